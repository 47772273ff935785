from __future__ import annotations

import importlib.util
from pathlib import Path

import pytest

from experiments.turns import row
from llmtherapy_roles.errors import MisuseError
from llmtherapy_roles.experiments import parquet
from llmtherapy_roles.experiments.parquet import write_parquet
from llmtherapy_roles.experiments.rows import columns


def test_without_pyarrow_it_says_how_to_install_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(parquet, "find_spec", lambda name: None)
    assert not parquet.can_write_parquet()
    with pytest.raises(MisuseError, match=r"pip install 'llmtherapy-roles\[frames\]'"):
        write_parquet([row()], tmp_path / "results.parquet")
    assert not (tmp_path / "results.parquet").exists()


def test_can_write_parquet_is_true_where_pyarrow_is():
    assert parquet.can_write_parquet() is (importlib.util.find_spec("pyarrow") is not None)


@pytest.mark.extras
@pytest.mark.parametrize("texts", [False, True])
def test_parquet_holds_what_the_csv_holds(tmp_path: Path, texts: bool):
    pq = pytest.importorskip("pyarrow.parquet")
    rows = [
        row(findings=("a", "b"), reply="\ud800 é"),
        row(turn=None, contacts=None, attempts=None, expected="not run"),
    ]
    table = pq.read_table(write_parquet(rows, tmp_path / "results.parquet", texts=texts))
    assert tuple(table.column_names) == columns(texts=texts)
    first, second = table.to_pylist()
    assert first["findings"] == "a; b"
    assert (second["turn"], second["contacts"]) == (None, None)
    assert str(table.schema.field("turn").type) == "int64"
    assert first.get("reply") == ("? é" if texts else None)


@pytest.mark.extras
def test_parquet_of_no_rows_has_its_columns(tmp_path: Path):
    pq = pytest.importorskip("pyarrow.parquet")
    assert tuple(pq.read_table(write_parquet([], tmp_path / "none.parquet")).column_names) == columns()
