"""What a message means after what was said before: a bare "yes" to a direct question, signs that add up."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice

from llmtherapy_roles.guards.risk.english import answers as cues
from llmtherapy_roles.guards.risk.english.pairs import PAIRS
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


def see_thread(
    lowered: str, seen: Seen, history: Sequence[Message], *, in_dialogue: bool = False
) -> Iterator[Sighting]:
    """Yield what the message means only because of what was said before.

    Args:
        lowered: The message in lower case, normalised.
        seen: What the message shows by itself.
        history: Earlier messages, oldest first.
        in_dialogue: Whether the crisis dialogue spoke last. Its questions stand in no history, so that a short answer
            would be taken for one to an older question; the dialogue reads it itself.
    """
    if not history:
        return
    if not in_dialogue:
        yield from _answers(lowered, history[-1])
    yield from _of_another(lowered, history)
    if seen.signs:
        yield from _added_up(seen, history)


def _answers(lowered: str, last: Message) -> Iterator[Sighting]:
    """Yield the sighting of a short answer that says yes to a direct question about suicide."""
    answer = lowered.strip()
    asked = " ".join(cues.QUESTIONS.findall(last.content.lower()))
    if last.role != "assistant" or not answer or len(answer) > _SHORT or not asked:
        return
    span = Span(0, len(lowered))
    if cues.ASKED.search(asked):
        yes = cues.YES.match(answer)
        if yes and not cues.NOT_AFTER_ALL.search(answer.split(" but ")[0][3:]):
            yield Sighting(Category.IDEATION, Level.HIGH, span, confidence=0.7)
        elif cues.NO.match(answer):
            yield Sighting(Category.IDEATION, Level.NONE, span, polarity="denied", confidence=0.7)
    elif cues.ASKED_SAFE.search(asked):
        if cues.NO.match(answer):
            yield Sighting(Category.INTENT, Level.HIGH, span, confidence=0.7)
    elif cues.ASKED_DANGER.search(asked) and cues.YES.match(answer) and not cues.NOT_AFTER_ALL.search(answer[3:]):
        yield Sighting(Category.DISTRESS, Level.HIGH, span, confidence=0.6)


def _of_another(lowered: str, history: Sequence[Message]) -> Iterator[Sighting]:
    """Yield the sighting of somebody else who has means, once their wish to die was spoken of."""
    match = cues.OTHER_WITH_MEANS.search(lowered)
    if match is None or cues.TAKEN_AWAY.search(lowered):
        return
    said = islice((message.content for message in reversed(history) if message.role == "user"), _REMEMBERED)
    seen = (sighting for text in said for sighting in see(lower(normalise(text)[0])).sightings)
    if any(one.category is Category.CONCERN_FOR_OTHER and one.level >= Level.MODERATE for one in seen):
        yield Sighting(Category.CONCERN_FOR_OTHER, Level.HIGH, Span(*match.span()), subject="other", confidence=0.5)


def _added_up(seen: Seen, history: Sequence[Message]) -> Iterator[Sighting]:
    """Yield what signs of this message and of earlier ones make together; at least one must stand in this message."""
    said = islice((message.content for message in reversed(history) if message.role == "user"), _REMEMBERED)
    before = [see(lower(normalise(text)[0])) for text in said]
    signs = {sign for earlier in before for sign in earlier.signs}
    wished = any(
        sighting.level >= Level.MODERATE and sighting.subject == "self"
        for earlier in before
        for sighting in earlier.sightings
    )
    for pair in PAIRS:
        for here, there in ((pair.first, pair.second), (pair.second, pair.first)):
            known = here in signs and pair.level <= Level.MODERATE
            if here in seen.signs and there in signs and here != there and not known:
                yield Sighting(pair.category, pair.level, seen.signs[here][0][2], confidence=0.5)
    grave = next((places[0][2] for sign, places in seen.signs.items() if sign in _GRAVE_AFTER_A_WISH), None)
    if wished and grave is not None:
        yield Sighting(Category.MEANS, Level.HIGH, grave, confidence=0.5)


_GRAVE_AFTER_A_WISH = frozenset({"means question", "settling pets", "settling papers", "goodbye", "vague want"})
"""Signs that are grave once a wish to be dead or to harm oneself was spoken of. Source: engineering judgement."""
