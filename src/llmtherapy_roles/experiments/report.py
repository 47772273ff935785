"""The report of a comparison as one HTML document, and its short form for notebooks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from llmtherapy_roles.drawing.html import card, heading, muted
from llmtherapy_roles.drawing.html import table as plain_table
from llmtherapy_roles.drawing.markup import Markup, element, joined
from llmtherapy_roles.drawing.plane import RECONSTRUCTED, plane_svg
from llmtherapy_roles.experiments.report_cells import counted
from llmtherapy_roles.experiments.report_style import HEAD
from llmtherapy_roles.experiments.report_tables import (
    View,
    results_table,
    roles_table,
    scenario_part,
    scores_table,
    texts_part,
    unexpected_table,
)
from llmtherapy_roles.experiments.tally import labels_of, tally
from llmtherapy_roles.spec.html import axes_of, point_of
from llmtherapy_roles.taxonomy import load_taxonomy
from llmtherapy_roles.version import __version__

if TYPE_CHECKING:
    from llmtherapy_roles.experiments.comparison import Comparison
    from llmtherapy_roles.experiments.scenario import Scenario
    from llmtherapy_roles.session.role import Role

__all__ = ["report_card", "report_html"]

_JUDGEMENT = (
    "Messages are invented, and what is expected of each turn is the scenario author's engineering judgement. This "
    "shows what the pipelines do with these words. It is no clinical validation, and no estimate of how often anything "
    "happens with real people; therefore it gives counts and no percentages."
)
_SCRIPTED = (
    "All replies were worded by the embedded scripted model, from a script that belongs to each role. Differences in "
    "decisions, risk, contacts and escalations come from the pipelines; differences in wording come from the scripts "
    "and say nothing about any language model."
)
_REAL = (
    "Replies were worded by the language model {model}. Its wording may differ from run to run, so results.csv is "
    "repeatable only as far as the model is."
)
_DEMO = "The sessions ran without a deployment (demo): nobody was named, and nobody was told."


def report_html(comparison: Comparison, *, texts: bool = False) -> str:
    """Return the report as one HTML document without script and without any other file.

    Args:
        comparison: What came out of the experiment.
        texts: Whether replies are in it; the scenarios' messages always are.
    """
    view = View.of(comparison)
    title = "Roles compared over scripted scenarios"
    body = element(
        "main",
        element("h1", title),
        element("p", _lead(comparison), class_="lead"),
        element(
            "div", element("ul", *(element("li", note) for note in _notes(comparison))), class_="notes", role="note"
        ),
        element("h2", "The roles"),
        element("figure", Markup(_plane(comparison)), element("figcaption", *_FIGURE)),
        roles_table(view),
        element("h2", "Results"),
        results_table(view),
        scores_table(view),
        element("h2", "What was not as expected"),
        unexpected_table(view),
        element("h2", "The scenarios, turn by turn"),
        element("p", _HOW_TO_READ),
        *(scenario_part(view, story) for story in comparison.scenarios),
        joined(element("h2", "All replies"), texts_part(view)) if texts else "",
        element("footer", _footer(comparison), class_="small"),
    )
    head = element("head", HEAD, element("title", title))
    return f"<!DOCTYPE html>\n{element('html', head, element('body', body), lang='en')}\n"


_FIGURE = (
    element("b", "Figure 1. The roles on the two axes. "),
    "Levels are ordinal: a distance between two of them has no meaning.",
)
_HOW_TO_READ = (
    "Each cell says whether the turn was as expected (✓ or ✗; a dot where nothing was expected), the risk of the "
    "message in its context, the gates' decision, and who worded the reply. Every role held each conversation in a "
    "session of its own, with nothing carried over."
)


def report_card(comparison: Comparison) -> str:
    """Return the counts and the overview as a piece of HTML for notebooks."""
    labels = labels_of(comparison.roles)
    view = View.of(comparison)
    rows = [(story.title, *(_score(view, role, story) for role in comparison.roles)) for story in comparison.scenarios]
    heads = ("turns as expected", *(labels[role.fingerprint] for role in comparison.roles))
    differing = [
        (labels[row.fingerprint], row.scenario, str(row.turn), "; ".join(row.why_not)) for row in comparison.unexpected
    ]
    parts = [
        heading(_lead(comparison)),
        plain_table(heads, rows),
        plain_table(("not as expected", "scenario", "turn", "what differed"), differing) if differing else "",
        muted(_JUDGEMENT),
    ]
    return card(*parts)


def _score(view: View, role: Role, story: Scenario) -> str:
    found = tally(view.rows(role, story))
    if found.not_run:
        return "not run"
    return f"{found.met} of {found.judged}" if found.judged else counted(found.turns, "turn")


def _lead(comparison: Comparison) -> str:
    messages = sum(len(story.turns) for story in comparison.scenarios)
    runs = "once" if comparison.repeats == 1 else f"{comparison.repeats} times"
    country = f", all in {comparison.locale}" if comparison.locale else ""
    return (
        f"{counted(len(comparison.roles), 'role')}, {counted(len(comparison.scenarios), 'scenario')} with "
        f"{counted(messages, 'message')}, each held {runs}{country}; model: {_model(comparison)}."
    )


def _model(comparison: Comparison) -> str:
    return "the embedded scripted model" if comparison.model == "scripted" else comparison.model


def _notes(comparison: Comparison) -> list[str]:
    notes = [_JUDGEMENT]
    if any(role.spec.position.provenance == "reconstructed" for role in comparison.roles):
        notes.append(f"Names and positions of roles marked as reconstructed are just that. {RECONSTRUCTED}")
    notes.append(_SCRIPTED if comparison.model == "scripted" else _REAL.format(model=comparison.model))
    if comparison.demo:
        notes.append(_DEMO)
    return notes


def _plane(comparison: Comparison) -> str:
    points = [point_of(role.spec) for role in comparison.roles]
    return plane_svg(points, axes_of(load_taxonomy()), caption="")


def _footer(comparison: Comparison) -> str:
    prints = ", ".join(f"{role.id} {role.fingerprint}" for role in comparison.roles)
    return (
        f"llmtherapy-roles {__version__}; model {comparison.model}; fingerprints: {prints}. "
        "Not a medical device, and no therapy. In an emergency, call your local emergency number."
    )
