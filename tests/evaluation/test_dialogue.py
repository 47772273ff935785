from __future__ import annotations

import pytest

from evaluation.folders import answer
from llmtherapy_roles.errors import MisuseError
from llmtherapy_roles.evaluation.counts import Share
from llmtherapy_roles.evaluation.dialogue import readings


def test_readings_by_hand():
    found = readings(
        [
            answer("yes", "safe", "safe_yes"),
            answer("no", "safe", "safe_no"),
            answer("perhaps the moon", "safe", "alone"),
            answer("hmm", "safe", "unclear"),
        ]
    )
    assert found.right == Share(3, 4)
    assert found.unclear == Share(1, 4)
    assert found.danger_as_calm == Share(0, 2)
    assert found.by_branch["alone"] == Share(0, 1)


def test_danger_read_as_calm_is_counted():
    # The label is false on purpose: it stands for a reader that takes danger for safety.
    assert readings([answer("yes", "safe", "taken_overdose")]).danger_as_calm == Share(1, 1)


@pytest.mark.parametrize(("question", "branch"), [("saef", "alone"), ("safe", "aloen")])
def test_unknown_question_or_branch_is_told_with_what_exists(question: str, branch: str):
    with pytest.raises(MisuseError, match=r'a row names the .* did you mean "(?:safe|alone)"'):
        readings([answer("secret", question, branch)])
