"""How each kind of obligation is proved on a finished graph; each proof returns what is lacking, or nothing."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from llmtherapy_roles.graph import PERSON, WITHOUT_TEXT, RoleGraph
from llmtherapy_roles.obligations import Facts, Obligation
from llmtherapy_roles.vocabulary import RiskLevel

__all__ = ["PROOFS", "forbidden"]

Prove = Callable[[RoleGraph, Facts, Obligation], str | None]


def _present(graph: RoleGraph, _facts: Facts, owed: Obligation) -> str | None:
    return None if graph.of_control(owed.control or "") else f"no stage carries {owed.control}"


def _counted(graph: RoleGraph, _facts: Facts, owed: Obligation) -> str | None:
    """The guard reports, once for each model attempt (or once for the message), and a gate counts each report."""
    guards = graph.of_control(owed.control or "")
    if not guards:
        return f"no guard carries {owed.control}"
    gate = "output_gate" if guards[0].kind == "output_guard" else "input_gate"
    drafts = {field for model in graph.of_kind("model") for field in model.wiring.provides}
    if gate == "output_gate" and not drafts <= {field for guard in guards for field in guard.wiring.requires}:
        return f"{owed.control} does not look at every attempt"
    for guard in guards:
        for field in guard.wiring.provides:
            if not any(reader.kind == gate for reader in graph.readers(field)):
                return f"no {gate} counts the report of {guard.name}"
    return None


def _cuts(graph: RoleGraph, _facts: Facts, owed: Obligation) -> str | None:
    """Without the control's nodes there is no way from any node of kind ``start`` to any of kind ``end``."""
    nodes = graph.of_control(owed.control or "")
    if not nodes:
        return f"no stage carries {owed.control}"
    ends = [PERSON] if owed.proof.end == "person" else [n.name for n in graph.of_kind(owed.proof.end or "")]
    removed = [node.name for node in nodes]
    for start in graph.of_kind(owed.proof.start or ""):
        for end in ends:
            way = graph.way(start.name, end, without=removed, except_by=WITHOUT_TEXT if end == PERSON else ())
            if way:
                return f"there is a way around {owed.control}: {' -> '.join(way)}"
    return None


def _every_level(graph: RoleGraph, _facts: Facts, owed: Obligation) -> str | None:
    """Each risk level has a rule, and from ``high`` on a human is told."""
    nodes = graph.of_control(owed.control or "")
    if not nodes:
        return f"no stage carries {owed.control}"
    for level in RiskLevel:
        if level not in nodes[0].facts.get("levels", ()):
            return f'risk level "{level}" has no rule'
        if level >= RiskLevel.HIGH and level not in nodes[0].facts.get("notifies", ()):
            return f'at risk level "{level}" nobody is told'
    return None


def _bound(graph: RoleGraph, _facts: Facts, owed: Obligation) -> str | None:
    nodes = graph.of_control(owed.control or "")
    if not nodes:
        return f"no stage carries {owed.control}"
    proof = owed.proof
    for node in nodes:
        value = node.facts.get(proof.field or "")
        if value is None:
            return f"{node.name} has no policy field {proof.field}"
        if proof.at_most is not None and value > proof.at_most:
            return f"{proof.field} is {value:g}, at most {proof.at_most:g} is allowed"
        if proof.at_least is not None and value < proof.at_least:
            return f"{proof.field} is {value:g}, at least {proof.at_least:g} is needed"
    return None


def forbidden(ban: Obligation) -> str:
    """Return what a ban says: the rule, its source, what would make the role lawful there.

    Args:
        ban: A rule whose proof is ``forbidden``.
    """
    what = "this role" if ban.proof.forbids == "role" else f"{ban.proof.forbids} in this role"
    shown = f" (deployment: {ban.proof.field})" if ban.proof.field else ""
    return (
        f"rule {ban.id} forbids {what}: {ban.title} Source: {ban.source} Confidence: {ban.confidence}. "
        f"Lawful there if: {ban.lawful_if}{shown} An engineering reading, not legal advice."
    )


PROOFS: Mapping[str, Prove] = {
    "present": _present,
    "counted": _counted,
    "cuts": _cuts,
    "every_level": _every_level,
    "bound": _bound,
}
