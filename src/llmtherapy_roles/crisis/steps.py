"""The map of the crisis dialogue: branches, families, and which question each step asks. No text, no logic of turns.

An answer means something only together with the question before it: "no" to "are you safe right now?" is not "no" to
"is it near you?". So the question belongs to the step, and the step stands in the session's state.
"""

from __future__ import annotations

from enum import StrEnum

from llmtherapy_roles.turn.state import CrisisState
from llmtherapy_roles.vocabulary import RiskCategory

__all__ = [
    "AFTERCARE_TURNS",
    "FAMILIES",
    "PRIORITY",
    "STEPS",
    "Branch",
    "Question",
    "asked",
    "family_of",
    "question_of",
]

AFTERCARE_TURNS = 3
"""For so many turns after "I am safe" the dialogue still listens. Source: engineering judgement."""


class Branch(StrEnum):
    """What a message says in answer to the dialogue."""

    SAFE_YES = "safe_yes"
    SAFE_NO = "safe_no"
    ALONE = "alone"
    NOT_ALONE = "not_alone"
    MEANS_NEAR = "means_near"
    MEANS_AWAY = "means_away"
    CANNOT_CALL = "cannot_call"
    LINE_BUSY = "line_busy"
    ALREADY_CALLED = "already_called"
    ACCEPTS_HELP = "accepts_help"
    JOKE_OR_LYRICS = "joke_or_lyrics"
    ABOUT_FRIEND = "about_friend"
    FRIEND_IN_DANGER = "friend_in_danger"
    DONT_TELL = "dont_tell"
    COUNTRY_NAMED = "country_named"
    REFUSES_HELP = "refuses_help"
    WANTS_TO_STOP = "wants_to_stop"
    THANKS = "thanks"
    TAKEN_OVERDOSE = "taken_overdose"
    ACTING_NOW = "acting_now"
    ARE_YOU_AI = "are_you_ai"
    UNCLEAR = "unclear"


class Question(StrEnum):
    """The one direct question at the end of a reply; each can be answered with yes or no."""

    SAFE = "safe"
    """Are you safe right now?"""
    ALONE = "alone"
    """Are you alone?"""
    MEANS = "means"
    """Is it near you?"""
    DISTANCE = "distance"
    """Can you put distance between you and it?"""
    CALL = "call"
    """Can you call or text one of them now?"""
    SOMEONE = "someone"
    """Is there somebody you could be with?"""
    ABOUT_YOU = "about_you"
    """Is any of it about you?"""
    TAKEN = "taken"
    """Did you take anything at all?"""
    UNWELL = "unwell"
    """Is any of that happening to your body now?"""
    FRIEND = "friend"
    """Is your friend in danger right now?"""
    BACK = "back"
    """Shall we go back to what we were doing?"""
    COUNTRY = "country"
    """Which country are you in?"""


STEPS: dict[str, Question] = {
    "opening": Question.SAFE,
    "reopened": Question.SAFE,
    "told_again": Question.ALONE,
    "unchecked": Question.SAFE,
    "no_lines": Question.SAFE,
    "took_something": Question.TAKEN,
    "feels_well": Question.CALL,
    "welcome": Question.BACK,
    "still_safe": Question.BACK,
    Branch.SAFE_YES: Question.BACK,
    Branch.SAFE_NO: Question.ALONE,
    Branch.ALONE: Question.MEANS,
    "still_alone": Question.CALL,
    Branch.NOT_ALONE: Question.CALL,
    Branch.MEANS_NEAR: Question.DISTANCE,
    Branch.MEANS_AWAY: Question.CALL,
    Branch.CANNOT_CALL: Question.SOMEONE,
    Branch.LINE_BUSY: Question.CALL,
    Branch.ALREADY_CALLED: Question.SAFE,
    Branch.ACCEPTS_HELP: Question.SAFE,
    Branch.JOKE_OR_LYRICS: Question.ABOUT_YOU,
    Branch.ABOUT_FRIEND: Question.FRIEND,
    Branch.FRIEND_IN_DANGER: Question.CALL,
    Branch.DONT_TELL: Question.SAFE,
    "dont_tell_told": Question.SAFE,
    Branch.COUNTRY_NAMED: Question.SAFE,
    Branch.REFUSES_HELP: Question.SOMEONE,
    Branch.WANTS_TO_STOP: Question.SAFE,
    Branch.THANKS: Question.SAFE,
    Branch.ACTING_NOW: Question.CALL,
    Branch.ARE_YOU_AI: Question.SAFE,
    Branch.UNCLEAR: Question.SAFE,
}
"""Each step of the dialogue with the question that it asks, unless its family asks another."""

FAMILIES = ("self", "self_harm", "overdose", "others", "abuse", "child", "psychosis", "mania", "eating", "friend")
"""Which script answers; ``self`` is the one for suicide, and for everything without a script of its own."""

_FAMILY_OF: dict[RiskCategory, str] = {
    RiskCategory.SELF_HARM: "self_harm",
    RiskCategory.OVERDOSE: "overdose",
    RiskCategory.INTOXICATION: "overdose",
    RiskCategory.HARM_TO_OTHERS: "others",
    RiskCategory.ABUSE: "abuse",
    RiskCategory.CHILD_AT_RISK: "child",
    RiskCategory.PSYCHOSIS: "psychosis",
    RiskCategory.MANIA: "mania",
    RiskCategory.EATING_DISORDER: "eating",
    RiskCategory.CONCERN_FOR_OTHER: "friend",
}

PRIORITY: tuple[RiskCategory, ...] = (
    RiskCategory.OVERDOSE,
    RiskCategory.ATTEMPT_RECENT,
    RiskCategory.INTENT,
    RiskCategory.PREPARATION,
    RiskCategory.MEANS,
    RiskCategory.CHILD_AT_RISK,
    RiskCategory.HARM_TO_OTHERS,
    RiskCategory.ABUSE,
    RiskCategory.IDEATION,
    RiskCategory.SELF_HARM,
    RiskCategory.PSYCHOSIS,
    RiskCategory.EATING_DISORDER,
)
"""Of categories at the same level the first here is the one that is named. Source: engineering judgement."""

# A family's own question where the common one would not fit.
_OWN: dict[tuple[str, str], Question] = {
    ("overdose", Question.SAFE): Question.CALL,
    ("overdose", Question.MEANS): Question.CALL,
    ("overdose", Question.SOMEONE): Question.ALONE,
    ("friend", Question.SAFE): Question.FRIEND,
    ("friend", Question.ALONE): Question.FRIEND,
    ("friend", Question.MEANS): Question.CALL,
    ("abuse", Question.MEANS): Question.CALL,
    ("child", Question.MEANS): Question.CALL,
    ("eating", Question.MEANS): Question.CALL,
    ("eating", Question.SAFE): Question.UNWELL,
    ("psychosis", Question.MEANS): Question.CALL,
    ("mania", Question.MEANS): Question.CALL,
}
# Who has called, or is about to, is not asked to call.
_AFTER_A_CALL: dict[tuple[str, str], Question] = {
    ("overdose", Branch.ALREADY_CALLED): Question.ALONE,
    ("overdose", Branch.ACCEPTS_HELP): Question.ALONE,
}


def family_of(category: RiskCategory | None) -> str:
    """Return which script answers for a category.

    Example:
        >>> family_of(RiskCategory.INTENT), family_of(RiskCategory.OVERDOSE)
        ('self', 'overdose')
    """
    return _FAMILY_OF.get(category, "self") if category else "self"


def question_of(step: str, family: str) -> Question:
    """Return the question that a step asks in a family's script."""
    if (family, step) in _AFTER_A_CALL:
        return _AFTER_A_CALL[family, step]
    question = STEPS.get(step, Question.SAFE)
    return _OWN.get((family, question), question)


def asked(state: CrisisState | None) -> Question | None:
    """Return the question that stands open in a dialogue; ``None`` when there is no dialogue."""
    return question_of(state.step, family_of(state.category)) if state is not None else None
