"""``list`` and ``show``: what roles there are, and what one of them is."""

import json

import pytest

from llmtherapy_roles.spec.loader import shipped_roles
from support.commands import at_terminal, run

PLACES = {
    "documentation_assistant": (1, 1),
    "role_play_partner": (2, 4),
    "screening_assistant": (3, 1),
    "skills_coach": (3, 3),
    "counselor_twin": (4, 4),
    "companion": (5, 5),
}


def test_list_names_the_six_with_their_places() -> None:
    listed = json.loads(run("list", "--json").out)
    assert {role["id"]: (role["autonomy"], role["engagement"]) for role in listed} == PLACES
    assert [role["id"] for role in listed] == list(PLACES)
    assert all(role["provenance"] == "reconstructed" and role["confidence"] for role in listed)


def test_list_is_tab_separated_when_piped() -> None:
    head, *rows = (line.split("\t") for line in run("list").out.splitlines())
    assert head[:3] == ["role", "autonomy", "engagement"]
    assert {row[0]: (int(row[1]), int(row[2])) for row in rows} == PLACES
    assert {len(row) for row in rows} == {len(head)}


def test_list_draws_the_places_at_a_terminal() -> None:
    with at_terminal("list", columns=80) as terminal:
        code, shown = terminal.end()
    assert code == 0
    assert "skills_coach             autonomy 3 ●●●○○   engagement 3 ●●●○○" in shown
    assert "reconstructed" in shown
    assert "Not a medical device" in shown
    assert all(len(line) <= 80 for line in shown.splitlines())


@pytest.mark.parametrize("role", shipped_roles())
def test_show_is_a_whole_role(role: str) -> None:
    shown = json.loads(run("show", role, "--json").out)
    assert shown["id"] == role
    assert shown["fingerprint"]
    assert {rule["level"] for rule in shown["escalation"]} == {"none", "low", "moderate", "high", "imminent"}
    assert all(owed["source"] and owed["title"] and owed["met"] for owed in shown["obligations"])
    assert any(owed["met"] == "to be supplied by the deployment" for owed in shown["obligations"])
    assert all(control["id"] for control in shown["wired_controls"])


def test_show_in_words() -> None:
    ran = run("show", "companion", "--jurisdiction", "us-ca")
    assert ran.code == 0
    assert "To be supplied by the deployment" in ran.out
    assert "us-ca" in ran.out
    assert "Not a medical device" in ran.out
    assert "\x1b" not in ran.out
