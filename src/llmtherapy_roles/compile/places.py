"""Places: where in the spec's files a problem that the compiler found stands."""

from __future__ import annotations

from llmtherapy_roles.errors import Problem
from llmtherapy_roles.spec.document import dotted
from llmtherapy_roles.spec.models import RoleSpec

__all__ = ["Places"]


class Places:
    """Maps key paths of a spec to file, line and column, as far as the spec came from a file."""

    def __init__(self, spec: RoleSpec) -> None:
        self._spec = spec

    def problem(self, code: str, path: tuple[str | int, ...], message: str) -> Problem:
        """Return a problem at a key path, at the nearest place that is known."""
        shown = dotted(path)
        source = self._spec.source
        if source is None:
            return Problem(code=code, path=shown, message=message)
        mark = source.marks.nearest(path)
        return Problem(code=code, path=shown, message=message, file=mark.file, line=mark.line, column=mark.column)

    def in_template(self, code: str, message: str, *, line: int = 1) -> Problem:
        """Return a problem in the system template."""
        source = self._spec.source
        file = str(source.path.parent / self._spec.files.system) if source else self._spec.files.system
        return Problem(code=code, path="files.system", message=message, file=file, line=line, column=1)

