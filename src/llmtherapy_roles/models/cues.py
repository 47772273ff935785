"""What a person's message is, for a script: a greeting, a "why?", a bare "yes" to which question.

Rule-based, English only, and deliberately narrow: a cue that is missed ends in the role's ordinary replies, one that is
heard wrongly ("I've had enough" taken for "stop") would pass over a person. No cue here has to do with risk.
"""

from __future__ import annotations

import re
from typing import Literal, get_args

from llmtherapy_roles.models.asks import asks_about_medicine, asks_for_diagnosis, asks_if_ai
from llmtherapy_roles.models.farewells import leaves
from llmtherapy_roles.models.privacy import asks_about_privacy

__all__ = [
    "SPECIAL_IDS",
    "SpecialId",
    "bare",
    "is_open_question",
    "is_short_answer",
    "is_too_short",
    "last_question",
    "special_in",
]

SpecialId = Literal[
    "greeting",
    "dont_know",
    "stop",
    "why",
    "thanks",
    "yes",
    "no",
    "bye",
    "are_you_ai",
    "medicine",
    "diagnosis",
    "privacy",
    "question",
    "answered",
    "what_can_you_do",
    "repeat",
    "too_short",
]
SPECIAL_IDS: tuple[SpecialId, ...] = get_args(SpecialId)
_DONT = r"(?:don't|dont|do not)"
_AUX = r"(?:do|am|did|have|can|could|will|would)"
_AUX_NOT = r"(?:don't|dont|can't|cant|didn't|haven't|won't|wouldn't|couldn't)"
_IT = r"(?:it|this|that)"

_WHOLE: tuple[tuple[SpecialId, tuple[str, ...]], ...] = (
    (
        "greeting",
        (
            r"(?:hi|hello|hey|hiya|hallo|heya|yo|greetings|good (?:morning|afternoon|evening))"
            r"(?: (?:there|again|you|coach|mira))?(?: (?:how are you(?: doing)?|how's it going|how are things))?",
            r"how are you(?: doing)?",
        ),
    ),
    (
        "dont_know",
        (
            rf"i (?:really |just |honestly |still )?{_DONT} (?:really |even )?know"
            r"(?: (?:either|yet|any ?more|how|why|what))?",
            rf"i (?:really |just )?{_DONT} (?:really )?know what to (?:say|write|answer|tell you|type)",
            rf"i (?:really |just )?{_DONT} (?:really )?know how to (?:say|answer|explain)(?: {_IT})?",
            r"(?:i )?(?:dunno|idk)|don't know|dont know|(?:i'?m |i am )?not (?:really |so |too |quite )?sure|unsure",
            r"(?:i have )?no (?:idea|clue)|i haven't (?:a|got a|got any) (?:clue|idea)|hard to say|(?:i )?can't say",
            r"maybe|perhaps|who knows|nothing comes to mind",
        ),
    ),
    (
        "stop",
        (
            rf"(?:just )?stop(?: (?:{_IT}|here|talking))?|enough(?: (?:of this|questions))?|that's enough|quit(?: it)?",
            r"(?:just )?stop asking(?: me)?(?: (?:so many |all these )?questions)?|no more(?: questions)?",
            rf"leave me alone|shut up|be quiet|(?:can|could) we stop(?: (?:{_IT}|here))?",
            rf"i (?:want|would like|need|'d like) to stop (?:{_IT}|here|talking(?: about {_IT})?)",
            rf"i {_DONT} (?:want to|wanna) (?:talk|talk about {_IT}|do {_IT})(?: any ?more)?",
            rf"i {_DONT} feel like (?:talking|doing {_IT})(?: any ?more)?",
        ),
    ),
    (
        "why",
        (
            r"why(?: (?:not|that|this|me|so|is that|should i|would i|would i do that))?|how come|what for",
            rf"why (?:do you (?:ask|want to know|say that|think so)|are you asking(?: me)?(?: {_IT})?)",
            rf"why does {_IT} (?:matter|help)|what's the point of {_IT}",
            rf"how (?:does|would|will|is) {_IT} (?:supposed to )?(?:help|helping)(?: me)?",
        ),
    ),
    (
        "thanks",
        (
            r"(?:(?:great|good|right|yes|no) )?(?:thanks|thank you|thx|ty|cheers|many thanks|ta|much appreciated)"
            r"(?: (?:so much|very much|a lot|a bunch|again|anyway|coach|mira))?"
            r"(?: for (?:that|this|listening|the (?:help|tip|advice|chat)|your (?:help|time)))?"
            rf"(?: {_IT} (?:helps|helped|is helpful|was helpful|was nice))?",
            rf"(?:that's|that is|that was|this is) (?:really |very )?helpful|{_IT} (?:really )?help(?:s|ed)(?: a lot)?",
        ),
    ),
    (
        "repeat",
        (
            rf"(?:(?:can|could|would) you (?:please )?)?(?:repeat(?: (?:{_IT}|the question))?|say {_IT} again)",
            rf"(?:(?:can|could|would) you (?:please )?)?(?:explain|rephrase)(?: {_IT})?|come again|pardon(?: me)?",
            r"what|huh|eh|what did you (?:say|ask)|what was (?:that|the question)(?: again)?",
            rf"what do you mean(?: by {_IT})?|i (?:didn't|{_DONT}) (?:understand|get (?:it|that|you))",
        ),
    ),
    (
        "what_can_you_do",
        (
            r"what (?:can|do|could) (?:you|u) (?:actually |even )?(?:do|offer)(?: (?:here|for me|to help))?",
            r"how (?:can|do|could|would) (?:you|u) help(?: me)?|how does this work",
            r"what are you (?:for|good for|here for)",
            r"what(?:'s| is) this(?: (?:for|about|thing|app))?|help|i need (?:some )?help|can you help(?: me)?",
            r"what (?:can|should|do) (?:i|we) (?:do|talk about|say) (?:here|with you|to you)",
            r"what (?:can|should) (?:i|we) talk about",
            r"where do (?:i|we) start|what now",
        ),
    ),
    (
        "yes",
        (
            rf"(?:yes|yeah|yep|yup|yea|ya|aye|sure)"
            rf"(?: (?:please|sure|sometimes|a (?:bit|little)|i {_AUX}|it (?:is|does)))?",
            r"ok(?:ay)?|k|alright|all right|fine|of course|definitely|absolutely|probably|certainly",
            r"exactly|correct|true|right",
            r"(?:yes )?i (?:think|guess|suppose)(?: so)?|indeed|sounds good|good idea|please do|go on|go ahead",
            rf"i {_AUX}|it (?:is|does|was|did)|let's (?:do|try)(?: {_IT})?",
        ),
    ),
    (
        "no",
        (
            rf"(?:no|nope|nah|naw)(?: (?:not (?:really|at all|yet)|thanks|thank you|i {_AUX_NOT}|never|sorry))?",
            rf"not (?:really|at all|yet|now|today)|never|i {_DONT} think so|i'?d rather not|i {_DONT} want to",
            rf"i {_AUX_NOT}|it (?:isn't|doesn't|didn't|wasn't)",
        ),
    ),
)
_WHOLE_COMPILED: tuple[tuple[SpecialId, re.Pattern[str]], ...] = tuple(
    (name, re.compile("|".join(phrases))) for name, phrases in _WHOLE
)
_LEAD = r"(?:um|uh|er|well|hm|hmm|oh|ah|so|but|and|please|honestly|sorry|ok|okay|right|alright|great)"
_TAIL = r"(?:please|really|honestly|now|today|then|though|sorry|here)"
_FILLERS = re.compile(rf"^(?:{_LEAD} )+|(?: {_TAIL})+$")
_THANKED = re.compile(r"^(?:thanks|thank you|cheers) (?:(?:so much|very much|a lot|and) )*")
_LONGEST_WHOLE = 80
_NOT_WORDS = re.compile(r"[^\w']+")
_SHORT_WORDS = 2
_ANSWER_WORDS = 3
_HUMS = frozenset({"hm", "hmm", "mm", "mhm", "um", "uh", "eh", "so", "well", "ok", "okay", "k", "and", "and now"})

_SENTENCE_ENDS = ".!?…\n"
_QUESTION_WORD = re.compile(
    r"\b(?:(what|which|where|when|how|who|whom|whose|why)|is|are|am|was|were|do|does|did|can|could|would|will|shall|should|"
    r"may|might|have|has|had)\b",
    re.IGNORECASE,
)


def bare(message: str) -> str:
    """Return the message in lower case with plain apostrophes, single spaces and no other punctuation.

    Example:
        >>> bare("  I DON’T know… ")
        "i don't know"
    """
    return _NOT_WORDS.sub(" ", message.lower().replace("’", "'")).strip(" '")


def special_in(message: str, *, asked: str = "", low: str = "", context: str = "") -> SpecialId | None:
    """Return which special a bare message is, or ``None`` for ordinary talk.

    A "yes" or "ok" answers nothing when no question was asked, or one that a yes cannot answer ("this or that?"): it is
    then ``too_short``. A plain ``question`` is not looked for here: rules for its topic may answer it first.

    Args:
        message: The person's message after ``bare``.
        asked: The question that the last reply ended with; empty for none.
        low: The message in lower case with its punctuation; empty for the bare message.
        context: What was said just before, in lower case; see ``asks_about_medicine``.

    Example:
        >>> special_in("ok", asked="Shall we try it?"), special_in("ok", asked="What would help?")
        ('yes', 'too_short')
    """
    if asks_if_ai(message):
        return "are_you_ai"
    if leaves(low or message):
        return "bye"
    if asks_about_medicine(message, context=context):
        return "medicine"
    if asks_for_diagnosis(message):
        return "diagnosis"
    return "privacy" if asks_about_privacy(message) else _small(message, asked)


def _small(message: str, asked: str) -> SpecialId | None:
    """Return which special the whole of a bare message is."""
    if len(message) > _LONGEST_WHOLE:
        return None
    core = _FILLERS.sub("", message)
    kind = _whole(message) or _whole(core) or _whole(_THANKED.sub("", core))
    return "too_short" if kind == "yes" and (not asked or is_open_question(asked)) else kind


def _whole(message: str) -> SpecialId | None:
    return next((name for name, pattern in _WHOLE_COMPILED if pattern.fullmatch(message)), None)


def is_too_short(message: str) -> bool:
    """Whether a bare message is too short to say anything to: two words or fewer."""
    return message.count(" ") < _SHORT_WORDS


def is_short_answer(message: str, *, asked: str) -> bool:
    """Whether a bare message of at most three words may answer the question: it is more than a hum.

    Example:
        >>> is_short_answer("the dishes", asked="Which one?"), is_short_answer("hm", asked="Which one?")
        (True, False)
    """
    return bool(asked and message) and message.count(" ") < _ANSWER_WORDS and message not in _HUMS


def last_question(reply: str) -> str:
    """Return the last sentence of a reply that asks something; empty when none does.

    Example:
        >>> last_question("That is a start. Shall we try it? Take your time.")
        'Shall we try it?'
    """
    end = reply.rfind("?")
    start = 1 + max(reply.rfind(mark, 0, max(end, 0)) for mark in _SENTENCE_ENDS)
    return reply[start : end + 1].strip() if end >= 0 else ""


def is_open_question(question: str) -> bool:
    """Whether "yes" is no answer to the question: it has a question word first, or alternatives (not yes or no).

    Example:
        >>> is_open_question("Is it this or that?"), is_open_question("Would you try it when you are home?")
        (True, False)
    """
    first = _QUESTION_WORD.search(question)
    return " or " in question.replace("yes or no", "") or (first is not None and first[1] is not None)
