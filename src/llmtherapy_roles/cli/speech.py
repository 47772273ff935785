"""A reply as it arrives: broken at words beside a bar in a terminal, untouched when piped."""

from __future__ import annotations

import re
from types import TracebackType
from typing import Self

from llmtherapy_roles.cli.terminal import clean, print_line, print_text, styled, terminal_width

__all__ = ["Speech"]

_WORDS = re.compile(r"\n|[^\S\n]+|\S+")
_BAR = "│ "


class Speech:
    """Prints text that comes in pieces. A word is shown once it is whole, so that no line breaks inside it."""

    def __init__(self, *, drawn: bool) -> None:
        """Begin.

        Args:
            drawn: Whether to draw a bar and to break lines; else each piece is printed as it is.
        """
        self._drawn = drawn
        self._width = terminal_width() - len(_BAR)
        self._column = 0
        self._gap = ""
        self._held = ""

    def __enter__(self) -> Self:
        """Draw the bar."""
        if self._drawn:
            self._bar()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Show what was held back, and end the line."""
        if self._held:
            self._put(self._held)
        print_line()

    def say(self, text: str) -> None:
        """Print a piece of the reply."""
        if not self._drawn:
            print_text(text)
            return
        *whole, self._held = _WORDS.findall(self._held + clean(text)) or [""]
        for piece in whole:
            self._put(piece)

    def _put(self, piece: str) -> None:
        if piece == "\n":
            self._new_row()
        elif piece.isspace():
            self._gap = piece
        else:
            if self._column and self._column + len(self._gap) + len(piece) > self._width:
                self._new_row()
            print_text(self._gap + piece)
            self._column += len(self._gap) + len(piece)
            self._gap = ""

    def _new_row(self) -> None:
        print_line()
        self._bar()

    def _bar(self) -> None:
        print_text(styled(_BAR, "cyan"))
        self._column, self._gap = 0, ""
