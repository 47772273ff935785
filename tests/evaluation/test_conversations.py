from __future__ import annotations

import pytest

from llmtherapy_roles.evaluation.conversations import conversations


def test_independent_draws_by_hand():
    found = conversations([True] + [False] * 9, ["a"] * 10, turns=3)
    assert found is not None
    assert found.independent == pytest.approx(1 - 0.9**3)
    assert found.interval == pytest.approx((1 - (1 - 0.017876) ** 3, 1 - (1 - 0.404150) ** 3), abs=1e-5)
    assert found.resampled == pytest.approx(found.independent, abs=0.02)


def test_clustered_false_alarms_reach_fewer_people():
    flags = [True, False] * 5 + [False] * 10
    found = conversations(flags, ["a"] * 10 + ["b"] * 10, turns=30)
    assert found is not None
    assert found.independent > 0.99
    assert found.resampled == pytest.approx(0.5, abs=0.02)


def test_nothing_flagged_and_nothing_there():
    found = conversations([False] * 5, ["a"] * 5)
    assert found is not None
    assert (found.independent, found.resampled) == (0.0, 0.0)
    assert conversations([], []) is None


def test_drawing_is_the_same_each_time():
    flags, topics = [True, False, False], ["a", "b", "b"]
    assert conversations(flags, topics) == conversations(flags, topics)
