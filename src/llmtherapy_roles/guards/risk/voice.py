"""Who speaks of whom, and whether it is meant: subject, negation, time, quotation and fiction around a match. English only.

Looks at the words before a match in its clause and at the rest of its sentence; it is no parser. Where the text leaves the
subject open ("want to die"), the writer is meant.
"""

from __future__ import annotations

import re
from typing import Literal

from llmtherapy_roles.guards.risk.english.idioms import PLAYFUL

__all__ = [
    "Subject",
    "is_days_back",
    "is_denied",
    "is_done",
    "is_fiction",
    "is_joke",
    "is_past",
    "is_playful",
    "is_recent",
    "is_resolved",
    "is_soon",
    "names_a_source",
    "subject_of",
    "unveils",
]

Subject = Literal["self", "other", "general", "open"]

_NEAR = 90
"""Characters before a match in which a negation is looked for: about fifteen words."""

_DENIED_BEHIND = re.compile(r"(?: \w+){0,3}? (?:and|but|,) (?:i said |i told \w+ )?(?:no |i (?:am|was|do|did|have) not |that is not )(?:[.,!]|$|\w+ [.,!])")
_CLAUSE = re.compile(r" (?:,|\.|but|because|so|although|though|yet|except|until|when|while|if) ")
_NOT_A_DENIAL = re.compile(
    r" (?:(?:can|could) not (?:stop|help|wait|shake|get rid of|control|escape|resist|take it|go on|do this|sleep|think|handle|bear|live|breathe|cope|stand)"
    r"|not (?:sure|only|just|because|sleeping|the first|care|know|joking|kidding|lie|lying|afraid|scared|mind|see|feel|have the|going away|getting|deny|funny|find|understand|even|like|want to (?:live|be here|be alive|exist|wake|go on))"
    r"|why not|why should not|why would not|why do not|no (?:reason|point|longer|other|way|hope|matter|idea|joke|one|cap|lie|future|doubt)|not (?:a day|a night|an hour|one day)|without (?:him|her|them|you|my|a)|nothing (?:left|matters|else|helps)|never (?:felt|wanted)|(?:do|did) not (?:i|you|they|we) )\b"
)
_DENIAL = re.compile(
    r" (?:not|never|no|nor|without|neither|none|zero|stopped|instead of|rather than|hardly|nothing like|not any|isnt|far from)(?: [\w]+){0,6} ?$"
)
_NEGATION = re.compile(r" (?:not|never) ")

_SELF = frozenset("i me my myself we".split())
_OTHER = frozenset(
    """he she they him her mum dad brother sister son daughter husband wife partner boyfriend girlfriend fiance fiancee ex
    friend mate buddy roommate flatmate neighbour neighbor colleague coworker boss cousin uncle aunt auntie grandma grandpa
    granny gran nan nana grandad granddad grandmother grandfather nephew niece kid child stepson stepdaughter stepdad stepmum
    client patient student teen teenager lad guy man woman girl boy dude classmate teacher""".split()
)
_GENERAL = frozenset(
    """people someone somebody anyone anybody everyone everybody clients patients students teens teenagers adolescents
    veterans farmers men women persons one those soldiers survivors youth kids children character characters protagonist
    hero heroine romeo juliet detective soldier victim players player villain""".split()
)
_REFLEXIVE = re.compile(r" (myself|my self|himself|herself|themselves|themself|yourself|oneself|ourselves) ")
_OWN = re.compile(r" (my|his|her|their) (?:own )?(?:life|wrists?|throat|brains?|suicide|funeral)\b")
_THIRD_PERSON = re.compile(r"^(?:\w+s|is|was|has|does|had|did|would|might|could|may|will|said|told|tried|took|killed|attempted|overdosed|threatened) ")
_JOINT = re.compile(r" (?:,|and|but|so|because) ")
_UNVEILED = re.compile(
    r" (?:guy|friend|person|he|she|character|girl|man|woman|it|story|someone|boy|her|him|they|kid|patient)(?: ,)? (?:is|was|meaning|being|means)(?: actually| really| just)? me "
    r"| (?:i am|am) the (?:story|friend|guy|character|person|girl|man|woman|one in the story) "
)
_FICTION = re.compile(
    r" (?:song|songs|lyrics?|novel|novels|story|stories|movie|film|films|character|characters|poem|poems|poet|script|essay|lecture|seminar|thesis|dissertation"
    r"|documentary|podcast|episode|textbook|screenplay|musical|opera|play|protagonist|hero|heroine|villain|rapper|chapter|subtitles|homework on|assignment|article|headline|report|paper|book|manga|anime|monologue|sims|campaign|boss|dungeon|minecraft|fanfic|fanfiction|quote|quoting|exam question|research on|study on|prevention|awareness|programme|training|workshop|presentation|teacher says|class|course) "
)
_STRONG_FICTION = re.compile(
    r" (?:(?:it|that|this|which) (?:is|was|were)(?: just| only| all| a line| from| lyrics)*(?: (?:a|an|from|in|the|my|some))* (?:song|lyrics?|quote|novel|poem|film|movie|story|book|play|game|line|character|dream)"
    r"|(?:song|band|rapper|singer|character|hero|heroine|protagonist|poet|narrator|he|she) (?:sings|raps|says in|in the (?:song|film|movie|book|novel|play|show))"
    r"|just (?:lyrics|a lyric|a song))\b"
)
_JOKE = re.compile(r" (?:(?:i am|i was|just|only) (?:only |just )?(?:joking|kidding)|(?:it|that|this) (?:is|was) (?:just|only)? ?a joke|(?:as|for) a joke) ")
_PAST = re.compile(
    r" (?:(?:\d+|a|two|three|four|five|six|seven|eight|nine|ten|fifteen|twenty|thirty|many|some|few|several|couple of|a few) (?:years|decades) ago|years ago|decades ago|a year ago|when i was (?!\w+ing|done|supposed|not|at (?:the|home)|there|alone)|when (?:he|she) was (?:a|\d|young|in)"
    r"|as a (?:teen|teenager|child|kid|young|student|boy|girl)|in (?:19|20)\d\d|back then|back in|used to|once|in my (?:teens|twenties|thirties|forties|youth|childhood)|long ago|long time ago|in the past|in (?:high school|college|university)|back when|last year|at (?:fifteen|sixteen|seventeen|eighteen|nineteen|twenty|1\d|2\d)|age \d+|at age|history of|teenager|growing up) "
)
_RESOLVED = re.compile(
    r" (?:(?:i am|doing|am|feel|feeling|life is|things are|much) (?:so |much |now |doing |a lot |in a )*(?:well|better|fine|okay|good|happy|grateful|glad|stable|better place|recovered|thriving|alive and)(?: now| today| place)?|behind me|glad (?:that )?(?:it|i) (?:failed|survived|am)|got help|recovered|better place|good life|in recovery|over it now|moved on|ok now|no longer) "
)
_RECENT = re.compile(
    r" (?:yesterday|last (?:night|week|weekend|month|monday|tuesday|wednesday|thursday|friday|saturday|sunday)|this (?:morning|week|weekend|month|afternoon)|(?:days?|weeks?|hours?|minutes|nights?) ago|(?:a|one|two|three|1|2|3) months? ago|on (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)|just|earlier|recently|recent|today|tonight|again|the other (?:day|night)|still here) "
)
_DAYS_BACK = re.compile(
    r" (?:yesterday|last (?:night|week|weekend|month|monday|tuesday|wednesday|thursday|friday|saturday|sunday)|(?:days?|weeks?|nights?) ago|(?:a|one|two|three|1|2|3) months? ago|on (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)|the other (?:day|night)|still here) "
)
_DONE = re.compile(r"(?:killed|committed|took|taken|hung|hanged|shot|drowned|jumped|ended|gassed|stabbed|died)\b")
_SOON = re.compile(
    r" (?:tonight|today|right now|(?:in|within) (?:a|an|one|two|five|ten|\d+|a few|few|half an|a couple of)(?: more)? (?:minutes?|hours?|seconds|few minutes)|in (?:an|a|one) hours?|few minutes|this (?:evening|morning|afternoon|night)|before (?:dawn|midnight|sunrise)|when (?:they|everyone|he|she|my \w+) (?:leaves?|is asleep|are asleep|goes to bed|falls asleep|is out|go|gone)|tomorrow|minutes|in the next hour|already|now) "
)


def is_denied(text: str, start: int, end: int | None = None) -> bool:
    """Return whether a negation in the same clause takes back the match.

    Args:
        text: A sentence's text.
        start: Where the match begins.
        end: One past its end, when a negation inside it takes it back, too.

    Example:
        >>> is_denied(" i do not want to die . ", 10), is_denied(" i can not stop wanting to die . ", 16)
        (True, False)
    """
    if end is not None and _NEGATION.search(_NOT_A_DENIAL.sub(" ", f" {text[start:end]} ")):
        return True
    if _DENIED_BEHIND.match(text, end or start):
        return True
    left = " " + text[max(0, start - _NEAR) : start].lstrip()
    clause = _CLAUSE.split(left)[-1] if _CLAUSE.search(left) else left
    return bool(_DENIAL.search(_NOT_A_DENIAL.sub(" ", f" {clause.strip()} ")))


def subject_of(text: str, start: int, end: int) -> Subject:
    """Return whose state the match is about; ``open`` when nobody is named, which is mostly the writer.

    Args:
        text: A sentence's text.
        start: Where the match begins.
        end: One past its end.

    Example:
        >>> subject_of(" my friend wants to kill herself . ", 11, 32)
        'other'
    """
    inside = f" {text[start:end]} "
    own = _REFLEXIVE.search(inside) or _OWN.search(inside)
    if own and own[1] in ("myself", "my self", "my", "ourselves"):
        return "self"
    if own and own[1] in ("yourself", "oneself"):
        return "general"
    words = text[max(0, start - 200) : start].split()
    for at in range(len(words) - 1, -1, -1):
        word = words[at]
        if word in _SELF and not (word == "my" and at + 1 < len(words)):
            return "self"
        if word in _GENERAL:
            return "general" if not own else "other"
        if word in _OTHER:
            return "self" if not own and _is_apart(" ".join(words[at:]), inside[1:]) else "other"
    return "other" if own or inside.startswith((" wants ", " needs ", " wishes ", " feels ", " thinks ")) else "open"


def _is_apart(between: str, inside: str) -> bool:
    """Return whether the person named before is not the one who acts: another clause, or a verb that does not agree."""
    verb = inside.split(" ", 1)[0]
    if verb in ("want", "need", "wish", "feel", "think", "am", "hope", "hate", "do"):
        return between.split(" ", 1)[0] not in ("they", "parents") and not re.search(r" (?:does|did|do|might|may|will|would|could|to|not) (?:not )?$", between + " ")
    return bool(_JOINT.search(f"{between} ")) and not _THIRD_PERSON.match(inside)


def unveils(text: str) -> bool:
    """Return whether the writer says that the third person of the story is the writer.

    Example:
        >>> unveils(" the guy is me . ")
        True
    """
    return bool(_UNVEILED.search(text))


def is_fiction(text: str, start: int) -> bool:
    """Return whether song, story, study or joke stands in the same clause before ``start``, or is named as the source.

    Args:
        text: A sentence's text.
        start: Where the match begins.
    """
    left = text[max(0, start - 160) : start + 1]
    found = _FICTION.search(left)
    return bool(found) and not re.search(r" (?:and|but|because|so) (?:i|now i) ", left[found.end() - 1 :])


def names_a_source(text: str) -> bool:
    """Return whether the sentence says that words came from a song, a book or a play.

    Example:
        >>> names_a_source(" it was a song lyric . ")
        True
    """
    return bool(_STRONG_FICTION.search(text))


def is_joke(text: str) -> bool:
    """Return whether the sentence says that the writer was joking; what somebody "does not know if it is a joke" is none."""
    return bool(_JOKE.search(text)) and not re.search(r" (?:not|if|never|no) (?:\w+ ){0,3}(?:joking|kidding|a joke) ", text)


def is_past(text: str) -> bool:
    """Return whether the sentence speaks of a time long ago."""
    return bool(_PAST.search(text))


def is_resolved(text: str) -> bool:
    """Return whether the sentence says that it is over and the writer is well."""
    return bool(_RESOLVED.search(text))


def is_recent(text: str) -> bool:
    """Return whether the sentence speaks of the last three months."""
    return bool(_RECENT.search(text))


def is_days_back(text: str) -> bool:
    """Return whether the sentence speaks of something one day to three months back."""
    return bool(_DAYS_BACK.search(text))


def is_done(text: str, start: int) -> bool:
    """Return whether the match tells of an act that is over: somebody took their life."""
    return bool(_DONE.match(text, start))


def is_soon(text: str) -> bool:
    """Return whether the sentence names a time within 24 hours."""
    return bool(_SOON.search(text))


def is_playful(text: str) -> bool:
    """Return whether the sentence has both a laugh and a trifle."""
    return all(re.search(cue, text) for cue in PLAYFUL)
