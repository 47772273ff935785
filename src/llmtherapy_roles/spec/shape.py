"""What a model allows at a key path: read from its annotations, so that errors can list keys and values."""

from __future__ import annotations

import types
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time
from enum import Enum
from functools import lru_cache
from typing import Annotated, Any, Literal, TypeVar, Union, get_args, get_origin

from pydantic import BaseModel, BeforeValidator, PlainValidator, RootModel, WrapValidator
from pydantic.fields import FieldInfo

from llmtherapy_roles.spec.document import KeyPath

__all__ = ["Slot", "keys_of", "models_at", "slots_at"]

C = TypeVar("C")
_UNIONS = (Union, types.UnionType)
_CONVERTERS = (BeforeValidator, PlainValidator, WrapValidator)


@dataclass(frozen=True, slots=True)
class Slot:
    """One kind of value that an annotation admits, with its constraints."""

    kind: Any
    """A class, ``Literal[…]``, a generic such as ``tuple[Rule, ...]``, or ``None`` for null."""
    constraints: tuple[Any, ...] = ()
    """Metadata of the annotation, outermost first."""

    @property
    def choices(self) -> tuple[Any, ...] | None:
        """The values allowed, when they can be counted; else ``None``."""
        if get_origin(self.kind) is Literal:
            return get_args(self.kind)
        if (enum := _subclass(self.kind, Enum)) is not None:
            return tuple(member.value for member in enum)
        return (None,) if self.kind is None else None

    @property
    def is_list(self) -> bool:
        """True for everything that is a list in a file."""
        return _container(self.kind) in (list, tuple, set, frozenset)

    @property
    def is_mapping(self) -> bool:
        """True for everything that is a mapping in a file."""
        return _container(self.kind) is dict or self.model is not None

    @property
    def model(self) -> type[BaseModel] | None:
        """The model, when this is one."""
        return _subclass(self.kind, BaseModel)

    def admits(self, value: Any) -> bool | None:
        """Whether a plain value is of the right kind without being converted; ``None`` when this cannot be told."""
        if any(isinstance(constraint, _CONVERTERS) for constraint in self.constraints):
            return None
        if (choices := self.choices) is not None:
            # True == 1 for Python, but not for a reader.
            return any(value == choice and type(value) is type(choice) for choice in choices)
        if self.is_list or self.is_mapping:
            return None
        wanted = _PLAIN.get(self.kind)
        return None if wanted is None else type(value) in wanted

    def bound(self, *names: str) -> Any:
        """The first constraint of one of these names, such as ``ge``; ``None`` without one."""
        for constraint in self.constraints:
            for name in names:
                if (found := getattr(constraint, name, None)) is not None:
                    return found
        return None


_LONGEST_TUPLE = 8
_PLAIN: dict[Any, tuple[type, ...]] = {
    bool: (bool,),
    int: (int,),
    float: (int, float),
    str: (str,),
    # Pydantic would read a bare number as seconds since 1970.
    date: (str,),
    datetime: (str,),
    time: (str,),
}


def slots_at(model: type[BaseModel], path: KeyPath) -> tuple[Slot, ...]:
    """Return the kinds of value that a model admits at a key path; empty when this cannot be told.

    Example:
        >>> from llmtherapy_roles.spec.models import RoleSpec
        >>> slots_at(RoleSpec, ("escalation", 0, "action"))[0].choices
        ('none', 'record', 'notify')
    """
    # The items of a list are alike, but for those of a tuple of fixed length, which is never as long as this.
    return _slots_at(model, tuple(min(part, _LONGEST_TUPLE) if isinstance(part, int) else part for part in path))


@lru_cache(maxsize=8192)
def _slots_at(model: type[BaseModel], path: KeyPath) -> tuple[Slot, ...]:
    if not path:
        return tuple(_expand(model))
    return tuple(below for slot in _slots_at(model, path[:-1]) for below in _step(slot, path[-1]))


def models_at(model: type[BaseModel], path: KeyPath) -> tuple[type[BaseModel], ...]:
    """Return the models that a mapping at a key path may follow."""
    return tuple(slot.model for slot in slots_at(model, path) if slot.model is not None)


def keys_of(model: type[BaseModel]) -> dict[str, str]:
    """Return the keys of a model's mapping, each with the field's name; they differ where a field has an alias."""
    return {_key(name, field): name for name, field in model.model_fields.items()}


def _key(name: str, field: FieldInfo) -> str:
    alias = field.validation_alias
    return alias if isinstance(alias, str) else field.alias or name


def _expand(annotation: Any, constraints: tuple[Any, ...] = ()) -> Iterator[Slot]:
    """Split an annotation into slots, with its constraints."""
    origin = get_origin(annotation)
    if origin is Annotated:
        inner, *metadata = get_args(annotation)
        yield from _expand(inner, (*_flat(metadata), *constraints))
    elif origin in _UNIONS:
        for option in get_args(annotation):
            yield from _expand(option, constraints)
    elif annotation is type(None):
        yield Slot(None)
    elif (root := _subclass(annotation, RootModel)) is not None:
        field = root.model_fields["root"]
        yield from _expand(field.annotation, (*_flat(field.metadata), *constraints))
    elif (aliased := getattr(annotation, "__value__", None)) is not None:
        yield from _expand(aliased, constraints)
    else:
        yield Slot(annotation, constraints)


def _flat(metadata: Iterable[Any]) -> tuple[Any, ...]:
    flat: list[Any] = []
    for item in metadata:
        flat.extend(_flat(item.metadata) if isinstance(item, FieldInfo) else [item])
    return tuple(flat)


def _step(slot: Slot, part: str | int) -> Iterator[Slot]:
    arguments = get_args(slot.kind)
    if slot.model is not None:
        for key, name in keys_of(slot.model).items():
            if key == part:
                field = slot.model.model_fields[name]
                if name in _converted(slot.model):
                    continue
                yield from _expand(field.annotation, _flat(field.metadata))
    elif slot.is_list and isinstance(part, int) and arguments:
        fixed = get_origin(slot.kind) is tuple and arguments[-1] is not Ellipsis
        if not fixed or part < len(arguments):
            yield from _expand(arguments[part] if fixed else arguments[0])
    elif _container(slot.kind) is dict and len(arguments) == 2:
        yield from _expand(arguments[1])


def _converted(model: type[BaseModel]) -> set[str]:
    """Fields with a validator that runs before pydantic's own: only it knows what it takes."""
    validators = model.__pydantic_decorators__.field_validators.values()
    named = {field for validator in validators if validator.info.mode != "after" for field in validator.info.fields}
    return set(model.model_fields) if "*" in named else named


def _subclass(kind: Any, base: type[C]) -> type[C] | None:
    return kind if isinstance(kind, type) and issubclass(kind, base) else None


def _container(kind: Any) -> Any:
    origin = get_origin(kind) or kind
    if not isinstance(origin, type) or issubclass(origin, (str, bytes)):
        return None
    if issubclass(origin, Mapping):
        return dict
    for container in (tuple, frozenset, set):
        if issubclass(origin, container):
            return container
    return list if issubclass(origin, Iterable) and not issubclass(origin, (BaseModel, Enum)) else None
