"""The embedded risk detector, ``risk.rules.v1``: rules, no model, no download.

English in full, fifteen languages in plain forms.
It reports signs with a level, and decides nothing; it is no diagnosis and no prediction. See ``docs/`` for what it
finds and misses.
"""

from __future__ import annotations

from llmtherapy_roles.guards.risk.detector import RiskRules, assess_text

__all__ = ["RiskRules", "assess_text"]
