"""How ``demo.py`` shows things: drawn for a terminal, plain for a pipe; and what it showed that was not so."""

from __future__ import annotations

import sys
from io import TextIOWrapper
from textwrap import fill, wrap

from rich.console import Console
from rich.rule import Rule
from rich.text import Text

import llmtherapy_roles as lr


class Show:
    """What is shown, drawn for a terminal or plain for a pipe, and what was found not to be so."""

    def __init__(self) -> None:
        if isinstance(sys.stdout, TextIOWrapper):
            sys.stdout.reconfigure(errors="replace")
        self.console = Console(highlight=False, width=None if sys.stdout.isatty() else 100)
        self.drawn = self.console.is_terminal
        self.width = min(self.console.width, 100)
        self.held = 0
        self.broken: list[str] = []

    def heading(self, text: str) -> None:
        self.plain()
        if self.drawn:
            self.console.print(Rule(Text(text, style="bold cyan"), align="left", style="cyan"), width=self.width)
        else:
            self.plain(f"=== {text} ===")

    def plain(self, text: str = "", style: str = "") -> None:
        self.console.print(Text(text, style=style), soft_wrap=True)

    def paragraph(self, text: str, style: str = "") -> None:
        self.plain(fill(text, self.width), style)

    def person(self, text: str) -> None:
        self.plain()
        self.plain(fill(f"> {text}", self.width, subsequent_indent="  "), "bold")

    def reply(self, turn: lr.Turn, name: str) -> None:
        colour = {"crisis": "red", "hold": "yellow", "script": "magenta"}.get(turn.source, "green")
        self.beside_a_bar(turn.reply, colour)
        risk = f", risk {turn.risk.level}" if turn.risk.level > "none" else ""
        demo = "DEMO, " if turn.demo else ""
        self.plain(f"  {name}: {demo}{turn.decision}{risk}, worded by {turn.source}", "dim")

    def beside_a_bar(self, text: str, colour: str) -> None:
        for line in text.splitlines():
            for row in wrap(line, self.width - 2) or [""]:
                bar = ("│ " if self.drawn else "| ", colour)
                self.console.print(Text.assemble(bar, row), soft_wrap=True)

    def claim(self, text: str, *, holds: bool) -> None:
        """Show a fact together with whether it holds here and now."""
        if holds:
            self.held += 1
        else:
            self.broken.append(text)
        mark = ("✓ ", "green") if holds else ("✗ NOT SO: ", "bold red")
        lines = wrap(text, self.width - 4)
        self.console.print(Text.assemble("  ", mark, "\n    ".join(lines)), soft_wrap=True)
