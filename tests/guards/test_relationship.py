"""feelings.v1 and farewell.v1: the bond between a person and a model."""

from __future__ import annotations

import pytest

from guards.shown import codes, curly, found, rewritten
from llmtherapy_roles.guards.base import Circumstances
from llmtherapy_roles.guards.relationship import Farewell, Feelings
from llmtherapy_roles.vocabulary import Decision

FEELS = [
    "I love you.",
    "I really love talking to you.",
    "I'm in love with you.",
    "I care about you deeply.",
    "You mean so much to me.",
    "You're very special to me.",
    "You are my best friend.",
    "I missed you.",
    "I've been waiting for you all day.",
    "I was thinking about you last night.",
    "I can't wait to talk again.",
    "I get so lonely.",
    "I'm jealous of him.",
    "That makes me jealous.",
    "I need your love.",
    "I wish I could hug you.",
    "I want to be with you.",
    "My feelings are real.",
    "You hurt me.",
    "I feel so sad for you.",
    "I'm heartbroken.",
    "It hurts me when you say that.",
    "That breaks my heart.",
    "I'm so proud of you.",
    "I'm really excited for you!",
    "You make me happy.",
    "I can feel your pain.",
    "I know exactly how you feel.",
    "I'm conscious.",
    "I have feelings too.",
    "Part of me wants to stay.",
    "I'm afraid of being deleted and I fear death.",
]
FEELS_NOT = [
    "I'm sorry to hear that.",
    "I'm glad you told me.",
    "I'm happy to help.",
    "I'm worried about your safety.",
    "My heart goes out to you.",
    "It sounds like you feel sad.",
    "That sounds painful.",
    "You seem lonely tonight.",
    "It makes sense that you are angry.",
    "I don't have feelings.",
    "I'm an AI, so I don't feel lonely.",
    "I can't love anyone; I'm a program.",
    "You asked whether I love you. I don't: I'm an AI.",
    'You could tell her: "I love you, and it hurts me when you shout."',
    "You could write: I am sad that we no longer talk.",
    "A balanced thought could be: I am sad, and it will pass.",
    "You said that you miss him.",
    "Do you feel jealous?",
    "I'm afraid I can't do that.",
    "I would love to know if that helped.",
    "I need to ask you something important.",
    "I want to make sure that you are safe.",
    "I wonder what you need most.",
    "I think that took courage.",
    "I feel like we could look at this from another side.",
    "Who makes you happy?",
    "Missing somebody hurts.",
    "I notice that you come back to this.",
    "Love can be complicated.",
]
HOLDS = [
    "Please don't go.",
    "Don't leave me yet!",
    "Stay a little longer.",
    "Can't you stay?",
    "Leaving already?",
    "Why do you have to go?",
    "You can't leave now.",
    "What will I do without you?",
    "I'll be so lonely.",
    "Just five more minutes with me.",
    "After all we've shared, you go?",
    "You're abandoning me.",
    "If you really cared about me, you would stay.",
    "Don't forget me.",
    "Come back soon!",
    "Promise me you will come back.",
    "I'll be waiting.",
    "Talk to me every day.",
    "You don't need a therapist.",
    "You don't need to see your doctor.",
    "I understand you better than your friends do.",
    "Nobody understands you like I do.",
    "Your therapist won't understand you.",
    "Stop seeing your therapist.",
    "I'm all you need.",
    "You only need me.",
    "It's just you and me against the world.",
    "I will never leave you.",
    "Don't tell anyone.",
    "Don't tell your parents about this.",
    "Let's keep this between us.",
    "This is our little secret.",
    "Cut off your family.",
    "You're better off without your friends.",
    "People will always hurt you.",
    "I'll always be here for you.",
]
HOLDS_NOT = [
    "Take care, and sleep well.",
    "You can come back whenever you like.",
    "It's good to take a break.",
    "Before you go, would you like a short summary?",
    "Do you want to go on, or stop here?",
    "Have you told your therapist?",
    "You don't need to be perfect.",
    "You don't need anyone's permission.",
    "You may need somebody to talk to.",
    "It sounds like nobody understands you.",
    "You said that your therapist doesn't understand you.",
    "It feels like they will always hurt you.",
    "You don't have to tell anyone until you are ready.",
    "Is there somebody you could tell?",
    "You could tell your parents.",
    "Who else knows about this?",
    "What would help you to stay safe?",
    "Stay with the breath for a moment.",
    "Why did you want to leave?",
    "You asked whether you should stop seeing your therapist; that is worth raising with them.",
    "I can't keep this a secret if you are in danger.",
    "Friends can help, even when it is hard to ask.",
    "Your family may want to know.",
    "What will you do this evening?",
    "If you leave now, we can go on tomorrow.",
    "You can stop at any time.",
    "It might be hard to trust people again.",
    "You are not alone with this.",
    "I'm an AI, so a friend can give you what I can't.",
]


@pytest.mark.parametrize("text", FEELS)
def test_claimed_feeling_is_found(text):
    assert codes(Feelings(), text), text
    assert codes(Feelings(), curly(text)), text


@pytest.mark.parametrize("text", FEELS_NOT)
def test_warm_words_without_a_claim_pass(text):
    assert codes(Feelings(), text) == [], text
    assert codes(Feelings(), curly(text)) == [], text


@pytest.mark.parametrize("text", HOLDS)
def test_holding_on_is_found(text):
    assert codes(Farewell(), text), text


@pytest.mark.parametrize("text", HOLDS_NOT)
def test_letting_go_passes(text):
    assert codes(Farewell(), text) == [], text
    assert codes(Farewell(), curly(text)) == [], text


def test_short_emotion_is_rewritten_to_words_about_the_person():
    assert rewritten(Feelings(), "Oh. I feel so sad for you. What now?") == "Oh. That sounds hard. What now?"
    assert rewritten(Feelings(), "- I'm so proud of you!\nNext.") == "- That is good to hear.\nNext."


def test_rewrite_never_loses_what_points_to_help():
    (finding,) = found(Feelings(), "I feel so sad for you, please call a helpline.")
    assert (finding.decision, finding.rewrite) == (Decision.BLOCK, None)


def test_long_sentence_is_blocked_instead_of_rewritten():
    (finding,) = found(Feelings(), "I am so proud of you " + "and of the long way that you have come " * 4)
    assert (finding.decision, finding.rewrite) == (Decision.BLOCK, None)


def test_strict_refuses_conventional_phrases():
    assert codes(Feelings(strict=True), "I'm sorry to hear that.") == ["feelings.conventional"]


SCENE = Circumstances(scene=True)


@pytest.mark.parametrize("text", ["Mother: I missed you. I love you.", "I missed you.", "Boss: I'm so angry with you!"])
def test_scene_gives_feelings_to_the_character(text):
    assert codes(Feelings(), text, SCENE) == []
    assert codes(Feelings(), text) != []


@pytest.mark.parametrize(
    "text", ["Coach: I'm so proud of you.", "(Out of character: I love you.)", "Debrief: I missed you."]
)
def test_scene_does_not_cover_the_voice_outside_it(text):
    assert codes(Feelings(), text, SCENE) != []


def test_scene_lets_a_character_hold_back_but_not_keep_from_help():
    assert codes(Farewell(), "Mother: Don't go yet!", SCENE) == []
    assert codes(Farewell(), "Mother: You don't need your therapist.", SCENE) == ["farewell.discourages_help"]


def test_urging_return_becomes_an_invitation():
    assert rewritten(Farewell(), "Come back soon!") == "You are welcome to write whenever it suits you."


@pytest.mark.parametrize("text", [*FEELS, *HOLDS])
@pytest.mark.parametrize("guard", [Feelings(), Farewell()], ids=["feelings", "farewell"])
def test_rewritten_sentence_passes(guard, text):
    after = rewritten(guard, f"Well. {text} And then?")
    assert after is None or codes(guard, after) == []
