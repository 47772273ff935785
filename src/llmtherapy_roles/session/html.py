"""A compiled role as a piece of HTML for notebooks: position, obligations and how each is met, controls, the graph."""

from __future__ import annotations

from typing import TYPE_CHECKING

from llmtherapy_roles.drawing.html import badge, card, code, folded, heading, muted, picture, table
from llmtherapy_roles.drawing.markup import Markup, element, joined
from llmtherapy_roles.session.describe import DISCLAIMER, how_met, how_proved
from llmtherapy_roles.session.render import render_graph
from llmtherapy_roles.spec.html import escalation_table, facts_table, position_html, scope_html

if TYPE_CHECKING:
    from llmtherapy_roles.obligations import Obligation
    from llmtherapy_roles.session.role import Role

__all__ = ["role_html"]


def role_html(role: Role) -> str:
    """Return the compiled role as HTML that needs no script, style sheet or network; every text in it is escaped."""
    spec = role.spec
    met = [owed for owed in role.obligations if not owed.of_deployment]
    parts = [
        heading(spec.name, " ", code(spec.id), f" {spec.version}"),
        _badges(role, met),
        element("div", spec.purpose, style="margin:6px 0"),
        position_html(spec, role.taxonomy),
        facts_table(spec),
        _open(role),
        folded(f"Obligations that are met ({len(met)})", _obligations(role, met)),
        folded(f"Controls ({len(role.controls)}, of which the compiler added {len(role.added)})", _controls(role)),
        scope_html(spec),
        folded("Escalation", escalation_table(spec)),
        folded("Pipeline", picture(render_graph(role, "svg"))),
        muted(f"fingerprint {role.fingerprint} · jurisdictions {', '.join(role.jurisdictions)} · {DISCLAIMER}"),
    ]
    return card(*parts)


def _badges(role: Role, met: list[Obligation]) -> Markup:
    missing = len(role.open_obligations)
    return element(
        "div",
        badge(f"autonomy {role.spec.position.autonomy}", "note"),
        badge(f"engagement {role.spec.position.engagement}", "note"),
        badge(f"for {', '.join(role.spec.audience)}"),
        badge(f"{len(met)} obligations met", "good"),
        badge(f"{missing} to be supplied", "warn") if missing else "",
    )


def _open(role: Role) -> Markup:
    """What the app has yet to supply; not folded, because nobody else will."""
    if not role.open_obligations:
        return Markup()
    rows = [
        (code(owed.proof.field or ""), joined(owed.title, muted(owed.reason)), _source(owed))
        for owed in role.open_obligations
    ]
    return joined(
        heading("To be supplied by the deployment"), table(("field of Deployment", "obligation", "source"), rows)
    )


def _obligations(role: Role, met: list[Obligation]) -> Markup:
    rows = [
        (
            code(owed.id),
            joined(owed.title, muted(f"{how_met(role, owed)}: {how_proved(owed)}")),
            _source(owed),
        )
        for owed in met
    ]
    return table(("obligation", "what is owed, and how it is met", "source"), rows)


def _source(owed: Obligation) -> Markup:
    return joined(owed.source, muted(f"confidence: {owed.confidence}"))


def _controls(role: Role) -> Markup:
    added = dict(role.added)
    rows = [
        (
            code(control),
            joined(badge("added", "note"), "for ", code(added[control]))
            if control in added
            else "named in the role file",
        )
        for control in role.controls
    ]
    return table(("control", "from"), rows)
