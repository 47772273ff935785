"""A real HTTP server on 127.0.0.1 that speaks like a model's server, and misbehaves when told to.

It answers the Ollama protocol (``/api/chat``, ``/api/generate``, ``/api/show``, ``/api/tags``, ``/api/version``), the
OpenAI chat-completions protocol (``/v1/chat/completions``, ``/v1/models``) and Anthropic's (``/v1/messages``), each
whole or streamed, as the request asks. There is no model in it: it says what it was told to say, in order, then its
default. It is for tests and for trying things by hand::

    with ModelServer() as server:
        server.say("First reply.", "Second reply.")     # replies, in order
        server.misbehave("503", "429", "cut_stream")    # then three requests that go wrong
        model = LiteLLMModel("ollama/any", api_base=server.url)
        model = LiteLLMModel("openai/any", api_base=server.openai_url, api_key="any")
        ...
        assert [request.path for request in server.requests] == ["/api/chat", ...]
        assert server.requests[0].messages[-1]["content"] == "what was asked"

Each request takes the next thing from one queue, whichever protocol it speaks; ``always`` sets what comes after the
queue is empty. ``answer`` is a function of the request's messages; replace it for a server that answers by what it is
asked::

    server.answer = lambda messages: f"You said: {messages[-1]['content']}"

By hand, with an optional list of what to do first::

    python -m support.model_server --port 11434 --misbehave 503 --say "Hello there."

What it can be told to do (``MISBEHAVIOURS``):

==================  ====================================================================================================
``400`` … ``503``   that status, with an error body that repeats the prompt (so that a test can look for it in messages)
``429``             with ``Retry-After: 0``; ``429_long`` with ``Retry-After: 60``
``hang``            reads the request and never answers (until the server stops)
``hang_midway``     half of a reply, then nothing
``slow``            the reply, with 0.05 s between pieces
``drip``            one byte every 0.05 s, without end: no read ever times out
``drop``            closes the connection without a word
``cut_stream``      half of a reply, then the connection is lost
``no_finish``       a whole reply whose stream ends properly, but nothing ever says that it is finished
``empty``           a finished reply without text; ``blank``: with white space only
``non_text``        JSON whose content is a list of numbers
``bad_utf8``        bytes that are no UTF-8; ``mojibake``: U+FFFD characters where text should be
``huge``            a reply of 2 MB in one piece; ``long``: of 2 MB in many pieces
``not_json``        an HTML page with status 200
``error``           status 200, and an error object where a piece should be
``refusal``         an ordinary reply that declines
``filtered``        finish reason ``content_filter``; ``length``: cut off by the token limit
``think``           thinking in ``<think>`` tags, in one piece with the reply; ``think_split``: tags across pieces
``think_open``      thinking that never ends; ``think_stray``: a closing tag without an opening one
``reasoning``       thinking in the protocol's own field
``redirect``        307 to ``redirect_to`` (another server's address), or to ``localhost`` on the same port
``whole``           a reply in one JSON document although a stream was asked for
==================  ====================================================================================================
"""

from __future__ import annotations

import argparse
import json
import threading
import time
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, NamedTuple, Self

__all__ = ["MISBEHAVIOURS", "THOUGHT", "ModelServer", "Received"]

THOUGHT = "SECRET-PLAN the person must not see"
"""What the server thinks; a test looks for it in replies."""
REFUSAL = "I'm sorry, but I can't help with that."
_STATUSES = ("400", "401", "403", "404", "408", "409", "422", "429", "429_long", "500", "502", "503", "529")
MISBEHAVIOURS = (
    *_STATUSES,
    *("hang", "hang_midway", "slow", "drip", "drop", "cut_stream", "no_finish", "empty", "blank", "non_text"),
    *("bad_utf8", "mojibake", "huge", "long", "not_json", "error", "refusal", "filtered", "length"),
    *("think", "think_split", "think_open", "think_stray", "reasoning", "redirect", "whole"),
)


class Received(NamedTuple):
    """One request, as it came in."""

    method: str
    path: str
    headers: dict[str, str]
    """Names in lower case."""
    body: dict[str, Any]

    @property
    def messages(self) -> list[dict[str, Any]]:
        """The conversation; for ``/api/generate`` its prompt, as one message."""
        return self.body.get("messages") or [{"role": "user", "content": self.body.get("prompt", "")}]


class _Act(NamedTuple):
    kind: str = "ok"
    text: str = ""


class ModelServer:
    """The server; see the module's text. A context manager; it may be started and stopped by hand as well."""

    def __init__(self, *, port: int = 0, reply: str = "Thank you for telling me.") -> None:
        """Bind a port.

        Args:
            port: Port on 127.0.0.1; 0 takes a free one.
            reply: What is said when nothing else was told.
        """
        self.requests: list[Received] = []
        """Requests for a reply, oldest first. Listings (``/api/tags`` and the like) are not among them."""
        self.answer: Callable[[list[dict[str, Any]]], str] = lambda _: reply
        """What to say when the queue is empty."""
        self.redirect_to: str = ""
        """Address for ``redirect``, such as another server's ``url``."""
        self.closed_early: int = 0
        """How many replies the other side did not read to their end."""
        self._queue: deque[_Act] = deque()
        self._after = _Act()
        self._lock = threading.Lock()
        self._stopped = threading.Event()
        self._httpd = _Server(("127.0.0.1", port), _Talk)
        self._httpd.owner = self
        self._thread = threading.Thread(target=self._httpd.serve_forever, args=(0.02,), daemon=True)

    @property
    def port(self) -> int:
        """The port."""
        return int(self._httpd.server_address[1])

    @property
    def url(self) -> str:
        """Address for Ollama's and Anthropic's protocol."""
        return f"http://127.0.0.1:{self.port}"

    @property
    def openai_url(self) -> str:
        """Address for the OpenAI protocol."""
        return f"{self.url}/v1"

    def say(self, *texts: str) -> Self:
        """Queue ordinary replies, one for each request."""
        self._queue.extend(_Act("ok", text) for text in texts)
        return self

    def misbehave(self, *kinds: str) -> Self:
        """Queue misbehaviour, one kind for each request."""
        self._queue.extend(map(_known, kinds))
        return self

    def always(self, kind: str) -> Self:
        """Set what comes once the queue is empty."""
        self._after = _known(kind)
        return self

    def start(self) -> Self:
        """Start to serve, in threads of its own."""
        self._thread.start()
        return self

    def stop(self) -> None:
        """Stop; requests that hang are let go."""
        self._stopped.set()
        self._httpd.shutdown()
        self._httpd.server_close()
        self._thread.join(5)

    def __enter__(self) -> Self:
        return self.start()

    def __exit__(self, *_: object) -> None:
        self.stop()

    def take(self, received: Received) -> _Act:
        """Note a request and return what to do about it."""
        with self._lock:
            self.requests.append(received)
            act = self._queue.popleft() if self._queue else self._after
        return act._replace(text=act.text or self.answer(received.messages))

    def wait(self, seconds: float) -> bool:
        """Wait; true when the server stops meanwhile."""
        return self._stopped.wait(seconds)


def _known(kind: str) -> _Act:
    if kind not in MISBEHAVIOURS:
        msg = f"misbehaviour {kind!r} is not known; allowed: {', '.join(MISBEHAVIOURS)}"
        raise ValueError(msg)
    return _Act(kind)


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    block_on_close = False
    owner: ModelServer

    def handle_error(self, request: object, client_address: object) -> None:
        """A client that goes away is what half of the tests are about."""


class _Piece(NamedTuple):
    """One piece of a reply, before it is put into a protocol's words."""

    text: Any = ""
    thinking: str = ""
    finish: str = ""


class _Talk(BaseHTTPRequestHandler):
    server: _Server
    protocol_version = "HTTP/1.1"

    def log_message(self, format: str, *args: object) -> None:
        """Nothing is logged."""

    def do_GET(self) -> None:
        listing = {"/api/tags": {"models": [{"name": "any", "model": "any"}]}, "/api/version": {"version": "0.0.0"}}
        self._json(200, listing.get(self.path, {"object": "list", "data": [{"id": "any", "object": "model"}]}))

    def do_POST(self) -> None:
        raw = self.rfile.read(int(self.headers.get("content-length") or 0))
        body = json.loads(raw or b"{}")
        if self.path == "/api/show":
            self._json(200, {"template": "", "details": {}, "model_info": {}, "capabilities": ["completion"]})
            return
        headers = {name.lower(): value for name, value in self.headers.items()}
        received = Received("POST", self.path, headers, body)
        act = self.server.owner.take(received)
        try:
            self._perform(act, received)
        except OSError:
            self.server.owner.closed_early += 1
            self.close_connection = True

    def _perform(self, act: _Act, received: Received) -> None:
        owner = self.server.owner
        if act.kind in _STATUSES:
            self._status(act.kind, received)
        elif act.kind == "hang":
            owner.wait(60)
            self.close_connection = True
        elif act.kind == "drop":
            self.close_connection = True
        elif act.kind == "not_json":
            self._send(200, b"<html><body>Welcome to the hotel network</body></html>", "text/html")
        elif act.kind == "redirect":
            target = owner.redirect_to or f"http://localhost:{owner.port}"
            self._send(307, b"", "text/plain", {"Location": target + self.path})
        elif act.kind == "whole" or not received.body.get("stream", self.path.startswith("/api/")):
            self._json(200, _whole(self.path, act))
        else:
            self._stream(act, received)

    def _status(self, kind: str, received: Received) -> None:
        status, _, long = kind.partition("_")
        headers = {"Retry-After": "60" if long else "0"} if status == "429" else {}
        said = f"status {status}; the prompt was {json.dumps(received.messages)}"
        error = said if self.path.startswith("/api/") else {"message": said, "type": "error", "code": None}
        self._json(int(status), {"error": error}, headers)

    def _stream(self, act: _Act, received: Received) -> None:
        kind = "application/x-ndjson" if self.path.startswith("/api/") else "text/event-stream"
        self.send_response(200)
        self.send_header("Content-Type", kind)
        self.send_header("Transfer-Encoding", "chunked")
        self.end_headers()
        lines = _WORDINGS[_protocol(self.path)](act)
        for number, line in enumerate(lines):
            if act.kind == "drip":
                self._drip(line)
            if number and act.kind in {"slow", "long"} and self.server.owner.wait(0.05 if act.kind == "slow" else 0):
                return
            if number == 3 and act.kind == "cut_stream":
                self._chunk(line[: len(line) // 2])
                self.close_connection = True
                return
            if number == 3 and act.kind == "hang_midway":
                self.server.owner.wait(60)
                self.close_connection = True
                return
            self._chunk(line)
        self._chunk(b"")

    def _drip(self, line: bytes) -> None:
        while not self.server.owner.wait(0.05):
            self._chunk(b" ")
        self._chunk(line)

    def _chunk(self, data: bytes) -> None:
        self.wfile.write(f"{len(data):x}\r\n".encode() + data + b"\r\n")
        self.wfile.flush()

    def _json(self, status: int, body: object, headers: dict[str, str] | None = None) -> None:
        self._send(status, json.dumps(body).encode(), "application/json", headers)

    def _send(self, status: int, body: bytes, kind: str, headers: dict[str, str] | None = None) -> None:
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        for name, value in (headers or {}).items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)


def _pieces(act: _Act) -> Iterator[_Piece]:
    """What is said, piece by piece; the last one says why it ends."""
    words = [f"{word} " for word in act.text.split(" ")]
    words[-1] = words[-1][:-1]
    finish = {"filtered": "content_filter", "length": "length", "no_finish": ""}.get(act.kind, "stop")
    texts: dict[str, Sequence[Any]] = {
        "empty": (),
        "blank": (" ", "\n\n", " "),
        "non_text": ([1, 2, 3],),
        "mojibake": ("I \ufffd\ufffd\ufffd", " h\ufffd\ufffdr you."),
        "huge": ("x" * 2_000_000,),
        "long": ("word " * 200,) * 2_000,
        "refusal": (REFUSAL,),
        "think": (f"<think>{THOUGHT}</think>\n\n{act.text}",),
        "think_split": ("<thi", "nk>", THOUGHT[:9], THOUGHT[9:], "</th", "ink>", "\n\n", *words),
        "think_open": ("<think>", THOUGHT, "... and on"),
        "think_stray": (THOUGHT, "\n</think>\n", *words),
    }
    if act.kind == "reasoning":
        yield _Piece(thinking=THOUGHT)
    for text in texts.get(act.kind, words):
        yield _Piece(text)
    if finish:
        yield _Piece(finish=finish)


def _protocol(path: str) -> str:
    if path.startswith("/api/"):
        return "generate" if path.endswith("generate") else "chat"
    return "messages" if path.endswith("/messages") else "openai"


def _damaged(act: _Act, lines: Iterator[bytes]) -> Iterator[bytes]:
    """The lines, with what is wrong with them as lines."""
    for number, line in enumerate(lines):
        yield line
        if number == 0 and act.kind == "bad_utf8":
            yield line.replace(b'"any"', b'"\xff\xfe\xc3"')


def _ollama(act: _Act, *, chat: bool) -> Iterator[bytes]:
    for piece in _pieces(act):
        said: dict[str, Any] = {"role": "assistant", "content": piece.text} if chat else {"response": piece.text}
        if piece.thinking:
            said["thinking"] = piece.thinking
        item = {"model": "any", "created_at": "2026-01-01T00:00:00Z", "done": bool(piece.finish)}
        item |= {"message": said} if chat else said
        if piece.finish:
            item |= {"done_reason": piece.finish, "prompt_eval_count": 11, "eval_count": 7}
        if act.kind == "error":
            item = {"error": "model runner has stopped"}
        yield json.dumps(item).encode() + b"\n"


def _openai(act: _Act) -> Iterator[bytes]:
    head = {"id": "any", "object": "chat.completion.chunk", "created": 1, "model": "any"}
    for piece in _pieces(act):
        delta: dict[str, Any] = {} if piece.finish else {"role": "assistant", "content": piece.text}
        if piece.thinking:
            delta = {"role": "assistant", "reasoning_content": piece.thinking}
        item: dict[str, Any] = head | {"choices": [{"index": 0, "delta": delta, "finish_reason": piece.finish or None}]}
        if act.kind == "error":
            item = {"error": {"message": "model runner has stopped", "type": "server_error"}}
        yield b"data: " + json.dumps(item).encode() + b"\n\n"
    usage = {"prompt_tokens": 11, "completion_tokens": 7, "total_tokens": 18}
    yield b"data: " + json.dumps(head | {"choices": [], "usage": usage}).encode() + b"\n\n"
    if act.kind != "no_finish":
        yield b"data: [DONE]\n\n"


def _anthropic(act: _Act) -> Iterator[bytes]:
    def event(kind: str, **fields: Any) -> bytes:
        return f"event: {kind}\ndata: {json.dumps({'type': kind, **fields})}\n\n".encode()

    message = {"id": "any", "type": "message", "role": "assistant", "model": "any", "content": [], "stop_reason": None}
    yield event("message_start", message={**message, "usage": {"input_tokens": 11, "output_tokens": 0}})
    yield event("content_block_start", index=0, content_block={"type": "text", "text": ""})
    for piece in _pieces(act):
        if piece.text:
            yield event("content_block_delta", index=0, delta={"type": "text_delta", "text": piece.text})
        if act.kind == "error":
            yield event("error", error={"type": "overloaded_error", "message": "Overloaded"})
            return
    if act.kind == "no_finish":
        return
    yield event("content_block_stop", index=0)
    why = {"length": "max_tokens", "filtered": "refusal"}.get(act.kind, "end_turn")
    yield event("message_delta", delta={"stop_reason": why}, usage={"output_tokens": 7})
    yield event("message_stop")


_WORDINGS: dict[str, Callable[[_Act], Iterator[bytes]]] = {
    "chat": lambda act: _damaged(act, _ollama(act, chat=True)),
    "generate": lambda act: _damaged(act, _ollama(act, chat=False)),
    "openai": lambda act: _damaged(act, _openai(act)),
    "messages": lambda act: _damaged(act, _anthropic(act)),
}


def _whole(path: str, act: _Act) -> dict[str, Any]:
    """A reply in one JSON document."""
    pieces = list(_pieces(act))
    texts = [piece.text for piece in pieces if not piece.finish]
    text = "".join(texts) if all(isinstance(text, str) for text in texts) else texts[0]
    finish = pieces[-1].finish
    counts = {"prompt_eval_count": 11, "eval_count": 7}
    match _protocol(path):
        case "chat":
            said: dict[str, Any] = {"message": {"role": "assistant", "content": text}}
            return {"model": "any", "created_at": "", **said, "done": True, "done_reason": finish, **counts}
        case "generate":
            return {"model": "any", "created_at": "", "response": text, "done": True, "done_reason": finish, **counts}
        case "messages":
            usage = {"input_tokens": 11, "output_tokens": 7}
            content = [{"type": "text", "text": text}]
            head = {"id": "any", "type": "message", "role": "assistant", "model": "any", "stop_reason": "end_turn"}
            return {**head, "content": content, "usage": usage}
        case _:
            choice = {"index": 0, "message": {"role": "assistant", "content": text}, "finish_reason": finish}
            usage = {"prompt_tokens": 11, "completion_tokens": 7, "total_tokens": 18}
            head = {"id": "any", "object": "chat.completion", "created": 1, "model": "any"}
            return {**head, "choices": [choice], "usage": usage}


def main(arguments: Sequence[str] | None = None) -> None:
    """Serve until interrupted."""
    parser = argparse.ArgumentParser(
        prog="python -m support.model_server", description="A model's server without model."
    )
    parser.add_argument("--port", type=int, default=11434, help="port on 127.0.0.1 (default: Ollama's, 11434)")
    parser.add_argument("--say", action="append", default=[], metavar="TEXT", help="a reply; may be repeated")
    parser.add_argument("--misbehave", action="append", default=[], choices=MISBEHAVIOURS, metavar="KIND")
    options = parser.parse_args(arguments)
    with ModelServer(port=options.port).misbehave(*options.misbehave).say(*options.say) as server:
        print(f"Ollama at {server.url}, OpenAI at {server.openai_url}; Ctrl-C stops", flush=True)
        try:
            while True:
                time.sleep(3600)
        except KeyboardInterrupt:
            return


if __name__ == "__main__":
    main()
