"""Output that is good to look at in a terminal and plain when piped."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

__all__ = ["is_terminal", "lines_of", "print_json", "print_line", "print_table", "styled"]


def is_terminal() -> bool:
    """Whether a person looks at standard output."""
    return sys.stdout.isatty()


def print_json(value: Any, *, indent: int | None = 2) -> None:
    """Print a value as JSON, characters of all languages as they are."""
    sys.stdout.write(json.dumps(value, ensure_ascii=False, indent=indent) + "\n")
    sys.stdout.flush()


def print_line(text: str = "") -> None:
    """Print one line at once, so that a reader of a pipe gets it."""
    sys.stdout.write(_printable(text) + "\n")
    sys.stdout.flush()


def print_table(head: Sequence[str], rows: Iterable[Sequence[str]], *, title: str = "") -> None:
    """Print a table: drawn in a terminal, tab-separated when piped."""
    if not is_terminal():
        for row in (head, *rows):
            print_line("\t".join(row))
        return
    from rich.console import Console
    from rich.table import Table

    table = Table(title=title or None, title_justify="left", header_style="bold")
    for name in head:
        table.add_column(name, overflow="fold")
    for row in rows:
        table.add_row(*row)
    Console().print(table)


def styled(text: str, style: str) -> str:
    """Return the text with an ANSI style in a terminal, as it is when piped."""
    codes = {"bold": "1", "dim": "2", "red": "31", "yellow": "33", "green": "32", "cyan": "36"}
    return f"\x1b[{codes[style]}m{text}\x1b[0m" if is_terminal() else text


def lines_of(source: str | None) -> Iterator[str]:
    """Yield lines of a file, or of standard input for ``-`` or nothing, without their line ends.

    Bytes that are no UTF-8 become U+FFFD, so that one bad line loses none of the others.
    """
    if source in (None, "-"):
        for raw in sys.stdin.buffer:
            yield raw.decode("utf-8", "replace").rstrip("\r\n")
        return
    for raw in Path(str(source)).read_bytes().splitlines():
        yield raw.decode("utf-8", "replace")


def _printable(text: str) -> str:
    """The text without lone surrogates, which no terminal can print."""
    return text.encode("utf-8", "replace").decode("utf-8")
