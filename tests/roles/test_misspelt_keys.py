"""Each misspelt key of a shipped role file is refused at its own line."""

import re
import shutil
from pathlib import Path

import pytest

import llmtherapy_roles as lr
from llmtherapy_roles.spec.roots import specs_root
from support.roles import SHIPPED

KEY = re.compile(r"^(?P<before>[ -]*)(?P<key>[a-z_]+)(?P<after>:.*)$")


@pytest.mark.parametrize("role", SHIPPED)
def test_each_misspelt_key_is_refused_at_its_own_line(role: str, tmp_path: Path) -> None:
    folder = tmp_path / role
    shutil.copytree(specs_root() / "roles" / role, folder)
    path = folder / "role.yaml"
    lines = path.read_text(encoding="utf-8").splitlines()
    tried = 0
    for number, line in enumerate(lines):
        found = KEY.match(line)
        if found is None or lines[number - 1].rstrip().endswith((">-", "|")):
            continue
        slip = f"{found['before']}{found['key']}x{found['after']}"
        path.write_text("\n".join([*lines[:number], slip, *lines[number + 1 :]]) + "\n", encoding="utf-8")
        with pytest.raises(lr.SpecError, match=f"{found['key']}x?") as caught:
            lr.load_role(path)
        assert number + 1 in {problem.line for problem in caught.value.problems}, f"{slip}\n{caught.value}"
        tried += 1
    assert tried > 30
