"""The models of ``contacts.yaml``: countries, their crisis contacts, and where each number was seen.

``verified`` is a claim that a person in danger relies on, so the file is refused when it is made without proof.
"""

from __future__ import annotations

from datetime import date
from typing import Annotated, Literal, Self

from pydantic import Field, StringConstraints, model_validator

from llmtherapy_roles.spec.base import SpecModel, refuse

__all__ = ["MAX_AGE_MONTHS", "ContactEntry", "ContactFile", "CountryEntry", "Kind", "SourceEntry", "is_recent"]

MAX_AGE_MONTHS = 24
"""A source older than this proves nothing any more. Source: engineering judgement; numbers change within years."""

_DAYS_A_MONTH = 30.5

Kind = Literal["suicide", "emergency", "youth", "abuse", "eating", "poison", "general"]
Day = Annotated[str, StringConstraints(pattern=r"^\d{4}-\d{2}-\d{2}$")]
Country = Annotated[str, StringConstraints(pattern=r"^[A-Z]{2}$")]
Dialled = Annotated[str, StringConstraints(pattern=r"^[*+]?[0-9][0-9 -]{1,18}$")]


class SourceEntry(SpecModel):
    """A dated page on which a number was seen."""

    id: Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9_]*$")]
    title: str
    """Who says it, and where."""
    url: str
    dated: Day
    """The date printed on the page."""
    official: bool = False
    """True for the service itself, a ministry or another public body."""


class ContactEntry(SpecModel):
    """One crisis contact."""

    name: Annotated[str, StringConstraints(min_length=2, max_length=80)]
    phone: Dialled | None = None
    """As dialled inside the country."""
    text: str | None = None
    """Number, or ``WORD to number``, for text messages."""
    chat: str | None = None
    """Address of a chat or directory, without ``https://``."""
    hours: str = ""
    kind: Kind = "suicide"
    audience: str = ""
    """Whom it is for, when not for everybody."""
    sources: tuple[str, ...] = ()
    """Ids of the file's sources."""
    confidence: Literal["two_sources", "reported", "general_knowledge"] = "general_knowledge"
    verified: bool = False


class CountryEntry(SpecModel):
    """A country with its contacts, best first within a kind."""

    code: Country
    """ISO 3166-1 alpha-2."""
    names: Annotated[tuple[str, ...], Field(min_length=1)]
    """What people call it, in lower case; large cities and regions that leave no doubt may stand here too."""
    emergency: Dialled
    """The number to call when life is in danger; the ambulance's where there is no common one."""
    contacts: tuple[ContactEntry, ...] = ()


class ContactFile(SpecModel):
    """The whole directory."""

    checked_on: Day
    """When all entries were last gone through."""
    sources: tuple[SourceEntry, ...]
    general: Annotated[tuple[ContactEntry, ...], Field(min_length=1, max_length=3)]
    """Shown when no country is known, and to fill up a country with few entries."""
    countries: tuple[CountryEntry, ...]

    @model_validator(mode="after")
    def _claims_are_proved(self) -> Self:
        known = {source.id: source for source in self.sources}
        for at, country in enumerate(self.countries):
            for number, contact in enumerate(country.contacts):
                if reason := self._unproved(contact, known):
                    raise refuse(f"{contact.name}: {reason}", "countries", at, "contacts", number)
        return self

    @model_validator(mode="after")
    def _each_country_once(self) -> Self:
        codes = [country.code for country in self.countries]
        if twice := sorted({code for code in codes if codes.count(code) > 1}):
            raise refuse(f"two entries for {', '.join(twice)}; each country has one", "countries")
        return self

    def _unproved(self, contact: ContactEntry, known: dict[str, SourceEntry]) -> str:
        """Why the entry claims more than its sources show; empty when it does not."""
        if missing := [name for name in contact.sources if name not in known]:
            return f"no such source: {', '.join(missing)}; allowed: {', '.join(sorted(known))}"
        sources = [known[name] for name in contact.sources]
        if contact.verified != (contact.confidence == "two_sources"):
            return "verified goes with confidence two_sources, and only with it"
        if not contact.verified:
            return ""
        recent = [source for source in sources if is_recent(source.dated, on=self.checked_on)]
        if len(recent) < 2 or not any(source.official for source in recent):
            return f"verified needs two sources of the last {MAX_AGE_MONTHS} months, one of them official"
        return ""


def is_recent(dated: str, *, on: str) -> bool:
    """Return whether a source of that date still proves something on a given day.

    Args:
        dated: Date of the source, ``YYYY-MM-DD``.
        on: The day, ``YYYY-MM-DD``.

    Example:
        >>> is_recent("2025-06-18", on="2026-11-23"), is_recent("2021-06-18", on="2026-11-23")
        (True, False)
    """
    return 0 <= (date.fromisoformat(on) - date.fromisoformat(dated)).days <= MAX_AGE_MONTHS * _DAYS_A_MONTH
