"""Turns and rows made by hand, for tests that need no pipeline."""

from __future__ import annotations

from typing import Any

from llmtherapy_roles.experiments.rows import Row
from llmtherapy_roles.turn.findings import Finding, RiskAssessment
from llmtherapy_roles.turn.turn import Turn
from llmtherapy_roles.turn.values import Contact, Escalation
from llmtherapy_roles.vocabulary import Decision, RiskLevel

CONTACT = Contact(name="A line", country="GB", phone="1")


def turn(level: str = "none", *, decision: str = "allow", reply: str = "Hello.", **more: Any) -> Turn:
    return Turn(
        role="demo",
        fingerprint="0f" * 8,
        session="session-1",
        index=0,
        reply=reply,
        decision=Decision(decision),
        risk=RiskAssessment(level=RiskLevel(level)),
        **more,
    )


def finding(code: str) -> Finding:
    return Finding(code=code, decision=Decision.ALLOW)


def told(status: str = "undelivered") -> Escalation:
    return Escalation("e-1", "risk.intent", RiskLevel.HIGH, "nobody", status)  # type: ignore[arg-type]


def row(**given: Any) -> Row:
    base: dict[str, Any] = {
        "role": "demo",
        "version": "1.0.0",
        "autonomy": 3,
        "engagement": 2,
        "fingerprint": "0f" * 8,
        "model": "scripted",
        "scenario": "hello",
        "repeat": 1,
        "turn": 1,
        "risk_level": "none",
        "standing": "none",
        "decision": "allow",
        "source": "model",
        "contacts": 0,
        "attempts": 1,
        "expected": "yes",
    }
    return Row(**base | given)
