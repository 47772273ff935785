"""What the phrase lists of the crisis dialogue are made of."""

from __future__ import annotations

import re
from typing import NamedTuple

from llmtherapy_roles.crisis.steps import Branch

__all__ = ["PEOPLE", "Telling", "any_of"]


class Telling(NamedTuple):
    """Words that say one thing whichever question was asked."""

    branch: Branch
    says: re.Pattern[str]
    unless: re.Pattern[str] | None = None


PEOPLE = (
    r"(?:friend|mate|buddy|bestie|bff|brother|bro|sister|sis|mum|mom|mam|mother|dad|father|parent|son|daughter|kid"
    r"|child|cousin|aunt"
    r"|uncle|wife|husband|girlfriend|boyfriend|gf|bf|partner|ex|roommate|room mate|flatmate|housemate|neighbou?r"
    r"|colleague|coworker"
    r"|classmate|student|teacher|boss|girl|boy|guy|woman|man|someone|somebody|person|nephew|niece|gran|grandma"
    r"|grandpa|nan|family)"
)


def any_of(*parts: str) -> re.Pattern[str]:
    """Return one pattern that matches where any of the parts does; each begins at the start of a word.

    The boundary is tested once for all parts, which makes the search several times quicker.
    """
    return re.compile(rf"\b(?:{'|'.join(parts)})".replace(r"|\b", "|").replace(r"(?:\b", "(?:", 1))
