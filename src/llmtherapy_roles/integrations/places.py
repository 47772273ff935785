"""Where a named model is: the address that a request would go to, and how far away that is.

The address is worked out here, from the name, an explicit address and the variables of the environment that litellm
honours, and is then *handed to* litellm, so that what was checked is what is used. What cannot be worked out counts as
remote. Nothing here opens a connection.
"""

from __future__ import annotations

import os
from collections.abc import Collection
from difflib import get_close_matches
from ipaddress import ip_address
from typing import Literal, NamedTuple
from urllib.parse import urlsplit

from llmtherapy_roles.errors import MisuseError
from llmtherapy_roles.vocabulary import BackendReach

__all__ = ["Place", "Protocol", "check_name", "place_of", "reach_of"]

Protocol = Literal["ollama", "openai", "anthropic", "other"]
"""How the model is spoken to. ``other``: only litellm knows."""


class Place(NamedTuple):
    """Where a request would go, and how."""

    call_as: str
    """Name under which litellm is asked."""
    protocol: Protocol
    url: str | None
    """Base address; ``None`` when only litellm knows it, or when none was given."""
    host: str
    """Host name in lower case; the provider's name where the address is not known."""
    port: int | None
    key_env: str
    """Variable of the environment that holds the key; empty for none."""


class _Provider(NamedTuple):
    protocol: Protocol
    env: tuple[str, ...]
    """Variables that move it, first one wins; as litellm 1.106 reads them."""
    default: str | None
    key_env: str = ""


_OPENAI_HOME = "https://api.openai.com/v1"
_PROVIDERS: dict[str, _Provider] = {
    "ollama": _Provider("ollama", ("OLLAMA_API_BASE",), "http://localhost:11434", "OLLAMA_API_KEY"),
    "ollama_chat": _Provider("ollama", ("OLLAMA_API_BASE",), "http://localhost:11434", "OLLAMA_API_KEY"),
    "openai": _Provider("openai", ("OPENAI_BASE_URL", "OPENAI_API_BASE"), _OPENAI_HOME, "OPENAI_API_KEY"),
    "custom_openai": _Provider("openai", ("OPENAI_BASE_URL", "OPENAI_API_BASE"), _OPENAI_HOME, "OPENAI_API_KEY"),
    "openai_like": _Provider("openai", ("OPENAI_LIKE_API_BASE",), None, "OPENAI_LIKE_API_KEY"),
    "hosted_vllm": _Provider("openai", ("HOSTED_VLLM_API_BASE",), None, "HOSTED_VLLM_API_KEY"),
    "lm_studio": _Provider("openai", ("LM_STUDIO_API_BASE",), None, "LM_STUDIO_API_KEY"),
    "llamafile": _Provider("openai", ("LLAMAFILE_API_BASE",), "http://127.0.0.1:8080/v1", "LLAMAFILE_API_KEY"),
    "litellm_proxy": _Provider("openai", ("LITELLM_PROXY_API_BASE",), None, "LITELLM_PROXY_API_KEY"),
    "anthropic": _Provider(
        "anthropic", ("ANTHROPIC_API_BASE", "ANTHROPIC_BASE_URL"), "https://api.anthropic.com", "ANTHROPIC_API_KEY"
    ),
}
"""Providers whose address is worked out here. All others are remote, wherever they really are."""

_SLIP = 0.8
"""Likeness above which an unknown prefix counts as a slip of the pen; a test holds litellm's own list against it."""


def check_name(name: str) -> None:
    """Refuse a name that cannot be right, as far as that can be known without importing litellm.

    Raises:
        MisuseError: The name is empty, has blanks or no model part, or its prefix is a known one misspelt.
    """
    provider, slash, model = name.partition("/")
    if not name or name != "".join(name.split()) or (slash and not (provider and model)):
        msg = f'model name "{name}" cannot be right; write provider/model, such as "ollama/lfm2.5-thinking"'
        raise MisuseError(msg)
    if not slash or provider in _PROVIDERS:
        return
    if near := get_close_matches(provider, _PROVIDERS, n=1, cutoff=_SLIP):
        msg = f'model name "{name}" begins with the unknown provider "{provider}"; did you mean "{near[0]}/{model}"?'
        raise MisuseError(msg)


def place_of(name: str, api_base: str | None = None) -> Place:
    """Return where requests for a model go *now*, by its name, an explicit address and the environment.

    Args:
        name: litellm name, such as ``ollama/lfm2.5-thinking``.
        api_base: Explicit address; it wins over the environment.

    Example:
        >>> place_of("openai/any", "http://127.0.0.1:8000/v1").host
        '127.0.0.1'
        >>> place_of("gemini/any").host
        'gemini'
    """
    prefix, _, model = name.partition("/")
    known = _PROVIDERS.get(prefix)
    if known is None or not model:
        return Place(name, "other", api_base, _host_and_port(api_base)[0] or prefix, None, "")
    moved = api_base or next((value for variable in known.env if (value := os.environ.get(variable))), None)
    url = _with_scheme(moved or known.default)
    host, port = _host_and_port(url)
    # Both of litellm's names for Ollama lead to one server. ``ollama/`` would paste all messages into one prompt with
    # "### User:" headings, which a person's text can forge; ``ollama_chat/`` keeps them apart. Servers that speak the
    # OpenAI protocol are all called as ``openai/``, so that one guarded connection serves them.
    spoken = {"ollama": "ollama_chat", "openai": "openai"}.get(known.protocol, prefix)
    return Place(f"{spoken}/{model}", known.protocol, url, host or prefix, port, known.key_env)


def reach_of(place: Place, hosts: Collection[str] = ()) -> BackendReach:
    """Return how far away a place is: this machine, a host named in ``hosts``, or anywhere else.

    Example:
        >>> str(reach_of(place_of("ollama/any", "http://10.1.2.3:11434"), hosts=("10.1.2.3",)))
        'private'
    """
    if place.protocol == "other" or place.url is None:
        return BackendReach.REMOTE
    if _is_this_machine(place.host):
        return BackendReach.LOCAL
    return BackendReach.PRIVATE if place.host in {host.lower() for host in hosts} else BackendReach.REMOTE


def _is_this_machine(host: str) -> bool:
    if host == "localhost":
        return True
    try:
        address = ip_address(host)
    except ValueError:
        return False
    # 0.0.0.0 as a destination is "this host on this network" (RFC 1122, section 3.2.1.3); Ollama's own guides use it.
    return address.is_loopback or address.is_unspecified


def _with_scheme(url: str | None) -> str | None:
    return url if url is None or "://" in url else f"http://{url}"


def _host_and_port(url: str | None) -> tuple[str, int | None]:
    """Host and port of an address; an empty host when it cannot be read, which then is nowhere near."""
    if url is None:
        return "", None
    try:
        parts = urlsplit(url)
        host, port = (parts.hostname or "").rstrip("."), parts.port
    except ValueError:
        return "", None
    if parts.scheme not in {"http", "https"}:
        return "", None
    return host, port or (443 if parts.scheme == "https" else 80)
