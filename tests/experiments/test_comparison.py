from __future__ import annotations

from dataclasses import FrozenInstanceError
from pathlib import Path

import pytest

from llmtherapy_roles.experiments import Comparison, Scenario, compare

TURNS = [{"say": "Hello, private words", "expect": {"says": ["unsayable"]}}]
STORY = Scenario.model_validate({"id": "hello", "title": "A greeting", "turns": TURNS})


@pytest.fixture(scope="module")
def results() -> Comparison:
    return compare(["skills_coach", "companion"], STORY)


def test_comparison_is_frozen_and_prints_no_words(results: Comparison):
    with pytest.raises(FrozenInstanceError, match="rows"):
        results.rows = ()  # type: ignore[misc]
    assert "private words" not in repr(results)


def test_unexpected_are_the_rows_that_say_no(results: Comparison):
    assert [row.role for row in results.unexpected] == ["skills_coach", "companion"]


def test_to_csv_writes_words_on_request_only(results: Comparison, tmp_path: Path):
    assert "private words" not in results.to_csv(tmp_path / "a.csv").read_text()
    assert "private words" in results.to_csv(str(tmp_path / "b.csv"), texts=True).read_text()


def test_two_runs_write_the_same_bytes(results: Comparison, tmp_path: Path):
    again = compare(["skills_coach", "companion"], STORY)
    first = results.to_csv(tmp_path / "a.csv", texts=True).read_bytes()
    assert first == again.to_csv(tmp_path / "b.csv", texts=True).read_bytes()
    assert results.to_html(texts=True) == again.to_html(texts=True)
