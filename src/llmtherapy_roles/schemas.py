"""The JSON Schemas of every kind of file that the library reads; published in ``role_specs/schema/``."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from typing import Any

from llmtherapy_roles.activities.instrument import Instrument
from llmtherapy_roles.crisis.entries import ContactFile
from llmtherapy_roles.crisis.texts import DialogueFile
from llmtherapy_roles.experiments.scenario import Scenario
from llmtherapy_roles.models.golden import Golden
from llmtherapy_roles.models.script import Script
from llmtherapy_roles.obligations import Pack
from llmtherapy_roles.session.deployment import Deployment
from llmtherapy_roles.spec.models import Example
from llmtherapy_roles.spec.schema import model_schema, role_schema
from llmtherapy_roles.taxonomy import Taxonomy

__all__ = ["SCHEMAS", "schema_text"]

SCHEMAS: Mapping[str, Callable[[], dict[str, Any]]] = {
    "role": role_schema,
    "script": lambda: model_schema(Script, title="Script of the embedded model"),
    "examples": lambda: model_schema(Example, title="Few-shot examples", as_list=True),
    "golden": lambda: model_schema(Golden, title="Golden transcript"),
    "taxonomy": lambda: model_schema(Taxonomy, title="Taxonomy"),
    "obligations": lambda: model_schema(Pack, title="Obligations"),
    "contacts": lambda: model_schema(ContactFile, title="Crisis contacts"),
    "dialogue": lambda: model_schema(DialogueFile, title="Texts of the crisis dialogue"),
    "mood_check": lambda: model_schema(Instrument, title="Mood check"),
    "scenario": lambda: model_schema(Scenario, title="Scenario"),
    "deployment": lambda: model_schema(Deployment, title="Deployment"),
}
"""Kind of file to the function that makes its schema."""


def schema_text(kind: str) -> str:
    """Return a schema as it is published in ``role_specs/schema/<kind>.schema.json``."""
    return json.dumps(SCHEMAS[kind](), indent=2, ensure_ascii=False) + "\n"
