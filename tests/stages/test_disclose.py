"""When the person is told that this is an AI: by the clock, by age, and in a crisis."""

from __future__ import annotations

from collections.abc import Iterable

import pytest

import llmtherapy_roles as lr
from llmtherapy_roles.flow import Emit
from llmtherapy_roles.spec.models import Disclosure
from llmtherapy_roles.stages.disclose import Disclose, Given
from llmtherapy_roles.turn.findings import RiskAssessment
from llmtherapy_roles.turn.state import PersonState, SessionState
from llmtherapy_roles.turn.values import Notice, Settings
from llmtherapy_roles.vocabulary import Age, RiskLevel

START = 1_000_000.0
POLICY = Disclosure(
    text="I am an AI.", first_contact="This is for practice.", every_minutes=180, every_minutes_minor=60
)
ADULTS, OTHERS = (Age.ADULT, Age.ADULT_ATTESTED), (Age.MINOR, Age.UNKNOWN)


def said(policy: Disclosure, *, age: Age, minutes: float, level: RiskLevel = RiskLevel.NONE) -> tuple[Notice, ...]:
    """The notices so many minutes after the last one, in the middle of a talk."""
    given = Given(
        now=START + minutes * 60,
        settings=Settings(role="r", user="u", session="s", age=age),
        state=SessionState(turn=9, started=START, last=START, disclosed=START),
        person=PersonState(first_seen=START, last_seen=START + minutes * 60),
        risk=RiskAssessment(level=level),
    )
    flow = Disclose(policy).run(given)
    effects: list[object] = []
    try:
        effect = next(flow)
        while True:
            effects.append(effect)
            effect = flow.send(True)
    except StopIteration as end:
        notices: tuple[Notice, ...] = end.value.notices.given
    assert all(isinstance(effect, Emit) for effect in effects)
    assert len(effects) == min(1, len(notices))
    return notices


def test_adults_are_told_every_three_hours() -> None:
    for age in ADULTS:
        assert said(POLICY, age=age, minutes=179.9) == ()
        assert [notice.text for notice in said(POLICY, age=age, minutes=180)] == ["I am an AI."]


def test_minors_and_people_of_unknown_age_are_told_every_hour() -> None:
    for age in OTHERS:
        assert said(POLICY, age=age, minutes=59.9) == ()
        assert [notice.text for notice in said(POLICY, age=age, minutes=60)] == ["I am an AI."]


@pytest.mark.parametrize("age", Age)
def test_the_shorter_interval_counts_for_minors_only(age: Age) -> None:
    policy = POLICY.model_copy(update={"every_minutes": 30, "every_minutes_minor": 60})
    assert said(policy, age=age, minutes=29) == ()
    assert said(policy, age=age, minutes=30)
    assert Disclose(policy).facts["every_minutes_minor"] == 30


def test_the_bound_that_is_proved_is_the_interval_that_is_kept() -> None:
    assert Disclose(POLICY).facts == {"every_minutes": 180, "every_minutes_minor": 60, "after_gap_days": 7}


def test_no_interval_interrupts_a_crisis() -> None:
    assert said(POLICY, age=Age.MINOR, minutes=600, level=RiskLevel.HIGH) == ()


def told(age: str, minutes: Iterable[float], monkeypatch: pytest.MonkeyPatch) -> list[bool]:
    """Whether the notice came, in a whole session whose clock is ours."""
    clock = [START]
    monkeypatch.setattr("llmtherapy_roles.session.world.SystemClock.now", lambda _: clock[0])
    role = lr.compile_role(lr.load_role("skills_coach"))
    talk = role.session(user="u", locale="GB", age=age, store=lr.InMemoryStore())
    talk.send("Hello")
    found = []
    for minute in minutes:
        clock[0] = START + minute * 60
        found.append(role.spec.disclosure.text in talk.send("I went for a short walk").reply)
    return found


def test_a_session_keeps_the_clock(monkeypatch: pytest.MonkeyPatch) -> None:
    every_half_hour = range(30, 271, 30)
    assert told("unknown", every_half_hour, monkeypatch) == [False, True] * 4 + [False]
    assert told("adult", every_half_hour, monkeypatch) == [False] * 5 + [True] + [False] * 3


def test_introduction_that_a_crisis_displaced_is_made_up_for() -> None:
    import llmtherapy_roles as lr

    role = lr.compile_role(lr.load_role("skills_coach"))
    talk = role.session(user="u", locale="GB", store=lr.InMemoryStore())
    first = role.spec.disclosure.first_contact
    assert first not in talk.send("I want to kill myself").reply
    assert first not in talk.send("it was a song lyric").reply
    later = [
        talk.send(text).reply for text in ("I am safe now", "thanks", "thanks", "let us plan my evening", "and now?")
    ]
    assert sum(first in reply for reply in later) == 1
