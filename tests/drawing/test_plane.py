from __future__ import annotations

import unicodedata
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from drawing.shapes import SVG, canvas_of, overlapping, parsed, texts
from llmtherapy_roles.drawing.plane import (
    RECONSTRUCTED,
    Axes,
    PlaneAxis,
    PlaneLevel,
    PlanePoint,
    plane_svg,
    plane_text,
)
from llmtherapy_roles.errors import MisuseError
from llmtherapy_roles.spec.html import axes_of
from llmtherapy_roles.taxonomy import load_taxonomy

LEVELS = st.integers(1, 5)
POINTS = st.builds(
    PlanePoint, name=st.text(max_size=70), x=LEVELS, y=LEVELS, confidence=st.sampled_from(["low", "medium", "high"])
)
WORDS = st.text(max_size=300)
AXIS = st.builds(
    PlaneAxis,
    name=st.text(max_size=80),
    levels=st.tuples(*[st.builds(PlaneLevel, st.text(max_size=40), WORDS)] * 5),
)
SHIPPED = axes_of(load_taxonomy())


@given(st.lists(POINTS, max_size=12), AXIS, AXIS, WORDS)
@settings(max_examples=60, deadline=None)
def test_labels_neither_overlap_nor_leave_the_canvas(
    points: list[PlanePoint], x: PlaneAxis, y: PlaneAxis, caption: str
) -> None:
    root = parsed(plane_svg(points, Axes(x=x, y=y), caption=caption))
    placed = [label for label in texts(root) if label.words.strip()]
    assert overlapping(placed) == []
    whole = canvas_of(root)
    for label in placed:
        assert whole.left <= label.box.left
        assert label.box.right <= whole.right
        assert label.box.bottom <= whole.bottom


def test_a_dot_stands_to_scale() -> None:
    points = [PlanePoint(name=f"{x}{y}", x=x, y=y) for x in range(1, 6) for y in range(1, 6)]
    circles = list(parsed(plane_svg(points, SHIPPED)).iter(f"{SVG}circle"))[:25]
    xs = sorted({float(circle.get("cx", "0")) for circle in circles})
    ys = sorted({float(circle.get("cy", "0")) for circle in circles})
    assert len(xs) == len(ys) == 5
    assert len({round(b - a, 1) for a, b in pairwise(xs)}) == 1
    assert len({round(b - a, 1) for a, b in pairwise(ys)}) == 1
    places = {point.name: circle for point, circle in zip(points, circles, strict=True)}
    assert float(places["11"].get("cx", "0")) < float(places["51"].get("cx", "0"))
    assert float(places["15"].get("cy", "0")) < float(places["11"].get("cy", "0"))


@pytest.mark.parametrize(
    ("confidence", "fill", "dashes", "paths"),
    [("low", "#ffffff", "3 2", 0), ("medium", "#ffffff", None, 1), ("high", "#2a4d8f", None, 0)],
)
def test_confidence_is_seen(confidence: str, fill: str, dashes: str | None, paths: int) -> None:
    point = PlanePoint(name="Coach", x=3, y=3, confidence=confidence)  # type: ignore[arg-type]
    root = parsed(plane_svg([point], SHIPPED))
    circle = next(root.iter(f"{SVG}circle"))
    assert (circle.get("fill"), circle.get("stroke-dasharray")) == (fill, dashes)
    assert len(list(root.iter(f"{SVG}path"))) == paths + 1  # one half-filled dot is in the legend
    assert f"{confidence} confidence" in "".join(root.itertext())


def test_the_shipped_caption_says_that_positions_are_reconstructed() -> None:
    assert "reconstructed" in "".join(parsed(plane_svg([], SHIPPED)).itertext())
    assert "10.1038/s43588-025-00874-x" in RECONSTRUCTED


def test_the_shipped_anchors_are_shown_uncut() -> None:
    words = [label.words for label in texts(parsed(plane_svg([], SHIPPED)))]
    assert not [row for row in words if row.endswith("…")]


def test_many_roles_in_one_cell_stand_one_below_the_other() -> None:
    points = [PlanePoint(name=f"Role {number}", x=5, y=5) for number in range(30)]
    root = parsed(plane_svg(points, SHIPPED))
    assert overlapping(texts(root)) == []
    assert {f"Role {number}" for number in range(30)} <= {label.words for label in texts(root)}


@given(st.lists(POINTS, max_size=70))
def test_the_text_is_at_most_78_columns_wide(points: list[PlanePoint]) -> None:
    for row in plane_text(points).splitlines():
        assert sum(2 if unicodedata.east_asian_width(mark) in "WF" else 1 for mark in row) <= 78 or any(
            unicodedata.combining(mark) for mark in row
        )


def test_the_text_shows_where_roles_stand() -> None:
    points = [PlanePoint(name="Coach", x=3, y=3, confidence="medium"), PlanePoint(name="Screening", x=3, y=1)]
    assert plane_text(points).splitlines() == [
        "emotional engagement",
        "5 |       .       .       .       .       .",
        "4 |       .       .       .       .       .",
        "3 |       .       .       A       .       .",
        "2 |       .       .       .       .       .",
        "1 |       .       .       B       .       .",
        "  +----------------------------------------",
        "          1       2       3       4       5   AI autonomy",
        f"A  {'Coach':<36}  3, 3  medium confidence",
        f"B  {'Screening':<36}  3, 1  low confidence",
    ]


def test_roles_that_share_a_cell_share_it_in_the_text() -> None:
    points = [PlanePoint(name=name, x=1, y=5) for name in "abcdefghi"]
    assert plane_text(points[:2]).splitlines()[1].startswith("5 |      AB ")
    assert plane_text(points).splitlines()[1].startswith("5 | ABCDEF… ")


@pytest.mark.parametrize(("x", "y"), [(0, 1), (1, 6)])
def test_a_level_that_does_not_exist_is_refused(x: int, y: int) -> None:
    with pytest.raises(MisuseError, match="a role stands at levels 1 to 5; found"):
        PlanePoint(name="a", x=x, y=y)


def test_an_axis_has_five_levels() -> None:
    with pytest.raises(MisuseError, match="an axis has 5 levels; found 1"):
        PlaneAxis(name="a", levels=(PlaneLevel("b"),))
