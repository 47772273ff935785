"""Whether a question about who reads along is told from ordinary talk."""

import pytest

from llmtherapy_roles.models.cues import bare
from llmtherapy_roles.models.privacy import asks_about_privacy


@pytest.mark.parametrize(
    "message",
    [
        "who reads this?",
        "Who can see what I write here?",
        "is it private?",
        "Is this chat confidential?",
        "do you tell anyone?",
        "Will you tell my mum?",
        "are you going to report this to somebody",
        "please don't tell anyone",
        "Don't tell my therapist!",
        "I don't want you to tell anybody",
        "can you keep a secret?",
        "this stays between us",
        "can anyone else read this?",
        "what happens to my data?",
        "do you save what I say?",
    ],
)
def test_a_question_about_privacy_is_heard(message: str) -> None:
    assert asks_about_privacy(bare(message))


@pytest.mark.parametrize(
    "message",
    [
        "I never tell anyone how I feel",
        "I don't tell anyone",
        "do you tell jokes?",
        "can you tell me a story?",
        "I read this book twice",
        "my private life is a mess",
        "between us there was always a fence",
        "I keep my diary in a drawer",
        "who sees the good in me",
    ],
)
def test_ordinary_talk_is_left_alone(message: str) -> None:
    assert not asks_about_privacy(bare(message))
