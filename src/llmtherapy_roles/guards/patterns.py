"""Shared matching for the rule guards: find a phrase, and judge whether the speaker means it.

A rule is a set of phrases, and the frames that take their meaning away: a negation or report before it ("it is not true
that ..."), a quotation, a line worded for somebody else ("a thought such as: ..."). Phrases match a folded text
(``guards.folding``). Each phrase names beginnings of words, of which one must be there before its pattern is worth
trying; a ``Phrasebook`` looks those up word by word, so clean text costs little however many phrases there are.

English only: in another language the rules find next to nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from operator import itemgetter
from types import MappingProxyType
from typing import Final, NamedTuple

from llmtherapy_roles.guards.folding import Folded, fold, sentence_at
from llmtherapy_roles.guards.framing import DENIED, FRAMED, compiled, either, expand, frame, is_framed, is_quoted
from llmtherapy_roles.turn.findings import Finding
from llmtherapy_roles.vocabulary import Decision

__all__ = [
    "DENIED",
    "FRAMED",
    "Hit",
    "Phrase",
    "Phrasebook",
    "Rule",
    "either",
    "findings",
    "frame",
    "on",
    "phrases",
    "word_keys",
    "words",
]

_KEY_LENGTH: Final = 4
_LETTERS_ONLY: Final = bytes(code if code < 128 and chr(code).isalpha() else 32 for code in range(256))
_POINTS_TO_HELP: Final = re.compile(
    r"\b(?:call|helpline|emergenc|crisis|hotline|lifeline|doctor|therapist|hospital|safe\b|988|911|999|112)"
)
_BEGINNING: Final = itemgetter(slice(_KEY_LENGTH))
_WORD: Final = re.compile(r"[^\W\d_]+")


class Phrase(NamedTuple):
    """One wording of a rule."""

    keys: frozenset[bytes]
    """Beginnings of words, four letters or a whole shorter word; the pattern can match only where one is there."""
    also: frozenset[bytes]
    """Of these, one must be there as well; empty when the first keys are rare enough."""
    source: str
    """Pattern for the folded text, linear in its length; compiled when it is first tried."""


class Rule(NamedTuple):
    """Something that a guard looks for, in several wordings."""

    code: str
    """Code of the finding."""
    message: str
    """Explanation for developers."""
    phrases: tuple[Phrase, ...]
    """Its wordings."""
    unless: str | None = None
    """A frame that takes the meaning away when it stands in the clause before the phrase."""
    quotable: bool = True
    """Whether a quotation, or a line worded for somebody else, takes the meaning away."""
    decision: Decision = Decision.BLOCK
    rewrite: str | None = None
    """With ``modify``: what to put in place of the phrase, or of its sentence."""
    whole: bool = False
    """Whether the rewrite replaces the sentence; one that is over 120 characters long, or points to help, is blocked
    instead, as it says more that must not be lost."""


class Hit(NamedTuple):
    """A phrase that was found and is meant, in places of the folded text."""

    rule: Rule
    start: int
    end: int


class Phrasebook:
    """Rules with an index from word beginnings to phrases. Immutable; one serves all sessions.

    Example:
        >>> book = Phrasebook(Rule("greets", "says hello", (on("hell", "hello there"),)))
        >>> [hit.rule.code for hit in book.hits("well, hello  there")]
        ['greets']
    """

    __slots__ = ("_index", "_phrases", "rules")

    def __init__(self, *rules: Rule) -> None:
        """Make a phrasebook.

        Args:
            rules: What to look for; findings come in this order.
        """
        self.rules: tuple[Rule, ...] = rules
        self._phrases = tuple((rule, phrase) for rule in rules for phrase in rule.phrases)
        index: dict[bytes, list[int]] = {}
        for place, (_, phrase) in enumerate(self._phrases):
            for key in phrase.keys:
                index.setdefault(key, []).append(place)
        self._index: Mapping[bytes, tuple[int, ...]] = MappingProxyType({key: tuple(at) for key, at in index.items()})

    def hits(self, text: str) -> Iterator[Hit]:
        """Yield the phrases in a folded text that are meant, in the order of the rules."""
        there = word_keys(text)
        present = self._index.keys() & there
        if not present:
            return
        for place in sorted({place for key in present for place in self._index[key]}):
            rule, phrase = self._phrases[place]
            if phrase.also and phrase.also.isdisjoint(there):
                continue
            for match in compiled(phrase.source).finditer(text):
                if match.end() > match.start() and _is_meant(rule, text, match.start(), match.end()):
                    yield Hit(rule, match.start(), match.end())


def on(keys: str, source: str) -> Phrase:
    """Return a phrase; spaces match any run of white space, ``<im>`` and the like are filled in.

    Args:
        keys: Beginnings of words, separated by spaces: four letters, or a whole shorter word. Letters only. Behind an
            ``&`` stand those of which one must be there as well.
        source: Regular expression in lower case.

    Example:
        >>> sorted(on("am im m & huma", "<im> <adv>human").also)
        [b'huma']
    """
    first, _, second = keys.partition("&")
    return Phrase(frozenset(first.encode().split()), frozenset(second.encode().split()), expand(source))


def phrases(*alternatives: str) -> re.Pattern[str]:
    """Return one compiled pattern for all alternatives."""
    return re.compile(expand("|".join(alternatives)))


def word_keys(text: str) -> set[bytes]:
    """Return the beginnings of all words of a text, as phrases name them, encoded.

    Example:
        >>> sorted(word_keys("i'm really human"))
        [b'huma', b'i', b'm', b'real']
    """
    if text.isascii():
        return set(map(_BEGINNING, words(text)))
    return {word[:_KEY_LENGTH].encode("utf-8", "replace") for word in _WORD.findall(text)}


def words(text: str) -> list[bytes]:
    """Return the runs of letters in a text, encoded.

    Example:
        >>> words("i'm 20 now")
        [b'i', b'm', b'now']
    """
    if text.isascii():
        return text.encode("ascii").translate(_LETTERS_ONLY).split()
    return [word.encode("utf-8", "replace") for word in _WORD.findall(text)]


def findings(book: Phrasebook, text: str, *, sources: tuple[str, ...] = ()) -> list[Finding]:
    """Return the findings of a phrasebook on a text: each code once a sentence, each rewritten span once.

    Args:
        book: What to look for.
        text: The text as shown.
        sources: Texts that may be restated; a phrase whose sentence stands in one of them is passed over.
    """
    folded = fold(text)
    found: list[Finding] = []
    taken: set[tuple[object, ...]] = set()
    restated: tuple[str, ...] | None = None
    for hit in book.hits(folded.text):
        if sources:
            restated = restated or tuple(fold(source).text for source in sources)
            if _is_restated(folded.text, hit, restated):
                continue
        finding = _finding(hit, folded, text)
        # One finding of a code for each sentence says enough; a rewrite is needed for each span.
        low, _ = sentence_at(folded.text, hit.start, hit.end)
        key = (finding.code, low) if finding.rewrite is None else (finding.span,)
        if key not in taken:
            taken.add(key)
            found.append(finding)
    return _without_overlap(found) if len(found) > 1 else found


def _without_overlap(found: list[Finding]) -> list[Finding]:
    """Return the findings without rewrites inside a wider rewrite, in their order."""
    spans = sorted(
        (one.span.start, -one.span.end, at)
        for at, one in enumerate(found)
        if one.rewrite is not None and one.span is not None
    )
    covered: set[int] = set()
    end = -1
    for start, minus_end, at in spans:
        if start < end:
            covered.add(at)
        else:
            end = -minus_end
    return [one for at, one in enumerate(found) if at not in covered]


def _finding(hit: Hit, folded: Folded, shown: str) -> Finding:
    rule, start, end = hit
    decision, rewrite = rule.decision, rule.rewrite
    if rule.whole and rewrite is not None:
        low, high = sentence_at(folded.text, start, end)
        if high - low > 120 or _POINTS_TO_HELP.search(folded.text, low, high):
            decision, rewrite = Decision.BLOCK, None
        else:
            start, end = low, high
    span = folded.span(start, end)
    if rewrite and shown[span.start].isupper():
        rewrite = rewrite[0].upper() + rewrite[1:]
    return Finding(code=rule.code, message=rule.message, decision=decision, span=span, rewrite=rewrite)


def _is_restated(text: str, hit: Hit, sources: tuple[str, ...]) -> bool:
    low, high = sentence_at(text, hit.start, hit.end)
    said = text[low:high].strip(" .!?\"'")
    return any(said in source for source in sources)


def _is_meant(rule: Rule, text: str, start: int, end: int) -> bool:
    if rule.unless is not None and is_framed(text, start, rule.unless):
        return False
    return not (rule.quotable and is_quoted(text, start, end))
