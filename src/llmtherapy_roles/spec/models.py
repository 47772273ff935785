"""The models of a role file. Frozen, and closed: a key that is not named here is refused at its line.

The models say what a role file *may* hold; what a role *must* hold follows from its facts (``obligations.py``).
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Annotated, Any, Literal, Self

from pydantic import BaseModel, ConfigDict, Field, PrivateAttr, StringConstraints, model_validator

from llmtherapy_roles.vocabulary import Audience, BackendReach, RiskLevel

__all__ = [
    "ActivityUse",
    "Backend",
    "ControlUse",
    "Disclosure",
    "EscalationRule",
    "Files",
    "LongTermMemory",
    "Position",
    "RoleSpec",
    "Rule",
    "Scope",
    "SessionMemory",
    "SpecModel",
]

Identifier = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9_]{1,63}$")]
RegistryName = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9_]*(\.[a-z][a-z0-9_]*)*\.v[1-9][0-9]*$")]
Sentence = Annotated[str, StringConstraints(strip_whitespace=True, min_length=3, max_length=600)]
AxisLevel = Annotated[int, Field(ge=1, le=5, strict=True)]


class SpecModel(BaseModel):
    """Base of everything that is read from a file: frozen, no unknown keys."""

    model_config = ConfigDict(frozen=True, extra="forbid", use_attribute_docstrings=True, validate_default=False)


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
    text: Sentence
    """A full sentence; it is put into the prompt as it stands."""


class Scope(SpecModel):
    """What the role is for, and where it ends."""

    may: Annotated[tuple[Rule, ...], Field(min_length=1)]
    """What the role may do."""
    must_not: Annotated[tuple[Rule, ...], Field(min_length=1)]
    """What the role must not do."""


class ControlUse(SpecModel):
    """A control that the role uses: ``crisis.v1``, or ``{id: disclosure.v1, every_minutes: 60}`` to tighten it."""

    model_config = ConfigDict(frozen=True, extra="allow", use_attribute_docstrings=True)

    id: RegistryName
    """Registry name. Any further keys are the control's parameters, checked against its own model."""

    @model_validator(mode="before")
    @classmethod
    def _from_name(cls, value: Any) -> Any:
        return {"id": value} if isinstance(value, str) else value

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
            msg = "hosts must be named when reach is private, and only then"
            raise ValueError(msg)
        return self


class Disclosure(SpecModel):
    """When the person is told that this is an AI. Parameters may only be tightened against the obligations' bounds."""

    text: Sentence
    """The sentence itself, in the role's own words; it must say that this is an AI (or: a computer program)."""
    first_contact: Sentence
    """What the person is told before the first answer: what this is, what it cannot do, who may be told in a crisis."""
    every_minutes: Annotated[int, Field(ge=5, le=1440)] = 180
    """Repeated after so many minutes of continuing talk."""
    after_gap_days: Annotated[int, Field(ge=1, le=90)] = 7
    """Repeated after so many days without contact."""


class EscalationRule(SpecModel):
    """What happens at a risk level. Every level needs exactly one."""

    level: RiskLevel
    action: Literal["none", "record", "notify"]
    """``record``: in the audit only; ``notify``: the escalation contact is told."""
    within_minutes: Annotated[int, Field(ge=0, le=10_080)] | None = None
    """How soon a human should look; told to the contact."""

    @model_validator(mode="after")
    def _notify_says_when(self) -> Self:
        if (self.action == "notify") != (self.within_minutes is not None):
            msg = "within_minutes must be given when action is notify, and only then"
            raise ValueError(msg)
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
    reply: Sentence


class RoleSpec(SpecModel):
    """A role, as written in its YAML file.

    Example:
        >>> import llmtherapy_roles as lr
        >>> spec = lr.load_role("skills_coach")
        >>> spec.position.autonomy, spec.position.engagement
        (3, 3)
    """

    id: Identifier
    """Id of the role; nothing in the library depends on it."""
    version: Annotated[str, StringConstraints(pattern=r"^\d+\.\d+\.\d+$")]
    """Semantic version of the spec."""
    name: Annotated[str, StringConstraints(min_length=2, max_length=60)]
    """Name for people."""
    purpose: Sentence
    """What the role is for."""
    position: Position
    audience: Annotated[tuple[Audience, ...], Field(min_length=1)]
    """Who reads the replies."""
    offered_as: Literal["wellness", "therapy", "training", "administration", "screening"]
    """What it is offered as: a fact that rules of law turn on."""
    professional_involved: bool
    """Whether a licensed professional uses or supervises it."""
    records_session: bool = False
    """Whether it works on a recording or transcript of a session."""
    writes_record: bool = False
    """Whether its output may enter a clinical record; then a named human approves each."""
    proactive_contact: bool = False
    """Whether it opens contact itself."""
    emotion_inference: bool = False
    """Whether it infers emotions (crisis detection is never meant)."""
    scene: bool = False
    """Whether it plays a declared scene, in which first-person feelings belong to the character."""
    scope: Scope
    files: Files
    memory: Memory = Memory()
    backend: Backend = Backend()
    disclosure: Disclosure
    controls: tuple[ControlUse, ...] = ()
    """Controls by registry name; those that are owed and can be added are added by the compiler."""
    activities: tuple[ActivityUse, ...] = ()
    """Activities by registry name."""
    escalation: Annotated[tuple[EscalationRule, ...], Field(min_length=1)]
    """One rule for each risk level."""

    _source: SpecSource | None = PrivateAttr(default=None)

    @model_validator(mode="after")
    def _one_rule_a_level(self) -> Self:
        levels = [rule.level for rule in self.escalation]
        if twice := sorted({str(level) for level in levels if levels.count(level) > 1}):
            msg = f"two escalation rules for {', '.join(twice)}; each level needs exactly one"
            raise ValueError(msg)
        return self

    @property
    def source(self) -> SpecSource | None:
        """Where the spec was read from; ``None`` for one that was built in Python."""
        return self._source

    def _repr_html_(self) -> str:
        from llmtherapy_roles.display import spec_html  # noqa: PLC0415  (display sits above; only notebooks come here)

        return spec_html(self)


class SpecSource(SpecModel):
    """The files behind a spec: their texts, and the place of every key."""

    model_config = ConfigDict(frozen=True, extra="forbid", arbitrary_types_allowed=True)

    path: Path
    """The role file."""
    digest: str
    """SHA-256 over all files of the role."""
    system: str
    """Text of the system template."""
    examples: tuple[Example, ...]
    script: Any
    """The script's data, plain lists and dicts, checked by ``models.script``."""
    golden: Any
    """The golden transcript's data."""
    marks: Any
    """``spec.source.Marks``: key path to file, line and column."""


_TEMPLATE_NAME = re.compile(r"^[\w./-]+$")
RoleSpec.model_rebuild()
