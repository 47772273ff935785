"""Roles by jurisdictions: verdicts with their reasons, in agreement with what ``compile_role`` does."""

from __future__ import annotations

import dataclasses
import json
from datetime import date
from xml.etree import ElementTree

import pytest

import llmtherapy_roles as lr
from llmtherapy_roles.matrix import Matrix, matrix, matrix_html
from llmtherapy_roles.obligations import known_jurisdictions
from support.roles import SHIPPED

DAY = date(2026, 11, 23)
PLACES = ("default", *known_jurisdictions())


@pytest.fixture(scope="module")
def made() -> Matrix:
    return matrix([lr.load_role(name) for name in SHIPPED], PLACES, DAY)


def test_every_role_stands_in_every_place(made: Matrix) -> None:
    assert (made.roles, made.jurisdictions) == (SHIPPED, PLACES)
    assert len(made.cells) == len(SHIPPED) * len(PLACES)


def test_verdicts_agree_with_compile(made: Matrix) -> None:
    for cell in made.cells:
        try:
            lr.compile_role(lr.load_role(cell.role), jurisdictions=[cell.jurisdiction], on=DAY)
            compiles = True
        except lr.CompileError:
            compiles = False
        assert compiles == (cell.verdict not in ("forbidden", "unmet")), cell


def test_therapy_is_forbidden_in_three_states_with_source_and_what_is_lawful(made: Matrix) -> None:
    for place in ("us-il", "us-nv", "us-me"):
        cell = made.cell("counselor_twin", place)
        assert cell.verdict == "forbidden"
        assert all(reason.source and reason.lawful_if for reason in cell.of("forbids"))
    assert [reason.field for reason in made.cell("counselor_twin", "us-me").of("forbids")] == ["research_approval"]
    assert made.cell("counselor_twin", "us-ca").verdict == "allowed with"


def test_a_place_whose_rules_are_all_to_come_is_upcoming_then_not(made: Matrix) -> None:
    cell = made.cell("companion", "us-wa")
    assert cell.verdict == "upcoming"
    assert {reason.in_force_from for reason in cell.of("upcoming")} == {date(2027, 1, 1)}
    assert cell.of("supply")
    later = matrix([lr.load_role("companion")], ["us-wa"], date(2027, 1, 1)).cell("companion", "us-wa")
    assert later.verdict == "allowed with"
    assert {"us_wa.notice_minors", "us_wa.leaving"} <= {reason.rule for reason in later.of("met")}


def test_a_role_file_that_lacks_something_is_unmet_and_says_what() -> None:
    late = lr.load_role("skills_coach").vary(disclosure={"every_minutes": 600})
    cell = matrix([late], ["us-ny"], DAY).cell("skills_coach", "us-ny")
    assert cell.verdict == "unmet"
    assert any("us_ny.notice is not met" in reason.title for reason in cell.of("unmet"))


def test_a_role_that_owes_nothing_more_is_allowed() -> None:
    spec = lr.load_role("documentation_assistant")
    cell = matrix([spec], ["us-ca"], DAY).cell("documentation_assistant", "us-ca")
    assert cell.verdict == "allowed with"
    assert not [reason for reason in cell.reasons if reason.rule.startswith("us_ca")]


def test_the_matrix_is_frozen_and_plain_data_as_json(made: Matrix) -> None:
    with pytest.raises(dataclasses.FrozenInstanceError, match="cells"):
        made.cells = ()  # type: ignore[misc]
    plain = json.loads(json.dumps(made.as_json()))
    assert plain["on"] == "2026-11-23"
    assert "not legal advice" in plain["note"]
    twin = next(c for c in plain["cells"] if (c["role"], c["jurisdiction"]) == ("counselor_twin", "us-il"))
    assert twin["reasons"][0]["rule"] == "us_il.client_therapy"


def test_unknown_cells_and_places_are_refused(made: Matrix) -> None:
    with pytest.raises(KeyError, match="us-tx"):
        made.cell("companion", "us-tx")
    with pytest.raises(lr.SpecError, match='C301: unknown jurisdiction "us-tx"'):
        matrix([lr.load_role("companion")], ["us-tx"])


def test_stale_packs_are_warned_of_on_a_day_only() -> None:
    specs = [lr.load_role("documentation_assistant")]
    assert matrix(specs, ["us-ca"]).warnings == ()
    (warning,) = matrix(specs, ["us-ca"], date(2028, 6, 1)).warnings
    assert "us-ca" in warning


def test_html_is_well_formed_without_script_and_says_each_verdict(made: Matrix) -> None:
    html = matrix_html(made)
    ElementTree.fromstring(html)  # noqa: S314  (our own)
    assert "<script" not in html
    for said in ("forbidden", "allowed with", "upcoming", "us_il.client_therapy", "not legal advice"):
        assert said in html
    assert made._repr_html_() == html
