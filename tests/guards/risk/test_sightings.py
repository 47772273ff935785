"""The cheap first look, and signs that count only together."""

from __future__ import annotations

import pytest

from llmtherapy_roles.guards.risk.english import signs
from llmtherapy_roles.guards.risk.english.pairs import PAIRS
from llmtherapy_roles.guards.risk.frames import FrameIndex
from llmtherapy_roles.guards.risk.reading import lower
from llmtherapy_roles.guards.risk.sightings import of_interest, see
from llmtherapy_roles.vocabulary import RiskLevel


def test_the_first_look_misses_no_word_that_calls_for_a_frame() -> None:
    assert FrameIndex(signs.TABLES).words <= of_interest()
    assert {
        "kill",
        "suicide",
        "suicidal",
        "die",
        "overdosed",
        "pills",
        "noose",
        "kms",
        "unalive",
        "suicde",
        "kil",
    } <= of_interest()


@pytest.mark.parametrize(
    "text", ["suicidal thoughts", "gonna kms", "killing myself", "im sucidal", "unaliving myself", "overdosing now"]
)
def test_a_message_of_two_words_gets_past_the_first_look(text: str) -> None:
    assert max(sighting.level for sighting in see(lower(text)).sightings) >= RiskLevel.MODERATE


def test_every_pair_names_signs_that_exist() -> None:
    names = {table.sign for table in signs.TABLES}
    assert {pair.first for pair in PAIRS} | {pair.second for pair in PAIRS} <= names


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("I got fired this morning.", "Which bridge here is the highest?"),
        ("I gave my dog to my sister.", "I paid for the funeral in advance."),
        ("Took them all.", "Feeling sleepy now."),
    ],
)
def test_signs_count_together_and_not_alone_or_far_apart(one: str, other: str) -> None:
    def level(text: str) -> RiskLevel:
        return max((sighting.level for sighting in see(lower(text)).sightings), default=RiskLevel.NONE)

    assert level(f"{one} {other}") >= RiskLevel.HIGH
    assert level(other if "Took" in one else one) < RiskLevel.MODERATE
    assert level(f"{one} {'Soup is nice. ' * 20}{other}") < RiskLevel.HIGH or "Took" in one
