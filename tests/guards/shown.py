"""How the tests of phrase guards show a text to a guard."""

from __future__ import annotations

import inspect
import re
from typing import Any

from llmtherapy_roles.guards.base import Circumstances
from llmtherapy_roles.turn.findings import Finding
from llmtherapy_roles.vocabulary import Decision

NOBODY = Circumstances()


def found(guard: Any, text: str, about: Circumstances = NOBODY) -> list[Finding]:
    """Return the findings of a guard of either shape."""
    if len(inspect.signature(guard.check).parameters) > 1:
        return list(guard.check(text, about))
    return list(guard.check(text))


def codes(guard: Any, text: str, about: Circumstances = NOBODY) -> list[str]:
    """Return the codes of the findings."""
    return [finding.code for finding in found(guard, text, about)]


def curly(text: str) -> str:
    """Return the text with typographic quotation marks."""
    text = re.sub(r"(^|[\s(])\"", "\\1\u201c", text).replace('"', "\u201d")
    return text.replace("'", "\u2019")


def rewritten(guard: Any, text: str, about: Circumstances = NOBODY) -> str | None:
    """Return the text with the guard's rewrites in place; ``None`` when a finding blocks."""
    findings = found(guard, text, about)
    if any(finding.decision > Decision.MODIFY for finding in findings):
        return None
    end = len(text) + 1
    for finding in sorted(findings, key=lambda one: one.span or (0, 0), reverse=True):
        if finding.rewrite is not None and finding.span is not None:
            assert finding.span.end <= end, "rewrites of one guard must not overlap"
            text = text[: finding.span.start] + finding.rewrite + text[finding.span.end :]
            end = finding.span.start
    return text
