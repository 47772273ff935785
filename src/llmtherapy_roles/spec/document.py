"""Plain data as read from a file, with the place of every key and value. No YAML here, and no rules."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, NamedTuple, TypeGuard

from llmtherapy_roles.errors import Problem

__all__ = [
    "NOWHERE",
    "Document",
    "KeyPath",
    "Marks",
    "Place",
    "children",
    "dotted",
    "is_list",
    "is_mapping",
    "marks_of",
]

KeyPath = tuple[str | int, ...]
"""Where something stands in a document: keys of mappings and, from 0, positions in lists."""


class Place(NamedTuple):
    """Where something stands in a file; lines and columns count from 1, and 0 means unknown."""

    file: str = ""
    line: int = 0
    column: int = 0


NOWHERE = Place()


@dataclass(frozen=True, slots=True)
class Marks:
    """The place of every key and every value of a document, by key path."""

    keys: Mapping[KeyPath, Place]
    """Where a key is written; for an item of a list, where the item begins."""
    values: Mapping[KeyPath, Place]
    """Where a value begins."""

    def key(self, path: KeyPath) -> Place:
        """Return where the key stands, or the nearest key above it that is written down."""
        return _nearest(self.keys, path)

    def value(self, path: KeyPath) -> Place:
        """Return where the value stands, or the nearest value above it that is written down."""
        return _nearest(self.values, path)

    def nearest(self, path: KeyPath) -> Place:
        """Return where the longest part of the path that is written down begins: its key, or the item of a list."""
        return self.key(path)


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """One file's data: dicts with text keys, lists, text, numbers, true/false and null."""

    data: Any
    """The data; treat it as read-only."""
    marks: Marks
    file: str = ""
    """The file as the user named it."""

    def at(self, path: KeyPath) -> Any:
        """Return the data at a key path.

        Raises:
            KeyError, IndexError, TypeError: when nothing stands there.
        """
        found: Any = self.data
        for part in path:
            found = found[part]
        return found

    def problem(self, code: str, message: str, *, path: KeyPath = (), at_key: bool = False) -> Problem:
        """Return a problem placed at the value of a key path, or at its key."""
        place = self.marks.key(path) if at_key else self.marks.value(path)
        return Problem(
            code=code,
            message=message,
            path=dotted(path),
            file=place.file or self.file,
            line=place.line,
            column=place.column,
        )


def is_mapping(value: object) -> TypeGuard[dict[str, Any]]:
    """Whether plain data are a mapping; its keys are then texts."""
    return isinstance(value, dict)


def is_list(value: object) -> TypeGuard[list[Any]]:
    """Whether plain data are a list."""
    return isinstance(value, list)


def children(value: object) -> Iterator[tuple[str | int, Any]]:
    """Yield what stands one level down in plain data, each with its key or position."""
    if is_mapping(value):
        yield from value.items()
    elif is_list(value):
        yield from enumerate(value)


def dotted(path: Iterable[str | int]) -> str:
    """Return a key path as people read it.

    Example:
        >>> dotted(("controls", 2, "id"))
        'controls[2].id'
    """
    text = ""
    for part in path:
        text += f"[{part}]" if isinstance(part, int) else f".{part}" if text else part
    return text


def marks_of(data: Any, place: Place) -> Marks:
    """Return marks that give every key path of some data the same place."""
    places: dict[KeyPath, Place] = {}

    def visit(value: Any, path: KeyPath) -> None:
        places[path] = place
        for key, child in children(value):
            visit(child, (*path, key))

    visit(data, ())
    return Marks(places, places)


def _nearest(places: Mapping[KeyPath, Place], path: KeyPath) -> Place:
    for length in range(len(path), -1, -1):
        if (place := places.get(path[:length])) is not None:
            return place
    return NOWHERE
