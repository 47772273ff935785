"""From measurements to sections: the table of a set, its breakdowns, the aims, the conversations."""

from __future__ import annotations

from collections.abc import Sequence

from llmtherapy_roles.evaluation.cases import Task
from llmtherapy_roles.evaluation.conversations import TURNS, conversations
from llmtherapy_roles.evaluation.counts import Counts
from llmtherapy_roles.evaluation.levels import Ladder, ladder
from llmtherapy_roles.evaluation.scoring import Measured, Scored
from llmtherapy_roles.evaluation.tables import Section, Table
from llmtherapy_roles.vocabulary import RiskLevel

__all__ = [
    "aims_table",
    "conversation_table",
    "falls_short",
    "held_to_aim",
    "ladder_tables",
    "missing_section",
    "set_section",
]

_HEAD = ("judge", "n", "to flag", "precision", "recall", "false alarms", "µs a text")
_MANY, _FEW = 12, 10
Part = tuple[Counts, int, int]
"""Counts, number of cases, number of flagged ones."""
_FITTING = "without human, licence, feelings guards"


def set_section(measured: Measured, *, times: bool = True) -> Section:
    """Return the section of one set: what counts as what, the table of all judges, the breakdowns of the first.

    Args:
        measured: The measurements.
        times: Whether to tell the time, the one column that differs from run to run.
    """
    task = measured.task
    head = _HEAD if times else _HEAD[:-1]
    body = tuple(_row(measured, scored)[: len(head)] for scored in measured.scored)
    ours = measured.scored[0]
    tables = [Table(head, body), *(_breakdown(measured, ours, name) for name in task.breakdowns)]
    if "level" in task.breakdowns:
        tables += ladder_tables(ladder(measured.cases, ours.scores))
    return Section(f"{task.title}: `{task.file}`", _said_of(task), tuple(tables))


def missing_section(task: Task) -> Section:
    """Return the section of a set whose file is not there."""
    return Section(f"{task.title}: `{task.file}`", ("Not there, so not measured.",))


def aims_table(measured: Sequence[Measured]) -> Table:
    """Return all aims beside what was measured, each judged in words; sets that are not there are left out."""
    body: list[tuple[str, ...]] = []
    for one in measured:
        scored = held_to_aim(one)
        counts = one.counts(scored)
        for aim in one.task.aims:
            share = counts.recall if aim.figure == "recall" else counts.false_alarm_rate
            body.append((one.task.title, str(aim), str(share), str(share.of), aim.judged(counts)))
    return Table(("set", "aim", "measured", "n", "verdict"), tuple(body))


def held_to_aim(measured: Measured) -> Scored:
    """Return the judge that the aims are about: the first, but for human therapists the one that fits them."""
    fitting = (scored for scored in measured.scored if scored.judge == _FITTING)
    chosen = next(fitting, None) if measured.task.id == "counselchat_answers" else None
    return chosen or measured.scored[0]


def conversation_table(measured: Sequence[Measured]) -> Table:
    """Return how many conversations see a false alarm, for the sets of messages that people could go on writing."""
    body: list[tuple[str, ...]] = []
    for one in measured:
        name = one.task.conversation
        for scored in one.scored if name else ():
            topics = [case.strata[name][0] for case in one.cases]
            found = conversations(scored.flags, topics) if scored.scores else None
            if found is None:
                body.append((f"{one.task.id}: {scored.judge}", scored.why_not or "–", "–", "–"))
                continue
            low, high = found.interval
            rate = str(one.counts(scored).false_alarm_rate)
            alone = f"{100 * found.independent:.0f} % [{100 * low:.0f}, {100 * high:.0f}]"
            body.append((f"{one.task.id}: {scored.judge}", rate, alone, f"{100 * found.resampled:.0f} %"))
    return Table(("set: judge", "a message", f"{TURNS} messages, 1-(1-p)^{TURNS}", "resampled by topic"), tuple(body))


def ladder_tables(found: Ladder) -> list[Table]:
    """Return the levels as given and as judged, and the errors that weigh most."""
    head = ("given \\ judged", *(str(level) for level in RiskLevel))
    body = tuple(
        (str(given), *(str(found.cells[given, judged]) for judged in RiskLevel))
        for given in RiskLevel
        if any(found.cells[given, judged] for judged in RiskLevel)
    )
    weighty = (
        ("at the very level", str(found.exact), str(found.exact.of)),
        (
            "crisis missed: `high` or `imminent` judged below `high`",
            str(found.missed_crises),
            str(found.missed_crises.of),
        ),
        (
            "crisis dialogue without need: judged `high` or above",
            str(found.needless_crises),
            str(found.needless_crises.of),
        ),
    )
    return [
        Table(head, body, "Levels, counts of the risk detectors"),
        Table(("of all rows", "share", "n"), weighty, "Errors apart from being off by one level"),
    ]


def _said_of(task: Task) -> tuple[str, ...]:
    aims = f" Aim: {', '.join(map(str, task.aims))}." if task.aims else ""
    said = [f"What counts: {task.counts_as}. Labels: {task.trust}.{aims}"]
    if task.weak:
        said.append(f"Weak because: {task.weak}")
    return tuple(said)


def _row(measured: Measured, scored: Scored) -> tuple[str, ...]:
    if not scored.scores:
        return scored.judge, scored.why_not or "no rows", *("–",) * (len(_HEAD) - 2)
    counts = measured.counts(scored)
    time = "–" if scored.us_per_message is None else f"{scored.us_per_message:,.0f}"
    # Of texts that are all harmless no flag can be right: a precision of 0 would say nothing of the judge.
    precision = str(counts.precision) if counts.recall.of else "–"
    rates = (precision, str(counts.recall), str(counts.false_alarm_rate))
    return scored.judge, str(counts.n), str(counts.recall.of), *rates, time


def _breakdown(measured: Measured, ours: Scored, name: str) -> Table:
    """Recall and false alarms of each part; cases that count neither way show in the flagged column only."""
    parts = measured.parts(name, ours)
    if len(parts) > _MANY and not measured.task.own:
        parts = _gathered(parts)
    body = tuple(
        (part, str(n), str(flagged), str(counts.recall), str(counts.false_alarm_rate))
        for part, (counts, n, flagged) in parts.items()
    )
    return Table((name, "n", "flagged", "recall", "false alarms"), body, f"{ours.judge}, by {name}")


def _gathered(parts: dict[str, Part]) -> dict[str, Part]:
    """Parts of fewer than ten cases as one: a share of three says nothing."""
    small = [part for part in parts.values() if part[1] < _FEW]
    kept = {name: part for name, part in parts.items() if part[1] >= _FEW}
    if small:
        counts = Counts(*(sum(column) for column in zip(*(part[0] for part in small), strict=True)))
        kept[f"{len(small)} others"] = counts, sum(part[1] for part in small), sum(part[2] for part in small)
    return kept


def falls_short(measured: Sequence[Measured]) -> list[str]:
    """Return in sentences what is not as it should be: aims not met, and sets on which most is missed."""
    said: list[str] = []
    for one in measured:
        counts = one.counts(held_to_aim(one))
        for aim in one.task.aims:
            share = counts.recall if aim.figure == "recall" else counts.false_alarm_rate
            if aim.judged(counts).startswith("**not"):
                said.append(f"{one.task.title}: {aim} is not met; measured {share}, n {share.of}.")
        recall = counts.recall
        if recall.of and recall.hits * 2 < recall.of:
            said.append(f"{one.task.title}: most is missed; found {recall}, n {recall.of}.")
        better = [scored.judge for scored in one.scored[-2:] if _beats(one, scored)]
        if better:
            said.append(
                f"{one.task.title}: {' and '.join(better)} does better, with more recall and no more false alarms."
            )
    return said


def _beats(measured: Measured, other: Scored) -> bool:
    if not other.scores:
        return False
    ours, theirs = measured.counts(held_to_aim(measured)), measured.counts(other)
    if not ours.recall.of or not ours.false_alarm_rate.of:
        return False
    return theirs.hits > ours.hits and theirs.false_alarms <= ours.false_alarms
