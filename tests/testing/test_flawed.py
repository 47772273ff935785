"""Every planted flaw is caught by its guard, and passed when the guard is away or the model is mended."""

from __future__ import annotations

import inspect

import pytest

from guards.shown import codes
from llmtherapy_roles.flow import ModelRequest
from llmtherapy_roles.registry import default_registry
from llmtherapy_roles.testing import flawed, mended
from llmtherapy_roles.testing.flawed import FLAWS
from llmtherapy_roles.turn.values import Message

SYSTEM = "You are a coach for exercises between sessions, and you never promise that anything will stay secret."
ENTRIES = {entry.name: entry for entry in default_registry() if entry.kind == "output_guard"}
NAMES = sorted(FLAWS)


def guard(name):
    entry = ENTRIES[name]
    assert entry.make is not None
    return entry.make(secrets=(SYSTEM,)) if entry.knows_prompt else entry.make()


def request(turn):
    return ModelRequest(messages=(Message("system", SYSTEM), Message("user", "Hello")), role="coach", turn=turn)


def own_functions(module):
    return {name for name, one in inspect.getmembers(module, inspect.isfunction) if one.__module__ == module.__name__}


@pytest.mark.parametrize("turn", range(3))
@pytest.mark.parametrize("name", NAMES)
def test_flaw_is_caught_by_its_guard(name, turn):
    flaw = FLAWS[name]
    assert codes(guard(flaw.guard), flaw.flawed(request(turn)))


@pytest.mark.parametrize("turn", range(3))
@pytest.mark.parametrize("name", NAMES)
def test_mended_twin_passes_every_guard(name, turn):
    reply = FLAWS[name].mended(request(turn))
    assert {other: codes(guard(other), reply) for other in ENTRIES} == {other: [] for other in ENTRIES}


@pytest.mark.parametrize("name", NAMES)
def test_flaw_needs_its_guard(name):
    """With its guard off, some reply of each flawed model passes all the others: no guard stands in for another."""
    flaw = FLAWS[name]
    others = [other for other in ENTRIES if other != flaw.guard]
    passed = [turn for turn in range(3) if not any(codes(guard(other), flaw.flawed(request(turn))) for other in others)]
    assert passed


def test_every_model_of_the_modules_is_in_the_table():
    assert own_functions(flawed) == set(FLAWS)
    assert own_functions(mended) == {f"{name}_mended" for name in FLAWS}


def test_replies_vary_by_turn_and_not_otherwise():
    assert flawed.claims_human(request(0)) != flawed.claims_human(request(1))
    assert flawed.claims_human(request(0)) == flawed.claims_human(request(3))
