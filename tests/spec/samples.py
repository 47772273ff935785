"""What the tests of this folder share: the sample roles, and short ways to ask for problems."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from llmtherapy_roles.errors import Problem, SpecError

SAMPLES = Path(__file__).parents[1] / "data" / "spec"
COACH = SAMPLES / "coach" / "role.yaml"
STRICT = SAMPLES / "strict_coach" / "role.yaml"


def problems_of(action: Callable[[], object]) -> tuple[Problem, ...]:
    """The problems that an action ends in."""
    with pytest.raises(SpecError, match=r"^\d+ problems?") as caught:
        action()
    assert caught.value.problems
    return caught.value.problems


def codes_of(action: Callable[[], object]) -> set[str]:
    """Their codes."""
    return {problem.code for problem in problems_of(action)}


def copy_coach(folder: Path, *, name: str = "coach", change: tuple[str, str] | None = None) -> Path:
    """A copy of the sample role, one passage of its role file changed."""
    target = folder / name
    target.mkdir(parents=True)
    for file in COACH.parent.iterdir():
        text = file.read_text(encoding="utf-8")
        if file == COACH and change is not None:
            assert change[0] in text
            text = text.replace(change[0], change[1], 1)
        (target / file.name).write_text(text, encoding="utf-8")
    return target / "role.yaml"
