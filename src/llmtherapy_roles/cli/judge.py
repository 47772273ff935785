"""``assess`` and ``vet``: the detectors and the output guards over single lines, for trying and for measuring."""

from __future__ import annotations

import argparse
from typing import Any

from llmtherapy_roles.cli.lines import lines_of
from llmtherapy_roles.cli.terminal import print_json, print_line, styled
from llmtherapy_roles.guards.base import Circumstances
from llmtherapy_roles.guards.language import guess_language
from llmtherapy_roles.guards.text import normalise, sentences
from llmtherapy_roles.registry import default_registry
from llmtherapy_roles.stages.drafting import DraftJudge
from llmtherapy_roles.stages.guarding import Given, InputGuardStage, NamedGuard
from llmtherapy_roles.turn.findings import Finding, RiskFinding
from llmtherapy_roles.turn.state import SessionState
from llmtherapy_roles.turn.values import Heard, Settings
from llmtherapy_roles.vocabulary import Audience, Decision, RiskCategory, RiskLevel

__all__ = ["add_assess", "add_vet", "assess_line", "detectors", "output_guards", "run_assess", "run_vet", "vet_line"]

_CLIENT = frozenset({Audience.CLIENT})
_SETTINGS = Settings("assess", "-", "-")
_HINT = "One {} a line; Ctrl-D ends."


def add_assess(parser: argparse.ArgumentParser) -> None:
    """Add the options of ``assess``."""
    parser.add_argument("--json", action="store_true", help="one JSON object a line")


def run_assess(options: argparse.Namespace) -> int:
    """Assess each line on standard input."""
    stages = detectors()
    for line in lines_of(None, hint=_HINT.format("message")):
        level, findings = assess_line(stages, line)
        if options.json:
            assessed = all(finding.category is not RiskCategory.UNASSESSED for finding in findings)
            found = [_risk(finding) for finding in findings]
            print_json({"level": str(level), "assessed": assessed, "findings": found}, indent=None)
        else:
            print_line(f"{styled(str(level), *_style(level > RiskLevel.LOW))}\t{_codes(findings)}")
    return 0


def detectors() -> tuple[InputGuardStage, ...]:
    """Return the stages of all shipped risk detectors, as every session has them."""
    return tuple(
        InputGuardStage(NamedGuard(entry.name, entry.make()), audience=_CLIENT)
        for entry in default_registry()
        if entry.kind == "risk_detector" and entry.make
    )


def assess_line(stages: tuple[InputGuardStage, ...], line: str) -> tuple[RiskLevel, tuple[RiskFinding, ...]]:
    """Return the level of one message, seen by itself, and the signs, highest level first.

    Args:
        stages: From ``detectors()``. One that crashes raises: a level without it would be a guess.
        line: The message.
    """
    normal, offsets = normalise(line)
    heard = Heard(line, normal, offsets, guess_language(normal))
    found: list[RiskFinding] = []
    for stage in stages:
        report = stage.run(Given(heard, _SETTINGS, SessionState())).report
        found += (finding for finding in report.findings if isinstance(finding, RiskFinding))
    ordered = tuple(sorted(found, key=lambda finding: -finding.level.rank))
    return (ordered[0].level if ordered else RiskLevel.NONE), ordered


def add_vet(parser: argparse.ArgumentParser) -> None:
    """Add the options of ``vet``."""
    parser.add_argument("--json", action="store_true", help="one JSON object a line")


def run_vet(options: argparse.Namespace) -> int:
    """Judge each line on standard input as a reply to a client."""
    guards = output_guards()
    for line in lines_of(None, hint=_HINT.format("reply")):
        decision, findings = vet_line(guards, line)
        if options.json:
            print_json({"decision": str(decision), "findings": [_finding(f) for f in findings]}, indent=None)
        else:
            print_line(f"{styled(str(decision), *_style(decision > Decision.ALLOW))}\t{_codes(findings)}")
    return 0


def output_guards() -> tuple[NamedGuard, ...]:
    """Return all shipped output guards."""
    return tuple(
        NamedGuard(entry.name, entry.make())
        for entry in default_registry()
        if entry.kind == "output_guard" and entry.make
    )


def vet_line(guards: tuple[NamedGuard, ...], line: str) -> tuple[Decision, tuple[Finding, ...]]:
    """Return what the output gate would decide on a reply, and the findings; the same code that judges drafts.

    Args:
        guards: From ``output_guards()``. One that crashes leaves no report, which the gate answers with a block.
        line: The reply; an empty one is blocked, since it says nothing.
    """
    judge = DraftJudge(guards, Circumstances(), attempt=1, keep_looking=True)
    for start, end in sentences(line):
        judge.see(line[start:end])
    judge.finish()
    draft = judge.draft()
    return draft.decision, draft.findings


def _style(alarming: bool) -> tuple[str, ...]:
    return ("red", "bold") if alarming else ("green",)


def _codes(findings: tuple[Finding, ...]) -> str:
    return ", ".join(dict.fromkeys(finding.code for finding in findings))


def _finding(finding: Finding) -> dict[str, Any]:
    span = list(finding.span) if finding.span else None
    return {"guard": finding.guard, "code": finding.code, "decision": str(finding.decision), "span": span}


def _risk(finding: RiskFinding) -> dict[str, Any]:
    return {
        "guard": finding.guard,
        "code": finding.code,
        "level": str(finding.level),
        "category": str(finding.category),
        "subject": finding.subject,
        "time": finding.time,
        "polarity": finding.polarity,
        "confidence": finding.confidence,
        "span": list(finding.span) if finding.span else None,
    }
