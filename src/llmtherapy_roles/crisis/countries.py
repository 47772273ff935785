"""Which country a person named: conservative, because a wrong country means numbers that do not ring.

A name counts after "I'm in", "I live in", "any numbers for" and the like; a bare name only when it was asked for.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from unicodedata import combining, normalize

__all__ = ["find_country", "plain"]

_LONGEST_NAME = 4
_READ = 600
_PLACED = re.compile(
    r"\b(?:(?:live|living|located|based|staying|stay|here) in"
    r"|(?:i am|i'm|im|we are|we're|am|estoy|vivo) (?:currently |now |right now |just |over )?(?:in|en)"
    r"|(?:numbers?|lines?|helplines?|hotlines?|any|one|contacts?|works?) (?:for|in)"
    r"|(?:je suis|j'habite) (?:en|au|aux)|ich (?:bin|wohne|lebe) in)\b|^(?:in|from)\b"
)
_FROM = re.compile(r"\b(?:i am|i'm|im|we are) from\b|\bi come from\b")
_DENIED = re.compile(r"\b(?:not|never|\w+n't|dont|no longer|used to|moved) (?:\w+ )?(?:in |from )?(?:the )?$")
_ELSEWHERE = re.compile(r"\b(?:not|never|\w+n't|dont|no longer|moved) (?:\w+ )?(?:in|from)\b")
_WORDS = re.compile(r"[^\W_]+")
# "the us" and "US" are a country, "tell us" is not.
_DOTTED = re.compile(r"\bu\.s\.(?:a\b\.?)?")
_PRONOUN = re.compile(r"\bUS\b|\bU\.S\.|\b[Tt]he us\b|^\W*us\W*$")


def find_country(text: str, names: Mapping[str, str], *, asked: bool) -> str | None:
    """Return the ISO code of the country that the person is in, or ``None`` when that is not plain.

    Args:
        text: What the person wrote.
        names: From names as ``plain`` gives them to ISO codes.
        asked: Whether the person has just been asked for the country: a bare name then counts.
    """
    said = _DOTTED.sub("us", plain(text[:_READ].replace("’", "'")))
    may_be_us = bool(_PRONOUN.search(text))
    for lead in (_PLACED, _FROM):
        for match in lead.finditer(said):
            if (lead is _FROM and not asked) or _DENIED.search(said[: match.start()]):
                continue
            if code := _first_name(said[match.end() :], names, may_be_us=may_be_us):
                return code
    return _bare(said, names, may_be_us=may_be_us) if asked and not _ELSEWHERE.search(said) else None


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
    """The name with which the text begins, after an article or one small word."""
    words = [word for word in _WORDS.findall(rest[:80]) if word not in {"the", "a"}]
    for start in range(min(2, len(words))):
        name = _longest_name(words, start, names)
        if name and (name != "us" or may_be_us):
            return names[name]
    return None


def _bare(said: str, names: Mapping[str, str], *, may_be_us: bool) -> str | None:
    """The one country that is named anywhere; two different ones decide nothing."""
    words = _WORDS.findall(said[:200])
    found: set[str] = set()
    at = 0
    while at < len(words):
        name = _longest_name(words, at, names)
        if name and (name != "us" or may_be_us):
            found.add(names[name])
        at += len(name.split()) if name else 1
    return found.pop() if len(found) == 1 else None


def _longest_name(words: list[str], start: int, names: Mapping[str, str]) -> str:
    """The longest name that begins at a word, so that Northern Ireland is not Ireland; empty when there is none."""
    for length in range(min(_LONGEST_NAME, len(words) - start), 0, -1):
        name = " ".join(words[start : start + length])
        if name in names:
            return name
    return ""
