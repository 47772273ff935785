"""The plain forms of risk in languages other than English, by one table a language.

A language's table is searched when the text seems to be in it, or has one of its trigger words. Matching is simpler
than in English: one pattern for each kind of sign, with negation, somebody else as the subject, time and fiction
looked for around a match. What stands in no table is not seen; see ``languages/__init__.py`` for the limits.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple
from unicodedata import category, normalize

from llmtherapy_roles.guards.risk.languages import LANGUAGES, Cues
from llmtherapy_roles.guards.risk.levels import Sighting, about_other
from llmtherapy_roles.guards.risk.reading import raw_words
from llmtherapy_roles.turn.findings import Span
from llmtherapy_roles.vocabulary import RiskCategory as Category
from llmtherapy_roles.vocabulary import RiskLevel as Level

__all__ = ["folded", "see_foreign"]

_KINDS: tuple[tuple[str, Category, Level], ...] = (
    ("passive", Category.PASSIVE_DEATH_WISH, Level.MODERATE),
    ("thoughts", Category.IDEATION, Level.MODERATE),
    ("want", Category.IDEATION, Level.HIGH),
    ("intent", Category.INTENT, Level.HIGH),
    ("overdose", Category.OVERDOSE, Level.IMMINENT),
    ("self_harm", Category.SELF_HARM, Level.MODERATE),
    ("attempt", Category.ATTEMPT_RECENT, Level.HIGH),
    ("preparation", Category.PREPARATION, Level.HIGH),
    ("method", Category.MEANS, Level.HIGH),
    ("harm", Category.HARM_TO_OTHERS, Level.HIGH),
    ("abuse", Category.ABUSE, Level.HIGH),
    ("child", Category.CHILD_AT_RISK, Level.HIGH),
    ("voices", Category.PSYCHOSIS, Level.MODERATE),
    ("distress", Category.DISTRESS, Level.LOW),
)
_GAPS = {"..": r"[^.!?;\n。！？]{0,22}?", "...": r"[^.!?;\n。！？]{0,45}?"}
_DOTS = re.compile(r" ?(?<!\.)(\.{2,3})(?!\.) ?")
_EDGES = {**dict.fromkeys(("zh", "ja", "ko"), ("", "")), "hi": ("(?<![\u0900-\u0963])", "(?![\u0900-\u0963])")}
"""What stands at the ends of a cue: nothing in scripts without spaces; Devanagari's vowel signs are no word
characters."""
_DENIED_INSIDE = frozenset({Category.IDEATION, Category.SELF_HARM, Category.OVERDOSE, Category.HARM_TO_OTHERS})
"""Categories whose cues hold no negation of their own, so that one inside a match denies it."""
_NEAR = 30
_CLAUSE = re.compile(r"[.!?;,\n。！？，、؛،]")
_SAME = {
    "ё": "е",
    "ı": "i",
    "ł": "l",
    "ø": "o",
    "đ": "d",
    "ß": "s",
    "æ": "a",
    "œ": "o",
    "أ": "ا",
    "إ": "ا",
    "آ": "ا",
    "ة": "ه",
    "ى": "ي",
    "ئ": "ئ",
}
_TRADITIONAL = str.maketrans(
    "殺樣時會嗎這個對來說沒還後過為麼輕鬆結束決開關藥餵們紀給從聽見聲讓錢負擔離婚樓橋頂",
    "杀样时会吗这个对来说没还后过为么轻松结束决开关药喂们纪给从听见声让钱负担离婚楼桥顶",
)


class _Compiled(NamedTuple):
    idioms: re.Pattern[str]
    kinds: tuple[tuple[re.Pattern[str], Category, Level], ...]
    loss: re.Pattern[str]
    height: re.Pattern[str]
    settling: tuple[re.Pattern[str], ...]
    before: re.Pattern[str]
    after: re.Pattern[str] | None
    other: re.Pattern[str]
    soon: re.Pattern[str]
    past: re.Pattern[str]
    fiction: re.Pattern[str]


def see_foreign(lowered: str, language: str | None) -> tuple[Sighting, ...]:
    """Return what the tables of other languages see in a lower-case, normalised text.

    Args:
        lowered: The text.
        language: What it seems to be in; ``None`` when it is too short to tell.
    """
    text = folded(lowered)
    codes = dict.fromkeys((language,) if language in LANGUAGES else ())
    codes |= dict.fromkeys(code for word in raw_words(text) if (code := _triggers().get(word)))
    return tuple(sighting for code in codes if code is not None for sighting in _seen(text, code))


def folded(lowered: str) -> str:
    """Return the text without accents and vowel signs, in the same length.

    Example:
        >>> folded("cansé de vivir")
        'canse de vivir'
    """
    if lowered.isascii():
        return lowered
    return "".join(char if char < "\x80" else _bare(char) for char in lowered).translate(_TRADITIONAL)


@cache
def _bare(char: str) -> str:
    if char in _SAME:
        return _SAME[char]
    if "\uac00" <= char <= "\ud7a3" or "\u3040" <= char <= "\u30ff":
        return char
    base = normalize("NFD", char)[0]
    return base if category(base) != "Mn" or "\u0900" <= char <= "\u097f" else "\u200b"


@cache
def _triggers() -> dict[str, str]:
    """Return the language that each trigger word starts; a word of two languages starts none."""
    seen: dict[str, str] = {}
    for code, cues in LANGUAGES.items():
        for word in cues.triggers.split():
            seen[word] = "" if word in seen else code
    return seen


@cache
def _compiled(code: str) -> _Compiled:
    cues = LANGUAGES[code]
    return _Compiled(
        idioms=_lines(cues.idioms, cues),
        kinds=tuple((_lines(getattr(cues, kind), cues), about, level) for kind, about, level in _KINDS),
        loss=_lines(cues.loss, cues),
        height=_lines(cues.height, cues),
        settling=tuple(_lines(part, cues) for part in _parts(cues.settling)),
        before=_lines(cues.before, cues),
        after=re.compile(cues.after) if cues.after else None,
        other=_lines(cues.other, cues),
        soon=_lines(cues.soon, cues),
        past=_lines(cues.past, cues),
        fiction=_lines(cues.fiction, cues),
    )


def _parts(lines: str) -> Iterator[str]:
    """Yield the choices of a field that stand in no bracket, each as a field of its own."""
    depth, part = 0, ""
    for char in "|".join(filter(None, lines.strip().splitlines())):
        depth += (char == "(") - (char == ")")
        if char == "|" and not depth:
            yield part
            part = ""
        else:
            part += char
    yield part


def _lines(lines: str, cues: Cues) -> re.Pattern[str]:
    """Return the lines of a field as one pattern; words begin at a word's beginning where the script has spaces."""
    choices = "|".join(
        f"(?:{_DOTS.sub(lambda dots: ' ?' + _GAPS[dots[1]], line)})" for line in lines.strip().splitlines()
    )
    edge = _EDGES.get(cues.code, (r"(?<!\w)", r"(?!\w)"))
    return re.compile(f"{edge[0]}(?:{choices or '(?!)'}){edge[1]}")


def _seen(text: str, code: str) -> Iterator[Sighting]:
    table = _compiled(code)
    masked = table.idioms.sub(lambda match: "_" * len(match[0]), text)
    for pattern, about, level in table.kinds:
        for match in pattern.finditer(masked):
            sighting = _judged(table, masked, Sighting(about, level, Span(*match.span()), confidence=0.7))
            if sighting is not None:
                yield sighting
    yield from _together(table, masked)


def _judged(table: _Compiled, text: str, seen: Sighting) -> Sighting | None:
    if seen.span is None or seen.category is Category.DISTRESS:
        return seen
    start, end = seen.span
    left = _CLAUSE.split(text[max(0, start - _NEAR) : start])[-1]
    right = _CLAUSE.split(text[end : end + _NEAR])[0]
    inside = text[start:end] if seen.category in _DENIED_INSIDE else ""
    if table.before.search(left) or table.before.search(inside) or (table.after and table.after.match(right)):
        return seen._replace(level=Level.NONE, polarity="denied")
    sentence = _sentence(text, start, end)
    if table.fiction.search(sentence):
        return seen._replace(level=Level.NONE, polarity="fiction")
    if seen.category in (Category.ATTEMPT_RECENT, Category.OVERDOSE) and table.past.search(sentence):
        return seen._replace(category=Category.ATTEMPT_PAST, level=Level.MODERATE, time="past")
    if seen.category is Category.INTENT and table.soon.search(sentence):
        seen = seen._replace(level=Level.IMMINENT)
    is_own = seen.category in (Category.ABUSE, Category.CHILD_AT_RISK, Category.HARM_TO_OTHERS, Category.PSYCHOSIS)
    return about_other(seen) if not is_own and table.other.search(_sentence(text, start, start)) else seen


def _sentence(text: str, start: int, end: int) -> str:
    """Return the sentence around a place, up to 120 characters either side; up to ``end`` when both are the same."""
    left = re.split(r"[.!?;\n。！？]", text[max(0, start - 120) : start])[-1]
    right = re.split(r"[.!?;\n。！？]", text[end : end + 120])[0] if end > start else ""
    return left + text[start:end] + right


def _together(table: _Compiled, text: str) -> Iterator[Sighting]:
    """Yield what signs make together: a loss and a question about heights or amounts; two things put in order."""
    height = table.height.search(text)
    if height and table.loss.search(text):
        yield Sighting(Category.MEANS, Level.HIGH, Span(*height.span()), confidence=0.6)
    settled = [match for pattern in table.settling if (match := pattern.search(text))]
    if len(settled) > 1 and len({match.span() for match in settled}) > 1:
        yield Sighting(Category.PREPARATION, Level.HIGH, Span(*settled[0].span()), confidence=0.6)
