"""The smallest guarded pipeline, two regex guards around a fixed reply, and the same thing in plain functions."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator, Iterator

import llmtherapy_roles as lr
from llmtherapy_roles.compile.builder import build  # noqa: F401  (imported so that its cost is not in a timing)
from llmtherapy_roles.flow import Chunk, ModelRequest
from llmtherapy_roles.pipeline import Pipeline
from llmtherapy_roles.session.session import Session
from llmtherapy_roles.session.world import World
from llmtherapy_roles.stages.attempt import Attempt
from llmtherapy_roles.stages.audit import Audit
from llmtherapy_roles.stages.deliver import Deliver
from llmtherapy_roles.stages.escalate import Escalate
from llmtherapy_roles.stages.gates import InputGate
from llmtherapy_roles.stages.guarding import InputGuardStage, NamedGuard
from llmtherapy_roles.stages.prompt import BuildPrompt, SystemTemplate
from llmtherapy_roles.stages.receive import Arrive, Receive
from llmtherapy_roles.stages.risk import AssessRisk
from llmtherapy_roles.stages.settle import Settle
from llmtherapy_roles.turn.values import Settings
from llmtherapy_roles.vocabulary import BackendReach

TERMS = [f"forbidden{number}" for number in range(20)]
PATTERN = re.compile("|".join(TERMS), re.IGNORECASE)
REPLY = (
    "Start with the smallest pile. Put on one song, clear only that corner while it plays, and stop when it ends. "
    "What would you like to see on the desk when you sit down tomorrow?"
)


class Regex:
    """A guard that looks for twenty terms."""

    lookback = 0

    def check(self, text: str) -> list[lr.Finding]:
        return [lr.Finding(code="regex.term", span=lr.Span(*m.span())) for m in PATTERN.finditer(text)]


class _Fixed:
    name, in_process = "fixed", True

    def __init__(self, reply: str) -> None:
        self._reply = reply

    def reach(self) -> BackendReach:
        return BackendReach.LOCAL

    def host(self) -> str | None:
        return None

    def stream(self, request: ModelRequest) -> Iterator[Chunk]:
        yield Chunk(self._reply, last=True, model="fixed")

    async def astream(self, request: ModelRequest) -> AsyncIterator[Chunk]:
        yield Chunk(self._reply, last=True, model="fixed")


def fixed_model(reply: str) -> _Fixed:
    return _Fixed(reply)


def plain_turn(text: str = "how should I begin with the desk?") -> str:
    """What one would write without a library: check, ask, check."""
    if PATTERN.search(text):
        return "no"
    reply = "".join(chunk.text for chunk in _Fixed(REPLY).stream(None))  # type: ignore[arg-type]
    return "no" if PATTERN.search(reply) else reply


_ROLE = lr.compile_role(lr.load_role("skills_coach"))


def regex_session() -> Session:
    """A session of a pipeline with one input and one output guard; everything else of a turn is there."""
    spec, audience = _ROLE.spec, frozenset(_ROLE.spec.audience)
    guard = NamedGuard("regex.v1", Regex())
    crisis = next(stage for stage in _ROLE.pipeline.stages if stage.name == "crisis")
    stages = [
        Arrive(),
        Receive(),
        InputGuardStage(guard, audience=audience),
        AssessRisk(("regex.v1",)),
        InputGate(("regex.v1",), answers_crisis=True, max_chars=8000),
        BuildPrompt(spec, SystemTemplate("You are {{ role.name }}."), (), behind="admission"),
        Attempt([guard], backend=spec.backend, audience=audience, streams=True, behind="admission"),
        Deliver(crisis._directory, reviewed=False),  # type: ignore[attr-defined]
        Escalate(spec.escalation),
        Settle(spec.memory.session, behind="admission"),
        Audit(),
    ]
    import dataclasses

    role = dataclasses.replace(_ROLE, pipeline=Pipeline(stages))
    store = lr.InMemoryStore(max_records=10)
    world = World(fixed_model(REPLY), store, limit=BackendReach.LOCAL)
    return Session(role, Settings(role.id, "u", "s"), world, store)
