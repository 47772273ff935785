"""Refer: crisis contacts beside a reply. At ``moderate`` the model answers, and the contacts come with it.

Given in full at the first such turn, when level or category rises, and on request; else one short line at most every
ten turns. Somebody whose language cannot be judged is offered help lines once.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from llmtherapy_roles.crisis.contacts import Directory, format_contacts
from llmtherapy_roles.pipeline import Stage
from llmtherapy_roles.turn.findings import RiskAssessment
from llmtherapy_roles.turn.state import SessionState
from llmtherapy_roles.turn.values import Contact, CrisisReply, Heard, Settings
from llmtherapy_roles.vocabulary import RiskLevel

__all__ = ["Refer", "Referral"]

_REMIND_AFTER_TURNS = 10
_ASKS = re.compile(
    r"\b(?:help ?lines?|hot ?lines?|crisis (?:line|number|text)|suicide (?:line|hotline|number)|emergency number"
    r"|(?:number|line|someone|somebody|anyone) (?:i|to) (?:can )?(?:call|text|ring|phone))\b",
    re.IGNORECASE,
)
_HINTS = ("line", "number", "call", "phone", "text", "ring")
"""One of these is in every way of asking; looking for them first spares most messages the patterns."""
_BESIDE = "If it gets heavier, people are there to talk at any hour:"
_ASKED = "These are people you can reach:"
_SHORT = "The help lines from before are still there for you, at any hour."
_UNJUDGED = "I may not have understood this message well. If you are not safe, people can help:"


class Referral(NamedTuple):
    """Contacts for this turn; ``text`` is empty when none are due."""

    text: str = ""
    contacts: tuple[Contact, ...] = ()


class Given(NamedTuple):
    heard: Heard
    settings: Settings
    state: SessionState
    risk: RiskAssessment | None = None
    crisis: CrisisReply | None = None


class Gives(NamedTuple):
    referral: Referral


class Refer(Stage[Given, Gives]):
    """Decides whether contacts are due; ``deliver`` puts them after the reply."""

    name = "refer"
    control = "referral.v1"
    kind = "refer"
    given, gives = Given, Gives

    def __init__(self, directory: Directory) -> None:
        self._directory = directory

    def run(self, given: Given) -> Gives:
        """Return the contacts that are due."""
        if given.crisis is not None:
            return Gives(Referral())
        lead = self._lead(given)
        if lead is None:
            return Gives(Referral())
        if lead == _SHORT:
            return Gives(Referral(lead))
        categories = given.risk.categories if given.risk else ()
        contacts = self._directory.for_country(
            given.state.locale or given.settings.locale,
            category=categories[0] if categories else None,
            age=given.settings.age,
        )
        return Gives(Referral(f"{lead}\n{format_contacts(contacts)}", contacts))

    @staticmethod
    def _lead(given: Given) -> str | None:
        state, risk = given.state, given.risk
        if risk is None or _asks_for_contacts(given.heard.normal):
            return _ASKED
        if risk.level >= RiskLevel.MODERATE:
            rises = risk.level > state.contacts_level or not set(risk.categories) <= set(state.contacts_categories)
            if state.contacts_turn < 0 or rises:
                return _BESIDE
        if not risk.assessed and not state.languages_noted:
            return _UNJUDGED
        concerned = risk.floor >= RiskLevel.MODERATE
        return _SHORT if concerned and state.turn - state.contacts_turn >= _REMIND_AFTER_TURNS else None


def _asks_for_contacts(text: str) -> bool:
    low = text.lower()
    return any(hint in low for hint in _HINTS) and _ASKS.search(low) is not None
