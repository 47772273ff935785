"""``schema``: the JSON Schema of a role file, or of another kind of file, for editors that complete and check it."""

from __future__ import annotations

import argparse

from llmtherapy_roles.cli.arguments import one_of
from llmtherapy_roles.cli.terminal import print_json
from llmtherapy_roles.schemas import SCHEMAS

__all__ = ["add_schema", "run_schema"]


def add_schema(parser: argparse.ArgumentParser) -> None:
    """Add the options of ``schema``."""
    kinds = ", ".join(SCHEMAS)
    parser.add_argument("kind", metavar="KIND", nargs="?", default="role", type=one_of("KIND", SCHEMAS), help=kinds)


def run_schema(options: argparse.Namespace) -> int:
    """Print the schema."""
    print_json(SCHEMAS[options.kind]())
    return 0
