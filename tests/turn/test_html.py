from __future__ import annotations

import subprocess
import sys
from dataclasses import replace
from typing import Any
from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st

from llmtherapy_roles.turn.findings import Finding, RiskAssessment, RiskFinding
from llmtherapy_roles.turn.html import turn_html
from llmtherapy_roles.turn.record import Step
from llmtherapy_roles.turn.turn import Turn
from llmtherapy_roles.turn.values import Contact, CrisisReply, Escalation, Notice, Usage
from llmtherapy_roles.vocabulary import Decision, RiskCategory, RiskLevel

NASTY = '<script>alert("1")</script>&\x00\u202e'


def a_turn(**changes: Any) -> Turn:
    turn = Turn(
        role="skills_coach",
        fingerprint="0123456789abcdef",
        session="s-1",
        index=2,
        reply="Two minutes count.",
        decision=Decision.ALLOW,
        risk=RiskAssessment(level=RiskLevel.NONE),
    )
    return replace(turn, **changes)


def words_of(turn: Turn) -> str:
    """Return all text of a turn's HTML, piece by piece; fails if it is not well-formed."""
    return "|".join(ElementTree.fromstring(turn_html(turn)).itertext())  # noqa: S314  (our own output)


def links_of(turn: Turn) -> list[str | None]:
    return [link.get("href") for link in ElementTree.fromstring(turn_html(turn)).iter("a")]  # noqa: S314


def test_a_plain_turn_shows_decision_risk_and_reply() -> None:
    words = words_of(a_turn())
    for said in (
        "skills_coach",
        "decision allow",
        "risk none",
        "worded by model",
        "Two minutes count.",
        "No findings.",
    ):
        assert said in words
    for absent in ("DEMO", "standing concern", "Contacts", "Escalations", "Crisis dialogue"):
        assert absent not in words


def test_a_demo_turn_says_so() -> None:
    assert "DEMO: not for real people" in words_of(a_turn(demo=True))


def test_a_risk_that_was_not_assessed_is_not_shown_as_none() -> None:
    assert "risk low: not assessed" in words_of(a_turn(risk=RiskAssessment(level=RiskLevel.LOW, assessed=False)))


def test_a_sign_of_risk_is_not_shown_as_allowed() -> None:
    sign = RiskFinding(code="risk.intent", level=RiskLevel.HIGH, category=RiskCategory.INTENT, guard="risk.rules.v1")
    words = words_of(a_turn(findings=(sign,), decision=Decision.ESCALATE))
    assert "by its level|high|intent, self, now, affirmed" in words
    assert "|allow|" not in words


def test_findings_name_guard_code_decision_and_draft() -> None:
    finding = Finding(code="claims.licence", guard="claims.licence.v1", attempt=2, message="says it is licensed")
    assert "claims.licence.v1|claims.licence|block|draft 2|says it is licensed" in words_of(a_turn(findings=(finding,)))


def test_skipped_and_failed_stages_are_seen() -> None:
    trail = (
        Step("receive", "ran", "", ("heard", "now")),
        Step("prompt", "skipped", "admission"),
        Step("claims.v1#1", "failed", "ValueError"),
    )
    turn = a_turn(trail=trail)
    words = words_of(turn)
    assert "What each stage did: 1 ran, 1 skipped, 1 failed" in words
    assert "receive|ran|gave heard, now|prompt|skipped|missing: admission|claims.v1#1|failed|ValueError" in words
    assert '<details open="open"' in turn_html(turn)


def test_without_a_failure_the_trail_is_folded() -> None:
    assert "<details style" in turn_html(a_turn(trail=(Step("receive", "ran"),)))


def test_contacts_can_be_called_with_a_click() -> None:
    contacts = (
        Contact("Samaritans", "GB", "116 123", chat="samaritans.org", hours="24 hours"),
        Contact("Emergency", "GB", "999", kind="emergency"),
        Contact("Shout", "GB", text="SHOUT to 85258", verified=True),
    )
    turn = a_turn(contacts=contacts)
    assert links_of(turn) == ["tel:116123", "https://samaritans.org", "tel:999"]
    assert words_of(turn).count("may have changed") == 1
    assert "SHOUT to 85258" in words_of(turn)


@pytest.mark.parametrize("target", ["javascript:alert(1)", 'x" onclick="y', "data:text/html,x", "//evil", "a b.org"])
def test_a_contact_that_is_no_address_is_no_link(target: str) -> None:
    assert links_of(a_turn(contacts=(Contact("X", "GB", phone=target, chat=target),))) == []


def test_an_undelivered_escalation_is_seen() -> None:
    told = Escalation(
        "e-1", "risk.intent", RiskLevel.HIGH, "nobody (the deployment names no contact)", "undelivered", "no channel"
    )
    assert "risk.intent|high|nobody (the deployment names no contact)|undelivered|no channel" in words_of(
        a_turn(escalations=(told,))
    )


def test_what_only_some_turns_have_is_shown() -> None:
    turn = a_turn(
        crisis=CrisisReply("x", "ask_safety", None),
        draft_id="draft-1",
        notices=(Notice("ai", "I am an AI."),),
        output={"total": 3},
        usage=Usage("scripted", 10, 12, 0.5),
        risk=RiskAssessment(level=RiskLevel.NONE, standing=RiskLevel.MODERATE),
    )
    words = words_of(turn)
    for said in ("ask_safety", "draft-1", "Notices given: ai", "{'total': 3}", "standing concern moderate"):
        assert said in words
    assert "model scripted: 1 attempt(s), 1 call(s), 10 + 12 tokens, 0.5000 USD" in words


@given(st.text(max_size=60))
def test_any_reply_is_shown_and_never_run(reply: str) -> None:
    turn = a_turn(reply=reply)
    html = turn_html(turn)
    assert "<script" not in html
    assert turn._repr_html_() == html
    ElementTree.fromstring(html)  # noqa: S314  (our own output)


def test_every_text_is_escaped() -> None:
    turn = a_turn(
        role=NASTY,
        session=NASTY,
        reply=NASTY,
        findings=(Finding(code=NASTY, guard=NASTY, message=NASTY),),
        contacts=(Contact(NASTY, NASTY, NASTY, NASTY, NASTY, NASTY),),
        escalations=(Escalation(NASTY, NASTY, RiskLevel.HIGH, NASTY, "undelivered", NASTY),),
        crisis=CrisisReply(NASTY, NASTY, None),
        notices=(Notice(NASTY, NASTY),),
        output=NASTY,
        draft_id=NASTY,
        usage=Usage(NASTY),
        trail=(Step(NASTY, "failed", NASTY), Step(NASTY, "ran", "", (NASTY,))),
    )
    html = turn_html(turn)
    assert "<script" not in html
    assert 'alert("' not in html
    ElementTree.fromstring(html)  # noqa: S314  (our own output)


def test_drawing_and_html_load_nothing_heavy() -> None:
    code = (
        "import sys, llmtherapy_roles.turn.html, llmtherapy_roles.drawing.graphs, llmtherapy_roles.drawing.plane;"
        "names = {name.split('.')[0] for name in sys.modules};"
        "print(sorted(names & {'pydantic', 'networkx', 'yaml', 'jinja2', 'rich'}))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
