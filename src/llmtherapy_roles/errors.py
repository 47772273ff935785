"""Everything this library raises, as one tree.

::

    RolesError
    ├── SpecError (ValueError)         a file that you wrote: every problem in it, each with its place
    │   └── CompileError               a role whose pipeline cannot be proved
    ├── MisuseError                    a call that cannot be right
    │   ├── DeploymentError            a real model asked for before the deployment is described
    │   ├── BackendError               a model that the role's backend policy does not admit
    │   └── SessionBusyError           a synchronous call that would wait for itself
    ├── PortError                      the world: a model, a store or a channel failed
    │   └── DeadlineError              ... by not answering in time
    └── ReplayError                    a recording does not hold what the replay asked for

Content never raises: whatever a person or a model says ends in a ``Turn``. No message here carries a person's words.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from difflib import get_close_matches

__all__ = [
    "BackendError",
    "CompileError",
    "DeadlineError",
    "DeploymentError",
    "MisuseError",
    "PortError",
    "Problem",
    "ReplayError",
    "RolesError",
    "SessionBusyError",
    "SpecError",
    "did_you_mean",
]


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """One thing that is wrong with a file or a pipeline, with its place and the way out.

    Printed as ``file:line:column: CODE key.path: message``.
    """

    code: str
    """Stable code, such as ``S101``; each has an entry in ``docs/errors.md``."""
    message: str
    """What was found, what is allowed, did-you-mean, next step."""
    path: str = ""
    """Key path in the file, such as ``position.autonomy`` or ``controls[2]``; empty for the whole file."""
    file: str = ""
    """File as the user named it; empty when the problem has no file."""
    line: int = 0
    """First line is 1; 0 when the problem has no line."""
    column: int = 0
    """First column is 1; 0 when the problem has no column."""

    def __str__(self) -> str:
        """Return the one-line form that the command line prints."""
        where = ":".join(str(part) for part in (self.file, self.line, self.column) if part)
        what = f"{self.code} {self.path}:" if self.path else f"{self.code}:"
        return f"{where}: {what} {self.message}" if where else f"{what} {self.message}"


class RolesError(Exception):
    """Root of all errors that this library raises."""


class SpecError(RolesError, ValueError):
    """A role, taxonomy, obligation or deployment file cannot be used; all its problems at once."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems: tuple[Problem, ...] = tuple(problems)
        count = len(self.problems)
        head = f"{count} problem{'s' if count != 1 else ''}"
        super().__init__("\n".join([head, *(f"  {problem}" for problem in self.problems)]))


class CompileError(SpecError):
    """A role is well-formed, but its pipeline could not be built or proved; all problems at once."""


class MisuseError(RolesError):
    """A call that cannot be right, whatever the content: the caller's to fix."""


class DeploymentError(MisuseError):
    """A session with a real model was asked for while deployment obligations are open."""


class BackendError(MisuseError):
    """The model lies outside the role's backend policy (``local``, ``private`` or ``remote``)."""


class SessionBusyError(MisuseError):
    """A synchronous call on a session whose asynchronous turn runs on the same event loop: it would wait for itself."""


class PortError(RolesError):
    """A model, store, clock or channel failed. Inside a turn it is caught and decided upon, never raised to the app."""

    def __init__(self, port: str, reason: str) -> None:
        self.port = port
        self.reason = reason
        super().__init__(f"{port}: {reason}")


class DeadlineError(PortError):
    """A port did not answer before its deadline."""


class ReplayError(RolesError):
    """A recording does not hold the answer that the replay asked for; a live call is never made instead."""


def did_you_mean(found: str, allowed: Iterable[str]) -> str:
    """Return a sentence that lists what is allowed and, if one is near, the likely intention.

    Example:
        >>> did_you_mean("autonmy", ["autonomy", "engagement"])
        'allowed: autonomy, engagement; did you mean "autonomy"?'
    """
    names = sorted(allowed)
    listed = f"allowed: {', '.join(names)}" if names else "none exist"
    near = get_close_matches(found, names, n=1, cutoff=0.6)
    return f'{listed}; did you mean "{near[0]}"?' if near else listed
