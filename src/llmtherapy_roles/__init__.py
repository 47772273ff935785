"""Taxonomy-driven role orchestration for mental-health language models.

Write down what a role may do, as a YAML file; get a pipeline that cannot do more::

    import llmtherapy_roles as lr

    role = lr.compile_role(lr.load_role("skills_coach"))
    turn = role.session(user="u-1", locale="GB").send("I can't get out of bed in the morning")
    print(turn.reply, turn.decision, turn.risk.level)

Not a medical device, and no therapy. Public names are loaded when they are first used, so that importing is quick; they
are all of ``__all__``, and nothing else is public.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from llmtherapy_roles.version import __version__

if TYPE_CHECKING:
    from llmtherapy_roles import testing
    from llmtherapy_roles.activities.base import Activity, ActivityStep
    from llmtherapy_roles.errors import (
        BackendError,
        CompileError,
        DeadlineError,
        DeploymentError,
        MisuseError,
        PortError,
        Problem,
        ReplayError,
        RolesError,
        SessionBusyError,
        SpecError,
    )
    from llmtherapy_roles.flow import Chunk, ModelRequest
    from llmtherapy_roles.guards.base import Circumstances
    from llmtherapy_roles.integrations.litellm_model import LiteLLMModel
    from llmtherapy_roles.models.function import FunctionModel
    from llmtherapy_roles.models.scripted import ScriptedModel
    from llmtherapy_roles.registry import Entry, Registry, default_registry
    from llmtherapy_roles.session.deployment import Deployment, Supervisor, load_deployment
    from llmtherapy_roles.session.role import Role, compile_role
    from llmtherapy_roles.session.session import Session
    from llmtherapy_roles.spec.loader import load_role, shipped_roles
    from llmtherapy_roles.spec.models import RoleSpec
    from llmtherapy_roles.stores import InMemoryStore
    from llmtherapy_roles.taxonomy import Taxonomy, load_taxonomy
    from llmtherapy_roles.turn.findings import Finding, RiskAssessment, RiskFinding, Span
    from llmtherapy_roles.turn.turn import Event, Turn
    from llmtherapy_roles.turn.values import Approval, Contact, Draft, Escalation, Message, Usage
    from llmtherapy_roles.vocabulary import Age, Audience, BackendReach, Decision, RiskCategory, RiskLevel

__all__ = [
    "Activity",
    "ActivityStep",
    "Age",
    "Approval",
    "Audience",
    "BackendError",
    "BackendReach",
    "Chunk",
    "Circumstances",
    "CompileError",
    "Contact",
    "DeadlineError",
    "Decision",
    "Deployment",
    "DeploymentError",
    "Draft",
    "Entry",
    "Escalation",
    "Event",
    "Finding",
    "FunctionModel",
    "InMemoryStore",
    "LiteLLMModel",
    "Message",
    "MisuseError",
    "ModelRequest",
    "PortError",
    "Problem",
    "Registry",
    "ReplayError",
    "RiskAssessment",
    "RiskCategory",
    "RiskFinding",
    "RiskLevel",
    "Role",
    "RoleSpec",
    "RolesError",
    "ScriptedModel",
    "Session",
    "SessionBusyError",
    "Span",
    "SpecError",
    "Supervisor",
    "Taxonomy",
    "Turn",
    "Usage",
    "__version__",
    "compile_role",
    "default_registry",
    "load_deployment",
    "load_role",
    "load_taxonomy",
    "shipped_roles",
    "testing",
]

_HOMES = {
    "activities.base": ("Activity", "ActivityStep"),
    "errors": (
        "BackendError",
        "CompileError",
        "DeadlineError",
        "DeploymentError",
        "MisuseError",
        "PortError",
        "Problem",
        "ReplayError",
        "RolesError",
        "SessionBusyError",
        "SpecError",
    ),
    "flow": ("Chunk", "ModelRequest"),
    "guards.base": ("Circumstances",),
    "integrations.litellm_model": ("LiteLLMModel",),
    "models.function": ("FunctionModel",),
    "models.scripted": ("ScriptedModel",),
    "registry": ("Entry", "Registry", "default_registry"),
    "session.deployment": ("Deployment", "Supervisor", "load_deployment"),
    "session.role": ("Role", "compile_role"),
    "session.session": ("Session",),
    "spec.loader": ("load_role", "shipped_roles"),
    "spec.models": ("RoleSpec",),
    "stores": ("InMemoryStore",),
    "taxonomy": ("Taxonomy", "load_taxonomy"),
    "turn.findings": ("Finding", "RiskAssessment", "RiskFinding", "Span"),
    "turn.turn": ("Event", "Turn"),
    "turn.values": ("Approval", "Contact", "Draft", "Escalation", "Message", "Usage"),
    "vocabulary": ("Age", "Audience", "BackendReach", "Decision", "RiskCategory", "RiskLevel"),
}
_WHERE = {name: home for home, names in _HOMES.items() for name in names}


def __getattr__(name: str) -> Any:
    if name == "testing":
        return import_module("llmtherapy_roles.testing")
    home = _WHERE.get(name)
    if home is None:
        msg = f"module {__name__!r} has no attribute {name!r}"
        raise AttributeError(msg)
    value = getattr(import_module(f"{__name__}.{home}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted(__all__)
