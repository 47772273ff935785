"""What a message means only after what was said before."""

from __future__ import annotations

import pytest

from llmtherapy_roles.guards.base import Circumstances
from llmtherapy_roles.guards.risk import RiskRules
from llmtherapy_roles.turn.values import Message
from llmtherapy_roles.vocabulary import RiskLevel

ASKED = "Are you thinking about killing yourself?"


def level(text: str, *said: str) -> RiskLevel:
    """``said``: messages before it, the person's and the assistant's in turn, the last being the assistant's."""
    roles = ("user", "assistant") if len(said) % 2 == 0 else ("assistant", "user")
    history = tuple(Message(roles[at % 2], content) for at, content in enumerate(said))  # type: ignore[arg-type]
    found = RiskRules().check(text, Circumstances(history=history))
    return max((finding.level for finding in found), default=RiskLevel.NONE)


@pytest.mark.parametrize(
    "answer",
    [
        "yes",
        "Yeah.",
        "yep",
        "i am",
        "maybe",
        "sometimes",
        "kind of",
        "I guess so",
        "sí",
        "はい",
        "yes but don't tell anyone",
    ],
)
def test_a_short_yes_to_the_direct_question_is_high(answer: str) -> None:
    assert level(answer, ASKED) == "high"


@pytest.mark.parametrize("answer", ["no", "Nope", "not at all", "what do you mean?", "yes, I am fine, no"])
def test_other_answers_are_not(answer: str) -> None:
    assert level(answer, ASKED) == "none"


def test_yes_to_another_question_means_nothing() -> None:
    assert level("yes", "Would you like a breathing exercise?") == "none"
    assert level("yes", "I am sorry that you think about suicide.") == "none"


def test_no_to_are_you_safe_is_high() -> None:
    assert level("no", "Are you safe right now?") == "high"


def test_signs_add_up_over_messages() -> None:
    assert level("which bridges around here are the highest?") < "moderate"
    assert (
        level(
            "which bridges around here are the highest?", "I got fired today and everything is hopeless", "I am sorry."
        )
        == "high"
    )
    assert level("I gave my cat to my sister", "I wish I was dead", "That sounds hard.") >= "high"


def test_only_the_latest_messages_count() -> None:
    filler = [part for _ in range(6) for part in ("I had soup for lunch", "Nice.")]
    assert level("which bridges around here are the highest?", "I got fired today", "I am sorry.", *filler) < "moderate"
