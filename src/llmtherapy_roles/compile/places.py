"""Places: where in the spec's files a problem that the compiler found stands."""

from __future__ import annotations

from llmtherapy_roles.errors import Problem
from llmtherapy_roles.spec.document import NOWHERE, Document, KeyPath, dotted, marks_of
from llmtherapy_roles.spec.models import ControlUse, RoleSpec

__all__ = ["Places"]


class Places:
    """Maps key paths of a spec to file, line and column, as far as the spec came from a file."""

    def __init__(self, spec: RoleSpec) -> None:
        self._spec = spec

    def of_use(self, use: ControlUse) -> KeyPath:
        """Return the key path of a control or an activity; of the list when the compiler added it."""
        for key, listed in (("controls", self._spec.controls), ("activities", self._spec.activities)):
            for index, own in enumerate(listed):
                if own is use:
                    return (key, index)
        return ("controls",)

    def document(self) -> Document:
        """Return the controls and activities as plain data with the file's marks, so that parameters can be checked."""
        data = {
            key: [{"id": use.id, **use.params} for use in listed]
            for key, listed in (("controls", self._spec.controls), ("activities", self._spec.activities))
        }
        source = self._spec.source
        if source is None:
            return Document(data=data, marks=marks_of(data, NOWHERE))
        return Document(data=data, marks=source.marks, file=str(source.path))

    def problem(self, code: str, path: KeyPath, message: str) -> Problem:
        """Return a problem at a key path, at the nearest place that is known."""
        source = self._spec.source
        if source is None:
            return Problem(code=code, path=dotted(path), message=message)
        mark = source.marks.nearest(path)
        return Problem(
            code=code, path=dotted(path), message=message, file=mark.file, line=mark.line, column=mark.column
        )

    def in_template(self, code: str, message: str, *, line: int = 1) -> Problem:
        """Return a problem in the system template."""
        source = self._spec.source
        file = str(source.files["system"]) if source else self._spec.files.system
        return Problem(code=code, path="files.system", message=message, file=file, line=line, column=1)
