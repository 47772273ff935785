"""Disclose: the notices that are due, merged into one and said before anything else.

Due at first contact, at the start of a session, after a gap, after so many minutes of continuing talk, and whenever the
person asks. For a minor, or while the age is unknown, the shorter interval counts. Inside a crisis nothing but "I am an
AI" is said. Intervals are the role's, bounded by its obligations.
"""

from __future__ import annotations

from typing import NamedTuple

from llmtherapy_roles.flow import Emit, Flow, ask
from llmtherapy_roles.pipeline import Stage
from llmtherapy_roles.spec.models import Disclosure
from llmtherapy_roles.stages.guarding import report_field
from llmtherapy_roles.turn.findings import Report, RiskAssessment
from llmtherapy_roles.turn.state import PersonState, SessionState
from llmtherapy_roles.turn.values import CrisisReply, Notice, Settings
from llmtherapy_roles.vocabulary import Age, RiskLevel

__all__ = ["ASKED", "Disclose", "Notices"]

ASKED = "scope.asks_if_human"
"""Code of the finding that the person asks whether this is a human."""
_IN_CRISIS = "I am an AI, not a person."
_DAY_S = 86_400.0


class Notices(NamedTuple):
    """The notices of this turn; empty when none was due."""

    given: tuple[Notice, ...] = ()
    introduction_owed: bool = False
    """True when a crisis came before the first contact was explained: that is made up for once it is over."""


class Given(NamedTuple):
    now: float
    settings: Settings
    state: SessionState
    person: PersonState
    risk: RiskAssessment | None = None
    crisis: CrisisReply | None = None
    scope: Report | None = None


class Gives(NamedTuple):
    notices: Notices


class Disclose(Stage[Given, Gives]):
    """Says what is due, at once and before the reply."""

    name = "disclose"
    control = "disclosure.v1"
    kind = "disclose"
    given, gives = Given, Gives
    emits = True

    def __init__(self, policy: Disclosure, *, scope_guard: str = "scope.v1") -> None:
        self._policy = policy
        self.renames = {"scope": report_field(scope_guard)}

    @property
    def facts(self) -> dict[str, object]:
        """The intervals, for bounds."""
        policy = self._policy
        return {
            "every_minutes": policy.every_minutes,
            "every_minutes_minor": self._minutes(Age.MINOR),
            "after_gap_days": policy.after_gap_days,
        }

    def run(self, given: Given) -> Flow[Gives]:
        """Emit the notices that are due and return them."""
        due, owed = self._due(given), self._owes_introduction(given)
        if due and not (yield from ask(Emit("notice", " ".join(notice.text for notice in due) + "\n\n"))):
            return Gives(Notices((), owed))  # nobody was there to hear it: it is due again
        return Gives(Notices(due, owed and _in_crisis(given)))

    def _due(self, given: Given) -> tuple[Notice, ...]:
        policy, state = self._policy, given.state
        starts = state.turn == 0
        asked = given.scope is not None and any(finding.code == ASKED for finding in given.scope.findings)
        if _in_crisis(given):
            says_so_itself = given.crisis is not None and given.crisis.step == "are_you_ai"
            return (Notice("ai", _IN_CRISIS),) if starts or (asked and not says_so_itself) else ()
        if self._owes_introduction(given):
            return (Notice("first_contact", f"{policy.text} {policy.first_contact}"),)
        if starts or asked or given.now - state.disclosed >= self._minutes(given.settings.age) * 60:
            return (Notice("ai", policy.text),)
        return ()

    def _owes_introduction(self, given: Given) -> bool:
        """Whether the person is new, has been away, or met a crisis before the introduction could be said."""
        first_access = not given.person.first_seen and not given.state.turn
        gap = given.now - given.person.last_seen > self._policy.after_gap_days * _DAY_S
        return first_access or gap or given.state.introduction_owed

    def _minutes(self, age: Age) -> int:
        """The interval for an age; whose age is not known is treated as a minor."""
        policy = self._policy
        if age in (Age.ADULT, Age.ADULT_ATTESTED):
            return policy.every_minutes
        return min(policy.every_minutes, policy.every_minutes_minor)


def _in_crisis(given: Given) -> bool:
    return given.crisis is not None or given.risk is None or given.risk.level >= RiskLevel.HIGH
