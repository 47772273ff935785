"""The plane of AI autonomy (to the right) and emotional engagement (upwards) as a picture."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from llmtherapy_roles.drawing.axes import LEVELS, Axes, PlaneAxis, PlaneLevel, PlanePoint, by_cell
from llmtherapy_roles.drawing.geometry import Box, Point
from llmtherapy_roles.drawing.markup import Markup, element
from llmtherapy_roles.drawing.palette import GRID, MUTED
from llmtherapy_roles.drawing.svg import canvas, line, rectangle, text
from llmtherapy_roles.drawing.text import clean, shortened, wrapped

__all__ = ["RECONSTRUCTED", "plane_svg"]

RECONSTRUCTED = (
    "Positions are reconstructed from the public abstract of Zhang et al. (2025), doi:10.1038/s43588-025-00874-x, "
    "and the order of its reference list; the full text was not available."
)
"""Caption for the shipped roles."""

_CELL_WIDTH, _CELL_HEIGHT = 142.0, 92.0
_LEFT, _TOP, _RIGHT = 210.0, 64.0, 20.0
_NAME_SIZE, _ANCHOR_SIZE, _TITLE_SIZE, _HEADING_SIZE = 12.0, 10.5, 13.0, 15.0
_ANCHOR_LINES = 7
_CORE_CHARS = 40
"""A shorter beginning says too little to stand without what follows its colon."""
_RADIUS = 6.0
_DOT = "#2a4d8f"
_ROW_GAP = 8.0
_Y_ROOM = _LEFT - 60


def plane_svg(points: Iterable[PlanePoint], axes: Axes, *, caption: str = RECONSTRUCTED) -> str:
    """Return the plane as a self-contained SVG picture, each cell one level wide and high.

    Args:
        points: The roles; those with the same levels share a cell, one below the other.
        axes: Names and anchor texts of the axes.
        caption: Small print; say here where the positions come from.
    """
    points = tuple(points)
    cells = by_cell(points)
    heights = [*map(_stack_height, cells.values()), *(_level_height(level) + 6 for level in axes.y.levels)]
    cell_height = max(_CELL_HEIGHT, *(height + 10 for height in heights))
    grid = Box(_LEFT, _TOP, _CELL_WIDTH * LEVELS, cell_height * LEVELS)
    width = grid.right + _RIGHT
    content = [*_grid(grid), *_y_axis(grid, axes.y)]
    below, bottom = _x_axis(grid, axes.x)
    for (x, y), found in cells.items():
        content += _stack(found, _cell(grid, x, y))
    legend, bottom = _legend(points, caption, Point(20, bottom + 26), width)
    listed = "; ".join(f"{p.name}: autonomy {p.x}, engagement {p.y}, {p.confidence} confidence" for p in points)
    title = f"{axes.x.name} and {axes.y.name[:1].lower()}{axes.y.name[1:]}"
    shown = shortened(clean(title), width - 40, _HEADING_SIZE, bold=True)
    heading = text(shown, Point(20, 34), size=_HEADING_SIZE, bold=True, anchor="start")
    described = f"{listed or 'No roles'}. {caption}"
    return canvas(width, bottom + 18, [heading, *content, *below, *legend], title=title, description=described)


def _cell(grid: Box, x: int, y: int) -> Box:
    width, height = grid.width / LEVELS, grid.height / LEVELS
    return Box(grid.left + (x - 1) * width, grid.bottom - y * height, width, height)


def _grid(grid: Box) -> list[Markup]:
    made = [rectangle(grid, fill="#fbfcfe", line=GRID, stroke_width=1)]
    for step in range(1, LEVELS):
        x, y = grid.left + step * grid.width / LEVELS, grid.top + step * grid.height / LEVELS
        made.append(line(Point(x, grid.top), Point(x, grid.bottom), colour=GRID))
        made.append(line(Point(grid.left, y), Point(grid.right, y), colour=GRID))
    return made


def _name_rows(point: PlanePoint) -> tuple[str, ...]:
    return wrapped(point.name, _CELL_WIDTH - 12, _NAME_SIZE, lines=2)


def _stack_height(points: Sequence[PlanePoint]) -> float:
    """Height of the dots of one cell with their names."""
    return sum(2 * _RADIUS + 4 + 14.0 * len(_name_rows(point)) for point in points) + _ROW_GAP * (len(points) - 1)


def _stack(points: Sequence[PlanePoint], cell: Box) -> list[Markup]:
    """The dots of one cell with their names: a single dot in the very middle, several one below the other."""
    made: list[Markup] = []
    y = cell.centre.y - (_RADIUS if len(points) == 1 else _stack_height(points) / 2)
    for point in points:
        said = f"{point.name}: autonomy {point.x}, engagement {point.y}; {point.confidence} confidence"
        rows = _name_rows(point)
        names = [
            text(row, Point(cell.centre.x, y + 2 * _RADIUS + 14.0 * (index + 1)), size=_NAME_SIZE)
            for index, row in enumerate(rows)
        ]
        dot = _dot(Point(cell.centre.x, y + _RADIUS), point.confidence)
        made.append(element("g", element("title", clean(said)), dot, *names))
        y += 2 * _RADIUS + 4 + 14.0 * len(rows) + _ROW_GAP
    return made


def _dot(at: Point, confidence: str) -> Markup:
    ring = element(
        "circle",
        cx=at.x,
        cy=at.y,
        r=_RADIUS,
        fill=_DOT if confidence == "high" else "#ffffff",
        stroke=_DOT,
        stroke_width="1.8",
        stroke_dasharray="3 2" if confidence == "low" else None,
    )
    if confidence != "medium":
        return ring
    r = _RADIUS
    half = element("path", d=f"M{at.x:.1f} {at.y - r:.1f} A{r} {r} 0 0 0 {at.x:.1f} {at.y + r:.1f} Z", fill=_DOT)
    return element("g", ring, half)


def _x_axis(grid: Box, axis: PlaneAxis) -> tuple[list[Markup], float]:
    made: list[Markup] = []
    bottom = grid.bottom
    for number, level in enumerate(axis.levels, 1):
        at = Point(_cell(grid, number, 1).centre.x, grid.bottom + 18)
        words, end = _level(level, at, room=_CELL_WIDTH - 14, anchor="middle", number=number)
        made.append(words)
        bottom = max(bottom, end)
    bottom += 26
    return [*made, _axis_name(axis, Point(grid.centre.x, bottom), room=grid.width)], bottom


def _y_axis(grid: Box, axis: PlaneAxis) -> list[Markup]:
    made: list[Markup] = []
    for number, level in enumerate(axis.levels, 1):
        top = _cell(grid, 1, number).centre.y - _level_height(level) / 2
        at = Point(grid.left - 12, top + _NAME_SIZE)
        made.append(_level(level, at, room=_Y_ROOM, anchor="end", number=number)[0])
    return [*made, _axis_name(axis, Point(26, grid.centre.y), room=grid.height, turned=-90)]


def _axis_name(axis: PlaneAxis, at: Point, *, room: float, turned: float | None = None) -> Markup:
    name = shortened(clean(axis.name), room - 30, _TITLE_SIZE, bold=True)
    return text(f"{name} →", at, size=_TITLE_SIZE, bold=True, turned=turned)


def _level_height(level: PlaneLevel) -> float:
    """Height of a level's text beside the plane."""
    _, last = _level(level, Point(0, _NAME_SIZE), room=_Y_ROOM, anchor="end", number=0)
    return last + 3


def _level(level: PlaneLevel, at: Point, *, room: float, anchor: str, number: int) -> tuple[Markup, float]:
    """The text of a level, and the base line of its last row."""
    made: list[Markup] = []
    y = at.y
    for row in wrapped(f"{number} {level.name}", room, _NAME_SIZE, bold=True, lines=2):
        made.append(text(row, Point(at.x, y), size=_NAME_SIZE, bold=True, anchor=anchor))
        y += 15.0
    core = _core(level.anchor)
    for row in wrapped(core, room, _ANCHOR_SIZE, lines=_ANCHOR_LINES) if core else ():
        made.append(text(row, Point(at.x, y), size=_ANCHOR_SIZE, colour=MUTED, anchor=anchor))
        y += 13.0
    hint = element("title", clean(f"{level.name}: {level.anchor}" if level.anchor else level.name))
    return element("g", hint, *made), y - 13.0


def _core(anchor: str) -> str:
    """The first sentence of an anchor, without the examples that follow a colon."""
    sentence = clean(anchor).split(". ", 1)[0].removesuffix(".")
    head = sentence.split(": ", 1)[0]
    return head if len(head) >= _CORE_CHARS else sentence


def _legend(points: Sequence[PlanePoint], caption: str, at: Point, width: float) -> tuple[list[Markup], float]:
    made: list[Markup] = []
    x, y = at
    if points:
        made.append(text("Confidence of the position:", Point(x, y + 4), size=_NAME_SIZE, anchor="start"))
        x += 178
        for confidence in ("low", "medium", "high"):
            made.append(_dot(Point(x, y), confidence))
            made.append(text(confidence, Point(x + 12, y + 4), size=_NAME_SIZE, anchor="start"))
            x += 80
        y += 24
    rows = wrapped(caption, width - 2 * at.x, _NAME_SIZE, lines=4) if caption else ()
    for index, row in enumerate(rows):
        made.append(text(row, Point(at.x, y + 4 + 17 * index), size=_NAME_SIZE, colour=MUTED, anchor="start"))
    return made, y + 17 * max(len(rows) - 1, 0)
