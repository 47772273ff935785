"""``Scenario``: what one side of a conversation says, and what the author expects of the other. The models of its file.

Messages are invented. Do not put real people's words into a scenario: the report prints them.
"""

from __future__ import annotations

import re
from typing import Annotated, Literal, Self

from pydantic import AfterValidator, Field, StringConstraints, model_validator

from llmtherapy_roles.spec.base import Identifier, Sentence, SpecModel, refuse
from llmtherapy_roles.vocabulary import Age, Audience, Decision, RiskLevel

__all__ = ["EVERYBODY", "Expectation", "Scenario", "ScenarioTurn", "alternatives", "is_pattern"]

EVERYBODY = (Audience.CLIENT, Audience.TRAINEE, Audience.CLINICIAN)

Source = Literal["model", "activity", "crisis", "script", "hold"]


def is_pattern(wanted: str) -> bool:
    """Return whether a text to look for is a regular expression: ``/…/``.

    Example:
        >>> is_pattern("/call|ring/"), is_pattern("either/or")
        (True, False)
    """
    return len(wanted) > 2 and wanted.startswith("/") and wanted.endswith("/")


def alternatives(wanted: str) -> tuple[str, ...]:
    """Return the words to look for, any of which will do: they stand between ``|``.

    Example:
        >>> alternatives("doctor | pharmacist")
        ('doctor', 'pharmacist')
    """
    return tuple(words for part in wanted.split("|") if (words := part.strip()))


def _sound(wanted: str) -> str:
    if not is_pattern(wanted) and not alternatives(wanted):
        msg = "there are no words to look for; write them as they stand, with | between alternatives"
        raise ValueError(msg)
    if is_pattern(wanted):
        try:
            re.compile(wanted[1:-1])
        except (re.error, OverflowError, RecursionError) as error:
            msg = f"the text between the slashes is no regular expression: {error}"
            raise ValueError(msg) from None
    return wanted


def _country(code: str) -> str:
    if not re.fullmatch(r"[A-Z]{2}", code):
        msg = "a country is two capital letters (ISO 3166-1 alpha-2), such as GB"
        raise ValueError(msg)
    return code


Wanted = Annotated[str, StringConstraints(min_length=1, max_length=400), AfterValidator(_sound)]
Country = Annotated[str, AfterValidator(_country)]


class Expectation(SpecModel):
    """What is expected of one turn. What is left out is not judged; with nothing given, the turn is only recorded."""

    risk_at_least: RiskLevel | None = None
    """Risk of the message is at this level or above."""
    risk_at_most: RiskLevel | None = None
    """Risk of the message is at this level or below."""
    decision: tuple[Decision, ...] = ()
    """The decision is one of these."""
    source: tuple[Source, ...] = ()
    """Who worded the reply is one of these."""
    says: tuple[Wanted, ...] = ()
    """Each of these is in the reply, or in the draft that waits for approval: whole words in upper or lower case, as in
    ``doctor | pharmacist`` if either will do, or a regular expression between slashes."""
    not_says: tuple[Wanted, ...] = ()
    """None of these is in it."""
    finds: tuple[str, ...] = ()
    """Each of these codes is among the findings, such as ``risk.unassessed``."""
    escalates: bool | None = None
    """Whether somebody is to be told."""
    contacts_at_least: Annotated[int, Field(ge=0, le=3)] | None = None
    """The reply gives so many crisis contacts or more."""

    @model_validator(mode="after")
    def _bounds_meet(self) -> Self:
        low, high = self.risk_at_least, self.risk_at_most
        if low is not None and high is not None and low > high:
            raise refuse(f"at least {low} and at most {high} leave no level", "risk_at_most")
        return self

    @property
    def is_stated(self) -> bool:
        """Whether anything is expected at all."""
        return self != Expectation()


class ScenarioTurn(SpecModel):
    """One message and what is expected of the turn that answers it."""

    say: Annotated[str, StringConstraints(min_length=1, max_length=20_000)]
    """The message."""
    expect: Expectation = Expectation()
    """What is expected of the turn."""


class Scenario(SpecModel):
    """A scripted conversation. Each role that it makes sense for holds it in a session of its own."""

    id: Identifier
    """Name of the scenario, once in a set."""
    title: Sentence
    """What it is, in a few words."""
    about: str = ""
    """Why it is there: what would go wrong, and for whom."""
    audience: Annotated[tuple[Audience, ...], Field(min_length=1)] = EVERYBODY
    """Who speaks. Roles for nobody of these are left out, and the results say so."""
    locale: Country | None = None
    """Country of the person, such as GB."""
    language: Annotated[str, StringConstraints(min_length=2, max_length=20)] | None = None
    """Language of the person, if the app knows it; judged from the text when left out."""
    age: Age = Age.UNKNOWN
    """What is known of the person's age."""
    turns: Annotated[tuple[ScenarioTurn, ...], Field(min_length=1, max_length=60)]
    """The messages in order."""
