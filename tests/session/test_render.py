from __future__ import annotations

from itertools import pairwise
from xml.etree import ElementTree

import pytest

from drawing.pipelines import OUTPUT_GUARDS, pipeline, stand_in
from drawing.shapes import canvas_of, overlapping, parsed, texts
from llmtherapy_roles.errors import MisuseError
from llmtherapy_roles.session.render import FORMATS, drawn_graph, render_graph
from llmtherapy_roles.session.role import compile_role
from llmtherapy_roles.spec.loader import load_role, shipped_roles


@pytest.mark.parametrize("collapse", [True, False])
def test_each_format_names_every_stage(collapse: bool) -> None:
    role = stand_in()
    for format_ in FORMATS:
        made = render_graph(role, format_, collapse=collapse)  # type: ignore[arg-type]
        for name in ("receive", "input_gate", "crisis", "the person", *OUTPUT_GUARDS):
            assert name in made


def test_an_unknown_format_is_refused() -> None:
    with pytest.raises(MisuseError, match='unknown format "png"; allowed: dot, mermaid, svg'):
        render_graph(stand_in(), "png")  # type: ignore[arg-type]


def test_attempts_stand_in_frames() -> None:
    drawn = drawn_graph(pipeline())
    assert {node.group for node in drawn.nodes} == {"", "attempt 1", "attempt 2"}


def test_the_full_graph_has_every_edge() -> None:
    graph = pipeline()
    drawn = drawn_graph(graph, collapse=False)
    assert {(edge.start, edge.end) for edge in drawn.edges} == set(graph.digraph.edges)
    assert drawn.note == ""


def test_collapsing_keeps_what_must_have_run_before() -> None:
    graph = pipeline()
    drawn = drawn_graph(graph)
    shown = {node.name for node in drawn.nodes}
    before: dict[str, set[str]] = {name: set() for name in shown}
    order = [name for name in graph.order() if name in shown]
    for name in order:
        for edge in drawn.edges:
            if edge.end == name and edge.required:
                before[name] |= {edge.start, *before[edge.start]}
    for name in shown - {"person"}:
        assert before[name] - {"start"} == (graph.required_ancestors(name) & shown) - {"start"}


def test_every_way_of_text_to_the_person_is_drawn() -> None:
    drawn = drawn_graph(pipeline())
    ways = {edge.start for edge in drawn.edges if edge.to_person}
    assert ways == {"disclose", "output_gate#1", "output_gate#2", "deliver"}


def test_the_picture_has_a_description_in_words() -> None:
    root = ElementTree.fromstring(render_graph(stand_in(), "svg"))  # noqa: S314  (our own output)
    said = root.findtext("{http://www.w3.org/2000/svg}desc") or ""
    assert "3 input guards" in said
    assert "2 attempts" in said
    assert "7 output guards" in said


def test_pictures_are_the_same_each_time() -> None:
    made = [render_graph(stand_in(), "svg") for _ in range(3)]
    assert all(one == other for one, other in pairwise(made))


@pytest.mark.parametrize("role_id", shipped_roles())
def test_pictures_of_shipped_roles_are_legible(role_id: str) -> None:
    root = parsed(render_graph(compile_role(load_role(role_id)), "svg"))
    labels = texts(root)
    assert overlapping(labels) == []
    assert not [label for label in labels if label.words.endswith("…")]
    # One column of a two-column page at 100 %, or a notebook cell.
    assert canvas_of(root).width <= 900


@pytest.mark.parametrize("role_id", shipped_roles())
def test_every_way_of_text_to_the_person_of_a_shipped_role_is_drawn(role_id: str) -> None:
    role = compile_role(load_role(role_id))
    emitting = {node.name for node in role.role_graph.nodes if node.emits}
    assert {edge.start for edge in drawn_graph(role.role_graph).edges if edge.to_person} == emitting
