"""What goes out to a terminal or a pipe: good to look at for a person, plain when piped, safe in both."""

from __future__ import annotations

import json
import os
import re
import shutil
import sys
from collections.abc import Iterable, Sequence
from typing import Any

__all__ = [
    "clean",
    "is_terminal",
    "print_json",
    "print_line",
    "print_note",
    "print_table",
    "print_text",
    "styled",
    "terminal_width",
]

MAX_WIDTH = 100
"""Lines longer than this are hard to read, however wide the terminal is."""

_CODES = {"bold": "1", "dim": "2", "italic": "3", "red": "31", "green": "32", "yellow": "33", "cyan": "36"}
# Escape sequences could move the cursor or rewrite what a person in a crisis reads; tab and line feed are harmless.
_CONTROLS = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f]")


def is_terminal() -> bool:
    """Whether a person looks at standard output."""
    return sys.stdout.isatty()


def terminal_width() -> int:
    """Columns to use, between 40 and 100."""
    return max(40, min(MAX_WIDTH, shutil.get_terminal_size().columns))


def clean(text: str) -> str:
    """Return text of somebody else (a person's, a model's) without control characters, for a terminal.

    Example:
        >>> clean("red" + chr(27) + "[31m")
        'red[31m'
    """
    return _CONTROLS.sub("", text)


def styled(text: str, *styles: str) -> str:
    """Return the text in ANSI styles in a terminal, as it is when piped, with ``NO_COLOR`` or in a dumb terminal."""
    if not is_terminal() or os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb":
        return text
    return f"\x1b[{';'.join(_CODES[style] for style in styles)}m{text}\x1b[0m"


def print_text(text: str) -> None:
    """Print text at once, without a line end; characters that standard output cannot hold become question marks."""
    encoding = sys.stdout.encoding or "utf-8"
    sys.stdout.write(text.encode(encoding, "replace").decode(encoding))
    sys.stdout.flush()


def print_line(text: str = "") -> None:
    """Print one line at once, so that a reader of a pipe gets it."""
    print_text(f"{text}\n")


def print_json(value: Any, *, indent: int | None = 2) -> None:
    """Print a value as JSON: characters of all languages as they are, or escaped where the output cannot hold them."""
    text = json.dumps(value, ensure_ascii=False, indent=indent)
    try:
        text.encode(sys.stdout.encoding or "utf-8")
    except UnicodeEncodeError:
        text = json.dumps(value, indent=indent)
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


def print_note(text: str) -> None:
    """Print a note about the command itself on standard error, so that piped output stays clean."""
    sys.stderr.write(f"{text}\n".encode("utf-8", "replace").decode("utf-8"))
    sys.stderr.flush()


def print_table(head: Sequence[str], rows: Iterable[Sequence[str]], *, title: str = "") -> None:
    """Print a table: drawn in a terminal, tab-separated when piped."""
    if not is_terminal():
        print_text("".join("\t".join(row) + "\n" for row in (head, *rows)))
        return
    from rich.box import SIMPLE_HEAD
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    table = Table(title=Text(title) if title else None, title_justify="left", header_style="bold", box=SIMPLE_HEAD)
    for number, name in enumerate(head):
        table.add_column(name, overflow="fold", style="cyan" if number == 0 else "", no_wrap=number == 0)
    for row in rows:
        # Text, not str: a bracket in a purpose is no markup.
        table.add_row(*map(Text, row))
    Console().print(table)
