"""The fixed texts of an instrument with their slots filled. None is made up here; all stand in its file."""

from __future__ import annotations

import re

from llmtherapy_roles.activities.instrument import Instrument, Item
from llmtherapy_roles.activities.moves import Event, Place
from llmtherapy_roles.activities.result import MoodCheck

__all__ = ["Wording"]


class Wording:
    """Words what one instrument says."""

    def __init__(self, instrument: Instrument) -> None:
        self._instrument = instrument
        self._texts = instrument.texts
        top = instrument.scale[-1]
        self._always = {
            "low": "0",
            "high": str(top.value),
            "low_label": instrument.scale[0].label,
            "high_label": top.label,
        }

    def how(self) -> str:
        """Return how to answer, and that one may leave."""
        return self._fill(self._texts.how)

    def question(self, item: Item) -> str:
        """Return the question with its number and its options."""
        items = self._instrument.items
        head = f"{items.index(item) + 1} of {len(items)}. {item.ask}"
        return "\n".join([head, *(f"{option.value} = {option.label}" for option in self._instrument.scale)])

    def confirm(self, place: Place) -> str:
        """Return the question whether the pending option is right."""
        variants = self._texts.confirm
        return self._fill(variants[(len(place.answers) + place.misses) % len(variants)], value=place.pending)

    def ask_back(self, place: Place, event: Event) -> str:
        """Return the sentence that asks back, another one each time; from the third on it offers to leave."""
        if event == "unclear" and place.at == "confirm":
            variants = self._texts.confirm_again
        else:
            variants = {"several": self._texts.several, "out_of_range": self._texts.out_of_range}.get(
                event, self._texts.unclear
            )
        # After the third, the second and the third take turns, so that none comes twice running.
        nth = place.misses if place.misses < 3 else 2 - (place.misses - 2) % 2
        return self._fill(variants[nth], value=place.pending)

    def result(self, check: MoodCheck) -> str:
        """Return what was answered, and the sum where it may be named."""
        texts = self._texts
        answers = "\n".join(f"- {answer}" for answer in self._answers(check)) or "-"
        text = texts.result if check.complete else texts.result_open
        return self._fill(text, answers=answers, sum=check.sum, top=check.max)

    def kept(self, check: MoodCheck) -> str:
        """Return what was kept of a check that was left."""
        answers = self._answers(check)
        return self._fill(self._texts.kept, answers="; ".join(answers)) if answers else self._texts.nothing_kept

    def _answers(self, check: MoodCheck) -> list[str]:
        names = {item.id: item.name for item in self._instrument.items}
        given = (answer for answer in check.answers if answer.value is not None)
        return [f"{names[answer.item]}: {answer.value} = {answer.label}" for answer in given]

    def _fill(
        self,
        text: str,
        *,
        value: int | None = None,
        answers: str = "",
        sum: int = 0,
        top: int = 0,
    ) -> str:
        label = "" if value is None else self._instrument.scale[value].label
        slots = {
            "value": str(value),
            "label": label,
            "answers": answers,
            "sum": str(sum),
            "max": str(top),
        } | self._always
        return re.sub(r"\{(\w+)\}", lambda match: slots[match.group(1)], text)
