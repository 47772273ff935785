"""``check``: compile and verify; every problem as ``file:line:column: CODE message``, and what is still owed."""

from __future__ import annotations

import argparse
from collections.abc import Iterable
from datetime import date
from typing import Any, NamedTuple

from llmtherapy_roles.cli.arguments import day
from llmtherapy_roles.cli.exits import OK, PROBLEMS, exit_code
from llmtherapy_roles.cli.terminal import print_json, print_line, styled
from llmtherapy_roles.errors import Problem, SpecError
from llmtherapy_roles.obligations import NOT_LEGAL_ADVICE, Obligation, load_pack, load_packs, stale
from llmtherapy_roles.session.deployment import Deployment, load_deployment
from llmtherapy_roles.session.role import Role, compile_role
from llmtherapy_roles.spec.loader import load_role, shipped_roles

__all__ = ["add_check", "run_check"]


class _Checked(NamedTuple):
    """What became of one role."""

    name: str
    code: int
    problems: tuple[Problem, ...] = ()
    role: Role | None = None
    lacking: tuple[Obligation, ...] = ()
    """Deployment obligations that no deployment file meets."""


def add_check(parser: argparse.ArgumentParser) -> None:
    """Add the options of ``check``."""
    parser.add_argument(
        "roles", metavar="PATH|ROLE", nargs="*", help="role files or shipped roles; all shipped if none"
    )
    parser.add_argument(
        "--jurisdiction",
        metavar="CODE",
        action="append",
        default=[],
        help="such as us-ca, or your own pack.yaml; repeatable",
    )
    parser.add_argument("--deployment", metavar="FILE", help="prove the deployment obligations by this file")
    parser.add_argument(
        "--on", metavar="DATE", type=day, help="judge by the rules in force on this day (YYYY-MM-DD); today if left out"
    )
    parser.add_argument("--json", action="store_true", help="one JSON object")


def run_check(options: argparse.Namespace) -> int:
    """Check roles; return 0, 1 if any has a problem, 2 if a role, file or jurisdiction is not there."""
    for code in options.jurisdiction:
        load_pack(code)
    # The only place that asks for today: what a role owes is worked out for a day that is handed down.
    options.on = options.on or date.today()
    warnings = stale(load_packs(options.jurisdiction)[0], options.on)
    deployment = _deployment(options)
    if isinstance(deployment, SpecError):
        return _refused(deployment, as_json=options.json)
    checked: list[_Checked] = []
    for name in dict.fromkeys(options.roles or shipped_roles()):
        checked.append(_check(name, deployment, options))
        if not options.json:
            _tell(checked[-1])
    code = max(result.code for result in checked)
    if options.json:
        roles = [_as_json(result) for result in checked]
        print_json({"ok": code == OK, "problems": [], "warnings": list(warnings), "roles": roles})
        return code
    if len(checked) > 1:
        good = sum(result.code == OK for result in checked)
        print_line(styled(f"{good} of {len(checked)} roles hold", "green" if code == OK else "red"))
    for warning in warnings:
        print_line(styled(f"warning: {warning}", "yellow"))
    if options.jurisdiction:
        print_line(styled(NOT_LEGAL_ADVICE, "dim"))
    return code


def _deployment(options: argparse.Namespace) -> Deployment | SpecError | None:
    try:
        return load_deployment(options.deployment) if options.deployment else None
    except SpecError as error:
        return error


def _refused(error: SpecError, *, as_json: bool) -> int:
    if as_json:
        print_json({"ok": False, "problems": [_plain(problem) for problem in error.problems], "roles": []})
    else:
        _print_problems(error.problems)
    return exit_code(error)


def _check(name: str, deployment: Deployment | None, options: argparse.Namespace) -> _Checked:
    try:
        role = compile_role(load_role(name), jurisdictions=options.jurisdiction, on=options.on, deployment=deployment)
    except SpecError as error:
        return _Checked(name, exit_code(error), error.problems)
    given = deployment or Deployment()
    lacking = tuple(owed for owed in role.open_obligations if given.lacks(owed))
    unproved = tuple(_unproved(owed, options.deployment) for owed in lacking) if deployment else ()
    return _Checked(name, PROBLEMS if unproved else OK, unproved, role, lacking)


def _unproved(owed: Obligation, file: str) -> Problem:
    message = f"missing: {owed.title} ({owed.id}); add the key to the deployment file"
    return Problem(code="P201", message=message, path=owed.proof.field or "", file=file, line=1, column=1)


def _tell(result: _Checked) -> None:
    if result.problems:
        many = f"{len(result.problems)} problem{'s' if len(result.problems) != 1 else ''}"
        print_line(f"{styled(result.name, 'bold')}: {styled(many, 'red')}")
        _print_problems(result.problems)
    if result.role is None:
        return
    role = result.role
    if not result.problems:
        met = len(role.obligations) - len(role.open_obligations)
        said = f"{met} obligations proved, fingerprint {role.fingerprint}"
        print_line(f"{styled(role.id, 'bold')}: {styled('ok', 'green')}  {said}")
        for owed in result.lacking:
            print_line(f"  to be supplied by the deployment: {owed.proof.field}: {owed.title} ({owed.id})")
    for owed in role.upcoming:
        print_line(f"  in force from {owed.in_force_from}: {owed.title} ({owed.id})")


def _print_problems(problems: Iterable[Problem]) -> None:
    for problem in problems:
        print_line(str(problem))


def _as_json(result: _Checked) -> dict[str, Any]:
    made: dict[str, Any] = {
        "role": result.name,
        "ok": result.code == OK,
        "problems": [_plain(problem) for problem in result.problems],
    }
    if result.role is None:
        return made
    return {
        **made,
        "fingerprint": result.role.fingerprint,
        "jurisdictions": list(result.role.jurisdictions),
        "obligations": [owed.id for owed in result.role.obligations],
        "added": dict(result.role.added),
        "to_be_supplied": [_owed(owed) for owed in result.lacking],
        "upcoming": [{**_owed(owed), "in_force_from": str(owed.in_force_from)} for owed in result.role.upcoming],
    }


def _owed(owed: Obligation) -> dict[str, str]:
    return {"field": owed.proof.field or "", "obligation": owed.id, "title": owed.title}


def _plain(problem: Problem) -> dict[str, Any]:
    names = ("code", "path", "message", "file", "line", "column")
    return {name: getattr(problem, name) for name in names}
