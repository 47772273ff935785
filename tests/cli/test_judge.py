"""``assess`` and ``vet``: a line out for every line in, whatever the line is."""

import json
from typing import Any

import pytest

from llmtherapy_roles.cli import judge
from llmtherapy_roles.guards.base import Circumstances
from llmtherapy_roles.stages.guarding import InputGuardStage, NamedGuard
from llmtherapy_roles.vocabulary import Decision
from support.commands import run

ODD = b"\xef\xbb\xbfhello\r\n\n   \n\xff\xfe\n\xed\xa0\x80\n\x00\n" + b"word " * 200_000 + b"\nlast"


def judged(command: str, sent: bytes) -> list[dict[str, Any]]:
    ran = run(command, "--json", sent=sent)
    assert (ran.code, ran.err) == (0, "")
    return [json.loads(line) for line in ran.out.splitlines()]


@pytest.mark.parametrize("command", ["assess", "vet"])
def test_every_line_gets_its_own(command: str) -> None:
    assert len(judged(command, ODD)) == 8
    assert len(run(command, sent=ODD).out.splitlines()) == 8


@pytest.mark.parametrize("command", ["assess", "vet"])
def test_nothing_in_nothing_out(command: str) -> None:
    assert run(command, "--json") == (0, "", "")


def test_assess_gives_level_and_signs() -> None:
    calm, alarming = judged("assess", b"I made soup\nI want to kill myself\n")
    assert (calm["level"], calm["assessed"], calm["findings"]) == ("none", True, [])
    assert alarming["level"] in {"high", "imminent"}
    first = alarming["findings"][0]
    assert first["level"] == alarming["level"]
    assert first["guard"] == "risk.rules.v1"
    assert {"code", "category", "subject", "time", "polarity", "confidence", "span"} <= set(first)


def test_assess_understands_a_hidden_spelling() -> None:
    (hidden,) = judged("assess", b"I want to k1ll m y s e l f\n")
    assert hidden["level"] in {"high", "imminent"}


def test_vet_gives_decision_and_findings() -> None:
    fine, false = judged("vet", b"That sounds tiring.\nI am a licensed therapist. I am a real human being.\n")
    assert (fine["decision"], fine["findings"]) == ("allow", [])
    assert false["decision"] in {"block", "escalate"}
    assert {"claims.human.v1", "claims.licence.v1"} <= {finding["guard"] for finding in false["findings"]}


def test_vet_blocks_an_empty_reply() -> None:
    (empty,) = judged("vet", b"\n")
    assert empty == {"decision": "block", "findings": []}


def test_plain_output_is_tab_separated() -> None:
    level, codes = run("assess", sent=b"I want to kill myself\n").out.rstrip("\n").split("\t")
    assert level in {"high", "imminent"}
    assert codes.startswith("risk.")


class _Crashing:
    def check(self, text: str, about: Circumstances) -> list[Any]:
        raise RuntimeError("guard crashed")


def test_a_detector_that_crashes_is_never_a_level(monkeypatch: pytest.MonkeyPatch) -> None:
    stage = InputGuardStage(NamedGuard("crashing.v1", _Crashing()), audience=frozenset())
    monkeypatch.setattr(judge, "detectors", lambda: (stage,))
    ran = run("assess", "--json", sent=b"hello\n")
    assert (ran.code, ran.out) == (70, "")


def test_an_output_guard_that_crashes_blocks() -> None:
    decision, _ = judge.vet_line((NamedGuard("crashing.v1", _Crashing()),), "All is well.")
    assert decision is Decision.BLOCK
