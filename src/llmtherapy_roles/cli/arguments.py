"""What stands on the command line: a parser that says what is allowed, and the kinds of values that commands share."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterable
from datetime import date
from typing import NoReturn

from llmtherapy_roles.cli.exits import USAGE
from llmtherapy_roles.errors import MisuseError, did_you_mean

__all__ = ["Parser", "add_role", "day", "one_of"]


class Parser(argparse.ArgumentParser):
    """A parser that suggests the nearest option and shows no wall of text for a typing error."""

    where = ""
    """What to add to the message about an unknown option: where it might belong."""

    def error(self, message: str) -> NoReturn:
        """Leave with the message and the way to help."""
        self.exit(USAGE, f"{self.prog}: {message}\nSee: {self.prog} --help\n")

    def parse_all(self, arguments: list[str]) -> argparse.Namespace:
        """Return the options; anything unknown ends the program with what is allowed."""
        options, unknown = self.parse_known_args(arguments)
        for word in unknown:
            if word.startswith("-") and word != "-":
                near = did_you_mean(word.partition("=")[0], self._options())
                self.error(f'unknown option "{word}"{self.where}; {near}')
            self.error(f'one argument too many: "{word}"')
        return options

    def _options(self) -> Iterable[str]:
        return (name for action in self._actions for name in action.option_strings if name.startswith("--"))


def add_role(parser: argparse.ArgumentParser) -> None:
    """Add the argument that names one role."""
    parser.add_argument("role", metavar="ROLE", help="a shipped role (see list), or the path of a role file")


def one_of(option: str, names: Iterable[str]) -> Callable[[str], str]:
    """Return a reader of values that admits these names only.

    Args:
        option: Name of the option, for the message.
        names: What is allowed.

    Example:
        >>> one_of("--format", ["dot", "svg"])("svg")
        'svg'
    """
    allowed = tuple(names)

    def read(text: str) -> str:
        if text not in allowed:
            msg = f'{option} "{text}" is not known; {did_you_mean(text, allowed)}'
            raise MisuseError(msg)
        return text

    return read


def day(text: str) -> date:
    """Return the day that is written as ``YYYY-MM-DD``.

    Raises:
        MisuseError: It is no day, or written otherwise.

    Example:
        >>> day("2026-01-31")
        datetime.date(2026, 1, 31)
    """
    try:
        found = date.fromisoformat(text)
    except ValueError:
        found = None
    if found is None or found.isoformat() != text:
        msg = f'--on "{text}" is no day; write it as YYYY-MM-DD'
        raise MisuseError(msg)
    return found
