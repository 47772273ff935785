from __future__ import annotations

import dataclasses

import pytest

from evaluation.folders import OWN, steady
from llmtherapy_roles.evaluation import classifier
from llmtherapy_roles.evaluation.cases import Case
from llmtherapy_roles.evaluation.counts import Counts, Share
from llmtherapy_roles.evaluation.curves import curve
from llmtherapy_roles.evaluation.levels import ladder
from llmtherapy_roles.evaluation.own_sets import OWN_DEV
from llmtherapy_roles.evaluation.scoring import Measured, Scored, measure

CASES = tuple(
    Case(text=str(at), positive=positive, strata={"part": part})
    for at, (positive, part) in enumerate(
        [(True, ("a",)), (True, ("a", "b")), (False, ("b",)), (False, ("b",)), (None, ("b",))]
    )
)
SCORED = Scored("judge", (3.0, 1.0, 2.0, 0.0, 3.0), 2.0)
MEASURED = Measured(OWN_DEV, CASES, (SCORED,))


def test_counts_and_parts_by_hand():
    assert MEASURED.counts(SCORED) == Counts(hits=1, misses=1, false_alarms=1, passes=1)
    assert MEASURED.parts("part", SCORED) == {
        "a": (Counts(hits=1, misses=1), 2, 1),
        "b": (Counts(misses=1, false_alarms=1, passes=1), 4, 2),
    }


def test_curve_goes_from_strict_to_mild_and_leaves_unlabelled_cases_out():
    found = curve(MEASURED, SCORED)
    assert found is not None
    assert found.way == ((0.0, 0.0), (0.0, 0.5), (0.5, 0.5), (0.5, 1.0))
    assert found.mark == (0.5, 0.5)


def test_no_curve_without_both_classes_or_scores():
    harmless = Measured(OWN_DEV, CASES[2:4], (Scored("judge", (1.0, 0.0), 1.0),))
    assert curve(harmless, harmless.scored[0]) is None
    assert curve(MEASURED, Scored("judge", why_not="not available")) is None


def test_long_curve_is_thinned_and_keeps_its_end():
    cases = tuple(Case(text="", positive=at % 2 == 0) for at in range(1000))
    scored = Scored("judge", tuple(float(at) for at in range(1000)), 500.0)
    found = curve(Measured(OWN_DEV, cases, (scored,)), scored)
    assert found is not None
    assert len(found.way) <= 80
    assert found.way[-1] == (1.0, 499 / 500)


def test_measure_runs_guards_lexicon_and_says_why_there_is_no_classifier():
    cases = OWN_DEV.cases(OWN)
    found = measure(OWN_DEV, cases, None, clock=steady())
    ours, lexicon, learnt = found.scored
    assert found.counts(ours) == Counts(hits=2, passes=3)
    assert found.counts(lexicon) == Counts(hits=2, passes=3)
    assert ours.us_per_message == pytest.approx(1000 / 5)
    assert learnt.why_not.startswith("not available: ")


def test_training_set_that_is_missing_is_said():
    task = dataclasses.replace(OWN_DEV, trained_on="other")
    found = measure(task, OWN_DEV.cases(OWN), None, clock=steady())
    assert found.scored[-1].why_not == "not available: other is not there"


def test_ladder_counts_missed_and_needless_crises():
    given = ("high", "imminent", "high", "moderate", "none")
    cases = [Case(text="", positive=None, strata={"level": (level,)}) for level in given]
    found = ladder(cases, (3, 3, 2, 3, 0))
    assert found.exact == Share(2, 5)
    assert found.missed_crises == Share(1, 3)
    assert found.needless_crises == Share(1, 2)
    assert found.cells["high", "moderate"] == 1  # type: ignore[index]


def test_classifier_says_what_it_lacks():
    if not classifier.is_there():
        assert classifier.why_not(CASES) == "not available: scikit-learn"
    else:
        assert classifier.why_not([]) == "not available: one class only"
        assert classifier.why_not(CASES) == "not available: fewer than 5 rows of a class"


needs_sklearn = pytest.mark.skipif(not classifier.is_there(), reason="not available: scikit-learn")
APART = tuple(
    Case(text=f"{word} {at}", positive=word == "rain", group=f"{at}") for at in range(9) for word in ("rain", "sun")
)


@needs_sklearn
@pytest.mark.parametrize("grouped", [True, False])
def test_classifier_learns_what_is_easy_and_is_the_same_each_time(grouped: bool):
    cases = [case if grouped else dataclasses.replace(case, group="") for case in APART]
    cases.append(Case(text="rain again", positive=None, group="g" if grouped else ""))
    scores, seconds = classifier.cross_validated(cases, clock=steady())
    assert [score >= 0.5 for score in scores] == [*(case.positive for case in APART), True]
    assert seconds == pytest.approx(0.006)
    assert classifier.cross_validated(cases, clock=steady())[0] == scores


@needs_sklearn
def test_classifier_never_sees_the_group_that_it_judges():
    # Each group has a word of its own that gives the class away; whoever had seen it would be right.
    cases = [Case(text=f"word{at} word{at}", positive=at % 2 == 0, group=str(at)) for at in range(10) for _ in range(6)]
    scores, _ = classifier.cross_validated(cases, clock=steady())
    right = sum((score >= 0.5) == case.positive for case, score in zip(cases, scores, strict=True))
    assert right < len(cases) * 0.9


@needs_sklearn
def test_classifier_that_saw_one_class_flags_nothing():
    scores, _ = classifier.trained_elsewhere(APART[:1], APART, clock=steady())
    assert set(scores) == {0.0}
