"""``load_scenarios``: from a file or a folder to scenarios, or to every problem in them at once."""

from __future__ import annotations

from pathlib import Path

from llmtherapy_roles.errors import MisuseError, Problem, SpecError
from llmtherapy_roles.experiments.scenario import Scenario
from llmtherapy_roles.spec.source import Document, read_yaml
from llmtherapy_roles.spec.validate import validate

__all__ = ["load_scenarios"]


def load_scenarios(path: str | Path) -> tuple[Scenario, ...]:
    """Return the scenarios in a file, or in all ``.yaml`` files of a folder, in the order of the files' names.

    Args:
        path: A scenario file, or a folder of them; folders in it are not looked into.

    Raises:
        SpecError: Files have problems, or two scenarios have the same id: all of them, each with file, line and column.
        MisuseError: The folder holds no scenario.
    """
    place = Path(path)
    files = sorted(place.glob("*.yaml")) if place.is_dir() else [place]
    if not files:
        msg = f'folder "{path}" holds no scenario: no file in it ends in .yaml'
        raise MisuseError(msg)
    found: dict[str, Scenario] = {}
    problems: list[Problem] = []
    for file in files:
        try:
            document = read_yaml(file)
            scenario = validate(Scenario, document)
        except SpecError as error:
            problems.extend(error.problems)
            continue
        if scenario.id in found:
            problems.append(_twice(document, scenario.id))
        found.setdefault(scenario.id, scenario)
    if problems:
        raise SpecError(problems)
    return tuple(found.values())


def _twice(document: Document, name: str) -> Problem:
    return document.problem("S108", f'another file has the scenario "{name}" already; ids are given once', path=("id",))
