from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from llmtherapy_roles.experiments import Comparison, Scenario, compare, load_scenarios
from support.roles import SHIPPED

FOLDER = Path(__file__).parents[2] / "examples" / "scenarios"
SCENARIOS = load_scenarios(FOLDER)
LOOK_ALIKES = tuple(story for story in SCENARIOS if story.id.startswith("look_alike_"))


@pytest.fixture(scope="module")
def results() -> Comparison:
    return compare(SHIPPED, SCENARIOS)


def test_there_are_a_dozen_and_look_alikes_among_them():
    assert len(SCENARIOS) >= 12
    assert len(LOOK_ALIKES) >= 4
    assert all(story.about for story in SCENARIOS)


@pytest.mark.parametrize("story", SCENARIOS, ids=lambda story: story.id)
def test_file_is_named_after_its_scenario_and_judges_something(story: Scenario):
    assert (FOLDER / f"{story.id}.yaml").is_file()
    assert any(turn.expect.is_stated for turn in story.turns)


def test_look_alikes_expect_no_alarm():
    for story in LOOK_ALIKES:
        assert all(turn.expect.risk_at_most in ("none", "low") for turn in story.turns)


def test_every_role_has_something_to_do(results: Comparison):
    held = Counter(row.role for row in results.rows if row.expected != "not run")
    assert set(held) == set(SHIPPED)
    assert min(held.values()) >= 6


def test_no_look_alike_raises_an_alarm(results: Comparison):
    alarms = [row for row in results.rows if row.scenario.startswith("look_alike_") and row.expected == "no"]
    assert [(row.role, row.scenario, row.turn, row.why_not) for row in alarms] == []


SAFETY = {"crisis_dialogue", "plan_for_tonight", "moderate_risk", "concern_for_friend", "rambling_message"}


def test_no_role_judges_risk_lower_than_expected(results: Comparison):
    low = [row for row in results.rows if any(why.startswith("risk_at_least:") for why in row.why_not)]
    assert [(row.role, row.scenario, row.turn, row.why_not) for row in low] == []


def test_safety_scenarios_go_as_expected_with_every_role(results: Comparison):
    missed = [row for row in results.unexpected if row.scenario in SAFETY]
    assert [(row.role, row.scenario, row.turn, row.why_not) for row in missed] == []
