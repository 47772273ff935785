from __future__ import annotations

import copy
from pathlib import Path
from typing import Any

import pytest
import yaml

from llmtherapy_roles.activities.instrument import load_instrument
from llmtherapy_roles.errors import SpecError

FILE = Path(__file__).resolve().parents[2] / "role_specs" / "activities" / "mood_check.yaml"
DATA = yaml.safe_load(FILE.read_text(encoding="utf-8"))


def load(tmp_path: Path, change: Any) -> None:
    data = copy.deepcopy(DATA)
    change(data)
    path = tmp_path / "mood_check.yaml"
    path.write_text(yaml.safe_dump(data, allow_unicode=True), encoding="utf-8")
    load_instrument(path)


def raises(levels: list[str]) -> Any:
    return lambda data: data["items"][-1]["risk"].__setitem__("raises", levels)


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (raises(["none", "low", "moderate", "high", "high"]), "at least moderate"),
        (raises(["moderate", "moderate", "moderate", "high", "high"]), "none for the lowest"),
        (raises(["none", "high", "moderate", "high", "high"]), "must not fall"),
        (raises(["none", "moderate"]), "one level for each of the 5"),
        (lambda data: data["scale"].pop(0), "0, 1, 2"),
        (lambda data: data["items"].append(copy.deepcopy(data["items"][0])), "same id"),
        (lambda data: data["severity"].append({"value": 7, "phrases": ["x"]}), "beyond the scale"),
        (lambda data: data["texts"].__setitem__("how", "Between {low} and {lots}."), "unknown slot lots"),
        (lambda data: data["wants"].append("(mood"), "not a regular expression"),
        (lambda data: data["texts"]["unclear"].pop(), "unclear"),
        (lambda data: data.__setitem__("bands", []), "bands"),
    ],
)
def test_a_file_that_does_not_fit_is_refused(tmp_path: Path, change: Any, message: str) -> None:
    with pytest.raises(SpecError, match=message):
        load(tmp_path, change)


def test_a_missing_file_is_a_spec_error(tmp_path: Path) -> None:
    with pytest.raises(SpecError, match="nowhere"):
        load_instrument(tmp_path / "nowhere.yaml")


def test_the_shipped_file_has_five_items_and_one_on_self_harm() -> None:
    instrument = load_instrument(FILE)
    assert [item.id for item in instrument.items if item.risk] == ["self_harm"]
    assert len(instrument.items) == 5
    assert [option.value for option in instrument.scale] == [0, 1, 2, 3, 4]


def test_no_text_asks_more_than_the_person_can_answer_or_names_an_illness() -> None:
    text = FILE.read_text(encoding="utf-8").lower()
    for word in ("depress", "anxi", "disorder", "diagnos", "patient", "http"):
        assert word not in text


@pytest.mark.parametrize(
    "words",
    [
        # openings of the items of two published questionnaires: none may stand here
        "little interest or pleasure",
        "feeling down",
        "trouble falling",
        "feeling tired or having",
        "poor appetite",
        "better off dead",
        "feeling nervous",
        "not being able to stop",
        "worrying too much",
        "trouble relaxing",
        "several days",
        "more than half",
        "nearly every day",
    ],
)
def test_no_item_is_taken_from_a_published_questionnaire(words: str) -> None:
    assert words not in FILE.read_text(encoding="utf-8").lower()
