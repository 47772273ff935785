from __future__ import annotations

from llmtherapy_roles.evaluation.calibration import calibration
from llmtherapy_roles.evaluation.cases import Case
from llmtherapy_roles.evaluation.judges import assessor


def test_flags_are_sorted_by_the_confidence_of_their_surest_finding():
    text = "I want to kill myself"
    confidence = max(finding.confidence for finding in assessor()(text))
    cases = [Case(text=text, positive=right) for right in (True, True, False, None)]
    (step,) = calibration([*cases, Case(text="the lake was quiet", positive=False)])
    assert (step.confidence, step.right) == (confidence, (2, 3))
