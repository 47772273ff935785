"""Each wire of a shipped role's graph is cut, loosened or tightened in turn: what is truly unsafe does not survive."""

import dataclasses
from collections.abc import Iterator

import pytest

from llmtherapy_roles.compile.prover import prove
from llmtherapy_roles.graph import RoleGraph
from llmtherapy_roles.pipeline import Node, Wiring
from llmtherapy_roles.session.role import APPROVE_EACH
from llmtherapy_roles.stages.prompt import VARIABLES
from support.roles import SHIPPED, compiled

CLIENT = "companion"


def faults(name: str, nodes: list[Node]) -> list[str]:
    role = compiled(name)
    approval = role.facts.writes_record or role.facts.oversight == APPROVE_EACH
    found = prove(RoleGraph(nodes), role.facts, role.obligations, variables=VARIABLES, approval_owed=approval)
    return [f"{problem.code} {problem.message}" for problem in found]


def mutants(name: str) -> Iterator[tuple[str, list[Node]]]:
    """Graphs with one wire of one node cut."""
    nodes = list(compiled(name).role_graph.nodes)
    for place, node in enumerate(nodes):
        w = node.wiring

        def swapped(new: Node, place: int = place) -> list[Node]:
            return [*nodes[:place], new, *nodes[place + 1 :]]

        for field in w.reads:
            cut = Wiring(w.requires, tuple(f for f in w.reads if f != field), w.provides)
            yield f"{node.name} reads {field}", swapped(dataclasses.replace(node, wiring=cut))
            tight = Wiring((*w.requires, field), cut.reads, w.provides)
            yield f"{node.name} must have {field}", swapped(dataclasses.replace(node, wiring=tight))
        for field in w.requires:
            cut = Wiring(tuple(f for f in w.requires if f != field), w.reads, w.provides)
            yield f"{node.name} requires {field}", swapped(dataclasses.replace(node, wiring=cut))
        for field in w.provides:
            renamed = Wiring(w.requires, w.reads, tuple("else" if f == field else f for f in w.provides))
            yield f"{node.name} gives {field}", swapped(dataclasses.replace(node, wiring=renamed))
        yield f"{node.name} emits", swapped(dataclasses.replace(node, emits=not node.emits))
        yield f"{node.name} is other", swapped(dataclasses.replace(node, kind="other"))
        yield f"{node.name} is gone", [*nodes[:place], *nodes[place + 1 :]]


UNSAFE = (
    "risk reads report:risk.rules.v1",
    "risk gives risk",
    "crisis gives crisis",
    "crisis gives crisis_turn",
    "crisis must have risk",
    "risk.rules.v1 requires heard",
    "risk.rules.v1 gives report:risk.rules.v1",
    "injection.v1 requires heard",
    "input_gate reads crisis",
    "input_gate reads risk",
    "input_gate requires notices",
    "input_gate gives refusal",
    "disclose emits",
    "disclose reads report:scope.v1",
    "disclose gives notices",
    "deliver emits",
    "deliver reads crisis",
    "deliver reads risk",
    "deliver reads referral",
    "deliver must have release",
    "deliver must have risk",
    "deliver must have admission",
    "deliver gives reply",
    "escalate reads risk",
    "escalate reads refusal",
    "escalate must have risk",
    "escalate must have refusal",
    "audit must have reply",
    "audit must have risk",
    "settle reads crisis_turn",
    "settle reads risk",
    "settle is gone",
    "claims.human.v1#1 requires draft#1",
    "claims.human.v1#2 requires draft#2",
    "claims.human.v1#1 gives report:claims.human.v1#1",
    "output_gate#1 reads report:claims.human.v1#1",
    "model#1 is other",
    "risk.rules.v1 is other",
    "recall is other",
    "prompt is other",
)


@pytest.mark.parametrize("name", UNSAFE)
def test_unsafe_mutant_is_refused(name: str) -> None:
    nodes = dict(mutants(CLIENT))[name]
    assert faults(CLIENT, nodes)


def test_model_that_needs_no_admission_is_refused() -> None:
    loose = [
        dataclasses.replace(
            n, wiring=Wiring(tuple(f for f in n.wiring.requires if f != "redacted"), ("redacted",), n.wiring.provides)
        )
        if n.kind in ("model", "prompt")
        else n
        for n in compiled(CLIENT).role_graph.nodes
    ]
    assert any(line.startswith("P105 model#1 can be asked without") for line in faults(CLIENT, loose))


def test_second_gate_that_counts_nothing_is_refused() -> None:
    nodes = list(compiled(CLIENT).role_graph.nodes)
    twin = Node(
        name="twin", control="x.v1", kind="output_gate", wiring=Wiring((), ("draft#1",), ("release#3",)), emits=True
    )
    assert any(line.startswith("P107 twin does not read") for line in faults(CLIENT, [*nodes, twin]))


def test_guards_that_all_look_at_the_first_draft_are_refused() -> None:
    nodes = [
        dataclasses.replace(n, wiring=Wiring(("draft#1",), n.wiring.reads, n.wiring.provides))
        if n.name == "claims.human.v1#2"
        else n
        for n in compiled(CLIENT).role_graph.nodes
    ]
    assert any("claims.human.v1 does not look at every attempt" in line for line in faults(CLIENT, nodes))


def test_activity_without_its_signals_is_refused() -> None:
    nodes = [n for n in compiled("screening_assistant").role_graph.nodes if n.control != "activity.signals.v1"]
    assert any(line.startswith("P116") and "goes unheard" in line for line in faults("screening_assistant", nodes))


@pytest.mark.parametrize("kind", ["settle", "remember", "prompt"])
def test_reading_around_redaction_is_refused(kind: str) -> None:
    nodes = [
        dataclasses.replace(n, wiring=Wiring(n.wiring.requires, (*n.wiring.reads, "admission"), n.wiring.provides))
        if n.kind == kind
        else n
        for n in compiled(CLIENT).role_graph.nodes
    ]
    assert any(line.startswith(f"P109 {kind} reads") for line in faults(CLIENT, nodes))


@pytest.mark.parametrize(
    ("code", "mutant"),
    [("P116", "deliver reads crisis"), ("P117", "escalate must have risk"), ("P118", "recall is other")],
)
def test_fault_has_its_own_code(code: str, mutant: str) -> None:
    assert any(line.startswith(code) for line in faults(CLIENT, dict(mutants(CLIENT))[mutant]))


@pytest.mark.parametrize("name", SHIPPED)
def test_shipped_roles_pass(name: str) -> None:
    assert faults(name, list(compiled(name).role_graph.nodes)) == []
