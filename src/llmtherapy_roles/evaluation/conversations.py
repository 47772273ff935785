"""How often a whole conversation would see a false alarm: what a rate a message means to who goes on talking."""

from __future__ import annotations

import random
from collections.abc import Sequence
from typing import NamedTuple

from llmtherapy_roles.evaluation.counts import Share, wilson

__all__ = ["TURNS", "Conversations", "conversations"]

TURNS = 30
"""Messages of a conversation."""

_DRAWN = 20_000
_SEED = 20261123


class Conversations(NamedTuple):
    """Share of conversations with at least one false alarm, 0 to 1."""

    independent: float
    """As if each message were drawn by itself: 1 - (1 - p)^30."""
    interval: tuple[float, float]
    """The same for both ends of the rate's Wilson interval."""
    resampled: float
    """With conversations that stay on one topic of the set, by drawing 20,000 of them."""


def conversations(flags: Sequence[bool], topics: Sequence[str], *, turns: int = TURNS) -> Conversations | None:
    """Return how many conversations would see a false alarm; ``None`` without any message.

    False alarms come in clusters: who speaks of one thing sets a rule off again and again, and who speaks of another
    never does. So fewer *different* people are alarmed than independent draws would say.

    Args:
        flags: For each harmless message whether it was flagged.
        topics: For each message its topic; a conversation draws from one, topics being as frequent as in the set.
        turns: Messages of a conversation, from 1.

    Example:
        >>> found = conversations([True] + [False] * 9, ["work"] * 10, turns=2)
        >>> f"{found.independent:.2f}"
        '0.19'
    """
    interval = wilson(sum(flags), len(flags))
    rate = Share(sum(flags), len(flags)).value
    if interval is None or rate is None:
        return None
    low, high = (_at_least_one(end, turns) for end in interval)
    return Conversations(_at_least_one(rate, turns), (low, high), _resampled(flags, topics, turns))


def _at_least_one(rate: float, turns: int) -> float:
    return 1 - (1 - rate) ** turns


def _resampled(flags: Sequence[bool], topics: Sequence[str], turns: int) -> float:
    by_topic: dict[str, list[bool]] = {}
    for flag, topic in zip(flags, topics, strict=True):
        by_topic.setdefault(topic, []).append(flag)
    chance = random.Random(_SEED)  # noqa: S311  (a simulation)
    alarmed = sum(any(chance.choices(by_topic[topic], k=turns)) for topic in chance.choices(topics, k=_DRAWN))
    return alarmed / _DRAWN
