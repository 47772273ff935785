"""A graph as SVG: boxes in rows, lines from top to bottom, frames around groups, a legend."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from llmtherapy_roles.drawing.drawn import Drawn, DrawnEdge, DrawnNode
from llmtherapy_roles.drawing.geometry import Box, Point
from llmtherapy_roles.drawing.layers import Gaps, Layout, Route, lay_out
from llmtherapy_roles.drawing.markup import Markup, element
from llmtherapy_roles.drawing.palette import GRID, INK, MUTED, PERSON_LINE, Style, style_of
from llmtherapy_roles.drawing.svg import arrow, canvas, polygon, rectangle, text
from llmtherapy_roles.drawing.text import clean, shortened, text_width, wrapped

__all__ = ["to_svg"]

_MARGIN = 20.0
_TITLE_SIZE, _LABEL_SIZE, _LINE_SIZE, _SMALL_SIZE = 15.0, 12.5, 11.0, 11.0
_WIDEST_TEXT = 200.0
_PADDING = 11.0
_COLUMN_FROM = 6
"""From so many lines on a box has two columns."""
_DASHES = "5 4"
_LEAST_WIDTH = 560.0


class _Content(NamedTuple):
    """The text of a box, broken into lines, and the room that it takes."""

    label: tuple[str, ...]
    columns: tuple[tuple[str, ...], ...]
    column_width: float
    width: float
    height: float


def to_svg(graph: Drawn) -> str:
    """Return the graph as a self-contained SVG picture, legible at its natural size.

    Raises:
        MisuseError: The graph has a cycle.
    """
    contents = {node.name: _content(node) for node in graph.nodes}
    layout = lay_out(
        {name: (content.width, content.height) for name, content in contents.items()},
        [(edge.start, edge.end) for edge in graph.edges],
        groups={node.name: node.group for node in graph.nodes if node.group},
        gaps=Gaps(frame_head=16.0),
    )
    width = max(layout.width, _LEAST_WIDTH) + 2 * _MARGIN
    head, top = _heading(graph, width)
    left = (width - layout.width) / 2
    picture = element(
        "g",
        *(_frame(name, box) for name, box in layout.frames.items()),
        *(_edge(edge, layout.routes[edge.start, edge.end]) for edge in _hindmost_first(graph.edges)),
        *(_box(node, contents[node.name], layout) for node in graph.nodes),
        transform=f"translate({left:.1f} {top:.1f})",
    )
    legend, bottom = _legend(graph, width, top + layout.height + 26)
    description = graph.description or f"{len(graph.nodes)} stages and {len(graph.edges)} connections."
    title = graph.title or "graph"
    return canvas(width, bottom + 14, [*head, picture, *legend], title=title, description=description)


def _hindmost_first(edges: Iterable[DrawnEdge]) -> list[DrawnEdge]:
    return sorted(edges, key=lambda edge: (edge.to_person, edge.required))


def _heading(graph: Drawn, width: float) -> tuple[list[Markup], float]:
    if not graph.title:
        return [], _MARGIN
    rows = wrapped(graph.title, width - 2 * _MARGIN, _TITLE_SIZE, bold=True)
    made = [
        text(row, Point(_MARGIN, 30 + 20 * index), size=_TITLE_SIZE, bold=True, anchor="start")
        for index, row in enumerate(rows)
    ]
    return made, 30.0 + 20 * len(rows)


def _content(node: DrawnNode) -> _Content:
    label = wrapped(node.label or node.name, _WIDEST_TEXT, _LABEL_SIZE, bold=True, lines=2)
    lines = tuple(shortened(clean(line), _WIDEST_TEXT, _LINE_SIZE) for line in node.lines)
    half = (len(lines) + 1) // 2
    columns = (lines[:half], lines[half:]) if len(lines) >= _COLUMN_FROM else (lines,)
    column = max((text_width(line, _LINE_SIZE) for line in lines), default=0.0)
    inner = max(*(text_width(row, _LABEL_SIZE, bold=True) for row in label), column * len(columns), 60.0)
    slant = 10.0 if style_of(node.kind).shape != "box" else 0.0
    return _Content(
        label=label,
        columns=columns,
        column_width=column,
        width=inner + 2 * (_PADDING + slant),
        height=16.0 * len(label) + 14.0 * len(columns[0]) + 14.0,
    )


def _frame(name: str, box: Box) -> Markup:
    label = shortened(clean(name), box.width - 20, _SMALL_SIZE, bold=True)
    return element(
        "g",
        rectangle(box, fill="#fafbfd", line=GRID, radius=8, stroke_width=1.2),
        text(label, Point(box.left + 10, box.top + 16), size=_SMALL_SIZE, bold=True, colour=MUTED, anchor="start"),
    )


def _edge(edge: DrawnEdge, route: Route) -> Markup:
    kind = "text reaches the person" if edge.to_person else "required" if edge.required else "used if there"
    fields = f": {', '.join(edge.fields)}" if edge.fields else ""
    return arrow(
        route,
        colour=PERSON_LINE if edge.to_person else MUTED,
        width=2.2 if edge.to_person else 1.3,
        dashes=None if edge.required else _DASHES,
        tooltip=f"{edge.start} → {edge.end}{fields} ({kind})",
    )


def _box(node: DrawnNode, content: _Content, layout: Layout) -> Markup:
    box = layout.boxes[node.name]
    style = style_of(node.kind)
    y = box.top + 7 + _LABEL_SIZE
    words: list[Markup] = []
    for row in content.label:
        words.append(text(row, Point(box.centre.x, y), size=_LABEL_SIZE, bold=True))
        y += 16.0
    first = box.centre.x - content.column_width * (len(content.columns) - 1) / 2
    for number, column in enumerate(content.columns):
        x = first + number * content.column_width
        words += [
            text(row, Point(x, y + 14.0 * index - 1), size=_LINE_SIZE, colour=INK) for index, row in enumerate(column)
        ]
    hint = element("title", clean(node.tooltip or node.label or node.name))
    return element("g", hint, shape(box, style), *words)


def shape(box: Box, style: Style) -> Markup:
    """Return the outline of a box in the shape of its kind."""
    if style.shape == "gate":
        cut = min(12.0, box.height / 2)
        middle = box.centre.y
        corners = (
            Point(box.left, middle),
            Point(box.left + cut, box.top),
            Point(box.right - cut, box.top),
            Point(box.right, middle),
            Point(box.right - cut, box.bottom),
            Point(box.left + cut, box.bottom),
        )
        return polygon(corners, fill=style.fill, line=style.line, stroke_width=2.2)
    radius = {"box": 4.0, "round": 12.0, "pill": box.height / 2}[style.shape]
    return rectangle(box, fill=style.fill, line=style.line, radius=radius, stroke_width=1.4)


def _legend(graph: Drawn, width: float, top: float) -> tuple[list[Markup], float]:
    """The legend and the small print, and where they end."""
    made: list[Markup] = []
    x, y = _MARGIN, top
    for sample, meaning in _samples(graph):
        room = 34 + text_width(meaning, _SMALL_SIZE) + 18
        if x + room > width - _MARGIN and x > _MARGIN:
            x, y = _MARGIN, y + 22
        moved = f"translate({x:.1f} {y:.1f})"
        words = text(meaning, Point(34, 4), size=_SMALL_SIZE, colour=INK, anchor="start")
        made.append(element("g", sample, words, transform=moved))
        x += room
    for row in wrapped(graph.note, width - 2 * _MARGIN, _SMALL_SIZE, lines=4) if graph.note else ():
        y += 20
        made.append(text(row, Point(_MARGIN, y + 4), size=_SMALL_SIZE, colour=MUTED, anchor="start"))
    return made, y + 8


def _samples(graph: Drawn) -> list[tuple[Markup, str]]:
    """Each style and each kind of line in the picture, with its meaning."""
    styles = dict.fromkeys(style_of(node.kind) for node in graph.nodes)
    samples = [(shape(Box(0, -8, 26, 16), style), style.meaning) for style in styles]
    kinds = (
        (any(e.required and not e.to_person for e in graph.edges), "solid: required", MUTED, 1.3, None),
        (any(not e.required for e in graph.edges), "dashed: used if there", MUTED, 1.3, _DASHES),
        (any(e.to_person for e in graph.edges), "text reaches the person", PERSON_LINE, 2.2, None),
    )
    for there, meaning, colour, thick, dashes in kinds:
        if there:
            way = element(
                "path", d="M0 0 H26", stroke=colour, stroke_width=str(thick), stroke_dasharray=dashes, fill="none"
            )
            samples.append((way, meaning))
    return samples
