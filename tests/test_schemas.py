"""Every kind of file has a published JSON Schema, named in the first line of each file, and fits it."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
import yaml
from jsonschema import Draft202012Validator

from llmtherapy_roles.schemas import SCHEMAS, schema_text

ROOT = Path(__file__).parent.parent
SPECS = ROOT / "role_specs"
FILES = sorted([*SPECS.rglob("*.yaml"), *(ROOT / "examples").rglob("*.yaml")])
FIRST = re.compile(r"# yaml-language-server: \$schema=(\S+)$")


@pytest.mark.parametrize("kind", SCHEMAS)
def test_published_schema_is_the_generated_one(kind: str) -> None:
    published = SPECS / "schema" / f"{kind}.schema.json"
    again = f"llmtherapy-roles schema {kind} > {published.relative_to(ROOT)}"
    assert published.read_text(encoding="utf-8") == schema_text(kind), f"write it anew: {again}"


@pytest.mark.parametrize("file", FILES, ids=lambda file: str(file.relative_to(ROOT)))
def test_first_line_names_a_schema_that_the_file_fits(file: Path) -> None:
    text = file.read_text(encoding="utf-8")
    named = FIRST.match(text.splitlines()[0])
    assert named, "the first line names no schema"
    schema = json.loads((file.parent / named[1]).read_text(encoding="utf-8"))
    data = json.loads(json.dumps(yaml.safe_load(text), default=str))
    assert [error.message for error in Draft202012Validator(schema).iter_errors(data)] == []
