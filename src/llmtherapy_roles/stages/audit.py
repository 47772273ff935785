"""Audit: the turn, sealed. Digests in place of words; last in every turn, and run whatever else failed."""

from __future__ import annotations

import hashlib
from typing import NamedTuple

from llmtherapy_roles.flow import Flow, NewId, Record, ask
from llmtherapy_roles.pipeline import Stage
from llmtherapy_roles.stages.attempt import Attempted
from llmtherapy_roles.stages.escalate import Escalated
from llmtherapy_roles.turn.findings import Finding, RiskAssessment
from llmtherapy_roles.turn.record import AuditRecord, Step
from llmtherapy_roles.turn.state import SessionState
from llmtherapy_roles.turn.values import Refusal, Reply, Settings
from llmtherapy_roles.vocabulary import Decision, RiskLevel

__all__ = ["Audit"]


class Given(NamedTuple):
    message: str
    settings: Settings
    state: SessionState
    trail: tuple[Step, ...]
    spoken: str = ""
    """All text that has gone out in this turn; the runner fills it in, as it does the trail."""
    now: float = 0.0
    risk: RiskAssessment | None = None
    refusal: Refusal | None = None
    attempted: Attempted | None = None
    reply: Reply | None = None
    escalated: Escalated | None = None


class Gives(NamedTuple):
    audited: str


class Audit(Stage[Given, Gives]):
    """Writes one record a turn."""

    name = "audit"
    control = "audit.v1"
    kind = "audit"
    given, gives = Given, Gives

    def run(self, given: Given) -> Flow[Gives]:
        """Return the record's id."""
        new = yield from ask(NewId("audit"))
        risk, attempted, reply = given.risk, given.attempted or Attempted(), given.reply
        record = AuditRecord(
            id=new,
            session=given.settings.session,
            turn=given.state.turn,
            at=given.now,
            role=given.settings.role,
            fingerprint=given.settings.fingerprint,
            decision=reply.decision if reply else Decision.BLOCK,
            level=risk.level if risk else RiskLevel.NONE,
            standing=risk.standing if risk else RiskLevel.NONE,
            findings=tuple(f"{f.guard}:{f.code}" for f in _findings(given)),
            escalations=tuple(e.cause for e in given.escalated.made) if given.escalated else (),
            message_sha256=_digest(given.message),
            reply_sha256=_digest(given.spoken),
            drafts_sha256=attempted.drafts_sha256,
            not_run=tuple(step for step in given.trail if step.outcome != "ran"),
            model=attempted.usage.model if attempted.usage else "",
        )
        yield from ask(Record(record))
        return Gives(new)


def _findings(given: Given) -> tuple[Finding, ...]:
    found = (*(given.risk.findings if given.risk else ()), *(given.refusal.findings if given.refusal else ()))
    return tuple(dict.fromkeys((*found, *(given.attempted.findings if given.attempted else ()))))


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "replace")).hexdigest()
