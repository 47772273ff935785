"""The lock of a session: fair, in both colours, and never held by somebody who is gone."""

import asyncio
import os
import signal
import threading
from typing import Any

import pytest

import llmtherapy_roles as lr
from llmtherapy_roles.session.turnlock import TurnLock
from support.roles import session


def streaming() -> tuple[lr.Session, Any]:
    talk = session("skills_coach", "One step. " * 10)
    events = talk.stream("hello")
    next(events)
    return talk, events


def test_waiting_for_ones_own_open_stream_is_refused() -> None:
    talk, events = streaming()
    with pytest.raises(lr.SessionBusyError, match="close its events"):
        talk.send("hello again")
    list(events)
    assert talk.send("hello again").index == 1


def test_waiting_for_a_stream_on_ones_own_loop_is_refused() -> None:
    async def main() -> None:
        talk, events = streaming()
        with pytest.raises(lr.SessionBusyError, match="this event loop"):
            talk.send("hello again")
        list(events)
        assert (await talk.asend("hello again")).index == 1

    asyncio.run(main())


def test_another_thread_waits_for_an_open_stream() -> None:
    talk, events = streaming()
    turns: list[lr.Turn] = []
    thread = threading.Thread(target=lambda: turns.append(talk.send("hello again")))
    thread.start()
    thread.join(0.1)
    assert not turns
    list(events)
    thread.join(5)
    assert turns[0].index == 1


def test_waiter_that_is_interrupted_does_not_keep_the_lock() -> None:
    lock, held, done = TurnLock(), threading.Event(), threading.Event()

    def hold() -> None:
        lock.acquire()
        held.set()
        done.wait(5)
        lock.release()

    thread = threading.Thread(target=hold)
    thread.start()
    held.wait(5)
    threading.Timer(0.1, os.kill, (os.getpid(), signal.SIGINT)).start()
    with pytest.raises(KeyboardInterrupt, match=r"^$"):
        lock.acquire()
    done.set()
    thread.join(5)
    free: list[bool] = []
    other = threading.Thread(target=lambda: (lock.acquire(), free.append(True)), daemon=True)
    other.start()
    other.join(2)
    assert free


def test_waiting_task_that_is_cancelled_does_not_keep_the_lock() -> None:
    async def main() -> None:
        lock = TurnLock()
        await lock.aacquire()
        waiting = [asyncio.create_task(lock.aacquire()) for _ in range(3)]
        await asyncio.sleep(0)
        waiting[0].cancel()
        lock.release()
        waiting[1].cancel()
        await asyncio.wait_for(waiting[2], 2)
        lock.release()
        await asyncio.wait_for(lock.aacquire(), 2)

    asyncio.run(main())
