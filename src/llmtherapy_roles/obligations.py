"""What a role owes, derived from its facts: an obligation names a condition, a control, a proof, a reason and a source.

Obligations are data (``role_specs/obligations.yaml`` and ``role_specs/jurisdictions/*.yaml``). A condition may ask for
*at least* a level on an axis, never for *at most*, so raising an axis can only add automatic safeguards. Oversight is
what the autonomy axis measures: its form changes along it, by the taxonomy. Engineering defaults, not legal advice.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from pathlib import Path
from typing import Annotated, Literal

from pydantic import Field

from llmtherapy_roles.errors import Problem, SpecError, did_you_mean
from llmtherapy_roles.spec.loader import specs_root
from llmtherapy_roles.spec.models import AxisLevel, RegistryName, RoleSpec, Sentence, SpecModel
from llmtherapy_roles.spec.source import read_yaml
from llmtherapy_roles.spec.validate import validate
from llmtherapy_roles.taxonomy import Taxonomy, load_taxonomy
from llmtherapy_roles.vocabulary import Audience, BackendReach

__all__ = ["Clause", "Facts", "Obligation", "Pack", "Proof", "derive", "known_jurisdictions", "load_pack"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """Everything about a role that an obligation may turn on. Its name is not among it."""

    autonomy: int
    engagement: int
    audience: frozenset[Audience]
    offered_as: str
    professional_involved: bool
    generation: str
    records_session: bool
    writes_record: bool
    long_term_memory: bool
    proactive_contact: bool
    emotion_inference: bool
    scene: bool
    reach: BackendReach
    oversight: str
    """Form of oversight that the taxonomy gives for the level of autonomy."""

    @classmethod
    def of(cls, spec: RoleSpec, taxonomy: Taxonomy | None = None) -> Facts:
        """Return the facts of a spec under a taxonomy (the shipped one by default)."""
        oversight = (taxonomy or load_taxonomy()).oversight(spec.position.autonomy)
        return cls(
            autonomy=spec.position.autonomy,
            engagement=spec.position.engagement,
            audience=frozenset(spec.audience),
            offered_as=spec.offered_as,
            professional_involved=spec.professional_involved,
            generation=spec.backend.generation,
            records_session=spec.records_session,
            writes_record=spec.writes_record,
            long_term_memory=spec.memory.long_term is not None,
            proactive_contact=spec.proactive_contact,
            emotion_inference=spec.emotion_inference,
            scene=spec.scene,
            reach=spec.backend.reach,
            oversight=oversight.form,
        )


class Clause(SpecModel):
    """Facts that must all hold; what is left out does not matter."""

    autonomy_at_least: AxisLevel | None = None
    engagement_at_least: AxisLevel | None = None
    audience: tuple[Audience, ...] | None = None
    """Any of these."""
    offered_as: tuple[str, ...] | None = None
    """Any of these."""
    generation: Literal["scripted", "generative"] | None = None
    reach_at_least: BackendReach | None = None
    oversight: tuple[str, ...] | None = None
    """Any of these forms; the taxonomy says which form a level has."""
    professional_involved: bool | None = None
    records_session: Literal[True] | None = None
    writes_record: Literal[True] | None = None
    long_term_memory: Literal[True] | None = None
    proactive_contact: Literal[True] | None = None
    emotion_inference: Literal[True] | None = None
    scene: Literal[True] | None = None

    def holds(self, facts: Facts) -> bool:
        """Whether all that the clause names is so."""
        least = (
            (self.autonomy_at_least, facts.autonomy),
            (self.engagement_at_least, facts.engagement),
            (self.reach_at_least, facts.reach),
        )
        if any(bound is not None and value < bound for bound, value in least):
            return False
        if self.audience is not None and not facts.audience & set(self.audience):
            return False
        for wanted, value in ((self.offered_as, facts.offered_as), (self.oversight, facts.oversight)):
            if wanted is not None and value not in wanted:
                return False
        names = _EQUAL_FACTS
        return all(getattr(self, name) in (None, getattr(facts, name)) for name in names)


_EQUAL_FACTS = (
    "generation",
    "professional_involved",
    "records_session",
    "writes_record",
    "long_term_memory",
    "proactive_contact",
    "emotion_inference",
    "scene",
)


class Proof(SpecModel):
    """How the prover checks that the control is there *and* wired."""

    kind: Literal["present", "counted", "cuts", "every_level", "bound", "deployment"]
    """``present``: a node carries the control. ``counted``: the guard reports in each attempt (or on each message) and
    the gate counts it. ``cuts``: without the control's nodes there is no way from ``start`` to ``end``.
    ``every_level``: each risk level has a rule. ``bound``: a node's policy field keeps a bound. ``deployment``: the
    app's ``Deployment`` says it."""
    start: str | None = None
    """Kind of node, for ``cuts``."""
    end: str | None = None
    """Kind of node, or ``person``, for ``cuts``."""
    field: str | None = None
    """Policy field for ``bound``, field of ``Deployment`` for ``deployment``."""
    at_most: float | None = None
    at_least: float | None = None


class Obligation(SpecModel):
    """One thing that a role with certain facts must have."""

    id: Annotated[str, Field(pattern=r"^[a-z][a-z0-9_]*(\.[a-z][a-z0-9_]*)+$")]
    when: tuple[Clause, ...] = ()
    """Any of these clauses; always when empty."""
    control: RegistryName | None = None
    """Registry name of the control; none for a deployment obligation."""
    proof: Proof
    title: Sentence
    """What is owed, in one sentence."""
    reason: Sentence
    source: Sentence
    confidence: Literal["primary", "secondary", "inferred"]
    in_force_from: date | None = None
    """Not owed before this day, but reported as upcoming."""

    @property
    def of_deployment(self) -> bool:
        """True when the app must supply it, not the spec."""
        return self.proof.kind == "deployment"

    def applies(self, facts: Facts) -> bool:
        """Whether a role with these facts owes it."""
        return not self.when or any(clause.holds(facts) for clause in self.when)


class Pack(SpecModel):
    """A file of obligations: the defaults, or one jurisdiction's."""

    code: Annotated[str, Field(pattern=r"^[a-z]{2,10}(-[a-z]{2})?$")]
    """``default``, ``us-ca``, ..."""
    title: Sentence
    checked_on: date
    status: Literal["engineering_default", "in_force", "partly_in_force", "upcoming"]
    note: str = ""
    obligations: tuple[Obligation, ...]


def derive(facts: Facts, packs: Iterable[Pack], *, on: date | None = None) -> tuple[Obligation, ...]:
    """Return the obligations that a role with these facts owes, ordered by id; of equal ids the stricter bounds hold.

    Args:
        facts: Facts of the role.
        packs: The packs that apply; ``default`` should be among them.
        on: Day to judge by; ``None`` counts rules that are not in force yet as owed.
    """
    owed: dict[str, Obligation] = {}
    for pack in packs:
        for obligation in pack.obligations:
            upcoming = on is not None and obligation.in_force_from is not None and obligation.in_force_from > on
            if not upcoming and obligation.applies(facts):
                owed[obligation.id] = obligation
    return tuple(owed[key] for key in sorted(owed))


def known_jurisdictions() -> tuple[str, ...]:
    """Codes of the shipped jurisdiction packs; ``default`` always applies and is not listed."""
    return tuple(sorted(path.stem for path in (specs_root() / "jurisdictions").glob("*.yaml")))


@lru_cache(maxsize=64)
def load_pack(code: str = "default") -> Pack:
    """Return a shipped pack by its code.

    Raises:
        SpecError: The code is unknown (the problem lists what exists), or the file has problems.
    """
    path = specs_root() / "obligations.yaml" if code == "default" else specs_root() / "jurisdictions" / f"{code}.yaml"
    if code != "default" and code not in known_jurisdictions():
        message = f'unknown jurisdiction "{code}"; {did_you_mean(code, known_jurisdictions())}'
        raise SpecError([Problem(code="C301", message=message)])
    return read_pack(path)


def read_pack(path: Path) -> Pack:
    """Return the pack in a file, your own for instance, checked by the same schema.

    Raises:
        SpecError: The file has problems; each with its line and column.
    """
    return validate(Pack, read_yaml(path))
