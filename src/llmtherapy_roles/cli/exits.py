"""Exit codes of the command line."""

from __future__ import annotations

from llmtherapy_roles.errors import SpecError

__all__ = ["CRASHED", "GONE", "INTERRUPTED", "OK", "PROBLEMS", "USAGE", "exit_code"]

OK = 0
PROBLEMS = 1
"""A file that was named has problems."""
USAGE = 2
"""The call cannot be right."""
CRASHED = 70
"""The program itself failed: ``EX_SOFTWARE`` of BSD's sysexits."""
INTERRUPTED = 130
"""What a shell reports for a program that was ended by SIGINT."""
GONE = 141
"""What a shell reports for a program that was ended by SIGPIPE: a check that was cut short has not succeeded."""

_NAMED_IN_THE_CALL = frozenset({"S001", "S002", "S003", "S202", "C301"})


def exit_code(error: SpecError) -> int:
    """Return 2 when what the call names is not there, 1 for problems inside a file.

    Args:
        error: Whose problems to look at. One of a missing thing that has a line is about a name inside a file.
    """
    missing = all(problem.code in _NAMED_IN_THE_CALL and not problem.line for problem in error.problems)
    return USAGE if missing else PROBLEMS
