from __future__ import annotations

import pytest

from llmtherapy_roles.evaluation.cases import Aim
from llmtherapy_roles.evaluation.counts import Counts

RECALL, ALARMS = Aim("recall", 0.9), Aim("false_alarm_rate", 0.05)


@pytest.mark.parametrize(
    ("aim", "counts", "verdict"),
    [
        (RECALL, Counts(hits=1000), "met"),
        (RECALL, Counts(hits=95, misses=5), "met, but the interval reaches below"),
        (RECALL, Counts(hits=88, misses=12), "**not met**, though the interval reaches it"),
        (RECALL, Counts(hits=10, misses=90), "**not met**"),
        (RECALL, Counts(passes=9), "not measured"),
        (ALARMS, Counts(passes=1000), "met"),
        (ALARMS, Counts(passes=10), "met, but the interval reaches beyond"),
        (ALARMS, Counts(false_alarms=6, passes=94), "**not met**, though the interval reaches it"),
        (ALARMS, Counts(false_alarms=50, passes=50), "**not met**"),
    ],
)
def test_aim_is_judged_with_its_doubt(aim: Aim, counts: Counts, verdict: str):
    assert aim.judged(counts) == verdict


def test_aim_reads_as_people_say_it():
    assert (str(RECALL), str(Aim("false_alarm_rate", 0.005))) == ("recall ≥ 90 %", "false alarms ≤ 0.5 %")
