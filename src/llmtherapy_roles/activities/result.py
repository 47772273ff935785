"""The typed result of a mood check. Numbers that a person gave and confirmed; no interpretation of them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Annotated, Literal, Self

from pydantic import Field, model_validator

from llmtherapy_roles.activities.instrument import Instrument
from llmtherapy_roles.spec.base import SpecModel

__all__ = ["Answer", "MoodCheck"]


class Answer(SpecModel):
    """What was answered to one item."""

    item: str
    value: Annotated[int, Field(ge=0)] | None
    """The option that the person confirmed; ``None`` when the question was left open."""
    label: str | None
    """The option in words."""


class MoodCheck(SpecModel):
    """A mood check, finished or left.

    Example:
        >>> answers = (Answer(item="mood", value=3, label="often"), Answer(item="sleep", value=None, label=None))
        >>> check = MoodCheck(instrument="mood_check.v1", version="1.0.0", answers=answers, sum=3, max=8, note="Own")
        >>> check.complete, check.band, check.trend
        (False, None, None)
    """

    instrument: str
    """Registry name of the activity."""
    version: str
    """Version of the items; results of two versions are not compared."""
    answers: tuple[Answer, ...]
    """One for each item, in the order of asking, open ones included."""
    sum: Annotated[int, Field(ge=0)]
    """Sum of the answers given. Two sums may be compared only where both checks are complete."""
    max: Annotated[int, Field(ge=0)]
    """The greatest sum that all items together can give."""
    follow_up: Literal["yes", "no", "unclear"] | None = None
    """Answer to the direct question about ending one's life; ``None`` when it was not asked, or left open."""
    band: None = None
    """Always empty: own items have no bands."""
    note: str
    """What the sum means and what it does not."""
    trend: int | None = None
    """This sum less that of the latest earlier complete check; positive is harder. ``None`` without one."""
    started: float = 0.0
    """Unix time in seconds."""
    finished: float = 0.0
    """Unix time in seconds at which the last question was answered or the check was left."""

    @model_validator(mode="after")
    def _adds_up(self) -> Self:
        given = [answer.value for answer in self.answers if answer.value is not None]
        if self.sum != sum(given) or self.sum > self.max:
            msg = f"sum must be {sum(given)}, the sum of the answers, and no more than max"
            raise ValueError(msg)
        return self

    @property
    def complete(self) -> bool:
        """Whether every question was answered."""
        return all(answer.value is not None for answer in self.answers)

    def compared(self, earlier: Iterable[MoodCheck]) -> MoodCheck:
        """Return the same result with its ``trend``.

        Args:
            earlier: Other checks of the same person, in any order; incomplete ones, those of another version and those
                that finished later are left out.
        """
        same = (one for one in earlier if (one.instrument, one.version) == (self.instrument, self.version))
        before = [one for one in same if one.complete and one.finished < self.finished]
        if not before or not self.complete:
            return self.model_copy(update={"trend": None})
        return self.model_copy(update={"trend": self.sum - max(before, key=lambda one: one.finished).sum})

    @classmethod
    def of(
        cls,
        instrument: Instrument,
        values: dict[str, int | None],
        *,
        follow_up: Literal["yes", "no", "unclear"] | None = None,
        started: float = 0.0,
        finished: float = 0.0,
    ) -> MoodCheck:
        """Return the result of the values given, by item id; items without a value are open."""
        chosen = [(item.id, values.get(item.id)) for item in instrument.items]
        return cls(
            instrument=instrument.id,
            version=instrument.version,
            answers=tuple(
                Answer(item=item, value=value, label=None if value is None else instrument.scale[value].label)
                for item, value in chosen
            ),
            sum=sum(value for _, value in chosen if value is not None),
            max=(len(instrument.scale) - 1) * len(instrument.items),
            follow_up=follow_up,
            note=instrument.note,
            started=started,
            finished=finished,
        )
