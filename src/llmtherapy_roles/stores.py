"""A store in memory: plain, complete, gone with the process. Others keep to the same protocol (``ports.Store``)."""

from __future__ import annotations

import hashlib
import re
import threading
from collections import deque

from llmtherapy_roles.errors import PortError
from llmtherapy_roles.turn.record import AuditRecord
from llmtherapy_roles.turn.state import PersonState
from llmtherapy_roles.turn.values import Draft, Memory

__all__ = ["InMemoryStore"]

_WORD = re.compile(r"\w{4,}")


class InMemoryStore:
    """Keeps everything in this process. Safe to share between threads and sessions.

    Example:
        >>> store = InMemoryStore()
        >>> store.set_consent("u-1", "practice", given=True)
        >>> store.consented("u-1", "practice"), store.consented("u-2", "practice")
        (True, False)
    """

    in_process = True

    def __init__(self, *, max_records: int = 10_000, max_memories: int = 500) -> None:
        """Make an empty store.

        Args:
            max_records: Audit records kept; the oldest go first. The chain of digests goes on.
            max_memories: Memories kept for each person; the oldest go first.
        """
        self._lock = threading.Lock()
        self._persons: dict[str, PersonState] = {}
        self._consents: set[tuple[str, str]] = set()
        self._memories: dict[str, deque[Memory]] = {}
        self._max_memories = max_memories
        self._drafts: dict[str, Draft] = {}
        self._records: deque[AuditRecord] = deque(maxlen=max_records)
        self._last_sha256 = ""

    def load_person(self, user: str) -> PersonState:
        """Return what stands about the person; a new ``PersonState`` for somebody unknown."""
        return self._persons.get(user) or PersonState()

    def save_person(self, user: str, state: PersonState) -> None:
        """Keep what stands about the person."""
        self._persons[user] = state

    def consented(self, user: str, purpose: str) -> bool:
        """Whether consent to the purpose was given and not taken back."""
        return (user, purpose) in self._consents

    def set_consent(self, user: str, purpose: str, *, given: bool) -> None:
        """Record consent to a purpose, or its withdrawal, which erases what was kept for it."""
        with self._lock:
            if given:
                self._consents.add((user, purpose))
                return
            self._consents.discard((user, purpose))
            kept = (memory for memory in self._memories.get(user, ()) if memory.purpose != purpose)
            self._memories[user] = deque(kept, maxlen=self._max_memories)

    def recall(self, user: str, query: str, *, purpose: str, limit: int, since: float) -> tuple[Memory, ...]:
        """Return memories that share words with the query, most shared first, newer before older."""
        words = set(_WORD.findall(query.lower()))
        with self._lock:
            kept = tuple(self._memories.get(user, ()))
        found = [m for m in kept if m.purpose == purpose and m.at >= since]
        found.sort(key=lambda m: (len(words & set(_WORD.findall(m.text.lower()))), m.at), reverse=True)
        return tuple(found[:limit])

    def remember(self, user: str, memory: Memory) -> None:
        """Keep a memory. Raises ``PortError`` without consent to its purpose."""
        with self._lock:
            if not self.consented(user, memory.purpose):
                raise PortError("store", "no_consent: nothing is kept without consent to its purpose")
            self._memories.setdefault(user, deque(maxlen=self._max_memories)).append(memory)

    def forget(self, user: str) -> int:
        """Erase memories, consent and standing of a person; return how many things went."""
        with self._lock:
            consents = {entry for entry in self._consents if entry[0] == user}
            self._consents -= consents
            gone = len(self._memories.pop(user, ())) + len(consents)
            return gone + (self._persons.pop(user, None) is not None)

    def save_draft(self, draft: Draft) -> None:
        """Put a draft into the review queue, or replace it by its id."""
        with self._lock:
            self._drafts[draft.id] = draft

    def draft(self, draft_id: str) -> Draft | None:
        """Return a draft by its id."""
        return self._drafts.get(draft_id)

    def drafts(self, *, session: str | None = None) -> tuple[Draft, ...]:
        """Return drafts, oldest first, of one session or of all."""
        with self._lock:
            drafts = tuple(self._drafts.values())
        return tuple(draft for draft in drafts if session in (None, draft.session))

    def record(self, record: AuditRecord) -> None:
        """Append an audit record, chained to the one before by its digest."""
        with self._lock:
            chained = record._replace(previous_sha256=self._last_sha256)
            self._last_sha256 = hashlib.sha256(repr(tuple(chained)).encode()).hexdigest()
            self._records.append(chained)

    def records(self, *, session: str | None = None) -> tuple[AuditRecord, ...]:
        """Return audit records, oldest first, of one session or of all."""
        with self._lock:
            records = tuple(self._records)
        return tuple(record for record in records if session in (None, record.session))
