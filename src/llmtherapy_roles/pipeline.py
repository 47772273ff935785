"""Stages: what one declares, and how a pipeline holds them; ``running.py`` is the one loop that runs them.

A turn is a set of fields that only grows. A stage says with two ``NamedTuple`` types which fields it is given and which
it gives: a field without a default is *required*, one with a default is *read* if present. The declaration is the type,
so a stage cannot see anything else. When a required field is missing the stage does not run; when it raises, or answers
with anything but its declared type, it gives nothing, and all that requires its fields stays shut. That is the whole
mechanism behind "fail closed": there is no flag for it, and none against it.
"""

from __future__ import annotations

import types
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from operator import attrgetter
from typing import Any, ClassVar, Generic, TypeVar, Union, get_args, get_origin, get_type_hints

from llmtherapy_roles.flow import Flow

__all__ = ["Node", "Pipeline", "Planned", "Stage", "Wiring"]

G = TypeVar("G", bound="tuple[Any, ...]")
P = TypeVar("P", bound="tuple[Any, ...]")


@dataclass(frozen=True, slots=True)
class Wiring:
    """Which fields a stage is given and gives."""

    requires: tuple[str, ...]
    reads: tuple[str, ...]
    provides: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Node:
    """One node of the compiled graph, as the prover sees it."""

    name: str
    control: str
    """Registry name of the control that it carries out."""
    kind: str
    """``receive``, ``input_guard``, ``risk``, ``input_gate``, ``model``, ``output_guard``, ``output_gate``, ..."""
    wiring: Wiring
    emits: bool = False
    """True when text can reach the person from here."""
    facts: Mapping[str, Any] = field(default_factory=dict[str, Any])
    """What else the prover may turn on, such as a template's variables."""


class Stage(Generic[G, P]):
    """Base of all stages: ``run`` takes what was declared and returns what was declared.

    Example:
        >>> from typing import NamedTuple
        >>> class Given(NamedTuple):
        ...     message: str
        >>> class Gives(NamedTuple):
        ...     length: int
        >>> class Count(Stage[Given, Gives]):
        ...     name, control, kind, given, gives = "count", "count.v1", "count", Given, Gives
        ...     def run(self, given: Given) -> Gives:
        ...         return Gives(len(given.message))
        >>> Count().wiring
        Wiring(requires=('message',), reads=(), provides=('length',))
    """

    name: str
    control: str
    kind: str
    given: ClassVar[type[tuple[Any, ...]]]
    gives: ClassVar[type[tuple[Any, ...]]]
    emits: bool = False
    renames: Mapping[str, str] = types.MappingProxyType({})
    """Attribute of ``given`` or ``gives`` to field name, where a stage exists several times (one for each guard)."""
    collects: tuple[str, ...] = ()
    """Fields that are handed over together as the attribute ``reports``, as far as they are there."""

    def run(self, given: G) -> P | Flow[P]:
        """Return what the stage gives, or a generator that yields effects and returns it."""
        raise NotImplementedError

    @property
    def wiring(self) -> Wiring:
        """Fields as declared, with this stage's own names."""
        required, optional = _declared(self.given)
        provided = tuple(name for name in _fields(self.gives) if name != "steps")
        rename = self.renames.get
        return Wiring(
            requires=tuple(rename(name, name) for name in required if name != "reports"),
            reads=tuple(rename(name, name) for name in optional if name != "reports") + self.collects,
            provides=tuple(rename(name, name) for name in provided),
        )

    @property
    def facts(self) -> Mapping[str, Any]:
        """What the prover may know about this stage besides its wiring."""
        return {}

    def nodes(self) -> tuple[Node, ...]:
        """The stage's nodes in the graph: itself, and for a composite its parts before it."""
        return (
            Node(
                name=self.name,
                control=self.control,
                kind=self.kind,
                wiring=self.wiring,
                emits=self.emits,
                facts=self.facts,
            ),
        )


class Pipeline:
    """Stages in an order in which each can run, ready to be driven. Frozen after construction."""

    __slots__ = ("_plan", "stages")

    def __init__(self, stages: Iterable[Stage[Any, Any]]) -> None:
        self.stages: tuple[Stage[Any, Any], ...] = tuple(stages)
        self._plan = tuple(Planned(stage) for stage in self.stages)

    @property
    def plan(self) -> tuple[Planned, ...]:
        """The stages with their field access worked out beforehand."""
        return self._plan

    def nodes(self) -> tuple[Node, ...]:
        """All nodes of the graph, parts of composites included."""
        return tuple(node for stage in self.stages for node in stage.nodes())


class Planned:
    """A stage with its field access worked out once, because a turn must cost microseconds."""

    __slots__ = (
        "asks",
        "collects",
        "gives",
        "has_steps",
        "make",
        "name",
        "needs",
        "provides",
        "requires",
        "run",
        "speaks",
        "wants_trail",
    )

    def __init__(self, stage: Stage[Any, Any]) -> None:
        rename = stage.renames.get
        defaults: dict[str, Any] = getattr(stage.given, "_field_defaults", {})
        names = _fields(stage.given)
        self.name = stage.name
        self.run: Callable[[Any], Any] = stage.run
        self.requires = tuple(name for name in stage.wiring.requires if name != "trail")
        self.needs = frozenset(self.requires)
        self.make: Callable[[list[Any]], Any] = attrgetter("_make")(stage.given)
        self.asks = tuple((rename(name, name), defaults.get(name)) for name in names)
        self.collects = stage.collects if "reports" in names else ()
        self.gives = stage.gives
        self.provides = tuple((rename(name, name), kind) for name, kind in _kinds(stage.gives))
        self.has_steps = "steps" in _fields(stage.gives)
        self.wants_trail = "trail" in names
        self.speaks = any(name == "reply" for name, _ in self.provides)


@lru_cache(maxsize=256)
def _fields(declared: type[tuple[Any, ...]]) -> tuple[str, ...]:
    names: tuple[str, ...] = getattr(declared, "_fields", ())
    return names


@lru_cache(maxsize=256)
def _declared(given: type[tuple[Any, ...]]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    defaults: dict[str, Any] = getattr(given, "_field_defaults", {})
    names = _fields(given)
    return tuple(n for n in names if n not in defaults), tuple(n for n in names if n in defaults)


@lru_cache(maxsize=256)
def _kinds(gives: type[tuple[Any, ...]]) -> tuple[tuple[str, type | tuple[type, ...]], ...]:
    """Each field of a declaration with the class that its value must have at run time."""
    hints = get_type_hints(gives)
    return tuple((name, _runtime_class(hints[name])) for name in _fields(gives))


def _runtime_class(hint: Any) -> type | tuple[type, ...]:
    if get_origin(hint) in (Union, types.UnionType):
        parts = [_runtime_class(part) for part in get_args(hint) if part is not type(None)]
        return tuple(c for part in parts for c in (part if isinstance(part, tuple) else (part,)))
    if hint is Any:
        return object
    if hint is float:
        return (float, int)
    origin = get_origin(hint) or hint
    return origin if isinstance(origin, type) else object
