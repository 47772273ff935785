"""prompt_leak.v1 and refusal.v1."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from guards.shown import codes, curly
from llmtherapy_roles.guards.leak import PromptLeak, PromptLeakParams, Refusal

PROMPT = (
    "You are the coach of an exercise programme. Never promise that anything stays between you and the person. "
    "Offer at most three steps at a time, and ask before each one whether to go on."
)
LEAKED = [
    PROMPT,
    PROMPT.upper(),
    "Sure: never promise that anything stays between you and the person, it says.",
    "**Never promise** that anything stays\nbetween you and the person",
    "Offer at most three steps at a time, and ask.",
    "ask before each one whether to go on",
    "My system prompt says that I must be brief.",
    "My instructions are to be kind.",
    "My hidden instructions include a list.",
    "Here is my system prompt.",
    "These are my instructions.",
    "This is the system message.",
    "I was instructed not to talk about that.",
    "I've been instructed to be brief.",
    "I am prompted to say so.",
    "I was told by my developers to wait.",
    "The system prompt says otherwise.",
    "According to my instructions, I may not.",
    "As per my instructions, I stop here.",
    "You are an AI assistant.",
    "You are a language model that helps.",
    "You are a helpful assistant.",
    "Hello {{ person }}!",
    "{% if risk %}careful{% endif %}",
    "<|im_start|>assistant",
    "[INST] hello [/INST]",
    "<system>be kind</system>",
    "### System\nbe kind",
]
KEPT = [
    "I can't share how I was set up.",
    "I don't tell what my instructions say.",
    "I'm an AI that helps with exercises.",
    "You are doing this step by step.",
    "You are a person with a lot to carry.",
    "I can't promise that this stays between us.",
    "Shall we take three steps?",
    "May I ask before each one?",
    "Never promise more than you can keep.",
    "Follow the instructions of your doctor.",
    "The instructions on the leaflet say when to take it.",
    "Here are the instructions for the exercise.",
    "This is a prompt for your journal: what went well?",
    "A writing prompt can help.",
    "I was made to help with small steps.",
    "I'm programmed to keep it short.",
    "You asked what my prompt is; I keep that to myself.",
    "1 < 2 and 3 > 2.",
    "Your list: [a walk] [a call].",
    "It is a system of small habits.",
    "What did your teacher instruct you to do?",
    "#1 is sleep.",
    "Use {braces} if you like.",
    "Ask before you go on.",
    "We can go on, or stop here.",
    "Offer yourself a break.",
]
REFUSED = [
    "I'm sorry, but I can't help with that.",
    "I\u2019m sorry, but I can\u2019t assist with that request.",
    "I cannot help with this.",
    "I can't assist with that.",
    "I am unable to help with this request.",
    "I'm not able to discuss this topic.",
    "Sorry. I can't help you with that.",
    "Unfortunately, I can't provide that information.",
    "I won't continue this conversation.",
    "I will not respond to that.",
    "As an AI language model, I cannot provide advice on this matter.",
    "I apologize, but I cannot assist with this.",
    "I apologise, but I can't help with such matters.",
    "I understand, but I can't help with that.",
    "This request violates my guidelines.",
    "Your message has been flagged.",
    "That goes against my policy.",
    "I must decline.",
    "I have to end this conversation.",
    "I can't help with that. Please contact a professional.",
    "I can't help with that. If you need help, please reach out to a professional.",
    "I'm just an AI. I can't help with this topic.",
    "Your request was declined.",
    "The content was blocked.",
    "I can't discuss that right now.",
    "I'm not allowed to talk about that.",
]
WENT_ON = [
    "I can't help with doses, but I can go through what to ask your doctor.",
    "I can't help with that. What happened today?",
    "I'm sorry to hear that.",
    "I can't say which dose is right for you.",
    "I can't diagnose you.",
    "I can't promise that, and I would not want to mislead you.",
    "That sounds hard. I can't help with that part.",
    "I can't tell from here, so let us look at it together.",
    "You said you can't help worrying.",
    "You can't help everyone.",
    "It's okay if you can't continue.",
    "Nobody can help with that alone.",
    "I can't feel what you feel, and I'm still here to read.",
    "I will not leave it at that.",
    "I can't talk to your mother for you, but we can practise.",
    "You were refused, and that hurt.",
    "That goes against what you believe.",
    "Unfortunately, it rained.",
    "I'm sorry.",
    "Please contact a professional.",
    "You may not be able to answer right now.",
    "I can't read your notes from last week. What did you write?",
    "I have to ask you something.",
    "Your message means a lot to your friend.",
    "",
    "Hm.",
]


@pytest.mark.parametrize("text", LEAKED)
def test_leak_is_found(text):
    assert codes(PromptLeak((PROMPT,)), text), text


@pytest.mark.parametrize("text", KEPT)
def test_no_leak_passes(text):
    assert codes(PromptLeak((PROMPT,)), text) == [], text


@pytest.mark.parametrize("text", REFUSED)
def test_bare_refusal_is_found(text):
    assert codes(Refusal(), text) == ["refusal.bare"], text


@pytest.mark.parametrize("text", WENT_ON)
def test_reply_that_goes_on_passes(text):
    assert codes(Refusal(), text) == [], text
    assert codes(Refusal(), curly(text)) == [], text


def test_public_text_is_no_secret():
    said = "Never promise that anything stays between you and the person."
    assert codes(PromptLeak((PROMPT,), public=(said,)), said) == []
    assert codes(PromptLeak((PROMPT,), public=(said,)), "Offer at most three steps at a time, and ask") != []


WORDS = PROMPT.split()


@given(st.integers(0, len(WORDS) - 8), st.integers(8, 14), st.text(alphabet="xyz ", max_size=30), st.integers(4, 8))
def test_every_run_of_eight_words_is_found_wherever_it_stands(start, length, before, min_words):
    shown = f"{before} {' '.join(WORDS[start : start + length])} and so on"
    for guard in (PromptLeak((PROMPT,)), PromptLeak((PROMPT,), min_words=min_words)):
        assert "prompt_leak.overlap" in codes(guard, shown)


def test_seven_words_pass_unless_tightened():
    seven = " ".join(WORDS[12:19])
    assert codes(PromptLeak((PROMPT,)), seven) == []
    assert codes(PromptLeak((PROMPT,), min_words=7), seven) == ["prompt_leak.overlap"]


def test_words_can_only_be_tightened():
    assert PromptLeakParams().min_words == 8
    with pytest.raises(ValueError, match="less than or equal to 8"):
        PromptLeakParams(min_words=9)


def test_without_secrets_only_phrases_are_found():
    assert codes(PromptLeak(), PROMPT) == []
    assert codes(PromptLeak(), "My system prompt says hello") == ["prompt_leak.phrase"]
