"""One try at a reply, and when to try again."""

from __future__ import annotations

import asyncio
import re
import time
from collections.abc import AsyncGenerator, Callable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, NamedTuple

from llmtherapy_roles.errors import DeadlineError, PortError
from llmtherapy_roles.flow import Chunk, ModelRequest
from llmtherapy_roles.integrations.places import Place, reach_of
from llmtherapy_roles.integrations.reply import Reply
from llmtherapy_roles.integrations.wire import Wire, status_word
from llmtherapy_roles.vocabulary import BackendReach

if TYPE_CHECKING:
    from llmtherapy_roles.integrations.transports import AsyncWatchedTransport, WatchedTransport

__all__ = ["Asked", "Attempt", "Library", "Schedule"]

_AGAIN = re.compile(r"timeout|connection|http_(408|409|429|5\d\d)")
"""Faults that may be gone the next time."""


class Library(NamedTuple):
    """litellm, and how it is given a connection to use; handed in, so that one module imports it."""

    litellm: Any
    client: Callable[[Place, WatchedTransport, str | None], Any]
    aclient: Callable[[Place, AsyncWatchedTransport, str | None], Any]


class Schedule:
    """When a failed request is sent again: after ``backoff_s``, then twice that, and so on, inside one deadline."""

    def __init__(self, timeout_s: float, *, retries: int, backoff_s: float) -> None:
        self.deadline: float = time.monotonic() + timeout_s
        """End of everything, on the monotonic clock."""
        self.sent: int = 0
        """Tries begun so far."""
        self._retries = retries
        self._backoff_s = backoff_s

    def left_s(self) -> float:
        """Return how much time is left."""
        return self.deadline - time.monotonic()

    def pause_s(self, attempt: Attempt) -> float:
        """Return how long to wait before the next try; raise the attempt's failure when there is none."""
        failure = attempt.failure or PortError("model", "failed")
        pause = max(self._backoff_s * 2.0 ** (self.sent - 1), attempt.retry_after_s)
        done = attempt.has_text or self.sent > self._retries or pause >= self.left_s()
        if done or not _AGAIN.fullmatch(failure.reason):
            raise failure
        return pause


class Asked(NamedTuple):
    """What is asked of which model, where."""

    name: str
    """Name that the caller gave; it is what the usage says."""
    place: Place
    hosts: tuple[str, ...]
    key: str | None
    request: ModelRequest
    options: Mapping[str, Any]
    """Further arguments for litellm."""


class Attempt:
    """One request and its reply. ``failure`` says, once the chunks are exhausted, whether the reply is whole."""

    def __init__(self, asked: Asked, schedule: Schedule, *, silence_s: float) -> None:
        """Begin the next try of a schedule; ``silence_s`` is how long the server may say nothing."""
        schedule.sent += 1
        self.failure: PortError | None = None
        """What went wrong; ``None`` when nothing did."""
        self._asked = asked
        self._schedule = schedule
        self._silence_s = silence_s
        self._wire = Wire(asked.place, deadline=schedule.deadline, silence_s=silence_s)
        self._reply = Reply(asked.request.max_chars)

    @property
    def has_text(self) -> bool:
        """Whether any text was handed on; then there is no second try."""
        return self._reply.has_text

    @property
    def retry_after_s(self) -> float:
        """How long the server asked to be left alone."""
        return self._wire.retry_after_s

    def chunks(self, library: Library) -> Iterator[Chunk]:
        """Yield the reply. It never raises of itself; see ``failure``."""
        from llmtherapy_roles.integrations.transports import WatchedTransport

        transport = WatchedTransport(self._wire, hosts=self._asked.hosts)
        last = None
        try:
            client = library.client(self._asked.place, transport, self._asked.key)
            for piece in library.litellm.completion(**self._arguments(library.litellm), client=client):
                self._check_time()
                if text := self._reply.take(piece):
                    yield Chunk(text)
            last = self._last(library.litellm)
        except Exception as error:  # litellm and what lies below raise anything
            self.failure = self._failed(error)
        finally:
            transport.close()
        if last is not None:
            yield last

    async def achunks(self, library: Library) -> AsyncGenerator[Chunk, None]:
        """The asynchronous twin of ``chunks``."""
        from llmtherapy_roles.integrations.transports import AsyncWatchedTransport

        transport = AsyncWatchedTransport(self._wire, hosts=self._asked.hosts)
        last = None
        try:
            async with asyncio.timeout(self._left_s()):
                client = library.aclient(self._asked.place, transport, self._asked.key)
                pieces = aiter(await library.litellm.acompletion(**self._arguments(library.litellm), client=client))
            while True:
                async with asyncio.timeout(self._left_s()):
                    piece = await anext(pieces, None)
                if piece is None:
                    break
                if text := self._reply.take(piece):
                    yield Chunk(text)
            last = self._last(library.litellm)
        except Exception as error:
            self.failure = self._failed(error)
        finally:
            await transport.aclose()
        if last is not None:
            yield last

    def _arguments(self, litellm: Any) -> dict[str, Any]:
        """What litellm is asked."""
        place = self._asked.place
        if place.protocol == "openai" and _speaks_responses_only(litellm, place.call_as):
            raise PortError("model", "unsupported: litellm knows this model by the Responses API only")
        bounds = {"timeout": self._left_s(), "num_retries": 0, "max_retries": 0, "drop_params": True}
        silence = {"no-log": True, "caching": False, "cache": {"no-cache": True, "no-store": True}}
        return {
            **self._asked.options,
            **bounds,
            **silence,
            "model": place.call_as,
            "messages": [message._asdict() for message in self._asked.request.messages],
            "stream": True,
            "stream_options": {"include_usage": True},
            "api_base": place.url,
            "api_key": self._asked.key,
        }

    def _left_s(self) -> float:
        return max(0.001, min(self._silence_s, self._schedule.left_s()))

    def _check_time(self) -> None:
        if self._schedule.left_s() <= 0:
            raise TimeoutError

    def _last(self, litellm: Any) -> Chunk:
        """The last chunk. Raises when the reply is not whole."""
        reply, wire, reach = self._reply, self._wire, reach_of(self._asked.place, self._asked.hosts)
        if wire.fault:
            raise wire.failed(wire.fault)
        if not wire.requests and reach is not BackendReach.REMOTE:
            # litellm took a way of its own: nobody saw where it led.
            raise PortError("model", "backend_policy: the request went by a way that is not watched")
        if not reply.finish or (wire.requests and not wire.is_whole):
            raise PortError("model", "cut_stream")
        return Chunk(
            reply.rest(),
            last=True,
            finish=reply.finish,
            model=self._asked.name,
            input_tokens=reply.input_tokens,
            output_tokens=reply.output_tokens,
            cost_usd=_cost(litellm, self._asked.place, reach, reply),
            calls=self._schedule.sent,
        )

    def _failed(self, error: Exception) -> PortError:
        """The failure in a word. What the wire saw counts for more than what litellm made of it."""
        word = error.reason if isinstance(error, PortError) else self._wire.fault or _word(error, self._wire)
        return DeadlineError("model", word) if word == "timeout" else PortError("model", word)


def _cost(litellm: Any, place: Place, reach: BackendReach, reply: Reply) -> float | None:
    """Price by litellm's list. This machine charges nothing; what a private host charges is not known."""
    if reach is not BackendReach.REMOTE:
        return 0.0 if reach is BackendReach.LOCAL else None
    try:
        prompt, completion = litellm.cost_per_token(
            model=place.call_as, prompt_tokens=reply.input_tokens, completion_tokens=reply.output_tokens
        )
    except Exception:  # a model without a price raises one of several
        return None
    return float(prompt) + float(completion)


def _speaks_responses_only(litellm: Any, call_as: str) -> bool:
    """Whether litellm would turn the request into another protocol, past the connection that is watched."""
    name = call_as.partition("/")[2]
    modes = [litellm.model_cost.get(each, {}).get("mode") for each in (call_as, name)]
    return "responses" in modes or name.startswith("responses/")


def _word(error: Exception, wire: Wire) -> str:
    """The kind of an error that litellm raised, by class and status; its text may hold a prompt or a key."""
    kind, status = type(error).__name__, getattr(error, "status_code", None)
    if "Timeout" in kind:
        return "timeout"
    if kind == "BadRequestError" and not wire.requests and not getattr(error, "llm_provider", "-"):
        return "unknown_provider"
    if word := _KINDS.get(kind):
        return word
    if wire.place.protocol != "other" and not wire.requests and status not in {401, 403}:
        return f"not_sent: {kind}"
    if kind == "APIConnectionError":
        return "connection"
    return status_word(status) if isinstance(status, int) and status >= 300 else f"failed: {kind}"


_KINDS = {
    "ContentPolicyViolationError": "filtered",
    "ImportError": "missing_dependency",
    "ModuleNotFoundError": "missing_dependency",
}
