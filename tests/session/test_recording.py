"""Recordings: whatever is said can be replayed; what cannot be read is an error; a full disk costs nobody a reply."""

import asyncio
import json
from pathlib import Path
from typing import Any

import pytest

import llmtherapy_roles as lr
from llmtherapy_roles.session.recording import Recorder
from support.roles import compiled, session

HEADER: dict[str, Any] = {
    "format": 1,
    "settings": {"role": "x", "user": "u", "session": "s", "locale": None, "language": None, "age": "unknown",
                 "demo": True, "reach": "local", "fingerprint": "", "crisis_contact": None},
}  # fmt: skip


@pytest.mark.parametrize("text", ["\ud800 hello", "one\u2028two", "one\x85two \x0b \x1c", 'a "quoted" \\ word'])
def test_every_message_and_reply_can_be_replayed(text: str, tmp_path: Path) -> None:
    talk = session("skills_coach", f"You said {text}. What next?")
    with talk.recording(tmp_path / "r.jsonl"):
        turn = talk.send(text)
    assert compiled().replay(tmp_path / "r.jsonl")[0].reply == turn.reply


def test_full_disk_costs_nobody_a_reply() -> None:
    talk = session("skills_coach", locale="GB")
    recorder = Recorder(talk._world, Path("/dev/full"), talk.settings)
    recorder._file = Path("/dev/full").open("w")
    talk._world = recorder
    assert "116 123" in talk.send("I want to kill myself").reply
    with pytest.raises(lr.MisuseError, match="could not be written"):
        recorder.__exit__(None, None, None)


def test_turn_that_outlives_its_recording_goes_on(tmp_path: Path) -> None:
    talk = session("skills_coach", "One step. " * 10)
    with talk.recording(tmp_path / "r.jsonl"):
        events = talk.stream("hello")
        next(events)
    assert list(events)[-1].kind == "done"


def test_recording_that_cannot_be_begun_leaves_the_session_alone(tmp_path: Path) -> None:
    talk = session()
    with pytest.raises(lr.MisuseError, match="could not be written"), talk.recording(tmp_path / "no" / "r.jsonl"):
        pass
    assert talk.send("hello").reply


def test_cancelled_turn_can_be_replayed(tmp_path: Path) -> None:
    async def slow(_request: lr.ModelRequest) -> str:
        await asyncio.sleep(5)
        return "x"

    async def main() -> None:
        talk = compiled().session(
            user="u", model=lr.FunctionModel(slow), deployment=lr.Deployment.demo(), store=lr.InMemoryStore()
        )
        with talk.recording(tmp_path / "r.jsonl"):
            task = asyncio.create_task(talk.asend("hello"))
            await asyncio.sleep(0.05)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task

    asyncio.run(main())
    assert [turn.decision for turn in compiled().replay(tmp_path / "r.jsonl")] == ["block"]


def _lines(*lines: Any) -> str:
    return "".join(json.dumps(line) + "\n" for line in lines)


BEGIN = {"turn": 0, "message": "hi"}
SETTINGS = HEADER["settings"]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        "[1]\n",
        "{}\n",
        "\xff",
        _lines({"format": 1}),
        _lines({"format": 1, "settings": {}}),
        _lines({"format": 1, "settings": {**SETTINGS, "age": "?"}}),
        _lines({"format": 1, "settings": {**SETTINGS, "more": 1}}),
        _lines(HEADER, 7),
        _lines(HEADER, {"turn": 0, "message": 7}),
        _lines(HEADER, BEGIN, {"x": 1}),
        _lines(HEADER, BEGIN, {"effect": "now", "key": "", "error": ["a"]}),
        _lines(
            HEADER,
            BEGIN,
            {"effect": "now", "key": "", "answer": 1.0},
            {"effect": "load_person", "key": "", "answer": {}},
        ),
        _lines(HEADER) + '{"turn":0,"mess',
    ],
)
def test_spoilt_recording_is_an_error(text: str, tmp_path: Path) -> None:
    path = tmp_path / "r.jsonl"
    path.write_bytes(text.encode("latin-1"))
    with pytest.raises(lr.ReplayError, match="record"):
        compiled().replay(path)
