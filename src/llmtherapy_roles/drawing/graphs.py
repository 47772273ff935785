"""A graph as text for Mermaid and Graphviz; ``to_svg`` draws it without either."""

from __future__ import annotations

from llmtherapy_roles.drawing.drawn import Drawn, DrawnEdge, DrawnNode, collapsed
from llmtherapy_roles.drawing.graph_svg import to_svg
from llmtherapy_roles.drawing.palette import INK, MUTED, PERSON_LINE, style_of
from llmtherapy_roles.drawing.text import clean

__all__ = ["Drawn", "DrawnEdge", "DrawnNode", "collapsed", "to_dot", "to_mermaid", "to_svg"]

_MOST_FIELDS = 3
_MERMAID_SHAPES = {"box": ("[", "]"), "gate": ("{{", "}}"), "round": ("(", ")"), "pill": ("([", "])")}
_DOT_SHAPES = {
    "box": 'shape=box, style="filled"',
    "gate": 'shape=hexagon, style="filled", penwidth=2',
    "round": 'shape=box, style="filled,rounded"',
    "pill": 'shape=ellipse, style="filled"',
}
_MERMAID_ESCAPES = {ord(mark): f"#{ord(mark)};" for mark in '"#<>&`\\;{}[]|'}


def to_mermaid(graph: Drawn) -> str:
    """Return the graph as Mermaid flowchart text, for documents that draw Mermaid themselves.

    Example:
        >>> print(to_mermaid(Drawn(nodes=(DrawnNode(name="risk", kind="risk"),), edges=())))
        flowchart TD
          n0["risk"]:::s0
          classDef s0 fill:#e6f0fb,stroke:#2a66a8,color:#1b2230
    """
    ids = _ids(graph)
    styles = list(dict.fromkeys(style_of(node.kind) for node in graph.nodes))
    rows = ["flowchart TD"]
    for group, nodes in _grouped(graph).items():
        inner = "  "
        if group:
            rows.append(f'  subgraph g{len(rows)}["{_mermaid(group)}"]')
            inner = "    "
        for node in nodes:
            opening, closing = _MERMAID_SHAPES[style_of(node.kind).shape]
            words = "<br/>".join(_mermaid(line) for line in (node.label or node.name, *node.lines)) or " "
            rows.append(f'{inner}{ids[node.name]}{opening}"{words}"{closing}:::s{styles.index(style_of(node.kind))}')
        rows += ["  end"] if group else []
    rows += [f"  {ids[edge.start]} {_mermaid_line(edge)} {ids[edge.end]}" for edge in graph.edges]
    rows += [f"  classDef s{n} fill:{s.fill},stroke:{s.line},color:{INK}" for n, s in enumerate(styles)]
    return "\n".join(rows)


def to_dot(graph: Drawn) -> str:
    """Return the graph in the language of Graphviz.

    Example:
        >>> print(to_dot(Drawn(nodes=(DrawnNode(name="a"),), edges=())).splitlines()[0])
        digraph {
    """
    ids = _ids(graph)
    font = 'fontname="Helvetica", fontsize=11'
    rows = ["digraph {", f'  graph [rankdir=TB, label="{_dot(graph.title)}", labelloc=t, {font}];', f"  node [{font}];"]
    rows.append(f'  edge [color="{MUTED}", {font}];')
    for group, nodes in _grouped(graph).items():
        inner = "  "
        if group:
            rows.append(f'  subgraph cluster_{len(rows)} {{ label="{_dot(group)}"; color="{MUTED}";')
            inner = "    "
        for node in nodes:
            style = style_of(node.kind)
            words = "\\n".join(_dot(line) for line in (node.label or node.name, *node.lines))
            look = f'{_DOT_SHAPES[style.shape]}, fillcolor="{style.fill}", color="{style.line}", fontcolor="{INK}"'
            rows.append(f'{inner}{ids[node.name]} [label="{words}", tooltip="{_dot(node.tooltip)}", {look}];')
        rows += ["  }"] if group else []
    rows += [f"  {ids[edge.start]} -> {ids[edge.end]} [{_dot_line(edge)}];" for edge in graph.edges]
    return "\n".join([*rows, "}"])


def _ids(graph: Drawn) -> dict[str, str]:
    """An id for each node that is safe in both languages: a number, never a part of a name."""
    return {node.name: f"n{number}" for number, node in enumerate(graph.nodes)}


def _grouped(graph: Drawn) -> dict[str, list[DrawnNode]]:
    groups: dict[str, list[DrawnNode]] = {}
    for node in graph.nodes:
        groups.setdefault(node.group, []).append(node)
    return groups


def _mermaid(text: str) -> str:
    """A text for use between quotation marks: what could be read as markup is written as a character code."""
    return clean(text).translate(_MERMAID_ESCAPES)


def _mermaid_line(edge: DrawnEdge) -> str:
    arrow = "==>" if edge.to_person else "-->" if edge.required else "-.->"
    return f'{arrow}|"{_mermaid(_named(edge))}"|' if edge.fields else arrow


def _dot(text: str) -> str:
    return clean(text).replace("&", "&amp;").replace("\\", "\\\\").replace('"', '\\"')


def _dot_line(edge: DrawnEdge) -> str:
    look = f'color="{PERSON_LINE}", penwidth=2' if edge.to_person else f"style={'solid' if edge.required else 'dashed'}"
    return f'label="{_dot(_named(edge))}", {look}'


def _named(edge: DrawnEdge) -> str:
    """The fields of an edge, in few words."""
    if len(edge.fields) <= _MOST_FIELDS:
        return ", ".join(edge.fields)
    return f"{', '.join(edge.fields[:2])} and {len(edge.fields) - 2} more"
