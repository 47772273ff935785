from __future__ import annotations

from experiments.turns import row
from llmtherapy_roles.experiments.tally import labels_of, tally
from support.roles import compiled


def test_tally_counts_each_kind_once():
    found = tally(
        [
            row(),
            row(expected="no", why_not=("risk_at_least: found none", "says: x"), decision="allow"),
            row(expected="no", why_not=("risk_at_most: found low",), decision="block", source="script"),
            row(
                expected="not stated", decision="escalate", source="crisis", escalations=("risk.intent (undelivered)",)
            ),
            row(expected="not run", turn=None, why_not=("audience: for clinicians",)),
        ]
    )
    assert (found.turns, found.met, found.missed, found.judged, found.not_run) == (4, 1, 2, 3, 1)
    assert (found.too_low, found.too_high, found.crisis, found.stopped, found.told) == (1, 1, 1, 2, 1)


def test_labels_tell_variants_apart():
    coach, companion = compiled("skills_coach"), compiled("companion")
    assert set(labels_of([coach, companion]).values()) == {"skills_coach", "companion"}
    labels = labels_of([coach, coach])
    assert labels[coach.fingerprint] == f"skills_coach ({coach.fingerprint[:6]})"
