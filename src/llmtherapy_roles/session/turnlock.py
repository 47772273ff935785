"""One turn at a time, first come first served, whether the turns are synchronous, asynchronous or both."""

from __future__ import annotations

import asyncio
import threading
from collections import deque
from collections.abc import Callable
from functools import partial

from llmtherapy_roles.errors import SessionBusyError

__all__ = ["TurnLock"]


class TurnLock:
    """A fair lock that both colours can wait for."""

    __slots__ = ("_guard", "_held", "_loop", "_waiting")

    def __init__(self) -> None:
        self._guard = threading.Lock()
        self._held = False
        self._loop: asyncio.AbstractEventLoop | None = None
        self._waiting: deque[tuple[Callable[[], bool], asyncio.AbstractEventLoop | None]] = deque()

    def acquire(self) -> None:
        """Wait for the lock in this thread.

        Raises:
            SessionBusyError: An asynchronous turn on this very thread's event loop holds the lock, or waits for it
                before us: waiting here would stop the loop that must release it.
        """
        mine = _running_loop()
        with self._guard:
            if not self._held:
                self._take(None)
                return
            if mine is not None and (self._loop is mine or any(loop is mine for _, loop in self._waiting)):
                msg = "an asynchronous turn of this session runs on this event loop; use asend or astream here too"
                raise SessionBusyError(msg)
            ready = threading.Event()
            self._waiting.append((partial(_woken, ready), None))
        ready.wait()

    async def aacquire(self) -> None:
        """Wait for the lock in this task."""
        loop = asyncio.get_running_loop()
        with self._guard:
            if not self._held:
                self._take(loop)
                return
            ready: asyncio.Future[None] = loop.create_future()
            entry = (lambda: _handed_over(loop, ready), loop)
            self._waiting.append(entry)
        try:
            await ready
        except asyncio.CancelledError:
            with self._guard:
                waiting = entry in self._waiting
                if waiting:
                    self._waiting.remove(entry)
            if not waiting:
                self.release()
            raise

    def release(self) -> None:
        """Hand the lock to whoever has waited longest."""
        with self._guard:
            while self._waiting:
                wake, loop = self._waiting.popleft()
                self._take(loop)
                if wake():
                    return
            self._held = False
            self._loop = None

    def _take(self, loop: asyncio.AbstractEventLoop | None) -> None:
        self._held = True
        self._loop = loop


def _woken(ready: threading.Event) -> bool:
    """Wake a waiting thread."""
    ready.set()
    return True


def _handed_over(loop: asyncio.AbstractEventLoop, ready: asyncio.Future[None]) -> bool:
    """Wake a waiting task; false when its loop is gone."""
    try:
        loop.call_soon_threadsafe(lambda: None if ready.done() else ready.set_result(None))
    except RuntimeError:
        return False
    return True


def _running_loop() -> asyncio.AbstractEventLoop | None:
    try:
        return asyncio.get_running_loop()
    except RuntimeError:
        return None
