"""One evaluation from the files to the sections of the report. Reads, measures, and keeps no text."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from llmtherapy_roles.errors import MisuseError
from llmtherapy_roles.evaluation.cases import Case, Task
from llmtherapy_roles.evaluation.dialogue import DIALOGUE_NEEDS, Readings, readings
from llmtherapy_roles.evaluation.own_sets import DIALOGUE_DEV, DIALOGUE_HELDOUT, OWN_DEV, OWN_HELDOUT
from llmtherapy_roles.evaluation.privacy import Redactions, redactions
from llmtherapy_roles.evaluation.reply_sets import INPUT_TASKS, REPLY_TASKS
from llmtherapy_roles.evaluation.risk_sets import RISK_TASKS
from llmtherapy_roles.evaluation.rows import read_rows
from llmtherapy_roles.evaluation.scoring import Clock, Measured, measure

__all__ = ["PERSONAL_DATA", "TASKS", "Found", "Places", "evaluate", "evaluate_heldout"]

TASKS: tuple[Task, ...] = (OWN_DEV, *RISK_TASKS, *REPLY_TASKS, *INPUT_TASKS)
"""All tasks but the held-out half, in the order in which they are reported."""

PERSONAL_DATA = "presidio_pii.dev.jsonl"


class Places(NamedTuple):
    """Where the sets are."""

    data: Path
    """Folder of the public sets; any of them may be missing."""
    own: Path
    """Folder of the project's own sentences."""


class Found(NamedTuple):
    """All that was measured."""

    measured: tuple[Measured, ...]
    missing: tuple[Task, ...]
    """Tasks whose file is not there."""
    dialogue: Readings | None
    personal_data: Redactions | None


def evaluate(places: Places, *, clock: Clock) -> Found:
    """Return the measurements on all sets that are there; the held-out half is not touched.

    Args:
        places: Where the sets are.
        clock: Times the judges.

    Raises:
        MisuseError: A file has a row that cannot be used.
    """
    cases = {task.id: _cases(task, places) for task in TASKS}
    measured: list[Measured] = []
    for task in TASKS:
        own = cases[task.id]
        if own is not None:
            measured.append(measure(task, own, cases.get(task.trained_on), clock=clock))
    spans = read_rows(places.data / PERSONAL_DATA, needs=("text",))
    return Found(
        tuple(measured),
        tuple(task for task in TASKS if cases[task.id] is None),
        _dialogue(places.own / DIALOGUE_DEV),
        redactions(spans) if spans else None,
    )


def evaluate_heldout(places: Places, *, clock: Clock) -> Found:
    """Return the measurements on the half that nobody reads; shares only, no case of it may be shown.

    Args:
        places: Where the sets are; the classifier learns from the other half.
        clock: Times the judges.

    Raises:
        MisuseError: A file has a row that cannot be used.
    """
    cases = _cases(OWN_HELDOUT, places)
    measured = () if cases is None else (measure(OWN_HELDOUT, cases, _cases(OWN_DEV, places), clock=clock),)
    missing = (OWN_HELDOUT,) if cases is None else ()
    return Found(measured, missing, _dialogue(places.own / DIALOGUE_HELDOUT), None)


def _dialogue(path: Path) -> Readings | None:
    rows = read_rows(path, needs=DIALOGUE_NEEDS)
    return readings(rows) if rows else None


def _cases(task: Task, places: Places) -> Sequence[Case] | None:
    rows = read_rows((places.own if task.own else places.data) / task.file, needs=task.needs)
    if rows is None:
        return None
    for number, row in enumerate(rows, 1):
        # One by one, so that the place can be told; the row itself must not be.
        try:
            task.cases((row,))
        except (AttributeError, KeyError, TypeError, ValueError) as error:
            msg = f"{task.file}: row {number} does not fit the set: {type(error).__name__}; see the set's description"
            raise MisuseError(msg) from None
    return task.cases(rows)
