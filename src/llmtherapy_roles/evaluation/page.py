"""The page ``docs/evaluation.md``: all sections, and the held-out part, which outlives runs that leave it alone."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Sequence
from pathlib import Path

from llmtherapy_roles.evaluation.tables import Section, as_markdown

__all__ = ["fingerprint", "heldout_part", "kept_part", "page"]

_BEGIN, _END = "<!-- held-out -->", "<!-- end held-out -->"
_KEPT = re.compile(re.escape(_BEGIN) + r"\n(.*?)\n" + re.escape(_END), re.DOTALL)
_NOT_YET = "## Own sentences that nobody read\n\nNot scored yet. They are scored once, at the end, with `--heldout`."
_PACKAGE = Path(__file__).parents[1]
_MEASURED = ("crisis", "guards")
_HEAD = """\
# How well the guards do

Every figure on this page comes from one run, which prints the same tables:

```sh
make eval DATA=path/to/data
```

`DATA` is a folder of public labelled sets; those not in it are named as not there. Sets are **never pooled**.
`n` counts the texts that have a label for what is measured; shares have 95 % intervals after Wilson. Beside the
library's guards stand, in the same run, a flat list of patterns and a bag of words with logistic regression.
Where a set has one class only, or is kept unread, that classifier learnt on the set that is named; otherwise it
is cross-validated within the set, which is its home ground.

No row of any set is shown here. Guards were at `{fingerprint}` (digest of their sources).
"""


def fingerprint() -> str:
    """Return twelve letters that change whenever a source file of the guards or the crisis dialogue does."""
    digest = hashlib.sha256()
    for folder in _MEASURED:
        for path in sorted((_PACKAGE / folder).rglob("*.py")):
            digest.update(path.relative_to(_PACKAGE).as_posix().encode() + b"\0" + path.read_bytes() + b"\0")
    return digest.hexdigest()[:12]


def page(made: Sequence[Section], heldout: str | None) -> str:
    """Return the whole page.

    Args:
        made: All sections but those on the held-out half.
        heldout: The held-out part, from ``heldout_part`` or ``kept_part``; ``None`` when it was never scored.
    """
    parts = [_HEAD.format(fingerprint=fingerprint()).rstrip(), *map(as_markdown, made)]
    parts.append(f"{_BEGIN}\n{heldout or _NOT_YET}\n{_END}")
    return "\n\n".join(parts) + "\n"


def heldout_part(made: Sequence[Section]) -> str:
    """Return the part on the held-out half, with the state of the guards that it was scored at."""
    first = (
        f"Scored with the guards at `{fingerprint()}`. If the digest at the top of the page is another, "
        "they have changed since."
    )
    return "\n\n".join([first, *map(as_markdown, made)])


def kept_part(text: str) -> str | None:
    """Return the part on the held-out half of an older page; ``None`` when there is none.

    Example:
        >>> kept_part(page([], "Scored."))
        'Scored.'
    """
    found = _KEPT.search(text)
    return found[1] if found and found[1] != _NOT_YET else None
