"""Reads the fenced blocks of Markdown pages."""

from __future__ import annotations

import re
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).parents[2]
PAGES = (ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md")))
_FENCE = re.compile(r'^```(\w+)(?: title="([^"]+)")?\n(.*?)^```$', re.MULTILINE | re.DOTALL)


class Fence(NamedTuple):
    language: str
    title: str
    """Name of the file that the block is, if it is one."""
    text: str
    line: int
    """Line of the page on which the text begins."""


def fences(page: Path) -> list[Fence]:
    text = page.read_text(encoding="utf-8")
    return [
        Fence(found[1], found[2] or "", found[3], text.count("\n", 0, found.start(3)) + 1)
        for found in _FENCE.finditer(text)
    ]


def write_files(page: Path, folder: Path) -> None:
    """Write the blocks of a page that are files."""
    for fence in fences(page):
        if fence.title:
            path = folder / fence.title
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(fence.text, encoding="utf-8")


def shell_lines(page: Path) -> list[str]:
    """The commands of a page: all of ``sh`` blocks, and what follows ``$`` in ``console`` blocks."""
    lines: list[str] = []
    for fence in fences(page):
        if fence.language == "sh":
            lines += [line for line in fence.text.splitlines() if line.strip()]
        elif fence.language == "console":
            lines += [line.removeprefix("$ ") for line in fence.text.splitlines() if line.startswith("$ ")]
    return lines
