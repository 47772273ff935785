"""Receive: the message beside its normalised form, the time, and what stands about the person. First in every turn."""

from __future__ import annotations

from typing import NamedTuple

from llmtherapy_roles.flow import NOW, Flow, LoadPerson, ask
from llmtherapy_roles.guards.language import guess_language
from llmtherapy_roles.guards.text import normalise
from llmtherapy_roles.pipeline import Node, Stage, Wiring
from llmtherapy_roles.turn.state import PersonState
from llmtherapy_roles.turn.values import Heard, Settings

__all__ = ["START", "Receive"]


class Given(NamedTuple):
    message: str
    settings: Settings


class Gives(NamedTuple):
    heard: Heard
    now: float
    person: PersonState


class Receive(Stage[Given, Gives]):
    """Reads the raw message; nobody else does."""

    name = "receive"
    control = "receive.v1"
    kind = "receive"
    given, gives = Given, Gives

    def run(self, given: Given) -> Flow[Gives]:
        """Return the message in both forms, the time and the person's standing."""
        now = yield from ask(NOW)
        person = yield from ask(LoadPerson(given.settings.user))
        normal, offsets = normalise(given.message)
        language = given.settings.language or guess_language(normal)
        return Gives(Heard(given.message, normal, offsets, language), now, person)


START = Node(
    name="start",
    control="start.v1",
    kind="start",
    wiring=Wiring(requires=(), reads=(), provides=("message", "settings", "state")),
)
"""What is there before the first stage runs: the message, the session's settings and its state."""
