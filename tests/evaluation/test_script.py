from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from evaluation.folders import MARK, filled

SCRIPT = Path(__file__).parents[2] / "benchmarks" / "evaluate.py"


def run(*arguments: object) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, str(SCRIPT), *map(str, arguments)]
    return subprocess.run(command, capture_output=True, text=True, check=False, timeout=120)


def test_script_prints_tables_and_writes_page_with_pictures(tmp_path: Path):
    places = filled(tmp_path)
    page = tmp_path / "docs" / "evaluation.md"
    page.parent.mkdir()
    done = run(places.data, "--own", places.own, "--page", page)
    assert done.returncode == 0, done.stderr
    assert "risk detectors" in done.stdout
    assert "Not scored yet" in page.read_text(encoding="utf-8")
    assert sorted(path.name for path in (page.parent / "img").iterdir())[:2] == [
        "eval-false-alarms.svg",
        "eval-recall.svg",
    ]
    scored = run(places.data, "--own", places.own, "--page", page, "--heldout")
    assert scored.returncode == 0, scored.stderr
    assert MARK not in scored.stdout + page.read_text(encoding="utf-8")
    assert "Scored with the guards at" in page.read_text(encoding="utf-8")


def test_malformed_row_ends_with_a_sentence(tmp_path: Path):
    places = filled(tmp_path)
    (places.data / "sad.dev.jsonl").write_text("\nbroken\n", encoding="utf-8")
    done = run(places.data, "--own", places.own, "--no-page")
    assert done.returncode == 2
    assert done.stderr.startswith("sad.dev.jsonl:2: no JSON object")
    assert "Traceback" not in done.stderr
