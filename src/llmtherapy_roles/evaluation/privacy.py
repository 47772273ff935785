"""How much personal data is replaced before a remote model: spans found, by kind."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

from llmtherapy_roles.errors import MisuseError
from llmtherapy_roles.evaluation.counts import Share
from llmtherapy_roles.evaluation.rows import Row, meta_of
from llmtherapy_roles.stages.privacy import redact

__all__ = ["Redactions", "redactions"]


class Redactions(NamedTuple):
    """What redaction found."""

    by_kind: dict[str, Share]
    """For each kind of personal data, how many spans were replaced whole."""
    right: Share
    """Of the replaced pieces, how many overlap a labelled span."""
    texts: int


def redactions(rows: Sequence[Row]) -> Redactions:
    """Return how much of the labelled personal data is replaced.

    Args:
        rows: Rows whose ``meta`` has ``spans``: lists of start, end and kind, in code points.

    Raises:
        MisuseError: A row has no spans, or one that is none.
    """
    found: dict[str, list[bool]] = {}
    pieces = right = 0
    for number, row in enumerate(rows, 1):
        text, spans = row["text"], _spans(row, number)
        replaced = list(_replaced(text))
        for start, end, kind in spans:
            whole = any(low <= start and end <= high for low, high in replaced)
            found.setdefault(kind, []).append(whole)
        pieces += len(replaced)
        right += sum(any(low < end and start < high for start, end, _ in spans) for low, high in replaced)
    by_kind = {kind: Share(sum(hits), len(hits)) for kind, hits in sorted(found.items())}
    return Redactions(by_kind, Share(right, pieces), len(rows))


def _replaced(text: str) -> Iterator[tuple[int, int]]:
    """Where in the text something was replaced; the stage replaces each occurrence of what it found."""
    _, pairs = redact(text, ())
    for _, original in pairs:
        at = text.find(original)
        while original and at >= 0:
            yield at, at + len(original)
            at = text.find(original, at + len(original))


def _spans(row: Row, number: int) -> list[tuple[int, int, str]]:
    listed: Any = meta_of(row).get("spans")
    try:
        return (
            [(int(start), int(end), str(kind)) for start, end, kind in listed or ()]
            if listed is not None
            else _no(number)
        )
    except (TypeError, ValueError):
        return _no(number)


def _no(number: int) -> list[tuple[int, int, str]]:
    msg = f"row {number} has no meta.spans, a list of [start, end, kind]"
    raise MisuseError(msg)
