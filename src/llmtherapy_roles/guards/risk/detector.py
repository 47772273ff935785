"""``risk.rules.v1``: from a message and its circumstances to risk findings. Runs beside the other input guards.

A finding's span is in the text that was shown, and no finding holds words. What a message denies is reported at level
``none`` with its polarity. A message in a language without a table is reported as ``risk.unassessed``.
"""

from __future__ import annotations

from collections.abc import Iterable

from llmtherapy_roles.guards.base import Circumstances
from llmtherapy_roles.guards.language import guess_language, is_covered
from llmtherapy_roles.guards.risk.foreign import see_foreign
from llmtherapy_roles.guards.risk.levels import Sighting
from llmtherapy_roles.guards.risk.reading import lower
from llmtherapy_roles.guards.risk.sightings import see
from llmtherapy_roles.guards.risk.thread import see_thread
from llmtherapy_roles.guards.text import normalise, raw_span
from llmtherapy_roles.turn.findings import RiskFinding
from llmtherapy_roles.vocabulary import Audience, Decision, RiskCategory, RiskLevel

__all__ = ["RiskRules", "assess_text"]

_ALONE = Circumstances()
_CLINICIANS = frozenset({Audience.CLINICIAN})


class RiskRules:
    """Signs of risk in a message, by rules.

    Rule-based. English in full; in Arabic, Chinese, Dutch, French, German, Hindi, Indonesian, Italian, Japanese,
    Korean, Polish, Portuguese, Russian, Spanish and Turkish the plain forms only. Irony, hints that need knowledge of
    the person, and most things said in other languages escape it.

    Example:
        >>> [(found.code, str(found.level)) for found in RiskRules().check("I want to kill myself", Circumstances())]
        [('risk.ideation', 'high')]

    Source: levels after Posner, K. et al. Am. J. Psychiatry 168, 1266-1277 (2011), made stricter; cue tables and
    cut-points are engineering judgement, tuned on invented sentences.
    """

    __slots__ = ()

    name = "risk.rules.v1"

    def check(self, text: str, about: Circumstances) -> Iterable[RiskFinding]:
        """Return the signs of risk, gravest first; empty when nothing was seen and the language could be judged.

        Args: text: The person's message. about: ``history`` (what was said before), ``audience`` (for clinicians
        everybody spoken of is somebody else) and ``language`` are used, and
        ``crisis`` (whose question a short answer answers).
        """
        normal, offsets = normalise(text)
        lowered = lower(normal)
        language = guess_language(normal) or about.language
        seen = see(lowered)
        sightings = [
            *seen.sightings,
            *see_foreign(lowered, language),
            *see_thread(lowered, seen, about.history, in_dialogue=_spoke_last(about)),
        ]
        if about.audience == _CLINICIANS:
            sightings = [sighting._replace(subject="other") for sighting in sightings]
        found = [_finding(sighting, offsets) for sighting in _gravest(sightings)]
        if not is_covered(language):
            found.append(_UNASSESSED)
        return tuple(sorted(found, key=lambda finding: finding.level.rank, reverse=True))


def assess_text(text: str, *, language: str | None = None) -> tuple[RiskFinding, ...]:
    """Return the signs of risk in one message without a conversation around it, gravest first.

    Args:
        text: The message.
        language: Its language, if known; else it is guessed.

    Example:
        >>> [str(found.level) for found in assess_text("This commute is killing me.")]
        []
    """
    about = Circumstances(language=language) if language else _ALONE
    return tuple(RiskRules().check(text, about))


def _spoke_last(about: Circumstances) -> bool:
    """Return whether the message before this one came from the crisis dialogue."""
    crisis = about.crisis
    return crisis is not None and (crisis.phase == "open" or crisis.turns <= 1)


def _gravest(sightings: Iterable[Sighting]) -> Iterable[Sighting]:
    """Return of sightings of one kind the gravest; what is denied or quoted counts only where nothing is meant."""
    best: dict[tuple[str, ...], Sighting] = {}
    for seen in sightings:
        key = (seen.category, seen.subject, seen.polarity)
        if key not in best or best[key].level < seen.level:
            best[key] = seen
    meant = {(seen.category, seen.subject) for seen in best.values() if seen.level > RiskLevel.NONE}
    return (seen for seen in best.values() if seen.level > RiskLevel.NONE or (seen.category, seen.subject) not in meant)


def _finding(seen: Sighting, offsets: tuple[int, ...] | None) -> RiskFinding:
    urgent = seen.level >= RiskLevel.HIGH and seen.subject == "self"
    return RiskFinding(
        code=f"risk.{seen.category}",
        decision=Decision.ESCALATE if urgent else Decision.ALLOW,
        message=_MESSAGES.get(seen.polarity, "sign of risk"),
        span=None if seen.span is None else raw_span(offsets, *seen.span),
        level=seen.level,
        category=seen.category,
        subject=seen.subject,
        time=seen.time,
        polarity=seen.polarity,
        confidence=seen.confidence,
    )


_MESSAGES = {"denied": "said and taken back by a negation", "fiction": "spoken of in song, story or study"}

_UNASSESSED = RiskFinding(
    code=f"risk.{RiskCategory.UNASSESSED}",
    decision=Decision.ALLOW,
    message="no table for this language: the message was not judged",
    level=RiskLevel.LOW,
    category=RiskCategory.UNASSESSED,
    confidence=0.5,
)
