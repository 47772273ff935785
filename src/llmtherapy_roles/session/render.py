"""The compiled pipeline as a picture, or as text for tools that draw."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from llmtherapy_roles.drawing.graphs import Drawn, DrawnEdge, DrawnNode, collapsed, to_dot, to_mermaid, to_svg
from llmtherapy_roles.drawing.text import wrapped
from llmtherapy_roles.errors import MisuseError, did_you_mean
from llmtherapy_roles.graph import PERSON

if TYPE_CHECKING:
    from llmtherapy_roles.graph import RoleGraph
    from llmtherapy_roles.pipeline import Node
    from llmtherapy_roles.session.role import Role

__all__ = ["FORMATS", "drawn_graph", "render_graph"]

_WRITERS = {"mermaid": to_mermaid, "dot": to_dot, "svg": to_svg}
FORMATS = tuple(_WRITERS)
"""Formats that ``render_graph`` knows."""
_START = "start"


def render_graph(role: Role, format: Literal["mermaid", "dot", "svg"], *, collapse: bool = True) -> str:
    """Return the compiled pipeline of a role in one of three formats; none needs a service or a program to be made.

    Args:
        role: A compiled role.
        format: ``svg``: a picture; ``mermaid`` or ``dot``: text for Mermaid or Graphviz.
        collapse: Draw side-by-side guards as one box, and leave out lines that follow from others.

    Raises:
        MisuseError: The format is unknown.
    """
    writer = _WRITERS.get(format)
    if writer is None:
        raise MisuseError(f'unknown format "{format}"; {did_you_mean(str(format), FORMATS)}')
    return writer(drawn_graph(role.role_graph, title=f"Pipeline of {role.id} [{role.fingerprint}]", collapse=collapse))


def drawn_graph(graph: RoleGraph, *, title: str = "", collapse: bool = True) -> Drawn:
    """Return a pipeline's graph as it is to be drawn.

    Args:
        graph: The compiled graph.
        title: Heading of the picture.
        collapse: As in ``render_graph``. Lines from the start are then drawn only to stages that nothing else leads to:
            what comes in with a message is always there.
    """
    names = {node.name for node in graph.nodes}
    nodes = [_node(node) for node in graph.nodes]
    nodes.append(DrawnNode(name=PERSON, kind="person", label="the person", tooltip="who reads the reply"))
    edges = [
        DrawnEdge(
            start=start,
            end=end,
            fields=tuple(facts["fields"]),
            required=bool(facts["required"]),
            to_person=end == PERSON,
        )
        for start, end, facts in graph.digraph.edges(data=True)
    ]
    note = ""
    if collapse and _START in names:
        led_to = {edge.end for edge in edges if edge.start != _START}
        edges = [edge for edge in edges if edge.start != _START or edge.end not in led_to]
        note = "What is there from the start is always there: its lines are drawn only where no other line leads."
    drawn = Drawn(nodes=tuple(nodes), edges=tuple(edges), title=title, description=_description(graph), note=note)
    return collapsed(drawn) if collapse else drawn


def _node(node: Node) -> DrawnNode:
    wiring = node.wiring
    attempt = node.name.rpartition("#")[2] if "#" in node.name else ""
    gives = [name for name in wiring.provides if not name.startswith("report:")]
    said = [
        f"{node.name} ({node.control}, kind {node.kind})",
        f"requires: {', '.join(wiring.requires)}" if wiring.requires else "",
        f"reads if there: {', '.join(wiring.reads)}" if wiring.reads else "",
        f"gives: {', '.join(wiring.provides)}" if wiring.provides else "",
    ]
    return DrawnNode(
        name=node.name,
        kind=node.kind,
        lines=wrapped(f"gives {', '.join(gives)}", 190, 11, lines=2) if gives else (),
        tooltip="; ".join(filter(None, said)),
        group=f"attempt {attempt}" if attempt else "",
    )


def _description(graph: RoleGraph) -> str:
    """The picture in words, for people who do not see it."""
    models, guards = len(graph.of_kind("model")), len(graph.of_kind("input_guard"))
    first = [node for node in graph.of_kind("output_guard") if node.name.endswith("#1")]
    tries = "one attempt" if models == 1 else f"{models} attempts"
    last = "a named human approves it" if graph.of_kind("review") else "it reaches the person"
    return (
        f"From the message through {guards} input guards, risk assessment and the input gate to the model, which has "
        f"{tries}; each draft passes {len(first)} output guards and an output gate before {last}."
    )
