"""The registry: pinned names, one meaning each, third parties only when asked."""

from pathlib import Path

import pytest

import llmtherapy_roles as lr

NAMES = {
    "risk_detector": {"risk.rules.v1"},
    "input_guard": {"injection.v1", "scope.v1"},
    "output_guard": {
        "claims.human.v1",
        "claims.licence.v1",
        "contacts.v1",
        "diagnosis.v1",
        "farewell.v1",
        "feelings.v1",
        "means.v1",
        "prescription.v1",
        "prompt_leak.v1",
        "refusal.v1",
        "sycophancy.v1",
    },
    "stage": {
        "audit.v1",
        "consent.v1",
        "crisis.v1",
        "disclosure.v1",
        "escalation.v1",
        "redact.v1",
        "referral.v1",
        "review.v1",
    },
    "activity": {"mood_check.v1"},
}

PLUGIN = """
import llmtherapy_roles as lr

class Shouting:
    def check(self, text):
        if text.isupper():
            yield lr.Finding(code="shouting.all", span=lr.Span(0, len(text)))

ENTRY = lr.Entry(name="shouting.v1", kind="output_guard", make=Shouting)
NONE = object()
"""


def installed(folder: Path, target: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """A third party's distribution, as an installer leaves it on the path."""
    (folder / "shouting_guard.py").write_text(PLUGIN, encoding="utf-8")
    info = folder / "shouting_guard-1.0.dist-info"
    info.mkdir()
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: shouting-guard\nVersion: 1.0\n", encoding="utf-8")
    text = f"[llmtherapy_roles.guards]\nshouting = shouting_guard:{target}\n"
    (info / "entry_points.txt").write_text(text, encoding="utf-8")
    monkeypatch.syspath_prepend(folder)


def test_names_are_pinned() -> None:
    found: dict[str, set[str]] = {}
    for entry in lr.default_registry():
        found.setdefault(entry.kind, set()).add(entry.name)
    assert found == NAMES


def test_one_name_has_one_meaning() -> None:
    entry = lr.Entry(name="means.v1", kind="output_guard", make=dict)
    with pytest.raises(lr.MisuseError, match='two entries are called "means.v1"'):
        lr.default_registry().with_entries(entry)


def test_third_party_guard_is_loaded_when_asked_and_guards(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    installed(tmp_path, "ENTRY", monkeypatch)
    assert "shouting.v1" not in lr.default_registry()
    registry = lr.default_registry().with_plugins()
    role = lr.compile_role(lr.load_role("skills_coach").vary(controls=["shouting.v1"]), registry=registry)
    model = lr.FunctionModel(lambda request: "DO IT NOW." if request.attempt == 1 else "Shall we begin?")
    turn = role.session(user="u", model=model, deployment=lr.Deployment.demo()).send("hello")
    assert "DO IT" not in turn.reply
    assert turn.decision == "modify"


def test_entry_point_that_is_no_entry_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    installed(tmp_path, "NONE", monkeypatch)
    with pytest.raises(lr.MisuseError, match='entry point "shouting" .* is a object, not an Entry'):
        lr.default_registry().with_plugins()
