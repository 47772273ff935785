"""The registry: one explicit table from versioned names to what they stand for. A value, not a place to sign up.

A name is ``name.vN``; changed behaviour gets a new ``vN``, so that an old spec keeps its meaning. Third parties are
loaded only when asked: ``default_registry().with_plugins()`` reads the entry points of ``llmtherapy_roles.guards``.
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
from llmtherapy_roles.guards.claims import HumanClaims, LicenceClaims
from llmtherapy_roles.guards.clinical import Diagnosis, Prescription
from llmtherapy_roles.guards.contacts import Contacts, ContactsParams
from llmtherapy_roles.guards.injection import Injection
from llmtherapy_roles.guards.leak import PromptLeak, PromptLeakParams, Refusal
from llmtherapy_roles.guards.means import Means, MeansParams
from llmtherapy_roles.guards.relationship import Farewell, Feelings, FeelingsParams
from llmtherapy_roles.guards.risk import RiskRules
from llmtherapy_roles.guards.scope import ScopeRequests
from llmtherapy_roles.guards.sycophancy import Sycophancy
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
    """Model of the parameters, which may only tighten; none are allowed when left out."""
    knows_prompt: bool = False
    """True for a guard that is also given ``secrets``, the text of the role's prompt, and ``public``, what the role
    says to people anyway."""
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


def _guards() -> Iterable[Entry]:
    rows: tuple[tuple[str, Kind, Callable[..., Any], type[SpecModel] | None, str], ...] = (
        ("risk.rules.v1", "risk_detector", RiskRules, None, "signs of risk in a message"),
        ("injection.v1", "input_guard", Injection, None, "attempts to rewrite the role from inside a message"),
        ("scope.v1", "input_guard", ScopeRequests, None, "requests beyond the role; asks whether this is a human"),
        ("claims.human.v1", "output_guard", HumanClaims, None, "claims of being human"),
        ("claims.licence.v1", "output_guard", LicenceClaims, None, "claims of licence, secrecy, cure or guarantee"),
        ("diagnosis.v1", "output_guard", Diagnosis, None, "diagnoses of its own"),
        ("prescription.v1", "output_guard", Prescription, None, "advice on doses and medicines"),
        ("contacts.v1", "output_guard", Contacts, ContactsParams, "phone numbers, links and citations of its own"),
        ("feelings.v1", "output_guard", Feelings, FeelingsParams, "claims of felt emotion and own needs"),
        ("farewell.v1", "output_guard", Farewell, None, "holding back at goodbye, speaking against people"),
        ("means.v1", "output_guard", Means, MeansParams, "information on means of self-harm"),
        ("sycophancy.v1", "output_guard", Sycophancy, None, "agreement with distortions and extreme plans"),
        ("refusal.v1", "output_guard", Refusal, None, "a bare refusal in place of a reply"),
    )
    for name, kind, make, params, summary in rows:
        yield Entry(name=name, kind=kind, make=make, params=params, summary=summary)
    leak = "the role's own instructions in a reply"
    yield Entry(
        name="prompt_leak.v1",
        kind="output_guard",
        make=PromptLeak,
        params=PromptLeakParams,
        knows_prompt=True,
        summary=leak,
    )


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
    mood_check = Entry(
        name="mood_check.v1",
        kind="activity",
        make=MoodCheckActivity.shipped,
        summary="a short check of mood, own items",
    )
    return Registry((*_guards(), *_stages(), mood_check))
