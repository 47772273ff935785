"""Which language a message seems to be in: by script, else by everyday words.

Cheap, and wrong for mixed or very short texts.

Its one use is to tell what the risk detector can judge. ``None`` means that nothing speaks for another language
("ok", a name, a number, an emoji): such a text counts as judged. ``"und"`` is a text in Latin letters that no list
knows.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from functools import cache
from unicodedata import normalize

from llmtherapy_roles.guards.stopwords import NEUTRAL, STOPWORDS

__all__ = ["COVERED", "guess_language", "is_covered"]

COVERED = frozenset({"ar", "de", "en", "es", "fr", "hi", "id", "it", "ja", "ko", "nl", "pl", "pt", "ru", "tr", "zh"})
"""Languages in which the embedded risk detector judges at least the plain forms."""

_LOOK_AT = 360
"""Characters that are looked at: half from the beginning, half from the end."""
_SURE = 40
"""Words after which a Latin text is decided."""

_WORD = re.compile(r"[^\W\d_]+")
_SCRIPTS: tuple[tuple[str, str], ...] = (
    ("[\u3040-\u30ff\uff66-\uff9f]", "ja"),
    ("[\uac00-\ud7a3\u1100-\u11ff\u3130-\u318f]", "ko"),
    ("[\u4e00-\u9fff\u3400-\u4dbf\uf900-\ufaff]", "zh"),
    ("[\u0400-\u052f]", "ru"),
    ("[\u0600-\u06ff\u0750-\u077f\u08a0-\u08ff]", "ar"),
    ("[\u0900-\u097f]", "hi"),
    ("[\u0370-\u03ff\u1f00-\u1fff]", "el"),
    ("[\u0590-\u05ff]", "he"),
    ("[\u0e00-\u0e7f]", "th"),
    ("[\u0980-\u09ff]", "bn"),
    ("[\u0a00-\u0a7f]", "pa"),
    ("[\u0a80-\u0aff]", "gu"),
    ("[\u0b80-\u0bff]", "ta"),
    ("[\u0c00-\u0c7f]", "te"),
    ("[\u0c80-\u0cff]", "kn"),
    ("[\u0d00-\u0d7f]", "ml"),
    ("[\u0d80-\u0dff]", "si"),
    ("[\u1000-\u109f]", "my"),
    ("[\u10a0-\u10ff]", "ka"),
    ("[\u0530-\u058f]", "hy"),
    ("[\u1200-\u137f]", "am"),
    ("[\u1780-\u17ff]", "km"),
    ("[\u0e80-\u0eff]", "lo"),
)
_NON_LATIN = re.compile("[\u0370-\u1dff\u1f00-\u1fff\u3040-\uabff\uac00-\ud7ff\uf900-\ufaff\uff66-\uff9f]")
_LETTERS: tuple[tuple[str, frozenset[str]], ...] = tuple(
    (code, frozenset(letters))
    for code, letters in (
        ("tr", "ğışİ"),
        ("pl", "łąęśźżćń"),
        ("de", "ßäöü"),
        ("es", "ñ¿¡"),
        ("pt", "ãõ"),
        ("fr", "œèêçùîû"),
        ("it", "ìò"),
        ("cs", "řěů"),
        ("ro", "ășțț"),
        ("hu", "őű"),
        ("vi", "ạảấầậắếềệịọốồộớờợụứừữựươđ"),
        ("sv", "å"),
        ("da", "øæ"),
    )
)
"""Letters that speak for a language, counted once each."""
_SAME_SCRIPT: tuple[tuple[str, str, str], ...] = (
    ("ru", "[іїєґ]", "uk"),
    ("ru", "[ўў]", "be"),
    ("ru", "[ђјљњћџ]", "sr"),
    ("ru", "[ѓќѕ]", "mk"),
    ("ru", "[әғқңөұүһ]", "kk"),
    ("ru", r"\b(?:съм|не съм|искам|няма|това|защо|ще)\b", "bg"),
    ("ar", "[ٹڈڑےں]", "ur"),
    ("ar", "[پچژگکی]", "fa"),
    ("hi", r"(?:आहे|मला|नाही|आणि)", "mr"),
    ("hi", r"(?:छैन|गर्न|मलाई|हुन्छ)", "ne"),
)


def guess_language(text: str) -> str | None:
    """Return the ISO 639-1 code of the text's language, ``"und"`` for one unknown, ``None`` when nothing can be told.

    Args:
        text: Any string; at most 360 characters of it are looked at.

    Example:
        >>> guess_language("I can't get out of bed"), guess_language("No quiero vivir"), guess_language("ok")
        ('en', 'es', None)
    """
    if len(text) > _LOOK_AT:
        text = f"{text[: _LOOK_AT // 2]} {text[-_LOOK_AT // 2 :]}"
    if not text.isascii() and (script := _script(text)):
        return script
    return _latin(text)


def is_covered(language: str | None) -> bool:
    """Return whether the embedded risk detector can judge texts in this language; ``None`` counts as one it can.

    Args:
        language: A code as ``guess_language`` gives it, or a BCP 47 tag such as ``de-AT``.

    Example:
        >>> is_covered("de-AT"), is_covered("sw"), is_covered(None)
        (True, False, True)
    """
    return language is None or language.replace("_", "-").split("-", 1)[0].lower() in COVERED


def _script(text: str) -> str | None:
    """Return the language of a script other than Latin, if at least a third of the letters are in one."""
    other = len(_NON_LATIN.findall(text))
    if not other or other * 3 < sum(map(len, _WORD.findall(text))):
        return None
    counts = Counter({code: len(pattern.findall(text)) for pattern, code in _scripts()})
    if counts["ja"] * 8 >= counts["zh"] and counts["ja"]:
        return "ja"
    language, count = counts.most_common(1)[0]
    if not count:
        return "und"
    return next(
        (code for base, signs, code in _SAME_SCRIPT if base == language and re.search(signs, text.lower())), language
    )


@cache
def _scripts() -> tuple[tuple[re.Pattern[str], str], ...]:
    return tuple((re.compile(letters), code) for letters, code in _SCRIPTS)


@cache
def _languages_of() -> Mapping[str, tuple[str, ...]]:
    """Return for each everyday word the languages that have it."""
    found: dict[str, tuple[str, ...]] = {}
    for code, words in STOPWORDS.items():
        for word in words.split():
            found[word] = (*found.get(word, ()), code)
    return found


def _by_letters(text: str) -> dict[str, int]:
    letters = frozenset(text)
    return {code: 2 for code, own in _LETTERS if not own.isdisjoint(letters)}


@cache
def _unaccented() -> Mapping[int, str]:
    """Return the letters of the accented Latin ones, and nothing for accents that stand alone."""
    bases = {code: normalize("NFD", chr(code))[0] for code in (*range(0xC0, 0x250), *range(0x1E00, 0x1F00))}
    return {**bases, **dict.fromkeys(range(0x300, 0x370), ""), 0x131: "i", 0x142: "l", 0x141: "L", 0x2019: "'"}


def _latin(text: str) -> str | None:
    plain = text if text.isascii() else text.translate(_unaccented())
    words = [word for word in _WORD.findall(plain.lower().replace("'", "")) if word not in NEUTRAL][:_SURE]
    table = _languages_of()
    scores: dict[str, int] = {} if text.isascii() else _by_letters(text)
    for word in words:
        for code in table.get(word, ()):
            scores[code] = scores.get(code, 0) + (2 if len(table[word]) == 1 else 1)
    if not scores:
        return "und" if len(words) > 3 and len("".join(words)) > 15 else None
    best = max(scores, key=lambda code: (scores[code], code == "en", code in COVERED))
    if len(words) > 8 and scores[best] * 8 < len(words):
        return "und"
    return None if len(words) <= 2 and _is_chance(words, best, scores[best]) else best


def _is_chance(words: list[str], code: str, score: int) -> bool:
    """Return whether one or two words say too little: half a hit, or a name that happens to be a word somewhere."""
    return score < 2 or (code not in COVERED and any(code not in _languages_of().get(word, ()) for word in words))
