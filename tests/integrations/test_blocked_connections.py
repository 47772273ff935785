"""That the test suite itself cannot reach anything: the fixture of ``tests/conftest.py`` is seen to bite."""

from __future__ import annotations

import asyncio
import socket

import pytest

from support.model_server import ModelServer

pytest_plugins = ["pytester"]


def test_unmarked_test_reaches_nothing(blocked_connections: list[str]) -> None:
    for host in ("127.0.0.1", "192.0.2.1"):
        with socket.socket() as one, pytest.raises(RuntimeError, match="tests reach nothing"):
            one.connect((host, 9))
        with socket.socket() as one, pytest.raises(RuntimeError, match="tests reach nothing"):
            one.connect_ex((host, 9))
    with pytest.raises(RuntimeError, match=r"getaddrinfo to 'models\.example' is blocked"):
        socket.create_connection(("models.example", 80))
    assert len(blocked_connections) == 5
    blocked_connections.clear()


@pytest.mark.loopback
def test_marked_test_reaches_this_machine_only(blocked_connections: list[str]) -> None:
    with ModelServer() as server:
        socket.create_connection(("127.0.0.1", server.port)).close()

        async def connect() -> None:
            _, writer = await asyncio.open_connection("127.0.0.1", server.port)
            writer.close()
            await writer.wait_closed()

        asyncio.run(connect())
    assert blocked_connections == []
    with socket.socket() as one, pytest.raises(RuntimeError, match=r"may reach 127\.0\.0\.1 only"):
        one.connect(("192.0.2.1", 9))
    blocked_connections.clear()


def test_swallowed_attempt_fails_its_test_all_the_same(
    pytester: pytest.Pytester, request: pytest.FixtureRequest
) -> None:
    conftest = request.config.rootpath / "tests" / "conftest.py"
    pytester.makeconftest(conftest.read_text(encoding="utf-8"))
    pytester.makepyfile(
        """
        import contextlib, socket

        def test_swallows():
            with contextlib.suppress(Exception), socket.socket() as one:
                one.connect(("192.0.2.1", 9))
        """
    )
    pytester.runpytest_inprocess("-p", "no:cacheprovider").assert_outcomes(passed=1, errors=1)
