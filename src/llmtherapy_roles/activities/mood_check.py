"""The mood check: a few own questions on one scale, each answer confirmed before it is noted, one of them on self-harm.

It is no published questionnaire: its sum has no band and no cut-off, and nothing is concluded from it. Its states and
the moves between them are data (``moves.MOVES``); its items and every sentence stand in
``role_specs/activities/mood_check.yaml``. English only: in another language digits are understood, words asked back.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Self

from llmtherapy_roles.activities.answers import Reader, plain
from llmtherapy_roles.activities.base import ActivityStep
from llmtherapy_roles.activities.instrument import Instrument, Item, ItemRisk, load_instrument
from llmtherapy_roles.activities.moves import MOVES, FollowUp, Heard, Place, hear, place_of
from llmtherapy_roles.activities.result import Answer, MoodCheck
from llmtherapy_roles.activities.wording import Wording
from llmtherapy_roles.spec.roots import specs_root
from llmtherapy_roles.turn.findings import RiskFinding
from llmtherapy_roles.turn.state import ActivityState
from llmtherapy_roles.vocabulary import RiskLevel

__all__ = ["MOVES", "Answer", "MoodCheck", "MoodCheckActivity"]

_STORY_WORDS = 4
"""From so many words on, an answer that fits no option is worth a sentence of its own."""
_STEERING = frozenset({"leave", "skip_item", "back", "repeat", "why"})


class MoodCheckActivity:
    """Runs the mood check. One object serves all sessions; where each stands is its ``ActivityState``.

    Example:
        >>> check = MoodCheckActivity.shipped()
        >>> step = check.start(0.0)
        >>> step = check.advance(step.state, "quite bad", 1.0)
        >>> step.text.splitlines()[0]
        'I would note 3 = often. Is that right?'
    """

    def __init__(self, instrument: Instrument) -> None:
        self.name = instrument.id
        self._instrument = instrument
        self._items = {item.id: item for item in instrument.items}
        self._reader = Reader(instrument)
        self._wording = Wording(instrument)
        self._wants = tuple(re.compile(pattern, re.IGNORECASE) for pattern in instrument.wants)
        self._unless = tuple(re.compile(pattern, re.IGNORECASE) for pattern in instrument.unless)

    @classmethod
    def from_file(cls, path: Path) -> Self:
        """Return the activity for an instrument file. Raises ``SpecError`` when the file does not fit."""
        return cls(load_instrument(path))

    @classmethod
    def shipped(cls) -> Self:
        """Return the activity with the items that the library ships."""
        return cls.from_file(specs_root() / "activities" / "mood_check.yaml")

    def wants(self, text: str) -> bool:
        """Whether the message asks for a mood check, and does not take it back."""
        folded = plain(text)
        asked = any(pattern.search(folded) for pattern in self._wants)
        return asked and not any(pattern.search(folded) for pattern in self._unless)

    def start(self, at: float) -> ActivityStep:
        """Return the first question. ``at`` is Unix time in seconds."""
        texts = self._instrument.texts
        place = self._first(at)
        text = f"{self._wording.how()}\n\n{self._wording.question(self._items[place.item])}"
        return ActivityStep(text, texts.intro_brief, texts.intro_fallback, place.state(self.name))

    def signals(self, state: ActivityState, text: str) -> tuple[RiskFinding, ...]:
        """Return the sign of risk in an answer to the item on self-harm, before it is confirmed; empty for other items.

        A state that cannot be read counts as that item: nobody knows then which question the person answers.

        Source: the levels are engineering judgement; how often thoughts come is no measure of intent.
        """
        place = place_of(state, self._instrument) or self._at_risk_item()
        item = self._items[place.item] if place else None
        if not place or not item or not item.risk:
            return ()
        said = self._reader.said(text)
        heard = hear(place, said, item=item, instrument=self._instrument, reader=self._reader)
        if place.at == "follow_up":
            level = {"no": RiskLevel.NONE, "yes": RiskLevel.HIGH}.get(heard.event, RiskLevel.MODERATE)
        else:
            values, outside = self._reader.read(item, said, no_is_lowest=place.at == "ask")
            hedged = outside or said.any_of(item.risk.hedges)
            level = max(_level_heard(heard, item.risk), _level_read(values, item.risk, is_hedged=hedged))
        if level is RiskLevel.NONE:
            return ()
        code = f"mood_check.{item.id}.{place.at}"
        message = f"answer to the item {item.id} ({heard.event}); the level is engineering judgement"
        return (RiskFinding(code=code, message=message, level=level, category=item.risk.category, guard=self.name),)

    def advance(self, state: ActivityState, text: str, at: float) -> ActivityStep:
        """Return the next step for a message that passed the input gate. ``at`` is Unix time in seconds."""
        place = place_of(state, self._instrument)
        if place is None:
            return self._ask(self._first(at), self._instrument.texts.restart)
        item = self._items[place.item]
        heard = hear(place, self._reader.said(text), item=item, instrument=self._instrument, reader=self._reader)
        if heard.event in _STEERING:
            return self._steer(place, heard, at)
        if place.at == "follow_up":
            return self._followed_up(place, heard, at)
        if heard.event in ("option", "affirm", "deny"):
            return self._answer(place, heard, at)
        return self._ask_back(place, heard, len(text.split()))

    def _answer(self, place: Place, heard: Heard, at: float) -> ActivityStep:
        if heard.event == "option":
            return self._confirm(place.model_copy(update={"at": "confirm", "pending": heard.value, "misses": 0}))
        if heard.event == "affirm":
            return self._note(place, place.pending, at)
        asking = place.model_copy(update={"at": "ask", "pending": None, "misses": 0})
        return self._ask(asking, self._instrument.texts.not_that)

    def _steer(self, place: Place, heard: Heard, at: float) -> ActivityStep:
        texts = self._instrument.texts
        if heard.event == "leave":
            return self._leave(place, at)
        if heard.event == "skip_item":
            return self._skip(place, at)
        if heard.event == "back":
            return self._go_back(place)
        lead = texts.why if heard.event == "why" else texts.again
        return self._open_question(place, lead)

    def _leave(self, place: Place, at: float) -> ActivityStep:
        check = self._result(place, at)
        kept = any(value is not None for value in place.values.values())
        text = f"{self._instrument.texts.left} {self._wording.kept(check)}"
        return ActivityStep(text, None, "", None, check if kept else None)

    def _skip(self, place: Place, at: float) -> ActivityStep:
        if place.at == "follow_up":
            return self._next(place, self._instrument.texts.skipped, at)
        return self._next(_answered(place, None), self._instrument.texts.skipped, at)

    def _go_back(self, place: Place) -> ActivityStep:
        ids = list(self._items)
        here = ids.index(place.item)
        to = here - 1 if place.at == "ask" and here else here
        answers = tuple(pair for pair in place.answers if ids.index(pair[0]) < to)
        moved = {"at": "ask", "item": ids[to], "answers": answers, "pending": None, "misses": 0, "follow_up": None}
        texts = self._instrument.texts
        return self._ask(place.model_copy(update=moved), texts.reopened if to != here else texts.again)

    def _open_question(self, place: Place, lead: str) -> ActivityStep:
        if place.at == "confirm":
            return self._confirm(place, lead)
        if place.at == "follow_up":
            return self._say(place, lead, _risk(self._items[place.item]).follow_up)
        return self._ask(place, lead)

    def _ask(self, place: Place, lead: str) -> ActivityStep:
        return self._say(place, lead, self._wording.question(self._items[place.item]))

    def _confirm(self, place: Place, lead: str = "") -> ActivityStep:
        risk = self._items[place.item].risk
        thanks = risk.thanks if risk and place.pending else ""
        return self._say(place, lead or thanks, self._wording.confirm(place))

    def _ask_back(self, place: Place, heard: Heard, words: int) -> ActivityStep:
        missed = place.model_copy(update={"misses": place.misses + 1})
        if heard.event == "yes":
            return self._ask(missed, _risk(self._items[place.item]).how_often)
        lead = self._wording.ask_back(place, heard.event)
        if place.at == "confirm" and heard.event == "unclear":
            return self._say(missed, lead, "")
        step = self._ask(missed.model_copy(update={"at": "ask", "pending": None}), lead)
        if heard.event != "unclear" or words < _STORY_WORDS or self._items[place.item].risk:
            return step
        texts = self._instrument.texts
        return step._replace(brief=texts.heard_brief, fallback=texts.heard_fallback)

    def _note(self, place: Place, value: int | None, at: float) -> ActivityStep:
        noted = _answered(place, value)
        risk = self._items[place.item].risk
        if risk and value:
            return self._say(noted.model_copy(update={"at": "follow_up"}), "", risk.follow_up)
        return self._next(noted, self._instrument.texts.noted, at)

    def _followed_up(self, place: Place, heard: Heard, at: float) -> ActivityStep:
        answers: dict[str, FollowUp] = {"yes": "yes", "no": "no"}
        if heard.event not in answers and place.misses == 0:
            return self._say(place.model_copy(update={"misses": 1}), "", _risk(self._items[place.item]).follow_up_again)
        follow_up = answers.get(heard.event, "unclear")
        return self._next(place.model_copy(update={"follow_up": follow_up}), self._instrument.texts.noted, at)

    def _next(self, place: Place, lead: str, at: float) -> ActivityStep:
        ids = list(self._items)
        after = ids.index(place.item) + 1
        if after < len(ids):
            return self._ask(place.model_copy(update={"at": "ask", "item": ids[after], "misses": 0}), lead)
        texts = self._instrument.texts
        check = self._result(place, at)
        parts = [self._wording.result(check), texts.result_note]
        if any(self._items[item].risk and value for item, value in place.answers):
            parts.append(texts.risk_close)
        return ActivityStep("\n\n".join(parts), texts.finished_brief, texts.finished_fallback, None, check, done=True)

    def _say(self, place: Place, lead: str, text: str) -> ActivityStep:
        return ActivityStep("\n\n".join(filter(None, (lead, text))), None, "", place.state(self.name))

    def _result(self, place: Place, at: float) -> MoodCheck:
        return MoodCheck.of(
            self._instrument, place.values, follow_up=place.follow_up, started=place.started, finished=at
        )

    def _first(self, at: float) -> Place:
        return Place(version=self._instrument.version, at="ask", item=next(iter(self._items)), started=at)

    def _at_risk_item(self) -> Place | None:
        ids = [item.id for item in self._instrument.items if item.risk]
        return Place(version=self._instrument.version, at="ask", item=ids[0]) if ids else None


def _answered(place: Place, value: int | None) -> Place:
    answers = (*(pair for pair in place.answers if pair[0] != place.item), (place.item, value))
    return place.model_copy(update={"answers": answers, "pending": None, "misses": 0})


def _risk(item: Item) -> ItemRisk:
    if item.risk is None:  # pragma: no cover  (place_of refuses a follow-up to any other item)
        msg = f"item {item.id} has no follow-up"
        raise AssertionError(msg)
    return item.risk


def _level_heard(heard: Heard, risk: ItemRisk) -> RiskLevel:
    if heard.event in ("option", "affirm") and heard.value is not None:
        return risk.raises[heard.value]
    # "no" to "I would note never" says that it was not never.
    if heard.event in ("yes", "deny"):
        return RiskLevel.MODERATE
    return RiskLevel.LOW if heard.event == "unclear" else RiskLevel.NONE


def _level_read(values: tuple[int, ...], risk: ItemRisk, *, is_hedged: bool) -> RiskLevel:
    """Return the level of an answer that may mean several options: the mildest of them, but at least ``moderate``."""
    if is_hedged or len(values) > 1:
        return max(RiskLevel.MODERATE, risk.raises[values[0]] if values else RiskLevel.NONE)
    return risk.raises[values[0]] if values else RiskLevel.NONE
