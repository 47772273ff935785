"""Structured log events, one for each stage of a turn, through the app's own structlog configuration.

The library configures nothing. If the app has not configured structlog, nothing is logged and structlog is not even
imported. No event carries a person's or a model's words.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import Any

from llmtherapy_roles.turn.turn import Turn
from llmtherapy_roles.turn.values import Settings

__all__ = ["StageLog", "stage_log"]

StageLog = Callable[[Turn], None]


def stage_log(settings: Settings) -> StageLog | None:
    """Return a function that logs a finished turn stage by stage, or ``None`` when the app has not set structlog up."""
    structlog = sys.modules.get("structlog")
    if structlog is None or not structlog.is_configured():
        return None
    bound: Any = structlog.get_logger("llmtherapy_roles").bind(
        role=settings.role, fingerprint=settings.fingerprint, session=settings.session
    )

    def log(turn: Turn) -> None:
        timings = dict(turn.timings_us)
        for step in turn.trail:
            event: dict[str, Any] = {"turn": turn.index, "stage": step.stage, "outcome": step.outcome}
            if step.stage in timings:
                event["us"] = round(timings[step.stage], 1)
            if step.outcome == "ran":
                bound.debug("stage", **event)
            else:
                level = bound.warning if step.outcome == "failed" else bound.info
                level("stage", **event, detail=step.detail)
        bound.info("turn", turn=turn.index, decision=str(turn.decision), risk=str(turn.risk.level), source=turn.source)

    return log
