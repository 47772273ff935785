"""The strings under the fields of a model, read from its source when somebody asks."""

from __future__ import annotations

import ast
import inspect
import textwrap
from itertools import pairwise

from pydantic import BaseModel

__all__ = ["field_docs", "first_paragraph", "model_doc"]


def field_docs(model: type[BaseModel]) -> dict[str, str]:
    """Return the first paragraph under each field, by field name, inherited ones included.

    Fields without a string are left out. Where the source cannot be read (an interactive session, a frozen program)
    the result is empty: descriptions are a courtesy, no rule depends on them.

    Example:
        >>> from llmtherapy_roles.spec.models import Backend
        >>> field_docs(Backend)["retries"]
        'How often a failed request is sent again.'
    """
    found: dict[str, str] = {}
    for base in reversed(model.__mro__):
        if issubclass(base, BaseModel) and base is not BaseModel:
            found.update(_own_docs(base))
    explicit = {name: field.description for name, field in model.model_fields.items() if field.description}
    return {**{name: text for name, text in found.items() if name in model.model_fields}, **explicit}


def model_doc(model: type[BaseModel]) -> str:
    """Return the first paragraph of a model's docstring, in one line; empty without one."""
    return first_paragraph(model.__doc__ or "")


def _own_docs(model: type[BaseModel]) -> dict[str, str]:
    try:
        tree = ast.parse(textwrap.dedent(inspect.getsource(model)))
    except (OSError, TypeError, SyntaxError):
        return {}
    body = tree.body[0].body if tree.body and isinstance(tree.body[0], ast.ClassDef) else []
    found: dict[str, str] = {}
    for field, below in pairwise(body):
        if (
            isinstance(field, ast.AnnAssign)
            and isinstance(field.target, ast.Name)
            and isinstance(below, ast.Expr)
            and isinstance(below.value, ast.Constant)
            and isinstance(below.value.value, str)
        ):
            found[field.target.id] = first_paragraph(below.value.value)
    return found


def first_paragraph(text: str) -> str:
    """Return the first paragraph of a docstring in one line, with single backticks."""
    head = inspect.cleandoc(text).split("\n\n", maxsplit=1)[0]
    return " ".join(head.split()).replace("``", "`")
