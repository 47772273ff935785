"""Running the judges over the cases of one task: scores, counts, time. The only place where texts meet judges."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from llmtherapy_roles.evaluation import classifier
from llmtherapy_roles.evaluation.cases import Case, Task
from llmtherapy_roles.evaluation.counts import Counts, count
from llmtherapy_roles.evaluation.judges import Judge, judges_for

__all__ = ["Clock", "Measured", "Scored", "measure"]

Clock = Callable[[], float]
"""Seconds of a clock that only goes forward."""

_WARM_UP = 100
"""Cases judged beforehand: patterns are compiled when they are first needed."""


class Scored(NamedTuple):
    """What one judge said of all cases of a task; without any text."""

    judge: str
    scores: tuple[float, ...] = ()
    threshold: float = 0.0
    us_per_message: float | None = None
    """Microseconds a message, mean; training is not counted."""
    why_not: str = ""
    """Why there are no scores; empty when there are."""

    @property
    def flags(self) -> tuple[bool, ...]:
        """For each case whether it was flagged."""
        return tuple(score >= self.threshold for score in self.scores)


class Measured(NamedTuple):
    """All judges on one task."""

    task: Task
    cases: tuple[Case, ...]
    scored: tuple[Scored, ...]

    def counts(self, scored: Scored) -> Counts:
        """Return the counts of one judge over the cases that have a label."""
        return count((case.positive, flag) for case, flag in zip(self.cases, scored.flags, strict=True))

    def parts(self, breakdown: str, scored: Scored) -> dict[str, tuple[Counts, int, int]]:
        """Return for each part of a breakdown, by name: its counts, how many cases it has, how many were flagged."""
        names = sorted({name for case in self.cases for name in case.strata.get(breakdown, ())})
        found: dict[str, tuple[Counts, int, int]] = {}
        for name in names:
            pairs = [
                (case.positive, flag)
                for case, flag in zip(self.cases, scored.flags, strict=True)
                if name in case.strata.get(breakdown, ())
            ]
            found[name] = count(pairs), len(pairs), sum(flag for _, flag in pairs)
        return found


def measure(task: Task, cases: Sequence[Case], training: Sequence[Case] | None, *, clock: Clock) -> Measured:
    """Return what all judges and baselines say of the cases of a task.

    Args:
        task: The task.
        cases: Its cases.
        training: What the classifier learns from where the task says that it learns elsewhere; ``None`` when that is
            not there.
        clock: Times the judges.
    """
    scored = [one for judge in judges_for(task.guarded) for one in _timed(judge, cases, clock)]
    scored.append(_classified(task, cases, training, clock))
    return Measured(task, tuple(cases), tuple(scored))


def _timed(judge: Judge, cases: Sequence[Case], clock: Clock) -> list[Scored]:
    for case in cases[:_WARM_UP]:
        judge.score(case)
    start = clock()
    scores = tuple(judge.score(case) for case in cases)
    us = _per_message(clock() - start, cases)
    readings = [(judge.name, judge.threshold), *([judge.milder] if judge.milder else [])]
    return [Scored(name, scores, threshold, us) for name, threshold in readings]


def _classified(task: Task, cases: Sequence[Case], training: Sequence[Case] | None, clock: Clock) -> Scored:
    name = f"{classifier.NAME} (learnt on {task.trained_on})" if task.trained_on else classifier.NAME
    if task.trained_on and training is None:
        return Scored(name, why_not=f"not available: {task.trained_on} is not there")
    if why := classifier.why_not(cases if training is None else training):
        return Scored(name, why_not=why)
    if training is None:
        scores, seconds = classifier.cross_validated(cases, clock=clock)
    else:
        scores, seconds = classifier.trained_elsewhere(training, cases, clock=clock)
    return Scored(name, tuple(scores), classifier.THRESHOLD, _per_message(seconds, cases))


def _per_message(seconds: float, cases: Sequence[Case]) -> float | None:
    return 1e6 * seconds / len(cases) if cases else None
