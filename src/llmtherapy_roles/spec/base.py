"""What every model of a file is built on: a frozen, closed base class, and words with a checked form."""

from __future__ import annotations

from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field, StringConstraints
from pydantic_core import PydanticCustomError

__all__ = ["FORMS", "AxisLevel", "Identifier", "RegistryName", "Sentence", "SpecModel", "Version", "refuse"]

_IDENTIFIER = r"^[a-z][a-z0-9_]{1,63}$"
_REGISTRY_NAME = r"^[a-z][a-z0-9_]*(\.[a-z][a-z0-9_]*)*\.v[1-9][0-9]*$"
_VERSION = r"^\d+\.\d+\.\d+$"

Identifier = Annotated[str, StringConstraints(pattern=_IDENTIFIER)]
RegistryName = Annotated[str, StringConstraints(pattern=_REGISTRY_NAME)]
Version = Annotated[str, StringConstraints(pattern=_VERSION)]
Sentence = Annotated[str, StringConstraints(strip_whitespace=True, min_length=3, max_length=600)]
AxisLevel = Annotated[int, Field(ge=1, le=5, strict=True)]

FORMS: tuple[tuple[str, str], ...] = (
    (_IDENTIFIER, "an id: 2 to 64 lower-case letters, digits and _, beginning with a letter, such as skills_coach"),
    (_REGISTRY_NAME, "a registry name that ends in its version, such as crisis.v1"),
    (_VERSION, "three numbers with dots, in quotes if need be, such as 1.0.0"),
)
"""Pairs of a pattern and what it means in words; errors say the words."""


class SpecModel(BaseModel):
    """Base of everything that is read from a file: frozen, no unknown keys.

    Write a string under each field: errors and the JSON Schema quote it (``spec.docs.field_docs``).
    """

    # Attribute docstrings are read when an error or the schema asks for them, not by pydantic at import: that would
    # double the time it takes to import the models.
    model_config = ConfigDict(frozen=True, extra="forbid", validate_default=False)


def refuse(reason: str, *where: str | int, code: str = "S108") -> PydanticCustomError:
    """Return an error for a model validator to raise, whose problem points at a key inside the model.

    Args:
        reason: What was found and what is allowed.
        where: Key path below the model, such as ``"escalation", 2, "level"``; empty for the model itself.
        code: Problem code, from ``spec.codes``.

    Example:
        >>> str(refuse("two rules for high", "escalation", 2))
        'two rules for high'
    """
    return PydanticCustomError("rule", "{reason}", {"reason": reason, "where": where, "code": code})
