"""Tables and sections of the report, as aligned text and as Markdown."""

from __future__ import annotations

import textwrap
from collections.abc import Sequence
from typing import NamedTuple

from llmtherapy_roles.drawing.text import fitted

__all__ = ["Picture", "Section", "Table", "as_markdown", "as_text"]


_WIDTH = 110


class Table(NamedTuple):
    """One table. The first column is text, all others are set to the right."""

    head: tuple[str, ...]
    body: tuple[tuple[str, ...], ...]
    title: str = ""


class Picture(NamedTuple):
    """One picture of the page."""

    name: str
    """File name, such as ``eval-recall.svg``."""
    svg: str
    said: str
    """What it shows, for people who do not see it."""


class Section(NamedTuple):
    """One section: paragraphs, then tables, then pictures."""

    title: str
    paragraphs: tuple[str, ...] = ()
    tables: tuple[Table, ...] = ()
    pictures: tuple[Picture, ...] = ()


def as_text(section: Section) -> str:
    """Return a section for a terminal; pictures are left out.

    Example:
        >>> print(as_text(Section("Set", tables=(Table(("judge", "n"), (("guards", "12"),)),))))
        Set
        ===
        <BLANKLINE>
        judge     n
        guards   12
    """
    parts = [f"{section.title}\n{'=' * len(section.title)}"]
    parts += ["\n".join(map(_wrapped, paragraph.replace("**", "").splitlines())) for paragraph in section.paragraphs]
    parts += [_aligned(table) for table in section.tables]
    return "\n\n".join(parts)


def as_markdown(section: Section) -> str:
    """Return a section of a page, with its pictures below ``img/``."""
    parts = [f"## {section.title}", *section.paragraphs]
    parts += [_piped(table) for table in section.tables]
    parts += [f"![{picture.said}](img/{picture.name})" for picture in section.pictures]
    return "\n\n".join(parts)


def _aligned(table: Table) -> str:
    rows = [tuple(cell.replace("**", "") for cell in row) for row in (table.head, *table.body)]
    widths = [max(len(row[at]) for row in rows) for at in range(len(table.head))]
    lines = [_line(row, widths) for row in rows]
    return "\n".join([f"{table.title}:", *lines] if table.title else lines)


def _line(row: Sequence[str], widths: Sequence[int]) -> str:
    first = fitted(row[0], widths[0])
    return "  ".join(
        [first, *(cell.rjust(width + 1) for cell, width in zip(row[1:], widths[1:], strict=True))]
    ).rstrip()


def _wrapped(line: str) -> str:
    return textwrap.fill(line, _WIDTH, subsequent_indent="  " if line.startswith("- ") else "")


def _piped(table: Table) -> str:
    rows = [table.head, ("---", *("---:" for _ in table.head[1:])), *table.body]
    lines = [f"| {' | '.join(cell.replace('|', '/') for cell in row)} |" for row in rows]
    return "\n".join([f"**{table.title}**", "", *lines] if table.title else lines)
