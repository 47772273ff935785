"""Who speaks of whom, and whether it is meant: subject, negation, time and fiction around a match. English only.

Looks at the words before a match in its clause and at the rest of its sentence; it is no parser. Where the text
leaves the subject open ("want to die"), the writer is meant.
"""

from __future__ import annotations

import re
from typing import Literal

from llmtherapy_roles.guards.risk.english import context as cues
from llmtherapy_roles.guards.risk.english.idioms import PLAYFUL

__all__ = [
    "Subject",
    "is_days_back",
    "is_denied",
    "is_done",
    "is_fiction",
    "is_in_a_story",
    "is_joke",
    "is_past",
    "is_playful",
    "is_recent",
    "is_resolved",
    "is_soon",
    "names_a_source",
    "subject_of",
    "unveils",
]

_SAYS_I = re.compile(r" (?:if|once|after|when|until|unless) i ")

Subject = Literal["self", "other", "general", "open"]

_NEAR = 90
"""Characters before a match in which a negation is looked for: about fifteen words."""


def is_denied(text: str, start: int, end: int, *, inside: bool = True) -> bool:
    """Return whether a negation in the same clause takes back the match.

    Args:
        text: A sentence's text.
        start: Where the match begins.
        end: One past its end.
        inside: Whether a negation inside the match takes it back, too.

    Example:
        >>> is_denied(" i do not want to die . ", 10, 21), is_denied(" i can not stop wanting to die . ", 16, 30)
        (True, False)
    """
    if inside and cues.NEGATION.search(cues.NOT_A_DENIAL.sub(" ", f" {text[start:end]} ")):
        return True
    if cues.DENIED_BEHIND.match(text, end):
        return True
    left = " " + text[max(0, start - _NEAR) : start].lstrip()
    clause = cues.CLAUSE.split(left)[-1] if cues.CLAUSE.search(left) else left
    return bool(cues.DENIAL.search(cues.NOT_A_DENIAL.sub(" ", f" {clause.strip()} ")))


def subject_of(text: str, start: int, end: int) -> Subject:
    """Return whose state the match is about; ``open`` when nobody is named, which is mostly the writer.

    Args:
        text: A sentence's text.
        start: Where the match begins.
        end: One past its end.

    Example:
        >>> subject_of(" my friend wants to kill herself . ", 11, 32)
        'other'
    """
    inside = f" {text[start:end]} "
    own = cues.REFLEXIVE.search(inside) or cues.OWN.search(inside)
    if _SAYS_I.match(inside) or (own and own[1] in ("myself", "my self", "my", "ourselves")):
        return "self"
    if own and own[1] in ("yourself", "oneself"):
        return "general"
    words = text[max(0, start - 200) : start].split()
    for at in range(len(words) - 1, -1, -1):
        word = words[at]
        if word in cues.SELF and not (word == "my" and at + 1 < len(words)):
            return "self"
        if word in cues.GENERAL:
            return "general" if not own else "other"
        if word in cues.OTHER:
            return "self" if not own and _is_apart(" ".join(words[at:]), inside[1:]) else "other"
    return "other" if own or inside.startswith((" wants ", " needs ", " wishes ", " feels ", " thinks ")) else "open"


def _is_apart(between: str, inside: str) -> bool:
    """Return whether the person named before is not the one who acts: another clause, or a verb that does not agree."""
    verb = inside.split(" ", 1)[0]
    if verb in ("want", "need", "wish", "feel", "think", "am", "hope", "hate", "do"):
        return between.split(" ", 1)[0] not in ("they", "parents") and not re.search(
            r" (?:does|did|do|might|may|will|would|could|to|not) (?:not )?$", between + " "
        )
    return bool(cues.JOINT.search(f"{between} ")) and not cues.THIRD_PERSON.match(inside)


def unveils(text: str) -> bool:
    """Return whether the writer says that the third person of the story is the writer.

    Example:
        >>> unveils(" the guy is me . ")
        True
    """
    return bool(cues.UNVEILED.search(text))


def is_fiction(text: str, start: int) -> bool:
    """Return whether song, story, study or joke stands in the same clause before ``start``, or is named as the source.

    Args:
        text: A sentence's text.
        start: Where the match begins.
    """
    left = text[max(0, start - 160) : start + 1]
    found = cues.FICTION.search(left)
    return found is not None and not re.search(r" (?:and|but|because|so) (?:i|now i) ", left[found.end() - 1 :])


def names_a_source(text: str) -> bool:
    """Return whether the sentence says that words came from a song, a book or a play.

    Example:
        >>> names_a_source(" it was a song lyric . ")
        True
    """
    return bool(cues.STRONG_FICTION.search(text))


def is_in_a_story(text: str, end: int) -> bool:
    """Return whether a work is named behind a match, as in "would kill her in the story".

    Args:
        text: A sentence's text.
        end: One past the match's end.
    """
    return bool(cues.IN_A_STORY.search(text, end - 1))


def is_joke(text: str) -> bool:
    """Return whether the sentence says that the writer was joking; "not sure if it is a joke" says no such thing."""
    return bool(cues.JOKE.search(text)) and not re.search(
        r" (?:not|if|never|no) (?:\w+ ){0,3}(?:joking|kidding|a joke) ", text
    )


def is_past(text: str) -> bool:
    """Return whether the sentence speaks of a time long ago."""
    return bool(cues.PAST.search(text))


def is_resolved(text: str) -> bool:
    """Return whether the sentence says that it is over and the writer is well."""
    return bool(cues.RESOLVED.search(text))


def is_recent(text: str) -> bool:
    """Return whether the sentence speaks of the last three months."""
    return bool(cues.RECENT.search(text))


def is_days_back(text: str) -> bool:
    """Return whether the sentence speaks of something one day to three months back."""
    return bool(cues.DAYS_BACK.search(text))


def is_done(text: str, start: int) -> bool:
    """Return whether the match tells of an act that is over: somebody took their life."""
    return bool(cues.DONE.match(text, start))


def is_soon(text: str) -> bool:
    """Return whether the sentence names a time within 24 hours."""
    return bool(cues.SOON.search(text))


def is_playful(text: str, start: int) -> bool:
    """Return whether there is both a laugh and a trifle between the last comma before the match and the sentence's end.

    Args:
        text: A sentence's text.
        start: Where the match begins.
    """
    clause = text[max(0, text.rfind(",", 0, start)) :]
    return all(re.search(cue, clause) for cue in PLAYFUL)
