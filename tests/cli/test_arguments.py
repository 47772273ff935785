"""Values on the command line: what is not known is answered with what is."""

from datetime import date

import pytest

from llmtherapy_roles.cli.arguments import Parser, day, one_of
from llmtherapy_roles.errors import MisuseError


def test_one_of_names_what_is_allowed_and_what_is_near() -> None:
    read = one_of("--format", iter(["dot", "svg"]))
    assert [read("dot"), read("svg")] == ["dot", "svg"]
    with pytest.raises(MisuseError, match='--format "svgg" is not known; allowed: dot, svg; did you mean "svg"'):
        read("svgg")


def test_day_takes_one_way_of_writing_only() -> None:
    assert day("2024-02-29") == date(2024, 2, 29)
    for wrong in ("2023-02-29", "20240229", "2024-W09-4", "today", ""):
        with pytest.raises(MisuseError, match="write it as YYYY-MM-DD"):
            day(wrong)


def test_a_value_behind_an_equals_sign_does_not_hide_the_option(capsys: pytest.CaptureFixture[str]) -> None:
    parser = Parser(prog="chat", allow_abbrev=False)
    parser.add_argument("--locale")
    with pytest.raises(SystemExit, match="2"):
        parser.parse_all(["--loclae=GB"])
    assert 'did you mean "--locale"?' in capsys.readouterr().err
