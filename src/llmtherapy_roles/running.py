"""The one loop that runs a pipeline's stages; whatever a stage does wrong ends here, as a ``failed`` step."""

from __future__ import annotations

import types
from collections.abc import Callable, Generator, Mapping
from dataclasses import dataclass
from typing import Any, cast

from llmtherapy_roles.flow import Effect, Emit, Flow
from llmtherapy_roles.pipeline import Pipeline, Planned
from llmtherapy_roles.turn.record import Step

__all__ = ["Outcome", "turn_flow"]


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a turn came to: all fields, what each stage did, and the text that went out, piece by piece."""

    fields: Mapping[str, Any]
    trail: tuple[Step, ...]
    emitted: tuple[str, ...]
    timings_us: tuple[tuple[str, float], ...] = ()


def turn_flow(
    pipeline: Pipeline, start: Mapping[str, Any], *, last_words: str, timer: Callable[[], float] | None = None
) -> Flow[Outcome]:
    """Run every stage whose required fields are there, in order; return all fields and what each stage did.

    Args:
        pipeline: The compiled pipeline.
        start: The fields that are there at the beginning, such as the message and the session's state.
        last_words: What the person gets, contacts included, when even delivery fails; made beforehand, so that nothing
            in the turn can spoil it.
        timer: A clock in seconds; when given, each stage is timed.

    Returns:
        The outcome. Nothing that a stage does wrong raises out of here: it is a ``failed`` step in the trail.
    """
    fields: dict[str, Any] = dict(start)
    trail: list[Step] = []
    emitted: list[str] = []
    timings: list[tuple[str, float]] = []
    for step in pipeline.plan:
        began = timer() if timer else 0.0
        if step.wants_trail:
            fields["trail"], fields["spoken"] = tuple(trail), "".join(emitted)
        if step.needs <= fields.keys():
            yield from _ran(step, fields, trail, emitted)
            if timer:
                timings.append((step.name, (timer() - began) * 1e6))
        else:
            missing = ", ".join(name for name in step.requires if name not in fields)
            trail.append(Step(step.name, "skipped", missing))
        if step.speaks and "reply" not in fields:
            emitted.append(f"\n\n{last_words}" if emitted else last_words)
            yield Emit("replaced", emitted[-1])
    return Outcome(fields, tuple(trail), tuple(emitted), tuple(timings))


def _ran(
    step: Planned, fields: dict[str, Any], trail: list[Step], emitted: list[str]
) -> Generator[Effect[Any], Any, None]:
    """Run a stage; take over what it gives, if that is what it declared."""
    try:
        answer = step.run(_given(step, fields))
        if type(answer) is types.GeneratorType:
            answer = yield from _served(cast("Any", answer), emitted)
        provided = _accepted(step, answer)
    except Exception as error:
        trail.append(Step(step.name, "failed", type(error).__name__))
        return
    fields.update(provided)
    if step.has_steps:
        trail.extend(answer.steps)
    trail.append(Step(step.name, "ran", "", tuple(provided)))


def _given(step: Planned, fields: Mapping[str, Any]) -> Any:
    if not step.collects:
        return step.make([fields.get(name, default) for name, default in step.asks])
    there = {name: fields[name] for name in step.collects if name in fields}
    return step.make([there if name == "reports" else fields.get(name, default) for name, default in step.asks])


def _served(flow: Flow[Any], emitted: list[str]) -> Generator[Effect[Any], Any, Any]:
    """Pass effects on, and note the text that leaves: the reply is what was emitted, by construction."""
    try:
        effect = next(flow)
        while True:
            if type(effect) is Emit:
                emitted.append(effect.text)
            try:
                answer = yield effect
            except Exception as error:
                effect = flow.throw(error)
            else:
                effect = flow.send(answer)
    except StopIteration as done:
        return done.value


def _accepted(step: Planned, answer: object) -> dict[str, Any]:
    """Return the fields that a stage gave if, and only if, they are exactly what it declared."""
    if type(answer) is not step.gives:
        msg = f"stage {step.name} gave {type(answer).__name__}, declared {step.gives.__name__}"
        raise TypeError(msg)
    provided: dict[str, Any] = {}
    for (name, kind), value in zip(step.provides, answer, strict=True):
        if value is None or name == "steps":
            continue
        if not isinstance(value, kind):
            msg = f"stage {step.name} gave a {type(value).__name__} as {name}"
            raise TypeError(msg)
        provided[name] = value
    return provided
