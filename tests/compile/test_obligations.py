"""What a place forbids, lifts or does not yet ask for; and that a role file cannot switch anything off."""

from __future__ import annotations

import shutil
from datetime import date
from pathlib import Path

import pytest

import llmtherapy_roles as lr
from llmtherapy_roles.spec.roots import specs_root
from support.commands import run
from support.roles import Says

APPROVED = lr.Deployment(research_approval="Ethics committee of the university, approval 2026-114")


def spoiled(folder: Path, old: str, new: str, *, role: str = "skills_coach") -> Path:
    copy = folder / role
    shutil.copytree(specs_root() / "roles" / role, copy)
    text = (copy / "role.yaml").read_text(encoding="utf-8")
    assert old in text
    (copy / "role.yaml").write_text(text.replace(old, new, 1), encoding="utf-8")
    return copy / "role.yaml"


def problems_of(path: Path) -> tuple[lr.Problem, ...]:
    with pytest.raises(lr.SpecError, match="problem") as caught:
        lr.compile_role(lr.load_role(path))
    return caught.value.problems


@pytest.mark.parametrize("code", ["us-il", "us-nv", "us-me"])
def test_therapy_by_ai_is_p202_where_it_is_banned_and_nowhere_else(code: str) -> None:
    spec = lr.load_role("counselor_twin")
    with pytest.raises(lr.CompileError) as caught:
        lr.compile_role(spec, jurisdictions=[code])
    assert {problem.code for problem in caught.value.problems} == {"P202"}
    message = caught.value.problems[0].message
    for said in (code.replace("-", "_"), "Source: ", "Lawful there if: ", "not legal advice"):
        assert said in message
    for other in ("us-ca", "us-ny", "us-ut", "us-wa", "us-or", "eu"):
        assert lr.compile_role(spec, jurisdictions=[other])


def test_a_ban_that_an_approval_lifts_needs_it_twice() -> None:
    spec = lr.load_role("counselor_twin")
    with pytest.raises(lr.CompileError, match="deployment: research_approval"):
        lr.compile_role(spec, jurisdictions=["us-me"], deployment=lr.Deployment.demo())
    role = lr.compile_role(spec, jurisdictions=["us-me"], deployment=APPROVED)
    assert "us_me.client_therapy" in {rule.id for rule in role.open_obligations}
    # Compiled for the study, opened without it: a real model still does not speak.
    with pytest.raises(lr.DeploymentError, match="research_approval"):
        role.session(user="u", model=Says("Hello."), deployment=lr.Deployment())
    assert "research_approval" in role.describe()
    assert "research_approval" in role._repr_html_()
    with pytest.raises(lr.CompileError, match=r"us_il\.client_therapy"):
        lr.compile_role(spec, jurisdictions=["us-il", "us-me"], deployment=APPROVED)


def test_emotion_inference_is_banned_in_illinois_and_crisis_detection_is_not() -> None:
    spec = lr.load_role("documentation_assistant").vary(emotion_inference=True)
    with pytest.raises(lr.CompileError, match="forbids emotion_inference in this role"):
        lr.compile_role(spec, jurisdictions=["us-il"])
    role = lr.compile_role(lr.load_role("documentation_assistant"), jurisdictions=["us-il"])
    assert "risk.rules.v1" in role.controls
    assert lr.compile_role(spec)


def test_rules_to_come_are_told_and_not_proved() -> None:
    spec = lr.load_role("companion").vary(disclosure={"every_minutes": 60})
    role = lr.compile_role(spec, jurisdictions=["us-wa"])
    assert {rule.id for rule in role.upcoming} >= {"us_wa.notice_minors", "us_wa.leaving"}
    assert not {rule.id for rule in role.obligations} & {rule.id for rule in role.upcoming}
    later = lr.compile_role(spec, jurisdictions=["us-wa"], on=date(2027, 1, 1))
    assert later.upcoming == ()
    assert {rule.id for rule in later.obligations} == {rule.id for rule in (*role.obligations, *role.upcoming)}


def test_an_interval_for_minors_that_is_too_long_names_the_obligation() -> None:
    spec = lr.load_role("companion").vary(disclosure={"every_minutes": 180, "every_minutes_minor": 90})
    with pytest.raises(lr.CompileError, match=r"disclosure\.minor is not met: every_minutes_minor is 90, at most 60"):
        lr.compile_role(spec)


def test_the_shorter_interval_counts_for_minors() -> None:
    assert lr.compile_role(lr.load_role("companion").vary(disclosure={"every_minutes": 45, "every_minutes_minor": 90}))


@pytest.mark.parametrize(
    ("use", "rule"),
    [
        ("{id: crisis.v1, off: true}", "crisis.dialogue"),
        ("{id: crisis.v1, enabled: false}", "crisis.dialogue"),
        ("{id: crisis.v1, waive: crisis.dialogue}", "crisis.dialogue"),
        ("{id: crisis.v1, Disabled: true}", "crisis.dialogue"),
    ],
)
def test_switching_an_obligation_off_is_c406_with_its_id(tmp_path: Path, use: str, rule: str) -> None:
    path = spoiled(tmp_path, "- crisis.v1", f"- {use}")
    (problem,) = problems_of(path)
    assert problem.code == "C406"
    assert rule in problem.message
    line = next(
        n for n, text in enumerate(path.read_text(encoding="utf-8").splitlines(), 1) if "{id: crisis.v1" in text
    )
    assert (problem.file, problem.line) == (str(path), line)


def test_switching_off_a_control_with_parameters_is_c406_once(tmp_path: Path) -> None:
    (problem,) = problems_of(spoiled(tmp_path, "- means.v1", "- {id: means.v1, off: true}"))
    assert (problem.code, problem.path.startswith("controls[")) == ("C406", True)


def test_other_slips_are_told_beside_it(tmp_path: Path) -> None:
    path = spoiled(
        tmp_path, "- crisis.v1", "- {id: crisis.v1, off: true}\n  - crisi.v1\n  - {id: scope.v1, loud: true}"
    )
    text = path.read_text(encoding="utf-8").replace("  - scope.v1\n", "", 1)
    path.write_text(text, encoding="utf-8")
    assert sorted(problem.code for problem in problems_of(path)) == ["C401", "C405", "C406"]


def test_a_key_that_waives_is_refused_at_its_line(tmp_path: Path) -> None:
    path = spoiled(tmp_path, "controls:\n", "waive: [crisis.dialogue]\ncontrols:\n")
    with pytest.raises(lr.SpecError, match="unknown key") as caught:
        lr.load_role(path)
    assert [problem.path for problem in caught.value.problems] == ["waive"]


def test_check_names_the_rule_its_source_and_what_would_be_lawful() -> None:
    ran = run("check", "--jurisdiction", "us-il", "counselor_twin")
    assert ran.code == 1
    for said in ("P202: rule us_il.client_therapy", "225 ILCS 155/20", "Lawful there if: ", "not legal advice"):
        assert said in ran.out


def test_check_with_the_approval_lets_the_role_pass_in_maine(tmp_path: Path) -> None:
    file = tmp_path / "deployment.yaml"
    file.write_text(
        "responsible_person: Dr. Ada Okafor, head of the study\n"
        "escalation_contact: The study's on-call desk\n"
        "age_assurance: Identity card at the first visit\n"
        "published_protocol: Page 3 of the study's information sheet\n"
        "supervisor: {name: Dr. Ada Okafor, licence: 'psychologist 12345, state board'}\n"
        "counsellor_consent: Signed form of 2026-03-01 in the study's safe\n"
    )
    arguments = ("check", "--jurisdiction", "us-me", "counselor_twin", "--deployment", str(file))
    assert run(*arguments).code == 1
    file.write_text(file.read_text() + "research_approval: Ethics committee, approval 2026-114\n")
    assert run(*arguments).code == 0


def test_check_warns_of_a_stale_pack_and_still_passes() -> None:
    ran = run("check", "--jurisdiction", "us-ca", "documentation_assistant", "--on", "2029-01-01")
    assert ran.code == 0
    assert "warning: pack us-ca was last checked on " in ran.out
    assert "warning" not in run("check", "documentation_assistant", "--on", "2029-01-01").out


def test_check_reports_upcoming_rules_and_does_not_fail() -> None:
    ran = run("check", "--jurisdiction", "us-wa", "companion", "--on", "2026-12-31")
    assert ran.code == 0
    assert "in force from 2027-01-01: A minor is told at the start and every hour. (us_wa.notice_minors)" in ran.out


def test_check_of_an_unknown_place_lists_the_known_ones() -> None:
    ran = run("check", "--jurisdiction", "us-ill", "companion")
    assert ran.code == 2
    assert 'unknown jurisdiction "us-ill"' in ran.err
    assert 'did you mean "us-il"?' in ran.err
