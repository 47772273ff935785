"""Specs as values: there and back through YAML, and variants."""

from __future__ import annotations

from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from llmtherapy_roles.errors import MisuseError
from llmtherapy_roles.spec.base import SpecModel
from llmtherapy_roles.spec.docs import field_docs
from llmtherapy_roles.spec.document import Document, marks_of
from llmtherapy_roles.spec.loader import load_role
from llmtherapy_roles.spec.models import RoleSpec
from llmtherapy_roles.spec.parts import ControlUse, Position
from llmtherapy_roles.spec.source import parse_yaml
from llmtherapy_roles.spec.validate import validate
from llmtherapy_roles.vocabulary import Audience, RiskLevel
from spec.samples import COACH, problems_of


class QuotingDumper(yaml.SafeDumper):
    """Quotes every text: PyYAML leaves ``1e5`` plain, which is text for YAML 1.1 and a number for everybody else."""


QuotingDumper.add_representer(
    str, lambda dumper, text: dumper.represent_scalar("tag:yaml.org,2002:str", text, style='"')
)

WORDS = st.text(st.characters(exclude_categories=["C", "Zl", "Zp"]), min_size=3, max_size=40).filter(
    lambda text: len(text.strip()) >= 3
)
IDS = st.from_regex(r"[a-z][a-z0-9_]{1,12}", fullmatch=True)
CONTROLS = st.from_regex(r"[a-z][a-z0-9_]{0,8}\.v[1-9]", fullmatch=True)
PARAMETERS = st.dictionaries(
    IDS.filter(lambda key: key != "id"),
    st.booleans() | st.integers(-99, 99) | WORDS | st.lists(WORDS, max_size=2),
    max_size=2,
)
USES = st.lists(st.tuples(CONTROLS, PARAMETERS), max_size=3, unique_by=lambda use: use[0]).map(
    lambda uses: [{"id": name, **parameters} if parameters else name for name, parameters in uses]
)
RULES = st.lists(
    st.fixed_dictionaries({"id": IDS, "text": WORDS}), min_size=1, max_size=3, unique_by=lambda rule: rule["id"]
)
DATA = st.fixed_dictionaries(
    {
        "id": IDS,
        "version": st.tuples(*[st.integers(0, 20)] * 3).map(lambda parts: ".".join(map(str, parts))),
        "name": WORDS,
        "purpose": WORDS,
        "position": st.fixed_dictionaries(
            {"autonomy": st.integers(1, 5), "engagement": st.integers(1, 5)}, optional={"note": WORDS}
        ),
        "audience": st.lists(st.sampled_from([str(member) for member in Audience]), min_size=1, unique=True),
        "offered_as": st.sampled_from(["wellness", "therapy", "training"]),
        "professional_involved": st.booleans(),
        "scope": st.fixed_dictionaries({"may": RULES, "must_not": RULES}),
        "files": st.just({"system": "a.j2", "examples": "b.yaml", "script": "c.yaml", "golden": "d.yaml"}),
        "disclosure": st.fixed_dictionaries(
            {"text": WORDS, "first_contact": WORDS}, optional={"every_minutes": st.integers(5, 1440)}
        ),
        "escalation": st.just([{"level": str(level), "action": "record"} for level in RiskLevel]),
    },
    optional={
        "controls": USES,
        "activities": USES,
        "scene": st.booleans(),
        "memory": st.fixed_dictionaries(
            {},
            optional={
                "long_term": st.none()
                | st.fixed_dictionaries({"purpose": WORDS, "retention_days": st.integers(1, 3650)})
            },
        ),
        "backend": st.fixed_dictionaries(
            {}, optional={"temperature": st.none() | st.floats(0, 2), "timeout_s": st.floats(1, 300)}
        ),
    },
)


def read(data: Any) -> RoleSpec:
    return validate(RoleSpec, parse_yaml(yaml.dump(data, Dumper=QuotingDumper, allow_unicode=True, sort_keys=False)))


@given(DATA)
def test_spec_survives_yaml(data: dict[str, Any]) -> None:
    spec = read(data)
    assert read(spec.model_dump(mode="json")) == spec
    assert read(spec.model_dump(mode="json", exclude_unset=True)) == spec


@given(DATA, st.integers(1, 5))
def test_a_variant_differs_in_what_was_named(data: dict[str, Any], autonomy: int) -> None:
    spec = read(data)
    variant = spec.vary(position={"autonomy": autonomy})
    assert variant == spec.model_copy(update={"position": spec.position.model_copy(update={"autonomy": autonomy})})
    assert spec.vary() == spec


def test_variant_keeps_texts_and_gets_a_digest_of_its_own() -> None:
    spec = load_role(COACH)
    variant = spec.vary(position={"autonomy": 4})
    assert spec.source is not None and variant.source is not None  # noqa: PT018
    assert (variant.position.autonomy, variant.position.engagement, spec.position.autonomy) == (4, 3, 3)
    assert variant.source.system == spec.source.system
    assert variant.source.digest != spec.source.digest
    assert variant.vary(position={"autonomy": 3}).source is not None
    assert variant.vary(position={"autonomy": 3}).source.digest == spec.source.digest  # type: ignore[union-attr]
    assert spec.vary().source == spec.source


def test_variant_takes_python_values() -> None:
    spec = load_role(COACH)
    position = Position(autonomy=1, engagement=2)
    variant = spec.vary(
        position=position, audience=(Audience.TRAINEE,), controls=[ControlUse(id="new.v1"), "crisis.v1"]
    )
    assert variant.position.autonomy == 1
    assert variant.audience == (Audience.TRAINEE,)
    assert [use.id for use in variant.controls] == ["crisis.v1", "scope.v1", "new.v1"]


def test_bad_variant_lists_all_problems() -> None:
    found = problems_of(lambda: load_role(COACH).vary(position={"autonomy": 9}, offered_as="cure", nam="x"))
    assert {tuple(str(problem).split(": ", 2)[:2]) for problem in found} == {
        ("vary()", "S101 nam"),
        ("vary()", "S105 position.autonomy"),
        ("vary()", "S103 offered_as"),
    }


def test_broken_rule_in_a_variant_points_at_the_file_when_the_value_is_there() -> None:
    (problem,) = problems_of(lambda: load_role(COACH).vary(backend={"reach": "local"}))
    assert (problem.code, problem.line, problem.file) == ("S108", 44, str(COACH))


@pytest.mark.parametrize(
    "changes", [{"files": {"system": "x"}}, {"name": object()}, {"name": lambda: 1}, {"name": b"\xff"}]
)
def test_variant_that_no_file_could_hold_is_misuse(changes: dict[str, Any]) -> None:
    with pytest.raises(MisuseError, match=r"files cannot be varied|not plain data"):
        load_role(COACH).vary(**changes)


def test_notebooks_show_a_spec_with_its_texts_escaped() -> None:
    shown = load_role(COACH).vary(name="<b>Coach</b>")._repr_html_()
    assert "&lt;b&gt;Coach" in shown
    assert "<b>Coach" not in shown


def test_specs_are_frozen() -> None:
    with pytest.raises(ValueError, match="frozen"):
        load_role(COACH).name = "Other"  # type: ignore[misc]


def models(root: type[SpecModel]) -> list[type[SpecModel]]:
    return [root, *(below for child in root.__subclasses__() for below in models(child))]


@pytest.mark.parametrize(
    "model", [m for m in models(SpecModel) if m.__module__.startswith("llmtherapy_roles.spec") and m is not SpecModel]
)
def test_every_field_says_what_it_is_for(model: type[SpecModel]) -> None:
    assert set(field_docs(model)) == set(model.model_fields)


def test_marks_of_plain_data_cover_every_path() -> None:
    data = {"a": [1, {"b": 2}]}
    marks = marks_of(
        data, Document(data=data, marks=marks_of({}, (p := parse_yaml("x: 1").marks.value(())))).marks.value(())
    )
    assert set(marks.keys) == {(), ("a",), ("a", 0), ("a", 1), ("a", 1, "b")}
    assert marks.value(("a", 1, "b")) == p
