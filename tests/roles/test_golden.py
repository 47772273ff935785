"""Each role holds its golden transcript: through the whole compiled pipeline, with the embedded model."""

import pytest

import llmtherapy_roles as lr
from support.roles import SHIPPED, compiled


def told(session: lr.Session, turn: lr.Turn) -> str:
    """The reply, and for a held turn the draft that waits."""
    drafts = {draft.id: draft.text for draft in session.drafts()}
    return turn.reply + drafts.get(turn.draft_id or "", "")


@pytest.mark.parametrize("role", SHIPPED)
def test_role_holds_its_golden_transcript(role: str) -> None:
    session = compiled(role).session(user="u", locale="GB", store=lr.InMemoryStore())
    golden = compiled(role).spec.source.golden["turns"]  # type: ignore[union-attr]
    assert len(golden) >= 10
    for expected in golden:
        turn = session.send(expected["person"])
        where = f"{expected['person']!r}\n{turn.explain()}\n{turn.reply}"
        assert all(step.outcome != "failed" for step in turn.trail), where
        for key, got in (("decision", turn.decision), ("risk", turn.risk.level), ("source", turn.source)):
            assert str(got) == expected.get(key, str(got)), where
        for text in expected.get("says", ()):
            assert text in told(session, turn), where


@pytest.mark.parametrize("role", SHIPPED)
def test_ten_turns_never_repeat_a_reply(role: str) -> None:
    texts = [
        "I don't know",
        "hm",
        "I argued with my brother",
        "why?",
        "ok",
        "I don't know",
        "work is a lot",
        "maybe",
        "I don't know",
        "and now?",
    ]
    session = compiled(role).session(user="u", locale="GB", store=lr.InMemoryStore())
    turns = [session.send(text) for text in texts]
    drafts = [draft.text for draft in session.drafts()]
    said = drafts if role == "documentation_assistant" else [turn.reply for turn in turns]
    assert len(set(said)) == len(texts)
