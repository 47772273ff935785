"""Calling a port that may block, raise or hang: every way it can go wrong becomes a ``PortError``.

A blocking call runs in a daemon thread of its own, so that a port that never returns cannot keep a turn, an event loop
or the interpreter's exit waiting. (A CPU-bound rule guard cannot be interrupted in this way, which is why shipped
patterns are linear and input is capped.)
"""

from __future__ import annotations

import asyncio
import inspect
import threading
from collections.abc import Callable
from concurrent.futures import Future
from typing import Any

from llmtherapy_roles.errors import DeadlineError, PortError

__all__ = ["acalled", "called", "called_here"]


def called_here(port: str, call: Callable[..., Any], *arguments: Any) -> Any:
    """Return what a call gives that promises not to block."""
    try:
        return call(*arguments)
    except Exception as error:
        raise _port_error(port, error) from None


def called(port: str, call: Callable[[], Any], *, deadline_s: float) -> Any:
    """Return what a blocking call gives.

    Raises:
        DeadlineError: It gave nothing in time.
        PortError: It raised, or can only be awaited.
    """
    try:
        answer = _spawned(call).result(timeout=deadline_s)
    except TimeoutError:
        raise DeadlineError(port, "timeout") from None
    except Exception as error:
        raise _port_error(port, error) from None
    if inspect.iscoroutine(answer):
        answer.close()
        raise PortError(port, "async_only: this port can only be awaited; use asend or astream")
    return answer


async def acalled(port: str, call: Callable[[], Any], *, deadline_s: float) -> Any:
    """The asynchronous twin of ``called``; awaits what the call gives, if it can be awaited."""
    try:
        async with asyncio.timeout(deadline_s):
            answer = await asyncio.wrap_future(_spawned(call))
            return await answer if inspect.isawaitable(answer) else answer
    except TimeoutError:
        raise DeadlineError(port, "timeout") from None
    except Exception as error:
        raise _port_error(port, error) from None


def _spawned(call: Callable[[], Any]) -> Future[Any]:
    future: Future[Any] = Future()

    def run() -> None:
        if not future.set_running_or_notify_cancel():
            return
        try:
            answer = call()
        except BaseException as error:  # handed over to whoever waits
            future.set_exception(error)
        else:
            future.set_result(answer)

    threading.Thread(target=run, daemon=True, name="llmtherapy-roles-port").start()
    return future


def _port_error(port: str, error: Exception) -> PortError:
    """The error as the turn may hear of it: its kind, never its text, which may hold a person's words."""
    return error if isinstance(error, PortError) else PortError(port, f"raised: {type(error).__name__}")
