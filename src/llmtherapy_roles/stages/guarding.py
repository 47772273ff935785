"""Running guards: the one place where a guard may crash, and what its crash means (no report, so a shut gate)."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from typing import Any, NamedTuple

from llmtherapy_roles.guards.base import Circumstances, Guard
from llmtherapy_roles.guards.text import raw_span
from llmtherapy_roles.pipeline import Stage
from llmtherapy_roles.turn.findings import Finding, Report, Span
from llmtherapy_roles.turn.state import SessionState
from llmtherapy_roles.turn.values import Heard, Settings
from llmtherapy_roles.vocabulary import Audience

__all__ = ["InputGuardStage", "NamedGuard", "examine", "report_field"]

Check = Callable[[str, Circumstances], Iterable[Finding]]


def report_field(guard: str) -> str:
    """Return the name of the field that holds a guard's report."""
    return f"report:{guard}"


class NamedGuard:
    """A guard under its registry name, with both accepted shapes of ``check`` made into one."""

    __slots__ = ("check", "lookback", "name", "window")

    def __init__(self, name: str, guard: Guard) -> None:
        self.name = name
        self.lookback: int = int(getattr(guard, "lookback", 1))
        """Sentences before the new one that the guard is shown again."""
        self.window: str = str(getattr(guard, "window", "sentence"))
        takes_circumstances = len(inspect.signature(guard.check).parameters) > 1
        bare: Any = guard.check
        self.check: Check = bare if takes_circumstances else lambda text, _about: bare(text)


def examine(guard: NamedGuard, text: str, about: Circumstances, *, attempt: int = 0) -> Report:
    """Return a guard's report on a text; raises whatever the guard raises, and ``TypeError`` for a non-finding.

    Args:
        guard: The guard.
        text: What it is shown.
        about: What it may know besides.
        attempt: 0 for the person's message, else the number of the model's attempt.
    """
    findings: list[Finding] = []
    for finding in guard.check(text, about):
        if not isinstance(finding, Finding):  # pyright: ignore[reportUnnecessaryIsInstance]  (third parties)
            msg = f"guard {guard.name} reported a {type(finding).__name__}, not a Finding"
            raise TypeError(msg)
        findings.append(replace(finding, guard=guard.name, attempt=attempt))
    return Report(guard.name, tuple(findings))


class Given(NamedTuple):
    heard: Heard
    settings: Settings
    state: SessionState


class Gives(NamedTuple):
    report: Report


class InputGuardStage(Stage[Given, Gives]):
    """One input guard, shown the message raw and, where it differs, normalised."""

    kind = "input_guard"
    given, gives = Given, Gives

    def __init__(self, guard: NamedGuard, *, audience: frozenset[Audience]) -> None:
        self.name = self.control = guard.name
        self.renames: Mapping[str, str] = {"report": report_field(guard.name)}
        self._guard = guard
        self._audience = audience

    def run(self, given: Given) -> Gives:
        """Return the guard's report, with spans in the raw text and each finding once."""
        heard, state = given.heard, given.state
        about = Circumstances(
            audience=self._audience,
            message=heard.text,
            history=state.history,
            language=heard.language,
            age=given.settings.age,
            crisis=state.crisis,
        )
        report = examine(self._guard, heard.text, about)
        if heard.offsets is None:
            return Gives(report)
        folded = examine(self._guard, heard.normal, about).findings
        located = tuple(_located(finding, heard.offsets) for finding in folded)
        return Gives(Report(report.guard, tuple(dict.fromkeys((*report.findings, *located)))))


def _located(finding: Finding, offsets: tuple[int, ...]) -> Finding:
    if finding.span is None:
        return finding
    span = raw_span(offsets, finding.span.start, finding.span.end)
    return replace(finding, span=Span(*span))
