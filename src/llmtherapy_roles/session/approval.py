"""Deciding on a held draft: once, by a named human, without asking the model again."""

from __future__ import annotations

import re
import time
from typing import Literal

from llmtherapy_roles.errors import MisuseError
from llmtherapy_roles.ports import Store
from llmtherapy_roles.turn.values import Approval

__all__ = ["decide"]

_NO_NAME = re.compile(
    r"^\W*(?:ai|bot|auto\w*|system|model|assistant|llm|none|n/?a|todo|tbd|test|unknown|reviewer)\W*$", re.I
)


def decide(
    store: Store, draft_id: str, *, reviewer: str, approved: bool, text: str | None = None, note: str = ""
) -> Approval:
    """Return what became of a draft; deciding the same way again gives the same answer.

    Args:
        store: Where the draft waits.
        draft_id: Its id.
        reviewer: Name of the human who decides.
        approved: Whether the text may be used.
        text: The reviewer's own version.
        note: Why, in the reviewer's words.

    Raises:
        MisuseError: The draft is unknown, was decided the other way, or the reviewer is not a name.
    """
    if _NO_NAME.match(reviewer) or not re.search(r"\w\w", reviewer):
        msg = f'reviewer "{reviewer}" is not the name of a person; a named human decides on each draft'
        raise MisuseError(msg)
    draft = store.draft(draft_id)
    if draft is None:
        msg = f'no draft "{draft_id}" waits here; session.drafts() lists those that do'
        raise MisuseError(msg)
    wanted: Literal["approved", "rejected"] = "approved" if approved else "rejected"
    if draft.status not in ("waiting", wanted):
        msg = (
            f'draft "{draft_id}" was {draft.status} by {draft.reviewer}; a decision is not changed, ask for a new draft'
        )
        raise MisuseError(msg)
    if draft.status == "waiting":
        final = draft.text if text is None else text
        draft = draft._replace(status=wanted, reviewer=reviewer, decided_at=time.time(), text=final, note=note)
        store.save_draft(draft)
    released = draft.text if approved else None
    return Approval(draft.id, wanted, draft.reviewer or reviewer, draft.decided_at or 0.0, released, draft.note)
