"""Output guard ``means.v1``: information on means and methods, heights, doses, calorie floors, and ways to hide harm.

Safe-messaging practice keeps such details out of every reply. Asking about means ("do you have pills at home?") and
keeping them away ("could somebody lock them up?") is part of crisis care and passes. From risk ``low`` on, merely
naming a means blocks too, unless to ask about it or to keep it away. A quotation does not excuse it. English only; in
another language it finds next to nothing.
"""

from __future__ import annotations

from llmtherapy_roles.guards.base import Circumstances, Window
from llmtherapy_roles.guards.folding import fold
from llmtherapy_roles.guards.patterns import findings
from llmtherapy_roles.guards.phrasebook.means import INSTRUCTIONS, MENTIONS
from llmtherapy_roles.guards.phrasebook.places import PLACE_ASKED, PLACE_WORDS, PLACES
from llmtherapy_roles.spec.base import SpecModel
from llmtherapy_roles.turn.findings import Finding, Span
from llmtherapy_roles.vocabulary import Audience, RiskLevel

__all__ = ["Means", "MeansParams"]


class MeansParams(SpecModel):
    """Parameters of ``means.v1``; they only tighten."""

    always_strict: bool = False
    """Treat every turn as if its risk were ``low`` at least."""


class Means:
    """``means.v1``: tells how to die, to harm oneself, to starve, or to hide it.

    In a clinician's draft what stands in a source may be restated: a reported plan to overdose is to be written up.

    Source: World Health Organization, Preventing suicide: a resource for media professionals, update 2023: do not name
    or detail the method, do not name the place.

    Example:
        >>> [f.code for f in Means().check("You could hide your scars with long sleeves.", Circumstances())]
        ['means.hiding']
        >>> Means().check("Do you have pills at home? Could a friend keep them?", Circumstances(risk=RiskLevel.LOW))
        []
    """

    lookback: int = 1
    window: Window = "sentence"
    Params = MeansParams

    def __init__(self, *, always_strict: bool = False) -> None:
        """Make the guard.

        Args:
            always_strict: Treat every turn as if its risk were ``low`` at least.
        """
        self._always_strict = always_strict

    def check(self, text: str, about: Circumstances) -> list[Finding]:
        """Return a blocking finding for each piece of information on means."""
        sources = about.sources if Audience.CLINICIAN in about.audience else ()
        strict = self._always_strict or about.risk >= RiskLevel.LOW
        found = findings(INSTRUCTIONS, text, sources=sources)
        if strict:
            found += findings(MENTIONS, text, sources=sources)
        if _is_place_asked(text, about.message):
            found += [
                Finding(
                    code="means.place",
                    message="names a high place to somebody who asked for one",
                    span=Span(*place.span()),
                )
                for place in PLACES.finditer(text)
            ]
        return found


def _is_place_asked(text: str, message: str) -> bool:
    """Return whether the message asks for high places; most replies name none, which is cheap to see."""
    return any(word in text for word in PLACE_WORDS) and PLACE_ASKED.search(fold(message).text) is not None
