"""``schema``: the JSON Schema of a role file, for editors that complete and check it."""

from __future__ import annotations

import argparse

from llmtherapy_roles.cli.terminal import print_json
from llmtherapy_roles.spec.schema import role_schema

__all__ = ["add_schema", "run_schema"]


def add_schema(parser: argparse.ArgumentParser) -> None:
    """Add the options of ``schema``; there are none."""
    parser.set_defaults()


def run_schema(_options: argparse.Namespace) -> int:
    """Print the schema."""
    print_json(role_schema())
    return 0
