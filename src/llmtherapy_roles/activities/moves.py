"""What a message can be to an open question, and which states may follow: the declared half of an instrument's machine.

``MOVES`` is the whole table. ``hear`` names what a message is; it reads words and numbers and decides nothing.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from types import MappingProxyType
from typing import Literal, NamedTuple, Self

from pydantic import model_validator

from llmtherapy_roles.activities.answers import Reader, Said
from llmtherapy_roles.activities.instrument import Instrument, Item
from llmtherapy_roles.spec.base import SpecModel
from llmtherapy_roles.turn.state import ActivityState

__all__ = ["MOVES", "At", "Event", "FollowUp", "Heard", "Place", "hear", "place_of"]

At = Literal["ask", "confirm", "follow_up"]
Event = Literal[
    "option",
    "several",
    "out_of_range",
    "unclear",
    "yes",
    "no",
    "affirm",
    "deny",
    "skip_item",
    "back",
    "repeat",
    "why",
    "leave",
]
FollowUp = Literal["yes", "no", "unclear"]
_ON = ("ask", "finished")

MOVES: Mapping[At, Mapping[Event, tuple[str, ...]]] = MappingProxyType(
    {
        "ask": MappingProxyType(
            {
                "option": ("confirm",),
                "several": ("ask",),
                "out_of_range": ("ask",),
                "unclear": ("ask",),
                "yes": ("ask",),
                "skip_item": _ON,
                "back": ("ask",),
                "repeat": ("ask",),
                "why": ("ask",),
                "leave": ("left",),
            }
        ),
        "confirm": MappingProxyType(
            {
                "affirm": (*_ON, "follow_up"),
                "deny": ("ask",),
                "option": ("confirm",),
                "several": ("ask",),
                "out_of_range": ("ask",),
                "unclear": ("confirm",),
                "skip_item": _ON,
                "back": ("ask",),
                "repeat": ("confirm",),
                "why": ("confirm",),
                "leave": ("left",),
            }
        ),
        "follow_up": MappingProxyType(
            {
                "yes": _ON,
                "no": _ON,
                "unclear": (*_ON, "follow_up"),
                "skip_item": _ON,
                "back": ("ask",),
                "repeat": ("follow_up",),
                "why": ("follow_up",),
                "leave": ("left",),
            }
        ),
    }
)
"""For each state and each thing that a message can be: the states that may follow, or ``finished`` or ``left``."""


class Heard(NamedTuple):
    """What a message is, and the option it may mean."""

    event: Event
    value: int | None = None


class Place(SpecModel):
    """Where a check stands: the state's data, checked."""

    version: str
    """Version of the items at the start."""
    at: At
    item: str
    answers: tuple[tuple[str, int | None], ...] = ()
    """Item id and option; ``None`` for a question left open."""
    pending: int | None = None
    """The option that waits for confirmation."""
    misses: int = 0
    """How often in a row an answer fitted nothing."""
    follow_up: FollowUp | None = None
    started: float = 0.0

    @property
    def values(self) -> dict[str, int | None]:
        """The answers, by item."""
        return dict(self.answers)

    @model_validator(mode="after")
    def _pending_when_confirming(self) -> Self:
        if (self.at == "confirm") != (self.pending is not None):
            msg = "a value is pending while it is being confirmed, and only then"
            raise ValueError(msg)
        return self

    def state(self, activity: str) -> ActivityState:
        """Return the place as a session keeps it: JSON types only."""
        data = self.model_dump(exclude={"at", "started"})
        return ActivityState(activity, self.at, tuple(data.items()), self.started)


def place_of(state: ActivityState, instrument: Instrument) -> Place | None:
    """Return where a check stands; ``None`` when the state does not fit the instrument, as after an update."""
    try:
        place = Place.model_validate({**dict(state.data), "at": state.at, "started": state.started})
    except (TypeError, ValueError):
        return None
    items = {item.id for item in instrument.items}
    options = {None, *range(len(instrument.scale))}
    fits = place.version == instrument.version and place.item in items and place.pending in options
    fits = fits and set(place.values) <= items and set(place.values.values()) <= options
    if place.at == "follow_up":
        fits = fits and any(item.id == place.item and item.risk for item in instrument.items)
    return place if fits else None


def hear(place: Place, said: Said, *, item: Item, instrument: Instrument, reader: Reader) -> Heard:
    """Return what the message is to the open question; its event is one that ``MOVES`` has for ``place.at``."""
    if place.at == "follow_up":
        return _hear_follow_up(said, item, instrument)
    if place.at == "confirm":
        return _hear_confirmation(place, said, item=item, instrument=instrument, reader=reader)
    return _steering(said, instrument) or _hear_answer(said, item=item, instrument=instrument, reader=reader)


def _steering(said: Said, instrument: Instrument) -> Heard | None:
    words = instrument.words
    if said.any_of(words.leave):
        return Heard("leave")
    if said.any_of(words.skip_item):
        return Heard("skip_item")
    if said.all_of(words.back):
        return Heard("back")
    if said.all_of(words.repeat):
        return Heard("repeat")
    return Heard("why") if said.all_of((*words.why, *words.repeat)) else None


def _hear_answer(said: Said, *, item: Item, instrument: Instrument, reader: Reader) -> Heard:
    values, outside = reader.read(item, said)
    if outside or len(values) > 1:
        return Heard("out_of_range" if outside else "several")
    if values:
        return Heard("option", values[0])
    is_yes = item.risk and said.begins_with(instrument.words.affirm)
    return Heard("yes" if is_yes else "unclear")


def _hear_confirmation(place: Place, said: Said, *, item: Item, instrument: Instrument, reader: Reader) -> Heard:
    words = instrument.words
    if said.all_of((*words.affirm, *words.accept)):
        return Heard("affirm", place.pending)
    if said.all_of((*words.deny, *words.reject)):
        return Heard("deny")
    if steering := _steering(said, instrument):
        return steering
    values, outside = reader.read(item, said, no_is_lowest=False)
    if outside or len(values) > 1:
        return Heard("out_of_range" if outside else "several")
    if values:
        return Heard("affirm" if values[0] == place.pending else "option", values[0])
    agrees = said.begins_with((*words.affirm, *words.accept)) and not re.search(r"\bbut\b", said.text)
    return Heard("affirm", place.pending) if agrees else Heard("unclear")


def _hear_follow_up(said: Said, item: Item, instrument: Instrument) -> Heard:
    also_yes, also_no = (item.risk.also_yes, item.risk.also_no) if item.risk else ((), ())
    if said.all_of((*instrument.words.deny, *also_no)):
        return Heard("no")
    if said.begins_with(instrument.words.affirm) or said.any_of(also_yes):
        return Heard("yes")
    return _steering(said, instrument) or Heard("unclear")
