"""Which country a person named: conservative, because a wrong country means numbers that do not ring.

A name counts after "I'm in", "I live in", "any numbers for" and the like; a bare name only when it was asked for.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from unicodedata import combining, normalize

__all__ = ["find_country", "plain"]

_LONGEST_NAME = 4
_SHORT_NAME = 3
_PLACED = re.compile(
    r"\b(?:live|living|located|based|staying|stay|here) in\b"
    r"|\b(?:i am|i'm|im|we are|we're|am|estoy|vivo) (?:currently |now |right now |just |over )?(?:in|en)\b"
    r"|\b(?:numbers?|lines?|helplines?|hotlines?|any|one|contacts?|works?) (?:for|in)\b"
    r"|\b(?:je suis|j'habite) (?:en|au|aux)\b|\bich (?:bin|wohne|lebe) in\b"
)
_FROM = re.compile(r"\b(?:i am|i'm|im|we are) from\b|\bi come from\b")
_DENIED = re.compile(r"\b(?:not|never|isn't|wasn't|aren't|don't|moved away|moved) (?:\w+ ){0,2}(?:in|from|for)\b")
_WORDS = re.compile(r"[^\W_]+")
# "the us" and "US" are a country, "tell us" is not.
_PRONOUN = re.compile(r"\bUS\b|\bU\.S\.|\b[Tt]he us\b|^\W*us\W*$")


def find_country(text: str, names: Mapping[str, str], *, asked: bool) -> str | None:
    """Return the ISO code of the country that the person is in, or ``None`` when that is not plain.

    Args:
        text: What the person wrote.
        names: From names as ``plain`` gives them to ISO codes.
        asked: Whether the person has just been asked for the country: a bare name then counts.
    """
    said = plain(text.replace("’", "'"))
    if _DENIED.search(said):
        return None
    may_be_us = bool(_PRONOUN.search(text))
    for lead in (_PLACED, _FROM):
        for match in lead.finditer(said):
            if lead is _FROM and not asked:
                continue
            if code := _first_name(said[match.end() :], names, may_be_us=may_be_us):
                return code
    return _bare(said, names, may_be_us=may_be_us) if asked else None


def plain(text: str) -> str:
    """Return text in lower case without accents.

    Example:
        >>> plain("Österreich")
        'osterreich'
    """
    if text.isascii():
        return text.lower()
    return normalize("NFC", "".join(c for c in normalize("NFD", text.lower()) if not combining(c)))


def _first_name(rest: str, names: Mapping[str, str], *, may_be_us: bool) -> str | None:
    """The longest name with which the text begins, after an article or a few small words."""
    words = [word for word in _WORDS.findall(rest[:80]) if word not in {"the", "a"}]
    for start in range(min(2, len(words))):
        for length in range(min(_LONGEST_NAME, len(words) - start), 0, -1):
            name = " ".join(words[start : start + length])
            if name in names and (name != "us" or may_be_us):
                return names[name]
    return None


def _bare(said: str, names: Mapping[str, str], *, may_be_us: bool) -> str | None:
    """The one country that is named anywhere; two different ones decide nothing."""
    words = _WORDS.findall(said[:200])
    found: set[str] = set()
    for start in range(len(words)):
        for length in range(1, _LONGEST_NAME + 1):
            name = " ".join(words[start : start + length])
            if name not in names or (name == "us" and not may_be_us):
                continue
            found.add(names[name])
    # "northern ireland" holds "ireland", "south korea" holds "korea": the longer name decides.
    if len(found) > 1:
        longest = max((n for n in names if re.search(rf"\b{re.escape(n)}\b", said)), key=len)
        found = {names[longest]} if all(names[n] == names[longest] or n in longest for n in _named(said, names)) else set()
    return found.pop() if len(found) == 1 else None


def _named(said: str, names: Mapping[str, str]) -> list[str]:
    return [name for name in names if re.search(rf"\b{re.escape(name)}\b", said)]
