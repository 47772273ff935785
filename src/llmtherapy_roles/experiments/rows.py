"""``Row``: one turn of an experiment as plain values, in the order of the columns of ``results.csv``."""

from __future__ import annotations

import csv
import hashlib
from collections.abc import Iterable
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import Literal

__all__ = ["INTEGERS", "Cell", "Row", "Verdict", "columns", "digest", "write_csv"]

Cell = str | int | None
Verdict = Literal["yes", "no", "not stated", "not run"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One turn of one role in one scenario; or, with the verdict ``not run``, a scenario that is not for the role.

    No row holds a time, a path or an id made up at random: the same inputs give the same rows, as long as the model
    gives the same replies.
    """

    role: str
    """Id of the role."""
    version: str
    """Version of the role."""
    autonomy: int
    """Its level of AI autonomy, 1 to 5."""
    engagement: int
    """Its level of emotional engagement, 1 to 5."""
    fingerprint: str
    """Fingerprint of the compiled role; tells variants of one role apart."""
    model: str
    """Name of the model that was asked for; ``scripted`` is the embedded one."""
    scenario: str
    """Id of the scenario."""
    repeat: int
    """Number of the repetition, from 1."""
    turn: int | None = None
    """Number of the turn in its conversation, from 1."""
    risk_level: str = ""
    """Risk of the message in its context."""
    standing: str = ""
    """Concern that stands after the message."""
    decision: str = ""
    """The gates' decision."""
    source: str = ""
    """Who worded the reply."""
    crisis_step: str = ""
    """Step of the crisis dialogue, where it answered."""
    findings: tuple[str, ...] = ()
    """Codes of all findings, each once, in alphabetical order."""
    escalations: tuple[str, ...] = ()
    """Who was to be told, as ``cause (status)``."""
    contacts: int | None = None
    """Number of crisis contacts in the reply."""
    attempts: int | None = None
    """Attempts of the model; 0 when it was not asked."""
    reply_sha256: str = ""
    """Digest of the reply, or of the draft where one waits for approval."""
    expected: Verdict
    """Whether the turn is as the scenario's author expected."""
    why_not: tuple[str, ...] = ()
    """What differs from the expectation, or why the scenario was not run."""
    message: str = field(default="", repr=False)
    """What was said to the role; written into files on request only."""
    reply: str = field(default="", repr=False)
    """The reply, or the draft; written into files on request only."""

    def cells(self, *, texts: bool = False) -> dict[str, Cell]:
        """Return the row by column, lists joined by ``; ``.

        Args:
            texts: Whether the message and the reply are among the columns.
        """
        made: dict[str, Cell] = {}
        for name in columns(texts=texts):
            value: str | int | tuple[str, ...] | None = getattr(self, name)
            made[name] = "; ".join(value) if isinstance(value, tuple) else value
        return made


_TEXTS = ("message", "reply")
_NAMES = tuple(each.name for each in fields(Row))
INTEGERS = frozenset({"autonomy", "engagement", "repeat", "turn", "contacts", "attempts"})
"""Columns that hold whole numbers; all others hold text."""


def columns(*, texts: bool = False) -> tuple[str, ...]:
    """Return the names of the columns in order.

    Args:
        texts: Whether the message and the reply are among them; they come last.

    Example:
        >>> columns()[:3], columns(texts=True)[-2:]
        (('role', 'version', 'autonomy'), ('message', 'reply'))
    """
    return _NAMES if texts else tuple(name for name in _NAMES if name not in _TEXTS)


def digest(text: str) -> str:
    """Return the SHA-256 of a text as 64 hex digits."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def write_csv(rows: Iterable[Row], path: str | Path, *, texts: bool = False) -> Path:
    """Write rows as CSV (UTF-8, a head, commas, line feeds) and return the file's path.

    Args:
        rows: The rows, in the order in which they are written.
        path: The file; one that is there already is overwritten.
        texts: Whether messages and replies are written.
    """
    place = Path(path)
    # A model may reply with a lone surrogate, which no file can hold.
    with place.open("w", encoding="utf-8", errors="replace", newline="") as file:
        # Quoted throughout where there are texts: a carriage return in one would otherwise end its row.
        quoting: Literal[0, 1] = csv.QUOTE_ALL if texts else csv.QUOTE_MINIMAL
        writer = csv.DictWriter(file, columns(texts=texts), lineterminator="\n", quoting=quoting)
        writer.writeheader()
        writer.writerows(row.cells(texts=texts) for row in rows)
    return place
