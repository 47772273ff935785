"""What stands on the plane of two axes with five levels each: values only."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal, NamedTuple

from llmtherapy_roles.errors import MisuseError

__all__ = ["LEVELS", "Axes", "PlaneAxis", "PlaneLevel", "PlanePoint", "by_cell"]

LEVELS = 5
"""Levels of each axis."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanePoint:
    """One role on the plane.

    Raises:
        MisuseError: A level is not 1 to 5.
    """

    name: str
    x: int
    """Level of autonomy, 1 to 5."""
    y: int
    """Level of engagement, 1 to 5."""
    confidence: Literal["low", "medium", "high"] = "low"
    """How sure the position is: a dashed ring, a half-filled or a filled dot."""

    def __post_init__(self) -> None:
        """Check the levels."""
        if not (1 <= self.x <= LEVELS and 1 <= self.y <= LEVELS):
            raise MisuseError(f"a role stands at levels 1 to {LEVELS}; found {self.x} and {self.y}")


class PlaneLevel(NamedTuple):
    """One level of an axis."""

    name: str
    """In a few words."""
    anchor: str = ""
    """What is so at this level; the picture shows its first sentence, and all of it on hovering."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PlaneAxis:
    """One axis: its name, and what is so at each level.

    Raises:
        MisuseError: There are not five levels.
    """

    name: str
    levels: tuple[PlaneLevel, ...]
    """The levels 1 to 5."""

    def __post_init__(self) -> None:
        """Check the number of levels."""
        if len(self.levels) != LEVELS:
            raise MisuseError(f"an axis has {LEVELS} levels; found {len(self.levels)}")


class Axes(NamedTuple):
    """Both axes of the plane."""

    x: PlaneAxis
    y: PlaneAxis


def by_cell(points: Iterable[PlanePoint]) -> dict[tuple[int, int], list[PlanePoint]]:
    """Return the points by their pair of levels (autonomy, engagement), in the order in which they came."""
    cells: dict[tuple[int, int], list[PlanePoint]] = {}
    for point in points:
        cells.setdefault((point.x, point.y), []).append(point)
    return cells
