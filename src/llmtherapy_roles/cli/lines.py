"""What comes in, line by line: from a file, from a pipe, or typed by a person."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from pathlib import Path

from llmtherapy_roles.cli.terminal import is_terminal, print_note, styled
from llmtherapy_roles.errors import MisuseError

__all__ = ["lines_of", "typed_lines"]

_BOM = b"\xef\xbb\xbf"
_LOOKED_AT = 8192
_STYLE = re.compile(r"\x1b\[[0-9;]*m")


def lines_of(source: str | None, *, hint: str = "") -> Iterator[str]:
    """Yield lines of a file, or of standard input for ``-`` or nothing, without their line ends.

    Bytes that are no UTF-8 become U+FFFD, so that one bad line loses none of the others.

    Args:
        source: Path of the file, ``-`` or ``None``.
        hint: What to tell a person at whose terminal this waits for input.

    Raises:
        MisuseError: The file is binary, or standard input is closed.
        OSError: The file cannot be read.
    """
    if source in (None, "-"):
        if sys.stdin is None:  # pyright: ignore[reportUnnecessaryComparison]  (so it is when a shell closed it)
            msg = "standard input is closed; pipe lines into the command"
            raise MisuseError(msg)
        if hint and sys.stdin.isatty():
            print_note(hint)
        yield from _decoded(sys.stdin.buffer)
        return
    path = Path(str(source))
    with path.open("rb") as file:
        start = file.peek(_LOOKED_AT)[:_LOOKED_AT]
        if start.startswith((b"\xff\xfe", b"\xfe\xff")):
            msg = f"{path}: the file is UTF-16; save it as UTF-8, one message a line"
            raise MisuseError(msg)
        if b"\0" in start:
            msg = f"{path}: the file is binary; wanted UTF-8 text, one message a line"
            raise MisuseError(msg)
        yield from _decoded(file)


def typed_lines(prompt: str) -> Iterator[str]:
    """Yield what a person types, until Ctrl-D; arrow keys work where the system has line editing.

    Args:
        prompt: What stands before each line, in a terminal.
    """
    shown = styled(prompt, "cyan", "bold") if is_terminal() else ""
    try:
        import readline  # noqa: F401  # pyright: ignore[reportUnusedImport]  (its presence changes input())
    except ImportError:
        pass
    else:
        # Line editing has to be told which characters of the prompt take no space.
        shown = _STYLE.sub("\x01\\g<0>\x02", shown)
    reconfigure = getattr(sys.stdin, "reconfigure", None)
    if reconfigure is not None:
        reconfigure(errors="replace")
    while True:
        try:
            yield input(shown)
        except EOFError:
            return


def _decoded(lines: Iterator[bytes]) -> Iterator[str]:
    for number, raw in enumerate(lines):
        line = raw.removeprefix(_BOM) if number == 0 else raw
        yield line.rstrip(b"\r\n").decode("utf-8", "replace")
