"""Which step of the crisis dialogue comes next, and what a message's risk level is inside it. Pure rules, no text.

An open dialogue holds a message at ``high`` until the person says they are safe, or that it was a joke or about
somebody else. Nothing here lowers what a detector found in the same message.
"""

from __future__ import annotations

from typing import Literal, NamedTuple

from llmtherapy_roles.crisis.reading import asked_for_country, read_answer
from llmtherapy_roles.crisis.steps import AFTERCARE_TURNS, PRIORITY, Branch, Question, asked, family_of
from llmtherapy_roles.turn.findings import RiskAssessment, RiskFinding
from llmtherapy_roles.turn.state import CrisisState
from llmtherapy_roles.vocabulary import RiskCategory, RiskLevel

__all__ = ["Move", "aged", "in_context", "live", "next_move"]

_IMMINENT = frozenset({Branch.TAKEN_OVERDOSE, Branch.ACTING_NOW})
_SETTLING = frozenset({Branch.SAFE_YES, Branch.JOKE_OR_LYRICS, Branch.ABOUT_FRIEND})
_REOPENING = frozenset({Branch.SAFE_NO, Branch.FRIEND_IN_DANGER})
_ABOUT_ONESELF = frozenset({Branch.SAFE_NO, Branch.ALONE, Branch.MEANS_NEAR, Branch.ACTING_NOW})
# Answers that aftercare has words for; on anything else the model goes on.
_HEARD_LATER = frozenset(
    {Branch.CANNOT_CALL, Branch.LINE_BUSY, Branch.DONT_TELL, Branch.JOKE_OR_LYRICS, Branch.ABOUT_FRIEND}
)
# Categories in which another person's danger is not "a friend's".
_OF_OTHERS = frozenset({RiskCategory.HARM_TO_OTHERS, RiskCategory.CHILD_AT_RISK, RiskCategory.ABUSE})


class Move(NamedTuple):
    """The next step."""

    step: str
    phase: Literal["open", "aftercare"]
    category: RiskCategory | None
    level: RiskLevel


def in_context(risk_level: RiskLevel, text: str, state: CrisisState | None) -> RiskLevel:
    """Return the level of a message in the context of the crisis dialogue; never lower than what was found in it.

    Args:
        risk_level: The level that the message has by itself.
        text: The message.
        state: Where the dialogue stands; ``None`` when there is none.

    Example:
        >>> str(in_context(RiskLevel.NONE, "no", CrisisState(step="opening")))
        'high'
        >>> str(in_context(RiskLevel.NONE, "it was a song lyric", CrisisState(step="opening")))
        'moderate'
    """
    state = live(state)
    return _level(risk_level, read_answer(text, state), state) if state is not None else risk_level


def live(state: CrisisState | None) -> CrisisState | None:
    """Return the state, or ``None`` when its aftercare is over."""
    over = state is not None and state.phase == "aftercare" and state.turns > AFTERCARE_TURNS
    return None if over else state


def aged(state: CrisisState | None) -> CrisisState | None:
    """Return the state after a turn in which the dialogue had nothing to say; ``None`` once aftercare is over."""
    return live(state._replace(turns=state.turns + 1)) if state is not None and state.phase == "aftercare" else state


def next_move(
    risk: RiskAssessment | None, branch: Branch, state: CrisisState | None, *, has_line: bool, will_be_told: bool
) -> Move | None:
    """Return the dialogue's next step; ``None`` when it has nothing to say and the model may answer.

    Args:
        risk: The turn's assessment; ``None`` when the detectors failed.
        branch: What the message says in answer to the dialogue.
        state: Where the dialogue stands, if it is open or in aftercare.
        has_line: Whether the directory knows lines for the country that the person named.
        will_be_told: Whether the service tells a crisis contact.
    """
    if risk is None:
        return _unchecked(state)
    if state is None:
        return Move("opening", "open", _category(risk), risk.level) if risk.level >= RiskLevel.HIGH else None
    level = _level(risk.level, branch, state)
    move = _while_open(risk, level, branch, state) if state.phase == "open" else _later(risk, level, branch, state)
    if move is None:
        return None
    if move.step == Branch.DONT_TELL and will_be_told:
        return move._replace(step="dont_tell_told")
    if move.step == Branch.COUNTRY_NAMED and not has_line:
        return move._replace(step="no_lines")
    return move


def _level(level: RiskLevel, branch: Branch, state: CrisisState) -> RiskLevel:
    if branch in _IMMINENT:
        return RiskLevel.IMMINENT
    if state.phase == "aftercare":
        return max(level, RiskLevel.HIGH) if branch in _REOPENING else level
    if branch is Branch.MEANS_NEAR:
        return RiskLevel.IMMINENT
    return max(level, RiskLevel.MODERATE if _settles(branch, state) else RiskLevel.HIGH)


def _settles(branch: Branch, state: CrisisState) -> bool:
    """Whether an answer closes the open phase. After an overdose feeling well proves nothing; a joke is asked about.

    Source: many overdoses show no symptoms for hours; poison centres ask people to call before any appear.
    """
    if branch not in _SETTLING:
        return False
    if family_of(state.category) != "overdose":
        return True
    seen_to = any(name.startswith(Branch.ALREADY_CALLED) for name in state.used)
    return branch is Branch.SAFE_YES and (asked(state) is Question.TAKEN or seen_to)


def _unchecked(state: CrisisState | None) -> Move:
    """The detectors failed: nothing said now can close a dialogue, and nothing opens one either."""
    if state is None:
        return Move("unchecked", "aftercare", None, RiskLevel.HIGH)
    phase: Literal["open", "aftercare"] = "open" if state.phase == "open" else "aftercare"
    return Move("unchecked", phase, state.category, state.level)


def _while_open(risk: RiskAssessment, level: RiskLevel, branch: Branch, state: CrisisState) -> Move:
    fresh = _fresh(risk, branch)
    if move := _danger(fresh, branch, state):
        return move
    category = _whose(branch, state)
    if fresh and (branch is Branch.UNCLEAR or branch in _SETTLING or branch is Branch.THANKS):
        new = _first(fresh)
        other = family_of(new) not in {"self", family_of(category)}
        return Move("opening" if other else "told_again", "open", new if other else category, level)
    if _settles(branch, state) and level < RiskLevel.HIGH:
        return Move(branch, "aftercare", category, level)
    return Move(_open_step(branch, state), "open", category, level)


def _danger(fresh: list[RiskFinding], branch: Branch, state: CrisisState) -> Move | None:
    """Something is happening now; it comes before whatever else was said."""
    overdose = branch is Branch.TAKEN_OVERDOSE or any(f.category is RiskCategory.OVERDOSE for f in fresh)
    if overdose:
        known = family_of(state.category) == "overdose" and state.phase == "open"
        return Move("told_again" if known else "opening", "open", RiskCategory.OVERDOSE, RiskLevel.IMMINENT)
    happening = branch in {Branch.UNCLEAR, Branch.SAFE_YES} and any(f.level is RiskLevel.IMMINENT for f in fresh)
    if branch is Branch.ACTING_NOW or happening:
        return Move(Branch.ACTING_NOW, "open", _whose(Branch.ACTING_NOW, state), RiskLevel.IMMINENT)
    return None


def _open_step(branch: Branch, state: CrisisState) -> str:
    overdose = family_of(state.category) == "overdose"
    if overdose and branch in _SETTLING:
        return {
            Branch.SAFE_YES: "feels_well",
            Branch.JOKE_OR_LYRICS: "took_something",
        }.get(branch, Branch.FRIEND_IN_DANGER)
    if branch in _SETTLING:
        return "told_again"
    if branch is Branch.ALONE and any(name.startswith("means_") for name in state.used):
        return "still_alone"
    return branch


def _later(risk: RiskAssessment, level: RiskLevel, branch: Branch, state: CrisisState) -> Move | None:
    """Aftercare: a rise opens the dialogue again, a few answers are heard, all else goes to the model."""
    fresh = _fresh(risk, branch)
    if move := _danger(fresh, branch, state):
        return move
    category = _whose(branch, state)
    if level >= RiskLevel.HIGH:
        if branch is Branch.FRIEND_IN_DANGER:
            return Move(branch, "open", category, level)
        new = _first(fresh) if fresh else category
        return Move("opening" if family_of(new) != family_of(category) else "reopened", "open", new, level)
    step = _later_step(branch, state)
    return Move(step, "aftercare", category, level) if step else None


def _later_step(branch: Branch, state: CrisisState) -> str | None:
    if branch is Branch.SAFE_YES:
        return branch if asked(state) is Question.FRIEND else "still_safe"
    if branch is Branch.THANKS:
        return "welcome"
    named = branch is Branch.COUNTRY_NAMED and asked_for_country(state)
    return branch if named or branch in _HEARD_LATER else None


def _whose(branch: Branch, state: CrisisState) -> RiskCategory | None:
    """The category from now on: a talk about a friend turns when the person speaks of themselves, and the other way."""
    if branch in {Branch.ABOUT_FRIEND, Branch.FRIEND_IN_DANGER}:
        return RiskCategory.CONCERN_FOR_OTHER
    if branch in _ABOUT_ONESELF and family_of(state.category) == "friend":
        return None
    return state.category


def _fresh(risk: RiskAssessment, branch: Branch) -> list[RiskFinding]:
    """Signs of high risk in this very message, meant as said."""
    about_friend = branch is Branch.ABOUT_FRIEND
    return [
        finding
        for finding in risk.findings
        if finding.level >= RiskLevel.HIGH
        and finding.polarity == "affirmed"
        and not (about_friend and finding.subject == "other")
    ]


def _category(risk: RiskAssessment) -> RiskCategory | None:
    """What is named: of the gravest signs the first in priority, and those that are meant before those that are not."""
    meant = [finding for finding in risk.findings if finding.polarity == "affirmed"] or list(risk.findings)
    grave = [finding for finding in meant if finding.level == max(other.level for other in meant)]
    return _first(grave) if grave else None


def _first(findings: list[RiskFinding]) -> RiskCategory:
    order = {category: place for place, category in enumerate(PRIORITY)}
    first = min(findings, key=lambda finding: (finding.subject == "other", order.get(finding.category, len(order))))
    if first.subject == "other" and first.category not in _OF_OTHERS:
        return RiskCategory.CONCERN_FOR_OTHER
    return first.category
