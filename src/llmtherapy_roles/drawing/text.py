"""How wide a text will be, and how to break it, without knowing which font the reader has.

Widths are upper bounds over the common sans-serif fonts, so that a box that fits here fits everywhere.
"""

from __future__ import annotations

import re
import unicodedata

__all__ = ["clean", "fitted", "shortened", "storable", "text_width", "wrapped"]

_NOT_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_REORDERS = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
_BREAKS = re.compile(r"(?<=[\s_\-./#,])")
_BOLD = 1.15
# Advance widths in ems: the widest of DejaVu Sans, Liberation Sans (as wide as Arial and Helvetica) and Noto Sans,
# measured in Chromium and rounded up.
_CLASSES = (("ijlI!'.,:;| ", 0.36), ('frtJ()[]-/\\"*?_`s', 0.53), ("mwMWOQGNDH@%&#+<>=~", 1.0))
_WIDTHS = {character: width for characters, width in _CLASSES for character in characters}
_LOWER, _UPPER, _WIDE = 0.65, 0.78, 1.1


def storable(text: str) -> str:
    """Return the text with each character that XML cannot hold replaced by U+FFFD."""
    return _NOT_XML.sub("\ufffd", text)


def clean(text: str) -> str:
    """Return the text on one line, without characters that XML cannot hold or that turn the reading direction.

    Example:
        >>> clean("two" + chr(10) + "lines" + chr(0))
        'two lines�'
    """
    return " ".join(_REORDERS.sub("", storable(text)).split())


def text_width(text: str, size: float, *, bold: bool = False) -> float:
    """Return an upper bound of the width of a line, in the unit of ``size``.

    Args:
        text: One line.
        size: Font size.
        bold: Whether it is set in bold.
    """
    return sum(map(_advance, text)) * size * (_BOLD if bold else 1.0)


def shortened(text: str, width: float, size: float, *, bold: bool = False) -> str:
    """Return the text, cut with an ellipsis where it would be wider than ``width``."""
    if text_width(text, size, bold=bold) <= width:
        return text
    while text and text_width(f"{text}…", size, bold=bold) > width:
        text = text[:-1]
    return f"{text.rstrip()}…"


def wrapped(text: str, width: float, size: float, *, bold: bool = False, lines: int = 3) -> tuple[str, ...]:
    """Return the text in at most ``lines`` lines, none wider than ``width``; the last ends in an ellipsis if cut.

    Lines break after spaces and after the marks that names are made of (``_ - . / #``); a longer word is cut.
    """
    made: list[str] = [""]
    for piece in _pieces(clean(text), width, size, bold=bold):
        if made[-1] and text_width((made[-1] + piece).rstrip(), size, bold=bold) > width:
            made.append("")
        made[-1] += piece
    if len(made) > lines:
        made = [*made[: lines - 1], shortened("".join(made[lines - 1 :]), width, size, bold=bold)]
    return tuple(row.strip() for row in made)


def fitted(text: str, columns: int) -> str:
    """Return the text in exactly so many columns of a terminal: padded, or cut with an ellipsis.

    Example:
        >>> fitted("companion", 6), fitted("twin", 6)
        ('compa…', 'twin  ')
    """
    taken = sum(map(_columns, text))
    if taken <= columns:
        return text + " " * (columns - taken)
    while text and taken > columns - 1:
        taken -= _columns(text[-1])
        text = text[:-1]
    return f"{text}…" + " " * (columns - 1 - taken)


def _columns(character: str) -> int:
    if unicodedata.combining(character):
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1


def _pieces(text: str, width: float, size: float, *, bold: bool) -> list[str]:
    """The unbreakable pieces of a text, none wider than a line."""
    pieces: list[str] = []
    for word in _BREAKS.split(text):
        rest = word
        while text_width(rest.rstrip(), size, bold=bold) > width and len(rest) > 1:
            end = len(rest) - 1
            while end > 1 and text_width(rest[:end], size, bold=bold) > width:
                end -= 1
            pieces.append(rest[:end])
            rest = rest[end:]
        pieces.append(rest)
    return pieces


def _advance(character: str) -> float:
    known = _WIDTHS.get(character)
    if known is not None:
        return known
    if character.isascii():
        return _UPPER if character.isupper() else _LOWER
    if unicodedata.combining(character):
        return 0.0
    return _WIDE if unicodedata.east_asian_width(character) in "WFA" or ord(character) > 0xFFFF else 0.85
