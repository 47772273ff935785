"""A golden transcript: the conversation that a role holds with the embedded model, and that its tests hold it to."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from llmtherapy_roles.spec.models import SpecModel
from llmtherapy_roles.vocabulary import Decision, RiskLevel

__all__ = ["Golden", "GoldenTurn"]


class GoldenTurn(SpecModel):
    """One message, and what must become of it."""

    person: Annotated[str, Field(min_length=1)]
    """What the person says."""
    decision: Decision
    """What the gates decide."""
    risk: RiskLevel | None = None
    """Risk level of the message; any when left out."""
    source: Literal["model", "activity", "crisis", "script", "hold"] | None = None
    """Who words the reply; anybody when left out."""
    says: tuple[str, ...] = ()
    """What the reply, or a held draft, must contain."""


class Golden(SpecModel):
    """The file ``golden.yaml`` of a role."""

    turns: Annotated[tuple[GoldenTurn, ...], Field(min_length=10)]
    """At least ten turns."""
