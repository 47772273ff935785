"""Replies as they arrive: the same words whatever the pieces, and no row wider than the terminal."""

import io
from contextlib import redirect_stdout

from hypothesis import given
from hypothesis import strategies as st

from llmtherapy_roles.cli.speech import Speech

WORDS = st.lists(st.text("abcdef,.?", min_size=1, max_size=12), max_size=60)
GAPS = st.sampled_from([" ", "\n", "\n\n", "  "])


def shown(*pieces: str, drawn: bool = True) -> str:
    out = io.StringIO()
    with redirect_stdout(out), Speech(drawn=drawn) as speech:
        for piece in pieces:
            speech.say(piece)
    return out.getvalue()


@given(WORDS, GAPS, st.integers(1, 9))
def test_pieces_make_no_difference_and_no_word_is_lost(words: list[str], gap: str, size: int) -> None:
    text = gap.join(words)
    whole = shown(text)
    assert shown(*(text[start : start + size] for start in range(0, len(text), size))) == whole
    rows = whole.splitlines()
    assert all(row.startswith("│ ") and len(row) <= 80 for row in rows)
    assert " ".join(row.removeprefix("│ ") for row in rows).split() == text.split()


def test_an_empty_line_stays_an_empty_row() -> None:
    assert shown("one\n\n- two") == "│ one\n│ \n│ - two\n"


def test_a_word_wider_than_the_terminal_gets_a_row_of_its_own() -> None:
    assert shown("see", " " + "x" * 200) == "│ see\n│ " + "x" * 200 + "\n"


def test_escape_sequences_are_taken_out_at_a_terminal() -> None:
    assert shown("\x1b[2Jhello") == "│ [2Jhello\n"


def test_a_pipe_gets_the_text_as_it_is() -> None:
    assert shown("a  b\n", "c" * 90, drawn=False) == "a  b\n" + "c" * 90 + "\n"
