"""Colours and shapes by kind of node. Never colour alone: gates, models and the person have shapes of their own.

All text has a contrast of at least 7:1 on its fill, all borders at least 3:1 on the white ground that every picture
brings along, so that pictures read the same in light and dark notebooks.

Source:
    WCAG 2.2, success criteria 1.4.1, 1.4.6 and 1.4.11.
"""

from __future__ import annotations

from typing import Literal, NamedTuple

__all__ = ["FONT", "GRID", "GROUND", "INK", "MUTED", "PERSON_LINE", "Style", "style_of"]

GROUND = "#ffffff"
INK = "#1b2230"
MUTED = "#475063"
GRID = "#c9ced8"
PERSON_LINE = "#1d6b3a"
"""Lines along which text reaches the person."""
FONT = "Helvetica Neue, Helvetica, Arial, Liberation Sans, DejaVu Sans, sans-serif"


class Style(NamedTuple):
    """How nodes of some kinds are drawn."""

    meaning: str
    """What the legend says."""
    fill: str
    line: str
    shape: Literal["box", "gate", "round", "pill"] = "box"


_ENTRY = Style("what comes in", "#eef0f4", "#5b6475", "pill")
_GUARD = Style("guard: reports findings", "#e6f0fb", "#2a66a8")
_GATE = Style("gate: decides", "#fdecc8", "#8a5a00", "gate")
_MODEL = Style("language model", "#efe6fa", "#6b3fa0", "round")
_CARE = Style("crisis and escalation", "#fde8e6", "#b3261e")
_REPLY = Style("towards the person", "#e3f4e8", "#1d6b3a")
_PERSON = Style("the person", "#d3ecdb", "#1d6b3a", "pill")
_WORK = Style("other stage", "#e4f3f3", "#1f6f73")
_RECORD = Style("what is kept", "#eef0f4", "#5b6475")

_STYLES = {
    "start": _ENTRY,
    "arrive": _ENTRY,
    "receive": _ENTRY,
    "input_guard": _GUARD,
    "output_guard": _GUARD,
    "risk": _GUARD,
    "input_gate": _GATE,
    "output_gate": _GATE,
    "model": _MODEL,
    "crisis": _CARE,
    "refer": _CARE,
    "escalate": _CARE,
    "disclose": _REPLY,
    "review": _REPLY,
    "deliver": _REPLY,
    "person": _PERSON,
    "settle": _RECORD,
    "remember": _RECORD,
    "audit": _RECORD,
}


def style_of(kind: str) -> Style:
    """Return how a kind of node is drawn; unknown kinds are drawn as other stages."""
    return _STYLES.get(kind, _WORK)
