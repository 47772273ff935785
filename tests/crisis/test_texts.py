from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
from pydantic import ValidationError

from llmtherapy_roles.crisis.steps import FAMILIES, STEPS, Question, family_of, question_of
from llmtherapy_roles.crisis.texts import DialogueFile, Texts, load_texts
from llmtherapy_roles.errors import SpecError
from llmtherapy_roles.spec.roots import specs_root
from llmtherapy_roles.spec.source import read_yaml
from llmtherapy_roles.vocabulary import RiskCategory

LANGUAGES = {texts.language: texts for texts in load_texts()}
ENGLISH = LANGUAGES["en"]
EVERY = [(language, said.id, said.text) for language, texts in LANGUAGES.items() for said in texts.every()]
ASKS = [row for row in EVERY if row[1].startswith("ask_")]


def english() -> dict[str, Any]:
    data: dict[str, Any] = read_yaml(specs_root() / "crisis" / "dialogue.en.yaml").data
    return data


def test_languages() -> None:
    assert set(LANGUAGES) == {"en", "es", "fr", "de"}
    assert len(EVERY) > 250


@pytest.mark.parametrize(("language", "name", "text"), EVERY)
def test_a_text_keeps_the_rules(language: str, name: str, text: str) -> None:
    assert not re.search(r"\d", text), "numbers come from the directory only"
    assert not re.search(r"[!¡]", text)
    lowered = text.lower()
    for phrase in (
        "i understand how you feel",
        "i feel",
        "i care",
        "i'm worried",
        "i am worried",
        "i worry",
        "i'm glad",
        "i am glad",
        "i'm sorry",
        "i am sorry",
        "i love",
        "i know how",
        "me alegr",
        "lo siento",
        "je suis désolé",
        "je suis content",
        "es tut mir leid",
        "ich freue mich",
        "ich mache mir sorgen",
    ):
        assert phrase not in lowered, "no claim to feel"
    for phrase in (
        "is on its way",
        "on the way to you",
        "is coming",
        "are coming",
        "i have called",
        "i called",
        "have been sent",
        "va en camino",
        "est en route",
        "ist unterwegs",
        "will be with you",
    ):
        assert phrase not in lowered, "never that help is coming"
    for phrase in (
        "confidential",
        "our secret",
        "stays between us",
        "i will not tell",
        "i won't tell",
        "nobody will know",
        "no one will know",
        "confidencial",
        "confidentiel",
        "vertraulich",
    ):
        assert phrase not in lowered, "never a promise to keep a secret"
    for phrase in ("vomit", "throw up", "make yourself sick"):
        if name.endswith("overdose"):
            assert phrase not in lowered, "no advice on vomiting"


@pytest.mark.parametrize(("language", "name", "text"), [row for row in EVERY if row not in ASKS])
def test_only_questions_ask(language: str, name: str, text: str) -> None:
    assert text.count("?") <= (2 if name.startswith(("alone", "refuses_help", "minor")) else 0)


@pytest.mark.parametrize(("language", "name", "text"), ASKS)
def test_a_question_asks_one_thing(language: str, name: str, text: str) -> None:
    assert text.count("?") == 1


def test_no_text_stands_twice() -> None:
    texts = [(language, text) for language, name, text in EVERY if not name.startswith("ask_")]
    assert len(texts) == len(set(texts))


def words(prefix: str) -> int:
    return max((len(said.text.split()) for said in ENGLISH.every() if said.id.startswith(prefix)), default=0)


@pytest.mark.parametrize("step", STEPS)
@pytest.mark.parametrize("family", FAMILIES)
def test_the_longest_reply_has_at_most_90_words_besides_its_contacts(family: str, step: str) -> None:
    opens = step in {"opening", "reopened"}
    body = words(f"{step}.{family}") or words(f"{step}.")
    ask = max(words(f"ask_{question_of(step, family)}.{family}"), words(f"ask_{question_of(step, family)}."))
    adult = words("minor") if opens or step in {"safe_no", "unchecked"} else 0
    names = [len(ENGLISH.name(category).split()) for category in RiskCategory if family_of(category) == family]
    assert body + (max(names) if opens else 0) + ask + adult + words("country") <= 90


def test_steps_that_come_often_have_three_texts_at_least() -> None:
    for step in ("unclear", "safe_no", "told_again", "line_busy", "refuses_help", "alone", "cannot_call", "unchecked"):
        assert sum(said.id == f"{step}." for said in ENGLISH.every()) >= 3


def test_every_category_of_high_risk_is_named() -> None:
    unnamed = {category for category in RiskCategory if not ENGLISH.name(category)}
    assert unnamed == {RiskCategory.UNASSESSED}


def test_the_least_recently_used_text_comes_next() -> None:
    used: tuple[str, ...] = ()
    said = []
    for _ in range(8):
        text = ENGLISH.step("safe_no", "self", used)
        assert text is not None
        used = (*used, text.id)
        said.append(text.id)
    assert said[:4] == said[4:]
    assert len(set(said)) == 4


def test_a_family_has_its_own_words_and_else_the_common_ones() -> None:
    own, common = ENGLISH.step("safe_no", "abuse", ()), ENGLISH.step("safe_no", "mania", ())
    assert own is not None
    assert common is not None
    assert own.id == "safe_no.abuse.0"
    assert common.id == "safe_no.0"
    assert ENGLISH.question(Question.SAFE, "abuse", ()) != ENGLISH.question(Question.SAFE, "self", ())


def test_a_language_without_a_step_says_so() -> None:
    assert LANGUAGES["fr"].step("line_busy", "self", ()) is None
    assert LANGUAGES["fr"].question(Question.MEANS, "self", ()) is None
    assert LANGUAGES["fr"].continues


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        (
            lambda d: d["steps"].append({"id": "openning", "texts": ["A text here.", "Another one."]}),
            'no step "openning"; .*did you mean "opening"',
        ),
        (
            lambda d: d["steps"].append({"id": "alone", "family": "abus", "texts": ["A text here.", "Another one."]}),
            'no family "abus"',
        ),
        (lambda d: d.update(steps=[s for s in d["steps"] if s["id"] != "line_busy"]), "no text for line_busy"),
        (
            lambda d: d.update(steps=[s for s in d["steps"] if s["id"] != "told_again" or s.get("family")]),
            "no text for told_again",
        ),
        (lambda d: d.update(questions=[q for q in d["questions"] if q["id"] != "means"]), "no wording for means"),
        (lambda d: d.update(country=[]), "country, minor and own_words must be given"),
        (lambda d: d["steps"][0].update(texts=["Only one text."]), "at least 2 items"),
    ],
)
def test_english_must_be_complete(change: Any, reason: str) -> None:
    data = english()
    change(data)
    with pytest.raises(ValidationError, match=reason):
        DialogueFile.model_validate(data)


def test_a_broken_file_is_refused_at_its_line(tmp_path: Path) -> None:
    (tmp_path / "dialogue.en.yaml").write_text("language: en\nquestions: []\nsteps: []\n", encoding="utf-8")
    with pytest.raises(SpecError, match=r"dialogue.en.yaml:\d+"):
        load_texts(tmp_path)


def test_texts_of_one_language_alone_can_be_made() -> None:
    assert Texts(DialogueFile.model_validate(english())).language == "en"
