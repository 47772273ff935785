"""Attempt: model, output guards, output gate; and, if the draft is refused, once more. One composite stage.

The model's text is cut into sentences as it arrives. Each sentence, with some before it, is shown to every output
guard; the output gate decides; what passes goes out at once where the role streams. A refusal before anything went out
leads to another attempt, one after that stops the model, keeps what is out and adds a scripted close.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable
from typing import Any, NamedTuple

from llmtherapy_roles.errors import PortError
from llmtherapy_roles.flow import CloseModel, Emit, Flow, ModelRequest, NextChunk, OpenModel, ask
from llmtherapy_roles.guards.base import Circumstances
from llmtherapy_roles.guards.text import SentenceBuffer
from llmtherapy_roles.pipeline import Node, Stage, Wiring
from llmtherapy_roles.spec.models import Backend
from llmtherapy_roles.stages.drafting import Draft, DraftJudge
from llmtherapy_roles.stages.guarding import NamedGuard, report_field
from llmtherapy_roles.stages.privacy import restore
from llmtherapy_roles.turn.findings import Finding
from llmtherapy_roles.turn.record import Step
from llmtherapy_roles.turn.state import SessionState
from llmtherapy_roles.turn.values import Admission, Prompt, Refusal, Release, Settings, Usage
from llmtherapy_roles.vocabulary import Audience, Decision

__all__ = ["Attempt", "Attempted"]

CLOSE = "I had better stop here; what I was about to add was not right for this conversation."
"""Scripted close after a block in the middle of a reply."""
_NOBODY_LISTENS = ("listener_gone", "cancelled")
_CODE = re.compile(r"[a-z_]{1,40}")


class Attempted(NamedTuple):
    """What was found in all attempts, and digests of all drafts; for the trail and the audit."""

    findings: tuple[Finding, ...] = ()
    drafts_sha256: tuple[str, ...] = ()
    usage: Usage | None = None


class Given(NamedTuple):
    prompt: Prompt
    admission: Admission
    settings: Settings
    state: SessionState


class Gives(NamedTuple):
    attempted: Attempted
    release: Release | None = None
    model_refusal: Refusal | None = None
    steps: tuple[Step, ...] = ()


class Attempt(Stage[Given, Gives]):
    """At most ``1 + regenerate`` drafts, of which none or one is released."""

    name = "attempt"
    control = "attempt.v1"
    kind = "attempt"
    given, gives = Given, Gives

    def __init__(
        self,
        guards: Iterable[NamedGuard],
        *,
        backend: Backend,
        audience: frozenset[Audience],
        streams: bool,
        behind: str,
        scene: bool = False,
    ) -> None:
        """Make the stage.

        Args:
            guards: All output guards.
            backend: Bounds of the model.
            audience: Who reads the role's replies.
            streams: Whether text may go out sentence by sentence; false where a human approves each output.
            behind: Field of the admission: ``admission``, or ``redacted`` where personal data are replaced.
            scene: Whether the role plays a declared scene; guards then let a character's *labelled* lines be its own.
        """
        self._scene = scene
        self._guards = tuple(guards)
        self._backend = backend
        self._audience = audience
        self.streams = streams and all(guard.window == "sentence" for guard in self._guards)
        """Whether text goes out sentence by sentence."""
        self._behind = behind
        self.renames = {"admission": behind}

    def run(self, given: Given) -> Flow[Gives]:
        """Return a release or a refusal, with what all attempts found."""
        about = Circumstances(
            audience=self._audience,
            message=given.admission.text,
            history=given.state.history,
            risk=given.admission.floor,
            language=given.admission.language,
            age=given.settings.age,
            scene=self._scene,
        )
        drafts: list[Draft] = []
        while len(drafts) <= self._backend.regenerate:
            draft = yield from self._draft(given, about, len(drafts) + 1)
            drafts.append(draft)
            if draft.refusal is None or draft.released or draft.model_failure in _NOBODY_LISTENS:
                break
        return self._given_up_or_released(given.settings.model, drafts)

    def _draft(self, given: Given, about: Circumstances, number: int) -> Flow[Draft]:
        """One attempt: read the model, judge sentence by sentence, emit what passes."""
        judge = DraftJudge(self._guards, about, attempt=number)
        request = ModelRequest(
            messages=given.prompt.messages,
            role=given.settings.role,
            turn=given.state.turn,
            attempt=number,
            language=given.admission.language,
            brief=given.prompt.brief,
            max_chars=self._backend.max_reply_chars,
            timeout_s=self._backend.timeout_s,
            temperature=self._backend.temperature,
        )
        try:
            yield from self._read(request, judge, given.admission.placeholders)
        except PortError as error:
            # A third party's reason may hold words; only a plain code is taken over.
            reason = error.reason.split(":", 1)[0]
            judge.fail(reason if _CODE.fullmatch(reason) else "failed")
        if judge.failed and judge.streamed and judge.failure not in _NOBODY_LISTENS:
            yield from ask(Emit("replaced", judge.close(CLOSE)))
        return judge.draft()

    def _read(self, request: ModelRequest, judge: DraftJudge, placeholders: tuple[tuple[str, str], ...]) -> Flow[None]:
        handle = yield from ask(OpenModel(request))
        buffer = SentenceBuffer()
        while not judge.failed:
            chunk = yield from ask(NextChunk(handle))
            judge.count(chunk, limit=request.max_chars)
            if judge.failed:
                break
            pieces = buffer.feed(chunk.text)
            if chunk.last:
                pieces = [*pieces, *buffer.flush()]
            yield from self._pass(pieces, judge, placeholders)
            if chunk.last:
                judge.finish()
                if not self.streams and not judge.failed:
                    judge.release_all(placeholders)
                return
        yield from ask(CloseModel(handle))

    def _pass(self, pieces: Iterable[str], judge: DraftJudge, placeholders: tuple[tuple[str, str], ...]) -> Flow[None]:
        for piece in pieces:
            passed = judge.see(piece)
            if judge.failed:
                return
            if self.streams and passed:
                text = restore(passed, placeholders)
                judge.release(text)
                if not (yield from ask(Emit("text", text))):
                    judge.fail("listener_gone")
                    return

    def _given_up_or_released(self, model: str, drafts: list[Draft]) -> Gives:
        last, usage = drafts[-1], _usage(model, drafts)
        attempted = Attempted(
            findings=tuple(finding for draft in drafts for finding in draft.findings),
            drafts_sha256=tuple(hashlib.sha256(draft.text.encode("utf-8", "replace")).hexdigest() for draft in drafts),
            usage=usage,
        )
        steps = tuple(step for number, draft in enumerate(drafts, 1) for step in self._steps(number, draft))
        if last.refusal is not None and not last.released:
            return Gives(attempted, None, last.refusal, steps)
        decision = max(last.decision, Decision.MODIFY) if len(drafts) > 1 else last.decision
        if last.refusal is not None:
            decision = max(decision, Decision.BLOCK)
        release = Release(last.released, decision, usage, self.streams, last.refusal is not None)
        return Gives(attempted, release, None, steps)

    def _steps(self, number: int, draft: Draft) -> Iterable[Step]:
        yield Step(f"model#{number}", "failed" if draft.model_failure else "ran", draft.model_failure)
        for guard in self._guards:
            name = f"{guard.name}#{number}"
            if guard.name in draft.missing:
                yield Step(name, "failed", "no report")
            elif draft.text:
                yield Step(name, "ran")
            else:
                yield Step(name, "skipped", f"draft#{number}")
        yield Step(f"output_gate#{number}", "ran", str(draft.decision))

    def nodes(self) -> tuple[Node, ...]:
        """Model, output guards and output gate of each attempt, then the stage itself, which joins them."""
        inner: list[Node] = []
        for number in range(1, self._backend.regenerate + 2):
            inner.extend(self._attempt_nodes(number))
        releases = tuple(f"release#{n}" for n in range(1, self._backend.regenerate + 2))
        wiring = self.wiring
        join = Wiring(requires=(), reads=releases, provides=wiring.provides)
        return (*inner, Node(name=self.name, control=self.control, kind=self.kind, wiring=join))

    def _attempt_nodes(self, number: int) -> Iterable[Node]:
        again = (f"rejection#{number - 1}",) if number > 1 else ()
        reports = tuple(f"{report_field(guard.name)}#{number}" for guard in self._guards)
        draft = f"draft#{number}"
        facts: dict[str, Any] = {"reach": str(self._backend.reach), "generation": self._backend.generation}
        model = Wiring((*self.wiring.requires, *again), (), (draft,))
        yield Node(name=f"model#{number}", control="model.v1", kind="model", wiring=model, facts=facts)
        for guard, report in zip(self._guards, reports, strict=True):
            wiring = Wiring((draft,), (self._behind,), (report,))
            yield Node(name=f"{guard.name}#{number}", control=guard.name, kind="output_guard", wiring=wiring)
        gate = Wiring((), (draft, *reports), (f"release#{number}", f"rejection#{number}"))
        yield Node(
            name=f"output_gate#{number}",
            control="output_gate.v1",
            kind="output_gate",
            wiring=gate,
            emits=self.streams,
            facts={"counts": reports},
        )


def _usage(model: str, drafts: list[Draft]) -> Usage:
    chunks = [draft.last_chunk for draft in drafts if draft.last_chunk is not None]
    costs = [chunk.cost_usd for chunk in chunks]
    return Usage(
        model=next((chunk.model for chunk in reversed(chunks) if chunk.model), model),
        input_tokens=sum(chunk.input_tokens for chunk in chunks),
        output_tokens=sum(chunk.output_tokens for chunk in chunks),
        cost_usd=sum(c for c in costs if c is not None) if costs and None not in costs else None,
        attempts=len(drafts),
        calls=sum(chunk.calls for chunk in chunks) + (len(drafts) - len(chunks)),
    )
