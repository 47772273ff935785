"""The form of a pack: conditions over facts, what is owed or forbidden, how it is proved, and where it comes from."""

from __future__ import annotations

from datetime import date
from typing import Annotated, Literal, Self

from pydantic import Field, model_validator

from llmtherapy_roles.obligations.facts import Facts
from llmtherapy_roles.spec.base import refuse
from llmtherapy_roles.spec.models import AxisLevel, RegistryName, Sentence, SpecModel
from llmtherapy_roles.vocabulary import Audience, BackendReach

__all__ = ["Capability", "Clause", "Obligation", "Pack", "Proof"]

Capability = Literal["emotion_inference", "proactive_contact", "long_term_memory", "records_session", "scene"]
"""What a rule may forbid of a role without forbidding the role. Crisis detection is not among it, on purpose."""


class Clause(SpecModel):
    """Facts that must all hold; what is left out does not matter."""

    autonomy_at_least: AxisLevel | None = None
    """This level of autonomy or a higher one. There is no *at most*: raising an axis can only add."""
    engagement_at_least: AxisLevel | None = None
    """This level of engagement or a higher one."""
    audience: tuple[Audience, ...] | None = None
    """Any of these."""
    offered_as: tuple[str, ...] | None = None
    """Any of these."""
    generation: Literal["scripted", "generative"] | None = None
    """Whether the replies are made by a model."""
    reach_at_least: BackendReach | None = None
    """Models this far from the machine, or farther."""
    oversight: tuple[str, ...] | None = None
    """Any of these forms; the taxonomy says which form a level has."""
    professional_involved: bool | None = None
    """Whether a licensed professional uses or supervises it."""
    records_session: Literal[True] | None = None
    """It works on a recording or transcript."""
    writes_record: Literal[True] | None = None
    """Its output may enter a clinical record."""
    long_term_memory: Literal[True] | None = None
    """It remembers over sessions."""
    proactive_contact: Literal[True] | None = None
    """It opens contact itself."""
    emotion_inference: Literal[True] | None = None
    """It infers emotions; crisis detection is never meant."""
    scene: Literal[True] | None = None
    """It plays a declared scene."""

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
        return all(getattr(self, name) in (None, getattr(facts, name)) for name in _EQUAL_FACTS)


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
    """How the prover checks that the control is there *and* wired, or what may not be at all."""

    kind: Literal["present", "counted", "cuts", "every_level", "bound", "deployment", "forbidden"]
    """`present`: a node carries the control. `counted`: the guard reports in each attempt (or on each message) and the
    gate counts it. `cuts`: without the control's nodes there is no way from `start` to `end`. `every_level`: each risk
    level has a rule. `bound`: a node's policy field keeps a bound. `deployment`: the app's `Deployment` says it.
    `forbidden`: a role with these facts may not be used there."""
    start: str | None = None
    """Kind of node, for `cuts`."""
    end: str | None = None
    """Kind of node, or `person`, for `cuts`."""
    field: str | None = None
    """Policy field for `bound`; field of `Deployment` for `deployment`, and for `forbidden` where it lifts the ban."""
    at_most: float | None = None
    """Largest value that a `bound` allows; of several rules the smallest holds."""
    at_least: float | None = None
    """Smallest value that a `bound` allows; of several rules the largest holds."""
    forbids: Literal["role"] | Capability | None = None
    """For `forbidden`: the whole role, or the capability that it may not have."""

    @model_validator(mode="after")
    def _says_what_its_kind_needs(self) -> Self:
        bounded = self.at_most is not None or self.at_least is not None
        if bounded != (self.kind == "bound"):
            raise refuse("at_most or at_least must be given when kind is bound, and only then", "kind")
        if self.kind in ("bound", "deployment") and self.field is None:
            raise refuse(f"{self.kind} needs field", "kind")
        if (self.kind == "cuts") != (self.start is not None and self.end is not None):
            raise refuse("start and end must be given when kind is cuts, and only then", "kind")
        if (self.forbids is not None) != (self.kind == "forbidden"):
            raise refuse("forbids must be given when kind is forbidden, and only then", "kind")
        return self


class Obligation(SpecModel):
    """One thing that a role with certain facts must have, or may not be."""

    id: Annotated[str, Field(pattern=r"^[a-z][a-z0-9_]*(\.[a-z][a-z0-9_]*)+$")]
    """Id of the rule; in a jurisdiction's pack it begins with the code, such as `us_ca.protocol`."""
    when: tuple[Clause, ...] = ()
    """Any of these clauses; always when empty."""
    control: RegistryName | None = None
    """Registry name of the control; none where a deployment must say it, and none for a ban."""
    proof: Proof
    """How it is checked."""
    title: Sentence
    """What is owed, or forbidden, in one sentence."""
    reason: Sentence
    """Why."""
    source: Sentence
    """Law with its section, study or guideline."""
    confidence: Literal["primary", "secondary", "inferred"]
    """`primary`: the source was read; `secondary`: somebody else's account of it; `inferred`: our own conclusion."""
    in_force_from: date | None = None
    """Not owed before this day, but reported as upcoming. Every rule of a jurisdiction has one."""
    checked_on: date | None = None
    """When this rule was looked at, where that was on another day than the pack."""
    lawful_if: Sentence | None = None
    """For a ban: what would make the role lawful there, if anything."""

    @model_validator(mode="after")
    def _hangs_together(self) -> Self:
        if (self.control is not None) != (self.proof.kind not in ("deployment", "forbidden")):
            raise refuse(
                "a control must be named, unless the proof is deployment or forbidden; then none may", "control"
            )
        if (self.lawful_if is not None) != self.forbids:
            raise refuse("lawful_if must be given when the proof is forbidden, and only then", "proof", "kind")
        capability = self.proof.forbids
        if capability not in (None, "role") and not all(
            getattr(each, str(capability)) for each in self.when or (Clause(),)
        ):
            raise refuse(f"a ban on {capability} must turn on it: name {capability}: true in each clause", "when")
        return self

    @property
    def forbids(self) -> bool:
        """True for a ban."""
        return self.proof.kind == "forbidden"

    @property
    def of_deployment(self) -> bool:
        """True when the app must supply it, not the spec; for a ban, when the app can show what lifts it."""
        return self.proof.kind == "deployment" or (self.forbids and self.proof.field is not None)

    def applies(self, facts: Facts) -> bool:
        """Whether the rule is about a role with these facts."""
        return not self.when or any(clause.holds(facts) for clause in self.when)

    def is_in_force(self, day: date) -> bool:
        """Whether the rule counts on a day."""
        return self.in_force_from is None or self.in_force_from <= day


class Pack(SpecModel):
    """A file of obligations: the defaults, or one jurisdiction's."""

    code: Annotated[str, Field(pattern=r"^[a-z]{2,10}(-[a-z]{2,20})?$")]
    """`default`, `us-ca`, ..."""
    title: Sentence
    """What the pack is about."""
    checked_on: date
    """Day on which its sources were last looked at; a pack goes stale after a year."""
    status: Literal["engineering_default", "in_force", "partly_in_force", "upcoming"]
    """What was so on that day; it must agree with the days from which the rules are in force."""
    note: str = ""
    """How the text was read, and what is uncertain."""
    not_covered: tuple[Sentence, ...] = ()
    """What the law asks for and no rule here checks."""
    obligations: Annotated[tuple[Obligation, ...], Field(min_length=1)]
    """The rules."""

    @model_validator(mode="after")
    def _rules_are_its_own(self) -> Self:
        prefix = self.code.replace("-", "_") + "."
        seen: set[str] = set()
        for index, rule in enumerate(self.obligations):
            if rule.id in seen:
                raise refuse(f'two rules with the id "{rule.id}"', "obligations", index, "id")
            seen.add(rule.id)
            if self.is_default:
                continue
            if not rule.id.startswith(prefix):
                raise refuse(f'rules of {self.code} begin with "{prefix}"', "obligations", index, "id")
            if rule.in_force_from is None:
                raise refuse("a rule of a jurisdiction says in_force_from", "obligations", index, "id")
        return self

    @model_validator(mode="after")
    def _status_agrees(self) -> Self:
        now = [rule.is_in_force(self.checked_on) for rule in self.obligations]
        found = "in_force" if all(now) else "partly_in_force" if any(now) else "upcoming"
        wanted = "engineering_default" if self.is_default else found
        if self.status != wanted:
            raise refuse(f"found {self.status}, but by its rules it was {wanted} on {self.checked_on}", "status")
        return self

    @property
    def is_default(self) -> bool:
        """True for the defaults, which always apply."""
        return self.code == "default"

    def day(self, on: date | None) -> date:
        """Return the day to judge by: the one given, else the day that the pack was checked on."""
        return on or self.checked_on
