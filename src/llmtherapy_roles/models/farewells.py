"""Whether a message is a goodbye. A goodbye is never delayed, so it is heard widely. English only; no part of risk."""

from __future__ import annotations

import re

__all__ = ["leaves"]

_GO = (
    r"(?:go|leave|run|dash|sleep|stop here|log off|get going|be off|be going|head (?:off|out|home)|"
    r"get some sleep|get up early)"
)
_WHEN = r"(?: (?:now|soon|home|out|to (?:bed|sleep|work|school|lunch|dinner)|for (?:now|today|tonight)))*"
_BYE = re.compile(
    r"(?:(?:good ?)?bye(?: (?:bye|for now))?|byebye|good ?night|night(?: night)?|cheerio|ciao|ttyl|gtg|g2g|take care|"
    r"sleep well|"
    r"so long|see (?:you|ya|u)(?: (?:later|soon|tomorrow|around|next (?:time|week)|then))?|catch you later|"
    rf"(?:i )?(?:really |just |do |should |must )?(?:have to|need to|got to|gotta|should|must|better|"
    rf"'d better) {_GO}{_WHEN}|"
    rf"(?:i've|i) (?:got to|gotta|better) {_GO}{_WHEN}|i'd better {_GO}{_WHEN}|i will {_GO}{_WHEN}|i'll {_GO}{_WHEN}|"
    rf"(?:i'm|i am|im) (?:off|heading (?:off|out|home)|going (?:home|to (?:bed|sleep))|logging off){_WHEN}|"
    rf"off to (?:bed|work)|"
    r"(?:i'll )?(?:talk|speak|write)(?: to you| again)? (?:later|soon|tomorrow)|until (?:next time|tomorrow)|"
    r"that's (?:all|it|enough) for (?:today|now|tonight)|time (?:for me )?(?:to (?:go|sleep)|for bed)|"
    r"have a (?:good|nice|lovely|great) (?:day|evening|night|one|weekend))(?: |$)"
)
_BESIDE_BYE = re.compile(
    r"(?:(?:ok|okay|well|so|right|alright|anyway|sorry|and|but|thanks|thank you|cheers|now|then|today|tonight|tomorrow|"
    r"again|mira|coach|everyone's waiting|it's (?:late|getting late)|i'm (?:late|tired)|"
    r"(?:so much|very much|a lot)|for (?:listening|the (?:chat|help|talk|tips?)|your (?:help|time)|this|"
    r"everything today)|"
    r"(?:my|the) (?:bus|train|taxi|lift|dinner|lunch|friend|mum|boss|break|class|meeting|baby|phone)(?:'s| is) "
    r"(?:here|ready|waiting|coming|calling|over|starting)|(?:dinner|lunch|supper|breakfast)(?:'s|"
    r" is) ready)"
    r")(?: |$)"
)
_BYE_HINTS = re.compile(
    r"bye|night|go\b|run\b|see |off\b|going|gotta|later|leave|sleep|ciao|ttyl|g2g|gtg|care|bed|soon|dash|time|head|"
    r"for (?:now|today)|cheerio|so long|have a|tomorrow"
)
_CLAUSE_ENDS = re.compile(r"[.!?…;:,\n]+")
_NOT_WORDS = re.compile(r"[^\w']+")
_LONGEST_BYE = 120


def leaves(low: str) -> bool:
    """Whether a message is a goodbye: nothing but that, or ending with it.

    Words such as "goodbye everyone" or "I said goodbye" are not: they may be something else altogether.

    Args:
        low: The person's message in lower case, with its punctuation.

    Example:
        >>> leaves("i have to go now. bye!"), leaves("i said goodbye to her")
        (True, False)
    """
    if len(low) > _LONGEST_BYE or not _BYE_HINTS.search(low):
        return False
    clauses = [_NOT_WORDS.sub(" ", clause).strip(" '") for clause in _CLAUSE_ENDS.split(low)]
    clauses = [clause for clause in clauses if clause]
    return bool(clauses) and (_is_bye(" ".join(clauses)) or _is_bye(clauses[-1]))


def _is_bye(words: str) -> bool:
    """Whether the words are goodbyes and what goes with them, at least one goodbye among them."""
    at, said = 0, False
    while at < len(words):
        bye = _BYE.match(words, at)
        found = bye or _BESIDE_BYE.match(words, at)
        if found is None:
            return False
        at, said = found.end(), said or bye is not None
    return said
