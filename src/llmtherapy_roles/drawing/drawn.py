"""``Drawn``: a graph as it is to be drawn, in plain values, and how to draw less of it without saying falsehoods."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import NamedTuple

from llmtherapy_roles.drawing.text import clean
from llmtherapy_roles.errors import MisuseError

__all__ = ["Drawn", "DrawnEdge", "DrawnNode", "collapsed"]

_MOST_TWINS = 4


class DrawnNode(NamedTuple):
    """One box."""

    name: str
    """Unique name, which edges refer to."""
    label: str = ""
    """What stands in the box; the name when left out."""
    kind: str = ""
    """Decides colour and shape (``palette.style_of``)."""
    lines: tuple[str, ...] = ()
    """Smaller lines under the label."""
    tooltip: str = ""
    """What is shown on hovering, and read out."""
    group: str = ""
    """Name of the frame around the box; none when empty."""


class DrawnEdge(NamedTuple):
    """One line."""

    start: str
    end: str
    fields: tuple[str, ...] = ()
    """What is handed over along it."""
    required: bool = True
    """Solid if true, else dashed."""
    to_person: bool = False
    """True where text reaches the person; such a line is never left out."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Drawn:
    """A graph as it is to be drawn.

    Raises:
        MisuseError: Two nodes have one name, or an edge names a node that is not there.
    """

    nodes: tuple[DrawnNode, ...]
    edges: tuple[DrawnEdge, ...]
    title: str = ""
    description: str = ""
    """One or two sentences for people who do not see the picture."""
    note: str = ""
    """Small print below the picture."""

    def __post_init__(self) -> None:
        """Check the names."""
        names = {node.name for node in self.nodes}
        if len(names) < len(self.nodes):
            raise MisuseError("two nodes to be drawn have one name; names must be unique")
        if any(edge.start not in names or edge.end not in names for edge in self.edges):
            raise MisuseError("an edge to be drawn names a node that is not there")


def collapsed(drawn: Drawn, *, most: int = _MOST_TWINS) -> Drawn:
    """Return the graph with fewer boxes and lines that still says only true things.

    More than ``most`` boxes of one kind with the same neighbours become one box that lists them. A dashed line is left
    out where another way leads from its start to its end, a solid one where another *solid* way does. So "there is a
    way" and "must have run before" hold between the same boxes as they did.

    Args:
        drawn: A graph without cycles.
        most: How many equal boxes may stand side by side.
    """
    merged = _merged(drawn, most)
    kept = _reduced(merged.edges)
    left_out = len(merged.edges) - len(kept)
    if not left_out:
        return merged
    lines = "line that follows" if left_out == 1 else "lines that follow"
    note = f"{left_out} {lines} from those shown {'is' if left_out == 1 else 'are'} left out."
    return replace(merged, edges=kept, note=f"{drawn.note} {note}".strip())


def _merged(drawn: Drawn, most: int) -> Drawn:
    before: dict[str, set[tuple[str, bool]]] = {node.name: set() for node in drawn.nodes}
    after: dict[str, set[tuple[str, bool]]] = {node.name: set() for node in drawn.nodes}
    for edge in drawn.edges:
        after[edge.start].add((edge.end, edge.required))
        before[edge.end].add((edge.start, edge.required))
    twins: dict[tuple[object, ...], list[DrawnNode]] = {}
    for node in drawn.nodes:
        key = (node.kind, node.group, frozenset(before[node.name]), frozenset(after[node.name]))
        twins.setdefault(key, []).append(node)
    stands_for = {
        member.name: _together(members) for members in twins.values() if len(members) > most for member in members
    }
    nodes = dict.fromkeys(stands_for.get(node.name, node) for node in drawn.nodes)
    fields: dict[tuple[str, str, bool, bool], dict[str, None]] = {}
    for edge in drawn.edges:
        start, end = (stands_for[name].name if name in stands_for else name for name in (edge.start, edge.end))
        fields.setdefault((start, end, edge.required, edge.to_person), {}).update(dict.fromkeys(edge.fields))
    edges = tuple(
        DrawnEdge(start=start, end=end, fields=tuple(names), required=required, to_person=to_person)
        for (start, end, required, to_person), names in fields.items()
    )
    return replace(drawn, nodes=tuple(nodes), edges=edges)


def _together(members: list[DrawnNode]) -> DrawnNode:
    """One box for several: its label counts them, its lines name them."""
    first = members[0]
    kind = clean(first.kind).replace("_", " ") or "node"
    names = tuple((member.label or member.name).split("#", 1)[0] for member in members)
    return DrawnNode(
        name=first.name,
        label=f"{len(members)} {kind}s",
        kind=first.kind,
        lines=names,
        tooltip=", ".join(member.name for member in members),
        group=first.group,
    )


def _reduced(edges: Iterable[DrawnEdge]) -> tuple[DrawnEdge, ...]:
    edges = tuple(edges)
    any_way = _ways(edges)
    solid_way = _ways(edge for edge in edges if edge.required)
    return tuple(edge for edge in edges if edge.to_person or not _implied(edge, any_way, solid_way))


def _ways(edges: Iterable[DrawnEdge]) -> Mapping[str, set[str]]:
    ends: dict[str, set[str]] = {}
    for edge in edges:
        ends.setdefault(edge.start, set()).add(edge.end)
    return ends


def _implied(edge: DrawnEdge, any_way: Mapping[str, set[str]], solid_way: Mapping[str, set[str]]) -> bool:
    """Whether a way over at least one other box leads from the edge's start to its end."""
    ways = solid_way if edge.required else any_way
    seen: set[str] = set()
    waiting = [name for name in ways.get(edge.start, ()) if name != edge.end]
    while waiting:
        name = waiting.pop()
        if edge.end in ways.get(name, ()):
            return True
        if name not in seen:
            seen.add(name)
            waiting.extend(ways.get(name, ()))
    return False
