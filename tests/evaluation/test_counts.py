from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from llmtherapy_roles.evaluation.counts import Counts, Share, count, wilson


# By hand: centre (p + z²/2n) / (1 + z²/n), margin z·√(p(1-p)/n + z²/4n²) / (1 + z²/n), with z² = 3.841459.
@pytest.mark.parametrize(
    ("hits", "of", "low", "high"),
    [(1, 10, 0.017876, 0.404150), (0, 10, 0.0, 0.277533), (10, 10, 0.722467, 1.0), (50, 100, 0.403832, 0.596168)],
)
def test_wilson_interval_by_hand(hits: int, of: int, low: float, high: float):
    assert wilson(hits, of) == pytest.approx((low, high), abs=1e-6)


@given(st.integers(1, 500).flatmap(lambda n: st.tuples(st.integers(0, n), st.just(n))))
def test_interval_holds_its_share_and_stays_a_share(pair: tuple[int, int]):
    hits, of = pair
    found = wilson(hits, of)
    assert found is not None
    assert 0 <= found[0] <= hits / of <= found[1] <= 1


def test_share_of_nothing_is_a_dash():
    share = Share(0, 0)
    assert (share.value, share.interval, str(share)) == (None, None, "–")
    assert str(Share(1, 10)) == "10.0 % [1.8, 40.4]"


def test_precision_recall_and_false_alarms_by_hand():
    pairs = [(True, True)] * 6 + [(True, False)] * 2 + [(False, True)] * 3 + [(False, False)] * 9 + [(None, True)] * 4
    counts = count(pairs)
    assert counts == Counts(hits=6, false_alarms=3, misses=2, passes=9)
    assert counts.n == 20
    assert (counts.precision, counts.recall, counts.false_alarm_rate) == (Share(6, 9), Share(6, 8), Share(3, 12))
