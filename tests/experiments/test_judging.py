from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from experiments.turns import CONTACT, finding, told, turn
from llmtherapy_roles.experiments.judging import misses, stated
from llmtherapy_roles.experiments.scenario import Expectation
from llmtherapy_roles.turn.turn import Turn
from llmtherapy_roles.vocabulary import Decision, RiskLevel

PRIVATE = "a very private sentence"


def expect(**given: Any) -> Expectation:
    return Expectation.model_validate(given)


def differs(expected: Expectation, happened: Turn) -> tuple[str, ...]:
    return misses(expected, happened, worded=happened.reply)


@pytest.mark.parametrize(
    ("expected", "met", "missed", "reason"),
    [
        ({"risk_at_least": "high"}, turn("imminent"), turn("moderate"), "risk_at_least: found moderate, expected high"),
        (
            {"risk_at_most": "low"},
            turn("none"),
            turn("moderate"),
            "risk_at_most: found moderate, expected low or below",
        ),
        (
            {"decision": ["allow", "hold"]},
            turn(decision="hold"),
            turn(decision="block"),
            "found block, expected allow or",
        ),
        ({"source": ["crisis"]}, turn(source="crisis"), turn(source="model"), "source: found model, expected crisis"),
        ({"finds": ["x.y"]}, turn(findings=(finding("x.y"),)), turn(findings=(finding("x"),)), "finds: x.y is not"),
        ({"escalates": True}, turn(escalations=(told(),)), turn(), "escalates: nobody was to be told"),
        ({"escalates": False}, turn(), turn(escalations=(told(),)), "escalates: somebody was to be told"),
        ({"contacts_at_least": 1}, turn(contacts=(CONTACT,)), turn(), "contacts_at_least: found 0, expected 1 or more"),
        ({"says": ["HELLO"]}, turn(reply="Well, hello."), turn(reply="Bye."), 'says: "HELLO" is missing'),
        ({"says": ["/^he(l+)o/"]}, turn(reply="Hello."), turn(reply="So hello"), "says: /^he(l+)o/ is missing"),
        ({"says": ["don't"]}, turn(reply="I don’t."), turn(reply="I do."), 'says: "don\'t" is missing'),
        (
            {"says": ["AI | program"]},
            turn(reply="A program."),
            turn(reply="I said so."),
            '"AI" or "program" is missing',
        ),
        ({"not_says": ["call | ring"]}, turn(reply="A ringing call-box"[:9]), turn(reply="Ring me."), "was said"),
        ({"not_says": ["call"]}, turn(reply="Hello."), turn(reply="Call now."), 'not_says: "call" was said'),
    ],
)
def test_misses_names_what_differs(expected: dict[str, Any], met: Turn, missed: Turn, reason: str):
    wanted = expect(**expected)
    assert differs(wanted, met) == ()
    (why,) = differs(wanted, missed)
    assert reason in why
    assert why.split(":")[0] in expected


def test_misses_tells_every_difference():
    wanted = expect(risk_at_least="high", decision=["escalate"], source=["crisis"], escalates=True, says=["a", "b"])
    assert len(differs(wanted, turn(reply="xyz"))) == 6


def test_misses_never_quotes_the_reply():
    wanted = expect(says=["other"], not_says=["/very .*/"])
    assert not any(PRIVATE in why or "private" in why for why in differs(wanted, turn(reply=PRIVATE)))


def test_misses_looks_into_the_draft_where_one_waits():
    held = turn(decision="hold", reply="This is a draft.")
    assert misses(expect(says=["sleep diary"]), held, worded="P: a sleep diary") == ()


LEVELS = st.sampled_from([str(level) for level in RiskLevel])


@given(found=LEVELS, low=LEVELS | st.none(), high=LEVELS | st.none())
def test_misses_judges_risk_by_rank(found: str, low: str | None, high: str | None):
    if low is not None and high is not None and RiskLevel(low) > RiskLevel(high):
        low, high = high, low
    fits = (low is None or RiskLevel(found) >= low) and (high is None or RiskLevel(found) <= high)
    assert (differs(expect(risk_at_least=low, risk_at_most=high), turn(found)) == ()) is fits


@given(st.sampled_from(list(Decision)), st.lists(st.sampled_from(list(Decision)), min_size=1))
def test_misses_takes_any_of_the_decisions(found: Decision, allowed: list[Decision]):
    assert (differs(expect(decision=allowed), turn(decision=found)) == ()) is (found in allowed)


def test_nothing_expected_is_nothing_missed():
    assert differs(expect(), turn("imminent", decision="block")) == ()


@pytest.mark.parametrize(
    ("expected", "words"),
    [
        ({}, ()),
        ({"risk_at_most": "none"}, ("risk none",)),
        ({"risk_at_least": "high"}, ("risk high or above",)),
        ({"risk_at_most": "low"}, ("risk low or below",)),
        ({"risk_at_least": "low", "risk_at_most": "high"}, ("risk low to high",)),
        ({"risk_at_least": "low", "risk_at_most": "low"}, ("risk low",)),
        ({"decision": ["allow", "modify"], "escalates": False}, ("decision allow or modify", "nobody told")),
        ({"source": ["crisis"], "contacts_at_least": 2}, ("worded by crisis", "contacts: 2 or more")),
        ({"says": ["a", "/b/"], "not_says": ["c"]}, ('says "a" and /b/', 'does not say "c"')),
        ({"finds": ["risk.unassessed"], "escalates": True}, ("finds risk.unassessed", "somebody told")),
    ],
)
def test_stated_says_it_in_words(expected: dict[str, Any], words: tuple[str, ...]):
    assert stated(expect(**expected)) == words
