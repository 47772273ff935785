"""What one request may do on the wire, and which replies are let through; without any connection."""

from __future__ import annotations

import json
import time
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from llmtherapy_roles.integrations.places import place_of
from llmtherapy_roles.integrations.wire import Wire, WireFault, status_word

OLLAMA = "ollama/any"
OPENAI = "openai/any"


def wire(name: str = OLLAMA, *, left_s: float = 60.0, silence_s: float = 60.0) -> Wire:
    place = place_of(name, "http://127.0.0.1:9000")
    return Wire(place, deadline=time.monotonic() + left_s, silence_s=silence_s)


def answered(name: str = OLLAMA) -> Wire:
    one = wire(name)
    one.admit("127.0.0.1", 9000)
    one.answered(200, {})
    return one


def ndjson(*texts: Any, done: bool = True) -> bytes:
    items = [{"model": "any", "done": False, "message": {"role": "assistant", "content": text}} for text in texts]
    if done:
        items.append({"model": "any", "done": True, "message": {"role": "assistant", "content": ""}})
    return b"".join(json.dumps(item).encode() + b"\n" for item in items)


def sse(*texts: Any, finish: str | None = "stop") -> bytes:
    choices = [{"delta": {"content": text}} for text in texts] + [{"delta": {}, "finish_reason": finish}]
    return b"".join(b"data: " + json.dumps({"choices": [choice]}).encode() + b"\r\n\r\n" for choice in choices)


def contents(data: bytes) -> str:
    return "".join(json.loads(line)["message"]["content"] for line in data.splitlines() if line.strip())


@pytest.mark.parametrize(
    ("host", "port"), [("127.0.0.1", 9001), ("localhost", 9000), ("models.example", 9000), ("", None)]
)
def test_another_place_is_refused(host: str, port: int | None) -> None:
    one = wire()
    with pytest.raises(WireFault, match="backend_policy"):
        one.admit(host, port)
    assert (one.fault, one.requests) == ("backend_policy", 0)


def test_second_request_is_refused() -> None:
    one = wire()
    one.admit("127.0.0.1", 9000)
    with pytest.raises(WireFault, match="connection"):
        one.admit("127.0.0.1", 9000)
    assert one.requests == 1


def test_first_fault_stands() -> None:
    one = wire()
    one.failed("timeout")
    assert str(one.failed("connection")) == one.fault == "timeout"


@pytest.mark.parametrize(("left_s", "silence_s", "most"), [(60, 2, 2), (2, 60, 2)])
def test_next_step_has_what_is_left(left_s: float, silence_s: float, most: float) -> None:
    assert most - 1 < wire(left_s=left_s, silence_s=silence_s).left_s() <= most


def test_no_step_after_the_deadline() -> None:
    with pytest.raises(WireFault, match="timeout"):
        wire(left_s=-1).left_s()


@pytest.mark.parametrize(
    ("status", "word"),
    [
        (301, "redirect"),
        (307, "redirect"),
        (401, "auth"),
        (403, "auth"),
        (404, "not_found"),
        (413, "bad_request"),
        (408, "http_408"),
        (429, "http_429"),
        (500, "http_500"),
        (599, "http_599"),
        (101, "http_101"),
    ],
)
def test_status_has_its_word(status: int, word: str) -> None:
    assert status_word(status) == word
    with pytest.raises(WireFault, match=f"^{word}$"):
        wire().answered(status, {})


@pytest.mark.parametrize(
    ("header", "seconds"), [("7", 7.0), ("", 0.0), ("-1", 0.0), ("Wed, 21 Oct", 0.0), ("9" * 9, 0.0)]
)
def test_wait_that_was_asked_for_is_read(header: str, seconds: float) -> None:
    one = wire()
    with pytest.raises(WireFault, match="http_429"):
        one.answered(429, {"retry-after": header})
    assert one.retry_after_s == seconds


def test_compressed_body_is_refused() -> None:
    with pytest.raises(WireFault, match="unreadable"):
        wire().answered(200, {"content-encoding": "gzip"})


@given(st.lists(st.integers(0, 400), max_size=20))
def test_pieces_of_the_connection_do_not_matter(cuts: list[int]) -> None:
    data = ndjson("<th", "ink>plan", "</think> Grüß", " dich 😀")
    places = sorted({0, len(data), *(cut % len(data) for cut in cuts)})
    one = answered()
    passed = b"".join(one.feed(data[start:end]) for start, end in pairwise(places)) + one.end()
    assert contents(passed) == "Grüß dich 😀"
    assert one.is_whole


@given(st.binary(max_size=300), st.sampled_from([OLLAMA, OPENAI, "anthropic/any"]))
def test_rubbish_is_never_whole_and_never_raises_anything_else(data: bytes, name: str) -> None:
    one = answered(name)
    with pytest.raises(WireFault):
        one.feed(data)
        one.end()
    assert one.fault in {"encoding", "unreadable"}


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.text(max_size=3),
        lambda inner: (
            st.lists(inner, max_size=3)
            | st.dictionaries(
                st.sampled_from(["message", "content", "done", "choices", "delta", "error", "text"]), inner
            )
        ),
        max_leaves=12,
    ),
    st.sampled_from([OLLAMA, OPENAI, "anthropic/any"]),
)
def test_any_json_ends_in_a_fault_or_in_text(item: Any, name: str) -> None:
    one = answered(name)
    prefix = b"" if name == OLLAMA else b"data: "
    try:
        one.feed(prefix + json.dumps(item).encode() + b"\n")
        one.end()
    except WireFault:
        assert one.fault in {"unreadable", "non_text", "model_error", "cut_stream"}
    else:
        assert one.is_whole


@pytest.mark.parametrize(
    ("name", "data", "fault"),
    [
        (OLLAMA, ndjson("One.", done=False), "cut_stream"),
        (OLLAMA, ndjson("One.")[:-20], "cut_stream"),
        (OLLAMA, ndjson([1]), "non_text"),
        (OLLAMA, ndjson("plan</think>One."), "thinking"),
        (OLLAMA, b'{"error": "stopped"}\n', "model_error"),
        (OLLAMA, ndjson("x" * (1 << 20)), "too_long"),
        (OLLAMA, b"x" * (1 << 21), "too_long"),
        (OPENAI, sse("One.", finish=None), "cut_stream"),
        (OPENAI, sse("One.", finish=None) + b"data: [DONE]\n\n", "cut_stream"),
        (OPENAI, sse({"a": 1}), "non_text"),
        (OPENAI, b'data: {"error": {"message": "stopped"}}\n\n', "model_error"),
        (OPENAI, b"<html></html>", "unreadable"),
        (OPENAI, b'{"choices": [{"message": {"content": [1]}}]}', "non_text"),
        (OPENAI, b": keep-alive\n\n" * 3, "unreadable"),
    ],
)
def test_reply_that_cannot_be_used_has_its_fault(name: str, data: bytes, fault: str) -> None:
    one = answered(name)
    with pytest.raises(WireFault, match=f"^{fault}$"):
        one.feed(data)
        one.end()


def test_endless_reply_is_stopped() -> None:
    one = answered(OPENAI)
    with pytest.raises(WireFault, match="too_long"):
        for _ in range(1 << 12):
            one.feed(b": keep-alive " + b"." * 8_000 + b"\n")
