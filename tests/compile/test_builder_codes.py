"""What the builder refuses, and unknown jurisdictions: code, place and words of each problem."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Annotated

import pytest
from pydantic import Field

import llmtherapy_roles as lr
from llmtherapy_roles.obligations import load_pack
from llmtherapy_roles.spec.models import ControlUse, SpecModel
from llmtherapy_roles.spec.roots import specs_root

Problems = tuple[lr.Problem, ...]


def problems_of(call: Callable[[], object]) -> Problems:
    with pytest.raises(lr.SpecError, match="problem") as caught:
        call()
    return caught.value.problems


def spoiled(folder: Path, old: str, new: str, *, file: str = "role.yaml") -> Path:
    """A copy of a shipped role with one text changed."""
    copy = folder / "skills_coach"
    shutil.copytree(specs_root() / "roles" / "skills_coach", copy)
    text = (copy / file).read_text(encoding="utf-8")
    assert old in text
    (copy / file).write_text(text.replace(old, new, 1), encoding="utf-8")
    return copy / "role.yaml"


def line_of(path: Path, text: str) -> int:
    return next(n for n, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1) if text in line)


def test_unknown_control_is_c401_at_its_line_with_the_nearest_name(tmp_path: Path) -> None:
    path = spoiled(tmp_path, "- crisis.v1", "- crisi.v1")
    (problem,) = problems_of(lambda: lr.compile_role(lr.load_role(path)))
    assert (problem.code, problem.file, problem.line) == ("C401", str(path), line_of(path, "crisi.v1"))
    assert problem.path.startswith("controls[")
    assert 'did you mean "crisis.v1"?' in problem.message


def test_an_activity_is_no_control() -> None:
    role = lr.load_role("skills_coach").vary(controls=["mood_check.v1"])
    registry = lr.default_registry()
    if "mood_check.v1" not in registry:
        registry = registry.with_entries(lr.Entry(name="mood_check.v1", kind="activity"))
    assert [p.code for p in problems_of(lambda: lr.compile_role(role, registry=registry))] == ["C401"]


def test_control_that_is_listed_twice_is_c402() -> None:
    # A file cannot say so (S108); a spec that was copied past its own checks can.
    spec = lr.load_role("skills_coach")
    twice = spec.model_copy(update={"controls": (*spec.controls, ControlUse(id="crisis.v1"))})
    (problem,) = problems_of(lambda: lr.compile_role(twice))
    assert problem.code == "C402"
    assert '"crisis.v1" is listed twice' in problem.message


def test_broken_template_is_c403_at_the_line_in_the_template(tmp_path: Path) -> None:
    path = spoiled(tmp_path, "{% endfor %}", "{% end %}", file="system.md.j2")
    (problem,) = problems_of(lambda: lr.compile_role(lr.load_role(path)))
    template = path.with_name("system.md.j2")
    assert (problem.code, problem.file, problem.line) == ("C403", str(template), line_of(template, "{% end %}"))
    assert problem.path == "files.system"


def test_unknown_activity_is_c404(tmp_path: Path) -> None:
    path = spoiled(tmp_path, "controls:\n", "activities: [mood_chek.v1]\ncontrols:\n")
    (problem,) = problems_of(lambda: lr.compile_role(lr.load_role(path)))
    assert (problem.code, problem.path, problem.line) == ("C404", "activities[0]", line_of(path, "mood_chek"))


def test_a_control_is_no_activity(tmp_path: Path) -> None:
    path = spoiled(tmp_path, "controls:\n", "activities: [crisis.v1]\ncontrols:\n")
    assert [p.code for p in problems_of(lambda: lr.compile_role(lr.load_role(path)))] == ["C404"]


def test_parameters_that_a_guard_does_not_take_are_c405(tmp_path: Path) -> None:
    path = spoiled(tmp_path, "- injection.v1", "- {id: injection.v1, loud: true}")
    (problem,) = problems_of(lambda: lr.compile_role(lr.load_role(path)))
    assert (problem.code, problem.line) == ("C405", line_of(path, "loud: true"))
    assert "found loud" in problem.message


def test_parameters_that_a_stage_does_not_take_are_c405(tmp_path: Path) -> None:
    path = spoiled(tmp_path, "- crisis.v1", "- {id: crisis.v1, quiet: true}")
    assert [p.code for p in problems_of(lambda: lr.compile_role(lr.load_role(path)))] == ["C405"]


class Loudness(SpecModel):
    most: Annotated[int, Field(ge=1, le=9)] = 3
    """Capitals in a row."""


class Quiet:
    def __init__(self, *, most: int = 3) -> None:
        self.most = most

    def check(self, text: str) -> tuple[lr.Finding, ...]:
        return ()


QUIET = lr.Entry(name="quiet.v1", kind="output_guard", make=Quiet, params=Loudness)


def test_wrong_parameters_are_placed_at_their_own_key(tmp_path: Path) -> None:
    path = spoiled(tmp_path, "controls:\n", "controls:\n  - {id: quiet.v1, most: 10, loud: true}\n")
    registry = lr.default_registry().with_entries(QUIET)
    found = problems_of(lambda: lr.compile_role(lr.load_role(path), registry=registry))
    assert sorted((p.code, p.path, p.line) for p in found) == [
        ("S101", "controls[0].loud", line_of(path, "quiet.v1")),
        ("S105", "controls[0].most", line_of(path, "quiet.v1")),
    ]


@pytest.mark.parametrize("use", ["quiet.v1", {"id": "quiet.v1", "most": 2}])
def test_right_parameters_are_taken(use: object) -> None:
    spec = lr.load_role("skills_coach").vary(controls=[use])
    role = lr.compile_role(spec, registry=lr.default_registry().with_entries(QUIET))
    assert "quiet.v1" in role.controls


def test_unknown_jurisdiction_is_c301_and_lists_what_exists() -> None:
    (problem,) = problems_of(lambda: load_pack("us-caa"))
    assert problem.code == "C301"
    assert 'did you mean "us-ca"?' in problem.message


def test_problems_of_all_kinds_are_told_at_once(tmp_path: Path) -> None:
    path = spoiled(tmp_path, "- crisis.v1", "- crisi.v1")
    (path.with_name("system.md.j2")).write_text("{% if concern %}", encoding="utf-8")
    found = problems_of(lambda: lr.compile_role(lr.load_role(path), jurisdictions=["atlantis", "us-ca"]))
    assert sorted(problem.code for problem in found) == ["C301", "C401", "C403"]


@pytest.mark.parametrize("make", [dict, lambda: None, lambda: "guard"])
def test_entry_that_makes_no_guard_is_c407(make: object) -> None:
    entry = lr.Entry(name="mine.v1", kind="output_guard", make=make)  # type: ignore[arg-type]
    spec = lr.load_role("skills_coach").vary(controls=["mine.v1"])
    (problem,) = problems_of(lambda: lr.compile_role(spec, registry=lr.default_registry().with_entries(entry)))
    assert problem.code == "C407"
    assert "has no check()" in problem.message
