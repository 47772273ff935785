"""Small self-contained pieces of HTML for notebooks: no script, no style sheet, no outside file.

Text takes the notebook's own colour, lines and grounds are half transparent greys, so that all reads in light and dark
alike; badges bring their own ground and ink.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal

from llmtherapy_roles.drawing.markup import Markup, element, joined

__all__ = ["Tone", "badge", "bullets", "card", "code", "folded", "heading", "joined", "muted", "picture", "table"]

Tone = Literal["good", "note", "warn", "stop", "plain"]
_TONES: dict[Tone, tuple[str, str]] = {
    "good": ("#d3ecdb", "#0f4424"),
    "note": ("#dbe8f8", "#153f6d"),
    "warn": ("#fdecc8", "#5c3c00"),
    "stop": ("#fbd9d5", "#7c1710"),
    "plain": ("#e4e7ed", "#2b3344"),
}
_BORDER = "1px solid rgba(128,128,128,.4)"
_CELL = f"text-align:left;vertical-align:top;padding:3px 12px 3px 0;border:0;border-bottom:{_BORDER};white-space:"


def card(*parts: object) -> Markup:
    """Return the outermost piece: everything else stands inside."""
    style = f"border:{_BORDER};border-radius:8px;padding:12px 16px;margin:4px 0;max-width:70em;line-height:1.45"
    return element("div", *parts, style=f"{style};font-family:system-ui,sans-serif;font-size:14px")


def heading(*parts: object) -> Markup:
    """Return the first line of a card or of a part of it."""
    return element("div", *parts, style="font-weight:600;margin:2px 0 6px 0")


def badge(words: object, tone: Tone = "plain") -> Markup:
    """Return a few words on a ground of their own; the words must say it, the colour only helps."""
    ground, ink = _TONES[tone]
    style = f"display:inline-block;background:{ground};color:{ink};border-radius:4px;padding:1px 8px;margin:0 6px 2px 0"
    return element("span", words, style=f"{style};font-weight:600")


def muted(*parts: object) -> Markup:
    """Return small print."""
    return element("div", *parts, style="opacity:.8;font-size:12.5px;margin:4px 0")


def code(words: object) -> Markup:
    """Return a name as it stands in code."""
    return element("code", words, style="font-size:12.5px")


def bullets(items: Iterable[object]) -> Markup:
    """Return a list."""
    return element("ul", *(element("li", item) for item in items), style="margin:2px 0 8px 0;padding-left:1.4em")


def table(heads: Iterable[str], rows: Iterable[Iterable[object]]) -> Markup:
    """Return a table.

    Args:
        heads: Names of the columns.
        rows: Cells, row by row; text is escaped. The first of a row does not wrap, so it should be short.
    """
    head = element("tr", *(element("th", name, scope="col", style=f"{_CELL}nowrap;font-weight:600") for name in heads))
    body = [
        element(
            "tr",
            *(element("td", cell, style=_CELL + ("normal" if place else "nowrap")) for place, cell in enumerate(row)),
        )
        for row in rows
    ]
    style = "border-collapse:collapse;margin:4px 0 8px 0;font-size:13px"
    return element("table", element("thead", head), element("tbody", *body), style=style)


def folded(summary: object, *parts: object, shown: bool = False) -> Markup:
    """Return a part that unfolds on a click, without script.

    Args:
        summary: The line that is always seen.
        parts: What unfolds.
        shown: Whether it is unfolded from the start.
    """
    line = element("summary", summary, style="cursor:pointer;font-weight:600")
    return element("details", line, *parts, open="open" if shown else None, style="margin:6px 0")


def picture(svg: str) -> Markup:
    """Return a picture from ``drawing`` at its natural size; a wide one scrolls.

    Args:
        svg: What ``to_svg`` or ``plane_svg`` returned; it is not escaped, so nothing else may be given.
    """
    return element("div", Markup(svg), style="overflow-x:auto;margin:6px 0")
