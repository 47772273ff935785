"""Arguments, dispatch and exit codes: 0 done, 1 problems found, 2 a mistake in the call, 130 interrupted."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from importlib import import_module
from typing import NoReturn

from llmtherapy_roles.errors import RolesError, SpecError, did_you_mean
from llmtherapy_roles.version import __version__

__all__ = ["COMMANDS", "main"]

_NOTE = "Not a medical device, and no therapy. In an emergency, call your local emergency number."

COMMANDS = {
    "list": ("shelf", "the six roles with their position on both axes"),
    "show": ("shelf", "one resolved role: defaults filled in, obligations with sources"),
    "check": ("check", "compile and verify roles"),
    "graph": ("graph", "the compiled pipeline as mermaid, dot or svg"),
    "chat": ("chat", "a conversation with a role"),
    "assess": ("judge", "risk of each line on standard input"),
    "vet": ("judge", "output guards over each line on standard input, taken as a reply to a client"),
    "compare": ("compare", "roles side by side over scripted scenarios"),
    "schema": ("schema", "the JSON Schema of a role file"),
}
"""Each command with the module that holds it (``add_<command>`` and ``run_<command>``) and its summary."""

OK, PROBLEMS, USAGE, INTERRUPTED = 0, 1, 2, 130


class _Parser(argparse.ArgumentParser):
    """A parser that suggests the nearest command and never shows a usage wall for a typing error."""

    def error(self, message: str) -> NoReturn:
        self.exit(USAGE, f"{self.prog}: {message}\nSee: {self.prog} --help\n")


def main(argv: Sequence[str] | None = None) -> int:
    """Run a command and return its exit code.

    Args:
        argv: Arguments without the program's name; those of the process when left out.
    """
    arguments = list(sys.argv[1:] if argv is None else argv)
    try:
        code = _run(arguments)
        sys.stdout.flush()
    except KeyboardInterrupt:
        sys.stderr.write("\ninterrupted\n")
        return INTERRUPTED
    except BrokenPipeError:
        # Whoever read our output has gone; say nothing more, also when the interpreter flushes at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return OK
    except SpecError as error:
        sys.stderr.write("\n".join(map(str, error.problems)) + "\n")
        return PROBLEMS
    except RolesError as error:
        sys.stderr.write(f"llmtherapy-roles: {error}\n")
        return USAGE
    except OSError as error:
        sys.stderr.write(f"llmtherapy-roles: {error.filename or 'input'}: {error.strerror or error}\n")
        return USAGE
    return code


def _run(arguments: list[str]) -> int:
    command = next((word for word in arguments if not word.startswith("-")), None)
    if command is not None and command not in COMMANDS:
        sys.stderr.write(f'llmtherapy-roles: unknown command "{command}"; {did_you_mean(command, COMMANDS)}\n')
        return USAGE
    try:
        options = _parser(command).parse_args(arguments)
    except SystemExit as exit_:
        return int(exit_.code or 0)
    if command is None:
        _parser(None).print_help()
        return USAGE
    module = import_module(f"llmtherapy_roles.cli.{COMMANDS[command][0]}")
    code: int = getattr(module, f"run_{command}")(options)
    return code


def _parser(command: str | None) -> argparse.ArgumentParser:
    """The parser, with the options of the one command that was named: the others' modules are not imported."""
    parser = _Parser(
        prog="llmtherapy-roles", description="Guarded roles of language models around psychotherapy.", epilog=_NOTE
    )
    parser.add_argument("--version", action="version", version=f"llmtherapy-roles {__version__}")
    commands = parser.add_subparsers(metavar="COMMAND", parser_class=_Parser)
    for name, (module, summary) in COMMANDS.items():
        sub = commands.add_parser(name, help=summary, description=f"{summary[0].upper()}{summary[1:]}.", epilog=_NOTE)
        if name == command:
            getattr(import_module(f"llmtherapy_roles.cli.{module}"), f"add_{name}")(sub)
    return parser
