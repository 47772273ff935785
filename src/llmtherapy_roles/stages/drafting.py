"""What is known about one draft while it arrives: the output gate's side of an attempt."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import NamedTuple

from llmtherapy_roles.flow import Chunk
from llmtherapy_roles.guards.base import Circumstances
from llmtherapy_roles.stages.gates import apply_rewrites, can_be_made, judge
from llmtherapy_roles.stages.guarding import NamedGuard, examine
from llmtherapy_roles.stages.privacy import restore
from llmtherapy_roles.turn.findings import Finding, Report, RiskFinding, Span
from llmtherapy_roles.turn.values import Refusal
from llmtherapy_roles.vocabulary import Decision, RiskLevel

__all__ = ["Draft", "DraftJudge"]

_ENDS = (".", "!", "?", "…", "。", "！", "？")
_MOST_LINES = 200
"""Characters of unfinished lines that a guard is shown again at most."""


class Draft(NamedTuple):
    """One attempt of a model, judged."""

    text: str
    """What the model said; read by the output gate and the audit's digest only."""
    released: str
    """What may go out, or has gone out."""
    decision: Decision
    findings: tuple[Finding, ...]
    refusal: Refusal | None
    missing: tuple[str, ...]
    model_failure: str
    last_chunk: Chunk | None


class DraftJudge:
    """Shows each new sentence to every output guard and keeps the verdict. Lives for one attempt of one turn."""

    def __init__(
        self, guards: tuple[NamedGuard, ...], about: Circumstances, *, attempt: int, keep_looking: bool = False
    ) -> None:
        """Begin a draft.

        Args:
            guards: All output guards.
            about: What guards may know besides the text.
            attempt: Number of the attempt, from 1.
            keep_looking: Look at sentences after a block too, to report everything; a turn stops at the first.
        """
        self._keep_looking = keep_looking
        self._guards = guards
        self._names = tuple(guard.name for guard in guards)
        self._sentencewise = tuple(guard for guard in guards if guard.window == "sentence")
        self._whole = tuple(guard for guard in guards if guard.window != "sentence")
        self._about = about
        self._attempt = attempt
        self._sentences: list[str] = []
        self._passed: list[str] = []
        self._out: list[str] = []
        self._findings: list[Finding] = []
        self._decision = Decision.ALLOW
        self.failed = False
        """True once the draft cannot be released any further."""
        self._missing: tuple[str, ...] = ()
        self._failure = ""
        self._last: Chunk | None = None
        self._chars = 0
        self._length = 0

    @property
    def failure(self) -> str:
        """Why the draft failed, if the model or the listener is the reason."""
        return self._failure

    @property
    def streamed(self) -> bool:
        """True once something has gone out."""
        return bool(self._out)

    def count(self, chunk: Chunk, *, limit: int) -> None:
        """Take note of a chunk; one that is no text, or makes the reply too long, fails the draft."""
        if not isinstance(chunk, Chunk) or not isinstance(chunk.text, str):  # pyright: ignore[reportUnnecessaryIsInstance]
            self.fail("non_text")
            return
        self._chars += len(chunk.text)
        if self._chars > limit:
            self.fail("too_long")
        if chunk.last:
            self._last = _counted(chunk)

    def fail(self, reason: str) -> None:
        """Fail the draft because of the model or the listener, not because of what a guard found."""
        self._failure = self._failure or reason
        self.failed = True

    def see(self, sentence: str) -> str:
        """Show one new sentence to the guards; return what of it may go out, empty when none of it may."""
        if self.failed and not self._keep_looking:
            return ""
        start = self._length
        self._length += len(sentence)
        self._sentences.append(sentence)
        findings = self._examine(self._sentencewise, start)
        self._findings.extend(findings)
        if self.failed:
            return ""
        passed = apply_rewrites(sentence, [_shifted(f, -start) for f in findings]) if findings else sentence
        self._passed.append(passed)
        return passed

    def finish(self) -> None:
        """Judge the reply as a whole: it must not be empty, and guards of the whole reply see it now."""
        if not "".join(self._sentences).strip():
            self.fail("empty")
        if self._whole and self._sentences and (self._keep_looking or not self.failed):
            self._findings.extend(self._examine(self._whole, 0))

    def release(self, text: str) -> None:
        """Note text that goes out now."""
        self._out.append(text)

    def release_all(self, placeholders: tuple[tuple[str, str], ...]) -> None:
        """Note all that passed as released, for a role that does not stream."""
        self._out = [restore("".join(self._passed), placeholders)]

    def close(self, text: str) -> str:
        """Return a scripted close, separated from what is out, and note it as released."""
        closing = text if self._out[-1][-1:].isspace() else f" {text}"
        self._out.append(closing)
        return closing

    def draft(self) -> Draft:
        """Return the attempt as it stands."""
        refusal = None
        if self._failure:
            refusal = Refusal("model", Decision.BLOCK, tuple(self._findings), self._failure)
        elif self._missing:
            refusal = Refusal("missing_report", self._decision, tuple(self._findings), ", ".join(self._missing))
        elif self.failed:
            refusal = Refusal("guard", self._decision, tuple(self._findings))
        return Draft(
            text="".join(self._sentences),
            released="".join(self._out),
            decision=max(self._decision, refusal.decision) if refusal else self._decision,
            findings=tuple(self._findings),
            refusal=refusal,
            missing=self._missing,
            model_failure=self._failure,
            last_chunk=self._last,
        )

    def _examine(self, guards: Iterable[NamedGuard], start: int) -> list[Finding]:
        """Run guards on the text from ``start`` on, with each guard's look-back; take the verdict into account."""
        reports: dict[str, Report] = {}
        for guard in guards:
            whole = guard.window != "sentence"
            before = "".join(self._sentences[:-1]) if whole else self._before(guard.lookback)
            try:
                report = examine(guard, before + self._sentences[-1], self._about, attempt=self._attempt)
                if report.findings and not whole:
                    report = self._fresh(guard, report, before)
            except Exception:  # noqa: S112  (a guard that crashed leaves no report; the gate counts)
                continue
            if report.findings:
                report = Report(
                    report.guard, tuple(_shifted(f, 0 if whole else start - len(before)) for f in report.findings)
                )
            reports[guard.name] = report
        verdict = judge(reports, (guard.name for guard in guards))
        decision = max(verdict.decision, _of_risk(verdict.findings))
        if decision is not Decision.ALLOW:
            self._decision = max(self._decision, _effective(verdict.findings, decision, start, self._length))
            self._missing = tuple(dict.fromkeys((*self._missing, *verdict.missing)))
            self.failed = self.failed or self._decision > Decision.MODIFY
        return list(verdict.findings)

    def _before(self, lookback: int) -> str:
        """The sentences before the new one.

        A line that ends without a full stop is no sentence: a claim that is written one word a line is seen whole.
        """
        first, last = max(0, len(self._sentences) - 1 - max(0, lookback)), len(self._sentences) - 1
        size = 0
        while first > 0 and size < _MOST_LINES and not self._sentences[first - 1].rstrip().endswith(_ENDS):
            first -= 1
            size += len(self._sentences[first])
        return "".join(self._sentences[first:last])

    def _fresh(self, guard: NamedGuard, report: Report, before: str) -> Report:
        """The report without what the guard also says of the look-back alone: that was judged when it was new."""
        seen = len(before)
        old = [f for f in report.findings if f.span is not None and f.span.end <= seen]
        if not old:
            return report
        alone = examine(guard, before, self._about, attempt=self._attempt).findings
        return Report(report.guard, tuple(f for f in report.findings if f not in old or f not in alone))


def _counted(chunk: Chunk) -> Chunk:
    """The chunk with counts that are numbers: what a model says of itself must not spoil its reply."""
    counts = (chunk.input_tokens, chunk.output_tokens, chunk.calls)
    read, said, calls = (count if type(count) is int else 0 for count in counts)
    cost = chunk.cost_usd if isinstance(chunk.cost_usd, int | float) else None
    return chunk._replace(input_tokens=read, output_tokens=said, calls=calls, cost_usd=cost)


def _of_risk(findings: tuple[Finding, ...]) -> Decision:
    """What signs of risk ask for in a draft, where no assessment speaks for them: such words are not handed on."""
    risks = [finding for finding in findings if isinstance(finding, RiskFinding)]
    asked = max((finding.decision for finding in risks), default=Decision.ALLOW)
    return max(asked, Decision.BLOCK) if any(risk.level >= RiskLevel.HIGH for risk in risks) else asked


def _effective(findings: tuple[Finding, ...], decision: Decision, start: int, end: int) -> Decision:
    """A rewrite that reaches back into text that may be out already cannot be done any more: it becomes a block."""
    done = all(can_be_made(finding, start, end) for finding in findings)
    return decision if done else max(decision, Decision.BLOCK)


def _shifted(finding: Finding, by: int) -> Finding:
    if finding.span is None or by == 0:
        return finding
    return replace(finding, span=Span(finding.span.start + by, finding.span.end + by))
