"""Carries a watched request, in both colours: to the one place that was checked, once, within its deadline.

Never imported before the first call to a real model: httpx is litellm's, and as slow to import.
"""

from __future__ import annotations

import ssl
from collections.abc import AsyncIterator, Iterable, Iterator
from typing import Any
from urllib.request import getproxies, proxy_bypass

import httpcore
import httpx

from llmtherapy_roles.integrations.places import reach_of
from llmtherapy_roles.integrations.wire import Wire, WireFault
from llmtherapy_roles.vocabulary import BackendReach

__all__ = ["AsyncWatchedTransport", "WatchedTransport"]


class WatchedTransport(httpx.BaseTransport):
    """Sends through a connection of its own, whose every read and write has what is left until the deadline."""

    def __init__(self, wire: Wire, *, hosts: tuple[str, ...] = ()) -> None:
        self._wire = wire
        proxy = _proxy(wire, hosts)
        self._pool = httpcore.ConnectionPool(
            ssl_context=_tls(wire, proxy),
            proxy=httpcore.Proxy(proxy) if proxy else None,
            network_backend=_Backend(wire),
        )

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Send the request; return its reply, watched."""
        _prepare(request, self._wire)
        try:
            reply = self._pool.handle_request(
                httpcore.Request(
                    method=request.method,
                    url=httpcore.URL(
                        scheme=request.url.raw_scheme,
                        host=request.url.raw_host,
                        port=request.url.port,
                        target=request.url.raw_path,
                    ),
                    headers=request.headers.raw,
                    content=request.stream,
                    extensions=request.extensions,
                )
            )
        except WireFault:
            raise
        except Exception as error:  # its text may hold anything; its kind is kept
            raise self._wire.lost(error) from None
        body = _Body(reply.stream, self._wire)
        response = httpx.Response(reply.status, headers=reply.headers, stream=body)
        try:
            self._wire.answered(reply.status, response.headers)
        except WireFault:
            body.close()
            raise
        return response

    def close(self) -> None:
        """Close the connection."""
        self._pool.close()


class _Body(httpx.SyncByteStream):
    def __init__(self, stream: Any, wire: Wire) -> None:
        self._stream, self._wire = stream, wire

    def __iter__(self) -> Iterator[bytes]:
        try:
            for data in self._stream:
                yield self._wire.feed(data)
        except WireFault:
            raise
        except Exception as error:
            raise self._wire.lost(error) from None
        yield self._wire.end()

    def close(self) -> None:
        self._stream.close()


class AsyncWatchedTransport(httpx.AsyncBaseTransport):
    """The asynchronous twin of ``WatchedTransport``; the deadline of the whole is its caller's."""

    def __init__(self, wire: Wire, *, hosts: tuple[str, ...] = ()) -> None:
        self._wire = wire
        proxy = _proxy(wire, hosts)
        # False only where no TLS is spoken: a context that nobody uses takes longer to make than a local request.
        self._inner = httpx.AsyncHTTPTransport(verify=_tls(wire, proxy) or False, trust_env=False, proxy=proxy)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Send the request; return its reply, watched."""
        _prepare(request, self._wire)
        try:
            response = await self._inner.handle_async_request(request)
        except Exception as error:
            raise self._wire.lost(error) from None
        body = response.stream = _AsyncBody(response.stream, self._wire)
        try:
            self._wire.answered(response.status_code, response.headers)
        except WireFault:
            await body.aclose()
            raise
        return response

    async def aclose(self) -> None:
        """Close the connection."""
        await self._inner.aclose()


class _AsyncBody(httpx.AsyncByteStream):
    def __init__(self, stream: Any, wire: Wire) -> None:
        self._stream, self._wire = stream, wire

    async def __aiter__(self) -> AsyncIterator[bytes]:
        try:
            async for data in self._stream:
                yield self._wire.feed(data)
        except WireFault:
            raise
        except Exception as error:
            raise self._wire.lost(error) from None
        yield self._wire.end()

    async def aclose(self) -> None:
        await self._stream.aclose()


class _Backend(httpcore.NetworkBackend):
    """Opens connections that keep the deadline even when the other side sends one byte at a time."""

    def __init__(self, wire: Wire) -> None:
        self._wire = wire
        self._inner = httpcore.SyncBackend()

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,  # noqa: ARG002  (what is left until the deadline counts, not httpcore's bound)
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore.NetworkStream:
        """Open a connection."""
        left = self._wire.left_s()
        stream = self._inner.connect_tcp(host, port, left, local_address, socket_options)
        return _Stream(stream, self._wire)

    def sleep(self, seconds: float) -> None:
        """Wait; httpcore asks for it only between its own retries, which are off."""
        self._inner.sleep(seconds)


class _Stream(httpcore.NetworkStream):
    def __init__(self, inner: httpcore.NetworkStream, wire: Wire) -> None:
        self._inner, self._wire = inner, wire

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:  # noqa: ARG002
        return self._inner.read(max_bytes, self._wire.left_s())

    def write(self, buffer: bytes, timeout: float | None = None) -> None:  # noqa: ARG002
        self._inner.write(buffer, self._wire.left_s())

    def close(self) -> None:
        self._inner.close()

    def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,  # noqa: ARG002
    ) -> httpcore.NetworkStream:
        return _Stream(self._inner.start_tls(ssl_context, server_hostname, self._wire.left_s()), self._wire)

    def get_extra_info(self, info: str) -> Any:
        return self._inner.get_extra_info(info)


def _prepare(request: httpx.Request, wire: Wire) -> None:
    """Check the request's place and set its bounds."""
    url = request.url
    wire.admit(url.host, url.port or (443 if url.scheme == "https" else 80))
    left = wire.left_s()
    request.extensions["timeout"] = {"connect": left, "read": left, "write": left, "pool": left}
    # A compressed body could not be watched line by line.
    request.headers["accept-encoding"] = "identity"


def _proxy(wire: Wire, hosts: tuple[str, ...]) -> str | None:
    """The environment's proxy, for remote places only: a near model's text must not take a way through elsewhere."""
    place = wire.place
    if reach_of(place, hosts) is not BackendReach.REMOTE or proxy_bypass(place.host):
        return None
    return getproxies().get("https" if (place.url or "").startswith("https") else "http")


def _tls(wire: Wire, proxy: str | None) -> ssl.SSLContext | None:
    """A context only where it is needed: making one costs more than a local request."""
    needed = (wire.place.url or "").startswith("https") or (proxy or "").startswith("https")
    return httpx.create_ssl_context() if needed else None
