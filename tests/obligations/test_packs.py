"""Packs: the shipped ones say where each rule comes from; your own are checked by the same schema."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest

import llmtherapy_roles as lr
from llmtherapy_roles.obligations import find_rule, known_jurisdictions, load_pack, load_packs, read_pack, stale
from llmtherapy_roles.session.deployment import Deployment
from obligations.rules import BANS, PACKS, RULES

OWN = """\
code: us-clinic
title: Rules of our own clinic.
checked_on: 2026-11-01
status: in_force
obligations:
  - id: us_clinic.notice
    when: [{audience: [client]}]
    control: disclosure.v1
    proof: {kind: bound, field: every_minutes, at_most: 45}
    title: People are told every 45 minutes.
    reason: Our board asked for it.
    source: Minutes of the board, 2026-10-01.
    confidence: primary
    in_force_from: 2026-10-15
"""


def own(folder: Path, old: str = "", new: str = "") -> Path:
    assert old in OWN
    path = folder / "clinic.yaml"
    path.write_text(OWN.replace(old, new, 1) if old else OWN, encoding="utf-8")
    return path


def test_the_shipped_packs_are_these() -> None:
    assert known_jurisdictions() == ("eu", "us-ca", "us-il", "us-me", "us-nv", "us-ny", "us-or", "us-ut", "us-wa")
    assert all(load_pack(code).code == code for code in known_jurisdictions())


def test_every_rule_says_where_it_comes_from_and_since_when() -> None:
    for pack, rule in RULES:
        assert rule.source
        assert rule.confidence in ("primary", "secondary", "inferred")
        assert pack.is_default or (
            rule.in_force_from and str(rule.in_force_from.year) in f"{rule.source} {pack.title}"
        ), rule.id


def test_accounts_at_second_hand_are_marked_as_such() -> None:
    # Nobody has read these texts themselves; a rule of theirs that claims it was would mislead.
    for code in ("us-nv", "us-wa", "us-or", "us-me", "eu"):
        assert all(rule.confidence != "primary" for rule in load_pack(code).obligations), code
        assert "accounts" in load_pack(code).note


def test_every_field_that_a_rule_asks_of_a_deployment_exists() -> None:
    asked = {rule.proof.field for _, rule in RULES if rule.of_deployment}
    assert asked <= set(Deployment.model_fields)


def test_every_ban_says_what_would_be_lawful_and_stands_in_a_place() -> None:
    assert {rule.id for _, rule in BANS} >= {"us_il.client_therapy", "us_nv.client_therapy", "us_me.client_therapy"}
    for pack, rule in BANS:
        assert not pack.is_default
        assert rule.lawful_if
        assert "diagnos" not in rule.lawful_if


def test_own_pack_applies_by_its_path(tmp_path: Path) -> None:
    spec = lr.load_role("skills_coach")
    with pytest.raises(lr.CompileError, match=r"us_clinic\.notice is not met: every_minutes is 180, at most 45"):
        lr.compile_role(spec, jurisdictions=[str(own(tmp_path))])
    role = lr.compile_role(spec.vary(disclosure={"every_minutes": 45}), jurisdictions=[str(own(tmp_path))])
    assert role.jurisdictions == ("default", "us-clinic")


def test_two_packs_that_leave_no_value_are_c302_in_compile(tmp_path: Path) -> None:
    path = own(tmp_path, "at_most: 45", "at_least: 200")
    with pytest.raises(lr.CompileError) as caught:
        lr.compile_role(lr.load_role("skills_coach"), jurisdictions=["us-ny", str(path)])
    message = next(problem.message for problem in caught.value.problems if problem.code == "C302")
    assert "us_clinic.notice asks for at least 200" in message
    assert "for at most 180" in message


def test_two_packs_with_one_code_are_c303(tmp_path: Path) -> None:
    path = tmp_path / "mine.yaml"
    path.write_text(OWN.replace("us-clinic", "us-ca").replace("us_clinic.", "us_ca."), encoding="utf-8")
    packs, (problem,) = load_packs(["us-ca", str(path)])
    assert problem.code == "C303"
    assert [pack.code for pack in packs] == ["default", "us-ca"]
    assert packs[1] == load_pack("us-ca")


@pytest.mark.parametrize(
    ("old", "new", "line", "says"),
    [
        ("us_clinic.notice", "clinic.notice", 6, 'begin with "us_clinic."'),
        ("status: in_force", "status: upcoming", 4, "it was in_force on 2026-11-01"),
        ("    in_force_from: 2026-10-15\n", "", 6, "says in_force_from"),
        (", at_most: 45", "", 9, "at_most or at_least must be given"),
        ("at_most", "at_mst", 9, 'did you mean "at_most"'),
        ("    control: disclosure.v1\n", "", 6, "control must be named"),
        ("checked_on: 2026-11-01", "checked_on: soon", 3, "wanted"),
        ("{kind: bound, field: every_minutes, at_most: 45}", "{kind: forbidden}", 9, "forbids must be given"),
        ("{kind: bound, field: every_minutes, at_most: 45}", "{kind: cuts, start: model}", 9, "start and end"),
        ("confidence: primary", "confidence: certain", 13, "primary"),
    ],
)
def test_a_slip_in_your_own_pack_is_told_at_its_line(tmp_path: Path, old: str, new: str, line: int, says: str) -> None:
    with pytest.raises(lr.SpecError, match="problem") as caught:
        read_pack(own(tmp_path, old, new))
    problem = next(problem for problem in caught.value.problems if says in problem.message)
    assert (problem.line, problem.file.endswith("clinic.yaml")) == (line, True)


BAN = """\
    proof: {kind: forbidden, forbids: emotion_inference}
    lawful_if: It does not infer emotions.
"""


def test_a_ban_on_a_capability_must_turn_on_it(tmp_path: Path) -> None:
    old = "    control: disclosure.v1\n    proof: {kind: bound, field: every_minutes, at_most: 45}\n"
    with pytest.raises(lr.SpecError, match="name emotion_inference: true in each clause"):
        read_pack(own(tmp_path, old, BAN))


def test_a_ban_says_what_would_be_lawful(tmp_path: Path) -> None:
    old = "    control: disclosure.v1\n    proof: {kind: bound, field: every_minutes, at_most: 45}\n"
    with pytest.raises(lr.SpecError, match="lawful_if must be given"):
        read_pack(own(tmp_path, old, "    proof: {kind: forbidden, forbids: role}\n"))


def test_unknown_obligation_lists_what_there_is_and_the_nearest() -> None:
    assert find_rule("us_il.emotion").forbids
    with pytest.raises(
        lr.MisuseError, match=r'unknown obligation "us_il.emotions"; allowed: .*did you mean "us_il.emotion"'
    ):
        find_rule("us_il.emotions")


def test_a_pack_goes_stale_after_a_year_and_not_before() -> None:
    pack = load_pack("us-il")
    assert stale([pack], pack.checked_on + timedelta(days=365)) == ()
    (warning,) = stale([pack], pack.checked_on + timedelta(days=366))
    assert warning.startswith(f"pack us-il was last checked on {pack.checked_on}, more than a year before ")


def test_a_single_rule_can_go_stale_and_the_defaults_do_not() -> None:
    pack = load_pack("us-il")
    old = pack.obligations[0].model_copy(update={"checked_on": date(2020, 1, 1)})
    mixed = pack.model_copy(update={"obligations": (old, *pack.obligations[1:])})
    (warning,) = stale([*PACKS[:1], mixed], pack.checked_on)
    assert warning.startswith("rule us_il.client_therapy was last checked on 2020-01-01")
    assert stale(PACKS[:1], date(2090, 1, 1)) == ()
