"""The pictures of the page, in the library's own drawing: false alarms, recall against false alarms, calibration.

Marks differ in shape as well as in colour. Rates stand on an axis that is stretched towards zero, where they matter.
"""

from __future__ import annotations

from collections.abc import Sequence
from math import sqrt
from typing import NamedTuple

from llmtherapy_roles.drawing.geometry import Box, Point
from llmtherapy_roles.drawing.markup import Markup, element
from llmtherapy_roles.drawing.palette import GRID, INK, MUTED
from llmtherapy_roles.drawing.svg import canvas, line, polygon, rectangle, text
from llmtherapy_roles.drawing.text import wrapped
from llmtherapy_roles.evaluation.calibration import Step
from llmtherapy_roles.evaluation.counts import Share
from llmtherapy_roles.evaluation.curves import Curve

__all__ = ["Dot", "Panel", "Strip", "calibration_svg", "false_alarms_svg", "recall_svg"]

_COLOURS = ("#2a4d8f", "#b3261e", "#1d6b3a")
_TICKS = (0.0, 0.005, 0.02, 0.06, 0.15, 0.3, 0.6, 1.0)
_SIZE, _SMALL = 12.0, 10.5
_PLOT = 520.0
_NAMES = 290.0
_ROW = 17.0
_PANEL = 280.0
_GAP = 90.0
_COLUMNS = 2


class Dot(NamedTuple):
    """One judge's share with its interval."""

    judge: int
    """0 for the guards, 1 for the lexicon, 2 for the classifier."""
    share: Share


class Strip(NamedTuple):
    """One set in the picture of false alarms."""

    title: str
    dots: tuple[Dot, ...]
    aim: float | None = None


class Panel(NamedTuple):
    """One set in the picture of recall against false alarms."""

    title: str
    curves: tuple[tuple[int, Curve], ...]


def false_alarms_svg(strips: Sequence[Strip], *, judges: Sequence[str]) -> str:
    """Return the false-alarm rate of each judge on each set, with its interval, and the aim as a dashed line.

    Args:
        strips: The sets, from the top.
        judges: Names of the judges, for the legend.
    """
    heights = [_ROW * (len(strip.dots) + 1) for strip in strips]
    grid = Box(_NAMES, 70, _PLOT, sum(heights))
    made = [*_heading("False alarms, with 95 % intervals"), *_legend(judges, Point(20, 52)), *_rate_axis(grid)]
    top = grid.top
    for strip, height in zip(strips, heights, strict=True):
        made.append(line(Point(20, top), Point(grid.right, top), colour=GRID))
        rows = wrapped(strip.title, _NAMES - 40, _SIZE, lines=2)
        for row, words in enumerate(rows):
            y = top + height / 2 + 4 + 15 * (row - (len(rows) - 1) / 2)
            made.append(text(words, Point(20, y), size=_SIZE, anchor="start"))
        if strip.aim is not None:
            x = grid.left + sqrt(strip.aim) * grid.width
            made.append(line(Point(x, top + 2), Point(x, top + height - 2), colour=INK, width=1.4, dashes="4 3"))
        for at, dot in enumerate(strip.dots):
            made += _whiskered(dot, grid, top + _ROW * (at + 1))
        top += height
    made.append(text("share of harmless texts that are flagged", Point(grid.centre.x, grid.bottom + 38), size=_SIZE))
    said = "; ".join(f"{strip.title}: {', '.join(str(dot.share) for dot in strip.dots)}" for strip in strips)
    return canvas(grid.right + 40, grid.bottom + 56, made, title="False alarms", description=said)


def recall_svg(panels: Sequence[Panel], *, judges: Sequence[str]) -> str:
    """Return recall against false alarms, a panel for each set; the mark is the threshold in use.

    Args:
        panels: The sets, row by row.
        judges: Names of the judges, for the legend.
    """
    made = [*_heading("Recall against false alarms"), *_legend(judges, Point(20, 52))]
    for at, panel in enumerate(panels):
        row, column = divmod(at, _COLUMNS)
        made += _panel(panel, Box(70 + column * (_PANEL + _GAP), 100 + row * (_PANEL + _GAP), _PANEL, _PANEL))
    rows = -(-len(panels) // _COLUMNS)
    width = 70 + _COLUMNS * (_PANEL + _GAP) - 40
    said = "; ".join(
        f"{panel.title}: " + ", ".join(f"{c.judge} {c.mark[1]:.2f} at {c.mark[0]:.2f}" for _, c in panel.curves)
        for panel in panels
    )
    title = "Recall against false alarms"
    return canvas(width, 100 + rows * (_PANEL + _GAP) - 20, made, title=title, description=said)


def calibration_svg(series: Sequence[tuple[str, Sequence[Step]]]) -> str:
    """Return how often flags of each confidence are right, for up to three sets.

    Args:
        series: Name of each set with its steps.
    """
    grid = Box(70, 90, 380, 300)
    made = [
        *_heading("Confidence of a finding, and how often it is right"),
        *_legend([n for n, _ in series], Point(20, 52)),
    ]
    made.append(rectangle(grid, fill="#fbfcfe", line=GRID, stroke_width=1))
    made.append(line(Point(grid.left, grid.bottom), Point(grid.right, grid.top), colour=MUTED, dashes="4 3"))
    for tick in (0.0, 0.25, 0.5, 0.75, 1.0):
        x, y = grid.left + tick * grid.width, grid.bottom - tick * grid.height
        made.append(text(f"{tick:g}", Point(x, grid.bottom + 16), size=_SMALL, colour=MUTED))
        made.append(text(f"{tick:g}", Point(grid.left - 6, y + 4), size=_SMALL, colour=MUTED, anchor="end"))
    made.append(text("confidence", Point(grid.centre.x, grid.bottom + 36), size=_SIZE))
    made.append(text("share that is right", Point(26, grid.centre.y), size=_SIZE, turned=-90))
    for at, (_, steps) in enumerate(series):
        for step in steps:
            made += _step(step, at, grid)
    said = "; ".join(f"{name}: " + ", ".join(f"{s.confidence:g}: {s.right}" for s in steps) for name, steps in series)
    return canvas(grid.right + 60, grid.bottom + 54, made, title="Calibration", description=said)


def _heading(words: str) -> list[Markup]:
    return [text(words, Point(20, 28), size=15, bold=True, anchor="start")]


def _legend(judges: Sequence[str], at: Point) -> list[Markup]:
    made: list[Markup] = []
    x = at.x
    for index, name in enumerate(judges):
        made += [_shape(index, Point(x + 6, at.y - 4)), text(name, Point(x + 18, at.y), size=_SIZE, anchor="start")]
        x += 40 + 7.2 * len(name)
    return made


def _shape(judge: int, at: Point) -> Markup:
    """A round mark for the guards, a square and a triangle for what they are compared with."""
    colour, (x, y) = _COLOURS[judge % len(_COLOURS)], at
    if judge == 0:
        return element("circle", cx=x, cy=y, r=5, fill=colour)
    if judge == 1:
        return rectangle(Box(x - 4.5, y - 4.5, 9, 9), fill=colour)
    return polygon((Point(x, y - 5.5), Point(x - 5.5, y + 4.5), Point(x + 5.5, y + 4.5)), fill=colour)


def _rate_axis(grid: Box) -> list[Markup]:
    made = [rectangle(grid, fill="#fbfcfe", line=GRID, stroke_width=1)]
    for tick in _TICKS:
        x = grid.left + sqrt(tick) * grid.width
        made.append(line(Point(x, grid.top), Point(x, grid.bottom), colour=GRID))
        made.append(text(f"{100 * tick:g} %", Point(x, grid.bottom + 16), size=_SMALL, colour=MUTED))
    return made


def _whiskered(dot: Dot, grid: Box, y: float) -> list[Markup]:
    interval, value = dot.share.interval, dot.share.value
    if interval is None or value is None:
        return []
    low, high = (grid.left + sqrt(end) * grid.width for end in interval)
    colour = _COLOURS[dot.judge % len(_COLOURS)]
    at = Point(grid.left + sqrt(value) * grid.width, y)
    return [line(Point(low, y), Point(high, y), colour=colour, width=1.6), _shape(dot.judge, at)]


def _panel(panel: Panel, box: Box) -> list[Markup]:
    made = [rectangle(box, fill="#fbfcfe", line=GRID, stroke_width=1)]
    rows = wrapped(panel.title, box.width, _SIZE, bold=True, lines=2)
    for row, words in enumerate(rows):
        at = Point(box.centre.x, box.top - 10 - 15 * (len(rows) - 1 - row))
        made.append(text(words, at, size=_SIZE, bold=True))
    for tick in (0.0, 0.02, 0.1, 0.3, 0.6, 1.0):
        x = box.left + sqrt(tick) * box.width
        made.append(line(Point(x, box.top), Point(x, box.bottom), colour=GRID))
        made.append(text(f"{100 * tick:g} %", Point(x, box.bottom + 16), size=_SMALL, colour=MUTED))
    for tick in (0.0, 0.25, 0.5, 0.75, 1.0):
        y = box.bottom - tick * box.height
        made.append(line(Point(box.left, y), Point(box.right, y), colour=GRID))
        made.append(text(f"{100 * tick:g} %", Point(box.left - 6, y + 4), size=_SMALL, colour=MUTED, anchor="end"))
    made.append(text("false alarms", Point(box.centre.x, box.bottom + 34), size=_SMALL))
    made.append(text("recall", Point(box.left - 46, box.centre.y), size=_SMALL, turned=-90))
    for judge, found in panel.curves:
        way = " ".join(f"{at.x:.1f},{at.y:.1f}" for at in (_placed(point, box) for point in found.way))
        colour = _COLOURS[judge % len(_COLOURS)]
        made.append(element("polyline", points=way, fill="none", stroke=colour, stroke_width="1.4"))
        made.append(_shape(judge, _placed(found.mark, box)))
    return made


def _placed(point: tuple[float, float], box: Box) -> Point:
    alarms, recall = point
    return Point(box.left + sqrt(alarms) * box.width, box.bottom - recall * box.height)


def _step(step: Step, judge: int, grid: Box) -> list[Markup]:
    interval, value = step.right.interval, step.right.value
    if interval is None or value is None:
        return []
    # Sets that share a confidence stand side by side.
    x = grid.left + step.confidence * grid.width + 9 * (judge - 1)
    low, high = (grid.bottom - end * grid.height for end in interval)
    colour = _COLOURS[judge % len(_COLOURS)]
    return [
        line(Point(x, low), Point(x, high), colour=colour, width=1.6),
        _shape(judge, Point(x, grid.bottom - value * grid.height)),
        text(f"n {step.right.of}", Point(x, low + 12), size=9, colour=MUTED),
    ]
