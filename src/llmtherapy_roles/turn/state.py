"""What a session keeps between two turns. All of it is bounded: turn 10,000 costs what turn 10 does."""

from __future__ import annotations

from typing import Any, NamedTuple

from llmtherapy_roles.turn.values import Message
from llmtherapy_roles.vocabulary import RiskCategory, RiskLevel

__all__ = ["ActivityState", "Concern", "CrisisState", "PersonState", "SessionState"]


class Concern(NamedTuple):
    """The standing concern for a person: it rises with every turn's risk and never falls by itself."""

    level: RiskLevel = RiskLevel.NONE
    categories: tuple[RiskCategory, ...] = ()
    since: float = 0.0
    """Unix time of the latest rise."""
    last_signal: float = 0.0
    """Unix time of the latest message at ``moderate`` or above."""
    calm_contacts: int = 0
    """Turns without a signal since then; a written step-down rule may use it."""


class PersonState(NamedTuple):
    """What stands about a person over sessions; no text."""

    concern: Concern = Concern()
    first_seen: float = 0.0
    last_seen: float = 0.0

    def or_higher(self, other: PersonState) -> PersonState:
        """Return this state, or the other one if its concern is higher."""
        return other if other.concern.level > self.concern.level else self


class CrisisState(NamedTuple):
    """Where the crisis dialogue stands."""

    phase: str = "open"
    """``open`` while the model's text is withheld; ``aftercare`` once the person has answered that they are safe."""
    category: RiskCategory | None = None
    level: RiskLevel = RiskLevel.HIGH
    step: str = ""
    """The step of the last reply."""
    used: tuple[str, ...] = ()
    """Which texts were given, newest last; the same is never given twice running."""
    turns: int = 0
    """Replies given in this phase."""
    contacts_shown: tuple[str, ...] = ()
    """Names of the contacts given last."""


class ActivityState(NamedTuple):
    """Where an activity stands: its registry name, its state's name, and its own data (JSON types only)."""

    activity: str
    at: str
    data: tuple[tuple[str, Any], ...] = ()
    started: float = 0.0


class SessionState(NamedTuple):
    """Everything that the next turn needs to know of the turns before it."""

    turn: int = 0
    """Number of the next turn, from 0."""
    started: float = 0.0
    last: float = 0.0
    history: tuple[Message, ...] = ()
    """The latest messages that passed their gates, personal data redacted where the role redacts; bounded by the
    role's memory policy in turns and characters."""
    person: PersonState = PersonState()
    unsaved: bool = False
    """True while the store has not taken ``person``; it then counts beside what the store says."""
    crisis: CrisisState | None = None
    activity: ActivityState | None = None
    locale: str | None = None
    """Country that the person named, when the app gave none."""
    language: str | None = None
    """Language of the latest message whose language could be told."""
    introduction_owed: bool = False
    """True while the first contact has yet to be explained, because a crisis came first."""
    disclosed: float = 0.0
    """Unix time of the last AI disclosure; 0 for never."""
    contacts_turn: int = -1
    """Turn in which contacts were last given; -1 for never."""
    contacts_level: RiskLevel = RiskLevel.NONE
    contacts_categories: tuple[RiskCategory, ...] = ()
    languages_noted: bool = False
    """True once help lines were offered because a language could not be judged."""
    placeholders: tuple[tuple[str, str], ...] = ()
    """Placeholder and original of personal data, newest last; bounded."""
    escalated: tuple[tuple[str, RiskLevel], ...] = ()
    """Causes already escalated, with their level."""
    recent: tuple[str, ...] = ()
    """Ids of scripted texts given lately, so that none comes twice running."""
    regenerated: int = 0
