"""``graph``: the compiled pipeline as text or picture, drawn here, without any service."""

from __future__ import annotations

import argparse

from llmtherapy_roles.cli.arguments import add_role, one_of
from llmtherapy_roles.cli.terminal import print_line
from llmtherapy_roles.session.render import FORMATS, render_graph
from llmtherapy_roles.session.role import compile_role
from llmtherapy_roles.spec.loader import load_role

__all__ = ["add_graph", "run_graph"]


def add_graph(parser: argparse.ArgumentParser) -> None:
    """Add the options of ``graph``."""
    add_role(parser)
    parser.add_argument(
        "--format",
        metavar="F",
        type=one_of("--format", FORMATS),
        default="mermaid",
        help=f"{', '.join(FORMATS[:-1])} or {FORMATS[-1]}; mermaid if left out",
    )
    parser.add_argument("--full", action="store_true", help="draw every guard in a box of its own")


def run_graph(options: argparse.Namespace) -> int:
    """Print the graph of one role."""
    role = compile_role(load_role(options.role))
    print_line(render_graph(role, options.format, collapse=not options.full))
    return 0
