"""The prover: looks at a finished graph and says everything that is wrong with it. It knows nothing of the builder.

Each check asks one question of the graph and names what it found. Safety is asked as a cut: with the gate taken out,
is there still a way? Without an answer of "no" a role does not compile.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from llmtherapy_roles.compile.heeding import heeded
from llmtherapy_roles.compile.proofs import PROOFS, forbidden
from llmtherapy_roles.errors import Problem
from llmtherapy_roles.graph import PERSON, WITHOUT_TEXT, RoleGraph
from llmtherapy_roles.obligations import Facts, Obligation
from llmtherapy_roles.pipeline import Node
from llmtherapy_roles.vocabulary import RiskLevel

__all__ = ["prove"]

_MUST_BE = (
    "receive",
    "risk",
    "input_gate",
    "model",
    "output_guard",
    "output_gate",
    "deliver",
    "escalate",
    "settle",
    "audit",
)
_MAY_READ_DRAFT = frozenset({"output_guard", "output_gate", "audit"})
_MAY_READ_MESSAGE = frozenset({"receive", "audit"})
_MAY_EMIT_UNGATED = frozenset({"deliver", "disclose", "output_gate"})


def prove(
    graph: RoleGraph, facts: Facts, owed: Iterable[Obligation], *, variables: Mapping[str, str], approval_owed: bool
) -> tuple[Problem, ...]:
    """Return every fault of a compiled graph; empty when the role is proved.

    Args:
        graph: The finished graph.
        facts: Facts of the role.
        owed: Obligations that apply to it; a ban among them is a fault, whatever the graph.
        variables: Template variables that exist, with the field that each needs (empty for none).
        approval_owed: Whether a human must approve each output.
    """
    checks: tuple[Callable[[], Iterable[Problem]], ...] = (
        lambda: _one_provider_each(graph),
        lambda: _all_there(graph),
        lambda: _nothing_dangling(graph),
        lambda: _no_cycle(graph),
        lambda: _notices_come_first(graph),
        lambda: _message_passes_input_gate(graph),
        lambda: _draft_passes_output_gate(graph),
        lambda: _only_the_gate_reads_drafts(graph),
        lambda: _only_receive_reads_the_message(graph),
        lambda: _approval_before_delivery(graph, owed=approval_owed),
        lambda: _redaction_before_distance(graph),
        lambda: _consent_before_memory(graph),
        lambda: _template_is_fed(graph, variables),
        lambda: _every_level_has_a_rule(graph),
        lambda: heeded(graph),
        lambda: _obligations_are_met(graph, facts, owed),
    )
    return tuple(problem for check in checks for problem in check())


def _fault(code: str, message: str) -> Problem:
    return Problem(code=code, message=message)


def _one_provider_each(graph: RoleGraph) -> Iterable[Problem]:
    for name, providers in graph.providers.items():
        if len(providers) > 1:
            yield _fault("P101", f'field "{name}" has two providers: {", ".join(providers)}; a field is given once')


def _all_there(graph: RoleGraph) -> Iterable[Problem]:
    for kind in _MUST_BE:
        if not graph.of_kind(kind):
            yield _fault("P102", f"no stage of kind {kind}; every role needs one")


def _nothing_dangling(graph: RoleGraph) -> Iterable[Problem]:
    for node in graph.nodes:
        for name in node.wiring.requires:
            if name not in graph.providers and name != "trail":
                yield _fault(
                    "P103", f'stage {node.name} requires "{name}", which no stage provides: it could never run'
                )


def _no_cycle(graph: RoleGraph) -> Iterable[Problem]:
    for cycle in graph.cycles():
        yield _fault("P104", f"stages wait for each other: {', '.join(cycle)}")


def _notices_come_first(graph: RoleGraph) -> Iterable[Problem]:
    """What is due to be said is said before the model's text can go out."""
    if graph.cycles():
        return
    place = {name: number for number, name in enumerate(graph.order())}
    for notice in graph.of_kind("disclose"):
        for model in graph.of_kind("model"):
            if place[notice.name] > place[model.name]:
                yield _fault("P115", f"{notice.name} comes after {model.name}: a notice that is due must be said first")


def _ways(graph: RoleGraph, starts: Iterable[Node], ends: Iterable[str], without: Iterable[Node]) -> Iterable[str]:
    removed = [node.name for node in without]
    for start in starts:
        for end in ends:
            way = graph.way(start.name, end, without=removed, except_by=WITHOUT_TEXT if end == PERSON else ())
            if way:
                yield " -> ".join(way)


def _message_passes_input_gate(graph: RoleGraph) -> Iterable[Problem]:
    models = [node.name for node in graph.of_kind("model")]
    for way in _ways(graph, graph.of_kind("receive"), models, graph.of_kind("input_gate")):
        yield _fault("P105", f"the message reaches the model past the input gate: {way}")


def _draft_passes_output_gate(graph: RoleGraph) -> Iterable[Problem]:
    for way in _ways(graph, graph.of_kind("model"), [PERSON], graph.of_kind("output_gate")):
        yield _fault("P106", f"the draft reaches the person past the output gate: {way}")
    for node in graph.nodes:
        if node.emits and node.kind not in _MAY_EMIT_UNGATED:
            yield _fault("P106", f"stage {node.name} of kind {node.kind} may not hand text to the person")
    yield from _gates_count_their_guards(graph)


def _gates_count_their_guards(graph: RoleGraph) -> Iterable[Problem]:
    """Every report must be read by a gate of its own side; a guard that nobody counts guards nothing."""
    for guard, gate in (("input_guard", "input_gate"), ("output_guard", "output_gate")):
        for node in graph.of_kind(guard):
            for field in node.wiring.provides:
                if not any(reader.kind == gate for reader in graph.readers(field)):
                    yield _fault("P107", f"no {gate} counts the report of {node.name}: it guards nothing")


def _only_the_gate_reads_drafts(graph: RoleGraph) -> Iterable[Problem]:
    drafts = {field for node in graph.of_kind("model") for field in node.wiring.provides}
    for field in sorted(drafts):
        for reader in graph.readers(field):
            if reader.kind not in _MAY_READ_DRAFT:
                yield _fault("P108", f'stage {reader.name} of kind {reader.kind} reads the unchecked draft "{field}"')


def _only_receive_reads_the_message(graph: RoleGraph) -> Iterable[Problem]:
    for reader in graph.readers("message"):
        if reader.kind not in _MAY_READ_MESSAGE:
            yield _fault("P109", f"stage {reader.name} of kind {reader.kind} reads the raw message")
    for gated in ("activity", "prompt", "settle", "redact", "recall", "remember"):
        for node in graph.of_kind(gated):
            if "heard" in (*node.wiring.requires, *node.wiring.reads):
                yield _fault("P109", f"stage {node.name} reads the message behind the gate; it may read the admission")


def _approval_before_delivery(graph: RoleGraph, *, owed: bool) -> Iterable[Problem]:
    if not owed:
        return
    if not graph.of_kind("review"):
        yield _fault("P110", "a human must approve each output, but there is no review stage; add review.v1")
    for way in _ways(graph, graph.of_kind("model"), [PERSON], graph.of_kind("review")):
        yield _fault("P110", f"an output reaches the person without a human's approval: {way}")


def _redaction_before_distance(graph: RoleGraph) -> Iterable[Problem]:
    far = [node.name for node in graph.of_kind("model") if node.facts.get("reach") != "local"]
    for way in _ways(graph, graph.of_kind("input_gate"), far, graph.of_kind("redact")):
        yield _fault("P111", f"personal data reach a model that is not local: {way}; add redact.v1")


def _consent_before_memory(graph: RoleGraph) -> Iterable[Problem]:
    consents = {node.name for node in graph.of_kind("consent")}
    for node in graph.of_kind("recall", "remember"):
        if not consents & graph.required_ancestors(node.name):
            yield _fault("P112", f"stage {node.name} runs without consent; add consent.v1")


def _template_is_fed(graph: RoleGraph, variables: Mapping[str, str]) -> Iterable[Problem]:
    for node in graph.of_kind("prompt"):
        above = graph.ancestors(node.name)
        provided = {field for name in above if name != PERSON for field in graph.node(name).wiring.provides}
        if "variables" not in node.facts:
            yield _fault("P113", f"stage {node.name} does not say which variables its template uses")
        for variable in sorted(node.facts.get("variables", ())):
            if variable not in variables:
                known = ", ".join(sorted(variables))
                yield _fault("P113", f'the template uses "{variable}", which nothing provides; it may use: {known}')
                continue
            needed = variables[variable]
            if needed and needed not in provided and not (needed == "admission" and "redacted" in provided):
                yield _fault("P113", f'the template uses "{variable}", but no stage before it provides "{needed}"')


def _every_level_has_a_rule(graph: RoleGraph) -> Iterable[Problem]:
    for node in graph.of_kind("escalate"):
        for level in RiskLevel:
            if level not in node.facts.get("levels", ()):
                yield _fault("P114", f'risk level "{level}" has no escalation rule; each level needs one')


def _obligations_are_met(graph: RoleGraph, facts: Facts, owed: Iterable[Obligation]) -> Iterable[Problem]:
    for obligation in owed:
        if obligation.forbids:
            yield _fault("P202", forbidden(obligation))
            continue
        if obligation.of_deployment:
            continue
        lacking = PROOFS[obligation.proof.kind](graph, facts, obligation)
        if lacking:
            paste = f"; add to controls: - {obligation.control}" if obligation.control else ""
            yield _fault("P201", f"obligation {obligation.id} is not met: {lacking} ({obligation.title}){paste}")
