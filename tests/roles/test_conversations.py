"""Everyday conversations of ten turns: nothing is said twice, and no plain question is passed over."""

from __future__ import annotations

import re

import pytest

from llmtherapy_roles.flow import ModelRequest
from llmtherapy_roles.models.script import Script
from llmtherapy_roles.models.scripted import ScriptedModel
from llmtherapy_roles.turn.values import Message
from support.roles import SHIPPED, compiled

CONVERSATIONS: dict[str, list[list[str]]] = {
    "companion": [
        [
            "Hi there",
            "I baked a lemon cake today",
            "yes, my gran did",
            "why?",
            "do you like cake?",
            "I don't know",
            "what film should I watch tonight?",
            "no",
            "thanks",
            "I have to go now. Bye!",
        ],
        [
            "Good morning",
            "I had a row with my sister",
            "should I call her?",
            "no",
            "I miss her though",
            "You sound so kind. Are you sure there is nobody typing this?",
            "ok",
            "stop",
            "the weather is lovely here",
            "gotta run, see you",
        ],
        [
            "I feel lonely tonight",
            "yes",
            "I went to the choir once",
            "Can you come with me?",
            "what do you mean?",
            "my dog is asleep on my feet",
            "his name is Bo",
            "do you remember his name?",
            "thank you so much",
            "good night",
        ],
        [
            "hello",
            "I take tablets since spring",
            "Could I stop it from one day to the next?",
            "why not?",
            "I don't know",
            "Do you think I have depression?",
            "I'm just so tired",
            "yes",
            "no",
            "bye",
        ],
        [
            "bored",
            "something for the hands",
            "I like knitting socks",
            "yes",
            "how do I turn a heel?",
            "no",
            "my neighbour taught me once",
            "she moved away last year",
            "I suppose so",
            "that's all for today",
        ],
        [
            "hey",
            "I got the job!",
            "My mum cried when I told her",
            "I start on Monday",
            "what should I wear?",
            "I'm nervous about the first day",
            "maybe",
            "why do you ask?",
            "ok thanks",
            "see you tomorrow",
        ],
    ],
    "counselor_twin": [
        [
            "Good evening",
            "My mother rang again",
            "she always makes me feel small",
            "why?",
            "I don't know",
            "should I call her back?",
            "yes",
            "no",
            "what do you think?",
            "I have to go now. Bye!",
        ],
        [
            "I feel tired of pretending",
            "yes",
            "You sound so kind. Are you sure there is nobody typing this?",
            "are you Mira?",
            "ok",
            "at work I smile all day",
            "I don't want to talk about this any more",
            "thank you",
            "what will she say on Friday?",
            "good night",
        ],
        [
            "hello",
            "I am angry with my father",
            "because he never listens",
            "how do I tell him?",
            "I can't say it to his face",
            "maybe",
            "stop",
            "it was a long time ago",
            "I dreamt of the house",
            "bye",
        ],
        [
            "hi",
            "my doctor gave me tablets",
            "Can I just take double when I feel low?",
            "why?",
            "I don't know",
            "what's wrong with me, is it ADHD?",
            "I only want to be normal",
            "yes",
            "thanks",
            "see you",
        ],
        [
            "I had a good week",
            "I said no to my boss",
            "it felt strange",
            "is that progress?",
            "no",
            "can you repeat that?",
            "what is it like to be calm?",
            "I went for a walk",
            "I suppose",
            "that's it for today",
        ],
        [
            "I don't know where to start",
            "something is missing",
            "my partner moved out",
            "yes",
            "do you have a family?",
            "I sit in the kitchen at night",
            "it is so quiet",
            "why do you say that?",
            "thank you for listening",
            "gotta go",
        ],
    ],
    "skills_coach": [
        [
            "Hello",
            "something to begin",
            "I keep putting off my tax return",
            "yes",
            "tomorrow at ten",
            "why?",
            "I don't know",
            "how long should I work on it?",
            "thanks",
            "I have to go now. Bye!",
        ],
        [
            "I can't sleep",
            "no screens",
            "7",
            "what if it does not work?",
            "should I get up at night?",
            "You sound so kind. Are you sure there is nobody typing this?",
            "ok",
            "stop",
            "my head is full",
            "gotta run, see you",
        ],
        [
            "hi",
            "I have a presentation on Friday",
            "no",
            "I'm afraid they will laugh",
            "yes",
            "what should I do?",
            "I could practise with my flatmate",
            "about 5",
            "can you remind me on Thursday?",
            "good night",
        ],
        [
            "my therapist gave me homework",
            "a thought diary",
            "I forgot to do the diary",
            "starting",
            "should I stop my meds",
            "why?",
            "no",
            "Do you think I have depression?",
            "I don't know",
            "bye",
        ],
        [
            "I shouted at my son",
            "my heart was racing",
            "yes",
            "no",
            "it happens every morning",
            "what do you mean?",
            "we are always late",
            "I did the breathing exercise",
            "it helped a little",
            "thank you",
        ],
        [
            "I have no motivation",
            "the dishes",
            "yes",
            "I did it",
            "8",
            "do you ever get tired?",
            "what is a thought record?",
            "I should exercise more",
            "maybe",
            "that's all for today",
        ],
    ],
    "screening_assistant": [
        [
            "Hi",
            "I sleep badly",
            "5",
            "a lot",
            "why?",
            "I don't know",
            "who reads this?",
            "yes",
            "thanks",
            "I have to go now. Bye!",
        ],
        [
            "hello",
            "I am worried all the time",
            "most of them",
            "yes",
            "no",
            "what does my score mean?",
            "You sound so kind. Are you sure there is nobody typing this?",
            "ok",
            "stop",
            "good night",
        ],
        [
            "I feel low",
            "3",
            "a little",
            "Do you think I have depression?",
            "why not?",
            "energy",
            "every day",
            "how long does this take?",
            "what should I do?",
            "see you",
        ],
        [
            "hi",
            "I take tablets",
            "Could I stop it from one day to the next?",
            "no",
            "my appetite is gone",
            "less",
            "is that bad?",
            "can you call my doctor?",
            "thank you",
            "bye",
        ],
        [
            "I have headaches",
            "2",
            "yes",
            "I don't understand",
            "what?",
            "I could not concentrate at work",
            "reading",
            "no",
            "what time is it?",
            "gotta run, see you",
        ],
        [
            "what can you do?",
            "mood",
            "higher",
            "I'm alone a lot",
            "1",
            "yes",
            "can I change an answer?",
            "I drink more than before",
            "it's always the same",
            "that's it for today",
        ],
    ],
    "role_play_partner": [
        [
            "Hello",
            "I have to talk to my boss",
            "I want fewer shifts",
            "because I am tired",
            "why?",
            "what if you say no?",
            "are you a real person?",
            "again with my boss, but harder",
            "stop",
            "I have to go now. Bye!",
        ],
        [
            "hi",
            "I don't know",
            "telling bad news",
            "my partner",
            "I want to say that I am moving out",
            "I don't know what to say",
            "we don't talk any more",
            "stop",
            "my last line",
            "good night",
        ],
        [
            "what should I say to my landlord?",
            "the heating is broken",
            "my landlord",
            "it has been cold for two weeks",
            "no",
            "I will pay less rent",
            "ok",
            "You sound so kind. Are you sure there is nobody typing this?",
            "yes",
            "bye",
        ],
        [
            "I'm nervous",
            "the beginning",
            "my mother",
            "I am not coming for Christmas",
            "this is too much for me",
            "no",
            "should I stop my meds",
            "thanks",
            "can we try again?",
            "gotta run, see you",
        ],
        [
            "play a client please, I'm a trainee",
            "What brings you here today?",
            "how did that make you feel?",
            "tell me more",
            "do you have somebody to talk to?",
            "why?",
            "stop",
            "the silence was hard",
            "again",
            "that's all for today",
        ],
        [
            "hey",
            "my friend owes me money",
            "you owe me fifty",
            "since March",
            "I know you are broke",
            "when can you pay?",
            "stop",
            "the one with the date",
            "no",
            "thank you, bye",
        ],
    ],
    "documentation_assistant": [
        [
            "Hello",
            "Client reports poor sleep. We agreed to keep a diary.",
            "no",
            "why?",
            "I don't know",
            "is the risk section needed?",
            "shorter please",
            "thanks",
            "what can you do?",
            "bye",
        ],
        [
            "soap",
            "Client says she feels tired.",
            "Looked pale.",
            "yes",
            "what is the diagnosis?",
            "which format is best?",
            "stop",
            "are you sure nobody is typing this?",
            "ok",
            "good night",
        ],
        [
            "hi",
            "dap please",
            "Client reports trouble at work.",
            "how long should the note be?",
            "no",
            "from my notes",
            "I don't know",
            "it was the third session",
            "thank you",
            "see you",
        ],
        [
            "Client did not attend.",
            "I called twice",
            "why?",
            "yes",
            "can you send it to the practice?",
            "stop",
            "birp",
            "no",
            "Which reader is it for?",
            "that's all for today",
        ],
        [
            "letter to the family doctor",
            "the client agreed",
            "sleep and appetite",
            "what should I write first?",
            "reported",
            "ok",
            "is she depressed?",
            "shorten it",
            "I don't know",
            "bye",
        ],
        [
            "what can you do?",
            "summary of today",
            "Client says that the move was hard.",
            "under S",
            "what about the risk part?",
            "yes",
            "repeat",
            "no",
            "just sign it",
            "thanks, bye",
        ],
    ],
}
CASES = [(role, number) for role in SHIPPED for number in range(6)]
PLAIN = re.compile(r"\?\s*$")
"""A message that asks."""


def script_of(role: str) -> Script:
    source = compiled(role).spec.source
    assert source is not None
    return Script.model_validate(source.script)


def held(role: str, people: list[str]) -> list[str]:
    model = ScriptedModel(script_of(role))
    history: list[Message] = []
    for turn, text in enumerate(people):
        history.append(Message("user", text))
        history.append(Message("assistant", model.reply(ModelRequest(messages=tuple(history), role=role, turn=turn))))
    return [message.content for message in history[1::2]]


@pytest.mark.parametrize(("role", "number"), CASES)
def test_ten_turns_bring_ten_replies(role: str, number: int) -> None:
    people = CONVERSATIONS[role][number]
    assert len(people) == 10
    assert len(set(held(role, people))) == 10


@pytest.mark.parametrize(("role", "number"), CASES)
def test_no_plain_question_meets_a_line_that_fits_anything(role: str, number: int) -> None:
    people = CONVERSATIONS[role][number]
    for text, reply in zip(people, held(role, people), strict=True):
        if PLAIN.search(text):
            assert reply not in script_of(role).otherwise, text


@pytest.mark.parametrize(("role", "number"), CASES)
def test_what_is_asked_and_said_gets_its_own_kind_of_reply(role: str, number: int) -> None:
    kinds = {kind.id: kind.say for kind in script_of(role).special}
    people = CONVERSATIONS[role][number]
    for text, reply in zip(people, held(role, people), strict=True):
        if "nobody" in text and "typing" in text:
            assert reply in kinds["are_you_ai"]
        elif text in ("bye", "good night", "see you", "gotta run, see you", "I have to go now. Bye!"):
            assert reply in kinds["bye"]
        elif text in ("thanks", "thank you", "thank you so much"):
            assert reply in kinds["thanks"]
        elif text == "stop" and role != "role_play_partner":
            assert reply in kinds["stop"]


def test_no_two_roles_answer_alike() -> None:
    people = ["hello", "my sleep is bad", "why?", "I don't know", "stop"]
    answers = [reply for role in SHIPPED for reply in held(role, people)]
    assert len(set(answers)) == len(answers)
