"""What the documentation shows is so: pages are up to date, snippets run, commands and links exist."""

from __future__ import annotations

import os
import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

from docs.fences import PAGES, ROOT, fences, shell_lines, write_files
from llmtherapy_roles.cli.main import COMMANDS, main

NAMES = [page.relative_to(ROOT).as_posix() for page in PAGES]
PLAIN = {"printf", "cut", "head", "cat", "pip", "python"}
TARGETS = set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))


def test_generated_pages_are_up_to_date() -> None:
    run = subprocess.run(
        [sys.executable, "docs/generate.py", "--check"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert run.returncode == 0, f"run make docs\n{run.stdout}{run.stderr}"


@pytest.mark.parametrize("name", [n for n in NAMES if any(f.language == "python" for f in fences(ROOT / n))])
def test_python_snippets_run_in_order(name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write_files(ROOT / name, tmp_path)
    monkeypatch.chdir(tmp_path)
    space: dict[str, object] = {"__name__": "snippets"}
    for fence in fences(ROOT / name):
        if fence.language == "python":
            code = compile("\n" * (fence.line - 1) + fence.text, name, "exec")
            exec(code, space)  # noqa: S102  (the project's own pages)


ALL_LINES = [(name, line) for name in NAMES for line in shell_lines(ROOT / name)]


def test_there_are_commands_to_look_at() -> None:
    assert len(ALL_LINES) > 8


@pytest.mark.parametrize(("name", "line"), ALL_LINES)
def test_shell_commands_exist(name: str, line: str, capsys: pytest.CaptureFixture[str]) -> None:
    for part in re.split(r"\|(?=(?:[^']*'[^']*')*[^']*$)", line):
        program, *words = shlex.split(part, comments=True)
        if program == "make":
            assert {word for word in words if "=" not in word} <= TARGETS
        elif program == "llmtherapy-roles":
            options = [word for word in words if word.startswith("--")]
            if words[0] in COMMANDS:
                assert main([words[0], "--help"]) == 0
                helped = capsys.readouterr().out
                assert all(option in helped for option in options), part
            else:
                assert words == ["--help"]
        else:
            assert program in PLAIN


RUNNABLE = [(name, line) for name, line in ALL_LINES if not line.startswith("make ") and "--model" not in line]


@pytest.mark.parametrize(("name", "line"), RUNNABLE)
def test_shell_commands_run(name: str, line: str, tmp_path: Path) -> None:
    write_files(ROOT / name, tmp_path)
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    run = subprocess.run(
        ["bash", "-o", "pipefail", "-c", line],
        cwd=tmp_path,
        env={**os.environ, "PATH": path},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert run.returncode == 0, run.stderr


LINK = re.compile(r"\]\((?!https?:)([^)\s]+)\)")


@pytest.mark.parametrize("name", NAMES)
def test_links_lead_somewhere(name: str) -> None:
    page = ROOT / name
    for target in LINK.findall(page.read_text(encoding="utf-8")):
        file, _, anchor = target.partition("#")
        found = page if not file else page.parent / file
        assert found.is_file(), target
        if anchor:
            assert anchor in _anchors(found), target


def _anchors(page: Path) -> set[str]:
    text = page.read_text(encoding="utf-8")
    heads = re.findall(r"^#+ (.+)$", text, re.MULTILINE)
    return {*re.findall(r'<a id="([\w-]+)">', text), *(_slug(head) for head in heads)}


def _slug(head: str) -> str:
    return re.sub(r"[^\w\- ]", "", head.lower()).replace(" ", "-")


def test_readme_is_short_and_says_what_it_is_not() -> None:
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    assert text.count("\n") <= 200
    plain = " ".join(text.split())
    for words in (
        "Not a medical device",
        "No therapy",
        "Not a crisis service",
        "No legal advice",
        "call your local emergency number",
        "reconstructed",
        "10.1038/s43588-025-00874-x",
        "make demo",
        "make test",
    ):
        assert words in plain, words
