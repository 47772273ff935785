"""How a test model varies its replies."""

from __future__ import annotations

from llmtherapy_roles.flow import ModelRequest

__all__ = ["by_turn"]


def by_turn(request: ModelRequest, replies: tuple[str, ...]) -> str:
    """Return the reply for the request's turn; after the last one the first comes again."""
    return replies[request.turn % len(replies)]
