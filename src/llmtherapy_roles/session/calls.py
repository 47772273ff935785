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

__all__ = ["acalled", "called", "called_here", "cancelled_from_outside"]

_OF_THE_PORT = (asyncio.CancelledError, SystemExit)
"""What a port may raise besides an ``Exception`` without anybody having meant this turn by it."""


def called_here(port: str, call: Callable[..., Any], *arguments: Any) -> Any:
    """Return what a call gives that promises not to block."""
    try:
        return call(*arguments)
    except (Exception, *_OF_THE_PORT) as error:
        raise _port_error(port, error) from None


def called(port: str, call: Callable[[], Any], *, deadline_s: float) -> Any:
    """Return what a blocking call gives.

    Raises:
        DeadlineError: It gave nothing in time.
        PortError: It raised, or can only be awaited.
    """
    try:
        answer = _spawned(port, call).result(timeout=deadline_s)
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
    spawned = _spawned(port, call)
    try:
        async with asyncio.timeout(deadline_s):
            answer = await asyncio.wrap_future(spawned)
            return await answer if inspect.isawaitable(answer) else answer
    except TimeoutError:
        raise DeadlineError(port, "timeout") from None
    except (Exception, *_OF_THE_PORT) as error:
        if cancelled_from_outside(error):
            raise
        raise _port_error(port, error) from None
    finally:
        spawned.add_done_callback(_dropped)


def _dropped(future: Future[Any]) -> None:
    """Close a coroutine that came too late to be awaited."""
    answer = None if future.cancelled() or future.exception() else future.result()
    if inspect.iscoroutine(answer):
        answer.close()


def cancelled_from_outside(error: BaseException) -> bool:
    """Return whether an error is the cancellation of the running task, and not one that a port made up itself."""
    task = asyncio.current_task()
    return isinstance(error, asyncio.CancelledError) and task is not None and task.cancelling() > 0


def _spawned(port: str, call: Callable[[], Any]) -> Future[Any]:
    future: Future[Any] = Future()

    def run() -> None:
        if not future.set_running_or_notify_cancel():
            return
        try:
            answer = call()
        except BaseException as error:  # handed over to whoever waits, who must not take it for an exit of their own
            future.set_exception(_port_error(port, error))
        else:
            future.set_result(answer)

    threading.Thread(target=run, daemon=True, name="llmtherapy-roles-port").start()
    return future


def _port_error(port: str, error: BaseException) -> PortError:
    """The error as the turn may hear of it: its kind, never its text, which may hold a person's words."""
    if isinstance(error, PortError):
        return error
    if isinstance(error, TimeoutError):
        return DeadlineError(port, "timeout")
    return PortError(port, f"raised: {type(error).__name__}")
