"""What an activity is: a small machine whose steps are fixed and whose wording is partly free. It never sends anything.

It stands behind the input gate (stage 4 of a turn) and hands the prompt stage a *brief*. Its questions, options and
scores never pass through a model. Before the input gate it is asked one thing only, by ``signals``: whether an answer
to its open question is a sign of risk, because "3" means nothing to a detector that does not know the question.

An activity keeps no state between calls; one object serves all sessions at once. Where a session stands is an
``ActivityState`` of JSON types. An activity never raises because of what a person says, nor because of a state that it
cannot read (after an update, say): it begins again and says so.
"""

from __future__ import annotations

from typing import NamedTuple, Protocol, runtime_checkable

from pydantic import BaseModel

from llmtherapy_roles.turn.findings import RiskFinding
from llmtherapy_roles.turn.state import ActivityState

__all__ = ["Activity", "ActivityStep"]


class ActivityStep(NamedTuple):
    """What an activity answers in one turn."""

    text: str
    """Fixed part that reaches the person unchanged: items, options, numbers; empty if there is none."""
    brief: str | None
    """What the model may word before the fixed part; ``None``: the model is not asked in this turn."""
    fallback: str
    """Scripted wording for the brief; empty when there is no brief."""
    state: ActivityState | None
    """Where the activity stands now; ``None`` when it is finished or was left."""
    output: BaseModel | None = None
    """Typed result: whole when ``done``, else what there was when the person left; ``None`` for nothing."""
    done: bool = False
    """True when the activity came to its own end; false while it is open and when the person left it."""


@runtime_checkable
class Activity(Protocol):
    """A declared machine of steps that a role may offer."""

    name: str
    """Registry name, such as ``mood_check.v1``."""

    def wants(self, text: str) -> bool:
        """Whether the message asks for this activity; called only while none is open."""
        ...

    def start(self, at: float) -> ActivityStep:
        """Return the first step. ``at`` is Unix time in seconds."""
        ...

    def signals(self, state: ActivityState, text: str) -> tuple[RiskFinding, ...]:
        """Return what an answer to the open question says about risk. Pure; runs as a guard, before the input gate."""
        ...

    def advance(self, state: ActivityState, text: str, at: float) -> ActivityStep:
        """Return the next step for a message that passed the input gate. ``at`` is Unix time in seconds.

        "stop" leaves with a partial result and "repeat" asks the open question again, in every activity and state, so
        that a stage can do either without knowing the activity.
        """
        ...
