"""Answers and replies that a reading with other eyes found wrong; each failed once."""

from __future__ import annotations

import pytest

from llmtherapy_roles.crisis.contacts import load_directory
from llmtherapy_roles.crisis.dialogue import load_dialogue
from llmtherapy_roles.crisis.reading import read_answer
from llmtherapy_roles.crisis.steps import Branch, Question, question_of
from llmtherapy_roles.guards.risk import assess_text
from llmtherapy_roles.turn.findings import RiskAssessment
from llmtherapy_roles.turn.state import CrisisState
from llmtherapy_roles.vocabulary import RiskCategory, RiskLevel


@pytest.mark.parametrize("text", ["im nto safe", "im nt safe", "im niether safe", "im far from safe", "im hrdly safe"])
def test_words_before_safe_that_are_not_known_never_count_as_safe(text: str) -> None:
    assert read_answer(text, None, question=Question.SAFE) is not Branch.SAFE_YES


@pytest.mark.parametrize(
    "text",
    [
        "I'm safe",
        "im safe now",
        "I am really safe now",
        "yes I'm quite safe here",
        "i feel much safer",
        "I'm home and safe",
    ],
)
def test_plain_words_of_safety_still_count(text: str) -> None:
    assert read_answer(text, None, question=Question.SAFE) is Branch.SAFE_YES


@pytest.mark.parametrize(
    ("question", "text", "branch"),
    [
        (Question.TAKEN, "ok no I really did", Branch.TAKEN_OVERDOSE),
        (Question.TAKEN, "no for real, I did", Branch.TAKEN_OVERDOSE),
        (Question.TAKEN, "no, i did not", Branch.SAFE_YES),
        (Question.TAKEN, "no I haven't", Branch.SAFE_YES),
        (Question.ABOUT_YOU, "no it's true, I do", Branch.SAFE_NO),
        (Question.FRIEND, "no wait, he did it", Branch.FRIEND_IN_DANGER),
    ],
)
def test_a_no_that_takes_itself_back_settles_nothing(question: Question, text: str, branch: Branch) -> None:
    assert read_answer(text, None, question=question) is branch


@pytest.mark.parametrize(
    ("question", "text", "branch"),
    [
        (Question.ALONE, "ok", Branch.UNCLEAR),
        (Question.MEANS, "ok", Branch.UNCLEAR),
        (Question.MEANS, "fine", Branch.UNCLEAR),
        (Question.FRIEND, "k", Branch.UNCLEAR),
        (Question.CALL, "ok", Branch.ACCEPTS_HELP),
        (Question.DISTANCE, "ok", Branch.MEANS_AWAY),
    ],
)
def test_ok_says_yes_only_to_something_to_be_done(question: Question, text: str, branch: Branch) -> None:
    assert read_answer(text, None, question=question) is branch


@pytest.mark.parametrize(
    ("question", "text", "branch"),
    [
        (Question.SAFE, "no its fine", Branch.UNCLEAR),
        (Question.SAFE, "sometimes i think about it yeah", Branch.SAFE_NO),
        (Question.SAFE, "I mean it, me, not the role", Branch.SAFE_NO),
        (Question.SAFE, "you're a stupid bot", Branch.ARE_YOU_AI),
        (Question.SAFE, "are you one of them?", Branch.ARE_YOU_AI),
        (Question.SAFE, "who reads this? will the police come?", Branch.DONT_TELL),
        (Question.SAFE, "who can see this", Branch.DONT_TELL),
        (Question.SOMEONE, "i dont want an ambulance", Branch.REFUSES_HELP),
        (Question.CALL, "my flatmate is calling 999", Branch.ALREADY_CALLED),
        (Question.SAFE, "ok I gave it to my flatmate", Branch.MEANS_AWAY),
        (Question.SAFE, "i put the knife down", Branch.MEANS_AWAY),
        (Question.CALL, "I came down from the roof", Branch.MEANS_AWAY),
        (Question.SAFE, "my friend is coming", Branch.ALREADY_CALLED),
        (Question.SAFE, "my sister is on her way", Branch.ALREADY_CALLED),
        (Question.SAFE, "he's not home now", Branch.UNCLEAR),
        (Question.UNWELL, "my heart feels weird", Branch.SAFE_NO),
        (Question.UNWELL, "im dizzy", Branch.SAFE_NO),
        (Question.ABOUT_YOU, "I said it was a joke", Branch.SAFE_YES),
        (Question.FRIEND, "he won't answer", Branch.FRIEND_IN_DANGER),
        (Question.FRIEND, "she doesn't pick up", Branch.FRIEND_IN_DANGER),
        (Question.FRIEND, "they're with him", Branch.SAFE_YES),
        (Question.FRIEND, "she answered, she's ok, her mum is with her", Branch.SAFE_YES),
        (Question.SAFE, "yes its here", Branch.UNCLEAR),
        (Question.SAFE, "im nto safe", Branch.SAFE_NO),
        (Question.CALL, "911 is on the phone", Branch.ALREADY_CALLED),
        (Question.FRIEND, "he turned his phone off", Branch.FRIEND_IN_DANGER),
        (Question.FRIEND, "no, he is safe at home", Branch.SAFE_YES),
        (Question.FRIEND, "she didn't take anything", Branch.UNCLEAR),
        (Question.ALONE, "estoy sola", Branch.ALONE),
        (Question.ALONE, "ich bin allein", Branch.ALONE),
        (Question.ALONE, "je suis seul", Branch.ALONE),
        (Question.SAFE, "hayır", Branch.SAFE_NO),
        (Question.SAFE, "いいえ", Branch.SAFE_NO),
        (Question.SAFE, "нет", Branch.SAFE_NO),
        (Question.SAFE, "evet", Branch.SAFE_YES),
        (Question.SAFE, "hapana", Branch.SAFE_NO),
    ],
)
def test_an_answer_is_read_as_it_is_meant(question: Question, text: str, branch: Branch) -> None:
    assert read_answer(text, None, question=question) is branch


def test_somebody_who_comes_is_no_help_where_somebody_at_home_is_the_danger() -> None:
    state = CrisisState(step="opening", category=RiskCategory.ABUSE)
    assert read_answer("my husband is coming", state) is Branch.UNCLEAR


def test_feeling_well_after_an_overdose_is_answered_as_such() -> None:
    state = CrisisState(step="opening", category=RiskCategory.OVERDOSE, level=RiskLevel.IMMINENT)
    assert said("i feel fine actually", state) == "feels_well"


@pytest.mark.parametrize("step", ["already_called", "accepts_help"])
def test_who_has_called_is_not_asked_to_call(step: str) -> None:
    assert question_of(step, "overdose") is Question.ALONE


@pytest.mark.parametrize("family", ["psychosis", "friend", "child"])
def test_nobody_is_asked_for_means_who_spoke_of_none(family: str) -> None:
    assert question_of("alone", family) is not Question.MEANS


def test_an_eating_disorder_is_asked_about_the_body_again() -> None:
    assert question_of("unclear", "eating") is Question.UNWELL


def risk(text: str) -> RiskAssessment:
    found = assess_text(text)
    level = max((finding.level for finding in found), default=RiskLevel.NONE)
    return RiskAssessment(level=level, findings=found)


def said(text: str, state: CrisisState) -> str:
    answer = load_dialogue().respond(risk=risk(text), text=text, state=state, directory=load_directory(), country="GB")
    assert answer is not None
    return answer.reply.step
