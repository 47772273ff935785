"""A turn in words: what each stage did, and why the reply is what it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from llmtherapy_roles.turn.turn import Turn

__all__ = ["explain"]

_MARKS = {"ran": "·", "skipped": "–", "failed": "✗"}


def explain(turn: Turn) -> str:
    """Return several lines of text: decision, risk, each stage, findings, escalations; no word of the person's.

    A stage that did not run is shown with the field that it missed: that field was never given, because a gate refused
    or a stage before it failed.
    """
    risk = turn.risk
    judged = str(risk.level) if risk.assessed else f"{risk.level} (not assessed)"
    lines = [
        f"turn {turn.index} of {turn.role} [{turn.fingerprint}]{'  DEMO' if turn.demo else ''}",
        f"decision {turn.decision}, worded by {turn.source}; risk {judged}, standing concern {risk.standing}",
    ]
    if turn.usage is not None:
        used = turn.usage
        lines.append(f"model {used.model}: {used.attempts} attempt(s), {used.calls} call(s)")
    width = max((len(step.stage) for step in turn.trail), default=0)
    for step in turn.trail:
        why = f"missing: {step.detail}" if step.outcome == "skipped" else step.detail
        given = f"gave {', '.join(step.provided)}" if step.provided else ""
        lines.append(f"  {_MARKS[step.outcome]} {step.stage:<{width}}  {step.outcome:<7}  {why or given}".rstrip())
    lines += [f"  finding {f.guard}: {f.code} -> {f.decision}{_on(f.attempt)}" for f in turn.findings]
    lines += [f"  escalation {e.cause} ({e.level}) to {e.to}: {e.status} {e.reason}".rstrip() for e in turn.escalations]
    lines += [f"  notice {notice.kind}" for notice in turn.notices]
    return "\n".join(lines)


def _on(attempt: int) -> str:
    return f" (draft {attempt})" if attempt else ""
