from __future__ import annotations

import pytest

from drawing.pipelines import pipeline, stand_in
from llmtherapy_roles.session.describe import DISCLAIMER, describe, how_met, how_proved, way_of_a_turn
from llmtherapy_roles.session.role import compile_role
from llmtherapy_roles.spec.loader import load_role, shipped_roles


def squeezed(text: str) -> str:
    return " ".join(text.split())


def test_everything_about_a_role_is_said() -> None:
    role = stand_in()
    spec, text = role.spec, squeezed(describe(role))
    assert text.startswith(f"skills_coach {spec.version}: {spec.name} {spec.purpose}")
    for rule in (*spec.scope.may, *spec.scope.must_not):
        assert f"{rule.id}: {rule.text}" in text
    for owed in role.obligations:
        assert f"{owed.id}: {owed.title}" in text
        assert f"source: {owed.source} ({owed.confidence})" in text
    for said in ("AI autonomy 3 (acts inside a plan)", "Oversight: a sample is reviewed", "with medium confidence"):
        assert said in text
    assert text.endswith(f"Fingerprint: 0123456789abcdef {DISCLAIMER}")


def test_the_disclaimer_is_the_last_line() -> None:
    assert describe(stand_in()).splitlines()[-1] == ("Not a medical device; engineering defaults, not legal advice.")


def test_lines_are_short() -> None:
    assert max(map(len, describe(stand_in()).splitlines())) <= 88


def test_what_the_compiler_added_is_marked() -> None:
    role = stand_in(named=("risk.rules.v1",))
    text = describe(role)
    assert "- risk.rules.v1\n" in text
    assert "- crisis.v1 (added by the compiler for crisis.dialogue)\n" in text
    owed = {obligation.id: obligation for obligation in role.obligations}
    assert how_met(role, owed["crisis.dialogue"]) == "met by crisis.v1, which the compiler added for it"
    assert how_met(role, owed["risk.assessed"]) == "met by risk.rules.v1"


def test_what_a_deployment_owes_is_told_apart() -> None:
    role = stand_in()
    text = describe(role)
    met, _, open_ = text.partition("To be supplied by the deployment")
    for owed in role.open_obligations:
        assert f"- {owed.id}:" not in met
        assert f"- {owed.id}:" in open_
        assert how_met(role, owed) == f"to be supplied by the deployment: {owed.proof.field}"
        assert how_proved(owed) == ""


def test_each_kind_of_proof_is_said_in_words() -> None:
    proved = {owed.id: how_proved(owed) for owed in stand_in().obligations}
    assert proved["crisis.dialogue"] == "a stage carries it out"
    assert proved["risk.assessed"] == "its gate counts its report, each time"
    assert proved["privacy.redaction"] == "no way from input_gate to model avoids it"
    assert proved["escalation.every_level"] == "each risk level has a rule"
    assert proved["disclosure.ai"] == "every_minutes is at most 180"


def test_the_way_of_a_turn_is_in_order_with_guards_together() -> None:
    way = list(way_of_a_turn(stand_in()))
    assert way[:4] == ["receive", "3 input guards: risk.rules.v1, injection.v1, scope.v1", "risk", "crisis"]
    assert "attempt 1: model" in way
    assert way.index("attempt 1: model") < way.index("attempt 1: output_gate") < way.index("attempt 2: model")
    assert way[-1] == "audit"


def test_one_attempt_is_no_second() -> None:
    way = list(way_of_a_turn(stand_in(graph=pipeline(attempts=1))))
    assert not [step for step in way if "attempt 2" in step]


def test_escalation_rules_are_said() -> None:
    text = describe(stand_in())
    assert "- high: notify within 60 min\n" in text
    assert "- imminent: notify at once\n" in text


@pytest.mark.parametrize("role_id", shipped_roles())
def test_every_stage_of_a_shipped_role_is_on_the_way_of_a_turn(role_id: str) -> None:
    role = compile_role(load_role(role_id))
    text = squeezed(role.describe())
    way = text.partition("The way of a turn")[2].partition("Memory and models")[0]
    for stage in role.pipeline.stages:
        assert stage.name in way
    assert text.endswith(DISCLAIMER)
