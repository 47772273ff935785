"""Frames: how cues stand together, written as one line each, and found without trying every line on every sentence.

A frame is a line of words in the order in which they are read::

    want~ to .. <kill~ {self}|die>

``~`` stands for all forms of a verb, ``..`` for up to three words in between, ``...`` for up to eight, ``{name}`` for a
slot of ``english/slots.py``, ``(a|b)`` for a choice and ``(a )?`` for something that may be missing. In ``<…>`` stand the
*anchors*: a frame is tried only on a sentence that has, for each of its ``<…>``, the first word of one of the choices in
it. So a sentence without any anchor costs one set operation. The lines are compiled when they are first needed.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import NamedTuple

from llmtherapy_roles.guards.risk.english.slots import IRREGULAR, SLOTS
from llmtherapy_roles.vocabulary import RiskCategory, RiskLevel

__all__ = ["Frame", "FrameIndex", "Table", "anchors", "lines", "pattern"]


class Table(NamedTuple):
    """Frames that mean the same: what they are about and how grave they are."""

    category: RiskCategory
    level: RiskLevel
    lines: str
    """One frame a line."""
    sign: str = ""
    """When set, a match is no finding but a sign of this name, which counts only together with others."""
    about: str = "speaker"
    """``speaker``: the subject is looked for. ``self``, ``other``: the frame itself says whose risk it is. ``any``: also
    when people in general are spoken of."""
    deniable: bool = True
    """False when a negation before it does not take it back."""
    soon: bool = False
    """True when a time within 24 hours makes it ``imminent``."""


@dataclass(frozen=True, slots=True, eq=False)
class Frame:
    """One line of a table; equal only to itself."""

    line: str
    table: Table
    groups: tuple[frozenset[str], ...]
    """For each ``<…>`` the words of which one must be there."""


_GAP = {"..": "(?:[a-z0-9,]+ ){0,3}", "...": "(?:[a-z0-9,]+ ){0,8}"}
_SLOT = re.compile(r"\{(\w+)\}")
_VERB = re.compile(r"([a-z]+)~")
_DOTS = re.compile(r" (\.{2,3}) ")
_ANCHOR = re.compile(r"<([^<>]*)>")
_LEAD = re.compile(r"(?:\([^()]*\)\? ?)*(?:\(([a-z0-9|?]+)\)|([a-z0-9]+\??))(?=[ ]|[(][ ?]|$)")


def _forms(verb: str) -> str:
    """Return all forms of a verb, as choices."""
    if verb in IRREGULAR:
        return f"{verb}|{IRREGULAR[verb].replace(' ', '|')}"
    stem = verb[:-1] if verb.endswith("e") else verb
    third = f"{verb}es" if verb.endswith(("s", "sh", "ch", "x")) else f"{verb}s"
    if verb.endswith("y") and verb[-2] not in "aeou":
        return f"{verb}|{verb[:-1]}ies|{verb}ing|{verb[:-1]}ied"
    return f"{verb}|{third}|{stem}ing|{stem}ed"


@cache
def _filled(line: str) -> str:
    """Return a line with slots and verb forms written out."""
    while _SLOT.search(line):
        line = _SLOT.sub(lambda slot: SLOTS[slot[1]], line)
    return _VERB.sub(lambda verb: f"({_forms(verb[1])})", line)


def anchors(line: str) -> tuple[frozenset[str], ...]:
    """Return for each ``<…>`` of a line the words of which a sentence must have one.

    Example:
        >>> [sorted(group) for group in anchors("want~ to .. <kill~ myself|die>")]
        [['die', 'kill', 'killed', 'killing', 'kills']]
    """
    filled = _filled(line)
    found = tuple(frozenset(_leads(group)) for group in _ANCHOR.findall(filled))
    if not found or any(filled.count("(", 0, at.start()) != filled.count(")", 0, at.start()) for at in _ANCHOR.finditer(filled)):
        msg = f"a frame needs an anchor that is not optional: {line!r}"
        raise ValueError(msg)
    return found


def _leads(choices: str) -> Iterator[str]:
    for choice in _split(choices):
        lead = _LEAD.match(choice)
        if lead is None:
            msg = f"an anchor must begin with a word: {choice!r}"
            raise ValueError(msg)
        for word in (lead[1] or lead[2]).split("|"):
            yield from (word[:-1], word[:-2]) if word.endswith("?") else (word,)


def _split(choices: str) -> Iterator[str]:
    """Yield the choices that stand in no bracket."""
    depth, start = 0, 0
    for at, char in enumerate(choices):
        depth += (char in "(<") - (char in ")>")
        if char == "|" and not depth:
            yield choices[start:at]
            start = at + 1
    yield choices[start:]


@cache
def pattern(line: str) -> re.Pattern[str]:
    """Return a line as a compiled pattern for ``Sentence.text``."""
    choices = _ANCHOR.sub(r"(\1)", _filled(line))
    spaced = _DOTS.sub(lambda dots: " " + _GAP[dots[1]], choices)
    return re.compile(f"(?<= )(?:{re.sub(r'[(](?![?])', '(?:', spaced)})(?:(?= )|(?<= ))")


def lines(table: Table) -> Iterator[str]:
    """Yield a table's frames, one for each choice at the outer level of a line."""
    for line in filter(None, map(str.strip, table.lines.splitlines())):
        yield from _split(line)


class FrameIndex:
    """Frames by the words that call for them."""

    __slots__ = ("_frames", "words")

    def __init__(self, tables: Iterable[Table]) -> None:
        frames: dict[str, list[Frame]] = {}
        for table in tables:
            for line in lines(table):
                frame = Frame(line, table, anchors(line))
                for word in min(frame.groups, key=len):
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
        called = dict.fromkeys(frame for word in self.words & words for frame in self._frames[word])
        for frame in called:
            if all(not group.isdisjoint(words) for group in frame.groups):
                for match in pattern(frame.line).finditer(text):
                    yield frame, match
