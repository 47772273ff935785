"""What the English frames see in a message: sightings, each judged by voice and time, and signs that count in pairs."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import cache
from typing import NamedTuple

from llmtherapy_roles.guards.risk import voice
from llmtherapy_roles.guards.risk.english import death, doing, idioms, mind, others, passive, signs
from llmtherapy_roles.guards.risk.english.pairs import PAIRS
from llmtherapy_roles.guards.risk.frames import Frame, FrameIndex, Table
from llmtherapy_roles.guards.risk.levels import Sighting, about_other, in_time
from llmtherapy_roles.guards.risk.reading import Sentence, raw_words, read, spellings_of
from llmtherapy_roles.turn.findings import Span
from llmtherapy_roles.vocabulary import RiskCategory, RiskLevel

__all__ = ["Seen", "of_interest", "see"]

_SOFTENED = re.compile(
    r" (?:sometimes|some days|at times|occasionally|now and then|every now|once in a while|part of me|fleeting"
    r"|for a (?:second|moment)) "
)
_NOT_A_PAIR = 12
"""Signs further apart than this many sentences do not belong together."""


class _Match(NamedTuple):
    frame: Frame
    sentence: Sentence
    start: int
    end: int


class Seen(NamedTuple):
    """What a message shows: sightings, and where each sign stands."""

    sightings: tuple[Sighting, ...] = ()
    signs: Mapping[str, tuple[tuple[str, int, Span], ...]] = {}
    """For each sign its frames, each with the number of its sentence and its place."""


@cache
def _frames() -> FrameIndex:
    return FrameIndex((*passive.TABLES, *death.TABLES, *doing.TABLES, *others.TABLES, *mind.TABLES, *signs.TABLES))


@cache
def _idioms() -> FrameIndex:
    return FrameIndex(idioms.TABLES)


@cache
def of_interest() -> frozenset[str]:
    """Return the raw words of which a message must have one for any frame to be tried."""
    return _frames().words | spellings_of(_frames().words)


def see(lowered: str) -> Seen:
    """Return what the English frames see in a lower-case, normalised text.

    Args:
        lowered: The text, from ``reading.lower``.
    """
    if of_interest().isdisjoint(raw_words(lowered)):
        return Seen()
    sentences = tuple(read(lowered))
    matches = [match for sentence in sentences for match in _matches(sentence)]
    if not matches:
        return Seen()
    unveiled = any(voice.unveils(sentence.text) for sentence in sentences)
    lyrics = frozenset(sentence.number for sentence in sentences if voice.names_a_source(sentence.text))
    seen: list[Sighting] = []
    found: dict[str, list[tuple[str, int, Span]]] = {}
    for match in sorted(matches, key=_gravity, reverse=True):
        if not match.frame.table.sign and _is_outdone(match.frame.table, seen):
            continue
        span = match.sentence.span(match.start, match.end)
        if match.frame.table.sign:
            found.setdefault(match.frame.table.sign, []).append((match.frame.line, match.sentence.number, span))
        elif sighting := _judged(match, span, unveiled=unveiled, lyrics=lyrics):
            seen.append(sighting)
    seen = [*_aimed(seen, lowered), *_pairs(found)]
    return Seen(tuple(seen), {name: tuple(places) for name, places in found.items()})


def _gravity(match: _Match) -> int:
    return match.frame.table.level.rank


def _is_outdone(table: Table, seen: list[Sighting]) -> bool:
    """Return whether the same is known already, as grave and about the writer, so that judging adds nothing."""
    level = RiskLevel.IMMINENT if table.soon else table.level
    return table.about != "other" and any(
        known.category is table.category and known.level >= level and known.subject == "self" for known in seen
    )


def _matches(sentence: Sentence) -> Iterable[_Match]:
    if _frames().words.isdisjoint(sentence.words):
        return
    text = sentence.text
    if not _idioms().words.isdisjoint(sentence.words):
        for _, match in _idioms().matches(text, sentence.words):
            start, end = match.span()
            text = f"{text[:start]}{re.sub(r'[^ ]', '_', text[start:end])}{text[end:]}"
    for frame, match in _frames().matches(text, sentence.words):
        yield _Match(frame, sentence, *match.span())


def _judged(match: _Match, span: Span, *, unveiled: bool, lyrics: frozenset[int]) -> Sighting | None:
    """Return the sighting of a match as its surroundings let it count; ``None`` when it is about nobody."""
    table, text = match.frame.table, match.sentence.text
    subject = voice.subject_of(text, match.start, match.end) if table.about in _LOOKED_FOR else table.about
    if unveiled:
        subject = "self"
    if (subject == "general" and table.about != "any") or (subject == "open" and table.about == "named"):
        return None
    seen = Sighting(table.category, table.level, span)
    if table.about == "named" and subject == "other" and voice.is_done(text, match.start):
        return seen._replace(category=RiskCategory.DISTRESS, level=RiskLevel.LOW, subject="other", time="past")
    not_meant = _not_meant(match, seen, lyrics=None if unveiled else lyrics)
    if not_meant is not None:
        return not_meant
    if table.category is RiskCategory.IDEATION and table.level is RiskLevel.HIGH and _SOFTENED.search(text):
        seen = seen._replace(level=RiskLevel.MODERATE)
    seen = in_time(seen, text, can_be_soon=table.soon)
    return about_other(seen) if subject == "other" else seen


_LOOKED_FOR = frozenset({"speaker", "any", "agent", "named"})

_BARE = frozenset({RiskCategory.IDEATION, RiskCategory.PASSIVE_DEATH_WISH, RiskCategory.INTENT})
"""Categories whose wordings also serve as plain exaggeration."""


def _not_meant(match: _Match, seen: Sighting, *, lyrics: frozenset[int] | None) -> Sighting | None:
    """Return what is left of a sighting that is denied, told, or said in jest; ``None`` when it is meant.

    A question about means stays moderate even in a story, and so does a joke about dying: both may hide the real thing.
    """
    table, text = match.frame.table, match.sentence.text
    if table.deniable and voice.is_denied(text, match.start, match.end, inside=not match.frame.negates):
        return seen._replace(level=RiskLevel.NONE, polarity="denied")
    if lyrics is not None and _is_fiction(match, lyrics):
        asked = table.about == "any" and table.category is RiskCategory.MEANS
        return seen._replace(level=RiskLevel.MODERATE if asked else RiskLevel.NONE, polarity="fiction")
    if table.category in _BARE and voice.is_joke(text):
        return seen._replace(level=RiskLevel.MODERATE, polarity="hypothetical")
    if table.category in _BARE and voice.is_playful(text, match.start):
        return seen._replace(category=RiskCategory.DISTRESS, level=RiskLevel.LOW, polarity="hypothetical")
    return None


def _is_fiction(match: _Match, lyrics: frozenset[int]) -> bool:
    number = match.sentence.number
    asks = match.frame.table.about == "any" and match.frame.table.category is RiskCategory.MEANS
    if asks and voice.is_in_a_story(match.sentence.text, match.end):
        return True
    return not lyrics.isdisjoint((number - 1, number, number + 1)) or voice.is_fiction(match.sentence.text, match.start)


def _pairs(found: Mapping[str, list[tuple[str, int, Span]]]) -> Iterable[Sighting]:
    """Yield what two signs near each other make; a sign paired with itself must come from two frames."""
    for pair in PAIRS:
        first, second = found.get(pair.first), found.get(pair.second)
        if first and second:
            span = _near(first, second)
            if span is not None:
                yield Sighting(pair.category, pair.level, span, confidence=0.6)


_WEAPON = re.compile(r"kni(?:fe|ves)|gun|pistol|rifle|revolver|weapon|scissors|machete|\baxe?\b|hammer|\bbat\b")
_AIMED_AT_ONESELF = _BARE | {RiskCategory.SELF_HARM, RiskCategory.PREPARATION, RiskCategory.ATTEMPT_RECENT}


def _aimed(seen: list[Sighting], lowered: str) -> Iterable[Sighting]:
    """Yield the sightings; a weapon is against somebody else where that is all that is spoken of."""
    own = [known for known in seen if known.subject == "self" and known.level >= RiskLevel.MODERATE]
    kinds = {known.category for known in own}
    aimed = RiskCategory.HARM_TO_OTHERS in kinds and not kinds & _AIMED_AT_ONESELF
    for known in seen:
        held = aimed and known.category is RiskCategory.MEANS and known.span is not None
        if held and known.span is not None and _WEAPON.search(lowered[known.span.start : known.span.end]):
            yield known._replace(category=RiskCategory.HARM_TO_OTHERS)
        else:
            yield known


def _near(first: Iterable[tuple[str, int, Span]], second: Iterable[tuple[str, int, Span]]) -> Span | None:
    """Return the first place of one sign that has the other near it."""
    lines: dict[int, set[str]] = {}
    for line, number, _ in second:
        lines.setdefault(number, set()).add(line)
    for line, number, span in first:
        for other in range(number - _NOT_A_PAIR, number + _NOT_A_PAIR + 1):
            if other in lines and lines[other] - {line}:
                return span
    return None
