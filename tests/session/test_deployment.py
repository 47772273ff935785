"""Deployments: real names only, and what a real model needs before it speaks."""

from pathlib import Path

import pytest
from pydantic import ValidationError

import llmtherapy_roles as lr
from support.roles import Says, compiled

FULL = {
    "responsible_person": "Dr. Ada Okafor, clinic lead",
    "escalation_contact": "on-call desk, staffed at all hours",
    "published_protocol": "https://clinic.invalid/protocol",
    "age_assurance": "identity check at registration",
    "supervisor": {"name": "Dr. Ada Okafor", "licence": "psychotherapist 12345, state board"},
    "counsellor_consent": "signed form of 2026-03-01, kept in the clinic's safe",
}


@pytest.mark.parametrize("text", ["TODO", "tbd", "your name", "Jane Doe", "<name>", "...", "xxx", "n/a", "--"])
def test_placeholders_are_refused(text: str) -> None:
    with pytest.raises(ValidationError, match="placeholder|at least 3"):
        lr.Deployment(responsible_person=text)


@pytest.mark.parametrize("role", ["companion", "counselor_twin", "skills_coach"])
def test_real_model_needs_what_the_role_owes(role: str) -> None:
    with pytest.raises(lr.DeploymentError) as caught:
        compiled(role).session(user="u", model=Says("x"), deployment=lr.Deployment())
    for owed in compiled(role).open_obligations:
        assert owed.id in str(caught.value)
    session = compiled(role).session(user="u", model=Says("One step."), deployment=lr.Deployment(**FULL))
    assert session.send("hello").demo is False


def test_channel_is_told(tmp_path: Path) -> None:
    told: list[lr.Escalation] = []

    class Desk:
        def notify(self, escalation: lr.Escalation) -> None:
            told.append(escalation)

    deployment = lr.Deployment(**FULL, channel=Desk())
    turn = compiled("skills_coach").session(user="u", locale="GB", deployment=deployment).send("I want to kill myself")
    assert [e.status for e in turn.escalations] == ["delivered"]
    assert told[0].to == FULL["escalation_contact"]


def test_channel_that_fails_leaves_the_escalation_undelivered_with_its_reason() -> None:
    class Broken:
        def notify(self, escalation: lr.Escalation) -> None:
            raise ConnectionError(escalation.cause)

    deployment = lr.Deployment(**FULL, channel=Broken())
    turn = compiled("skills_coach").session(user="u", deployment=deployment).send("I want to kill myself")
    assert turn.escalations[0].status == "undelivered"
    assert turn.escalations[0].reason == "raised: ConnectionError"


def test_file_is_read_and_its_problems_placed(tmp_path: Path) -> None:
    path = tmp_path / "deployment.yaml"
    path.write_text("responsible_person: Dr. Ada Okafor\nescalation_contct: desk of the clinic\n", encoding="utf-8")
    with pytest.raises(lr.SpecError, match=r"deployment\.yaml:2:1: S101 .*did you mean \"escalation_contact\""):
        lr.load_deployment(path)


def test_demo_shows_in_every_turn() -> None:
    assert compiled("skills_coach").session(user="u").send("hello").demo
