"""``load_role``: from an id or a path to a ``RoleSpec`` with all its files, or to every problem in them at once."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Literal

from pydantic import RootModel

from llmtherapy_roles.errors import MisuseError, Problem, SpecError
from llmtherapy_roles.spec.document import Document
from llmtherapy_roles.spec.inherit import file_beside, is_path, role_document
from llmtherapy_roles.spec.models import Example, RoleSpec, SpecSource, digest_of
from llmtherapy_roles.spec.reading import MAX_TEMPLATE_BYTES, Reference, read_text
from llmtherapy_roles.spec.roots import role_path, shipped_roles, specs_root
from llmtherapy_roles.spec.source import Top, read_yaml
from llmtherapy_roles.spec.validate import validate

__all__ = ["load_role", "read_role", "shipped_roles", "specs_root"]

FileKey = Literal["examples", "script", "golden"]
_DATA_FILES: tuple[tuple[FileKey, Top], ...] = (("examples", "list"), ("script", "any"), ("golden", "any"))


class _Examples(RootModel[tuple[Example, ...]]):
    """The examples file: a list of ``{person: …, reply: …}``."""


def load_role(name_or_path: str | Path) -> RoleSpec:
    """Return a role, with the texts of its further files in ``spec.source``.

    Args:
        name_or_path: Id of a shipped role, or a role file: a ``Path``, or a text with a ``/`` or ending in ``.yaml``.

    Raises:
        SpecError: The role is unknown, or its files have problems: all of them, each with file, line and column.
        MisuseError: Neither a text nor a path was given.

    Example:
        >>> from llmtherapy_roles.spec.loader import load_role
        >>> load_role("skils_coach")  # doctest: +ELLIPSIS
        Traceback (most recent call last):
        ...
        llmtherapy_roles.errors.SpecError: 1 problem
          S202: no shipped role "skils_coach"; ...
    """
    shipped_id = name_or_path if isinstance(name_or_path, str) and not is_path(name_or_path) else None
    try:
        path = role_path(shipped_id) if shipped_id is not None else Path(name_or_path)
    except TypeError:
        kind = type(name_or_path).__name__
        raise MisuseError(f"load_role takes a role's id or the path of its file, not {kind}") from None
    return read_role(path, shipped_id=shipped_id)


def read_role(path: Path, *, shipped_id: str | None = None) -> RoleSpec:
    """Return the role in a file.

    Args:
        path: The role file.
        shipped_id: Id that it must have, when it is one of the shipped roles.

    Raises:
        SpecError: The files have problems: all of them, each with file, line and column.
    """
    document = role_document(path)
    reading = _Reading(path, document)
    spec = reading.spec()
    if spec is not None and shipped_id not in (None, spec.id):
        message = f'found "{spec.id}", wanted the name of the folder, "{shipped_id}"'
        reading.problems.append(document.problem("S206", message, path=("id",)))
    source = reading.source(spec)
    if spec is None or source is None or reading.problems:
        raise SpecError(reading.problems)
    return spec.read_from(source)


class _Reading:
    """One role being read: goes on after a problem, so that all files are looked at."""

    def __init__(self, path: Path, document: Document) -> None:
        self._path = path
        self._document = document
        self.problems: list[Problem] = []

    def spec(self) -> RoleSpec | None:
        """The role file as a model."""
        try:
            return validate(RoleSpec, self._document)
        except SpecError as error:
            self.problems.extend(error.problems)
            return None

    def source(self, spec: RoleSpec | None) -> SpecSource | None:
        """The further files; they are read, and their problems kept, even if the role file has problems itself."""
        system = self._system()
        documents = {key: self._data_file(key, top) for key, top in _DATA_FILES}
        examples = self._examples(documents["examples"])
        found: dict[str, Document] = {key: document for key, document in documents.items() if document is not None}
        if spec is None or system is None or examples is None or len(found) < len(documents):
            return None
        source = SpecSource(
            path=self._path,
            digest="",
            system=system[1],
            examples=examples,
            script=found["script"].data,
            golden=found["golden"].data,
            marks=self._document.marks,
            files={"system": system[0], **{key: Path(document.file) for key, document in found.items()}},
            documents=found,
        )
        return replace(source, digest=digest_of(spec, source))

    def _system(self) -> tuple[Path, str] | None:
        named_at = Reference(self._document, ("files", "system"))
        try:
            path = file_beside(self._document, ("files", "system"))
            if path is None:
                return None
            text = read_text(path, limit=MAX_TEMPLATE_BYTES, named_at=named_at)
        except SpecError as error:
            self.problems.extend(error.problems)
            return None
        if not text.strip():
            self.problems.append(named_at.problem("S007", f'file "{path}": the template is empty'))
            return None
        return path, text

    def _data_file(self, key: FileKey, top: Top) -> Document | None:
        try:
            path = file_beside(self._document, ("files", key))
            return (
                None if path is None else read_yaml(path, top=top, named_at=Reference(self._document, ("files", key)))
            )
        except SpecError as error:
            self.problems.extend(error.problems)
            return None

    def _examples(self, document: Document | None) -> tuple[Example, ...] | None:
        try:
            return None if document is None else validate(_Examples, document).root
        except SpecError as error:
            self.problems.extend(error.problems)
            return None
