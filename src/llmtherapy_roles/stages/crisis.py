"""Crisis: the scripted dialogue that answers in place of the model from ``high`` on, and when risk could not be judged.

It stands before the input gate and depends on nothing that could fail with the model: the message, the risk value and
the shipped texts and contacts.
"""

from __future__ import annotations

from typing import NamedTuple

from llmtherapy_roles.crisis.contacts import Directory
from llmtherapy_roles.crisis.dialogue import Dialogue, aged
from llmtherapy_roles.pipeline import Stage
from llmtherapy_roles.turn.findings import RiskAssessment
from llmtherapy_roles.turn.state import CrisisState, SessionState
from llmtherapy_roles.turn.values import CrisisReply, Heard, Settings
from llmtherapy_roles.vocabulary import RiskLevel

__all__ = ["AnswerCrisis", "CrisisTurn", "left_open"]


class CrisisTurn(NamedTuple):
    """Where the dialogue stands after this turn, and the country that the person named."""

    state: CrisisState | None
    country: str | None = None


def left_open(before: CrisisState | None, risk: RiskAssessment | None) -> CrisisState | None:
    """Return where the dialogue stands when its stage failed: a danger that it could not answer keeps it open.

    Args:
        before: Where it stood.
        risk: The turn's assessment, if there is one.
    """
    if risk is None or risk.level < RiskLevel.HIGH:
        return before
    category = risk.categories[0] if risk.categories else None
    return (before or CrisisState(category=category, step="opening"))._replace(phase="open", level=risk.level)


class Given(NamedTuple):
    heard: Heard
    settings: Settings
    state: SessionState
    risk: RiskAssessment | None = None


class Gives(NamedTuple):
    crisis: CrisisReply | None = None
    crisis_turn: CrisisTurn | None = None


class AnswerCrisis(Stage[Given, Gives]):
    """The dialogue's next reply, if it has something to say."""

    name = "crisis"
    control = "crisis.v1"
    kind = "crisis"
    given, gives = Given, Gives

    def __init__(self, dialogue: Dialogue, directory: Directory) -> None:
        self._dialogue = dialogue
        self._directory = directory

    def run(self, given: Given) -> Gives:
        """Return the reply and the dialogue's new state; nothing when the model may answer."""
        said = self._dialogue.respond(
            risk=given.risk,
            text=given.heard.normal,
            state=given.state.crisis,
            directory=self._directory,
            country=given.state.locale or given.settings.locale,
            age=given.settings.age,
            language=given.heard.language,
            will_be_told=given.settings.crisis_contact is not None,
        )
        if said is None:
            return Gives(crisis_turn=CrisisTurn(aged(given.state.crisis)))
        return Gives(said.reply, CrisisTurn(said.state, said.country))
