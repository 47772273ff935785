"""A message as the rules read it: sentences of plain lower-case words, each with the way back to its place in the text.

"I'm gonna k*ll mysefl" reads as ``" i am going to kill myself "``: short forms are written out, slang and common
typing errors replaced, possessives dropped. Commas, brackets and dashes all read as ``,`` and part clauses; ``.``,
``?``, ``!``, ``;`` and line breaks part sentences, and each ends with ``.`` or ``?``. A sentence without end is read
in overlapping windows.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping
from functools import cache
from itertools import accumulate
from typing import NamedTuple

from llmtherapy_roles.guards.risk.english.words import SPELLED, TYPED_WRONG, WRITTEN
from llmtherapy_roles.turn.findings import Span

__all__ = ["Sentence", "lower", "raw_words", "read", "spelled_as", "spellings_of"]

WINDOW = 60
OVERLAP = 20
_PIECE = re.compile(r"[^\W_]+(?:'[^\W_]+)?|\.{2,}|…|[.!?;\n]|[,:()\"–—\[\]]|(?<= )-+(?= )")
_WORD = re.compile(r"[^\W_]+(?:'[^\W_]+)?")
_ENDS = frozenset(".!?;\n")
_SHORT = {"m": "am", "re": "are", "ve": "have", "ll": "will", "d": "would"}
_IS_AFTER = frozenset(
    {"he", "she", "it", "that", "this", "what", "who", "where", "there", "here", "how", "everyone", "someone"}
)


class Sentence(NamedTuple):
    """One sentence, or one window of a long one."""

    text: str
    """Words and commas parted by single spaces, with a space at both ends and the end sign last."""
    words: frozenset[str]
    at: tuple[int, ...]
    """Where each word begins in ``text``."""
    spans: tuple[tuple[int, int], ...]
    """Where each word stands in the message."""
    number: int
    """Number of the sentence in the message, from 0."""

    def span(self, start: int, end: int) -> Span:
        """Return the place in the message of ``self.text[start:end]``."""
        first = bisect_right(self.at, start) - 1
        last = bisect_right(self.at, max(start, end - 1)) - 1
        return Span(self.spans[max(first, 0)][0], self.spans[max(last, 0)][1])


def lower(text: str) -> str:
    """Return the text in lower case with the same length, so that places stay valid."""
    lowered = text.lower()
    return lowered if len(lowered) == len(text) else "".join(c.lower() if len(c.lower()) == 1 else c for c in text)


def raw_words(lowered: str) -> list[str]:
    """Return the words of a lower-case text as they stand."""
    return _WORD.findall(lowered)


@cache
def _spellings() -> Mapping[str, tuple[str, ...]]:
    """Return what each irregular spelling stands for, typing errors included."""
    table: dict[str, tuple[str, ...]] = {slip: (word,) for word in TYPED_WRONG for slip in _slips(word)}
    table |= {word: tuple(WRITTEN[word].split()) for word in WRITTEN}
    return table | {shape: tuple(meant.split()) for meant, shapes in SPELLED for shape in shapes.split()}


def spellings_of(words: frozenset[str]) -> frozenset[str]:
    """Return the irregular spellings that stand for any of the words."""
    return frozenset(shape for shape, meant in _spellings().items() if not words.isdisjoint(meant))


def _slips(word: str) -> Iterator[str]:
    """Yield the word with one letter left out or two neighbours swapped, its first letter kept."""
    for at in range(1, len(word)):
        if len(word) > 4 or at == len(word) - 1:
            yield word[:at] + word[at + 1 :]
        if at + 1 < len(word) and word[at] != word[at + 1]:
            yield word[:at] + word[at + 1] + word[at] + word[at + 2 :]


def spelled_as(word: str) -> tuple[str, ...]:
    """Return a raw word as the words it stands for.

    Example:
        >>> spelled_as("wanna"), spelled_as("can't"), spelled_as("suicde")
        (('want', 'to'), ('can', 'not'), ('suicide',))
    """
    found = _spellings().get(word)
    if found is not None:
        return found
    if "'" not in word:
        return (word,)
    stem, _, tail = word.partition("'")
    if tail == "t" and stem.endswith("n"):
        return (stem[:-1], "not")
    if tail == "s":
        return (stem, "is") if stem in _IS_AFTER else (stem,)
    return (stem, _SHORT[tail]) if tail in _SHORT else (stem,)


def read(lowered: str) -> Iterator[Sentence]:
    """Yield the sentences of a lower-case text.

    Example:
        >>> [sentence.text for sentence in read("i'm fine. don't worry!")]
        [' i am fine . ', ' do not worry . ']
    """
    irregular = _spellings()
    words: list[str] = []
    spans: list[tuple[int, int]] = []
    number = 0
    for match in _PIECE.finditer(lowered):
        piece, span = match[0], match.span()
        if piece in irregular or "'" in piece:
            meant = spelled_as(piece)
            words += meant
            spans += (span,) * len(meant)
            continue
        ends = piece in _ENDS
        words.append(("?" if piece == "?" else ".") if ends else piece if piece[0].isalnum() else ",")
        spans.append(span)
        if ends:
            yield from _windows(words, spans, number)
            words, spans, number = [], [], number + 1
    if words:
        yield from _windows([*words, "."], [*spans, (spans[-1][1], spans[-1][1])], number)


def _windows(words: list[str], spans: list[tuple[int, int]], number: int) -> Iterator[Sentence]:
    if len(words) < 2 and not (words and words[0].isalnum()):
        return
    for first in range(0, max(1, len(words) - OVERLAP), WINDOW - OVERLAP):
        part = words[first : first + WINDOW]
        at = accumulate(map(len, part), lambda place, length: place + length + 1, initial=1)
        yield Sentence(
            f" {' '.join(part)} ", frozenset(part), tuple(at)[:-1], tuple(spans[first : first + WINDOW]), number
        )
