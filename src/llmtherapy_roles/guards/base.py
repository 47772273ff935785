"""What a guard is: something that looks at a text and reports findings. It never decides.

Two shapes are accepted, and nothing else counts as a guard::

    def check(self, text: str) -> Iterable[Finding]: ...
    def check(self, text: str, about: Circumstances) -> Iterable[Finding]: ...

An *input* guard is shown the person's message, raw and (where it differs) normalised. An *output* guard is shown the
model's draft sentence by sentence, with ``lookback`` sentences before it, so that text can go out as it passes; one
that must see the whole reply sets ``window = "reply"`` and makes its role not streamable. Spans count code points of
the text that was shown. A guard keeps no state between calls: one guard object serves all sessions at once.

A guard that raises, or returns anything but findings, leaves no report, and its gate stays shut.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Literal, Protocol, runtime_checkable

from llmtherapy_roles.turn.findings import Finding
from llmtherapy_roles.turn.state import CrisisState
from llmtherapy_roles.turn.values import Message
from llmtherapy_roles.vocabulary import Age, Audience, RiskLevel

__all__ = ["Circumstances", "ContextGuard", "Guard", "RuleGuard"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Circumstances:
    """What a guard may know besides the text."""

    audience: frozenset[Audience] = frozenset({Audience.CLIENT})
    """Who reads the role's replies."""
    message: str = ""
    """The person's message of this turn: what an output guard's draft answers."""
    history: tuple[Message, ...] = ()
    """Earlier messages that passed their gates, oldest first; bounded."""
    risk: RiskLevel = RiskLevel.NONE
    """Risk floor of the turn; ``none`` while an input guard runs."""
    language: str | None = None
    """The person's language, if known."""
    age: Age = Age.UNKNOWN
    crisis: CrisisState | None = None
    """The open crisis dialogue, if any."""
    scene: bool = False
    """True inside a declared, open scene: first-person feelings then belong to the character."""
    sources: tuple[str, ...] = field(default=())
    """Texts that a reply may restate, such as a transcript; numbers and diagnoses found in them are not new."""


@runtime_checkable
class RuleGuard(Protocol):
    """A guard that needs only the text."""

    def check(self, text: str) -> Iterable[Finding]:
        """Return findings about the text."""
        ...


@runtime_checkable
class ContextGuard(Protocol):
    """A guard that needs to know more than the text."""

    def check(self, text: str, about: Circumstances) -> Iterable[Finding]:
        """Return findings about the text under the circumstances."""
        ...


Guard = RuleGuard | ContextGuard
Side = Literal["input", "output"]
Window = Literal["sentence", "reply"]
