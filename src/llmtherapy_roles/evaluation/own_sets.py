"""The project's own invented sentences: the half that rules are made on, and the half that nobody reads."""

from __future__ import annotations

from collections.abc import Sequence

from llmtherapy_roles.evaluation.cases import Aim, Case, Task
from llmtherapy_roles.evaluation.rows import Row
from llmtherapy_roles.vocabulary import RiskLevel

__all__ = ["DIALOGUE_DEV", "DIALOGUE_HELDOUT", "OWN_DEV", "OWN_HELDOUT"]

DIALOGUE_DEV, DIALOGUE_HELDOUT = "dialogue_dev.jsonl", "dialogue_heldout.jsonl"
_NEEDS = ("text", "language", "level", "category")
_COUNTS_AS = "levels `moderate` and above should be flagged; `none` and `low` should not"
_TRUST = "one writer, invented; no second rater, nobody with clinical training"


def _sentences(rows: Sequence[Row]) -> tuple[Case, ...]:
    return tuple(
        Case(
            text=row["text"],
            positive=RiskLevel(row["level"]) >= RiskLevel.MODERATE,
            strata={
                "level": (row["level"],),
                "language": ("English" if row["language"] == "en" else "Other languages, pooled", row["language"]),
                "category": (row["category"],),
                "wording": ("indirect" if row.get("indirect") else "plain",),
            },
        )
        for row in rows
    )


OWN_DEV = Task(
    id="own_dev",
    title="Own sentences, the half that the rules were made on",
    file="dev.jsonl",
    guarded="risk",
    cases=_sentences,
    needs=_NEEDS,
    counts_as=_COUNTS_AS,
    trust=_TRUST,
    weak=(
        "**These figures flatter.** The rules were made on these very sentences, so they show what the "
        "rules hold, not what they find in the world. The classifier and the lexicon had no such help. "
        "Half of the rows are risk, in life few are: the precision does not carry over."
    ),
    own=True,
    breakdowns=("language", "level", "category", "wording"),
)
OWN_HELDOUT = Task(
    id="own_heldout",
    title="Own sentences, the half that nobody read",
    file="heldout.jsonl",
    guarded="risk",
    cases=_sentences,
    needs=_NEEDS,
    counts_as=_COUNTS_AS,
    trust=_TRUST,
    weak=(
        "The same author, style and ideas as the half that the rules were made on, so still easier than a "
        "stranger's sentences. Languages other than English have 16 rows each: pool them. Half of the rows "
        "are risk, so the precision does not carry over."
    ),
    own=True,
    trained_on="own_dev",
    breakdowns=("language", "level", "category", "wording"),
    aims=(Aim("recall", 0.9), Aim("false_alarm_rate", 0.05)),
)
