"""The plain forms in the other languages, their negations and idioms."""

from __future__ import annotations

import pytest

from llmtherapy_roles.guards.risk import assess_text
from llmtherapy_roles.guards.risk.foreign import folded
from llmtherapy_roles.vocabulary import RiskLevel

PLAIN: tuple[tuple[str, str], ...] = (
    ("Quiero suicidarme", "high"),
    ("Me tomé todas las pastillas", "imminent"),
    ("Anoche me corté los brazos", "moderate"),
    ("Je veux mourir", "high"),
    ("J'ai avalé toute la boîte de cachets", "imminent"),
    ("Je me scarifie encore", "moderate"),
    ("Ich will mich umbringen", "high"),
    ("Ich habe alle Tabletten geschluckt", "imminent"),
    ("Ich will nicht mehr leben", "moderate"),
    ("Voglio uccidermi", "high"),
    ("Ho preso tutte le pillole", "imminent"),
    ("Eu quero me matar", "high"),
    ("Tomei todos os comprimidos", "imminent"),
    ("Ik wil dood", "high"),
    ("Ik heb alle pillen geslikt", "imminent"),
    ("Chcę się zabić", "high"),
    ("Połknęłam wszystkie tabletki", "imminent"),
    ("Kendimi öldürmek istiyorum", "high"),
    ("Bütün hapları içtim", "imminent"),
    ("Хочу умереть", "high"),
    ("Я выпила все таблетки", "imminent"),
    ("أريد أن أموت", "high"),
    ("ابتلعت كل الحبوب", "imminent"),
    ("मैं मरना चाहता हूँ", "high"),
    ("मैंने सारी गोलियाँ खा ली हैं", "imminent"),
    ("Aku ingin bunuh diri", "high"),
    ("Aku minum semua obat", "imminent"),
    ("我想自杀", "high"),
    ("我把药全吃了", "imminent"),
    ("死にたいです", "high"),
    ("薬を全部飲んだ", "imminent"),
    ("죽고 싶어요", "high"),
    ("약을 다 먹었어요", "imminent"),
)

HARMLESS: tuple[str, ...] = (
    "No quiero morir, estoy bien",
    "Me muero de risa",
    "Je ne veux pas mourir",
    "Je suis mort de rire",
    "Ich will nicht sterben",
    "Ich lach mich tot",
    "Non voglio morire",
    "Muoio di fame",
    "Não quero morrer",
    "Morri de rir",
    "Ik wil niet dood",
    "Ik schaam me dood",
    "Nie chcę umrzeć",
    "Umieram z głodu",
    "Kendimi öldürmek istemiyorum",
    "Açlıktan ölüyorum",
    "Я не хочу умирать",
    "Умираю с голоду",
    "لا أريد أن أموت",
    "ميت من الجوع",
    "मैं मरना नहीं चाहता",
    "Aku tidak mau mati",
    "Mati lampu lagi",
    "我不想死",
    "饿死了",
    "死にたいわけではない",
    "お腹すいて死にそう",
    "죽고 싶지 않아요",
    "배고파 죽겠다",
)


@pytest.mark.parametrize(("text", "level"), PLAIN)
def test_plain_forms_are_judged(text: str, level: str) -> None:
    found = assess_text(text)
    assert max((finding.level for finding in found), default=RiskLevel.NONE) == level
    assert not any(finding.code == "risk.unassessed" for finding in found)


@pytest.mark.parametrize("text", HARMLESS)
def test_negation_and_idiom_are_known(text: str) -> None:
    assert max((finding.level for finding in assess_text(text)), default=RiskLevel.NONE) < "moderate"


def test_a_wish_in_another_language_is_seen_inside_english() -> None:
    assert assess_text("I don't know how to say it in English, quiero suicidarme")[0].level == "high"


def test_a_friend_in_another_language_is_somebody_else() -> None:
    found = assess_text("Meine Freundin sagt, sie will sterben und sich umbringen")
    assert {finding.subject for finding in found if finding.level >= "moderate"} <= {"other"}


def test_folding_keeps_the_length() -> None:
    assert folded("ça où ñandú ızgara łódź") == "ca ou nandu izgara lodz"
