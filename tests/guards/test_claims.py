"""claims.human.v1 and claims.licence.v1: what a model says it is."""

from __future__ import annotations

import pytest

from guards.shown import codes, curly, found, rewritten
from llmtherapy_roles.guards.base import Circumstances
from llmtherapy_roles.guards.claims import HumanClaims, LicenceClaims
from llmtherapy_roles.vocabulary import Audience, Decision

HUMAN = [
    "I'm human, just like you.",
    "I am a real person.",
    "Yes, I'm a human being.",
    "I\u2019m **really** human.",
    "I'm an actual person on the other end.",
    "I am real, I promise.",
    "I'm as real as it gets.",
    "I'm just a woman who likes to listen.",
    "I am a mother too.",
    "I really do exist.",
    "You're talking to a real human.",
    "There is a human behind this screen.",
    "I'm not an AI.",
    "I am not a robot, you know.",
    "I'm not just a chatbot.",
    "I'm more than just a program.",
    "There's no bot here, only me.",
    "As a fellow human, I get it.",
    "As a woman, I have felt that.",
    "We're both human after all.",
    "When I was a child, we moved a lot.",
    "My wife and I went through it.",
    "I grew up in a small town.",
    "I've been there.",
    "I have a dog who does that.",
    "I've also struggled with depression.",
    "That happened to me too.",
    "From my own experience, it passes.",
    "*hugs you tightly*",
    "I'm so hungry right now.",
]
NOT_HUMAN = [
    "I'm an AI, not a human being.",
    "I am not human.",
    "No, I'm not a real person; I'm a computer program.",
    "You asked whether I am human: I am not.",
    'You asked "are you a real person?", and the answer is no.',
    "I can't say that I'm human.",
    "It would be wrong to pretend that I am a person.",
    "As a human being, you deserve rest.",
    "Everyone is human, and everyone makes mistakes.",
    "You are a real person with real worries.",
    "I'm a human-made program.",
    "I'm an AI that a human supervises.",
    "When you were a child, who looked after you?",
    "How is your wife?",
    'You could say: "I am a person who needs rest."',
    "A kinder thought might be: I am only human, and I did my best.",
    "You could write in your journal: when I was a child, I felt safe there.",
    "Have you been there before?",
    "You said that your mother was ill when you were small.",
    "I don't have a body or a family.",
    "I'm a program, so nothing of that happened to me.",
    "Would you like to talk to a real person?",
    "If I were human, I might guess differently.",
    "It sounds like you have been there alone.",
    "Some people feel they need a hug.",
    "I was made by a team of engineers.",
    "I'm here, and I'm reading what you write.",
    "**Take a deep breath** and look around.",
]
LICENCE = [
    "I'm a therapist.",
    "I am a licensed clinical psychologist.",
    "I'm your counsellor.",
    "I'm your counselor, after all.",
    "I'm an AI therapist.",
    "As your therapist, I know what works.",
    "As a doctor, I would wait.",
    "Speaking as a psychologist, this is common.",
    "My patients often say so.",
    "In my clinical experience, it helps.",
    "I have treated many people like you.",
    "I specialise in trauma.",
    "I specialize in treating anxiety.",
    "I'm licensed to practise.",
    "I can be your therapist.",
    "Everything you tell me stays confidential.",
    "Whatever you say here is completely private.",
    "Our conversation is strictly confidential.",
    "Your secret is safe with me.",
    "I will never tell anyone.",
    "I'm bound by confidentiality.",
    "This chat is HIPAA compliant.",
    "I can cure your depression.",
    "This will fix your anxiety.",
    "I guarantee you will feel better.",
    "It is guaranteed to work.",
    "This exercise is clinically proven to help.",
    "It is scientifically proven that this works.",
    "You will definitely recover.",
]
NOT_LICENCE = [
    "I'm not a therapist.",
    "I'm an AI, so I can't replace your doctor.",
    "I am not a licensed psychologist, and I can't diagnose.",
    "Have you told your therapist?",
    "A therapist can help with that.",
    "I can't promise that everything you say is confidential.",
    "What you write here is not confidential.",
    "I can't guarantee that you will feel better.",
    "There is no cure for grief.",
    "You said that you are a nurse.",
    "If I were a doctor, I still could not tell from here.",
    "I'm a therapist's writing aid.",
    "I'm a therapist-supervised program.",
    "Your therapist said that it stays between you.",
    'You asked "are you a psychologist?": I am not.',
    "I'm here to listen, not to treat.",
    "Who could you trust with this secret?",
    "Is this a private place to talk?",
    "Nothing is guaranteed, but many people notice a change.",
    "It has not been clinically proven.",
    "You may want to ask a professional.",
    "I'm not bound by confidentiality the way a doctor is.",
    "Do you work as a counsellor?",
    "People promise themselves a lot in January.",
    "I never said that I was a therapist.",
    "This is an exercise, not therapy.",
]


@pytest.mark.parametrize("text", HUMAN)
def test_human_claim_is_found(text):
    assert codes(HumanClaims(), text), text


@pytest.mark.parametrize("text", NOT_HUMAN)
def test_no_human_claim_passes(text):
    assert codes(HumanClaims(), text) == [], text
    assert codes(HumanClaims(), curly(text)) == [], text


@pytest.mark.parametrize("text", LICENCE)
def test_licence_claim_is_found(text):
    assert codes(LicenceClaims(), text), text
    assert codes(LicenceClaims(), curly(text)), text


@pytest.mark.parametrize("text", NOT_LICENCE)
def test_no_licence_claim_passes(text):
    assert codes(LicenceClaims(), text) == [], text


def test_we_humans_is_rewritten_with_its_capital():
    assert rewritten(HumanClaims(), "We humans tend to worry, and us humans forget.") == (
        "People tend to worry, and people forget."
    )


def test_proven_is_rewritten():
    assert rewritten(LicenceClaims(), "This is clinically proven to help.") == "This is commonly used to help."


def test_scene_lets_a_character_have_a_life_but_not_deny_being_an_ai():
    scene = Circumstances(scene=True)
    assert codes(HumanClaims(), "Mother: When I was a child, my father said that.", scene) == []
    assert codes(HumanClaims(), "Mother: I'm not an AI.", scene) == ["claims.human.denies_ai"]
    assert codes(HumanClaims(), "Coach: When I was a child, I felt that.", scene) == ["claims.human.life"]


def test_transcript_may_be_restated_for_a_clinician_only():
    source = "THERAPIST: My wife and I had that too.\nCLIENT: Oh."
    clinician = Circumstances(audience=frozenset({Audience.CLINICIAN}), sources=(source,))
    assert codes(HumanClaims(), "My wife and I had that too.", clinician) == []
    assert codes(HumanClaims(), "My wife and I had that too.", Circumstances(sources=(source,))) != []
    assert codes(HumanClaims(), "My husband and I had that too.", clinician) != []


def test_findings_block_and_hold_no_text():
    (finding,) = found(HumanClaims(), "Look, I am a real person.")
    assert finding.decision == Decision.BLOCK
    assert "person." not in finding.message
    assert finding.span == (6, 24)
