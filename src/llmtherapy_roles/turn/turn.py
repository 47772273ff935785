"""``Turn`` and ``Event``: what an app gets back."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Literal

from llmtherapy_roles.turn.explain import explain
from llmtherapy_roles.turn.findings import Finding, RiskAssessment
from llmtherapy_roles.turn.html import turn_html
from llmtherapy_roles.turn.plain import plain
from llmtherapy_roles.turn.record import Step
from llmtherapy_roles.turn.values import Contact, CrisisReply, Escalation, Notice, Usage
from llmtherapy_roles.vocabulary import Decision

__all__ = ["Event", "Turn"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Turn:
    """One message and what became of it.

    Example:
        >>> import llmtherapy_roles as lr
        >>> session = lr.compile_role(lr.load_role("skills_coach")).session(user="u-1", locale="GB")
        >>> turn = session.send("I keep putting off the dishes")
        >>> turn.decision == "allow", turn.risk.level == "none"
        (True, True)
    """

    role: str
    """Id of the role that answered."""
    fingerprint: str
    """Fingerprint of the compiled role."""
    session: str
    """Id of the session."""
    index: int
    """Number of the turn in its session, from 0."""
    reply: str
    """What the person gets: notices, text, contacts, joined as they were streamed."""
    decision: Decision
    """The gates' decision; appended contacts or notices do not make a ``modify``."""
    risk: RiskAssessment
    """Risk of this message, and the standing concern."""
    findings: tuple[Finding, ...] = ()
    """All findings of all guards on the message and on every draft."""
    contacts: tuple[Contact, ...] = ()
    """Crisis contacts given in this reply, at most three."""
    escalations: tuple[Escalation, ...] = ()
    """Who was told, or should have been: see their ``status``."""
    crisis: CrisisReply | None = None
    """Step of the crisis dialogue, when it answered."""
    notices: tuple[Notice, ...] = ()
    """Notices given in this reply."""
    output: Any = None
    """Typed result of an activity, or ``None``."""
    draft_id: str | None = None
    """Id of the draft when the decision is ``hold``."""
    usage: Usage | None = None
    """Tokens, cost and calls; ``None`` when no model was asked."""
    source: Literal["model", "activity", "crisis", "script", "hold"] = "model"
    """Who worded the reply."""
    trail: tuple[Step, ...] = ()
    """What each stage did, in order."""
    demo: bool = False
    """True when the session runs under ``Deployment.demo()``: not for real people."""
    at: float = 0.0
    """Unix time at which the turn began."""
    timings_us: tuple[tuple[str, float], ...] = field(default=(), compare=False)
    """Microseconds of each stage, when the session was opened for profiling."""

    def explain(self) -> str:
        """Return in words what each stage did, and which field a stage that did not run was missing."""
        return explain(self)

    def to_dict(self) -> dict[str, Any]:
        """Return the turn as plain data that ``json.dumps`` takes."""
        return plain(self)

    def _repr_html_(self) -> str:
        return turn_html(self)


@dataclass(frozen=True, slots=True)
class Event:
    """One event of a streamed turn. The ``text`` of all events, joined, equals ``turn.reply``."""

    kind: Literal["text", "notice", "replaced", "held", "done"]
    """``replaced``: a scripted close after a block, or a scripted reply in place of the model's. ``held``: the draft
    waits for a human. ``done``: the last event, with the turn."""
    text: str = ""
    turn: Turn | None = None
    """The finished turn; only with ``done``."""
