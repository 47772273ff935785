"""contacts.v1: contacts and citations that nobody has checked."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from guards.shown import codes, found, rewritten
from llmtherapy_roles.guards.base import Circumstances
from llmtherapy_roles.guards.contacts import Contacts, ContactsParams
from llmtherapy_roles.vocabulary import Decision

REWRITTEN = [
    ("Call 988.", "Call a helpline in your country."),
    ("Call 911 now.", "Call your local emergency number now."),
    ("Dial 999 if it gets worse.", "Dial your local emergency number if it gets worse."),
    ("Please ring 116 123 tonight.", "Please ring a helpline in your country tonight."),
    ("You can call the Samaritans on 116 123.", "You can call the Samaritans."),
    ("Text HOME to 741741 at any time.", "Text a helpline in your country at any time."),
    ("Reach them at 1-800-555-0142.", "Reach them."),
    ("There is a crisis line (1-800-555-0142) for that.", "There is a crisis line for that."),
    ("Their number is +44 20 7946 0000.", "Their number is a helpline in your country."),
    ("Call 1\u2011800\u2011555\u20110142 today.", "Call a helpline in your country today."),
    ("The hotline: 0800 123 4567.", "The hotline."),
    ("Call **988**.", "Call a helpline in your country."),
    ("Call nine eight eight.", "Call a helpline in your country."),
    ("Dial nine-one-one.", "Dial your local emergency number."),
    ("Call 1-800-SUICIDE or so.", None),
    ("Visit https://example.org/help today.", "Visit a source you can check yourself today."),
    ("See www.example.org.", "See a source you can check yourself."),
    ("It is at example.com.", "It is."),
    ("You could look at calm.app/start.", "You could look."),
    ("Write to help@example.org.", "Write to somebody you trust."),
    ("This helps (Smith et al., 2019).", "This helps."),
    ("Smith (2019) found that.", "Some researchers found that."),
    ("Smith and Jones (2020) found that.", "Some researchers found that."),
    ("As Okafor et al. showed, it helps.", "As some researchers showed, it helps."),
    ("According to a 2019 study by Harvard, sleep helps.", "By some accounts, sleep helps."),
    ("It was shown, doi:10.1000/xyz123.", "It was shown."),
    ("A study from Stanford University says so.", "Some research says so."),
    ("Researchers at Oxford agree.", "Some researchers agree."),
    ("It was published in the Journal of Clinical Psychology.", "It was."),
]
CLEAN = [
    "Breathe in for 4, hold for 7, out for 8.",
    "Name 5 things you see, 4 you hear, 3 you feel.",
    "10 9 8 7 6 5 4 3 2 1",
    "Count 1, 2, 3, 4, 5, 6, 7, 8, 9, 10.",
    "It was in 2019-2020.",
    "From 1998 to 2004 you lived there.",
    "On 12/05/2021 you began.",
    "The session of 2021-05-12 went well.",
    "You can call a friend.",
    "Call your doctor within 24 hours.",
    "Text somebody for 10 minutes.",
    "Could you call your sister at 8?",
    "It takes 10-20 minutes.",
    "About 1 000 000 people live there.",
    "It cost 10,000 or 20,000.",
    "Try it 3 times a day.",
    "Your score is 12 of 27.",
    "e.g. a walk, i.e. something small.",
    "You wrote three things... and then stopped.",
    "I read it twice.Then I answered.",
    "In (2019) you moved.",
    "You were 19 (in 2019) then.",
    "Studies of sleep are a large field.",
    "Rate it from 0 to 10.",
    "One two three four, and breathe out.",
    "Someone, anyone, everyone: who comes to mind?",
    "24/7 is a lot to carry.",
    "Is there a number from 1 to 100 for it?",
]


@pytest.mark.parametrize(("text", "expected"), [pair for pair in REWRITTEN if pair[1]])
def test_contact_is_taken_out(text, expected):
    assert rewritten(Contacts(), text) == expected
    assert codes(Contacts(), expected) == []


@pytest.mark.parametrize("text", [text for text, _ in REWRITTEN])
def test_contact_is_found_and_asks_for_modify(text):
    findings = found(Contacts(), text)
    assert findings, text
    assert {finding.decision for finding in findings} == {Decision.MODIFY}


@pytest.mark.parametrize("text", CLEAN)
def test_other_figures_pass(text):
    assert codes(Contacts(), text) == [], text


@pytest.mark.parametrize(
    ("text", "about"),
    [
        ("You wrote that 555-0142-77 is her number.", Circumstances(message="her number is 555 0142 77")),
        ("Client's site is www.example.org.", Circumstances(sources=("my site is www.example.org",))),
        ("You mentioned Smith (2019).", Circumstances(message="I read Smith (2019)")),
    ],
)
def test_what_the_person_or_a_source_named_may_be_restated(text, about):
    assert codes(Contacts(), text, about) == []
    assert codes(Contacts(), text) != []


def test_allowed_contact_passes_in_any_spelling():
    guard = Contacts(allowed=("020 7946 0000",))
    assert codes(guard, "The practice is on 020-7946-0000.") == []
    assert codes(guard, "The practice is on 020-7946-0001.") == ["contacts.phone"]
    assert ContactsParams(allowed=("988",)).allowed == ("988",)


def test_allowed_entries_do_not_join_into_a_new_number():
    guard = Contacts(allowed=("020 7946", "0000 555"))
    assert codes(guard, "Call 020 7946 0000 now.") == ["contacts.phone"]


@pytest.mark.parametrize("text", ["Part of it is short: call 98", "a" * 30 + " 98"])
def test_part_of_an_allowed_number_is_not_that_number(text):
    assert codes(Contacts(allowed=("1-800-555-0142",)), text) == []


PIECES = st.lists(
    st.sampled_from([*(text for text, _ in REWRITTEN), *CLEAN, "(", ")", "call ", "at ", "\n", "*", "988", " "]),
    max_size=6,
)


@given(PIECES, st.sampled_from(["", " ", "\n"]))
def test_rewritten_text_passes(pieces, joint):
    text = joint.join(pieces)
    after = rewritten(Contacts(), text)
    assert after is not None
    assert codes(Contacts(), after) == [], (text, after)
