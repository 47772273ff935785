"""How bounds combine, and what is in force on a day."""

from __future__ import annotations

from datetime import date

import pytest

import llmtherapy_roles as lr
from llmtherapy_roles.obligations import Bound, Facts, Obligation, Proof, bounds, conflicts, derive, load_pack, upcoming

COMPANION = Facts.of(lr.load_role("companion"))


def limit(name: str, **values: float) -> Obligation:
    return Obligation(
        id=name,
        control="disclosure.v1",
        proof=Proof(kind="bound", field="every_minutes", **values),
        title="A limit.",
        reason="A reason.",
        source="A source.",
        confidence="inferred",
    )


def test_of_all_bounds_the_strictest_holds_and_is_named() -> None:
    rules = [
        limit("a.one", at_most=180),
        limit("b.two", at_most=60),
        limit("c.three", at_least=5),
        limit("d.four", at_least=30),
    ]
    assert bounds(rules) == (
        Bound(
            control="disclosure.v1", field="every_minutes", at_least=30, at_most=60, least_by="d.four", most_by="b.two"
        ),
    )
    assert bounds(reversed(rules)) == bounds(rules)
    assert conflicts(rules) == ()


def test_an_empty_interval_is_c302_and_names_both_rules() -> None:
    (problem,) = conflicts([limit("a.one", at_most=60), limit("b.two", at_least=90), limit("c.three", at_most=180)])
    assert problem.code == "C302"
    assert "b.two asks for at least 90 and a.one for at most 60 in every_minutes of disclosure.v1" in problem.message


def test_one_value_that_is_left_is_no_conflict() -> None:
    assert conflicts([limit("a.one", at_most=60), limit("b.two", at_least=60)]) == ()


@pytest.mark.parametrize(("day", "owed"), [(date(2026, 12, 31), False), (date(2027, 1, 1), True)])
def test_a_rule_is_owed_from_its_day_on_and_upcoming_before(day: date, owed: bool) -> None:
    pack = [load_pack("us-wa")]
    now = {rule.id for rule in derive(COMPANION, pack, on=day)}
    later = {rule.id for rule in upcoming(COMPANION, pack, on=day)}
    assert now.isdisjoint(later)
    assert ("us_wa.notice_minors" in now, "us_wa.notice_minors" in later) == (owed, not owed)


def test_without_a_day_a_pack_speaks_as_of_the_day_it_was_checked_on() -> None:
    pack = load_pack("us-ca")
    assert derive(COMPANION, [pack]) == derive(COMPANION, [pack], on=pack.checked_on)
    assert [rule.id for rule in upcoming(COMPANION, [pack])] == ["us_ca.referral_report"]


def test_what_is_not_in_force_is_never_dropped() -> None:
    for code in ("us-wa", "us-or", "us-ca"):
        pack = [load_pack(code)]
        both = {rule.id for rule in (*derive(COMPANION, pack), *upcoming(COMPANION, pack))}
        assert both == {rule.id for rule in derive(COMPANION, pack, on=date(2030, 1, 1))}
