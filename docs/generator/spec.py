"""Generated parts about the role file: every key, the controls, the template's variables."""

from __future__ import annotations

from enum import Enum
from typing import Any

from generator.words import printed, quoted, table
from pydantic import BaseModel
from pydantic.fields import FieldInfo
from pydantic_core import PydanticUndefined

from llmtherapy_roles.models.script import ReplyRule, Script, Special
from llmtherapy_roles.registry import default_registry
from llmtherapy_roles.session.deployment import Deployment, Supervisor
from llmtherapy_roles.spec import parts as spec_parts
from llmtherapy_roles.spec.base import FORMS
from llmtherapy_roles.spec.docs import field_docs, model_doc
from llmtherapy_roles.spec.models import RoleSpec
from llmtherapy_roles.spec.shape import Slot, slots_at
from llmtherapy_roles.spec.wording import range_text
from llmtherapy_roles.stages.prompt import VARIABLES

_MODELS: tuple[tuple[str, type[BaseModel]], ...] = (
    ("The role file", RoleSpec),
    ("`position`", spec_parts.Position),
    ("`scope`", spec_parts.Scope),
    ("Each rule of `scope.may` and `scope.must_not`", spec_parts.Rule),
    ("`files`", spec_parts.Files),
    ("`memory`", spec_parts.Memory),
    ("`memory.session`", spec_parts.SessionMemory),
    ("`memory.long_term`", spec_parts.LongTermMemory),
    ("`backend`", spec_parts.Backend),
    ("`disclosure`", spec_parts.Disclosure),
    ("Each of `controls`", spec_parts.ControlUse),
    ("Each of `activities`", spec_parts.ActivityUse),
    ("Each of `escalation`", spec_parts.EscalationRule),
    ("The examples file, each item", spec_parts.Example),
    ("The script file", Script),
    ("The script file, each of `rules`", ReplyRule),
    ("The script file, each of `special`", Special),
    ("The deployment file", Deployment),
    ("The deployment file, `supervisor`", Supervisor),
)
_MEANINGS = {
    "role": "`role.name` and `role.purpose`",
    "may": "the sentences of `scope.may`",
    "must_not": "the sentences of `scope.must_not`",
    "language": "language code of the message, or nothing when it could not be judged",
    "concern": "true from risk `moderate` on, and while a concern stands: be stricter",
    "first_turn": "true on the first turn of a session",
    "memories": "what is kept from earlier, as a list of texts; the role needs `memory.long_term`",
    "brief": "what an activity lets the model word in this turn, or nothing; the role needs an activity",
    "age": "`adult`, `adult_attested`, `minor` or `unknown`",
}
_FROM_PYTHON_ONLY = {"channel"}


def parts() -> dict[str, str]:
    """Return the generated parts by name."""
    return {
        "keys": "\n\n".join(_keys(title, model) for title, model in _MODELS),
        "controls": _controls(),
        "variables": _variables(),
        "check-help": quoted("llmtherapy-roles check --help", printed("check", "--help")),
    }


def _keys(title: str, model: type[BaseModel]) -> str:
    docs = field_docs(model)
    lacking = [name for name in model.model_fields if name not in docs and model not in (Supervisor,)]
    if lacking:
        msg = f"{model.__name__} has keys without a string under them: {lacking}"
        raise SystemExit(msg)
    rows = [
        (f"`{name}`", _allowed(model, name), _default(field), docs.get(name, "Who it is."))
        for name, field in model.model_fields.items()
        if name not in _FROM_PYTHON_ONLY
    ]
    return f"### {title}\n\n{model_doc(model)}\n\n{table(('key', 'allowed', 'if left out', 'meaning'), rows)}"


def _allowed(model: type[BaseModel], name: str) -> str:
    slots = [slot for slot in slots_at(model, (name,)) if slot.kind is not None]
    return " or ".join(dict.fromkeys(_kind(slot, model, name) for slot in slots))


def _kind(slot: Slot, model: type[BaseModel], name: str) -> str:
    if slot.choices is not None:
        return ", ".join(f"`{choice}`" for choice in slot.choices)
    if slot.model is not None:
        return "mapping"
    if slot.is_list:
        inside = slots_at(model, (name, 0))
        kinds = " or ".join(dict.fromkeys(_kind(each, model, name) for each in inside if each is not slot)) or "values"
        return f"list of: {kinds}{_length(slot)}"
    if slot.kind is str:
        pattern = slot.bound("pattern")
        known = next((words for form, words in FORMS if form == pattern), "")
        return known or f"text{_length(slot)}"
    words = {bool: "`true`, `false`", int: "whole number", float: "number"}.get(slot.kind, "value")
    return f"{words} {range_text([slot])}".rstrip()


def _length(slot: Slot) -> str:
    low, high = slot.bound("min_length"), slot.bound("max_length")
    if low is None and high is None:
        return ""
    unit = "items" if slot.is_list else "characters"
    return f", {low or 0} to {high} {unit}" if high is not None else f", at least {low}"


def _default(field: FieldInfo) -> str:
    value: Any = field.default
    if value is PydanticUndefined:
        return "**must be there**"
    if value is None:
        return "nothing"
    if isinstance(value, BaseModel):
        return "its own defaults"
    if isinstance(value, bool):
        return f"`{str(value).lower()}`"
    if isinstance(value, Enum):
        return f"`{value.value}`"
    return f"`{value}`" if value not in ((), "") else "none"


def _controls() -> str:
    rows = []
    for entry in sorted(default_registry(), key=lambda entry: (_KINDS.index(entry.kind), entry.name)):
        params = ", ".join(f"`{name}`" for name in entry.params.model_fields) if entry.params else ""
        rows.append((f"`{entry.name}`", entry.kind.replace("_", " "), entry.summary, params))
    return table(("name", "kind", "what it does", "parameters"), rows)


_KINDS = ("risk_detector", "input_guard", "output_guard", "stage", "activity")


def _variables() -> str:
    if set(_MEANINGS) != set(VARIABLES):
        msg = f"variables explained: {sorted(_MEANINGS)}; variables that there are: {sorted(VARIABLES)}"
        raise SystemExit(msg)
    rows = ((f"`{name}`", _MEANINGS[name]) for name in VARIABLES)
    return table(("variable", "what it holds"), rows)
