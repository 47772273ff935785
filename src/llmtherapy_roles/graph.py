"""The compiled pipeline as a graph, and the questions that the prover asks of it. The only file that imports networkx.

An edge runs from the stage that provides a field to each stage that requires or reads it. Questions about safety are
questions about *cuts*: "with the input gate taken out, is there still a way from the message to the model?"
"""

# The stubs of networkx leave its results partly unknown to strict checkers; nothing unknown leaves this file.
# pyright: reportUnknownMemberType=false, reportUnknownArgumentType=false
# pyright: reportUnknownVariableType=false, reportUnknownLambdaType=false
from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import networkx as nx

from llmtherapy_roles.pipeline import Node

__all__ = ["PERSON", "WITHOUT_TEXT", "RoleGraph"]

PERSON = "person"
"""The sink: every node that can emit text has an edge to it."""
WITHOUT_TEXT = ("model_refusal",)
"""Fields whose value (a ``Refusal``) cannot carry what a model said; only these are left out where text is followed."""


class RoleGraph:
    """The graph of a pipeline, built from nothing but its nodes' declared wiring."""

    def __init__(self, nodes: Iterable[Node]) -> None:
        self.nodes: tuple[Node, ...] = tuple(nodes)
        self._by_name = {node.name: node for node in self.nodes}
        self._position = {node.name: place for place, node in enumerate(self.nodes)}
        self.providers: dict[str, list[str]] = {}
        for node in self.nodes:
            for name in node.wiring.provides:
                self.providers.setdefault(name, []).append(node.name)
        self.digraph: nx.DiGraph[str] = self._build()

    def _build(self) -> nx.DiGraph[str]:
        graph: nx.DiGraph[str] = nx.DiGraph()
        graph.add_node(PERSON, kind="person", control="")
        for node in self.nodes:
            graph.add_node(node.name, kind=node.kind, control=node.control)
        for node in self.nodes:
            required = set(node.wiring.requires)
            for name in dict.fromkeys((*node.wiring.requires, *node.wiring.reads)):
                for provider in self.providers.get(name, ()):
                    self._join(graph, provider, node.name, name, name in required)
            if node.emits:
                graph.add_edge(node.name, PERSON, fields=("reply",), required=True)
        return graph

    @staticmethod
    def _join(graph: nx.DiGraph[str], start: str, end: str, field: str, required: bool) -> None:
        known: dict[str, Any] = graph.get_edge_data(start, end, default={})
        fields = (*known.get("fields", ()), field)
        graph.add_edge(start, end, fields=fields, required=required or known.get("required", False))

    def node(self, name: str) -> Node:
        """Return a node by its name. Raises ``KeyError`` for an unknown one."""
        return self._by_name[name]

    def of_kind(self, *kinds: str) -> tuple[Node, ...]:
        """Nodes of the given kinds, in pipeline order."""
        return tuple(node for node in self.nodes if node.kind in kinds)

    def of_control(self, control: str) -> tuple[Node, ...]:
        """Nodes that carry out a control, in pipeline order."""
        return tuple(node for node in self.nodes if node.control == control)

    def readers(self, field: str) -> tuple[Node, ...]:
        """Nodes that require or read a field."""
        return tuple(n for n in self.nodes if field in n.wiring.requires or field in n.wiring.reads)

    def cycles(self) -> list[list[str]]:
        """Groups of nodes that wait for each other, sorted by name; empty in a pipeline that can run."""
        loops = {name for name in self.digraph if self.digraph.has_edge(name, name)}
        groups = (sorted(group) for group in nx.strongly_connected_components(self.digraph))
        return sorted(group for group in groups if len(group) > 1 or group[0] in loops)

    def order(self) -> list[str]:
        """Names in an order in which each node follows its providers. Raises ``ValueError`` on a cycle."""
        last = len(self.nodes)
        try:
            return list(nx.lexicographical_topological_sort(self.digraph, key=lambda n: self._position.get(n, last)))
        except nx.NetworkXUnfeasible:
            msg = "the graph has a cycle"
            raise ValueError(msg) from None

    def ancestors(self, name: str) -> set[str]:
        """All nodes from which there is a way to this one."""
        return set(nx.ancestors(self.digraph, name))

    def required_ancestors(self, name: str) -> set[str]:
        """All nodes that must have run for this one to run."""
        required = nx.subgraph_view(self.digraph, filter_edge=lambda a, b: self.digraph[a][b]["required"])
        return set(nx.ancestors(required, name))

    def way(
        self, start: str, end: str, *, without: Iterable[str] = (), except_by: Iterable[str] = ()
    ) -> list[str] | None:
        """Return a shortest way between two nodes, or ``None`` if there is none.

        Args:
            start: Name of the first node.
            end: Name of the last node.
            without: Nodes that are taken out.
            except_by: Fields that do not count as a way, such as one that carries no text.
        """
        removed = set(without) - {start, end}
        ignored = set(except_by)
        kept = nx.subgraph_view(
            self.digraph,
            filter_node=lambda name: name not in removed,
            filter_edge=lambda a, b: not ignored.issuperset(self.digraph[a][b]["fields"]),
        )
        if start not in kept or end not in kept or not nx.has_path(kept, start, end):
            return None
        return list(nx.shortest_path(kept, start, end))

    def dominators(self, start: str) -> dict[str, str]:
        """Immediate dominator of each node that can be reached from ``start``."""
        return dict(nx.immediate_dominators(self.digraph, start))
