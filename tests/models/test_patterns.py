from __future__ import annotations

import re
import time

import pytest

from llmtherapy_roles.models.patterns import refusal

ALLOWED = [
    r"\bsleep\b",
    r"\bi feel (.+)",
    r"\bi feel (.*)$",
    r"(?:because (.+))",
    r"\b(?:\w+ ){0,4}hate\b",
    r"i (?:[a-z']+ ){0,3}can't",
    r"\bwork.{0,40}\bboss",
    r"\d{1,3}/10",
    r"colou?r",
    r"(?:very )*tired",
    r"\s+end",
    r"(?<!not )\bsad",
    r"[^.;!?\n]{3,58}",
]
REFUSED = [
    (r"(a+)+b", "repeats something itself"),
    (r"(?:\w*\s*)*x", "repeats something itself"),
    (r"(?:\w+\s?){0,4}x", "repeats something itself"),
    (r"(?:(?:ab)+c)*", "repeats something itself"),
    (r"(?:\w+ ){0,30}hate", "repeats something itself"),
    (r"\bwork.*boss", "without a bound"),
    (r"\bwork.+boss", "without a bound"),
    (r"\bwork.{2,}boss", "without a bound"),
    (r"\bwork.{0,500}boss", "without a bound"),
    (r"\w+\w+x", "twice running"),
    (r"(?P<what>sleep)", "named groups"),
    (r"(?i)sleep", "inline flags"),
    (r"(\w+) \1", "back-references"),
]


@pytest.mark.parametrize("pattern", ALLOWED)
def test_a_linear_pattern_is_allowed(pattern: str) -> None:
    re.compile(pattern)
    assert refusal(pattern) is None


@pytest.mark.parametrize(("pattern", "reason"), REFUSED)
def test_a_slow_or_unreadable_pattern_is_refused_with_its_reason(pattern: str, reason: str) -> None:
    assert reason in (refusal(pattern) or "")


@pytest.mark.parametrize("pattern", ALLOWED)
@pytest.mark.parametrize("text", ["a" * 1000, "a " * 500, "i " * 500, "work " * 200, "' " * 500])
def test_an_allowed_pattern_stays_quick_on_texts_made_to_slow_it(pattern: str, text: str) -> None:
    started = time.process_time()
    re.search(pattern, text)
    assert time.process_time() - started < 0.1
