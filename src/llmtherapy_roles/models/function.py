"""Any Python function as a model: for tests, for demonstrations, and for a model that no provider knows.

A function may answer at once or in pieces, in either colour. It is held to what any model is held to: text, not empty,
not longer than asked for. It is no safety layer.
"""

from __future__ import annotations

import asyncio
import inspect
from collections.abc import (
    AsyncGenerator,
    AsyncIterable,
    AsyncIterator,
    Awaitable,
    Callable,
    Iterable,
    Iterator,
    Mapping,
    Set,
)
from typing import Any

from llmtherapy_roles.errors import DeadlineError, PortError
from llmtherapy_roles.flow import Chunk, ModelRequest
from llmtherapy_roles.vocabulary import BackendReach

__all__ = ["Answer", "FunctionModel"]

Answer = str | Iterable[str] | Awaitable[str | Iterable[str]] | AsyncIterable[str]
"""What a function may give: text, pieces of text, or either of them to be awaited."""

_ASYNC_ONLY = "async_only: this model can only be awaited; use asend or astream"
_END = object()


class FunctionModel:
    """A model that asks a function.

    Args:
        fn: Takes the request. A plain function serves both colours; an ``async`` one can only be awaited.
        name: What the model is called in listings and in the usage.
        in_process: True promises that the function never blocks; it is then called directly, without a deadline.
        reach: How far away what the function asks is; ``local`` when it asks nobody.

    Example:
        >>> from llmtherapy_roles.turn.values import Message
        >>> model = FunctionModel(lambda request: f"You wrote {len(request.messages[-1].content)} characters.")
        >>> request = ModelRequest(messages=(Message("user", "hello"),), role="demo", turn=0)
        >>> "".join(chunk.text for chunk in model.stream(request))
        'You wrote 5 characters.'
    """

    def __init__(
        self,
        fn: Callable[[ModelRequest], Answer],
        *,
        name: str = "function",
        in_process: bool = False,
        reach: BackendReach = BackendReach.LOCAL,
    ) -> None:
        self.name: str = name
        """What the model is called."""
        self.in_process: bool = in_process
        """Whether the function never blocks."""
        self._fn = fn
        self._reach = reach

    def reach(self) -> BackendReach:
        """How far away the function's model is, as its author says."""
        return self._reach

    def host(self) -> str | None:
        """Nowhere that this library knows of."""
        return None

    def stream(self, request: ModelRequest) -> Iterator[Chunk]:
        """Yield the reply in pieces, the last one empty.

        Raises:
            DeadlineError: The function raised ``TimeoutError``.
            PortError: ``async_only``, ``non_text``, ``empty``, ``too_long``, or ``raised`` with the kind of what the
                function raised; never its text.
        """
        checked = _Checked(request.max_chars)
        pieces: Iterator[Any] | None = None
        while True:
            failure: PortError | None = None
            text: Any = _END
            try:
                pieces = self._pieces(request) if pieces is None else pieces
                text = next(pieces, _END)
            except Exception as error:  # the function may raise anything
                failure = _failure(error)
            if failure is not None:
                raise failure
            if text is _END:
                break
            yield Chunk(checked.text(text))
        yield checked.last(self.name)

    async def astream(self, request: ModelRequest) -> AsyncGenerator[Chunk, None]:
        """The asynchronous twin of ``stream``; a plain function that may block is asked in a thread."""
        checked = _Checked(request.max_chars)
        pieces: AsyncIterator[Any] | None = None
        while True:
            failure: PortError | None = None
            text: Any = _END
            try:
                pieces = await self._apieces(request) if pieces is None else pieces
                text = await anext(pieces, _END)
            except Exception as error:
                failure = _failure(error)
            if failure is not None:
                raise failure
            if text is _END:
                break
            yield Chunk(checked.text(text))
        yield checked.last(self.name)

    def _pieces(self, request: ModelRequest) -> Iterator[Any]:
        if _is_async(self._fn):
            raise PortError("model", _ASYNC_ONLY)
        answer: Any = self._fn(request)
        if inspect.iscoroutine(answer):
            answer.close()
        if inspect.isawaitable(answer) or isinstance(answer, AsyncIterable):
            raise PortError("model", _ASYNC_ONLY)
        return _pieces_of(answer)

    async def _apieces(self, request: ModelRequest) -> AsyncIterator[Any]:
        here = self.in_process or _is_async(self._fn)
        answer: Any = self._fn(request) if here else await asyncio.to_thread(self._fn, request)
        if inspect.isawaitable(answer):
            answer = await answer
        if isinstance(answer, AsyncIterable):
            return aiter(answer)  # pyright: ignore[reportUnknownArgumentType, reportUnknownVariableType]  (seen later)
        return _stepped(_pieces_of(answer), here=here)


class _Checked:
    """Checks the pieces of one reply."""

    def __init__(self, max_chars: int) -> None:
        self._max_chars = max_chars
        self._chars = 0
        self._has_words = False

    def text(self, piece: object) -> str:
        if not isinstance(piece, str):
            raise PortError("model", "non_text")
        self._chars += len(piece)
        if self._chars > self._max_chars:
            raise PortError("model", "too_long")
        self._has_words = self._has_words or bool(piece.strip())
        return piece

    def last(self, name: str) -> Chunk:
        if not self._has_words:
            raise PortError("model", "empty")
        return Chunk(last=True, finish="stop", model=name)


def _is_async(fn: Any) -> bool:
    """Whether calling it gives something to be awaited, as far as that can be seen without calling it."""
    called = (fn, getattr(fn, "func", None), getattr(fn.__class__, "__call__", None))  # noqa: B004  (the method itself)
    return any(inspect.iscoroutinefunction(each) or inspect.isasyncgenfunction(each) for each in called)


def _pieces_of(answer: Any) -> Iterator[Any]:
    """The pieces of an answer. Bytes, mappings and sets can be iterated over as well, but are no text in order."""
    if isinstance(answer, str):
        return iter((answer,))
    if isinstance(answer, bytes | bytearray | Mapping | Set) or not isinstance(answer, Iterable):
        raise PortError("model", "non_text")
    return iter(answer)  # pyright: ignore[reportUnknownArgumentType, reportUnknownVariableType]  (each is looked at)


async def _stepped(pieces: Iterator[Any], *, here: bool) -> AsyncIterator[Any]:
    while (text := next(pieces, _END) if here else await asyncio.to_thread(next, pieces, _END)) is not _END:
        yield text


def _failure(error: Exception) -> PortError:
    """The error as the turn may hear of it: its kind, never its text, which may hold a person's words."""
    if type(error) is PortError and error.reason in {_ASYNC_ONLY, "non_text"}:
        return error
    if isinstance(error, TimeoutError | DeadlineError):
        return DeadlineError("model", "timeout")
    return PortError("model", f"raised: {type(error).__name__}")
