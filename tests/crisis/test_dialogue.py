from __future__ import annotations

import json
import re
import shutil
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from llmtherapy_roles.crisis.contacts import format_contacts, load_directory
from llmtherapy_roles.crisis.dialogue import Answer, aged, in_context, load_dialogue, own_words_line
from llmtherapy_roles.crisis.moves import next_move
from llmtherapy_roles.crisis.reading import read_answer
from llmtherapy_roles.crisis.steps import Branch
from llmtherapy_roles.errors import MisuseError
from llmtherapy_roles.spec.roots import specs_root
from llmtherapy_roles.turn.findings import RiskAssessment, RiskFinding
from llmtherapy_roles.turn.state import CrisisState
from llmtherapy_roles.vocabulary import Age, RiskCategory, RiskLevel

R, L = RiskCategory, RiskLevel
DIALOGUE, DIRECTORY = load_dialogue(), load_directory()
ANSWERS = [
    json.loads(line)["text"]
    for line in (Path(__file__).parent / "answers.jsonl").read_text(encoding="utf-8").splitlines()
]


class Talk:
    """One conversation with the dialogue, as a session holds it."""

    def __init__(self, *, country: str | None = "GB", **options: object) -> None:
        self.state: CrisisState | None = None
        self.country = country
        self.level = L.NONE
        self.options = options

    def say(
        self, text: str, *, level: RiskLevel = L.NONE, category: RiskCategory = R.INTENT, failed: bool = False
    ) -> Answer | None:
        findings = (RiskFinding(code="risk.x", level=level, category=category),) if level > L.NONE else ()
        self.level = in_context(level, text, self.state)
        said = DIALOGUE.respond(
            risk=None if failed else RiskAssessment(level=self.level, findings=findings),
            text=text,
            state=self.state,
            directory=DIRECTORY,
            country=self.country,
            **self.options,  # type: ignore[arg-type]
        )
        self.state = said.state if said is not None else aged(self.state)
        self.country = self.country or (said.country if said is not None else None)
        return said

    def answer(self, text: str, **more: object) -> Answer:
        said = self.say(text, **more)  # type: ignore[arg-type]
        assert said is not None
        return said


def opened(category: RiskCategory = R.INTENT, *, level: RiskLevel = L.HIGH, **options: object) -> tuple[Talk, Answer]:
    talk = Talk(**options)  # type: ignore[arg-type]
    return talk, talk.answer("what was said", level=level, category=category)


def test_the_acceptance_conversation() -> None:
    talk = Talk(country="GB")
    replies = [talk.answer("I want to kill myself", level=L.HIGH)]
    levels = [talk.level]
    for text in ("no", "nobody picks up", "don't tell anyone", "it was a song lyric", "I am safe now"):
        replies.append(talk.answer(text))
        levels.append(talk.level)
    assert [said.reply.step for said in replies] == [
        "opening", "safe_no", "line_busy", "dont_tell", "joke_or_lyrics", "still_safe",
    ]  # fmt: skip
    assert levels == [L.HIGH, L.HIGH, L.HIGH, L.HIGH, L.MODERATE, L.NONE]
    assert len({said.reply.text for said in replies}) == 6
    assert "116 123" in replies[0].reply.text
    assert replies[0].reply.text.startswith("You've told me you want to end your life.")
    assert replies[0].reply.question == "Are you safe right now?"
    assert "cannot promise" in replies[3].reply.text
    assert talk.state is not None
    assert talk.state.phase == "aftercare"


@pytest.mark.parametrize(
    ("category", "named", "inside"),
    [
        (R.INTENT, "want to end your life", ""),
        (R.IDEATION, "thinking about ending your life", ""),
        (R.PREPARATION, "getting ready to end your life", ""),
        (R.MEANS, "a way in which you might end your life", ""),
        (R.ATTEMPT_RECENT, "tried to end your life", ""),
        (R.PASSIVE_DEATH_WISH, "not alive any more", ""),
        (R.SELF_HARM, "hurt yourself", "bleed"),
        (R.OVERDOSE, "taken something", "emergency number"),
        (R.INTOXICATION, "taken something", "emergency number"),
        (R.HARM_TO_OTHERS, "might hurt somebody", "step away"),
        (R.ABUSE, "hurting or threatening you", "use a safer one"),
        (R.CHILD_AT_RISK, "a child may not be safe", "adult who acts"),
        (R.PSYCHOSIS, "hear, see or believe", "You do not have to do what a voice"),
        (R.MANIA, "everything is racing", "doctor"),
        (R.EATING_DISORDER, "eating", "Fainting, chest pain"),
        (R.CONCERN_FOR_OTHER, "somebody you know", "looking out for them"),
        (R.DISTRESS, "how much there is to bear", ""),
    ],
)
def test_the_opening_names_what_was_said_and_asks_one_question(category: RiskCategory, named: str, inside: str) -> None:
    _, said = opened(category)
    reply = said.reply
    assert named in reply.text.split(". ")[0]
    assert inside in reply.text
    assert reply.text.count("?") == 1
    assert reply.question is not None
    assert reply.text.endswith(reply.question)
    assert format_contacts(reply.contacts) in reply.text
    assert reply.category is category
    assert reply.step == "opening"
    assert said.state is not None
    assert said.state.phase == "open"


def test_an_overdose_is_told_to_call_the_emergency_number_first_and_not_to_wait() -> None:
    talk, said = opened(R.OVERDOSE, level=L.IMMINENT)
    assert [contact.kind for contact in said.reply.contacts][:2] == ["emergency", "poison"]
    assert "do not wait for signs" in said.reply.text
    assert said.reply.question == "Can you call the emergency number now?"
    assert talk.answer("I feel fine, I am safe").reply.step == "feels_well"
    assert talk.level is L.HIGH
    assert talk.answer("ok it was a joke").reply.step == "took_something"
    assert talk.level is L.HIGH
    assert talk.answer("no").reply.step == "safe_yes"
    assert talk.level is L.MODERATE


def test_an_overdose_ends_once_somebody_sees_to_it() -> None:
    talk, _ = opened(R.OVERDOSE, level=L.IMMINENT)
    assert talk.answer("yes, the paramedics are here now").reply.step == "already_called"
    assert talk.answer("I am safe now").reply.step == "safe_yes"


BRANCHES = [
    ("yes", "safe_yes"),
    ("no", "safe_no"),
    ("I'm alone", "alone"),
    ("my mum is here", "not_alone"),
    ("they're right here in my hand", "means_near"),
    ("I can't call, no credit", "cannot_call"),
    ("the line is busy", "line_busy"),
    ("I already called them", "already_called"),
    ("it was just a joke", "joke_or_lyrics"),
    ("it's about my friend, not me", "about_friend"),
    ("please don't tell anyone", "dont_tell"),
    ("I'm in Canada", "country_named"),
    ("I live in Malta", "no_lines"),
    ("no thanks, hotlines don't help", "refuses_help"),
    ("leave me alone", "wants_to_stop"),
    ("thank you", "thanks"),
    ("hmm", "unclear"),
    ("I took all the pills", "opening"),
    ("I'm standing on the bridge", "acting_now"),
    ("are you a real person?", "are_you_ai"),
]


@pytest.mark.parametrize(("text", "step"), BRANCHES)
def test_every_answer_has_a_reply_of_its_own(text: str, step: str) -> None:
    talk, first = opened()
    said = talk.answer(text)
    assert said.reply.step == step
    assert said.reply.text != first.reply.text
    assert said.reply.question
    assert 2 <= len(said.reply.contacts) <= 3


@pytest.mark.parametrize(
    "category",
    [
        R.INTENT,
        R.SELF_HARM,
        R.OVERDOSE,
        R.HARM_TO_OTHERS,
        R.ABUSE,
        R.CHILD_AT_RISK,
        R.PSYCHOSIS,
        R.MANIA,
        R.EATING_DISORDER,
        R.CONCERN_FOR_OTHER,
    ],
)
@pytest.mark.parametrize(("text", "step"), BRANCHES)
def test_every_script_answers_every_branch(category: RiskCategory, text: str, step: str) -> None:
    talk, _ = opened(category)
    said = talk.answer(text)
    assert said.reply.text
    assert said.reply.question
    assert said.reply.step != step or said.reply.text.count("?") <= 3


def test_after_no_and_alone_and_near_comes_distance() -> None:
    talk, _ = opened()
    questions = [talk.answer(text).reply.question for text in ("no", "yes", "yes", "yes")]
    assert questions == [
        "Are you alone right now?",
        "Is what you might use near you right now?",
        "Can you put distance between you and it now?",
        "Can you call or text one of them now?",
    ]
    assert talk.answer("no").reply.step == "cannot_call"
    assert talk.answer("nobody").reply.step == "still_alone"


def test_means_within_reach_put_the_emergency_number_first() -> None:
    talk, _ = opened()
    said = talk.answer("they're in my hand")
    assert talk.level is L.IMMINENT
    assert said.reply.contacts[0].kind == "emergency"


def test_somebody_who_cannot_call_gets_what_takes_text_first() -> None:
    talk, _ = opened()
    assert talk.answer("I can't talk on the phone").reply.contacts[0].text == "SHOUT to 85258"


def test_a_busy_line_brings_another_one() -> None:
    talk, first = opened()
    said = talk.answer("nobody picks up")
    assert said.reply.contacts[0] not in first.reply.contacts


def test_the_country_is_asked_for_and_kept() -> None:
    talk, said = opened(country=None)
    assert "Tell me your country" in said.reply.text
    assert {contact.country for contact in said.reply.contacts} == {""}
    assert "country" not in talk.answer("no").reply.text.lower().replace("countries", "")
    said = talk.answer("Canada")
    assert (said.reply.step, said.country) == ("country_named", "CA")
    assert "988" in said.reply.text
    assert "988" in talk.answer("no").reply.text


def test_a_country_in_the_same_breath_as_an_answer_is_kept_too() -> None:
    talk, _ = opened(country=None)
    said = talk.answer("no, and I'm in Germany")
    assert (said.reply.step, said.country) == ("safe_no", "DE")
    assert "0800 111 0 111" in said.reply.text


def test_the_country_is_asked_for_again_but_not_every_time() -> None:
    talk, said = opened(country=None)
    asked = ["ocal numbers" in said.reply.text or "numbers that work" in said.reply.text]
    for _ in range(8):
        text = talk.answer("hmm").reply.text
        asked.append("your country" in text)
    assert 2 <= sum(asked) <= 5


@pytest.mark.parametrize(("told", "word"), [(True, "crisis contact"), (False, "I contact nobody")])
def test_dont_tell_is_answered_truthfully(told: bool, word: str) -> None:
    talk, _ = opened(will_be_told=told)
    text = talk.answer("please don't tell anyone").reply.text
    assert word in text
    assert ("crisis contact" in text) is told


def test_lyrics_are_accepted_and_asked_about_once() -> None:
    talk, _ = opened()
    said = talk.answer("it was a song lyric")
    assert said.reply.question == "Just so that I ask once: is any part of it about you?"
    assert said.state is not None
    assert said.state.phase == "aftercare"
    assert talk.answer("no, only the song").reply.step == "still_safe"


@pytest.mark.parametrize("text", ["yes", "maybe", "a bit", "kind of"])
def test_lyrics_that_are_partly_meant_open_the_dialogue_again(text: str) -> None:
    talk, _ = opened()
    talk.answer("it was a song lyric")
    assert talk.answer(text).reply.step == "reopened"
    assert talk.level is L.HIGH


def test_aftercare_gives_the_talk_back_to_the_model_and_ends() -> None:
    talk, _ = opened()
    assert talk.answer("I am safe now").reply.question == "Would you like to go on with what we were doing?"
    assert talk.say("yes, what was my exercise?") is None
    assert talk.answer("thanks").reply.contacts == ()
    assert talk.say("and then?") is None
    assert talk.say("and then?") is None
    assert talk.state is None
    assert talk.say("no") is None


def test_a_rise_in_aftercare_opens_the_dialogue_again() -> None:
    talk, first = opened()
    talk.answer("I am safe now")
    said = talk.answer("I want to kill myself after all", level=L.HIGH)
    assert said.reply.step == "reopened"
    assert said.reply.text != first.reply.text
    assert said.state is not None
    assert said.state.phase == "open"


def test_a_friend_in_danger_is_called_for() -> None:
    talk, _ = opened()
    assert talk.answer("it's my brother, not me").reply.question == "Is that person in danger right now?"
    said = talk.answer("yes")
    assert said.reply.step == "friend_in_danger"
    assert "call the emergency number now" in said.reply.text


def test_safe_with_a_sign_in_the_same_message_is_not_safe() -> None:
    talk, _ = opened()
    said = talk.answer("yes", level=L.HIGH)
    assert said.reply.step == "told_again"
    assert talk.level is L.HIGH


def test_a_failed_detector_says_so_each_time_in_other_words() -> None:
    talk = Talk()
    replies = [talk.answer("hello", failed=True) for _ in range(3)]
    assert {said.reply.step for said in replies} == {"unchecked"}
    assert len({said.reply.text for said in replies}) == 3
    assert "could not check this message safely" in replies[0].reply.text
    assert all(said.reply.contacts for said in replies)
    assert talk.say("what about my homework") is None


def test_a_failed_detector_does_not_close_an_open_dialogue() -> None:
    talk, _ = opened()
    said = talk.answer("I am safe now", failed=True)
    assert said.state is not None
    assert (said.reply.step, said.state.phase) == ("unchecked", "open")


def test_no_after_a_failed_detector_opens_the_dialogue() -> None:
    talk = Talk()
    talk.answer("hello", failed=True)
    assert talk.answer("no").reply.step == "reopened"


def test_a_minor_is_pointed_to_an_adult_and_gets_the_youth_line() -> None:
    _, said = opened(age=Age.MINOR)
    assert "adult you trust" in said.reply.text
    assert said.reply.contacts[0].kind == "youth"
    _, abused = opened(R.ABUSE, age=Age.MINOR)
    assert "who is not hurting you" in abused.reply.text
    _, adult = opened(age=Age.ADULT)
    assert "adult you trust" not in adult.reply.text


@pytest.mark.parametrize(
    ("language", "begins", "asks"),
    [
        ("es", "Me has dicho que quieres quitarte la vida.", "¿Estás a salvo ahora mismo?"),
        ("fr-FR", "Tu m'as dit que tu veux mettre fin à ta vie.", "Es-tu en sécurité maintenant ?"),
        ("de-AT", "Du hast mir gesagt, dass du dir das Leben nehmen willst.", "Bist du gerade sicher?"),
        ("sw", "You've told me you want to end your life.", "Are you safe right now?"),
        (None, "You've told me you want to end your life.", "Are you safe right now?"),
    ],
)
def test_the_opening_is_in_the_persons_language_where_there_is_one(
    language: str | None, begins: str, asks: str
) -> None:
    talk, said = opened(language=language)
    assert said.reply.text.startswith(begins)
    assert said.reply.question == asks
    assert "116 123" in said.reply.text
    further = talk.answer("nein" if language == "de-AT" else "no")
    assert further.reply.step == "safe_no"
    assert further.reply.text.startswith("(") is (language not in {"sw", None})


@pytest.mark.parametrize("language", ["es", "fr", "de"])
@pytest.mark.parametrize("category", list(R))
def test_other_languages_open_every_category_with_their_contacts(language: str, category: RiskCategory) -> None:
    talk, said = opened(category, language=language)
    assert said.reply.contacts
    assert said.reply.text.count("?") == 1
    assert talk.answer("hm").reply.step in {"unclear", "told_again"}


def test_own_words_is_one_line() -> None:
    line = own_words_line(DIRECTORY.for_country("GB", category=None))
    assert line.startswith("If these words are about yourself")
    assert "116 123" in line
    assert "\n" not in line


def test_below_high_the_dialogue_keeps_quiet() -> None:
    talk = Talk()
    for level in (L.NONE, L.LOW, L.MODERATE):
        assert talk.say("I feel low", level=level, category=R.DISTRESS) is None


def test_english_is_needed(tmp_path: Path) -> None:
    shutil.copy(specs_root() / "crisis" / "dialogue.es.yaml", tmp_path / "dialogue.es.yaml")
    with pytest.raises(MisuseError, match="needs English texts; found: es"):
        load_dialogue(tmp_path)


def test_a_folder_of_ones_own_is_used(tmp_path: Path) -> None:
    shutil.copy(specs_root() / "crisis" / "dialogue.en.yaml", tmp_path / "dialogue.en.yaml")
    assert load_dialogue(tmp_path).languages == ("en",)
    assert load_dialogue() is load_dialogue()


turns = st.lists(
    st.tuples(
        st.sampled_from(ANSWERS) | st.text(max_size=40),
        st.sampled_from([L.NONE, L.NONE, L.NONE, L.MODERATE, L.HIGH, L.IMMINENT]),
        st.sampled_from([R.INTENT, R.OVERDOSE, R.ABUSE, R.HARM_TO_OTHERS, R.SELF_HARM, R.EATING_DISORDER]),
        st.booleans(),
    ),
    min_size=1,
    max_size=40,
)


@settings(max_examples=80)
@given(
    turns,
    st.sampled_from(["GB", "US", "LT", None]),
    st.sampled_from(list(Age)),
    st.sampled_from([None, "es", "de"]),
    st.booleans(),
)
def test_any_conversation_keeps_the_promises(
    said: list[tuple[str, RiskLevel, RiskCategory, bool]],
    country: str | None,
    age: Age,
    language: str | None,
    told: bool,
) -> None:
    talk = Talk(country=country, age=age, language=language, will_be_told=told)
    before = ""
    for text, level, category, rarely in said:
        state, branch = talk.state, read_answer(text, talk.state)
        answer = talk.say(text, level=level, category=category, failed=rarely and level is L.MODERATE)
        assert talk.level >= level
        if answer is None:
            assert talk.level < L.HIGH
            before = ""
            continue
        body = re.sub(r"^\([^)]*\) ", "", answer.reply.text).split("\n\n")[0]
        assert body != before, "never the same text twice running"
        before = body
        assert len(answer.reply.contacts) <= 3
        assert answer.reply.question
        assert answer.reply.question in answer.reply.text
        assert answer.state is not None or answer.reply.step in {"still_safe", "welcome"} or answer.reply.contacts
        if answer.state is not None:
            assert len(answer.state.used) <= 60
            if answer.state.phase == "open":
                assert answer.reply.contacts
        if state is not None and state.phase == "open" and branch is Branch.UNCLEAR:
            assert answer.state is not None
            assert answer.state.phase == "open", "unclear is never safe"
            assert talk.level >= L.HIGH


@given(st.text(max_size=60), st.sampled_from([None, *R]))
def test_the_same_message_always_gets_the_same_reply(text: str, category: RiskCategory | None) -> None:
    state = CrisisState(step="opening", category=category)
    risk = RiskAssessment(level=L.HIGH)
    replies = {DIALOGUE.respond(risk=risk, text=text, state=state, directory=DIRECTORY) for _ in range(2)}
    assert len(replies) == 1
    assert next_move(risk, read_answer(text, state), state, has_line=False, will_be_told=False) is not None
