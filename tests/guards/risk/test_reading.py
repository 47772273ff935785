"""How a message is read: short forms, slips, sentences, windows, and the way back."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from llmtherapy_roles.guards.risk.reading import WINDOW, lower, raw_words, read, spelled_as, spellings_of


@pytest.mark.parametrize(
    ("typed", "read_as"),
    [
        ("i'm gonna kms", " i am going to kill myself . "),
        ("cant sleep... idk why?", " can not sleep , i do not know why ? "),
        ("my mum's dog (rex) won't eat", " my mum dog , rex , will not eat . "),
        ("he's sad; she'll cry", " he is sad . | she will cry . "),
        ("suicde, mysefl", " suicide , myself . "),
        ("I tried. I'm tired", " i tried . | i am tired . "),
        ("!!!", ""),
    ],
)
def test_a_message_is_read_in_plain_words(typed: str, read_as: str) -> None:
    assert "|".join(sentence.text for sentence in read(lower(typed))) == read_as


def test_everyday_words_are_no_slips() -> None:
    words = "tried tired died dead living leaving killing kitten dying drying suits hanger wanted ending hunting bride"
    assert [spelled_as(word) for word in words.split()] == [(word,) for word in words.split()]


def test_a_long_sentence_is_read_in_overlapping_windows() -> None:
    sentences = list(read("word " * 150 + "i want to die"))
    assert max(len(sentence.spans) for sentence in sentences) <= WINDOW
    assert " i want to die " in sentences[-1].text
    assert {sentence.number for sentence in sentences} == {0}


def test_spellings_lead_from_words_to_what_people_type() -> None:
    assert {"kms", "kys"} <= spellings_of(frozenset({"kill"}))


@given(st.text(max_size=200))
def test_places_in_a_sentence_lead_back_into_the_message(text: str) -> None:
    lowered = lower(text)
    assert len(lowered) == len(text)
    for sentence in read(lowered):
        span = sentence.span(1, len(sentence.text) - 1)
        assert 0 <= span.start <= span.end <= len(text)
    assert all(word in lowered for word in raw_words(lowered))
