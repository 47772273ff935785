"""The prover refuses every fault that is planted into a finished graph, and names it."""

import dataclasses
from collections.abc import Callable, Iterable

import pytest

import llmtherapy_roles as lr
from llmtherapy_roles.compile.prover import prove
from llmtherapy_roles.graph import RoleGraph
from llmtherapy_roles.pipeline import Node, Wiring
from llmtherapy_roles.session.role import APPROVE_EACH
from llmtherapy_roles.stages.prompt import VARIABLES
from support.roles import SHIPPED, compiled

Nodes = list[Node]


def faults(role: lr.Role, nodes: Iterable[Node]) -> list[str]:
    approval = role.facts.writes_record or role.facts.oversight == APPROVE_EACH
    found = prove(RoleGraph(nodes), role.facts, role.obligations, variables=VARIABLES, approval_owed=approval)
    return [f"{problem.code} {problem.message}" for problem in found]


def nodes_of(role: str) -> Nodes:
    return list(compiled(role).role_graph.nodes)


def changed(nodes: Nodes, kind: str, **change: object) -> Nodes:
    return [dataclasses.replace(n, **change) if n.kind == kind else n for n in nodes]  # type: ignore[arg-type]


def rewired(nodes: Nodes, kind: str, change: Callable[[Wiring], Wiring]) -> Nodes:
    return [dataclasses.replace(n, wiring=change(n.wiring)) if n.kind == kind else n for n in nodes]


def also_requires(*names: str) -> Callable[[Wiring], Wiring]:
    return lambda w: Wiring((*w.requires, *names), w.reads, w.provides)


def silently(nodes: Nodes) -> Nodes:
    """The nodes with an input gate that waits for no notice."""
    kept = lambda w: Wiring(tuple(r for r in w.requires if r != "notices"), w.reads, w.provides)  # noqa: E731
    return rewired(nodes, "input_gate", kept)


def without(nodes: Nodes, kind: str) -> Nodes:
    return [node for node in nodes if node.kind != kind]


def node(name: str, kind: str, requires: Iterable[str], provides: Iterable[str], *, emits: bool = False) -> Node:
    return Node(
        name=name, control=f"{name}.v1", kind=kind, wiring=Wiring(tuple(requires), (), tuple(provides)), emits=emits
    )


@pytest.mark.parametrize("role", SHIPPED)
def test_shipped_roles_are_proved(role: str) -> None:
    assert faults(compiled(role), nodes_of(role)) == []


PLANTED: list[tuple[str, str, Callable[[Nodes], Nodes], str]] = [
    (
        "P101",
        "companion",
        lambda n: [*n, node("twin", "other", ["heard"], ["admission"])],
        "two providers: input_gate, twin",
    ),
    ("P102", "companion", lambda n: without(n, "audit"), "no stage of kind audit"),
    ("P102", "companion", lambda n: without(n, "risk"), "no stage of kind risk"),
    ("P102", "companion", lambda n: without(n, "input_gate"), "no stage of kind input_gate"),
    ("P103", "companion", lambda n: rewired(n, "prompt", also_requires("wisdom")), '"wisdom", which no stage provides'),
    ("P104", "companion", lambda n: rewired(n, "receive", also_requires("reply")), "wait for each other"),
    (
        "P105",
        "skills_coach",
        lambda n: rewired(n, "prompt", also_requires("heard")),
        "past the input gate: receive -> prompt",
    ),
    ("P105", "skills_coach", lambda n: rewired(n, "prompt", also_requires("risk")), "past the input gate"),
    (
        "P106",
        "companion",
        lambda n: rewired(n, "deliver", also_requires("draft#1")),
        "past the output gate: model#1 -> deliver",
    ),
    ("P106", "companion", lambda n: changed(n, "model", emits=True), "past the output gate"),
    ("P106", "companion", lambda n: changed(n, "escalate", emits=True), "may not hand text to the person"),
    (
        "P107",
        "companion",
        lambda n: rewired(n, "output_gate", lambda w: Wiring(w.requires, w.reads[:-1], w.provides)),
        "no output_gate counts",
    ),
    (
        "P107",
        "companion",
        lambda n: rewired(n, "input_gate", lambda w: Wiring(w.requires, (), w.provides)),
        "no input_gate counts",
    ),
    ("P108", "companion", lambda n: rewired(n, "settle", also_requires("draft#1")), "reads the unchecked draft"),
    ("P109", "companion", lambda n: rewired(n, "prompt", also_requires("message")), "reads the raw message"),
    ("P109", "companion", lambda n: rewired(n, "settle", also_requires("heard")), "behind the gate"),
    ("P110", "documentation_assistant", lambda n: without(n, "review"), "no review stage"),
    (
        "P110",
        "documentation_assistant",
        lambda n: rewired(n, "deliver", also_requires("release")),
        "without a human's approval",
    ),
    ("P111", "companion", lambda n: rewired(n, "prompt", also_requires("admission")), "not local"),
    (
        "P112",
        "companion",
        lambda n: rewired(
            n, "remember", lambda w: Wiring(tuple(r for r in w.requires if r != "consent"), w.reads, w.provides)
        ),
        "without consent",
    ),
    ("P113", "companion", lambda n: changed(n, "prompt", facts={"variables": {"secret"}}), '"secret", which nothing'),
    ("P113", "screening_assistant", lambda n: changed(n, "prompt", facts={"variables": {"memories"}}), '"memories"'),
    ("P115", "companion", lambda n: silently(rewired(n, "disclose", also_requires("attempted"))), "must be said first"),
    (
        "P114",
        "companion",
        lambda n: changed(n, "escalate", facts={"levels": {"none"}, "notifies": set()}),
        '"high" has no',
    ),
]


@pytest.mark.parametrize(("code", "role", "plant", "says"), PLANTED)
def test_planted_fault_is_found_and_named(code: str, role: str, plant: Callable[[Nodes], Nodes], says: str) -> None:
    found = [line for line in faults(compiled(role), plant(nodes_of(role))) if line.startswith(code)]
    assert any(says in line for line in found), found


CONTROLS = [
    (role, owed.id)
    for role in SHIPPED
    for owed in compiled(role).obligations
    if not owed.of_deployment and owed.control
]


@pytest.mark.parametrize(("role", "obligation"), CONTROLS)
def test_taking_a_control_out_names_its_obligation(role: str, obligation: str) -> None:
    made = compiled(role)
    control = next(owed.control for owed in made.obligations if owed.id == obligation)
    left = [n for n in nodes_of(role) if n.control != control]
    assert any(line.startswith("P201") and f" {obligation} " in line for line in faults(made, left))


@pytest.mark.parametrize("role", SHIPPED)
def test_guard_missing_on_the_second_attempt_only_is_found(role: str) -> None:
    left = [n for n in nodes_of(role) if n.name != "diagnosis.v1#2"]
    assert any("clinical.diagnosis" in line for line in faults(compiled(role), left))


def test_bound_that_is_loosened_is_found() -> None:
    nodes = changed(nodes_of("companion"), "disclose", facts={"every_minutes": 600, "after_gap_days": 7})
    assert any("every_minutes is 600, at most 180" in line for line in faults(compiled("companion"), nodes))
