"""The tables of the report: the roles, the overview, what was not as expected, and each scenario turn by turn."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple

from llmtherapy_roles.drawing.markup import Markup, element, joined
from llmtherapy_roles.experiments.judging import stated
from llmtherapy_roles.experiments.report_cells import counted, row_of_cells, score_cell, tabular, turn_cell
from llmtherapy_roles.experiments.rows import Row
from llmtherapy_roles.experiments.tally import labels_of, tally

if TYPE_CHECKING:
    from llmtherapy_roles.experiments.comparison import Comparison
    from llmtherapy_roles.experiments.scenario import Scenario
    from llmtherapy_roles.session.role import Role

__all__ = ["View", "results_table", "roles_table", "scenario_part", "scores_table", "texts_part", "unexpected_table"]


class View(NamedTuple):
    """A comparison, with its rows where a reader looks for them."""

    comparison: Comparison
    labels: dict[str, str]
    cells: dict[tuple[str, str], list[Row]]
    """Rows by fingerprint and scenario."""

    @classmethod
    def of(cls, comparison: Comparison) -> View:
        """Return the view of a comparison."""
        cells: dict[tuple[str, str], list[Row]] = {}
        for row in comparison.rows:
            cells.setdefault((row.fingerprint, row.scenario), []).append(row)
        return cls(comparison, labels_of(comparison.roles), cells)

    def rows(self, role: Role, story: Scenario, turn: int | None = None) -> list[Row]:
        """Return the rows of a role in a scenario, of one turn if one is given."""
        found = self.cells.get((role.fingerprint, story.id), [])
        return found if turn is None else [row for row in found if row.turn == turn]

    def head(self, role: Role, *, kind: str | None = None) -> Markup:
        """Return a role as the head of a column."""
        # A name such as role_play_partner may break after each part.
        name = self.labels[role.fingerprint].replace("_", "_\u200b")
        return element("th", name, scope="col", class_=kind)


def roles_table(view: View) -> Markup:
    """Return what was compared: each role with its position and fingerprint."""
    axes = (element("th", name, scope="col", class_="n") for name in ("autonomy", "engagement"))
    head = ("role", "what it is", *axes, "confidence", "audience", "version", "fingerprint")
    body = [
        row_of_cells(
            view.labels[role.fingerprint],
            role.spec.purpose,
            role.spec.position.autonomy,
            role.spec.position.engagement,
            f"{role.spec.position.confidence}, {role.spec.position.provenance}",
            ", ".join(role.spec.audience),
            role.spec.version,
            element("code", role.fingerprint),
        )
        for role in view.comparison.roles
    ]
    caption = joined(
        element("b", "Table 1. The roles. "),
        "The fingerprint stands for the role file with all its texts, the controls that were wired in, the obligations "
        "and the library's version; a role with the same fingerprint is the same role.",
    )
    return tabular(caption, head, body)


def results_table(view: View) -> Markup:
    """Return the counts of each role."""
    head = (
        "role",
        *(
            element("th", words, scope="col", class_="n")
            for words in (
                "turns",
                "as expected",
                "not as expected",
                "risk judged too low",
                "risk judged too high",
                "by crisis dialogue",
                "blocked or escalated",
                "somebody to be told",
                "scenarios not run",
            )
        ),
    )
    body: list[Markup] = []
    for role in view.comparison.roles:
        found = tally(row for row in view.comparison.rows if row.fingerprint == role.fingerprint)
        body.append(
            row_of_cells(
                view.labels[role.fingerprint],
                found.turns,
                found.met,
                found.missed,
                found.too_low,
                found.too_high,
                found.crisis,
                found.stopped,
                found.told,
                found.not_run,
            )
        )
    caption = joined(
        element("b", "Table 2. Results by role. "),
        "Turns, over all repetitions. A scenario is not run with a role that is not for the people who speak in it.",
    )
    return tabular(caption, head, body)


def scores_table(view: View) -> Markup:
    """Return scenarios against roles, with the number of turns that were as expected."""
    body = [
        element(
            "tr",
            element("th", story.title, scope="row"),
            *(score_cell(view.rows(role, story)) for role in view.comparison.roles),
        )
        for story in view.comparison.scenarios
    ]
    heads = [view.head(role, kind="mid") for role in view.comparison.roles]
    caption = joined(element("b", "Table 3. Results by scenario. "), "Turns as expected, of those that were judged.")
    return tabular(caption, ("scenario", *heads), body, kind="matrix")


def unexpected_table(view: View) -> Markup:
    """Return each turn that was not as expected, with the reason; a sentence when there is none."""
    titles = {story.id: story.title for story in view.comparison.scenarios}
    order = list(titles)
    alike: dict[tuple[int, int, str], list[str]] = {}
    for row in view.comparison.unexpected:
        key = (order.index(row.scenario), row.turn or 0, "; ".join(row.why_not))
        alike.setdefault(key, []).append(view.labels[row.fingerprint])
    if not alike:
        return element("p", "Every turn of which something was expected was as expected.")
    body = [
        row_of_cells(titles[order[place]], turn, element("td", why, class_="said"), _told_apart(names))
        for (place, turn, why), names in sorted(alike.items())
    ]
    caption = joined(element("b", "Table 4. Turns that were not as expected."))
    turns = element("th", "turn", scope="col", class_="n")
    return tabular(caption, ("scenario", turns, "what differed", "roles"), body)


def _told_apart(names: list[str]) -> str:
    """Names, each once, with how often it was there if that was more than once."""
    counts = Counter(names)
    return ", ".join(name if times == 1 else f"{name} ({times} times)" for name, times in counts.items())


def scenario_part(view: View, story: Scenario) -> Markup:
    """Return one scenario: what was said, and what each role did, turn by turn."""
    roles = [role for role in view.comparison.roles if view.rows(role, story, 1)]
    left = [view.labels[role.fingerprint] for role in view.comparison.roles if role not in roles]
    made = [element("h3", story.title, " ", element("code", story.id), id=f"scenario-{story.id}")]
    if story.about:
        made.append(element("p", story.about, class_="about"))
    facts = [
        f"speaks: {', '.join(story.audience)}",
        f"country: {view.comparison.locale or story.locale or 'not known'}",
    ]
    facts.append(f"age: {str(story.age).replace('_', ' ')}")
    if left:
        facts.append(f"not run with {', '.join(left)}")
    made.append(element("p", " · ".join(facts), class_="small about"))
    if roles:
        made.append(_turns_table(view, story, roles))
    return element("section", *made)


def _turns_table(view: View, story: Scenario, roles: Sequence[Role]) -> Markup:
    body = [
        element(
            "tr",
            element("th", *_asked(story, number), scope="row"),
            *(turn_cell(view.rows(role, story, number)) for role in roles),
        )
        for number in range(1, len(story.turns) + 1)
    ]
    asked = element("th", "what is said, and what is expected", scope="col", class_="asked")
    caption = element("span", f"{story.title}: {counted(len(story.turns), 'turn')}", class_="hidden")
    return tabular(caption, (asked, *map(view.head, roles)), body, kind="turns")


def _asked(story: Scenario, number: int) -> Iterator[Markup]:
    turn = story.turns[number - 1]
    words = turn.say if len(turn.say) <= _SHOWN else f"{turn.say[: _SHOWN - 1].rstrip()}…"
    yield element("span", f"{number} ", class_="small")
    yield element("bdi", words, class_="said quoted")
    if len(turn.say) > _SHOWN:
        yield element("span", f"({len(turn.say)} characters in all)", class_="wanted")
    yield element("span", "; ".join(stated(turn.expect)) or "nothing expected", class_="wanted")


_SHOWN = 320
"""Of a longer message the beginning is shown."""


def texts_part(view: View) -> Markup:
    """Return every reply in full, by scenario and turn."""
    made: list[Markup] = []
    for story in view.comparison.scenarios:
        for number, turn in enumerate(story.turns, 1):
            body = [
                row_of_cells(_speaker(view, role, row), element("td", element("bdi", row.reply), class_="reply"))
                for role in view.comparison.roles
                for row in view.rows(role, story, number)
            ]
            if body:
                caption = joined(element("b", f"{story.title}, turn {number}. "), element("bdi", turn.say[:_SHOWN]))
                made.append(tabular(caption, ("role", "reply"), body, kind="texts"))
    return joined(*made)


def _speaker(view: View, role: Role, row: Row) -> str:
    name = view.labels[role.fingerprint]
    return f"{name}, run {row.repeat}" if view.comparison.repeats > 1 else name
