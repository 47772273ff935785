"""The models of an instrument file: items, options, the words that answers are read by, and every fixed sentence.

Not the steps, which are code (``mood_check.py``), and not the reading of an answer (``answers.py``). A file that could
loosen what an answer to the item on self-harm raises does not load.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Annotated, Self

from pydantic import Field, StringConstraints, field_validator, model_validator

from llmtherapy_roles.spec.base import Identifier, RegistryName, Sentence, SpecModel, Version, refuse
from llmtherapy_roles.spec.source import read_yaml
from llmtherapy_roles.spec.validate import validate
from llmtherapy_roles.vocabulary import RiskCategory, RiskLevel

__all__ = ["Instrument", "Item", "ItemRisk", "Option", "Severity", "Texts", "Words", "load_instrument"]

Phrase = Annotated[str, StringConstraints(strip_whitespace=True, to_lower=True, min_length=1, max_length=60)]
Pattern = Annotated[str, StringConstraints(min_length=3, max_length=300)]
Phrases = Annotated[tuple[Phrase, ...], Field(min_length=1)]
Variants = Annotated[tuple[Sentence, ...], Field(min_length=3, max_length=3)]
Value = Annotated[int, Field(ge=0, le=10, strict=True)]

_SLOT = re.compile(r"\{([^{}]*)\}")
_SLOTS = {"low", "high", "low_label", "high_label", "value", "label", "answers", "sum", "max"}


class Option(SpecModel):
    """One option of the scale."""

    value: Value
    label: Phrase
    also: Phrases
    """Other ways to say it, understood anywhere in an answer."""


class Severity(SpecModel):
    """Words for how bad it was, which an item may take for an option."""

    value: Value
    phrases: Phrases


class ItemRisk(SpecModel):
    """What an answer to an item on self-harm means for risk, and the question that follows."""

    category: RiskCategory
    raises: Annotated[tuple[RiskLevel, ...], Field(min_length=2)]
    """Level for each option, in the scale's order: ``none`` for the lowest, at least ``moderate`` for all others."""
    thanks: Sentence
    """Said before an answer above the lowest is confirmed."""
    how_often: Sentence
    """Said to a bare yes."""
    follow_up: Sentence
    """The direct question after any answer above the lowest."""
    follow_up_again: Sentence
    """The same in other words, when the answer was neither a yes nor a no."""
    hedges: Phrases
    """Answers that are no number and no clear no: they count as ``moderate``."""
    also_yes: Phrases
    """Further ways to answer the follow-up with a yes."""
    also_no: Phrases
    """Further ways to say a clear no."""

    @model_validator(mode="after")
    def _never_below_moderate(self) -> Self:
        if self.raises[0] is not RiskLevel.NONE or any(level < RiskLevel.MODERATE for level in self.raises[1:]):
            raise refuse("raises must be none for the lowest option and at least moderate for every other", "raises")
        if list(self.raises) != sorted(self.raises):
            raise refuse("raises must not fall from one option to the next", "raises")
        return self


class Item(SpecModel):
    """One question."""

    id: Identifier
    name: Sentence
    ask: Sentence
    severity: bool = True
    """Whether words such as "quite bad" may stand for an option."""
    risk: ItemRisk | None = None
    """Given for an item on self-harm only."""


class Words(SpecModel):
    """What a person may say besides an answer; each is a whole message or a whole clause of it, case ignored."""

    affirm: Phrases
    accept: Phrases
    """Accepts a reading, but is no clear yes to a direct question."""
    deny: Phrases
    reject: Phrases
    """Rejects a reading, but is no clear no to a direct question."""
    leave: Phrases
    skip_item: Phrases
    repeat: Phrases
    why: Phrases
    back: Phrases
    edges: Phrases
    """Words that may stand around any of these."""
    numbers: Phrases
    """Number words, from zero."""


class Texts(SpecModel):
    """Every fixed sentence. Slots: low, high, low_label, high_label, value, label, answers, sum, max."""

    intro_brief: Sentence
    intro_fallback: Sentence
    how: Sentence
    confirm: Annotated[tuple[Sentence, ...], Field(min_length=2)]
    noted: Sentence
    again: Sentence
    skipped: Sentence
    reopened: Sentence
    unclear: Variants
    """Asking back: the first time, the second, and from the third on, with the offer to leave."""
    out_of_range: Variants
    several: Variants
    confirm_again: Variants
    not_that: Sentence
    why: Sentence
    restart: Sentence
    left: Sentence
    kept: Sentence
    nothing_kept: Sentence
    finished_brief: Sentence
    finished_fallback: Sentence
    heard_brief: Sentence
    """What a model may word when somebody answers with a story; never used for an item on self-harm."""
    heard_fallback: Sentence
    result: Sentence
    result_open: Sentence
    result_note: Sentence
    risk_close: Sentence

    @field_validator("*", mode="after")
    @classmethod
    def _slots_exist(cls, value: str | tuple[str, ...]) -> str | tuple[str, ...]:
        texts = (value,) if isinstance(value, str) else value
        unknown = {slot for text in texts for slot in _SLOT.findall(text)} - _SLOTS
        if unknown:
            msg = f"unknown slot {', '.join(sorted(unknown))}; allowed: {', '.join(sorted(_SLOTS))}"
            raise ValueError(msg)
        return value


class Instrument(SpecModel):
    """An instrument: a scale, its items, and its words."""

    id: RegistryName
    version: Version
    title: Sentence
    note: Sentence
    """What the sum means and what it does not; carried by every result."""
    scale: Annotated[tuple[Option, ...], Field(min_length=2)]
    severity: tuple[Severity, ...] = ()
    items: Annotated[tuple[Item, ...], Field(min_length=1)]
    wants: Annotated[tuple[Pattern, ...], Field(min_length=1)]
    """Regular expressions, searched with case ignored, for messages that ask for the instrument."""
    unless: tuple[Pattern, ...] = ()
    """Regular expressions that take such a wish back."""
    words: Words
    texts: Texts

    @model_validator(mode="after")
    def _fits_together(self) -> Self:
        if [option.value for option in self.scale] != list(range(len(self.scale))):
            raise refuse("the scale's values must be 0, 1, 2, ... in order", "scale")
        if any(entry.value >= len(self.scale) for entry in self.severity):
            raise refuse(f"a value lies beyond the scale, which ends at {len(self.scale) - 1}", "severity")
        if len({item.id for item in self.items}) != len(self.items):
            raise refuse("two items have the same id", "items")
        for index, item in enumerate(self.items):
            if item.risk and len(item.risk.raises) != len(self.scale):
                raise refuse(f"one level for each of the {len(self.scale)} options", "items", index, "risk", "raises")
        return self

    @field_validator("wants", "unless", mode="after")
    @classmethod
    def _compiles(cls, value: tuple[str, ...]) -> tuple[str, ...]:
        for pattern in value:
            try:
                re.compile(pattern)
            except re.error as error:
                msg = f"not a regular expression: {error}"
                raise ValueError(msg) from error
        return value


def load_instrument(path: Path) -> Instrument:
    """Return the instrument in a YAML file.

    Args:
        path: Such as ``role_specs/activities/mood_check.yaml``.

    Raises:
        SpecError: The file cannot be read or does not fit; every problem with its line.

    Example:
        >>> from llmtherapy_roles.spec.roots import specs_root
        >>> load_instrument(specs_root() / "activities" / "mood_check.yaml").items[0].id
        'mood'
    """
    return validate(Instrument, read_yaml(path))
