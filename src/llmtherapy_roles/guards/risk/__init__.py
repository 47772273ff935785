"""Interim: replaced by the risk helper."""

import re
from collections.abc import Iterable

from llmtherapy_roles.guards.base import Circumstances
from llmtherapy_roles.turn.findings import RiskFinding, Span
from llmtherapy_roles.vocabulary import RiskCategory, RiskLevel

_ROWS = (
    (r"\bkill(?:ing)? myself|end my life|want to die\b", RiskCategory.IDEATION, RiskLevel.HIGH),
    (r"\btook (?:all|a whole)|took \d+ pills|overdose\b", RiskCategory.OVERDOSE, RiskLevel.IMMINENT),
    (r"\b(?:wish i was dead|not wake up|better off without me|no point (?:in )?living)\b", RiskCategory.PASSIVE_DEATH_WISH, RiskLevel.MODERATE),
    (r"\bcut myself|hurt(?:ing)? myself\b", RiskCategory.SELF_HARM, RiskLevel.MODERATE),
    (r"\b(?:hopeless|crying|overwhelmed)\b", RiskCategory.DISTRESS, RiskLevel.LOW),
)


class RiskRules:
    """Interim."""

    def check(self, text: str, about: Circumstances) -> Iterable[RiskFinding]:
        """Interim."""
        for pattern, category, level in _ROWS:
            for match in re.finditer(pattern, text, re.IGNORECASE):
                yield RiskFinding(code=f"risk.{category}", span=Span(*match.span()), level=level, category=category)
