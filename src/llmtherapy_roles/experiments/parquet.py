"""Rows as Parquet, where pyarrow is installed (the extra ``frames``)."""

from __future__ import annotations

from collections.abc import Iterable
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from llmtherapy_roles.errors import MisuseError
from llmtherapy_roles.experiments.rows import INTEGERS, Row, columns

__all__ = ["HOW_TO_INSTALL", "can_write_parquet", "write_parquet"]

HOW_TO_INSTALL = "pip install 'llmtherapy-roles[frames]'"


def can_write_parquet() -> bool:
    """Return whether pyarrow is installed; nothing is imported to find out."""
    return find_spec("pyarrow") is not None


def write_parquet(rows: Iterable[Row], path: str | Path, *, texts: bool = False) -> Path:
    """Write rows as Parquet, with the columns of the CSV, and return the file's path.

    Args:
        rows: The rows, in the order in which they are written.
        path: The file; one that is there already is overwritten.
        texts: Whether messages and replies are written.

    Raises:
        MisuseError: pyarrow is not installed; the message says how to install it.
    """
    if not can_write_parquet():
        msg = f"Parquet needs pyarrow: {HOW_TO_INSTALL}; results.csv holds the same without it"
        raise MisuseError(msg)
    # An optional extra, imported where it is needed: nobody else pays for it.
    pa: Any = import_module("pyarrow")
    pq: Any = import_module("pyarrow.parquet")

    names = columns(texts=texts)
    schema = pa.schema([(name, pa.int64() if name in INTEGERS else pa.string()) for name in names])
    cells = [{key: _storable(value) for key, value in row.cells(texts=texts).items()} for row in rows]
    pq.write_table(pa.Table.from_pylist(cells, schema=schema), str(path))
    return Path(path)


def _storable(value: Any) -> Any:
    return value.encode("utf-8", "replace").decode("utf-8") if isinstance(value, str) else value
