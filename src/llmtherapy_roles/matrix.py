"""Roles by jurisdictions: where each may be used, what it then needs, and by which rule not. Not legal advice.

Each cell is worked out by compiling the role under the default pack and that jurisdiction's, so it cannot say anything
else than ``compile_role`` and ``check`` do.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any, Literal

from llmtherapy_roles.drawing.html import Tone, badge, card, code, folded, heading, muted, table
from llmtherapy_roles.drawing.markup import Markup, element, joined
from llmtherapy_roles.errors import CompileError, SpecError
from llmtherapy_roles.obligations import NOT_LEGAL_ADVICE, Facts, Obligation, Pack, derive, load_packs, stale, upcoming
from llmtherapy_roles.session.role import compile_role
from llmtherapy_roles.spec.models import RoleSpec

__all__ = ["Cell", "Matrix", "Reason", "Verdict", "matrix", "matrix_html"]

Verdict = Literal["allowed", "allowed with", "upcoming", "unmet", "forbidden"]
"""``allowed with``: the deployment has things to supply. ``upcoming``: rules of the place are about this role, but none
is in force yet. ``unmet``: the role file lacks something. ``forbidden``: by a ban."""
Kind = Literal["forbids", "unmet", "supply", "met", "upcoming"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Reason:
    """One rule that speaks for or against a role in a place."""

    kind: Kind
    """``forbids`` it, is ``unmet``, is to be ``supply``-ed by the deployment, is ``met``, or is ``upcoming``."""
    rule: str
    """Id of the rule; the problem's code for what does not compile."""
    title: str
    source: str = ""
    confidence: str = ""
    field: str = ""
    """Field of ``Deployment`` that meets it, or lifts the ban."""
    in_force_from: date | None = None
    lawful_if: str = ""
    """For a ban: what would make the role lawful there."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """One role in one place."""

    role: str
    jurisdiction: str
    verdict: Verdict
    reasons: tuple[Reason, ...]
    """Why, gravest first. Defaults that the role meets are left out; those that a deployment supplies are in."""

    def of(self, kind: Kind) -> tuple[Reason, ...]:
        """Reasons of one kind."""
        return tuple(reason for reason in self.reasons if reason.kind == kind)


@dataclass(frozen=True, slots=True, kw_only=True)
class Matrix:
    """All cells, row by row."""

    roles: tuple[str, ...]
    jurisdictions: tuple[str, ...]
    on: date | None
    """Day judged by; without one each pack speaks as of the day that it was checked on."""
    cells: tuple[Cell, ...]
    warnings: tuple[str, ...] = ()
    """Packs that are stale on the day."""

    def cell(self, role: str, jurisdiction: str) -> Cell:
        """Return one cell. Raises ``KeyError`` when it is not part of the matrix."""
        for cell in self.cells:
            if (cell.role, cell.jurisdiction) == (role, jurisdiction):
                return cell
        raise KeyError((role, jurisdiction))

    def as_json(self) -> dict[str, Any]:
        """Return the matrix as plain data."""
        return {
            "on": str(self.on) if self.on else None,
            "note": NOT_LEGAL_ADVICE,
            "warnings": list(self.warnings),
            "cells": [
                {
                    "role": cell.role,
                    "jurisdiction": cell.jurisdiction,
                    "verdict": cell.verdict,
                    "reasons": [_plain(reason) for reason in cell.reasons],
                }
                for cell in self.cells
            ],
        }

    def _repr_html_(self) -> str:
        return matrix_html(self)


def matrix(specs: Iterable[RoleSpec], jurisdictions: Iterable[str], on: date | None = None) -> Matrix:
    """Return where each role may be used.

    Args:
        specs: Roles, from ``load_role``; each becomes a row.
        jurisdictions: Codes of packs, or paths of your own; each becomes a column. ``default`` is one too.
        on: Day to judge by, as for ``compile_role``.

    Raises:
        SpecError: A jurisdiction is unknown, or its file has problems.

    Example:
        >>> from llmtherapy_roles.spec.loader import load_role
        >>> matrix([load_role("counselor_twin")], ["us-il"]).cell("counselor_twin", "us-il").verdict
        'forbidden'
    """
    rows, places = tuple(specs), tuple(dict.fromkeys(jurisdictions))
    found = {place: load_packs([place]) for place in places}
    if problems := [problem for _, wrong in found.values() for problem in wrong]:
        raise SpecError(problems)
    packs = {place: each for place, (each, _) in found.items()}
    cells = tuple(_cell(spec, place, packs[place], on) for spec in rows for place in places)
    old = stale({pack.code: pack for each in packs.values() for pack in each}.values(), on) if on else ()
    return Matrix(
        roles=tuple(spec.id for spec in rows),
        jurisdictions=tuple(packs[place][-1].code for place in places),
        on=on,
        cells=cells,
        warnings=old,
    )


def matrix_html(made: Matrix) -> str:
    """Return the matrix as HTML for notebooks: no script, no style sheet, no network."""
    rows = [(code(role), *(_badge(made.cell(role, place)) for place in made.jurisdictions)) for role in made.roles]
    day = f" on {made.on}" if made.on else ""
    return card(
        heading(f"Where each role may be used{day}"),
        element("div", table(("role", *made.jurisdictions), rows), style="overflow-x:auto"),
        muted(_LEGEND),
        *(muted(badge("stale", "warn"), warning) for warning in made.warnings),
        *(folded(f"Why: {place}", _why(made, place)) for place in made.jurisdictions),
        muted(NOT_LEGAL_ADVICE),
    )


def _cell(spec: RoleSpec, place: str, packs: tuple[Pack, ...], on: date | None) -> Cell:
    facts = Facts.of(spec)
    reasons = list(_reasons(derive(facts, packs, on=on)))
    to_come = tuple(_reason("upcoming", rule) for rule in upcoming(facts, packs, on=on))
    try:
        compile_role(spec, jurisdictions=[place], on=on)
    except CompileError as error:
        lacking = (each for each in error.problems if each.code != "P202")
        reasons += [Reason(kind="unmet", rule=each.code, title=each.message) for each in lacking]
    reasons.sort(key=lambda reason: (_ORDER.index(reason.kind), reason.rule))
    verdict = _verdict({reason.kind for reason in reasons}, packs[-1], reasons, coming=bool(to_come))
    return Cell(role=spec.id, jurisdiction=packs[-1].code, verdict=verdict, reasons=(*reasons, *to_come))


_ORDER: tuple[Kind, ...] = ("forbids", "unmet", "supply", "met", "upcoming")


def _verdict(kinds: set[Kind], pack: Pack, reasons: Iterable[Reason], *, coming: bool) -> Verdict:
    own = {rule.id for rule in pack.obligations}
    if "forbids" in kinds:
        return "forbidden"
    if "unmet" in kinds:
        return "unmet"
    if coming and not any(reason.rule in own for reason in reasons):
        return "upcoming"
    return "allowed with" if "supply" in kinds else "allowed"


def _reasons(owed: Iterable[Obligation]) -> Iterator[Reason]:
    """Bans, what a deployment supplies, and the place's own duties that the role meets."""
    for rule in owed:
        if rule.forbids:
            yield _reason("forbids", rule)
        elif rule.of_deployment:
            yield _reason("supply", rule)
        elif rule.in_force_from is not None:
            yield _reason("met", rule)


def _reason(kind: Kind, rule: Obligation) -> Reason:
    return Reason(
        kind=kind,
        rule=rule.id,
        title=rule.title,
        source=rule.source,
        confidence=rule.confidence,
        field=(rule.proof.field or "") if rule.of_deployment else "",
        in_force_from=rule.in_force_from,
        lawful_if=rule.lawful_if or "",
    )


def _plain(reason: Reason) -> dict[str, str]:
    names = ("kind", "rule", "title", "source", "confidence", "field", "in_force_from", "lawful_if")
    return {name: str(value) for name in names if (value := getattr(reason, name))}


_LEGEND = (
    "yes: allowed; with N: allowed with N things that the deployment supplies; soon: upcoming, rules of the place "
    "are to come; unmet: the role file lacks something; no: forbidden."
)
_TONES: dict[Verdict, Tone] = {
    "allowed": "good",
    "allowed with": "note",
    "upcoming": "plain",
    "unmet": "warn",
    "forbidden": "stop",
}


def _badge(cell: Cell) -> Markup:
    many = len({reason.field for reason in cell.of("supply")})
    words = {"allowed": "yes", "allowed with": f"with\N{NO-BREAK SPACE}{many}", "upcoming": "soon", "forbidden": "no"}
    return badge(words.get(cell.verdict, cell.verdict), _TONES[cell.verdict])


def _why(made: Matrix, place: str) -> Markup:
    """The reasons in one place; those of the defaults stand with the defaults, where these are shown."""
    apart = place != "default" and "default" in made.jurisdictions
    rows = [
        (
            code(role),
            reason.kind,
            joined(reason.title, muted(reason.lawful_if)),
            joined(code(reason.rule), muted(reason.source)),
        )
        for role in made.roles
        for reason in made.cell(role, place).reasons
        if not (apart and reason.in_force_from is None and reason.kind == "supply")
    ]
    return table(("role", "", "rule", "source"), rows)
