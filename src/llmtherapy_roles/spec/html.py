"""A role file as a piece of HTML for notebooks: what the role is, where it stands, what it may and must not do."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from llmtherapy_roles.drawing.html import badge, bullets, card, code, folded, heading, muted, picture, table
from llmtherapy_roles.drawing.markup import Markup, element, joined
from llmtherapy_roles.drawing.plane import RECONSTRUCTED, Axes, PlaneAxis, PlaneLevel, PlanePoint, plane_svg
from llmtherapy_roles.taxonomy import Taxonomy, load_taxonomy

if TYPE_CHECKING:
    from llmtherapy_roles.spec.models import RoleSpec
    from llmtherapy_roles.spec.parts import ControlUse, Rule

__all__ = [
    "axes_of",
    "backend_words",
    "caption_of",
    "escalation_table",
    "facts_table",
    "memory_words",
    "point_of",
    "position_html",
    "scope_html",
    "spec_html",
]

_CAPTIONS = {
    "reconstructed": RECONSTRUCTED,
    "published": "The position is taken from the published taxonomy.",
    "own": "The position was chosen by the author of this role.",
}


def spec_html(spec: RoleSpec) -> str:
    """Return the role file as HTML that needs no script, style sheet or network; every text in it is escaped."""
    parts = [
        heading(spec.name, " ", code(spec.id), f" {spec.version}"),
        element("div", spec.purpose),
        position_html(spec, load_taxonomy()),
        facts_table(spec),
        scope_html(spec),
        folded(f"Controls that the file names ({len(spec.controls)})", _uses(spec.controls), shown=True),
        folded(f"Activities ({len(spec.activities)})", _uses(spec.activities)) if spec.activities else "",
        folded("Disclosure and escalation", _disclosure(spec), escalation_table(spec)),
        muted("Not compiled: compile_role adds the controls that the role owes and proves that they are wired in."),
    ]
    return card(*parts)


def axes_of(taxonomy: Taxonomy) -> Axes:
    """Return the axes of a taxonomy as they are drawn: autonomy to the right, engagement upwards."""
    x, y = (
        PlaneAxis(name=axis.name, levels=tuple(PlaneLevel(level.name, level.anchor) for level in axis.levels))
        for axis in (taxonomy.axis("autonomy"), taxonomy.axis("engagement"))
    )
    return Axes(x=x, y=y)


def point_of(spec: RoleSpec) -> PlanePoint:
    """Return where a role stands on the plane."""
    position = spec.position
    return PlanePoint(name=spec.name, x=position.autonomy, y=position.engagement, confidence=position.confidence)


def caption_of(spec: RoleSpec) -> str:
    """Return the sentence that says where a role's position comes from."""
    return _CAPTIONS[spec.position.provenance]


def position_html(spec: RoleSpec, taxonomy: Taxonomy) -> Markup:
    """Return a role's position in words and, folded, on the plane."""
    position = spec.position
    autonomy = taxonomy.level("autonomy", position.autonomy)
    engagement = taxonomy.level("engagement", position.engagement)
    certain = f"{position.provenance}, {position.confidence} confidence"
    rows = [
        ("autonomy", joined(badge(f"{autonomy.level}: {autonomy.name}", "note"), autonomy.anchor)),
        ("engagement", joined(badge(f"{engagement.level}: {engagement.name}", "note"), engagement.anchor)),
        ("oversight", taxonomy.oversight(position.autonomy).text),
        ("certainty", f"{certain}. {position.note}".strip()),
    ]
    plane = plane_svg([point_of(spec)], axes_of(taxonomy), caption=caption_of(spec))
    return joined(table(("position", ""), rows), folded("On the plane", picture(plane)))


def facts_table(spec: RoleSpec) -> Markup:
    """Return what rules turn on, as a table."""
    said = (
        ("professional involved", spec.professional_involved),
        ("works on a recording or transcript", spec.records_session),
        ("writes into a clinical record", spec.writes_record),
        ("opens contact itself", spec.proactive_contact),
        ("infers emotions", spec.emotion_inference),
        ("plays a scene", spec.scene),
    )
    yes = ", ".join(name for name, holds in said if holds) or "none of these"
    no = ", ".join(name for name, holds in said if not holds) or "none of these"
    rows = [
        ("audience", ", ".join(spec.audience)),
        ("offered as", spec.offered_as),
        ("applies", yes),
        ("does not apply", no),
        ("memory", memory_words(spec)),
        ("models", backend_words(spec)),
    ]
    return table(("facts", ""), rows)


def memory_words(spec: RoleSpec) -> str:
    """Return the memory policy in a sentence or two."""
    session, long_term = spec.memory.session, spec.memory.long_term
    said = f"This session: the last {session.turns} turns, at most {session.max_chars} characters."
    if long_term is None:
        return f"{said} Nothing outlives the session."
    kept = f"Over sessions, with consent, for {long_term.retention_days} days, up to {long_term.recall} at a time"
    return f"{said} {kept}: {long_term.purpose}"


def backend_words(spec: RoleSpec) -> str:
    """Return in a sentence which models a session may use."""
    backend = spec.backend
    if backend.generation == "scripted":
        return "The embedded scripted model only."
    reach = {
        "local": "Models on this machine only",
        "private": f"Models on this machine and on {', '.join(backend.hosts)}",
        "remote": "Any model, remote ones too",
    }[backend.reach]
    tries = "no second attempt" if not backend.regenerate else f"{backend.regenerate + 1} attempts at most"
    return f"{reach}; {tries}, {backend.timeout_s:g} s each; replies up to {backend.max_reply_chars} characters."


def scope_html(spec: RoleSpec) -> Markup:
    """Return what the role may and must not do."""
    return joined(
        folded(f"May ({len(spec.scope.may)})", _rules(spec.scope.may), shown=True),
        folded(f"Must not ({len(spec.scope.must_not)})", _rules(spec.scope.must_not), shown=True),
    )


def escalation_table(spec: RoleSpec) -> Markup:
    """Return what happens at each risk level."""
    rows = [
        (rule.level, rule.action, "" if rule.within_minutes is None else f"{rule.within_minutes} min")
        for rule in spec.escalation
    ]
    return table(("risk", "action", "look within"), rows)


def _rules(rules: Iterable[Rule]) -> Markup:
    return bullets(joined(rule.text, " ", code(rule.id)) for rule in rules)


def _uses(uses: Iterable[ControlUse]) -> Markup:
    """Controls or activities in a row, with their parameters."""
    said = [
        joined(
            code(use.id),
            f" ({', '.join(f'{key}: {value}' for key, value in use.params.items())})" if use.params else "",
        )
        for use in uses
    ]
    return element("div", *(joined(" · " if place else "", words) for place, words in enumerate(said)))


def _disclosure(spec: RoleSpec) -> Markup:
    disclosure = spec.disclosure
    minor = min(disclosure.every_minutes, disclosure.every_minutes_minor)
    again = (
        f"Repeated every {disclosure.every_minutes} minutes ({minor} for a minor or unknown age), "
        f"after {disclosure.after_gap_days} days without contact."
    )
    return bullets((disclosure.text, disclosure.first_contact, again))
