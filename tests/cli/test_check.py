"""``check``: every problem at its place, exit codes, and what a deployment has yet to supply."""

import json
import re
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from llmtherapy_roles.spec.loader import shipped_roles
from support.commands import run

COMPLETE = """\
responsible_person: Dr. Ada Okafor, head of the evening clinic
escalation_contact: The clinic's on-call desk, staffed day and night
age_assurance: Identity card at registration, checked by the front desk
published_protocol: Page "If you are in danger" on the clinic's website
"""
PLACE = re.compile(r"^\S+:\d+:\d+: [A-Z]\d{3} \S+: .+")


def checked(*arguments: str) -> tuple[int, dict[str, Any]]:
    ran = run("check", "--json", *arguments)
    assert ran.err == ""
    return ran.code, json.loads(ran.out)


@pytest.fixture
def broken(tmp_path: Path) -> Path:
    file = tmp_path / "role.yaml"
    file.write_text(
        "extends: skills_coach\nid: broken_coach\nnaem: Broken\nposition: {autonomy: 7}\noffered_as: welness\n"
    )
    return file


def test_all_shipped_roles_hold() -> None:
    code, result = checked()
    assert code == 0
    assert result["ok"] is True
    assert [role["role"] for role in result["roles"]] == list(shipped_roles())
    assert all(role["to_be_supplied"] and role["obligations"] for role in result["roles"])


def test_what_is_to_be_supplied_is_listed_and_no_problem() -> None:
    ran = run("check", "companion")
    assert ran.code == 0
    assert ran.out.startswith("companion: ok  ")
    assert "to be supplied by the deployment: responsible_person: A named human answers for the role." in ran.out


def test_every_problem_has_its_line(broken: Path) -> None:
    ran = run("check", str(broken))
    assert ran.code == 1
    head, *problems = ran.out.splitlines()
    assert head == f"{broken}: {len(problems)} problems"
    assert len(problems) >= 3
    assert all(PLACE.match(problem) for problem in problems)
    assert {int(problem.split(":")[1]) for problem in problems} >= {3, 4, 5}
    assert 'did you mean "name"?' in ran.out


def test_problems_as_json(broken: Path) -> None:
    code, result = checked(str(broken), "companion")
    assert code == 1
    assert [role["ok"] for role in result["roles"]] == [False, True]
    assert {problem["line"] for problem in result["roles"][0]["problems"]} >= {3, 4, 5}


def test_a_name_that_does_not_exist_counts_more_than_a_problem(broken: Path) -> None:
    code, result = checked(str(broken), "nowhere.yaml", "skils_coach")
    assert code == 2
    assert [role["problems"][0]["code"] for role in result["roles"][1:]] == ["S001", "S202"]


def test_a_missing_parent_inside_a_file_is_a_problem_of_the_file(tmp_path: Path) -> None:
    file = tmp_path / "role.yaml"
    file.write_text("extends: skils_coach\n")
    code, result = checked(str(file))
    assert code == 1
    assert result["roles"][0]["problems"][0]["line"] == 1


def test_a_role_is_checked_once() -> None:
    _, result = checked("companion", "companion")
    assert len(result["roles"]) == 1


def test_a_deployment_proves_what_was_open(tmp_path: Path) -> None:
    file = tmp_path / "deployment.yaml"
    file.write_text(COMPLETE)
    code, result = checked("companion", "--deployment", str(file))
    assert code == 0
    assert result["roles"][0]["to_be_supplied"] == []


def test_a_deployment_that_lacks_something_is_refused_with_its_place(tmp_path: Path) -> None:
    file = tmp_path / "deployment.yaml"
    file.write_text(COMPLETE.partition("escalation_contact")[0])
    ran = run("check", "companion", "--deployment", str(file))
    assert ran.code == 1
    assert f"{file}:1:1: P201 escalation_contact: missing: Escalations reach a named contact." in ran.out


@pytest.mark.parametrize("text", ["TODO", "Dr. Jane Doe", "example.com", "<name>", "to be announced ..."])
def test_placeholder_texts_in_a_deployment_are_refused(tmp_path: Path, text: str) -> None:
    file = tmp_path / "deployment.yaml"
    file.write_text(COMPLETE.replace("Dr. Ada Okafor, head of the evening clinic", json.dumps(text)))
    ran = run("check", "companion", "--deployment", str(file))
    assert ran.code == 1
    assert PLACE.match(ran.out)
    assert "placeholder" in ran.out
    code, result = checked("companion", "--deployment", str(file))
    assert (code, result["ok"], result["roles"]) == (1, False, [])
    assert result["problems"][0]["path"] == "responsible_person"


def test_a_deployment_file_that_is_not_there_is_a_mistake_in_the_call() -> None:
    code, result = checked("companion", "--deployment", "nowhere.yaml")
    assert code == 2
    assert result["problems"][0]["code"] == "S001"


def test_a_jurisdiction_adds_what_it_owes() -> None:
    _, default = checked("companion")
    _, there = checked("companion", "--jurisdiction", "us-ca")
    assert set(default["roles"][0]["obligations"]) < set(there["roles"][0]["obligations"])
    assert there["roles"][0]["jurisdictions"] == ["default", "us-ca"]


def test_rules_of_the_future_are_told_apart_by_the_day() -> None:
    arguments = ("companion", "--jurisdiction", "us-ca")
    _, ever = checked(*arguments)
    _, long_ago = checked(*arguments, "--on", "2001-01-01")
    (role,) = long_ago["roles"]
    assert role["upcoming"]
    assert all(date.fromisoformat(rule["in_force_from"]) > date(2001, 1, 1) for rule in role["upcoming"])
    upcoming = {rule["obligation"] for rule in role["upcoming"]}
    (now,) = ever["roles"]
    not_yet = {rule["obligation"] for rule in now["upcoming"]}
    assert set(now["obligations"]) | not_yet == upcoming | set(role["obligations"])
    assert not_yet < upcoming
    assert "  in force from " in run("check", *arguments, "--on", "2001-01-01").out
