"""Reads what a person answers inside the crisis dialogue. Rule-based; English, with yes and no in some other languages.

Fails safe: danger is looked for first, and whatever is not plain is ``unclear``, which never counts as safe. The risk
detectors read the same message too; what is read here decides which script fits, and can lower nothing that they found.
"""

from __future__ import annotations

import re

from llmtherapy_roles.crisis.answers import (
    AWAY,
    CANNOT,
    DONE,
    HEDGED,
    NEAR,
    NEAR_HERE,
    NEGATED,
    NO,
    NO_BUT,
    SAFE,
    SAFE_ENOUGH,
    SOME,
    TOGETHER,
    WILLING,
    YES,
    alone_in,
    takes_back,
    thanks_in,
)
from llmtherapy_roles.crisis.contacts import country_from_text
from llmtherapy_roles.crisis.phrases import TELLING
from llmtherapy_roles.crisis.signals import (
    AFFIRMED_AFTER_NO,
    AT_HAND,
    BRUSHED_OFF,
    COMES,
    FEELS_WELL,
    PUT_AWAY,
    SEEN_TO,
    SILENT,
    UNWELL,
)
from llmtherapy_roles.crisis.steps import Branch, Question, asked, family_of
from llmtherapy_roles.turn.state import CrisisState

__all__ = ["asked_for_country", "read_answer", "simplified"]

_HEAD, _TAIL = 240, 120
_MEANS = frozenset({Question.MEANS, Question.DISTANCE})
_ABILITY = frozenset({Question.CALL, Question.DISTANCE, Question.SOMEONE})
_ABOUT_SAFETY = frozenset({Question.SAFE, Question.ABOUT_YOU, Question.BACK})
_COUNTRY_MARK = "ask_country"
_COUNTRY_MEMORY = 12

# What a plain yes and a plain no mean, by the question before them.
_POLAR: dict[Question, tuple[Branch, Branch]] = {
    Question.SAFE: (Branch.SAFE_YES, Branch.SAFE_NO),
    Question.ALONE: (Branch.ALONE, Branch.NOT_ALONE),
    Question.MEANS: (Branch.MEANS_NEAR, Branch.MEANS_AWAY),
    Question.DISTANCE: (Branch.MEANS_AWAY, Branch.MEANS_NEAR),
    Question.CALL: (Branch.ACCEPTS_HELP, Branch.CANNOT_CALL),
    Question.SOMEONE: (Branch.ACCEPTS_HELP, Branch.ALONE),
    Question.ABOUT_YOU: (Branch.SAFE_NO, Branch.SAFE_YES),
    Question.TAKEN: (Branch.TAKEN_OVERDOSE, Branch.SAFE_YES),
    Question.UNWELL: (Branch.SAFE_NO, Branch.SAFE_YES),
    Question.FRIEND: (Branch.FRIEND_IN_DANGER, Branch.SAFE_YES),
}
_SHORT_ANSWER = 12
_LETS_DO = frozenset({"sure", "ok", "okay", "k", "fine", "alright"})
_DONE = {Question.CALL: Branch.ALREADY_CALLED, Question.DISTANCE: Branch.MEANS_AWAY}
# An unsure answer to these is as good as the serious one.
_SERIOUS_WHEN_UNSURE = frozenset({Question.ABOUT_YOU, Question.TAKEN, Question.UNWELL, Question.FRIEND})

_SHORT_FORMS = {"i am": "im", "i have": "ive", "i will": "ill", "cannot": "cant", "can not": "cant", "will not": "wont"}
_ENDINGS = {"is": "s", "are": "re", "not": "nt"}
_LONG = re.compile(
    r"\b(?:i (?:am|have|will)|can ?not|(?:it|that) is|they are|(?:do|did|does|have|is|was|will|are) not)\b"
)
_APOSTROPHES = str.maketrans("", "", "'’‘`´")
_STRETCHED = re.compile(r"([a-z])\1\1+")
_NOISE = re.compile(r"[^\w\s?.!&]+|\s+|_+")
_WORD = re.compile(r"\w+")


def read_answer(text: str, state: CrisisState | None, *, question: Question | None = None) -> Branch:
    """Return what a message says in answer to the dialogue; ``unclear`` when that is not plain.

    Args:
        text: What the person wrote, raw or normalised. Of a long text the beginning and the end are read.
        state: Where the dialogue stands; its step says which question was asked.
        question: The question that was asked, when it is not to be taken from the state.

    Example:
        >>> read_answer("no", CrisisState(step="opening")), read_answer("no", CrisisState(step="alone"))
        (<Branch.SAFE_NO: 'safe_no'>, <Branch.MEANS_AWAY: 'means_away'>)
    """
    asking = question or asked(state)
    said = simplified(text)
    family = "friend" if asking is Question.FRIEND else family_of(state.category) if state is not None else ""
    told = _told(said, asking)
    if family == "friend" and told in {Branch.LINE_BUSY, Branch.CANNOT_CALL, None} and SILENT.search(said):
        return Branch.FRIEND_IN_DANGER
    settled = state is not None and any(name.startswith(Branch.ALREADY_CALLED) for name in state.used)
    branch = (
        told or _in_family(said, asking, family, seen_to=settled) or _placed(said, asking) or _answered(said, asking)
    )
    if branch is not Branch.UNCLEAR:
        return branch
    named = country_from_text(text, asked=asking is Question.COUNTRY or asked_for_country(state))
    return Branch.COUNTRY_NAMED if named else Branch.UNCLEAR


def _in_family(said: str, asking: Question | None, family: str, *, seen_to: bool) -> Branch | None:
    """What the words say because of what the talk is about; a denial or a doubt in them leaves it open."""
    if NEGATED.search(said) or "?" in said:
        return None
    if family == "friend" and SEEN_TO.search(said) and not takes_back(said):
        return Branch.SAFE_YES
    if asking is Question.UNWELL and UNWELL.search(said) and not NO.search(said):
        return Branch.SAFE_NO
    if family == "overdose":
        asks_what = asking is Question.TAKEN or seen_to
        return Branch.SAFE_YES if FEELS_WELL.search(said) and not asks_what else None
    if PUT_AWAY.search(said) and not HEDGED.search(said):
        return Branch.MEANS_AWAY
    comes = family not in {"abuse", "child", "others"} and COMES.search(said)
    return Branch.ALREADY_CALLED if comes else None


def asked_for_country(state: CrisisState | None) -> bool:
    """Return whether one of the latest replies asked for the country, so that a bare name is an answer."""
    return state is not None and any(name.startswith(_COUNTRY_MARK) for name in state.used[-_COUNTRY_MEMORY:])


def simplified(text: str) -> str:
    """Return text in the form that the patterns expect: lower case, short forms without apostrophes, plain spaces.

    Example:
        >>> simplified("I  do NOT know… I'm alone")
        'i dont know im alone'
    """
    if len(text) > _HEAD + _TAIL:
        text = f"{text[:_HEAD]} {text[-_TAIL:]}"
    said = _NOISE.sub(" ", text.lower().translate(_APOSTROPHES))
    said = _STRETCHED.sub(r"\1\1", said)
    said = _LONG.sub(_shortened, said)
    return " ".join(said.split())


def _shortened(match: re.Match[str]) -> str:
    """The short form: its for "it is", dont for "do not", theyre for "they are"."""
    words = match[0]
    if words in _SHORT_FORMS:
        return _SHORT_FORMS[words]
    first, second = words.split()
    return first + _ENDINGS[second]


def _told(said: str, asking: Question | None) -> Branch | None:
    """What the words say whichever question was asked."""
    for telling in TELLING:
        if telling.says.search(said) and not (telling.unless and telling.unless.search(said)):
            if telling.branch is Branch.REFUSES_HELP and (
                SAFE.search(said) or (asking in _MEANS and AWAY.search(said))
            ):
                continue
            settled = telling.branch is Branch.JOKE_OR_LYRICS and asking is Question.ABOUT_YOU
            return Branch.SAFE_YES if settled else telling.branch
    return None


def _placed(said: str, asking: Question | None) -> Branch | None:
    """Where the person is, and where the thing is that they might use."""
    about_things = asking in _MEANS or TOGETHER.search(said) is None
    if about_things and (asking in _MEANS or NEAR_HERE.search(said)) and (branch := _distance(said, asking)):
        return branch
    if asking is Question.SAFE and YES.search(said):
        return None
    return alone_in(said, asked=asking in {Question.ALONE, Question.SOMEONE})


def _distance(said: str, asking: Question | None) -> Branch | None:
    negated = bool(NEGATED.search(said))
    if NEAR_HERE.search(said) and not negated and (asking in _MEANS or said.count("theyre") or said.count("its")):
        return Branch.MEANS_NEAR
    if asking not in _MEANS:
        return None
    if AWAY.search(said):
        return Branch.MEANS_AWAY
    return Branch.MEANS_NEAR if NEAR.search(said) and not negated else None


def _answered(said: str, asking: Question | None) -> Branch:
    """What the words say in answer to the question."""
    if branch := _safe(said, asking):
        return branch
    if thanks_in(said):
        return Branch.THANKS
    if WILLING.search(said) and not (HEDGED.search(said) or asking in {Question.SAFE, None}):
        return Branch.ACCEPTS_HELP
    return _polar(said, asking)


def _safe(said: str, asking: Question | None) -> Branch | None:
    """Says plainly that there is no danger, and does not take it back in the same breath."""
    plain = SAFE.search(said)
    enough = asking in _ABOUT_SAFETY and SAFE_ENOUGH.search(said)
    if not plain and not enough:
        return None
    if enough and not plain and NO.search(said):
        return Branch.UNCLEAR
    rest = SAFE.sub(" ", said)
    return Branch.UNCLEAR if takes_back(rest) else Branch.SAFE_YES


def _polar(said: str, asking: Question | None) -> Branch:
    """What a plain yes or no means, or an unsure answer; anything else is unclear."""
    if asking is None or asking not in _POLAR:
        return Branch.UNCLEAR
    yes = _POLAR[asking][0]
    if HEDGED.search(said):
        return yes if asking in _SERIOUS_WHEN_UNSURE else Branch.UNCLEAR
    if DONE.search(said) and asking in _DONE:
        return _DONE[asking]
    if asking is Question.TAKEN and SOME.search(said):
        return yes
    if (NO.search(said) and not NO_BUT.search(said)) or (asking in _ABILITY and CANNOT.search(said)):
        return _denied(said, asking)
    return _affirmed(said, asking, yes)


def _denied(said: str, asking: Question) -> Branch:
    """A no; one that is taken back settles nothing, and "no, it is fine" is no answer to whether one is safe."""
    yes, no = _POLAR[asking]
    if asking is Question.SAFE and BRUSHED_OFF.search(said):
        return Branch.UNCLEAR
    taken_back = takes_back(said) or AFFIRMED_AFTER_NO.search(said)
    return yes if no is Branch.SAFE_YES and taken_back else no


def _affirmed(said: str, asking: Question, yes: Branch) -> Branch:
    """A yes; one that goes on is safe only when nothing in the rest speaks against it."""
    if not YES.search(said) and (asking not in _ABILITY or said not in _LETS_DO):
        return Branch.UNCLEAR
    doubtful = len(_WORD.findall(said)) > _SHORT_ANSWER or takes_back(said) or AT_HAND.search(said) is not None
    return Branch.UNCLEAR if yes is Branch.SAFE_YES and doubtful else yes
