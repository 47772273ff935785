"""What a role owes, derived from its facts: a rule names a condition, a control, a proof, a reason and a source.

Rules are data (``role_specs/obligations.yaml`` and ``role_specs/jurisdictions/*.yaml``). A condition may ask for
*at least* a level on an axis, never for *at most*, so raising an axis can only add automatic safeguards. Oversight is
what the autonomy axis measures: its form changes along it, by the taxonomy. Engineering defaults, not legal advice.
"""

from __future__ import annotations

from llmtherapy_roles.obligations.deriving import Bound, bounds, conflicts, derive, upcoming
from llmtherapy_roles.obligations.facts import Facts
from llmtherapy_roles.obligations.models import Clause, Obligation, Pack, Proof
from llmtherapy_roles.obligations.packs import find_rule, known_jurisdictions, load_pack, load_packs, read_pack, stale

__all__ = [
    "NOT_LEGAL_ADVICE",
    "Bound",
    "Clause",
    "Facts",
    "Obligation",
    "Pack",
    "Proof",
    "bounds",
    "conflicts",
    "derive",
    "find_rule",
    "known_jurisdictions",
    "load_pack",
    "load_packs",
    "read_pack",
    "stale",
    "upcoming",
]

NOT_LEGAL_ADVICE = "An engineering reading of laws, not legal advice; ask a lawyer before you rely on it."
"""Said wherever rules of a place are told."""
