"""``list`` and ``show``: what roles there are, and what one of them is."""

from __future__ import annotations

import argparse
from collections.abc import Iterable
from textwrap import fill
from typing import Any

from llmtherapy_roles.cli.arguments import add_role
from llmtherapy_roles.cli.terminal import is_terminal, print_json, print_line, print_table, styled, terminal_width
from llmtherapy_roles.spec.loader import load_role, shipped_roles
from llmtherapy_roles.spec.models import RoleSpec

__all__ = ["add_list", "add_show", "run_list", "run_show"]

_NOTE = "Names and positions are reconstructed (see docs/roles.md). Not a medical device, and no therapy."


def add_list(parser: argparse.ArgumentParser) -> None:
    """Add the options of ``list``."""
    parser.add_argument("--json", action="store_true", help="one JSON list")


def run_list(options: argparse.Namespace) -> int:
    """Print the shipped roles."""
    specs = sorted((load_role(name) for name in shipped_roles()), key=_by_position)
    if options.json:
        print_json([_card(spec) for spec in specs])
        return 0
    if is_terminal():
        _print_cards(specs)
    else:
        print_table(
            ("role", "autonomy", "engagement", "audience", "offered as", "models", "what it is"), map(_row, specs)
        )
    return 0


def add_show(parser: argparse.ArgumentParser) -> None:
    """Add the options of ``show``."""
    add_role(parser)
    parser.add_argument("--json", action="store_true", help="one JSON object")
    parser.add_argument("--jurisdiction", metavar="CODE", action="append", default=[], help="such as us-ca; repeatable")


def run_show(options: argparse.Namespace) -> int:
    """Print one resolved role."""
    from llmtherapy_roles.session.role import compile_role

    role = compile_role(load_role(options.role), jurisdictions=options.jurisdiction)
    if not options.json:
        for line in role.describe().splitlines():
            # Headings stand at the margin, what belongs to them is indented.
            print_line(styled(line, "bold") if line and not line.startswith(" ") else line)
        return 0
    added = dict(role.added)
    print_json(
        {
            **role.spec.model_dump(mode="json"),
            "fingerprint": role.fingerprint,
            "jurisdictions": list(role.jurisdictions),
            "wired_controls": [{"id": name, "added_for": added.get(name)} for name in role.controls],
            "obligations": [
                {
                    **owed.model_dump(mode="json", exclude={"when", "proof"}),
                    "met": "to be supplied by the deployment" if owed.of_deployment else "proved on the graph",
                }
                for owed in role.obligations
            ],
        }
    )
    return 0


def _by_position(spec: RoleSpec) -> tuple[int, int, str]:
    return spec.position.autonomy, spec.position.engagement, spec.id


def _row(spec: RoleSpec) -> tuple[str, ...]:
    position = spec.position
    levels = str(position.autonomy), str(position.engagement)
    return (spec.id, *levels, ", ".join(spec.audience), spec.offered_as, str(spec.backend.reach), spec.purpose)


def _print_cards(specs: Iterable[RoleSpec]) -> None:
    """For a terminal: each role with its place on both axes drawn, and what it is."""
    print_line(styled("Roles by AI autonomy and emotional engagement", "bold"))
    for spec in specs:
        role, autonomy, engagement, audience, offered_as, reach, purpose = _row(spec)
        axes = f"autonomy {_dots(autonomy)}   engagement {_dots(engagement)}"
        print_line()
        print_line(f"{styled(f'{role:<25}', 'cyan', 'bold')}{axes}")
        print_line(fill(purpose, terminal_width(), initial_indent="  ", subsequent_indent="  "))
        print_line(styled(f"  for {audience}; offered as {offered_as}; models: {_up_to(reach)}", "dim"))
    print_line()
    print_line(styled(fill(_NOTE, terminal_width()), "yellow"))


def _up_to(reach: str) -> str:
    return "on this machine" if reach == "local" else f"up to {reach}"


def _dots(level: str) -> str:
    return f"{level} {'●' * int(level):○<5}"


def _card(spec: RoleSpec) -> dict[str, Any]:
    return {
        "id": spec.id,
        "name": spec.name,
        "purpose": spec.purpose,
        "autonomy": spec.position.autonomy,
        "engagement": spec.position.engagement,
        "confidence": spec.position.confidence,
        "provenance": spec.position.provenance,
        "audience": [str(reader) for reader in spec.audience],
        "offered_as": spec.offered_as,
        "backend": str(spec.backend.reach),
    }
