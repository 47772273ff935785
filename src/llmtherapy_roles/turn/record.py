"""The audit record of a turn, and the trail of what ran: typed, without a person's words."""

from __future__ import annotations

from typing import Literal, NamedTuple

from llmtherapy_roles.vocabulary import Decision, RiskLevel

__all__ = ["AuditRecord", "Step"]


class Step(NamedTuple):
    """What one stage did in one turn."""

    stage: str
    outcome: Literal["ran", "skipped", "failed"]
    detail: str = ""
    """For ``skipped`` the missing field, for ``failed`` the kind of error; never its text."""
    provided: tuple[str, ...] = ()


class AuditRecord(NamedTuple):
    """What is sealed about a turn: digests in place of words."""

    id: str
    session: str
    turn: int
    at: float
    role: str
    fingerprint: str
    decision: Decision
    level: RiskLevel
    standing: RiskLevel
    findings: tuple[str, ...]
    """``guard:code`` of each finding."""
    escalations: tuple[str, ...]
    message_sha256: str
    reply_sha256: str
    drafts_sha256: tuple[str, ...]
    """One for each draft of a model, delivered or not."""
    not_run: tuple[Step, ...] = ()
    """Steps that were skipped or failed; all other stages of the role, which the fingerprint names, ran."""
    model: str = ""
    previous_sha256: str = ""
    """Digest of the record before; the sink fills it in when it chains records."""
