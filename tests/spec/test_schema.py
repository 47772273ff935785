"""The published JSON Schema is the models', and accepts what they accept."""

from __future__ import annotations

import json
from typing import Any

import jsonschema
import pytest
from hypothesis import given

from llmtherapy_roles.spec.loader import shipped_roles, specs_root
from llmtherapy_roles.spec.models import RoleSpec
from llmtherapy_roles.spec.schema import role_schema, role_schema_text
from llmtherapy_roles.spec.source import parse_yaml, read_yaml
from spec.samples import COACH, STRICT
from spec.test_models import DATA

PUBLISHED = specs_root() / "schema" / "role.schema.json"
VALIDATOR = jsonschema.Draft202012Validator(role_schema())
ROLES = [COACH, STRICT, *(specs_root() / "roles" / role_id / "role.yaml" for role_id in shipped_roles())]


def errors_of(data: Any) -> list[str]:
    return [error.message for error in VALIDATOR.iter_errors(data)]


def test_published_schema_is_the_generated_one() -> None:
    command = 'python -c "from llmtherapy_roles.spec.schema import role_schema_text as t; print(t(), end=str())"'
    assert PUBLISHED.read_text(encoding="utf-8") == role_schema_text(), f"write it anew: {command} > {PUBLISHED}"


def test_schema_is_sound() -> None:
    jsonschema.Draft202012Validator.check_schema(role_schema())
    assert set(role_schema()["properties"]) == {"extends", *RoleSpec.model_fields}


@pytest.mark.parametrize("path", ROLES, ids=lambda path: path.parent.name)
def test_role_files_are_accepted(path: Any) -> None:
    assert errors_of(read_yaml(path).data) == []


@given(DATA)
def test_whatever_the_models_accept_is_accepted(data: dict[str, Any]) -> None:
    assert errors_of(json.loads(json.dumps(data))) == []


def test_partial_file_needs_extends() -> None:
    assert errors_of({"extends": "skills_coach", "position": {"autonomy": 2}}) == []
    assert len(errors_of({"id": "some_role", "position": {"autonomy": 2}})) > 5


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("autonomy: 3", "autonmy: 3"),
        ("autonomy: 3", "autonomy: 6"),
        ("  engagement: 3\n", ""),
        ("offered_as: wellness", "offered_as: cure"),
        ("- crisis.v1", "- crisis"),
        ("- crisis.v1", "- {ask: direct}"),
        ("    retention_days: 90\n", ""),
        ("scene: false", "scene: 'no'"),
        ("{level: low, action: record}", "{level: low}"),
    ],
)
def test_slips_are_marked(old: str, new: str) -> None:
    text = COACH.read_text(encoding="utf-8")
    assert old in text
    assert errors_of(parse_yaml(text.replace(old, new, 1)).data)


def described(schema: Any) -> list[str]:
    missing = []
    for part, body in [("", schema), *schema["$defs"].items()]:
        for way in body.get("anyOf", [body]):
            missing += [
                f"{part}.{key}" for key, value in way.get("properties", {}).items() if not value.get("description")
            ]
    return missing


def test_every_key_is_described() -> None:
    assert described(role_schema()) == []
