"""Watches one request on the wire: where it goes, that it goes once, and that the reply is whole and is text.

litellm repairs what it reads: it replaces undecodable bytes, makes up a finish reason for a reply that was cut off, and
drops thinking tags in a way that can leave the thinking in. A guard must not judge a repaired reply, so the raw lines
are checked here, before litellm sees them. Nothing here does input or output (``transports.py`` does).
"""

from __future__ import annotations

import json
import time
from collections.abc import Mapping
from typing import Any, cast

from llmtherapy_roles.integrations.places import Place
from llmtherapy_roles.integrations.thinking import ThinkFilter

__all__ = ["Wire", "WireFault", "status_word"]

_MAX_LINE_BYTES = 1 << 20
"""Far above any piece of a stream: 20,000 characters, each escaped in six bytes, are 120 kB."""
_MAX_BYTES = 1 << 24
"""Some 60,000 tokens at 250 bytes of envelope each: room for long thinking, and a bound on memory."""
_AUTH = (401, 403)
_BAD_REQUEST = (400, 405, 413, 415, 422)


class WireFault(Exception):
    """Ends a request from below. Which fault it was stands in the ``Wire``; what litellm makes of it is not read."""


class Wire:
    """One request and its reply. Used once, by one caller at a time."""

    def __init__(self, place: Place, *, deadline: float, silence_s: float) -> None:
        """Begin to watch.

        Args:
            place: The only place that the request may go to.
            deadline: End of everything, on the monotonic clock, in seconds.
            silence_s: How long the other side may say nothing, in seconds.
        """
        self.place = place
        self.requests: int = 0
        """Requests let through: 0 or 1."""
        self.status: int = 0
        """HTTP status; 0 before there is one."""
        self.fault: str = ""
        """Machine-readable reason of the first thing that went wrong; empty when nothing did."""
        self.is_whole: bool = False
        """True once the other side has said that its reply is finished."""
        self.retry_after_s: float = 0.0
        """How long the other side asked to be left alone."""
        self._deadline = deadline
        self._silence_s = silence_s
        self._thinking = ThinkFilter()
        self._rest = b""
        self._plain = ""
        self._bytes = 0
        self._seen = False

    def left_s(self) -> float:
        """Return how long the next step may take. Raises ``WireFault`` when no time is left."""
        left = min(self._silence_s, self._deadline - time.monotonic())
        if left <= 0:
            raise self.failed("timeout")
        return left

    def admit(self, host: str, port: int | None) -> None:
        """Let the one request through. Raises ``WireFault`` for another place, or for a second request."""
        if (host.lower().rstrip("."), port) != (self.place.host, self.place.port):
            raise self.failed("backend_policy")
        if self.requests:
            raise self.failed("connection")
        self.requests += 1

    def answered(self, status: int, headers: Mapping[str, str]) -> None:
        """Take note of a reply's head. Raises ``WireFault`` for what is no reply; 400 is left to litellm to explain."""
        self.status = status
        after = headers.get("retry-after", "")
        self.retry_after_s = float(after) if after.isdecimal() and len(after) < 6 else 0.0
        if status != 400 and not 200 <= status < 300:
            raise self.failed(status_word(status))
        if headers.get("content-encoding", "identity") != "identity":
            raise self.failed("unreadable")

    def feed(self, data: bytes) -> bytes:
        """Return what litellm may read of these bytes: whole lines, checked."""
        self._bytes += len(data)
        if self._bytes > _MAX_BYTES:
            raise self.failed("too_long")
        if self.status >= 300:
            return data
        *lines, self._rest = (self._rest + data).split(b"\n")
        if max(map(len, [*lines, self._rest])) > _MAX_LINE_BYTES:
            raise self.failed("too_long")
        return b"".join(self._line(line) + b"\n" for line in lines)

    def end(self) -> bytes:
        """Return the last bytes. Raises ``WireFault`` when the reply ends before it is finished."""
        if self.status >= 300:
            return b""
        rest, self._rest = self._rest, b""
        try:
            tail = self._line(rest) if rest.strip() else b""
        except WireFault:
            # Half a line is no bad line, if whole ones came before it.
            self.fault = "cut_stream" if self._seen else self.fault
            raise WireFault(self.fault) from None
        if not self._seen and self._plain:
            tail = self._unstreamed()
        if not self.is_whole:
            raise self.failed("cut_stream" if self._seen else "unreadable")
        return tail

    def lost(self, error: BaseException) -> WireFault:
        """Return the fault for an exception of the connection; its text is not kept."""
        if "Timeout" in type(error).__name__:
            return self.failed("timeout")
        return self.failed("cut_stream" if self.status else "connection")

    def failed(self, word: str) -> WireFault:
        """Return the fault, and keep the first."""
        self.fault = self.fault or word
        return WireFault(self.fault)

    def _line(self, raw: bytes) -> bytes:
        try:
            text = raw.decode("utf-8").strip()
        except UnicodeDecodeError:
            raise self.failed("encoding") from None
        if not text:
            return raw
        return self._ollama(text) if self.place.protocol == "ollama" else self._event(text, raw)

    def _ollama(self, text: str) -> bytes:
        """One line of Ollama's NDJSON, without thinking."""
        item = self._parsed(text)
        message = _fields(item.get("message"))
        if not message:
            raise self.failed("unreadable")
        self.is_whole = item.get("done") is True
        content = self._thinking.feed(self._text(message.get("content")))
        message["content"] = content + (self._thinking.close() if self.is_whole else "")
        if self._thinking.is_stray:
            raise self.failed("thinking")
        message.pop("thinking", None)
        # litellm ends a reply at any line that holds "[DONE]", also where the model merely says so.
        return json.dumps({"model": "", "done": False, **item}).replace("[DONE]", "\\u005bDONE]").encode()

    def _event(self, text: str, raw: bytes) -> bytes:
        """One line of a server-sent event; unchanged."""
        if not text.startswith("data:"):
            self._plain += "" if text.startswith((":", "event:", "id:", "retry:")) else text
            return raw
        payload = text.removeprefix("data:").strip()
        if payload == "[DONE]":
            return raw
        item = self._parsed(payload)
        if self.place.protocol == "anthropic":
            delta = _fields(item.get("delta"))
            self._text(delta.get("text"))
            self.is_whole = self.is_whole or bool(delta.get("stop_reason"))
            return raw
        for choice in self._choices(item):
            self._text(_fields(choice.get("delta")).get("content"))
            self.is_whole = self.is_whole or bool(choice.get("finish_reason"))
        return raw

    def _unstreamed(self) -> bytes:
        """A reply in one piece, as some servers give it although a stream was asked for, as the stream it should be."""
        item = self._parsed(self._plain)
        events: list[dict[str, Any]] = []
        for choice in self._choices(item)[:1]:
            content = self._text(_fields(choice.get("message")).get("content"))
            finish = choice.get("finish_reason")
            self.is_whole = bool(finish)
            head = {**item, "object": "chat.completion.chunk", "usage": None}
            events.append({**head, "choices": [{"index": 0, "delta": {"role": "assistant", "content": content}}]})
            events.append({**head, "choices": [{"index": 0, "delta": {}, "finish_reason": finish}]})
            events.append({**head, "choices": [], "usage": item.get("usage")})
        return b"".join(b"data: " + json.dumps(event).encode() + b"\n\n" for event in events)

    def _parsed(self, text: str) -> dict[str, Any]:
        try:
            item = _fields(json.loads(text))
        except (ValueError, RecursionError):
            raise self.failed("unreadable") from None
        if not item:
            raise self.failed("unreadable")
        if item.get("error"):
            raise self.failed("model_error")
        self._seen = True
        return item

    def _choices(self, item: dict[str, Any]) -> list[dict[str, Any]]:
        given: Any = item.get("choices") or []
        if not isinstance(given, list):
            raise self.failed("unreadable")
        return [_fields(choice) for choice in given]  # pyright: ignore[reportUnknownVariableType, reportUnknownArgumentType]

    def _text(self, content: object) -> str:
        if content is None:
            return ""
        if not isinstance(content, str):
            raise self.failed("non_text")
        return content


def _fields(item: object) -> dict[str, Any]:
    """The item itself if it is a JSON object; else an empty one."""
    return cast("dict[str, Any]", item) if isinstance(item, dict) else {}


def status_word(status: int) -> str:
    """Return the machine-readable reason for an HTTP status that is no success."""
    if 300 <= status < 400:
        return "redirect"
    if status in _AUTH:
        return "auth"
    if status in _BAD_REQUEST:
        return "bad_request"
    return "not_found" if status == 404 else f"http_{status}"
