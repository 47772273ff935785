"""What is absent never counts as passed."""

import pytest

from support import test_all
from support.test_all import Result


def outcome(monkeypatch: pytest.MonkeyPatch, *results: Result) -> int:
    monkeypatch.setattr(
        test_all, "PARTS", {f"part {n}": lambda result=result: result for n, result in enumerate(results)}
    )
    return test_all.main([])


PASSED, FAILED, ABSENT = Result("passed"), Result("failed", output="why"), Result("not available", "no browser")


def test_a_failure_fails_and_is_shown(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    assert outcome(monkeypatch, PASSED, FAILED, ABSENT) == 1
    shown = capsys.readouterr().out
    assert "part 2  not available: no browser\n" in shown
    assert "--- part 1 ---\nwhy" in shown
    assert shown.endswith("1 passed, 1 failed, 1 not available\n")


def test_nothing_that_ran_is_no_success(monkeypatch: pytest.MonkeyPatch) -> None:
    assert outcome(monkeypatch, ABSENT, ABSENT) == 1
    assert outcome(monkeypatch, ABSENT, PASSED) == 0


def test_a_part_without_tests_did_not_run(tmp_path: object) -> None:
    assert test_all._tests("tests/support/test_test_all.py", "-k", "no_such_test") == Result(
        "not available", "no tests yet"
    )


def test_an_unknown_part_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    assert test_all.main(["browsr"]) == 2
    assert "no such part: browsr" in capsys.readouterr().out
