"""Reading boxes and texts back out of an SVG picture."""

from __future__ import annotations

from typing import NamedTuple
from xml.etree import ElementTree

from llmtherapy_roles.drawing.geometry import Box
from llmtherapy_roles.drawing.text import text_width

SVG = "{http://www.w3.org/2000/svg}"


class Placed(NamedTuple):
    """A text of a picture and the room that it takes at most."""

    words: str
    box: Box


def parsed(svg: str) -> ElementTree.Element:
    """Return the root of a picture; fails if it is not well-formed XML."""
    return ElementTree.fromstring(svg)  # noqa: S314  (our own output)


def canvas_of(root: ElementTree.Element) -> Box:
    """Return the picture's own rectangle."""
    return Box(0, 0, float(root.get("width", "0")), float(root.get("height", "0")))


def texts(root: ElementTree.Element) -> list[Placed]:
    """Return all upright texts, groups' shifts included."""
    return _texts(root, 0.0, 0.0)


def _texts(node: ElementTree.Element, left: float, top: float) -> list[Placed]:
    moved = node.get("transform", "")
    if moved.startswith("rotate"):
        return []
    if moved.startswith("translate"):
        x, y = moved.removeprefix("translate(").removesuffix(")").split()
        left, top = left + float(x), top + float(y)
    found: list[Placed] = []
    if node.tag == f"{SVG}text":
        size = float(node.get("font-size", "0"))
        words = "".join(node.itertext())
        width = text_width(words, size, bold=node.get("font-weight") is not None)
        x, y = left + float(node.get("x", "0")), top + float(node.get("y", "0"))
        share = {"start": 0.0, "middle": 0.5, "end": 1.0}[node.get("text-anchor", "start")]
        found.append(Placed(words, Box(x - share * width, y - 0.75 * size, width, 0.95 * size)))
    for child in node:
        found += _texts(child, left, top)
    return found


def overlapping(placed: list[Placed]) -> list[tuple[str, str]]:
    """Return the pairs of texts that overlap."""
    return [
        (one.words, other.words)
        for index, one in enumerate(placed)
        for other in placed[index + 1 :]
        if one.box.grown(-0.3).overlaps(other.box.grown(-0.3))
    ]
