"""``Comparison``: what came out of an experiment."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from llmtherapy_roles.experiments.parquet import write_parquet
from llmtherapy_roles.experiments.report import report_card, report_html
from llmtherapy_roles.experiments.rows import Row, write_csv
from llmtherapy_roles.experiments.scenario import Scenario
from llmtherapy_roles.session.role import Role

__all__ = ["Comparison"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """Roles side by side over scenarios. Made by ``compare``; shown as a table in notebooks."""

    rows: tuple[Row, ...]
    """A row a turn: by role, scenario, repetition, turn, in the order in which roles and scenarios were given."""
    roles: tuple[Role, ...] = field(repr=False)
    """The compiled roles."""
    scenarios: tuple[Scenario, ...] = field(repr=False)
    """The scenarios."""
    model: str
    """Name of the model that was asked for; ``scripted`` is the embedded one."""
    repeats: int
    """How often each conversation was held."""
    locale: str | None = None
    """Country that stood in place of the scenarios' own, if one was given."""
    demo: bool = False
    """Whether the sessions ran without a deployment."""

    @property
    def unexpected(self) -> tuple[Row, ...]:
        """Rows of turns that were not as expected."""
        return tuple(row for row in self.rows if row.expected == "no")

    def to_csv(self, path: str | Path, *, texts: bool = False) -> Path:
        """Write the rows as CSV and return the file's path; the same rows give the same bytes.

        Args:
            path: The file; one that is there already is overwritten.
            texts: Whether messages and replies are written.
        """
        return write_csv(self.rows, path, texts=texts)

    def to_parquet(self, path: str | Path, *, texts: bool = False) -> Path:
        """Write the rows as Parquet, with the columns of the CSV, and return the file's path.

        Args:
            path: The file; one that is there already is overwritten.
            texts: Whether messages and replies are written.

        Raises:
            MisuseError: pyarrow is not installed; the message says how to install it.
        """
        return write_parquet(self.rows, path, texts=texts)

    def to_html(self, *, texts: bool = False) -> str:
        """Return a report as one HTML document that needs no script and no other file, and prints well.

        Args:
            texts: Whether replies are in it; the scenarios' messages always are.
        """
        return report_html(self, texts=texts)

    def _repr_html_(self) -> str:
        return report_card(self)
