"""Opening a session: which model it may use, what must be known of the deployment before a real one speaks."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from llmtherapy_roles.errors import BackendError, DeploymentError, MisuseError, did_you_mean
from llmtherapy_roles.models.scripted import ScriptedModel
from llmtherapy_roles.ports import Model, Store
from llmtherapy_roles.session.deployment import Deployment
from llmtherapy_roles.session.session import Session
from llmtherapy_roles.session.world import UuidIds, World
from llmtherapy_roles.turn.values import Settings
from llmtherapy_roles.vocabulary import Age, BackendReach

if TYPE_CHECKING:
    from llmtherapy_roles.session.role import Role

__all__ = ["open_session"]


def open_session(
    role: Role,
    *,
    user: str,
    model: str | Model | None,
    locale: str | None,
    language: str | None,
    age: str,
    deployment: Deployment | None,
    store: Store,
) -> Session:
    """Return a session; see ``Role.session`` for the arguments and what is raised."""
    if not user.strip():
        msg = "user is empty; give the app's id of the person, so that a standing concern finds its way back"
        raise MisuseError(msg)
    chosen = _model(role, model)
    if deployment is None:
        deployment = Deployment.demo() if isinstance(chosen, ScriptedModel) else Deployment()
    _check_reach(role, chosen)
    _check_deployment(role, chosen, deployment)
    settings = Settings(
        role=role.id,
        user=user,
        session=UuidIds().new("session"),
        locale=_country(locale),
        language=_language(language),
        age=_age(age),
        demo=deployment.is_demo,
        reach=chosen.reach(),
        fingerprint=role.fingerprint,
        crisis_contact=deployment.escalation_contact,
        model=chosen.name,
    )
    backend = role.spec.backend
    world = World(chosen, store, limit=backend.reach, hosts=backend.hosts, channel=deployment.channel)
    return Session(role, settings, world, store)


def _model(role: Role, model: str | Model | None) -> Model:
    if model is None or model == "scripted":
        return ScriptedModel(role.script)
    if not isinstance(model, str):
        if not isinstance(model, Model):  # pyright: ignore[reportUnnecessaryIsInstance]  (callers without a checker)
            msg = f"model is a {type(model).__name__}; give a name for litellm, or an object with stream() or astream()"
            raise MisuseError(msg)
        return model
    # Here and not above: most processes never open a real model, and the adapter costs them 25 ms.
    from llmtherapy_roles.integrations.litellm_model import model_for

    return model_for(model, backend=role.spec.backend)


def _check_reach(role: Role, model: Model) -> None:
    backend = role.spec.backend
    if backend.generation == "scripted" and not isinstance(model, ScriptedModel):
        msg = f'role "{role.id}" is scripted: it admits the embedded model only; leave model out'
        raise BackendError(msg)
    reach, host = model.reach(), model.host()
    if reach <= backend.reach and (reach is not BackendReach.PRIVATE or host in backend.hosts):
        return
    named = f" (hosts: {', '.join(backend.hosts)})" if backend.hosts else ""
    msg = (
        f'model "{model.name}" is {reach}{f" at {host}" if host else ""}; '
        f'role "{role.id}" admits {backend.reach}{named}. '
        f"Use a nearer model, such as ollama/…, or change backend.reach in the role file and supply what it then owes"
    )
    raise BackendError(msg)


def _check_deployment(role: Role, model: Model, deployment: Deployment) -> None:
    if isinstance(model, ScriptedModel) or deployment.is_demo:
        return
    lacking = [owed for owed in role.open_obligations if deployment.lacks(owed)]
    if lacking:
        lines = "\n".join(f"  {owed.proof.field}: {owed.title} ({owed.id})" for owed in lacking)
        msg = (
            f'role "{role.id}" with the real model "{model.name}" still needs, from the deployment:\n{lines}\n'
            f"Pass deployment=lr.Deployment(...) with these, or lr.Deployment.demo() to try things without real people."
        )
        raise DeploymentError(msg)


def _country(locale: str | None) -> str | None:
    if locale is None:
        return None
    country = re.split(r"[-_]", locale)[-1].upper()
    if not re.fullmatch(r"[A-Z]{2}", country):
        msg = f'locale "{locale}" names no country; give ISO 3166-1 alpha-2, such as GB, or en-GB'
        raise MisuseError(msg)
    return "GB" if country == "UK" else country


def _language(language: str | None) -> str | None:
    if language is None:
        return None
    if not re.fullmatch(r"[A-Za-z]{2,3}([-_][A-Za-z0-9]{2,8})*", language):
        msg = f'language "{language}" is no language tag; give BCP 47, such as en or pt-BR'
        raise MisuseError(msg)
    return re.split(r"[-_]", language)[0].lower()


def _age(age: Any) -> Age:
    try:
        return Age(age)
    except ValueError:
        msg = f'age "{age}" is not known; {did_you_mean(str(age), [str(known) for known in Age])}'
        raise MisuseError(msg) from None
