"""The form of a text that phrase patterns see, and where its lines and sentences stand.

Lower case, straight quotation marks, no emphasis marks, no zero-width characters; a dash between words becomes a
comma, as it ends a clause. Cheaper than ``guards.text``, which undoes deliberate disguise on the input side: a model's
draft is seldom disguised, and this runs for every guard on every sentence.
"""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from llmtherapy_roles.turn.findings import Span

__all__ = ["Folded", "fold", "is_out_of_role", "sentence_at"]

_LEVEL: Final = {
    **dict.fromkeys(map(ord, "\u2018\u2019\u201a\u201b\u02bc\u2032\uff07"), "'"),
    **dict.fromkeys(map(ord, "\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb\uff02"), '"'),
    **dict.fromkeys(map(ord, "\u2010\u2011\u2012\u2013\u2212"), "-"),
    **dict.fromkeys(map(ord, "\u2014\u2015"), ","),
    0x2026: ".",
    **dict.fromkeys(map(ord, "\u00a0\u2002\u2003\u2009\u202f\u3000"), " "),
    **{0xFF01 + step: chr(0x21 + step) for step in range(94) if step not in (1, 6)},
}
_DROPPED: Final = re.compile("[*_\u00ad\u200b-\u200f\u2060\ufeff]+")
_KEPT: Final = re.compile("[^*_\u00ad\u200b-\u200f\u2060\ufeff]+")
_SENTENCE_END: Final = re.compile(r"[.!?]+[\"')\]]*(?=\s|$)|\n")
_SENTENCE_HEAD: Final = re.compile(r"\s*(?:[-\u2022]\s+|\d{1,2}[.)]\s+)?")
_OUTSIDE: Final = re.compile(
    r"[\s>*_(\[]{0,4}(?:coach|debrief\w*|narrat\w+|note|feedback|ai|assistant|out of (?:role|character|scene)|system|"
    r"trainer|facilitator|guide|pause|me|aside)\b[\w .'-]{0,20}[*_)\]]{0,3}:",
    re.IGNORECASE,
)


class Folded(NamedTuple):
    """A text as patterns see it, with the way back to the text that was shown."""

    text: str
    offsets: tuple[int, ...] | None = None
    """For each character of ``text`` its place in the shown text; ``None`` when the places are the same."""

    def span(self, start: int, end: int) -> Span:
        """Return the span in the shown text of the folded range, which must not be empty."""
        if self.offsets is None:
            return Span(start, end)
        return Span(self.offsets[start], self.offsets[end - 1] + 1)


def fold(text: str) -> Folded:
    """Return the text in the form that patterns see.

    Example:
        >>> fold("I\u2019m **really** here").text
        "i'm really here"
    """
    low = text.lower()
    if low.isascii() and "*" not in low and "_" not in low:
        return Folded(low)
    level = text.translate(_LEVEL)
    low = level.lower()
    if len(low) != len(level):
        low = "".join(char.lower()[:1] or char for char in level)
    if not _DROPPED.search(low):
        return Folded(low)
    kept = [(piece.group(), piece.start()) for piece in _KEPT.finditer(low)]
    places = tuple(place for piece, start in kept for place in range(start, start + len(piece)))
    return Folded("".join(piece for piece, _ in kept), places)


def sentence_at(text: str, start: int, end: int) -> tuple[int, int]:
    """Return start and end of the sentence around a range, without list marks, within 300 characters each way."""
    low = max(0, start - 300)
    for match in _SENTENCE_END.finditer(text, low, start):
        low = match.end()
    stop = _SENTENCE_END.search(text, end, min(len(text), end + 300))
    high = stop.end() if stop else min(len(text), end + 300)
    head = _SENTENCE_HEAD.match(text, low, start)
    return (head.end() if head else low), end + len(text[end:high].rstrip())


def is_out_of_role(text: str, start: int) -> bool:
    """Return whether the line around a place begins with a label of somebody who stands outside a scene.

    Inside an open scene every other line is the character's: the label may stand in an earlier sentence, or come from
    the app.

    Example:
        >>> is_out_of_role("Coach: I am proud of you.", 7), is_out_of_role("Mother: I am proud of you.", 8)
        (True, False)
    """
    line = text.rfind("\n", 0, start) + 1
    return _OUTSIDE.match(text, line, line + 60) is not None
