"""``compile_role`` and ``Role``: a proved pipeline, with everything that one may ask about it."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from llmtherapy_roles.compile.builder import Built, build
from llmtherapy_roles.compile.prover import prove
from llmtherapy_roles.compile.waivers import switched_off, without
from llmtherapy_roles.errors import CompileError, MisuseError, Problem
from llmtherapy_roles.graph import RoleGraph
from llmtherapy_roles.models.script import Script
from llmtherapy_roles.obligations import Facts, Obligation, Pack, conflicts, derive, load_packs, upcoming
from llmtherapy_roles.pipeline import Pipeline
from llmtherapy_roles.registry import Registry, default_registry
from llmtherapy_roles.session.opening import open_session
from llmtherapy_roles.session.recording import replay
from llmtherapy_roles.spec.models import RoleSpec
from llmtherapy_roles.spec.validate import validate
from llmtherapy_roles.stages.prompt import VARIABLES
from llmtherapy_roles.stages.receive import START
from llmtherapy_roles.stores import InMemoryStore
from llmtherapy_roles.taxonomy import Taxonomy, load_taxonomy
from llmtherapy_roles.version import __version__

if TYPE_CHECKING:
    import networkx as nx

    from llmtherapy_roles.ports import Model, Store
    from llmtherapy_roles.session.deployment import Deployment
    from llmtherapy_roles.session.session import Session
    from llmtherapy_roles.turn.turn import Turn

__all__ = ["Role", "compile_role"]

APPROVE_EACH = "approve_each"
"""Form of oversight in the taxonomy under which a human approves each output."""


@dataclass(frozen=True, eq=False, kw_only=True)
class Role:
    """A compiled role. Make one with ``compile_role``; it can serve any number of sessions at once."""

    spec: RoleSpec
    facts: Facts
    obligations: tuple[Obligation, ...]
    """What the role owes: proved on the graph, or to be supplied by a deployment."""
    controls: tuple[str, ...]
    """Registry names of all controls that are wired in."""
    added: tuple[tuple[str, str], ...]
    """Controls that the compiler added, each with the obligation that it was added for."""
    jurisdictions: tuple[str, ...]
    taxonomy: Taxonomy
    """The axes that the position refers to."""
    fingerprint: str
    """Digest of spec, templates, script, registry names, obligations and library version; no date, no path."""
    pipeline: Pipeline
    role_graph: RoleGraph
    upcoming: tuple[Obligation, ...] = ()
    """Rules about this role that are not in force yet; they are not proved."""
    store: Store = field(default_factory=InMemoryStore)
    """Where sessions that bring no store of their own keep what outlives them; in memory."""

    @cached_property
    def script(self) -> Script:
        """Script of the embedded model, checked when it is first asked for: a real model never needs it.

        Raises:
            SpecError: The script has problems; each with its line and column.
        """
        source = self.spec.source
        assert source is not None  # noqa: S101  (compile_role takes no spec without its files)
        return validate(Script, source.documents["script"])

    @property
    def id(self) -> str:
        """Id of the role."""
        return self.spec.id

    @property
    def graph(self) -> nx.DiGraph[str]:
        """The compiled pipeline as a networkx graph; a copy, so that nothing can be changed by it."""
        return self.role_graph.digraph.copy()

    @property
    def open_obligations(self) -> tuple[Obligation, ...]:
        """What a deployment has yet to supply."""
        return tuple(obligation for obligation in self.obligations if obligation.of_deployment)

    def session(
        self,
        *,
        user: str,
        model: str | Model | None = None,
        locale: str | None = None,
        language: str | None = None,
        age: str = "unknown",
        deployment: Deployment | None = None,
        store: Store | None = None,
    ) -> Session:
        """Return a new session with one person.

        Args:
            user: The app's id of the person; the standing concern and memories belong to it.
            model: Name of a model for litellm, such as ``ollama/lfm2.5-thinking``, or a model object; the embedded
                scripted model when left out.
            locale: Country of the person (ISO 3166-1 alpha-2), for crisis contacts; asked for when needed.
            language: Language of the person (BCP 47); judged from the text when left out.
            age: ``adult``, ``adult_attested``, ``minor`` or ``unknown`` (treated as minor).
            deployment: What stands around the role; a real model needs one, or ``Deployment.demo()``.
            store: Where to keep what outlives the session; the role's own store in memory when left out.

        Raises:
            DeploymentError: A real model was asked for while deployment obligations are open.
            BackendError: The model lies outside the role's backend policy.
            MisuseError: An argument cannot be right; the message says what is allowed.
        """
        return open_session(
            self,
            user=user,
            model=model,
            locale=locale,
            language=language,
            age=age,
            deployment=deployment,
            store=self.store if store is None else store,
        )

    def replay(self, path: str | Path, *, match: str = "request") -> tuple[Turn, ...]:
        """Return the turns of a recorded conversation, run again without any live call.

        Args:
            path: Recording made with ``session.recording(path)``.
            match: ``request``: each answer belongs to exactly the request that was recorded; ``order``: to the n-th of
                its kind, so that a changed role can be tried on the same model replies.

        Raises:
            ReplayError: The recording does not hold an answer that is asked for.
        """
        return replay(self, Path(path), match=match)

    def describe(self) -> str:
        """Return the compiled role in words: position, obligations and how each is met, the way of a turn."""
        # Here and not above: a process that serves people draws nothing, and the drawing costs 25 ms to import.
        from llmtherapy_roles.session.describe import describe

        return describe(self)

    def _repr_html_(self) -> str:
        from llmtherapy_roles.session.html import role_html

        return role_html(self)


def compile_role(
    spec: RoleSpec,
    *,
    jurisdictions: Iterable[str] = (),
    registry: Registry | None = None,
    taxonomy: Taxonomy | None = None,
    on: date | None = None,
    deployment: Deployment | None = None,
) -> Role:
    """Return a role whose pipeline is built and proved.

    Args:
        spec: The role's spec, from ``load_role``.
        jurisdictions: Codes of packs, such as ``us-ca``, or paths of your own; the default pack always applies.
        registry: What registry names stand for; the shipped table when left out.
        taxonomy: The axes; the shipped taxonomy when left out.
        on: Day by which rules count as in force. Without one, each pack speaks as of the day that it was checked on.
            Rules of the future stand in ``Role.upcoming``.
        deployment: What stands around the role; needed only where it can show what lifts a ban, such as the approval
            of a research project.

    Raises:
        CompileError: The role could not be built or proved; it lists every problem at once.

    Example:
        >>> import llmtherapy_roles as lr
        >>> role = lr.compile_role(lr.load_role("skills_coach"))
        >>> "crisis.v1" in role.controls
        True
    """
    registry = registry or default_registry()
    taxonomy = taxonomy or load_taxonomy()
    packs, found = load_packs(jurisdictions)
    facts = Facts.of(spec, taxonomy)
    owed = derive(facts, packs, on=on)
    waived = switched_off(spec, owed)
    source = spec.source
    if source is None:
        msg = "this spec has no files behind it; load it with load_role, or vary a loaded one with spec.vary(...)"
        raise MisuseError(msg)
    built = build(spec, template=source.system, examples=source.examples, owed=owed, registry=registry)
    problems = [*found, *waived, *without(built.problems, waived), *(_placed(spec, each) for each in conflicts(owed))]
    graph = RoleGraph((START, *(node for stage in built.stages for node in stage.nodes())))
    approval = facts.writes_record or facts.oversight == APPROVE_EACH
    if not built.problems:
        faults = prove(graph, facts, _not_lifted(owed, deployment), variables=VARIABLES, approval_owed=approval)
        problems += [_placed(spec, fault) for fault in faults]
    if problems:
        raise CompileError(problems)
    order = {name: place for place, name in enumerate(graph.order())}
    return Role(
        spec=spec,
        facts=facts,
        obligations=owed,
        controls=built.controls,
        added=tuple(built.added.items()),
        jurisdictions=tuple(pack.code for pack in packs),
        taxonomy=taxonomy,
        fingerprint=_fingerprint(spec, source.digest, built, owed, packs),
        pipeline=Pipeline(sorted(built.stages, key=lambda stage: order[stage.name])),
        role_graph=graph,
        upcoming=upcoming(facts, packs, on=on),
    )


def _not_lifted(owed: tuple[Obligation, ...], deployment: Deployment | None) -> tuple[Obligation, ...]:
    """What is to be proved: all but the bans whose exception the deployment shows."""
    if deployment is None:
        return owed
    return tuple(rule for rule in owed if not (rule.forbids and rule.of_deployment and not deployment.lacks(rule)))


def _placed(spec: RoleSpec, fault: Problem) -> Problem:
    """A fault of the graph has no line of its own; it is shown at the head of the role file."""
    if fault.file or spec.source is None:
        return fault
    return Problem(
        code=fault.code, message=fault.message, path=fault.path, file=str(spec.source.path), line=1, column=1
    )


def _fingerprint(spec: RoleSpec, digest: str, built: Built, owed: tuple[Obligation, ...], packs: Iterable[Pack]) -> str:
    parts: dict[str, Any] = {
        "spec": spec.model_dump(mode="json"),
        "files": digest,
        "controls": sorted(built.controls),
        "obligations": [obligation.model_dump(mode="json") for obligation in owed],
        "packs": [pack.code for pack in packs],
        "library": __version__,
    }
    text = json.dumps(parts, sort_keys=True, ensure_ascii=False)
    return hashlib.sha256(text.encode()).hexdigest()[:16]
