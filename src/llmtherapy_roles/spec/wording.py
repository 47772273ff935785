"""The words of problems with values: what was found, what is allowed."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from datetime import date, datetime
from typing import Any

from llmtherapy_roles.errors import did_you_mean
from llmtherapy_roles.spec.base import FORMS
from llmtherapy_roles.spec.document import is_list
from llmtherapy_roles.spec.shape import Slot, keys_of

__all__ = ["choices_text", "form_text", "found_text", "hint_text", "kind_text", "length_text", "range_text"]

_MAX_SHOWN = 48
_YAML_1_1_WORDS = frozenset({"yes", "no", "on", "off", "y", "n", "true", "false", "null", "none"})


def found_text(value: Any) -> str:
    """Return a plain value in words, in one line and cut short.

    Example:
        >>> found_text("yes"), found_text(3), found_text([1, 2])
        ('the text "yes"', 'the number 3', 'a list of 2')
    """
    if value is None:
        return "nothing (null)"
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int | float):
        return f"the number {value}"
    if isinstance(value, str):
        cut = value if len(value) <= _MAX_SHOWN else f"{value[: _MAX_SHOWN - 1]}…"
        return f"the text {json.dumps(cut, ensure_ascii=False)}" if value else "an empty text"
    if is_list(value):
        return f"a list of {len(value)}" if value else "an empty list"
    return "a mapping"


def kind_text(slots: Sequence[Slot]) -> str:
    """Return in words what kinds of value are wanted."""
    return " or ".join(dict.fromkeys(_kind(slot) for slot in slots)) or "another kind of value"


def hint_text(value: Any, slots: Sequence[Slot]) -> str:
    """Return what to write instead, where a slip is likely; else an empty text."""
    kinds = {slot.kind for slot in slots}
    if isinstance(value, str) and value.lower() in _YAML_1_1_WORDS and (bool in kinds or None in kinds):
        return "; only the unquoted words true, false and null have a meaning of their own here"
    if isinstance(value, str) and kinds & {int, float}:
        return "; write a plain decimal number, without quotes, leading zeros or _"
    if isinstance(value, bool | int | float) and str in kinds:
        return "; put it in quotes"
    if value is not None and not is_list(value) and slots and all(slot.is_list for slot in slots):
        return "; put it in [brackets]"
    return ""


def choices_text(value: Any, choices: Iterable[Any]) -> str:
    """Return the sentence that lists the values allowed, with the nearest one."""
    names = [str(choice).lower() if isinstance(choice, bool) else str(choice) for choice in choices]
    listed = did_you_mean(str(value), names)
    # "High" is not near "high" for a matcher that compares letters only when the word is short.
    folded = str(value).strip().lower().replace("-", "_").replace(" ", "_")
    return f'{listed}; did you mean "{folded}"?' if "did you mean" not in listed and folded in names else listed


def range_text(slots: Sequence[Slot]) -> str:
    """Return the range of numbers allowed, such as ``from 1 to 5``."""
    texts: list[str] = []
    for slot in slots:
        low, above = slot.bound("ge"), slot.bound("gt")
        high, below = slot.bound("le"), slot.bound("lt")
        start = f"from {low}" if low is not None else f"above {above}" if above is not None else ""
        end = f"to {high}" if high is not None else f"below {below}" if below is not None else ""
        if low is None and above is None and high is not None:
            end = f"at most {high}"
        elif low is not None and not end:
            start = f"at least {low}"
        texts.append(" ".join(part for part in (start, end) if part))
    return " or ".join(dict.fromkeys(text for text in texts if text))


def length_text(value: Any, slots: Sequence[Slot]) -> str:
    """Return how long a text or list may be, and how long this one is."""
    slot = next((slot for slot in slots if slot.bound("min_length", "max_length") is not None), Slot(str))
    low, high = slot.bound("min_length"), slot.bound("max_length")
    both = f"{low} to {high}" if low is not None and high is not None else None
    allowed = both or (
        f"at least {low}" if low is not None else f"at most {high}" if high is not None else "another number of"
    )
    size = len(value.strip()) if isinstance(value, str) else len(value) if is_list(value) else 0
    unit = ("item" if is_list(value) else "character") + ("" if size == 1 else "s")
    return f"found {size} {unit}, allowed: {allowed}"


def form_text(pattern: str) -> str:
    """Return in words what a pattern asks for; the pattern itself when nobody has put it into words."""
    return next((words for known, words in FORMS if known == pattern), f"a text of the form {pattern}")


def _kind(slot: Slot) -> str:
    if slot.choices is not None:
        return "nothing (null)" if slot.kind is None else f"one of {', '.join(map(str, slot.choices))}"
    if slot.model is not None:
        return f"a mapping with the keys {', '.join(keys_of(slot.model))}"
    if slot.is_list:
        return "a list"
    if slot.is_mapping:
        return "a mapping"
    bounds = range_text([slot])
    names: dict[Any, str] = {
        bool: "true or false",
        int: f"a whole number {bounds}".rstrip(),
        float: f"a number {bounds}".rstrip(),
        str: "text",
        date: "a date such as 2026-01-31",
        datetime: "a date and time such as 2026-01-31T09:00:00",
    }
    return names.get(slot.kind, "another kind of value")
