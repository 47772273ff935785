"""Where sentences end, in a text and in one that arrives in pieces. Output guards are shown sentence by sentence."""

from __future__ import annotations

import re
from collections.abc import Iterator

__all__ = ["MAX_SENTENCE", "SentenceBuffer", "sentences"]

MAX_SENTENCE = 600
"""A sentence longer than this many characters is cut at a space, so that one without end cannot grow."""

# A sentence ends behind these signs, closing quotes and the space after them; never inside a number or an "e.g.".
_END = re.compile(
    r"(?<![.!?…])[.!?…]++[\"'”’»)\]*_]*+(?:\s++|$)|(?<![。！？])[。！？]++[」』”’）)\"]*+\s*+|(?<!\n)\n\s*+"
)
_ABBREVIATION = re.compile(
    r"(?:^|[\s(\"'“‘])(?:dr|mr|mrs|ms|prof|st|jr|sr|vs|etc|approx|no|fig|e\.g|i\.e|a\.m|p\.m|u\.s|u\.k|ca|cf|[a-hj-z])\.$"
    r"|(?:^|\n)\s*\d{1,3}\.$",
    re.IGNORECASE,
)


def sentences(text: str) -> list[tuple[int, int]]:
    """Return the half-open ranges of the sentences, each with the space that follows it; together they cover the text.

    Args:
        text: Any string. A sentence longer than ``MAX_SENTENCE`` is cut at its last space before that length.

    Example:
        >>> sentences("Dr. May said 3.5 mg. Is that much?")
        [(0, 21), (21, 34)]
    """
    return list(_ranges(text))


def _ranges(text: str) -> Iterator[tuple[int, int]]:
    start = 0
    for match in _END.finditer(text):
        while match.end() - start > MAX_SENTENCE:
            cut = _cut(text, start)
            yield start, cut
            start = cut
        if match.end() > start and _is_end(text[start : match.end()]):
            yield start, match.end()
            start = match.end()
    while len(text) - start > MAX_SENTENCE:
        cut = _cut(text, start)
        yield start, cut
        start = cut
    if start < len(text):
        yield start, len(text)


def _is_end(piece: str) -> bool:
    said = piece.rstrip()
    return bool(said) and not (
        said.endswith(".") and "\n" not in piece[len(said) :] and _ABBREVIATION.search(said[-12:])
    )


def _cut(text: str, start: int) -> int:
    end = start + MAX_SENTENCE
    return next((at + 1 for at in range(end - 1, start, -1) if text[at].isspace()), end)


class SentenceBuffer:
    """Text that arrives in pieces, given out in whole sentences; everything given out, joined, is what came in.

    Example:
        >>> buffer = SentenceBuffer()
        >>> buffer.feed("One. Tw"), buffer.feed("o. "), buffer.flush()
        (['One. '], [], ['Two. '])
    """

    __slots__ = ("_pending",)

    def __init__(self) -> None:
        self._pending = ""

    def feed(self, chunk: str) -> list[str]:
        """Return the sentences that are complete now: those behind which something else has begun."""
        self._pending += chunk
        *complete, rest = _ranges(self._pending) if self._pending else [(0, 0)]
        given = [self._pending[start:end] for start, end in complete]
        self._pending = self._pending[rest[0] :]
        return given

    def flush(self) -> list[str]:
        """Return what is left, as a list of at most one sentence, and forget it."""
        rest, self._pending = self._pending, ""
        return [rest] if rest else []
