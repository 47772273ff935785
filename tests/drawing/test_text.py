from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from llmtherapy_roles.drawing.text import clean, fitted, shortened, text_width, wrapped


@given(st.text(max_size=120), st.floats(20, 300), st.booleans(), st.integers(1, 4))
def test_wrapped_lines_fit(text: str, width: float, bold: bool, lines: int) -> None:
    rows = wrapped(text, width, 12, bold=bold, lines=lines)
    assert 1 <= len(rows) <= lines
    assert all(text_width(row, 12, bold=bold) <= width for row in rows)


@given(st.text(alphabet="abc _-./", max_size=80))
def test_wrapping_loses_nothing_that_fits(text: str) -> None:
    rows = wrapped(text, 60, 12, lines=100)
    assert "".join(rows).replace(" ", "") == clean(text).replace(" ", "")


@given(st.text(max_size=80), st.floats(15, 200))
def test_shortened_text_fits(text: str, width: float) -> None:
    assert text_width(shortened(text, width, 12), 12) <= width


@given(st.text(max_size=40), st.integers(1, 30))
def test_fitted_text_is_cut_or_padded(text: str, columns: int) -> None:
    made = fitted(clean(text), columns)
    assert made == clean(text) + " " * (len(made) - len(clean(text))) or "…" in made


def test_names_break_at_their_marks() -> None:
    assert wrapped("documentation_assistant", 110, 12) == ("documentation_", "assistant")


def test_what_turns_the_reading_direction_is_taken_out() -> None:
    assert clean("evil\u202egnp.exe") == "evilgnp.exe"


def test_wide_characters_take_two_columns() -> None:
    assert fitted("三三三", 4) == "三… "
