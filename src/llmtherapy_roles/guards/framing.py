"""Whether the speaker of a phrase means it: negation, report, condition, quotation, words put in another's mouth.

Frames are looked for in the clause before the phrase, and the clause ends at the nearest comma: this is not a parser.
English only.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Final

__all__ = ["DENIED", "FRAMED", "compiled", "either", "expand", "frame", "is_framed", "is_quoted"]

_FRAGMENTS: Final = {
    "<im>": r"(?:i'm|im|i am)",
    "<ive>": r"(?:i've|ive|i have)",
    "<ill>": r"(?:i'll|i will|i would|i'd)",
    "<youre>": r"(?:you're|youre|you are)",
    "<youve>": r"(?:you've|youve|you have)",
    "<youll>": r"(?:you'll|you will)",
    "<dont>": r"(?:don't|dont|do not)",
    "<adv>": r"(?:<ad>){0,3}",
    "<ad>": (
        r"(?:really|truly|very|so|just|actually|also|still|always|honestly|totally|completely|absolutely|definitely|"
        r"certainly|deeply|quite|simply|indeed|all|too|only|extremely|incredibly|genuinely|literally|clearly|obviously|"
        r"utterly|a bit|a little|ever|both|in fact|of course) "
    ),
    "<w>": r"(?:(?!(?:not|never|no|hardly)\b)\w+ )?",
    "<_w>": r"(?: (?!(?:not|never|no|hardly)\b)\w+)?",
    "<gap>": r"[^.!?\n]{0,40}",
}

_CLAUSE_END: Final = re.compile(r"[.!?;:,\n]|\s-+\s|\sbut\s")
_WORDED_FOR_OTHERS: Final = re.compile(
    r"\b(?:thoughts?|affirmations?|statements?|sentences?|phrases?|scripts?|journal|letter|reframe|belief|yourself|"
    r"example|instance|such as|something like|you (?:could|might|can|may) (?:say|try|write|tell))\b"
    r"[^.!?:]{0,60}:[^.!?]{0,120}$"
)
_CLAUSE_REACH: Final = 160
_QUOTE_REACH: Final = 400


def expand(source: str) -> str:
    """Return a pattern in which spaces match any run of white space and ``<im>`` and the like are filled in.

    Example:
        >>> bool(re.search(expand("<im> <adv>human"), "i'm  really human"))
        True
    """
    for tag, fragment in _FRAGMENTS.items():
        source = source.replace(tag, fragment)
    source = source.replace(" ?", r"\s*").replace(" ", r"\s+")
    return rf"\b(?:{source})"


@cache
def compiled(source: str) -> re.Pattern[str]:
    """Return a compiled pattern. Most phrases never come up, and compiling all would slow the import of the package."""
    return re.compile(source)


def frame(*alternatives: str) -> str:
    """Return the source of one pattern for all alternatives, for ``Rule.unless``."""
    return expand("|".join(alternatives))


def either(*frames: str) -> str:
    """Return a frame that is found where one of the frames is found."""
    return "|".join(f"(?:{source})" for source in frames)


DENIED: Final = frame(
    r"(?:not|never|n't|no|cannot|isn't|wasn't|aren't|don't|dont|doesn't|didn't|can't|won't|wouldn't|shouldn't|"
    r"couldn't|mustn't|without|nor|neither|hardly|avoid|rather than|instead of)(?: [\w']+){0,3}\s*$",
    r"(?:no (?:evidence|proof|sign|reason)|(?:don't|doesn't|not|cannot|can't|never|didn't|wouldn't|won't) "
    r"(?:\w+ )?(?:mean|say|saying|claim|claiming|imply|implying|pretend|suggest|suggesting|promise|prove|true|know|"
    r"tell|think|believe|guarantee|assume|certain|sure|clear|agree|confirm|follow|want you to think))\b",
    r"(?:false|untrue|wrong|misleading|dishonest|a lie) (?:\w+ ){0,3}",
)
"""A negation close before the phrase, or one that reaches over it ("that does not mean ...")."""

_REPORTED: Final = frame(
    r"(?:if|whether|unless|suppose|imagine|pretend(?:ing)?|as though|wish(?:ed|es)?|in case)\b",
    r"(?:you|they|he|she|people|somebody|someone|others|we|part of you|your \w+) (?:\w+ )?(?:sa(?:y|ys|id|ying)|"
    r"t(?:ell|ells|old|elling)|mention\w*|ask\w*|wonder\w*|think\w*|thought|believ\w*|feel|feels|felt|feeling|"
    r"worr\w+|fear\w*|suspect\w*|wrote|describ\w+|shared?|convinced|afraid|scared|told|are told|were told)\b",
    r"(?:to|of) (?:believ\w+|feel\w*|think\w*|fear\w*|imagin\w+|know\w*|hear\w*) (?:that|as if|as though|like)\b",
    r"(?<!m\x20)(?:asked|asking|claims?|claiming|worried|afraid|scared|convinced)\b",
    r"(?:thoughts?|idea|belief|feeling|fear|worry|story|voices?|impression|sense|notion|mind|depression|anxiety) "
    r"(?:\w+ )?(?:that|of|says?|tells?|saying|telling|whispers?|is|like)\b",
    r"(?:sounds|seems?|feels?|felt|feeling) (?:\w+ )?(?:like|as if|as though|that)\b",
)

FRAMED: Final = either(DENIED, _REPORTED)
"""A negation, a report of what somebody says, thinks or feels, or a condition."""


def is_framed(text: str, start: int, unless: str) -> bool:
    """Return whether the frame stands in the clause before a place of a folded text."""
    return compiled(unless).search(_clause_before(text, start)) is not None


def is_quoted(text: str, start: int, end: int) -> bool:
    """Return whether a range of a folded text is quoted, or worded for somebody else to say."""
    if _is_in_marks(text, '"', start, end) or _is_in_marks(text, "'", start, end):
        return True
    return ":" in text and _WORDED_FOR_OTHERS.search(text, max(0, start - 200), start) is not None


def _clause_before(text: str, start: int) -> str:
    before = text[max(0, start - _CLAUSE_REACH) : start]
    cut = 0
    for match in _CLAUSE_END.finditer(before):
        cut = match.end()
    return before[cut:]


def _is_in_marks(text: str, mark: str, start: int, end: int) -> bool:
    """Return whether the range stands in a quotation that somebody else is given to say.

    A quotation around the whole text is the speaker's own. One that is open at the end of the text counts, as a text
    may be shown sentence by sentence.
    """
    if mark not in text:
        return False
    opens = _nearest(text, mark, range(start - 1, max(-1, start - _QUOTE_REACH), -1))
    closes = _nearest(text, mark, range(end, min(len(text), end + _QUOTE_REACH)))
    is_open = opens is not None and _opens(text, opens)
    is_closed = closes is not None and _closes(text, closes)
    if mark == "'":
        return is_open and is_closed
    if is_open and opens is not None:
        rest = "" if closes is None else text[closes + 1 : closes + 40]
        return bool(text[max(0, opens - 40) : opens].strip() or rest.strip(" .!?\n"))
    return opens is None and is_closed


def _nearest(text: str, mark: str, places: range) -> int | None:
    """Return the nearest quotation mark of a kind; an apostrophe inside a word is none."""
    for place in places:
        if text[place] == mark and not (text[place - 1 : place].isalnum() and text[place + 1 : place + 2].isalnum()):
            return place
    return None


def _opens(text: str, place: int) -> bool:
    before = text[place - 1 : place] or " "
    after = text[place + 1 : place + 2] or " "
    return (before.isspace() or before in '([{:;,-"') and not after.isspace()


def _closes(text: str, place: int) -> bool:
    before = text[place - 1 : place] or " "
    after = text[place + 1 : place + 2] or " "
    return not before.isspace() and not after.isalnum()
