"""send = asend = stream = astream = replay, to the byte; text leaves only when it has passed."""

import asyncio
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import llmtherapy_roles as lr
from support.roles import CLIENT_ROLES, SHIPPED, UNSAFE, Says, compiled, said, session

TALK = ["Hello, I am new here", "I can't sleep before exams", "why?", "I want to kill myself", "no", "I am safe now"]


async def _asent(open_: lr.Session, texts: list[str]) -> list[lr.Turn]:
    return [await open_.asend(text) for text in texts]


async def _astreamed(open_: lr.Session, texts: list[str]) -> list[list[lr.Event]]:
    return [[event async for event in open_.astream(text)] for text in texts]


def same(left: lr.Turn, right: lr.Turn) -> bool:
    names = ("reply", "decision", "risk", "findings", "contacts", "source", "notices", "output", "trail")
    return all(getattr(left, name) == getattr(right, name) for name in names)


@pytest.mark.parametrize("role", SHIPPED)
def test_all_four_ways_agree(role: str, tmp_path: Path) -> None:
    sent = [session(role, locale="GB").send(TALK[0])]
    talk = session(role, locale="GB")
    with talk.recording(tmp_path / "talk.jsonl"):
        sent = [talk.send(text) for text in TALK]
    asent = asyncio.run(_asent(session(role, locale="GB"), TALK))
    streaming = session(role, locale="GB")
    streams = [list(streaming.stream(text)) for text in TALK]
    astreams = asyncio.run(_astreamed(session(role, locale="GB"), TALK))
    replayed = compiled(role).replay(tmp_path / "talk.jsonl")
    for turn, other, events, aevents, again in zip(sent, asent, streams, astreams, replayed, strict=True):
        assert [(event.kind, event.text) for event in aevents] == [(event.kind, event.text) for event in events]
        assert same(turn, other)
        assert same(turn, again)
        assert said(events) == turn.reply
        assert events[-1].kind == "done"
        assert events[-1].turn is not None
        assert same(turn, events[-1].turn)


def test_send_works_inside_a_running_loop() -> None:
    async def main() -> lr.Turn:
        return session().send("hello")

    assert asyncio.run(main()).reply


SAFE = [
    "What would you try first? ",
    "Shall we take one step. ",
    "It can be 3.5 minutes, e.g. in the morning. ",
    "Well… ",
]


@settings(max_examples=60)
@given(
    st.lists(st.sampled_from(SAFE), max_size=5),
    st.lists(st.sampled_from(SAFE), max_size=3),
    st.integers(min_value=1, max_value=60),
)
def test_blocked_phrase_is_never_shown(before: list[str], after: list[str], size: int) -> None:
    bad = "".join(before) + UNSAFE + " " + "".join(after)
    talk = session()
    talk._world._model = Says(bad, bad, size=size)  # type: ignore[attr-defined]
    shown, turn = "", None
    for event in talk.stream("Tell me about yourself"):
        shown += event.text
        assert "licensed" not in shown
        turn = event.turn or turn
    assert turn is not None
    assert turn.reply == shown
    assert turn.decision == "block"


@given(st.lists(st.sampled_from(SAFE), min_size=1, max_size=6), st.integers(min_value=1, max_value=60))
@settings(max_examples=40)
def test_clean_reply_arrives_byte_for_byte(pieces: list[str], size: int) -> None:
    reply = "".join(pieces)
    talk = session("skills_coach", "x")
    talk.send("hello")
    talk._world._model = Says(reply, size=size)  # type: ignore[attr-defined]
    assert talk.send("and then?").reply == reply


def test_first_sentence_goes_out_before_the_model_has_finished() -> None:
    model = Says("One small step is enough. " * 20, size=30)
    talk = compiled().session(user="u", model=model, deployment=lr.Deployment.demo())
    events = talk.stream("hello")
    texts = [next(event for event in events if event.kind == "text").text]
    assert texts == ["One small step is enough. "]
    for _ in events:
        pass


@pytest.mark.parametrize("role", CLIENT_ROLES)
def test_reply_refused_twice_becomes_a_script(role: str) -> None:
    turn = session(role, UNSAFE, UNSAFE).send("Who are you, then?")
    assert turn.source == "script"
    assert turn.usage is not None
    assert turn.usage.attempts == 2


def test_second_attempt_counts_as_modify() -> None:
    turn = session("skills_coach", UNSAFE, "Let us take one step. What would it be?").send("Who are you?")
    assert turn.decision == "modify"
    assert turn.reply.endswith("What would it be?")


def test_listener_that_leaves_does_not_end_the_turn() -> None:
    talk = session("skills_coach", "One step. " * 30)
    events = talk.stream("hello")
    next(events)
    events.close()  # type: ignore[attr-defined]
    assert talk.state.turn == 1
    assert len(talk.records()) == 1
    assert talk.send("are you there?").index == 1


def test_cancelled_task_still_audits() -> None:
    async def slow(_request: lr.ModelRequest) -> str:
        await asyncio.sleep(30)
        return "late"

    async def main() -> lr.Session:
        talk = compiled().session(
            user="u", model=lr.FunctionModel(slow), deployment=lr.Deployment.demo(), store=lr.InMemoryStore()
        )
        task = asyncio.create_task(talk.asend("hello"))
        await asyncio.sleep(0.05)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        return talk

    talk = asyncio.run(main())
    assert len(talk.records()) == 1
    assert talk.state.turn == 1


def test_replay_never_calls_live(tmp_path: Path) -> None:
    talk = session("skills_coach", "One step. What would it be?")
    with talk.recording(tmp_path / "r.jsonl"):
        talk.send("hello there")
    changed = lr.compile_role(lr.load_role("skills_coach").vary(purpose="Something else altogether, for a test."))
    with pytest.raises(lr.ReplayError, match=r"no answer to open_model.*match=\"order\""):
        changed.replay(tmp_path / "r.jsonl")
    (turn,) = changed.replay(tmp_path / "r.jsonl", match="order")
    assert turn.reply.endswith("What would it be?")
