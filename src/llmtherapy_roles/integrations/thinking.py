"""Keeps a model's thinking out of its reply, whichever way the tags fall into the pieces of a stream."""

from __future__ import annotations

import re

__all__ = ["ThinkFilter"]

_OPEN = re.compile(r"<think(?:ing)?>", re.IGNORECASE)
_CLOSE = re.compile(r"</think(?:ing)?>", re.IGNORECASE)
_EITHER = re.compile(r"</?think(?:ing)?>", re.IGNORECASE)
_TAGS = ("<think>", "<thinking>", "</think>", "</thinking>")


class ThinkFilter:
    r"""Passes on what stands outside ``<think>…</think>``; holds back what may yet become a tag.

    Example:
        >>> thinking = ThinkFilter()
        >>> "".join([*map(thinking.feed, ["<thi", "nk>plan</th", "ink>\n\nHel", "lo"]), thinking.close()])
        'Hello'
    """

    __slots__ = ("_begun", "_held", "_inside", "is_stray")

    def __init__(self) -> None:
        self._held = ""
        self._inside = False
        self._begun = False
        self.is_stray: bool = False
        """True once a closing tag came without an opening one: what went before it was thinking, and is out."""

    def feed(self, text: str) -> str:
        """Return what of the text so far may go on; empty when all of it is thinking, or could be."""
        self._held += text
        passed: list[str] = []
        while match := (_CLOSE if self._inside else _EITHER).search(self._held):
            if not self._inside:
                passed.append(self._held[: match.start()])
                self.is_stray = self.is_stray or bool(_CLOSE.fullmatch(match.group()))
            self._inside = bool(_OPEN.fullmatch(match.group()))
            self._held = self._held[match.end() :]
        keep = _unfinished(self._held)
        if not self._inside:
            passed.append(self._held[: len(self._held) - keep])
        self._held = self._held[len(self._held) - keep :]
        return self._trimmed("".join(passed))

    def close(self) -> str:
        """Return what was held back and turned out not to be a tag."""
        held, self._held = self._held, ""
        return "" if self._inside else self._trimmed(held)

    def _trimmed(self, text: str) -> str:
        """The text without the blank lines that stand between a thinking block and the reply's first word."""
        text = text if self._begun else text.lstrip()
        self._begun = self._begun or bool(text)
        return text


def _unfinished(text: str) -> int:
    """Length of the longest end of the text with which a tag could begin."""
    start = text.rfind("<", max(0, len(text) - max(map(len, _TAGS)) + 1))
    if start < 0:
        return 0
    end = text[start:].lower()
    return len(end) if any(tag.startswith(end) for tag in _TAGS) else 0
