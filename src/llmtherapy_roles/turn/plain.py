"""A turn as plain data, for JSON."""

from __future__ import annotations

from dataclasses import fields
from enum import Enum
from typing import TYPE_CHECKING, Any, cast

from pydantic import BaseModel

if TYPE_CHECKING:
    from llmtherapy_roles.turn.turn import Turn

__all__ = ["plain"]


def plain(turn: Turn) -> dict[str, Any]:
    """Return the turn as dicts, lists, strings and numbers; contacts carry their ``tel:`` link."""
    data = {field.name: _plain(getattr(turn, field.name)) for field in fields(turn)}
    for contact, given in zip(data["contacts"], turn.contacts, strict=True):
        contact["tel"] = given.tel
    return data


def _plain(value: Any) -> Any:
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, BaseModel):
        return value.model_dump(mode="json")
    if isinstance(value, tuple):
        items = cast("Any", value)
        names: tuple[str, ...] | None = getattr(items, "_fields", None)
        if names is None:
            return [_plain(item) for item in items]
        return {name: _plain(item) for name, item in zip(names, items, strict=True)}
    if hasattr(value, "__dataclass_fields__"):
        return {field.name: _plain(getattr(value, field.name)) for field in fields(value)}
    return value
