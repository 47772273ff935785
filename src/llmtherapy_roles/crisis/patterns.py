"""What the phrase lists of the crisis dialogue are made of."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from llmtherapy_roles.crisis.steps import Branch

__all__ = ["PEOPLE", "Telling", "Words", "any_of"]


class Words(NamedTuple):
    """A pattern that is compiled when it is first needed: most sessions never come here, and all import this."""

    pattern: str

    def search(self, said: str) -> re.Match[str] | None:
        """Return where the words are found, or ``None``."""
        return _compiled(self.pattern).search(said)

    def sub(self, to: str, said: str) -> str:
        """Return the text with the words replaced."""
        return _compiled(self.pattern).sub(to, said)


class Telling(NamedTuple):
    """Words that say one thing whichever question was asked."""

    branch: Branch
    says: Words
    unless: Words | None = None


PEOPLE = (
    r"(?:friend|mate|buddy|bestie|bff|brother|bro|sister|sis|mum|mom|mam|mother|dad|father|parent|son|daughter|kid"
    r"|child|cousin|aunt"
    r"|uncle|wife|husband|girlfriend|boyfriend|gf|bf|partner|ex|roommate|room mate|flatmate|housemate|neighbou?r"
    r"|colleague|coworker"
    r"|classmate|student|teacher|boss|girl|boy|guy|woman|man|someone|somebody|person|nephew|niece|gran|grandma"
    r"|grandpa|nan|family)"
)


def any_of(*parts: str) -> Words:
    """Return words that are found where any of the parts is; each part begins at the start of a word.

    The boundary is tested once for all parts, which makes the search several times quicker.
    """
    return Words(rf"\b(?:{'|'.join(parts)})".replace(r"|\b", "|").replace(r"(?:\b", "(?:", 1))


@lru_cache(maxsize=128)
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)
