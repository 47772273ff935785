"""The small pieces of the report: badges, marks, and what one role did in one turn."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from llmtherapy_roles.drawing.html import Tone
from llmtherapy_roles.drawing.markup import Markup, element
from llmtherapy_roles.experiments.rows import Row

__all__ = ["badge", "counted", "mark", "row_of_cells", "score_cell", "tabular", "turn_cell"]

_DECISIONS: dict[str, Tone] = {"allow": "good", "modify": "note", "hold": "warn", "block": "stop", "escalate": "stop"}
_LEVELS: dict[str, Tone] = {"none": "plain", "low": "note", "moderate": "warn", "high": "stop", "imminent": "stop"}
_WORDED = {
    "model": "model",
    "activity": "activity",
    "crisis": "crisis dialogue",
    "script": "scripted stand-in",
    "hold": "model, draft waits",
}
_MARKS = {"yes": ("✓", "as expected"), "no": ("✗", "not as expected"), "none": ("·", "nothing expected")}


def badge(words: str, tone: Tone) -> Markup:
    """Return a few words on a ground of their own; the words say it all."""
    return element("span", words, class_=f"b {tone}")


def counted(number: int, one: str, many: str = "") -> str:
    """Return a number with its noun.

    Example:
        >>> counted(1, "turn"), counted(2, "turn"), counted(0, "reply", "replies")
        ('1 turn', '2 turns', '0 replies')
    """
    return f"{number} {one if number == 1 else many or f'{one}s'}"


def tabular(caption: object, head: Iterable[object], body: Iterable[Markup], *, kind: str = "") -> Markup:
    """Return a table that scrolls where it is too wide.

    Args:
        caption: What it shows; stands above it.
        head: Cells of the first row.
        body: The other rows, from ``row_of_cells``.
        kind: Class of the style sheet.
    """
    first = element("tr", *(cell if isinstance(cell, Markup) else element("th", cell, scope="col") for cell in head))
    made = element("table", element("caption", caption), element("thead", first), element("tbody", *body), class_=kind)
    return element("div", made, class_="wide")


def row_of_cells(first: object, *cells: object) -> Markup:
    """Return a row of a table; numbers stand to the right."""
    made = [
        cell
        if isinstance(cell, Markup) and cell.startswith("<td")
        else element("td", cell, class_="n" if isinstance(cell, int) else None)
        for cell in cells
    ]
    return element("tr", element("th", first, scope="row"), *made)


def mark(verdict: str) -> Markup:
    """Return ✓, ✗ or a dot, with words for people who do not see it."""
    sign, words = _MARKS.get(verdict, _MARKS["none"])
    tone = verdict if verdict in _MARKS else "none"
    seen = element("span", sign, aria_hidden="true", title=words)
    return element("span", seen, element("span", words, class_="hidden"), class_=f"mark {tone}")


def score_cell(rows: Sequence[Row]) -> Markup:
    """Return one role in one scenario: how many of the turns that were judged were as expected."""
    if not rows or rows[0].expected == "not run":
        return element("td", element("span", "not run", class_="small"), class_="mid left")
    judged = [row for row in rows if row.expected in ("yes", "no")]
    met = sum(row.expected == "yes" for row in judged)
    verdict = "none" if not judged else "yes" if met == len(judged) else "no"
    said = f"{met} of {len(judged)}" if judged else counted(len(rows), "turn")
    return element("td", mark(verdict), said, class_="mid miss" if verdict == "no" else "mid")


def turn_cell(rows: Sequence[Row]) -> Markup:
    """Return what one role did in one turn, over all repetitions; alike ones are counted together."""
    if not rows:
        return element("td", element("span", "not run", class_="small"), class_="left")
    groups: dict[tuple[object, ...], list[Row]] = {}
    for row in rows:
        key = (row.expected, row.risk_level, row.decision, row.source, row.crisis_step, row.contacts, row.escalations)
        groups.setdefault((*key, row.why_not), []).append(row)
    shown = [element("div", *_outcome(group, of=len(rows))) for group in groups.values()]
    missed = any(row.expected == "no" for row in rows)
    return element("td", *shown, class_="miss" if missed else None)


def _outcome(alike: Sequence[Row], *, of: int) -> list[Markup]:
    row = alike[0]
    made = [
        mark(row.expected),
        badge(f"risk {row.risk_level}", _LEVELS.get(row.risk_level, "plain")),
        badge(row.decision, _DECISIONS.get(row.decision, "plain")),
    ]
    if of > 1:
        made.insert(1, element("span", f"{len(alike)} of {of} ", class_="small"))
    made.append(element("span", ", ".join(_further(row)), class_="by"))
    made += [element("span", why, class_="why") for why in row.why_not]
    return made


def _further(row: Row) -> list[str]:
    said = [f"by {_WORDED.get(row.source, row.source)}"]
    if row.crisis_step:
        said[0] += f": {row.crisis_step.replace('_', ' ')}"
    if row.contacts:
        said.append(counted(row.contacts, "contact"))
    if row.escalations:
        said.append(
            "somebody told" if all("(delivered" in told for told in row.escalations) else "escalation undelivered"
        )
    if row.attempts and row.attempts > 1:
        said.append(counted(row.attempts, "attempt"))
    return said
