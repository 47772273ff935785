"""Negation, subject, time, jest and fiction around a match."""

from __future__ import annotations

import pytest

from llmtherapy_roles.guards.risk import voice


def at(text: str, part: str) -> tuple[int, int]:
    start = text.index(part)
    return start, start + len(part)


@pytest.mark.parametrize(
    ("text", "part", "denied"),
    [
        (" i do not want to die . ", "want to die", True),
        (" i would never hurt myself . ", "hurt myself", True),
        (" no thoughts of suicide at all . ", "thoughts of suicide", True),
        (" she asked if i was suicidal and i am not . ", "suicidal", True),
        (" i can not stop wanting to die . ", "wanting to die", False),
        (" i am not joking i want to die . ", "want to die", False),
        (" i am not well , i want to die . ", "want to die", False),
        (" not a day goes by that i want to die . ", "want to die", False),
        (" why should not i kill myself . ", "kill myself", False),
        (" i do not know if i want to die . ", "want to die", False),
        (" i want to not die . ", "want to not die", True),
    ],
)
def test_a_negation_counts_only_where_it_denies(text: str, part: str, denied: bool) -> None:
    assert voice.is_denied(text, *at(text, part)) is denied


@pytest.mark.parametrize(
    ("text", "part", "subject"),
    [
        (" my friend wants to kill herself . ", "wants to kill herself", "other"),
        (" my dad died and i want to die . ", "want to die", "self"),
        (" i miss my dad and want to die . ", "want to die", "self"),
        (" she left me and i want to kill myself . ", "want to kill myself", "self"),
        (" people who want to die . ", "want to die", "general"),
        (" the best way to kill yourself . ", "kill yourself", "general"),
        (" want to die . ", "want to die", "open"),
        (" margaret wants to die . ", "wants to die", "other"),
        (" i think my brother is suicidal . ", "suicidal", "other"),
    ],
)
def test_the_subject_is_the_nearest_that_fits(text: str, part: str, subject: str) -> None:
    assert voice.subject_of(text, *at(text, part)) == subject


def test_times_are_told_apart() -> None:
    assert voice.is_past(" when i was a child . ")
    assert voice.is_past(" in 2014 . ")
    assert voice.is_recent(" two weeks ago . ")
    assert voice.is_days_back(" last saturday . ")
    assert voice.is_soon(" in an hour . ")
    assert voice.is_resolved(" i am well now . ")
    assert not voice.is_past(" yesterday . ")


def test_jest_and_fiction_need_their_signs() -> None:
    assert voice.is_joke(" i was just kidding . ")
    assert not voice.is_joke(" i do not know if it is a joke . ")
    assert voice.is_playful(" kill me this homework lol . ", 1)
    assert not voice.is_playful(" lol homework , i want to die . ", 19)
    assert voice.names_a_source(" it was a song lyric . ")
    assert voice.is_fiction(" in my novel the hero wants to die . ", 26)
    assert not voice.is_fiction(" i read a novel and i want to die . ", 21)
    assert voice.unveils(" he , meaning me . ")
