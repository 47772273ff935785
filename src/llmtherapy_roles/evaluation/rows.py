"""Reading a labelled set: one JSON object a line. What is wrong is told by line, never with the row's text."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, cast

from llmtherapy_roles.errors import MisuseError

__all__ = ["Row", "meta_of", "read_rows"]

Row = Mapping[str, Any]
"""One row as it stands in the file."""

_TOLD = 5


def read_rows(path: Path, *, needs: Sequence[str] = ("text", "label")) -> tuple[Row, ...] | None:
    """Return the rows of a file in their order; ``None`` when there is no such file. Blank lines are passed over.

    Args:
        path: The file, UTF-8.
        needs: Fields that each row must have as text.

    Raises:
        MisuseError: A line is no JSON object, or lacks a field; the first five such lines are told.
    """
    if not path.is_file():
        return None
    rows: list[Row] = []
    wrong: list[str] = []
    for number, line in enumerate(path.read_bytes().splitlines(), 1):
        if not line.strip():
            continue
        row = _row(line)
        reason = "no JSON object" if row is None else _lacking(row, needs)
        if reason:
            wrong.append(f"{path.name}:{number}: {reason}")
        elif row is not None:
            rows.append(row)
    if wrong:
        more = f"\n... and {len(wrong) - _TOLD} more" if len(wrong) > _TOLD else ""
        msg = "\n".join(wrong[:_TOLD]) + more + "\neach line must be one JSON object; mend the file or leave it out"
        raise MisuseError(msg)
    return tuple(rows)


def meta_of(row: Row) -> Row:
    """Return what a row says of itself besides text and label; empty when it says nothing."""
    return _mapping(row.get("meta")) or {}


def _row(line: bytes) -> Row | None:
    try:
        return _mapping(json.loads(line))
    except ValueError:
        return None


def _mapping(found: object) -> Row | None:
    return cast("Row", found) if isinstance(found, dict) else None


def _lacking(row: Row, needs: Sequence[str]) -> str:
    missing = [name for name in needs if not isinstance(row.get(name), str)]
    return f"lacks {', '.join(missing)} as text" if missing else ""
