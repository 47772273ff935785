"""Any model that litellm knows, by name, behind the model port. The one module that imports litellm.

Importing this module does not import litellm: that takes over three seconds and happens at the first call (or in
``warm_up``). What litellm would do of its own accord is switched off: fetching a price list, retries, callbacks,
caches, logging of prompts. Retries, deadline, the check of the model's place and the checks of the reply are done here.
"""

from __future__ import annotations

import asyncio
import logging
import os
import sys
import time
import warnings
from collections.abc import AsyncGenerator, Iterator, Mapping
from contextlib import aclosing, nullcontext
from dataclasses import KW_ONLY, dataclass, field
from typing import TYPE_CHECKING, Any

from llmtherapy_roles.errors import DeadlineError, MisuseError, PortError
from llmtherapy_roles.flow import Chunk, ModelRequest
from llmtherapy_roles.integrations.attempt import Asked, Attempt, Library, Schedule
from llmtherapy_roles.integrations.places import Place, check_name, place_of, reach_of
from llmtherapy_roles.spec.models import Backend
from llmtherapy_roles.vocabulary import BackendReach

if TYPE_CHECKING:
    from llmtherapy_roles.integrations.transports import AsyncWatchedTransport, WatchedTransport

__all__ = ["LiteLLMModel", "model_for"]

_OURS = frozenset(
    {
        *("model", "messages", "stream", "stream_options", "temperature", "max_tokens", "n", "tools", "functions"),
        *("api_base", "base_url", "api_key", "organization", "client", "proxy", "use_litellm_proxy"),
        *("custom_llm_provider", "timeout", "num_retries", "max_retries", "fallbacks", "mock_response", "drop_params"),
        *("callbacks", "success_callback", "failure_callback", "logger_fn", "cache", "caching", "no-log"),
    }
)
"""Arguments of litellm's that would undo what is checked here, or that have a parameter of their own."""


@dataclass(eq=False, slots=True)
class LiteLLMModel:
    """A model by its litellm name. One object serves any number of sessions and threads at once; it keeps nothing.

    Example:
        >>> model = LiteLLMModel("ollama/lfm2.5-thinking", api_base="http://127.0.0.1:11434")
        >>> str(model.reach()), model.host()
        ('local', '127.0.0.1')
    """

    name: str
    """litellm name, such as ``ollama/lfm2.5-thinking``, ``openai/…`` or ``anthropic/…``."""
    _: KW_ONLY
    api_base: str | None = None
    """Address of the server; by default what the environment says, else the provider's own."""
    api_key: str | None = field(default=None, repr=False)
    """Key; by default the provider's variable in the environment."""
    timeout_s: float = 30.0
    """How long the server may say nothing, in seconds; the request's own deadline bounds the whole."""
    retries: int = 2
    """How often a failed request is sent again, while no text has come."""
    backoff_s: float = 0.5
    """Wait before the first retry, in seconds; doubled each time. No jitter, so that a run can be repeated."""
    reach_limit: BackendReach | None = None
    """How far away the model may be at each request; ``None`` leaves that to the session."""
    hosts: tuple[str, ...] = ()
    """Host names that count as ``private``."""
    temperature: float | None = None
    """Sampling temperature where the request names none; the provider's default when both are ``None``."""
    max_tokens: int | None = None
    """Bound that the provider is given; the bound in characters is the request's and is kept here."""
    extra: Mapping[str, Any] | None = None
    """Further arguments for litellm, such as ``{"reasoning_effort": "low"}``."""
    in_process: bool = field(default=False, init=False)
    """It can block."""

    def __post_init__(self) -> None:
        """Refuse what cannot be right."""
        check_name(self.name)
        if self.timeout_s <= 0 or self.retries < 0 or self.backoff_s < 0:
            msg = f'model "{self.name}": timeout_s must be above 0, retries and backoff_s at least 0'
            raise MisuseError(msg)
        if taken := sorted(_OURS & set(self.extra or ())):
            msg = f'model "{self.name}": extra may not hold {", ".join(taken)}; they are set by this adapter'
            raise MisuseError(msg)

    def reach(self) -> BackendReach:
        """How far away the model is now; a model whose address cannot be worked out is remote."""
        return reach_of(place_of(self.name, self.api_base), self.hosts)

    def host(self) -> str | None:
        """Host that a request would go to now; the provider's name when only litellm knows its address."""
        return place_of(self.name, self.api_base).host

    def warm_up(self) -> None:
        """Import litellm now, so that the first turn need not wait for it. Raises ``PortError`` without litellm."""
        _library()

    def stream(self, request: ModelRequest) -> Iterator[Chunk]:
        """Yield the reply in pieces, the last with the counts.

        Raises:
            DeadlineError: ``timeout``.
            PortError: The reason begins with one word: ``empty``, ``non_text``, ``too_long``, ``filtered``,
                ``cut_stream``, ``encoding``, ``unreadable``, ``thinking``, ``model_error``, ``connection``,
                ``redirect``, ``auth``, ``bad_request``, ``not_found``, ``http_500`` and the like,
                ``unknown_provider``, ``unsupported``, ``no_address``, ``not_sent``, ``backend_policy``,
                ``missing_dependency`` or ``failed``. It never holds a prompt, a reply or a key.
        """
        library = _library()
        schedule = Schedule(request.timeout_s, retries=self.retries, backoff_s=self.backoff_s)
        while True:
            attempt = self._attempt(request, schedule)
            yield from attempt.chunks(library)
            if attempt.failure is None:
                return
            time.sleep(schedule.pause_s(attempt))

    async def astream(self, request: ModelRequest) -> AsyncGenerator[Chunk, None]:
        """The asynchronous twin of ``stream``; the event loop does not wait while litellm is imported."""
        library = await asyncio.to_thread(_library)
        schedule = Schedule(request.timeout_s, retries=self.retries, backoff_s=self.backoff_s)
        while True:
            attempt = self._attempt(request, schedule)
            async with aclosing(attempt.achunks(library)) as chunks:
                async for chunk in chunks:
                    yield chunk
            if attempt.failure is None:
                return
            await asyncio.sleep(schedule.pause_s(attempt))

    def _attempt(self, request: ModelRequest, schedule: Schedule) -> Attempt:
        """One try, if the model is where it may be: the environment may have moved it since the last one."""
        place = place_of(self.name, self.api_base)
        reach = reach_of(place, self.hosts)
        if self.reach_limit is not None and reach > self.reach_limit:
            raise PortError("model", f"backend_policy: the model is {reach}, {self.reach_limit} is admitted")
        if place.url is None and place.protocol != "other":
            raise PortError("model", "no_address: give api_base")
        key = self.api_key or os.environ.get(place.key_env)
        if key is None and place.host == "api.openai.com":
            raise PortError("model", f"auth: set {place.key_env} or give api_key")
        if schedule.left_s() <= 0:
            raise DeadlineError("model", "timeout")
        asked = Asked(self.name, place, self.hosts, key, request, self._options(request))
        return Attempt(asked, schedule, silence_s=self.timeout_s)

    def _options(self, request: ModelRequest) -> dict[str, Any]:
        temperature = self.temperature if request.temperature is None else request.temperature
        given = {"temperature": temperature, "max_tokens": self.max_tokens}
        return {**(self.extra or {}), **{key: value for key, value in given.items() if value is not None}}


def model_for(name: str, *, backend: Backend, api_base: str | None = None) -> LiteLLMModel:
    """Return the model of that name under a role's backend policy: its reach, hosts, deadline, retries, temperature.

    Args:
        name: litellm name.
        backend: The policy; it is kept at every request, not only when the session opens.
        api_base: Address of the server, if not the environment's or the provider's own.

    Example:
        >>> str(model_for("ollama/lfm2.5-thinking", backend=Backend()).reach_limit)
        'local'
    """
    return LiteLLMModel(
        name,
        api_base=api_base,
        timeout_s=backend.timeout_s,
        retries=backend.retries,
        reach_limit=backend.reach,
        hosts=backend.hosts,
        temperature=backend.temperature,
    )


def _library() -> Library:
    """litellm, quiet. Set anew at each call: what else runs in this process may have changed it."""
    os.environ.setdefault("LITELLM_LOCAL_MODEL_COST_MAP", "True")
    is_first = "litellm" not in sys.modules
    with warnings.catch_warnings() if is_first else nullcontext():
        if is_first:
            # Pydantic warns of litellm's own types when it first builds them: nothing a user could act upon.
            warnings.simplefilter("ignore")
        try:
            import litellm
        except ImportError:
            raise PortError("model", "missing_dependency: install litellm") from None
        if is_first:
            _tried_out(litellm)
    quiet: Any = litellm
    quiet.suppress_debug_info = True
    quiet.set_verbose = False
    quiet.telemetry = False
    quiet.disable_streaming_logging = True
    for callbacks in _CALLBACKS:
        if getattr(quiet, callbacks, None):
            setattr(quiet, callbacks, [])
    for logger in ("LiteLLM", "LiteLLM Router", "LiteLLM Proxy"):
        logging.getLogger(logger).setLevel(logging.CRITICAL + 1)  # its error lines hold pieces of replies
    if logging.getLogger("openai").getEffectiveLevel() < logging.INFO:
        logging.getLogger("openai").setLevel(logging.INFO)  # at debug level it logs whole prompts
    return Library(quiet, _client, _aclient)


def _tried_out(litellm: Any) -> None:
    """Let litellm read a reply of its own making, so that the first real one need not wait for what it builds then."""
    litellm.suppress_debug_info = True
    asked = [{"role": "user", "content": "ready?"}]
    for _ in litellm.completion(model="openai/any", messages=asked, mock_response="ready", stream=True):
        pass


def _client(place: Place, transport: WatchedTransport, key: str | None) -> Any:
    """The client that litellm is to use; ``None`` for providers that take none."""
    import httpx
    from litellm.llms.custom_httpx.http_handler import HTTPHandler  # pyright: ignore[reportMissingTypeStubs]
    from openai import OpenAI

    if place.protocol == "other":
        return None
    http = httpx.Client(transport=transport, trust_env=False, follow_redirects=False)
    if place.protocol == "openai":
        return OpenAI(api_key=key or "none", base_url=place.url, http_client=http, max_retries=0)
    return HTTPHandler(client=http)


def _aclient(place: Place, transport: AsyncWatchedTransport, key: str | None) -> Any:
    """The asynchronous twin of ``_client``."""
    import httpx
    from litellm.llms.custom_httpx.http_handler import AsyncHTTPHandler  # pyright: ignore[reportMissingTypeStubs]
    from openai import AsyncOpenAI

    if place.protocol == "other":
        return None
    if place.protocol == "openai":
        http = httpx.AsyncClient(transport=transport, trust_env=False, follow_redirects=False)
        return AsyncOpenAI(api_key=key or "none", base_url=place.url, http_client=http, max_retries=0)
    return AsyncHTTPHandler(transport=transport, follow_redirects=False)


_CALLBACKS = (
    *("callbacks", "input_callback", "success_callback", "failure_callback", "service_callback"),
    *("_async_input_callback", "_async_success_callback", "_async_failure_callback"),
)
"""Lists of litellm's that would hand a person's words to whatever tracing the app has. ``no-log`` alone does not stop
the input callbacks, and can itself be switched off."""
