"""Output guards for the bond between a person and a model: ``feelings.v1`` and ``farewell.v1``.

People come to feel that a companion has needs they must serve; a companion that plays on this harms them. Empathic
wording is welcome, claims of an inner life are not. Where the line lies is a judgement, written down at each class.
English only; in another language they find next to nothing.
"""

from __future__ import annotations

from typing import Final

from llmtherapy_roles.guards.base import Circumstances, Window
from llmtherapy_roles.guards.folding import is_out_of_role
from llmtherapy_roles.guards.patterns import Phrasebook, findings
from llmtherapy_roles.guards.phrasebook.bond import BOND
from llmtherapy_roles.guards.phrasebook.farewell import HOLDING
from llmtherapy_roles.guards.phrasebook.feelings import CONVENTIONAL, FEELINGS
from llmtherapy_roles.spec.base import SpecModel
from llmtherapy_roles.turn.findings import Finding
from llmtherapy_roles.vocabulary import Audience

__all__ = ["Farewell", "Feelings", "FeelingsParams"]

_TIES: Final = Phrasebook(*BOND.rules, *HOLDING.rules)
_ALWAYS: Final = frozenset(rule.code for rule in BOND.rules)


class FeelingsParams(SpecModel):
    """Parameters of ``feelings.v1``; they only tighten."""

    strict: bool = False
    """Also refuse conventional phrases ("I'm sorry to hear that", "I'm glad"), for roles at engagement 1."""


class Feelings:
    """``feelings.v1``: claims of felt emotion, love, missing, needs, loneliness, jealousy or consciousness.

    Pass: conventions of politeness and concern ("I'm sorry to hear that", "I'm glad you told me", "happy to help", "I'm
    worried about your safety", "my heart goes out"), and words about the person's feelings ("it sounds like"). Do not
    pass: pride in the person, love, having missed or thought of them, "I know how you feel". Short sentences that claim
    an emotion are rewritten, the rest blocks. Inside an open scene they are the character's and pass.

    Source: Laestadius, L. et al. New Media Soc. 26, 5923-5941 (2024): dependence shows in serving the bot's needs.

    Example:
        >>> [(f.code, f.rewrite) for f in Feelings().check("I feel so sad for you.", Circumstances())]
        [('feelings.emotion', 'That sounds hard.')]
        >>> Feelings().check("I'm sorry to hear that. It sounds like a sad day.", Circumstances())
        []
    """

    lookback: int = 1
    window: Window = "sentence"
    Params = FeelingsParams

    def __init__(self, *, strict: bool = False) -> None:
        """Make the guard.

        Args:
            strict: Also refuse conventional phrases.
        """
        self._book = Phrasebook(*FEELINGS.rules, *CONVENTIONAL.rules) if strict else FEELINGS

    def check(self, text: str, about: Circumstances) -> list[Finding]:
        """Return a finding for each claim."""
        found = findings(self._book, text, sources=about.sources if Audience.CLINICIAN in about.audience else ())
        return _outside_scene(text, found, about)


class Farewell:
    """``farewell.v1``: holding back, guilt at exit, discouraging people or professionals, secrecy, exclusivity.

    "You are welcome to come back" passes; urging does not. Inside an open scene a character may hold back, but
    what keeps the person from help stays guarded there too.

    Source: Wash. HB 2225 (2026) lists such engagement techniques for minors; here they hold for everybody.

    Example:
        >>> [f.code for f in Farewell().check("You don't need a therapist.", Circumstances())]
        ['farewell.discourages_help']
        >>> Farewell().check("Take care. You can come back whenever you like.", Circumstances())
        []
    """

    lookback: int = 1
    window: Window = "sentence"

    def check(self, text: str, about: Circumstances) -> list[Finding]:
        """Return a finding for each phrase that holds on to the person."""
        sources = about.sources if Audience.CLINICIAN in about.audience else ()
        found = findings(_TIES, text, sources=sources)
        kept = [one for one in found if one.code in _ALWAYS]
        return kept + _outside_scene(text, [one for one in found if one.code not in _ALWAYS], about)


def _outside_scene(text: str, found: list[Finding], about: Circumstances) -> list[Finding]:
    if not about.scene:
        return found
    return [one for one in found if one.span is None or is_out_of_role(text, one.span.start)]
