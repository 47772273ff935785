"""``extends``: a role file that says only how it differs from another.

``extends: skills_coach`` names a shipped role, ``extends: ../base/role.yaml`` a file relative to this one. The other
file's values are taken, and this file's are laid over them (``merge.py``); only the result has to be a complete role.
A file that is inherited is read beside the role file that names it, so a variant need not copy templates.
"""

from __future__ import annotations

import os
from pathlib import Path, PurePosixPath, PureWindowsPath
from typing import NoReturn

from llmtherapy_roles.errors import SpecError
from llmtherapy_roles.spec.document import Document, KeyPath
from llmtherapy_roles.spec.merge import merge
from llmtherapy_roles.spec.reading import Reference
from llmtherapy_roles.spec.roots import role_path
from llmtherapy_roles.spec.source import read_yaml
from llmtherapy_roles.spec.wording import found_text

__all__ = ["MAX_LINKS", "file_beside", "is_path", "role_document"]

MAX_LINKS = 5
"""Longest chain of ``extends``."""


def role_document(path: Path) -> Document:
    """Return the data of a role file with all that it inherits, and without the key ``extends``.

    Raises:
        SpecError: S001 to S016 for a file that cannot be read, S202 to S205 for an ``extends`` that leads nowhere.
    """
    return _resolved(path, named_at=None, chain=())


def is_path(name: str) -> bool:
    """Whether a text means a file, and not the id of a shipped role."""
    return "/" in name or "\\" in name or name.lower().endswith((".yaml", ".yml"))


def file_beside(document: Document, path: KeyPath) -> Path | None:
    """Return the file that the value at a key path names, in the folder of the role file that says so.

    Returns:
        ``None`` when no text stands there; the model reports that.

    Raises:
        SpecError: S201, when the path leads out of the folder.
    """
    try:
        name = document.at(path)
    except (KeyError, IndexError, TypeError):
        return None
    if not isinstance(name, str) or not name.strip():
        return None
    folder = Path(document.marks.value(path).file or document.file).parent
    inside = not _leaves(name) and _real(folder / name).is_relative_to(_real(folder))
    if not inside:
        message = f"{found_text(name)} leads out of the role's folder; name a file beside the role file, with / only"
        raise SpecError([document.problem("S201", message, path=path)])
    return folder / name


def _resolved(path: Path, *, named_at: Reference | None, chain: tuple[Path, ...]) -> Document:
    document = read_yaml(path, named_at=named_at)
    if "extends" not in document.data:
        return document
    here = Reference(document, ("extends",))
    chain = (*chain, _real(path))
    parent = _parent(document.data["extends"], path, here)
    if _real(parent) in chain:
        _refuse(here, "S203", f'"{document.data["extends"]}" leads back to this role; break the circle')
    if len(chain) > MAX_LINKS:
        _refuse(here, "S204", f"a chain of more than {MAX_LINKS} roles that extend one another; flatten it")
    return merge(_resolved(parent, named_at=here, chain=chain), document, without=("extends",))


def _parent(name: object, path: Path, here: Reference) -> Path:
    if not isinstance(name, str) or not name.strip():
        _refuse(here, "S205", f"found {found_text(name)}, wanted one role id, or one relative path ending in .yaml")
    if not is_path(name):
        try:
            return role_path(name)
        except SpecError as error:
            raise SpecError([here.problem(problem.code, problem.message) for problem in error.problems]) from None
    if "\\" in name or PurePosixPath(name).is_absolute() or PureWindowsPath(name).drive:
        _refuse(here, "S205", f"{found_text(name)} is not relative to this file; write a relative path, with / only")
    if not name.lower().endswith((".yaml", ".yml")):
        _refuse(here, "S205", f"{found_text(name)} does not end in .yaml; name the role file itself")
    plain = Path(os.path.normpath(path.parent / name))
    # "a/../b" reads badly in messages, but is not "b" when "a" is a link.
    return plain if _real(plain) == _real(path.parent / name) else path.parent / name


def _leaves(name: str) -> bool:
    """Whether a path could lead out of its folder on any system, whatever is stored there."""
    windows = PureWindowsPath(name)
    return "\\" in name or ".." in windows.parts or bool(windows.anchor) or PurePosixPath(name).is_absolute()


def _real(path: Path) -> Path:
    # Not Path.resolve, which raises on a circle of links before Python 3.13.
    return Path(os.path.realpath(path))


def _refuse(here: Reference, code: str, message: str) -> NoReturn:
    raise SpecError([here.problem(code, message)])
