"""Reads a file of the crisis data into its model: quickly when it is sound, with each problem placed when it is not."""

from __future__ import annotations

from pathlib import Path
from typing import TypeVar

from pydantic import ValidationError

from llmtherapy_roles.spec.base import SpecModel
from llmtherapy_roles.spec.source import read_yaml
from llmtherapy_roles.spec.validate import validate

__all__ = ["read_checked"]

M = TypeVar("M", bound=SpecModel)


def read_checked(model: type[M], path: str | Path) -> M:
    """Return a file's data as an instance of a model.

    Raises:
        SpecError: The file cannot be read or does not fit; all problems, each at its line.
    """
    document = read_yaml(path)
    try:
        # Finding the line of each problem costs five times the check itself, and the first crisis turn waits for this.
        return model.model_validate(document.data)
    except ValidationError:
        return validate(model, document)
