"""Which English signs make a finding together. Data only.

Source: warning signs after Rudd, M. D. et al. Suicide Life Threat. Behav. 36, 255-262 (2006); the pairs and their levels are
engineering judgement.
"""

# ruff: noqa: E501 (tables: one cue a line)

from __future__ import annotations

from typing import NamedTuple

from llmtherapy_roles.vocabulary import RiskCategory as Category
from llmtherapy_roles.vocabulary import RiskLevel as Level

__all__ = ["PAIRS", "Pair"]


class Pair(NamedTuple):
    """Two signs in one message, and the finding that they make."""

    first: str
    second: str
    category: Category
    level: Level


_SETTLING = ("settling pets", "settling papers", "settling things", "settling people")

PAIRS: tuple[Pair, ...] = (
    *(Pair("means question", more, Category.MEANS, Level.HIGH) for more in ("loss", "hopeless", "burden", "goodbye")),
    *(
        Pair(one, other, Category.PREPARATION, Level.HIGH)
        for at, one in enumerate(_SETTLING)
        for other in _SETTLING[at + 1 :]
    ),
    *(Pair(one, "after me", Category.PREPARATION, Level.HIGH) for one in _SETTLING),
    *(
        Pair(one, more, Category.PREPARATION, Level.HIGH)
        for one in _SETTLING[:3]
        for more in ("hopeless", "burden", "goodbye")
    ),
    Pair("goodbye", "hopeless", Category.INTENT, Level.HIGH),
    Pair("goodbye", "burden", Category.INTENT, Level.HIGH),
    Pair("hopeless", "burden", Category.PASSIVE_DEATH_WISH, Level.MODERATE),
    Pair("took", "sleepy", Category.OVERDOSE, Level.IMMINENT),
    Pair("took", "goodbye", Category.OVERDOSE, Level.IMMINENT),
    Pair("vague want", "vow", Category.IDEATION, Level.HIGH),
    *(Pair("vague want", more, Category.INTENT, Level.HIGH) for more in ("goodbye", "burden", "after me", "threshold")),
    Pair("vague want", "hopeless", Category.IDEATION, Level.MODERATE),
    Pair("means", "way out", Category.MEANS, Level.HIGH),
    Pair("means", "secret", Category.MEANS, Level.MODERATE),
    Pair("means", "hopeless", Category.MEANS, Level.MODERATE),
    Pair("means", "goodbye", Category.MEANS, Level.MODERATE),
    *(Pair("resolved", more, Category.INTENT, Level.HIGH) for more in ("hopeless", "goodbye", "burden", "after me")),
    Pair("join", "bereaved", Category.PASSIVE_DEATH_WISH, Level.MODERATE),
    Pair("way out", "dark", Category.IDEATION, Level.MODERATE),
    Pair("who feeds", "who feeds", Category.INTENT, Level.HIGH),
    Pair("masked calm", "plan", Category.INTENT, Level.HIGH),
    Pair("menace", "armed", Category.HARM_TO_OTHERS, Level.HIGH),
    Pair("denial", "still there", Category.IDEATION, Level.MODERATE),
)
"""Pairs of signs. A sign paired with itself must be there twice, by different frames."""
