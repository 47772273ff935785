"""One fault for each problem code: the role of ``docs/spec.md``, spoiled in one place."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from pathlib import Path

import llmtherapy_roles as lr
from llmtherapy_roles.compile.prover import prove
from llmtherapy_roles.graph import RoleGraph
from llmtherapy_roles.pipeline import Node, Wiring
from llmtherapy_roles.spec.loader import read_role
from llmtherapy_roles.spec.models import ControlUse
from llmtherapy_roles.spec.roots import first_folder, specs_root
from llmtherapy_roles.stages.prompt import VARIABLES

Fault = Callable[[Path], object]
"""Given an empty folder, commits the fault: raises ``SpecError``, or returns problems."""

_SPEC_PAGE = Path(__file__).parents[1] / "spec.md"
_FILE = re.compile(r'^```\w+ title="([^"]+)"\n(.*?)^```$', re.MULTILINE | re.DOTALL)


def write_planner(folder: Path) -> Path:
    """Write the guide's role into a folder and return its role file."""
    for name, text in _FILE.findall(_SPEC_PAGE.read_text(encoding="utf-8")):
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return folder / "evening_planner" / "role.yaml"


def _changed(old: str, new: str, *, file: str = "role.yaml", without: str = "") -> Fault:
    """Load and compile the planner with one text changed, and perhaps with a control taken out of the registry."""

    def commit(folder: Path) -> object:
        path = write_planner(folder)
        spoiled = path.with_name(file)
        text = spoiled.read_text(encoding="utf-8")
        if old not in text:
            msg = f'docs/spec.md has no "{old}" in {file} any more; mend docs/generator/faults.py'
            raise SystemExit(msg)
        spoiled.write_text(text.replace(old, new, 1), encoding="utf-8")
        return lr.compile_role(lr.load_role(path), registry=_registry(without))

    return commit


def _registry(without: str) -> lr.Registry:
    return lr.Registry(entry for entry in lr.default_registry() if entry.name != without)


def _bytes(raw: bytes, *, file: str = "role.yaml") -> Fault:
    def commit(folder: Path) -> object:
        path = write_planner(folder)
        path.with_name(file).write_bytes(raw)
        return lr.load_role(path)

    return commit


def _loop(folder: Path) -> object:
    (folder / "loop.yaml").symlink_to(folder / "loop.yaml")
    return lr.load_role(folder / "loop.yaml")


def _chain(folder: Path) -> object:
    above = write_planner(folder)
    for number in range(6):
        path = folder / f"variant_{number}" / "role.yaml"
        path.parent.mkdir()
        path.write_text(f"extends: ../{above.parent.name}/role.yaml\n", encoding="utf-8")
        above = path
    return lr.load_role(above)


def _taxonomy(change: Callable[[str], str]) -> Fault:
    def commit(folder: Path) -> object:
        path = folder / "taxonomy.yaml"
        before = (specs_root() / "taxonomy.yaml").read_text(encoding="utf-8")
        path.write_text(change(before), encoding="utf-8")
        return lr.load_taxonomy(path)

    return commit


def _swapped(text: str) -> str:
    first, second = re.findall(r"levels: \[[\d, ]+\]", text)[:2]
    return text.replace(first, "\0").replace(second, first).replace("\0", second)


def _twice(folder: Path) -> object:
    spec = lr.load_role(write_planner(folder))
    return lr.compile_role(
        spec.model_copy(update={"controls": (ControlUse(id="crisis.v1"), ControlUse(id="crisis.v1"))})
    )


def _planted(plant: Callable[[list[Node]], Iterable[Node]]) -> Fault:
    """Prove the planner's graph with a fault planted into it; no role file could cause these."""

    def commit(folder: Path) -> object:
        role = lr.compile_role(lr.load_role(write_planner(folder)))
        graph = RoleGraph(plant(list(role.role_graph.nodes)))
        return prove(graph, role.facts, role.obligations, variables=VARIABLES, approval_owed=False)

    return commit


def _requires(kind: str, field: str) -> Fault:
    def wired(node: Node) -> Node:
        wiring = node.wiring
        return replace(node, wiring=Wiring((*wiring.requires, field), wiring.reads, wiring.provides))

    return _planted(lambda nodes: [wired(node) if node.kind == kind else node for node in nodes])


def _uncounted(nodes: list[Node]) -> list[Node]:
    def deaf(node: Node) -> Node:
        return replace(node, wiring=Wiring(node.wiring.requires, node.wiring.reads[:-1], node.wiring.provides))

    return [deaf(node) if node.kind == "input_gate" else node for node in nodes]


def _late_notice(nodes: list[Node]) -> list[Node]:
    """The notice waits for the model's attempt, and the input gate does not wait for the notice."""

    def waits(node: Node, requires: Iterable[str]) -> Node:
        return replace(node, wiring=Wiring(tuple(requires), node.wiring.reads, node.wiring.provides))

    made = [waits(n, (*n.wiring.requires, "attempted")) if n.kind == "disclose" else n for n in nodes]
    others = {n.name: [name for name in n.wiring.requires if name != "notices"] for n in made}
    return [waits(n, others[n.name]) if n.kind == "input_gate" else n for n in made]


def _unheeded(nodes: list[Node]) -> list[Node]:
    def deaf(node: Node) -> Node:
        reads = tuple(name for name in node.wiring.reads if name != "crisis")
        return replace(node, wiring=Wiring(node.wiring.requires, reads, node.wiring.provides))

    return [deaf(node) if node.kind == "deliver" else node for node in nodes]


_OWN_PACK = """\
code: {code}
title: Rules of our own.
checked_on: 2026-11-01
status: in_force
obligations:
  - id: {prefix}.notice
    control: disclosure.v1
    proof: {{kind: bound, field: every_minutes, {bound}}}
    title: People are told that this is an AI, at intervals of our own.
    reason: Our board asked for it.
    source: Minutes of our board, 2026-10-01.
    confidence: primary
    in_force_from: 2026-10-15
"""


def _own_pack(bound: str, *, code: str = "us-clinic") -> Fault:
    """Compile the planner under California's pack and one of one's own."""

    def commit(folder: Path) -> object:
        pack = folder / "clinic.yaml"
        pack.write_text(_OWN_PACK.format(code=code, prefix=code.replace("-", "_"), bound=bound), encoding="utf-8")
        role = lr.load_role(write_planner(folder))
        return lr.compile_role(role, jurisdictions=["us-ca", str(pack)])

    return commit


def _forbidden(folder: Path) -> object:
    role = lr.load_role(write_planner(folder)).vary(offered_as="therapy")
    return lr.compile_role(role, jurisdictions=["us-il"])


_SECOND = Node(name="my_gate", control="mine.v1", kind="other", wiring=Wiring(("heard",), (), ("admission",)))
_TWIN = Node(name="twin", control="mine.v1", kind="other", wiring=Wiring(("heard",), (), ("opinion",)))
_CIRCLE = Node(name="my_stage", control="mine.v1", kind="other", wiring=Wiring(("mood",), (), ("mood",)))
_NO_CONTROLS = "escalation:\n"
_LONG_TERM = "memory: {long_term: {purpose: Remembering your evenings., retention_days: 30}}\nescalation:\n"

FAULTS: Mapping[str, Fault] = {
    "S001": lambda folder: lr.load_role(write_planner(folder).with_name("rolle.yaml")),
    "S002": lambda folder: lr.load_role(write_planner(folder).parent),
    "S003": _loop,
    "S004": _bytes(b"id: " + b"x" * (1 << 20)),
    "S005": _bytes("id: evening_planner\nname: Planner for Zo\xe9\n".encode("latin-1")),
    "S006": _bytes(b"id: evening\0planner\n"),
    "S007": _bytes(b"# nothing yet\n", file="examples.yaml"),
    "S008": _changed("audience: [client]", "audience: [client"),
    "S009": _changed("offered_as: wellness", "offered_as: wellness\nid: late_planner"),
    "S010": _changed("audience: [client]", "audience: &readers [client]"),
    "S011": _changed("audience: [client]", "audience: !!set [client]"),
    "S012": _changed("escalation:\n", "---\nescalation:\n"),
    "S013": _bytes(b"person: Hello\nreply: Good evening.\n", file="examples.yaml"),
    "S014": _changed("escalation:\n", "1: one\nescalation:\n"),
    "S015": _changed("audience: [client]", "audience: " + "[" * 40 + "]" * 40),
    "S016": _changed("audience: [client]", "audience: [" + "client, " * 50_000 + "]"),
    "S101": _changed("autonomy: 3", "autonmy: 3"),
    "S102": _changed("professional_involved: false\n", ""),
    "S103": _changed("offered_as: wellness", "offered_as: welness"),
    "S104": _changed("professional_involved: false", "professional_involved: no"),
    "S105": _changed("autonomy: 3", "autonomy: 9"),
    "S106": _changed("name: Evening planner", "name: E"),
    "S107": _changed("version: 1.0.0", "version: v1"),
    "S108": _changed("{level: high, action: notify, within_minutes: 60}", "{level: high, action: notify}"),
    "S201": _changed("system: system.md.j2", "system: ../system.md.j2"),
    "S202": lambda _: lr.load_role("skils_coach"),
    "S203": _changed("id: evening_planner", "extends: role.yaml\nid: evening_planner"),
    "S204": _chain,
    "S205": _changed("id: evening_planner", "extends: [skills_coach, companion]\nid: evening_planner"),
    "S206": lambda folder: read_role(write_planner(folder), shipped_id="late_planner"),
    "S207": lambda folder: first_folder(folder / "package" / "_role_specs", folder / "checkout" / "role_specs"),
    "T101": _taxonomy(lambda text: text.replace("- id: engagement", "- id: autonomy", 1)),
    "T102": _taxonomy(lambda text: re.sub(r"      - level: 5\n(?:        .*\n)+", "", text, count=1)),
    "T103": _taxonomy(lambda text: text.replace("- level: 5", "- level: 4", 1)),
    "T104": _taxonomy(lambda text: text.replace("levels: [4, 5]", "levels: [4]", 1)),
    "T105": _taxonomy(_swapped),
    "T106": _taxonomy(lambda text: re.sub(r"^doi: .*\n", "", text, flags=re.MULTILINE)),
    "C301": lambda folder: lr.compile_role(lr.load_role(write_planner(folder)), jurisdictions=["us-caa"]),
    "C302": _own_pack("at_least: 200"),
    "C303": _own_pack("at_most: 45", code="us-ca"),
    "C401": _changed(_NO_CONTROLS, "controls: [crisi.v1]\nescalation:\n"),
    "C402": _twice,
    "C403": _changed("{% endif %}", "{% end %}", file="system.md.j2"),
    "C404": _changed(_NO_CONTROLS, "activities: [mood_chek.v1]\nescalation:\n"),
    "C405": _changed(_NO_CONTROLS, "controls: [{id: injection.v1, loud: true}]\nescalation:\n"),
    "C407": lambda folder: lr.compile_role(
        lr.load_role(write_planner(folder)).vary(controls=["mine.v1"]),
        registry=lr.default_registry().with_entries(lr.Entry(name="mine.v1", kind="output_guard", make=dict)),
    ),
    "C406": _changed(_NO_CONTROLS, "controls: [{id: crisis.v1, off: true}]\nescalation:\n"),
    "P101": _planted(lambda nodes: [*nodes, _SECOND]),
    "P102": _changed(_NO_CONTROLS, _NO_CONTROLS, without="audit.v1"),
    "P103": _requires("prompt", "weather"),
    "P104": _planted(lambda nodes: [*nodes, _CIRCLE]),
    "P105": _requires("prompt", "heard"),
    "P106": _requires("deliver", "draft#1"),
    "P107": _planted(_uncounted),
    "P108": _requires("settle", "draft#1"),
    "P109": _requires("prompt", "message"),
    "P110": _changed("autonomy: 3", "autonomy: 1", without="review.v1"),
    "P111": _changed(_NO_CONTROLS, "backend: {reach: remote}\nescalation:\n", without="redact.v1"),
    "P112": _changed(_NO_CONTROLS, _LONG_TERM, without="consent.v1"),
    "P113": _changed("You may:", "It is {{ weather }}. You may:", file="system.md.j2"),
    "P114": _changed("  - {level: low, action: record}\n", ""),
    "P115": _planted(_late_notice),
    "P116": _planted(_unheeded),
    "P117": _requires("escalate", "risk"),
    "P118": _planted(lambda nodes: [*nodes, _TWIN]),
    "P201": _changed(_NO_CONTROLS, _NO_CONTROLS, without="crisis.v1"),
    "P202": _forbidden,
}
"""Each code with a fault that causes it."""
