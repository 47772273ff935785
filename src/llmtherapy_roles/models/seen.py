"""What of a request bears on the wording that a script chooses."""

from __future__ import annotations

from typing import NamedTuple

from llmtherapy_roles.flow import ModelRequest
from llmtherapy_roles.models.cues import bare
from llmtherapy_roles.models.literals import grams

__all__ = ["CONCERN_STANDS", "Seen", "seen_in"]

CONCERN_STANDS = "A concern stands for this person."
"""Sentence by which a role's prompt says so. The model reads its prompt, as any model does, and asks at once; once."""

_NEAR_TURNS = 4
_LOOK_CHARS = 1_000
"""Of a longer message the first and the last half of this are looked at: enough to choose a wording by."""
_ASIDE = "[Aside"
"""A reply with this mark is stepped over when the next message is understood: a scene waits behind it."""


class Seen(NamedTuple):
    """What of a request bears on the choice."""

    message: str
    low: str
    """The message in lower case, character for character."""
    held: frozenset[str]
    """What the message holds, for the rules' sieve."""
    bare: str
    """The message without case and punctuation."""
    before: str
    """The reply before; empty on the first turn."""
    before_low: str
    said: str
    """All earlier replies that the request shows, oldest first."""
    context: str
    """The last few exchanges in lower case; empty on the first turn."""
    turn: int
    concern: bool


def seen_in(request: ModelRequest) -> Seen:
    """Return what bears on the choice. On the first turn nothing was said, whatever examples are given."""
    replies = [message.content for message in request.messages if message.role == "assistant"]
    message = next((message.content for message in reversed(request.messages) if message.role == "user"), "")
    if len(message) > _LOOK_CHARS:
        message = f"{message[: _LOOK_CHARS // 2]} … {message[-_LOOK_CHARS // 2 :]}"
    message = message.replace("’", "'")
    low = message.lower()
    before = next((reply for reply in reversed(replies) if _ASIDE not in reply), "") if request.turn else ""
    near = request.messages[-1 - 2 * min(request.turn, _NEAR_TURNS) : -1] if request.turn else ()
    return Seen(
        # A few capital letters have two letters as their small form; then the small form serves for both.
        message=message if len(low) == len(message) else low,
        low=low,
        held=grams(low),
        bare=bare(message),
        before=before,
        before_low=before.lower(),
        said="\n".join(replies),
        context="\n".join(message.content for message in near if message.role != "system").lower(),
        turn=request.turn,
        concern=any(CONCERN_STANDS in message.content for message in request.messages if message.role == "system"),
    )
