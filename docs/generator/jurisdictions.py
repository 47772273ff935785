"""Generated parts about the jurisdiction packs: what they are, each rule with its source, the matrix, a refusal."""

from __future__ import annotations

from datetime import date

from generator.words import printed, table

import llmtherapy_roles as lr
from llmtherapy_roles.matrix import Cell, matrix
from llmtherapy_roles.obligations import Obligation, Pack, bounds, known_jurisdictions, load_pack

_STATUS = {"in_force": "in force", "partly_in_force": "partly in force", "upcoming": "upcoming"}


def parts() -> dict[str, str]:
    """Return the generated parts by name."""
    packs = [load_pack(code) for code in known_jurisdictions()]
    return {
        "packs": _packs(packs),
        "matrix": _matrix(packs),
        "bounds": _bounds(packs),
        "refusal": _refusal(),
        "rules": "\n\n".join(_rules(pack) for pack in packs),
    }


def _packs(packs: list[Pack]) -> str:
    rows = (
        (
            f"[`{pack.code}`](#{pack.code})",
            pack.title,
            _STATUS[pack.status],
            str(pack.checked_on),
            str(sum(not rule.forbids for rule in pack.obligations)),
            str(sum(rule.forbids for rule in pack.obligations)),
        )
        for pack in packs
    )
    return table(("code", "what it is about", "status when checked", "checked on", "duties", "bans"), rows)


def _matrix(packs: list[Pack]) -> str:
    """The matrix of the day on which the packs were checked: a page must not change by itself."""
    day = max(pack.checked_on for pack in packs)
    specs = sorted(map(lr.load_role, lr.shipped_roles()), key=lambda s: (s.position.autonomy, s.position.engagement))
    made = matrix(specs, ["default", *known_jurisdictions()], day)
    rows = [(f"`{role}`", *(_word(made.cell(role, place)) for place in made.jurisdictions)) for role in made.roles]
    return f"As of {day}:\n\n{table(('role', *made.jurisdictions), rows)}"


def _word(cell: Cell) -> str:
    many = len({reason.field for reason in cell.of("supply")})
    return {"allowed": "yes", "allowed with": f"with {many}", "upcoming": "soon", "forbidden": "**no**"}[cell.verdict]


def _bounds(packs: list[Pack]) -> str:
    default = load_pack()
    rows = []
    for bound in bounds(default.obligations):
        places = bounds(rule for pack in packs for rule in pack.obligations)
        there = next((b for b in places if (b.control, b.field) == (bound.control, bound.field)), None)
        strictest = f"{there.at_most:g} (`{there.most_by}`)" if there else "none"
        rows.append((f"`{bound.control}`", f"`{bound.field}`", f"{bound.at_most:g}", strictest))
    return table(("control", "field", "at most, by default", "strictest of the places"), rows)


def _refusal() -> str:
    day = str(date(2026, 11, 23))
    text = printed("check", "--jurisdiction", "us-il", "counselor_twin", "--on", day)
    path = str(lr.load_role("counselor_twin").source.path)  # type: ignore[union-attr]
    return f"```\n{text.replace(path, 'counselor_twin/role.yaml')}\n```"


def _rules(pack: Pack) -> str:
    rows = [
        (f"`{rule.id}`", rule.title, _how(rule), rule.source, str(rule.in_force_from), rule.confidence)
        for rule in pack.obligations
    ]
    head = ("rule", "what it says", "how it is checked", "source", "in force from", "confidence")
    left = "".join(f"\n- {each}" for each in pack.not_covered)
    lawful = "".join(f"\n- `{rule.id}`: {rule.lawful_if}" for rule in pack.obligations if rule.forbids)
    return "\n".join(
        [
            f'<a id="{pack.code}"></a>\n### {pack.title.rstrip(".")}\n\n{pack.note}\n\n{table(head, rows)}',
            *([f"\nWhat would make a forbidden role lawful there:\n{lawful}"] if lawful else []),
            *([f"\nNot checked by any rule here:\n{left}"] if left else []),
        ]
    )


def _how(rule: Obligation) -> str:
    proof = rule.proof
    if proof.kind == "deployment":
        return f"`Deployment.{proof.field}`"
    if proof.forbids is not None:
        what = "the role" if proof.forbids == "role" else f"`{proof.forbids}`"
        return f"**forbids** {what}" + (f"; lifted by `Deployment.{proof.field}`" if proof.field else "")
    limit = f", `{proof.field}` at most {proof.at_most:g}" if proof.at_most is not None else ""
    return f"`{rule.control}`{limit}"
