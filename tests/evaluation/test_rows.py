from __future__ import annotations

from pathlib import Path

import pytest

from evaluation.folders import write_rows
from llmtherapy_roles.errors import MisuseError
from llmtherapy_roles.evaluation.rows import meta_of, read_rows


def test_missing_file_is_none(tmp_path: Path):
    assert read_rows(tmp_path / "no.jsonl") is None


def test_rows_come_in_order_and_blank_lines_are_passed_over(tmp_path: Path):
    path = tmp_path / "set.jsonl"
    path.write_text('{"text": "one", "label": "a"}\n\n{"text": "two\\u2028", "label": "b"}\n', encoding="utf-8")
    rows = read_rows(path)
    assert rows is not None
    assert [row["text"] for row in rows] == ["one", "two\u2028"]


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("{secret", "no JSON object"),
        ('["secret"]', "no JSON object"),
        ('{"text": "secret"}', "lacks label as text"),
        ('{"text": 3, "label": null}', "lacks text, label as text"),
        ("\\xff", "no JSON object"),
    ],
)
def test_malformed_row_is_told_by_line_and_without_its_text(tmp_path: Path, line: str, reason: str):
    path = tmp_path / "set.jsonl"
    path.write_text('{"text": "fine", "label": "a"}\n' + line + "\n", encoding="utf-8")
    with pytest.raises(MisuseError, match=rf"^set\.jsonl:2: {reason}") as raised:
        read_rows(path)
    assert "secret" not in str(raised.value)


def test_many_malformed_rows_are_counted(tmp_path: Path):
    path = tmp_path / "set.jsonl"
    path.write_text("x\n" * 9, encoding="utf-8")
    with pytest.raises(MisuseError, match=r"set\.jsonl:5: .*\n\.\.\. and 4 more"):
        read_rows(path)


def test_meta_is_a_mapping_whatever_stands_there(tmp_path: Path):
    rows = read_rows(
        write_rows(tmp_path / "s.jsonl", [{"text": "", "label": "", "meta": m} for m in ({"a": 1}, 3, None)])
    )
    assert rows is not None
    assert [meta_of(row) for row in rows] == [{"a": 1}, {}, {}]
