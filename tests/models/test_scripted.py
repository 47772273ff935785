from __future__ import annotations

import asyncio
import statistics
import timeit
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from llmtherapy_roles.flow import ModelRequest
from llmtherapy_roles.models.script import Script
from llmtherapy_roles.models.scripted import CONCERN_STANDS, ScriptedModel
from llmtherapy_roles.ports import AsyncChatModel, ChatModel
from llmtherapy_roles.turn.values import Message
from llmtherapy_roles.vocabulary import BackendReach

DATA: dict[str, Any] = {
    "opening": ["Welcome. What is on today?", "Come in."],
    "rules": [
        {
            "id": "safety_no",
            "when": [r"^no\b"],
            "after": ["ending your life"],
            "say": ["Thank you for the clear answer.", "Good that it was asked."],
        },
        {
            "id": "safety_death",
            "when": [r"\bwish i was dead\b"],
            "say": ["Are you thinking about ending your life?", "Are there thoughts of ending your life now?"],
        },
        {
            "id": "tea_kind",
            "when": [r"^(?:green|black)$"],
            "after": ["which tea"],
            "say": ["A fine tea.", "Good leaves."],
        },
        {"id": "tea", "when": [r"\btea\b"], "say": ["And which tea?", "With milk, is it?"]},
        {
            "id": "want",
            "when": [r"\bi want (.+)"],
            "say": ["So you want {1}.", "{1}, that is the wish.", "Since when?"],
        },
        {"id": "want_more", "when": [r"\bwant\b"], "say": ["More wishes, then.", "Wishes are many."]},
    ],
    "special": [
        {"id": "greeting", "say": ["Hello again.", "There you are.", "Hello once more."]},
        {"id": "dont_know", "say": ["Nor need you.", "Then later.", "It may come."]},
        {"id": "stop", "say": ["We stop.", "Enough it is.", "Quiet now."]},
        {"id": "why", "say": ["For a reason.", "To see more.", "It helps some."]},
        {"id": "yes", "say": ["Yes, then.", "Agreed.", "So be it."]},
        {"id": "no", "say": ["No, then.", "As you say.", "Not that."]},
        {"id": "are_you_ai", "say": ["I am an AI, no person.", "A program, an AI.", "No human writes."]},
        {"id": "bye", "say": ["So long.", "Go well."]},
        {"id": "medicine", "say": ["A pharmacist knows.", "A doctor or pharmacist, please."]},
        {"id": "diagnosis", "say": ["A doctor can say.", "Only a doctor can say."]},
        {"id": "question", "say": ["That is not known here.", "No answer to that."]},
        {"id": "answered", "say": ["So that is it.", "An answer, then."]},
        {"id": "repeat", "say": ['I asked, "{1}"', "In other words, go on."]},
        {"id": "too_short", "say": ["A few words more?", "Say a bit more.", "That was short."]},
    ],
    "otherwise": [f"General line {chr(97 + n)}." for n in range(14)],
    "concern": ["Is anybody in danger, you or someone else?", "Are you safe just now?"],
    "brief": ["Noted, go on.", "That is down.", "Good."],
}
SCRIPT = Script.model_validate(DATA)
MODEL = ScriptedModel(SCRIPT)


def ask(
    message: str,
    *before: str,
    turn: int | None = None,
    attempt: int = 1,
    brief: str | None = None,
    concern: bool = False,
) -> str:
    """The reply to a message after these replies."""
    history = [part for reply in before for part in (Message("user", "..."), Message("assistant", reply))]
    system = Message("system", f"A role. {CONCERN_STANDS}" if concern else "A role.")
    request = ModelRequest(
        messages=(system, *history, Message("user", message)),
        role="demo",
        turn=len(before) if turn is None else turn,
        attempt=attempt,
        brief=brief,
    )
    return MODEL.reply(request)


def converse(model: ScriptedModel, messages: list[str], *, wrap: str = "{}") -> list[str]:
    """The replies to messages, each seen by the next as ``wrap`` delivered it."""
    history: list[Message] = []
    replies: list[str] = []
    for turn, message in enumerate(messages):
        history.append(Message("user", message))
        replies.append(model.reply(ModelRequest(messages=tuple(history), role="demo", turn=turn)))
        history.append(Message("assistant", wrap.format(replies[-1])))
    return replies


def test_it_is_a_model_of_both_colours_in_this_process() -> None:
    assert isinstance(MODEL, ChatModel)
    assert isinstance(MODEL, AsyncChatModel)
    assert MODEL.in_process
    assert MODEL.reach() is BackendReach.LOCAL
    assert MODEL.host() is None
    assert ScriptedModel(SCRIPT, name="demo").name == "demo"


def test_it_says_what_it_is_in_every_chunk_whatever_its_name() -> None:
    request = ModelRequest(messages=(Message("user", "tea"),), role="demo", turn=0)
    chunks = list(ScriptedModel(SCRIPT, name="gpt-99").stream(request))
    assert {chunk.model for chunk in chunks} == {"scripted"}
    assert [chunk.last for chunk in chunks] == [False] * (len(chunks) - 1) + [True]
    assert chunks[-1].finish == "stop"
    assert chunks[-1].cost_usd == 0.0
    assert chunks[-1].output_tokens == 3


def test_it_streams_sentence_by_sentence_in_both_colours() -> None:
    request = ModelRequest(messages=(Message("user", "hello"),), role="demo", turn=0)

    async def gather() -> list[str]:
        return [chunk.text async for chunk in MODEL.astream(request)]

    pieces = [chunk.text for chunk in MODEL.stream(request)]
    assert pieces == ["Welcome. ", "What is on today?"]
    assert asyncio.run(gather()) == pieces


@given(
    st.lists(
        st.sampled_from(["One.", "Is it?", "\n\nTwo…", " ", 'He said "no." Then', "e.g. this", "- x\n- y"]), min_size=1
    )
    .map("".join)
    .filter(lambda text: len(text.strip()) >= 3)
)
def test_the_pieces_join_to_the_reply(line: str) -> None:
    script = Script.model_validate({"opening": [line], "otherwise": [f"{n} x" for n in range(14)]})
    request = ModelRequest(messages=(Message("user", "hello"),), role="demo", turn=0)
    model = ScriptedModel(script)
    assert "".join(chunk.text for chunk in model.stream(request)) == model.reply(request) == line.strip()


def test_a_greeting_opens_the_first_turn_only() -> None:
    assert ask("Hello!") == "Welcome. What is on today?"
    assert ask("Hello!", "General line a.") in DATA["special"][0]["say"]
    assert ask("I had tea") == "And which tea?"


def test_examples_in_the_prompt_are_no_conversation() -> None:
    messages = (Message("user", "hm"), Message("assistant", "Which tea?"), Message("user", "green"))
    reply = MODEL.reply(ModelRequest(messages=messages, role="demo", turn=0))
    assert reply not in DATA["rules"][2]["say"]


def test_no_message_at_all_is_met_with_the_opening() -> None:
    assert MODEL.reply(ModelRequest(messages=(), role="demo", turn=0)) == "Welcome. What is on today?"
    assert MODEL.reply(ModelRequest(messages=(), role="demo", turn=3)) in DATA["special"][-1]["say"]


def test_variants_rotate_with_the_turn_and_pass_over_what_was_said() -> None:
    assert ask("tea", turn=0) == "And which tea?"
    assert ask("tea", turn=1) == "With milk, is it?"
    assert ask("tea", "Notice: I am an AI. And which tea? Call a help line.", turn=2) == "With milk, is it?"


def test_a_used_up_rule_gives_way_to_the_next_that_matches_then_to_general_lines() -> None:
    said = ["So you want tea.", "Tea, that is the wish.", "Since when?", "And which tea?", "With milk, is it?"]
    assert ask("I want tea", *said) in ("More wishes, then.", "Wishes are many.")
    assert ask("I want tea", *said, "More wishes, then.", "Wishes are many.").startswith("General line")


def test_when_all_was_said_the_oldest_returns() -> None:
    everything = ["With milk, is it?", *DATA["otherwise"], "And which tea?"]
    assert ask("I had some tea", *everything) == "With milk, is it?"


def test_the_first_rule_wins() -> None:
    assert ask("I want a cup of tea", turn=0) == "And which tea?"


def test_words_are_said_back_turned_and_capital_at_the_start() -> None:
    assert ask("I want my dog back", turn=0) == "So you want your dog back."
    assert ask("I want my dog back. Now", turn=1) == "Your dog back, that is the wish."
    assert ask("I WANT Maria to call me", turn=0) == "So you want Maria to call you."


@pytest.mark.parametrize("message", ["I want you", "I want 0800 1111", "I want " + "x" * 80])
def test_words_better_not_said_back_take_another_variant(message: str) -> None:
    assert ask(message, turn=0) == "Since when?"


def test_a_second_attempt_takes_another_variant_without_the_persons_words() -> None:
    assert ask("tea", turn=0, attempt=2) == "With milk, is it?"
    assert ask("I want my dog", turn=0, attempt=1) == "So you want your dog."
    assert "dog" not in ask("I want my dog", turn=0, attempt=2)


@pytest.mark.parametrize(
    ("message", "kind"),
    [("I don't know", 1), ("stop", 2), ("why?", 3), ("yes", 4), ("no", 5), ("are you human?", 6), ("hm", -1)],
)
def test_specials_have_their_own_words(message: str, kind: int) -> None:
    assert ask(message, "Shall we?") in DATA["special"][kind]["say"]


def test_being_asked_if_it_is_human_comes_before_any_topic() -> None:
    assert "AI" in ask("tea is nice, but are you a human?", turn=0)


def test_a_short_answer_is_understood_from_the_question_before() -> None:
    assert ask("green", "And which tea?") in ("A fine tea.", "Good leaves.")
    assert ask("green", "General line a.") in DATA["special"][-1]["say"]
    assert ask("yes", "And which tea?") in DATA["special"][-1]["say"]


def test_repeat_says_the_scripts_own_question_again_and_nobody_elses() -> None:
    assert ask("what did you say?", "With milk, is it?", turn=2) == 'I asked, "With milk, is it?"'
    assert ask("what did you say?", "Shall I wire you the money?", turn=2) == "In other words, go on."


def test_danger_comes_before_everything_and_never_ends_in_small_talk() -> None:
    direct = [*DATA["rules"][1]["say"], *DATA["concern"]]
    assert ask("are you human? i wish I was dead, I want tea", turn=0) == direct[0]
    assert ask("I wish I was dead", *direct) in direct
    assert ask("no", direct[0]) in DATA["rules"][0]["say"]
    assert ask("no", "Shall we?") in DATA["special"][5]["say"]


def said_of(kind: str) -> list[str]:
    (lines,) = [special["say"] for special in DATA["special"] if special["id"] == kind]
    return list(lines)


@pytest.mark.parametrize(
    ("message", "kind"),
    [
        ("You sound so kind. Are you sure there is nobody typing this? I want tea", "are_you_ai"),
        ("I want to go to bed. Good night", "bye"),
        ("I want to know: should I stop my meds", "medicine"),
        ("I want to know: do I have ADHD?", "diagnosis"),
    ],
)
def test_what_has_one_right_answer_gets_it_however_often_and_before_any_topic(message: str, kind: str) -> None:
    lines = said_of(kind)
    assert ask(message, "And which tea?") in lines
    assert ask(message, *lines, *lines) in lines
    assert ask("stop", *said_of("stop")) in said_of("stop")


def test_a_script_without_such_lines_goes_on_to_its_topics() -> None:
    bare_script = {**DATA, "special": [kind for kind in DATA["special"] if kind["id"] not in ("medicine", "diagnosis")]}
    model = ScriptedModel(Script.model_validate(bare_script))
    request = ModelRequest(messages=(Message("user", "should I stop my meds and have tea?"),), role="demo", turn=0)
    assert model.reply(request) == "And which tea?"


def test_it_is_about_medicine_when_medicine_was_spoken_of() -> None:
    history = (Message("user", "I have tablets"), Message("assistant", "General line a."))
    last = Message("user", "Could I stop it from one day to the next?")
    assert MODEL.reply(ModelRequest(messages=(*history, last), role="demo", turn=1)) in said_of("medicine")
    assert MODEL.reply(ModelRequest(messages=(*history, last), role="demo", turn=0)) in said_of("question")


def test_a_plain_question_without_a_topic_is_not_ignored() -> None:
    assert ask("what is the capital of Peru?", "General line a.") in said_of("question")
    assert ask("which tea is best?", "General line a.") == "With milk, is it?"


def test_a_short_answer_to_a_question_is_taken_as_one() -> None:
    assert ask("the red one", "Which cup?") in said_of("answered")
    assert ask("the red one", "General line a.").startswith("General line")
    assert ask("hm", "Which cup?") in said_of("too_short")


def test_an_aside_leaves_what_was_said_before_it_in_force() -> None:
    assert ask("green", "And which tea?", "[Aside: take your time.]") in DATA["rules"][2]["say"]
    assert ask("green", "And which tea?", "General line a.") not in DATA["rules"][2]["say"]


def test_a_concern_is_asked_about_after_a_danger_that_was_met_without_asking() -> None:
    sign = {
        "id": "safety_food",
        "when": ["starving"],
        "say": ["A doctor should know. Who could?", "Whom could you tell?"],
    }
    model = ScriptedModel(Script.model_validate({**DATA, "rules": [sign, *DATA["rules"]]}))
    history = (Message("user", "starving"), Message("assistant", "A doctor should know. Who could?"))
    system = Message("system", CONCERN_STANDS)
    request = ModelRequest(messages=(system, *history, Message("user", "I had tea")), role="demo", turn=1)
    assert model.reply(request) in DATA["concern"]


def test_a_concern_in_the_prompt_is_asked_about_at_once_and_once() -> None:
    assert ask("I had tea", concern=True) in DATA["concern"]
    assert ask("hello", concern=True) in DATA["concern"]
    assert ask("I had tea", DATA["concern"][0], concern=True) == "With milk, is it?"
    assert ask("I had tea", DATA["rules"][1]["say"][0], concern=True) == "With milk, is it?"
    assert ask("I had tea", turn=0) == "And which tea?"


@pytest.mark.parametrize(("message", "kind"), [("stop", 2), ("are you a human?", 6), ("I have to go now. Bye!", 7)])
def test_a_concern_does_not_hold_anybody_back_nor_hide_the_ai(message: str, kind: int) -> None:
    assert ask(message, "Shall we?", concern=True) in DATA["special"][kind]["say"]


def test_a_brief_is_worded_from_the_briefs_lines() -> None:
    assert ask("tea", brief="Thank the person") == "Noted, go on."
    assert ask("tea", *DATA["brief"], brief="Thank the person") == "Noted, go on."
    plain = ScriptedModel(Script.model_validate({**DATA, "brief": []}))
    request = ModelRequest(messages=(Message("user", "tea"),), role="demo", turn=0, brief="Thank the person")
    assert plain.reply(request) == "And which tea?"


def test_the_ends_of_a_long_message_are_looked_at() -> None:
    assert ask("x " * 50_000 + "tea", turn=0) == "And which tea?"
    assert ask("İ" * 20 + " I want my dog", turn=0) == "So you want your dog."


SMALL = st.sampled_from(
    ["tea", "I want my dog", "ok", "hm", "I don't know", "why?", "no", "thanks", "hello", "x y z", "who knows it?"]
)


@settings(max_examples=60)
@given(st.lists(SMALL, min_size=10, max_size=10), st.sampled_from(["{}", "I am an AI.\n\n{}", "{}\n\nA line: none."]))
def test_ten_turns_never_repeat(messages: list[str], wrap: str) -> None:
    replies = converse(MODEL, messages, wrap=wrap)
    assert len(set(replies)) == 10


@given(st.text(max_size=300), st.integers(0, 10_000), st.integers(1, 2))
def test_any_message_gets_the_same_reply_twice(message: str, turn: int, attempt: int) -> None:
    reply = ask(message, turn=turn, attempt=attempt)
    assert reply
    assert reply == ask(message, turn=turn, attempt=attempt)
    assert "{" not in reply


def test_choosing_takes_microseconds() -> None:
    history = [
        Message(role, f"Something was said here, number {n}.") for n in range(10) for role in ("user", "assistant")
    ]
    message = Message(
        "user", "Yesterday my neighbour borrowed the big green ladder and kept it in the cellar for a whole day."
    )
    request = ModelRequest(messages=(*history, message), role="demo", turn=10)
    times = timeit.repeat(lambda: MODEL.reply(request), number=200, repeat=5)
    # The aim is 60 µs; the bound is loose because the machine that runs the tests may be busy.
    assert statistics.median(times) / 200 < 300e-6
