"""Every code of the table is triggered here, and no other."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import pytest

from llmtherapy_roles.errors import Problem
from llmtherapy_roles.spec.codes import CODES
from llmtherapy_roles.spec.loader import load_role, read_role
from llmtherapy_roles.spec.models import RoleSpec
from llmtherapy_roles.spec.roots import first_folder, specs_root
from llmtherapy_roles.spec.source import parse_yaml, read_yaml
from llmtherapy_roles.spec.validate import validate
from llmtherapy_roles.taxonomy import Taxonomy, load_taxonomy
from spec.samples import COACH, copy_coach, problems_of

Trigger = Callable[[Path], object]
TAXONOMY = (specs_root() / "taxonomy.yaml").read_text(encoding="utf-8")


def role(old: str, new: str) -> Trigger:
    text = COACH.read_text(encoding="utf-8")
    assert old in text
    return lambda folder: validate(RoleSpec, parse_yaml(text.replace(old, new, 1)))


def taxonomy(old: str, new: str) -> Trigger:
    assert old in TAXONOMY
    return lambda folder: validate(Taxonomy, parse_yaml(TAXONOMY.replace(old, new, 1)))


def reshaped(change: Callable[[Any], None]) -> Trigger:
    document = parse_yaml(TAXONOMY)
    change(document.data)
    return lambda folder: validate(Taxonomy, document)


def swap_oversight(data: Any) -> None:
    first, *_, last = data["oversight_forms"]
    first["levels"], last["levels"] = last["levels"], first["levels"]


def text(source: str | bytes) -> Trigger:
    return lambda folder: parse_yaml(source)


def copied(old: str, new: str) -> Trigger:
    return lambda folder: load_role(copy_coach(folder, change=(old, new)))


def extends(value: str) -> Trigger:
    return copied("id: sample_coach", f"extends: {value}\nid: sample_coach")


def unreadable(folder: Path) -> object:
    loop = folder / "loop.yaml"
    loop.symlink_to(loop)
    return read_yaml(loop)


def chain(folder: Path) -> object:
    copy_coach(folder)
    for number in range(6):
        below = folder / f"r{number}"
        below.mkdir()
        parent = "../coach/role.yaml" if number == 0 else f"../r{number - 1}/role.yaml"
        (below / "role.yaml").write_text(f"extends: {parent}\n", encoding="utf-8")
    assert load_role(folder / "r4" / "role.yaml").id == "sample_coach"
    return load_role(folder / "r5" / "role.yaml")


TRIGGERS: Mapping[str, Trigger] = {
    "S001": lambda folder: read_yaml(COACH.with_name("rolle.yaml")),
    "S002": read_yaml,
    "S003": unreadable,
    "S004": text("a: " + "x" * (1 << 20)),
    "S005": text("name: Zo\xe9".encode("latin-1")),
    "S006": text(b"a: b\0c"),
    "S007": text("# nothing yet\n"),
    "S008": text("a: [1, 2"),
    "S009": text("a: 1\nb: 2\na: 3\n"),
    "S010": text("a: &x 1\nb: *x\n"),
    "S011": text("a: !!python/object/apply:os.system [ls]\n"),
    "S012": text("a: 1\n---\nb: 1\n"),
    "S013": text("- 1\n"),
    "S014": text("1: one\n"),
    "S015": text("a: " + "[" * 40 + "]" * 40),
    "S016": text("a: [" + "1," * 60_000 + "]"),
    "S101": role("autonomy:", "autonmy:"),
    "S102": role("professional_involved: false\n", ""),
    "S103": role("offered_as: wellness", "offered_as: welness"),
    "S104": role("writes_record: false", "writes_record: no"),
    "S105": role("autonomy: 3", "autonomy: 6"),
    "S106": role("name: Sample coach", "name: S"),
    "S107": role("version: 1.2.0", "version: v1"),
    "S108": role("hosts: [models.clinic.internal]", "hosts: []"),
    "S201": copied("system: system.md.j2", "system: ../system.md.j2"),
    "S202": lambda folder: load_role("no_such_role"),
    "S203": extends("../coach/role.yaml"),
    "S204": chain,
    "S205": extends("[a, b]"),
    "S206": lambda folder: read_role(COACH, shipped_id="other_id"),
    "S207": lambda folder: first_folder(folder / "a", folder / "b"),
    "T101": taxonomy("id: engagement", "id: autonomy"),
    "T102": reshaped(lambda data: data["axes"][1]["levels"].pop()),
    "T103": taxonomy("- level: 5\n        name: sustained", "- level: 4\n        name: sustained"),
    "T104": taxonomy("levels: [2]", "levels: [1]"),
    "T105": reshaped(swap_oversight),
    "T106": taxonomy("doi: 10.1038/s43588-025-00874-x\n", ""),
}


def test_table_is_complete() -> None:
    assert list(TRIGGERS) == list(CODES)
    assert all(entry.title and entry.help.endswith(".") for entry in CODES.values())


@pytest.mark.parametrize("code", TRIGGERS)
def test_code_is_triggered(code: str, tmp_path: Path) -> None:
    found = problems_of(lambda: TRIGGERS[code](tmp_path))
    assert {problem.code for problem in found} == {code}
    assert all(_is_informative(problem) for problem in found)


def _is_informative(problem: Problem) -> bool:
    return len(problem.message) > 20 and "Traceback" not in problem.message and "\n" not in str(problem)


def test_shipped_taxonomy_loads() -> None:
    assert load_taxonomy().provenance == "reconstructed"


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="the system has no named pipes")
def test_pipe_is_refused_without_waiting(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "role.yaml")
    assert [problem.code for problem in problems_of(lambda: read_yaml(tmp_path / "role.yaml"))] == ["S002"]
