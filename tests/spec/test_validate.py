"""Every problem at its own line, in words that say what is allowed."""

from __future__ import annotations

from datetime import date
from typing import Annotated, Any, Literal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import BeforeValidator, Field, RootModel, field_validator, model_validator

from llmtherapy_roles.spec.base import SpecModel, refuse
from llmtherapy_roles.spec.document import KeyPath, dotted
from llmtherapy_roles.spec.models import ControlUse, RoleSpec
from llmtherapy_roles.spec.source import parse_yaml, read_yaml
from llmtherapy_roles.spec.validate import validate
from spec.samples import COACH, codes_of, problems_of

TEXT = COACH.read_text(encoding="utf-8")
MARKS = read_yaml(COACH).marks
# Further keys of a control or activity are its parameters: only the registry knows them.
PARAMETERS = {("controls", 1, "window"), ("activities", 1, "days")}
KEYS: list[KeyPath] = [path for path in MARKS.keys if path and isinstance(path[-1], str) and path not in PARAMETERS]


def said(text: str) -> list[str]:
    return [str(problem) for problem in problems_of(lambda: validate(RoleSpec, parse_yaml(text, file="role.yaml")))]


def changed(old: str, new: str) -> list[str]:
    assert old in TEXT
    return said(TEXT.replace(old, new, 1))


def misspell(path: KeyPath, at: int, letter: str) -> tuple[str, str, int]:
    place, key = MARKS.key(path), str(path[-1])
    lines = TEXT.splitlines(keepends=True)
    line, start = lines[place.line - 1], place.column - 1
    assert line[start : start + len(key)] == key
    wrong = key[:at] + letter + key[at + 1 :]
    lines[place.line - 1] = line[:start] + wrong + line[start + len(key) :]
    return "".join(lines), wrong, place.line


@pytest.mark.parametrize("path", KEYS, ids=dotted)
def test_each_misspelt_key_is_refused_at_its_own_line(path: KeyPath) -> None:
    for at in range(len(str(path[-1]))):
        text, wrong, line = misspell(path, at, "q")
        found = problems_of(lambda text=text: validate(RoleSpec, parse_yaml(text)))  # type: ignore[misc]
        assert {problem.line for problem in found} == {line}, (wrong, found)


@given(st.sampled_from(KEYS), st.data())
def test_any_slip_in_any_key_is_refused_at_its_own_line(path: KeyPath, data: st.DataObject) -> None:
    key = str(path[-1])
    at = data.draw(st.integers(0, len(key) - 1))
    letter = data.draw(st.sampled_from(["", *"abcdefghijklmnopqrstuvwxyzABC_9-"]))
    text, wrong, line = misspell(path, at, letter)
    if wrong != key:
        found = problems_of(lambda: validate(RoleSpec, parse_yaml(text)))
        assert line in {problem.line for problem in found}


def test_misspelt_key_is_one_problem_with_the_right_one_named() -> None:
    (line,) = changed("engagement: 3", "engagment: 3")
    assert line.startswith("role.yaml:9:3: S101 position.engagment: unknown key; allowed: autonomy,")
    assert line.endswith('did you mean "engagement"?')


def test_key_in_the_wrong_mapping_is_told_where_it_belongs() -> None:
    (line,) = changed("offered_as: wellness", "offered_as: wellness\nretries: 2")
    assert line.endswith("retries belongs under backend")


def test_misspelt_id_of_a_control_is_recognised_among_its_parameters() -> None:
    (problem,) = problems_of(lambda: validate(ControlUse, parse_yaml("every: 3\nidd: x.v1\n")))
    assert (problem.code, problem.line) == ("S101", 2)


def test_missing_key_stands_at_its_mapping_and_says_what_it_is_for() -> None:
    (line,) = changed("    retention_days: 90\n", "")
    assert line == (
        'role.yaml:38:3: S102 memory.long_term.retention_days: the key "retention_days" is missing: '
        "After so many days a memory is no longer recalled."
    )


@pytest.mark.parametrize(
    ("old", "new", "ending"),
    [
        ("reach: private", "reach: privat",
         'found the text "privat"; allowed: local, private, remote; did you mean "private"?'),
        ("level: high", "level: High", 'did you mean "high"?'),
        ("scene: false", "scene: off", "wanted true or false; only the unquoted words true, false and null"
         " have a meaning of their own here"),
        ("scene: false", "scene: 0", "found the number 0, wanted true or false"),
        ("scene: false", "scene:", "found nothing (null), wanted true or false"),
        ("turns: 10", 'turns: "10"', "wanted a whole number from 1 to 50; write a plain decimal number, without quotes,"
         " leading zeros or _"),
        ("turns: 10", "turns: 010", "leading zeros or _"),
        ("turns: 10", "turns: 10.0", "found the number 10.0, wanted a whole number from 1 to 50"),
        ("turns: 10", "turns: true", "found true, wanted a whole number from 1 to 50"),
        ("autonomy: 3", "autonomy: 3.0", "wanted a whole number from 1 to 5"),
        ("autonomy: 3", "autonomy: 0", "found the number 0, allowed: from 1 to 5"),
        ("temperature: 0.4", "temperature: .nan", "wanted a number from 0 to 2 or nothing (null); write a plain decimal"
         " number, without quotes, leading zeros or _"),
        ("timeout_s: 20", "timeout_s: 0", "allowed: above 0 to 300"),
        ("version: 1.2.0", "version: 1.2", "found the number 1.2, wanted text; put it in quotes"),
        ("version: 1.2.0", "version: 1.2.x", "wanted three numbers with dots, in quotes if need be, such as 1.0.0"),
        ("id: sample_coach", "id: Sample-Coach", "wanted an id: 2 to 64 lower-case letters, digits and _,"
         " beginning with a letter, such as skills_coach"),
        ("- crisis.v1", "- crisis", "wanted a registry name that ends in its version, such as crisis.v1"),
        ("- crisis.v1", "- 3", "found the number 3, wanted a mapping with the keys id"),
        ("audience: [client]", "audience: client", 'found the text "client", wanted a list; put it in [brackets]'),
        ("audience: [client]", "audience: []", "found 0 items, allowed: at least 1"),
        ("audience: [client]", "audience: [client, client]", 'the audience "client" is listed twice'),
        ("name: Sample coach", "name: " + "x" * 61, "found 61 characters, allowed: 2 to 60"),
        ("position:\n  autonomy: 3\n  engagement: 3\n  provenance: own\n  confidence: medium\n  evidence: [9, 10, 32]\n"
         "  note: A sample for tests.", "position: 3",
         "wanted a mapping with the keys autonomy, engagement, provenance, confidence, evidence, note"),
    ],
)  # fmt: skip
def test_wrong_value_says_what_is_allowed(old: str, new: str, ending: str) -> None:
    (line,) = changed(old, new)
    assert line.endswith(ending)


@pytest.mark.parametrize(
    ("old", "new", "start"),
    [
        (
            "level: low, action: record",
            "level: high, action: record",
            "role.yaml:68:13: S108 escalation[3].level: two ",
        ),
        (
            "id: scope.v1",
            "id: crisis.v1",
            'role.yaml:59:9: S108 controls[1].id: the control "crisis.v1" is listed twice',
        ),
        ("id: explain", "id: guide_exercise", "role.yaml:26:12: S108 scope.may[1].id: two rules with the id"),
        (
            "reach: private",
            "reach: local",
            "role.yaml:44:10: S108 backend.hosts: hosts must be named when reach is private",
        ),
        (
            "level: low, action: record",
            "level: low, action: notify",
            "role.yaml:66:26: S108 escalation[1].action: within_",
        ),
    ],
)
def test_broken_rule_points_at_the_key_that_breaks_it(old: str, new: str, start: str) -> None:
    (line,) = changed(old, new)
    assert line.startswith(start)


def test_all_problems_come_at_once_in_the_order_of_the_file() -> None:
    text = (
        TEXT.replace("version: 1.2.0", "version: one")
        .replace("turns: 10", "turns: 99")
        .replace("audience:", "audiense:")
    )
    found = problems_of(lambda: validate(RoleSpec, parse_yaml(text)))
    assert [(problem.code, problem.line) for problem in found] == [("S107", 3), ("S101", 14), ("S105", 36)]


class Cat(SpecModel):
    kind: Literal["cat"]
    lives: int


class Dog(SpecModel):
    kind: Literal["dog"]
    name: str


class Loose(SpecModel):
    pet: Annotated[Cat | Dog, Field(discriminator="kind")] | None = None
    either: Cat | int | None = None
    day: date | None = None
    pairs: dict[str, tuple[int, ...]] | None = None
    fixed: tuple[str, int] = ("", 0)
    anything: Any = None
    parsed: Annotated[tuple[str, ...], BeforeValidator(lambda value: value.split())] = ()
    cut: tuple[str, ...] = ()
    renamed: int = Field(default=0, alias="with")

    @field_validator("cut", mode="before")
    @classmethod
    def _cut(cls, value: Any) -> Any:
        return value.split(",") if isinstance(value, str) else value

    @model_validator(mode="after")
    def _odd(self) -> Loose:
        if self.renamed == 13:
            raise refuse("13 is not taken", "with", code="T101")
        if self.renamed == 14:
            raise ValueError("14 is not taken either")
        return self


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("pet: {kind: dgo, name: Rex}", 'S103 pet.kind: found the text "dgo"; allowed: cat, dog; did you mean "dog"?'),
        ("pet: {kind: cat, lives: nine}", "S104 pet.lives: found"),
        ("pet: {name: Rex}", 'S102 pet.kind: the key "kind" is missing'),
        (
            "pet: {kind: dog, name: Rex, nam: x}",
            'S101 pet.nam: unknown key; allowed: kind, lives, name; did you mean "name"?',
        ),
        ("either: text", "S104 either: found"),
        ("day: 20260131", "S104 day: found the number 20260131, wanted a date such as 2026-01-31 or nothing (null)"),
        ("day: 2026-02-31", "S107 day: found"),
        ("pairs: {a: [1, x]}", "S104 pairs.a[1]: found"),
        ("fixed: [a, b]", "S104 fixed[1]: found"),
        ("with: yes", "S104 with: found"),
        ("wiht: 3", 'did you mean "with"?'),
        ("with: 13", "T101 with: 13 is not taken"),
        ("with: 14", "S108: 14 is not taken either"),
    ],
)
def test_other_models_are_read_the_same_way(text: str, expected: str) -> None:
    found = "\n".join(str(problem) for problem in problems_of(lambda: validate(Loose, parse_yaml(text))))
    assert expected in found


def test_sound_values_of_every_kind_pass() -> None:
    text = "day: 2026-01-31\nparsed: a b\ncut: a,b\nanything: [1, {x: yes}]\nfixed: [a, 1]\nwith: 3\n"
    text += "pet: {kind: cat, lives: 9}\n"
    found = validate(Loose, parse_yaml(text))
    assert (found.day, found.parsed, found.cut, found.renamed) == (date(2026, 1, 31), ("a", "b"), ("a", "b"), 3)


def test_a_part_is_validated_at_its_place() -> None:
    document = parse_yaml("pets:\n  - id: cat.v1\n    kind: cat\n    lives: x\n")
    (problem,) = problems_of(lambda: validate(Cat, document, at=("pets", 0), without={"id"}))
    assert (problem.path, problem.line) == ("pets[0].lives", 4)


def test_lists_are_validated_by_root_models() -> None:
    document = parse_yaml("- {kind: cat, lives: 9}\n- {kind: cat, live: 9}\n", top="list")
    (problem,) = problems_of(lambda: validate(RootModel[tuple[Cat, ...]], document))
    assert (problem.code, problem.path, problem.line) == ("S101", "[1].live", 2)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=8),
    lambda below: st.lists(below, max_size=3) | st.dictionaries(st.text(max_size=8), below, max_size=3),
    max_leaves=8,
)


@given(st.sampled_from(sorted(MARKS.values, key=str)), JSON)
def test_any_value_anywhere_ends_in_a_role_or_in_problems(path: KeyPath, value: Any) -> None:
    document = read_yaml(COACH)
    if not path:
        return
    document.at(path[:-1])[path[-1]] = value
    try:
        validate(RoleSpec, document)
    except ValueError as error:
        assert type(error).__name__ == "SpecError"
        assert all(problem.line for problem in error.problems)  # type: ignore[attr-defined]


def test_no_conversion_passes_unseen() -> None:
    for old, new in (
        ("retries: 1", 'retries: "1"'),
        ("scene: false", 'scene: "false"'),
        ("retries: 1", "retries: false"),
    ):
        assert codes_of(lambda old=old, new=new: validate(RoleSpec, parse_yaml(TEXT.replace(old, new)))) == {"S104"}  # type: ignore[misc]
