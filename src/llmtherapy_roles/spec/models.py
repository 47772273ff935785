"""``RoleSpec``: a role as its file says it, with the texts of its further files.

The models say what a role file *may* hold; what a role *must* hold follows from its facts (``obligations.py``). The
parts stand in ``parts.py`` and are importable from here.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Annotated, Any, Literal, Self

from pydantic import Field, PrivateAttr, StringConstraints, model_validator
from pydantic_core import PydanticSerializationError, to_jsonable_python

from llmtherapy_roles.errors import MisuseError
from llmtherapy_roles.spec.base import AxisLevel, Identifier, RegistryName, Sentence, SpecModel, Version, refuse
from llmtherapy_roles.spec.document import Document, Marks, Place, marks_of
from llmtherapy_roles.spec.merge import merge
from llmtherapy_roles.spec.parts import (
    ActivityUse,
    Backend,
    ControlUse,
    Disclosure,
    EscalationRule,
    Example,
    Files,
    LongTermMemory,
    Memory,
    Position,
    Rule,
    Scope,
    SessionMemory,
)
from llmtherapy_roles.spec.validate import validate
from llmtherapy_roles.vocabulary import Audience

__all__ = [
    "ActivityUse",
    "AxisLevel",
    "Backend",
    "ControlUse",
    "Disclosure",
    "EscalationRule",
    "Example",
    "Files",
    "Identifier",
    "LongTermMemory",
    "Memory",
    "Position",
    "RegistryName",
    "RoleSpec",
    "Rule",
    "Scope",
    "Sentence",
    "SessionMemory",
    "SpecModel",
    "SpecSource",
    "digest_of",
]


@dataclass(frozen=True, slots=True, kw_only=True)
class SpecSource:
    """The files behind a spec: their texts, and the place of every key."""

    path: Path
    """The role file."""
    digest: str
    """SHA-256 over what the role's files say; the same wherever and whenever they are stored (see ``digest_of``)."""
    system: str
    """Text of the system template."""
    examples: tuple[Example, ...]
    """Few-shot examples."""
    script: Any
    """The script's data, plain lists and dicts, checked by ``models.script``."""
    golden: Any
    """The golden transcript's data."""
    marks: Marks
    """File, line and column of every key path; what ``extends`` inherited points into the parent's file."""
    files: Mapping[str, Path]
    """Where ``system``, ``examples``, ``script`` and ``golden`` were read; an inherited one lies beside the parent."""
    documents: Mapping[str, Document]
    """``examples``, ``script`` and ``golden`` with their own marks, for ``validate``."""


class RoleSpec(SpecModel):
    """A role, as written in its YAML file.

    Example:
        >>> import llmtherapy_roles as lr
        >>> spec = lr.load_role("skills_coach")
        >>> spec.position.autonomy, spec.position.engagement
        (3, 3)
    """

    id: Identifier
    """Id of the role; nothing in the library depends on it."""
    version: Version
    """Semantic version of the spec."""
    name: Annotated[str, StringConstraints(min_length=2, max_length=60)]
    """Name for people."""
    purpose: Sentence
    """What the role is for."""
    position: Position
    """Where the role stands on the two axes of the taxonomy."""
    audience: Annotated[tuple[Audience, ...], Field(min_length=1)]
    """Who reads the replies."""
    offered_as: Literal["wellness", "therapy", "training", "administration", "screening"]
    """What it is offered as: a fact that rules of law turn on."""
    professional_involved: bool
    """Whether a licensed professional uses or supervises it."""
    records_session: bool = False
    """Whether it works on a recording or transcript of a session."""
    writes_record: bool = False
    """Whether its output may enter a clinical record; then a named human approves each."""
    proactive_contact: bool = False
    """Whether it opens contact itself."""
    emotion_inference: bool = False
    """Whether it infers emotions (crisis detection is never meant)."""
    scene: bool = False
    """Whether it plays a declared scene, in which first-person feelings belong to the character."""
    scope: Scope
    """What the role may and must not do."""
    files: Files
    """The role's further files."""
    memory: Memory = Memory()
    """What is remembered, for how long; the session only when left out."""
    backend: Backend = Backend()
    """Which models may be used; this machine only when left out."""
    disclosure: Disclosure
    """When and how the person is told that this is an AI."""
    controls: tuple[ControlUse, ...] = ()
    """Controls by registry name; those that are owed and can be added are added by the compiler."""
    activities: tuple[ActivityUse, ...] = ()
    """Activities by registry name."""
    escalation: Annotated[tuple[EscalationRule, ...], Field(min_length=1)]
    """One rule for each risk level."""

    _source: SpecSource | None = PrivateAttr(default=None)

    @model_validator(mode="after")
    def _named_once(self) -> Self:
        levels = [rule.level for rule in self.escalation]
        _once(levels, "two escalation rules for {}; each level needs exactly one", "escalation", key="level")
        _once([use.id for use in self.controls], "the control {} is listed twice", "controls", key="id")
        _once(self.audience, "the audience {} is listed twice", "audience")
        for kind in ("may", "must_not"):
            rules = getattr(self.scope, kind)
            _once([rule.id for rule in rules], "two rules with the id {}", "scope", kind, key="id")
        return self

    @property
    def source(self) -> SpecSource | None:
        """Where the spec was read from; ``None`` for one that was built in Python."""
        return self._source

    def read_from(self, source: SpecSource) -> Self:
        """Return the same role with the texts that it was read with."""
        placed = self.model_copy()
        placed._source = source
        return placed

    def vary(self, **changes: Any) -> Self:
        """Return a variant of this role, checked like a file; the texts of its files stay.

        Args:
            changes: Keys of the role file with their new values, laid over the old ones as ``extends`` does it:
                mappings merge, so ``position={"autonomy": 4}`` leaves the engagement alone.

        Raises:
            SpecError: The variant breaks a rule of the role file; all problems at once.
            MisuseError: ``files`` cannot be varied, nor can a value that no YAML file could hold be given.

        Example:
            >>> import llmtherapy_roles as lr
            >>> lr.load_role("skills_coach").vary(position={"autonomy": 4}).position.autonomy
            4
        """
        if "files" in changes:
            raise MisuseError(
                "files cannot be varied, since the texts are kept; write a role file that extends this one"
            )
        try:
            plain = to_jsonable_python(changes, inf_nan_mode="strings")
        except (PydanticSerializationError, ValueError, RecursionError) as error:
            raise MisuseError(f"a change is not plain data (text, numbers, lists, mappings): {error}") from None
        lower = Document(
            data=self.model_dump(mode="json", exclude_unset=True),
            marks=self._source.marks if self._source else Marks({}, {}),
        )
        places = {path: place for path, place in marks_of(plain, Place("vary()")).values.items() if path}
        upper = Document(data=plain, marks=Marks(places, places), file="vary()")
        merged = merge(lower, upper)
        variant = validate(type(self), merged)
        if self._source is None:
            return variant
        source = replace(self._source, marks=merged.marks)
        return variant.read_from(replace(source, digest=digest_of(variant, source)))

    def _repr_html_(self) -> str:
        # Imported here, since the drawing needs this module, and only notebooks need the drawing.
        from llmtherapy_roles.spec.html import spec_html

        return spec_html(self)


def digest_of(spec: RoleSpec, source: SpecSource) -> str:
    """Return the SHA-256 of what a role's files say, as 64 hex digits.

    Names and places of files, comments, layout, line ends and the use of ``extends`` do not change it; any change of a
    value, a template's text, an example, the script or the golden transcript does.

    Args:
        spec: The role.
        source: Its texts; ``source.digest`` is not looked at.
    """
    contents = {
        "spec": spec.model_dump(mode="json", exclude={"files"}),
        "system": source.system,
        "examples": [example.model_dump(mode="json") for example in source.examples],
        "script": source.script,
        "golden": source.golden,
    }
    text = json.dumps(contents, sort_keys=True, ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(text.encode(errors="surrogatepass")).hexdigest()


def _once(names: Sequence[str], reason: str, *where: str, key: str = "") -> None:
    for index, name in enumerate(names):
        if name in names[:index]:
            raise refuse(reason.format(f'"{name}"'), *where, index, *([key] if key else []))
