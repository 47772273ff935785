"""A function as a model: what it may give, in which colour, and that nothing of what it says comes out in an error."""

from __future__ import annotations

import asyncio
import threading
import traceback
from collections.abc import AsyncIterator, Callable, Iterator
from functools import partial
from typing import Any

import pytest

from llmtherapy_roles.errors import DeadlineError, PortError
from llmtherapy_roles.flow import Chunk, ModelRequest
from llmtherapy_roles.models.function import FunctionModel
from llmtherapy_roles.ports import AsyncChatModel, ChatModel
from llmtherapy_roles.turn.values import Message
from llmtherapy_roles.vocabulary import BackendReach

REQUEST = ModelRequest(messages=(Message("user", "PROMPT-4711"),), role="demo", turn=0)
Read = Callable[[FunctionModel], list[Chunk]]


def read(model: FunctionModel, asked: ModelRequest = REQUEST) -> list[Chunk]:
    return list(model.stream(asked))


def aread(model: FunctionModel, asked: ModelRequest = REQUEST) -> list[Chunk]:
    async def drain() -> list[Chunk]:
        return [chunk async for chunk in model.astream(asked)]

    return asyncio.run(drain())


@pytest.fixture(params=[read, aread], ids=["sync", "async"])
def reading(request: pytest.FixtureRequest) -> Any:
    return request.param


def pieces(_: ModelRequest) -> Iterator[str]:
    yield "One. "
    yield "Two."


async def awaited(_: ModelRequest) -> str:
    await asyncio.sleep(0)
    return "One. Two."


async def awaited_list(_: ModelRequest) -> list[str]:
    return ["One. ", "Two."]


async def apieces(_: ModelRequest) -> AsyncIterator[str]:
    for text in ("One. ", "Two."):
        await asyncio.sleep(0)
        yield text


class Callable_:
    def __call__(self, _: ModelRequest) -> str:
        return "One. Two."


class AsyncCallable:
    async def __call__(self, _: ModelRequest) -> str:
        return "One. Two."


SYNC = [lambda _: "One. Two.", lambda _: ["One. ", "Two."], pieces, Callable_(), partial(pieces)]
ASYNC = [awaited, awaited_list, apieces, AsyncCallable(), partial(awaited), lambda asked: awaited(asked)]  # noqa: PLW0108  (only its call shows that it is async)


@pytest.mark.parametrize("in_process", [True, False])
@pytest.mark.parametrize("fn", SYNC)
def test_plain_function_serves_both_colours(reading: Read, fn: Any, in_process: bool) -> None:
    chunks = reading(FunctionModel(fn, name="demo", in_process=in_process))
    assert "".join(chunk.text for chunk in chunks) == "One. Two."
    assert chunks[-1] == Chunk(last=True, finish="stop", model="demo")
    assert not any(chunk.last for chunk in chunks[:-1])


@pytest.mark.parametrize("in_process", [True, False])
@pytest.mark.parametrize("fn", ASYNC)
def test_async_function_is_awaited(fn: Any, in_process: bool) -> None:
    assert "".join(chunk.text for chunk in aread(FunctionModel(fn, in_process=in_process))) == "One. Two."


@pytest.mark.parametrize("fn", ASYNC)
def test_async_function_cannot_be_streamed(fn: Any) -> None:
    with pytest.raises(PortError, match="use asend or astream"):
        read(FunctionModel(fn))


@pytest.mark.parametrize(
    "answer", [None, 7, b"bytes", {"a": 1}, {"a"}, ["One.", 7], ["One.", None], [b"x"], object(), True]
)
def test_what_is_no_text_is_refused(reading: Read, answer: Any) -> None:
    with pytest.raises(PortError, match=r"^model: non_text$"):
        reading(FunctionModel(lambda _: answer))


@pytest.mark.parametrize("answer", ["", "  \n", [], ["", " "]])
def test_empty_reply_is_refused(reading: Read, answer: Any) -> None:
    with pytest.raises(PortError, match=r"^model: empty$"):
        reading(FunctionModel(lambda _: answer))


def test_reply_may_be_as_long_as_asked_for_and_no_longer() -> None:
    model = FunctionModel(lambda _: ["12345", "67890"])
    for reader in (read, aread):
        assert len(reader(model, REQUEST._replace(max_chars=10))) == 3
        with pytest.raises(PortError, match=r"^model: too_long$"):
            reader(model, REQUEST._replace(max_chars=9))


def fails(error: Exception, *, after: str = "") -> Any:
    def fn(_: ModelRequest) -> Iterator[str]:
        if after:
            yield after
        raise error

    return fn


@pytest.mark.parametrize("after", ["", "One. "])
@pytest.mark.parametrize(
    "error", [ValueError("PROMPT-4711"), PortError("model", "PROMPT-4711"), KeyError("PROMPT-4711")]
)
def test_exception_is_named_by_its_kind_only(reading: Read, error: Exception, after: str) -> None:
    with pytest.raises(PortError, match=rf"^model: raised: {type(error).__name__}$") as caught:
        reading(FunctionModel(fails(error, after=after)))
    assert "4711" not in "".join(traceback.format_exception(caught.value)).replace(__file__, "")
    assert caught.value.__context__ is None


@pytest.mark.parametrize("error", [TimeoutError("x"), DeadlineError("model", "x")])
def test_time_out_is_a_deadline_error(reading: Read, error: Exception) -> None:
    with pytest.raises(DeadlineError, match=r"^model: timeout$"):
        reading(FunctionModel(fails(error)))


def test_function_that_may_block_is_asked_in_a_thread() -> None:
    asked_in: list[threading.Thread] = []

    def fn(_: ModelRequest) -> str:
        asked_in.append(threading.current_thread())
        return "One."

    aread(FunctionModel(fn))
    aread(FunctionModel(fn, in_process=True))
    assert [thread is threading.main_thread() for thread in asked_in] == [False, True]


def test_function_sees_the_request(reading: Read) -> None:
    chunks = reading(FunctionModel(lambda asked: asked.messages[-1].content))
    assert chunks[0].text == "PROMPT-4711"


def test_says_of_itself_what_it_was_told() -> None:
    model = FunctionModel(pieces, name="demo", reach=BackendReach.PRIVATE)
    assert (model.name, model.in_process, model.reach(), model.host()) == ("demo", False, "private", None)
    assert isinstance(model, ChatModel)
    assert isinstance(model, AsyncChatModel)
