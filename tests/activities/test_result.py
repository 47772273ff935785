from __future__ import annotations

from pathlib import Path

import pytest
from jsonschema import Draft202012Validator  # type: ignore[import-untyped]  # no stubs among the test dependencies
from pydantic import ValidationError

from llmtherapy_roles.activities.instrument import load_instrument
from llmtherapy_roles.activities.result import Answer, MoodCheck

FILE = Path(__file__).resolve().parents[2] / "role_specs" / "activities" / "mood_check.yaml"
INSTRUMENT = load_instrument(FILE)


def check(value: int | None, at: float) -> MoodCheck:
    return MoodCheck.of(INSTRUMENT, {item.id: value for item in INSTRUMENT.items}, finished=at)


def test_trend_is_the_change_since_the_latest_earlier_complete_check() -> None:
    earlier = [check(1, 10.0), check(2, 20.0), check(None, 25.0), check(4, 40.0)]
    assert check(3, 30.0).compared(earlier).trend == 5


@pytest.mark.parametrize("earlier", [[], [check(None, 1.0)], [check(2, 50.0)]])
def test_without_an_earlier_complete_check_there_is_no_trend(earlier: list[MoodCheck]) -> None:
    assert check(3, 30.0).compared(earlier).trend is None


def test_checks_of_another_version_are_not_compared() -> None:
    other = check(1, 1.0).model_copy(update={"version": "2.0.0"})
    assert check(3, 30.0).compared([other]).trend is None


def test_an_incomplete_check_has_no_trend() -> None:
    assert check(None, 30.0).compared([check(1, 1.0)]).trend is None


def test_a_wrong_sum_is_refused() -> None:
    answer = Answer(item="mood", value=3, label="often")
    with pytest.raises(ValidationError, match="sum must be 3"):
        MoodCheck(instrument="m.v1", version="1.0.0", answers=(answer,), sum=4, max=4, note="Own.")


def test_it_has_a_json_schema_and_no_band() -> None:
    schema = MoodCheck.model_json_schema()
    Draft202012Validator.check_schema(schema)
    result = check(2, 1.0).model_dump(mode="json")
    Draft202012Validator(schema).validate(result)
    assert result["band"] is None
    with pytest.raises(ValidationError, match="band"):
        MoodCheck.model_validate({**result, "band": "mild"})


def test_it_is_frozen() -> None:
    with pytest.raises(ValidationError, match="frozen"):
        check(2, 1.0).sum = 3  # type: ignore[misc]
