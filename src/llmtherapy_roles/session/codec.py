"""Effect answers as JSON, and back."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import Enum
from typing import Any, cast

from llmtherapy_roles import flow
from llmtherapy_roles.flow import Chunk, Effect
from llmtherapy_roles.turn.state import Concern, PersonState
from llmtherapy_roles.turn.values import Escalation, Memory
from llmtherapy_roles.vocabulary import RiskCategory, RiskLevel

__all__ = ["decode", "encode"]


def encode(answer: Any) -> Any:
    """Return an answer as plain JSON data; named tuples become mappings."""
    if isinstance(answer, Enum):
        return answer.value
    if isinstance(answer, tuple):
        items = cast("Any", answer)
        names: tuple[str, ...] | None = getattr(items, "_fields", None)
        if names is None:
            return [encode(item) for item in items]
        return {name: encode(value) for name, value in zip(names, items, strict=True)}
    return answer


def decode(effect: Effect[Any], data: Any) -> Any:
    """Return the answer to an effect from its JSON data."""
    make = _DECODERS.get(type(effect))
    return make(data) if make else data


def _person(data: dict[str, Any]) -> PersonState:
    concern = data["concern"]
    known = Concern(
        level=RiskLevel(concern["level"]),
        categories=tuple(RiskCategory(name) for name in concern["categories"]),
        since=concern["since"],
        last_signal=concern["last_signal"],
        calm_contacts=concern["calm_contacts"],
    )
    return PersonState(known, data["first_seen"], data["last_seen"])


def _escalation(data: dict[str, Any]) -> Escalation:
    made: dict[str, Any] = {**data, "level": RiskLevel(data["level"])}
    return Escalation(**made)


_DECODERS: Mapping[type[Effect[Any]], Callable[[Any], Any]] = {
    flow.NextChunk: lambda data: Chunk(**data),
    flow.LoadPerson: _person,
    flow.Recall: lambda data: tuple(Memory(**item) for item in data),
    flow.Notify: _escalation,
}
