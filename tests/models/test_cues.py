from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from llmtherapy_roles.models.cues import (
    SPECIAL_IDS,
    bare,
    is_open_question,
    is_short_answer,
    is_too_short,
    last_question,
    special_in,
)

POLAR = "Shall we try it?"
KINDS = [
    ("greeting", "Hello there!"),
    ("greeting", "Good morning, how are you?"),
    ("dont_know", "I don’t know."),
    ("dont_know", "idk"),
    ("dont_know", "Well, I really don't know what to say"),
    ("dont_know", "maybe"),
    ("privacy", "Who reads this?"),
    ("privacy", "Is it private?"),
    ("privacy", "do you tell anyone?"),
    ("privacy", "Please don't tell anyone."),
    ("privacy", "you won't show this to my mum, will you? promise not to tell"),
    ("stop", "STOP"),
    ("stop", "Please stop asking me questions."),
    ("stop", "I don't want to talk about this any more"),
    ("why", "why?"),
    ("why", "But why are you asking me that?"),
    ("why", "How is that supposed to help?"),
    ("thanks", "ok, thank you so much!"),
    ("yes", "Yes, please."),
    ("yes", "ok"),
    ("yes", "I think so"),
    ("no", "no"),
    ("no", "Not really."),
    ("bye", "Good night"),
    ("bye", "I have to go now"),
    ("bye", "Thanks, bye!"),
    ("bye", "Ok, thank you, good night then"),
    ("are_you_ai", "are you a human?"),
    ("are_you_ai", "Am I talking to a bot or to a real person here?"),
    ("are_you_ai", "Tell me one thing first, are you even a real therapist?"),
    ("are_you_ai", "You are just a machine."),
    ("are_you_ai", "who are you"),
    ("what_can_you_do", "What can you do?"),
    ("what_can_you_do", "help"),
    ("what_can_you_do", "What should I talk about?"),
    ("bye", "I have to go now. Bye!"),
    ("bye", "gotta run, see you"),
    ("are_you_ai", "You sound so kind. Are you sure there is nobody typing this?"),
    ("medicine", "should I stop my meds"),
    ("diagnosis", "Do you think I have depression?"),
    ("repeat", "Sorry, what did you say?"),
    ("repeat", "I don't understand"),
]


@pytest.mark.parametrize(("kind", "message"), KINDS)
def test_a_special_is_recognised(kind: str, message: str) -> None:
    assert special_in(bare(message), asked=POLAR) == kind


@pytest.mark.parametrize(
    "message",
    [
        "I've had enough",
        "I don't want to go on",
        "What's the point",
        "I want to stop hurting",
        "I'm leaving him",
        "Nobody says hello to me at work",
        "I don't know what to do about my brother",
        "Is there someone who can help me",
        "I am a human being",
        "Are you still there?",
        "Goodbye forever, world",
        "What should I do?",
        "",
    ],
)
def test_ordinary_talk_and_possible_despair_are_no_special(message: str) -> None:
    assert special_in(bare(message), asked=POLAR) is None


@pytest.mark.parametrize("asked", ["", "What would help?", "Is it this or that?", "And if so, when could you begin?"])
def test_a_yes_that_answers_nothing_is_too_short(asked: str) -> None:
    assert special_in("yes", asked=asked) == "too_short"
    assert special_in("no", asked=asked) == "no"


def test_every_special_that_words_can_tell_is_recognised() -> None:
    assert {kind for kind, _ in KINDS} | {"too_short", "question", "answered"} == set(SPECIAL_IDS)


def test_yes_or_no_invites_a_yes() -> None:
    assert special_in("yes", asked="Has a doctor looked at it: yes or no?") == "yes"


def test_what_was_said_before_tells_what_it_is() -> None:
    assert special_in("could i stop it", context="my tablets") == "medicine"
    assert special_in("could i stop it") is None


def test_a_short_answer_is_more_than_a_hum_and_needs_a_question() -> None:
    assert is_short_answer("the dishes", asked="Which?")
    assert is_short_answer("7", asked="How many?")
    assert not is_short_answer("the dishes", asked="")
    assert not is_short_answer("hm", asked="Which?")
    assert not is_short_answer("we went to the lake", asked="Which?")
    assert not is_short_answer("", asked="Which?")


def test_an_open_question_begins_with_its_first_question_word() -> None:
    assert not is_open_question("Would you try it when you are home?")
    assert is_open_question("When you think of it, what is it like?")
    assert not is_open_question("Really?")


@pytest.mark.parametrize(
    ("reply", "question"),
    [
        ("No question. None.", ""),
        ("", ""),
        ("First? Second? Then a close.", "Second?"),
        ("It is an AI.\n\nShall we begin?", "Shall we begin?"),
        ("Only this?", "Only this?"),
    ],
)
def test_the_last_question_is_found(reply: str, question: str) -> None:
    assert last_question(reply) == question


def test_two_words_or_fewer_are_too_short() -> None:
    assert [is_too_short(words) for words in ("", "hm", "so what", "one two three")] == [True, True, True, False]


@given(st.text(max_size=200))
def test_bare_is_lower_case_single_spaced_and_stable(message: str) -> None:
    once = bare(message)
    assert bare(once) == once
    assert "  " not in once
    assert special_in(once, asked=POLAR) in (*SPECIAL_IDS, None)
