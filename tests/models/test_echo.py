from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from llmtherapy_roles.models.echo import turned


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("my boss shouts at me", "your boss shouts at you"),
        ("I am tired of our flat", "you are tired of your flat"),
        ("I was late and I'm cross", "you were late and you're cross"),
        ("I’ve lost it", "you've lost it"),
        ("ring Maria. And then cry", "ring Maria"),
        ("go home, ", "go home"),
    ],
)
def test_pronouns_are_turned_and_the_sentence_ends(words: str, said: str) -> None:
    assert turned(words) == said


@pytest.mark.parametrize(
    "words",
    [
        None,
        "",
        "...",
        "you hate me",
        "miss YOU so much",
        "call 0800 1111",
        "visit http://example.org",
        "mail a@b.example",
        "a" * 61,
        "{1}",
        "<b>bold</b>",
    ],
)
def test_what_had_better_not_be_said_back_is_not(words: str | None) -> None:
    assert turned(words) is None


@given(st.text())
def test_nothing_said_back_holds_digits_signs_or_the_models_own_person(words: str) -> None:
    said = turned(words)
    if said is not None:
        assert len(said) <= 100
        assert not re.search(r"\d|[@/<>{}]", said)
        assert not re.search(r"\b(?:I|me|my|am)\b", said, re.IGNORECASE)
