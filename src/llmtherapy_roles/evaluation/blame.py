"""Which output guard stops which replies."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from llmtherapy_roles.evaluation.cases import Case
from llmtherapy_roles.evaluation.counts import Share
from llmtherapy_roles.evaluation.judges import reviewer
from llmtherapy_roles.evaluation.tables import Table
from llmtherapy_roles.vocabulary import Decision

__all__ = ["blame_table"]


def blame_table(cases: Sequence[Case]) -> Table:
    """Return for each output guard how many replies it blocks, of those that should be and of those that should not.

    Args:
        cases: Replies; one that several guards block counts for each.
    """
    review = reviewer()
    blocking: dict[bool, Counter[str]] = {True: Counter(), False: Counter()}
    of = Counter(bool(case.positive) for case in cases)
    for case in cases:
        findings = review(case)[1]
        blocking[bool(case.positive)].update({one.guard for one in findings if one.decision >= Decision.BLOCK})
    names = sorted(blocking[True].keys() | blocking[False].keys())
    body = tuple((name, *(str(Share(blocking[side][name], of[side])) for side in (True, False))) for name in names)
    return Table(("guard", "of what should be blocked", "of what should not"), body, "Blocked, by guard")
