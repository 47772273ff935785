"""What a message means after what was said before: a bare "yes" to the direct question, and signs that add up over messages."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import islice

from llmtherapy_roles.guards.risk.english.signs import PAIRS
from llmtherapy_roles.guards.risk.levels import Sighting
from llmtherapy_roles.guards.risk.reading import lower
from llmtherapy_roles.guards.risk.sightings import Seen, see
from llmtherapy_roles.guards.text import normalise
from llmtherapy_roles.turn.findings import Span
from llmtherapy_roles.turn.values import Message
from llmtherapy_roles.vocabulary import RiskCategory as Category
from llmtherapy_roles.vocabulary import RiskLevel as Level

__all__ = ["see_thread"]

_REMEMBERED = 6
"""Earlier messages of the person that count."""
_SHORT = 60
"""An answer longer than this many characters speaks for itself."""

_ASKED = re.compile(
    r"suicid|suizid|selbstmord|zelfmoord|samob|intihar|самоуб|انتحار|आत्महत्या|bunuh diri|自杀|自殺|死にたい|자살|umbringen"
    r"|kill(?:ing)? yourself|end(?:ing)? your life|tak(?:e|ing) your (?:own )?life|(?:want|wish)\w* to (?:die|be dead)|better off dead"
    r"|(?:hurt|harm)(?:ing)? yourself|thoughts of (?:death|dying)|not (?:want\w* )?to (?:live|be alive)|plan to (?:die|end)|end it all"
)
_ASKED_SAFE = re.compile(r"(?:are|do|can) you (?:feel |keep yourself |stay )?safe|in (?:immediate )?danger")
_QUESTION = re.compile("[?？؟]")
_YES = re.compile(
    r"\W*(?:um+ |uh+ |well |honestly |i guess |i think |i suppose |kind of |kinda |sort of |maybe )*"
    r"(?:yes\w*|yea\w*|yep|yup|ya|ye|i am|i do|i have|i did|i was|i guess(?: so)?|i think so|kind of|kinda|maybe|perhaps|sometimes|often|always"
    r"|a (?:little|bit|lot)|every (?:day|night)|all the time|constantly|both|correct|true|right|that is right|probably|possibly|not sure|idk"
    r"|i don'?t know|(?:not )?really\?*|it is|they do|almost|definitely|of course|si|sí|oui|ja|sim|tak|evet|да|نعم|اي|ايوه|हाँ|हां|iya|是|是的|嗯|有|はい|うん|네|응|예)"
    r"(?:\W.*)?$",
    re.DOTALL,
)
_NO = re.compile(r"\W*(?:no|nope|nah|not really|not at all|never|i'?m not|i am not|i don'?t|i do not|i can'?t|not safe|nein|non|nie|нет|لا|नहीं|不|没有|いいえ|아니)(?:\W.*)?$", re.DOTALL)
_NOT_AFTER_ALL = re.compile(r"\W(?:no|not|never|don'?t|safe|fine|okay|ok)\b")


def see_thread(lowered: str, seen: Seen, history: Sequence[Message]) -> Iterator[Sighting]:
    """Yield what the message means only because of what was said before.

    Args:
        lowered: The message in lower case, normalised.
        seen: What the message shows by itself.
        history: Earlier messages, oldest first.
    """
    if not history:
        return
    yield from _answers(lowered, history[-1])
    if seen.signs or seen.sightings:
        yield from _added_up(seen, history)


def _answers(lowered: str, last: Message) -> Iterator[Sighting]:
    """Yield the sighting of a short answer that says yes to a direct question about suicide."""
    answer = lowered.strip()
    if last.role != "assistant" or not answer or len(answer) > _SHORT or not _QUESTION.search(last.content):
        return
    asked = last.content.lower()
    span = Span(0, len(lowered))
    if _ASKED.search(asked):
        yes = _YES.match(answer)
        if yes and not _NOT_AFTER_ALL.search(answer.split(" but ")[0][3:]):
            yield Sighting(Category.IDEATION, Level.HIGH, span, confidence=0.7)
        elif _NO.match(answer):
            yield Sighting(Category.IDEATION, Level.NONE, span, polarity="denied", confidence=0.7)
    elif _ASKED_SAFE.search(asked) and _NO.match(answer):
        yield Sighting(Category.INTENT, Level.HIGH, span, confidence=0.7)


def _added_up(seen: Seen, history: Sequence[Message]) -> Iterator[Sighting]:
    """Yield what signs of this message and of earlier ones make together; at least one must stand in this message."""
    said = islice((message.content for message in reversed(history) if message.role == "user"), _REMEMBERED)
    before = [see(lower(normalise(text)[0])) for text in said]
    signs = {sign for earlier in before for sign in earlier.signs}
    wished = any(sighting.level >= Level.MODERATE and sighting.subject == "self" for earlier in before for sighting in earlier.sightings)
    for pair in PAIRS:
        for here, there in ((pair.first, pair.second), (pair.second, pair.first)):
            if here in seen.signs and there in signs and here != there:
                yield Sighting(pair.category, pair.level, seen.signs[here][0][2], confidence=0.5)
    grave = next((places[0][2] for sign, places in seen.signs.items() if sign in _GRAVE_AFTER_A_WISH), None)
    if wished and grave is not None:
        yield Sighting(Category.MEANS, Level.HIGH, grave, confidence=0.5)


_GRAVE_AFTER_A_WISH = frozenset({"means question", "settling pets", "settling papers", "goodbye", "vague want"})
"""Signs that are grave once a wish to be dead or to harm oneself was spoken of. Source: engineering judgement."""
