"""``check``: compile and verify; every problem is ``file:line:column: CODE message``, and open obligations are listed."""

from __future__ import annotations

import argparse
import sys
from datetime import date
from typing import Any

from llmtherapy_roles.cli.terminal import print_json, print_line, styled
from llmtherapy_roles.errors import MisuseError, Problem, SpecError
from llmtherapy_roles.session.deployment import Deployment, load_deployment
from llmtherapy_roles.session.role import Role, compile_role
from llmtherapy_roles.spec.loader import load_role, shipped_roles

__all__ = ["add_check", "run_check"]


def add_check(parser: argparse.ArgumentParser) -> None:
    """Add the options of ``check``."""
    parser.add_argument(
        "roles", metavar="PATH|ROLE", nargs="*", help="role files or shipped roles; all shipped if none"
    )
    parser.add_argument("--jurisdiction", metavar="CODE", action="append", default=[], help="such as us-ca; repeatable")
    parser.add_argument("--deployment", metavar="FILE", help="prove the deployment obligations by this file")
    parser.add_argument("--on", metavar="DATE", type=_day, help="judge by the rules in force on this day (YYYY-MM-DD)")
    parser.add_argument("--json", action="store_true", help="one JSON object")


def run_check(options: argparse.Namespace) -> int:
    """Check roles; return 1 if any has a problem."""
    deployment = load_deployment(options.deployment) if options.deployment else None
    results: list[dict[str, Any]] = []
    for name in options.roles or shipped_roles():
        try:
            role = compile_role(load_role(name), jurisdictions=options.jurisdiction, on=options.on)
            _ = role.script
        except SpecError as error:
            results.append({"role": name, "ok": False, "problems": [_plain(p) for p in error.problems]})
            _tell_problems(name, error.problems, quiet=options.json)
            continue
        lacking = _lacking(role, deployment)
        results.append(_result(name, role, lacking, proved=deployment is not None))
        if not options.json:
            _tell(name, role, lacking, proved=deployment is not None)
    failed = any(not result["ok"] for result in results)
    if options.json:
        print_json({"ok": not failed, "roles": results})
    return 1 if failed else 0


def _lacking(role: Role, deployment: Deployment | None) -> list[dict[str, str]]:
    given = deployment or Deployment()
    return [
        {"field": owed.proof.field or "", "obligation": owed.id, "title": owed.title}
        for owed in role.open_obligations
        if given.lacks(owed)
    ]


def _result(name: str, role: Role, lacking: list[dict[str, str]], *, proved: bool) -> dict[str, Any]:
    return {
        "role": name,
        "ok": not (proved and lacking),
        "fingerprint": role.fingerprint,
        "obligations": [owed.id for owed in role.obligations],
        "added": dict(role.added),
        "to_be_supplied": lacking,
        "problems": [],
    }


def _tell(name: str, role: Role, lacking: list[dict[str, str]], *, proved: bool) -> None:
    bad = proved and lacking
    mark = styled("lacks", "red") if bad else styled("ok", "green")
    met = len(role.obligations) - len(role.open_obligations)
    print_line(f"{name}: {mark}  {met} obligations proved, fingerprint {role.fingerprint}")
    for item in lacking:
        print_line(f"  to be supplied by the deployment: {item['field']}: {item['title']} ({item['obligation']})")


def _tell_problems(name: str, problems: tuple[Problem, ...], *, quiet: bool) -> None:
    if not quiet:
        print_line(f"{name}: {styled(f'{len(problems)} problem(s)', 'red')}")
        sys.stdout.flush()
        sys.stderr.write("".join(f"{problem}\n" for problem in problems))


def _plain(problem: Problem) -> dict[str, Any]:
    names = ("code", "path", "message", "file", "line", "column")
    return {name: getattr(problem, name) for name in names}


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        msg = f'--on "{text}" is no day; write it as YYYY-MM-DD'
        raise MisuseError(msg) from None
