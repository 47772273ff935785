from __future__ import annotations

from pathlib import Path

import pytest

from evaluation.folders import MARK, filled, steady, write_rows
from llmtherapy_roles.errors import MisuseError
from llmtherapy_roles.evaluation.page import fingerprint, heldout_part, kept_part, page
from llmtherapy_roles.evaluation.report import heldout_sections, sections
from llmtherapy_roles.evaluation.running import Places, evaluate, evaluate_heldout
from llmtherapy_roles.evaluation.speed import LENGTHS, Speed, speed
from llmtherapy_roles.evaluation.tables import Section, as_markdown, as_text

TIMED = Speed(100.0, 200.0, 2_000.0, tuple((length, 1.0) for length in LENGTHS))


def everything(places: Places) -> tuple[Section, ...]:
    made = sections(evaluate(places, clock=steady()), TIMED)
    return (*made, *heldout_sections(evaluate_heldout(places, clock=steady())))


def test_report_shows_no_row_and_no_id(tmp_path: Path):
    made = everything(filled(tmp_path))
    shown = "".join(as_text(one) + as_markdown(one) + "".join(p.svg for p in one.pictures) for one in made)
    assert MARK not in shown
    assert "ann@example.org" not in shown
    assert "kill myself" not in shown


def test_report_is_the_same_each_time(tmp_path: Path):
    places = filled(tmp_path)
    assert everything(places) == everything(places)


def test_sets_that_are_not_there_are_named(tmp_path: Path):
    found = evaluate(filled(tmp_path), clock=steady())
    assert {task.id for task in found.missing} >= {"counselchat", "ruarobot", "spiral_replies"}
    told = {one.title: one.paragraphs for one in sections(found, TIMED)}
    assert told["Questions to counsellors (CounselChat): `counselchat.dev.jsonl`"] == ("Not there, so not measured.",)


def test_nothing_there_at_all_is_still_a_report(tmp_path: Path):
    made = everything(Places(tmp_path, tmp_path))
    assert sum("Not there" in "".join(one.paragraphs) for one in made) > 15


def test_heldout_half_is_not_opened_unasked(tmp_path: Path):
    places = filled(tmp_path)
    for name in ("heldout.jsonl", "dialogue_heldout.jsonl"):
        (places.own / name).write_text("broken", encoding="utf-8")
    sections(evaluate(places, clock=steady()), TIMED)
    with pytest.raises(MisuseError, match=r"^heldout\.jsonl:1: no JSON object"):
        evaluate_heldout(places, clock=steady())


def test_row_that_does_not_fit_is_told_by_place_only(tmp_path: Path):
    places = filled(tmp_path)
    row = {"text": "secret", "language": "en", "level": "secret", "category": "x"}
    write_rows(places.own / "dev.jsonl", [row])
    with pytest.raises(MisuseError, match=r"^dev\.jsonl: row 1 does not fit the set: ValueError") as raised:
        evaluate(places, clock=steady())
    assert "secret" not in str(raised.value)
    assert raised.value.__cause__ is None


def test_aims_and_what_falls_short_come_first(tmp_path: Path):
    first = sections(evaluate(filled(tmp_path), clock=steady()), TIMED)[0]
    (table,) = first.tables
    assert [row[0] for row in table.body][:2] == [
        "Everyday stress, in short messages (SAD)",
        "Look-alikes and their contrasts (XSTest)",
    ]
    assert table.body[-2][-1] == "met"
    assert table.body[-1][2:] == ("2,000 µs", "–", "**not met**")
    assert {picture.name for picture in first.pictures} == {"eval-false-alarms.svg", "eval-recall.svg"}


def test_heldout_part_outlives_a_run_that_leaves_it_alone(tmp_path: Path):
    part = heldout_part(heldout_sections(evaluate_heldout(filled(tmp_path), clock=steady())))
    assert f"Scored with the guards at `{fingerprint()}`" in part
    first = page([Section("One")], part)
    again = page([Section("Two")], kept_part(first))
    assert kept_part(again) == part
    assert "## Two" in again


def test_page_says_when_the_heldout_half_was_never_scored():
    made = page([], None)
    assert "Not scored yet" in made
    assert kept_part(made) is None
    assert kept_part("") is None


def test_speed_is_measured_by_the_clock():
    found = speed(clock=steady(), rounds=2)
    assert found.median_us == pytest.approx(1000)
    assert found.p95_us == pytest.approx(1000)
    assert found.all_guards_us == pytest.approx(1000)
    assert [length for length, _ in found.growth] == list(LENGTHS)
    assert found.ratio == pytest.approx(1000 / 100_000)
