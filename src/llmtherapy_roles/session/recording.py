"""Record and replay: a conversation's effects in a file of JSON lines, served again without the world.

Only effects can differ between two runs of the same role, so a recording of their answers is a recording of the
conversation. A replay never calls the world: what the recording does not hold is an error. The file holds the person's
words and the model's; it is written only when asked for.
"""

from __future__ import annotations

import asyncio
import hashlib
import json
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self, TextIO

from llmtherapy_roles.errors import MisuseError, PortError, ReplayError
from llmtherapy_roles.flow import Effect, OpenModel
from llmtherapy_roles.session.codec import decode, encode
from llmtherapy_roles.session.drivers import Serves
from llmtherapy_roles.spec.document import is_mapping
from llmtherapy_roles.turn.turn import Turn
from llmtherapy_roles.turn.values import Settings
from llmtherapy_roles.vocabulary import Age, BackendReach

if TYPE_CHECKING:
    from llmtherapy_roles.session.role import Role

__all__ = ["Recorder", "Replayer", "replay"]

FORMAT = 1
"""Version of the file format; a reader refuses others."""


class Recorder:
    """Serves effects from the live world and writes each answer down."""

    def __init__(self, world: Serves, path: Path, settings: Settings) -> None:
        self._world = world
        self._path = path
        self._settings = settings
        self._file: TextIO | None = None
        self._failure = ""

    def __enter__(self) -> Self:
        try:
            self._file = self._path.open("w", encoding="utf-8")
        except OSError as error:
            self._failure = type(error).__name__
        self._write({"format": FORMAT, "settings": self._settings._asdict()})
        self._complain()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._file is not None:
            with suppress(OSError):
                self._file.close()
        if error is None:
            self._complain()

    def begin(self, turn: int, text: str) -> None:
        """Write down that a turn begins with this message."""
        self._write({"turn": turn, "message": text})

    def serve(self, effect: Effect[Any]) -> Any:
        """Return the live answer, written down."""
        try:
            answer = self._world.serve(effect)
        except PortError as error:
            self._failed(effect, error)
            raise
        return self._noted(effect, answer)

    async def aserve(self, effect: Effect[Any]) -> Any:
        """The asynchronous twin of ``serve``."""
        try:
            answer = await self._world.aserve(effect)
        except PortError as error:
            self._failed(effect, error)
            raise
        except asyncio.CancelledError:
            self._failed(effect, PortError(effect.kind, "cancelled"))
            raise
        return self._noted(effect, answer)

    def _noted(self, effect: Effect[Any], answer: Any) -> Any:
        self._write({"effect": effect.kind, "key": key_of(effect), "answer": encode(answer)})
        return answer

    def _failed(self, effect: Effect[Any], error: PortError) -> None:
        self._write({"effect": effect.kind, "key": key_of(effect), "error": [error.port, error.reason]})

    def _write(self, line: dict[str, Any]) -> None:
        """Write a line. A recording that fails is told of at its end: it must not cost a person their reply."""
        if self._failure or self._file is None or self._file.closed:
            return
        try:
            self._file.write(json.dumps(line) + "\n")
            self._file.flush()
        except (OSError, TypeError, ValueError) as error:
            self._failure = type(error).__name__

    def _complain(self) -> None:
        if self._failure:
            msg = f"{self._path}: the recording could not be written ({self._failure}) and is not complete"
            raise MisuseError(msg)


class Replayer:
    """Serves effects from a recording, turn by turn."""

    def __init__(self, lines: Iterator[dict[str, Any]], *, match: str) -> None:
        self._match = match
        self._turns: list[tuple[str, list[dict[str, Any]]]] = []
        for line in lines:
            if "message" in line:
                self._turns.append((line["message"], []))
            elif self._turns:
                self._turns[-1][1].append(line)
        self._left: list[dict[str, Any]] = []
        self._number = -1

    @property
    def messages(self) -> tuple[str, ...]:
        """The person's messages, in order."""
        return tuple(message for message, _ in self._turns)

    def begin(self, turn: int) -> None:
        """Go to a turn's recorded answers."""
        self._number = turn
        self._left = list(self._turns[turn][1])

    def serve(self, effect: Effect[Any]) -> Any:
        """Return the recorded answer.

        Raises:
            ReplayError: There is none; no live call is made.
        """
        wanted = key_of(effect)
        for place, line in enumerate(self._left):
            if line.get("effect") == effect.kind and (self._match == "order" or line.get("key") == wanted):
                del self._left[place]
                return self._answer(effect, line)
        where = f"turn {self._number}: the recording holds no answer to {effect.kind}"
        msg = f'{where}; the role or the prompt has changed. Try match="order", or record the conversation again'
        raise ReplayError(msg)

    async def aserve(self, effect: Effect[Any]) -> Any:
        """The asynchronous twin of ``serve``."""
        return self.serve(effect)

    def _answer(self, effect: Effect[Any], line: dict[str, Any]) -> Any:
        try:
            failure = PortError(*line["error"]) if "error" in line else None
            answer = decode(effect, line["answer"]) if failure is None else None
        except (KeyError, TypeError, ValueError) as error:
            msg = f"turn {self._number}: the recorded answer to {effect.kind} cannot be read ({type(error).__name__})"
            raise ReplayError(msg) from None
        if failure is not None:
            raise failure
        return answer


def replay(role: Role, path: Path, *, match: str) -> tuple[Turn, ...]:
    """Return the turns of a recording, run again; see ``Role.replay``."""
    from llmtherapy_roles.session.session import Session

    if match not in ("request", "order"):
        msg = f'match is "{match}"; it is "request" or "order"'
        raise MisuseError(msg)
    header, lines = _read(path)
    replayer = Replayer(iter(lines), match=match)
    try:
        known: dict[str, Any] = {**header, "age": Age(header["age"]), "reach": BackendReach(header["reach"])}
        settings = Settings(**known)
    except (KeyError, TypeError, ValueError) as error:
        msg = f"{path}: the settings of this recording cannot be read ({type(error).__name__})"
        raise ReplayError(msg) from None
    session = Session(role, settings._replace(role=role.id, fingerprint=role.fingerprint), replayer, role.store)
    turns: list[Turn] = []
    for number, message in enumerate(replayer.messages):
        replayer.begin(number)
        turns.append(session.send(message))
    return tuple(turns)


def key_of(effect: Effect[Any]) -> str:
    """Return a short digest of what an effect asks; identifiers and handles do not count."""
    if isinstance(effect, OpenModel):
        request = effect.request
        asked = repr((request.messages, request.attempt, request.brief))
        return hashlib.sha256(asked.encode("utf-8", "replace")).hexdigest()[:16]
    return ""


def _read(path: Path) -> tuple[dict[str, Any], list[dict[str, Any]]]:
    try:
        lines: list[Any] = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]
    except (OSError, ValueError) as error:
        msg = f"{path}: this is no recording that can be read ({type(error).__name__})"
        raise ReplayError(msg) from None
    whole = lines and all(is_mapping(line) and isinstance(line.get("message", ""), str) for line in lines)
    if not whole or lines[0].get("format") != FORMAT:
        msg = f"{path}: this is no recording of format {FORMAT}; record the conversation again"
        raise ReplayError(msg)
    return lines[0].get("settings"), lines[1:]
