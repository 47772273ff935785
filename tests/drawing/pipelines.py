"""Hand-made pipelines and a stand-in for a compiled role, for tests of what is drawn and said about them."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

from llmtherapy_roles.graph import RoleGraph
from llmtherapy_roles.obligations import Facts, derive, load_pack
from llmtherapy_roles.pipeline import Node, Wiring
from llmtherapy_roles.spec.loader import load_role
from llmtherapy_roles.taxonomy import load_taxonomy

INPUT_GUARDS = ("risk.rules.v1", "injection.v1", "scope.v1")
OUTPUT_GUARDS = ("claims.v1", "clinical.v1", "contacts.v1", "leak.v1", "means.v1", "feelings.v1", "sycophancy.v1")


def node(name: str, kind: str, requires: str = "", reads: str = "", gives: str = "", *, emits: bool = False) -> Node:
    """Return a node whose fields are given as words."""
    wiring = Wiring(tuple(requires.split()), tuple(reads.split()), tuple(gives.split()))
    return Node(name=name, control=name.partition("#")[0], kind=kind, wiring=wiring, emits=emits)


def pipeline(
    *, inputs: tuple[str, ...] = INPUT_GUARDS, outputs: tuple[str, ...] = OUTPUT_GUARDS, attempts: int = 2
) -> RoleGraph:
    """Return a pipeline as the builder would wire it."""
    reports = " ".join(f"report:{name}" for name in inputs)
    nodes = [
        node("start", "start", gives="message settings state"),
        node("receive", "receive", "message settings", gives="heard now person"),
        *(node(name, "input_guard", "heard settings state", gives=f"report:{name}") for name in inputs),
        node("risk", "risk", "heard state person", f"report:{inputs[0]}", "risk"),
        node("crisis", "crisis", "heard settings state", "risk", "crisis crisis_turn"),
        node("input_gate", "input_gate", "heard", f"risk crisis {reports}", "admission refusal"),
        node("disclose", "disclose", "now settings state person", "risk crisis", "notices", emits=True),
        node("refer", "refer", "heard settings state", "risk crisis", "referral"),
        node("redact", "redact", "admission state", gives="redacted"),
        node("consent", "consent", "redacted settings", gives="consent"),
        node("recall", "recall", "redacted consent settings now", gives="memories"),
        node("prompt", "prompt", "redacted settings state", "memories", "prompt"),
    ]
    for number in range(1, attempts + 1):
        nodes += _attempt(number, outputs)
    releases = " ".join(f"release#{number}" for number in range(1, attempts + 1))
    return RoleGraph(
        [
            *nodes,
            node("attempt", "attempt", reads=releases, gives="attempted release model_refusal"),
            node("deliver", "deliver", "settings state", "risk crisis refusal release referral", "reply", emits=True),
            node("escalate", "escalate", "settings state", "risk refusal model_refusal", "escalated"),
            node("remember", "remember", "redacted consent release settings state now", gives="remembered"),
            node("settle", "settle", "settings state now person", "risk crisis_turn release notices", "next_state"),
            node("audit", "audit", "message settings state", "now risk attempted reply escalated", "audited"),
        ]
    )


def _attempt(number: int, outputs: tuple[str, ...]) -> list[Node]:
    draft = f"draft#{number}"
    reports = [f"report:{name}#{number}" for name in outputs]
    again = f" rejection#{number - 1}" if number > 1 else ""
    guards = [
        node(f"{name}#{number}", "output_guard", draft, "redacted", report)
        for name, report in zip(outputs, reports, strict=True)
    ]
    gives = f"release#{number} rejection#{number}"
    return [
        node(f"model#{number}", "model", f"prompt redacted settings state{again}", gives=draft),
        *guards,
        node(f"output_gate#{number}", "output_gate", reads=f"{draft} {' '.join(reports)}", gives=gives, emits=True),
    ]


def stand_in(
    role_id: str = "skills_coach",
    *,
    graph: RoleGraph | None = None,
    named: tuple[str, ...] | None = None,
    **changes: Any,
) -> Any:
    """Return something that looks like a compiled role: real spec and obligations, a hand-made graph."""
    spec = load_role(role_id).vary(**changes) if changes else load_role(role_id)
    owed = derive(Facts.of(spec), [load_pack()])
    named = tuple(use.id for use in spec.controls) if named is None else named
    added = {o.control: o.id for o in reversed(owed) if o.control and o.control not in named}
    return SimpleNamespace(
        spec=spec,
        id=spec.id,
        obligations=owed,
        open_obligations=tuple(o for o in owed if o.of_deployment),
        controls=(*named, *added),
        added=tuple(added.items()),
        jurisdictions=("default",),
        taxonomy=load_taxonomy(),
        fingerprint="0123456789abcdef",
        role_graph=graph or pipeline(),
    )
