"""``schema``: what editors complete and check role files with."""

import json

from jsonschema import Draft202012Validator

from llmtherapy_roles.spec.loader import specs_root
from support.commands import run


def test_schema_is_the_shipped_one_and_valid() -> None:
    schema = json.loads(run("schema").out)
    Draft202012Validator.check_schema(schema)
    assert schema == json.loads((specs_root() / "schema" / "role.schema.json").read_text(encoding="utf-8"))


def test_other_kinds_of_files_have_schemas_too() -> None:
    assert json.loads(run("schema", "golden").out)["title"] == "Golden transcript"


def test_unknown_kind_suggests_the_nearest() -> None:
    shown = run("schema", "goldn")
    assert shown.code == 2
    assert 'did you mean "golden"' in shown.err
