"""Frames: how cues stand together, written as one line each, and found without trying every line on every sentence.

A frame is a line of words in the order in which they are read::

    want~ to .. (kill~ {self}|die)

``~`` stands for all forms of a verb, ``..`` for up to three words in between, ``...`` for up to eight, ``{name}`` for
a slot of ``english/slots.py``, ``(a|b)`` for a choice and ``(a )?`` for something that may be missing; regular
expressions work, too. From each line the words that any match must have are derived, as a list of sets (``needs``); a
frame is tried only on a sentence that has a word of each. So most sentences cost one set operation. Lines are
compiled when first needed.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import NamedTuple

from llmtherapy_roles.guards.risk.english.slots import COMMON, IRREGULAR, SLOTS
from llmtherapy_roles.vocabulary import RiskCategory, RiskLevel

__all__ = ["Frame", "FrameIndex", "Table", "lines", "needs", "pattern"]

Needs = tuple[frozenset[str], ...]


class Table(NamedTuple):
    """Frames that mean the same: what they are about and how grave they are."""

    category: RiskCategory
    level: RiskLevel
    lines: str
    """One frame a line."""
    sign: str = ""
    """When set, a match is no finding but a sign of this name, which counts only together with others."""
    about: str = "speaker"
    """``speaker``: the subject is looked for, and is the writer when nobody is named. ``named``: somebody must be.
    ``agent``: the one who acts. ``self``, ``other``: the frame itself says whose risk it is. ``any``: also when
    people in general are spoken of."""
    deniable: bool = True
    """False when a negation before it does not take it back."""
    soon: bool = False
    """True when a time within 24 hours makes it ``imminent``."""


@dataclass(frozen=True, slots=True, eq=False)
class Frame:
    """One line of a table; equal only to itself."""

    line: str
    table: Table
    needs: Needs
    """Sets of words; a match has a word of each."""
    negates: bool
    """Whether the line itself has a negation, so that one inside a match is no denial."""


_GAP = {"..": "(?:[a-z0-9,]+ ){0,3}", "...": "(?:[a-z0-9,]+ ){0,8}"}
_SLOT = re.compile(r"\{([a-z_]+)\}")
_VERB = re.compile(r"([a-z]+)~")
_DOTS = re.compile(r"(?<=[ ?*])(\.{2,3}) ")
_NEGATION = re.compile(r"\b(?:not|never)\b")
_MARKS = {mark: re.compile(f"[()]|{re.escape(mark)}") for mark in "| "}
_PLAIN = re.compile(r"([a-z0-9]+)(\??)")
_MAY_FOLLOW = re.compile(r"(?:\((?: |\?[!=]).*\)[?*]?)*")
"""What may stand behind a word without changing it: a group that begins with a space, a look-ahead."""


def lines(table: Table) -> Iterator[str]:
    """Yield a table's frames, one for each choice at the outer level of a line."""
    for line in filter(None, map(str.strip, table.lines.splitlines())):
        yield from map(str.strip, _split(_filled(line), "|"))


@cache
def pattern(line: str) -> re.Pattern[str]:
    """Return a frame as a compiled pattern for ``Sentence.text``."""
    spaced = _DOTS.sub(lambda dots: _GAP[dots[1]], line).replace(r"\.", "[.?]")
    return re.compile(f"(?<= )(?:{re.sub(r'[(](?![?])', '(?:', spaced)})(?:(?= )|(?<= ))")


@cache
def needs(line: str) -> Needs:
    """Return sets of words of which any match of the line has one each, rarest first.

    Example:
        >>> [sorted(words) for words in needs("(want|wants) to .. (really )?(die|be dead)")]
        [['dead', 'die'], ['want', 'wants'], ['to']]
    """
    found = (_need(item) for item in _split(line, " "))
    return tuple(sorted(filter(None, found), key=_rarity, reverse=True))


def _filled(line: str) -> str:
    """Return a line with slots and verb forms written out."""
    return _VERB.sub(lambda verb: f"({'|'.join(_forms(verb[1]))})", _SLOT.sub(lambda slot: _slot(slot[1]), line))


@cache
def _slot(name: str) -> str:
    return f"({_filled(SLOTS[name])})"


def _forms(verb: str) -> tuple[str, ...]:
    if verb in IRREGULAR:
        return (verb, *IRREGULAR[verb].split())
    stem = verb[:-1] if verb.endswith("e") else verb
    third = f"{verb}es" if verb.endswith(("s", "sh", "ch", "x")) else f"{verb}s"
    if verb.endswith("y") and verb[-2] not in "aeou":
        return (verb, f"{verb[:-1]}ies", f"{verb}ing", f"{verb[:-1]}ied")
    return (verb, third, f"{stem}ing", f"{stem}ed")


def _split(text: str, mark: str) -> Iterator[str]:
    """Yield the parts between marks that stand in no bracket."""
    depth, start = 0, 0
    for found in _MARKS[mark].finditer(text):
        char = found[0]
        depth += (char == "(") - (char == ")")
        if char == mark and not depth:
            yield text[start : found.start()]
            start = found.end()
    yield text[start:]


@cache
def _need(item: str) -> frozenset[str]:
    """Return the words of which one must be there for this part of a line; empty when that cannot be told."""
    head, tail = _group(item)
    if not head:
        word = _PLAIN.match(item)
        if word is None or not _MAY_FOLLOW.fullmatch(item, word.end()):
            return frozenset()
        return frozenset((word[1], word[1][:-1])) if word[2] else frozenset((word[1],))
    if head.startswith("?"):
        return frozenset()
    if tail[:1] in ("?", "*"):
        return _need(tail[1:]) if head.endswith(" ") and tail[1:] else frozenset()
    if not _MAY_FOLLOW.fullmatch(tail):
        return frozenset()
    choices = [_rarest(choice) for choice in _split(head, "|")]
    return frozenset(word for choice in choices for word in choice) if all(choices) else frozenset()


def _rarest(choice: str) -> frozenset[str]:
    found = (_need(part) for part in _split(choice, " "))
    return max(filter(None, found), key=_rarity, default=frozenset[str]())


def _group(item: str) -> tuple[str, str]:
    """Return what stands in the bracket that the item begins with, and what follows it."""
    if not item.startswith("("):
        return "", item
    depth = 0
    for at, char in enumerate(item):
        depth += (char == "(") - (char == ")")
        if not depth:
            return item[1:at], item[at + 1 :]
    return "", item


def _rarity(words: frozenset[str]) -> tuple[int, int, int]:
    return -len(words & COMMON), -(len(words) > 40), min(map(len, words))


class FrameIndex:
    """Frames by the words that call for them."""

    __slots__ = ("_frames", "words")

    def __init__(self, tables: Iterable[Table]) -> None:
        frames: dict[str, list[Frame]] = {}
        for table in tables:
            for line in lines(table):
                frame = Frame(line, table, needs(line), bool(_NEGATION.search(line)))
                if not frame.needs:
                    msg = f"no word can be told that this frame needs: {line!r}"
                    raise ValueError(msg)
                for word in frame.needs[0]:
                    frames.setdefault(word, []).append(frame)
        self._frames: Mapping[str, tuple[Frame, ...]] = {word: tuple(found) for word, found in frames.items()}
        self.words = frozenset(frames)
        """All words that call for a frame."""

    def matches(self, text: str, words: frozenset[str]) -> Iterator[tuple[Frame, re.Match[str]]]:
        """Yield every frame that stands in the text, with its match.

        Args:
            text: A sentence's text.
            words: Its words.
        """
        tried: set[Frame] = set()
        for word in self.words & words:
            for frame in self._frames[word]:
                for need in frame.needs:
                    if need.isdisjoint(words):
                        break
                else:
                    if frame not in tried:
                        tried.add(frame)
                        yield from ((frame, match) for match in pattern(frame.line).finditer(text))
