"""Counts of right and wrong flags, and the shares made of them, each with its interval. Pure arithmetic."""

from __future__ import annotations

from collections.abc import Iterable
from math import sqrt
from typing import NamedTuple

__all__ = ["Counts", "Share", "count", "wilson"]

_Z = 1.959963984540054
"""Quantile of the normal distribution for 95 %."""


def wilson(hits: int, of: int) -> tuple[float, float] | None:
    """Return the 95 % interval of a share after Wilson, both ends between 0 and 1; ``None`` when nothing was counted.

    Args:
        hits: How many were counted, 0 to ``of``.
        of: Of how many.

    Source: Wilson, E. B. J. Am. Stat. Assoc. 22, 209-212 (1927), without continuity correction.

    Example:
        >>> low, high = wilson(1, 10)
        >>> f"{low:.4f} {high:.4f}"
        '0.0179 0.4042'
    """
    if of <= 0:
        return None
    share, square = hits / of, _Z * _Z
    centre = share + square / (2 * of)
    margin = _Z * sqrt(share * (1 - share) / of + square / (4 * of * of))
    scale = 1 + square / of
    # The formula gives exactly 0 and 1 at the ends; floating point does not.
    low = 0.0 if hits == 0 else (centre - margin) / scale
    high = 1.0 if hits == of else (centre + margin) / scale
    return low, high


class Share(NamedTuple):
    """So many of so many."""

    hits: int
    of: int

    @property
    def value(self) -> float | None:
        """The share, 0 to 1; ``None`` of nothing."""
        return self.hits / self.of if self.of else None

    @property
    def interval(self) -> tuple[float, float] | None:
        """Its 95 % interval after Wilson; ``None`` of nothing."""
        return wilson(self.hits, self.of)

    def __str__(self) -> str:
        """Return it as people read it, such as ``10.0 % [1.8, 40.4]``; a dash for a share of nothing."""
        interval = self.interval
        if interval is None:
            return "–"
        low, high = interval
        return f"{100 * self.hits / self.of:.1f} % [{100 * low:.1f}, {100 * high:.1f}]"


class Counts(NamedTuple):
    """What was flagged, beside what should have been."""

    hits: int = 0
    """Flagged, and rightly."""
    false_alarms: int = 0
    """Flagged, and wrongly."""
    misses: int = 0
    """Not flagged, and wrongly."""
    passes: int = 0
    """Not flagged, and rightly."""

    @property
    def n(self) -> int:
        """How many were counted."""
        return sum(self)

    @property
    def precision(self) -> Share:
        """Of what was flagged, how much rightly."""
        return Share(self.hits, self.hits + self.false_alarms)

    @property
    def recall(self) -> Share:
        """Of what should be flagged, how much was."""
        return Share(self.hits, self.hits + self.misses)

    @property
    def false_alarm_rate(self) -> Share:
        """Of what should not be flagged, how much was."""
        return Share(self.false_alarms, self.false_alarms + self.passes)


def count(pairs: Iterable[tuple[bool | None, bool]]) -> Counts:
    """Return the counts over pairs of (should be flagged, was flagged); pairs that begin with ``None`` are left out.

    Example:
        >>> count([(True, True), (True, False), (False, True), (None, True)])
        Counts(hits=1, false_alarms=1, misses=1, passes=0)
    """
    hits = false_alarms = misses = passes = 0
    for should, was in pairs:
        if should is None:
            continue
        hits += should and was
        misses += should and not was
        false_alarms += not should and was
        passes += not should and not was
    return Counts(hits, false_alarms, misses, passes)
