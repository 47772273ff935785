"""Escalate: somebody is told, by the role's own rule for the risk level. Runs whatever else failed.

Each cause is escalated once; again only when it gets worse. Without a channel the escalation is there all the same,
with ``status: undelivered``, so that an app cannot mistake silence for delivery.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from llmtherapy_roles.errors import PortError
from llmtherapy_roles.flow import Flow, NewId, Notify, ask
from llmtherapy_roles.pipeline import Stage
from llmtherapy_roles.spec.models import EscalationRule
from llmtherapy_roles.turn.findings import RiskAssessment
from llmtherapy_roles.turn.state import SessionState
from llmtherapy_roles.turn.values import Escalation, Refusal, Settings
from llmtherapy_roles.vocabulary import RiskLevel

__all__ = ["Escalate", "Escalated"]

_NOBODY = "nobody (the deployment names no contact)"


class Escalated(NamedTuple):
    """The escalations of this turn, new causes only."""

    made: tuple[Escalation, ...] = ()
    failed: tuple[str, ...] = ()
    """Causes of which the channel could not tell; they are tried again at the next sign."""


class Given(NamedTuple):
    settings: Settings
    state: SessionState
    risk: RiskAssessment | None = None
    refusal: Refusal | None = None
    model_refusal: Refusal | None = None


class Gives(NamedTuple):
    escalated: Escalated


class Escalate(Stage[Given, Gives]):
    """Carries out the escalation rules."""

    name = "escalate"
    control = "escalation.v1"
    kind = "escalate"
    given, gives = Given, Gives

    def __init__(self, rules: Iterable[EscalationRule]) -> None:
        self._rules = {rule.level: rule for rule in rules}

    @property
    def facts(self) -> dict[str, object]:
        """The levels that have a rule, for the prover."""
        return {
            "levels": frozenset(self._rules),
            "notifies": frozenset(r.level for r in self._rules.values() if r.action == "notify"),
        }

    def run(self, given: Given) -> Flow[Gives]:
        """Return the escalations, each with what became of it."""
        before = dict(given.state.escalated)
        made: list[Escalation] = []
        failed: list[str] = []
        for cause, level in self._causes(given):
            if cause in before and before[cause] >= level:
                continue
            new = yield from _new_id()
            open_ = Escalation(new, cause, level, given.settings.crisis_contact or _NOBODY)
            try:
                made.append((yield from ask(Notify(open_))))
            except PortError as error:
                made.append(open_._replace(status="undelivered", reason=error.reason))
                failed.append(cause)
        return Gives(Escalated(tuple(made), tuple(failed)))

    def _causes(self, given: Given) -> Iterable[tuple[str, RiskLevel]]:
        """Causes that a rule wants told, worst first."""
        if given.risk is None:
            yield "risk.not_assessed", RiskLevel.HIGH
        elif self._notifies(given.risk.level):
            yield f"risk.{_category(given.risk, given.state)}", given.risk.level
        for refusal in (given.refusal, given.model_refusal):
            if refusal is not None and refusal.cause == "missing_report" and given.risk is not None:
                yield f"guard.failed: {refusal.detail}", RiskLevel.MODERATE

    def _notifies(self, level: RiskLevel) -> bool:
        rule = self._rules.get(level)
        return rule is None or rule.action == "notify"


def _new_id() -> Flow[str]:
    """A fresh identifier; none is better than nobody told."""
    try:
        return (yield from ask(NewId("escalation")))
    except PortError:
        return ""


def _category(risk: RiskAssessment, state: SessionState) -> str:
    """What the risk is about: in an open dialogue a bare "no" is still about what opened it."""
    if risk.findings and risk.findings[0].level >= risk.level:
        return str(risk.findings[0].category)
    return str(state.crisis.category) if state.crisis and state.crisis.category else "not_named"
