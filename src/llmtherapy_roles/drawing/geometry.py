"""Boxes and points; y grows downwards, as in SVG. The unit is one CSS pixel."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

__all__ = ["Box", "Point", "around"]


class Point(NamedTuple):
    """A point."""

    x: float
    y: float


class Box(NamedTuple):
    """A rectangle."""

    left: float
    top: float
    width: float
    height: float

    @property
    def right(self) -> float:
        """Its right edge."""
        return self.left + self.width

    @property
    def bottom(self) -> float:
        """Its lower edge."""
        return self.top + self.height

    @property
    def centre(self) -> Point:
        """Its middle."""
        return Point(self.left + self.width / 2, self.top + self.height / 2)

    def grown(self, by: float) -> Box:
        """Return the box with a margin of ``by`` on each side; negative to shrink it."""
        return Box(self.left - by, self.top - by, self.width + 2 * by, self.height + 2 * by)

    def overlaps(self, other: Box) -> bool:
        """Whether both have an area in common; touching is not overlapping."""
        apart = self.right <= other.left or other.right <= self.left
        return not (apart or self.bottom <= other.top or other.bottom <= self.top)

    def holds(self, point: Point) -> bool:
        """Whether the point lies inside or on the border."""
        return self.left <= point.x <= self.right and self.top <= point.y <= self.bottom


def around(boxes: Iterable[Box]) -> Box:
    """Return the smallest box that holds all of these. Raises ``ValueError`` when there are none."""
    every = tuple(boxes)
    left, top = min(box.left for box in every), min(box.top for box in every)
    return Box(left, top, max(box.right for box in every) - left, max(box.bottom for box in every) - top)
