"""From arguments to an exit code; each command is a module of its own, imported when it is used."""

from __future__ import annotations

import io
import os
import sys
import traceback
from argparse import RawDescriptionHelpFormatter
from collections.abc import Sequence
from importlib import import_module

from llmtherapy_roles.cli.arguments import Parser
from llmtherapy_roles.cli.exits import CRASHED, GONE, INTERRUPTED, OK, USAGE, exit_code
from llmtherapy_roles.errors import DeploymentError, MisuseError, RolesError, SpecError, did_you_mean
from llmtherapy_roles.version import __version__

__all__ = ["COMMANDS", "main"]

NOTE = "Not a medical device, and no therapy. In an emergency, call your local emergency number."
PROGRAM = "llmtherapy-roles"

COMMANDS = {
    "list": ("shelf", "the six roles with their position on both axes"),
    "show": ("shelf", "one resolved role: defaults filled in, obligations with sources"),
    "check": ("check", "compile and verify roles"),
    "matrix": ("matrix", "in which jurisdictions each role may be used, and by which rule not"),
    "graph": ("graph", "the compiled pipeline as mermaid, dot or svg"),
    "chat": ("chat", "a conversation with a role"),
    "assess": ("judge", "risk of each line on standard input"),
    "vet": ("judge", "output guards over each line on standard input, taken as a reply to a client"),
    "compare": ("compare", "roles side by side over scripted scenarios"),
    "schema": ("schema", "the JSON Schema of a role file"),
}
"""Each command with the module that holds it (``add_<command>`` and ``run_<command>``) and its summary."""


def main(argv: Sequence[str] | None = None) -> int:
    """Run a command and return its exit code. A user's mistake is told in a sentence, never as a traceback.

    Args:
        argv: Arguments without the program's name; those of the process when left out.
    """
    arguments = list(sys.argv[1:] if argv is None else argv)
    _open_closed_streams()
    try:
        code = _run(arguments)
        sys.stdout.flush()
    except KeyboardInterrupt:
        _tell("\ninterrupted")
        return INTERRUPTED
    except BrokenPipeError:
        _silence_output()
        return GONE
    except RolesError as error:
        return _explained(error)
    except OSError as error:
        _tell(f"{PROGRAM}: {error.filename or 'input or output'}: {error.strerror or type(error).__name__}")
        _silence_output()
        return USAGE
    except Exception as error:  # the last place where a sentence can stand in for a traceback
        return _crashed(error, debug="--debug" in arguments)
    return code


def _run(arguments: list[str]) -> int:
    place = next((at for at, word in enumerate(arguments) if not word.startswith("-")), len(arguments))
    before, rest = arguments[:place], arguments[place:]
    try:
        _parser(None).parse_all(before)
        if not rest:
            _parser(None).print_help(sys.stderr)
            return USAGE
        command = rest[0]
        if command not in COMMANDS:
            msg = f'unknown command "{command}"; {did_you_mean(command, COMMANDS)}'
            raise MisuseError(msg)
        options = _parser(command).parse_all(rest[1:])
    except SystemExit as left:
        return int(left.code or OK)
    run = getattr(import_module(f"llmtherapy_roles.cli.{COMMANDS[command][0]}"), f"run_{command}")
    code: int = run(options)
    return code


def _parser(command: str | None) -> Parser:
    """The parser of one command, whose module alone is imported; without a command, that of the program."""
    if command is None:
        parser = Parser(
            prog=PROGRAM,
            usage=f"{PROGRAM} COMMAND [options]",
            description="Guarded roles of language models around psychotherapy.",
            epilog=_epilog(),
            formatter_class=RawDescriptionHelpFormatter,
            allow_abbrev=False,
        )
        parser.where = " before the command (options of a command stand behind it)"
        parser.add_argument("--version", action="version", version=f"{PROGRAM} {__version__}")
    else:
        module, summary = COMMANDS[command]
        said = f"{summary[0].upper()}{summary[1:]}."
        parser = Parser(prog=f"{PROGRAM} {command}", description=said, epilog=NOTE, allow_abbrev=False)
        getattr(import_module(f"llmtherapy_roles.cli.{module}"), f"add_{command}")(parser)
    parser.add_argument("--debug", action="store_true", help="show a traceback if the program itself fails")
    return parser


def _epilog() -> str:
    width = max(map(len, COMMANDS))
    commands = "\n".join(f"  {name:<{width}}  {summary}" for name, (_, summary) in COMMANDS.items())
    return f"commands:\n{commands}\n\n{PROGRAM} COMMAND --help says more.\n{NOTE}"


def _explained(error: RolesError) -> int:
    if isinstance(error, SpecError):
        _tell("\n".join(map(str, error.problems)))
        return exit_code(error)
    _tell(f"{PROGRAM}: {error}")
    if isinstance(error, DeploymentError):
        _tell("On the command line: --deployment FILE, or --demo.")
    return USAGE


def _crashed(error: Exception, *, debug: bool) -> int:
    """Say that the program failed. The error's own text stays unsaid: it could hold a person's words."""
    if debug:
        traceback.print_exception(error)
    _tell(f"{PROGRAM}: a fault of the program itself ({type(error).__name__}); --debug shows where it happened.")
    return CRASHED


def _tell(text: str) -> None:
    sys.stderr.write(f"{text}\n".encode("utf-8", "replace").decode("utf-8"))


def _open_closed_streams() -> None:
    """Python has no object for a stream that the shell closed (``>&-``); writing to nowhere is what was asked for."""
    for name in ("stdout", "stderr"):
        if getattr(sys, name) is None:
            setattr(sys, name, open(os.devnull, "w", encoding="utf-8"))  # noqa: SIM115  (open until the end)


def _silence_output() -> None:
    """Let what is still buffered go nowhere, so that the interpreter does not complain when it flushes at its end."""
    try:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    except (OSError, ValueError, io.UnsupportedOperation):
        return
