from __future__ import annotations

import pytest

from llmtherapy_roles.evaluation.lexicon import ASKS_IF_HUMAN, INJECTION, REPLY, RISK, matches


def test_each_lexicon_is_as_long_as_its_name_says():
    assert [len(patterns) for patterns in (RISK, REPLY, ASKS_IF_HUMAN, INJECTION)] == [43, 24, 8, 10]


@pytest.mark.parametrize(
    ("text", "found"),
    [("I’m done, I can’t go on", 1), ("I am not suicidal", 1), ("this deadline kills me", 0), ("Suicidal. KMS", 2)],
)
def test_risk_lexicon_is_flat(text: str, found: int):
    assert matches(RISK, text) == found
