"""All generated files of the documentation, by path, as they should be."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path

from generator import errors, jurisdictions, references, roles, spec

ROOT = Path(__file__).parents[2]
DOCS = ROOT / "docs"
_PART = re.compile(r"<!-- generated: (?P<name>[\w:-]+) -->\n.*?<!-- end generated -->", re.DOTALL)


def pages() -> dict[Path, str]:
    """Return the text of each file that is generated, or has generated parts."""
    parts = {**roles.parts(), **spec.parts(), "references": references.listed(), "codes": errors.sections()}
    parts.update(jurisdictions.parts())
    paths = (ROOT / "README.md", DOCS / "roles.md", DOCS / "spec.md", DOCS / "references.md", DOCS / "errors.md")
    paths += (DOCS / "jurisdictions.md",)
    made = {path: filled(path.read_text(encoding="utf-8"), parts) for path in paths}
    used = {found["name"] for text in made.values() for found in _PART.finditer(text)}
    if unused := set(parts) - used:
        msg = f"generated, but on no page: {', '.join(sorted(unused))}"
        raise SystemExit(msg)
    made.update({DOCS / "img" / name: svg for name, svg in roles.pictures().items()})
    return made


def filled(text: str, parts: Mapping[str, str]) -> str:
    """Return a page with its generated parts put in; an unknown name ends the program."""

    def fill(found: re.Match[str]) -> str:
        name = found["name"]
        if name not in parts:
            msg = f'no generated part is called "{name}"'
            raise SystemExit(msg)
        return f"<!-- generated: {name} -->\n{parts[name].strip()}\n<!-- end generated -->"

    return _PART.sub(fill, text)
