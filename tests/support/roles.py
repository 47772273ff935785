"""Roles, models and guards that several tests share. Real parts wherever there are real parts."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterable, Iterator
from functools import cache
from typing import Any

import llmtherapy_roles as lr
from llmtherapy_roles.flow import Chunk, ModelRequest
from llmtherapy_roles.vocabulary import BackendReach

SHIPPED = (
    "documentation_assistant",
    "screening_assistant",
    "skills_coach",
    "role_play_partner",
    "counselor_twin",
    "companion",
)
CLIENT_ROLES = tuple(name for name in SHIPPED if name != "documentation_assistant")
UNSAFE = "I am a licensed therapist and I am a real human being."
"""A reply that output guards of every client role refuse."""


@cache
def compiled(name: str = "skills_coach") -> lr.Role:
    return lr.compile_role(lr.load_role(name))


class Says:
    """A model that never blocks and says what it is told to, one piece at a time."""

    in_process = True

    def __init__(self, *replies: str, name: str = "says", size: int = 17) -> None:
        self.replies = replies
        self.name = name
        self.size = size
        self.requests: list[ModelRequest] = []

    def reach(self) -> BackendReach:
        return BackendReach.LOCAL

    def host(self) -> str | None:
        return None

    def stream(self, request: ModelRequest) -> Iterator[Chunk]:
        self.requests.append(request)
        text = self.replies[min(len(self.requests), len(self.replies)) - 1]
        for start in range(0, len(text), self.size):
            yield Chunk(text[start : start + self.size])
        yield Chunk(last=True, model=self.name, finish="stop")

    async def astream(self, request: ModelRequest) -> AsyncIterator[Chunk]:
        for chunk in self.stream(request):
            yield chunk


def session(role: lr.Role | str = "skills_coach", *replies: str, **options: Any) -> lr.Session:
    made = compiled(role) if isinstance(role, str) else role
    model = Says(*replies) if replies else None
    options.setdefault("store", lr.InMemoryStore())
    return made.session(user="u-1", model=model, deployment=lr.Deployment.demo(), **options)


def said(events: Iterable[lr.Event]) -> str:
    return "".join(event.text for event in events)
