"""Review: where a human approves each output, the release becomes a draft that waits, and only a notice goes out."""

from __future__ import annotations

from typing import NamedTuple

from llmtherapy_roles.flow import Flow, NewId, SaveDraft, ask
from llmtherapy_roles.pipeline import Stage
from llmtherapy_roles.turn.findings import RiskAssessment
from llmtherapy_roles.turn.state import SessionState
from llmtherapy_roles.turn.values import Draft, Release, Settings
from llmtherapy_roles.vocabulary import RiskLevel

__all__ = ["Review"]


class Given(NamedTuple):
    release: Release
    risk: RiskAssessment
    settings: Settings
    state: SessionState


class Gives(NamedTuple):
    held: Draft


class Review(Stage[Given, Gives]):
    """Puts the reply into the review queue."""

    name = "review"
    control = "review.v1"
    kind = "review"
    given, gives = Given, Gives

    def run(self, given: Given) -> Flow[Gives]:
        """Return the draft; it is urgent when the material speaks of risk, such as a plan that a client reports."""
        new = yield from ask(NewId("draft"))
        draft = Draft(
            id=new,
            text=given.release.text,
            session=given.settings.session,
            turn=given.state.turn,
            urgent=given.risk.level >= RiskLevel.MODERATE,
        )
        yield from ask(SaveDraft(draft))
        return Gives(draft)
