"""From a pipeline's outcome to the ``Turn`` that an app gets, and to the state that the session keeps."""

from __future__ import annotations

from llmtherapy_roles.running import Outcome
from llmtherapy_roles.stages.attempt import Attempted
from llmtherapy_roles.stages.crisis import AnswerCrisis, CrisisTurn, left_open
from llmtherapy_roles.stages.disclose import Notices
from llmtherapy_roles.stages.escalate import Escalated
from llmtherapy_roles.turn.findings import Finding, Report, RiskAssessment
from llmtherapy_roles.turn.state import CrisisState, PersonState, SessionState
from llmtherapy_roles.turn.turn import Turn
from llmtherapy_roles.turn.values import Escalation, Reply, Settings
from llmtherapy_roles.vocabulary import Decision, RiskLevel

__all__ = ["aborted", "assembled", "state_after"]

_NOT_ASSESSED = RiskAssessment(level=RiskLevel.NONE, assessed=False)


def assembled(outcome: Outcome, settings: Settings, before: SessionState) -> Turn:
    """Return the turn; what a failed stage left out has its safest value."""
    get = outcome.fields.get
    reply: Reply | None = get("reply")
    attempted: Attempted = get("attempted") or Attempted()
    step, held = get("step"), get("held")
    notices: Notices = get("notices") or Notices()
    risk: RiskAssessment = get("risk") or _NOT_ASSESSED
    return Turn(
        role=settings.role,
        fingerprint=settings.fingerprint,
        session=settings.session,
        index=before.turn,
        reply="".join(outcome.emitted),
        decision=reply.decision if reply else Decision.BLOCK,
        risk=risk,
        findings=_findings(outcome, attempted),
        contacts=reply.contacts if reply else (),
        escalations=_escalations(outcome, settings),
        crisis=get("crisis"),
        notices=notices.given,
        output=step.output if step else None,
        draft_id=held.id if held else None,
        usage=attempted.usage,
        source=reply.source if reply else "script",
        trail=outcome.trail,
        demo=settings.demo,
        at=get("now", 0.0),
        timings_us=outcome.timings_us,
    )


def state_after(outcome: Outcome, before: SessionState) -> SessionState:
    """Return the state for the next turn; if working it out failed, the old one with this turn's danger kept."""
    settled: SessionState | None = outcome.fields.get("next_state")
    if settled is not None:
        return settled
    risk: RiskAssessment | None = outcome.fields.get("risk")
    after = aborted(before)._replace(crisis=_crisis(outcome, before, risk))
    if risk is None or risk.level < RiskLevel.MODERATE:
        return after
    person: PersonState = before.person.or_higher(outcome.fields.get("person", before.person))
    raised = person.concern._replace(level=max(person.concern.level, risk.level))
    return after._replace(person=person._replace(concern=raised), unsaved=True)


def _crisis(outcome: Outcome, before: SessionState, risk: RiskAssessment | None) -> CrisisState | None:
    turn: CrisisTurn | None = outcome.fields.get("crisis_turn")
    if turn is not None:
        return turn.state
    answers = any(step.stage == AnswerCrisis.name for step in outcome.trail)
    return left_open(before.crisis, risk) if answers else before.crisis


def aborted(before: SessionState) -> SessionState:
    """Return the state after a turn that came to nothing."""
    return before._replace(turn=before.turn + 1)


def _escalations(outcome: Outcome, settings: Settings) -> tuple[Escalation, ...]:
    """The escalations; if the stage that makes them failed where one may be owed, one that says so."""
    escalated: Escalated | None = outcome.fields.get("escalated")
    if escalated is not None:
        return escalated.made
    risk: RiskAssessment | None = outcome.fields.get("risk")
    if risk is not None and risk.level < RiskLevel.HIGH:
        return ()
    level = risk.level if risk else RiskLevel.HIGH
    to = settings.crisis_contact or "nobody (the deployment names no contact)"
    return (Escalation("", "escalation.failed", level, to, "undelivered", "the escalation stage itself failed"),)


def _findings(outcome: Outcome, attempted: Attempted) -> tuple[Finding, ...]:
    """All findings: on the message, risk first, then on every draft."""
    reports = [value for value in outcome.fields.values() if isinstance(value, Report)]
    on_message = [finding for report in reports for finding in report.findings]
    return (*on_message, *attempted.findings)
