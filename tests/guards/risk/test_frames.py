"""The frame notation, and that no frame can match a sentence which it is not tried on."""

from __future__ import annotations

import re

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from llmtherapy_roles.guards.risk.english import death, doing, idioms, mind, others, passive, signs
from llmtherapy_roles.guards.risk.frames import FrameIndex, Table, lines, needs, pattern
from llmtherapy_roles.vocabulary import RiskCategory, RiskLevel

MODULES = (passive, death, doing, others, mind, signs, idioms)
FRAMES = [frame for module in MODULES for table in module.TABLES for frame in lines(table)]
WORDS = re.compile(r"[a-z0-9]+")


def table(text: str) -> Table:
    return Table(RiskCategory.IDEATION, RiskLevel.HIGH, text)


@pytest.mark.parametrize(
    ("line", "yes", "no"),
    [
        ("want~ to .. die", "i wanted to just die", "i wanted to see my old friend die"),
        ("kill~ {self}", "killing himself", "killing time"),
        ("(a |the )?rope", "the rope", "ropes"),
        ("say ... goodbye", "say to all of them this goodbye", "goodbye i say"),
        ("never (wake)( \\.| up)", "never wake", "never waken"),
    ],
)
def test_a_frame_matches_what_its_line_says(line: str, yes: str, no: str) -> None:
    (frame,) = lines(table(line))
    assert pattern(frame).search(f" {yes} . ")
    assert not pattern(frame).search(f" {no} . ")


def test_needs_are_derived_rarest_first() -> None:
    (frame,) = lines(table("(want|wants) to .. (really )?(die|be dead)"))
    assert [sorted(need) for need in needs(frame)] == [["dead", "die"], ["want", "wants"], ["to"]]


def test_a_frame_that_needs_no_word_is_refused() -> None:
    with pytest.raises(ValueError, match="needs"):
        FrameIndex([table("(really )?\\w+")])


def test_no_two_verbs_forms_are_left_open() -> None:
    assert not [frame for frame in FRAMES if "~" in frame or "{" in re.sub(r"\{\d+(,\d*)?\}", "", frame)]
    assert not [frame for frame in FRAMES if ".." in pattern(frame).pattern]


@pytest.mark.parametrize("at", range(0, len(FRAMES), 40))
@given(data=st.data())
@settings(max_examples=12, suppress_health_check=list(HealthCheck), deadline=None)
def test_whatever_a_frame_matches_has_the_words_that_it_needs(at: int, data: st.DataObject) -> None:
    frame = data.draw(st.sampled_from(FRAMES[at : at + 40]))
    shape = re.sub(
        r"\(\?<?[!=](?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)", "", pattern(frame).pattern.replace("(?<= )", " ", 1)
    )
    text = data.draw(st.from_regex(re.compile(shape.replace("(?:(?= )|(?<= ))", " "), re.ASCII), fullmatch=True))
    if pattern(frame).search(text):
        words = frozenset(WORDS.findall(text))
        assert all(not need.isdisjoint(words) for need in needs(frame))
        index = FrameIndex([Table(RiskCategory.IDEATION, RiskLevel.HIGH, "placeholder")])
        assert not list(index.matches(text, words - {"placeholder"}))
