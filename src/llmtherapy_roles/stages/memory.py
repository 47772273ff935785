"""Memory: recall before the prompt, remember after the reply; both only with consent, neither with refused text."""

from __future__ import annotations

from typing import NamedTuple

from llmtherapy_roles.flow import Flow, NewId, Recall, Remember, ask
from llmtherapy_roles.pipeline import Stage
from llmtherapy_roles.spec.models import LongTermMemory
from llmtherapy_roles.stages.privacy import Consent
from llmtherapy_roles.turn.state import SessionState
from llmtherapy_roles.turn.values import Admission, Memory, Release, Settings

__all__ = ["RecallStage", "RememberStage"]

_DAY_S = 86_400.0
_LEAST_WORDS = 4
"""Shorter messages ("ok", "thank you") are not worth keeping; judgement."""
_MAX_CHARS = 500


class RecallGiven(NamedTuple):
    admission: Admission
    consent: Consent
    settings: Settings
    now: float


class RecallGives(NamedTuple):
    memories: tuple[Memory, ...]


class RecallStage(Stage[RecallGiven, RecallGives]):
    """Memories that bear on the message, none older than the retention."""

    name = "recall"
    control = "memory.v1"
    kind = "recall"
    given, gives = RecallGiven, RecallGives

    def __init__(self, policy: LongTermMemory, *, behind: str) -> None:
        self._policy = policy
        self.renames = {"admission": behind}

    def run(self, given: RecallGiven) -> Flow[RecallGives]:
        """Return the memories, best first."""
        found = yield from ask(
            Recall(
                given.settings.user,
                given.admission.text,
                given.consent.purpose,
                self._policy.recall,
                given.now - self._policy.retention_days * _DAY_S,
            )
        )
        return RecallGives(tuple(found))


class RememberGiven(NamedTuple):
    admission: Admission
    consent: Consent
    release: Release
    settings: Settings
    state: SessionState
    now: float


class RememberGives(NamedTuple):
    remembered: str | None = None


class RememberStage(Stage[RememberGiven, RememberGives]):
    """Keeps what the person said, once the turn has passed all its gates."""

    name = "remember"
    control = "memory.v1"
    kind = "remember"
    given, gives = RememberGiven, RememberGives

    def __init__(self, *, behind: str) -> None:
        self.renames = {"admission": behind}

    def run(self, given: RememberGiven) -> Flow[RememberGives]:
        """Return the new memory's id, or nothing when there is nothing worth keeping."""
        if len(given.admission.text.split()) < _LEAST_WORDS:
            return RememberGives()
        new = yield from ask(NewId("memory"))
        text = given.admission.text[:_MAX_CHARS]
        settings, state = given.settings, given.state
        memory = Memory(new, text, settings.session, state.turn, given.now, given.consent.purpose)
        yield from ask(Remember(settings.user, memory))
        return RememberGives(new)
