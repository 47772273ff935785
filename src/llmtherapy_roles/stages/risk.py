"""Risk: the detectors' findings become two values, the level of this message in its context and the standing concern.

Every detector must have reported. One that crashed leaves no report, then there is no assessment, the input gate stays
shut, and the crisis dialogue has a script for just that.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from llmtherapy_roles.crisis.dialogue import in_context
from llmtherapy_roles.pipeline import Stage
from llmtherapy_roles.stages.guarding import report_field
from llmtherapy_roles.turn.findings import Report, RiskAssessment, RiskFinding
from llmtherapy_roles.turn.state import PersonState, SessionState
from llmtherapy_roles.turn.values import Heard
from llmtherapy_roles.vocabulary import RiskCategory, RiskLevel

__all__ = ["AssessRisk"]


class Given(NamedTuple):
    heard: Heard
    state: SessionState
    person: PersonState
    reports: Mapping[str, Report]


class Gives(NamedTuple):
    risk: RiskAssessment | None = None


class AssessRisk(Stage[Given, Gives]):
    """Takes the highest level of all detectors, in the context of an open crisis dialogue."""

    name = "risk"
    control = "risk.v1"
    kind = "risk"
    given, gives = Given, Gives

    def __init__(self, detectors: tuple[str, ...], *, others: tuple[str, ...] = ()) -> None:
        """Make the stage.

        Args:
            detectors: Guards that must have reported.
            others: Guards whose signs of risk count as well, if they find any.
        """
        self._detectors = detectors
        self._needed = frozenset(report_field(name) for name in detectors)
        self.collects = tuple(report_field(name) for name in (*detectors, *others))

    def run(self, given: Given) -> Gives:
        """Return the assessment, or nothing when a detector gave no report."""
        if not self._needed or not self._needed <= given.reports.keys():
            return Gives()
        found = [f for report in given.reports.values() for f in report.findings if isinstance(f, RiskFinding)]
        found.sort(key=lambda finding: -finding.level.rank)
        alone = found[0].level if found else RiskLevel.NONE
        level = in_context(alone, given.heard.normal, given.state.crisis)
        return Gives(
            RiskAssessment(
                level=level,
                standing=_standing(given.person, level),
                findings=tuple(found),
                assessed=all(finding.category is not RiskCategory.UNASSESSED for finding in found),
                detectors=self._detectors,
            )
        )


def _standing(person: PersonState, level: RiskLevel) -> RiskLevel:
    """The concern that stands from now on: it rises with a signal at ``moderate`` or above, and does not fall."""
    before = person.concern.level
    return max(before, level) if level >= RiskLevel.MODERATE else before
