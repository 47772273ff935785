"""Settle: the session's state for the next turn, and the person's standing. Everything that grows is bounded here."""

from __future__ import annotations

from typing import NamedTuple

from llmtherapy_roles.activities.base import ActivityStep
from llmtherapy_roles.errors import PortError
from llmtherapy_roles.flow import Flow, LoadPerson, SavePerson, ask
from llmtherapy_roles.pipeline import Stage
from llmtherapy_roles.spec.models import SessionMemory
from llmtherapy_roles.stages.crisis import CrisisTurn, left_open
from llmtherapy_roles.stages.disclose import Notices
from llmtherapy_roles.stages.escalate import Escalated
from llmtherapy_roles.stages.privacy import redact
from llmtherapy_roles.stages.refer import Referral
from llmtherapy_roles.turn.findings import RiskAssessment
from llmtherapy_roles.turn.state import ActivityState, CrisisState, PersonState, SessionState
from llmtherapy_roles.turn.values import Admission, CrisisReply, Message, Release, Settings
from llmtherapy_roles.vocabulary import RiskCategory, RiskLevel

__all__ = ["Settle"]

_MAX_ESCALATED = 32


class Given(NamedTuple):
    settings: Settings
    state: SessionState
    now: float
    person: PersonState
    risk: RiskAssessment | None = None
    crisis: CrisisReply | None = None
    crisis_turn: CrisisTurn | None = None
    language: str | None = None
    admission: Admission | None = None
    release: Release | None = None
    step: ActivityStep | None = None
    notices: Notices | None = None
    referral: Referral | None = None
    escalated: Escalated | None = None


class Gives(NamedTuple):
    next_state: SessionState


class Settle(Stage[Given, Gives]):
    """Works out what the next turn needs to know. Never reads the raw message: refused text enters no history."""

    name = "settle"
    control = "settle.v1"
    kind = "settle"
    given, gives = Given, Gives

    def __init__(self, policy: SessionMemory, *, behind: str, answers_crisis: bool = True) -> None:
        self._policy = policy
        self._answers_crisis = answers_crisis
        self._redacts = behind != "admission"
        self.renames = {"admission": behind}

    def run(self, given: Given) -> Flow[Gives]:
        """Return the next state; save the person's standing."""
        person, unsaved = yield from self._person(given)
        state, crisis = given.state, self._crisis(given)
        contacts = given.crisis.contacts if given.crisis else given.referral.contacts if given.referral else ()
        shown = bool(contacts) or bool(given.referral and given.referral.text)
        risk = given.risk
        return Gives(
            SessionState(
                turn=state.turn + 1,
                started=state.started or given.now,
                last=given.now,
                history=self._history(given),
                person=person,
                unsaved=unsaved,
                crisis=crisis,
                activity=_activity(given),
                locale=(given.crisis_turn.country if given.crisis_turn else None) or state.locale,
                language=given.language or state.language,
                introduction_owed=bool(given.notices and given.notices.introduction_owed),
                disclosed=given.now if given.notices and given.notices.given else state.disclosed,
                contacts_turn=state.turn if shown else state.contacts_turn,
                contacts_level=max(state.contacts_level, risk.level) if contacts and risk else state.contacts_level,
                contacts_categories=_merged(state.contacts_categories, risk) if contacts else state.contacts_categories,
                languages_noted=state.languages_noted or bool(risk and not risk.assessed),
                placeholders=given.admission.placeholders if given.admission else state.placeholders,
                escalated=_escalated(state, given.escalated, over=state.crisis is not None and crisis is None),
            )
        )

    def _history(self, given: Given) -> tuple[Message, ...]:
        """The latest admitted messages and released replies, within the policy's turns and characters."""
        history = given.state.history
        if given.admission is None:
            return history
        said = [Message("user", given.admission.text)]
        spoken = (given.release.text if given.release else "", given.step.text if given.step else "")
        reply = "\n\n".join(filter(None, spoken))
        if reply:
            text = redact(reply, given.admission.placeholders)[0] if self._redacts else reply
            said.append(Message("assistant", text))
        kept = (*history, *said)[-2 * self._policy.turns :]
        size = sum(len(message.content) for message in kept)
        while size > self._policy.max_chars and len(kept) > 1:
            size -= len(kept[0].content)
            kept = kept[1:]
        return (
            tuple(m._replace(content=m.content[: self._policy.max_chars]) for m in kept)
            if size > self._policy.max_chars
            else kept
        )

    def _crisis(self, given: Given) -> CrisisState | None:
        if given.crisis_turn is not None:
            return given.crisis_turn.state
        return left_open(given.state.crisis, given.risk) if self._answers_crisis else given.state.crisis

    @staticmethod
    def _person(given: Given) -> Flow[tuple[PersonState, bool]]:
        """The person's standing after this turn, and whether the store has yet to take it.

        It is read again, because another session of the same person may have raised it while the model spoke. A store
        that cannot be read is not written to: what it holds may be higher.
        """
        try:
            latest = yield from ask(LoadPerson(given.settings.user))
            if given.state.unsaved:
                latest = latest.or_higher(given.person)
            person = _standing(latest, given)
            yield from ask(SavePerson(given.settings.user, person))
        except PortError:
            return _standing(given.person, given), True
        return person, False


def _standing(person: PersonState, given: Given) -> PersonState:
    """The standing concern rises with a signal, counts the calm since, and does not fall."""
    concern = person.concern
    if given.risk is not None and given.risk.level >= RiskLevel.MODERATE:
        since = given.now if given.risk.level > concern.level else concern.since
        known = dict.fromkeys((*concern.categories, *given.risk.categories))
        concern = concern._replace(
            level=max(concern.level, given.risk.level),
            categories=tuple(known),
            since=since,
            last_signal=given.now,
            calm_contacts=0,
        )
    elif concern.level > RiskLevel.NONE:
        concern = concern._replace(calm_contacts=concern.calm_contacts + 1)
    return PersonState(concern, person.first_seen or given.now, given.now)


def _activity(given: Given) -> ActivityState | None:
    """Where the activity stands; a crisis ends it, for what follows answers the dialogue and not the activity."""
    if given.crisis is not None:
        return None
    return given.step.state if given.step else given.state.activity


def _merged(before: tuple[RiskCategory, ...], risk: RiskAssessment | None) -> tuple[RiskCategory, ...]:
    return tuple(dict.fromkeys((*before, *(risk.categories if risk else ()))))


def _escalated(state: SessionState, escalated: Escalated | None, *, over: bool) -> tuple[tuple[str, RiskLevel], ...]:
    """Causes that somebody was told of; without those whose channel failed, nor those of a crisis that is over."""
    told = {e.cause: e.level for e in escalated.made if e.cause not in escalated.failed} if escalated else {}
    before = {cause: level for cause, level in state.escalated if not (over and cause.startswith("risk."))}
    return tuple({**before, **told}.items())[-_MAX_ESCALATED:]
