"""The pictures of an evaluation: which sets stand in which, and in what order."""

from __future__ import annotations

from collections.abc import Sequence

from llmtherapy_roles.evaluation import classifier
from llmtherapy_roles.evaluation.calibration import calibration
from llmtherapy_roles.evaluation.charts import Dot, Panel, Strip, calibration_svg, false_alarms_svg, recall_svg
from llmtherapy_roles.evaluation.curves import curve
from llmtherapy_roles.evaluation.scoring import Measured, Scored
from llmtherapy_roles.evaluation.summary import held_to_aim
from llmtherapy_roles.evaluation.tables import Picture

__all__ = ["calibration_picture", "false_alarm_picture", "recall_picture"]

_JUDGES = ("the library's guards", "flat lexicon", classifier.NAME)
_LEAST_STEPS = 2


def false_alarm_picture(measured: Sequence[Measured]) -> Picture:
    """Return the picture of the false-alarm rates on all sets that have harmless texts."""
    strips = [
        Strip(one.task.title, tuple(_dots(one)), next((a.bound for a in one.task.aims if a.figure != "recall"), None))
        for one in measured
        if any(case.positive is False for case in one.cases)
    ]
    said = "False-alarm rate of guards, lexicon and classifier on each set, with intervals; dashed lines are the aims"
    return Picture("eval-false-alarms.svg", false_alarms_svg(strips, judges=_JUDGES), said)


def recall_picture(measured: Sequence[Measured]) -> Picture:
    """Return the picture of recall against false alarms, of the sets that have both."""
    panels: list[Panel] = []
    for one in measured:
        found = [(place, curve(one, scored)) for place, scored in _compared(one)]
        curves = tuple((place, way) for place, way in found if way is not None)
        if curves:
            panels.append(Panel(one.task.title, curves))
    said = "Recall against false alarms of guards, lexicon and classifier, a panel for each set that has both classes"
    return Picture("eval-recall.svg", recall_svg(panels, judges=_JUDGES), said)


def calibration_picture(measured: Sequence[Measured]) -> Picture | None:
    """Return the picture of confidence against rightness; ``None`` when the detectors give one confidence only."""
    series = [
        (one.task.id, calibration(one.cases))
        for one in measured
        if one.task.guarded == "risk" and any(case.positive for case in one.cases)
    ]
    if len({step.confidence for _, steps in series for step in steps}) < _LEAST_STEPS:
        return None
    said = "Share of risk flags that are right, by the confidence of the finding, with intervals"
    return Picture("eval-calibration.svg", calibration_svg(series), said)


def _dots(measured: Measured) -> list[Dot]:
    return [
        Dot(place, measured.counts(scored).false_alarm_rate) for place, scored in _compared(measured) if scored.scores
    ]


def _compared(measured: Measured) -> list[tuple[int, Scored]]:
    """The guards as they are held to their aim, the lexicon, the classifier."""
    return list(enumerate((held_to_aim(measured), measured.scored[-2], measured.scored[-1])))
