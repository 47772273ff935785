"""What stands about a person outlives failing stores and other sessions: a lower concern never replaces a higher."""

from typing import Any

import pytest

import llmtherapy_roles as lr
from llmtherapy_roles.session.session import Session
from llmtherapy_roles.session.world import World
from llmtherapy_roles.turn.state import PersonState
from llmtherapy_roles.turn.values import Settings
from llmtherapy_roles.vocabulary import BackendReach
from support.roles import Says, compiled

DANGER = "I want to kill myself"


class Store(lr.InMemoryStore):
    """A store of which some methods fail for a while."""

    def __init__(self, *failing: str) -> None:
        super().__init__()
        self.failing = set(failing)

    def load_person(self, user: str) -> PersonState:
        if "load_person" in self.failing:
            raise OSError("down")
        return super().load_person(user)

    def save_person(self, user: str, state: PersonState) -> None:
        if "save_person" in self.failing:
            raise OSError("down")
        super().save_person(user, state)


class Channel:
    """A channel that fails at first."""

    def __init__(self, failures: int = 0) -> None:
        self.failures = failures
        self.told: list[lr.Escalation] = []

    def notify(self, escalation: lr.Escalation) -> None:
        if self.failures:
            self.failures -= 1
            raise OSError("down")
        self.told.append(escalation)


class Fails:
    """A clock, and a source of identifiers, that fail."""

    def now(self) -> float:
        raise OSError("no clock")

    def new(self, prefix: str) -> str:
        raise OSError("no ids")


def talk(store: Any = None, channel: Channel | None = None, **ports: Any) -> Session:
    made, store = compiled(), store or lr.InMemoryStore()
    world = World(Says("One small step. What would it be?"), store, limit=BackendReach.REMOTE, channel=channel, **ports)
    return Session(made, Settings(made.id, "u", "s", locale="GB", demo=True), world, store)


def test_crisis_dialogue_goes_on_when_the_store_cannot_save() -> None:
    session = talk(Store("save_person"))
    session.send(DANGER)
    turn = session.send("no")
    assert turn.source == "crisis"
    assert turn.risk.standing >= lr.RiskLevel.HIGH


def test_store_that_could_not_be_read_is_not_overwritten() -> None:
    store = Store()
    talk(store).send(DANGER)
    store.failing = {"load_person"}
    talk(store).send("what a fine day it is")
    store.failing = set()
    assert store.load_person("u").concern.level >= lr.RiskLevel.HIGH


def test_two_sessions_at_once_keep_the_higher_concern() -> None:
    store = lr.InMemoryStore()
    calm, other = talk(store), talk(store)
    events = calm.stream("what a fine day it is")
    next(events)
    other.send(DANGER)
    list(events)
    assert store.load_person("u").concern.level >= lr.RiskLevel.HIGH


def test_human_who_lowers_the_concern_is_heeded_in_an_open_session() -> None:
    store = lr.InMemoryStore()
    session = talk(store)
    session.send(DANGER)
    store.save_person("u", PersonState())
    assert session.send("I am safe now").risk.standing < lr.RiskLevel.HIGH


def test_escalation_that_failed_is_tried_again() -> None:
    channel = Channel(failures=1)
    session = talk(channel=channel)
    assert session.send(DANGER).escalations[0].status == "undelivered"
    assert session.send(DANGER).escalations[0].status == "delivered"
    assert not session.send(DANGER).escalations
    assert len(channel.told) == 1


def test_new_episode_is_escalated_again() -> None:
    channel = Channel()
    session = talk(channel=channel)
    for text in (DANGER, "I am safe now, really", *["let us plan my homework"] * 12):
        session.send(text)
    assert session.state.crisis is None
    assert session.send(DANGER).escalations
    assert len(channel.told) == 2


def test_failing_identifiers_keep_nobody_from_being_told() -> None:
    channel = Channel()
    turn = talk(channel=channel, ids=Fails()).send(DANGER)
    assert [escalation.cause for escalation in channel.told] == ["risk.ideation"]
    assert turn.escalations[0].status == "delivered"


def test_failing_clock_withholds_no_contact() -> None:
    channel = Channel()
    turn = talk(channel=channel, clock=Fails()).send(DANGER)
    assert "116 123" in turn.reply
    assert channel.told


def test_clock_of_whole_seconds_will_do() -> None:
    class Whole:
        def now(self) -> int:
            return 1_700_000_000

    assert talk(clock=Whole()).send("hello there").source == "model"


def test_what_is_forgotten_during_a_turn_stays_forgotten() -> None:
    session = talk()
    session.send("my cat Wilhelmina steals the bread")
    events = session.stream("Wilhelmina again")
    next(events)
    session.forget()
    list(events)
    assert "Wilhelmina" not in str(session.state)


def test_notice_that_nobody_could_hear_is_said_again() -> None:
    quiet = talk()
    run = quiet._run("hello there")
    effect = run._flow.send(None)
    while effect is not None:
        effect = run._advance(False) if effect.kind == "emit" else run._advance(quiet._world.serve(effect))
    assert run.outcome is not None
    assert run.outcome.fields["next_state"].disclosed == 0


@pytest.mark.parametrize("stage", ["crisis", "settle"])
@pytest.mark.parametrize("how", ["raises", "wrong fields"])
def test_answer_in_a_crisis_keeps_its_context_when_a_stage_is_broken(stage: str, how: str) -> None:
    from laws.test_fail_closed import broken, open_

    session = open_(broken(compiled(), stage, how), "A perfectly safe reply.")
    for text in (DANGER, DANGER, "no"):
        turn = session.send(text)
        assert "perfectly safe" not in turn.reply
        assert "116 123" in turn.reply or "999" in turn.reply
