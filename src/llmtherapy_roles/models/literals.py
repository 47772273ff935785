"""Which letters a text must hold for a pattern to match: a sieve, so that few expressions are tried on a message."""

from __future__ import annotations

import re
from collections.abc import Sequence

from llmtherapy_roles.models.patterns import TOKEN

__all__ = ["AnyOf", "grams", "needed_grams"]

_LENGTH = 3
_CLASSES = frozenset("wWsSdD")


def grams(text: str) -> frozenset[str]:
    """Return every run of three characters in the text, which is in lower case.

    Example:
        >>> sorted(grams("hello"))
        ['ell', 'hel', 'llo']
    """
    return frozenset(map("".join, zip(text, text[1:], text[2:], strict=False)))


def needed_grams(pattern: str) -> tuple[frozenset[str], ...]:
    r"""Return sets of such runs, shortest first: a text that matches holds a member of each. Empty when any may match.

    Args:
        pattern: A regular expression that ``patterns.refusal`` lets pass.

    Example:
        >>> [sorted(clause) for clause in needed_grams(r"\b(?:sad|crying)\b.{0,9} today")]
        [['tod'], ['cry', 'sad']]
        >>> needed_grams(r"\w+ing?")
        ()
    """
    clauses, _ = _choice(list(TOKEN.finditer(pattern)), 0)
    return tuple(sorted((frozenset(map(_telling, clause)) for clause in clauses), key=len))


class AnyOf:
    r"""Several expressions, of which only those are tried whose needed letters a text holds.

    Example:
        >>> AnyOf(r"\bcats?\b", r"\bdogs?\b").found_in("a dog", grams("a dog"))
        True
    """

    __slots__ = ("_entries",)

    def __init__(self, *patterns: str) -> None:
        self._entries = tuple((needed_grams(pattern), re.compile(pattern)) for pattern in patterns)

    def found_in(self, text: str, held: frozenset[str]) -> bool:
        """Whether one of the expressions is found in a text in lower case, whose ``grams`` are ``held``."""
        return any(
            compiled.search(text) is not None
            for needed, compiled in self._entries
            if not any(map(held.isdisjoint, needed))
        )


def _telling(literal: str) -> str:
    """Return three characters of a literal, within a word where possible: those across words are commoner."""
    runs = [literal[at : at + _LENGTH].lower() for at in range(len(literal) - _LENGTH + 1)]
    return next((run for run in runs if " " not in run), runs[0])


_Clauses = list[frozenset[str]]
_Tokens = Sequence[re.Match[str]]


def _choice(tokens: _Tokens, at: int) -> tuple[_Clauses, int]:
    """Return what alternatives from ``at`` on have in common, and where they end."""
    branches: list[_Clauses] = []
    while True:
        clauses, at = _sequence(tokens, at)
        branches.append(clauses)
        if at >= len(tokens) or tokens[at].lastgroup != "or":
            break
        at += 1
    if len(branches) == 1:
        return branches[0], at
    if not all(branches):
        return [], at
    return [frozenset[str]().union(*(min(clauses, key=len) for clauses in branches))], at


def _sequence(tokens: _Tokens, at: int) -> tuple[_Clauses, int]:
    """Return what one alternative needs, and where it ends."""
    clauses: _Clauses = []
    run = ""
    while at < len(tokens) and tokens[at].lastgroup not in ("or", "close"):
        token, inner = tokens[at], list[frozenset[str]]()
        if token.lastgroup == "open":
            inner, at = _choice(tokens, at + 1)
        letter = _letter(token)
        at += 1
        repeat = tokens[at][0] if at < len(tokens) and tokens[at].lastgroup == "repeat" else ""
        at += bool(repeat)
        if token.lastgroup == "anchor" or (letter and not repeat):
            run += letter
            continue
        needed = not repeat.startswith(("*", "?", "{0", "{,"))
        run = run + letter if needed else run
        clauses += [frozenset({run})] if len(run) >= _LENGTH else []
        clauses += inner if needed and token[0] in ("(", "(?:") else []
        run = ""
    return clauses + ([frozenset({run})] if len(run) >= _LENGTH else []), at


def _letter(token: re.Match[str]) -> str:
    """Return the character that a token stands for, empty when it stands for several or for none."""
    if token.lastgroup != "atom" or token[0] == ".":
        return ""
    if token[0].startswith("\\"):
        return "" if token[0][1] in _CLASSES or token[0][1].isalnum() else token[0][1]
    return token[0]
