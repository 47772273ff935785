"""One turn at a time, first come first served, whether the turns are synchronous, asynchronous or both."""

from __future__ import annotations

import asyncio
import threading
from collections import deque
from collections.abc import Callable
from functools import partial

from llmtherapy_roles.errors import SessionBusyError

__all__ = ["TurnLock"]

_Place = asyncio.AbstractEventLoop | threading.Thread
"""Where a turn must be carried on."""
_BUSY_LOOP = (
    "a turn of this session runs on this event loop; use asend or astream here too, and exhaust or close streams"
)
_BUSY_THREAD = "a streamed turn of this session is still open in this thread; exhaust or close its events first"


class TurnLock:
    """A fair lock that both colours can wait for."""

    __slots__ = ("_guard", "_held", "_needs", "_waiting")

    def __init__(self) -> None:
        self._guard = threading.Lock()
        self._held = False
        self._needs: _Place | None = None
        self._waiting: deque[tuple[Callable[[], bool], _Place | None]] = deque()

    def acquire(self) -> None:
        """Wait for the lock in this thread.

        Raises:
            SessionBusyError: A turn that only this very thread, or its event loop, can carry on holds the lock, or
                waits for it before us: waiting here would stop what must release it.
        """
        mine = _here()
        with self._guard:
            if not self._held:
                self._take(mine)
                return
            if mine is not None and (self._needs is mine or any(place is mine for _, place in self._waiting)):
                raise SessionBusyError(_BUSY_THREAD if isinstance(mine, threading.Thread) else _BUSY_LOOP)
            ready = threading.Event()
            entry = (partial(_woken, ready), mine)
            self._waiting.append(entry)
        try:
            ready.wait()
        except BaseException:
            self._give_up(entry)
            raise

    async def aacquire(self) -> None:
        """Wait for the lock in this task."""
        loop = asyncio.get_running_loop()
        with self._guard:
            if not self._held:
                self._take(loop)
                return
            ready: asyncio.Future[None] = loop.create_future()
            entry: tuple[Callable[[], bool], _Place | None] = (lambda: _handed_over(loop, ready), loop)
            self._waiting.append(entry)
        try:
            await ready
        except asyncio.CancelledError:
            self._give_up(entry)
            raise

    def release(self) -> None:
        """Hand the lock to whoever has waited longest."""
        with self._guard:
            while self._waiting:
                wake, place = self._waiting.popleft()
                self._take(place)
                if wake():
                    return
            self._held = False
            self._needs = None

    def _take(self, place: _Place | None) -> None:
        self._held = True
        self._needs = place

    def _give_up(self, entry: tuple[Callable[[], bool], _Place | None]) -> None:
        """Stop waiting; a lock that was handed over in the same moment goes on to the next."""
        with self._guard:
            waiting = entry in self._waiting
            if waiting:
                self._waiting.remove(entry)
        if not waiting:
            self.release()


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


def _here() -> _Place | None:
    """The running loop, or the main thread; nothing elsewhere.

    Any other thread may be one of a pool that advances a stream in turns, so that a stream begun here goes on there.
    """
    try:
        return asyncio.get_running_loop()
    except RuntimeError:
        here = threading.current_thread()
        return here if here is threading.main_thread() else None
