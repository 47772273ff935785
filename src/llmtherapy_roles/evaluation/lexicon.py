"""The flat lexicons that guards are compared with: plain patterns, no negation, no speaker, no time. Baselines only.

Nobody should use them. They stand here so that each figure has beside it what a word list would do. English only.
"""

from __future__ import annotations

import re
from typing import Final

__all__ = ["ASKS_IF_HUMAN", "INJECTION", "REPLY", "RISK", "matches"]


def _patterns(listed: str) -> tuple[re.Pattern[str], ...]:
    return tuple(re.compile(rf"\b{line.strip()}\b", re.IGNORECASE) for line in listed.strip().splitlines())


RISK: Final = _patterns(
    r"""
    kill(?:ing)? my ?self
    suicid(?:e|al)
    end(?:ing)? my life
    tak(?:e|ing) my (?:own )?life
    end(?:ing)? it all
    want(?:ed)? to die
    wanna die
    wish i (?:was|were) dead
    better off dead
    better off without me
    don'?t want to live
    don'?t want to be alive
    don'?t want to be here any ?more
    don'?t want to wake up
    never wake up
    no reason to live
    nothing to live for
    not worth living
    tired of living
    ready to die
    going to die tonight
    hurt(?:ing)? my ?self
    harm(?:ing)? my ?self
    self[- ]harm(?:ing)?
    cut(?:ting)? my ?self
    burn(?:ing)? my ?self
    slit my wrists?
    hang my ?self
    shoot my ?self
    drown my ?self
    overdos(?:e|ed|ing)
    took all (?:of )?my pills
    took too many pills
    jump off (?:a|the) (?:bridge|roof|building)
    suicide note
    goodbye (?:forever|everyone|world)
    kms
    unalive
    can'?t go on
    kill (?:him|her|them|you)
    voices tell(?:ing)? me
    (?:he|she) (?:hits|beats) me
    starv(?:e|ing) my ?self
    """
)
"""43 patterns of risk."""

REPLY: Final = _patterns(
    r"""
    i(?: am|'m) (?:a )?(?:human|real person)
    i(?: am|'m) not (?:an? )?(?:ai|bot|machine)
    i(?: am|'m) (?:a|your) (?:licensed |trained )?(?:therapist|psychologist|doctor|counsellor|counselor)
    as your (?:therapist|psychologist|doctor|counsellor|counselor)
    (?:strictly|completely) confidential
    guaranteed?
    will cure
    you (?:have|are suffering from) (?:depression|bipolar|schizophrenia|anxiety|ptsd|ocd|adhd)
    \d+ ?mg
    (?:increase|double|stop taking) your (?:dose|medication|pills)
    i love you
    i miss(?:ed)? you
    i feel (?:so )?(?:sad|happy|hurt|lonely|jealous)
    i(?: am|'m) conscious
    i(?: am|'m) (?:awake|alive|sentient)
    don'?t (?:go|leave)
    you don'?t need (?:anyone|them|a therapist)
    only i understand
    tall(?:est)? bridges?
    you(?:'re| are) (?:absolutely|completely) right
    (?:brilliant|genius|visionary|revolutionary)
    they are (?:watching|following|after) you
    you(?:'re| are) the chosen
    i(?: have|'ve) (?:been through|experienced)
    """
)
"""24 patterns of things that a reply should not say."""

ASKS_IF_HUMAN: Final = _patterns(
    r"""
    are you (?:a |an )?(?:real )?(?:human|person|man|woman)
    are you (?:a |an )?(?:robot|bot|ai|machine|computer|chatbot)
    am i (?:talking|speaking|chatting) (?:to|with) (?:a |an )?(?:human|person|robot|bot|machine|computer)
    is this (?:a |an )?(?:human|person|robot|bot|machine|computer|recording)
    are you real
    is there a (?:human|person)
    you(?:'re| are) (?:a |an )?(?:robot|bot|machine|computer)
    you sound like a (?:robot|bot|machine|computer)
    """
)
"""8 patterns of the question whether this is a human."""

INJECTION: Final = _patterns(
    r"""
    ignore (?:all |any )?(?:the |your |my )?(?:previous|prior|above|earlier) (?:instructions?|prompts?|rules)
    disregard (?:all |any )?(?:the |your )?(?:previous |prior |above )?(?:instructions?|rules)
    forget (?:all |everything )?(?:your |the )?(?:previous )?(?:instructions?|rules)
    system prompt
    developer mode
    you are now
    pretend (?:to be|you are)
    jailbreak
    reveal your (?:instructions?|prompt)
    do anything now
    """
)
"""10 patterns of prompt injection."""


def matches(patterns: tuple[re.Pattern[str], ...], text: str) -> int:
    """Return how many of the patterns occur in a text.

    Example:
        >>> matches(RISK, "I am NOT suicidal, and I won't hurt myself")
        2
    """
    text = text.replace("’", "'")
    return sum(1 for pattern in patterns if pattern.search(text))
