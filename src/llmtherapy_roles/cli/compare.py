"""``compare``: roles side by side over scripted scenarios, written as CSV, Parquet and an HTML report."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from llmtherapy_roles.cli.terminal import print_line, print_note, print_table, styled
from llmtherapy_roles.experiments.comparison import Comparison
from llmtherapy_roles.experiments.parquet import HOW_TO_INSTALL, can_write_parquet
from llmtherapy_roles.experiments.running import compare
from llmtherapy_roles.experiments.scenario import Scenario
from llmtherapy_roles.experiments.tally import labels_of, tally
from llmtherapy_roles.session.deployment import Deployment, load_deployment
from llmtherapy_roles.session.role import Role

__all__ = ["add_compare", "run_compare"]


def add_compare(parser: argparse.ArgumentParser) -> None:
    """Add the options of ``compare``."""
    parser.add_argument("specs", metavar="SPEC", nargs="+", help="a shipped role, or a path to a role file")
    parser.add_argument("--scenarios", metavar="FILE|DIR", required=True, help="a scenario (YAML), or a folder of them")
    parser.add_argument("--out", metavar="DIR", required=True, help="folder for the results; made if it is not there")
    parser.add_argument("--model", metavar="M", help="such as ollama/lfm2.5-thinking; the embedded model if left out")
    around = parser.add_mutually_exclusive_group()
    around.add_argument(
        "--demo", action="store_true", help="try a real model without a deployment; not for real people"
    )
    around.add_argument("--deployment", metavar="FILE", help="what stands around the roles (YAML)")
    parser.add_argument("--repeats", metavar="N", type=int, default=1, help="hold each conversation so often")
    parser.add_argument("--locale", metavar="CC", help="country of the person, in place of the scenarios' own")
    parser.add_argument(
        "--texts", action="store_true", help="write messages and replies too; the report shows the messages in any case"
    )


def run_compare(options: argparse.Namespace) -> int:
    """Run the experiment and write its results; 0 also when turns were not as expected, since that is a result."""
    deployment = load_deployment(options.deployment) if options.deployment else None
    out = Path(options.out)
    out.mkdir(parents=True, exist_ok=True)
    results = compare(
        options.specs,
        options.scenarios,
        model=options.model,
        repeats=options.repeats,
        deployment=Deployment.demo() if options.demo else deployment,
        locale=options.locale,
        progress=_tell if sys.stderr.isatty() else None,
    )
    results.to_csv(out / "results.csv", texts=options.texts)
    parquet = _parquet(results, out / "results.parquet", texts=options.texts)
    report = out / "report.html"
    report.write_text(results.to_html(texts=options.texts), encoding="utf-8", errors="replace", newline="\n")
    _summary(results)
    print_line(f"wrote {out / 'results.csv'}")
    print_line(parquet)
    print_line(f"wrote {report}")
    return 0


def _parquet(results: Comparison, path: Path, *, texts: bool) -> str:
    """Write the Parquet file if that can be done; return what became of it."""
    if can_write_parquet():
        results.to_parquet(path, texts=texts)
        return f"wrote {path}"
    said = f"parquet: not written, install the extra frames ({HOW_TO_INSTALL})"
    return f"{said}; {path} is from an earlier run" if path.exists() else said


def _tell(role: Role, story: Scenario) -> None:
    print_note(f"{role.id}: {story.title}")


def _summary(results: Comparison) -> None:
    labels = labels_of(results.roles)
    head = ("role", "turns", "as expected", "not as expected", "scenarios not run", "fingerprint")
    rows: list[tuple[str, ...]] = []
    for role in results.roles:
        found = tally(row for row in results.rows if row.fingerprint == role.fingerprint)
        counts = (found.turns, found.met, found.missed, found.not_run)
        rows.append((labels[role.fingerprint], *map(str, counts), role.fingerprint))
    print_table(head, rows, title=f"{len(results.scenarios)} scenarios, model {results.model}")
    for row in results.unexpected:
        where = f"{labels[row.fingerprint]}, {row.scenario}, turn {row.turn}"
        print_line(f"{styled('not as expected', 'red')}: {where}: {'; '.join(row.why_not)}")
