"""Reading a free answer: which options of an item it may mean, and whether it is one of the words that steer.

A reading is never an answer: the activity asks the person to confirm it. Phrases are looked up, nothing is inferred; an
answer that means two options is reported as both. English words come from the instrument's file, digits of any script
are understood.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from typing import NamedTuple

from llmtherapy_roles.activities.instrument import Instrument, Item

__all__ = ["Reader", "Reading", "Said", "plain"]

_INVISIBLE: dict[int, str] = dict.fromkeys(map(ord, "\u200b\u200c\u200d\u2060\ufeff\ufe0e\ufe0f\u20e3\u00ad"), "")
_APOSTROPHES = str.maketrans("\u2019\u2018\u02bc\u00b4`", "'''''")
_BREAK = re.compile(r"[.,;:!?]+(?=\s|$)|[\n()\"\u201c\u201d\u2026\u2014\u2013]")
_NUMBER = re.compile(r"(?<![\w.])([-+\u2212]?\d+(?:[.,]\d+)?)(?:\s?(?:/|out of|of)\s?(\d+))?(?![\w])")
_WORD = re.compile(r"[\w']+(?:-\w+)*")
_LONGEST = 2_000
"""Characters that are read: an answer is short, and risk in long text is the detectors' work."""


class Said(NamedTuple):
    """A message as it is compared with phrases."""

    text: str
    """Folded: compatibility forms, case, apostrophes, spaces."""
    clauses: tuple[tuple[str, ...], ...]
    """For each clause its wordings: as said, and without the words around it."""

    def any_of(self, phrases: Iterable[str]) -> bool:
        """Whether a clause is one of the phrases."""
        wanted = frozenset(phrases)
        return any(form in wanted for clause in self.clauses for form in clause)

    def all_of(self, phrases: Iterable[str]) -> bool:
        """Whether every clause is one of the phrases, and there is at least one."""
        wanted = frozenset(phrases)
        return bool(self.clauses) and all(any(form in wanted for form in clause) for clause in self.clauses)

    def begins_with(self, phrases: Iterable[str]) -> bool:
        """Whether the first clause is one of the phrases."""
        wanted = frozenset(phrases)
        return bool(self.clauses) and any(form in wanted for form in self.clauses[0])


class Reading(NamedTuple):
    """What an answer may mean on the scale."""

    values: tuple[int, ...] = ()
    """Options that it may mean, lowest first; none, one or several."""
    outside: bool = False
    """True when it gives a number that is not on the scale."""


def plain(text: str) -> str:
    """Return the text folded for comparison: NFKC, lower case, straight apostrophes, nothing invisible.

    Example:
        >>> plain("I\u2019m  \uff13")
        "i'm 3"
    """
    folded = unicodedata.normalize("NFKC", text[:_LONGEST]).translate(_INVISIBLE).translate(_APOSTROPHES).casefold()
    return re.sub(r"[^\S\n]+", " ", folded).strip()


class Reader:
    """Reads answers to the items of one instrument. Holds compiled patterns only."""

    def __init__(self, instrument: Instrument) -> None:
        self._top = len(instrument.scale) - 1
        self._numbers = {word: value for value, word in enumerate(instrument.words.numbers)}
        self._edges = frozenset(instrument.words.edges)
        self._longest_edge = max(len(edge.split()) for edge in self._edges)
        frequency = {phrase: option.value for option in instrument.scale for phrase in (option.label, *option.also)}
        severity = {phrase: entry.value for entry in instrument.severity for phrase in entry.phrases}
        self._meanings = {item.id: (severity | frequency if item.severity else frequency) for item in instrument.items}
        self._no = {
            item.id: (*instrument.words.deny, *(item.risk.also_no if item.risk else ())) for item in instrument.items
        }
        self._patterns = {item: _alternation(meanings) for item, meanings in self._meanings.items()}

    def said(self, text: str) -> Said:
        """Return the message folded and split into clauses."""
        folded = plain(text)
        clauses: list[tuple[str, ...]] = []
        for part in _BREAK.split(folded):
            words = _WORD.findall(part)
            if words:
                bare = self._without_edges(words)
                clauses.append(tuple(dict.fromkeys((" ".join(words), " ".join(bare) or " ".join(words)))))
        return Said(folded, tuple(clauses))

    def read(self, item: Item, said: Said, *, no_is_lowest: bool = True) -> Reading:
        """Return what the message may mean as an answer to the item.

        Args:
            item: The question.
            said: The message.
            no_is_lowest: Whether a leading "no" means the lowest option; not so when it answers "is that right?".
        """
        numbers, outside = self._figures(said)
        meanings = self._meanings[item.id]
        spoken = {meanings[match.group(1)] for match in self._patterns[item.id].finditer(said.text)}
        forms = {form for clause in said.clauses for form in clause}
        whole = {meanings[form] for form in forms if form in meanings}
        whole |= {value for form in forms if (value := self._count(form)) is not None and value <= self._top}
        if no_is_lowest and said.begins_with(self._no[item.id]):
            whole.add(0)
        values = tuple(sorted(numbers | spoken | whole))
        # On self-harm "never" must be said as such: "I never stop thinking of it" is not the lowest option.
        if item.risk and values == (0,) and (not whole or re.search(r"\bbut\b", said.text)):
            values = ()
        return Reading(values, outside)

    def _figures(self, said: Said) -> tuple[set[int], bool]:
        values: set[int] = set()
        outside = False
        for match in _NUMBER.finditer(said.text):
            value = self._count(match.group(1))
            of = self._count(match.group(2)) if match.group(2) else self._top
            if value is not None and value <= self._top and of == self._top:
                values.add(value)
            else:
                outside = True
        # Number words only as a whole clause: "this one" is no answer.
        for clause in said.clauses:
            for form in clause:
                if form in self._numbers and self._numbers[form] > self._top:
                    outside = True
        return values, outside

    def _count(self, form: str) -> int | None:
        # Longer digit strings are no answer, and beyond 4300 digits int() itself refuses.
        if form in self._numbers:
            return self._numbers[form]
        return int(form) if form.isdecimal() and len(form) <= 4 else None

    def _without_edges(self, words: list[str]) -> list[str]:
        start, end = 0, len(words)
        moved = True
        while moved:
            moved = False
            for size in range(min(self._longest_edge, end - start), 0, -1):
                if " ".join(words[start : start + size]) in self._edges:
                    start, moved = start + size, True
                    break
                if " ".join(words[end - size : end]) in self._edges:
                    end, moved = end - size, True
                    break
        return words[start:end]


def _alternation(meanings: dict[str, int]) -> re.Pattern[str]:
    # Longest first, so that "not often" is not also read as "often".
    ordered = sorted(meanings, key=len, reverse=True)
    return re.compile(rf"(?<![\w'])({'|'.join(map(re.escape, ordered))})(?![\w'])")
