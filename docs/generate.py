"""Write the generated pages and parts of pages of ``docs/`` and the README; with ``--check`` only say which are stale.

    python docs/generate.py [--check]

What people wrote stays: only text between ``<!-- generated: NAME -->`` and ``<!-- end generated -->`` is replaced.
"""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path

# argparse wraps its help to the terminal, which must not decide what a page says.
os.environ.update(COLUMNS="100", NO_COLOR="1")
sys.path.insert(0, str(Path(__file__).parent))

from generator.pages import ROOT, pages

MEASURED = "eval-"
"""Pictures of measurements begin like this; ``make eval`` writes them, from data that are not in the project."""


def main(arguments: list[str] | None = None) -> int:
    """Return 0, or with ``--check`` 1 when a page is stale."""
    parser = argparse.ArgumentParser(description="Write the generated parts of the documentation.")
    parser.add_argument("--check", action="store_true", help="change nothing; exit 1 if a page is stale")
    options = parser.parse_args(arguments)
    made = pages()
    stale = [path for path, text in made.items() if not path.is_file() or path.read_text(encoding="utf-8") != text]
    pictures = sorted((ROOT / "docs" / "img").glob("*.svg"))
    left = [path for path in pictures if path not in made and not path.name.startswith(MEASURED)]
    for path in (*stale, *left):
        print(f"{'stale' if options.check else 'written'}: {path.relative_to(ROOT)}")
    if options.check:
        return 1 if stale or left else 0
    for path in stale:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(made[path], encoding="utf-8")
    for path in left:
        path.unlink()
    return 0


if __name__ == "__main__":
    sys.exit(main())
