"""From plain data to a model: every problem at once, each at the line of the key or value that it is about.

Pydantic finds most problems; this module finds their places and words. It also refuses what pydantic would convert in
silence: ``"yes"`` for true, ``"3"`` for 3, ``true`` for 1, a bare number for a date. A rule over a whole mapping
(a model validator) is only tried once the mapping's own values are sound.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from difflib import get_close_matches
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError

from llmtherapy_roles.errors import Problem, SpecError, did_you_mean
from llmtherapy_roles.spec.docs import field_docs
from llmtherapy_roles.spec.document import Document, KeyPath, children, is_list, is_mapping
from llmtherapy_roles.spec.shape import Slot, keys_of, models_at, slots_at
from llmtherapy_roles.spec.wording import (
    choices_text,
    form_text,
    found_text,
    hint_text,
    kind_text,
    length_text,
    range_text,
)

__all__ = ["validate"]

M = TypeVar("M", bound=BaseModel)


def validate(model: type[M], document: Document, *, at: KeyPath = (), without: Collection[str] = ()) -> M:
    r"""Return the document's data, or a part of them, as an instance of a model.

    Args:
        model: Any pydantic model, in practice a ``SpecModel``.
        document: Data with their places.
        at: Key path of the part to validate, such as ``("controls", 2)``; the whole document when empty.
        without: Keys of that part to leave out, such as the ``id`` of a control.

    Raises:
        SpecError: S101 to S108, or the codes that the model's own validators give; all that were found, by place.

    Example:
        >>> from llmtherapy_roles.spec.models import Position
        >>> from llmtherapy_roles.spec.source import parse_yaml
        >>> validate(Position, parse_yaml("autonomy: 9\nengagement: 2\n"))
        Traceback (most recent call last):
        ...
        llmtherapy_roles.errors.SpecError: 1 problem
          <text>:1:11: S105 autonomy: found the number 9, allowed: from 1 to 5
    """
    data = document.at(at)
    if without and is_mapping(data):
        data = {key: value for key, value in data.items() if key not in without}
    review = _Review(model, document, at, data)
    try:
        instance = model.model_validate(data)
    except ValidationError as error:
        review.read(error)
        raise SpecError(review.sorted()) from None
    review.refuse_conversions()
    if review.problems:
        raise SpecError(review.sorted())
    return instance


class _Review:
    """Collects the problems of one validation, one for each key path and code."""

    def __init__(self, model: type[BaseModel], document: Document, base: KeyPath, data: Any) -> None:
        self._model = model
        self._document = document
        self._base = base
        self._data = data
        self.problems: dict[tuple[KeyPath, str], Problem] = {}

    def sorted(self) -> list[Problem]:
        """The problems in the order of the files' lines."""
        return sorted(self.problems.values(), key=lambda problem: (problem.file, problem.line, problem.column))

    def read(self, error: ValidationError) -> None:
        """Take over what pydantic found."""
        self.refuse_conversions()
        found = [
            (self._path(each["loc"], missing=each["type"] == "missing"), each)
            for each in error.errors(include_url=False)
        ]
        # A misspelt key that was needed is one slip, not two: the unknown key says what was meant.
        for path, each in found:
            if each["type"] == "extra_forbidden":
                self._unknown(path)
        meant = {key for key in self.problems if key[1] == "S101"}
        slips = {(*path[:-1], near) for path, _ in meant if (near := self._nearest_key(path)) is not None}
        for path, each in found:
            if each["type"] == "missing":
                if path not in slips:
                    self._missing(path)
            elif each["type"] != "extra_forbidden":
                self._value(path, each)

    def refuse_conversions(self) -> None:
        """Refuse plain values that a model would take only by turning them into something else."""
        for path, value in _leaves(self._data, ()):
            slots = slots_at(self._model, path)
            if slots and all(slot.admits(value) is False for slot in slots):
                self._refused_value(path, value, slots)

    def _refused_value(self, path: KeyPath, value: Any, slots: tuple[Slot, ...]) -> None:
        choices = [choice for slot in slots for choice in slot.choices or () if choice is not None]
        counted = all(slot.choices is not None for slot in slots)
        if choices and counted and isinstance(value, str):
            self._note(path, "S103", f"found {found_text(value)}; {choices_text(value, choices)}")
        else:
            self._note(path, *_worded({"type": "wrong_type"}, value, slots))

    def _note(self, path: KeyPath, code: str, message: str, *, at_key: bool = False) -> None:
        problem = self._document.problem(code, message, path=(*self._base, *path), at_key=at_key)
        self.problems.setdefault((path, code), problem)

    def _path(self, location: tuple[str | int, ...], *, missing: bool) -> KeyPath:
        """The key path of a pydantic location, which also names branches of unions and validators."""
        path: list[str | int] = []
        here: Any = self._data
        for part in location:
            below = dict(children(here))
            if part in below:
                here = below[part]
                path.append(part)
        if missing:
            path.append(location[-1])
        return tuple(path)

    def _unknown(self, path: KeyPath) -> None:
        key, models = str(path[-1]), models_at(self._model, path[:-1])
        allowed = {name for model in models for name in keys_of(model)}
        message = f"unknown key; {did_you_mean(key, allowed)}"
        if self._nearest_key(path) is None and (homes := self._homes(key)):
            message += f"; {key} belongs under {' or '.join(homes)}"
        self._note(path, "S101", message, at_key=True)

    def _nearest_key(self, path: KeyPath) -> str | None:
        allowed = [name for model in models_at(self._model, path[:-1]) for name in keys_of(model)]
        near = get_close_matches(str(path[-1]), allowed, n=1, cutoff=0.6)
        return near[0] if near else None

    def _homes(self, key: str) -> list[str]:
        """Mappings one level down that have such a key."""
        return [
            section
            for section in keys_of(self._model)
            if any(key in keys_of(model) for model in models_at(self._model, (section,)))
        ]

    def _missing(self, path: KeyPath) -> None:
        key, parent = str(path[-1]), path[:-1]
        models = models_at(self._model, parent)
        held = self._document.at((*self._base, *parent))
        # In a mapping that takes further keys, a misspelt one is not unknown; it can only be recognised here.
        known = {name for model in models for name in keys_of(model)}
        strangers = [name for name in held if name not in known] if is_mapping(held) else []
        if near := get_close_matches(key, strangers, n=1, cutoff=0.6):
            self._note((*parent, near[0]), "S101", f"unknown key; {did_you_mean(near[0], known)}", at_key=True)
            return
        purpose = next((docs[key] for model in models if key in (docs := field_docs(model))), "")
        self._note(path, "S102", f'the key "{key}" is missing{f": {purpose}" if purpose else ""}', at_key=True)

    def _value(self, path: KeyPath, each: Mapping[str, Any]) -> None:
        kind, context = each["type"], each.get("ctx", {})
        value, slots = self._value_at(path), slots_at(self._model, path)
        if kind == "rule":
            self._note((*path, *context["where"]), context["code"], context["reason"])
        elif any(known == path for known, _ in self.problems):
            return
        elif kind.startswith("union_tag"):
            tag = str(context.get("discriminator", "")).strip("'")
            choices = re.findall(r"'([^']*)'", str(context.get("expected_tags", "")))
            if "tag" in context:
                self._note(
                    (*path, tag), "S103", f"found {found_text(context['tag'])}; {choices_text(context['tag'], choices)}"
                )
            else:
                self._missing((*path, tag))
        elif kind in _CHOICE:
            self._refused_value(path, value, slots)
        elif kind in _LENGTH:
            # Of a list with unsound items, pydantic counts the sound ones only.
            if not (is_list(value) and any(known[: len(path)] == path for known, _ in self.problems)):
                self._note(path, "S106", length_text(value, slots))
        else:
            self._note(path, *_worded(each, value, slots))

    def _value_at(self, path: KeyPath) -> Any:
        here: Any = self._data
        for part in path:
            here = here[part]
        return here


_RANGE = frozenset(
    {"greater_than", "greater_than_equal", "less_than", "less_than_equal", "multiple_of", "finite_number"}
)
_LENGTH = frozenset({"string_too_short", "string_too_long", "too_short", "too_long"})
_CHOICE = frozenset({"literal_error", "enum", "none_required"})


def _worded(each: Mapping[str, Any], value: Any, slots: Sequence[Slot]) -> tuple[str, str]:
    """Code and message of a problem that concerns one value only."""
    kind = each["type"]
    if kind in _RANGE:
        return "S105", f"found {found_text(value)}, allowed: {range_text(slots) or _plain_message(each)}"
    if kind == "string_pattern_mismatch":
        return "S107", f"found {found_text(value)}, wanted {form_text(each['ctx']['pattern'])}"
    if kind.endswith(("_parsing", "_format")) and slots:
        return "S107", f"found {found_text(value)}, wanted {kind_text(slots)}"
    if kind.endswith("_type"):
        return "S104", f"found {found_text(value)}, wanted {kind_text(slots)}{hint_text(value, slots)}"
    return "S108", _plain_message(each)


def _plain_message(each: Mapping[str, Any]) -> str:
    return str(each["msg"]).removeprefix("Value error, ").removeprefix("Assertion failed, ")


def _leaves(data: Any, path: KeyPath) -> Iterator[tuple[KeyPath, Any]]:
    if not is_mapping(data) and not is_list(data):
        yield path, data
    for key, child in children(data):
        yield from _leaves(child, (*path, key))
