"""Arrive and receive: the time and the person, and the message beside its normalised form. First in every turn."""

from __future__ import annotations

from typing import NamedTuple

from llmtherapy_roles.errors import PortError
from llmtherapy_roles.flow import NOW, Flow, LoadPerson, ask
from llmtherapy_roles.guards.language import guess_language
from llmtherapy_roles.guards.text import normalise
from llmtherapy_roles.pipeline import Node, Stage, Wiring
from llmtherapy_roles.turn.state import PersonState, SessionState
from llmtherapy_roles.turn.values import Heard, Settings

__all__ = ["START", "Arrive", "Receive"]


class ArriveGiven(NamedTuple):
    settings: Settings
    state: SessionState


class ArriveGives(NamedTuple):
    now: float
    person: PersonState


class Arrive(Stage[ArriveGiven, ArriveGives]):
    """The time, and what stands about the person; apart from ``receive``, so that the clock carries no message."""

    name = "arrive"
    control = "arrive.v1"
    kind = "arrive"
    given, gives = ArriveGiven, ArriveGives

    def run(self, given: ArriveGiven) -> Flow[ArriveGives]:
        """Return the time and the person's standing; without a store that answers, what this session knows of it."""
        now = yield from ask(NOW)
        known = given.state.person
        try:
            person = yield from ask(LoadPerson(given.settings.user))
        except PortError:
            person = known
        if given.state.unsaved:
            person = person.or_higher(known)
        return ArriveGives(now, person)


class Given(NamedTuple):
    message: str
    settings: Settings
    state: SessionState


class Gives(NamedTuple):
    heard: Heard
    language: str | None = None


class Receive(Stage[Given, Gives]):
    """Reads the raw message; nobody else does."""

    name = "receive"
    control = "receive.v1"
    kind = "receive"
    given, gives = Given, Gives

    def run(self, given: Given) -> Gives:
        """Return the message in both forms, and its language; a bare "no" is in the language spoken so far."""
        normal, offsets = normalise(given.message)
        language = given.settings.language or guess_language(normal) or given.state.language
        return Gives(Heard(given.message, normal, offsets, language), language)


START = Node(
    name="start",
    control="start.v1",
    kind="start",
    wiring=Wiring(requires=(), reads=(), provides=("message", "settings", "state")),
)
"""What is there before the first stage runs: the message, the session's settings and its state."""
