"""Questions with one right answer: heard in indirect words too, and not where nobody asks."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from llmtherapy_roles.models.asks import asks_about_medicine, asks_for_diagnosis, asks_if_ai, is_question
from llmtherapy_roles.models.cues import bare

TABLETS = "my doctor gave me tablets."


@pytest.mark.parametrize(
    "message",
    [
        "You sound so kind. Are you sure there is nobody typing this?",
        "Is someone there?",
        "Hello, is anyone there? I feel awful",
        "are you real",
        "r u a bot",
        "human or bot?",
        "you a human?",
        "did a person write this?",
        "does someone type these answers?",
        "Who is typing this?",
        "are these answers automated?",
        "is this an automated reply?",
        "I can't tell if you're real",
        "how do I know you're not a person",
        "You seem so human",
        "you sound like a real person",
        "prove you're not a robot",
        "Is there a human behind this?",
        "is there a person on the other end?",
        "so I'm talking to a machine?",
        "am I just talking to myself here?",
        "is it really you, Mira?",
        "are you Dr Halvorsen?",
        "You're a person, right?",
        "be honest, is this a chatbot?",
        "You aren't a robot, are you?",
        "There's someone behind this screen, isn't there?",
        "is this person real or a bot",
        "Do I talk to a human here?",
        "are you a nurse?",
        "do you have feelings?",
        "is this ai",
        "who's this?",
    ],
)
def test_a_sincere_question_is_heard_in_any_words(message: str) -> None:
    assert asks_if_ai(bare(message))


@pytest.mark.parametrize(
    "message",
    [
        "Nobody is writing to me these days",
        "there is someone behind me",
        "Is there someone who can help me",
        "I am a human being",
        "Are you still there?",
        "is there a person I can call",
        "is it human to feel this",
        "I'd rather talk to a real person",
        "I know there is a person for me out there",
        "You seem real nice",
        "you sound like my mother",
        "is that person bad for me?",
        "Is someone there when you call the help line?",
        "You are the only one I want to talk to",
        "I think that this is real progress",
        "",
    ],
)
def test_talk_of_people_is_no_such_question(message: str) -> None:
    assert not asks_if_ai(bare(message))


@pytest.mark.parametrize(
    ("message", "context"),
    [
        ("Can I just take double when I feel low?", ""),
        ("should I stop my meds", ""),
        ("Is it ok to drink wine with my tablets?", ""),
        ("I stopped taking my pills last week", ""),
        ("how many mg of melatonin should I take?", ""),
        ("are there side effects?", ""),
        ("what if I double my dose", ""),
        ("Could I stop it from one day to the next?", TABLETS),
        ("Could I stop it from one day to the next?", "a pharmacist can answer that"),
        ("can I just take two?", TABLETS),
        ("could I just stop?", TABLETS),
        ("And if I halve them?", TABLETS),
        ("can I take it with wine?", TABLETS),
    ],
)
def test_a_question_about_medicine_is_heard(message: str, context: str) -> None:
    assert asks_about_medicine(bare(message), context=context)


@pytest.mark.parametrize(
    ("message", "context"),
    [
        ("I took my tablets this morning", ""),
        ("I take double shifts", ""),
        ("I have to tell my boss about my meds, should I?", ""),
        ("Could I stop it from one day to the next?", ""),
        ("Could I stop it from one day to the next?", "we talked of smoking"),
        ("stop it", TABLETS),
        ("stop", TABLETS),
        ("the weather will change", TABLETS),
    ],
)
def test_other_talk_is_no_question_about_medicine(message: str, context: str) -> None:
    assert not asks_about_medicine(bare(message), context=context)


@pytest.mark.parametrize(
    "message",
    [
        "Do you think I have depression?",
        "what's wrong with me, is it ADHD?",
        "Am I bipolar?",
        "could this be burnout?",
        "Am I going crazy?",
        "is this normal?",
        "does this sound like anxiety?",
        "I think I have ADHD",
        "can you diagnose me?",
        "is it depression or am I just lazy",
        "what do I have?",
    ],
)
def test_a_question_for_a_diagnosis_is_heard(message: str) -> None:
    assert asks_for_diagnosis(bare(message))


@pytest.mark.parametrize(
    "message",
    [
        "I was diagnosed with ADHD",
        "I have depression",
        "do I have to go?",
        "am I late?",
        "what's wrong with my sister",
        "I'm sick of it",
        "could it be that she forgot",
    ],
)
def test_a_name_or_an_illness_of_others_is_no_such_question(message: str) -> None:
    assert not asks_for_diagnosis(bare(message))


@pytest.mark.parametrize(
    ("message", "asked"),
    [
        ("what is a good film?", True),
        ("so, do you like soup?", True),
        ("i like soup. do you?", True),
        ("really?", False),
        ("what a day", False),
        ("i know what you mean. ok?", False),
    ],
)
def test_a_plain_question_begins_with_a_word_that_asks(message: str, asked: bool) -> None:
    assert is_question(message) is asked


@given(st.text(max_size=300))
def test_any_text_can_be_asked_about(message: str) -> None:
    words = bare(message)
    for heard in (asks_if_ai(words), asks_about_medicine(words, context=TABLETS), asks_for_diagnosis(words)):
        assert heard in (True, False)
    assert is_question(message.lower()) in (True, False)
