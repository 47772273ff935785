"""Whether a turn is what its scenario's author expected, and if not, why not."""

from __future__ import annotations

import re
from collections.abc import Iterator

from llmtherapy_roles.experiments.scenario import Expectation, alternatives, is_pattern
from llmtherapy_roles.turn.turn import Turn

__all__ = ["misses", "stated"]


def misses(expected: Expectation, turn: Turn, *, worded: str) -> tuple[str, ...]:
    """Return what differs from what was expected; empty when nothing does.

    Each reason begins with the key of the expectation, as in ``risk_at_least: found low, expected moderate or above``.
    Reasons quote the scenario file, never the reply.

    Args:
        expected: What was expected.
        turn: What happened.
        worded: The reply, or the draft where one waits for approval.

    Example:
        >>> from llmtherapy_roles.turn.findings import RiskAssessment
        >>> from llmtherapy_roles.vocabulary import Decision, RiskLevel
        >>> turn = Turn(role="r", fingerprint="f", session="s", index=0, reply="Hello.", decision=Decision.ALLOW,
        ...             risk=RiskAssessment(level=RiskLevel.LOW))
        >>> misses(Expectation(risk_at_least=RiskLevel.MODERATE), turn, worded=turn.reply)
        ('risk_at_least: found low, expected moderate or above',)
    """
    return (*_of_risk(expected, turn), *_of_gates(expected, turn), *_of_wording(expected, worded))


def stated(expected: Expectation) -> tuple[str, ...]:
    """Return an expectation in words, a phrase for each part of it.

    Example:
        >>> stated(Expectation(risk_at_most="none", escalates=False))
        ('risk none', 'nobody told')
    """
    return tuple(_phrases(expected))


def _of_risk(expected: Expectation, turn: Turn) -> Iterator[str]:
    level, low, high = turn.risk.level, expected.risk_at_least, expected.risk_at_most
    if low is not None and level < low:
        yield f"risk_at_least: found {level}, expected {_levels(low, None)}"
    if high is not None and level > high:
        yield f"risk_at_most: found {level}, expected {_levels(None, high)}"


def _of_gates(expected: Expectation, turn: Turn) -> Iterator[str]:
    if expected.decision and turn.decision not in expected.decision:
        yield f"decision: found {turn.decision}, expected {' or '.join(expected.decision)}"
    if expected.source and turn.source not in expected.source:
        yield f"source: found {turn.source}, expected {' or '.join(expected.source)}"
    found = {finding.code for finding in turn.findings} | {finding.code for finding in turn.risk.findings}
    for code in expected.finds:
        if code not in found:
            yield f"finds: {code} is not among the findings"
    if expected.escalates is not None and bool(turn.escalations) is not expected.escalates:
        yield f"escalates: {'somebody' if turn.escalations else 'nobody'} was to be told"
    least = expected.contacts_at_least
    if least is not None and len(turn.contacts) < least:
        yield f"contacts_at_least: found {len(turn.contacts)}, expected {least} or more"


def _of_wording(expected: Expectation, worded: str) -> Iterator[str]:
    for wanted in expected.says:
        if not _holds(worded, wanted):
            yield f"says: {_quoted(wanted)} is missing"
    for unwanted in expected.not_says:
        if _holds(worded, unwanted):
            yield f"not_says: {_quoted(unwanted)} was said"


def _holds(text: str, wanted: str) -> bool:
    pattern = wanted[1:-1] if is_pattern(wanted) else "|".join(map(_whole, alternatives(wanted)))
    return re.search(pattern, text.replace("’", "'"), re.IGNORECASE) is not None


def _whole(words: str) -> str:
    """A pattern for words as they stand, but not as a part of other words: "AI" is not in "said"."""
    words = words.replace("’", "'")
    start = r"\b" if re.match(r"\w", words) else ""
    end = r"\b" if re.search(r"\w\Z", words) else ""
    return f"{start}{re.escape(words)}{end}"


def _phrases(expected: Expectation) -> Iterator[str]:
    low, high = expected.risk_at_least, expected.risk_at_most
    if low is not None or high is not None:
        yield f"risk {_levels(low, high)}"
    if expected.decision:
        yield f"decision {' or '.join(expected.decision)}"
    if expected.source:
        yield f"worded by {' or '.join(expected.source)}"
    if expected.finds:
        yield f"finds {', '.join(expected.finds)}"
    if expected.escalates is not None:
        yield "somebody told" if expected.escalates else "nobody told"
    if expected.contacts_at_least:
        yield f"contacts: {expected.contacts_at_least} or more"
    if expected.says:
        yield f"says {' and '.join(map(_quoted, expected.says))}"
    if expected.not_says:
        yield f"does not say {' or '.join(map(_quoted, expected.not_says))}"


def _levels(low: str | None, high: str | None) -> str:
    if high is not None and high in (low, "none"):
        return high
    if low is None:
        return f"{high} or below"
    return f"{low} or above" if high is None else f"{low} to {high}"


def _quoted(wanted: str) -> str:
    return wanted if is_pattern(wanted) else " or ".join(f'"{words}"' for words in alternatives(wanted))
