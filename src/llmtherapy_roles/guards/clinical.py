"""Output guards for clinical acts: ``diagnosis.v1`` and ``prescription.v1``.

A client is not told that they have a disorder, or have none, and gets no advice on medication. What the person said
they have been told may be restated. A clinician's draft may state only disorders and doses that stand in its sources.
English only; in another language they find next to nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from llmtherapy_roles.guards.base import Circumstances, Window
from llmtherapy_roles.guards.folding import fold, sentence_at
from llmtherapy_roles.guards.patterns import findings, phrases, word_keys
from llmtherapy_roles.guards.phrasebook.clinical import DIAGNOSIS, NOTE_DIAGNOSIS, PRESCRIPTION
from llmtherapy_roles.guards.phrasebook.terms import DISORDERS, DOSE, TERM, TERM_KEYS
from llmtherapy_roles.turn.findings import Finding
from llmtherapy_roles.vocabulary import Audience

__all__ = ["Diagnosis", "Prescription"]

_FIGURE: Final = re.compile(r"\d")
_KEYS: Final = frozenset(TERM_KEYS.encode().split())
_NAMES: Final = tuple((key, re.compile(rf"\b(?:{names})\b".replace(" ", r"\s+"))) for key, names in DISORDERS)
_TOLD: Final = phrases(
    rf"(?:diagnos\w+ (?:me )?(?:with|as|of)|diagnosis (?:is|of|was)|i (?:\w+ )?have|i've (?:\w+ )?(?:got|had)|i suffer "
    rf"from|i'm|i am|my|told me i have|living with) (?:(?:a|an|my|severe|mild|chronic|really|also|bad|clinical|type|"
    rf"form|of) ){{0,3}}(?P<term>{TERM})"
)
_UNSURE: Final = phrases(
    r"(?:do|think|thought|if|whether|maybe|might|could|wonder\w*|worr\w+|afraid|scared|suspect|guess|am|"
    r"self-diagnos\w+) (?:\w+ ){0,3}$"
)
_NEGATED: Final = phrases(r"(?:no|not|denies|denied|without|never|rule out|negative for|n't)(?: [\w-]+){0,4}\s*$")


class Diagnosis:
    """``diagnosis.v1``: tells the person that they have, probably have, or do not have a disorder.

    A disorder that the person has affirmed ("I was diagnosed with ...") may be restated; one that they ask about may
    not be confirmed. Where clinicians read and sources are given, a disorder that stands in no source blocks.

    Example:
        >>> [f.code for f in Diagnosis().check("It sounds like you have ADHD.", Circumstances())]
        ['diagnosis.has']
        >>> Diagnosis().check("I can't diagnose you. Have you asked your doctor about ADHD?", Circumstances())
        []
    """

    lookback: int = 1
    window: Window = "sentence"

    def check(self, text: str, about: Circumstances) -> list[Finding]:
        """Return a blocking finding for each diagnosis that is new."""
        found = findings(DIAGNOSIS, text, sources=about.sources)
        if found:
            known = _known(about)
            found = [one for one in found if not _names_only(_part(text, one), known)]
        if about.sources and Audience.CLINICIAN in about.audience:
            taken = {one.span for one in found}
            found += [one for one in _new_in_note(text, about.sources) if one.span not in taken]
        return found


class Prescription:
    """``prescription.v1``: advice to start, stop, change or combine medication, and doses that are new.

    "Ask your doctor before you change anything" passes, and so does "as prescribed". A dose passes when the person or a
    source named it.

    Example:
        >>> [f.code for f in Prescription().check("You should stop taking your medication.", Circumstances())]
        ['prescription.change']
        >>> Prescription().check("Please ask your doctor before you stop taking it.", Circumstances())
        []
    """

    lookback: int = 1
    window: Window = "sentence"

    def check(self, text: str, about: Circumstances) -> list[Finding]:
        """Return a blocking finding for each piece of advice and each new dose."""
        found = findings(PRESCRIPTION, text, sources=about.sources)
        if not _FIGURE.search(text):
            return found
        folded = fold(text)
        doses = list(DOSE.finditer(folded.text))
        if doses:
            said = {dose[1] for heard in _heard(about) for dose in DOSE.finditer(fold(heard).text)}
            found += [
                Finding(
                    code="prescription.dose",
                    message="names a dose that nobody has named before",
                    span=folded.span(*dose.span()),
                )
                for dose in doses
                if dose[1] not in said
            ]
        return found


def _heard(about: Circumstances) -> Iterator[str]:
    """Yield what the person and the sources have said."""
    yield about.message
    yield from about.sources
    yield from (message.content for message in about.history if message.role == "user")


def _part(text: str, finding: Finding) -> str:
    span = finding.span
    return "" if span is None else text[span.start : span.end]


def _keys(text: str) -> set[str]:
    return {key for key, names in _NAMES if names.search(text)}


def _known(about: Circumstances) -> set[str]:
    """Return the disorders that a source names or that the person has affirmed."""
    known = {key for source in about.sources for key in _keys(fold(source).text)}
    said = (about.message, *(message.content for message in about.history if message.role == "user"))
    for heard in said:
        text = fold(heard).text
        if _KEYS.isdisjoint(word_keys(text)):
            continue
        for match in _TOLD.finditer(text):
            if not _UNSURE.search(text, max(0, match.start() - 60), match.start()):
                known |= _keys(match["term"])
    return known


def _names_only(part: str, known: set[str]) -> bool:
    """Return whether a part names disorders, and only known ones."""
    named = _keys(fold(part).text)
    return bool(named) and named <= known


def _new_in_note(text: str, sources: tuple[str, ...]) -> Iterator[Finding]:
    folded = fold(text)
    if _KEYS.isdisjoint(word_keys(folded.text)):
        return
    known = {key for source in sources for key in _keys(fold(source).text)}
    for match in NOTE_DIAGNOSIS.finditer(folded.text):
        low, _ = sentence_at(folded.text, match.start(), match.end())
        if _keys(match["term"]) <= known or _NEGATED.search(folded.text, low, match.start("term")):
            continue
        yield Finding(
            code="diagnosis.new",
            message="states a disorder that stands in no source",
            span=folded.span(match.start("term"), match.end("term")),
        )
