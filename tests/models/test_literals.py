from __future__ import annotations

import re
from pathlib import Path

import pytest
import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from llmtherapy_roles.models.literals import grams, needed_grams
from llmtherapy_roles.models.script import Script

ROLES = Path(__file__).parents[2] / "role_specs" / "roles"
SCRIPTS = [
    Script.model_validate(yaml.safe_load(path.read_text("utf-8"))) for path in sorted(ROLES.glob("*/script.yaml"))
]
COMPILED = [compiled for script in SCRIPTS for rule in script.rules for compiled in rule.compiled]


@pytest.mark.parametrize(
    ("pattern", "clauses"),
    [
        (r"\bsleep\b", [["sle"]]),
        (r"\b(?:sad|crying)\b", [["cry", "sad"]]),
        (r"\b(?:sad|so)\b", []),
        (r"colou?r", [["col"]]),
        (r"(?:very )?tired", [["tir"]]),
        (r"(?:very ){0,2}tired", [["tir"]]),
        (r"(?:very )+tired", [["tir"], ["ver"]]),
        (r"(?<!not )happy(?! end)", [["hap"]]),
        (r"can't|cannot", [["can"]]),
        (r"\ba\.b\.c", [["a.b"]]),
        (r"one.{0,9}two", [["one"], ["two"]]),
        (r"[abc]def", [["def"]]),
        (r"", []),
    ],
)
def test_needed_grams_are_those_of_every_match(pattern: str, clauses: list[list[str]]) -> None:
    assert sorted(sorted(clause) for clause in needed_grams(pattern)) == clauses


@settings(max_examples=400, suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much])
@given(st.data())
def test_the_sieve_never_keeps_a_match_back(data: st.DataObject) -> None:
    compiled = data.draw(st.sampled_from(COMPILED))
    text = data.draw(st.from_regex(compiled)).lower()
    if compiled.search(text):
        held = grams(text)
        assert all(not held.isdisjoint(clause) for clause in needed_grams(compiled.pattern))


def test_grams_of_a_short_text_are_none() -> None:
    assert grams("ab") == frozenset()


def test_most_shipped_patterns_are_sieved() -> None:
    loose = [pattern.pattern for pattern in COMPILED if not needed_grams(pattern.pattern)]
    assert len(loose) < len(COMPILED) / 10


def test_patterns_are_lowered_without_their_escapes() -> None:
    rule = {"id": "odd", "when": [r"\bBIG\W+Word\b"], "say": ["One.", "Two."]}
    script = Script.model_validate(
        {"opening": ["Hello."], "rules": [rule], "otherwise": [f"Line {n}." for n in range(14)]}
    )
    assert script.rules[0].compiled[0].pattern == r"\bbig\W+word\b"
    assert re.search(script.rules[0].compiled[0], "big, word")
