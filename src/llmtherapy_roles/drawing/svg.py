"""The few SVG elements that the pictures are made of, in one look."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from llmtherapy_roles.drawing.geometry import Box, Point
from llmtherapy_roles.drawing.markup import Markup, element, escaped
from llmtherapy_roles.drawing.palette import FONT, GROUND, INK
from llmtherapy_roles.drawing.text import clean

__all__ = ["arrow", "canvas", "line", "polygon", "rectangle", "text"]

_HEAD = 7.0
"""Length of an arrow's head."""


def canvas(width: float, height: float, content: Iterable[Markup], *, title: str, description: str = "") -> Markup:
    """Return a whole picture on white ground, shown at its natural size.

    Args:
        width: Width in CSS pixels.
        height: Height in CSS pixels.
        content: Its elements, the hindmost first.
        title: What the picture is, for screen readers and on hovering.
        description: What it shows, for people who do not see it.
    """
    return element(
        "svg",
        element("title", clean(title)),
        element("desc", clean(description)) if description else "",
        element("rect", width=width, height=height, fill=GROUND, rx=6),
        *content,
        xmlns="http://www.w3.org/2000/svg",
        viewBox=f"0 0 {width:.0f} {height:.0f}",
        width=f"{width:.0f}",
        height=f"{height:.0f}",
        role="img",
        aria_label=clean(title),
        font_family=FONT,
        style="max-width:none",
    )


def rectangle(box: Box, *, fill: str, line: str | None = None, radius: float = 0, **more: str | float | None) -> Markup:
    """Return a rectangle, with round corners if ``radius`` is given."""
    return element(
        "rect",
        x=box.left,
        y=box.top,
        width=box.width,
        height=box.height,
        rx=radius or None,
        fill=fill,
        stroke=line,
        **more,
    )


def polygon(points: Iterable[Point], *, fill: str, line: str | None = None, **more: str | float | None) -> Markup:
    """Return a closed shape."""
    corners = " ".join(f"{x:.1f},{y:.1f}" for x, y in points)
    return element("polygon", points=corners, fill=fill, stroke=line, **more)


def line(start: Point, end: Point, *, colour: str, width: float = 1, dashes: str | None = None) -> Markup:
    """Return a straight line."""
    return element(
        "line",
        x1=start.x,
        y1=start.y,
        x2=end.x,
        y2=end.y,
        stroke=colour,
        stroke_width=str(width),
        stroke_dasharray=dashes,
    )


def text(
    words: str,
    at: Point,
    *,
    size: float,
    bold: bool = False,
    colour: str = INK,
    anchor: str = "middle",
    turned: float | None = None,
) -> Markup:
    """Return one line of text.

    Args:
        words: The line.
        at: Where its base line begins, ends, or has its middle.
        size: Font size in pixels.
        bold: Whether it is bold.
        colour: Its colour.
        anchor: ``start``, ``middle`` or ``end``: what ``at`` is of the line.
        turned: Degrees to turn it by around ``at``, clockwise.
    """
    return element(
        "text",
        clean(words),
        x=at.x,
        y=at.y,
        font_size=str(size),
        font_weight="600" if bold else None,
        fill=colour,
        text_anchor=anchor,
        transform=None if turned is None else f"rotate({turned:.0f} {at.x:.1f} {at.y:.1f})",
    )


def arrow(
    corners: Sequence[Point], *, colour: str, width: float = 1.3, dashes: str | None = None, tooltip: str = ""
) -> Markup:
    """Return a line with a head that points down: straight inside each pair of corners, curved between pairs.

    Args:
        corners: An even number of points; each pair is a vertical line.
        colour: Its colour.
        width: Its width in pixels.
        dashes: Pattern of a dashed line; solid when left out.
        tooltip: What is shown on hovering.
    """
    last = corners[-1]
    stop = Point(last.x, last.y - _HEAD)
    way = [f"M{corners[0].x:.1f} {corners[0].y:.1f}"]
    for index in range(0, len(corners), 2):
        start, end = corners[index], corners[index + 1]
        if index:
            way.append(_curve(corners[index - 1], start if end != last else Point(start.x, min(start.y, stop.y))))
        way.append(f"V{(stop if end == last else end).y:.1f}")
    path = element(
        "path",
        d=" ".join(way),
        fill="none",
        stroke=colour,
        stroke_width=str(width),
        stroke_dasharray=dashes,
    )
    head = polygon((last, Point(last.x - 4, stop.y - 1), Point(last.x + 4, stop.y - 1)), fill=colour)
    hint = element("title", escaped(clean(tooltip))) if tooltip else ""
    return element("g", hint, path, head)


def _curve(start: Point, end: Point) -> str:
    """A way across a gap that leaves and arrives vertically."""
    if abs(start.x - end.x) < 0.5:
        return f"L{end.x:.1f} {end.y:.1f}"
    middle = (start.y + end.y) / 2
    return f"C{start.x:.1f} {middle:.1f} {end.x:.1f} {middle:.1f} {end.x:.1f} {end.y:.1f}"
