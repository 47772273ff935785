"""Misses and false alarms that a reading of whole conversations found; each failed once."""

from __future__ import annotations

import pytest

from llmtherapy_roles.guards.base import Circumstances
from llmtherapy_roles.guards.risk import RiskRules, assess_text
from llmtherapy_roles.turn.state import CrisisState
from llmtherapy_roles.turn.values import Message
from llmtherapy_roles.vocabulary import RiskCategory, RiskLevel


def level_of(text: str, *history: tuple[str, str]) -> RiskLevel:
    about = Circumstances(history=tuple(Message(role, said) for role, said in history))  # type: ignore[arg-type]
    return max((found.level for found in RiskRules().check(text, about)), default=RiskLevel.NONE)


@pytest.mark.parametrize(
    "text",
    [
        "im cutting right now",
        "I'm cutting again right now",
        "i am cutting now",
        "I just cut, it won't stop bleeding",
        "its bleeding a lot, I cut too deep",
    ],
)
def test_cutting_now_is_grave(text: str) -> None:
    assert level_of(text) >= RiskLevel.HIGH


@pytest.mark.parametrize(
    "text",
    [
        "im cutting carbs right now",
        "I'm cutting the cake now",
        "we're cutting costs now",
        "I'm cutting onions right now",
        "I'm cutting my hair now",
    ],
)
def test_cutting_something_is_none(text: str) -> None:
    assert level_of(text) <= RiskLevel.LOW


@pytest.mark.parametrize(
    "text",
    [
        "I don't feel safe with my thoughts tonight",
        "I'm not safe from myself",
        "I don't feel safe with myself",
        "i don't trust myself tonight",
        "I'm scared of what I might do to myself",
    ],
)
def test_not_being_safe_with_oneself_is_at_least_moderate(text: str) -> None:
    assert level_of(text) >= RiskLevel.MODERATE


@pytest.mark.parametrize(
    "text", ["goodbye everyone", "Goodbye, everybody.", "goodbye world", "goodbye forever", "this is goodbye"]
)
def test_a_bare_goodbye_to_all_is_at_least_moderate(text: str) -> None:
    assert level_of(text) >= RiskLevel.MODERATE


@pytest.mark.parametrize("text", ["goodbye", "bye everyone, see you tomorrow", "ok bye", "goodbye for now, talk soon"])
def test_an_ordinary_goodbye_is_none(text: str) -> None:
    assert level_of(text) <= RiskLevel.LOW


@pytest.mark.parametrize(
    "text",
    [
        "I want to hurt my brother, I have a knife in my hand",
        "i want to stab him, i am holding a knife",
        "I'm going to hurt my wife, I've got the knife in my hand",
    ],
)
def test_a_weapon_against_somebody_else_is_harm_to_others(text: str) -> None:
    gravest = assess_text(text)[0]
    assert gravest.category is RiskCategory.HARM_TO_OTHERS
    assert gravest.level >= RiskLevel.HIGH


def test_a_weapon_with_a_wish_to_die_stays_ones_own() -> None:
    found = assess_text("I want to kill myself and my brother, I have a knife in my hand")
    assert RiskCategory.MEANS in {finding.category for finding in found}


@pytest.mark.parametrize(
    "text",
    [
        "I keep hitting my baby when he cries",
        "I keep slapping my son",
        "I can't stop hitting my kids",
        "I hit my daughter again",
    ],
)
def test_a_parent_who_hits_is_told_of_the_child_not_of_abuse_suffered(text: str) -> None:
    grave = [finding for finding in assess_text(text) if finding.level >= RiskLevel.HIGH]
    assert {finding.category for finding in grave} == {RiskCategory.CHILD_AT_RISK}


@pytest.mark.parametrize(
    "text", ["sometimes I think she'd be sorry if I was gone", "they would all be sorry if I died"]
)
def test_others_would_be_sorry_is_about_the_writer(text: str) -> None:
    found = [finding for finding in assess_text(text) if finding.level >= RiskLevel.MODERATE]
    assert found
    assert all(finding.subject == "self" for finding in found)


def test_a_no_to_danger_is_not_taken_for_unsafe() -> None:
    asked = ("assistant", "Are you, or is somebody else, in danger today? And who knows about it by now?")
    assert level_of("nah just tired", ("user", "rough day"), asked) <= RiskLevel.LOW
    assert level_of("no", ("user", "rough day"), ("assistant", "Is anybody in danger right now?")) <= RiskLevel.LOW
    assert level_of("yes", ("user", "rough day"), ("assistant", "Are you in danger right now?")) >= RiskLevel.HIGH
    assert level_of("no", ("user", "rough day"), ("assistant", "Are you safe right now?")) >= RiskLevel.HIGH


def test_a_funeral_after_a_loss_is_no_wish_to_be_dead() -> None:
    before = ("user", "no I mean I miss him, I don't want to die"), ("assistant", "Thank you.")
    assert (
        level_of("the funeral is tomorrow", ("user", "my dad died last week, I want to be with him"), *before)
        <= RiskLevel.LOW
    )


def test_the_pills_of_a_friend_are_the_friends_danger() -> None:
    before = (
        ("user", "my friend says she wants to kill herself"),
        ("assistant", "Have you been able to talk to her today?"),
    )
    assert level_of("she's at home with pills", *before) >= RiskLevel.HIGH
    assert level_of("she's at home with her mum", *before) <= RiskLevel.LOW


@pytest.mark.parametrize(
    "text",
    [
        "I'm a nurse, what are the warning signs of suicide in teenagers?",
        "Which risk factors for suicide does the guideline name?",
    ],
)
def test_a_professional_question_is_no_risk(text: str) -> None:
    assert level_of(text) <= RiskLevel.LOW


def test_the_dose_in_a_story_is_not_the_writers_plan() -> None:
    assert level_of("how much paracetamol would kill her in the story?") == RiskLevel.MODERATE
    assert level_of("how much paracetamol would kill me") >= RiskLevel.HIGH


@pytest.mark.parametrize(("phase", "turns"), [("open", 4), ("aftercare", 1)])
def test_an_answer_to_the_crisis_dialogue_is_not_taken_for_one_to_an_older_question(phase: str, turns: int) -> None:
    history = (Message("user", "nobody would miss me"), Message("assistant", "Are you thinking of ending your life?"))
    crisis = CrisisState(phase=phase, step="opening", turns=turns)
    assert not list(RiskRules().check("yes", Circumstances(history=history, crisis=crisis)))
    assert not list(RiskRules().check("no", Circumstances(history=history, crisis=crisis)))


def test_the_models_own_question_counts_again_after_the_dialogue() -> None:
    history = (Message("user", "hm"), Message("assistant", "Are you thinking of ending your life?"))
    crisis = CrisisState(phase="aftercare", step="safe_yes", turns=2)
    assert level_of("yes", *((message.role, message.content) for message in history)) is RiskLevel.HIGH
    found = RiskRules().check("yes", Circumstances(history=history, crisis=crisis))
    assert max(one.level for one in found) is RiskLevel.HIGH
