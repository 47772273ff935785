"""Where the library's data files lie: in the wheel, or in the checkout."""

from __future__ import annotations

from importlib.resources import files
from pathlib import Path

from llmtherapy_roles.errors import Problem, SpecError, did_you_mean

__all__ = ["role_path", "shipped_roles", "specs_root"]


def specs_root() -> Path:
    """Return the folder that holds the shipped roles, the taxonomy and the obligations.

    A wheel carries it inside the package as ``_role_specs``; an editable install has it beside ``src``.

    Raises:
        SpecError: S207, when neither is there (a broken installation).

    Example:
        >>> (specs_root() / "taxonomy.yaml").is_file()
        True
    """
    package = Path(str(files("llmtherapy_roles")))
    return first_folder(package / "_role_specs", package.parent.parent / "role_specs")


def first_folder(*candidates: Path) -> Path:
    """Return the first candidate that is a folder.

    Raises:
        SpecError: S207, when none is.
    """
    for folder in candidates:
        if folder.is_dir():
            return folder
    places = " nor ".join(str(folder) for folder in candidates)
    message = f"neither {places} is a folder: the installation is incomplete; install the package again"
    raise SpecError([Problem(code="S207", message=message)])


def shipped_roles() -> tuple[str, ...]:
    """Return the ids of the shipped roles, in alphabetical order.

    Raises:
        SpecError: S207, when the library's data files are missing.
    """
    return tuple(sorted(path.parent.name for path in (specs_root() / "roles").glob("*/role.yaml")))


def role_path(role_id: str) -> Path:
    """Return the role file of a shipped role.

    Raises:
        SpecError: S202, with the ids that exist; S207.
    """
    ids = shipped_roles()
    if role_id not in ids:
        message = f'no shipped role "{role_id}"; {did_you_mean(role_id, ids)}; a path to a role file must end in .yaml'
        raise SpecError([Problem(code="S202", message=message)])
    return specs_root() / "roles" / role_id / "role.yaml"
