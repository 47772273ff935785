"""The ordered words that the rest of the library speaks in: decisions, risk levels, categories.

Members are strings, so that ``turn.decision == "hold"`` and JSON work as one expects, but they compare by *rank*, not
by spelling: ``RiskLevel.HIGH > "moderate"`` is true.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Any

__all__ = ["Age", "Audience", "BackendReach", "Decision", "RiskCategory", "RiskLevel"]


class _Ranked(StrEnum):
    """A string enum whose members compare by the order of their definition."""

    rank: int

    def __init__(self, _value: str) -> None:
        self.rank = len(type(self).__members__)

    def _rank_of(self, other: object) -> int:
        return other.rank if isinstance(other, type(self)) else type(self)(str(other)).rank

    def __lt__(self, other: Any) -> bool:
        return self.rank < self._rank_of(other)

    def __le__(self, other: Any) -> bool:
        return self.rank <= self._rank_of(other)

    def __gt__(self, other: Any) -> bool:
        return self.rank > self._rank_of(other)

    def __ge__(self, other: Any) -> bool:
        return self.rank >= self._rank_of(other)


class Decision(_Ranked):
    """What a gate decides, mildest first; a gate takes the maximum of all findings."""

    ALLOW = "allow"
    """The text goes on as it is."""
    MODIFY = "modify"
    """The text goes on with spans rewritten, or another attempt stood in for the first."""
    HOLD = "hold"
    """The text waits for a named human."""
    BLOCK = "block"
    """The text does not go on; a scripted reply stands in."""
    ESCALATE = "escalate"
    """The text does not go on, a scripted reply stands in, and a human is to be told."""


class RiskLevel(_Ranked):
    """Risk of one message in its context; stricter than the Columbia triage on purpose (see ``docs/roles.md``).

    ``low``: distress without self-harm content. ``moderate``: wish to be dead, non-specific thoughts, self-harm without
    intent, a resolved past attempt, concern for somebody else. ``high``: present want, method, intent, plan or
    preparation, attempt in the last three months, means asked in that context. ``imminent``: happening, means at hand,
    a time within 24 hours, overdose taken.

    Source: categories after Posner, K. et al. Am. J. Psychiatry 168, 1266-1277 (2011); cut-points are engineering
    judgement.
    """

    NONE = "none"
    LOW = "low"
    MODERATE = "moderate"
    HIGH = "high"
    IMMINENT = "imminent"


class RiskCategory(StrEnum):
    """What a risk finding is about."""

    DISTRESS = "distress"
    PASSIVE_DEATH_WISH = "passive_death_wish"
    IDEATION = "ideation"
    MEANS = "means"
    INTENT = "intent"
    PREPARATION = "preparation"
    ATTEMPT_RECENT = "attempt_recent"
    ATTEMPT_PAST = "attempt_past"
    SELF_HARM = "self_harm"
    CONCERN_FOR_OTHER = "concern_for_other"
    HARM_TO_OTHERS = "harm_to_others"
    ABUSE = "abuse"
    CHILD_AT_RISK = "child_at_risk"
    PSYCHOSIS = "psychosis"
    MANIA = "mania"
    EATING_DISORDER = "eating_disorder"
    OVERDOSE = "overdose"
    INTOXICATION = "intoxication"
    UNASSESSED = "unassessed"


class Audience(StrEnum):
    """Who reads a role's replies."""

    CLINICIAN = "clinician"
    CLIENT = "client"
    TRAINEE = "trainee"


class Age(StrEnum):
    """What is known of a person's age; ``unknown`` is treated as ``minor`` by every bound."""

    ADULT = "adult"
    ADULT_ATTESTED = "adult_attested"
    MINOR = "minor"
    UNKNOWN = "unknown"


class BackendReach(_Ranked):
    """How far from this machine a model may be, nearest first."""

    LOCAL = "local"
    PRIVATE = "private"
    REMOTE = "remote"
