"""The command line, ``llmtherapy-roles``. Each command is one file, imported when it is used."""

from llmtherapy_roles.cli.main import main

__all__ = ["main"]
