"""Whole turns over real HTTP: whatever a bad model does ends in at most one regenerate, then a script, and no exception."""

from __future__ import annotations

import asyncio

import pytest

import llmtherapy_roles as lr
from support.model_server import MISBEHAVIOURS, ModelServer

pytestmark = [
    pytest.mark.loopback,
    pytest.mark.filterwarnings("ignore:Accessing the 'model_:DeprecationWarning"),
    pytest.mark.filterwarnings("ignore:Item .* is using the `ReadOnly` qualifier:UserWarning"),
]


@pytest.fixture(scope="module")
def role() -> lr.Role:
    backend = {"timeout_s": 1.0, "retries": 0}
    return lr.compile_role(lr.load_role("skills_coach").vary(backend=backend))


def opened(role: lr.Role, server: ModelServer, monkeypatch: pytest.MonkeyPatch, provider: str) -> lr.Session:
    monkeypatch.setenv("OLLAMA_API_BASE", server.url)
    monkeypatch.setenv("OPENAI_API_BASE", server.openai_url)
    monkeypatch.setenv("OPENAI_API_KEY", "none")
    return role.session(
        user="u", model=f"{provider}/local", locale="GB", deployment=lr.Deployment.demo(), store=lr.InMemoryStore()
    )


@pytest.mark.parametrize("provider", ["ollama", "openai"])
@pytest.mark.parametrize("kind", MISBEHAVIOURS)
def test_bad_model_ends_in_a_reply_and_a_recorded_decision(
    role: lr.Role, kind: str, provider: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    with ModelServer(reply="One small step then. What would it be?") as server:
        server.always(kind)
        session = opened(role, server, monkeypatch, provider)
        turn = session.send("I keep putting off my letters")
    assert turn.reply.strip()
    assert turn.source in ("model", "script")
    assert turn.usage is None or turn.usage.attempts <= 2
    assert session.records()[0].decision == turn.decision
    assert not [step for step in turn.trail if step.outcome == "failed" and not step.stage.startswith("model#")]


@pytest.mark.parametrize("provider", ["ollama", "openai"])
def test_one_bad_reply_is_made_good_by_the_second(
    role: lr.Role, provider: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    with ModelServer(reply="One small step then. What would it be?") as server:
        server.misbehave("empty")
        turn = opened(role, server, monkeypatch, provider).send("I keep putting off my letters")
    assert turn.reply.endswith("What would it be?")
    assert turn.decision == "modify"


def test_crisis_sends_nothing_to_the_model(role: lr.Role, monkeypatch: pytest.MonkeyPatch) -> None:
    with ModelServer() as server:
        turn = asyncio.run(opened(role, server, monkeypatch, "ollama").asend("I want to kill myself"))
        assert server.requests == []
    assert turn.source == "crisis"


def test_flawed_claims_over_http_are_refused(role: lr.Role, monkeypatch: pytest.MonkeyPatch) -> None:
    with ModelServer(reply="I am a licensed therapist.") as server:
        turn = opened(role, server, monkeypatch, "openai").send("what are you?")
    assert "licensed" not in turn.reply
    assert turn.source == "script"
