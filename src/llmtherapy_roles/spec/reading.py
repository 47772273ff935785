"""From a path to text: every way in which a file can be unfit to read ends in a problem with its place."""

from __future__ import annotations

import codecs
import re
import stat
from difflib import get_close_matches
from os import scandir
from pathlib import Path
from typing import NoReturn

from llmtherapy_roles.errors import Problem, SpecError
from llmtherapy_roles.spec.document import Document, KeyPath

__all__ = ["MAX_TEMPLATE_BYTES", "MAX_YAML_BYTES", "Reference", "read_text", "text_of"]

MAX_YAML_BYTES = 1 << 20
MAX_TEMPLATE_BYTES = 1 << 18
_MAX_NEIGHBOURS = 500  # entries looked at for a did-you-mean

_BOMS = (
    # The UTF-32 mark begins with the UTF-16 one, so it is asked for first.
    (codecs.BOM_UTF32_LE, "UTF-32"),
    (codecs.BOM_UTF32_BE, "UTF-32"),
    (codecs.BOM_UTF16_LE, "UTF-16"),
    (codecs.BOM_UTF16_BE, "UTF-16"),
)
# U+0085, U+2028 and U+2029 end a line for YAML 1.1 but not for editors: line numbers would no longer agree.
_UNFIT = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ufffe\uffff]|\r(?!\n)")


class Reference:
    """Where a file is named: problems with the file are reported there instead of at the file."""

    def __init__(self, document: Document, path: KeyPath) -> None:
        self._document = document
        self._path = path

    def problem(self, code: str, message: str) -> Problem:
        """Return a problem at the value that names the file."""
        return self._document.problem(code, message, path=self._path)


def read_text(path: str | Path, *, limit: int = MAX_YAML_BYTES, named_at: Reference | None = None) -> str:
    r"""Return the text of a UTF-8 file, with line ends as ``\n`` and without a byte-order mark.

    Args:
        path: File to read.
        limit: Largest size in bytes.
        named_at: Where the file is named, if in another file; problems of the file as a whole are placed there.

    Raises:
        SpecError: S001 to S006.
    """
    return text_of(_bytes_of(path, limit, named_at), file=str(path), limit=limit)


def text_of(raw: bytes, *, file: str, limit: int = MAX_YAML_BYTES) -> str:
    r"""Return bytes as text, with line ends as ``\n``.

    Raises:
        SpecError: S004 to S006.
    """
    if len(raw) > limit:
        _refuse(file, "S004", f"the file has more than {limit:,} bytes, which is the limit")
    for mark, encoding in _BOMS:
        if raw.startswith(mark):
            _refuse(file, "S005", f"the file is {encoding} (it begins with that byte-order mark); save it as UTF-8")
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        # "utf-8-sig" counts from behind its mark.
        start = error.start + (3 if raw.startswith(codecs.BOM_UTF8) else 0)
        line, column = raw.count(b"\n", 0, start) + 1, start - raw.rfind(b"\n", 0, start)
        likely = "binary" if b"\0" in raw else "Windows-1252 or Latin-1"
        message = f"byte 0x{raw[start]:02x} is not UTF-8 (the file seems to be {likely}); save it as UTF-8"
        _refuse(file, "S005", message, line=line, column=column)
    if (unfit := _UNFIT.search(text)) is not None:
        line, column = text.count("\n", 0, unfit.start()) + 1, unfit.start() - text.rfind("\n", 0, unfit.start())
        message = f"the character U+{ord(unfit[0]):04X} is not allowed in a text file; remove it"
        _refuse(file, "S006", message, line=line, column=column)
    return text.replace("\r\n", "\n")


def _bytes_of(path: str | Path, limit: int, named_at: Reference | None) -> bytes:
    file = Path(path)
    try:
        mode = file.stat().st_mode
        if not stat.S_ISREG(mode):
            _refuse(file, "S002", _not_a_file(file, mode), named_at=named_at)
        with file.open("rb") as stream:
            # One byte more than the limit tells "too large" without reading all of a huge file.
            return stream.read(limit + 1)
    except (FileNotFoundError, NotADirectoryError):
        _refuse(file, "S001", f"no such file{_near(file)}", named_at=named_at)
    except SpecError:
        raise
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) and error.strerror else "its name is not valid"
        _refuse(file, "S003", f"the file cannot be read: {reason.lower()}", named_at=named_at)


def _not_a_file(file: Path, mode: int) -> str:
    if not stat.S_ISDIR(mode):
        return "this is neither a file nor a folder (a pipe or device?)"
    inside = file / "role.yaml"
    return f'this is a folder; did you mean "{inside}"?' if inside.is_file() else "this is a folder, not a file"


def _near(file: Path) -> str:
    """Say which files in the same folder have a near name, or which suitable ones there are."""
    folder = file.parent
    try:
        with scandir(folder) as entries:
            names = [entry.name for entry, _ in zip(entries, range(_MAX_NEIGHBOURS), strict=False)]
    except (OSError, ValueError):
        return f'; there is no folder "{folder}"'
    if near := get_close_matches(file.name, names, n=2, cutoff=0.8):
        return "; did you mean " + " or ".join(f'"{name}"' for name in near) + "?"
    suited = sorted(name for name in names if Path(name).suffix == file.suffix)[:6]
    return f"; its folder has {', '.join(suited)}" if suited else ""


def _refuse(
    file: str | Path, code: str, message: str, *, line: int = 0, column: int = 0, named_at: Reference | None = None
) -> NoReturn:
    if named_at is not None:
        problem = named_at.problem(code, f'file "{file}": {message}')
    else:
        problem = Problem(code=code, message=message, file=str(file), line=line, column=column)
    raise SpecError([problem]) from None
