from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from llmtherapy_roles.models.farewells import leaves


@pytest.mark.parametrize(
    "message",
    [
        "I have to go now. Bye!",
        "gotta run, see you",
        "good night",
        "Good night, Mira.",
        "Thanks, I have to go now, my bus is here.",
        "ok bye",
        "I need to go to bed. Good night!",
        "well, I should go",
        "that's all for today, thanks",
        "My bus is here. Bye!",
        "It was a long day and I am cross with everybody. Good night.",
        "see you tomorrow",
        "I'll go now",
        "I'd better go. Talk to you later",
        "have a nice evening",
        "Got to go, dinner is ready",
        "ok I'm going to sleep now, night!",
    ],
)
def test_a_goodbye_is_heard(message: str) -> None:
    assert leaves(message.lower())


@pytest.mark.parametrize(
    "message",
    [
        "Goodbye forever, world",
        "Goodbye everyone",
        "I said goodbye",
        "I have to go to work tomorrow and I'm scared",
        "I'm leaving him",
        "I don't want to go on",
        "I have to go through this again",
        "I want to sleep",
        "I should leave him",
        "Good night's sleep is rare",
        "see you in the next life",
        "thanks",
        "",
    ],
)
def test_despair_and_talk_of_parting_are_no_goodbye(message: str) -> None:
    assert not leaves(message.lower())


def test_a_long_message_is_not_gone_through() -> None:
    assert not leaves("ok " * 200 + "bye")


@given(st.text(max_size=200))
def test_any_text_may_be_asked_about(message: str) -> None:
    assert leaves(message.lower()) in (True, False)


def test_a_row_of_fillers_takes_no_time() -> None:
    begun = time.perf_counter()
    leaves("ok so well " * 10 + "going")
    assert time.perf_counter() - begun < 0.05
