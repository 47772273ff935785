"""Deployment: what the app supplies, because no spec can: the people and the procedures around a role."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Annotated, Any, Self

from pydantic import AfterValidator, ConfigDict, Field, PrivateAttr, model_validator

from llmtherapy_roles.obligations import Obligation
from llmtherapy_roles.spec.models import Sentence, SpecModel
from llmtherapy_roles.spec.source import read_yaml
from llmtherapy_roles.spec.validate import validate

__all__ = ["Deployment", "Supervisor", "load_deployment"]

_PLACEHOLDER = re.compile(
    r"\b(?:to ?do|tbd|tba|n/?a|none|fixme|xxx+|placeholder|lorem|foo|bar|test|unknown|your name|name here"
    r"|fill (?:me |this )?in|(?:jane|john) doe|example(?:\.(?:com|org|net))?)\b|<[^>]*>|\.\.\.|…|\?\?",
    re.IGNORECASE,
)


def _no_placeholder(text: str) -> str:
    if _PLACEHOLDER.search(text) or not re.search(r"\w\w", text):
        msg = "this reads like a placeholder; say who or what it is, or leave the key out"
        raise ValueError(msg)
    return text


Real = Annotated[Sentence, AfterValidator(_no_placeholder)]


class Supervisor(SpecModel):
    """The clinician under whose supervision a role works."""

    name: Real
    """Full name."""
    licence: Real
    """Kind and number of the licence, and who issued it."""


class Deployment(SpecModel):
    """What stands around a role where it is used. Texts that read like placeholders are refused.

    Example:
        >>> deployment = Deployment(responsible_person="Dr. Ada Okafor, clinic lead", escalation_contact="on-call desk")
        >>> deployment.is_demo
        False
    """

    model_config = ConfigDict(frozen=True, extra="forbid", arbitrary_types_allowed=True)

    responsible_person: Real | None = None
    """Named human who answers for the role."""
    supervisor: Supervisor | None = None
    """Licensed clinician who supervises it."""
    escalation_contact: Real | None = None
    """Who is told at an escalation: a person or a staffed desk."""
    age_assurance: Real | None = None
    """How the app makes sure of a person's age."""
    counsellor_consent: Real | None = None
    """Where the imitated counsellor's signed consent is kept."""
    published_protocol: Real | None = None
    """Where the crisis protocol is published."""
    session_consent: Real | None = None
    """Where clients' written consent to recording or transcribing by an AI, with its purpose, is kept."""
    data_protection: Real | None = None
    """How health data and what people say are protected: legal basis, erasure, no sale, no use for advertising."""
    referral_report: Real | None = None
    """Where the yearly count of crisis referrals is published, or how it is reported."""
    research_approval: Real | None = None
    """Approval of the research project, or authorisation by an authority, under which the role is used."""
    channel: Annotated[Any, Field(exclude=True)] = None
    """Object with ``notify(escalation)``, through which the contact is told; only from Python, never from a file."""

    _demo: bool = PrivateAttr(default=False)

    @model_validator(mode="after")
    def _channel_can_notify(self) -> Self:
        if self.channel is not None and not callable(getattr(self.channel, "notify", None)):
            msg = "channel must have a method notify(escalation)"
            raise ValueError(msg)
        return self

    @classmethod
    def demo(cls) -> Deployment:
        """Return a deployment for trying things out: nobody is named, nobody is told, every turn says ``demo``."""
        deployment = cls()
        deployment._demo = True
        return deployment

    @property
    def is_demo(self) -> bool:
        """True for ``Deployment.demo()``."""
        return self._demo

    def lacks(self, owed: Obligation) -> bool:
        """Whether a deployment obligation is still open."""
        return owed.of_deployment and getattr(self, owed.proof.field or "", None) is None


def load_deployment(path: str | Path) -> Deployment:
    """Return the deployment in a YAML file.

    Raises:
        SpecError: The file has problems; each with its line and column.
    """
    return validate(Deployment, read_yaml(Path(path)))
