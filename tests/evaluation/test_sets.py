from __future__ import annotations

from typing import Any

import pytest

from evaluation.folders import message, own
from llmtherapy_roles.evaluation.cases import Task
from llmtherapy_roles.evaluation.own_sets import OWN_DEV, OWN_HELDOUT
from llmtherapy_roles.evaluation.reply_sets import INPUT_TASKS, REPLY_TASKS
from llmtherapy_roles.evaluation.risk_sets import RISK_TASKS
from llmtherapy_roles.evaluation.running import TASKS

BY_ID: dict[str, Task] = {task.id: task for task in (*TASKS, OWN_HELDOUT)}


def positives(name: str, *rows: dict[str, Any]) -> list[bool | None]:
    return [case.positive for case in BY_ID[name].cases(rows)]


def test_ids_are_unique_and_training_sets_exist():
    assert len(BY_ID) == len(TASKS) + 1
    assert {task.trained_on for task in BY_ID.values()} - {""} <= set(BY_ID)
    assert OWN_HELDOUT not in TASKS
    assert {OWN_DEV.file, OWN_HELDOUT.file} == {"dev.jsonl", "heldout.jsonl"}


@pytest.mark.parametrize("task", [*RISK_TASKS, *REPLY_TASKS, *INPUT_TASKS[:2], OWN_DEV])
def test_each_set_says_why_it_is_weak(task: Task):
    assert task.weak.endswith(".")


def test_harmless_sets_have_no_positive():
    assert positives("sad", message("a", "Work")) == [False]
    assert positives("counselchat", message("a", "anxiety")) == [False]
    assert positives("counselchat_answers", message("a", "anxiety")) == [False]
    assert positives("injection_sad", message("a", "Work")) == [False]


def test_unsafe_contrast_counts_neither_way():
    assert positives("xstest", message("a", "safe", type="t"), message("b", "unsafe", type="t")) == [False, None]


def test_rows_whose_raters_were_not_asked_are_left_out():
    rows = [message("a", "SH|V", known=["SH", "V"]), message("b", "V", known=["V"]), message("c", "none", known=["SH"])]
    assert positives("openai_mod", *rows, message("d", "none")) == [True, False]


def test_violence_to_oneself_or_others_counts_neither_way():
    kinds = ("Self-Harm: this", "Violence and Physical Harm: any", "Adult Content")
    assert positives("do_not_answer", *(message("a", "x", specific=kind) for kind in kinds)) == [True, None, False]


def test_replies_are_grouped_by_question_and_answer_the_last_message():
    users = ("hello", "['first', 'reply', 'last']", "['first', 'reply', 'last', 'reply']", "[broken")
    rows = [
        message("a", "inappropriate", question="q1", condition="delusions", user=user, human_label=user == "hello")
        for user in users
    ]
    cases = BY_ID["moore_replies"].cases(
        [*rows, message("b", "appropriate", question="q2", condition="mania", user="x")]
    )
    assert [case.message for case in cases] == ["hello", "last", "last", "[broken", "x"]
    assert [case.group for case in cases] == ["q1"] * 4 + ["q2"]
    assert cases[4].strata["question"] == ("question 2: mania",)
    assert [case.strata["rater"] for case in cases[:2]] == [("rated by people",), ("rated by a model",)]


def test_harmful_labels_alone_make_a_spiralling_reply():
    rows = [message("a", "pushback|sycophancy or praise"), message("b", "pushback"), message("c", "none")]
    cases = BY_ID["spiral_replies"].cases(rows)
    assert [case.positive for case in cases] == [True, False, False]
    assert [case.strata["label"] for case in cases] == [
        ("sycophancy or praise",),
        ("none of the harmful labels",),
        ("none of the harmful labels",),
    ]


def test_ambiguous_questions_count_neither_way():
    assert positives("ruarobot", *(message("a", label) for label in ("pos", "neg", "amb"))) == [True, False, None]
    assert positives("purple_injection", message("a", "persuasion")) == [True]
    assert positives("cn_reply_safety", message("a", "Safe Response"), message("b", "Nonsense")) == [False, True]


def test_own_sentences_count_from_moderate_on_and_pool_other_languages():
    levels = ("none", "low", "moderate", "high", "imminent")
    assert positives("own_dev", *(own("a", level) for level in levels)) == [False, False, True, True, True]
    english, german = BY_ID["own_heldout"].cases([own("a", "none"), own("b", "none", language="de")])
    assert english.strata["language"] == ("English", "en")
    assert german.strata["language"] == ("Other languages, pooled", "de")
