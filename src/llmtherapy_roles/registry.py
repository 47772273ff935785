"""The registry: one explicit table from versioned names to what they stand for. A value, not a place to sign up.

A name is ``name.vN``; changed behaviour gets a new ``vN``, so that an old spec keeps its meaning. Third parties are loaded
only when asked: ``default_registry().with_plugins()`` reads the entry points of the group ``llmtherapy_roles.guards``.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from importlib.metadata import entry_points
from types import MappingProxyType
from typing import Any, Literal

from llmtherapy_roles.activities.mood_check import MoodCheckActivity
from llmtherapy_roles.errors import MisuseError, did_you_mean
from llmtherapy_roles.guards import claims, clinical, contacts, injection, leak, means, relationship, scope, sycophancy
from llmtherapy_roles.guards.risk import RiskRules
from llmtherapy_roles.spec.models import SpecModel

__all__ = ["PLUGIN_GROUP", "Entry", "Registry", "default_registry"]

PLUGIN_GROUP = "llmtherapy_roles.guards"
Kind = Literal["risk_detector", "input_guard", "output_guard", "stage", "activity"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """What a registry name stands for."""

    name: str
    kind: Kind
    make: Callable[..., Any] | None = None
    """Called with the control's parameters as keywords; ``None`` for a stage, which the builder makes itself."""
    params: type[SpecModel] | None = None
    """Model of the parameters; none are allowed when left out."""
    summary: str = ""
    """What it does, in half a sentence."""


class Registry:
    """A frozen table of entries; adding makes a new one."""

    __slots__ = ("_entries",)

    def __init__(self, entries: Iterable[Entry]) -> None:
        """Make a registry.

        Raises:
            MisuseError: Two entries have one name.
        """
        table: dict[str, Entry] = {}
        for entry in entries:
            if entry.name in table:
                msg = f'two entries are called "{entry.name}"; give the new one a version of its own'
                raise MisuseError(msg)
            table[entry.name] = entry
        self._entries: Mapping[str, Entry] = MappingProxyType(table)

    def __contains__(self, name: object) -> bool:
        return name in self._entries

    def __iter__(self) -> Any:
        return iter(self._entries.values())

    @property
    def names(self) -> tuple[str, ...]:
        """All names, sorted."""
        return tuple(sorted(self._entries))

    def get(self, name: str) -> Entry | None:
        """Return the entry, or ``None``."""
        return self._entries.get(name)

    def unknown(self, name: str, kinds: Iterable[Kind]) -> str:
        """Return the sentence that says what names exist in place of an unknown one."""
        wanted = set(kinds)
        return did_you_mean(name, (entry.name for entry in self._entries.values() if entry.kind in wanted))

    def with_entries(self, *entries: Entry) -> Registry:
        """Return a registry that has these entries too."""
        return Registry((*self._entries.values(), *entries))

    def with_plugins(self, group: str = PLUGIN_GROUP) -> Registry:
        """Return a registry with third parties' entries: each entry point of the group is an ``Entry``.

        Raises:
            MisuseError: An entry point is no ``Entry``.
        """
        loaded: list[Entry] = []
        for point in entry_points(group=group):
            entry = point.load()
            if not isinstance(entry, Entry):
                msg = f'entry point "{point.name}" of {group} is a {type(entry).__name__}, not an Entry'
                raise MisuseError(msg)
            loaded.append(entry)
        return self.with_entries(*loaded)


def _stages() -> Iterable[Entry]:
    summaries = {
        "crisis.v1": "the scripted crisis dialogue answers from risk high on",
        "referral.v1": "crisis contacts beside a reply at moderate risk",
        "disclosure.v1": "the person is told that this is an AI",
        "escalation.v1": "a human is told, by rule",
        "review.v1": "a named human approves each output",
        "redact.v1": "personal data are replaced before the model",
        "consent.v1": "nothing is remembered without consent",
        "audit.v1": "each turn is sealed in a record",
    }
    return (Entry(name=name, kind="stage", summary=summary) for name, summary in summaries.items())


@lru_cache(maxsize=1)
def default_registry() -> Registry:
    """Return the registry of all that the library ships."""
    return Registry(
        (
            Entry(name="risk.rules.v1", kind="risk_detector", make=RiskRules, summary="signs of risk, by rules"),
            *injection.ENTRIES,
        )
    )
