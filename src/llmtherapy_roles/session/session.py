"""``Session``: one person's conversation with one role. ``send`` is ``stream`` joined, in both colours."""

from __future__ import annotations

from collections.abc import AsyncIterator, Generator, Iterator
from contextlib import contextmanager
from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING, Any

from llmtherapy_roles.crisis.contacts import load_directory
from llmtherapy_roles.errors import MisuseError
from llmtherapy_roles.ports import Store
from llmtherapy_roles.running import Outcome, turn_flow
from llmtherapy_roles.session.approval import decide
from llmtherapy_roles.session.drivers import Run, Serves
from llmtherapy_roles.session.observe import StageLog, stage_log
from llmtherapy_roles.session.outcome import aborted, assembled, state_after
from llmtherapy_roles.session.recording import Recorder
from llmtherapy_roles.session.turnlock import TurnLock
from llmtherapy_roles.stages.deliver import last_words
from llmtherapy_roles.turn.record import AuditRecord
from llmtherapy_roles.turn.state import SessionState
from llmtherapy_roles.turn.turn import Event, Turn
from llmtherapy_roles.turn.values import Approval, Draft, Settings

if TYPE_CHECKING:
    from llmtherapy_roles.session.role import Role

__all__ = ["Session"]


class Session:
    """A conversation. Make one with ``role.session(user=...)``.

    One turn runs at a time: a second call waits its turn, whether it is synchronous or asynchronous.
    """

    __slots__ = ("_last_words", "_lock", "_log", "_profile", "_role", "_state", "_store", "_world", "settings")

    def __init__(self, role: Role, settings: Settings, world: Serves, store: Store, *, profile: bool = False) -> None:
        self._role = role
        self.settings = settings
        """What the session was opened with."""
        self._world = world
        self._store = store
        self._state = SessionState()
        self._lock = TurnLock()
        self._log: StageLog | None = stage_log(settings)
        self._profile = profile
        self._last_words = last_words(load_directory(), settings.locale, settings.age)

    @property
    def id(self) -> str:
        """Id of the session."""
        return self.settings.session

    @property
    def role(self) -> Role:
        """The role that answers."""
        return self._role

    @property
    def state(self) -> SessionState:
        """What the next turn will know; frozen."""
        return self._state

    def send(self, text: str) -> Turn:
        """Return the turn that answers a message. Works in scripts and inside a running event loop (which it blocks).

        Args:
            text: The person's message.

        Raises:
            MisuseError: ``text`` is no string.
            SessionBusyError: An asynchronous turn of this session runs on this thread's event loop.
        """
        turn: Turn | None = None
        for event in self.stream(text):
            turn = event.turn or turn
        assert turn is not None  # noqa: S101  (the last event always carries the turn)
        return turn

    async def asend(self, text: str) -> Turn:
        """The asynchronous twin of ``send``."""
        turn: Turn | None = None
        async for event in self.astream(text):
            turn = event.turn or turn
        assert turn is not None  # noqa: S101  (the last event always carries the turn)
        return turn

    def stream(self, text: str) -> Iterator[Event]:
        """Yield what goes out as it passes the output gate, then ``done`` with the turn.

        Closing the iterator early finishes the turn in silence: the model is stopped, escalation and audit still run.
        """
        _must_be_text(text)
        return self._stream(text)

    def astream(self, text: str) -> AsyncIterator[Event]:
        """The asynchronous twin of ``stream``."""
        _must_be_text(text)
        return self._astream(text)

    def _stream(self, text: str) -> Iterator[Event]:
        self._lock.acquire()
        try:
            before, run = self._state, self._run(text)
            try:
                yield from run.events()
            finally:
                turn = self._finished(run.outcome, before)
            yield Event("done", "", turn)
        finally:
            self._lock.release()

    async def _astream(self, text: str) -> AsyncIterator[Event]:
        await self._lock.aacquire()
        try:
            before, run = self._state, self._run(text)
            events = run.aevents()
            try:
                async for event in events:
                    yield event
            finally:
                await events.aclose()
                turn = self._finished(run.outcome, before)
            yield Event("done", "", turn)
        finally:
            self._lock.release()

    def _run(self, text: str) -> Run:
        if isinstance(self._world, Recorder):
            self._world.begin(self._state.turn, text)
        start = {"message": text, "settings": self.settings, "state": self._state}
        timer = perf_counter if self._profile else None
        flow = turn_flow(self._role.pipeline, start, last_words=self._last_words, timer=timer)
        return Run(flow, self._world)

    def _finished(self, outcome: Outcome | None, before: SessionState) -> Turn | None:
        """Take the turn's outcome into the session; a turn that was interrupted from outside is only counted.

        If the person was forgotten while the turn ran, what the turn knew of them is forgotten too.
        """
        after = state_after(outcome, before) if outcome is not None else aborted(before)
        self._state = after if self._state is before else _without_person(after)
        if outcome is None:
            return None
        turn = assembled(outcome, self.settings, before)
        if self._log is not None:
            self._log(turn)
        return turn

    def approve(self, draft_id: str, *, reviewer: str, text: str | None = None) -> Approval:
        """Return the approval of a held draft; from now on its text may be used. Approving twice changes nothing.

        Args:
            draft_id: ``turn.draft_id`` of the turn that was held.
            reviewer: Name of the human who decides.
            text: The reviewer's own version; the draft as it stands when left out.

        Raises:
            MisuseError: The draft is unknown or was rejected, or the reviewer is not a name.
        """
        return decide(self._store, draft_id, reviewer=reviewer, approved=True, text=text)

    def reject(self, draft_id: str, *, reviewer: str, note: str = "") -> Approval:
        """Return the rejection of a held draft; its text is not to be used.

        Raises:
            MisuseError: The draft is unknown or was approved, or the reviewer is not a name.
        """
        return decide(self._store, draft_id, reviewer=reviewer, approved=False, note=note)

    def drafts(self) -> tuple[Draft, ...]:
        """Return this session's drafts, oldest first."""
        return self._store.drafts(session=self.id)

    def consent(self, *, given: bool) -> None:
        """Record the person's consent to the role's long-term memory, or its withdrawal, which erases what was kept.

        Raises:
            MisuseError: The role keeps nothing beyond the session.
        """
        long_term = self._role.spec.memory.long_term
        if long_term is None:
            msg = f'role "{self._role.id}" keeps nothing beyond the session; there is nothing to consent to'
            raise MisuseError(msg)
        self._store.set_consent(self.settings.user, long_term.purpose, given=given)

    def forget(self) -> int:
        """Erase what is kept about the person (memories, consent, standing); return how many things went."""
        self._state = _without_person(self._state)
        return self._store.forget(self.settings.user)

    def records(self) -> tuple[AuditRecord, ...]:
        """Return this session's audit records, oldest first."""
        return self._store.records(session=self.id)

    @contextmanager
    def recording(self, path: str | Path) -> Generator[None, None, None]:
        """Record the turns within into a file, for ``role.replay``. The file holds the person's words.

        Raises:
            MisuseError: The session is being recorded already, or has begun: a replay needs it from its first turn.
        """
        if isinstance(self._world, Recorder) or self._state.turn:
            msg = "a recording starts with a session's first turn, and there is one at a time"
            raise MisuseError(msg)
        live = self._world
        with Recorder(live, Path(path), self.settings) as recorder:
            self._world = recorder
            try:
                yield
            finally:
                self._world = live


def _without_person(state: SessionState) -> SessionState:
    """Return the state without what stands about the person."""
    return state._replace(person=SessionState().person, history=(), placeholders=())


def _must_be_text(text: Any) -> None:
    if not isinstance(text, str):
        msg = f"a message is a str; found {type(text).__name__}"
        raise MisuseError(msg)
