"""The JSON Schema of a role file, so that editors complete it, explain each key and mark a slip while it is typed.

It is made from the models and, but for blanks around a text, never stricter than they are. The loader checks more:
files, and rules between keys.
"""

from __future__ import annotations

import json
from typing import Any, get_args

from pydantic import BaseModel
from pydantic.json_schema import models_json_schema

from llmtherapy_roles.spec.docs import field_docs, first_paragraph, model_doc
from llmtherapy_roles.spec.document import is_list, is_mapping
from llmtherapy_roles.spec.merge import MERGED_LISTS
from llmtherapy_roles.spec.models import RoleSpec

__all__ = ["model_schema", "role_schema", "role_schema_text"]

_DIALECT = "https://json-schema.org/draft/2020-12/schema"
_EXTENDS = {
    "title": "Extends",
    "description": "Id of a shipped role, or relative path of a role file, that this one builds upon; it then says "
    "only what differs.",
    "type": "string",
    "minLength": 1,
}
_NAMES = frozenset(MERGED_LISTS.values())
"""Keys that an item needs even in a file that extends another: its namesake is found by them."""


def role_schema() -> dict[str, Any]:
    """Return the JSON Schema (draft 2020-12) of a role file.

    A file with ``extends`` may leave out whatever it inherits, so keys are required of files without it only.

    Example:
        >>> role_schema()["properties"]["position"]["$ref"]
        '#/$defs/Position'
    """
    _, schema = models_json_schema([(RoleSpec, "validation")], ref_template="#/$defs/{model}")
    parts: dict[str, Any] = schema["$defs"]
    for model in _models_in(RoleSpec):
        _describe(parts[model.__name__], model)
    for part in parts.values():
        part["description"] = first_paragraph(part.get("description", ""))
    whole = _needs({"$ref": "#/$defs/RoleSpec"}, parts)
    for part in parts.values():
        _loosen(part)
    root = parts.pop("RoleSpec")
    return {
        "$schema": _DIALECT,
        "title": "Role",
        "description": root["description"],
        "type": "object",
        "properties": {"extends": _EXTENDS, **root["properties"]},
        "additionalProperties": False,
        "if": {"not": {"required": ["extends"]}},
        "then": whole,
        "$defs": dict(sorted(parts.items())),
    }


def model_schema(model: type[BaseModel], *, title: str, as_list: bool = False) -> dict[str, Any]:
    """Return the JSON Schema of a file that holds one model, or a list of it, with the strings under the fields.

    Args:
        model: The model of the file, or of each item.
        title: Name of the kind of file.
        as_list: Whether the file is a list of the model.
    """
    _, schema = models_json_schema([(model, "validation")], ref_template="#/$defs/{model}")
    parts: dict[str, Any] = schema["$defs"]
    for each in _models_in(model):
        if each.__name__ in parts:
            _describe(parts[each.__name__], each)
    root = {"$ref": f"#/$defs/{model.__name__}"}
    whole = {"type": "array", "items": root} if as_list else root
    return {"$schema": _DIALECT, "title": title, **whole, "$defs": dict(sorted(parts.items()))}


def role_schema_text() -> str:
    """Return the schema as it is published in ``role_specs/schema/role.schema.json``."""
    return json.dumps(role_schema(), indent=2, ensure_ascii=False) + "\n"


def _models_in(root: type[BaseModel]) -> list[type[BaseModel]]:
    """All models that a model is made of, itself included."""
    found: dict[type[BaseModel], None] = {}

    def visit(annotation: Any) -> None:
        if isinstance(annotation, type) and issubclass(annotation, BaseModel) and annotation not in found:
            found[annotation] = None
            for field in annotation.model_fields.values():
                visit(field.annotation)
        for argument in get_args(annotation):
            visit(argument)

    visit(root)
    return list(found)


def _describe(part: dict[str, Any], model: type[BaseModel]) -> None:
    """Put the strings under the fields into a model's schema; pydantic leaves them out (see ``SpecModel``)."""
    docs = field_docs(model)
    mapping = next((way for way in part.get("anyOf", [part]) if "properties" in way), part)
    mapping.pop("description", None)
    part["description"] = model_doc(model)
    for name, schema in mapping.get("properties", {}).items():
        if name in docs:
            schema["description"] = docs[name]


def _needs(schema: dict[str, Any], parts: dict[str, Any]) -> dict[str, Any]:
    """What a schema requires, at every depth, and nothing else."""
    here = parts[schema["$ref"].rsplit("/", 1)[1]] if "$ref" in schema else schema
    needs: dict[str, Any] = {}
    if here.get("required"):
        needs["required"] = here["required"]
    below = {name: found for name, each in here.get("properties", {}).items() if (found := _needs(each, parts))}
    if below:
        needs["properties"] = below
    if is_mapping(here.get("items")) and (items := _needs(here["items"], parts)):
        needs["items"] = items
    if options := [found for option in here.get("anyOf", ()) if (found := _needs(option, parts))]:
        # Keywords on keys say nothing about a text or null, so the other options need no word here.
        needs.update(options[0] if len(options) == 1 else {"anyOf": options})
    return needs


def _loosen(schema: Any) -> None:
    """Require nothing but the names of list items, in place."""
    if is_mapping(schema):
        if is_list(schema.get("required")):
            schema["required"] = [key for key in schema["required"] if key in _NAMES]
            if not schema["required"]:
                del schema["required"]
        for child in schema.values():
            _loosen(child)
    elif is_list(schema):
        for child in schema:
            _loosen(child)
