"""The gates: all of the decision policy, on one page.

Guards report, gates decide. A gate takes the maximum of what all findings ask for, so the order of guards cannot change
the outcome. A gate counts reports: one that is missing, because its guard crashed or never ran, means block.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from llmtherapy_roles.pipeline import Stage
from llmtherapy_roles.stages.disclose import Notices
from llmtherapy_roles.stages.guarding import report_field
from llmtherapy_roles.turn.findings import Finding, Report, RiskAssessment, RiskFinding
from llmtherapy_roles.turn.values import Admission, CrisisReply, Heard, Refusal
from llmtherapy_roles.vocabulary import Decision, RiskLevel

__all__ = ["InputGate", "Verdict", "apply_rewrites", "can_be_made", "judge"]


class Verdict(NamedTuple):
    """What a gate decided, and on what grounds."""

    decision: Decision
    findings: tuple[Finding, ...]
    missing: tuple[str, ...]
    """Guards that gave no report."""


def judge(reports: Mapping[str, Report], expected: Iterable[str]) -> Verdict:
    """Return the maximum of all findings; ``block`` at least when an expected guard gave no report.

    A ``RiskFinding`` does not count here: it speaks through the level of the assessment, which knows the context.

    Args:
        reports: Reports by guard name.
        expected: Names of all guards that had to report.

    Example:
        >>> judge({}, ["claims.v1"]).decision == "block"
        True
    """
    findings = tuple(finding for report in reports.values() if report.findings for finding in report.findings)
    missing = tuple(name for name in expected if name not in reports)
    asked = (finding.decision for finding in findings if not isinstance(finding, RiskFinding))
    decision = max(asked, default=Decision.ALLOW) if findings else Decision.ALLOW
    if missing:
        decision = max(decision, Decision.BLOCK)
    return Verdict(decision, findings, missing)


def apply_rewrites(text: str, findings: Iterable[Finding]) -> str:
    """Return the text with each rewritable span replaced; overlapping spans go as one, by the words of the first."""
    spans = sorted(
        ((f.span.start, f.span.end, f.rewrite) for f in findings if f.span is not None and f.rewrite is not None),
        key=lambda item: (item[0], -item[1], item[2]),
    )
    kept: list[tuple[int, int, str]] = []
    for start, end, rewrite in spans:
        if kept and start < kept[-1][1]:
            kept[-1] = (kept[-1][0], max(end, kept[-1][1]), kept[-1][2])
        else:
            kept.append((start, end, rewrite))
    for start, end, rewrite in reversed(kept):
        text = text[:start] + rewrite + text[end:]
    return text


def can_be_made(finding: Finding, start: int, end: int) -> bool:
    """Return whether a finding that asks for ``modify`` says what to change, within ``text[start:end]``.

    Args:
        finding: The finding; one that asks for anything else needs no change.
        start: First character that may still be changed.
        end: One past the last character.
    """
    if finding.decision != Decision.MODIFY:
        return True
    span = finding.span
    return span is not None and finding.rewrite is not None and start <= span.start <= span.end <= end


class Given(NamedTuple):
    heard: Heard
    reports: Mapping[str, Report]
    risk: RiskAssessment | None = None
    crisis: CrisisReply | None = None


class AnnouncedGiven(NamedTuple):
    heard: Heard
    reports: Mapping[str, Report]
    notices: Notices
    risk: RiskAssessment | None = None
    crisis: CrisisReply | None = None


class Gives(NamedTuple):
    admission: Admission | None = None
    refusal: Refusal | None = None


class InputGate(Stage[Given | AnnouncedGiven, Gives]):
    """Admits a message, or refuses it with a cause."""

    name = "input_gate"
    control = "input_gate.v1"
    kind = "input_gate"
    gives = Gives

    def __init__(
        self, guards: tuple[str, ...], *, answers_crisis: bool, max_chars: int, announced: bool = False
    ) -> None:
        """Make the gate.

        Args:
            guards: Names of all input guards.
            answers_crisis: True where the person's own crisis is answered by the crisis dialogue; false for a
                clinician's material, which is to be written up and escalated.
            max_chars: Of a longer message the beginning and the end are admitted; risk was judged on all of it.
            announced: True where notices are owed: nothing is admitted before the stage that says them has run.
        """
        self.given = AnnouncedGiven if announced else Given  # type: ignore[misc]
        self._guards = guards
        self._answers_crisis = answers_crisis
        self._max_chars = max_chars
        self.collects = tuple(report_field(name) for name in guards)

    def run(self, given: Given | AnnouncedGiven) -> Gives:
        """Return an admission that carries the text, or a refusal that does not."""
        verdict = judge({report.guard: report for report in given.reports.values()}, self._guards)
        if verdict.missing or given.risk is None:
            missing = ", ".join(verdict.missing) or "risk"
            return Gives(refusal=Refusal("missing_report", Decision.BLOCK, verdict.findings, missing))
        if self._answers_crisis and given.risk.level >= RiskLevel.HIGH:
            return Gives(refusal=Refusal("risk", Decision.ESCALATE, verdict.findings))
        if given.crisis is not None:
            return Gives(refusal=Refusal("crisis", verdict.decision, verdict.findings))
        heard = given.heard
        if verdict.decision > Decision.MODIFY or not all(
            can_be_made(finding, 0, len(heard.text)) for finding in verdict.findings
        ):
            return Gives(refusal=Refusal("guard", max(verdict.decision, Decision.BLOCK), verdict.findings))
        text = _shortened(apply_rewrites(heard.text, verdict.findings), self._max_chars)
        return Gives(Admission(text, verdict.decision, given.risk.floor, heard.language))


def _shortened(text: str, limit: int) -> str:
    """Return the text, or its beginning and end with a mark between them."""
    if len(text) <= limit:
        return text
    head = limit * 2 // 3
    return f"{text[:head]}\n[… {len(text) - limit} characters left out …]\n{text[head - limit :]}"
