"""Recall against false alarms at every threshold: what a judge would do if it were set to be stricter or milder."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from llmtherapy_roles.evaluation.scoring import Measured, Scored

__all__ = ["Curve", "curve"]


_MOST = 60
"""Points of a curve; more cannot be seen."""


class Curve(NamedTuple):
    """One judge on one set."""

    judge: str
    way: tuple[tuple[float, float], ...]
    """(false alarm rate, recall) from the strictest threshold to the mildest."""
    mark: tuple[float, float]
    """The same at the threshold in use."""


def curve(measured: Measured, scored: Scored) -> Curve | None:
    """Return the curve of a judge; ``None`` where it has no scores, or the set has no cases of one class."""
    counts = measured.counts(scored) if scored.scores else None
    if counts is None or not counts.recall.of or not counts.false_alarm_rate.of:
        return None
    known = [(score, case.positive) for case, score in zip(measured.cases, scored.scores, strict=True)]
    way = _way([(score, bool(should)) for score, should in known if should is not None])
    mark = counts.false_alarm_rate.hits / counts.false_alarm_rate.of, counts.recall.hits / counts.recall.of
    return Curve(scored.judge, way, mark)


def _way(known: Sequence[tuple[float, bool]]) -> tuple[tuple[float, float], ...]:
    """A point after each distinct score but the lowest, which flags everything and says nothing."""
    positives = sum(should for _, should in known)
    harmless = len(known) - positives
    lowest = min(score for score, _ in known)
    points = [(0.0, 0.0)]
    hits = alarms = 0
    ordered = sorted(known, key=lambda pair: -pair[0])
    for at, (score, should) in enumerate(ordered):
        hits += should
        alarms += not should
        last = at + 1 == len(ordered) or ordered[at + 1][0] != score
        if last and score > lowest:
            points.append((alarms / harmless, hits / positives))
    step = max(1, len(points) // _MOST)
    return (*points[:-1:step], points[-1])
