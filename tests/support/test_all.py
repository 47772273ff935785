"""Run what needs more than the base install, and say of each part whether it ran: ``make test-all``.

    python tests/support/test_all.py [PART ...]

A part that cannot run here is "not available" with the reason, and never counts as passed; neither does a part in which
every test was skipped.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from importlib.util import find_spec
from pathlib import Path
from shutil import which
from typing import Literal, NamedTuple
from xml.etree import ElementTree

ROOT = Path(__file__).resolve().parents[2]
FOLDERS = ("src", "tests", "examples", "benchmarks")
BROWSERS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")
LIMIT_S = 1800


class Result(NamedTuple):
    """What became of a part."""

    outcome: Literal["passed", "failed", "not available"]
    detail: str = ""
    output: str = ""


def main(names: list[str]) -> int:
    """Run the parts and print a table; 1 if one failed, or if nothing could be run."""
    if unknown := set(names) - set(PARTS):
        print(f"no such part: {', '.join(sorted(unknown))}; there are: {', '.join(PARTS)}")
        return 2
    results: dict[str, Result] = {}
    width = max(map(len, PARTS))
    for name in names or PARTS:
        started = time.monotonic()
        result = results[name] = PARTS[name]()
        took = f"{time.monotonic() - started:.1f} s"
        said = result.outcome if result.outcome == "not available" else f"ran: {result.outcome}"
        line = f"{said}: {result.detail}" if result.detail else said
        print(f"{name:<{width}}  {line}" + ("" if result.outcome == "not available" else f" ({took})"), flush=True)
    for name, result in results.items():
        if result.outcome == "failed":
            print(f"\n--- {name} ---\n{result.output.strip()}")
    counts = [sum(result.outcome == outcome for result in results.values()) for outcome in OUTCOMES]
    print("\n" + ", ".join(f"{count} {outcome}" for count, outcome in zip(counts, OUTCOMES, strict=True)))
    passed, failed, _ = counts
    return 1 if failed or not passed else 0


OUTCOMES = ("passed", "failed", "not available")


def _module(module: str, *arguments: str) -> Callable[[], Result]:
    """A part that is one run of an installed module."""

    def run() -> Result:
        if find_spec(module) is None:
            return Result("not available", f"{module} is not installed; run it with make test-all")
        return _ran([sys.executable, "-m", module, *arguments])

    return run


def _script(name: str, *arguments: str) -> Callable[[], Result]:
    """A part that is one run of a program of the environment."""

    def run() -> Result:
        path = which(name, path=str(Path(sys.executable).parent))
        if path is None:
            return Result("not available", f"{name} is not installed; run it with make test-all")
        return _ran([path, *arguments])

    return run


def _tests(*selection: str) -> Result:
    """A run of pytest that counts what really ran."""
    with tempfile.TemporaryDirectory() as folder:
        report = Path(folder) / "report.xml"
        result = _ran([sys.executable, "-m", "pytest", f"--junitxml={report}", "-rs", *selection])
        if not report.is_file():
            return result
        suites = list(ElementTree.parse(report).getroot().iter("testsuite"))  # noqa: S314  (written by pytest just now)
    total, skipped = (sum(int(suite.get(key, "0")) for suite in suites) for key in ("tests", "skipped"))
    if result.outcome == "failed" and total:
        return result._replace(detail=f"{total} tests")
    if total == 0:
        return Result("not available", "no tests yet")
    if skipped == total:
        return Result("not available", f"all {total} tests were skipped")
    return result._replace(detail=f"{total - skipped} tests" + (f", {skipped} skipped" if skipped else ""))


def _extras() -> Result:
    missing = [
        name for name in ("pyarrow", "pandas", "starlette", "uvicorn", "httpx", "nbclient") if not find_spec(name)
    ]
    if missing:
        return Result("not available", f"not installed: {', '.join(missing)}; run it with make test-all")
    return _tests("-m", "extras")


def _browser() -> Result:
    path = next((found for name in BROWSERS if (found := which(name))), None)
    if path is None:
        return Result("not available", f"none of {', '.join(BROWSERS)} is on the path")
    return _tests("-m", "browser")


def _postgresql() -> Result:
    return Result("not available", "no tests yet: the library has no PostgreSQL store")


def _docs() -> Result:
    generator = ROOT / "docs" / "generate.py"
    if not generator.is_file():
        return Result("not available", "there is no docs/generate.py")
    return _ran([sys.executable, str(generator), "--check"])


def _examples() -> Result:
    demo = _ran([sys.executable, str(ROOT / "examples" / "demo.py")])
    if demo.outcome == "failed":
        return demo._replace(detail="examples/demo.py")
    return _tests("tests/examples", "-m", "not browser")


def _ran(command: list[str]) -> Result:
    environment = {**os.environ, "LITELLM_LOCAL_MODEL_COST_MAP": "True", "NO_COLOR": "1"}
    try:
        run = subprocess.run(
            command, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=LIMIT_S, check=False
        )
    except subprocess.TimeoutExpired:
        return Result("failed", f"no end within {LIMIT_S} s")
    outcome: Literal["passed", "failed"] = "failed" if run.returncode else "passed"
    return Result(outcome, output=f"{run.stdout}{run.stderr}")


PARTS: dict[str, Callable[[], Result]] = {
    "format": _module("ruff", "format", "--check", *FOLDERS),
    "lint": _module("ruff", "check", *FOLDERS),
    "types (mypy)": _module("mypy"),
    "types (basedpyright)": _module("basedpyright"),
    "layers": _script("lint-imports", "--no-logo"),
    "docs": _docs,
    "examples": _examples,
    "extras": _extras,
    "browser": _browser,
    "PostgreSQL": _postgresql,
}

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
