"""Rows of a layered drawing: which node stands in which row, and in which order.

Longest-path layering, then barycentre sweeps. A group of nodes gets rows of its own, so that a frame around it holds
nothing else; where contracting the groups would make a cycle, there are no frames.

Source:
    Sugiyama, K., Tagawa, S. & Toda, M. IEEE Trans. Syst. Man Cybern. 11, 109-125 (1981).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise
from typing import NamedTuple, TypeAlias

from llmtherapy_roles.errors import MisuseError

__all__ = ["Edge", "Item", "Rows", "order_rows"]

Edge: TypeAlias = tuple[str, str]
Item: TypeAlias = str | tuple[str, str, int]
"""A node's name, or the place where a long edge ``(start, end)`` passes row number ``row``."""
_SWEEPS = 12
_EXCHANGES = 8


class Rows(NamedTuple):
    """Rows from top to bottom, each from left to right, and the segments between neighbouring rows."""

    rows: tuple[tuple[Item, ...], ...]
    chains: Mapping[Edge, tuple[Item, ...]]
    """For each edge its start, the places where it passes rows, its end."""
    frame_of: Mapping[Item, str]
    """Group of each item that stands inside a frame; each row belongs to one frame at most."""
    above: Mapping[Item, tuple[Item, ...]]
    """Neighbours of each item in the row above it."""
    below: Mapping[Item, tuple[Item, ...]]
    """Neighbours of each item in the row below it."""


def order_rows(names: Sequence[str], edges: Iterable[Edge], groups: Mapping[str, str]) -> Rows:
    """Return the rows of a drawing; the same for the same arguments.

    Args:
        names: All nodes; among equals the order here decides.
        edges: Pairs of names, each once, from provider to user.
        groups: Node to the name of its group, for those that have one.

    Raises:
        MisuseError: The edges make a cycle.
    """
    edges = tuple(edges)
    topological = _topological(names, edges)
    if topological is None:
        raise MisuseError("a graph with a cycle has no layers; RoleGraph.cycles() lists its cycles")
    row_of = _row_of(topological, edges, groups)
    if row_of is None:
        groups = dict[str, str]()
        row_of = _row_of(topological, edges, groups) or {}
    place = {name: index for index, name in enumerate(topological)}
    rows: list[list[Item]] = [[] for _ in range(max(row_of.values(), default=-1) + 1)]
    for name in sorted(names, key=place.__getitem__):
        rows[row_of[name]].append(name)
    chains: dict[Edge, tuple[Item, ...]] = {}
    for start, end in edges:
        passes: list[Item] = [(start, end, row) for row in range(row_of[start] + 1, row_of[end])]
        chains[start, end] = (start, *passes, end)
        for row, item in enumerate(passes, row_of[start] + 1):
            rows[row].append(item)
    above, below = _neighbours(chains.values())
    frame_of = _frames(rows, groups)
    ordered = _swept([tuple(row) for row in rows], above, below, frame_of)
    return Rows(rows=ordered, chains=chains, frame_of=frame_of, above=above, below=below)


def _topological(names: Sequence[str], edges: Sequence[Edge]) -> list[str] | None:
    """Names with each behind all its predecessors, or ``None`` when there is a cycle."""
    waits: dict[str, int] = dict.fromkeys(names, 0)
    after: dict[str, list[str]] = {name: [] for name in names}
    for start, end in edges:
        waits[end] += 1
        after[start].append(end)
    ready = [name for name in names if not waits[name]]
    done: list[str] = []
    for name in ready:
        done.append(name)
        for end in after[name]:
            waits[end] -= 1
            if not waits[end]:
                ready.append(end)
    return done if len(done) == len(waits) else None


def _longest(names: Sequence[str], edges: Iterable[Edge], height: Mapping[str, int]) -> dict[str, int] | None:
    """First row of each name when each takes ``height`` rows (1 by default); ``None`` on a cycle."""
    edges = tuple(edges)
    order = _topological(names, edges)
    if order is None:
        return None
    after: dict[str, list[str]] = {name: [] for name in names}
    for start, end in edges:
        after[start].append(end)
    rows = dict.fromkeys(order, 0)
    for name in order:
        for end in after[name]:
            rows[end] = max(rows[end], rows[name] + height.get(name, 1))
    return rows


def _row_of(names: Sequence[str], edges: Sequence[Edge], groups: Mapping[str, str]) -> dict[str, int] | None:
    """Row of each node, with rows of its own for each group; ``None`` when groups wait for each other."""
    unit = {name: f"group {groups[name]}" if name in groups else f"node {name}" for name in names}
    inner: dict[str, dict[str, int]] = {}
    for group in dict.fromkeys(unit[name] for name in names if name in groups):
        members = [name for name in names if unit[name] == group]
        kept = [(start, end) for start, end in edges if unit[start] == group == unit[end]]
        inner[group] = _longest(members, kept, {}) or {}
    heights = {group: max(rows.values()) + 1 for group, rows in inner.items()}
    between = dict.fromkeys((unit[a], unit[b]) for a, b in edges if unit[a] != unit[b])
    first = _longest(tuple(dict.fromkeys(unit.values())), between, heights)
    if first is None:
        return None
    for group in sorted(inner, key=lambda name: (first[name], name)):
        start = first[group]
        # Whatever would stand beside the group moves below it; it cannot be an ancestor, for those end above it.
        for other in first:
            if other != group and first[other] >= start:
                first[other] += heights[group]
    rows = {name: first[unit[name]] + inner.get(unit[name], {}).get(name, 0) for name in names}
    number = {row: index for index, row in enumerate(sorted(set(rows.values())))}
    return {name: number[row] for name, row in rows.items()}


def _neighbours(
    chains: Iterable[tuple[Item, ...]],
) -> tuple[dict[Item, tuple[Item, ...]], dict[Item, tuple[Item, ...]]]:
    above: dict[Item, list[Item]] = {}
    below: dict[Item, list[Item]] = {}
    for chain in chains:
        for upper, lower in pairwise(chain):
            above.setdefault(lower, []).append(upper)
            below.setdefault(upper, []).append(lower)
    return {item: tuple(found) for item, found in above.items()}, {item: tuple(found) for item, found in below.items()}


def _frames(rows: Sequence[Sequence[Item]], groups: Mapping[str, str]) -> dict[Item, str]:
    """Group of each item in a group's rows that belongs inside its frame: members, and edges that end at one."""
    inside: dict[Item, str] = {}
    for row in rows:
        here = next((groups[item] for item in row if isinstance(item, str) and item in groups), None)
        if here is None:
            continue
        for item in row:
            ends = (item,) if isinstance(item, str) else item[:2]
            if any(groups.get(end) == here for end in ends):
                inside[item] = here
    return inside


def _swept(
    rows: list[tuple[Item, ...]],
    above: Mapping[Item, tuple[Item, ...]],
    below: Mapping[Item, tuple[Item, ...]],
    frame_of: Mapping[Item, str],
) -> tuple[tuple[Item, ...], ...]:
    """The order with the fewest crossings that barycentre sweeps, down and up in turn, and exchanges come by."""
    best, fewest = tuple(rows), -1
    for sweep in range(_SWEEPS):
        downwards = sweep % 2 == 0
        near = above if downwards else below
        for index in range(len(rows)) if downwards else reversed(range(len(rows))):
            beside = index - 1 if downwards else index + 1
            fixed = rows[beside] if 0 <= beside < len(rows) else ()
            rows[index] = _by_barycentre(rows[index], fixed, near, frame_of)
        tried = _exchanged(rows, above, below, frame_of)
        crossings = sum(_crossings(upper, lower, below) for upper, lower in pairwise(tried))
        if fewest < 0 or crossings < fewest:
            best, fewest = tuple(tried), crossings
    return best


def _exchanged(
    rows: Sequence[tuple[Item, ...]],
    above: Mapping[Item, tuple[Item, ...]],
    below: Mapping[Item, tuple[Item, ...]],
    frame_of: Mapping[Item, str],
) -> list[tuple[Item, ...]]:
    """The rows with neighbours exchanged wherever that saves crossings, until nothing more is saved."""
    made = [list(row) for row in rows]
    place = {item: index for row in made for index, item in enumerate(row)}

    def crossing(left: Item, right: Item) -> int:
        return sum(
            place[a] > place[b] for near in (above, below) for a in near.get(left, ()) for b in near.get(right, ())
        )

    for _ in range(_EXCHANGES):
        saved = False
        for row in made:
            for index in range(len(row) - 1):
                left, right = row[index], row[index + 1]
                movable = (left in frame_of) == (right in frame_of)
                if movable and crossing(left, right) > crossing(right, left):
                    row[index], row[index + 1] = right, left
                    place[left], place[right] = index + 1, index
                    saved = True
        if not saved:
            break
    return [tuple(row) for row in made]


def _by_barycentre(
    row: tuple[Item, ...], fixed: tuple[Item, ...], near: Mapping[Item, tuple[Item, ...]], frame_of: Mapping[Item, str]
) -> tuple[Item, ...]:
    """The row sorted by the mean place of its neighbours; what only passes a frame's rows stands right of it."""
    place = {item: (index + 0.5) / len(fixed) for index, item in enumerate(fixed)}
    framed = any(item in frame_of for item in row)

    def key(pair: tuple[int, Item]) -> tuple[bool, float]:
        index, item = pair
        places = [place[other] for other in near.get(item, ()) if other in place]
        mean = sum(places) / len(places) if places else (index + 0.5) / len(row)
        return framed and item not in frame_of, mean

    return tuple(item for _, item in sorted(enumerate(row), key=key))


def _crossings(upper: Sequence[Item], lower: Sequence[Item], below: Mapping[Item, tuple[Item, ...]]) -> int:
    place = {item: index for index, item in enumerate(lower)}
    ends = [place[other] for item in upper for other in sorted(below.get(item, ()), key=place.__getitem__)]
    return sum(left > right for index, left in enumerate(ends) for right in ends[index + 1 :])
