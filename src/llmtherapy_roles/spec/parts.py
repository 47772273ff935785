"""The parts of a role file. Frozen, and closed: a key that is not named here is refused at its line."""

from __future__ import annotations

from typing import Annotated, Any, Literal, Self

from pydantic import ConfigDict, Field, GetJsonSchemaHandler, model_validator
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema

from llmtherapy_roles.spec.base import AxisLevel, Identifier, RegistryName, Sentence, SpecModel, refuse
from llmtherapy_roles.vocabulary import BackendReach, RiskLevel

__all__ = [
    "ActivityUse",
    "Backend",
    "ControlUse",
    "Disclosure",
    "EscalationRule",
    "Example",
    "Files",
    "LongTermMemory",
    "Memory",
    "Position",
    "Rule",
    "Scope",
    "SessionMemory",
]


class Position(SpecModel):
    """Where the role stands on the two axes, and how sure that is."""

    autonomy: AxisLevel
    """Level on the axis of AI autonomy, 1 to 5; the taxonomy describes each level."""
    engagement: AxisLevel
    """Level on the axis of emotional engagement, 1 to 5."""
    provenance: Literal["reconstructed", "published", "own"] = "own"
    """Where the position comes from: ``reconstructed`` from a source that could not be read in full, ``published``
    there, or your ``own``."""
    confidence: Literal["low", "medium", "high"] = "low"
    """How sure the position is."""
    evidence: tuple[Annotated[int, Field(ge=1, le=100)], ...] = ()
    """Numbers in the reference list of Zhang et al. 2025 (``docs/references.md``)."""
    note: str = ""
    """What speaks against it."""


class Rule(SpecModel):
    """One thing that the role may or must not do."""

    id: Identifier
    """Name of the rule, once in its list; a role that extends this one changes it by this name."""
    text: Sentence
    """A full sentence; it is put into the prompt as it stands."""


class Scope(SpecModel):
    """What the role is for, and where it ends."""

    may: Annotated[tuple[Rule, ...], Field(min_length=1)]
    """What the role may do."""
    must_not: Annotated[tuple[Rule, ...], Field(min_length=1)]
    """What the role must not do."""


class ControlUse(SpecModel):
    """A control that the role uses: ``crisis.v1``, or ``{id: means.v1, always_strict: true}`` to tighten it."""

    model_config = ConfigDict(extra="allow")

    id: RegistryName
    """Registry name. Any further keys are the control's parameters, checked against its own model."""

    @model_validator(mode="before")
    @classmethod
    def _from_name(cls, value: Any) -> Any:
        return {"id": value} if isinstance(value, str) else value

    @classmethod
    def __get_pydantic_json_schema__(cls, schema: CoreSchema, handler: GetJsonSchemaHandler) -> JsonSchemaValue:
        """Return the JSON Schema of both ways to write it; pydantic cannot see the first."""
        mapping = handler.resolve_ref_schema(handler(schema))
        name = dict(mapping["properties"]["id"])
        both: JsonSchemaValue = {"anyOf": [{**name, "title": "Registry name"}, dict(mapping)]}
        mapping.clear()
        mapping.update(both)
        return mapping

    @property
    def params(self) -> dict[str, Any]:
        """The parameters, by name."""
        return dict(self.model_extra or {})


class ActivityUse(ControlUse):
    """An activity that the role offers, with its parameters."""


class SessionMemory(SpecModel):
    """What the model sees of the conversation so far."""

    turns: Annotated[int, Field(ge=1, le=50)] = 12
    """How many turns back."""
    max_chars: Annotated[int, Field(ge=200, le=16_000)] = 8_000
    """How many characters in all; the oldest go first."""


class LongTermMemory(SpecModel):
    """What is remembered over sessions, and for how long. Needs the person's consent to ``purpose``."""

    purpose: Sentence
    """What it is kept for, in words that the person is asked to consent to."""
    retention_days: Annotated[int, Field(ge=1, le=3650)]
    """After so many days a memory is no longer recalled."""
    recall: Annotated[int, Field(ge=1, le=20)] = 4
    """How many memories a prompt may hold."""


class Memory(SpecModel):
    """The memory policy."""

    session: SessionMemory = SessionMemory()
    """What the model sees of the conversation so far."""
    long_term: LongTermMemory | None = None
    """Nothing outlives the session when this is left out."""


class Backend(SpecModel):
    """Which models a session may use, and how far they may be pushed."""

    reach: BackendReach = BackendReach.LOCAL
    """``local``: this machine only; ``private``: also ``hosts``; ``remote``: any provider."""
    hosts: tuple[str, ...] = ()
    """Named hosts that ``private`` admits."""
    generation: Literal["scripted", "generative"] = "generative"
    """``scripted`` admits the embedded model only."""
    timeout_s: Annotated[float, Field(gt=0, le=300)] = 30.0
    """Deadline of one attempt, retries included, in seconds."""
    retries: Annotated[int, Field(ge=0, le=5)] = 2
    """How often a failed request is sent again."""
    regenerate: Annotated[int, Field(ge=0, le=1)] = 1
    """How often a refused draft is tried again."""
    max_reply_chars: Annotated[int, Field(ge=100, le=20_000)] = 4_000
    """A longer reply counts as unusable."""
    max_message_chars: Annotated[int, Field(ge=200, le=1_000_000)] = 8_000
    """Of a longer message the beginning and the end are used; risk is judged on all of it."""
    temperature: Annotated[float, Field(ge=0, le=2)] | None = None
    """Sampling temperature; the provider's default when left out."""

    @model_validator(mode="after")
    def _hosts_only_when_private(self) -> Self:
        if bool(self.hosts) != (self.reach is BackendReach.PRIVATE):
            raise refuse("hosts must be named when reach is private, and only then", "hosts" if self.hosts else "reach")
        return self


class Disclosure(SpecModel):
    """When the person is told that this is an AI. Parameters may only be tightened against the obligations' bounds."""

    text: Sentence
    """The sentence itself, in the role's own words; it must say that this is an AI (or: a computer program)."""
    first_contact: Sentence
    """What the person is told before the first answer: what this is, what it cannot do, who may be told in a crisis."""
    every_minutes: Annotated[int, Field(ge=5, le=1440)] = 180
    """Repeated after so many minutes of continuing talk with an adult."""
    every_minutes_minor: Annotated[int, Field(ge=5, le=1440)] = 60
    """The same for a minor or unknown age; the shorter of the two counts."""
    after_gap_days: Annotated[int, Field(ge=1, le=90)] = 7
    """Repeated after so many days without contact."""


class EscalationRule(SpecModel):
    """What happens at a risk level. Every level needs exactly one."""

    level: RiskLevel
    """Risk level that the rule is for."""
    action: Literal["none", "record", "notify"]
    """``record``: in the audit only; ``notify``: the escalation contact is told."""
    within_minutes: Annotated[int, Field(ge=0, le=10_080)] | None = None
    """How soon a human should look; told to the contact."""

    @model_validator(mode="after")
    def _notify_says_when(self) -> Self:
        if (self.action == "notify") != (self.within_minutes is not None):
            raise refuse("within_minutes must be given when action is notify, and only then", "action")
        return self


class Files(SpecModel):
    """The role's further files, relative to the spec's own folder and inside it."""

    system: str
    """Jinja2 template of the system prompt."""
    examples: str
    """YAML list of few-shot examples, each ``{person: …, reply: …}``."""
    script: str
    """Script of the embedded model (YAML)."""
    golden: str
    """Golden transcript (YAML): the conversation that the role holds with the embedded model."""


class Example(SpecModel):
    """One few-shot example."""

    person: Sentence
    """What somebody says."""
    reply: Sentence
    """What the role answers, as it should."""
