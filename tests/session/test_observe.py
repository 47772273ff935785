"""structlog events: one for each stage, through the app's configuration, without a word of the conversation."""

import subprocess
import sys
from collections.abc import Iterator

import pytest
import structlog
from structlog.testing import LogCapture

from support.roles import UNSAFE, session


@pytest.fixture
def captured() -> Iterator[LogCapture]:
    capture = LogCapture()
    structlog.configure(processors=[capture])
    yield capture
    structlog.reset_defaults()


def test_each_stage_is_an_event_without_words(captured: LogCapture) -> None:
    turn = session("skills_coach", UNSAFE, "Take one Zanzibar step. What would it be?").send("My cat is Wilhelmina")
    assert [entry["stage"] for entry in captured.entries if entry["event"] == "stage"] == [s.stage for s in turn.trail]
    assert captured.entries[-1]["event"] == "turn"
    assert captured.entries[-1]["decision"] == "modify"
    everything = repr(captured.entries)
    assert not any(word in everything for word in ("Wilhelmina", "Zanzibar", "licensed"))


def test_failed_stage_is_a_warning(captured: LogCapture) -> None:
    session("skills_coach", "").send("hello")
    failed = [entry for entry in captured.entries if entry.get("outcome") == "failed"]
    assert {entry["stage"] for entry in failed} == {"model#1", "model#2"}
    assert all(entry["log_level"] == "warning" for entry in failed)


def test_library_prints_nothing_unless_the_app_asks() -> None:
    code = "import structlog, llmtherapy_roles as lr\nlr.compile_role(lr.load_role('companion')).session(user='u').send('hi')"
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert (run.stdout, run.stderr) == ("", "")
