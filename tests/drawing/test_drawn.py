from __future__ import annotations

from collections.abc import Iterable
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from llmtherapy_roles.drawing.drawn import Drawn, DrawnEdge, DrawnNode, collapsed
from llmtherapy_roles.errors import MisuseError


@st.composite
def graphs(draw: st.DrawFn) -> Drawn:
    names = [f"n{index}" for index in range(draw(st.integers(1, 12)))]
    kinds = st.sampled_from(["input_guard", "model", "other"])
    nodes = tuple(DrawnNode(name=name, kind=draw(kinds)) for name in names)
    pairs = list(combinations(names, 2))
    chosen = draw(st.lists(st.sampled_from(pairs), unique=True, max_size=40)) if pairs else []
    edges = tuple(
        DrawnEdge(start=a, end=b, required=draw(st.booleans()), to_person=draw(st.integers(0, 5)) == 0)
        for a, b in chosen
    )
    return Drawn(nodes=nodes, edges=edges)


def ways(edges: Iterable[DrawnEdge]) -> set[tuple[str, str]]:
    """All pairs between which there is a way."""
    pairs = {(edge.start, edge.end) for edge in edges}
    while True:
        more = {(a, d) for a, b in pairs for c, d in pairs if b == c} - pairs
        if not more:
            return pairs
        pairs |= more


@given(graphs())
def test_leaving_lines_out_changes_no_claim(drawn: Drawn) -> None:
    small = collapsed(drawn, most=len(drawn.nodes))
    assert ways(small.edges) == ways(drawn.edges)
    solid, small_solid = ([e for e in graph.edges if e.required] for graph in (drawn, small))
    assert ways(small_solid) == ways(solid)


@given(graphs())
def test_lines_to_the_person_are_never_left_out(drawn: Drawn) -> None:
    small = collapsed(drawn, most=len(drawn.nodes))
    assert [e for e in small.edges if e.to_person] == [e for e in drawn.edges if e.to_person]


@given(graphs())
def test_merging_keeps_all_ways_between_what_stands_for_them(drawn: Drawn) -> None:
    small = collapsed(drawn, most=1)
    stands = {node.name: node.name for node in small.nodes}
    for node in small.nodes:
        if node.tooltip:
            stands |= dict.fromkeys(node.tooltip.split(", "), node.name)
    assert set(stands) >= {node.name for node in drawn.nodes}
    assert ways(small.edges) == {(stands[a], stands[b]) for a, b in ways(drawn.edges)}


def fan(count: int) -> Drawn:
    guards = tuple(DrawnNode(name=f"g{n}.v1#1", kind="output_guard", group="attempt 1") for n in range(count))
    ends = (DrawnNode(name="model#1", kind="model"), DrawnNode(name="output_gate#1", kind="output_gate"))
    edges = [edge for g in guards for edge in (_edge("model#1", g.name), _edge(g.name, "output_gate#1"))]
    return Drawn(nodes=(*ends, *guards), edges=tuple(edges))


def _edge(start: str, end: str) -> DrawnEdge:
    return DrawnEdge(start=start, end=end, fields=(f"of {start}",))


def test_more_than_four_equal_boxes_become_one_that_names_them() -> None:
    small = collapsed(fan(5))
    merged = small.nodes[-1]
    assert len(small.nodes) == 3
    assert (merged.label, merged.lines) == ("5 output guards", ("g0.v1", "g1.v1", "g2.v1", "g3.v1", "g4.v1"))
    assert merged.tooltip.split(", ")[4] == "g4.v1#1"
    assert merged.group == "attempt 1"
    assert small.edges[-1].fields == tuple(f"of g{n}.v1#1" for n in range(5))


def test_four_equal_boxes_stay() -> None:
    assert collapsed(fan(4)) == fan(4)


def test_a_guard_with_a_neighbour_of_its_own_stays_apart() -> None:
    drawn = fan(6)
    wired = Drawn(nodes=(*drawn.nodes, DrawnNode(name="disclose")), edges=(*drawn.edges, _edge("g0.v1#1", "disclose")))
    small = collapsed(wired)
    assert {node.name for node in small.nodes} >= {"g0.v1#1", "disclose"}
    assert "5 output guards" in {node.label for node in small.nodes}


def test_what_is_left_out_is_counted_in_the_small_print() -> None:
    nodes = tuple(DrawnNode(name=name) for name in "abc")
    drawn = Drawn(nodes=nodes, edges=(_edge("a", "b"), _edge("b", "c"), _edge("a", "c")))
    assert collapsed(drawn).note == "1 line that follows from those shown is left out."


def test_names_must_be_unique() -> None:
    with pytest.raises(MisuseError, match="two nodes to be drawn have one name"):
        Drawn(nodes=(DrawnNode(name="a"), DrawnNode(name="a")), edges=())


def test_edges_must_have_ends() -> None:
    with pytest.raises(MisuseError, match="names a node that is not there"):
        Drawn(nodes=(DrawnNode(name="a"),), edges=(DrawnEdge(start="a", end="b"),))
