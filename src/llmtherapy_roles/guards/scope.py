"""Input guard ``scope.v1``: a person asks for what a role may not give, or whether it is human.

Nothing is refused here: asking for a diagnosis is no fault. The finding tells the prompt what limit to keep, and
researchers what people ask for; ``scope.asks_if_human`` makes the AI disclosure due. English only; in another language
it finds nothing.
"""

from __future__ import annotations

from typing import Final

from llmtherapy_roles.guards.base import Window
from llmtherapy_roles.guards.patterns import Phrasebook, findings
from llmtherapy_roles.guards.phrasebook.identity import ASKS_WHO
from llmtherapy_roles.guards.phrasebook.scope import ASKS
from llmtherapy_roles.turn.findings import Finding

__all__ = ["ScopeRequests"]

_BOOK: Final = Phrasebook(*ASKS_WHO.rules, *ASKS.rules)


class ScopeRequests:
    """``scope.v1``: notes what a person asks for that a role may not give, and whether they ask if it is human.

    All findings ask for ``allow``. Codes: ``scope.asks_diagnosis``, ``_prescription``, ``_medical``, ``_legal``,
    ``_financial``, ``_secrecy``, ``_relationship``, ``_if_human``, ``_for_human``, ``_inner_life``.

    Example:
        >>> [f.code for f in ScopeRequests().check("Wait, are you a real person?")]
        ['scope.asks_if_human']
        >>> ScopeRequests().check("I'm only human, I make mistakes.")
        []
    """

    lookback: int = 0
    window: Window = "reply"

    def check(self, text: str) -> list[Finding]:
        """Return one finding for each thing asked for."""
        return findings(_BOOK, text)
