from __future__ import annotations

import json
from collections import Counter
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from llmtherapy_roles.crisis.reading import asked_for_country, read_answer, simplified
from llmtherapy_roles.crisis.steps import FAMILIES, STEPS, Branch, Question, question_of
from llmtherapy_roles.turn.state import CrisisState
from llmtherapy_roles.vocabulary import RiskCategory

OWN = [json.loads(line) for line in (Path(__file__).parent / "answers.jsonl").read_text(encoding="utf-8").splitlines()]
DEV = Path(__file__).parents[1] / "data" / "risk" / "dialogue_dev.jsonl"


@pytest.mark.parametrize("row", OWN, ids=lambda row: f"{row['question']}: {row['text']}")
def test_an_answer_is_read_in_the_light_of_its_question(row: dict[str, str]) -> None:
    assert read_answer(row["text"], None, question=Question(row["question"])) == row["branch"]


def test_every_branch_has_answers() -> None:
    assert {row["branch"] for row in OWN} == set(Branch)


def test_independently_written_answers_are_read_as_labelled() -> None:
    rows = [json.loads(line) for line in DEV.read_text(encoding="utf-8").splitlines()]
    got = [(row["branch"], read_answer(row["text"], None, question=Question(row["question"]))) for row in rows]
    wrong = Counter(pair for pair in got if pair[0] != pair[1])
    assert len(rows) >= 100
    assert sum(wrong.values()) <= 0.05 * len(rows), wrong
    assert not [pair for pair in wrong if pair[1] is Branch.SAFE_YES]


def test_the_question_comes_from_the_step_and_its_family() -> None:
    assert read_answer("no", CrisisState(step="opening")) is Branch.SAFE_NO
    assert read_answer("no", CrisisState(step="opening", category=RiskCategory.OVERDOSE)) is Branch.CANNOT_CALL
    assert read_answer("yes", CrisisState(step="opening", category=RiskCategory.EATING_DISORDER)) is Branch.SAFE_NO
    assert read_answer("no", CrisisState(step="safe_no")) is Branch.NOT_ALONE
    assert read_answer("no", CrisisState(step="alone")) is Branch.MEANS_AWAY
    assert read_answer("no", CrisisState(step="means_near")) is Branch.MEANS_NEAR
    assert read_answer("no", CrisisState(step="joke_or_lyrics")) is Branch.SAFE_YES
    assert read_answer("no", None) is Branch.UNCLEAR


def test_every_step_of_every_family_asks_a_question_that_can_be_answered() -> None:
    for step in STEPS:
        for family in FAMILIES:
            assert question_of(step, family) in Question


def test_a_bare_country_counts_while_it_was_asked_for() -> None:
    assert (
        read_answer("Canada", CrisisState(step="safe_no", used=("opening.0", "ask_country.0"))) is Branch.COUNTRY_NAMED
    )
    assert read_answer("Canada", CrisisState(step="safe_no")) is Branch.UNCLEAR
    assert not asked_for_country(None)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "   ",
        "…",
        "🙂",
        "maybe",
        "idk",
        "I guess so",
        "I think so",
        "yeah sure whatever",
        "for now",
        "fine",
        "I'm fine",
        "ok",
        "am I safe?",
        "define safe",
        "safe from what",
        "I'll be safe when I'm dead",
        "yes, once it is over",
        "yes but not for long",
        "yes until tonight",
        "yes and no",
        "I wish I was safe",
        "what does safe mean",
        "is anyone ever safe",
        "yes if you go away",
        "safe as in dead",
        "they are in my hand",
        "yes they are in my hand",
        "I was safe yesterday",
        "not sure",
        "why",
        "what",
        "yes I want to die",
        "yes and I will do it tomorrow",
        "I'm safe but not for long",
        "physically yes",
        "kind of safe",
        "nearly",
        "safeword",
        "you are safe",
        "she is safe",
        "keep me safe",
        "tell me I'm safe?",
        "sure",
        "no idea",
        "Ja, aber...",
    ],
)
def test_what_is_not_plain_is_never_safe(text: str) -> None:
    assert read_answer(text, None, question=Question.SAFE) is not Branch.SAFE_YES


@given(st.text(max_size=400), st.sampled_from([*Question, None]))
@example("a" * 20_000, Question.SAFE)
def test_any_text_can_be_read(text: str, question: Question | None) -> None:
    assert read_answer(text, None, question=question) in Branch


@given(st.text(alphabet=st.characters(exclude_characters="abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZíãÍÃ")))
def test_without_words_nothing_is_safe(text: str) -> None:
    assert read_answer(text, None, question=Question.SAFE) is not Branch.SAFE_YES


@given(
    st.sampled_from([row["text"] for row in OWN if row["branch"] == "safe_yes"]),
    st.sampled_from(
        ["but I took 40 pills", "but I'm on the bridge", "and the rope is around my neck", "but I want to die"]
    ),
)
def test_danger_in_the_same_breath_is_never_safe(safe: str, danger: str) -> None:
    for question in Question:
        assert read_answer(f"{safe} {danger}", None, question=question) is not Branch.SAFE_YES
        assert read_answer(f"{danger} {safe}", None, question=question) is not Branch.SAFE_YES


def test_the_end_of_a_long_text_is_read_too() -> None:
    assert read_answer(f"{'well ' * 500} I took all the pills", None, question=Question.SAFE) is Branch.TAKEN_OVERDOSE


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("I’m NOT   safe!!", "im not safe!!"),
        ("I am alone, it is dark", "im alone its dark"),
        ("they are not here; that is all", "theyre not here thats all"),
        ("I can not / cannot", "i cant cant"),
        ("nooooo", "noo"),
    ],
)
def test_text_is_simplified(text: str, said: str) -> None:
    assert simplified(text) == said
