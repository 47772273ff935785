"""Output: JSON that any stream can hold, tables for pipes and for terminals."""

import io
import json
from contextlib import redirect_stdout

import pytest
from hypothesis import given
from hypothesis import strategies as st

from llmtherapy_roles.cli.terminal import clean, print_json, print_table, print_text, styled, terminal_width


def printed_as(encoding: str) -> io.TextIOWrapper:
    return io.TextIOWrapper(io.BytesIO(), encoding, write_through=True)


def content(stream: io.TextIOWrapper) -> bytes:
    assert isinstance(stream.buffer, io.BytesIO)
    return stream.buffer.getvalue()


@given(st.text(st.characters()), st.sampled_from(["utf-8", "ascii", "latin-1", "cp1252"]))
def test_any_text_survives_as_json_in_any_encoding(text: str, encoding: str) -> None:
    with redirect_stdout(printed_as(encoding)) as out:
        print_json({"reply": text}, indent=None)
    written = content(out)
    assert written.count(b"\n") == 1
    assert json.loads(written.decode(encoding)) == {"reply": text}


@given(st.text(st.characters()), st.sampled_from(["utf-8", "ascii"]))
def test_any_text_can_be_printed(text: str, encoding: str) -> None:
    with redirect_stdout(printed_as(encoding)) as out:
        print_text(text)
    assert len(content(out).decode(encoding)) >= len(text.encode("utf-8", "replace").decode()) // 2


@given(st.text(st.characters()))
def test_clean_leaves_no_control_character_but_tab_and_line_feed(text: str) -> None:
    assert not {c for c in clean(text) if ord(c) < 32 or 127 <= ord(c) < 160} - {"\t", "\n"}


def test_a_pipe_gets_tabs_and_no_styles() -> None:
    with redirect_stdout(printed_as("utf-8")) as out:
        print_table(("role", "level"), [("companion", "[5]")], title="Roles")
        assert styled("companion", "bold") == "companion"
    assert content(out) == b"role\tlevel\ncompanion\t[5]\n"


class _Terminal(io.StringIO):
    encoding = "utf-8"

    def isatty(self) -> bool:
        return True


def test_a_terminal_gets_a_drawn_table_in_which_a_bracket_is_a_bracket(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.delenv("NO_COLOR", raising=False)
    with redirect_stdout(_Terminal()) as out:
        print_table(("role", "level"), [("companion", "[red]")], title="Roles [of] six")
        assert styled("companion", "bold", "red") == "\x1b[1;31mcompanion\x1b[0m"
    assert "[red]" in out.getvalue()
    assert "Roles [of] six" in out.getvalue()
    assert "─" in out.getvalue()


@pytest.mark.parametrize(("name", "value"), [("NO_COLOR", "1"), ("TERM", "dumb")])
def test_no_styles_where_none_are_wanted(monkeypatch: pytest.MonkeyPatch, name: str, value: str) -> None:
    monkeypatch.setenv(name, value)
    with redirect_stdout(_Terminal()):
        assert styled("companion", "bold") == "companion"


@pytest.mark.parametrize(("columns", "used"), [("10", 40), ("80", 80), ("300", 100)])
def test_width_has_bounds(monkeypatch: pytest.MonkeyPatch, columns: str, used: int) -> None:
    monkeypatch.setenv("COLUMNS", columns)
    assert terminal_width() == used
