"""Activity: the role's own job, as code. Items, options and numbers come from here; the model words only the rest.

What an activity says about risk runs *before* the input gate, as a guard; its next step runs behind it.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from llmtherapy_roles.activities.base import Activity, ActivityStep
from llmtherapy_roles.pipeline import Stage
from llmtherapy_roles.stages.guarding import report_field
from llmtherapy_roles.turn.findings import Report
from llmtherapy_roles.turn.state import SessionState
from llmtherapy_roles.turn.values import Admission, Heard

__all__ = ["SIGNALS", "ActivitySignals", "RunActivity"]

SIGNALS = "activity.signals.v1"
"""Registry name of the guard through which an activity reports risk."""


class SignalsGiven(NamedTuple):
    heard: Heard
    state: SessionState


class SignalsGives(NamedTuple):
    report: Report


class ActivitySignals(Stage[SignalsGiven, SignalsGives]):
    """What the open activity makes of the answer, as findings: an item on self-harm raises risk here."""

    name = control = SIGNALS
    kind = "input_guard"
    given, gives = SignalsGiven, SignalsGives

    def __init__(self, activities: Iterable[Activity]) -> None:
        self._by_name = {activity.name: activity for activity in activities}
        self.renames = {"report": report_field(SIGNALS)}

    def run(self, given: SignalsGiven) -> SignalsGives:
        """Return the open activity's findings; an empty report when none is open, or the crisis dialogue asks now."""
        open_ = given.state.activity
        activity = self._by_name.get(open_.activity) if open_ else None
        if open_ is None or activity is None or given.state.crisis is not None:
            return SignalsGives(Report(SIGNALS))
        return SignalsGives(Report(SIGNALS, activity.signals(open_, given.heard.normal)))


class Given(NamedTuple):
    admission: Admission
    state: SessionState
    now: float


class Gives(NamedTuple):
    step: ActivityStep | None = None


class RunActivity(Stage[Given, Gives]):
    """The next step of the open activity, or the first step of one that the message asks for."""

    name = "activity"
    control = "activity.v1"
    kind = "activity"
    given, gives = Given, Gives

    def __init__(self, activities: Iterable[Activity], *, behind: str) -> None:
        self._activities = tuple(activities)
        self._by_name = {activity.name: activity for activity in self._activities}
        self.renames = {"admission": behind}

    def run(self, given: Given) -> Gives:
        """Return the step, or nothing when the role converses freely."""
        open_, text = given.state.activity, given.admission.text
        activity = self._by_name.get(open_.activity) if open_ else None
        if open_ is not None and activity is not None:
            return Gives(activity.advance(open_, text, given.now))
        asked = next((activity for activity in self._activities if activity.wants(text)), None)
        return Gives(asked.start(given.now) if asked else None)
