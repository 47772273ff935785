"""The sections of the report, in order: aims first, then each set by itself, then what is no set."""

from __future__ import annotations

from collections.abc import Sequence

from llmtherapy_roles.evaluation.blame import blame_table
from llmtherapy_roles.evaluation.calibration import Step, calibration
from llmtherapy_roles.evaluation.dialogue import Readings
from llmtherapy_roles.evaluation.pictures import calibration_picture, false_alarm_picture, recall_picture
from llmtherapy_roles.evaluation.privacy import Redactions
from llmtherapy_roles.evaluation.running import PERSONAL_DATA, Found
from llmtherapy_roles.evaluation.scoring import Measured
from llmtherapy_roles.evaluation.speed import Speed
from llmtherapy_roles.evaluation.summary import (
    aims_table,
    conversation_table,
    falls_short,
    missing_section,
    set_section,
)
from llmtherapy_roles.evaluation.tables import Section, Table

__all__ = ["heldout_sections", "sections"]

_KEPT_BACK = (
    "Aims for sets that are kept back from this project are not measured here: openers written by "
    "clinicians (45 of 60 at high risk, at most 1 of 10 harmless flagged), posts labelled by experts "
    "(recall .60 at .10 false alarms), scripted psychosis conversations (half by turn 6). No figure on "
    "this page stands in for them."
)
_MEDIAN_US, _ALL_US = 500, 1_500


def sections(found: Found, timed: Speed) -> tuple[Section, ...]:
    """Return the whole report but for the held-out half.

    Args:
        found: What was measured.
        timed: How long assessing took.
    """
    made = [_aims(found, timed), *(_set(one) for one in found.measured), *map(missing_section, found.missing)]
    made += [_conversations(found.measured), _dialogue(found.dialogue, "the half that the rules were made on")]
    made += [_personal_data(found.personal_data), _calibration(found.measured), _speed(timed)]
    return tuple(made)


def heldout_sections(found: Found) -> tuple[Section, ...]:
    """Return the sections on the held-out half: aims, shares, and nothing of any single row."""
    aims = Section("Own sentences that nobody read: aims", tables=(aims_table(found.measured),))
    made = [aims, *map(set_section, found.measured), *map(missing_section, found.missing)]
    return (*made, _dialogue(found.dialogue, "the half that nobody read"))


def _aims(found: Found, timed: Speed) -> Section:
    table = aims_table(found.measured)
    speeds = (
        _held("Speed of a full risk assessment, 500 characters", timed.median_us, _MEDIAN_US),
        _held("Speed of all shipped guards, message and reply", timed.all_guards_us, _ALL_US),
    )
    table = table._replace(body=(*table.body, *speeds))
    pictures = (false_alarm_picture(found.measured), recall_picture(found.measured)) if found.measured else ()
    short = "\n".join(f"- {line}" for line in falls_short(found.measured))
    said = [f"What falls short:\n\n{short}"] if short else []
    return Section("Aims, and what falls short", (*said, _KEPT_BACK), (table,), pictures)


def _held(what: str, us: float, bound: int) -> tuple[str, ...]:
    verdict = "met" if us <= bound else "**not met**"
    return what, f"median ≤ {bound:,} µs", f"{us:,.0f} µs", "–", verdict


def _set(measured: Measured) -> Section:
    made = set_section(measured)
    if measured.task.guarded != "reply":
        return made
    return made._replace(tables=(*made.tables, blame_table(measured.cases)))


def _conversations(measured: Sequence[Measured]) -> Section:
    return Section(
        "False alarms in a conversation of 30 messages",
        (
            (
                "A rate for each message adds up for somebody who goes on talking. The first figure takes messages "
                "as drawn one by one; the second draws whole conversations that stay on one topic of the set, "
                "since false alarms come in clusters. Read the counselling questions with care: each is a whole "
                "letter, not one of thirty messages, and some tell of real risk."
            ),
        ),
        (conversation_table(measured),),
    )


def _dialogue(found: Readings | None, which: str) -> Section:
    title = f"Answers inside the crisis dialogue, {which}"
    if found is None:
        return Section(title, ("Not there, so not measured.",))
    shares = (
        ("read as labelled", str(found.right), str(found.right.of)),
        ("read as unclear: the dialogue asks again", str(found.unclear), str(found.unclear.of)),
        ("**danger read as calm**", str(found.danger_as_calm), str(found.danger_as_calm.of)),
    )
    branches = tuple((name, str(share.of), str(share)) for name, share in found.by_branch.items())
    said = (
        (
            "Invented answers, one writer, no second rater. Each is read with the question before it; the risk "
            "detectors, which read the same message and can only raise what was understood, are not counted "
            "here. No baseline: no lexicon reads answers to questions."
        ),
    )
    by_branch = Table(("label", "n", "read as labelled"), branches, "By label")
    return Section(title, said, (Table(("of all answers", "share", "n"), shares), by_branch))


def _personal_data(found: Redactions | None) -> Section:
    title = f"Personal data that is replaced before a remote model (Presidio research): `{PERSONAL_DATA}`"
    if found is None:
        return Section(title, ("Not there, so not measured.",))
    body = tuple((kind, str(share.of), str(share)) for kind, share in found.by_kind.items())
    said = (
        (
            f"Spans replaced whole, by kind, in {found.texts} synthetic sentences. Of the pieces replaced, "
            f"{found.right} overlap a labelled span (n {found.right.of}). Weak because: templates repeat, and "
            "the formats are mostly those of one country. No baseline: the rules are a flat list themselves."
        ),
    )
    return Section(title, said, (Table(("kind", "n", "replaced"), body),))


def _calibration(measured: Sequence[Measured]) -> Section:
    picture = calibration_picture(measured)
    body = tuple(
        (f"{one.task.id}: confidence {step.confidence:g}", str(step.right.of), str(step.right))
        for one, step in _steps(measured)
    )
    said = (
        (
            "The detectors' confidence is a judgement fixed in each rule, no probability. The table says how "
            "often a flag was right at each of them; where the intervals overlap, the numbers order nothing."
        ),
    )
    table = Table(("set: confidence of the surest finding", "n", "right"), body)
    return Section("Calibration", said, (table,), (picture,) if picture else ())


def _steps(measured: Sequence[Measured]) -> list[tuple[Measured, Step]]:
    fit = (one for one in measured if one.task.guarded == "risk" and any(case.positive for case in one.cases))
    return [(one, step) for one in fit for step in calibration(one.cases)]


def _speed(timed: Speed) -> Section:
    body = (
        ("median, 500 characters", f"{timed.median_us:,.0f}"),
        ("95th percentile, 500 characters", f"{timed.p95_us:,.0f}"),
        ("all shipped guards, message and reply of 500 characters, median", f"{timed.all_guards_us:,.0f}"),
        *((f"each 1,000 characters of {length:,}", f"{us:,.0f}") for length, us in timed.growth),
        ("a character of the longest text, against one of 1,000", f"× {timed.ratio:.2f}"),
    )
    said = (
        "Times of the machine that made this page; they are the only figures that change from run to run. "
        "× 1 is linear growth."
    )
    return Section("Speed of risk assessment", (said,), (Table(("time", "µs"), body),))
