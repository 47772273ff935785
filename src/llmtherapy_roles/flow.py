"""How a stage asks the world for something without touching it.

A stage is a pure function, or a generator that *yields* effects and receives their results. Two small drivers
(``session/drivers.py``) serve the effects, one synchronous, one asynchronous; both run the same generators, so there is
no second copy of any rule. A recorded turn replays because only effects can differ between two runs.
"""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass
from typing import Any, ClassVar, Generic, Literal, NamedTuple, TypeVar

from llmtherapy_roles.turn.record import AuditRecord
from llmtherapy_roles.turn.state import PersonState
from llmtherapy_roles.turn.values import Draft, Escalation, Memory, Message

__all__ = [
    "NOW",
    "AskConsent",
    "Chunk",
    "CloseModel",
    "Effect",
    "Emit",
    "Flow",
    "LoadPerson",
    "ModelRequest",
    "NewId",
    "NextChunk",
    "Notify",
    "Now",
    "OpenModel",
    "Recall",
    "Record",
    "Remember",
    "SaveDraft",
    "SavePerson",
    "ask",
]

R = TypeVar("R")


class Effect(Generic[R]):
    """A request to the world whose answer has the type ``R``."""

    __slots__ = ()
    kind: ClassVar[str] = "effect"
    """Short name, used in recordings and in errors."""


Flow = Generator[Effect[Any], Any, R]
"""A computation that yields effects and returns an ``R``."""


def ask(effect: Effect[R]) -> Flow[R]:
    """Yield one effect and return its answer, typed.

    Example:
        >>> def clock() -> Flow[float]:
        ...     return (yield from ask(Now()))
        >>> flow = clock()
        >>> next(flow).kind
        'now'
    """
    answer: R = yield effect
    return answer


class ModelRequest(NamedTuple):
    """What a model is asked for: everything that it may know, and its bounds."""

    messages: tuple[Message, ...]
    role: str
    turn: int
    """Number of the turn in its session, from 0; a scripted model varies its wording by it."""
    attempt: int = 1
    """1, or 2 when the first draft was refused."""
    language: str | None = None
    brief: str | None = None
    """What an activity lets the model word; ``None`` for free conversation."""
    max_chars: int = 4000
    """The reply is cut off, and counts as unusable, beyond this."""
    timeout_s: float = 30.0
    temperature: float | None = None


class Chunk(NamedTuple):
    """A piece of a model's reply; the last one carries the counts."""

    text: str = ""
    last: bool = False
    finish: str = ""
    """Why the model stopped: ``stop``, ``length``, ``content_filter``; only on the last chunk."""
    model: str = ""
    input_tokens: int = 0
    output_tokens: int = 0
    cost_usd: float | None = None
    calls: int = 1


@dataclass(frozen=True, slots=True)
class Now(Effect[float]):
    """The time, in Unix seconds."""

    kind = "now"


NOW = Now()


@dataclass(frozen=True, slots=True)
class NewId(Effect[str]):
    """A fresh identifier that starts with ``prefix``."""

    prefix: str
    kind = "new_id"


@dataclass(frozen=True, slots=True)
class OpenModel(Effect[int]):
    """Start a model's reply; the answer is a handle for ``NextChunk``."""

    request: ModelRequest
    kind = "open_model"


@dataclass(frozen=True, slots=True)
class NextChunk(Effect[Chunk]):
    """The next piece of the reply behind ``handle``."""

    handle: int
    kind = "next_chunk"


@dataclass(frozen=True, slots=True)
class CloseModel(Effect[None]):
    """Stop reading the reply behind ``handle``; no more of it is wanted."""

    handle: int
    kind = "close_model"


@dataclass(frozen=True, slots=True)
class Emit(Effect[bool]):
    """Hand text to whoever listens; the answer is false when nobody does any more."""

    event: Literal["text", "notice", "replaced", "held"]
    text: str
    kind = "emit"


@dataclass(frozen=True, slots=True)
class LoadPerson(Effect[PersonState]):
    """What stands about a person over sessions (the standing concern; no text)."""

    user: str
    kind = "load_person"


@dataclass(frozen=True, slots=True)
class SavePerson(Effect[None]):
    """Keep what stands about a person."""

    user: str
    state: PersonState
    kind = "save_person"


@dataclass(frozen=True, slots=True)
class AskConsent(Effect[bool]):
    """Whether the person has consented to this purpose and not taken it back."""

    user: str
    purpose: str
    kind = "ask_consent"


@dataclass(frozen=True, slots=True)
class Recall(Effect["tuple[Memory, ...]"]):
    """Memories of a person that bear on ``query``, best first, none older than ``since``."""

    user: str
    query: str
    purpose: str
    limit: int
    since: float
    kind = "recall"


@dataclass(frozen=True, slots=True)
class Remember(Effect[None]):
    """Keep one memory of a person."""

    user: str
    memory: Memory
    kind = "remember"


@dataclass(frozen=True, slots=True)
class SaveDraft(Effect[None]):
    """Put a draft into the review queue."""

    draft: Draft
    kind = "save_draft"


@dataclass(frozen=True, slots=True)
class Notify(Effect[Escalation]):
    """Tell somebody; the answer is the same escalation with what became of it."""

    escalation: Escalation
    kind = "notify"


@dataclass(frozen=True, slots=True)
class Record(Effect[None]):
    """Seal the turn's audit record."""

    record: AuditRecord
    kind = "record"
