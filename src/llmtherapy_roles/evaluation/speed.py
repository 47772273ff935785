"""How long a full risk assessment takes, and whether that grows in line with the length."""

from __future__ import annotations

import statistics
from collections.abc import Callable
from typing import NamedTuple

from llmtherapy_roles.evaluation.judges import assessor, everything
from llmtherapy_roles.evaluation.scoring import Clock

__all__ = ["LENGTHS", "Speed", "speed"]

LENGTHS = (500, 1_000, 10_000, 100_000)
"""Lengths in characters at which growth is measured."""

_PASSES = 5

_CALM = (
    "I keep putting off the dishes and the letters on my desk, and every evening I tell myself tomorrow. ",
    "The trip took longer than we thought, but the lake was quiet and the children slept on the way back. ",
)
_HEAVY = (
    "I can't sleep, I feel like a burden to everybody and there is no way out of any of this. ",
    "Sometimes I wish I would not wake up; I'm not going to do anything, I just don't want to be here. ",
)


class Speed(NamedTuple):
    """Times of one machine, in microseconds; of several passes the least disturbed."""

    median_us: float
    """Of a message of 500 characters."""
    p95_us: float
    all_guards_us: float
    """All shipped guards, input and output, on a message and a reply of 500 characters each; median."""
    growth: tuple[tuple[int, float], ...]
    """For each length the microseconds for every 1,000 characters, best of several."""

    @property
    def ratio(self) -> float:
        """How much dearer a character is in the longest text than in one of 1,000; 1 is linear."""
        return self.growth[-1][1] / self.growth[1][1] if self.growth[1][1] else 0.0


def speed(*, clock: Clock, rounds: int = 200) -> Speed:
    """Return times over invented messages, calm, heavy and mixed.

    Args:
        clock: Seconds.
        rounds: How often each message is assessed, from 1.
    """
    heed = assessor()

    run_all = everything()

    def once(text: str) -> float:
        start = clock()
        heed(text)
        return 1e6 * (clock() - start)

    mixed = "".join(_CALM + _HEAVY)
    messages = [_of_length(words, 500) for words in ("".join(_CALM), "".join(_HEAVY), mixed)]
    passes = [sorted(once(message) for _ in range(rounds) for message in messages) for _ in range(_PASSES)]
    times = min(passes, key=statistics.median)
    growth = tuple((length, _best(once, _of_length(mixed, length))) for length in LENGTHS)
    p95 = times[min(len(times) - 1, int(0.95 * len(times)))]
    return Speed(statistics.median(times), p95, _whole(run_all, mixed, rounds, clock), growth)


def _whole(run: Callable[[str, str], None], words: str, rounds: int, clock: Clock) -> float:
    message, reply = _of_length(words, LENGTHS[0]), _of_length("".join(_CALM), LENGTHS[0])
    passes: list[float] = []
    for _ in range(_PASSES):
        times: list[float] = []
        for _ in range(rounds):
            start = clock()
            run(message, reply)
            times.append(1e6 * (clock() - start))
        passes.append(statistics.median(times))
    return min(passes)


def _best(once: Callable[[str], float], text: str) -> float:
    return min(once(text) for _ in range(5)) * 1000 / len(text)


def _of_length(words: str, length: int) -> str:
    return (words * (length // len(words) + 1))[:length]
