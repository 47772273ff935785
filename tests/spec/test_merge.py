"""Laying one document over another: three rules, and places that survive."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from llmtherapy_roles.spec.document import Document
from llmtherapy_roles.spec.merge import merge
from llmtherapy_roles.spec.source import parse_yaml


def laid(lower: str, upper: str) -> Any:
    return merge(parse_yaml(lower), parse_yaml(upper)).data


@pytest.mark.parametrize(
    ("lower", "upper", "merged"),
    [
        ("a: {x: 1, y: 2}", "a: {y: 3, z: 4}", {"a": {"x": 1, "y": 3, "z": 4}}),
        ("a: {x: 1}", "a: null", {"a": None}),
        ("a: {x: 1}", "a: [1]", {"a": [1]}),
        ("hosts: [a, b]", "hosts: [c]", {"hosts": ["c"]}),
        ("activities: [a.v1]", "activities: [b.v1]", {"activities": ["b.v1"]}),
        ("controls: [a.v1, b.v1]", "controls: [c.v1, a.v1]", {"controls": ["a.v1", "b.v1", "c.v1"]}),
        ("controls: [a.v1]", "controls: []", {"controls": []}),
        ("controls: []", "controls: [a.v1]", {"controls": ["a.v1"]}),
        ("controls: [{id: a.v1, n: 1, m: 2}]", "controls: [{id: a.v1, n: 3}]", 
         {"controls": [{"id": "a.v1", "n": 3, "m": 2}]}),
        ("controls: [{id: a.v1, n: 1}]", "controls: [a.v1]", {"controls": [{"id": "a.v1", "n": 1}]}),
        ("controls: [a.v1]", "controls: [{id: a.v1, n: 1}]", {"controls": [{"id": "a.v1", "n": 1}]}),
        ("controls: [a.v1]", "controls: [a.v2]", {"controls": ["a.v1", "a.v2"]}),
        # A list in which two items share a name, or one has none, cannot be merged: the upper one stands.
        ("controls: [a.v1]", "controls: [b.v1, b.v1]", {"controls": ["b.v1", "b.v1"]}),
        ("controls: [a.v1]", "controls: [3]", {"controls": [3]}),
        ("scope: {may: [{id: a, text: x}]}", "scope: {may: [{id: a, text: y}]}",
         {"scope": {"may": [{"id": "a", "text": "y"}]}}),
        ("escalation: [{level: low, action: none}]", "escalation: [{level: low, action: record}]",
         {"escalation": [{"level": "low", "action": "record"}]}),
        ("may: [{id: a}]", "may: [{id: b}]", {"may": [{"id": "b"}]}),
    ],
)  # fmt: skip
def test_rules(lower: str, upper: str, merged: Any) -> None:
    assert laid(lower, upper) == merged


def test_places_come_from_where_the_value_came_from() -> None:
    lower = parse_yaml("a: 1\ncontrols:\n  - x.v1\n  - {id: y.v1, n: 1, m: 1}\n", file="low.yaml")
    upper = parse_yaml("controls:\n  - z.v1\n  - {id: y.v1, n: 2}\n", file="up.yaml")
    marks = merge(lower, upper).marks
    places = {path: marks.value(path)[:2] for path in [("a",), ("controls",), ("controls", 0), ("controls", 2)]}
    assert places == {
        ("a",): ("low.yaml", 1),
        ("controls",): ("up.yaml", 2),
        ("controls", 0): ("low.yaml", 3),
        ("controls", 2): ("up.yaml", 2),
    }
    assert marks.key(("controls", 1, "n"))[:2] == ("up.yaml", 3)
    assert marks.key(("controls", 1, "m"))[:2] == ("low.yaml", 4)


NAMES = st.lists(st.sampled_from(["a.v1", "b.v1", "c.v1"]), unique=True, max_size=3)
ROLES = st.fixed_dictionaries(
    {},
    optional={
        "name": st.text("xyz", max_size=2),
        "position": st.dictionaries(st.sampled_from(["autonomy", "engagement"]), st.integers(1, 5)),
        "controls": NAMES,
        "audience": NAMES,
        "memory": st.none() | st.fixed_dictionaries({"turns": st.integers(1, 3)}),
    },
)


def document(data: Any) -> Document:
    return parse_yaml(_yaml(data)) if data else Document(data={}, marks=parse_yaml("a: 1").marks)


def _yaml(data: Any) -> str:
    import json

    return json.dumps(data)


@given(ROLES)
def test_a_document_over_itself_changes_nothing(data: Any) -> None:
    assert merge(document(data), document(data)).data == data


@given(ROLES)
def test_nothing_over_a_document_changes_nothing(data: Any) -> None:
    assert merge(document(data), document({})).data == data
    assert merge(document({}), document(data)).data == data


@given(ROLES, ROLES, st.data())
def test_inputs_stay_as_they_are(low: Any, up: Any, data: st.DataObject) -> None:
    lower, upper = document(low), document(up)
    merged = merge(lower, upper).data
    for value in merged.values():
        if isinstance(value, list | dict):
            value.clear()
    assert (lower.data, upper.data) == (low, up)


@given(ROLES, ROLES)
def test_no_control_is_lost_unless_all_are_cleared(low: Any, up: Any) -> None:
    merged = merge(document(low), document(up)).data
    if up.get("controls") != []:
        assert set(low.get("controls", [])) <= set(merged.get("controls", []))
