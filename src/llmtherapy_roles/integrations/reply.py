"""Adds up a streamed reply, piece by piece, and refuses one that a guard could not judge."""

from __future__ import annotations

from typing import Any

from llmtherapy_roles.errors import PortError
from llmtherapy_roles.integrations.thinking import ThinkFilter

__all__ = ["Reply"]

_REPLACED = "\N{REPLACEMENT CHARACTER}"
_REPLACED_MAX = 2
"""Servers emit one or two when they cut an emoji between two tokens; more means that the text is not what was said."""


class Reply:
    """One reply as litellm hands it out.

    Args:
        max_chars: A longer reply is refused as soon as it is longer.
    """

    def __init__(self, max_chars: int) -> None:
        self._max_chars = max_chars
        self._chars = 0
        self._replaced = 0
        self._thinking = ThinkFilter()
        self.finish: str = ""
        """Why the model stopped; empty until it says so."""
        self.input_tokens: int = 0
        self.output_tokens: int = 0

    @property
    def has_text(self) -> bool:
        """Whether any text was handed on."""
        return self._chars > 0

    def take(self, piece: Any) -> str:
        """Return the text that may go on, without thinking. Raises ``PortError`` for what is no usable reply."""
        self._count(getattr(piece, "usage", None))
        choices = getattr(piece, "choices", None)
        if not choices:
            return ""
        self._finished(getattr(choices[0], "finish_reason", None))
        content = getattr(getattr(choices[0], "delta", None), "content", None)
        if content is None:
            return ""
        if not isinstance(content, str):
            raise PortError("model", "non_text")
        return self._passed(self._thinking.feed(content))

    def rest(self) -> str:
        """Return what was held back until the end. Raises ``PortError`` when there was no text at all."""
        text = self._passed(self._thinking.close())
        if not self.has_text:
            raise PortError("model", "empty")
        return text

    def _passed(self, text: str) -> str:
        if self._thinking.is_stray:
            raise PortError("model", "thinking")
        self._chars += len(text)
        self._replaced += text.count(_REPLACED)
        if self._replaced > _REPLACED_MAX:
            raise PortError("model", "encoding")
        if self._chars > self._max_chars:
            raise PortError("model", "too_long")
        return text

    def _finished(self, reason: object) -> None:
        if not reason:
            return
        self.finish = str(reason)
        if self.finish == "content_filter":
            raise PortError("model", "filtered")

    def _count(self, usage: Any) -> None:
        self.input_tokens = getattr(usage, "prompt_tokens", None) or self.input_tokens
        self.output_tokens = getattr(usage, "completion_tokens", None) or self.output_tokens
