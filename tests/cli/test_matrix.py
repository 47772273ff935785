"""``matrix``: a grid that fits on a page, the reasons below it, one rule in full."""

from __future__ import annotations

import json
from pathlib import Path

from llmtherapy_roles.obligations import known_jurisdictions
from llmtherapy_roles.spec.loader import shipped_roles
from support.commands import run

ON = ("--on", "2026-11-23")


def test_the_grid_fits_in_100_columns_and_has_every_role_and_place() -> None:
    ran = run("matrix", *ON)
    assert (ran.code, ran.err) == (0, "")
    lines = ran.out.splitlines()
    assert max(map(len, lines)) <= 100
    assert lines[0].split() == ["default", *known_jurisdictions()]
    assert {line.split()[0] for line in lines[1:7]} == set(shipped_roles())
    twin = next(line for line in lines if line.startswith("counselor_twin"))
    assert twin.count("NO") == 3
    assert "soon" in twin
    assert ran.out.endswith("ask a lawyer before you rely on it.\n")


def test_more_places_than_fit_go_into_parts(tmp_path: Path) -> None:
    own = tmp_path / "own.yaml"
    own.write_text(
        "code: us-countyclinic\ntitle: Our own rules.\nchecked_on: 2026-11-01\nstatus: in_force\nobligations:\n"
        "  - id: us_countyclinic.consent\n    control: consent.v1\n    proof: {kind: present}\n"
        "    when: [{long_term_memory: true}]\n    title: Consent.\n    reason: Our board asked.\n"
        "    source: Minutes of 2026.\n    confidence: primary\n    in_force_from: 2026-10-01\n"
    )
    places = [option for code in (*known_jurisdictions(), str(own)) for option in ("--jurisdiction", code)]
    ran = run("matrix", "companion", *ON, *places)
    assert ran.code == 0
    assert max(map(len, ran.out.splitlines())) <= 100
    assert "us-countyclinic" in ran.out


def test_reasons_name_rule_source_and_what_is_lawful() -> None:
    out = " ".join(run("matrix", "counselor_twin", "--jurisdiction", "us-il", *ON).out.split())
    assert "us_il.client_therapy: AI neither gives" in out
    assert "225 ILCS 155/20" in out
    assert "Lawful there if:" in out
    assert "supervisor. A licensed clinician supervises the role. [counselor_twin]" in out


def test_json_has_every_cell_with_its_reasons() -> None:
    ran = run("matrix", "--json", *ON)
    cells = json.loads(ran.out)["cells"]
    assert len(cells) == len(shipped_roles()) * (1 + len(known_jurisdictions()))
    assert {cell["verdict"] for cell in cells} >= {"allowed with", "forbidden", "upcoming"}


def test_one_rule_in_full() -> None:
    out = " ".join(run("matrix", "--rule", "us_me.client_therapy").out.split())
    for said in ("in force from 2026-07-14", "Source: Maine LD 2082", "secondary, checked on", "research_approval"):
        assert said in out
    assert json.loads(run("matrix", "--rule", "us_il.emotion", "--json").out)["proof"]["forbids"] == "emotion_inference"
    assert "Control: disclosure.v1 (bound)" in run("matrix", "--rule", "disclosure.minor").out


def test_unknown_rule_or_place_is_a_mistake_in_the_call() -> None:
    ran = run("matrix", "--rule", "us_il.emotions")
    assert ran.code == 2
    assert 'did you mean "us_il.emotion"?' in ran.err
    assert run("matrix", "--jurisdiction", "us-tx").code == 2


def test_a_stale_pack_is_warned_of() -> None:
    assert "warning: pack us-ca was last checked" in run("matrix", "--jurisdiction", "us-ca", "--on", "2029-01-01").out
