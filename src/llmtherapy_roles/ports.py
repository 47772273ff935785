"""The seams to the world. Everything that is not pure goes through one of these protocols.

A port may be synchronous, asynchronous, or both. Any port that can block is served under a deadline; one whose
``in_process`` is true promises never to block and is called directly.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from typing import Protocol, runtime_checkable

from llmtherapy_roles.flow import Chunk, ModelRequest
from llmtherapy_roles.turn.record import AuditRecord
from llmtherapy_roles.turn.state import PersonState
from llmtherapy_roles.turn.values import Draft, Escalation, Memory
from llmtherapy_roles.vocabulary import BackendReach

__all__ = ["AsyncChatModel", "ChatModel", "Clock", "EscalationChannel", "Ids", "Model", "Store"]


@runtime_checkable
class Model(Protocol):
    """What every model says of itself, whichever colour it is."""

    name: str
    """Such as ``scripted`` or ``ollama/lfm2.5-thinking``."""
    in_process: bool
    """True only for models that never block, such as the embedded one."""

    def reach(self) -> BackendReach:
        """How far away the model is *now*; asked when the session opens and again at each call."""
        ...

    def host(self) -> str | None:
        """Host name that a request would go to; ``None`` for a model inside this process."""
        ...


@runtime_checkable
class ChatModel(Model, Protocol):
    """A model that answers synchronously."""

    def stream(self, request: ModelRequest) -> Iterator[Chunk]:
        """Yield the reply in pieces, the last with ``last=True``. Any failure raises ``PortError``."""
        ...


@runtime_checkable
class AsyncChatModel(Model, Protocol):
    """A model that answers asynchronously."""

    def astream(self, request: ModelRequest) -> AsyncIterator[Chunk]:
        """The asynchronous twin of ``ChatModel.stream``."""
        ...


class Store(Protocol):
    """Keeps what outlives a turn: persons, consent, memories, drafts, audit records."""

    in_process: bool

    def load_person(self, user: str) -> PersonState:
        """Return what stands about the person; a new ``PersonState`` for somebody unknown."""
        ...

    def save_person(self, user: str, state: PersonState) -> None:
        """Keep what stands about the person."""
        ...

    def consented(self, user: str, purpose: str) -> bool:
        """Whether consent to the purpose was given and not taken back."""
        ...

    def set_consent(self, user: str, purpose: str, *, given: bool) -> None:
        """Record consent to a purpose, or its withdrawal."""
        ...

    def recall(self, user: str, query: str, *, purpose: str, limit: int, since: float) -> tuple[Memory, ...]:
        """Return up to ``limit`` memories that bear on the query, best first, none older than ``since``."""
        ...

    def remember(self, user: str, memory: Memory) -> None:
        """Keep a memory. Raises ``PortError`` without consent to its purpose."""
        ...

    def forget(self, user: str) -> int:
        """Erase memories, consent and standing of a person; return how many things went."""
        ...

    def save_draft(self, draft: Draft) -> None:
        """Put a draft into the review queue, or replace it by its id."""
        ...

    def draft(self, draft_id: str) -> Draft | None:
        """Return a draft by its id."""
        ...

    def drafts(self, *, session: str | None = None) -> tuple[Draft, ...]:
        """Return drafts, oldest first, of one session or of all."""
        ...

    def record(self, record: AuditRecord) -> None:
        """Append an audit record, chained to the one before."""
        ...

    def records(self, *, session: str | None = None) -> tuple[AuditRecord, ...]:
        """Return audit records, oldest first, of one session or of all."""
        ...


class EscalationChannel(Protocol):
    """Tells a human. An app supplies it in its ``Deployment``."""

    def notify(self, escalation: Escalation) -> None:
        """Deliver, or raise; whatever is raised leaves the escalation ``undelivered`` with the reason."""
        ...


class Clock(Protocol):
    """Tells the time."""

    def now(self) -> float:
        """Unix time in seconds."""
        ...


class Ids(Protocol):
    """Makes identifiers."""

    def new(self, prefix: str) -> str:
        """A fresh identifier that starts with the prefix."""
        ...
