"""Laws of the derivation: what a role owes grows with its axes and capabilities, and depends on nothing else."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import llmtherapy_roles as lr
from llmtherapy_roles.compile import builder
from llmtherapy_roles.compile.prover import prove
from llmtherapy_roles.graph import RoleGraph
from llmtherapy_roles.obligations import Bound, Facts, Obligation, Pack, bounds, derive
from llmtherapy_roles.pipeline import Node
from llmtherapy_roles.stages.prompt import VARIABLES
from llmtherapy_roles.vocabulary import Audience, BackendReach
from obligations.rules import BANS, LATER, PACKS, PROVED, SUPPLIED, about, ids
from support.roles import SHIPPED, compiled

TAXONOMY = lr.load_taxonomy()
CAPABILITIES = (
    "records_session",
    "writes_record",
    "long_term_memory",
    "proactive_contact",
    "emotion_inference",
    "scene",
)


def at(autonomy: int, **others: Any) -> Facts:
    return Facts(autonomy=autonomy, oversight=TAXONOMY.oversight(autonomy).form, **others)


levels = st.integers(1, 5)
facts = st.builds(
    at,
    levels,
    engagement=levels,
    audience=st.frozensets(st.sampled_from(Audience), min_size=1),
    offered_as=st.sampled_from(["wellness", "therapy", "training", "administration", "screening"]),
    professional_involved=st.booleans(),
    generation=st.sampled_from(["scripted", "generative"]),
    reach=st.sampled_from(BackendReach),
    **{name: st.booleans() for name in CAPABILITIES},
)


def rules_of(role: Facts) -> tuple[Obligation, ...]:
    return derive(role, PACKS, on=LATER)


def without_oversight(rules: Iterable[Obligation]) -> set[str]:
    return {rule.id for rule in rules if not any(clause.oversight for clause in rule.when)}


def is_as_strict(bound: Bound, other: Bound) -> bool:
    least = other.at_least is None or (bound.at_least is not None and bound.at_least >= other.at_least)
    most = other.at_most is None or (bound.at_most is not None and bound.at_most <= other.at_most)
    return least and most


def assert_only_more(before: Facts, after: Facts) -> None:
    old, new = rules_of(before), rules_of(after)
    assert without_oversight(old) <= without_oversight(new)
    limits = {(bound.control, bound.field): bound for bound in bounds(new)}
    assert all(is_as_strict(limits[bound.control, bound.field], bound) for bound in bounds(old))


@given(facts, levels, levels)
def test_raising_an_axis_takes_no_safeguard_and_loosens_no_bound(role: Facts, autonomy: int, engagement: int) -> None:
    higher = max(role.autonomy, autonomy)
    raised = replace(
        role,
        autonomy=higher,
        engagement=max(role.engagement, engagement),
        oversight=TAXONOMY.oversight(higher).form,
    )
    assert_only_more(role, raised)


@given(facts, st.sampled_from(CAPABILITIES))
def test_adding_a_capability_takes_nothing_away(role: Facts, name: str) -> None:
    gained: dict[str, Any] = {name: True}
    assert_only_more(role, replace(role, **gained))


@given(facts, st.sampled_from(Audience), st.sampled_from(BackendReach))
def test_more_readers_and_models_farther_away_take_nothing_away(role: Facts, who: Audience, far: BackendReach) -> None:
    assert_only_more(role, replace(role, audience=role.audience | {who}, reach=max(role.reach, far)))


@given(facts, st.randoms(use_true_random=False))
def test_the_order_of_packs_and_of_rules_changes_nothing(role: Facts, chance: Any) -> None:
    shuffled = []
    for pack in PACKS:
        rules = list(pack.obligations)
        chance.shuffle(rules)
        shuffled.append(pack.model_copy(update={"obligations": tuple(rules)}))
    chance.shuffle(shuffled)
    assert derive(role, shuffled, on=LATER) == rules_of(role)
    assert bounds(derive(role, shuffled, on=LATER)) == bounds(rules_of(role))


@pytest.mark.parametrize("name", SHIPPED)
def test_the_name_of_a_role_changes_nothing(name: str) -> None:
    other = lr.load_role(name).vary(id="somebody_else", name="Somebody else", purpose="Does something else entirely.")
    assert lr.compile_role(other).obligations == compiled(name).obligations
    assert "id" not in {field.name for field in dataclasses.fields(Facts)}


@given(facts)
def test_the_defaults_are_as_strict_as_every_duty_of_a_place(role: Facts) -> None:
    default = derive(role, PACKS[:1])
    controls = {rule.control for rule in default}
    limits = {(bound.control, bound.field): bound for bound in bounds(default)}
    for pack in PACKS[1:]:
        owed = derive(role, [pack], on=LATER)
        assert {rule.control for rule in owed if rule.control} <= controls
        assert all(is_as_strict(limits[bound.control, bound.field], bound) for bound in bounds(owed))


@given(facts)
def test_a_ban_takes_no_duty_away_and_never_crisis_detection(role: Facts) -> None:
    owed = {rule.id for rule in derive(replace(role, emotion_inference=True), PACKS, on=LATER)}
    assert {"risk.assessed", "escalation.every_level", "risk.audit"} <= owed
    assert {rule.id for rule in derive(role, PACKS[:1]) if rule.control} <= owed


def faults(role: lr.Role, nodes: Iterable[Node], rule: Obligation) -> list[str]:
    found = prove(RoleGraph(nodes), role.facts, [rule], variables=VARIABLES, approval_owed=False)
    return [problem.message for problem in found if problem.code == "P201" and f" {rule.id} " in problem.message]


@pytest.mark.parametrize(("pack", "rule"), PROVED, ids=ids(PROVED))
def test_each_control_is_refused_without_it_and_accepted_with_it(pack: Pack, rule: Obligation) -> None:
    role = lr.compile_role(about(rule), jurisdictions=[pack.code], on=LATER)
    assert rule in role.obligations
    nodes = role.role_graph.nodes
    assert faults(role, nodes, rule) == []
    assert faults(role, [node for node in nodes if node.control != rule.control], rule)
    if rule.proof.kind == "bound":
        assert rule.proof.at_most is not None
        assert rule.proof.field is not None
        loose = {rule.proof.field: rule.proof.at_most + 1}
        loosened = [replace(n, facts={**n.facts, **loose}) if n.control == rule.control else n for n in nodes]
        assert faults(role, loosened, rule)


@pytest.mark.parametrize(("pack", "rule"), SUPPLIED, ids=ids(SUPPLIED))
def test_each_thing_to_be_supplied_is_lacking_until_it_is_given(pack: Pack, rule: Obligation) -> None:
    role = lr.compile_role(about(rule), jurisdictions=[pack.code], on=LATER)
    assert rule in role.open_obligations
    assert lr.Deployment().lacks(rule)
    value = {"name": "Dr. Ada Okafor", "licence": "psychotherapist 12345, state board"}
    given_ = value if rule.proof.field == "supervisor" else "Binder 7 in the clinic's safe"
    assert not lr.Deployment.model_validate({str(rule.proof.field): given_}).lacks(rule)


@pytest.mark.parametrize(("pack", "rule"), BANS, ids=ids(BANS))
def test_each_ban_refuses_the_role_it_is_about_and_no_other(pack: Pack, rule: Obligation) -> None:
    spec = about(rule)
    with pytest.raises(lr.CompileError, match=f"P202: rule {rule.id} forbids"):
        lr.compile_role(spec, jurisdictions=[pack.code], on=LATER)
    assert lr.compile_role(spec, on=LATER)
    harmless = spec.vary(audience=["clinician"], offered_as="administration", emotion_inference=False)
    assert lr.compile_role(harmless, jurisdictions=[pack.code], on=LATER)


CONTROLS = sorted({rule.control for _, rule in PROVED if rule.control})


@pytest.mark.parametrize("control", CONTROLS)
def test_a_builder_that_forgets_a_control_is_found_out(control: str, monkeypatch: pytest.MonkeyPatch) -> None:
    role = next(name for name in SHIPPED if control in {rule.control for rule in compiled(name).obligations})
    owed = [rule.id for rule in compiled(role).obligations if rule.control == control]
    whole = builder._Building.stages
    monkeypatch.setattr(
        builder._Building, "stages", lambda self, uses: whole(self, [use for use in uses if use.id != control])
    )
    with pytest.raises(lr.CompileError, match="P201") as caught:
        lr.compile_role(lr.load_role(role))
    told = str(caught.value)
    assert [rule for rule in owed if f"P201: obligation {rule} is not met" not in told] == []
