from __future__ import annotations

import csv
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from experiments.turns import row
from llmtherapy_roles.experiments.rows import INTEGERS, columns, digest, write_csv

EXPECTED_COLUMNS = (
    *("role", "version", "autonomy", "engagement", "fingerprint", "model", "scenario", "repeat", "turn"),
    *("risk_level", "standing", "decision", "source", "crisis_step", "findings", "escalations", "contacts", "attempts"),
    *("reply_sha256", "expected", "why_not"),
)


def test_columns_are_pinned():
    assert columns() == EXPECTED_COLUMNS
    assert columns(texts=True) == (*EXPECTED_COLUMNS, "message", "reply")
    assert set(columns()) >= INTEGERS


def test_cells_join_lists_and_leave_out_texts():
    made = row(findings=("a", "b"), why_not=("x: y", "z"), message="secret", reply="secret").cells()
    assert (made["findings"], made["why_not"]) == ("a; b", "x: y; z")
    assert "secret" not in made.values()
    assert row(message="m", reply="r").cells(texts=True)["reply"] == "r"


def test_row_does_not_show_texts_when_printed():
    assert "secret" not in repr(row(message="secret", reply="secret"))


def test_csv_is_the_same_bytes_each_time(tmp_path: Path):
    rows = [row(), row(turn=None, contacts=None, expected="not run")]
    first, second = (write_csv(rows, tmp_path / name).read_bytes() for name in ("a.csv", "b.csv"))
    assert first == second
    assert b"\r" not in first
    assert first.decode().splitlines()[0] == ",".join(EXPECTED_COLUMNS)


@given(st.lists(st.tuples(st.text(), st.text()), max_size=5))
def test_csv_gives_back_every_text(tmp_path_factory, texts: list[tuple[str, str]]):
    file = tmp_path_factory.mktemp("csv") / "results.csv"
    write_csv([row(message=message, reply=reply) for message, reply in texts], file, texts=True)
    with file.open(encoding="utf-8", newline="") as lines:
        assert [(each["message"], each["reply"]) for each in csv.DictReader(lines)] == texts


def test_csv_takes_a_lone_surrogate(tmp_path: Path):
    assert b"?" in write_csv([row(reply="\ud800")], tmp_path / "a.csv", texts=True).read_bytes()


def test_digest_takes_any_text():
    assert digest("a") != digest("b")
    assert len(digest("\ud800")) == 64
