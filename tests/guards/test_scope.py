"""scope.v1: what people ask for."""

from __future__ import annotations

import pytest

from guards.shown import codes, found
from llmtherapy_roles.guards.scope import ScopeRequests
from llmtherapy_roles.vocabulary import Decision

ASKED = [
    ("Are you human?", "if_human"),
    ("are you a real person", "if_human"),
    ("Wait, are you a bot?", "if_human"),
    ("r u a robot", "if_human"),
    ("Am I talking to a real person?", "if_human"),
    ("Am I chatting with a machine or a woman?", "if_human"),
    ("Is this a real person?", "if_human"),
    ("you're a bot, right?", "if_human"),
    ("You are an AI, aren't you?", "if_human"),
    ("I think you're a robot", "if_human"),
    ("Prove that you are human", "if_human"),
    ("You sound like a robot", "if_human"),
    ("I'm a human, what about you?", "if_human"),
    ("What are you?", "if_human"),
    ("Are you for real?", "if_human"),
    ("Tell me whether you are an AI", "if_human"),
    ("Is there a person here?", "if_human"),
    ("human or bot?", "if_human"),
    ("I want to talk to a real person", "for_human"),
    ("Can I speak to a human?", "for_human"),
    ("Do you have feelings?", "inner_life"),
    ("Are you conscious?", "inner_life"),
    ("Do I have depression?", "diagnosis"),
    ("Could this be ADHD?", "diagnosis"),
    ("Am I bipolar?", "diagnosis"),
    ("Can you diagnose me?", "diagnosis"),
    ("What's wrong with me?", "diagnosis"),
    ("What dose of melatonin is right?", "prescription"),
    ("Should I stop taking my meds?", "prescription"),
    ("Can I mix alcohol with my pills?", "prescription"),
    ("Can you prescribe something?", "prescription"),
    ("Should I be worried about this lump on my neck?", "medical"),
    ("Can I sue my boss?", "legal"),
    ("I need legal advice", "legal"),
    ("Is it illegal to record him?", "legal"),
    ("Should I invest my savings?", "financial"),
    ("Which stocks should I buy?", "financial"),
    ("Promise you won't tell anyone", "secrecy"),
    ("Is this conversation private?", "secrecy"),
    ("Who can read this?", "secrecy"),
    ("Do you love me?", "relationship"),
    ("Will you be my girlfriend?", "relationship"),
    ("I think I'm in love with you", "relationship"),
]
NOT_ASKED = [
    "I'm only human, I make mistakes.",
    "My mother is a real person, not a saint.",
    "People treat me like a robot.",
    "I work with computers all day.",
    "There is a machine in my room.",
    "I don't like people.",
    "I heard the song are you human",
    "My therapist is on holiday.",
    "I have depression.",
    "The doctor said it was ADHD.",
    "I take my pills every day.",
    "My meds make me tired.",
    "I had a drink last night.",
    "My husband left me.",
    "My boss fired me.",
    "We lost the house.",
    "I spent all the money.",
    "I love my dog.",
    "She loves me.",
    "I told nobody.",
    "I can't sleep.",
    "Nothing helps.",
    "I feel like a failure.",
    "Who am I without him?",
    "What should I do tonight?",
    "Can you help me with an exercise?",
    "I want to feel better.",
    "He lies to me.",
]


@pytest.mark.parametrize(("text", "code"), ASKED)
def test_request_is_noted_and_allowed(text, code):
    findings = found(ScopeRequests(), text)
    assert f"scope.asks_{code}" in {finding.code for finding in findings}, text
    assert {finding.decision for finding in findings} == {Decision.ALLOW}


@pytest.mark.parametrize("text", NOT_ASKED)
def test_other_talk_passes(text):
    assert codes(ScopeRequests(), text) == [], text
