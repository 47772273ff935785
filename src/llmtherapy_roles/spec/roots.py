"""Where the library's data files lie: in the wheel, or in the checkout."""

from __future__ import annotations

from importlib.resources import files
from pathlib import Path

from llmtherapy_roles.errors import Problem, SpecError

__all__ = ["specs_root"]


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
    raise SpecError(
        [Problem(code="S207", message=f"neither {places} is a folder; the installation is incomplete: reinstall it")]
    )
