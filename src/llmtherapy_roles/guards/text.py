"""What a message says once its spelling is undone, with the way back to the raw text.

Someone who hides a word ("k1ll", "k i l l", look-alike letters, zero-width characters) is to be understood like
someone who does not. ``normalise`` undoes such spellings for the guards only; the person's own text is never changed.
Runs before every input guard. It is no spell-checker: only words of a small watch vocabulary are restored from digits
and symbols.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache
from itertools import pairwise, product
from unicodedata import category, normalize

from llmtherapy_roles.guards.sentences import MAX_SENTENCE, SentenceBuffer, sentences
from llmtherapy_roles.guards.spellings import CONFUSABLES, LEET, PLAIN, WATCH
from llmtherapy_roles.turn.findings import Span

__all__ = ["MAX_SENTENCE", "SentenceBuffer", "normalise", "raw_span", "sentences"]

_MAX_WORD = 40
_Offsets = list[int]
_Text = tuple[str, _Offsets]

# Plain ASCII text pays for three scans, each led by one character set: signs, single letters, stretched letters.
_SIGNS = re.compile(r"[0-9@$|*+!\x00-\x08\x0e-\x1f\x7f]")
_SINGLES = re.compile(r"[ ._*-][A-Za-z][ ._*-]+[A-Za-z](?![A-Za-z])")
_TRIPLE = re.compile(r"([A-Za-z])\1\1")
_MIXED = re.compile(r"[a-z][0-9!$@|*+][a-z0-9*]|[0-9!$@|+][a-z]|[\x00-\x08\x0e-\x1f\x7f]", re.IGNORECASE)
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1f\x7f]")
_LATIN = re.compile("[A-Za-z]")
_LOOKALIKES = frozenset(CONFUSABLES)
# Letters outside these blocks may be styled, invisible or composed; those inside stay as they are under NFKC.
_UNSETTLED = re.compile(
    "[^\x00-\x7f\u00a1\u00bf-\u0131\u0134-\u013e\u0141-\u0148\u014a-\u017e\u0386-\u03ce\u0400-\u045f"
    "\u05d0-\u05ea\u0620-\u064a\u064b-\u0655\u0660-\u0669\u0900-\u0957\u0960-\u097f\u0e01-\u0e30"
    "\u3001-\u3002\u3041-\u3096\u30a1-\u30fc\u4e00-\u9fff\uac00-\ud7a3]"
)
_RUN = re.compile(r"([a-z])\1{2,}", re.IGNORECASE)
_STRETCHED = re.compile(r"[a-z]*([a-z])\1\1[a-z]*", re.IGNORECASE)
_MASKED = re.compile(r"(?<![\w!$@|*+])(?=[a-z0-9$@|!*+]*[a-z])[a-z0-9$@|!*+]{2,}(?<![!*+])(?!\w)", re.IGNORECASE)
_SPACED = re.compile(r"(?<![^\W_])[a-z](?:([ ._*-])\1{0,2}[a-z](?![^\W_])(?!')){2,120}+", re.IGNORECASE)
_CLUSTER = re.compile(
    r"[\x00-\x08\x0e-\x1f\x7f]|[a-z][\u0300-\u036f\u0488\u0489\u20d0-\u20f0]{1,16}"
    r"|[\u1100-\u115f][\u1160-\u11ff]{0,2}|[^\x00-\x7f][\u0300-\u036f\u20d0-\u20f0\u3099\u309a\uff9e\uff9f]{0,16}",
    re.IGNORECASE,
)
_WORD = re.compile(r"[^\W\d_]+")


def normalise(text: str) -> tuple[str, tuple[int, ...] | None]:
    """Return the text with its spelling tricks undone, and for each character its place in ``text``, plus the end.

    Full-width and styled letters, look-alikes from other alphabets inside Latin words, invisible and direction
    characters, curly quotes, lone surrogates, spaced-out, stretched and masked words are folded. The offsets are
    ``None`` when nothing had to be changed. Never raises; the time is linear in the length.

    Args:
        text: Any string.

    Example:
        >>> normalise("I want to k1ll m y s e l f")
        ('I want to kill myself', (0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 17, 19, 21, 23, 25, 26))
        >>> normalise("I took 2 pills")
        ('I took 2 pills', None)
    """
    strange = _is_strange(text)
    if not strange and not _is_odd(text):
        return text, None
    folded: _Text = (text, list(range(len(text) + 1)))
    if strange or _CONTROL.search(text):
        folded = _rewrite(folded, _CLUSTER, lambda match: _fold(match[0]))
        folded = _rewrite(folded, _WORD, lambda match: _one_alphabet(match[0]))
    for pattern, undo in ((_SPACED, _joined), (_STRETCHED, _squeezed), (_MASKED, _unmasked)):
        folded = _rewrite(folded, pattern, lambda match, undo=undo: undo(match[0]))  # type: ignore[misc]
    normal, offsets = folded
    return (text, None) if normal == text else (normal, tuple(offsets))


def raw_span(offsets: tuple[int, ...] | None, start: int, end: int) -> Span:
    """Return where ``normal[start:end]`` stands in the raw text.

    Args:
        offsets: Second value of ``normalise``; ``None`` when both texts are the same.
        start: First character in the normalised text.
        end: One past the last character in the normalised text.

    Example:
        >>> normal, offsets = normalise("to k i l l")
        >>> raw_span(offsets, 3, 7)
        Span(start=3, end=10)
    """
    if offsets is None:
        return Span(start, end)
    last = len(offsets) - 1
    return Span(offsets[min(start, last)], offsets[min(end, last)])


def _is_strange(text: str) -> bool:
    """Return whether any character may have a plainer form, or be a look-alike."""
    if text.isascii():
        return False
    mixed = _LATIN.search(text) and not _LOOKALIKES.isdisjoint(text)
    return bool(mixed or _UNSETTLED.search(text))


def _is_odd(text: str) -> bool:
    signs = _SIGNS.search(text) and _MIXED.search(text)
    return bool(signs or _SINGLES.search(text) or _TRIPLE.search(text))


def _rewrite(folded: _Text, pattern: re.Pattern[str], undo: Callable[[re.Match[str]], str]) -> _Text:
    """Return text and offsets with every match replaced by what ``undo`` makes of it."""
    text, offsets = folded
    parts: list[str] = []
    places: _Offsets = []
    done = 0
    for match in pattern.finditer(text):
        was, now = match[0], undo(match)
        if now == was:
            continue
        start, end = match.span()
        parts += text[done:start], now
        places += offsets[done:start]
        places += offsets[start:end] if len(now) == len(was) else _spread(was, now, offsets[start:end])
        done = end
    if not parts:
        return folded
    return "".join((*parts, text[done:])), places + offsets[done:]


def _spread(was: str, now: str, offsets: _Offsets) -> _Offsets:
    """Return a place for each character of ``now``: that of the next equal one of ``was``, else the last place."""
    places: _Offsets = []
    at = 0
    for char in now:
        found = was.find(char, at)
        at = found if found >= 0 else at
        places.append(offsets[min(at, len(was) - 1)])
        at += found >= 0
    return places


@lru_cache(maxsize=4096)
def _fold(cluster: str) -> str:
    """Return one character with its marks in its plain form."""
    if cluster[0] in PLAIN:
        return PLAIN[cluster[0]]
    composed = normalize("NFKC", cluster)
    return "".join(filter(None, (_fold_one(char) for char in composed)))


def _fold_one(char: str) -> str:
    if char in PLAIN:
        return PLAIN[char]
    kind = category(char)
    if kind == "Cs":
        return "\ufffd"
    if kind in ("Cf", "Cc") or "\u0300" <= char <= "\u036f" or "\u20d0" <= char <= "\u20f0" or char in "\u0488\u0489":
        return ""
    return char


def _one_alphabet(word: str) -> str:
    """Return a word that mixes Latin letters with look-alikes in Latin letters alone."""
    if word.isascii() or not any(char.isascii() for char in word):
        return word
    return "".join(CONFUSABLES.get(char, char) for char in word)


def _joined(spaced: str) -> str:
    """Return spaced-out letters as words, if they spell words of the watch vocabulary; else as they are."""
    letters = re.sub(r"[ ._*-]", "", spaced)
    cuts = _segmented(letters.lower())
    if cuts is None:
        return spaced
    return " ".join(letters[start:end] for start, end in pairwise(cuts))


def _segmented(letters: str) -> list[int] | None:
    """Return where words of the watch vocabulary begin, and the end; ``None`` if they do not cover all letters."""
    best: list[list[int] | None] = [[0]]
    for end in range(1, len(letters) + 1):
        ways: list[list[int]] = [
            [*before, end]
            for start in range(max(0, end - 10), end)
            if (before := best[start]) is not None and letters[start:end] in WATCH
        ]
        best.append(min(ways, key=len) if ways else None)
    found = best[-1]
    return found if found is not None and any(end - start > 2 for start, end in pairwise(found)) else None


def _squeezed(word: str) -> str:
    """Return a stretched word in its watch spelling, else with no letter more than twice in a row."""
    twice = _RUN.sub(r"\1\1", word)
    if len(twice) <= _MAX_WORD and twice.lower() not in WATCH:
        doubles = [(match[1], match[1] * 2) for match in _RUN.finditer(word)][:4]
        pieces = _RUN.split(word)
        for choice in product(*doubles):
            spelled = "".join(a + b for a, b in zip(pieces[::2], (*choice, *[""] * len(pieces)), strict=False))
            if spelled.lower() in WATCH:
                return spelled
    return twice


def _unmasked(word: str) -> str:
    """Return a word written with digits, signs or stars in letters, if that is a word of the watch vocabulary."""
    if word.isalpha() or len(word) > 16 or word.isdigit():
        return word
    lower = word.lower()
    if "*" in lower:
        shape = re.compile("".join("[a-z]" if char == "*" else re.escape(char) for char in lower.translate(LEET[0])))
        return next((known for known in sorted(WATCH) if len(known) > 2 and shape.fullmatch(known)), word)
    spelled = (lower.translate(table) for table in LEET)
    return next((known for known in spelled if len(known) > 2 and known in WATCH), word)
