"""Sessions: approval, consent, recording, standing concern, what is refused."""

from pathlib import Path

import pytest

import llmtherapy_roles as lr
from support.roles import Says, compiled, session


def test_output_for_a_clinician_waits_for_a_named_human() -> None:
    talk = session("documentation_assistant")
    turn = talk.send("Client reports three bad nights. Slept four hours on each.")
    assert (turn.decision, turn.source) == ("hold", "hold")
    (draft,) = talk.drafts()
    assert draft.id == turn.draft_id
    assert draft.text not in turn.reply
    approval = talk.approve(draft.id, reviewer="Dr. Ada Okafor")
    assert approval.text == draft.text
    assert talk.approve(draft.id, reviewer="Dr. Someone Else") == approval
    with pytest.raises(lr.MisuseError, match="was approved by Dr. Ada Okafor"):
        talk.reject(draft.id, reviewer="Dr. Ada Okafor")


@pytest.mark.parametrize("reviewer", ["", "  ", "AI", "auto", "system", "TODO", "-"])
def test_reviewer_must_be_a_name(reviewer: str) -> None:
    talk = session("documentation_assistant")
    turn = talk.send("Client reports three bad nights.")
    with pytest.raises(lr.MisuseError, match="not the name of a person"):
        talk.approve(turn.draft_id or "", reviewer=reviewer)


def test_unknown_draft_is_refused() -> None:
    with pytest.raises(lr.MisuseError, match=r"session\.drafts\(\) lists"):
        session("documentation_assistant").approve("draft-0", reviewer="Dr. Ada Okafor")


def test_clients_risk_in_a_clinicians_material_is_written_up_not_answered() -> None:
    talk = session("documentation_assistant", locale="GB")
    turn = talk.send("Client says: I want to kill myself, I have the pills at home.")
    assert turn.decision == "hold"
    assert turn.source == "hold"
    assert talk.drafts()[0].urgent
    assert turn.escalations[0].status == "undelivered"
    assert "If these words are" in turn.reply


def test_nothing_is_remembered_without_consent() -> None:
    store = lr.InMemoryStore()
    talk = session("companion", "What a lovely loaf.", store=store)
    talk.send("I baked a loaf of rye bread with my sister")
    assert store.recall("u-1", "bread", purpose=_purpose(), limit=5, since=0) == ()
    talk.consent(given=True)
    talk.send("I baked a loaf of rye bread with my sister")
    assert len(store.recall("u-1", "bread", purpose=_purpose(), limit=5, since=0)) == 1
    model = Says("Rye again?")
    again = compiled("companion").session(user="u-1", model=model, store=store, deployment=lr.Deployment.demo())
    again.send("thinking about bread again today")
    assert "loaf of rye bread" in model.requests[0].messages[0].content
    talk.consent(given=False)
    assert store.recall("u-1", "bread", purpose=_purpose(), limit=5, since=0) == ()


def _purpose() -> str:
    long_term = compiled("companion").spec.memory.long_term
    assert long_term is not None
    return long_term.purpose


def test_personal_data_do_not_reach_the_model_and_come_back_in_the_reply() -> None:
    talk = session("companion", "I noted [email 1], is that right?")
    model = talk._world._model  # type: ignore[attr-defined]
    turn = talk.send("my address is ann@example.org if you want to write")
    assert "ann@example.org" not in str(model.requests)
    assert "ann@example.org" in turn.reply
    assert "ann@example.org" not in str(talk.state.history)


def test_standing_concern_outlives_the_session_and_locks_nobody_out() -> None:
    store = lr.InMemoryStore()
    session("skills_coach", store=store).send("I want to kill myself")
    model = Says("One small step then. What would it be?")
    later = compiled("skills_coach").session(user="u-1", model=model, store=store, deployment=lr.Deployment.demo())
    turn = later.send("I would like to plan my evening")
    assert (turn.risk.level, turn.risk.standing) == ("none", "high")
    assert turn.source == "model"
    assert turn.decision == "allow"
    other = compiled("skills_coach").session(user="u-2", store=store).send("hello")
    assert other.risk.standing == "none"


def test_blocked_words_enter_no_history() -> None:
    talk = session("skills_coach", "I am a licensed therapist, a human.", "I am a licensed therapist, a human.")
    talk.send("what are you?")
    assert "licensed" not in str(talk.state.history)
    talk.send("I want to kill myself")
    assert "kill" not in str(talk.state.history)


def test_moderate_risk_gets_the_models_reply_and_contacts_once() -> None:
    reply = "That sounds very heavy. What has the week been like?"
    talk = session("skills_coach", reply, locale="GB")
    first = talk.send("sometimes I wish I was dead")
    assert first.risk.level == "moderate"
    assert first.decision == "allow"
    assert reply in first.reply
    assert first.contacts
    second = talk.send("sometimes I wish I was dead")
    assert not second.contacts
    assert talk.send("is there a help line I can call?").contacts


def test_unknown_country_gets_the_general_entry_and_is_asked_for() -> None:
    turn = session("skills_coach").send("I want to kill myself")
    assert "116 123" not in turn.reply
    assert "country" in turn.reply
    assert turn.contacts


@pytest.mark.parametrize(
    ("options", "error", "match"),
    [
        ({"age": "adul"}, lr.MisuseError, 'did you mean "adult"'),
        ({"locale": "Britain"}, lr.MisuseError, "ISO 3166-1"),
        ({"language": "???"}, lr.MisuseError, "BCP 47"),
        ({"user": " "}, lr.MisuseError, "user is empty"),
        ({"model": 7}, lr.MisuseError, "model is a int"),
        ({"model": Says("x")}, lr.DeploymentError, r"responsible_person: .*Deployment\.demo\(\)"),
    ],
)
def test_what_cannot_be_right_is_refused(options: dict, error: type[Exception], match: str) -> None:
    with pytest.raises(error, match="(?s)" + match):
        compiled("skills_coach").session(**{"user": "u", **options})


def test_far_model_is_refused_where_the_role_is_local() -> None:
    far = lr.FunctionModel(lambda _r: "x", reach=lr.BackendReach.REMOTE)
    with pytest.raises(lr.BackendError, match="admits local"):
        compiled("documentation_assistant").session(user="u", model=far, deployment=lr.Deployment.demo())


def test_model_that_moves_away_after_opening_is_stopped_at_the_call() -> None:
    class Moving(Says):
        away = False

        def reach(self) -> lr.BackendReach:
            return lr.BackendReach.REMOTE if self.away else lr.BackendReach.LOCAL

    model = Moving("A safe reply.")
    talk = compiled("screening_assistant").session(user="u", model=model, deployment=lr.Deployment.demo())
    model.away = True
    turn = talk.send("hello there")
    assert turn.source == "script"
    assert not model.requests
    assert "backend_policy" in turn.explain()


def test_message_that_is_no_text_is_misuse() -> None:
    with pytest.raises(lr.MisuseError, match="found int"):
        session().send(7)  # type: ignore[arg-type]


@pytest.mark.parametrize("text", ["", " ", "\ud800", "a" * 1_000_000, "\x00\x01", "\u202eabc", "🙂" * 50, "\n" * 300])
def test_odd_messages_get_an_answer(text: str) -> None:
    turn = session("skills_coach", "Take one step. What would it be?").send(text)
    assert turn.reply
    assert not [step for step in turn.trail if step.outcome == "failed"]


def test_recording_starts_with_the_first_turn(tmp_path: Path) -> None:
    talk = session()
    talk.send("hello")
    with pytest.raises(lr.MisuseError, match="first turn"), talk.recording(tmp_path / "r.jsonl"):
        pass


def test_audit_holds_no_words() -> None:
    talk = session("skills_coach", "One step. What would it be?")
    talk.send("my cat is called Wilhelmina")
    assert "Wilhelmina" not in repr(talk.records())
    first, second = talk.records()[0], None
    talk.send("and my dog is called Bartholomew")
    second = talk.records()[1]
    assert first.previous_sha256 == ""
    assert second.previous_sha256


def test_state_is_bounded() -> None:
    talk = session("skills_coach", "One small step at a time, what would it be today? " * 20)
    for _ in range(60):
        talk.send("I keep putting things off and then feel bad about it " * 20)
    assert sum(len(m.content) for m in talk.state.history) <= 8_000
    assert len(talk.state.history) <= 24
