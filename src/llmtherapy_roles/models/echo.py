"""A person's words said back with pronouns turned, or not at all. English only."""

from __future__ import annotations

import re

__all__ = ["turned"]

_TURNS = {
    "i": "you",
    "i'm": "you're",
    "i've": "you've",
    "i'd": "you'd",
    "i'll": "you'll",
    "me": "you",
    "my": "your",
    "mine": "yours",
    "myself": "yourself",
    "am": "are",
    "we": "you",
    "we're": "you're",
    "we've": "you've",
    "us": "you",
    "our": "your",
    "ours": "yours",
    "ourselves": "yourselves",
}
_TURNED = re.compile(
    r"\b(?:(i|we) (was|am)|(" + "|".join(sorted(_TURNS, key=len, reverse=True)) + r"))\b(?!')", re.IGNORECASE
)
_ECHO_ENDS = re.compile(r"[.!?…;:]+(?:\s|$)|[\n(]")
_NOT_ECHOED = re.compile(
    r"\b(?:you|your|yours|you're|you've|you'd|you'll|yourself|u|ur)\b|[^\w\s',-]|\d|_", re.IGNORECASE
)
_LONGEST_ECHO = 60


def turned(words: str | None) -> str | None:
    """Return a person's words with pronouns turned, fit to be said back; ``None`` when they had better not be.

    Cut off at the end of their sentence. Not said back are words about "you" (they would come out as the model speaking
    of itself), digits and signs (numbers, addresses), and more than 60 characters.

    Example:
        >>> turned("my boss shouts at me. Daily"), turned("you hate me")
        ('your boss shouts at you', None)
    """
    if not words:
        return None
    kept = _ECHO_ENDS.split(words.replace("’", "'"), maxsplit=1)[0].strip(" ,'-")
    if not kept or len(kept) > _LONGEST_ECHO or _NOT_ECHOED.search(kept):
        return None
    return _TURNED.sub(_turn, kept)


def _turn(match: re.Match[str]) -> str:
    if match[3]:
        return _TURNS[match[3].lower()]
    return "you were" if match[2].lower() == "was" else "you are"
