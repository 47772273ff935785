"""``matrix``: in which jurisdictions each role may be used, what it then needs, and by which rule not."""

from __future__ import annotations

import argparse
from collections.abc import Iterable, Iterator
from datetime import date
from textwrap import fill
from typing import TYPE_CHECKING

from llmtherapy_roles.cli.arguments import day
from llmtherapy_roles.cli.terminal import print_json, print_line, styled
from llmtherapy_roles.obligations import NOT_LEGAL_ADVICE, find_rule, known_jurisdictions, load_packs
from llmtherapy_roles.spec.loader import load_role, shipped_roles

if TYPE_CHECKING:
    from llmtherapy_roles.matrix import Cell, Matrix, Reason

__all__ = ["add_matrix", "run_matrix"]

_WIDTH = 100
_STYLES = {"forbidden": "red", "unmet": "red", "upcoming": "yellow", "allowed": "green", "allowed with": "green"}


def add_matrix(parser: argparse.ArgumentParser) -> None:
    """Add the options of ``matrix``."""
    parser.add_argument(
        "roles", metavar="PATH|ROLE", nargs="*", help="role files or shipped roles; all shipped if none"
    )
    parser.add_argument(
        "--jurisdiction", metavar="CODE", action="append", default=[], help="repeatable; all shipped packs if none"
    )
    parser.add_argument("--on", metavar="DATE", type=day, help="judge by this day (YYYY-MM-DD); today if left out")
    parser.add_argument("--rule", metavar="ID", help="say everything about one rule, such as us_il.client_therapy")
    parser.add_argument("--json", action="store_true", help="one JSON object, each cell with its reasons")


def run_matrix(options: argparse.Namespace) -> int:
    """Print the matrix, or one rule; return 0."""
    if options.rule:
        return _print_rule(options)
    from llmtherapy_roles.matrix import matrix

    places = options.jurisdiction or ("default", *known_jurisdictions())
    specs = [load_role(name) for name in dict.fromkeys(options.roles or shipped_roles())]
    specs.sort(key=lambda spec: (spec.position.autonomy, spec.position.engagement, spec.id))
    made = matrix(specs, places, options.on or date.today())
    if options.json:
        print_json(made.as_json())
        return 0
    _print_grid(made)
    for title, kind in (("Forbidden", "forbids"), ("Not met by the role file", "unmet"), ("Upcoming", "upcoming")):
        _print_lines(title, _by_rule(made, kind))
    _print_lines("To be supplied by the deployment", _by_rule(made, "supply"))
    for warning in made.warnings:
        print_line(styled(f"warning: {warning}", "yellow"))
    print_line(styled(NOT_LEGAL_ADVICE, "dim"))
    return 0


def _print_rule(options: argparse.Namespace) -> int:
    packs = load_packs(options.jurisdiction or known_jurisdictions())[0]
    rule = find_rule(options.rule, packs)
    if options.json:
        print_json(rule.model_dump(mode="json", exclude_none=True))
        return 0
    since = f", in force from {rule.in_force_from}" if rule.in_force_from else ""
    checked = rule.checked_on or next(pack.checked_on for pack in packs if rule in pack.obligations)
    print_line(styled(f"{rule.id}{since}", "bold"))
    said = [
        rule.title,
        f"Why: {rule.reason}",
        f"Source: {rule.source.rstrip('.')} ({rule.confidence}, checked on {checked})",
    ]
    said += [f"Lawful there if: {rule.lawful_if}"] if rule.lawful_if else []
    said += [f"Deployment: {rule.proof.field}"] if rule.of_deployment else []
    said += [f"Control: {rule.control} ({rule.proof.kind})"] if rule.control else []
    _print_lines("", said)
    print_line(styled(NOT_LEGAL_ADVICE, "dim"))
    return 0


def _print_grid(made: Matrix) -> None:
    """The table, in as many parts as its width asks for."""
    left = max(len(role) for role in made.roles)
    places = list(made.jurisdictions)
    while places:
        taken = [places.pop(0)]
        while places and left + sum(_column(place) for place in (*taken, places[0])) <= _WIDTH:
            taken.append(places.pop(0))
        head = "".join(f" {place:<{_column(place) - 1}}" for place in taken)
        print_line(styled(f"{'':<{left}}{head}".rstrip(), "bold"))
        for role in made.roles:
            cells = (made.cell(role, place) for place in taken)
            line = "".join(
                f" {styled(f'{_word(cell):<{_column(cell.jurisdiction) - 1}}', *_style(cell))}" for cell in cells
            )
            print_line(f"{role:<{left}}{line}".rstrip())
        print_line()
    print_line("yes: allowed   with N: allowed, N things to be supplied   soon: rules to come   NO: forbidden")


def _column(place: str) -> int:
    return max(len(place), len("with 9")) + 1


def _style(cell: Cell) -> tuple[str, ...]:
    return (_STYLES[cell.verdict],)


def _word(cell: Cell) -> str:
    fields = {reason.field for reason in cell.of("supply")}
    words = {"allowed": "yes", "allowed with": f"with {len(fields)}", "upcoming": "soon", "forbidden": "NO"}
    return words.get(cell.verdict, cell.verdict)


def _by_rule(made: Matrix, kind: str) -> Iterator[str]:
    """Each rule once, with the roles that it is about."""
    found: dict[str, tuple[Reason, dict[str, None]]] = {}
    for cell in made.cells:
        for reason in cell.reasons:
            if reason.kind == kind:
                found.setdefault(reason.rule, (reason, {}))[1][cell.role] = None
    for rule in sorted(found):
        reason, roles = found[rule]
        who = "all roles" if set(roles) == set(made.roles) and len(roles) > 1 else ", ".join(roles)
        yield f"{rule}: {_about(reason)} [{who}]"


def _about(reason: Reason) -> str:
    if reason.kind == "supply":
        return f"{reason.field}. {reason.title}"
    if reason.kind == "upcoming":
        return f"from {reason.in_force_from}. {reason.title}"
    if reason.kind == "forbids":
        shown = f" (deployment: {reason.field})" if reason.field else ""
        source = f"Source: {reason.source.rstrip('.')} ({reason.confidence})"
        return f"{reason.title} {source}. Lawful there if: {reason.lawful_if}{shown}"
    return reason.title


def _print_lines(title: str, lines: Iterable[str]) -> None:
    lines = list(lines)
    if not lines:
        return
    if title:
        print_line()
        print_line(styled(title, "bold"))
    for line in lines:
        print_line(fill(line, _WIDTH, initial_indent="  ", subsequent_indent="    ", break_long_words=False))
