"""An effect that hangs is ended by its deadline; the turn still ends in a reply."""

import asyncio
import threading
from typing import Any

import pytest

import llmtherapy_roles as lr
from llmtherapy_roles.session.session import Session
from llmtherapy_roles.session.world import World
from llmtherapy_roles.turn.values import Settings
from llmtherapy_roles.vocabulary import BackendReach
from support.roles import Says, compiled


class Hangs:
    """A store, or a channel, one of whose methods never returns."""

    in_process = False

    def __init__(self, method: str) -> None:
        self._method = method
        self._inner = lr.InMemoryStore()
        self.stop = threading.Event()

    def __getattr__(self, name: str) -> Any:
        if name == self._method:
            return lambda *args, **kwargs: self.stop.wait(20)
        return getattr(self._inner, name)

    def notify(self, escalation: lr.Escalation) -> None:
        if self._method == "notify":
            self.stop.wait(20)


def hanging_session(method: str, role: str, *replies: str) -> tuple[Session, Hangs]:
    hangs, made = Hangs(method), compiled(role)
    hangs._inner.set_consent("u", made.spec.memory.long_term.purpose if made.spec.memory.long_term else "x", given=True)
    world = World(Says(*replies), hangs, limit=BackendReach.REMOTE, channel=hangs, deadline_s=0.1)  # type: ignore[arg-type]
    settings = Settings(made.id, "u", "s", locale="GB", demo=True)
    return Session(made, settings, world, hangs), hangs  # type: ignore[arg-type]


METHODS = ["load_person", "save_person", "consented", "recall", "remember", "record", "notify", "save_draft"]


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize("role", ["companion", "documentation_assistant"])
def test_hanging_effect_ends_in_a_reply(method: str, role: str) -> None:
    session, hangs = hanging_session(method, role, "What a day that was. What would you like to do about it?")
    turns = [session.send("the weather has been kind to us this week"), session.send("I want to kill myself")]
    hangs.stop.set()
    assert all(turn.reply for turn in turns)
    if method == "record":
        assert all(("audit", "DeadlineError") in {(s.stage, s.detail) for s in turn.trail} for turn in turns)
    assert turns[1].escalations
    assert role == "documentation_assistant" or "116 123" in turns[1].reply


@pytest.mark.parametrize("method", METHODS)
def test_hanging_effect_ends_in_a_reply_asynchronously(method: str) -> None:
    session, hangs = hanging_session(method, "companion", "What a day that was. What would you like to do about it?")
    turn = asyncio.run(session.asend("I want to kill myself"))
    hangs.stop.set()
    assert "116 123" in turn.reply
    assert turn.escalations[0].status == ("undelivered" if method == "notify" else "delivered")


def test_hanging_model_ends_in_a_scripted_reply() -> None:
    stop = threading.Event()

    def never(_request: lr.ModelRequest) -> str:
        stop.wait(20)
        return "too late"

    spec = lr.load_role("skills_coach").vary(backend={"timeout_s": 0.1})
    role = lr.compile_role(spec)
    for send in (lambda s: s.send("hello"), lambda s: asyncio.run(s.asend("hello"))):
        session = role.session(user="u", model=lr.FunctionModel(never), deployment=lr.Deployment.demo())
        turn = send(session)
        assert turn.source == "script"
        assert turn.decision == "block"
        assert [s.detail for s in turn.trail if s.stage.startswith("model#")] == ["timeout", "timeout"]
    stop.set()
