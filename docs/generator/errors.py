"""The sections of ``docs/errors.md``: for each code what it means, a real message, and the way out."""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path
from tempfile import TemporaryDirectory

from generator.faults import FAULTS

from llmtherapy_roles.compile.codes import ALL_CODES
from llmtherapy_roles.errors import Problem, SpecError

_FAMILIES = (
    ("S0", "Files and YAML"),
    ("S1", "Against the models"),
    ("S2", "Several files"),
    ("T1", "The taxonomy"),
    ("C3", "Jurisdictions and bounds"),
    ("C4", "The builder"),
    ("P1", "The prover: the shape of the pipeline"),
    ("P2", "The prover: what the role owes"),
)
_NOTES = {
    "S1": "Against the models means: what a key may be called, and what it may hold.",
    "P1": (
        "A role file alone hardly ever causes these: the builder puts the stages together so that they hold. They are "
        "there because the prover knows nothing of the builder, and because a registry, a stage or a control may be "
        "yours. The examples plant the fault."
    ),
}
_LIST = re.compile(r"((?:allowed|it may use): )([\w.-]+, [\w.-]+), [\w., -]+[\w-](?=$|;|\))")
_MOST = 400


def sections() -> str:
    """Return a section for each code, by families; a code whose fault is missing or causes another ends the program."""
    if unlike := set(ALL_CODES) ^ set(FAULTS):
        msg = f"codes without a fault, or faults without a code: {sorted(unlike)}"
        raise SystemExit(msg)
    made = []
    for family, title in _FAMILIES:
        codes = [code for code in ALL_CODES if code.startswith(family)]
        note = f"\n{_NOTES[family]}\n" if family in _NOTES else ""
        made.append(f"\n## {title} ({family}xx)\n{note}\n" + "\n".join(_section(code) for code in codes))
    return "".join(made)


def _section(code: str) -> str:
    entry = ALL_CODES[code]
    return f'<a id="{code}"></a>\n### {code}: {entry.title}\n\n```\n{example(code)}\n```\n\n{entry.help}\n'


def example(code: str) -> str:
    """Return a message with this code, without the folder that it was made in and with long lists cut short."""
    with TemporaryDirectory() as made:
        folder = Path(made)
        found = next((problem for problem in _problems(code, folder) if problem.code == code), None)
        if found is None:
            msg = f"the fault for {code} does not cause it"
            raise SystemExit(msg)
        line = str(found).replace(f"{folder}/", "")
    line = _LIST.sub(r"\1\2, …", line)
    return line if len(line) <= _MOST else f"{line[:_MOST]}…"


def _problems(code: str, folder: Path) -> Iterable[Problem]:
    try:
        returned = FAULTS[code](folder)
    except SpecError as error:
        return error.problems
    return returned if isinstance(returned, tuple) else ()
