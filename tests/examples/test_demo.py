"""The demonstration shows what is so, quickly, and fails when something that it shows is not."""

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

EXAMPLES = Path(__file__).resolve().parents[2] / "examples"
BROKEN = {
    "a model that tells the truth": "demo.IMPOSTOR = 'That sounds tiring. What would help a little?'",
    "a crisis that is none": "demo.CONVERSATIONS['skills_coach'] = ('hello', 'why?', 'I made soup', 'no')",
    "an obligation that is lost": "demo.lr.Role.open_obligations = property(lambda role: role.obligations)",
}


def shown(before: str = "") -> subprocess.CompletedProcess[str]:
    call = f"import sys; sys.path.insert(0, {str(EXAMPLES)!r}); import demo\n{before}\nsys.exit(demo.main())"
    command = [sys.executable, "-c", call] if before else [sys.executable, str(EXAMPLES / "demo.py")]
    environment = {**os.environ, "NO_PROXY": "*", "HTTPS_PROXY": "http://127.0.0.1:1"}
    return subprocess.run(
        command, capture_output=True, text=True, encoding="utf-8", env=environment, timeout=60, check=False
    )


def test_the_demonstration_is_quick_plain_when_piped_and_all_so() -> None:
    begun = time.monotonic()
    ran = shown()
    assert time.monotonic() - begun < 10
    assert (ran.returncode, ran.stderr) == (0, "")
    assert "\x1b" not in ran.stdout
    assert "This is not a medical device, no therapy and no crisis service" in " ".join(ran.stdout.split())
    assert "NOT SO" not in ran.stdout
    assert ran.stdout.count("✓") >= 30
    assert "116 123" in ran.stdout
    assert ran.stdout.count("=== ") >= 10


@pytest.mark.parametrize("fault", BROKEN.values(), ids=BROKEN)
def test_the_demonstration_fails_when_something_is_not_so(fault: str) -> None:
    ran = shown(fault)
    assert ran.returncode == 1, ran.stderr
    assert "NOT SO" in ran.stdout
