"""The taxonomy: two ordinal axes with five anchored levels each, and the form of oversight that autonomy asks for.

It is data (``role_specs/taxonomy.yaml``), so another taxonomy can be loaded and a corrected one needs no change of
code. No rule of the library depends on a role's name, only on its levels, its audience and its other facts.
"""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Literal, Self

from pydantic import Field, StringConstraints, model_validator

from llmtherapy_roles.errors import MisuseError, did_you_mean
from llmtherapy_roles.spec.base import Identifier, Sentence, SpecModel, refuse
from llmtherapy_roles.spec.roots import specs_root
from llmtherapy_roles.spec.source import read_yaml
from llmtherapy_roles.spec.validate import validate

__all__ = ["LEVELS", "Axis", "Level", "Oversight", "Taxonomy", "load_taxonomy"]

LEVELS = (1, 2, 3, 4, 5)
"""Levels of each axis, lowest first; positions in role files are among them."""

AxisId = Literal["autonomy", "engagement"]
OversightForm = Literal["approve_each", "decide_each", "review_sample", "person_on_call"]
_FORMS: tuple[OversightForm, ...] = ("approve_each", "decide_each", "review_sample", "person_on_call")

# Bounded like the positions of a role file, so that a level out of range is one problem at its own line.
LevelNumber = Annotated[int, Field(strict=True, ge=LEVELS[0], le=LEVELS[-1])]
Paragraph = Annotated[str, StringConstraints(strip_whitespace=True, min_length=10, max_length=1200)]


class Level(SpecModel):
    """One level of an axis, and what a role at this level does."""

    level: LevelNumber
    """Number of the level, 1 to 5."""
    name: Sentence
    """The level in a few words."""
    anchor: Paragraph
    """What is observably so at this level; positions are judged against it."""
    stade_tier: Literal["assistive", "collaborative", "autonomous"] | None = None
    """Nearest tier of Stade et al. 2024 (autonomy only); an inference, not their words."""


class Axis(SpecModel):
    """One dimension on which roles differ."""

    id: AxisId
    """``autonomy`` or ``engagement``."""
    name: Sentence
    """Name for people."""
    question: Sentence
    """The question that the levels answer."""
    levels: tuple[Level, ...]
    """Exactly five, from 1 to 5."""

    @model_validator(mode="after")
    def _five_in_order(self) -> Self:
        if len(self.levels) != len(LEVELS):
            found = f"found {len(self.levels)} level{'' if len(self.levels) == 1 else 's'}"
            reason = f"{found}; exactly five are allowed, since positions in role files run from 1 to 5"
            raise refuse(reason, "levels", code="T102")
        for index, (level, wanted) in enumerate(zip(self.levels, LEVELS, strict=True)):
            if level.level != wanted:
                reason = f"found level {level.level} where level {wanted} belongs; list them from 1 to 5, each once"
                raise refuse(reason, "levels", index, "level", code="T103")
        return self


class Oversight(SpecModel):
    """How a human watches over a role at some levels of autonomy."""

    form: OversightForm
    """``approve_each``: every output before use, by a reviewer; ``decide_each``: by whoever receives it;
    ``review_sample``: some, afterwards, on a schedule; ``person_on_call``: exceptions, as they happen."""
    levels: Annotated[tuple[LevelNumber, ...], Field(min_length=1)]
    """Levels of autonomy with this form."""
    name: Sentence
    """The form in a few words."""
    text: Paragraph
    """Who does what, and when."""


class Taxonomy(SpecModel):
    """The axes, their levels, the forms of oversight, and where all this comes from.

    Example:
        >>> taxonomy = load_taxonomy()
        >>> taxonomy.axis("autonomy").levels[0].name, taxonomy.oversight(4).form
        ('restates', 'person_on_call')
    """

    id: Identifier
    """Id of the taxonomy."""
    name: Sentence
    """Name for people."""
    provenance: Literal["reconstructed", "published", "own"]
    """``reconstructed`` from a source that could not be read in full, ``published`` there, or your ``own``."""
    doi: Annotated[str, StringConstraints(pattern=r"^10\.\d{4,9}/\S+$")] | None = None
    """Where the idea comes from."""
    note: Paragraph
    """What is certain about it and what is not."""
    axes: tuple[Axis, ...]
    """Autonomy and engagement, each once."""
    oversight_forms: Annotated[tuple[Oversight, ...], Field(min_length=1)]
    """Along autonomy: each level of it in exactly one of them."""

    @model_validator(mode="after")
    def _both_axes(self) -> Self:
        found = [axis.id for axis in self.axes]
        if sorted(found) != ["autonomy", "engagement"]:
            listed = ", ".join(found) or "none"
            raise refuse(f"found the axes {listed}; wanted autonomy and engagement, each once", "axes", code="T101")
        if self.provenance != "own" and self.doi is None:
            raise refuse(f"a {self.provenance} taxonomy needs the doi of its source", "provenance", code="T106")
        return self

    @model_validator(mode="after")
    def _oversight_at_each_level(self) -> Self:
        seen: dict[int, str] = {}
        for index, form in enumerate(self.oversight_forms):
            for position, level in enumerate(form.levels):
                if level in seen:
                    reason = (
                        f"level {level} of autonomy has {seen[level]} already; each level has one form of oversight"
                    )
                    raise refuse(reason, "oversight_forms", index, "levels", position, code="T104")
                seen[level] = form.form
        if gaps := [level for level in LEVELS if level not in seen]:
            reason = f"no form of oversight at level {', '.join(map(str, gaps))} of autonomy; each level needs one"
            raise refuse(reason, "oversight_forms", code="T104")
        order = [_FORMS.index(self.oversight(level).form) for level in LEVELS]
        if order != sorted(order):
            reason = f"along autonomy the forms go {', '.join(_FORMS)}, never back"
            raise refuse(reason, "oversight_forms", code="T105")
        return self

    def axis(self, axis_id: str) -> Axis:
        """Return an axis by its id.

        Raises:
            MisuseError: There is no such axis.
        """
        for axis in self.axes:
            if axis.id == axis_id:
                return axis
        raise MisuseError(f'no axis "{axis_id}"; {did_you_mean(axis_id, [axis.id for axis in self.axes])}')

    def level(self, axis_id: str, level: int) -> Level:
        """Return one level of an axis.

        Args:
            axis_id: ``autonomy`` or ``engagement``.
            level: 1 to 5.

        Raises:
            MisuseError: There is no such axis or level.
        """
        axis = self.axis(axis_id)
        return axis.levels[_checked(level) - 1]

    def oversight(self, autonomy: int) -> Oversight:
        """Return the form of oversight that a level of autonomy asks for.

        Whatever enters a clinical record is approved by a named human at every level; that is an obligation of its own.

        Args:
            autonomy: 1 to 5.

        Raises:
            MisuseError: There is no such level.
        """
        _checked(autonomy)
        return next(form for form in self.oversight_forms if autonomy in form.levels)


def load_taxonomy(path: str | Path | None = None) -> Taxonomy:
    """Return the shipped taxonomy, or the one in a file of yours.

    Args:
        path: YAML file of the same shape as ``role_specs/taxonomy.yaml``.

    Raises:
        SpecError: The file has problems (S001 to S108, T101 to T106); each with its line and column.
    """
    return validate(Taxonomy, read_yaml(specs_root() / "taxonomy.yaml" if path is None else path))


def _checked(level: int) -> int:
    if level not in LEVELS:
        raise MisuseError(f"no level {level}; allowed: {', '.join(map(str, LEVELS))}")
    return level
