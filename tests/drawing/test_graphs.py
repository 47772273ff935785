from __future__ import annotations

import re
from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from drawing.pipelines import pipeline
from drawing.shapes import SVG, canvas_of, overlapping, parsed, texts
from llmtherapy_roles.drawing.graphs import Drawn, DrawnEdge, DrawnNode, collapsed, to_dot, to_mermaid, to_svg
from llmtherapy_roles.drawing.text import clean
from llmtherapy_roles.session.render import drawn_graph

NASTY = "<script>alert(\"1\" & '2')</script>`%%{init}%%`]) --> x;#\\\n\x00\ud800\u202e"


@st.composite
def graphs(draw: st.DrawFn) -> Drawn:
    names = draw(st.lists(st.text(max_size=30), unique=True, min_size=1, max_size=8))
    kinds = st.sampled_from(["input_gate", "model", "start", "input_guard", "nothing known"])
    nodes = tuple(
        DrawnNode(
            name=name,
            kind=draw(kinds),
            lines=tuple(draw(st.lists(st.text(max_size=20), max_size=8))),
            tooltip=draw(st.text(max_size=20)),
            group=draw(st.sampled_from(["", "", "attempt 1", "<b>&"])),
        )
        for name in names
    )
    pairs = list(combinations(names, 2))
    chosen = draw(st.lists(st.sampled_from(pairs), unique=True, max_size=12)) if pairs else []
    edges = tuple(
        DrawnEdge(start=a, end=b, fields=(draw(st.text(max_size=9)),), required=draw(st.booleans())) for a, b in chosen
    )
    return Drawn(nodes=nodes, edges=edges, title=draw(st.text(max_size=40)), note=draw(st.text(max_size=90)))


@given(graphs())
@settings(max_examples=60)
def test_svg_is_well_formed_whatever_the_names(drawn: Drawn) -> None:
    root = parsed(to_svg(drawn))
    assert root.tag == f"{SVG}svg"
    assert len(root.findall(f".//{SVG}desc")) == 1


@given(graphs())
@settings(max_examples=60)
def test_labels_neither_overlap_nor_leave_the_canvas(drawn: Drawn) -> None:
    root = parsed(to_svg(drawn))
    placed = [label for label in texts(root) if label.words]
    assert overlapping(placed) == []
    whole = canvas_of(root)
    for label in placed:
        assert whole.left <= label.box.left
        assert label.box.right <= whole.right
        assert whole.top <= label.box.top
        assert label.box.bottom <= whole.bottom


@given(graphs())
def test_mermaid_ids_are_unique_and_labels_are_one_quoted_text(drawn: Drawn) -> None:
    rows = to_mermaid(drawn).split("\n")
    assert rows[0] == "flowchart TD"
    boxes = [row for row in rows if ":::" in row]
    ids = [re.match(r" +(n\d+)", row) for row in boxes]
    assert len({match[1] for match in ids if match}) == len(drawn.nodes) == len(boxes)
    for row in rows:
        assert row.count('"') in {0, 2}
        if '"' in row:
            words = row.split('"')[1].replace("<br/>", " ")
            assert not set(words) & set('<>"`\\[]{}|&')


@given(graphs())
def test_dot_has_balanced_quotes(drawn: Drawn) -> None:
    for row in to_dot(drawn).split("\n"):
        bare = row.replace("\\\\", "").replace('\\"', "")
        assert bare.count('"') % 2 == 0


@pytest.mark.parametrize("writer", [to_svg, to_mermaid, to_dot])
def test_no_format_lets_markup_through(writer: object) -> None:
    node = DrawnNode(name=NASTY, lines=(NASTY,), tooltip=NASTY, group=NASTY)
    drawn = Drawn(nodes=(node, DrawnNode(name="b")), edges=(DrawnEdge(start=NASTY, end="b", fields=(NASTY,)),))
    made = writer(drawn)  # type: ignore[operator]
    if writer is not to_dot:  # Graphviz takes any text between its quotation marks, and escapes it itself
        assert "<script" not in made
    assert "\x00" not in made
    assert "\u202e" not in made
    assert "\ud800" not in made


def test_every_text_of_the_picture_says_what_it_was_given() -> None:
    drawn = Drawn(nodes=(DrawnNode(name="a & <b>", tooltip="x < y"),), edges=(), title="T & t", description="D")
    root = parsed(to_svg(drawn))
    assert [label.words for label in texts(root)][:2] == ["T & t", "a & <b>"]
    assert [title.text for title in root.iter(f"{SVG}title")] == ["T & t", "x < y"]
    assert root.get("role") == "img"
    assert root.get("aria-label") == "T & t"


def test_the_picture_asks_for_nothing_from_outside() -> None:
    made = to_svg(drawn_graph(pipeline(), title="t"))
    assert set(re.findall(r"https?://[^\"' ]+", made)) == {"http://www.w3.org/2000/svg"}
    for word in ("<script", "@import", "url(", "href", " id="):
        assert word not in made


def test_a_dashed_line_is_an_optional_one() -> None:
    nodes = (DrawnNode(name="a"), DrawnNode(name="b"), DrawnNode(name="c"))
    edges = (DrawnEdge(start="a", end="b"), DrawnEdge(start="a", end="c", required=False))
    made = to_svg(Drawn(nodes=nodes, edges=edges))
    assert "a → c (used if there)" in made
    assert made.count("stroke-dasharray") == 2  # the line, and its sample in the legend
    assert "n0 -.-> n2" in to_mermaid(Drawn(nodes=nodes, edges=edges))
    assert 'n0 -> n2 [label="", style=dashed]' in to_dot(Drawn(nodes=nodes, edges=edges))


def test_the_legend_names_only_what_is_there() -> None:
    words = {
        label.words for label in texts(parsed(to_svg(Drawn(nodes=(DrawnNode(name="a", kind="model"),), edges=()))))
    }
    assert "language model" in words
    assert not words & {"gate: decides", "solid: required", "dashed: used if there"}


def test_a_long_name_is_cut_in_the_box_and_whole_in_the_tooltip() -> None:
    name = "claims_" * 40
    made = to_svg(Drawn(nodes=(DrawnNode(name=name),), edges=()))
    assert f"<title>{name}</title>" in made
    assert all(label.box.width <= 201 for label in texts(parsed(made)) if "claims" in label.words)


def test_collapsing_makes_the_picture_smaller() -> None:
    full = drawn_graph(pipeline(), collapse=False)
    assert len(collapsed(full).nodes) < len(full.nodes)
    assert len(clean(to_svg(collapsed(full)))) < len(clean(to_svg(full)))
