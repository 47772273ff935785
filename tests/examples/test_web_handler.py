"""The web handler, spoken to in ASGI with the base install, and over HTTP where the extras are."""

from __future__ import annotations

import ast
import asyncio
import importlib.util
import json
import threading
import time
from collections.abc import AsyncIterator, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

import llmtherapy_roles as lr
from support.roles import UNSAFE

SOURCE = Path(__file__).parents[2] / "examples" / "web_handler.py"
Event = tuple[str, dict[str, Any]]


@pytest.fixture
def handler() -> ModuleType:
    """The module, fresh for each test: its sessions are its own."""
    spec = importlib.util.spec_from_file_location("web_handler", SOURCE)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def events_of(body: str) -> list[Event]:
    found: list[Event] = []
    for block in body.split("\n\n"):
        if block:
            name, data = block.split("\n")
            found.append((name.removeprefix("event: "), json.loads(data.removeprefix("data: "))))
    return found


async def request(
    handler: ModuleType, body: bytes, *, path: str = "/chat/one", method: str = "POST", pieces: int = 1
) -> tuple[int, dict[bytes, bytes], str]:
    """Return status, headers and body, as an ASGI server would pass them on."""
    size = max(1, -(-len(body) // pieces))
    parts = [body[at : at + size] for at in range(0, len(body), size)] or [b""]
    waiting = [
        {"type": "http.request", "body": part, "more_body": number < len(parts)} for number, part in enumerate(parts, 1)
    ]
    sent: list[dict[str, Any]] = []

    async def receive() -> dict[str, Any]:
        if waiting:
            return waiting.pop(0)
        await asyncio.Event().wait()  # a reader that stays says nothing more
        raise AssertionError

    async def send(message: dict[str, Any]) -> None:
        sent.append(message)

    await handler.app({"type": "http", "method": method, "path": path}, receive, send)
    start, *rest = sent
    assert all(part["type"] == "http.response.body" for part in rest)
    assert not rest[-1].get("more_body")
    return start["status"], dict(start["headers"]), b"".join(part.get("body", b"") for part in rest).decode()


def post(handler: ModuleType, text: str, *, path: str = "/chat/one", pieces: int = 1) -> list[Event]:
    body = json.dumps({"text": text}).encode()
    status, headers, answer = asyncio.run(request(handler, body, path=path, pieces=pieces))
    assert status == 200
    assert headers[b"content-type"].startswith(b"text/event-stream")
    return events_of(answer)


def said(events: list[Event]) -> str:
    return "".join(data["text"] for name, data in events if name != "done")


def slow_session(*, reply: str = "One. Two. Three. Four. Five. Six.") -> tuple[lr.Session, list[str]]:
    """A session whose model takes its time, and what that model has said so far."""
    told: list[str] = []

    async def pieces(_request: lr.ModelRequest) -> AsyncIterator[str]:
        for word in reply.split(" "):
            told.append(word)
            yield f"{word} "
            await asyncio.sleep(0.05)

    role = lr.compile_role(lr.load_role("skills_coach"))
    model = lr.FunctionModel(pieces)
    store = lr.InMemoryStore()
    return role.session(user="u", locale="GB", deployment=lr.Deployment.demo(), model=model, store=store), told


def test_handler_has_forty_lines_at_most():
    source = SOURCE.read_text(encoding="utf-8")
    docstring = ast.parse(source).body[0].end_lineno or 0
    lines = [line for line in source.splitlines()[docstring:] if line.strip() and not line.strip().startswith("#")]
    assert len(lines) <= 40


def test_a_message_is_answered_in_events(handler: ModuleType):
    events = post(handler, "I keep putting off the dishes")
    assert [name for name, _ in events][-1] == "done"
    assert said(events)
    assert events[-1][1] == {"decision": "allow", "risk": "none"}


def test_text_is_what_the_library_would_have_said(handler: ModuleType):
    role = lr.compile_role(lr.load_role("skills_coach"))
    turn = role.session(user="u", locale="GB").send("I keep putting off the dishes")
    assert said(post(handler, "I keep putting off the dishes")) == turn.reply


def test_a_crisis_is_answered_with_contacts(handler: ModuleType):
    events = post(handler, "I want to kill myself")
    assert "116 123" in said(events)
    assert events[-1][1]["decision"] == "escalate"
    assert lr.RiskLevel(events[-1][1]["risk"]) >= "high"


def test_each_conversation_has_a_session_of_its_own(handler: ModuleType):
    post(handler, "I want to kill myself", path="/chat/one")
    post(handler, "I keep putting off the dishes", path="/chat/two")
    assert handler.SESSIONS["one"].state.turn == 1
    post(handler, "no", path="/chat/one")
    assert handler.SESSIONS["one"].state.turn == 2
    assert handler.SESSIONS["two"].state.turn == 1


def test_a_message_may_come_in_pieces(handler: ModuleType):
    assert said(post(handler, "I keep putting off the dishes", pieces=5))


@pytest.mark.parametrize(
    ("body", "path", "method"),
    [
        (b'{"text": "Hello"}', "/", "POST"),
        (b'{"text": "Hello"}', "/chat/", "POST"),
        (b'{"text": "Hello"}', "/other/one", "POST"),
        (b'{"text": "Hello"}', "/chat/one", "GET"),
        (b'{"words": "Hello"}', "/chat/one", "POST"),
        (b'{"text": 7}', "/chat/one", "POST"),
        (b"[]", "/chat/one", "POST"),
        (b"\xff", "/chat/one", "POST"),
        (b"", "/chat/one", "POST"),
        (b"[" * 60_000, "/chat/one", "POST"),
        (b'{"text": "' + b"a" * 200_000 + b'"}', "/chat/one", "POST"),
    ],
)
def test_what_is_no_message_is_refused(handler: ModuleType, body: bytes, path: str, method: str):
    status, _, answer = asyncio.run(request(handler, body, path=path, method=method, pieces=4))
    assert status == 400
    assert "POST" in answer
    assert handler.SESSIONS == {}


def test_what_is_not_http_is_refused(handler: ModuleType):
    with pytest.raises(AssertionError, match="no lifespan"):
        asyncio.run(handler.app({"type": "lifespan"}, None, None))


def test_a_reader_that_leaves_ends_the_stream_and_the_turn_is_finished(handler: ModuleType):
    handler.SESSIONS["one"], told = slow_session()
    sent: list[dict[str, Any]] = []
    waiting = [{"type": "http.request", "body": b'{"text": "I keep putting off the dishes"}'}]

    async def receive() -> dict[str, Any]:
        if waiting:
            return waiting.pop(0)
        while len(sent) < 3:
            await asyncio.sleep(0.01)
        return {"type": "http.disconnect"}

    async def send(message: dict[str, Any]) -> None:
        sent.append(message)

    async def served_to_the_end() -> int:
        await handler.app({"type": "http", "method": "POST", "path": "/chat/one"}, receive, send)
        return len(handler.SESSIONS["one"].records())  # at once, and not whenever the garbage is collected

    assert asyncio.run(served_to_the_end()) == 1
    assert len(told) < 6, "the model was stopped"
    assert b"event: done" not in b"".join(part.get("body", b"") for part in sent)
    assert handler.SESSIONS["one"].state.turn == 1


def test_a_server_that_cancels_leaves_the_session_usable(handler: ModuleType):
    handler.SESSIONS["one"], told = slow_session()

    async def cancelled() -> None:
        task = asyncio.ensure_future(request(handler, b'{"text": "I keep putting off the dishes"}'))
        while not told:
            await asyncio.sleep(0.01)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        status, _, answer = await request(handler, b'{"text": "And now?"}')
        assert (status, events_of(answer)[-1][0]) == (200, "done")

    asyncio.run(cancelled())
    assert handler.SESSIONS["one"].state.turn == 2


def test_an_unsafe_model_never_reaches_the_reader(handler: ModuleType):
    handler.SESSIONS["one"], _ = slow_session(reply=UNSAFE)
    events = post(handler, "Hello")
    assert "licensed therapist" not in said(events)
    assert events[-1][1]["decision"] == "block"


@contextmanager
def served(handler: ModuleType) -> Iterator[str]:
    """The handler behind a real server on the loopback address."""
    uvicorn = pytest.importorskip("uvicorn")
    config = uvicorn.Config(handler.app, host="127.0.0.1", port=0, log_level="warning", ws="none", lifespan="off")
    server = uvicorn.Server(config)
    thread = threading.Thread(target=server.run, daemon=True)
    thread.start()
    deadline = time.monotonic() + 10
    while not server.started:
        assert time.monotonic() < deadline, "the server does not start"
        time.sleep(0.01)
    port = server.servers[0].sockets[0].getsockname()[1]
    try:
        yield f"http://127.0.0.1:{port}"
    finally:
        server.should_exit = True
        thread.join(10)


@pytest.mark.extras
@pytest.mark.loopback
def test_over_http_a_conversation_and_a_crisis(handler: ModuleType):
    httpx = pytest.importorskip("httpx")
    with served(handler) as url, httpx.Client(base_url=url, timeout=20, trust_env=False) as client:
        first = client.post("/chat/talk", json={"text": "I keep putting off the dishes"})
        assert first.status_code == 200
        assert events_of(first.text)[-1] == ("done", {"decision": "allow", "risk": "none"})
        crisis = events_of(client.post("/chat/talk", json={"text": "I want to kill myself"}).text)
        assert "116 123" in said(crisis)
        assert crisis[-1][1]["decision"] == "escalate"
        assert client.get("/chat/talk").status_code == 400
    assert handler.SESSIONS["talk"].state.turn == 2


@pytest.mark.extras
@pytest.mark.loopback
def test_over_http_text_arrives_while_the_model_speaks(handler: ModuleType):
    httpx = pytest.importorskip("httpx")
    handler.SESSIONS["talk"], told = slow_session()
    with (
        served(handler) as url,
        httpx.Client(base_url=url, timeout=20, trust_env=False) as client,
        client.stream("POST", "/chat/talk", json={"text": "I keep putting off the dishes"}) as answer,
    ):
        chunks = answer.iter_text()
        heard = next(chunks)
        while "One." not in heard:
            heard += next(chunks)
        assert len(told) < 6, "the first sentence came before the last was said"
        heard += "".join(chunks)
    assert events_of(heard)[-1][0] == "done"


@pytest.mark.extras
@pytest.mark.loopback
def test_over_http_a_reader_that_leaves_midway(handler: ModuleType):
    httpx = pytest.importorskip("httpx")
    session, told = slow_session(reply=" ".join(["Word."] * 200))
    handler.SESSIONS["talk"] = session
    with served(handler) as url, httpx.Client(base_url=url, timeout=20, trust_env=False) as client:
        with client.stream("POST", "/chat/talk", json={"text": "I keep putting off the dishes"}) as answer:
            next(answer.iter_text())
        deadline = time.monotonic() + 10
        while not session.records():
            assert time.monotonic() < deadline, "the turn was not finished"
            time.sleep(0.02)
        assert len(told) < 200, "the model was stopped"
        handler.SESSIONS["talk"], _ = slow_session()
        again = client.post("/chat/talk", json={"text": "Are you still there?"})
        assert events_of(again.text)[-1][0] == "done"
