"""Which regular expressions a script may hold: those that cannot be made slow by what a person writes.

A simple check on the text of the pattern, before it is compiled. It refuses more than it must; it is not a proof.
"""

from __future__ import annotations

import re
from typing import NamedTuple

__all__ = ["TOKEN", "refusal"]

TOKEN = re.compile(
    r"""(?P<set>\[\^?\]?(?:\\.|[^\]\\])*\])
      | (?P<open>\(\?(?:[:=!]|<[=!])|\((?!\?))
      | (?P<special>\(\?)
      | (?P<close>\))
      | (?P<or>\|)
      | (?P<back>\\[1-9])
      | (?P<repeat>[*+?]|\{\d*,\d*\}|\{\d+\})[?+]?
      | (?P<anchor>[\^$]|\\[bBAZ])
      | (?P<atom>\\.|.)""",
    re.VERBOSE | re.DOTALL,
)
"""One piece of a regular expression; the group's name says which kind."""
_WORD_AND_GAP = re.compile(r"^\((?:\?:)?(?:\\w|\[(?:a-z|\\w|'|-)+\])(?:[+*]|\{\d*,?\d*\})(?: |\\s)\+?$")
"""``(?:\\w+ )``: a word and its gap share no character, so repeating it a few times stays cheap."""
_ONLY_ENDS = re.compile(r"^[)$]*$")
_MOST_REPEATS = 8
_LONGEST_DOT = 80


class _Atom(NamedTuple):
    text: str
    repeats: bool
    """Whether something inside may match in several lengths, more than once over."""
    group: bool


class _Frame(NamedTuple):
    start: int
    repeats: bool = False


def refusal(pattern: str) -> str | None:
    r"""Return why a pattern is refused, or ``None`` when it may be used.

    Refused are named groups, inline flags and back-references; a repeated group that holds a repetition (except the
    few-words idiom ``(?:\w+ ){0,4}``); an unbounded ``.*`` or ``.+`` before the pattern's end; the same repeated atom
    twice running.

    Args:
        pattern: A Python regular expression.

    Example:
        >>> refusal(r"\bi feel (.+)") is None
        True
        >>> refusal(r"(a+)+b")
        'it repeats a group that repeats something itself; write the inner part out'
    """
    stack = [_Frame(0)]
    last: _Atom | None = None
    previous_repeat = ""
    for token in TOKEN.finditer(pattern):
        kind = token.lastgroup
        if kind in ("special", "back"):
            return "named groups, inline flags and back-references are not allowed; number your groups"
        if kind == "repeat" and last is not None:
            atom = last.text + token["repeat"]
            if reason := _refused_repeat(
                last, token["repeat"], rest=pattern[token.end() :], same=atom == previous_repeat
            ):
                return reason
            varies = _most(token["repeat"]) != 1
            stack[-1] = stack[-1]._replace(repeats=stack[-1].repeats or varies)
            previous_repeat, last = (last.text + token["repeat"] if varies else ""), None
            continue
        if kind != "repeat" and last is not None:
            previous_repeat = ""
        last = _next_atom(token, stack, pattern)
    return None


def _next_atom(token: re.Match[str], stack: list[_Frame], pattern: str) -> _Atom | None:
    if token.lastgroup == "open":
        stack.append(_Frame(token.start()))
        return None
    if token.lastgroup == "close" and len(stack) > 1:
        frame = stack.pop()
        stack[-1] = stack[-1]._replace(repeats=stack[-1].repeats or frame.repeats)
        return _Atom(pattern[frame.start : token.start()], frame.repeats, group=True)
    return _Atom(token[0], repeats=False, group=False) if token.lastgroup in ("atom", "set") else None


def _refused_repeat(atom: _Atom, repeat: str, *, rest: str, same: bool) -> str | None:
    most = _most(repeat)
    if most == 1:
        return None
    few_words = most is not None and most <= _MOST_REPEATS and _WORD_AND_GAP.match(atom.text)
    if atom.group and atom.repeats and not few_words:
        return "it repeats a group that repeats something itself; write the inner part out"
    if atom.text == "." and (most is None or most > _LONGEST_DOT) and not _ONLY_ENDS.match(rest):
        return f"it repeats '.' without a bound before its end; bound it, as in .{{0,{_LONGEST_DOT}}}"
    if same:
        return "it repeats the same thing twice running; once is enough"
    return None


def _most(repeat: str) -> int | None:
    """Return how often the repetition may go at most; ``None`` for without end."""
    if repeat in ("*", "+"):
        return None
    if repeat == "?":
        return 1
    most = repeat.strip("{}").rpartition(",")[2]
    return int(most) if most else None
