"""The taxonomy as data: axes, levels, oversight, and files that are refused."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

from llmtherapy_roles.errors import MisuseError, SpecError
from llmtherapy_roles.spec.roots import specs_root
from llmtherapy_roles.taxonomy import LEVELS, load_taxonomy

SHIPPED = specs_root() / "taxonomy.yaml"


def changed(tmp_path: Path, change: Any) -> Path:
    data = yaml.safe_load(SHIPPED.read_text(encoding="utf-8"))
    change(data)
    path = tmp_path / "taxonomy.yaml"
    path.write_text(yaml.safe_dump(data, sort_keys=False), encoding="utf-8")
    return path


def test_shipped_taxonomy_says_where_it_comes_from() -> None:
    taxonomy = load_taxonomy()
    assert (taxonomy.provenance, taxonomy.doi) == ("reconstructed", "10.1038/s43588-025-00874-x")
    assert "not the full text" in taxonomy.note


@pytest.mark.parametrize("axis_id", ["autonomy", "engagement"])
def test_each_axis_has_five_anchored_levels(axis_id: str) -> None:
    taxonomy = load_taxonomy()
    assert tuple(level.level for level in taxonomy.axis(axis_id).levels) == LEVELS
    anchors = [taxonomy.level(axis_id, level).anchor for level in LEVELS]
    assert len(set(anchors)) == 5
    assert min(len(anchor) for anchor in anchors) > 80


def test_oversight_changes_form_along_autonomy() -> None:
    taxonomy = load_taxonomy()
    assert [taxonomy.oversight(level).form for level in LEVELS] == [
        "approve_each",
        "decide_each",
        "review_sample",
        "person_on_call",
        "person_on_call",
    ]


@pytest.mark.parametrize("level", [0, 6, -1])
def test_level_out_of_range_is_misuse(level: int) -> None:
    with pytest.raises(MisuseError, match="allowed: 1, 2, 3, 4, 5"):
        load_taxonomy().oversight(level)
    with pytest.raises(MisuseError, match="no level"):
        load_taxonomy().level("autonomy", level)


def test_unknown_axis_is_misuse() -> None:
    with pytest.raises(MisuseError, match='did you mean "autonomy"'):
        load_taxonomy().axis("autonmy")


def test_another_taxonomy_is_loaded(tmp_path: Path) -> None:
    def own(data: Any) -> None:
        data.update(id="my_taxonomy", provenance="own", axes=data["axes"][::-1])
        del data["doi"]
        data["oversight_forms"] = [{**data["oversight_forms"][0], "levels": [1, 2, 3, 4, 5]}]

    taxonomy = load_taxonomy(changed(tmp_path, own))
    assert (taxonomy.id, taxonomy.oversight(5).form) == ("my_taxonomy", "approve_each")
    assert taxonomy.level("engagement", 4) == load_taxonomy().level("engagement", 4)


def sixth(data: Any) -> None:
    data["axes"][0]["levels"].append({**data["axes"][0]["levels"][4], "level": 5})


@pytest.mark.parametrize(
    ("change", "match"),
    [
        (
            lambda data: data["axes"][0]["levels"].pop(),
            r"T102 axes\[0\]\.levels: found 4 levels; exactly five .*run from 1 to 5",
        ),
        (sixth, r"T102 axes\[0\]\.levels: found 6 levels"),
        (
            lambda data: data["axes"][1]["levels"].reverse(),
            r"T103 axes\[1\]\.levels\[0\]\.level: found level 5 where level 1",
        ),
        (lambda data: data["axes"].pop(), "T101 axes: found the axes autonomy; wanted autonomy and engagement"),
        (
            lambda data: data["axes"][1].update(id="warmth"),
            r'S103 axes\[1\]\.id: found the text "warmth"; allowed: autonomy',
        ),
        (lambda data: data["axes"][0]["levels"][0].update(level=0), r"S105 .*found the number 0, allowed: from 1 to 5"),
        (lambda data: data["oversight_forms"].pop(2), "T104 oversight_forms: no form of oversight at level 3"),
        (
            lambda data: data["oversight_forms"][2]["levels"].append(2),
            r"T104 .*level 2 of autonomy has decide_each already",
        ),
        (
            lambda data: data["oversight_forms"][0].update(form="none"),
            r'S103 oversight_forms\[0\]\.form: found the text "none"',
        ),
        (lambda data: data.pop("doi"), "T106 provenance: a reconstructed taxonomy needs the doi"),
        (lambda data: data.update(doi="https://doi.org/x"), "S107 doi: "),
        (
            lambda data: data["axes"][0]["levels"][2].pop("anchor"),
            r'S102 .*anchor: the key "anchor" is missing: What is observably so',
        ),
    ],
)
def test_unsound_taxonomy_is_refused(change: Any, match: str, tmp_path: Path) -> None:
    with pytest.raises(SpecError, match=match) as caught:
        load_taxonomy(changed(tmp_path, change))
    assert all(problem.line > 0 for problem in caught.value.problems)
