"""A compiled role in words: what it is, what it owes and how that is met, and the way that a turn takes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby
from textwrap import fill
from typing import TYPE_CHECKING

from llmtherapy_roles.spec.html import backend_words, memory_words

if TYPE_CHECKING:
    from llmtherapy_roles.obligations import Obligation
    from llmtherapy_roles.pipeline import Node
    from llmtherapy_roles.session.role import Role

__all__ = ["DISCLAIMER", "describe", "how_met", "how_proved", "way_of_a_turn"]

DISCLAIMER = "Not a medical device; engineering defaults, not legal advice."
_WIDTH = 88


def describe(role: Role) -> str:
    """Return several paragraphs of plain text about a compiled role, at most 88 columns wide where words allow it."""
    spec = role.spec
    parts: list[Iterable[str]] = [
        (f"{spec.id} {spec.version}: {spec.name}", *_wrapped(spec.purpose)),
        _position(role),
        _audience(role),
        _list("May", (f"{rule.id}: {rule.text}" for rule in spec.scope.may)),
        _list("Must not", (f"{rule.id}: {rule.text}" for rule in spec.scope.must_not)),
        _obligations(role, of_deployment=False),
        _obligations(role, of_deployment=True),
        _controls(role),
        _list("The way of a turn", way_of_a_turn(role), mark="{}."),
        _list("Memory and models", (memory_words(spec), backend_words(spec))),
        _escalation(role),
        (f"Jurisdictions: {', '.join(role.jurisdictions)}", f"Fingerprint: {role.fingerprint}", DISCLAIMER),
    ]
    return "\n\n".join("\n".join(part) for part in parts)


def how_met(role: Role, owed: Obligation) -> str:
    """Return in half a sentence who meets an obligation: a control of the pipeline, or the deployment.

    Args:
        role: A compiled role.
        owed: One of its obligations.
    """
    if owed.of_deployment:
        return f"to be supplied by the deployment: {owed.proof.field}"
    if owed.control is None:
        return "met by the role file"
    if dict(role.added).get(owed.control) == owed.id:
        return f"met by {owed.control}, which the compiler added for it"
    return f"met by {owed.control}"


def how_proved(owed: Obligation) -> str:
    """Return in half a sentence what was examined on the finished graph; empty where a deployment says it."""
    proof = owed.proof
    bounds = [
        f"{words} {value:g}"
        for words, value in (("at least", proof.at_least), ("at most", proof.at_most))
        if value is not None
    ]
    return {
        "present": "a stage carries it out",
        "counted": "its gate counts its report, each time",
        "cuts": f"no way from {proof.start} to {proof.end} avoids it",
        "every_level": "each risk level has a rule",
        "bound": f"{proof.field} is {' and '.join(bounds)}",
        "deployment": "",
        "forbidden": "",
    }[proof.kind]


def way_of_a_turn(role: Role) -> Iterator[str]:
    """Yield the stages of a turn in order, those side by side together.

    Args:
        role: A compiled role.
    """
    graph = role.role_graph
    known = {node.name: node for node in graph.nodes}
    nodes = [known[name] for name in graph.order() if name in known and known[name].kind != "start"]
    for (kind, attempt), found in groupby(nodes, key=_step):
        names = [node.name.partition("#")[0] for node in found]
        words = f"{len(names)} {kind.replace('_', ' ')}s: {', '.join(names)}" if len(names) > 1 else names[0]
        yield f"attempt {attempt}: {words}" if attempt else words


def _step(node: Node) -> tuple[str, str]:
    return node.kind, node.name.partition("#")[2]


def _position(role: Role) -> Iterator[str]:
    taxonomy, position = role.taxonomy, role.spec.position
    yield "Position"
    for axis_id, number in (("autonomy", position.autonomy), ("engagement", position.engagement)):
        level = taxonomy.level(axis_id, number)
        yield from _wrapped(f"{taxonomy.axis(axis_id).name} {number} ({level.name}): {level.anchor}", "  ")
    oversight = taxonomy.oversight(position.autonomy)
    yield from _wrapped(f"Oversight: {oversight.name}. {oversight.text}", "  ")
    certain = f"This position is {position.provenance}, with {position.confidence} confidence. {position.note}"
    yield from _wrapped(certain.strip(), "  ")


def _audience(role: Role) -> Iterator[str]:
    spec = role.spec
    who = "with" if spec.professional_involved else "without"
    yield f"For: {', '.join(spec.audience)}; offered as {spec.offered_as}, {who} a professional."


def _obligations(role: Role, *, of_deployment: bool) -> Iterator[str]:
    owed = [obligation for obligation in role.obligations if obligation.of_deployment == of_deployment]
    yield (
        f"To be supplied by the deployment ({len(owed)})"
        if of_deployment
        else f"Obligations that are met ({len(owed)})"
    )
    for obligation in owed:
        proved = how_proved(obligation)
        yield from _wrapped(f"- {obligation.id}: {obligation.title}", "  ", more="    ")
        yield from _wrapped(how_met(role, obligation) + (f" ({proved})" if proved else ""), "    ")
        yield from _wrapped(f"source: {obligation.source} ({obligation.confidence})", "    ")
    if not owed:
        yield "  none"


def _controls(role: Role) -> Iterator[str]:
    added = dict(role.added)
    yield f"Controls ({len(role.controls)})"
    for control in role.controls:
        yield f"  - {control}" + (f" (added by the compiler for {added[control]})" if control in added else "")


def _escalation(role: Role) -> Iterable[str]:
    rules = role.spec.escalation
    return _list("Escalation", (f"{rule.level}: {rule.action}{_soon(rule.within_minutes)}" for rule in rules))


def _soon(minutes: int | None) -> str:
    if minutes is None:
        return ""
    return f" within {minutes} min" if minutes else " at once"


def _list(title: str, items: Iterable[str], *, mark: str = "-") -> Iterator[str]:
    yield title
    for number, item in enumerate(items, 1):
        head = mark.format(number)
        yield from _wrapped(f"{head} {item}", "  ", more=" " * (3 + len(head)))


def _wrapped(text: str, indent: str = "", *, more: str | None = None) -> list[str]:
    wide = fill(
        " ".join(text.split()),
        _WIDTH,
        initial_indent=indent,
        subsequent_indent=indent if more is None else more,
        break_long_words=False,
        break_on_hyphens=False,
    )
    return wide.splitlines()
