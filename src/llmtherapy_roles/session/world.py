"""The world behind the effects: model, store, channel, clock, identifiers, each under a deadline if it can block."""

from __future__ import annotations

import time
import uuid
from collections.abc import Callable, Mapping
from typing import Any, cast

from llmtherapy_roles import flow
from llmtherapy_roles.errors import PortError
from llmtherapy_roles.flow import Chunk, Effect
from llmtherapy_roles.ports import Clock, EscalationChannel, Ids, Model, Store
from llmtherapy_roles.session.calls import acalled, called, called_here
from llmtherapy_roles.session.reading import Reading
from llmtherapy_roles.turn.values import Escalation
from llmtherapy_roles.vocabulary import BackendReach

__all__ = ["SystemClock", "UuidIds", "World"]


class SystemClock:
    """The machine's clock."""

    def now(self) -> float:
        """Unix time in seconds."""
        return time.time()


class UuidIds:
    """Random identifiers."""

    def new(self, prefix: str) -> str:
        """A fresh identifier that starts with the prefix."""
        return f"{prefix}-{uuid.uuid4().hex}"


class World:
    """Serves the effects of one session, in both colours."""

    __slots__ = (
        "_channel",
        "_deadline_s",
        "_handles",
        "_hosts",
        "_limit",
        "_model",
        "_readings",
        "clock",
        "ids",
        "store",
    )

    def __init__(
        self,
        model: Model,
        store: Store,
        *,
        limit: BackendReach,
        hosts: tuple[str, ...] = (),
        channel: EscalationChannel | None = None,
        clock: Clock | None = None,
        ids: Ids | None = None,
        deadline_s: float = 5.0,
    ) -> None:
        """Bind the ports.

        Args:
            model: The session's model.
            store: Where persons, consent, memories, drafts and records are kept.
            limit: How far away a model may be, by the role's backend policy.
            hosts: Named hosts that a ``private`` policy admits.
            channel: Who is told; without one every escalation stays undelivered.
            clock: The time; the machine's clock when left out.
            ids: Identifiers; random ones when left out.
            deadline_s: Deadline of every effect but the model's, in seconds.
        """
        self._model = model
        self.store = store
        self._limit = limit
        self._hosts = hosts
        self._channel = channel
        self.clock = clock or SystemClock()
        self.ids = ids or UuidIds()
        self._deadline_s = deadline_s
        self._readings: dict[int, Reading] = {}
        self._handles = 0

    def serve(self, effect: Any) -> Any:
        """Return the answer; every failure of a port is a ``PortError``."""
        kind = cast("Any", type(effect))
        if kind is flow.NextChunk:
            handle = effect.handle
            try:
                return self._noted(handle, self._readings[handle].next())
            except BaseException:
                self._readings.pop(handle).close()
                raise
        if kind is flow.CloseModel:
            if effect.handle in self._readings:
                self._readings.pop(effect.handle).close()
            return None
        call, blocking = self._call(effect)
        if blocking:
            return called(effect.kind, lambda: call(self, effect), deadline_s=self._deadline_s)
        return called_here(effect.kind, call, self, effect)

    async def aserve(self, effect: Any) -> Any:
        """The asynchronous twin of ``serve``."""
        kind = cast("Any", type(effect))
        if kind is flow.NextChunk:
            handle = effect.handle
            try:
                return self._noted(handle, await self._readings[handle].anext())
            except BaseException:
                await self._readings.pop(handle).aclose()
                raise
        if kind is flow.CloseModel:
            if effect.handle in self._readings:
                await self._readings.pop(effect.handle).aclose()
            return None
        call, blocking = self._call(effect)
        if blocking:
            return await acalled(effect.kind, lambda: call(self, effect), deadline_s=self._deadline_s)
        return called_here(effect.kind, call, self, effect)

    def _call(self, effect: Effect[Any]) -> tuple[_Call, bool]:
        """What is to be called for an effect, and whether it can block."""
        entry = _CALLS.get(type(effect))
        if entry is None:
            raise PortError(effect.kind, "unknown_effect")
        port, call = entry
        in_process = getattr(self.store, "in_process", False)
        blocks = (port == "store" and not in_process) or (port == "channel" and self._channel is not None)
        return call, blocks

    def _noted(self, handle: int, chunk: Chunk) -> Chunk:
        if getattr(chunk, "last", False):
            del self._readings[handle]
        return chunk

    def open_model(self, effect: flow.OpenModel) -> int:
        """Start a reply, if the model is still within the role's reach; it may have moved since the session opened."""
        reach = self._model.reach()
        if reach > self._limit or (reach is BackendReach.PRIVATE and self._model.host() not in self._hosts):
            raise PortError("model", f"backend_policy: the model is {reach}, the role admits {self._limit}")
        self._handles += 1
        self._readings[self._handles] = Reading(self._model, effect.request)
        return self._handles

    def notify(self, effect: flow.Notify) -> Any:
        """Tell the channel; without one the escalation stays undelivered, and says so."""
        escalation = effect.escalation
        if self._channel is None:
            return escalation._replace(status="undelivered", reason="the deployment names no channel")
        channel: Any = self._channel
        told = channel.notify(escalation)
        delivered = escalation._replace(status="delivered", reason="")
        return _after(told, delivered) if hasattr(told, "__await__") else delivered


async def _after(told: Any, escalation: Escalation) -> Escalation:
    await told
    return escalation


_Call = Callable[[World, Any], Any]
_CALLS: Mapping[type[Effect[Any]], tuple[str, _Call]] = {
    flow.Now: ("clock", lambda world, _: world.clock.now()),
    flow.NewId: ("ids", lambda world, e: world.ids.new(e.prefix)),
    flow.OpenModel: ("model", lambda world, e: world.open_model(e)),
    flow.Notify: ("channel", lambda world, e: world.notify(e)),
    flow.LoadPerson: ("store", lambda world, e: world.store.load_person(e.user)),
    flow.SavePerson: ("store", lambda world, e: world.store.save_person(e.user, e.state)),
    flow.AskConsent: ("store", lambda world, e: world.store.consented(e.user, e.purpose)),
    flow.Recall: (
        "store",
        lambda world, e: world.store.recall(e.user, e.query, purpose=e.purpose, limit=e.limit, since=e.since),
    ),
    flow.Remember: ("store", lambda world, e: world.store.remember(e.user, e.memory)),
    flow.SaveDraft: ("store", lambda world, e: world.store.save_draft(e.draft)),
    flow.Record: ("store", lambda world, e: world.store.record(e.record)),
}
"""Each effect with the port that serves it. A new effect is one line here."""
