"""The guards on labelled sets: ``make eval DATA=path/to/data``. Prints tables and writes ``docs/evaluation.md``.

Rows are counted, never shown. The held-out half of the project's own sentences is scored with ``--heldout`` only:
aggregates, once, at the end. Whoever reads its rows to mend a rule has used them up.
"""

from __future__ import annotations

import argparse
import sys
import time
from pathlib import Path

from llmtherapy_roles.errors import MisuseError
from llmtherapy_roles.evaluation.page import heldout_part, kept_part, page
from llmtherapy_roles.evaluation.report import heldout_sections, sections
from llmtherapy_roles.evaluation.running import Places, evaluate, evaluate_heldout
from llmtherapy_roles.evaluation.speed import speed
from llmtherapy_roles.evaluation.tables import Section, as_text

ROOT = Path(__file__).parents[1]


def main(arguments: list[str] | None = None) -> int:
    options = parsed(arguments)
    places = Places(options.data, options.own)
    try:
        made = sections(evaluate(places, clock=time.perf_counter), speed(clock=time.perf_counter))
        unread = heldout_sections(evaluate_heldout(places, clock=time.perf_counter)) if options.heldout else ()
    except MisuseError as error:
        print(error, file=sys.stderr)
        return 2
    print("\n\n\n".join(as_text(section) for section in (*made, *unread)))
    if options.page:
        write(options.page, made, unread)
    return 0


def parsed(arguments: list[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=Path, help="folder of the public sets; any of them may be missing")
    parser.add_argument(
        "--own", type=Path, default=ROOT / "tests" / "data" / "risk", help="folder of the own sentences"
    )
    parser.add_argument("--heldout", action="store_true", help="score the half that nobody reads, too: aggregates only")
    parser.add_argument("--page", type=Path, default=ROOT / "docs" / "evaluation.md", help="page to write")
    parser.add_argument("--no-page", dest="page", action="store_const", const=None, help="print only")
    return parser.parse_args(arguments)


def write(path: Path, made: tuple[Section, ...], unread: tuple[Section, ...]) -> None:
    older = path.read_text(encoding="utf-8") if path.is_file() else ""
    part = heldout_part(unread) if unread else kept_part(older)
    (path.parent / "img").mkdir(parents=True, exist_ok=True)
    path.write_text(page(made, part), encoding="utf-8")
    for section in (*made, *unread):
        for picture in section.pictures:
            (path.parent / "img" / picture.name).write_text(picture.svg, encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main())
