"""The command line as a person, a pipe and a terminal see it."""

from __future__ import annotations

import fcntl
import io
import os
import re
import select
import struct
import subprocess
import sys
import termios
import time
from contextlib import contextmanager, redirect_stderr, redirect_stdout
from typing import TYPE_CHECKING, NamedTuple

from llmtherapy_roles.cli import main

if TYPE_CHECKING:
    from collections.abc import Iterator

_STYLES = re.compile(r"\x1b\[[0-9;?]*[a-zA-Z]|[\x01\x02\r]")
_CALL = "import sys; from llmtherapy_roles.cli import main; sys.exit(main(sys.argv[1:]))"
# A process gets Ctrl-C only from the terminal that it belongs to.
_CALL_AT_TERMINAL = f"import fcntl, termios; fcntl.ioctl(0, termios.TIOCSCTTY, 0); {_CALL}"


def _around() -> dict[str, str]:
    """The environment without what changes colours or buffers, which differ between machines."""
    return {name: value for name, value in os.environ.items() if name not in {"NO_COLOR", "PYTHONUNBUFFERED"}}


class Ran(NamedTuple):
    """What a command left."""

    code: int
    out: str
    err: str


def run(*arguments: str, sent: bytes = b"") -> Ran:
    """Run a command in this process, as in a pipe."""
    out, err = (io.TextIOWrapper(io.BytesIO(), "utf-8", write_through=True) for _ in range(2))
    before, sys.stdin = sys.stdin, io.TextIOWrapper(io.BytesIO(sent), "utf-8")
    try:
        with redirect_stdout(out), redirect_stderr(err):
            code = main(arguments)
    finally:
        sys.stdin = before
    return Ran(code, *(stream.buffer.getvalue().decode() for stream in (out, err)))  # type: ignore[attr-defined]


def run_apart(*arguments: str, sent: bytes = b"", then: str = "", **environment: str) -> Ran:
    """Run a command in a process of its own; ``then`` is what follows it in a shell, such as ``| head -1``."""
    command = [sys.executable, "-c", _CALL, *arguments]
    if then:
        command = ["bash", "-c", f'"$@" {then}', "bash", *command]
    made = subprocess.run(
        command, input=sent, capture_output=True, env={**_around(), **environment}, timeout=60, check=False
    )
    return Ran(made.returncode, made.stdout.decode("utf-8", "replace"), made.stderr.decode("utf-8", "replace"))


class Terminal:
    """A command at a terminal."""

    def __init__(self, process: subprocess.Popen[bytes], master: int) -> None:
        self._process = process
        self._master = master
        self.seen = ""
        self._unread = ""

    def send(self, text: str | bytes) -> None:
        os.write(self._master, text.encode() if isinstance(text, str) else text)

    def until(self, text: str, *, within_s: float = 20) -> str:
        """Wait until a text appears; return what came up to its end since the last wait, without styles."""
        end = time.monotonic() + within_s
        while text not in self._unread:
            if not select.select([self._master], [], [], max(0.0, end - time.monotonic()))[0]:
                raise AssertionError(f"no {text!r} in {self._unread!r}")
            self._read()
        came, found, self._unread = self._unread.partition(text)
        return came + found

    def end(self, *, pressing: str = "") -> tuple[int, str]:
        """Wait for the end; return the exit code and all that was shown, without styles.

        Args:
            pressing: A key to press; again every two seconds, since a signal between two waits may be lost.
        """
        begun = pressed = time.monotonic() - 1.5
        try:
            while time.monotonic() < begun + 30:
                if pressing and time.monotonic() > pressed + 2:
                    self.send(pressing)
                    pressed = time.monotonic()
                if select.select([self._master], [], [], 0.2)[0]:
                    self._read()
        except (OSError, EOFError):
            pass
        return self._process.wait(20), _STYLES.sub("", self.seen)

    def _read(self) -> None:
        data = os.read(self._master, 65536).decode("utf-8", "replace")
        if not data:
            raise EOFError
        self.seen += data
        self._unread = _STYLES.sub("", self._unread + data)


@contextmanager
def at_terminal(*arguments: str, columns: int = 80, **environment: str) -> Iterator[Terminal]:
    """Start a command at a terminal of its own."""
    master, slave = os.openpty()
    fcntl.ioctl(slave, termios.TIOCSWINSZ, struct.pack("HHHH", 40, columns, 0, 0))
    process = subprocess.Popen(
        [sys.executable, "-c", _CALL_AT_TERMINAL, *arguments],
        stdin=slave,
        stdout=slave,
        stderr=slave,
        start_new_session=True,
        env={**_around(), "TERM": "xterm", **environment},
    )
    os.close(slave)
    try:
        yield Terminal(process, master)
    finally:
        process.kill()
        process.wait()
        os.close(master)
