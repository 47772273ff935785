"""Packs, rules and the smallest change of a role that makes a rule be about it; shared by the tests of this folder."""

from __future__ import annotations

from datetime import date
from typing import Any

import llmtherapy_roles as lr
from llmtherapy_roles.obligations import Clause, Obligation, Pack, known_jurisdictions, load_pack

LATER = date(2030, 1, 1)
"""By this day every shipped rule is in force."""
PACKS: tuple[Pack, ...] = (load_pack(), *map(load_pack, known_jurisdictions()))
RULES: tuple[tuple[Pack, Obligation], ...] = tuple((pack, rule) for pack in PACKS for rule in pack.obligations)
PROVED = [each for each in RULES if each[1].control]
SUPPLIED = [each for each in RULES if each[1].proof.kind == "deployment"]
BANS = [each for each in RULES if each[1].forbids]


def ids(rules: list[tuple[Pack, Obligation]]) -> list[str]:
    return [rule.id for _, rule in rules]


def changes(clause: Clause) -> dict[str, Any]:
    """What to vary in a role so that the clause holds."""
    made: dict[str, Any] = {"controls": []}
    levels = {"autonomy": clause.autonomy_at_least, "engagement": clause.engagement_at_least}
    if clause.oversight:
        levels["autonomy"] = 1
    made["position"] = {axis: level for axis, level in levels.items() if level}
    if clause.audience:
        made["audience"] = [str(clause.audience[0])]
    if clause.offered_as:
        made["offered_as"] = clause.offered_as[0]
    backend = {"reach": str(clause.reach_at_least)} if clause.reach_at_least else {}
    if "private" in backend.values():
        made["backend"] = {"reach": "private", "hosts": ["models.invalid"]}
    if clause.generation:
        made.setdefault("backend", {})["generation"] = clause.generation
    if clause.long_term_memory:
        made["memory"] = {"long_term": {"purpose": "Remembering what was planned.", "retention_days": 30}}
    if clause.professional_involved is not None:
        made["professional_involved"] = clause.professional_involved
    for fact in ("records_session", "writes_record", "proactive_contact", "emotion_inference", "scene"):
        if getattr(clause, fact):
            made[fact] = True
    return made


def about(rule: Obligation) -> lr.RoleSpec:
    """A role that the rule is about, and that is otherwise plain: local model, no memory, for clients."""
    plain = lr.load_role("counselor_twin").vary(
        position={"autonomy": 3, "engagement": 3}, offered_as="wellness", professional_involved=False
    )
    return plain.vary(**changes(rule.when[0] if rule.when else Clause()))
