"""For all tests: no connection to anywhere, and the same hypothesis profile.

A test marked ``loopback`` may reach 127.0.0.1 and ::1. Any other attempt raises, and fails its test at the end even if
the code under test swallowed the error; a test whose subject is a blocked connection empties ``blocked_connections``.
"""

from __future__ import annotations

import os
import socket
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import settings

os.environ.setdefault("LITELLM_LOCAL_MODEL_COST_MAP", "True")

settings.register_profile("dev", deadline=None)
settings.register_profile("ci", deadline=None, derandomize=True)
settings.load_profile("ci" if os.environ.get("CI") else "dev")

_LOOPBACK = frozenset({"127.0.0.1", "::1", "localhost", b"127.0.0.1", b"::1", b"localhost"})


class ConnectionBlockedError(RuntimeError):
    """A test tried to reach something."""


@pytest.fixture(autouse=True)
def blocked_connections(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """Where connections were tried and refused."""
    may_loop = request.node.get_closest_marker("loopback") is not None
    blocked: list[str] = []

    def check(host: Any, what: str) -> None:
        if may_loop and (host is None or host in _LOOPBACK):
            return
        blocked.append(f"{what} {host}")
        hint = "this test is marked loopback and may reach 127.0.0.1 only" if may_loop else "tests reach nothing"
        msg = f"{what} to {host!r} is blocked: {hint} (see tests/conftest.py)"
        raise ConnectionBlockedError(msg)

    def guarded(name: str) -> None:
        original: Any = getattr(socket.socket, name)

        def call(self: socket.socket, *arguments: Any) -> Any:
            address = arguments[-1]
            if isinstance(address, tuple):  # a path is a Unix socket, which leads nowhere else
                check(address[0], name)
            return original(self, *arguments)

        monkeypatch.setattr(socket.socket, name, call)

    for name in ("connect", "connect_ex", "sendto"):
        guarded(name)
    look_up: Any = socket.getaddrinfo

    def getaddrinfo(host: Any, *arguments: Any, **options: Any) -> Any:
        check(host, "getaddrinfo")
        return look_up(host, *arguments, **options)

    monkeypatch.setattr(socket, "getaddrinfo", getaddrinfo)
    yield blocked
    if blocked:
        pytest.fail(f"connections were tried: {', '.join(blocked)}")
