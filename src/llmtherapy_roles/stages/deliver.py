"""Deliver: who speaks in this turn, and in which order. Reads what other stages give; decides nothing about safety.

The crisis dialogue first; then what an approved path released; then the activity's fixed text; then contacts that are
due. When nothing may go out, a scripted reply stands in, and it never comes without contacts if anything failed.
"""

from __future__ import annotations

from typing import Literal, NamedTuple

from llmtherapy_roles.activities.base import ActivityStep
from llmtherapy_roles.crisis.contacts import Directory, format_contacts
from llmtherapy_roles.crisis.dialogue import own_words_line
from llmtherapy_roles.flow import Emit, Flow, ask
from llmtherapy_roles.pipeline import Stage
from llmtherapy_roles.stages.refer import Referral
from llmtherapy_roles.turn.findings import RiskAssessment
from llmtherapy_roles.turn.state import SessionState
from llmtherapy_roles.turn.values import Admission, Contact, CrisisReply, Draft, Refusal, Release, Reply, Settings
from llmtherapy_roles.vocabulary import Age, Decision, RiskLevel

__all__ = ["Deliver", "last_words"]

_Kind = Literal["text", "notice", "replaced", "held"]
_Source = Literal["model", "activity", "crisis", "script", "hold"]

_HELD = "This is a draft. It waits for a named clinician's approval and goes nowhere before that."
_HELD_URGENT = "Marked urgent: the material speaks of risk to a client."
_STAND_IN = (
    "I could not find a good answer to that just now. Would you say it once more in other words?",
    "I did not get to an answer that I can stand behind. What matters most to you in this, in one sentence?",
    "That one I have to leave without a proper answer. Shall we go on with the part that feels most pressing?",
)
_NOT_HERE = (
    "That is something I cannot do here. If something behind the question weighs on you, tell me about it.",
    "I will leave that aside. What is it that you would like to be different today?",
)
_AT_RISK = (
    "What you wrote sounds serious, and it deserves a person, not a guess of mine. Are you safe right now? "
    "Please reach out to somebody now:"
)
_UNCHECKED = "I could not check this message safely, so I will not answer it with a guess. Please try once more."


class Given(NamedTuple):
    settings: Settings
    state: SessionState
    risk: RiskAssessment | None = None
    crisis: CrisisReply | None = None
    admission: Admission | None = None
    refusal: Refusal | None = None
    step: ActivityStep | None = None
    release: Release | None = None
    model_refusal: Refusal | None = None
    referral: Referral | None = None


class HeldGiven(NamedTuple):
    settings: Settings
    state: SessionState
    risk: RiskAssessment | None = None
    crisis: CrisisReply | None = None
    admission: Admission | None = None
    refusal: Refusal | None = None
    model_refusal: Refusal | None = None
    referral: Referral | None = None
    held: Draft | None = None


class Gives(NamedTuple):
    reply: Reply


class _Part(NamedTuple):
    """What is to be said, and by whom."""

    text: str
    source: _Source
    decision: Decision
    event: _Kind = "text"
    contacts: tuple[Contact, ...] = ()


def last_words(directory: Directory, country: str | None, age: Age) -> str:
    """Return what a person gets when even delivery fails: that it failed, and whom to reach."""
    return f"{_UNCHECKED}\n\n{format_contacts(directory.for_country(country, category=None, age=age))}"


class Deliver(Stage[Given | HeldGiven, Gives]):
    """Emits what has not gone out yet and says who spoke."""

    name = "deliver"
    control = "deliver.v1"
    kind = "deliver"
    gives = Gives
    emits = True

    def __init__(self, directory: Directory, *, reviewed: bool, own_words: bool = False) -> None:
        """Make the stage.

        Args:
            directory: Where contacts come from when no other stage gave any.
            reviewed: True where a human approves each output: the stage then cannot see a release at all.
            own_words: True for a clinician's role, where a hint says what to do if the words are the reader's own.
        """
        self.given = HeldGiven if reviewed else Given  # type: ignore[misc]
        self._directory = directory
        self._own_words = own_words

    def run(self, given: Given | HeldGiven) -> Flow[Gives]:
        """Emit the rest of the reply and return it."""
        spoken = self._held(given) if isinstance(given, HeldGiven) else self._said(given)
        part = self._crisis(given) or spoken or self._stand_in(given)
        if part.text:
            yield from ask(Emit(part.event, part.text))
        contacts = part.contacts
        if given.referral is not None and given.referral.text and part.source != "crisis":
            yield from ask(Emit("text", f"\n\n{given.referral.text}"))
            contacts = given.referral.contacts
        if self._owes_contacts(given, part) and not contacts:
            contacts = self._directory.for_country(
                given.state.locale or given.settings.locale, category=None, age=given.settings.age
            )
            listed = own_words_line(contacts) if self._own_words else format_contacts(contacts)
            yield from ask(Emit("text", f"\n\n{listed}"))
        return Gives(Reply(part.text, part.decision, contacts, part.source))

    @staticmethod
    def _crisis(given: Given | HeldGiven) -> _Part | None:
        """The crisis dialogue goes before everything, and never waits for anybody's approval."""
        if given.crisis is None:
            return None
        decision = given.refusal.decision if given.refusal else Decision.BLOCK
        return _Part(given.crisis.text, "crisis", decision, "text", given.crisis.contacts)

    @staticmethod
    def _said(given: Given) -> _Part | None:
        if given.admission is None:
            return None
        fixed = given.step.text if given.step else ""
        if given.release is not None:
            text = "" if given.release.streamed else given.release.text
            decision = max(given.admission.decision, given.release.decision)
            return _Part(_joined(text, fixed, said=given.release.text), "model", decision)
        if given.step is not None:
            return _Part(_joined(given.step.fallback if given.step.brief else "", fixed), "activity", _decided(given))
        return None

    @staticmethod
    def _held(given: HeldGiven) -> _Part | None:
        if given.held is None:
            return None
        text = f"{_HELD} {_HELD_URGENT}" if given.held.urgent else _HELD
        return _Part(text, "hold", Decision.HOLD, "held")

    @staticmethod
    def _stand_in(given: Given | HeldGiven) -> _Part:
        """A scripted reply, not the same twice running."""
        refusal = given.refusal or given.model_refusal
        turn = given.state.turn
        if given.risk is not None and given.risk.level >= RiskLevel.HIGH and given.admission is None:
            decision = given.refusal.decision if given.refusal else Decision.BLOCK
            return _Part(_AT_RISK, "script", max(decision, Decision.BLOCK), "replaced")
        if refusal is None or refusal.cause == "missing_report":
            return _Part(_UNCHECKED, "script", Decision.BLOCK, "replaced")
        lines = _NOT_HERE if given.refusal is not None else _STAND_IN
        return _Part(lines[turn % len(lines)], "script", max(refusal.decision, Decision.BLOCK), "replaced")

    def _owes_contacts(self, given: Given | HeldGiven, part: _Part) -> bool:
        """Whether contacts must be there although no stage gave any: a failure, danger, or risk without a referral."""
        refusal = given.refusal or given.model_refusal
        unchecked = given.risk is None or (refusal is not None and refusal.cause == "missing_report")
        failed = part.source == "script" and refusal is None
        danger = given.risk is not None and given.risk.level >= RiskLevel.HIGH
        lost = given.referral is None and given.risk is not None and given.risk.floor >= RiskLevel.MODERATE
        return unchecked or failed or ((danger or lost) and given.crisis is None)


def _decided(given: Given) -> Decision:
    admitted = given.admission.decision if given.admission else Decision.BLOCK
    return max(admitted, given.model_refusal.decision) if given.model_refusal else admitted


def _joined(text: str, fixed: str, *, said: str = "") -> str:
    """Free wording, then the fixed part, with a blank line between them even when the former has gone out already."""
    if not fixed:
        return text
    return f"{text.rstrip()}\n\n{fixed}" if text or said else fixed
