"""The two drivers. Each runs the same generators; they differ in how an effect is served, and in nothing else.

A listener that goes away, or a task that is cancelled, does not end a turn: no more text goes out, the model is
stopped, and what must still happen (escalation, audit, the person's standing) happens.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Generator
from typing import Any, Protocol

from llmtherapy_roles.errors import PortError
from llmtherapy_roles.flow import Effect, Emit, Flow
from llmtherapy_roles.running import Outcome
from llmtherapy_roles.turn.turn import Event

__all__ = ["Run", "Serves"]


class Serves(Protocol):
    """Serves effects, in both colours. Whatever goes wrong in the world is a ``PortError``."""

    def serve(self, effect: Effect[Any]) -> Any:
        """Return the effect's answer."""
        ...

    async def aserve(self, effect: Effect[Any]) -> Any:
        """Return the effect's answer."""
        ...


class Run:
    """One turn being driven; ``outcome`` is there once its events are exhausted or closed."""

    __slots__ = ("_flow", "_world", "outcome")

    def __init__(self, flow: Flow[Outcome], world: Serves) -> None:
        self._flow = flow
        self._world = world
        self.outcome: Outcome | None = None

    def events(self) -> Generator[Event, None, None]:
        """Yield what goes out. Closing the generator early finishes the turn in silence; an error is then raised."""
        listening = True
        thrown: BaseException | None = None
        effect = self._advance(None)
        while effect is not None:
            if type(effect) is Emit:
                if listening:
                    try:
                        yield Event(effect.event, effect.text)
                    except GeneratorExit:
                        listening = False
                    except BaseException as error:  # the listener's own; the turn ends properly before it goes on
                        listening, thrown = False, error
                effect = self._advance(listening)
                continue
            try:
                answer = self._world.serve(effect)
            except PortError as error:
                effect = self._fail(error)
            else:
                effect = self._advance(answer)
        if thrown is not None:
            raise thrown

    async def aevents(self) -> AsyncGenerator[Event, None]:
        """Yield what goes out. Closing or cancelling finishes the turn in silence; a cancellation is then raised."""
        listening = True
        cancelled: asyncio.CancelledError | None = None
        effect = self._advance(None)
        while effect is not None:
            if type(effect) is Emit:
                if listening:
                    try:
                        yield Event(effect.event, effect.text)
                    except (GeneratorExit, asyncio.CancelledError):
                        listening = False
                effect = self._advance(listening)
                continue
            try:
                answer = await self._world.aserve(effect)
            except PortError as error:
                effect = self._fail(error)
            except asyncio.CancelledError as error:
                listening, cancelled = False, error
                effect = self._fail(PortError(effect.kind, "cancelled"))
            else:
                effect = self._advance(answer)
        if cancelled is not None:
            raise cancelled

    def _advance(self, answer: Any) -> Effect[Any] | None:
        try:
            return self._flow.send(answer)
        except StopIteration as done:
            self.outcome = done.value
            return None

    def _fail(self, error: PortError) -> Effect[Any] | None:
        try:
            return self._flow.throw(error)
        except StopIteration as done:
            self.outcome = done.value
            return None
