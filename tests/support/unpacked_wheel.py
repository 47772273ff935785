"""Build the wheel, unpack it, and use it with the checkout out of sight: what people install is what was tested.

    python tests/support/unpacked_wheel.py

The dependencies come from this environment; ``-I`` and ``-S`` keep its editable install, the working folder and
``PYTHONPATH`` out, and each run checks where the package came from.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import sysconfig
import tempfile
import zipfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SOURCE, SPECS = ROOT / "src" / "llmtherapy_roles", ROOT / "role_specs"
RUNNER = """
import sys
wheel, dependencies = sys.argv[1:3]
sys.path[:0] = [wheel]
sys.path.append(dependencies)
import llmtherapy_roles
assert llmtherapy_roles.__file__.startswith(wheel), llmtherapy_roles.__file__
from llmtherapy_roles.spec.roots import specs_root
assert str(specs_root()).startswith(wheel), specs_root()
from llmtherapy_roles.cli import main
code = main(sys.argv[3:])
ours = {name: module for name, module in sys.modules.items() if name.partition(".")[0] == "llmtherapy_roles"}
strays = [name for name, module in ours.items() if not str(module.__file__).startswith(wheel)]
assert not strays, strays
sys.exit(code)
"""


def main() -> int:
    """Build, unpack, look inside, run."""
    with tempfile.TemporaryDirectory(prefix="wheel-") as folder:
        place = Path(folder).resolve()
        unpacked = _unpacked(_built(place), place / "unpacked")
        _holds_everything(unpacked)
        _works(unpacked, place)
    print("wheel: ran")
    return 0


def _built(place: Path) -> Path:
    """The wheel, built as pip would build it, from this checkout."""
    command = [sys.executable, "-m", "pip", "wheel", str(ROOT), "--no-deps", "--quiet", "--wheel-dir", str(place)]
    made = subprocess.run([*command, "--disable-pip-version-check"], capture_output=True, text=True, check=False)
    if made.returncode:
        sys.exit(f"wheel: could not be built\n{made.stdout}{made.stderr}")
    (wheel,) = place.glob("*.whl")
    return wheel


def _unpacked(wheel: Path, place: Path) -> Path:
    with zipfile.ZipFile(wheel) as archive:
        assert archive.testzip() is None, "the wheel is damaged"
        archive.extractall(place)
    return place


def _holds_everything(unpacked: Path) -> None:
    """Each module and each data file of the checkout is in the wheel, byte for byte, and nothing else is."""
    package = unpacked / "llmtherapy_roles"
    expected = {path.relative_to(SOURCE): path for path in _files(SOURCE)}
    expected |= {Path("_role_specs") / path.relative_to(SPECS): path for path in _files(SPECS)}
    found = {path.relative_to(package): path for path in _files(package)}
    assert set(found) == set(expected), sorted(map(str, set(found) ^ set(expected)))
    different = [str(name) for name, path in found.items() if path.read_bytes() != expected[name].read_bytes()]
    assert not different, different
    for name in ("py.typed", *(f"_role_specs/{name}" for name in ("taxonomy.yaml", "obligations.yaml"))):
        assert Path(name) in found, name
    for pattern in ("roles/*/role.yaml", "crisis/contacts.yaml", "crisis/dialogue.en.yaml", "schema/*.json"):
        assert list((package / "_role_specs").glob(pattern)), pattern
    (metadata,) = unpacked.glob("*.dist-info")
    assert "llmtherapy_roles.cli:main" in (metadata / "entry_points.txt").read_text(encoding="utf-8")
    assert list(metadata.rglob("LICENSE")), "no licence in the wheel"


def _files(folder: Path) -> list[Path]:
    return [path for path in folder.rglob("*") if path.is_file() and "__pycache__" not in path.parts]


def _works(unpacked: Path, place: Path) -> None:
    listed = json.loads(_run(unpacked, place, "list", "--json"))
    assert len(listed) == 6, listed
    assert json.loads(_run(unpacked, place, "schema"))["title"] == "Role"
    checked = json.loads(_run(unpacked, place, "check", "--json", "--jurisdiction", "us-ca"))
    assert checked["ok"], checked
    assert {result["role"] for result in checked["roles"]} == {role["id"] for role in listed}
    for role in listed:
        said = _run(unpacked, place, "chat", role["id"], "--input", "-", "--json", sent="hello\n")
        turn = json.loads(said)
        assert turn["reply"], turn
        assert turn["demo"], turn
    chat = ("chat", "skills_coach", "--input", "-", "--json", "--locale", "GB")
    crisis = json.loads(_run(unpacked, place, *chat, sent="I want to kill myself\n"))
    assert crisis["decision"] == "escalate", crisis
    assert any(contact["phone"] == "116 123" for contact in crisis["contacts"]), crisis


def _run(unpacked: Path, place: Path, *arguments: str, sent: str = "") -> str:
    """What a command prints; run in an empty folder, in an interpreter that knows of no installed package."""
    dependencies = sysconfig.get_path("purelib")
    away = place / "elsewhere"
    away.mkdir(exist_ok=True)
    environment = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    run = subprocess.run(
        [sys.executable, "-I", "-S", "-B", "-c", RUNNER, str(unpacked), dependencies, *arguments],
        input=sent,
        capture_output=True,
        text=True,
        encoding="utf-8",
        cwd=away,
        env=environment,
        timeout=120,
        check=False,
    )
    if run.returncode or run.stderr:
        sys.exit(f"wheel: {' '.join(arguments)} ended with {run.returncode}\n{run.stdout}{run.stderr}")
    return run.stdout


if __name__ == "__main__":
    sys.exit(main())
