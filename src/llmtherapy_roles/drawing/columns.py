"""Where the boxes and lines of each row stand from left to right: in order, apart, near to what they are joined to."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise
from math import inf
from typing import NamedTuple

from llmtherapy_roles.drawing.ordering import Item, Rows

__all__ = ["Gaps", "columns"]

_PASSES = 10
_STRAIGHTENINGS = 8
_SLACK = 0.01
"""Pixels by which rounding may break a bound."""


class Gaps(NamedTuple):
    """Distances, in pixels."""

    column: float = 26.0
    """Between boxes of a row."""
    lane: float = 14.0
    """Around a line that passes a row."""
    row: float = 40.0
    """Between rows."""
    frame: float = 14.0
    """Between a frame and what it holds."""
    frame_head: float = 12.0
    """Room for a frame's name, above the first box."""


def columns(rows: Rows, sizes: Mapping[str, tuple[float, float]], gaps: Gaps) -> dict[Item, float]:
    """Return the middle of each item, in pixels; negative ones may occur.

    Neighbours in a row keep their distances; a line that only passes a frame's rows stands right of the frame.

    Args:
        rows: The order in each row.
        sizes: Width and height of each box.
        gaps: Distances.
    """
    work = _Placing(rows, sizes, gaps)
    work.spread()
    work.clear_frames()
    for number in range(_STRAIGHTENINGS):
        work.straighten(leftwards=number % 2 == 0)
        work.centre()
    return work.xs


class _Placing:
    """One run of the placement; after each step the distances hold."""

    __slots__ = ("apart", "frame_in", "frame_right", "gaps", "rows", "sizes", "where", "xs")

    def __init__(self, rows: Rows, sizes: Mapping[str, tuple[float, float]], gaps: Gaps) -> None:
        self.rows, self.sizes, self.gaps = rows, sizes, gaps
        inside = rows.frame_of
        self.xs: dict[Item, float] = {}
        self.apart = [self._distances(row) for row in rows.rows]
        self.where = {item: (number, place) for number, row in enumerate(rows.rows) for place, item in enumerate(row)}
        self.frame_in = [next((inside[item] for item in row if item in inside), None) for row in rows.rows]
        """Frame of each row, if any."""
        self.frame_right: dict[str, float] = {}
        """Right edge of what each frame holds."""

    def spread(self) -> None:
        """Place each row as near as it can be to the rows above and below, in turn."""
        rows = self.rows
        for row, distances in zip(rows.rows, self.apart, strict=True):
            self.xs.update(zip(row, _spaced([0.0] * len(row), [1.0] * len(row), distances), strict=True))
        for number in range(_PASSES):
            both = number >= _PASSES - 2
            sides = [rows.above, rows.below] if both else [(rows.above, rows.below)[number % 2]]
            count = len(rows.rows)
            for index in range(count) if number % 2 == 0 else reversed(range(count)):
                row = rows.rows[index]
                wishes = [self._wish(item, sides) for item in row]
                wanted, weights = [wish for wish, _ in wishes], [weight for _, weight in wishes]
                self.xs.update(zip(row, _spaced(wanted, weights, self.apart[index]), strict=True))

    def clear_frames(self) -> None:
        """Move lines that only pass a frame's rows to the right of it."""
        inside = self.rows.frame_of
        for item, name in inside.items():
            edge = self.xs[item] + self._half(item)
            self.frame_right[name] = max(self.frame_right.get(name, edge), edge)
        for row, frame in zip(self.rows.rows, self.frame_in, strict=True):
            least = -inf if frame is None else self._beside(frame)
            for item in row:
                if frame is not None and item not in inside:
                    self.xs[item] = max(self.xs[item], least)
                    least = self.xs[item] + self.gaps.lane

    def straighten(self, *, leftwards: bool) -> None:
        """Make long lines vertical for as many rows as there is room for."""
        lines = [chain for chain in self.rows.chains.values() if len(chain) > 2]
        lines.sort(key=lambda chain: (self.xs[chain[1]], self.where[chain[1]]), reverse=leftwards)
        for chain in lines:
            run: list[Item] = []
            least, most = -inf, inf
            for item in chain[1:-1]:
                low, high = self._room(item)
                if run and max(least, low) > min(most, high) + _SLACK:
                    self._align(chain, run, least, most)
                    run, least, most = [], -inf, inf
                run.append(item)
                least, most = max(least, low), min(most, high)
            self._align(chain, run, least, most)

    def centre(self) -> None:
        """Move boxes towards what they are joined to, as far as there is room."""
        for row in self.rows.rows:
            for item in row:
                if isinstance(item, str):
                    wish, _ = self._wish(item, (self.rows.above, self.rows.below))
                    self.xs[item] = _within(wish, *self._room(item))

    def _align(self, chain: tuple[Item, ...], run: Sequence[Item], least: float, most: float) -> None:
        mean = sum(self.xs[item] for item in run) / len(run)
        wish = sorted((self.xs[chain[0]], mean, self.xs[chain[-1]]))[1]
        self.xs.update(dict.fromkeys(run, _within(wish, least, most)))

    def _room(self, item: Item) -> tuple[float, float]:
        """Between which places an item can stand while all others stay."""
        number, place = self.where[item]
        row, apart, frame = self.rows.rows[number], self.apart[number], self.frame_in[number]
        least = self.xs[row[place - 1]] + apart[place - 1] if place else -inf
        most = self.xs[row[place + 1]] - apart[place] if place + 1 < len(row) else inf
        if frame is not None and item in self.rows.frame_of:
            most = min(most, self.frame_right[frame] - self._half(item))
        elif frame is not None:
            least = max(least, self._beside(frame))
        return least, most

    def _beside(self, frame: str) -> float:
        return self.frame_right[frame] + self.gaps.frame + self.gaps.lane

    def _wish(self, item: Item, sides: Iterable[Mapping[Item, tuple[Item, ...]]]) -> tuple[float, float]:
        """Where an item would like to stand, and how much that matters."""
        near = [other for side in sides for other in side.get(item, ())]
        if not near:
            return self.xs[item], 0.1
        pulls = [_pull(item, other) for other in near]
        mean = sum(self.xs[other] * pull for other, pull in zip(near, pulls, strict=True)) / sum(pulls)
        return mean, sum(pulls)

    def _half(self, item: Item) -> float:
        return self.sizes[item][0] / 2 if isinstance(item, str) else 0.0

    def _distances(self, row: Sequence[Item]) -> list[float]:
        """Least distances between the middles of neighbours in a row."""
        gap = self.gaps
        return [
            self._half(a) + self._half(b) + (gap.column if isinstance(a, str) and isinstance(b, str) else gap.lane)
            for a, b in pairwise(row)
        ]


def _pull(item: Item, other: Item) -> float:
    """How much a connection pulls: boxes towards boxes, long lines towards being straight."""
    boxes = isinstance(item, str) + isinstance(other, str)
    return (8.0, 1.0, 4.0)[boxes]


def _within(value: float, least: float, most: float) -> float:
    # Rounding may leave ``most`` a hair below ``least``; the left bound is then the one to keep.
    return max(least, min(value, most))


def _spaced(wanted: Sequence[float], weights: Sequence[float], distances: Sequence[float]) -> list[float]:
    """Places nearest to the wanted ones (weighted least squares) that keep order and distances.

    Without the distances it is isotonic regression, solved by pooling adjacent violators.
    """
    offsets = [0.0]
    for distance in distances:
        offsets.append(offsets[-1] + distance)
    pools: list[tuple[float, float, int]] = []
    for want, weight, offset in zip(wanted, weights, offsets, strict=False):
        value, mass, count = want - offset, weight, 1
        while pools and pools[-1][0] > value:
            other, other_mass, other_count = pools.pop()
            value = (value * mass + other * other_mass) / (mass + other_mass)
            mass, count = mass + other_mass, count + other_count
        pools.append((value, mass, count))
    flat = [value for value, _, count in pools for _ in range(count)]
    return [value + offset for value, offset in zip(flat, offsets, strict=False)]
