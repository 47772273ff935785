"""Laying one document over another: how ``extends`` and ``RoleSpec.vary`` combine what is inherited with what changes.

Three rules, and no more:

1. Mappings are merged key by key; what the upper one does not name is inherited.
2. Four lists are merged item by item, by the name of each item (``MERGED_LISTS``): an item of a known name is merged
   with its namesake, a new one is added at the end. An empty list clears.
3. Everything else is replaced: texts, numbers, ``null`` (which removes), and all other lists.

Every value keeps the place that it came from, so a problem in an inherited value points into the parent's file.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from types import MappingProxyType
from typing import Any

from llmtherapy_roles.spec.document import Document, KeyPath, Marks, Place, is_list, is_mapping

__all__ = ["MERGED_LISTS", "merge"]

MERGED_LISTS: Mapping[KeyPath, str] = MappingProxyType(
    {("controls",): "id", ("scope", "may"): "id", ("scope", "must_not"): "id", ("escalation",): "level"}
)
"""Key path of each list that is merged item by item, and the key that names its items."""


def merge(lower: Document, upper: Document, *, without: Collection[str] = ()) -> Document:
    r"""Return ``upper`` laid over ``lower``, with the marks of both.

    Args:
        lower: What is inherited.
        upper: What changes.
        without: Top-level keys of either that are left out.

    Example:
        >>> from llmtherapy_roles.spec.source import parse_yaml
        >>> lower = parse_yaml("name: Coach\ncontrols: [crisis.v1]\naudience: [client]\n")
        >>> merge(lower, parse_yaml("controls: [scope.v1]\naudience: [trainee]\n")).data
        {'name': 'Coach', 'controls': ['crisis.v1', 'scope.v1'], 'audience': ['trainee']}
    """
    weaver = _Weaver(lower, upper)
    data = weaver.both((), (), ())
    for key in without:
        data.pop(key, None)
    return Document(data=data, marks=Marks(weaver.keys, weaver.values), file=upper.file)


class _Weaver:
    """Copies subtrees with their marks into a new document."""

    def __init__(self, lower: Document, upper: Document) -> None:
        self._lower = lower
        self._upper = upper
        self.keys: dict[KeyPath, Place] = {}
        self.values: dict[KeyPath, Place] = {}

    def both(self, low: KeyPath, up: KeyPath, to: KeyPath) -> Any:
        """Return what stands at ``up`` laid over what stands at ``low``."""
        below, above = self._lower.at(low), self._upper.at(up)
        if is_mapping(below) and is_mapping(above):
            self._mark(self._lower, low, to)
            self._mark(self._upper, up, to)
            merged = {
                key: self.both((*low, key), (*up, key), (*to, key))
                if key in above
                else self._take(self._lower, (*low, key), (*to, key))
                for key in below
            }
            new = {key: self._take(self._upper, (*up, key), (*to, key)) for key in above if key not in below}
            return {**merged, **new}
        if is_list(below) and is_list(above) and above and to in MERGED_LISTS:
            return self._lists(low, up, to)
        return self._take(self._upper, up, to)

    def _lists(self, low: KeyPath, up: KeyPath, to: KeyPath) -> list[Any]:
        below, above = _named(self._lower.at(low), MERGED_LISTS[to]), _named(self._upper.at(up), MERGED_LISTS[to])
        if below is None or above is None:
            taken: list[Any] = self._take(self._upper, up, to)
            return taken
        self._mark(self._upper, up, to)
        merged: list[Any] = []
        for name in dict.fromkeys([*below, *above]):
            here = (*to, len(merged))
            if name not in above:
                merged.append(self._take(self._lower, (*low, below[name]), here))
            elif name not in below:
                merged.append(self._take(self._upper, (*up, above[name]), here))
            elif isinstance(self._upper.at((*up, above[name])), str):
                # A bare name adds nothing to its namesake, whose parameters stay.
                merged.append(self._take(self._lower, (*low, below[name]), here))
            else:
                merged.append(self.both((*low, below[name]), (*up, above[name]), here))
        return merged

    def _take(self, source: Document, path: KeyPath, to: KeyPath) -> Any:
        self._mark(source, path, to)
        data = source.at(path)
        if is_mapping(data):
            return {key: self._take(source, (*path, key), (*to, key)) for key in data}
        if is_list(data):
            return [self._take(source, (*path, index), (*to, index)) for index in range(len(data))]
        return data

    def _mark(self, source: Document, path: KeyPath, to: KeyPath) -> None:
        if (key := source.marks.keys.get(path)) is not None:
            self.keys[to] = key
        if (value := source.marks.values.get(path)) is not None:
            self.values[to] = value


def _named(items: list[Any], key: str) -> dict[str, int] | None:
    """Positions of a list's items by name; ``None`` when an item has none or two share one (validation reports it)."""
    names = [item if isinstance(item, str) else item.get(key) if is_mapping(item) else None for item in items]
    positions = {name: index for index, name in enumerate(names) if isinstance(name, str)}
    return positions if len(positions) == len(items) else None
