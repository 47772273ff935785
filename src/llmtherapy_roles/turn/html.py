"""A turn as a piece of HTML for notebooks: decision, risk, reply, contacts, findings, and what each stage did."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from llmtherapy_roles.drawing.html import Tone, badge, card, code, folded, heading, muted, table
from llmtherapy_roles.drawing.markup import Markup, element, joined
from llmtherapy_roles.turn.findings import RiskFinding

if TYPE_CHECKING:
    from collections.abc import Iterable

    from llmtherapy_roles.turn.findings import Finding
    from llmtherapy_roles.turn.record import Step
    from llmtherapy_roles.turn.turn import Turn
    from llmtherapy_roles.turn.values import Contact

__all__ = ["turn_html"]

_DECISIONS: dict[str, Tone] = {"allow": "good", "modify": "note", "hold": "warn", "block": "stop", "escalate": "stop"}
_LEVELS: dict[str, Tone] = {"none": "plain", "low": "note", "moderate": "warn", "high": "stop", "imminent": "stop"}
_OUTCOMES: dict[str, Tone] = {"ran": "plain", "skipped": "warn", "failed": "stop"}
_TEL = re.compile(r"tel:\+?[0-9*#,;()./-]{2,32}")
_WEB = re.compile(r"https://[a-z0-9-]+(\.[a-z0-9-]+)+(/[^\s\"'<>]*)?", re.IGNORECASE)
_REPLY_STYLE = (
    "white-space:pre-wrap;overflow-wrap:anywhere;border-left:4px solid rgba(128,128,128,.5);"
    "background:rgba(128,128,128,.1);padding:8px 12px;margin:8px 0;border-radius:0 6px 6px 0"
)
_OUTPUT_CHARS = 4_000


def turn_html(turn: Turn) -> str:
    """Return the turn as HTML that needs no script, style sheet or network; every text in it is escaped."""
    parts = [
        heading(f"turn {turn.index} of ", code(turn.role)),
        _badges(turn),
        element("div", element("bdi", turn.reply), style=_REPLY_STYLE, dir="auto"),
        _contacts(turn.contacts),
        _escalations(turn),
        _further(turn),
        _findings(turn.findings),
        _trail(turn.trail),
        _small_print(turn),
    ]
    return card(*parts)


def _badges(turn: Turn) -> Markup:
    risk = turn.risk
    level = f"risk {risk.level}" if risk.assessed else f"risk {risk.level}: not assessed"
    made = [badge("DEMO: not for real people", "warn")] if turn.demo else []
    made.append(badge(f"decision {turn.decision}", _DECISIONS.get(turn.decision, "plain")))
    made.append(badge(level, _LEVELS.get(risk.level, "plain") if risk.assessed else "warn"))
    if risk.standing != "none":
        made.append(badge(f"standing concern {risk.standing}", _LEVELS.get(risk.standing, "plain")))
    made.append(badge(f"worded by {turn.source}"))
    return element("div", *made)


def _contacts(contacts: Iterable[Contact]) -> Markup:
    rows = [
        (
            joined(contact.name, muted("may have changed") if _is_unsure(contact) else ""),
            contact.country,
            _link(contact.phone, contact.tel, _TEL),
            contact.text or "",
            _link(contact.chat, f"https://{(contact.chat or '').removeprefix('https://')}", _WEB),
            contact.hours,
        )
        for contact in contacts
    ]
    if not rows:
        return Markup()
    return joined(heading("Contacts"), table(("who", "country", "call", "text", "chat", "hours"), rows))


def _is_unsure(contact: Contact) -> bool:
    """Whether a number needs the hint; an emergency number is what everything else falls back on, so it has none."""
    return not contact.verified and contact.kind != "emergency"


def _link(words: str | None, target: str | None, allowed: re.Pattern[str]) -> object:
    """A link where the target is plainly of its kind; else the words alone."""
    if words and target and allowed.fullmatch(target):
        style = "font-weight:600;color:inherit;text-decoration:underline"
        return element("a", words, href=target, rel="noopener noreferrer", style=style)
    return words or ""


def _escalations(turn: Turn) -> Markup:
    if not turn.escalations:
        return Markup()
    rows = [
        (
            code(told.cause),
            str(told.level),
            told.to,
            joined(badge(told.status, "good" if told.status == "delivered" else "stop"), told.reason),
        )
        for told in turn.escalations
    ]
    return joined(heading("Escalations"), table(("cause", "level", "to", "status"), rows))


def _further(turn: Turn) -> Markup:
    """What only some turns have: a crisis step, a waiting draft, notices, the result of an activity."""
    made: list[Markup] = []
    if turn.crisis is not None:
        made.append(element("div", "Crisis dialogue, step ", code(turn.crisis.step)))
    if turn.draft_id is not None:
        made.append(element("div", "The draft waits for a named human: ", code(turn.draft_id)))
    if turn.notices:
        made.append(element("div", f"Notices given: {', '.join(notice.kind for notice in turn.notices)}"))
    if turn.output is not None:
        shown = str(turn.output)[:_OUTPUT_CHARS]
        made.append(folded("Result of the activity", element("pre", shown, style="white-space:pre-wrap")))
    return joined(*made)


def _findings(findings: Iterable[Finding]) -> Markup:
    rows = [
        (
            code(finding.guard),
            code(finding.code),
            *_asked(finding),
            f"draft {finding.attempt}" if finding.attempt else "message",
            finding.message,
        )
        for finding in findings
    ]
    if not rows:
        return muted("No findings.")
    heads = ("guard", "code", "asks for", "risk", "on", "why")
    return joined(heading(f"Findings ({len(rows)})"), table(heads, rows))


def _asked(finding: Finding) -> tuple[object, object]:
    """What a finding asks a gate for, and the sign of risk that it is, if it is one.

    A sign of risk asks for nothing itself, it speaks through the risk level; shown as "allow" it would look harmless.
    """
    if not isinstance(finding, RiskFinding):
        return badge(finding.decision, _DECISIONS.get(finding.decision, "plain")), ""
    said = ", ".join((finding.category, finding.subject, finding.time, finding.polarity))
    return "by its level", joined(badge(finding.level, _LEVELS.get(finding.level, "plain")), said)


def _trail(trail: tuple[Step, ...]) -> Markup:
    counts = Counter(step.outcome for step in trail)
    said = ", ".join(f"{counts[outcome]} {outcome}" for outcome in ("ran", "skipped", "failed") if counts[outcome])
    rows = [(code(step.stage), badge(step.outcome, _OUTCOMES.get(step.outcome, "plain")), _why(step)) for step in trail]
    # A failure must not need a click to be seen.
    return folded(
        f"What each stage did: {said or 'nothing'}",
        table(("stage", "outcome", "gave, or why not"), rows),
        shown=bool(counts["failed"]),
    )


def _why(step: Step) -> str:
    if step.outcome == "skipped" and step.detail:
        return f"missing: {step.detail}"
    return step.detail or (f"gave {', '.join(step.provided)}" if step.provided else "")


def _small_print(turn: Turn) -> Markup:
    made = [f"fingerprint {turn.fingerprint}", f"session {turn.session}"]
    used = turn.usage
    if used is not None:
        cost = "" if used.cost_usd is None else f", {used.cost_usd:.4f} USD"
        tokens = f"{used.input_tokens} + {used.output_tokens} tokens"
        made.append(f"model {used.model}: {used.attempts} attempt(s), {used.calls} call(s), {tokens}{cost}")
    return muted(" · ".join(made))
