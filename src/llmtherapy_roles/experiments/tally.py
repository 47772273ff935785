"""Counts over rows. Counts, not percentages: a dozen scenarios carry none."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from llmtherapy_roles.experiments.rows import Row
from llmtherapy_roles.session.role import Role

__all__ = ["Tally", "labels_of", "tally"]


class Tally(NamedTuple):
    """What some turns came to."""

    turns: int = 0
    """Turns that were held."""
    met: int = 0
    """As expected."""
    missed: int = 0
    """Not as expected."""
    not_run: int = 0
    """Scenarios that are not for the role."""
    too_low: int = 0
    """Risk judged lower than expected."""
    too_high: int = 0
    """Risk judged higher than expected."""
    crisis: int = 0
    """Answered by the crisis dialogue."""
    stopped: int = 0
    """Decision ``block`` or ``escalate``, in whatever way the reply was then made."""
    told: int = 0
    """Turns after which somebody was to be told."""

    @property
    def judged(self) -> int:
        """Turns of which something was expected."""
        return self.met + self.missed


def tally(rows: Iterable[Row]) -> Tally:
    """Return the counts over some rows.

    Example:
        >>> tally([]).judged
        0
    """
    counts: Counter[str] = Counter()
    for row in rows:
        if row.expected == "not run":
            counts["not_run"] += 1
            continue
        keys = {why.split(":", 1)[0] for why in row.why_not}
        counts["turns"] += 1
        counts["met"] += row.expected == "yes"
        counts["missed"] += row.expected == "no"
        counts["too_low"] += "risk_at_least" in keys
        counts["too_high"] += "risk_at_most" in keys
        counts["crisis"] += row.source == "crisis"
        counts["stopped"] += row.decision in ("block", "escalate")
        counts["told"] += bool(row.escalations)
    return Tally(**counts)


def labels_of(roles: Sequence[Role]) -> dict[str, str]:
    """Return by fingerprint what each role is called: its id, with some of the fingerprint where ids repeat."""
    ids = Counter(role.id for role in roles)
    return {role.fingerprint: role.id if ids[role.id] == 1 else f"{role.id} ({role.fingerprint[:6]})" for role in roles}
