"""Shared matching: folding, frames, quotations, and the index that spares most of the work."""

from __future__ import annotations

import re
import string

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from llmtherapy_roles.guards import leak
from llmtherapy_roles.guards.folding import fold, sentence_at
from llmtherapy_roles.guards.framing import DENIED, FRAMED, is_framed, is_quoted
from llmtherapy_roles.guards.patterns import Phrasebook, Rule, findings, frame, on, word_keys
from llmtherapy_roles.guards.phrasebook.agreement import ANSWERS
from llmtherapy_roles.guards.phrasebook.bond import BOND
from llmtherapy_roles.guards.phrasebook.clinical import DIAGNOSIS, PRESCRIPTION
from llmtherapy_roles.guards.phrasebook.farewell import HOLDING
from llmtherapy_roles.guards.phrasebook.feelings import CONVENTIONAL, FEELINGS
from llmtherapy_roles.guards.phrasebook.human import HUMAN
from llmtherapy_roles.guards.phrasebook.identity import ASKS_WHO
from llmtherapy_roles.guards.phrasebook.injection import INJECTION
from llmtherapy_roles.guards.phrasebook.licence import LICENCE
from llmtherapy_roles.guards.phrasebook.means import INSTRUCTIONS, MENTIONS
from llmtherapy_roles.guards.phrasebook.scope import ASKS
from llmtherapy_roles.guards.phrasebook.sycophancy import AGREES
from llmtherapy_roles.vocabulary import Decision

BOOKS = (
    ANSWERS, BOND, DIAGNOSIS, PRESCRIPTION, HOLDING, CONVENTIONAL, FEELINGS, HUMAN, ASKS_WHO, INJECTION, LICENCE,
    INSTRUCTIONS, MENTIONS, ASKS, AGREES, leak._LEAKS,  # pyright: ignore[reportPrivateUsage]
)  # fmt: skip
PHRASES = [(rule, phrase) for book in BOOKS for rule in book.rules for phrase in rule.phrases]


def hello(**facts):
    return Phrasebook(Rule("greets", "says hello", (on("hell", "hello there"),), **facts))


@pytest.mark.parametrize("case", range(len(PHRASES)), ids=[f"{rule.code}-{at}" for at, (rule, _) in enumerate(PHRASES)])
def test_keys_never_hide_a_match(case):
    """Whatever a pattern matches holds its keys; made by generating matches of every pattern."""
    _, phrase = PHRASES[case]
    # A space that may be missing is taken as there: "twopills" is no wording that anybody needs to catch.
    source = phrase.source.replace(r"\s*", r"\s+").replace(r"\w", "[a-z]").replace(r"\A|", "")
    source = re.sub(r"\(\?<[=!][^()]*\)", "", source)

    @settings(max_examples=12, deadline=None, database=None, suppress_health_check=list(HealthCheck))
    @given(
        st.from_regex(
            re.compile(source, re.ASCII),
            fullmatch=True,
            alphabet=string.ascii_lowercase + string.digits + " .,'%-&*:!?/",
        )
    )
    def check(text):
        assume(re.compile(phrase.source).fullmatch(text))
        there = word_keys(text)
        assert there & phrase.keys, text
        assert not phrase.also or there & phrase.also, text

    check()


@pytest.mark.parametrize("rule", [rule for book in BOOKS for rule in book.rules], ids=lambda rule: rule.code)
def test_rules_are_well_formed(rule):
    assert re.fullmatch(r"[a-z_]+(\.[a-z_]+)+", rule.code)
    assert (rule.rewrite is not None) == (rule.decision == Decision.MODIFY)
    for phrase in rule.phrases:
        assert phrase.keys
        assert all(len(key) <= 4 and key.isalpha() for key in phrase.keys | phrase.also)
        assert not re.search(r"[A-Z]", re.sub(r"\\[A-Z]", "", phrase.source)), "patterns match folded text"


@given(st.text(max_size=80))
def test_fold_keeps_the_way_back(text):
    folded = fold(text)
    assert folded.offsets is None or len(folded.offsets) == len(folded.text)
    for place in range(len(folded.text)):
        span = folded.span(place, place + 1)
        assert 0 <= span.start < span.end <= len(text)


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("I\u2019m HERE", "i'm here"),
        ("**bold** _it_", "bold it"),
        ("a\u200bb\u00adc", "abc"),
        ("you\u2014I", "you,i"),
        ("\uff49 \uff41\uff4d", "i am"),
        ("\u201cyes\u201d", '"yes"'),
        ("well\u2026", "well."),
        ("\u0130stanbul", "istanbul"),
    ],
)
def test_fold_levels_spelling(text, folded):
    assert fold(text).text == folded


@pytest.mark.parametrize("before", ["that does not mean that ", "i never said ", "no, ", "it is wrong to say "])
def test_denial_reaches_over_its_clause_only(before):
    text = f"{before}hello there"
    assert is_framed(text, len(before), DENIED) == (before != "no, ")


@pytest.mark.parametrize(
    "before", ["you said ", "your mother thinks that ", "if ", "it sounds like ", "the thought that "]
)
def test_report_and_condition_frame(before):
    assert is_framed(f"{before}hello there", len(before), FRAMED)
    assert not is_framed(f"{before}one thing, hello there", len(before) + 11, FRAMED)


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        ('you could say "well, hello there" to her', True),
        ("you could say 'well, hello there' to her", True),
        ('"well, hello there"', False),
        ('well, hello there. he said "yes"', False),
        ("it's late, hello there, that's all", False),
        ('you could write: "dear mum. hello there', True),
        ('hello there." that was it', True),
        ("a kinder thought: hello there", True),
        ("listen: hello there", False),
        ("the parents' house, hello there, friends' house", False),
    ],
)
def test_quotation(text, quoted):
    start = text.index("hello")
    assert is_quoted(text, start, start + 11) is quoted


def test_index_tries_only_what_may_match():
    assert not list(hello().hits("goodbye"))
    (hit,) = hello().hits("oh, hello\n  there")
    assert (hit.start, hit.end) == (4, 17)


def test_one_finding_of_a_code_for_each_sentence():
    assert len(findings(hello(), "Hello there, hello there. Hello there!")) == 2


def test_every_rewritten_span_is_kept():
    book = hello(decision=Decision.MODIFY, rewrite="hi")
    spans = [finding.span for finding in findings(book, "Hello there, hello there.")]
    assert spans == [(0, 11), (13, 24)]


def test_rewrite_keeps_the_capital():
    book = hello(decision=Decision.MODIFY, rewrite="hi")
    assert [finding.rewrite for finding in findings(book, "Hello there, hello there.")] == ["Hi", "hi"]


def test_source_may_be_restated():
    assert findings(hello(), "Hello there!", sources=("THERAPIST: hello there",)) == []
    assert findings(hello(), "Hello there, you!", sources=("THERAPIST: hello there",)) != []


def test_frame_of_a_rule_takes_its_meaning_away():
    assert findings(hello(unless=frame("never")), "I never said hello there.") == []


def test_sentence_leaves_list_marks_out():
    text = "one.\n- two is here\nthree"
    start = text.index("two")
    assert sentence_at(text, start, start + 3) == (text.index("two"), text.index("\nthree"))


@pytest.mark.parametrize(
    ("text", "keys"), [("i'm 20", {b"i", b"m"}), ("\u2022love \u00e9t\u00e9", {b"love", "\u00e9t\u00e9".encode()})]
)
def test_word_keys(text, keys):
    assert word_keys(text) == keys
