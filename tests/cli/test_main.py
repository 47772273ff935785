"""Dispatch and exit codes: whatever a person mistypes ends in a sentence, never in a traceback."""

import json
import subprocess
import sys
from typing import Any

import pytest

from llmtherapy_roles.cli import main, shelf
from llmtherapy_roles.cli.main import COMMANDS
from llmtherapy_roles.version import __version__
from support.commands import run, run_apart

MISTAKES = {
    ("lst",): 'unknown command "lst"; allowed: assess, chat, check,',
    ("list", "--jsn"): 'did you mean "--json"?',
    ("list", "extra"): 'one argument too many: "extra"',
    ("--json", "list"): "options of a command stand behind it",
    ("--locale", "GB", "chat", "companion"): "options of a command stand behind it",
    ("chat",): "the following arguments are required: ROLE",
    ("chat", "skils_coach"): 'did you mean "skills_coach"?',
    ("show", "skils_coach"): 'did you mean "skills_coach"?',
    ("graph", "skils_coach"): 'did you mean "skills_coach"?',
    ("show", "nowhere/role.yaml"): "nowhere/role.yaml: S001: no such file",
    ("graph", "companion", "--format", "mermad"): 'did you mean "mermaid"?',
    ("chat", "companion", "--age", "adlt"): 'did you mean "adult"?',
    ("chat", "companion", "--locale", "germny"): 'did you mean "DE"?',
    ("chat", "companion", "--locale", "ukk"): 'did you mean "GB"?',
    ("chat", "companion", "--model", "olama/x", "--demo"): 'did you mean "ollama/x"?',
    ("chat", "companion", "--demo", "--deployment", "x.yaml"): "not allowed with argument --demo",
    ("chat", "companion", "--deployment", "nowhere.yaml"): "nowhere.yaml: S001: no such file",
    ("chat", "companion", "--input", "nowhere.txt"): "nowhere.txt: No such file or directory",
    ("chat", "companion", "--input", "/"): "/: Is a directory",
    ("chat", "companion", "--user", " "): "user is empty",
    ("check", "--jurisdiction", "us-caa"): 'did you mean "us-ca"?',
    ("check", "--on", "2026-02-30"): "write it as YYYY-MM-DD",
    ("check", "--on", "20260131"): "write it as YYYY-MM-DD",
}

HEAVY = ("networkx", "jinja2", "rich", "litellm", "structlog", "llmtherapy_roles.session", "llmtherapy_roles.compile")


@pytest.mark.parametrize(("arguments", "said"), MISTAKES.items(), ids=map(" ".join, MISTAKES))
def test_mistakes_in_the_call_are_told_in_a_sentence(arguments: tuple[str, ...], said: str) -> None:
    ran = run(*arguments)
    assert ran.code == 2
    assert said in ran.err
    assert not ran.out
    assert "Traceback" not in ran.err


def test_a_real_model_without_a_deployment_is_refused_with_the_way_out() -> None:
    ran = run("chat", "companion", "--model", "ollama/x", "--input", "-", sent=b"hello\n")
    assert ran.code == 2
    assert "responsible_person: A named human answers for the role." in ran.err
    assert "--deployment FILE, or --demo" in ran.err
    assert not ran.out


def test_without_a_command_help_goes_to_standard_error() -> None:
    ran = run()
    assert ran.code == 2
    assert not ran.out
    assert all(f"  {name} " in ran.err for name in COMMANDS)


@pytest.mark.parametrize("arguments", [("--help",), *((name, "--help") for name in COMMANDS)], ids=" ".join)
def test_help_says_what_this_is_not(arguments: tuple[str, ...]) -> None:
    ran = run(*arguments)
    assert (ran.code, ran.err) == (0, "")
    assert "Not a medical device, and no therapy." in " ".join(ran.out.split())


def test_version() -> None:
    assert run("--version").out == f"llmtherapy-roles {__version__}\n"


def test_abbreviated_options_are_refused_since_they_change_their_meaning_when_options_are_added() -> None:
    assert run("list", "--js").code == 2


class _FaultError(Exception):
    """A fault whose text holds a person's words."""


def _fails(_options: Any) -> int:
    raise _FaultError("words of a person")


def test_a_fault_of_the_program_is_one_sentence_without_its_text(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shelf, "run_list", _fails)
    ran = run("list")
    assert ran.code == 70
    assert ran.err == (
        "llmtherapy-roles: a fault of the program itself (_FaultError); --debug shows where it happened.\n"
    )


@pytest.mark.parametrize("arguments", [("--debug", "list"), ("list", "--debug")], ids=" ".join)
def test_debug_shows_where_it_happened(monkeypatch: pytest.MonkeyPatch, arguments: tuple[str, ...]) -> None:
    monkeypatch.setattr(shelf, "run_list", _fails)
    ran = run(*arguments)
    assert ran.code == 70
    assert "Traceback" in ran.err
    assert "in _fails" in ran.err


def test_an_interrupted_command_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(_options: Any) -> int:
        raise KeyboardInterrupt

    monkeypatch.setattr(shelf, "run_list", interrupted)
    assert run("list") == (130, "", "\ninterrupted\n")


@pytest.mark.parametrize("command", ["list", "schema", "show skills_coach", "graph companion --format svg"])
def test_a_closed_pipe_ends_quietly(command: str) -> None:
    ran = run_apart(*command.split(), then="| head -c 1; exit ${PIPESTATUS[0]}")
    assert ran.code in {0, 141}  # 0 when all was written before the reader left
    assert ran.err == ""


def test_a_reader_that_left_is_no_success() -> None:
    ran = run_apart("show", "skills_coach", then="| true; exit ${PIPESTATUS[0]}")
    assert (ran.code, ran.err) == (141, "")


def test_a_full_disk_is_told_in_a_sentence() -> None:
    ran = run_apart("list", then="> /dev/full")
    assert ran.code == 2
    assert ran.err == "llmtherapy-roles: input or output: No space left on device\n"


@pytest.mark.parametrize("closed", [">&-", "2>&-", "<&-"])
def test_closed_streams_do_no_harm(closed: str) -> None:
    ran = run_apart("list", "--json", then=closed)
    assert ran.code == 0
    assert not ran.err


def test_an_output_that_holds_only_ascii_still_gets_valid_json() -> None:
    ran = run_apart(
        *("chat", "companion", "--json", "--input", "-"), sent="I baked bröd\n".encode(), PYTHONIOENCODING="ascii"
    )
    assert ran.code == 0, ran.err
    assert json.loads(ran.out)["reply"]


def test_list_is_quick_because_it_imports_little() -> None:
    call = "import sys; from llmtherapy_roles.cli import main; main(['list'])"
    code = f"{call}; print([name for name in {HEAVY} if name in sys.modules])"
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert ran.stdout.splitlines()[-1] == "[]"


def test_arguments_are_those_of_the_process_when_none_are_given(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("sys.argv", ["llmtherapy-roles", "--version"])
    assert main() == 0
    assert capsys.readouterr().out.startswith("llmtherapy-roles ")
