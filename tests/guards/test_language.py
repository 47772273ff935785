"""Which language a message seems to be in, and when nothing can be told."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from llmtherapy_roles.guards.language import COVERED, guess_language, is_covered


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("I can't get out of bed in the morning", "en"),
        ("cant sleep again lol", "en"),
        ("No quiero levantarme de la cama", "es"),
        ("Je n'arrive pas à dormir", "fr"),
        ("Ich kann nicht schlafen", "de"),
        ("Non riesco a dormire la notte", "it"),
        ("Eu não consigo dormir", "pt"),
        ("Ik kan niet slapen", "nl"),
        ("Nie mogę spać w nocy", "pl"),
        ("Geceleri uyuyamıyorum, çok yorgunum", "tr"),
        ("Aku tidak bisa tidur", "id"),
        ("Не могу уснуть", "ru"),
        ("لا أستطيع النوم", "ar"),
        ("मुझे नींद नहीं आती", "hi"),
        ("我睡不着", "zh"),
        ("眠れません", "ja"),
        ("잠이 안 와요", "ko"),
        ("Δεν μπορώ να κοιμηθώ", "el"),
        ("אני לא יכול לישון", "he"),
        ("ฉันนอนไม่หลับ", "th"),
        ("Не можу заснути, тут усі", "uk"),
        ("نمی‌توانم بخوابم", "fa"),
        ("Jag kan inte sova på natten", "sv"),
        ("Nataka kulala lakini siwezi", "sw"),
        ("Tôi không thể ngủ được", "vi"),
        ("Zxcv qwrtp lkjhg mnbvc poiuy", "und"),
    ],
)
def test_a_language_is_recognised(text: str, language: str) -> None:
    assert guess_language(text) == language


@pytest.mark.parametrize(
    "text", ["", "ok", "no", "mm", "Anna", "42", "😢😢", "...", "12:30", "lol", "Ben Ali", "xd :)"]
)
def test_short_neutral_text_speaks_for_no_language(text: str) -> None:
    assert guess_language(text) is None


@pytest.mark.parametrize(
    ("language", "covered"),
    [(None, True), ("en", True), ("de-AT", True), ("pt_BR", True), ("sw", False), ("und", False)],
)
def test_coverage_follows_the_tables(language: str | None, covered: bool) -> None:
    assert is_covered(language) is covered


def test_every_covered_language_but_english_has_a_table() -> None:
    from llmtherapy_roles.guards.risk.languages import LANGUAGES

    assert set(LANGUAGES) | {"en"} == COVERED


@given(st.text(max_size=2000))
def test_guessing_never_raises(text: str) -> None:
    guessed = guess_language(text)
    assert guessed is None or guessed.isalpha()
