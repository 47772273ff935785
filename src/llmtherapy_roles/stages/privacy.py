"""Privacy: personal data replaced before a model that is not local, consent asked before anything is remembered."""

from __future__ import annotations

import re
from functools import partial
from typing import NamedTuple

from llmtherapy_roles.flow import AskConsent, Flow, ask
from llmtherapy_roles.pipeline import Stage
from llmtherapy_roles.turn.state import SessionState
from llmtherapy_roles.turn.values import Admission, Settings

__all__ = ["Consent", "ConsentStage", "Redact", "redact", "restore"]

_KINDS = (
    ("email", re.compile(r"[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}")),
    ("link", re.compile(r"\bhttps?://[^\s<>\"]{4,300}")),
    ("iban", re.compile(r"\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){3,7}(?: ?[A-Z0-9]{1,3})?\b")),
    ("card", re.compile(r"\b\d{4}(?:[ -]?\d{4}){3}\b")),
    ("ssn", re.compile(r"\b\d{3}-\d{2}-\d{4}\b")),
    ("phone", re.compile(r"(?<![\w.])\+?\(?\d{1,4}\)?(?:[ .\-/]?\(?\d{2,4}\)?){2,5}(?!\w)")),
)
"""Rule-based; plain forms only. Names and addresses are not found by these rules."""
_MAX_PLACEHOLDERS = 50
_LEAST_PHONE_DIGITS = 7


def redact(text: str, known: tuple[tuple[str, str], ...]) -> tuple[str, tuple[tuple[str, str], ...]]:
    """Return the text with personal data replaced, and all placeholders known so far.

    Args:
        text: Text to redact.
        known: Pairs ``(placeholder, original)`` from earlier turns, so that the same address keeps its placeholder.

    Example:
        >>> redact("write to ann@example.org", ())
        ('write to [email 1]', (('[email 1]', 'ann@example.org'),))
    """
    if "@" not in text and "://" not in text and not any(map(str.isdigit, text)):
        return text, known
    names = {original: placeholder for placeholder, original in known}
    for kind, pattern in _KINDS:
        text = pattern.sub(partial(_hidden, kind, names), text)
    pairs = tuple((placeholder, original) for original, placeholder in names.items())
    return text, pairs[-_MAX_PLACEHOLDERS:]


def _hidden(kind: str, names: dict[str, str], match: re.Match[str]) -> str:
    """The placeholder for what was found; a new one is numbered after the latest of its kind."""
    found = match.group()
    if kind == "phone" and sum(map(str.isdigit, found)) < _LEAST_PHONE_DIGITS:
        return found
    if found not in names:
        mark = f"[{kind} "
        latest = next((name for name in reversed(names.values()) if name.startswith(mark)), f"{mark}0]")
        names[found] = f"{mark}{int(latest[len(mark) : -1]) + 1}]"
    return names[found]


def restore(text: str, placeholders: tuple[tuple[str, str], ...]) -> str:
    """Return the text with placeholders turned back into what they stood for."""
    for placeholder, original in placeholders:
        text = text.replace(placeholder, original)
    return text


class RedactGiven(NamedTuple):
    admission: Admission
    state: SessionState


class RedactGives(NamedTuple):
    redacted: Admission


class Redact(Stage[RedactGiven, RedactGives]):
    """An admission without personal data. Where this stage stands, nobody behind it sees the original."""

    name = "redact"
    control = "redact.v1"
    kind = "redact"
    given, gives = RedactGiven, RedactGives

    def run(self, given: RedactGiven) -> RedactGives:
        """Return the admission with its text redacted."""
        text, placeholders = redact(given.admission.text, given.state.placeholders)
        return RedactGives(given.admission._replace(text=text, placeholders=placeholders))


class Consent(NamedTuple):
    """That the person has consented to a purpose; nothing is remembered without it."""

    purpose: str


class ConsentGiven(NamedTuple):
    admission: Admission
    settings: Settings


class ConsentGives(NamedTuple):
    consent: Consent | None = None


class ConsentStage(Stage[ConsentGiven, ConsentGives]):
    """Asks the store whether consent stands, at each turn, so that a withdrawal holds at once."""

    name = "consent"
    control = "consent.v1"
    kind = "consent"
    given, gives = ConsentGiven, ConsentGives

    def __init__(self, purpose: str, *, behind: str) -> None:
        self._purpose = purpose
        self.renames = {"admission": behind}

    def run(self, given: ConsentGiven) -> Flow[ConsentGives]:
        """Return the consent if it stands."""
        stands = yield from ask(AskConsent(given.settings.user, self._purpose))
        return ConsentGives(Consent(self._purpose) if stands is True else None)
