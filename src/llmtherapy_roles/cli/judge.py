"""``assess`` and ``vet``: the detectors and the output guards over single lines, for trying and for measuring."""

from __future__ import annotations

import argparse
from typing import Any

from llmtherapy_roles.cli.terminal import lines_of, print_json, print_line
from llmtherapy_roles.guards.base import Circumstances
from llmtherapy_roles.guards.language import guess_language
from llmtherapy_roles.guards.risk import RiskRules
from llmtherapy_roles.guards.text import normalise, sentences
from llmtherapy_roles.registry import default_registry
from llmtherapy_roles.stages.drafting import DraftJudge
from llmtherapy_roles.stages.guarding import InputGuardStage, NamedGuard
from llmtherapy_roles.turn.findings import Finding, RiskFinding
from llmtherapy_roles.turn.state import SessionState
from llmtherapy_roles.turn.values import Heard, Settings
from llmtherapy_roles.vocabulary import Audience, Decision, RiskLevel

__all__ = ["add_assess", "add_vet", "assess_line", "run_assess", "run_vet", "vet_line"]

_CLIENT = frozenset({Audience.CLIENT})


def add_assess(parser: argparse.ArgumentParser) -> None:
    """Add the options of ``assess``."""
    parser.add_argument("--json", action="store_true", help="one JSON object a line")


def run_assess(options: argparse.Namespace) -> int:
    """Assess each line on standard input."""
    stage = InputGuardStage(NamedGuard("risk.rules.v1", RiskRules()), audience=_CLIENT)
    for line in lines_of(None):
        level, findings = assess_line(stage, line)
        if options.json:
            print_json({"level": str(level), "findings": [_risk(f) for f in findings]}, indent=None)
        else:
            print_line("\t".join((str(level), ", ".join(f.code for f in findings))))
    return 0


def assess_line(stage: InputGuardStage, line: str) -> tuple[RiskLevel, tuple[RiskFinding, ...]]:
    """Return the level of one message, seen by itself, and the signs; the same detector that guards every session."""
    normal, offsets = normalise(line)
    heard = Heard(line, normal, offsets, guess_language(normal))
    report = stage.run(stage.given(heard, Settings("assess", "-", "-"), SessionState())).report  # type: ignore[arg-type]
    findings = tuple(finding for finding in report.findings if isinstance(finding, RiskFinding))
    ordered = tuple(sorted(findings, key=lambda finding: -finding.level.rank))
    return (ordered[0].level if ordered else RiskLevel.NONE), ordered


def add_vet(parser: argparse.ArgumentParser) -> None:
    """Add the options of ``vet``."""
    parser.add_argument("--json", action="store_true", help="one JSON object a line")


def run_vet(options: argparse.Namespace) -> int:
    """Judge each line on standard input as a reply to a client."""
    guards = tuple(
        NamedGuard(entry.name, entry.make())
        for entry in default_registry()
        if entry.kind == "output_guard" and entry.make
    )
    for line in lines_of(None):
        decision, findings = vet_line(guards, line)
        if options.json:
            print_json({"decision": str(decision), "findings": [_finding(f) for f in findings]}, indent=None)
        else:
            print_line("\t".join((str(decision), ", ".join(f.code for f in findings))))
    return 0


def vet_line(guards: tuple[NamedGuard, ...], line: str) -> tuple[Decision, tuple[Finding, ...]]:
    """Return what the output gate would decide on a reply, and the findings; the same code that judges drafts."""
    judge = DraftJudge(guards, Circumstances(), attempt=1, keep_looking=True)
    for start, end in sentences(line):
        judge.see(line[start:end])
    judge.finish()
    draft = judge.draft()
    return draft.decision, draft.findings


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
