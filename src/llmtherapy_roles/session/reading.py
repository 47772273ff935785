"""Reading a model's reply, in the colour of whoever reads, until its deadline."""

from __future__ import annotations

import asyncio
import threading
import time
from collections.abc import AsyncIterator, Iterator
from contextlib import suppress
from typing import Any

from llmtherapy_roles.errors import DeadlineError, PortError
from llmtherapy_roles.flow import Chunk, ModelRequest
from llmtherapy_roles.ports import Model
from llmtherapy_roles.session.calls import acalled, called, called_here, cancelled_from_outside

__all__ = ["Reading"]

_GRACE_S = 0.5
"""How much longer than its own deadline a model is waited for, so that it can say itself what went wrong."""


class Reading:
    """One reply of a model."""

    __slots__ = ("_astream", "_ends", "_model", "_request", "_stream")

    def __init__(self, model: Model, request: ModelRequest) -> None:
        self._model = model
        self._request = request
        self._ends = time.monotonic() + request.timeout_s + _GRACE_S
        self._stream: Iterator[Chunk] | None = None
        self._astream: AsyncIterator[Chunk] | None = None

    def next(self) -> Chunk:
        """The next chunk. Raises ``PortError`` for every failure, a cut stream included."""
        if self._model.in_process:
            return _chunk(called_here("model", self._pull))
        return _chunk(called("model", self._pull, deadline_s=self._left()))

    async def anext(self) -> Chunk:
        """The asynchronous twin of ``next``; a model without ``astream`` is read in a thread."""
        if self._model.in_process:
            return _chunk(called_here("model", self._pull))
        if not hasattr(self._model, "astream"):
            return _chunk(await acalled("model", self._pull, deadline_s=self._left()))
        return await self._apull()

    def close(self) -> None:
        """Stop reading; whatever the model still has to say is not wanted."""
        close: Any = getattr(self._stream, "close", None)
        if close is None:
            return
        if self._model.in_process:
            _quietly(close)
        else:
            threading.Thread(target=_quietly, args=(close,), daemon=True, name="llmtherapy-roles-close").start()

    async def aclose(self) -> None:
        """The asynchronous twin of ``close``."""
        self.close()
        close: Any = getattr(self._astream, "aclose", None)
        if close is not None:
            with suppress(Exception, SystemExit):
                async with asyncio.timeout(1.0):
                    await close()

    def _left(self) -> float:
        return max(0.0, self._ends - time.monotonic())

    def _pull(self) -> Chunk:
        if self._stream is None:
            stream: Any = getattr(self._model, "stream", None)
            if stream is None:
                raise PortError("model", "async_only: this model can only be awaited; use asend or astream")
            self._stream = stream(self._request)
        pieces: Any = self._stream
        return _whole(next(pieces, None))

    async def _apull(self) -> Chunk:
        try:
            async with asyncio.timeout(self._left()):
                if self._astream is None:
                    astream: Any = self._model
                    self._astream = astream.astream(self._request)
                pieces: Any = self._astream
                return _whole(await anext(pieces, None))
        except TimeoutError:
            raise DeadlineError("model", "timeout") from None
        except PortError:
            raise
        except (Exception, asyncio.CancelledError, SystemExit) as error:
            if cancelled_from_outside(error):
                raise
            raise PortError("model", f"raised: {type(error).__name__}") from None


def _chunk(answer: Any) -> Chunk:
    """The answer as a chunk; what is none makes the draft unusable, not the turn."""
    return answer if isinstance(answer, Chunk) else Chunk(text=answer)


def _whole(chunk: Chunk | None) -> Chunk:
    """The chunk; a reply that ends without a last chunk was cut off."""
    if chunk is None:
        raise PortError("model", "cut_stream")
    return chunk


def _quietly(close: Any) -> None:
    with suppress(Exception, asyncio.CancelledError, SystemExit):
        close()
