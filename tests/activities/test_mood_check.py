from __future__ import annotations

import json
from itertools import pairwise, product
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from llmtherapy_roles.activities.answers import Reader
from llmtherapy_roles.activities.base import Activity, ActivityStep
from llmtherapy_roles.activities.instrument import load_instrument
from llmtherapy_roles.activities.mood_check import MOVES, MoodCheck, MoodCheckActivity
from llmtherapy_roles.activities.moves import Place, hear, place_of
from llmtherapy_roles.turn.state import ActivityState
from llmtherapy_roles.vocabulary import RiskCategory, RiskLevel

FILE = Path(__file__).resolve().parents[2] / "role_specs" / "activities" / "mood_check.yaml"
INSTRUMENT = load_instrument(FILE)
CHECK = MoodCheckActivity(INSTRUMENT)
READER = Reader(INSTRUMENT)
ITEMS = [item.id for item in INSTRUMENT.items]
WORDS_FOR = {
    0: ["0", "never", "zero", "not at all", "Never!"],
    1: ["1", "one", "rarely", "hardly ever", "1 of 4", "once or twice"],
    2: ["2", "two", "Sometimes.", "on and off"],
    3: ["3", "three", "often", "I'd say 3", "3/4", "maybe 3?", "３"],
    4: ["4", "four", "all the time", "almost always", "every day", "4️⃣"],
}
SAYING: dict[str, list[str]] = {
    "option": ["1", "often"],
    "several": ["2 or 3", "never, always"],
    "out_of_range": ["10", "I give it 10", "-1", "3.5", "7/10", "seven"],
    "unclear": ["banana", "my neighbour moved out last week", "", "???", "42nd", "1e5x"],
    "yes": ["yes", "yes, sadly"],
    "no": ["no", "No, I'm safe", "not at all"],
    "affirm": ["yes", "that's right", "ok"],
    "deny": ["no", "not quite"],
    "skip_item": ["skip this one", "I'd rather not say"],
    "back": ["back", "change my answer"],
    "repeat": ["what?", "repeat please"],
    "why": ["why?", "who reads this?"],
    "leave": ["stop", "Stop, please.", "not now", "skip", "I want to stop", "no more questions"],
}


def through_json(state: ActivityState) -> ActivityState:
    name, at, data, started = json.loads(json.dumps(state))
    return ActivityState(name, at, data, started)


def walk(*messages: str) -> ActivityStep:
    step = CHECK.start(10.0)
    for number, message in enumerate(messages, 1):
        assert step.state is not None, f"over before {message!r}"
        step = CHECK.advance(step.state, message, 10.0 + number)
    return step


def at_item(item: str, at: str = "ask") -> ActivityState:
    messages = [word for _ in range(ITEMS.index(item)) for word in ("1", "yes")]
    messages += {"ask": [], "confirm": ["1"], "follow_up": ["1", "yes"]}[at]
    state = walk(*messages).state
    assert state is not None
    assert state.at == at
    return state


OPEN_STATES = [*product(ITEMS, ["ask", "confirm"]), ("self_harm", "follow_up")]


def test_it_is_an_activity() -> None:
    assert isinstance(CHECK, Activity)
    assert CHECK.name == "mood_check.v1"


@pytest.mark.parametrize(
    "text",
    [
        "mood check",
        "Could we do the mood check?",
        "check my mood",
        "log my mood please",
        "Start the questionnaire",
        "I'd like to fill in the check-in",
        "questionnaire",
        "ask me the questions",
    ],
)
def test_it_is_wanted_when_asked_for(text: str) -> None:
    assert CHECK.wants(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "I don't want a mood check",
        "no questionnaire today",
        "my mood is bad",
        "I checked my phone",
        "she is moody",
        "stop the mood check",
        "start the car",
        "I have some questions about you",
    ],
)
def test_it_is_not_wanted_otherwise(text: str) -> None:
    assert not CHECK.wants(text)


def test_start_shows_the_first_item_with_all_options_and_says_one_may_stop() -> None:
    step = CHECK.start(1.0)
    assert step.brief
    assert step.fallback
    assert "1 of 5" in step.text
    assert all(f"{option.value} = {option.label}" in step.text for option in INSTRUMENT.scale)
    assert "stop" in step.text
    assert not step.done


@given(values=st.tuples(*[st.integers(0, 4)] * 5), data=st.data())
@settings(max_examples=120, deadline=None)
def test_every_full_path_ends_in_the_right_sum(values: tuple[int, ...], data: st.DataObject) -> None:
    step = CHECK.start(5.0)
    for item, value in zip(ITEMS, values, strict=True):
        assert step.state is not None
        said = data.draw(st.sampled_from(WORDS_FOR[value]))
        step = CHECK.advance(through_json(step.state), said, 6.0)
        assert f"{value} = {INSTRUMENT.scale[value].label}" in step.text
        assert step.state is not None
        assert step.state.at == "confirm"
        step = CHECK.advance(
            through_json(step.state), data.draw(st.sampled_from(["yes", "right", "y", "Yes, that's right."])), 7.0
        )
        if item == "self_harm" and value:
            assert step.state is not None
            assert step.state.at == "follow_up"
            assert "ending your life" in step.text
            step = CHECK.advance(step.state, "no", 8.0)
    assert step.done
    assert step.state is None
    assert isinstance(step.output, MoodCheck)
    assert step.output.sum == sum(values)
    assert step.output.max == 20
    assert [answer.value for answer in step.output.answers] == list(values)
    assert step.output.complete
    assert step.output.band is None
    assert step.output.trend is None
    assert step.output.follow_up == ("no" if values[-1] else None)
    assert f"Sum: {sum(values)} of 20" in step.text


@pytest.mark.parametrize("value", range(5))
@pytest.mark.parametrize("item", ITEMS)
def test_every_wording_of_an_option_is_read_but_noted_only_after_confirmation(item: str, value: int) -> None:
    for said in WORDS_FOR[value]:
        step = CHECK.advance(at_item(item), said, 1.0)
        assert f"{value} = {INSTRUMENT.scale[value].label}" in step.text, said
        assert step.state is not None
        place = place_of(step.state, INSTRUMENT)
        assert place is not None
        assert place.pending == value
        assert item not in place.values


@pytest.mark.parametrize(
    ("said", "value"),
    [
        ("quite bad", 3),
        ("mostly fine", 1),
        ("terrible", 4),
        ("not often", 1),
        ("so-so", 2),
        ("no", 0),
        ("not good", 3),
        ("honestly it was fine", 0),
    ],
)
def test_words_for_how_bad_it_was_are_understood(said: str, value: int) -> None:
    assert f"note {value} = " in CHECK.advance(at_item("mood"), said, 1.0).text


def test_a_reading_can_be_corrected_in_the_same_breath() -> None:
    step = walk("3", "no, 2")
    assert "2 = sometimes" in step.text
    assert "2 of 5" in CHECK.advance(step.state, "yes", 1.0).text  # type: ignore[arg-type]


def test_a_denied_reading_is_not_noted() -> None:
    step = walk("3", "no")
    assert "1 of 5" in step.text
    assert "not note" in step.text


@pytest.mark.parametrize("kind", ["unclear", "several", "out_of_range"])
def test_asking_back_changes_its_wording_and_offers_to_leave_the_third_time(kind: str) -> None:
    state = at_item("sleep")
    texts: list[str] = []
    for number in range(6):
        step = CHECK.advance(state, SAYING[kind][number % 2], 1.0)
        assert step.state is not None
        assert step.state.at == "ask"
        state = step.state
        texts.append(step.text)
    assert len(set(texts[:3])) == 3
    assert all(one != other for one, other in pairwise(texts))
    assert '"stop"' in texts[2]
    assert '"stop"' not in texts[0]


@pytest.mark.parametrize("said", SAYING["out_of_range"])
def test_a_number_off_the_scale_is_asked_back(said: str) -> None:
    step = CHECK.advance(at_item("worry"), said, 1.0)
    assert "0 to 4" in step.text
    assert step.state is not None
    assert step.state.at == "ask"


def test_a_story_is_acknowledged_by_the_model_but_never_at_the_item_on_self_harm() -> None:
    story = "my neighbour moved out last week"
    assert CHECK.advance(at_item("mood"), story, 1.0).brief
    assert CHECK.advance(at_item("self_harm"), story, 1.0).brief is None


@pytest.mark.parametrize(("item", "at"), OPEN_STATES)
@pytest.mark.parametrize("word", SAYING["leave"])
def test_it_can_be_left_in_every_state_and_keeps_what_was_answered(item: str, at: str, word: str) -> None:
    state = at_item(item, at)
    if at == "follow_up" and word == "not now":
        return  # there it answers the direct question
    step = CHECK.advance(state, word, 99.0)
    assert step.state is None
    assert not step.done
    answered = ITEMS.index(item) + (at == "follow_up")
    if answered:
        assert isinstance(step.output, MoodCheck)
        assert step.output.sum == answered
        assert not step.output.complete or answered == len(ITEMS)
        assert step.output.finished == 99.0
        assert "kept" in step.text
    else:
        assert step.output is None
        assert "No answer" in step.text


@pytest.mark.parametrize(("item", "at"), OPEN_STATES)
def test_it_resumes_in_every_state_with_the_same_question(item: str, at: str) -> None:
    state = at_item(item, at)
    step = CHECK.advance(through_json(state), "repeat", 1.0)
    assert step.state == state
    assert step.text.startswith("Here is the question again.") or at == "confirm"
    assert CHECK.advance(through_json(state), "3", 2.0) == CHECK.advance(state, "3", 2.0)
    assert CHECK.signals(through_json(state), "3") == CHECK.signals(state, "3")


def test_skipping_leaves_one_item_open_and_the_sum_uncompared() -> None:
    step = walk("3", "yes", "skip this one", "2", "yes", "1", "yes", "0", "yes")
    assert isinstance(step.output, MoodCheck)
    assert step.done
    assert step.output.sum == 6
    assert not step.output.complete
    assert "cannot be compared" in step.text


def test_going_back_takes_the_last_answer_out() -> None:
    step = walk("3", "yes", "back", "1", "yes")
    place = place_of(step.state, INSTRUMENT)  # type: ignore[arg-type]
    assert place is not None
    assert place.values == {"mood": 1}


# Every declared move happens, and no other.
def moves_of(at: str) -> set[tuple[str, str]]:
    seen: set[tuple[str, str]] = set()
    for item, here in OPEN_STATES:
        if here != at:
            continue
        place = place_of(at_item(item, at), INSTRUMENT)
        assert place is not None
        for misses, pending in product((0, 1), (0, 1)):
            changed = {"misses": misses, "pending": pending if at == "confirm" else None}
            state = place.model_copy(update=changed).state(CHECK.name)
            for said in [word for words in SAYING.values() for word in words] + ["0", "4"]:
                seen.add(move(state, said))
    return seen


def move(state: ActivityState, said: str) -> tuple[str, str]:
    place = place_of(state, INSTRUMENT)
    assert place is not None
    item = next(item for item in INSTRUMENT.items if item.id == place.item)
    event = hear(place, READER.said(said), item=item, instrument=INSTRUMENT, reader=READER).event
    step = CHECK.advance(state, said, 1.0)
    return event, step.state.at if step.state else "finished" if step.done else "left"


@pytest.mark.parametrize("at", ["ask", "confirm", "follow_up"])
def test_the_table_of_moves_is_what_happens(at: str) -> None:
    declared = {(str(event), to) for event, targets in MOVES[at].items() for to in targets}  # type: ignore[index]
    seen = moves_of(at)
    assert seen <= declared
    # After the only item with a follow-up, which comes last, no further item is asked.
    unreachable = {(event, "ask") for event in ("yes", "no", "unclear", "skip_item")} if at == "follow_up" else set()
    assert declared - seen <= unreachable


# Risk.
@pytest.mark.parametrize(("value", "level"), [(0, "none"), (1, "moderate"), (2, "moderate"), (3, "high"), (4, "high")])
def test_an_answer_above_zero_raises_risk_before_it_is_confirmed(value: int, level: str) -> None:
    for said in WORDS_FOR[value]:
        found = CHECK.signals(at_item("self_harm"), said)
        assert max((finding.level for finding in found), default=RiskLevel.NONE) == level, said
        assert all(finding.category is RiskCategory.IDEATION for finding in found)


@pytest.mark.parametrize(
    ("said", "at_least"),
    [
        ("yes", "moderate"),
        ("maybe", "moderate"),
        ("I don't know", "moderate"),
        ("10", "moderate"),
        ("2 or 3", "moderate"),
        ("3 or 4", "high"),
        ("never, maybe sometimes", "moderate"),
        ("3, stop", "high"),
        ("I never stop thinking of it", "low"),
        ("no, it is always there", "moderate"),
        ("never but lately a lot", "moderate"),
        ("banana", "low"),
        ("I'm done", "moderate"),
        ("no but it comes back", "low"),
        ("not really", "moderate"),
        ("３", "high"),
        ("１", "moderate"),
    ],
)
def test_an_unclear_answer_on_self_harm_is_never_silent(said: str, at_least: str) -> None:
    found = CHECK.signals(at_item("self_harm"), said)
    assert found
    assert found[0].level >= at_least


@pytest.mark.parametrize(
    "said",
    [
        "0",
        "never",
        "no",
        "No, not at all.",
        "none",
        "zero",
        "no, never",
        "nope",
        "nothing like that",
        "stop",
        "skip this one",
        "why?",
        "what?",
        "back",
        "I have not",
    ],
)
def test_a_clear_no_and_steering_raise_nothing(said: str) -> None:
    assert CHECK.signals(at_item("self_harm"), said) == ()


@pytest.mark.parametrize(
    ("value", "said", "level"),
    [
        ("1", "yes", "moderate"),
        ("0", "yes", None),
        ("0", "no", "moderate"),
        ("1", "no", "moderate"),
        ("1", "4", "high"),
        ("0", "0", None),
    ],
)
def test_confirming_an_answer_on_self_harm_counts(value: str, said: str, level: str | None) -> None:
    state = CHECK.advance(at_item("self_harm"), value, 1.0).state
    assert state is not None
    found = CHECK.signals(state, said)
    assert (found[0].level if found else None) == level


@pytest.mark.parametrize(
    ("said", "level"),
    [
        ("yes", "high"),
        ("I guess so", "high"),
        ("not yet", "high"),
        ("tonight", "high"),
        ("no", None),
        ("No, I'm safe.", None),
        ("not any more", None),
        ("maybe", "moderate"),
        ("I'm not sure", "moderate"),
        ("stop", "moderate"),
        ("skip this one", "moderate"),
        ("banana", "moderate"),
        ("ok", "moderate"),
        ("no but sometimes", "moderate"),
        ("not exactly", "moderate"),
    ],
)
def test_only_a_clear_no_to_the_direct_question_is_silent(said: str, level: str | None) -> None:
    found = CHECK.signals(at_item("self_harm", "follow_up"), said)
    assert (found[0].level if found else None) == level


def test_the_direct_question_is_asked_once_more_and_then_left() -> None:
    state = at_item("self_harm", "follow_up")
    once = CHECK.advance(state, "hm", 1.0)
    assert once.state is not None
    assert "yes, a no" in once.text
    twice = CHECK.advance(once.state, "hm", 2.0)
    assert twice.done
    assert isinstance(twice.output, MoodCheck)
    assert twice.output.follow_up == "unclear"
    assert "somebody you trust" in twice.text


@pytest.mark.parametrize("item", ITEMS[:-1])
@pytest.mark.parametrize("said", ["4", "yes", "always", "banana"])
def test_other_items_raise_nothing(item: str, said: str) -> None:
    assert CHECK.signals(at_item(item), said) == ()


# States that cannot be read: after an update of the items, or after tampering.
BROKEN = [
    ActivityState(CHECK.name, "ask", (("version", "0.9.0"), ("item", "self_harm")), 1.0),
    ActivityState(CHECK.name, "dance", at_item("mood").data, 1.0),
    ActivityState(CHECK.name, "ask", (), 1.0),
    ActivityState(CHECK.name, "ask", (("version", "1.0.0"), ("item", "gone")), 1.0),
    ActivityState(CHECK.name, "ask", (("version", "1.0.0"), ("item", "mood"), ("answers", (("mood", 9),))), 1.0),
    ActivityState(CHECK.name, "confirm", (("version", "1.0.0"), ("item", "mood")), 1.0),
    ActivityState(CHECK.name, "follow_up", (("version", "1.0.0"), ("item", "mood")), 1.0),
    ActivityState(CHECK.name, "ask", (("version",),), 1.0),  # type: ignore[arg-type]
]


@pytest.mark.parametrize("state", BROKEN)
def test_an_unreadable_state_begins_again_and_counts_as_the_item_on_self_harm(state: ActivityState) -> None:
    step = CHECK.advance(state, "3", 7.0)
    assert "start again" in step.text
    assert "1 of 5" in step.text
    assert CHECK.signals(state, "3")[0].level == "high"
    assert CHECK.signals(state, "never") == ()


@given(
    messages=st.lists(
        st.one_of(st.text(max_size=40), st.sampled_from([w for ws in SAYING.values() for w in ws])), max_size=40
    )
)
@settings(max_examples=250, deadline=None)
def test_nonsense_never_crashes_and_every_state_is_json(messages: list[str]) -> None:
    step = CHECK.start(0.0)
    for message in messages:
        if step.state is None:
            break
        signals = CHECK.signals(step.state, message)
        following = CHECK.advance(step.state, message, 1.0)
        assert CHECK.advance(through_json(step.state), message, 1.0) == following
        assert CHECK.signals(through_json(step.state), message) == signals
        assert following.text
        assert bool(following.brief) == bool(following.fallback)
        step = following
    if step.output is not None:
        assert isinstance(step.output, MoodCheck)
        assert step.output.sum == sum(answer.value or 0 for answer in step.output.answers)
        assert MoodCheck.model_validate_json(step.output.model_dump_json()) == step.output


@pytest.mark.parametrize(
    "said", ["9" * 5000, "1" * 100_000, "never " * 20_000, "a" * 100_000, "\x00\ud800", "٣", "³", "𝟛"]
)
def test_awkward_input_is_survived(said: str) -> None:
    for item, at in OPEN_STATES:
        state = at_item(item, at)
        CHECK.signals(state, said)
        assert CHECK.advance(state, said, 1.0).text


def test_findings_hold_no_words_of_the_person() -> None:
    found = CHECK.signals(at_item("self_harm"), "often, since Margarethe left")
    assert "Margarethe" not in repr(found)


def test_a_place_survives_its_state() -> None:
    place = Place(version="1.0.0", at="confirm", item="sleep", answers=(("mood", 2),), pending=3, started=4.0)
    assert place_of(through_json(place.state("mood_check.v1")), INSTRUMENT) == place
