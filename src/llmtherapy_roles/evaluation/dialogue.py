"""How well answers inside the crisis dialogue are read; above all, whether danger is ever read as safety."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple, TypeVar

from llmtherapy_roles.crisis.reading import read_answer
from llmtherapy_roles.crisis.steps import Branch, Question
from llmtherapy_roles.errors import MisuseError, did_you_mean
from llmtherapy_roles.evaluation.counts import Share
from llmtherapy_roles.evaluation.rows import Row

__all__ = ["DIALOGUE_NEEDS", "Readings", "readings"]

DIALOGUE_NEEDS = ("text", "question", "branch")
"""Fields of a row."""

_Member = TypeVar("_Member", Branch, Question)

_DANGER = frozenset(
    {Branch.SAFE_NO, Branch.MEANS_NEAR, Branch.TAKEN_OVERDOSE, Branch.ACTING_NOW, Branch.FRIEND_IN_DANGER, Branch.ALONE}
)
_CALM = frozenset({Branch.SAFE_YES, Branch.MEANS_AWAY, Branch.NOT_ALONE, Branch.THANKS, Branch.JOKE_OR_LYRICS})


class Readings(NamedTuple):
    """What the answers were read as."""

    right: Share
    """Read as labelled."""
    unclear: Share
    """Read as ``unclear`` though labelled otherwise: the dialogue asks again, which is safe but tiring."""
    danger_as_calm: Share
    """Of answers that tell of danger, read as one that calms."""
    by_branch: dict[str, Share]
    """For each label how many were read as labelled."""


def readings(rows: Sequence[Row]) -> Readings:
    """Return how the answers of a set were read, each by itself with the question before it.

    Args:
        rows: Rows with ``text``, ``question`` and ``branch``.

    Raises:
        MisuseError: A row names a question or branch that does not exist.
    """
    pairs = [(_member(Branch, row["branch"]), _read(row)) for row in rows]
    total, right = (
        Counter(str(given) for given, _ in pairs),
        Counter(str(given) for given, read in pairs if given is read),
    )
    danger = [read for given, read in pairs if given in _DANGER]
    lost = sum(1 for given, read in pairs if read is Branch.UNCLEAR and given is not Branch.UNCLEAR)
    return Readings(
        Share(right.total(), len(pairs)),
        Share(lost, len(pairs)),
        Share(sum(1 for read in danger if read in _CALM), len(danger)),
        {name: Share(right[name], total[name]) for name in sorted(total)},
    )


def _read(row: Row) -> Branch:
    return read_answer(row["text"], None, question=_member(Question, row["question"]))


def _member(kind: type[_Member], name: str) -> _Member:
    known = {str(member): member for member in kind}
    if name not in known:
        msg = f'a row names the {kind.__name__.lower()} "{name}"; {did_you_mean(name, known)}'
        raise MisuseError(msg)
    return known[name]
