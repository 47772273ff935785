from __future__ import annotations

import pytest

from drawing.shapes import canvas_of, parsed, texts
from llmtherapy_roles.evaluation.calibration import Step
from llmtherapy_roles.evaluation.charts import Dot, Panel, Strip, calibration_svg, false_alarms_svg, recall_svg
from llmtherapy_roles.evaluation.counts import Share
from llmtherapy_roles.evaluation.curves import Curve

JUDGES = ("the library's guards", "flat lexicon", "TF-IDF, logistic regression")
DOTS = tuple(Dot(judge, Share(judge, 10)) for judge in range(3))
STRIPS = [
    Strip("A set <with> a very long title that has to be cut " * 3, DOTS, 0.05),
    Strip("B", (Dot(0, Share(0, 0)),)),
]
CURVE = Curve("judge", ((0.0, 0.0), (0.1, 0.5), (1.0, 1.0)), (0.1, 0.5))
PANELS = [
    Panel(f"set {at} with a long title that has to be cut somewhere", ((0, CURVE), (1, CURVE))) for at in range(3)
]
STEPS = [("one", (Step(0.6, Share(1, 2)), Step(1.0, Share(0, 0)))), ("two", (Step(0.8, Share(3, 3)),))]


@pytest.mark.parametrize(
    "svg",
    [
        false_alarms_svg(STRIPS, judges=JUDGES),
        false_alarms_svg([], judges=JUDGES),
        recall_svg(PANELS, judges=JUDGES),
        recall_svg([], judges=JUDGES),
        calibration_svg(STEPS),
    ],
)
def test_pictures_are_well_formed_and_their_texts_stay_inside(svg: str):
    root = parsed(svg)
    canvas = canvas_of(root)
    for words, box in texts(root):
        assert box.left >= 0, words
        assert box.right <= canvas.right, words
        assert 0 <= box.top <= box.bottom <= canvas.bottom, words


def test_share_of_nothing_has_no_mark():
    assert false_alarms_svg(STRIPS, judges=()).count("<circle") == 1
