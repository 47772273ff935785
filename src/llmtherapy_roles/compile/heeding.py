"""What a finished graph must *heed*: what is found must be read, what must run must be able to. Part of the prover.

A cut says that something cannot get through. It does not say that a guard looks at all, that risk listens to the
detectors, or that the crisis dialogue's reply is ever spoken; these checks do. They know stages by their kind only.
"""

from __future__ import annotations

from collections.abc import Iterable

from llmtherapy_roles.errors import Problem
from llmtherapy_roles.graph import RoleGraph
from llmtherapy_roles.pipeline import Node

__all__ = ["heeded"]

_ONE_EACH = frozenset(
    {
        "start",
        "arrive",
        "receive",
        "risk",
        "crisis",
        "input_gate",
        "disclose",
        "refer",
        "redact",
        "activity",
        "consent",
        "recall",
        "prompt",
        "attempt",
        "review",
        "deliver",
        "escalate",
        "remember",
        "settle",
        "audit",
    }
)
_SEVERAL = frozenset({"input_guard", "model", "output_guard", "output_gate"})
_HEEDED: tuple[tuple[str, str, tuple[str, ...]], ...] = (
    ("risk", "risk", ("crisis", "input_gate", "deliver", "escalate", "settle")),
    ("crisis", "crisis", ("input_gate", "deliver")),
    ("crisis", "crisis_turn", ("settle",)),
    ("disclose", "notices", ("input_gate", "settle")),
    ("input_gate", "refusal", ("deliver", "escalate")),
    ("attempt", "model_refusal", ("deliver", "escalate")),
    ("attempt", "attempted", ("audit",)),
    ("refer", "referral", ("deliver",)),
    ("review", "held", ("deliver",)),
    ("escalate", "escalated", ("settle", "audit")),
    ("deliver", "reply", ("audit",)),
    ("settle", "next_state", ()),
)
"""Kind of stage, a field that it must give, and the kinds that must read it where they exist."""
_MUST_SPEAK = ("disclose", "deliver")
_MUST_RUN = ("crisis", "deliver", "escalate", "audit")
_MAY_BE_WAITED_FOR = frozenset({"start", "arrive", "receive"})
_SIGNALS = "activity.signals.v1"
_SCOPE = "scope.v1"


def heeded(graph: RoleGraph) -> Iterable[Problem]:
    """Yield every fault of this sort in a compiled graph.

    Args:
        graph: The finished graph.
    """
    yield from _kinds_are_known(graph)
    yield from _guards_look(graph)
    yield from _reports_are_read(graph)
    yield from _findings_are_heeded(graph)
    yield from _what_must_run_can(graph)
    yield from _models_need_permission(graph)
    yield from _nobody_reads_around_redaction(graph)


def _fault(code: str, message: str) -> Problem:
    return Problem(code=code, message=message)


def _kinds_are_known(graph: RoleGraph) -> Iterable[Problem]:
    """Every check goes by kind, so a kind that no check knows would escape them all."""
    for node in graph.nodes:
        if node.kind not in _ONE_EACH | _SEVERAL:
            yield _fault("P118", f"stage {node.name} is of the unknown kind {node.kind}, which no check covers")
    for kind in sorted(_ONE_EACH):
        nodes = graph.of_kind(kind)
        if len(nodes) > 1:
            yield _fault(
                "P118", f"{len(nodes)} stages of kind {kind}: {', '.join(n.name for n in nodes)}; one is allowed"
            )


def _guards_look(graph: RoleGraph) -> Iterable[Problem]:
    drafts = _given_by(graph, "model")
    for kind, seen in (("input_guard", {"heard"}), ("output_guard", drafts)):
        for guard in graph.of_kind(kind):
            if not seen & set(guard.wiring.requires):
                yield _fault("P107", f"{guard.name} does not require what it is to look at: it guards nothing")
            if not guard.wiring.provides:
                yield _fault("P107", f"{guard.name} gives no report: it guards nothing")


def _reports_are_read(graph: RoleGraph) -> Iterable[Problem]:
    """Risk and every input gate read all input guards; an output gate reads all guards of the draft that it judges."""
    for reader in graph.of_kind("risk", "input_gate"):
        yield from _unread(reader, graph.of_kind("input_guard"))
    drafts = _given_by(graph, "model")
    for gate in graph.of_kind("output_gate"):
        judged = drafts & _read_by(gate)
        yield from _unread(gate, (g for g in graph.of_kind("output_guard") if judged & set(g.wiring.requires)))


def _unread(reader: Node, guards: Iterable[Node]) -> Iterable[Problem]:
    for guard in guards:
        if not set(guard.wiring.provides) <= _read_by(reader):
            yield _fault("P107", f"{reader.name} does not read the report of {guard.name}")


def _findings_are_heeded(graph: RoleGraph) -> Iterable[Problem]:
    for kind, field, readers in _HEEDED:
        for node in graph.of_kind(kind):
            if field not in node.wiring.provides:
                yield _fault("P116", f'{node.name} does not give "{field}"')
            for reader in graph.of_kind(*readers):
                if field not in _read_by(reader):
                    yield _fault("P116", f'{reader.name} does not read "{field}", which {node.name} gives')
    yield from _words_are_heard(graph)


def _words_are_heard(graph: RoleGraph) -> Iterable[Problem]:
    """What a stage has to say reaches the person, and what a person says to it reaches the stage."""
    for node in graph.of_kind(*_MUST_SPEAK):
        if not node.emits:
            yield _fault("P116", f"{node.name} has words for the person, but they reach nobody")
    asked = {field for guard in graph.of_control(_SCOPE) for field in guard.wiring.provides}
    for node in graph.of_kind("disclose"):
        if not asked <= _read_by(node):
            yield _fault("P116", f"{node.name} does not hear of {_SCOPE} that the person asks whether this is a human")
    for node in graph.of_kind("activity"):
        if not any(guard.kind == "input_guard" for guard in graph.of_control(_SIGNALS)):
            yield _fault("P116", f"{node.name} has no guard {_SIGNALS}: an answer that is a sign of risk goes unheard")


def _what_must_run_can(graph: RoleGraph) -> Iterable[Problem]:
    for node in graph.of_kind(*_MUST_RUN):
        for name in sorted(graph.required_ancestors(node.name)):
            if graph.node(name).kind not in _MAY_BE_WAITED_FOR:
                yield _fault("P117", f"{node.name} runs whatever else failed, but it requires what {name} gives")


def _models_need_permission(graph: RoleGraph) -> Iterable[Problem]:
    gates = {node.name for node in graph.of_kind("input_gate")}
    for model in graph.of_kind("model"):
        needed = graph.required_ancestors(model.name)
        if not gates & needed:
            yield _fault("P105", f"{model.name} can be asked without an admission: it requires none")
        for notice in graph.of_kind("disclose"):
            if notice.name not in needed:
                yield _fault(
                    "P115", f"{model.name} can be asked without {notice.name}: a notice that is due must be said first"
                )


def _nobody_reads_around_redaction(graph: RoleGraph) -> Iterable[Problem]:
    """What these stages keep or hand on reaches a model, in this turn or by the history in the next."""
    if not graph.of_kind("redact"):
        return
    originals = _given_by(graph, "input_gate")
    for node in graph.of_kind("activity", "consent", "recall", "prompt", "model", "attempt", "remember", "settle"):
        for field in sorted(originals & _read_by(node) - {"refusal"}):
            yield _fault("P109", f'{node.name} reads "{field}", in which personal data have not been replaced')


def _given_by(graph: RoleGraph, kind: str) -> set[str]:
    return {field for node in graph.of_kind(kind) for field in node.wiring.provides}


def _read_by(node: Node) -> set[str]:
    return {*node.wiring.requires, *node.wiring.reads}
