from __future__ import annotations

from itertools import combinations, pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from llmtherapy_roles.drawing.geometry import Box, Point
from llmtherapy_roles.drawing.layers import Layout, lay_out
from llmtherapy_roles.drawing.ordering import order_rows
from llmtherapy_roles.errors import MisuseError

Case = tuple[dict[str, tuple[float, float]], list[tuple[str, str]], dict[str, str]]


@st.composite
def dags(draw: st.DrawFn, most: int = 16) -> Case:
    """Any graph without cycles, with boxes of any size and some groups."""
    names = [f"n{index}" for index in range(draw(st.integers(0, most)))]
    sides = st.floats(8, 260)
    sizes = {name: (draw(sides), draw(sides)) for name in names}
    pairs = list(combinations(names, 2))
    edges = draw(st.lists(st.sampled_from(pairs), max_size=3 * most)) if pairs else []
    groups = {name: draw(st.sampled_from("AB")) for name in names if draw(st.integers(0, 2)) == 0}
    return sizes, edges, groups


def laid_out(case: Case) -> Layout:
    sizes, edges, groups = case
    return lay_out(sizes, edges, groups=groups)


@given(dags())
def test_boxes_never_overlap(case: Case) -> None:
    layout = laid_out(case)
    assert set(layout.boxes) == set(case[0])
    for one, other in combinations(layout.boxes.values(), 2):
        assert not one.grown(1).overlaps(other.grown(1))


@given(dags())
def test_lines_cross_no_box_of_others(case: Case) -> None:
    layout = laid_out(case)
    for ends, corners in layout.routes.items():
        # A curve across a gap stays between its two ends, so the rectangle around them holds it.
        pieces = [Box(min(a.x, b.x) - 0.4, a.y, abs(a.x - b.x) + 0.8, b.y - a.y) for a, b in pairwise(corners)]
        for name, box in layout.boxes.items():
            if name not in ends:
                assert not any(piece.overlaps(box.grown(-1e-6)) for piece in pieces)


@given(dags())
def test_edges_go_downwards_from_box_to_box(case: Case) -> None:
    layout = laid_out(case)
    assert set(layout.routes) == set(case[1])
    for (start, end), corners in layout.routes.items():
        first, last = layout.boxes[start], layout.boxes[end]
        assert len(corners) % 2 == 0
        assert first.bottom == pytest.approx(corners[0].y)
        assert last.top == pytest.approx(corners[-1].y)
        assert first.left <= corners[0].x <= first.right
        assert last.left <= corners[-1].x <= last.right
        assert all(upper.y <= lower.y + 1e-6 for upper, lower in pairwise(corners))
        assert all(a.x == b.x for a, b in zip(corners[::2], corners[1::2], strict=True))


@given(dags())
def test_frames_hold_their_group_and_nothing_else(case: Case) -> None:
    layout = laid_out(case)
    for group, frame in layout.frames.items():
        for name, box in layout.boxes.items():
            inside = case[2].get(name) == group
            assert frame.holds(Point(*box.centre)) == inside
            assert inside or not frame.overlaps(box)
    for one, other in combinations(layout.frames.values(), 2):
        assert not one.overlaps(other)


@given(dags())
def test_lines_that_pass_by_stay_outside_frames(case: Case) -> None:
    layout, groups = laid_out(case), case[2]
    for (start, end), corners in layout.routes.items():
        for group, frame in layout.frames.items():
            if groups.get(start) != group != groups.get(end):
                for upper, lower in zip(corners[::2], corners[1::2], strict=True):
                    assert not frame.overlaps(Box(upper.x, upper.y, 0.1, lower.y - upper.y))


@given(dags())
def test_everything_lies_on_the_canvas(case: Case) -> None:
    layout = laid_out(case)
    whole = Box(0, 0, layout.width, layout.height).grown(1e-6)
    corners = [point for route in layout.routes.values() for point in route]
    for box in (*layout.boxes.values(), *layout.frames.values()):
        corners += [Point(box.left, box.top), Point(box.right, box.bottom)]
    assert all(whole.holds(point) for point in corners)


@given(dags(most=8))
def test_the_same_graph_is_drawn_the_same(case: Case) -> None:
    assert laid_out(case) == laid_out(case)


def test_a_group_gets_rows_of_its_own() -> None:
    edges = [("a", "m"), ("m", "g"), ("a", "b"), ("b", "c"), ("g", "z"), ("c", "z")]
    rows = order_rows(["a", "m", "g", "b", "c", "z"], edges, {"m": "try", "g": "try"})
    number = {item: index for index, row in enumerate(rows.rows) for item in row}
    assert not {number["m"], number["g"]} & {number["b"], number["c"]}
    assert number["a"] < number["m"] < number["g"] < number["z"]


def test_groups_that_wait_for_each_other_get_no_frames() -> None:
    layout = lay_out(dict.fromkeys("abc", (40.0, 20.0)), [("a", "b"), ("b", "c")], groups={"a": "G", "c": "G"})
    assert layout.frames == {}


def test_a_chain_is_straight() -> None:
    layout = lay_out({"a": (80, 30), "b": (120, 30), "c": (60, 30)}, [("a", "b"), ("b", "c")])
    assert {point.x for route in layout.routes.values() for point in route} == {layout.boxes["b"].centre.x}


def test_a_long_line_is_straight_where_there_is_room() -> None:
    names = list("abcdef")
    edges = [*pairwise(names), ("a", "f")]
    layout = lay_out(dict.fromkeys(names, (90.0, 30.0)), edges)
    assert len({round(point.x, 3) for point in layout.routes["a", "f"][2:-2]}) == 1


def test_doubled_edges_count_once() -> None:
    layout = lay_out({"a": (10, 10), "b": (10, 10)}, [("a", "b"), ("a", "b")])
    assert list(layout.routes) == [("a", "b")]


def test_a_cycle_is_refused() -> None:
    with pytest.raises(MisuseError, match="a graph with a cycle has no layers"):
        lay_out({"a": (10, 10), "b": (10, 10)}, [("a", "b"), ("b", "a")])


def test_nothing_is_drawn_of_nothing() -> None:
    assert lay_out({}, []) == Layout(boxes={}, routes={}, frames={}, width=0.0, height=0.0)
