"""The builder: from a spec and its obligations to stages. It adds owed controls; the prover says whether they hold."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from llmtherapy_roles.activities.base import Activity
from llmtherapy_roles.compile.places import Places
from llmtherapy_roles.crisis.contacts import load_directory
from llmtherapy_roles.crisis.dialogue import load_dialogue
from llmtherapy_roles.errors import Problem, SpecError
from llmtherapy_roles.obligations import Obligation
from llmtherapy_roles.pipeline import Stage
from llmtherapy_roles.registry import Entry, Kind, Registry
from llmtherapy_roles.spec.document import children
from llmtherapy_roles.spec.models import ControlUse, Example, RoleSpec
from llmtherapy_roles.spec.validate import validate
from llmtherapy_roles.stages.activity import SIGNALS, ActivitySignals, RunActivity
from llmtherapy_roles.stages.attempt import Attempt
from llmtherapy_roles.stages.audit import Audit
from llmtherapy_roles.stages.crisis import AnswerCrisis
from llmtherapy_roles.stages.deliver import Deliver
from llmtherapy_roles.stages.disclose import Disclose
from llmtherapy_roles.stages.escalate import Escalate
from llmtherapy_roles.stages.gates import InputGate
from llmtherapy_roles.stages.guarding import InputGuardStage, NamedGuard
from llmtherapy_roles.stages.memory import RecallStage, RememberStage
from llmtherapy_roles.stages.privacy import ConsentStage, Redact
from llmtherapy_roles.stages.prompt import BuildPrompt, SystemTemplate, TemplateSyntaxError
from llmtherapy_roles.stages.receive import Arrive, Receive
from llmtherapy_roles.stages.refer import Refer
from llmtherapy_roles.stages.review import Review
from llmtherapy_roles.stages.risk import AssessRisk
from llmtherapy_roles.stages.settle import Settle
from llmtherapy_roles.vocabulary import Audience

__all__ = ["Built", "build"]

_KINDS: tuple[Kind, ...] = ("risk_detector", "input_guard", "output_guard", "stage")


@dataclass(frozen=True, slots=True, kw_only=True)
class Built:
    """What the builder made of a spec."""

    stages: tuple[Stage[Any, Any], ...]
    controls: tuple[str, ...]
    """Registry names of all controls, those of the spec and those that were added."""
    added: Mapping[str, str]
    """Control to the obligation that it was added for."""
    problems: tuple[Problem, ...]


def build(
    spec: RoleSpec, *, template: str, examples: tuple[Example, ...], owed: Iterable[Obligation], registry: Registry
) -> Built:
    """Return the stages of a role, with owed controls added where they can be.

    Args:
        spec: The role.
        template: Text of its system template.
        examples: Its few-shot examples.
        owed: Obligations that apply.
        registry: What names stand for.
    """
    work = _Building(spec, registry, template, examples)
    named = work.named()
    added: dict[str, str] = {}
    for obligation in owed:
        control = obligation.control
        if control and control not in named and control not in added and control in registry:
            added[control] = obligation.id
    uses = [*named.values(), *(ControlUse(id=name) for name in added)]
    stages = work.stages(uses)
    return Built(stages=stages, controls=tuple(use.id for use in uses), added=added, problems=tuple(work.problems))


class _Building:
    """One run of the builder; collects problems, so that all are told at once."""

    def __init__(self, spec: RoleSpec, registry: Registry, template: str, examples: tuple[Example, ...]) -> None:
        self.spec = spec
        self._template = template
        self._examples = examples
        self.registry = registry
        self.problems: list[Problem] = []
        self._places = Places(spec)
        self._audience: frozenset[Audience] = frozenset(spec.audience)
        self._cares = self._audience != frozenset({Audience.CLINICIAN})

    def named(self) -> dict[str, ControlUse]:
        """The spec's own controls, known ones only; unknown and doubled ones become problems."""
        named: dict[str, ControlUse] = {}
        for index, use in enumerate(self.spec.controls):
            entry = self.registry.get(use.id)
            if entry is None or entry.kind == "activity":
                listed = self.registry.unknown(use.id, _KINDS)
                self._problem("C401", ("controls", index), f'unknown control "{use.id}"; {listed}')
            elif entry.kind == "stage" and use.params:
                self._problem(
                    "C405", ("controls", index), f'"{use.id}" takes no parameters; its section of the spec does'
                )
            elif use.id in named:
                self._problem("C402", ("controls", index), f'control "{use.id}" is listed twice; keep one')
            else:
                named[use.id] = use
        return named

    def stages(self, uses: Iterable[ControlUse]) -> tuple[Stage[Any, Any], ...]:
        """All stages, in any order; the graph sorts them."""
        uses = list(uses)
        there = {use.id for use in uses}
        behind = "redacted" if "redact.v1" in there else "admission"
        directory = load_directory()
        activities = self._activities()
        risk, checks, output = (self._guards(uses, kind) for kind in ("risk_detector", "input_guard", "output_guard"))
        inputs = [*risk, *checks]
        gated = tuple(guard.name for guard in inputs) + ((SIGNALS,) if activities else ())
        detectors = tuple(guard.name for guard in risk) + ((SIGNALS,) if activities else ())
        long_term = self.spec.memory.long_term
        made: list[Stage[Any, Any] | None] = [
            Arrive(),
            Receive(),
            *(InputGuardStage(guard, audience=self._audience) for guard in inputs),
            ActivitySignals(activities) if activities else None,
            AssessRisk(detectors, others=tuple(guard.name for guard in checks)),
            AnswerCrisis(load_dialogue(), directory) if "crisis.v1" in there and self._cares else None,
            InputGate(
                gated,
                answers_crisis=self._cares,
                max_chars=self.spec.backend.max_message_chars,
                announced="disclosure.v1" in there,
            ),
            Disclose(self.spec.disclosure) if "disclosure.v1" in there else None,
            Refer(directory) if "referral.v1" in there and self._cares else None,
            Redact() if "redact.v1" in there else None,
            RunActivity(activities, behind=behind) if activities else None,
            ConsentStage(long_term.purpose, behind=behind) if long_term and "consent.v1" in there else None,
            RecallStage(long_term, behind=behind) if long_term else None,
            self._prompt(behind),
            self._attempt(output, there, behind),
            Review() if "review.v1" in there else None,
            Deliver(directory, reviewed="review.v1" in there, own_words=not self._cares),
            Escalate(self.spec.escalation) if "escalation.v1" in there else None,
            RememberStage(behind=behind) if long_term else None,
            Settle(self.spec.memory.session, behind=behind, answers_crisis=self._cares),
            Audit() if "audit.v1" in there else None,
        ]
        return tuple(stage for stage in made if stage is not None)

    def _attempt(self, output: list[NamedGuard], there: set[str], behind: str) -> Attempt:
        return Attempt(
            output,
            backend=self.spec.backend,
            audience=self._audience,
            streams="review.v1" not in there,
            behind=behind,
            scene=self.spec.scene,
        )

    def _prompt(self, behind: str) -> BuildPrompt | None:
        try:
            return BuildPrompt(self.spec, SystemTemplate(self._template), self._examples, behind=behind)
        except TemplateSyntaxError as error:
            problem = f"{error.message}; fix the template"
            self.problems.append(self._places.in_template("C403", problem, line=error.lineno))
            return None

    def _guards(self, uses: Iterable[ControlUse], kind: Kind) -> list[NamedGuard]:
        guards: list[NamedGuard] = []
        for use in uses:
            entry = self.registry.get(use.id)
            if entry is None or entry.kind != kind:
                continue
            known = len(self.problems)
            guard = self._make(use, entry)
            if callable(getattr(guard, "check", None)):
                guards.append(NamedGuard(use.id, guard))
            elif len(self.problems) == known:
                path = self._places.of_use(use)
                self._problem(
                    "C407", path, f'the entry of "{use.id}" made a {type(guard).__name__}, which has no check()'
                )
        return guards

    def _activities(self) -> tuple[Activity, ...]:
        made: list[Activity] = []
        for index, use in enumerate(self.spec.activities):
            entry = self.registry.get(use.id)
            if entry is None or entry.kind != "activity":
                listed = self.registry.unknown(use.id, ("activity",))
                self._problem("C404", ("activities", index), f'unknown activity "{use.id}"; {listed}')
            elif (activity := self._make(use, entry)) is not None:
                made.append(activity)
        return tuple(made)

    def _make(self, use: ControlUse, entry: Entry) -> Any:
        """The guard or activity, or ``None`` and a problem when its parameters are wrong."""
        path = self._places.of_use(use)
        if use.params and entry.params is None:
            self._problem("C405", path, f'"{use.id}" takes no parameters; found {", ".join(sorted(use.params))}')
            return None
        if entry.make is None:
            return None
        secrets = self._prompt_texts() if entry.knows_prompt else {}
        if entry.params is None or not use.params:
            return entry.make(**secrets)
        try:
            params = validate(entry.params, self._places.document(), at=path, without={"id"})
        except SpecError as error:
            self.problems.extend(error.problems)
            return None
        return entry.make(**secrets, **{name: getattr(params, name) for name in params.model_fields_set})

    def _prompt_texts(self) -> dict[str, Any]:
        """The prompt's text, and what the role says to people anyway: its notices, examples and script."""
        notices = (self.spec.disclosure.text, self.spec.disclosure.first_contact)
        replies = tuple(example.reply for example in self._examples)
        source = self.spec.source
        script = tuple(_texts(source.script)) if source else ()
        return {"secrets": (self._template,), "public": (*notices, *replies, *script)}

    def _problem(self, code: str, path: tuple[str | int, ...], message: str) -> None:
        self.problems.append(self._places.problem(code, path, message))


def _texts(data: Any) -> Iterable[str]:
    """All texts in plain data."""
    if isinstance(data, str):
        yield data
        return
    for _, item in children(data):
        yield from _texts(item)
