"""The list of references: those that role files and obligations cite, and who cites them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path

from llmtherapy_roles import load_role, shipped_roles
from llmtherapy_roles.obligations import known_jurisdictions, load_pack
from llmtherapy_roles.spec.source import read_yaml

_CITED = re.compile(r"\breferences? ((?:\d+(?:, | and | to )?)+)", re.IGNORECASE)
_PAGE = re.compile(r"^\| (\d+)(?:-(\d+))? \|", re.MULTILINE)


def listed() -> str:
    """Return the list, in the numbering of the paper."""
    entries = {entry["n"]: entry for entry in read_yaml(Path(__file__).with_name("references.yaml"), top="list").data}
    users = cited()
    if unknown := sorted(set(users) - set(entries)):
        msg = f"cited, but not in references.yaml: {unknown}"
        raise SystemExit(msg)
    if unused := sorted(set(entries) - set(users)):
        msg = f"in references.yaml, but cited nowhere: {unused}"
        raise SystemExit(msg)
    return "\n".join(_line(entries[number], users[number]) for number in sorted(users))


def cited() -> dict[int, list[str]]:
    """Return each cited number with the roles, obligations and pages that cite it."""
    found: dict[int, list[str]] = {}
    for name in shipped_roles():
        position = load_role(name).position
        for number in sorted({*position.evidence, *numbers(position.note)}):
            found.setdefault(number, []).append(f"`{name}`")
    for code in ("default", *known_jurisdictions()):
        for owed in load_pack(code).obligations:
            for number in numbers(f"{owed.source} {owed.reason}"):
                found.setdefault(number, []).append(f"`{owed.id}`")
    page = (Path(__file__).parents[1] / "roles.md").read_text(encoding="utf-8")
    _, _, argument = page.partition("## How the roles were reconstructed")
    for first, last in _PAGE.findall(argument.partition("### Weak joints")[0]):
        for number in range(int(first), int(last or first) + 1):
            found.setdefault(number, ["[roles.md](roles.md)"])
    return found


def numbers(text: str) -> Iterable[int]:
    """Return the numbers that a text cites, such as ``references 3, 5 to 7 and 9``."""
    for found in _CITED.findall(" ".join(text.split())):
        spans = [(int(first), int(last)) for first, last in re.findall(r"(\d+) to (\d+)", found)]
        yield from (number for first, last in spans for number in range(first, last + 1))
        yield from (int(number) for number in re.findall(r"\d+", re.sub(r"\d+ to \d+", "", found)))


def _line(entry: dict[str, str | int], users: list[str]) -> str:
    who, where = str(entry["who"]).rstrip("."), str(entry["where"]).rstrip(".")
    stop = "." if str(entry["who"]).endswith("al.") else ""
    link = f" {_link(str(entry['id']))}." if "id" in entry else ""
    about = str(entry["about"])
    by = ", ".join(dict.fromkeys(users))
    return (
        f'- <a id="ref-{entry["n"]}"></a>**{entry["n"]}** {who}{stop} ({entry["year"]}), {where}.{link} '
        f"{about[:1].upper()}{about[1:]}. For {by}."
    )


def _link(identifier: str) -> str:
    kind, _, value = identifier.partition(":")
    base = {"doi": "https://doi.org/", "arXiv": "https://arxiv.org/abs/"}[kind]
    return f"[{identifier}]({base}{value})"
