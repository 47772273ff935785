"""Many sessions at once, each with a reply of its own: none ever gets another's words; one session takes its turns."""

import asyncio
import threading

import pytest

import llmtherapy_roles as lr
from support.roles import compiled


def test_two_hundred_sessions_never_mix() -> None:
    role = compiled("skills_coach")

    async def answer(request: lr.ModelRequest) -> str:
        await asyncio.sleep(0)
        return f"You said: {request.messages[-1].content}. What next?"

    model = lr.FunctionModel(answer)

    async def talk(number: int) -> None:
        session = role.session(user=f"u-{number}", model=model, deployment=lr.Deployment.demo())
        for turn in range(5):
            mark = f"step {number} of plan {turn}"
            got = await session.asend(mark)
            assert got.reply.endswith(f"You said: {mark}. What next?"), got.explain()
            assert all(f"step {number} of" in m.content for m in session.state.history)

    async def main() -> None:
        await asyncio.gather(*(talk(number) for number in range(200)))

    asyncio.run(main())


def test_one_session_used_from_many_threads_is_serialised() -> None:
    session = compiled().session(user="u", store=lr.InMemoryStore())
    turns: list[lr.Turn] = []
    threads = [threading.Thread(target=lambda: turns.append(session.send("hello again"))) for _ in range(20)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(turn.index for turn in turns) == list(range(20))


def test_one_session_used_by_many_tasks_is_serialised() -> None:
    async def main() -> list[int]:
        session = compiled().session(user="u", store=lr.InMemoryStore())
        turns = await asyncio.gather(*(session.asend("hello again") for _ in range(20)))
        return [turn.index for turn in turns]

    assert sorted(asyncio.run(main())) == list(range(20))


def test_waiting_for_oneself_is_refused() -> None:
    async def slow(_request: lr.ModelRequest) -> str:
        await asyncio.sleep(0.2)
        return "One step."

    async def main() -> None:
        session = compiled().session(user="u", model=lr.FunctionModel(slow), deployment=lr.Deployment.demo())
        task = asyncio.create_task(session.asend("hello"))
        await asyncio.sleep(0.05)
        with pytest.raises(lr.SessionBusyError, match="use asend"):
            session.send("hello")
        await task

    asyncio.run(main())
