"""From facts and packs to what a role owes; how the bounds of several rules combine.

Duties add up: what any pack asks for is owed. Bounds tighten: of all ``at_least`` the largest holds, of all ``at_most``
the smallest. One ban is enough. So neither the order of packs nor that of rules in a file can change the result.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from llmtherapy_roles.errors import Problem
from llmtherapy_roles.obligations.facts import Facts
from llmtherapy_roles.obligations.models import Obligation, Pack

__all__ = ["Bound", "bounds", "conflicts", "derive", "upcoming"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Bound:
    """What all rules together allow for one policy field of one control."""

    control: str
    field: str
    at_least: float | None = None
    at_most: float | None = None
    least_by: str = ""
    """Rule that sets ``at_least``."""
    most_by: str = ""
    """Rule that sets ``at_most``."""

    @property
    def is_empty(self) -> bool:
        """True when no value keeps to it."""
        return self.at_least is not None and self.at_most is not None and self.at_least > self.at_most


def derive(facts: Facts, packs: Iterable[Pack], *, on: date | None = None) -> tuple[Obligation, ...]:
    """Return the rules that hold for a role with these facts, ordered by id.

    Args:
        facts: Facts of the role.
        packs: The packs that apply; ``default`` should be among them.
        on: Day to judge by. Without one, each pack speaks as of the day that it was checked on; what was not in force
            then is told by ``upcoming``.
    """
    return _about(facts, packs, on, in_force=True)


def upcoming(facts: Facts, packs: Iterable[Pack], *, on: date | None = None) -> tuple[Obligation, ...]:
    """Return the rules that will hold for a role with these facts but do not yet, ordered by id.

    Args:
        facts: Facts of the role.
        packs: The packs that apply.
        on: Day to judge by, as for ``derive``.
    """
    return _about(facts, packs, on, in_force=False)


def bounds(owed: Iterable[Obligation]) -> tuple[Bound, ...]:
    """Return what the rules together allow, by control and field.

    Args:
        owed: Rules that apply together.
    """
    found: dict[tuple[str, str], Bound] = {}
    for rule in sorted(owed, key=lambda rule: rule.id):
        if rule.proof.kind == "bound":
            key = (rule.control or "", rule.proof.field or "")
            found[key] = _tightened(found.get(key, Bound(control=key[0], field=key[1])), rule)
    return tuple(found[key] for key in sorted(found))


def conflicts(owed: Iterable[Obligation]) -> tuple[Problem, ...]:
    """Return a problem for each policy field that no value could satisfy; both rules are named.

    Args:
        owed: Rules that apply together.
    """
    return tuple(
        Problem(
            code="C302",
            message=f"{bound.least_by} asks for at least {bound.at_least:g} and {bound.most_by} for at most "
            f"{bound.at_most:g} in {bound.field} of {bound.control}: no value keeps to both, so this role cannot be "
            f"used under both packs at once",
        )
        for bound in bounds(owed)
        if bound.is_empty
    )


def _about(facts: Facts, packs: Iterable[Pack], on: date | None, *, in_force: bool) -> tuple[Obligation, ...]:
    found = {
        rule.id: rule
        for pack in packs
        for rule in pack.obligations
        if rule.applies(facts) and rule.is_in_force(pack.day(on)) == in_force
    }
    return tuple(found[key] for key in sorted(found))


def _tightened(bound: Bound, rule: Obligation) -> Bound:
    least, most = rule.proof.at_least, rule.proof.at_most
    raises = least is not None and (bound.at_least is None or least > bound.at_least)
    lowers = most is not None and (bound.at_most is None or most < bound.at_most)
    return Bound(
        control=bound.control,
        field=bound.field,
        at_least=least if raises else bound.at_least,
        at_most=most if lowers else bound.at_most,
        least_by=rule.id if raises else bound.least_by,
        most_by=rule.id if lowers else bound.most_by,
    )
