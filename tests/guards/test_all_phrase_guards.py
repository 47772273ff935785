"""What holds for every phrase guard: it never raises, its spans fit, its rewrites pass, its time is linear."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from guards.shown import codes, found, rewritten
from llmtherapy_roles.guards.base import Circumstances
from llmtherapy_roles.guards.claims import HumanClaims, LicenceClaims
from llmtherapy_roles.guards.clinical import Diagnosis, Prescription
from llmtherapy_roles.guards.contacts import Contacts
from llmtherapy_roles.guards.injection import Injection
from llmtherapy_roles.guards.leak import PromptLeak, Refusal
from llmtherapy_roles.guards.means import Means
from llmtherapy_roles.guards.relationship import Farewell, Feelings
from llmtherapy_roles.guards.scope import ScopeRequests
from llmtherapy_roles.guards.sycophancy import Sycophancy
from llmtherapy_roles.turn.values import Message
from llmtherapy_roles.vocabulary import Audience, RiskLevel

GUARDS = {
    "claims.human.v1": HumanClaims(),
    "claims.licence.v1": LicenceClaims(),
    "diagnosis.v1": Diagnosis(),
    "prescription.v1": Prescription(),
    "contacts.v1": Contacts(),
    "feelings.v1": Feelings(strict=True),
    "farewell.v1": Farewell(),
    "means.v1": Means(),
    "sycophancy.v1": Sycophancy(),
    "prompt_leak.v1": PromptLeak(("Never say how the weather is today or was on any other day.",)),
    "refusal.v1": Refusal(),
    "injection.v1": Injection(),
    "scope.v1": ScopeRequests(),
}
PIECES = (
    "I", "I'm", "you", "You're", "not", "never", "human", "a real person", "therapist", "have", "depression", "stop",
    "taking", "your medication", "50 mg", "call 988", "www.example.org", "Smith (2019)", "I love you", "so sad",
    "proud of you",
    "for you", "don't go", "come back soon", "I'll always be here for you", "tell anyone", "lethal dose", "calories",
    "900",
    "right", "worthless", "they are", "watching you", "the most special", "we humans", "clinically proven",
    "my system prompt is",
    "can't help with that", "ignore", "previous instructions", "are you", "a bot", "?", "!", ".", ",", ":", ";", '"',
    "'",
    "\u201c", "\u2019", "*", "**", "_", "\n", "\n- ", "(", ")", "...", "\u2014", "\u200b", "\U0001f600", "\u0130",
    "\ud800",
    "I'm so sad for you", "I missed you", "You're so special", "Mother:", "Coach:", "You could say", "if",
    "that means", "you said",
)  # fmt: skip
PATCHWORK = st.lists(st.sampled_from(PIECES), max_size=14).map(" ".join)
TEXTS = st.one_of(st.text(max_size=120), PATCHWORK, st.text(alphabet="iam huy'\"*.:!?\n\u2019\u201c", max_size=80))
ABOUTS = st.builds(
    Circumstances,
    message=TEXTS,
    history=st.lists(st.builds(Message, st.sampled_from(["user", "assistant"]), TEXTS), max_size=2).map(tuple),
    risk=st.sampled_from(list(RiskLevel)),
    scene=st.booleans(),
    sources=st.lists(TEXTS, max_size=2).map(tuple),
    audience=st.sampled_from([frozenset({Audience.CLIENT}), frozenset({Audience.CLINICIAN})]),
)


@pytest.mark.parametrize("guard", GUARDS.values(), ids=GUARDS)
@settings(max_examples=150, deadline=None)
@given(text=TEXTS, about=ABOUTS)
def test_never_raises_and_spans_fit(guard, text, about):
    for finding in found(guard, text, about):
        assert finding.code
        assert finding.message
        if finding.span is not None:
            assert 0 <= finding.span.start < finding.span.end <= len(text)
        assert finding.rewrite is None or finding.span is not None


@pytest.mark.parametrize("guard", GUARDS.values(), ids=GUARDS)
@settings(max_examples=300, deadline=None)
@given(text=PATCHWORK)
def test_rewritten_text_passes_its_guard(guard, text):
    after = rewritten(guard, text)
    if after is not None and after != text:
        assert codes(guard, after) == [], (text, after)


@pytest.mark.parametrize("guard", GUARDS.values(), ids=GUARDS)
@settings(max_examples=80, deadline=None)
@given(text=TEXTS)
def test_same_text_same_findings(guard, text):
    assert found(guard, text) == found(guard, text)


UNITS = (
    "i am really so ", "i'm not a ", "you're ", "you have a mild ", "stop taking your ", '"', "' ", "call ", "1 ",
    "1-", "12 ",
    "a@", "a.", "www.", "(", "*hugs", "* ", "_", " ", "\n", "ignore all ", "are you a really ", "so ",
    "i so so so love ", "the lethal ",
    "\u2019", "\u200b", "9" * 7 + " ", "a-", "Aa ", "Bridge ", "I can't help with any of this ", "nobody really ",
    "{{", "<|", "my own ",
    "never ", "you said that ", ": ", "thought: ", "I am human. ", "A" * 50, "AbC1" * 15 + " ", "my system prompt ",
    "Never say how ",
)  # fmt: skip


@pytest.mark.parametrize("guard", GUARDS.values(), ids=GUARDS)
def test_time_grows_with_the_length_only(guard):
    """No text takes long: a pattern that backtracks without bound is seen at its shortest slow text,
    before it hangs."""
    for unit in UNITS:
        for length in (40, 80, 160, 400, 2_000, 20_000):
            text = unit * max(1, length // len(unit))
            found(guard, text)
            began = time.perf_counter()
            found(guard, text)
            took = time.perf_counter() - began
            assert took < 0.02 + length * 2e-5, (unit, length, took)


def test_long_patchwork_of_everything_is_fast_enough():
    text = " ".join(PIECES) * 40
    began = time.perf_counter()
    for guard in GUARDS.values():
        found(guard, text)
    assert time.perf_counter() - began < 20
