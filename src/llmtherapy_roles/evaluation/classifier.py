"""The other baseline: a bag of weighted words with logistic regression, by scikit-learn where that is installed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from importlib import import_module
from importlib.util import find_spec
from typing import Any

from llmtherapy_roles.evaluation.cases import Case

__all__ = ["NAME", "THRESHOLD", "cross_validated", "is_there", "trained_elsewhere", "why_not"]

NAME = "TF-IDF, logistic regression"
THRESHOLD = 0.5
"""Probability from which on a case is flagged."""

_FOLDS = 5
_SEED = 20261123


def is_there() -> bool:
    """Return whether scikit-learn is installed."""
    return find_spec("sklearn") is not None


def why_not(cases: Sequence[Case]) -> str:
    """Return why no classifier can learn from these cases; empty when one can."""
    if not is_there():
        return "not available: scikit-learn"
    classes = Counter(case.positive for case in cases if case.positive is not None)
    if len(classes) < 2:
        return "not available: one class only"
    return "" if min(classes.values()) >= _FOLDS else f"not available: fewer than {_FOLDS} rows of a class"


def cross_validated(cases: Sequence[Case], *, clock: Callable[[], float]) -> tuple[list[float], float]:
    """Return for each case the probability that it is positive, and the seconds that judging took.

    Each case is judged by a classifier that has not seen it, nor anything else of its group.

    Cases without a label are judged by a classifier that learnt from all the others. Five folds, stratified, shuffled
    by a fixed seed; where cases have groups, no group stands on both sides.

    Args:
        cases: The cases; ``why_not`` must have had nothing against them.
        clock: Times the judging, not the learning.
    """
    selection: Any = import_module("sklearn.model_selection")
    known = [place for place, case in enumerate(cases) if case.positive is not None]
    labels = [bool(cases[place].positive) for place in known]
    groups = [cases[place].group for place in known]
    if any(groups):
        splitter = selection.StratifiedGroupKFold(min(_FOLDS, len(set(groups))), shuffle=True, random_state=_SEED)
        splits = splitter.split(known, labels, groups)
    else:
        splits = selection.StratifiedKFold(_FOLDS, shuffle=True, random_state=_SEED).split(known, labels)
    parts: list[tuple[list[int], list[int]]] = [
        ([known[at] for at in train], [known[at] for at in test]) for train, test in splits
    ]
    unknown = [place for place, case in enumerate(cases) if case.positive is None]
    scores, seconds = [0.0] * len(cases), 0.0
    for train, test in (*parts, (known, unknown)):
        if test:
            found, took = trained_elsewhere([cases[at] for at in train], [cases[at] for at in test], clock=clock)
            seconds += took
            for at, score in zip(test, found, strict=True):
                scores[at] = score
    return scores, seconds


def trained_elsewhere(
    training: Sequence[Case], cases: Sequence[Case], *, clock: Callable[[], float]
) -> tuple[list[float], float]:
    """Return for each case the probability that it is positive, by what was learnt from others, and the seconds.

    Args:
        training: What to learn from.
        cases: What to judge.
        clock: Times the judging, not the learning.
    """
    learnt = _fitted([case for case in training if case.positive is not None])
    start = clock()
    scores = _scores(learnt, cases)
    return scores, clock() - start


def _fitted(cases: Sequence[Case]) -> Any:
    """Letters as well as words, so that languages without spaces are read too."""
    text: Any = import_module("sklearn.feature_extraction.text")
    linear: Any = import_module("sklearn.linear_model")
    pipeline: Any = import_module("sklearn.pipeline")
    labels = [bool(case.positive) for case in cases]
    if len(set(labels)) < 2:
        return None
    words = text.TfidfVectorizer(ngram_range=(1, 2), sublinear_tf=True)
    letters = text.TfidfVectorizer(analyzer="char_wb", ngram_range=(2, 4), sublinear_tf=True, max_features=50_000)
    bag = pipeline.FeatureUnion([("words", words), ("letters", letters)])
    regression = linear.LogisticRegression(C=10.0, class_weight="balanced", max_iter=1000)
    return pipeline.Pipeline([("bag", bag), ("regression", regression)]).fit([case.text for case in cases], labels)


def _scores(learnt: Any, cases: Sequence[Case]) -> list[float]:
    """A fold whose training part has one class only has learnt nothing, and flags nothing."""
    if learnt is None or not cases:
        return [0.0] * len(cases)
    return [float(row[1]) for row in learnt.predict_proba([case.text for case in cases])]
