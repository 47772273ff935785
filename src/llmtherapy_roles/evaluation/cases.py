"""What is measured: a case, a task over the rows of one set, and the aim that it is held to. Values only."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Literal, NamedTuple

from llmtherapy_roles.evaluation.counts import Counts
from llmtherapy_roles.evaluation.rows import Row

__all__ = ["Aim", "Case", "Guarded", "Task"]

Guarded = Literal["risk", "reply", "asks_if_human", "injection"]
"""Which guards are asked: the risk detectors, the output guards, or one of the input guards."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """One text with what should become of it."""

    text: str
    positive: bool | None
    """Whether it should be flagged; ``None`` when the label does not say: such a case is counted in breakdowns only."""
    group: str = ""
    """Cases of one group never stand on both sides of a split."""
    message: str = ""
    """For a reply: what it answers."""
    strata: Mapping[str, tuple[str, ...]] = field(default_factory=lambda: MappingProxyType({}))
    """By what a table may break down: name of the breakdown to the parts that this case belongs to."""


class Aim(NamedTuple):
    """What a figure is held to."""

    figure: Literal["recall", "false_alarm_rate"]
    bound: float
    """At least so much recall, at most so many false alarms; a share of 1."""

    def judged(self, counts: Counts) -> str:
        """Return in words whether the counts meet the aim, and whether their interval leaves a doubt.

        Example:
            >>> Aim("recall", 0.9).judged(Counts(hits=95, misses=5))
            'met, but the interval reaches below'
        """
        share = counts.recall if self.figure == "recall" else counts.false_alarm_rate
        value, interval = share.value, share.interval
        if value is None or interval is None:
            return "not measured"
        low, high = interval
        if self.figure == "recall":
            met, sure, hopeless = value >= self.bound, low >= self.bound, high < self.bound
        else:
            met, sure, hopeless = value <= self.bound, high <= self.bound, low > self.bound
        side = {"recall": ("below", "it"), "false_alarm_rate": ("beyond", "it")}[self.figure]
        if met:
            return "met" if sure else f"met, but the interval reaches {side[0]}"
        return "**not met**" if hopeless else f"**not met**, though the interval reaches {side[1]}"

    def __str__(self) -> str:
        """Return it in words."""
        if self.figure == "recall":
            return f"recall ≥ {100 * self.bound:g} %"
        return f"false alarms ≤ {100 * self.bound:g} %"


@dataclass(frozen=True, slots=True, kw_only=True)
class Task:
    """One measurement on one set."""

    id: str
    title: str
    file: str
    """Name of the file in its folder."""
    guarded: Guarded
    cases: Callable[[Sequence[Row]], tuple[Case, ...]]
    needs: tuple[str, ...] = ("text", "label")
    counts_as: str
    """What should be flagged, and what should not."""
    trust: str
    """How the labels came about."""
    weak: str
    """Why the figures say less than they seem to; empty when nothing special is known."""
    own: bool = False
    """True when the file is one of the project's own."""
    trained_on: str = ""
    """Task whose cases the classifier learns from, where this set has one class only or is kept unread; else it is
    cross-validated within the set."""
    breakdowns: tuple[str, ...] = ()
    aims: tuple[Aim, ...] = ()
    conversation: str = ""
    """Stratum within which conversations are drawn; empty when the texts are no messages of people who chat."""
