"""The values that a turn is made of on its way from the message to the reply, in the order in which they appear.

Each is frozen and each *carries* what the next stage may use: behind the input gate nobody reads the message, only the
``Admission``; behind the output gate nobody reads the draft, only the ``Release``.
"""

from __future__ import annotations

from typing import Any, Literal, NamedTuple

from llmtherapy_roles.turn.findings import Finding
from llmtherapy_roles.vocabulary import Age, BackendReach, Decision, RiskCategory, RiskLevel

__all__ = [
    "Admission",
    "Approval",
    "Contact",
    "CrisisReply",
    "Draft",
    "Escalation",
    "Heard",
    "Memory",
    "Message",
    "Notice",
    "Prompt",
    "Refusal",
    "Release",
    "Reply",
    "Settings",
    "TypedOutput",
    "Usage",
]


class Settings(NamedTuple):
    """What a session was opened with; the same for all its turns."""

    role: str
    user: str
    session: str
    locale: str | None = None
    """ISO 3166-1 alpha-2 country, such as ``GB``; decides which contacts are shown."""
    language: str | None = None
    """BCP 47 language of the person, if the app knows it."""
    age: Age = Age.UNKNOWN
    demo: bool = False
    reach: BackendReach = BackendReach.LOCAL
    """How far away the session's model is."""
    fingerprint: str = ""
    crisis_contact: str | None = None
    """Where escalations go, in words; ``None`` when nobody was named."""
    model: str = ""
    """Name of the session's model."""


class Message(NamedTuple):
    """One message of the conversation as a model sees it."""

    role: Literal["system", "user", "assistant"]
    content: str


class Heard(NamedTuple):
    """The person's message beside its normalised form (full-width, zero-width, confusable characters folded)."""

    text: str
    normal: str
    offsets: tuple[int, ...] | None
    """For each character of ``normal`` its position in ``text``, plus the end; ``None`` when both are the same."""
    language: str | None
    """Language as judged from the text or given by the session; ``None`` when it could not be judged."""
    truncated: bool = False
    """True when the message was longer than the role's cap and its middle was left out."""


class Admission(NamedTuple):
    """The input gate's permission to go on. It carries the text and all else that stages behind the gate may know."""

    text: str
    decision: Decision = Decision.ALLOW
    floor: RiskLevel = RiskLevel.NONE
    """Risk floor of the turn; the prompt gets stricter from ``moderate`` on."""
    language: str | None = None
    placeholders: tuple[tuple[str, str], ...] = ()
    """Pairs ``(placeholder, original)`` once personal data have been replaced; replies are restored from them."""


class Refusal(NamedTuple):
    """A gate's refusal, with its cause; it carries no text."""

    cause: str
    """``risk``, ``crisis`` (the dialogue answers), ``guard`` (a finding blocked), ``missing_report`` or ``model``."""
    decision: Decision
    findings: tuple[Finding, ...] = ()
    detail: str = ""
    """For a missing report: which guards gave none; for a model: the kind of failure."""


class Memory(NamedTuple):
    """One thing remembered about a person, with where it came from."""

    id: str
    text: str
    session: str
    turn: int
    at: float
    """Unix time in seconds."""
    purpose: str


class Prompt(NamedTuple):
    """What the model is asked, and which template versions it came from."""

    messages: tuple[Message, ...]
    brief: str | None = None
    """What an activity lets the model word in this turn."""


class Usage(NamedTuple):
    """What a turn cost."""

    model: str
    input_tokens: int = 0
    output_tokens: int = 0
    cost_usd: float | None = None
    """``None`` when the price of the model is not known."""
    attempts: int = 1
    calls: int = 1
    """Requests sent, retries counted."""


class Release(NamedTuple):
    """The output gate's permission to deliver. It carries the reply."""

    text: str
    decision: Decision
    usage: Usage
    streamed: bool = False
    """True when the text has already gone out, sentence by sentence."""
    closed: bool = False
    """True when a later sentence was blocked: the text ends with a scripted close."""


class Draft(NamedTuple):
    """A released reply that waits for a named human."""

    id: str
    text: str
    session: str
    turn: int
    urgent: bool = False
    status: Literal["waiting", "approved", "rejected"] = "waiting"
    reviewer: str | None = None
    decided_at: float | None = None
    note: str = ""


class Approval(NamedTuple):
    """What became of a draft: who decided, when, and the text that may now be used (``None`` when rejected)."""

    draft_id: str
    status: Literal["approved", "rejected"]
    reviewer: str
    at: float
    text: str | None
    note: str = ""


class Contact(NamedTuple):
    """One crisis contact from the shipped directory."""

    name: str
    country: str
    phone: str | None = None
    text: str | None = None
    chat: str | None = None
    hours: str = ""
    kind: str = "suicide"
    """``suicide``, ``emergency``, ``youth``, ``abuse``, ``eating``, ``poison`` or ``general``."""
    source: str = ""
    checked_on: str = ""
    verified: bool = False

    @property
    def tel(self) -> str | None:
        """A ``tel:`` link, or ``None`` without a phone number."""
        return f"tel:{self.phone.replace(' ', '')}" if self.phone else None


class CrisisReply(NamedTuple):
    """A scripted reply of the crisis dialogue, and where the dialogue stands."""

    text: str
    step: str
    """Which part of the dialogue this is, such as ``ask_safety`` or ``line_busy``."""
    category: RiskCategory | None
    contacts: tuple[Contact, ...] = ()
    question: str | None = None
    """The one direct question that the reply asks."""


class Notice(NamedTuple):
    """A sentence that the role owes the person, such as that it is an AI."""

    kind: str
    text: str


class Escalation(NamedTuple):
    """Somebody is to be told, once for each cause."""

    id: str
    cause: str
    """Such as ``risk.intent`` or ``guard.failed``; a cause is escalated once until it gets worse."""
    level: RiskLevel
    to: str
    status: Literal["delivered", "undelivered"] = "undelivered"
    reason: str = ""
    """Why it was not delivered."""


class Reply(NamedTuple):
    """Who answered, and how. Notices, contacts and text that was streamed before are not part of ``text``."""

    text: str
    decision: Decision
    contacts: tuple[Contact, ...] = ()
    source: Literal["model", "activity", "crisis", "script", "hold"] = "model"


class TypedOutput(NamedTuple):
    """A typed result of an activity, such as a filled questionnaire."""

    kind: str
    value: Any
