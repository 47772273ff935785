"""Where boxes and lines stand in a layered drawing of a graph without cycles, top to bottom."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from llmtherapy_roles.drawing.columns import Gaps, columns
from llmtherapy_roles.drawing.geometry import Box, Point, around
from llmtherapy_roles.drawing.ordering import Edge, Item, Rows, order_rows

__all__ = ["Gaps", "Layout", "Route", "lay_out"]

Route = tuple[Point, ...]
"""Corners of an edge: vertical lines inside rows, alternating with a way across the gap between two rows."""
_PORT_SHARE = 0.7
"""Share of a box's side over which the ends of its edges are spread."""
_PORT_STEP = 22.0
"""Most pixels between two such ends."""


class Layout(NamedTuple):
    """Places of all boxes, lines and frames; nothing lies left of or above 0."""

    boxes: Mapping[str, Box]
    routes: Mapping[Edge, Route]
    frames: Mapping[str, Box]
    width: float
    height: float


def lay_out(
    sizes: Mapping[str, tuple[float, float]],
    edges: Iterable[Edge],
    *,
    groups: Mapping[str, str] | None = None,
    gaps: Gaps | None = None,
) -> Layout:
    """Return the places of boxes and lines, the same for the same arguments.

    No two boxes overlap, no line crosses a box that it does not belong to, and a frame holds no box of others.

    Args:
        sizes: Width and height of each node, in pixels; among equals the order here decides.
        edges: Pairs of names; doubled ones count once.
        groups: Node to the name of its group, for those that have one; a group gets a frame.
        gaps: Distances.

    Raises:
        MisuseError: The edges make a cycle.
    """
    gaps = gaps or Gaps()
    rows = order_rows(tuple(sizes), dict.fromkeys(edges), groups or {})
    xs = columns(rows, sizes, gaps)
    tops, bottoms = _bands(rows, sizes, gaps)
    boxes: dict[str, Box] = {}
    for row, top, bottom in zip(rows.rows, tops, bottoms, strict=True):
        for item in row:
            if isinstance(item, str):
                width, height = sizes[item]
                boxes[item] = Box(xs[item] - width / 2, (top + bottom - height) / 2, width, height)
    frames = {
        name: _framed(box, gaps)
        for name in dict.fromkeys(rows.frame_of.values())
        for box in (around(boxes[i] for i, group in rows.frame_of.items() if group == name and isinstance(i, str)),)
    }
    routes = _routes(rows, xs, boxes, tuple(zip(tops, bottoms, strict=True)))
    return _moved(boxes, routes, frames)


def _framed(box: Box, gaps: Gaps) -> Box:
    grown = box.grown(gaps.frame)
    return Box(grown.left, grown.top - gaps.frame_head, grown.width, grown.height + gaps.frame_head)


def _bands(rows: Rows, sizes: Mapping[str, tuple[float, float]], gaps: Gaps) -> tuple[list[float], list[float]]:
    """Upper and lower edge of each row; where a frame begins or ends there is room for its border."""
    tops: list[float] = []
    bottoms: list[float] = []
    before: str | None = None
    y = 0.0
    for row in rows.rows:
        frame = next((rows.frame_of[item] for item in row if item in rows.frame_of), None)
        if frame != before:
            y += (gaps.frame + gaps.frame_head if frame else 0.0) + (gaps.frame if before else 0.0)
        before = frame
        tops.append(y)
        y += max((sizes[item][1] for item in row if isinstance(item, str)), default=0.0)
        bottoms.append(y)
        y += gaps.row
    return tops, bottoms


def _routes(
    rows: Rows, xs: Mapping[Item, float], boxes: Mapping[str, Box], bands: Sequence[tuple[float, float]]
) -> dict[Edge, Route]:
    number = {item: index for index, row in enumerate(rows.rows) for item in row}
    leave = _ports({edge: (edge[0], xs[chain[1]]) for edge, chain in rows.chains.items()}, boxes)
    came = {edge: leave[edge] if len(chain) == 2 else xs[chain[-2]] for edge, chain in rows.chains.items()}
    enter = _ports({edge: (edge[1], came[edge]) for edge in rows.chains}, boxes)
    routes: dict[Edge, Route] = {}
    for edge, chain in rows.chains.items():
        start, end = boxes[edge[0]], boxes[edge[1]]
        corners = [Point(leave[edge], start.bottom), Point(leave[edge], bands[number[edge[0]]][1])]
        for item in chain[1:-1]:
            corners += [Point(xs[item], y) for y in bands[number[item]]]
        corners += [Point(enter[edge], bands[number[edge[1]]][0]), Point(enter[edge], end.top)]
        routes[edge] = tuple(corners)
    return routes


def _ports(ends: Mapping[Edge, tuple[str, float]], boxes: Mapping[str, Box]) -> dict[Edge, float]:
    """Where each edge meets its box: alone straight ahead if it can, else spread in the order of where they go.

    Args:
        ends: For each edge the box, and where the edge goes to (or comes from) beside it.
        boxes: All boxes.
    """
    at: dict[str, list[tuple[float, Edge]]] = {}
    for edge, (name, beside) in ends.items():
        at.setdefault(name, []).append((beside, edge))
    ports: dict[Edge, float] = {}
    for name, found in at.items():
        middle, room = boxes[name].centre.x, boxes[name].width * _PORT_SHARE
        if len(found) == 1:
            beside, edge = found[0]
            ports[edge] = max(middle - room / 2, min(beside, middle + room / 2))
            continue
        step = min(room / len(found), _PORT_STEP)
        for index, (_, edge) in enumerate(sorted(found)):
            ports[edge] = middle + (index - (len(found) - 1) / 2) * step
    return ports


def _moved(boxes: Mapping[str, Box], routes: Mapping[Edge, Route], frames: Mapping[str, Box]) -> Layout:
    """Everything moved so that the drawing begins at 0, with its size."""
    points = [Box(point.x, point.y, 0, 0) for route in routes.values() for point in route]
    every = (*boxes.values(), *frames.values(), *points)
    if not every:
        return Layout(boxes={}, routes={}, frames={}, width=0.0, height=0.0)
    whole = around(every)

    def moved(box: Box) -> Box:
        return Box(box.left - whole.left, box.top - whole.top, box.width, box.height)

    return Layout(
        boxes={name: moved(box) for name, box in boxes.items()},
        routes={edge: tuple(Point(x - whole.left, y - whole.top) for x, y in route) for edge, route in routes.items()},
        frames={name: moved(box) for name, box in frames.items()},
        width=whole.width,
        height=whole.height,
    )
