"""Normalisation with offsets, and sentences: what is undone, what is left alone, and that nothing raises or stalls."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from llmtherapy_roles.guards.text import MAX_SENTENCE, SentenceBuffer, normalise, raw_span, sentences

ANY_TEXT = st.text(st.characters(), max_size=300)
PROSE = st.text(st.sampled_from("ab .!?…\n\"')1。！』D r"), max_size=300)


@pytest.mark.parametrize(
    ("raw", "meant"),
    [
        ("I want to k1ll myself", "I want to kill myself"),
        ("su1c1de", "suicide"),
        ("d!e", "die"),
        ("k*ll myself", "kill myself"),
        ("diiiie", "die"),
        ("k i l l", "kill"),
        ("k.i.l.l  m-y-s-e-l-f", "kill myself"),
        ("i w a n t t o d i e", "i want to die"),
        ("ｋｉｌｌ", "kill"),
        ("𝓴𝓲𝓵𝓵", "kill"),
        ("🅺🅸🅻🅻", "kill"),
        ("кіll mysеlf", "kill myself"),
        ("k\u200bi\u2060l\u00adl", "kill"),
        ("\u202ekill\u202c", "kill"),
        ("k̶i̶l̶l̶", "kill"),
        ("I’m “fine”", 'I\'m "fine"'),
        ("a\ud800b", "a\ufffdb"),
        ("cafe\u0301", "café"),
    ],
)
def test_spelling_tricks_are_undone(raw: str, meant: str) -> None:
    assert normalise(raw)[0] == meant


@pytest.mark.parametrize(
    "text",
    [
        "",
        "I took 2 pills at 3.5 mg",
        "plan A, B or C",
        "A B C D",
        "e.g. the U.S.A.",
        "it's 5pm, 3x, mp3, covid19, 4ever",
        "Really?! yes!!",
        "die!",
        "죽고 싶어요",
        "किसी से कहना",
        "Привет, как дела",
        "naïve café Übung",
        "مرحبا",
    ],
)
def test_ordinary_text_is_left_alone(text: str) -> None:
    assert normalise(text) == (text, None)


def test_a_span_leads_back_to_the_raw_text() -> None:
    raw = "so I want to k i l l my\u200bself today"
    normal, offsets = normalise(raw)
    start = normal.index("kill myself")
    span = raw_span(offsets, start, start + len("kill myself"))
    assert raw[span.start : span.end].rstrip() == "k i l l my\u200bself"
    assert raw_span(None, 2, 5) == (2, 5)


@given(ANY_TEXT)
def test_offsets_are_complete_and_ascend(text: str) -> None:
    normal, offsets = normalise(text)
    if offsets is None:
        assert normal == text
        return
    assert len(offsets) == len(normal) + 1
    assert list(offsets) == sorted(offsets)
    assert offsets[-1] == len(text)
    span = raw_span(offsets, 0, len(normal))
    assert 0 <= span.start <= span.end <= len(text)


@given(ANY_TEXT)
def test_normalising_twice_changes_little_and_never_raises(text: str) -> None:
    normalise(normalise(text)[0])


BIG = 200_000
HOSTILE = {
    "letters": "a" * BIG,
    "spaced": "a b " * (BIG // 4),
    "stretched": "aaab" * (BIG // 4),
    "accents": "k" + "\u0300\u0316" * (BIG // 2),
    "stars": "a*" * (BIG // 2),
    "dots": "." * BIG + "a",
    "bangs": "!" * BIG + "a",
    "lines": "\n" * BIG,
    "spaces": " " * BIG + "a",
    "mixed": "1a" * (BIG // 2),
    "quotes": "\"')" * (BIG // 3),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_text_takes_linear_time(name: str) -> None:
    began = time.perf_counter()
    normalise(HOSTILE[name])
    sentences(HOSTILE[name])
    assert time.perf_counter() - began < 3


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        ("Dr. May said 3.5 mg. Is that much?", ["Dr. May said 3.5 mg. ", "Is that much?"]),
        ('He said "no." Then he left...  Why?', ['He said "no." ', "Then he left...  ", "Why?"]),
        ("我很累。真的！好吗？", ["我很累。", "真的！", "好吗？"]),
        ("one\n\ntwo\nthree", ["one\n\n", "two\n", "three"]),
        ("See e.g. this one. And i.e. that.", ["See e.g. this one. ", "And i.e. that."]),
        ("1. First\n2. Second", ["1. First\n", "2. Second"]),
        ("example.com is fine", ["example.com is fine"]),
        ("", []),
    ],
)
def test_sentences_end_where_they_should(text: str, pieces: list[str]) -> None:
    assert [text[start:end] for start, end in sentences(text)] == pieces


@given(PROSE | ANY_TEXT)
def test_sentences_cover_the_text(text: str) -> None:
    assert "".join(text[start:end] for start, end in sentences(text)) == text


def test_a_sentence_without_end_is_cut_at_a_space() -> None:
    text = "word " * 400
    assert all(end - start <= MAX_SENTENCE for start, end in sentences(text))
    assert all(text[end - 1] == " " for _, end in sentences(text))
    assert [end - start for start, end in sentences("x" * 1300)] == [600, 600, 100]


@given(PROSE | st.text("ab .", min_size=500, max_size=2000), st.data())
def test_a_buffer_gives_the_sentences_of_the_whole_text(text: str, data: st.DataObject) -> None:
    buffer, given_out, at = SentenceBuffer(), list[str](), 0
    while at < len(text):
        size = data.draw(st.integers(1, 40) | st.integers(200, 900))
        given_out += buffer.feed(text[at : at + size])
        at += size
    given_out += buffer.flush()
    assert "".join(given_out) == text
    assert given_out == [text[start:end] for start, end in sentences(text)]
    assert buffer.flush() == []
