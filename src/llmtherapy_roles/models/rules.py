"""The rules of a script: patterns, what is said to what they find, and a quick way through many of them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Annotated, Self

from pydantic import Field, StringConstraints, field_validator, model_validator

from llmtherapy_roles.models.literals import needed_grams
from llmtherapy_roles.models.patterns import refusal
from llmtherapy_roles.spec.base import SpecModel

__all__ = ["AFTER_SAFETY", "SAFETY", "Line", "ReplyRule", "RuleSet", "checked_lines", "references"]

SAFETY = "safety"
"""Rules whose id begins so are tried before everything else, and never give way to small talk."""

AFTER_SAFETY = "[after safety]"
"""Stands behind a reply that met a sign of danger, for the ``after`` of safety rules: "my sister" is then an answer."""

RuleId = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9_]{1,63}$")]
Pattern = Annotated[str, StringConstraints(min_length=2, max_length=600)]
Line = Annotated[str, StringConstraints(strip_whitespace=True, min_length=3, max_length=900)]

_REFERENCE = re.compile(r"\{(\d)\}")
_ESCAPED = re.compile(r"\\.|[^\\]+", re.DOTALL)
_BRACE = re.compile(r"[{}]")


def references(line: str) -> set[int]:
    """Return the numbers of the groups that a line refers to.

    Example:
        >>> references("So {1}, and then {2}.")
        {1, 2}
    """
    return {int(number) for number in _REFERENCE.findall(line)}


def checked_lines(lines: tuple[str, ...], allowed: set[int]) -> tuple[str, ...]:
    """Return the lines when they refer to allowed groups only.

    Args:
        lines: Lines of a script.
        allowed: Numbers of the groups that every pattern of the rule has.

    Raises:
        ValueError: For a brace that is no group, and for a group that is not there.

    Example:
        >>> checked_lines(("So {1}.",), {1})
        ('So {1}.',)
    """
    for line in lines:
        if _BRACE.search(_REFERENCE.sub("", line)):
            msg = f'braces are for groups only, such as {{1}}: "{line}"'
            raise ValueError(msg)
        if missing := references(line) - allowed:
            names = ", ".join(f"{{{number}}}" for number in sorted(missing))
            has = ", ".join(f"{{{number}}}" for number in sorted(allowed)) or "none"
            msg = f'no group {names} here (every pattern of the rule must have it); allowed: {has}; in "{line}"'
            raise ValueError(msg)
    return lines


def _lowered(pattern: str) -> str:
    r"""Return the pattern in lower case, escapes such as ``\W`` left alone."""
    return _ESCAPED.sub(lambda found: found[0] if found[0].startswith("\\") else found[0].lower(), pattern)


class ReplyRule(SpecModel):
    """What is said to a message that a pattern is found in."""

    id: RuleId
    """Name of the rule. One that begins with ``safety`` is tried before all else."""
    when: Annotated[tuple[Pattern, ...], Field(min_length=1)]
    """Regular expressions, searched in the person's message without regard to case; any one suffices."""
    after: tuple[Pattern, ...] = ()
    """Regular expressions, searched in the reply before; when given, one must be found there too. So a bare "no" can be
    understood as the answer that it is."""
    say: Annotated[tuple[Line, ...], Field(min_length=2, max_length=5)]
    """Variants, each a complete short reply; ``{1}`` is the pattern's first group with pronouns turned."""

    sober: bool = False
    """Whether the rule also holds while a concern stands: its lines are neither light nor a change of subject."""

    @field_validator("when", "after")
    @classmethod
    def _patterns_hold(cls, patterns: tuple[str, ...]) -> tuple[str, ...]:
        for pattern in patterns:
            if reason := refusal(pattern):
                msg = f'pattern "{pattern}" is refused: {reason}'
                raise ValueError(msg)
            try:
                re.compile(pattern, re.IGNORECASE)
            except re.error as error:
                msg = f'pattern "{pattern}" is no regular expression: {error}'
                raise ValueError(msg) from error
        return patterns

    @model_validator(mode="after")
    def _references_hold(self) -> Self:
        checked_lines(self.say, set(range(1, 1 + min(pattern.groups for pattern in self.compiled))))
        return self

    @model_validator(mode="after")
    def _safety_says_nothing_back(self) -> Self:
        if self.id.startswith(SAFETY) and any(references(line) for line in self.say):
            msg = f"rule {self.id} answers a sign of danger: drop {{1}}, it must not say the person's words back"
            raise ValueError(msg)
        return self

    @property
    def compiled(self) -> tuple[re.Pattern[str], ...]:
        """The patterns of ``when``, for text in lower case: many times faster than a search that ignores case."""
        return tuple(re.compile(_lowered(pattern)) for pattern in self.when)

    @property
    def compiled_after(self) -> tuple[re.Pattern[str], ...]:
        """The patterns of ``after``, likewise."""
        return tuple(re.compile(_lowered(pattern)) for pattern in self.after)


class RuleSet:
    """Rules in order, behind a sieve: only those whose needed letters the message holds are tried on it."""

    __slots__ = ("_always", "_by_gram", "_entries")

    def __init__(self, rules: Iterable[ReplyRule] = ()) -> None:
        self._entries = tuple(
            (rule, compiled, needed_grams(pattern), rule.compiled_after)
            for rule in rules
            for pattern, compiled in zip(rule.when, rule.compiled, strict=True)
        )
        by_gram: dict[str, list[int]] = {}
        for at, (_, _, needed, _) in enumerate(self._entries):
            for gram in needed[0] if needed else ():
                by_gram.setdefault(gram, []).append(at)
        self._by_gram = by_gram
        self._always = tuple(at for at, (_, _, needed, _) in enumerate(self._entries) if not needed)

    def matching(self, low: str, held: frozenset[str], *, before: str) -> Iterator[tuple[ReplyRule, re.Match[str]]]:
        """Yield the rules that match a message, in order, each with the match of its first pattern that does.

        Args:
            low: The person's message in lower case.
            held: The message's ``grams``.
            before: The reply before it in lower case; empty for none.
        """
        hits = {at for gram in self._by_gram.keys() & held for at in self._by_gram[gram]}
        done: ReplyRule | None = None
        for at in sorted(hits.union(self._always)):
            rule, compiled, needed, after = self._entries[at]
            if rule is done or any(map(held.isdisjoint, needed)):
                continue
            match = compiled.search(low)
            if match and (not after or any(pattern.search(before) for pattern in after)):
                done = rule
                yield rule, match
