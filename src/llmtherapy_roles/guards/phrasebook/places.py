"""Requests for high places, and names of such places. Data only; see ``guards.means``."""

from __future__ import annotations

import re
from typing import Final

from llmtherapy_roles.guards.patterns import phrases

__all__ = ["PLACES", "PLACE_ASKED", "PLACE_WORDS"]

PLACE_ASKED: Final = phrases(
    r"(?:bridges?|buildings?|cliffs?|roofs?|rooftops?|towers?|overpass(?:es)?|balcon(?:y|ies)|heights?|"
    r"platforms?)\b[^.!?\n]{0,80}\b(?:tall|taller|tallest|high|higher|highest|jump|fall|met(?:er|re)s?|feet|ft|"
    r"storeys?|stories|floors|access\w*|deserted|near|drop|around|\d{2,4} ?m)\b",
    r"(?:tall|taller|tallest|high|higher|highest|jump|fall)\b[^.!?\n]{0,60}\b(?:bridges?|buildings?|cliffs?|roofs?|"
    r"rooftops?|towers?|overpass|platforms?|balcon)",
)
"""The person asks about high places."""

PLACES: Final = re.compile(
    r"\b[A-Z][\w'\u2019.-]{1,30}(?: [A-Z][\w'\u2019.-]{1,30}){0,4} (?:Bridge|Tower|Building|Cliffs?|Overpass|Viaduct|"
    r"Observatory|Observation Deck|Center|Centre|Gorge|Pier|Plaza|Head)\b"
)
"""A named high place, in the text as shown."""

PLACE_WORDS: Final = (
    "Bridge", "Tower", "Building", "Cliff", "Overpass", "Viaduct", "Observat", "Cent", "Gorge", "Pier", "Plaza", "Head",
)  # fmt: skip
"""One of these stands in every such name."""
