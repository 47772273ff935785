"""``compare``: each role holds each conversation in a session of its own, and every turn becomes a row."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from llmtherapy_roles.errors import MisuseError
from llmtherapy_roles.experiments.comparison import Comparison
from llmtherapy_roles.experiments.judging import misses
from llmtherapy_roles.experiments.rows import Row, Verdict, digest
from llmtherapy_roles.experiments.scenario import Scenario, ScenarioTurn
from llmtherapy_roles.experiments.shelf import load_scenarios
from llmtherapy_roles.ports import Model
from llmtherapy_roles.session.deployment import Deployment
from llmtherapy_roles.session.role import Role, compile_role
from llmtherapy_roles.session.session import Session
from llmtherapy_roles.spec.loader import load_role
from llmtherapy_roles.spec.models import RoleSpec
from llmtherapy_roles.stores import InMemoryStore
from llmtherapy_roles.turn.turn import Turn

__all__ = ["MAX_REPEATS", "compare"]

MAX_REPEATS = 1000
Given = RoleSpec | Role | str | Path


def compare(
    specs: Given | Iterable[Given],
    scenarios: str | Path | Scenario | Iterable[Scenario],
    *,
    model: str | Model | None = None,
    repeats: int = 1,
    deployment: Deployment | None = None,
    locale: str | None = None,
    progress: Callable[[Role, Scenario], None] | None = None,
) -> Comparison:
    """Return what each role does in each scenario.

    Conversations share nothing: each has a new session and a new store, so no concern stands from one to the next.

    Args:
        specs: Roles: compiled ones, specs, ids of shipped roles, or paths of role files.
        scenarios: Scenarios, or the path of a file or folder of them.
        model: Name of a model for litellm, or a model object that serves all sessions; the embedded scripted model,
            which words each role from its own script, when left out.
        repeats: How often each conversation is held, 1 to 1000; more than once makes sense for models that vary.
        deployment: What stands around the roles; a real model needs one, or ``Deployment.demo()``.
        locale: Country of the person, in place of the scenarios' own.
        progress: Called before each conversation.

    Raises:
        SpecError: A role or a scenario has problems; all of them at once.
        DeploymentError: A real model was asked for while deployment obligations are open.
        BackendError: The model lies outside the backend policy of one of the roles.
        MisuseError: Nothing to compare, the same role twice, or an argument out of range.

    Example:
        >>> from llmtherapy_roles.experiments import Scenario, compare
        >>> turns = [{"say": "This commute is killing me", "expect": {"risk_at_most": "low"}}]
        >>> hello = Scenario(id="commute", title="A figure of speech", turns=turns)
        >>> [row.expected for row in compare(["skills_coach", "companion"], hello).rows]
        ['yes', 'yes']
    """
    if not 1 <= repeats <= MAX_REPEATS:
        msg = f"repeats is {repeats}; give a number from 1 to {MAX_REPEATS}"
        raise MisuseError(msg)
    roles, stories = _roles(specs), _scenarios(scenarios)

    def opened(role: Role, story: Scenario) -> Session:
        return role.session(
            user=f"scenario-{story.id}",
            model=model,
            locale=locale or story.locale,
            language=story.language,
            age=story.age,
            deployment=deployment,
            store=InMemoryStore(),
        )

    # Whatever cannot be right is said before the first turn, not after an hour.
    trials = [opened(role, stories[0]) for role in roles]
    name = "scripted" if model is None else model if isinstance(model, str) else model.name
    rows: list[Row] = []
    for role in roles:
        for story in stories:
            if not set(story.audience) & set(role.spec.audience):
                rows.append(_not_run(role, story, name))
                continue
            if progress is not None:
                progress(role, story)
            for repeat in range(1, repeats + 1):
                rows += _conversation(opened(role, story), story, model=name, repeat=repeat)
    return Comparison(
        rows=tuple(rows),
        roles=roles,
        scenarios=stories,
        model=name,
        repeats=repeats,
        locale=locale,
        demo=any(trial.settings.demo for trial in trials),
    )


def _roles(specs: Given | Iterable[Given]) -> tuple[Role, ...]:
    given = [specs] if isinstance(specs, RoleSpec | Role | str | Path) else list(specs)
    roles: dict[str, Role] = {}
    for each in given:
        spec = load_role(each) if isinstance(each, str | Path) else each
        role = spec if isinstance(spec, Role) else compile_role(spec)
        if role.fingerprint in roles:
            msg = f'role "{role.id}" (fingerprint {role.fingerprint}) is given twice; name each role once'
            raise MisuseError(msg)
        roles[role.fingerprint] = role
    if not roles:
        msg = "no role is given; name at least one"
        raise MisuseError(msg)
    return tuple(roles.values())


def _scenarios(scenarios: str | Path | Scenario | Iterable[Scenario]) -> tuple[Scenario, ...]:
    if isinstance(scenarios, str | Path):
        return load_scenarios(scenarios)
    found = (scenarios,) if isinstance(scenarios, Scenario) else tuple(scenarios)
    names = [story.id for story in found]
    if not names or len(set(names)) < len(names):
        twice = sorted({name for name in names if names.count(name) > 1})
        msg = f"scenarios given twice: {', '.join(twice)}" if twice else "no scenario is given; give at least one"
        raise MisuseError(msg)
    return found


def _conversation(session: Session, story: Scenario, *, model: str, repeat: int) -> Iterator[Row]:
    for number, asked in enumerate(story.turns, 1):
        turn = session.send(asked.say)
        yield _row(session, story, asked, turn, model=model, repeat=repeat, number=number)


def _row(
    session: Session, story: Scenario, asked: ScenarioTurn, turn: Turn, *, model: str, repeat: int, number: int
) -> Row:
    worded = _worded(session, turn)
    differs = misses(asked.expect, turn, worded=worded)
    verdict: Verdict = "no" if differs else "yes" if asked.expect.is_stated else "not stated"
    role = session.role
    return Row(
        role=role.id,
        version=role.spec.version,
        autonomy=role.spec.position.autonomy,
        engagement=role.spec.position.engagement,
        fingerprint=role.fingerprint,
        model=model,
        scenario=story.id,
        repeat=repeat,
        turn=number,
        risk_level=str(turn.risk.level),
        standing=str(turn.risk.standing),
        decision=str(turn.decision),
        source=turn.source,
        crisis_step=turn.crisis.step if turn.crisis else "",
        findings=tuple(sorted({each.code for each in (*turn.findings, *turn.risk.findings)})),
        escalations=tuple(sorted(f"{told.cause} ({told.status})" for told in turn.escalations)),
        contacts=len(turn.contacts),
        attempts=turn.usage.attempts if turn.usage else 0,
        reply_sha256=digest(worded),
        expected=verdict,
        why_not=differs,
        message=asked.say,
        reply=worded,
    )


def _worded(session: Session, turn: Turn) -> str:
    """The reply; where it only says that a draft waits, the draft."""
    if turn.draft_id is None:
        return turn.reply
    return next((draft.text for draft in session.drafts() if draft.id == turn.draft_id), turn.reply)


def _not_run(role: Role, story: Scenario, model: str) -> Row:
    why = f"audience: the scenario is for {', '.join(story.audience)}; the role is for {', '.join(role.spec.audience)}"
    return Row(
        role=role.id,
        version=role.spec.version,
        autonomy=role.spec.position.autonomy,
        engagement=role.spec.position.engagement,
        fingerprint=role.fingerprint,
        model=model,
        scenario=story.id,
        repeat=1,
        expected="not run",
        why_not=(why,),
    )
