"""What a language's table holds.

Each field of lines has one pattern a line; ``..`` stands for up to 22 characters of the same sentence, ``...`` for up
to 45. Latin letters are written without accents, since they are taken off the text, too.
"""

from __future__ import annotations

from typing import NamedTuple

__all__ = ["Cues"]


class Cues(NamedTuple):
    """The cue table of one language. An empty field means that the language has no lines for it."""

    code: str
    """ISO 639-1 code."""
    triggers: str
    """Words that no other covered language has and of which one starts the search whatever the language seems to be."""
    passive: str
    """Wish to be dead or not to wake up; burden."""
    thoughts: str
    """Thoughts of suicide."""
    want: str
    """A present wish to kill oneself or to die."""
    intent: str
    """Decision, plan, farewell."""
    overdose: str
    """Something taken."""
    self_harm: str
    """Self-harm without intent."""
    attempt: str
    """An attempt."""
    preparation: str
    """Letters, pills kept, farewell gifts: each alone counts."""
    method: str
    """Questions or thoughts about a method."""
    harm: str
    """Intent to harm others."""
    abuse: str
    """Being threatened or hurt."""
    child: str
    """A child in danger."""
    voices: str
    """Commanding voices, persecution."""
    distress: str
    """Distress without self-harm."""
    idioms: str
    """Phrases that mean something else; masked first."""
    loss: str
    """Sign: a loss. Counts with ``height`` only."""
    height: str
    """Sign: a question about high places or lethal amounts."""
    settling: str
    """Sign: affairs put in order. Two different ones count."""
    before: str
    """Negations that stand before what they deny."""
    after: str
    """Negations that stand behind it."""
    other: str
    """Somebody else as the subject, before the match."""
    soon: str
    """A time within 24 hours."""
    past: str
    """Years ago."""
    fiction: str
    """Novel, song, study, prevention."""
