from __future__ import annotations

from typing import Any

import jsonschema
import pytest
from pydantic import ValidationError

from llmtherapy_roles.models.script import Script, references, script_schema


def script_data(**changes: Any) -> dict[str, Any]:
    rule = {"id": "sleep", "when": [r"\bcan't (sleep|rest)"], "say": ["You can't {1} well.", "Since when?"]}
    data: dict[str, Any] = {
        "opening": ["Hello. What is on today?"],
        "rules": [rule],
        "special": [{"id": "why", "say": ["Because.", 'I asked "{1}"']}],
        "otherwise": [f"Line number {n}." for n in range(14)],
        "brief": ["Noted."],
    }
    return {**data, **changes}


SOBER = [f"Somebody could be told, {letter}." for letter in "abcdefghij"]
GOODBYE = {"id": "bye", "say": ["Bye.", "Goodbye."], "sober": ["Go well; help lines are there."]}


def rule_data(**changes: Any) -> dict[str, Any]:
    return {"id": "sleep", "when": [r"\bsleep"], "say": ["One.", "Two."], **changes}


def test_a_whole_script_is_read_and_frozen() -> None:
    script = Script.model_validate(script_data())
    assert script.rules[0].say == ("You can't {1} well.", "Since when?")
    with pytest.raises(ValidationError, match="frozen"):
        script.opening = ("Hi.",)  # type: ignore[misc]


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"otherwise": ["Too few."]}, "at least 14"),
        ({"opening": []}, "at least 1"),
        ({"rulez": []}, "Extra inputs"),
        ({"special": [{"id": "hello", "say": ["One.", "Two."]}]}, "'greeting', 'dont_know'"),
        ({"special": [{"id": "why", "say": ["One.", "Two."]}] * 2}, "special why is there more than once"),
        ({"special": [{"id": "why", "say": ["One {2}.", "Two."]}]}, r"no group \{2\}"),
        ({"rules": [rule_data(), rule_data()]}, "rule sleep is there more than once"),
        ({"rules": [rule_data(say=["One."])]}, "at least 2"),
        ({"rules": [rule_data(say=["One."] * 6)]}, "at most 5"),
        ({"rules": [rule_data(say=["You {1}.", "Two."])]}, r"no group \{1\} here .* allowed: none"),
        ({"rules": [rule_data(when=["(a b)", "ab"], say=["You {1}.", "Two."])]}, r"no group \{1\}"),
        ({"rules": [rule_data(say=["You {name}.", "Two."])]}, "braces are for groups only"),
        ({"rules": [rule_data(say=["You }.", "Two."])]}, "braces are for groups only"),
        ({"rules": [rule_data(when=["(unclosed"])]}, r'pattern "\(unclosed" is no regular expression'),
        ({"rules": [rule_data(when=["(a+)+b"])]}, r'pattern "\(a\+\)\+b" is refused: it repeats'),
        ({"rules": [rule_data(after=["(a+)+b"])]}, "is refused"),
        ({"rules": [rule_data(when=[])]}, "at least 1"),
        ({"rules": [rule_data(id="Sleep!")]}, "should match pattern"),
        ({"rules": [rule_data(id="safety_sleep", when=["(sleep)"], say=["You {1}.", "Two."])]}, "sign of danger"),
        ({"otherwise": ["You {1}."] * 14}, r"no group \{1\}"),
        ({"brief": ["{brief}"]}, "braces are for groups only"),
        ({"sober": SOBER[:9], "special": [GOODBYE]}, "sober has 9 different lines; at least 10"),
        ({"sober": [SOBER[0]] * 10, "special": [GOODBYE]}, "sober has 1 different lines"),
        ({"sober": [*SOBER, "Who? And when?"], "special": [GOODBYE]}, "one question at most"),
        ({"sober": [*SOBER, "You {1}."], "special": [GOODBYE]}, r"no group \{1\}"),
        ({"sober": SOBER}, "special bye needs sober lines"),
        ({"sober": SOBER, "special": [{**GOODBYE, "sober": ["Must you go?"]}]}, "special bye needs sober lines"),
    ],
)
def test_what_cannot_be_used_is_refused_with_its_reason(changes: dict[str, Any], reason: str) -> None:
    with pytest.raises(ValidationError, match=reason):
        Script.model_validate(script_data(**changes))


def test_references_are_the_numbers_in_braces() -> None:
    assert references("{1} and {2}, {1}") == {1, 2}


def test_the_schema_admits_a_script_and_refuses_an_unknown_key() -> None:
    schema = script_schema()
    jsonschema.Draft202012Validator.check_schema(schema)
    validator = jsonschema.Draft202012Validator(schema)
    assert validator.is_valid(script_data())
    assert not validator.is_valid(script_data(rulez=[]))


def test_the_schema_explains_every_key() -> None:
    schema = script_schema()
    parts = [schema["properties"], *(part["properties"] for part in schema["$defs"].values())]
    assert all(key.get("description") for part in parts for key in part.values())
