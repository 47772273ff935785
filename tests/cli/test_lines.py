"""Input: the same lines from a file and from a pipe, whatever bytes they hold."""

import io
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from llmtherapy_roles.cli.lines import lines_of
from llmtherapy_roles.errors import MisuseError


def piped(monkeypatch: pytest.MonkeyPatch, content: bytes) -> list[str]:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(content), "utf-8"))
    return list(lines_of("-"))


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(content=st.binary(max_size=200).map(lambda data: data.replace(b"\0", b" ").lstrip(b"\xff\xfe")))
def test_a_file_and_a_pipe_give_the_same_lines(content: bytes, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "lines.txt"
    file.write_bytes(content)
    lines = piped(monkeypatch, content)
    assert list(lines_of(str(file))) == lines
    assert len(lines) == content.count(b"\n") + bool(content and not content.endswith(b"\n"))


def test_line_ends_and_byte_order_mark_are_taken_off(monkeypatch: pytest.MonkeyPatch) -> None:
    assert piped(monkeypatch, b"\xef\xbb\xbfone\r\n\r\ntwo\xff") == ["one", "", "two\ufffd"]


def test_a_bare_carriage_return_ends_no_line(monkeypatch: pytest.MonkeyPatch) -> None:
    assert piped(monkeypatch, b"one\rtwo\n") == ["one\rtwo"]


def test_closed_standard_input_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", None)
    with pytest.raises(MisuseError, match="standard input is closed"):
        list(lines_of(None))
