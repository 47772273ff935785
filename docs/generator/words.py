"""Small pieces of Markdown, and what a command prints."""

from __future__ import annotations

import io
from collections.abc import Iterable, Sequence
from contextlib import redirect_stdout

from llmtherapy_roles.cli import main


def table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Return a Markdown table; bars in a cell are escaped."""
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join(
        "| " + " | ".join(cell.replace("|", "\\|").replace("\n", " ") for cell in line) + " |" for line in lines
    )


def codes(names: Iterable[str]) -> str:
    """Return names as code, with commas."""
    return ", ".join(f"`{name}`" for name in names)


def printed(*arguments: str) -> str:
    """Return what a command of ``llmtherapy-roles`` prints."""
    out = io.StringIO()
    with redirect_stdout(out):
        main(arguments)
    return out.getvalue().rstrip()


def quoted(command: str, output: str) -> str:
    """Return a command with its output, as in a terminal."""
    return f"```console\n$ {command}\n{output}\n```"
