"""The ladder of levels as it was given and as it was judged: how far off, and in which direction."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from llmtherapy_roles.evaluation.cases import Case
from llmtherapy_roles.evaluation.counts import Share
from llmtherapy_roles.vocabulary import RiskLevel

__all__ = ["Ladder", "ladder"]


class Ladder(NamedTuple):
    """Counts by given and judged level."""

    cells: Counter[tuple[RiskLevel, RiskLevel]]
    """(given, judged) to how many."""
    exact: Share
    """Judged at the very level."""
    missed_crises: Share
    """Of ``high`` and ``imminent``, judged below ``high``: the crisis dialogue would not answer."""
    needless_crises: Share
    """Of levels below ``high``, judged ``high`` or above: the crisis dialogue would answer without need."""


def ladder(cases: Sequence[Case], scores: Sequence[float]) -> Ladder:
    """Return the counts over cases that have a ``level`` among their strata.

    Args:
        cases: The cases.
        scores: For each case the rank of the judged level.
    """
    ranks = {level.rank: level for level in RiskLevel}
    cells = Counter(
        (RiskLevel(case.strata["level"][0]), ranks[int(score)]) for case, score in zip(cases, scores, strict=True)
    )
    crises = {pair: n for pair, n in cells.items() if pair[0] >= RiskLevel.HIGH}
    others = {pair: n for pair, n in cells.items() if pair[0] < RiskLevel.HIGH}
    return Ladder(
        cells,
        Share(sum(n for (given, judged), n in cells.items() if given is judged), cells.total()),
        Share(sum(n for (_, judged), n in crises.items() if judged < RiskLevel.HIGH), sum(crises.values())),
        Share(sum(n for (_, judged), n in others.items() if judged >= RiskLevel.HIGH), sum(others.values())),
    )
