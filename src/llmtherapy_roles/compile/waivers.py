"""A role file cannot switch an obligation off; trying it is told with the id of what is owed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from llmtherapy_roles.compile.places import Places
from llmtherapy_roles.errors import Problem
from llmtherapy_roles.obligations import Obligation
from llmtherapy_roles.spec.models import RoleSpec

__all__ = ["switched_off", "without"]

_OFF = frozenset({"off", "disable", "disabled", "skip", "waive", "waived", "optional"})
_ON = frozenset({"on", "active", "enable", "enabled", "required"})


def switched_off(spec: RoleSpec, owed: Iterable[Obligation]) -> tuple[Problem, ...]:
    """Return a problem for each control that the file tries to switch off although it is owed.

    Args:
        spec: The role.
        owed: What it owes.
    """
    reasons: dict[str, list[str]] = {}
    for rule in owed:
        if rule.control:
            reasons.setdefault(rule.control, []).append(rule.id)
    places = Places(spec)
    return tuple(
        places.problem("C406", ("controls", index, key), _refusal(use.id, reasons[use.id]))
        for index, use in enumerate(spec.controls)
        if use.id in reasons and (key := _switch(use.params))
    )


def without(problems: Iterable[Problem], waived: Iterable[Problem]) -> Iterator[Problem]:
    """Yield problems but for those that a control has only because somebody tried to switch it off.

    Args:
        problems: What the builder found.
        waived: What ``switched_off`` returned: one slip is told once.
    """
    told = {problem.path.rpartition(".")[0] for problem in waived}
    for problem in problems:
        if problem.path not in told and problem.path.rpartition(".")[0] not in told:
            yield problem


def _switch(params: Mapping[str, Any]) -> str | None:
    """The parameter that means *off*, or nothing."""
    for key, value in params.items():
        if (key.lower() in _OFF and value not in (False, None)) or (key.lower() in _ON and value is False):
            return key
    return None


def _refusal(control: str, ids: list[str]) -> str:
    rules = f"obligation{'s' if len(ids) > 1 else ''} {', '.join(ids)}"
    return f'"{control}" cannot be switched off: {rules} asks for it because of the role\'s facts; take the entry out'
