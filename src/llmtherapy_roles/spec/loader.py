"""``load_role``: from an id or a path to a ``RoleSpec`` with all its files, or to every problem in them at once."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path, PureWindowsPath
from typing import Any

from pydantic import RootModel

from llmtherapy_roles.errors import Problem, SpecError, did_you_mean
from llmtherapy_roles.spec.document import Document, KeyPath
from llmtherapy_roles.spec.models import Example, RoleSpec, SpecSource, digest_of
from llmtherapy_roles.spec.inherit import is_path, role_document
from llmtherapy_roles.spec.reading import MAX_TEMPLATE_BYTES, Reference, read_text
from llmtherapy_roles.spec.roots import role_path, shipped_roles, specs_root
from llmtherapy_roles.spec.source import Top, read_yaml
from llmtherapy_roles.spec.validate import validate

__all__ = ["load_role", "shipped_roles", "specs_root"]
