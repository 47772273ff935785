"""One sighting, and how its level changes with its time and with whose risk it is."""

from __future__ import annotations

from typing import Literal, NamedTuple

from llmtherapy_roles.guards.risk import voice
from llmtherapy_roles.turn.findings import Span
from llmtherapy_roles.vocabulary import RiskCategory as Category
from llmtherapy_roles.vocabulary import RiskLevel as Level

__all__ = ["Sighting", "about_other", "in_time"]


class Sighting(NamedTuple):
    """One sign of risk in a text, before it becomes a finding."""

    category: Category
    level: Level
    span: Span | None
    subject: Literal["self", "other"] = "self"
    time: Literal["now", "past", "resolved"] = "now"
    polarity: Literal["affirmed", "denied", "hypothetical", "quoted", "fiction"] = "affirmed"
    confidence: float = 0.8


_TURNS_PAST: dict[Category, tuple[Category, Level]] = {
    Category.ATTEMPT_RECENT: (Category.ATTEMPT_PAST, Level.MODERATE),
    Category.OVERDOSE: (Category.ATTEMPT_PAST, Level.MODERATE),
    Category.MEANS: (Category.ATTEMPT_PAST, Level.MODERATE),
    Category.PREPARATION: (Category.ATTEMPT_PAST, Level.MODERATE),
    Category.INTENT: (Category.IDEATION, Level.MODERATE),
    Category.IDEATION: (Category.IDEATION, Level.MODERATE),
    Category.ABUSE: (Category.ABUSE, Level.LOW),
    Category.PSYCHOSIS: (Category.PSYCHOSIS, Level.LOW),
    Category.EATING_DISORDER: (Category.EATING_DISORDER, Level.LOW),
    Category.HARM_TO_OTHERS: (Category.HARM_TO_OTHERS, Level.LOW),
    Category.INTOXICATION: (Category.INTOXICATION, Level.LOW),
}
"""What a sign counts as when it lies long back. Source: attempts older than three months count as past (design of the
levels, see ``RiskLevel``); the rest is engineering judgement."""

_SINCE_OVER = frozenset({Category.OVERDOSE, Category.MEANS, Category.SELF_HARM})
"""Acts that count as an attempt once they lie days back."""


def in_time(seen: Sighting, text: str, *, can_be_soon: bool) -> Sighting:
    """Return the sighting as its sentence's time lets it count.

    Args:
        seen: The sighting.
        text: The sentence's text.
        can_be_soon: Whether a time within 24 hours makes it ``imminent``.
    """
    if voice.is_past(text) and not voice.is_recent(text) and seen.category in _TURNS_PAST:
        category, level = _TURNS_PAST[seen.category]
        time: Literal["past", "resolved"] = "resolved" if voice.is_resolved(text) else "past"
        return seen._replace(category=category, level=min(level, seen.level), time=time)
    if seen.level is Level.IMMINENT and seen.category in _SINCE_OVER and voice.is_days_back(text):
        return seen._replace(category=Category.ATTEMPT_RECENT, level=Level.HIGH, time="past")
    if can_be_soon and voice.is_soon(text):
        return seen._replace(level=Level.IMMINENT)
    return seen


_OWN_KIND = frozenset(
    {
        Category.PSYCHOSIS,
        Category.MANIA,
        Category.EATING_DISORDER,
        Category.INTOXICATION,
        Category.HARM_TO_OTHERS,
        Category.CHILD_AT_RISK,
    }
)
"""Categories that stay what they are when somebody else is concerned."""

_WISHES = frozenset({Category.PASSIVE_DEATH_WISH, Category.IDEATION, Category.ATTEMPT_PAST, Category.SELF_HARM})


def about_other(seen: Sighting) -> Sighting:
    """Return the sighting as one about somebody else: a wish counts as moderate, a plan or an act keeps its level."""
    level = min(seen.level, Level.MODERATE) if seen.category in _WISHES else seen.level
    category = seen.category if seen.category in _OWN_KIND else Category.CONCERN_FOR_OTHER
    return seen._replace(category=category, level=level, subject="other")
