"""Who judges a case: the library's guards as a session has them, and the flat lexicons."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from llmtherapy_roles.evaluation import lexicon
from llmtherapy_roles.evaluation.cases import Case, Guarded
from llmtherapy_roles.guards.base import Circumstances
from llmtherapy_roles.guards.language import guess_language
from llmtherapy_roles.guards.text import normalise, sentences
from llmtherapy_roles.registry import default_registry
from llmtherapy_roles.stages.drafting import DraftJudge
from llmtherapy_roles.stages.guarding import Given, InputGuardStage, NamedGuard
from llmtherapy_roles.turn.findings import Finding, RiskFinding
from llmtherapy_roles.turn.state import SessionState
from llmtherapy_roles.turn.values import Heard, Settings
from llmtherapy_roles.vocabulary import Audience, Decision, RiskLevel

__all__ = ["NOT_FOR_HUMANS", "Judge", "Reviewer", "assessor", "everything", "judges_for", "reviewer"]

NOT_FOR_HUMANS = frozenset({"claims.human.v1", "claims.licence.v1", "feelings.v1"})
"""Output guards that forbid what a human therapist may well say: being human, having a licence, having feelings."""

Heed = Callable[[str], tuple[RiskFinding, ...]]
Look = Callable[[str], tuple[Finding, ...]]
Reviewer = Callable[[Case], tuple[Decision, tuple[Finding, ...]]]

_SETTINGS = Settings("evaluate", "-", "-")
_CLIENT = frozenset({Audience.CLIENT})
_ASKS = "scope.asks_if_human"


@dataclass(frozen=True, slots=True)
class Judge:
    """One way of judging cases."""

    name: str
    score: Callable[[Case], float]
    """The higher, the surer that the case is to be flagged."""
    threshold: float
    """From this score on a case is flagged."""
    milder: tuple[str, float] | None = None
    """Name and threshold of a second reading of the same scores."""


def assessor() -> Heed:
    """Return the shipped risk detectors as one function from a message, seen by itself, to findings, gravest first."""
    look = _looker("risk_detector")

    def heed(text: str) -> tuple[RiskFinding, ...]:
        found = (finding for finding in look(text) if isinstance(finding, RiskFinding))
        return tuple(sorted(found, key=lambda finding: -finding.level.rank))

    return heed


def reviewer(*, without: frozenset[str] = frozenset()) -> Reviewer:
    """Return the shipped output guards as one function from a reply to the gate's decision and the findings.

    Args:
        without: Names of guards to leave out.
    """
    guards = tuple(
        NamedGuard(entry.name, entry.make())
        for entry in default_registry()
        if entry.kind == "output_guard" and entry.make and entry.name not in without
    )
    heed = assessor()

    def review(case: Case) -> tuple[Decision, tuple[Finding, ...]]:
        about = Circumstances()
        if case.message:
            about = Circumstances(message=case.message, risk=_level(heed(case.message)))
        judge = DraftJudge(guards, about, attempt=1, keep_looking=True)
        for start, end in sentences(case.text):
            judge.see(case.text[start:end])
        judge.finish()
        draft = judge.draft()
        return draft.decision, draft.findings

    return review


def everything() -> Callable[[str, str], None]:
    """Return one function that runs all shipped guards over a message and the reply to it: more than any role has."""
    detectors, guards, review = _looker("risk_detector"), _looker("input_guard"), reviewer()

    def run(message: str, reply: str) -> None:
        detectors(message)
        guards(message)
        review(Case(text=reply, positive=None))

    return run


def judges_for(guarded: Guarded) -> tuple[Judge, ...]:
    """Return who judges such cases: the library's guards first, a flat lexicon last."""
    return _JUDGES[guarded]()


def _risk_judges() -> tuple[Judge, ...]:
    heed = assessor()
    ours = Judge("risk detectors", lambda case: _level(heed(case.text)).rank, RiskLevel.MODERATE.rank)
    return ours, _flat("flat lexicon, 43 patterns", lexicon.RISK)


def _reply_judges() -> tuple[Judge, ...]:
    every, fitting = reviewer(), reviewer(without=NOT_FOR_HUMANS)
    rewritten = ("output guards, blocked or rewritten", Decision.MODIFY.rank)
    return (
        Judge("output guards, blocked", lambda case: every(case)[0].rank, Decision.BLOCK.rank, rewritten),
        Judge("without human, licence, feelings guards", lambda case: fitting(case)[0].rank, Decision.BLOCK.rank),
        _flat("flat lexicon, 24 patterns", lexicon.REPLY),
    )


def _asking_judges() -> tuple[Judge, ...]:
    look = _looker("input_guard", "scope.v1")
    ours = Judge("scope guard", lambda case: float(any(found.code == _ASKS for found in look(case.text))), 1)
    return ours, _flat("flat lexicon, 8 patterns", lexicon.ASKS_IF_HUMAN)


def _injection_judges() -> tuple[Judge, ...]:
    look = _looker("input_guard", "injection.v1")

    def score(case: Case) -> float:
        found = look(case.text)
        return 2.0 if any(one.decision >= Decision.BLOCK for one in found) else float(bool(found))

    return (
        Judge("injection guard, blocked", score, 2, ("injection guard, blocked or noted", 1)),
        _flat("flat lexicon, 10 patterns", lexicon.INJECTION),
    )


_JUDGES: dict[Guarded, Callable[[], tuple[Judge, ...]]] = {
    "risk": _risk_judges,
    "reply": _reply_judges,
    "asks_if_human": _asking_judges,
    "injection": _injection_judges,
}


def _flat(name: str, patterns: tuple[re.Pattern[str], ...]) -> Judge:
    return Judge(name, lambda case: float(lexicon.matches(patterns, case.text)), 1)


def _level(findings: Iterable[RiskFinding]) -> RiskLevel:
    return max((finding.level for finding in findings), default=RiskLevel.NONE)


def _looker(kind: str, name: str | None = None) -> Look:
    """The input guards of a kind, shown a message just as a session shows it; one that crashes raises."""
    stages = tuple(
        InputGuardStage(NamedGuard(entry.name, entry.make()), audience=_CLIENT)
        for entry in default_registry()
        if entry.kind == kind and entry.make and name in (None, entry.name)
    )

    def look(text: str) -> tuple[Finding, ...]:
        normal, offsets = normalise(text)
        heard = Heard(text, normal, offsets, guess_language(normal))
        found: list[Finding] = []
        for stage in stages:
            found += stage.run(Given(heard, _SETTINGS, SessionState())).report.findings
        return tuple(found)

    return look
