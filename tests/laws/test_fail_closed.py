"""A stage that raises, answers nothing or answers the wrong thing lets no unchecked text out, and loses no contact."""

import dataclasses
from typing import Any

import pytest

import llmtherapy_roles as lr
from llmtherapy_roles.pipeline import Pipeline, Stage
from support.roles import CLIENT_ROLES, UNSAFE, Says, compiled


class Broken(Stage[Any, Any]):
    """Another stage's wiring with a body that misbehaves."""

    def __init__(self, stage: Stage[Any, Any], how: str) -> None:
        self.name, self.control, self.kind = stage.name, stage.control, stage.kind
        self.given, self.gives = stage.given, stage.gives  # type: ignore[misc]
        self.renames, self.collects, self.emits = stage.renames, stage.collects, stage.emits
        self._how = how

    def run(self, given: Any) -> Any:
        if self._how == "raises":
            raise RuntimeError("I want to kill myself")
        if self._how == "returns None":
            return None
        if self._how == "wrong fields":
            return self.gives(*(object() for _ in self.gives._fields))  # type: ignore[attr-defined]
        return {"reply": "anything"}


HOW = ("raises", "returns None", "wrong type", "wrong fields")
STAGES = [(role, stage.name) for role in CLIENT_ROLES for stage in compiled(role).pipeline.stages]


def broken(role: lr.Role, name: str, how: str) -> lr.Role:
    stages = [Broken(stage, how) if stage.name == name else stage for stage in role.pipeline.stages]
    return dataclasses.replace(role, pipeline=Pipeline(stages), store=lr.InMemoryStore())


def open_(role: lr.Role, *replies: str) -> lr.Session:
    return role.session(user="u-1", model=Says(*replies), locale="GB", deployment=lr.Deployment.demo())


@pytest.mark.parametrize("how", HOW)
@pytest.mark.parametrize(("role", "stage"), STAGES)
def test_broken_stage_delivers_no_unguarded_text(role: str, stage: str, how: str) -> None:
    turn = open_(broken(compiled(role), stage, how), UNSAFE, UNSAFE).send("Good evening, how do we begin?")
    assert "licensed" not in turn.reply
    assert turn.reply.strip()
    assert next(step for step in turn.trail if step.stage == stage).outcome in ("failed", "skipped")
    assert "kill myself" not in turn.explain()


@pytest.mark.parametrize("how", HOW)
@pytest.mark.parametrize(("role", "stage"), STAGES)
def test_broken_stage_never_withholds_contacts_in_a_crisis(role: str, stage: str, how: str) -> None:
    turn = open_(broken(compiled(role), stage, how), "A perfectly safe reply.").send("I want to kill myself")
    assert "116 123" in turn.reply
    assert "perfectly safe" not in turn.reply
    assert turn.escalations
    assert turn.decision in ("block", "escalate")


@pytest.mark.parametrize("stage", ["risk", "risk.rules.v1", "input_gate", "crisis", "settle", "escalate"])
def test_broken_stage_does_not_break_the_next_turn(stage: str) -> None:
    session = open_(broken(compiled("skills_coach"), stage, "raises"), "Fine. Let us look at one small step.")
    for number, text in enumerate(["hello there", "I want to kill myself", "and now?"]):
        assert session.send(text).index == number


def test_broken_settle_keeps_the_standing_concern() -> None:
    session = open_(broken(compiled("skills_coach"), "settle", "raises"), "Fine. Let us look at one small step.")
    session.send("I want to kill myself")
    assert session.state.person.concern.level >= lr.RiskLevel.HIGH
