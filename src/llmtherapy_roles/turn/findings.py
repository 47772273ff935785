"""What guards say: a span, a finding, a report, a risk assessment. Values only; nothing here decides."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, NamedTuple

from llmtherapy_roles.vocabulary import Decision, RiskCategory, RiskLevel

__all__ = ["Finding", "Report", "RiskAssessment", "RiskFinding", "Span"]


class Span(NamedTuple):
    """Half-open range of code points in the raw text: ``text[start:end]``."""

    start: int
    end: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One thing that a guard noticed, and what it asks the gate for. Never holds a person's words."""

    code: str
    """Stable dotted code, such as ``claims.licence``."""
    decision: Decision = Decision.BLOCK
    """What this finding asks for; the gate takes the maximum of all."""
    message: str = ""
    """Explanation for developers, without the text itself."""
    span: Span | None = None
    """Where in the text; ``None`` for the text as a whole."""
    rewrite: str | None = None
    """What to put in place of ``span`` when the gate decides ``modify``; needs a span."""
    guard: str = ""
    """Registry name of the guard, such as ``claims.v1``; filled in by the guard stage."""
    attempt: int = 0
    """0 for findings on the person's message, else the number of the model's attempt, from 1."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RiskFinding(Finding):
    """One sign of risk in a message."""

    decision: Decision = Decision.ALLOW
    level: RiskLevel = RiskLevel.NONE
    """Level that this sign alone gives the message."""
    category: RiskCategory = RiskCategory.DISTRESS
    """What the sign is about."""
    subject: Literal["self", "other"] = "self"
    """Whose risk it is."""
    time: Literal["now", "past", "resolved"] = "now"
    """When it is or was."""
    polarity: Literal["affirmed", "denied", "hypothetical", "quoted", "fiction"] = "affirmed"
    """How it is said."""
    confidence: float = 1.0
    """Between 0 and 1. Rules give a fixed judgement, no probability."""


class Report(NamedTuple):
    """That a guard ran to its end, with what it found; a guard that crashed leaves none, and its gate stays shut."""

    guard: str
    findings: tuple[Finding, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class RiskAssessment:
    """Two values: the level of this message in its context, and the concern that stands over turns."""

    level: RiskLevel
    """Level of this message in its context. It alone decides which reply is given."""
    standing: RiskLevel = RiskLevel.NONE
    """Standing concern for the person; never falls by itself, and alone never replaces a reply."""
    findings: tuple[RiskFinding, ...] = ()
    """The signs, highest level first."""
    assessed: bool = True
    """False when no detector could judge the message's language."""
    detectors: tuple[str, ...] = ()
    """Registry names of the detectors that ran."""

    @property
    def categories(self) -> tuple[RiskCategory, ...]:
        """Categories of the findings, most serious first, each once."""
        return tuple(dict.fromkeys(finding.category for finding in self.findings))

    @property
    def floor(self) -> RiskLevel:
        """The higher of both values, with the standing concern counting as ``moderate`` at most."""
        return max(self.level, min(self.standing, RiskLevel.MODERATE))
