"""Whether the confidence of a finding says how often it is right."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from llmtherapy_roles.evaluation.cases import Case
from llmtherapy_roles.evaluation.counts import Share
from llmtherapy_roles.evaluation.judges import assessor
from llmtherapy_roles.vocabulary import RiskLevel

__all__ = ["Step", "calibration"]


class Step(NamedTuple):
    """All flagged messages whose surest finding has one confidence."""

    confidence: float
    right: Share
    """Of them, how many should be flagged."""


def calibration(cases: Sequence[Case]) -> tuple[Step, ...]:
    """Return for each confidence that occurs how many flags were right, lowest confidence first.

    A message counts at the highest confidence among its findings of level ``moderate`` and above; cases without a label
    are left out.

    Args:
        cases: Messages with labels for risk.
    """
    heed = assessor()
    found: dict[float, list[bool]] = {}
    for case in cases:
        if case.positive is None:
            continue
        sure = [finding.confidence for finding in heed(case.text) if finding.level >= RiskLevel.MODERATE]
        if sure:
            found.setdefault(round(max(sure), 2), []).append(case.positive)
    return tuple(Step(confidence, Share(sum(right), len(right))) for confidence, right in sorted(found.items()))
