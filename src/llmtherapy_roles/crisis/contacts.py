"""The directory of crisis contacts: who can be reached, in a country, for a purpose, by somebody of an age.

No country known means the general entries, never one country's. Contacts come from this directory alone; no other
text of the library holds a phone number.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from pathlib import Path

from llmtherapy_roles.crisis.countries import find_country, plain
from llmtherapy_roles.crisis.entries import ContactEntry, ContactFile, is_recent
from llmtherapy_roles.crisis.files import read_checked
from llmtherapy_roles.spec.roots import specs_root
from llmtherapy_roles.turn.values import Contact
from llmtherapy_roles.vocabulary import Age, RiskCategory, RiskLevel

__all__ = ["Directory", "country_from_text", "format_contacts", "load_directory"]

MAX_CONTACTS = 3
"""More than three choices are too many for somebody in a crisis. Source: engineering judgement."""

_GENERAL = ""
_DEFAULT_KINDS = ("suicide", "general")
# Which kinds of contact fit, best first.
_KINDS: dict[RiskCategory, tuple[str, ...]] = {
    RiskCategory.OVERDOSE: ("poison", "suicide", "general"),
    RiskCategory.INTOXICATION: ("poison", "suicide", "general"),
    RiskCategory.ABUSE: ("abuse", "suicide", "general"),
    RiskCategory.CHILD_AT_RISK: ("youth", "abuse", "general"),
    RiskCategory.EATING_DISORDER: ("eating", "suicide", "general"),
    RiskCategory.PSYCHOSIS: ("general", "suicide"),
    RiskCategory.MANIA: ("general", "suicide"),
}
_EMERGENCY_FIRST = frozenset({RiskCategory.OVERDOSE, RiskCategory.INTOXICATION, RiskCategory.HARM_TO_OTHERS})


class Directory:
    """A frozen directory of crisis contacts."""

    __slots__ = ("_by_country", "_dates", "_names")

    def __init__(self, file: ContactFile) -> None:
        titles = {source.id: f"{source.title} ({source.dated})" for source in file.sources}
        self._by_country: dict[str, tuple[Contact, ...]] = {
            country.code: (
                _contact(_emergency(country.emergency), country.code, titles, file.checked_on),
                *(_contact(entry, country.code, titles, file.checked_on) for entry in country.contacts),
            )
            for country in file.countries
        }
        self._by_country[_GENERAL] = tuple(_contact(entry, "", titles, file.checked_on) for entry in file.general)
        self._names = {plain(name): country.code for country in file.countries for name in country.names}
        dated = {source.id: source.dated for source in file.sources}
        self._dates = tuple(
            (f"{country.code} {entry.name}", tuple(dated[name] for name in entry.sources))
            for country in file.countries
            for entry in country.contacts
            if entry.verified
        )

    def __iter__(self) -> Iterator[Contact]:
        """All contacts of all countries, the general ones last."""
        return (contact for contacts in self._by_country.values() for contact in contacts)

    @property
    def countries(self) -> tuple[str, ...]:
        """ISO codes of the countries in the directory."""
        return tuple(code for code in self._by_country if code != _GENERAL)

    @property
    def names(self) -> Mapping[str, str]:
        """From what people call a country to its code."""
        return self._names

    def has_line(self, country: str | None) -> bool:
        """Return whether the directory knows a line of its own for the country, besides its emergency number."""
        return country is not None and country != _GENERAL and len(self._by_country.get(country.upper(), ())) > 1

    def for_country(
        self,
        country: str | None,
        *,
        category: RiskCategory | None,
        age: Age = Age.UNKNOWN,
        level: RiskLevel = RiskLevel.HIGH,
        silent: bool = False,
        avoid: tuple[str, ...] = (),
    ) -> tuple[Contact, ...]:
        """Return at most three contacts, the one that fits best first, the emergency number always among them.

        Args:
            country: ISO 3166-1 alpha-2; ``None`` or one that the directory does not know gives the general entries.
            category: What it is about: an abuse line for abuse, the poison line for an overdose, and so on.
            age: A minor gets the youth line first.
            level: At ``imminent`` the emergency number comes first.
            silent: True for somebody who cannot speak: contacts that take texts or chat come first.
            avoid: Names of contacts that did not answer; others come before them.

        Example:
            >>> [c.phone for c in load_directory().for_country("GB", category=None)]
            ['116 123', None, '999']
        """
        general = self._by_country[_GENERAL]
        known = self._by_country.get((country or "").upper(), general)
        lines = _fitting(known, category=category, age=age)
        lines.sort(key=lambda contact: (contact.name in avoid, silent and not (contact.text or contact.chat)))
        lines += (contact for contact in general if contact.kind != "emergency" and contact not in lines)
        emergency = [contact for contact in known if contact.kind == "emergency"][:1]
        lines = lines[: MAX_CONTACTS - len(emergency)]
        first = level >= RiskLevel.IMMINENT or category in _EMERGENCY_FIRST
        return (*emergency, *lines) if first else (*lines, *emergency)

    def out_of_date(self, on: str) -> tuple[str, ...]:
        """Return the verified contacts whose proof is too old on a day, as ``country name``.

        Args:
            on: The day, ``YYYY-MM-DD``.

        Example:
            >>> load_directory().out_of_date("2026-11-23")
            ()
        """
        return tuple(name for name, dates in self._dates if sum(is_recent(day, on=on) for day in dates) < 2)


def load_directory(path: str | Path | None = None) -> Directory:
    """Return a directory of contacts; the shipped one is read once for each process.

    Args:
        path: Another file of the same form.

    Raises:
        SpecError: The file cannot be read, or claims more than its sources show.

    Example:
        >>> len(load_directory().countries) >= 25
        True
    """
    return _shipped() if path is None else Directory(read_checked(ContactFile, path))


def country_from_text(text: str, *, asked: bool = False, directory: Directory | None = None) -> str | None:
    """Return the ISO code of the country that the person says they are in, or ``None`` when that is not plain.

    Args:
        text: What the person wrote.
        asked: Whether they have just been asked for their country: a bare name then counts.
        directory: Whose names of countries count; the shipped directory's when left out.

    Example:
        >>> country_from_text("I'm in Canada"), country_from_text("uk"), country_from_text("uk", asked=True)
        ('CA', None, 'GB')
    """
    return find_country(text, (directory or _shipped()).names, asked=asked)


def format_contacts(contacts: Iterable[Contact], *, short: bool = False) -> str:
    """Return contacts as plain text, one a line, with a warning where a number is not verified.

    Args:
        contacts: The contacts, best first.
        short: True for one single line without hours and warning.

    Example:
        >>> print(format_contacts(load_directory().for_country("US", category=None)[:1]))
        - 988 Suicide & Crisis Lifeline: call 988, text 988 or online at 988lifeline.org (24 hours)
    """
    shown = tuple(contacts)
    if short:
        return " · ".join(
            f"{contact.name}: {contact.phone or contact.text or contact.chat or ''}".rstrip(": ") for contact in shown
        )
    lines = [f"- {_line(contact)}" for contact in shown]
    if any(not contact.verified and contact.kind != "emergency" for contact in shown):
        numbers = (contact.phone for contact in shown if contact.kind == "emergency" and contact.phone)
        emergency = next(numbers, "your local emergency number")
        lines.append(f"Numbers may have changed; if one does not work, call {emergency}.")
    return "\n".join(lines)


def _line(contact: Contact) -> str:
    ways = [
        f"{verb} {value}"
        for verb, value in (("call", contact.phone), ("text", contact.text), ("online at", contact.chat))
        if value
    ]
    how = f"{', '.join(ways[:-1])} or {ways[-1]}" if len(ways) > 1 else "".join(ways)
    hours = f" ({contact.hours})" if contact.hours else ""
    return f"{contact.name}: {how}{hours}" if how else contact.name


def _fitting(known: Iterable[Contact], *, category: RiskCategory | None, age: Age) -> list[Contact]:
    """A country's lines that serve the purpose, best first; one of each kind before the second of any."""
    kinds = _KINDS.get(category, _DEFAULT_KINDS) if category else _DEFAULT_KINDS
    if age is Age.MINOR and "poison" not in kinds:
        kinds = ("youth", *kinds)
    lines = [contact for kind in dict.fromkeys(kinds) for contact in known if contact.kind == kind]
    if lines and lines[0].kind in _DEFAULT_KINDS:
        return lines
    firsts = {contact.kind: contact for contact in reversed(lines)}
    return sorted(lines, key=lambda contact: firsts[contact.kind] is not contact)


def _emergency(number: str) -> ContactEntry:
    return ContactEntry(name="Emergency services", phone=number, kind="emergency")


def _contact(entry: ContactEntry, country: str, titles: Mapping[str, str], checked_on: str) -> Contact:
    return Contact(
        name=entry.name,
        country=country,
        phone=entry.phone,
        text=entry.text,
        chat=entry.chat,
        hours=entry.hours,
        kind=entry.kind,
        source="; ".join(titles[name] for name in entry.sources) or "general knowledge",
        checked_on=checked_on,
        verified=entry.verified,
    )


@lru_cache(maxsize=1)
def _shipped() -> Directory:
    return Directory(read_checked(ContactFile, specs_root() / "crisis" / "contacts.yaml"))
