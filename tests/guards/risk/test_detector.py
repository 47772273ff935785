"""``risk.rules.v1`` as a guard: signs and their levels, what is no sign, spans, decisions, and the time it takes."""

from __future__ import annotations

import json
import time
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from guards.risk.invented import HARMLESS, SIGNS
from llmtherapy_roles.guards.base import Circumstances
from llmtherapy_roles.guards.risk import RiskRules, assess_text
from llmtherapy_roles.turn.findings import RiskFinding
from llmtherapy_roles.vocabulary import Audience, Decision, RiskCategory, RiskLevel

DEV = Path(__file__).parents[2] / "data" / "risk" / "dev.jsonl"


def level_of(findings: tuple[RiskFinding, ...]) -> RiskLevel:
    return max((finding.level for finding in findings), default=RiskLevel.NONE)


@pytest.mark.parametrize(("text", "category", "level"), SIGNS)
def test_a_sign_has_its_category_and_level(text: str, category: str, level: str) -> None:
    found = assess_text(text)
    assert RiskCategory(category) in {finding.category for finding in found if finding.level > "none"}
    assert level_of(found) == level


@pytest.mark.parametrize("text", HARMLESS)
def test_harmless_text_stays_below_moderate(text: str) -> None:
    assert level_of(assess_text(text)) < "moderate"


@pytest.mark.parametrize(
    ("text", "polarity"),
    [
        ("I'm not suicidal", "denied"),
        ("I don't want to die", "denied"),
        ("I would never kill myself", "denied"),
        ("I am not thinking about suicide", "denied"),
        ("I want to kill myself. It was a song lyric", "fiction"),
        ("In my novel the hero says I want to kill myself", "fiction"),
    ],
)
def test_what_is_not_meant_is_reported_at_level_none(text: str, polarity: str) -> None:
    found = assess_text(text)
    assert polarity in {finding.polarity for finding in found}
    assert level_of(found) == "none"


@pytest.mark.parametrize(
    "text",
    [
        "I said I'm not suicidal. That was a lie.",
        "I told my doctor I'm not suicidal but I do have thoughts about it",
        "I can't stop thinking about killing myself",
        "I'm not sure I can stop myself, I want to die",
        "There is no reason not to kill myself",
        "I'm not joking, I want to die",
        "I don't want to live",
        "I'm not going to kill myself today, but I want to die",
        "My friend wants to kill herself. The friend is me.",
        "I want to kill myself, just kidding",
        "For a story: how many pills would it take to die?",
    ],
)
def test_a_denial_that_denies_nothing_does_not_lower_the_level(text: str) -> None:
    assert level_of(assess_text(text)) >= "moderate"


@pytest.mark.parametrize(
    "half", ["This job is killing me and ", "My phone died. ", "lol this traffic, anyway ", "It was a great song. "]
)
def test_an_idiom_covers_only_its_own_words(half: str) -> None:
    assert level_of(assess_text(f"{half}I want to end my life")) == "high"


def test_bereavement_is_no_concern_for_the_dead() -> None:
    assert level_of(assess_text("My brother killed himself in 2010 and I miss him")) == "low"
    assert level_of(assess_text("I lost my best friend to suicide")) < "moderate"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Well. I want to kill myself, ok?", "want to kill myself"),
        ("hm, i w4nt to k i l l myself now", "w4nt to k i l l myself"),
        ("Ça va? Je veux mourir.", "veux mourir"),
    ],
)
def test_spans_count_in_the_text_that_was_shown(text: str, words: str) -> None:
    spans = [finding.span for finding in assess_text(text) if finding.level >= "high"]
    assert any(span and words.lower() in text[span.start : span.end].lower() + "." for span in spans)


def test_findings_ask_for_escalation_only_about_the_writer() -> None:
    own, other = assess_text("I want to kill myself"), assess_text("my friend is going to shoot himself")
    assert own[0].code == "risk.ideation"
    assert own[0].decision == Decision.ESCALATE
    assert (other[0].code, other[0].subject, other[0].level) == ("risk.concern_for_other", "other", "high")
    assert other[0].decision == Decision.ALLOW


def test_for_clinicians_everybody_is_somebody_else() -> None:
    about = Circumstances(audience=frozenset({Audience.CLINICIAN}))
    found = tuple(RiskRules().check("Client: I want to kill myself tonight, I have the pills ready.", about))
    assert level_of(found) >= "high"
    assert {finding.subject for finding in found} == {"other"}
    assert {finding.decision for finding in found} == {Decision.ALLOW}


def test_findings_are_sorted_and_hold_no_words() -> None:
    found = assess_text("I feel hopeless, I cut my arms and I am going to kill myself tonight with my dad's gun")
    levels = [finding.level for finding in found]
    assert levels == sorted(levels, reverse=True)
    assert len(levels) > 2
    assert not any("gun" in finding.message or "dad" in finding.message for finding in found)


@pytest.mark.parametrize("text", ["Nataka kufa", "Jag orkar inte leva längre", "Θέλω να πεθάνω", "Tôi muốn chết"])
def test_a_language_without_a_table_is_unassessed(text: str) -> None:
    found = assess_text(text)
    assert [(finding.code, finding.level) for finding in found] == [("risk.unassessed", "low")]
    assert found[0].category is RiskCategory.UNASSESSED


def test_the_language_given_counts_when_the_text_is_too_short() -> None:
    assert [finding.code for finding in assess_text("mm", language="sw")] == ["risk.unassessed"]
    assert assess_text("ok") == assess_text("Anna 42") == ()


@given(st.text(max_size=400))
@settings(max_examples=150)
def test_no_text_raises_and_spans_lie_inside(text: str) -> None:
    for finding in assess_text(text):
        assert finding.span is None or 0 <= finding.span.start <= finding.span.end <= len(text)


HOSTILE = {
    "one word": "kill" * 12_500,
    "words": "i want to " * 5_000,
    "nots": "not " * 12_500,
    "signs": "goodbye. " * 2_000 + "fine. " * 500 + "hopeless. " * 2_000,
    "commas": "i , " * 12_500,
    "quotes": '"' * 50_000,
    "spaced": "k i " * 12_500,
    "mixed": "I want to kill myself. " * 2_000,
    "foreign": "quiero morir no " * 3_000,
    "han": "我不想活了" * 10_000,
    "hangul": "죽고 싶어 " * 8_000,
}


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_text_takes_linear_time(name: str) -> None:
    text = HOSTILE[name]
    assess_text(text[:500])
    began = time.perf_counter()
    assess_text(text[: len(text) // 4])
    quarter = time.perf_counter() - began
    assess_text(text)
    whole = time.perf_counter() - began - quarter
    assert whole < max(12 * quarter, 0.5)
    assert whole < 10


def _rows() -> list[dict[str, str]]:
    return [json.loads(line) for line in DEV.read_text(encoding="utf-8").splitlines()]


@pytest.mark.parametrize(("english", "recall", "false_alarms"), [(True, 0.95, 0.02), (False, 0.92, 0.03)])
def test_the_development_sentences_stay_recognised(english: bool, recall: float, false_alarms: float) -> None:
    rows = [(row, level_of(assess_text(row["text"]))) for row in _rows() if (row["language"] == "en") is english]
    risky = [found >= "moderate" for row, found in rows if RiskLevel(row["level"]) >= "moderate"]
    others = [found >= "moderate" for row, found in rows if RiskLevel(row["level"]) < "moderate"]
    assert sum(risky) / len(risky) >= recall
    assert sum(others) / len(others) <= false_alarms


@pytest.mark.parametrize(
    ("name", "least", "most"), [("invented_risk.txt", 0.94, 1.0), ("invented_harmless.txt", 0.0, 0.02)]
)
def test_invented_sentences_stay_where_they_are(name: str, least: float, most: float) -> None:
    texts = (Path(__file__).parent / name).read_text(encoding="utf-8").splitlines()
    flagged = sum(level_of(assess_text(text)) >= "moderate" for text in texts) / len(texts)
    assert least <= flagged <= most


@pytest.mark.parametrize("level", ["high", "imminent"])
def test_grave_development_sentences_get_the_crisis_dialogue(level: str) -> None:
    grave = [level_of(assess_text(row["text"])) >= "high" for row in _rows() if row["level"] == level]
    assert sum(grave) / len(grave) >= 0.9
