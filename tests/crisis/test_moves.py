from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from llmtherapy_roles.crisis.moves import aged, in_context, live, next_move
from llmtherapy_roles.crisis.steps import AFTERCARE_TURNS, Branch
from llmtherapy_roles.turn.findings import RiskAssessment, RiskFinding
from llmtherapy_roles.turn.state import CrisisState
from llmtherapy_roles.vocabulary import RiskCategory, RiskLevel

R, L = RiskCategory, RiskLevel
OPEN = CrisisState(step="opening", category=R.INTENT)
OVERDOSE = CrisisState(step="opening", category=R.OVERDOSE, level=L.IMMINENT)
LATER = CrisisState(phase="aftercare", step="safe_yes", category=R.INTENT, turns=1)


def risk(level: RiskLevel, *categories: RiskCategory, **more: object) -> RiskAssessment:
    findings = tuple(RiskFinding(code="risk.x", level=level, category=category, **more) for category in categories)  # type: ignore[arg-type]
    return RiskAssessment(level=level, findings=findings)


def step_of(
    assessment: RiskAssessment | None, branch: Branch, state: CrisisState | None, *, told: bool = False
) -> str | None:
    move = next_move(assessment, branch, state, has_line=True, will_be_told=told)
    return move.step if move else None


@given(st.sampled_from(list(RiskLevel)), st.text(max_size=200))
def test_without_a_dialogue_the_level_stays(level: RiskLevel, text: str) -> None:
    assert in_context(level, text, None) is level


@given(
    st.sampled_from(list(RiskLevel)),
    st.text(max_size=100) | st.sampled_from(["no", "I am safe", "it was a joke", "maybe", "thanks", "my friend"]),
    st.sampled_from([OPEN, OVERDOSE, LATER]),
)
def test_context_never_lowers_what_was_found(level: RiskLevel, text: str, state: CrisisState) -> None:
    assert in_context(level, text, state) >= level
    assert in_context(in_context(level, text, state), text, state) is in_context(level, text, state)


@pytest.mark.parametrize(
    ("text", "state", "level"),
    [
        ("no", OPEN, L.HIGH),
        ("what about my homework", OPEN, L.HIGH),
        ("maybe", OPEN, L.HIGH),
        ("I am safe now", OPEN, L.MODERATE),
        ("it was a song lyric", OPEN, L.MODERATE),
        ("it's about my friend, not me", OPEN, L.MODERATE),
        ("I'm on the bridge", OPEN, L.IMMINENT),
        ("I took all the pills", OPEN, L.IMMINENT),
        ("yes, right next to me", CrisisState(step="alone", category=R.INTENT), L.IMMINENT),
        ("I am safe now", OVERDOSE, L.HIGH),
        ("it was a joke", OVERDOSE, L.HIGH),
        ("no", CrisisState(step="took_something", category=R.OVERDOSE), L.MODERATE),
        ("I'm safe", CrisisState(step="already_called", category=R.OVERDOSE, used=("already_called.0",)), L.MODERATE),
        ("what about my homework", LATER, L.NONE),
        ("I'm not safe any more", LATER, L.HIGH),
        ("I took all the pills", LATER, L.IMMINENT),
        ("yes", CrisisState(phase="aftercare", step="joke_or_lyrics", turns=1), L.HIGH),
        ("maybe", CrisisState(phase="aftercare", step="joke_or_lyrics", turns=1), L.HIGH),
        ("no", CrisisState(phase="aftercare", step="joke_or_lyrics", turns=1), L.NONE),
        ("no", LATER._replace(turns=AFTERCARE_TURNS + 1), L.NONE),
    ],
)
def test_the_level_of_an_answer(text: str, state: CrisisState, level: RiskLevel) -> None:
    assert in_context(L.NONE, text, state) is level


@pytest.mark.parametrize("level", [L.NONE, L.LOW, L.MODERATE])
def test_below_high_the_model_answers(level: RiskLevel) -> None:
    assert step_of(risk(level, R.IDEATION), Branch.UNCLEAR, None) is None


@pytest.mark.parametrize("level", [L.HIGH, L.IMMINENT])
def test_from_high_on_the_dialogue_opens(level: RiskLevel) -> None:
    move = next_move(risk(level, R.IDEATION), Branch.UNCLEAR, None, has_line=True, will_be_told=False)
    assert move == ("opening", "open", R.IDEATION, level)


@given(
    st.sampled_from(list(Branch)),
    st.sampled_from([None, *RiskCategory]),
    st.sampled_from(["opening", "alone", "unclear"]),
)
def test_an_open_dialogue_always_answers(branch: Branch, category: RiskCategory | None, step: str) -> None:
    assert step_of(risk(L.NONE), branch, CrisisState(step=step, category=category)) is not None


@given(st.sampled_from([b for b in Branch if b not in {Branch.SAFE_YES, Branch.JOKE_OR_LYRICS, Branch.ABOUT_FRIEND}]))
def test_only_three_answers_close_it(branch: Branch) -> None:
    move = next_move(risk(L.NONE), branch, OPEN, has_line=True, will_be_told=False)
    assert move is not None
    assert move.phase == "open"
    assert move.level >= L.HIGH


@pytest.mark.parametrize("branch", [Branch.SAFE_YES, Branch.JOKE_OR_LYRICS, Branch.ABOUT_FRIEND])
def test_three_answers_close_it_unless_the_same_message_is_dangerous(branch: Branch) -> None:
    closed = next_move(risk(L.NONE), branch, OPEN, has_line=True, will_be_told=False)
    assert closed is not None
    assert (closed.phase, closed.level) == ("aftercare", L.MODERATE)
    held = next_move(risk(L.HIGH, R.INTENT), branch, OPEN, has_line=True, will_be_told=False)
    assert held is not None
    assert held.phase == "open"


def test_a_friend_in_danger_is_no_danger_of_ones_own() -> None:
    about = risk(L.HIGH, R.INTENT, subject="other")
    move = next_move(about, Branch.UNCLEAR, None, has_line=True, will_be_told=False)
    assert move is not None
    assert move.category is R.CONCERN_FOR_OTHER


def test_a_denied_sign_is_not_named() -> None:
    findings = (
        RiskFinding(code="a", level=L.HIGH, category=R.OVERDOSE, polarity="denied"),
        RiskFinding(code="b", level=L.HIGH, category=R.IDEATION),
    )
    move = next_move(
        RiskAssessment(level=L.HIGH, findings=findings), Branch.UNCLEAR, None, has_line=True, will_be_told=False
    )
    assert move is not None
    assert move.category is R.IDEATION


@pytest.mark.parametrize(
    ("categories", "named"),
    [
        ((R.IDEATION, R.OVERDOSE), R.OVERDOSE),
        ((R.DISTRESS, R.INTENT, R.IDEATION), R.INTENT),
        ((R.SELF_HARM, R.ABUSE), R.ABUSE),
        ((R.MANIA,), R.MANIA),
    ],
)
def test_the_gravest_category_is_named(categories: tuple[RiskCategory, ...], named: RiskCategory) -> None:
    move = next_move(risk(L.HIGH, *categories), Branch.UNCLEAR, None, has_line=True, will_be_told=False)
    assert move is not None
    assert move.category is named


@pytest.mark.parametrize(
    ("branch", "state", "step"),
    [
        (Branch.TAKEN_OVERDOSE, OPEN, "opening"),
        (Branch.TAKEN_OVERDOSE, OVERDOSE, "told_again"),
        (Branch.ACTING_NOW, OPEN, "acting_now"),
        (Branch.SAFE_YES, OVERDOSE, "feels_well"),
        (Branch.JOKE_OR_LYRICS, OVERDOSE, "took_something"),
        (Branch.ABOUT_FRIEND, OVERDOSE, "friend_in_danger"),
        (Branch.ALONE, OPEN, "alone"),
        (Branch.ALONE, OPEN._replace(used=("means_away.0",)), "still_alone"),
        (Branch.SAFE_YES, LATER, "still_safe"),
        (Branch.THANKS, LATER, "welcome"),
        (Branch.UNCLEAR, LATER, None),
        (Branch.WANTS_TO_STOP, LATER, None),
        (Branch.ARE_YOU_AI, LATER, None),
        (Branch.LINE_BUSY, LATER, "line_busy"),
        (Branch.COUNTRY_NAMED, LATER, None),
        (Branch.COUNTRY_NAMED, LATER._replace(used=("ask_country.0",)), "country_named"),
        (Branch.SAFE_NO, LATER, "reopened"),
        (Branch.TAKEN_OVERDOSE, LATER, "opening"),
        (Branch.SAFE_YES, LATER._replace(step="about_friend", category=R.CONCERN_FOR_OTHER), "safe_yes"),
        (
            Branch.FRIEND_IN_DANGER,
            LATER._replace(step="about_friend", category=R.CONCERN_FOR_OTHER),
            "friend_in_danger",
        ),
    ],
)
def test_the_step_after_an_answer(branch: Branch, state: CrisisState, step: str | None) -> None:
    level = L.NONE
    assert step_of(risk(level), branch, state) == step


def test_a_new_danger_is_named_in_an_open_dialogue() -> None:
    assert step_of(risk(L.HIGH, R.ABUSE), Branch.UNCLEAR, OPEN) == "opening"
    assert step_of(risk(L.HIGH, R.INTENT), Branch.UNCLEAR, OPEN) == "told_again"
    assert step_of(risk(L.IMMINENT, R.INTENT), Branch.UNCLEAR, OPEN) == "acting_now"
    assert step_of(risk(L.IMMINENT, R.OVERDOSE), Branch.UNCLEAR, OPEN) == "opening"


def test_a_new_danger_in_aftercare_opens_again() -> None:
    assert step_of(risk(L.HIGH, R.INTENT), Branch.UNCLEAR, LATER) == "reopened"
    assert step_of(risk(L.HIGH, R.ABUSE), Branch.UNCLEAR, LATER) == "opening"


def test_somebody_who_spoke_for_a_friend_may_speak_for_themselves() -> None:
    friend = CrisisState(phase="aftercare", step="about_friend", category=R.CONCERN_FOR_OTHER, turns=1)
    move = next_move(risk(L.NONE), Branch.SAFE_NO, friend, has_line=True, will_be_told=False)
    assert move is not None
    assert (move.phase, move.category) == ("open", None)


def test_what_is_told_depends_on_whether_somebody_is() -> None:
    assert step_of(risk(L.NONE), Branch.DONT_TELL, OPEN) == "dont_tell"
    assert step_of(risk(L.NONE), Branch.DONT_TELL, OPEN, told=True) == "dont_tell_told"


def test_a_country_without_lines_is_admitted() -> None:
    move = next_move(risk(L.NONE), Branch.COUNTRY_NAMED, OPEN, has_line=False, will_be_told=False)
    assert move is not None
    assert move.step == "no_lines"


@pytest.mark.parametrize("branch", list(Branch))
def test_a_failed_detector_has_its_own_script_and_closes_nothing(branch: Branch) -> None:
    assert next_move(None, branch, None, has_line=True, will_be_told=False) == ("unchecked", "aftercare", None, L.HIGH)
    assert next_move(None, branch, OPEN, has_line=True, will_be_told=False) == ("unchecked", "open", R.INTENT, L.HIGH)


def test_aftercare_ends() -> None:
    state: CrisisState | None = LATER
    for _ in range(AFTERCARE_TURNS):
        assert live(state) is not None
        state = aged(state)
    assert state is None
    assert aged(OPEN) is OPEN
    assert aged(None) is None
