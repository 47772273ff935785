"""Shared matching for the rule guards: find a phrase, and judge whether the speaker means it.

A rule is a pattern with the words that must be there before the pattern is worth trying, and the frames that take its
meaning away: a negation or report before it ("it is not true that ..."), a quotation, a line worded for somebody else
("a thought such as: ..."). Patterns match a folded text: lower case, straight quotation marks, no emphasis marks or
zero-width characters. Spans are translated back to the text that was shown.

This is not a parser. Frames are looked for in the clause before the phrase, and the clause ends at the nearest comma.
English only: in another language the rules find next to nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Final, NamedTuple

from llmtherapy_roles.guards.folding import Folded, fold, sentence_at
from llmtherapy_roles.turn.findings import Finding, Span
from llmtherapy_roles.vocabulary import Decision

__all__ = ["DENIED", "FRAMED", "Hit", "Rule", "either", "findings", "hits", "phrases"]

_FRAGMENTS: Final = {
    "<im>": r"(?:i'm|im|i am)",
    "<ive>": r"(?:i've|ive|i have)",
    "<ill>": r"(?:i'll|i will|i would|i'd)",
    "<youre>": r"(?:you're|youre|you are)",
    "<youve>": r"(?:you've|youve|you have)",
    "<youll>": r"(?:you'll|you will)",
    "<dont>": r"(?:don't|dont|do not)",
    "<adv>": r"(?:<ad>){0,3}",
    "<ad>": (
        r"(?:really|truly|very|so|just|actually|also|still|always|honestly|totally|completely|absolutely|definitely|"
        r"certainly|deeply|quite|simply|indeed|all|too|only|extremely|incredibly|genuinely|literally|clearly|obviously|"
        r"utterly|a bit|a little|ever|both|in fact|of course) "
    ),
    "<gap>": r"[^.!?\n]{0,40}",
}

_CLAUSE_END: Final = re.compile(r"[.!?;:,\n]|\s-+\s|\sbut\s")
_WORDED_FOR_OTHERS: Final = re.compile(
    r"\b(?:thoughts?|affirmations?|statements?|sentences?|phrases?|scripts?|journal|letter|reframe|belief|yourself|"
    r"example|instance|such as|something like|you (?:could|might|can|may) (?:say|try|write|tell))\b"
    r"[^.!?:]{0,60}:[^.!?]{0,120}$"
)
_CLAUSE_REACH: Final = 160
_QUOTE_REACH: Final = 400


class Rule(NamedTuple):
    """One phrase that a guard looks for."""

    code: str
    """Code of the finding."""
    message: str
    """Explanation for developers."""
    pattern: re.Pattern[str]
    """Matched against the folded text; linear in its length."""
    needs: tuple[str, ...]
    """The pattern is tried only where one of these stands in the folded text: substring search is far cheaper."""
    unless: re.Pattern[str] | None = None
    """A frame that takes the meaning away when it stands in the clause before the phrase."""
    quotable: bool = True
    """Whether a quotation, or a line worded for somebody else, takes the meaning away."""
    decision: Decision = Decision.BLOCK
    rewrite: str | None = None
    """With ``modify``: what to put in place of the phrase, or of its sentence."""
    whole: bool = False
    """Whether the rewrite replaces the sentence; a sentence over 120 characters is blocked instead, as it says more."""


class Hit(NamedTuple):
    """A phrase that was found and is meant, in places of the folded text."""

    rule: Rule
    start: int
    end: int


def phrases(*alternatives: str) -> re.Pattern[str]:
    """Return one pattern for all phrases: spaces match any run of white space, ``<im>`` and the like are filled in.

    Example:
        >>> bool(phrases("<im> <adv>human").search("i'm  really human"))
        True
    """
    source = "|".join(alternatives)
    for tag, fragment in _FRAGMENTS.items():
        source = source.replace(tag, fragment)
    source = source.replace(" ?", r"\s*").replace(" ", r"\s+")
    return re.compile(rf"\b(?:{source})")


def either(*patterns: re.Pattern[str]) -> re.Pattern[str]:
    """Return a pattern that is found where one of the patterns is found."""
    return re.compile("|".join(f"(?:{pattern.pattern})" for pattern in patterns))


DENIED: Final = phrases(
    r"(?:not|never|n't|no|cannot|isn't|wasn't|aren't|don't|dont|doesn't|didn't|can't|won't|wouldn't|shouldn't|"
    r"couldn't|mustn't|without|nor|neither|hardly|avoid|rather than|instead of)(?: [\w']+){0,3}\s*$",
    r"(?:no (?:evidence|proof|sign|reason)|(?:don't|doesn't|not|cannot|can't|never|didn't|wouldn't|won't) "
    r"(?:\w+ )?(?:mean|say|saying|claim|claiming|imply|implying|pretend|suggest|suggesting|promise|prove|true|know|"
    r"tell|think|believe|guarantee|assume|certain|sure|clear|agree|confirm|follow|want you to think))\b",
    r"(?:false|untrue|wrong|misleading|dishonest|a lie) (?:\w+ ){0,3}",
)
"""A negation close before the phrase, or one that reaches over it ("that does not mean ...")."""

_REPORTED: Final = phrases(
    r"(?:if|whether|unless|suppose|imagine|pretend(?:ing)?|as though|wish(?:ed|es)?|in case)\b",
    r"(?:you|they|he|she|people|somebody|someone|others|we|part of you|your \w+) (?:\w+ )?(?:sa(?:y|ys|id|ying)|"
    r"t(?:ell|ells|old|elling)|mention\w*|ask\w*|wonder\w*|think\w*|thought|believ\w*|feel|feels|felt|feeling|"
    r"worr\w+|fear\w*|suspect\w*|wrote|describ\w+|shared?|convinced|afraid|scared|told|are told|were told)\b",
    r"(?:asked|asking|claims?|claiming|worried|afraid|scared|convinced)\b",
    r"(?:thoughts?|idea|belief|feeling|fear|worry|story|voices?|impression|sense|notion|mind|depression|anxiety) "
    r"(?:\w+ )?(?:that|of|says?|tells?|saying|telling|whispers?|is|like)\b",
    r"(?:sounds|seems?|feels?|felt|feeling) (?:\w+ )?(?:like|as if|as though|that)\b",
)

FRAMED: Final = either(DENIED, _REPORTED)
"""A negation, a report of what somebody says, thinks or feels, or a condition."""


def hits(rules: Iterable[Rule], text: str) -> Iterator[Hit]:
    """Yield the phrases in a folded text that are meant, rule by rule."""
    for rule in rules:
        for need in rule.needs:
            if need in text:
                break
        else:
            continue
        for match in rule.pattern.finditer(text):
            if match.end() > match.start() and _is_meant(rule, text, match.start(), match.end()):
                yield Hit(rule, match.start(), match.end())


def findings(rules: Iterable[Rule], text: str, *, sources: tuple[str, ...] = ()) -> list[Finding]:
    """Return the findings of the rules on a text, each span once.

    Args:
        rules: What to look for.
        text: The text as shown.
        sources: Texts that may be restated; a phrase whose sentence stands in one of them is passed over.
    """
    folded = fold(text)
    found: list[Finding] = []
    taken: set[tuple[Span, bool]] = set()
    restated = tuple(fold(source).text for source in sources)
    for hit in hits(rules, folded.text):
        if restated and _is_restated(folded.text, hit, restated):
            continue
        finding = _finding(hit, folded, text)
        if finding.span is not None and (key := (finding.span, finding.rewrite is None)) not in taken:
            taken.add(key)
            found.append(finding)
    return found


def _finding(hit: Hit, folded: Folded, shown: str) -> Finding:
    rule, start, end = hit
    decision, rewrite = rule.decision, rule.rewrite
    if rule.whole and rewrite is not None:
        low, high = sentence_at(folded.text, start, end)
        if high - low > 120:
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
    if rule.unless is not None and rule.unless.search(_clause_before(text, start)):
        return False
    if not rule.quotable:
        return True
    if _is_quoted(text, '"', start, end) or _is_quoted(text, "'", start, end):
        return False
    return ":" not in text or not _WORDED_FOR_OTHERS.search(text, max(0, start - 200), start)


def _clause_before(text: str, start: int) -> str:
    before = text[max(0, start - _CLAUSE_REACH) : start]
    cut = 0
    for match in _CLAUSE_END.finditer(before):
        cut = match.end()
    return before[cut:]


def _is_quoted(text: str, mark: str, start: int, end: int) -> bool:
    """Return whether the range stands in a quotation that somebody else is given to say.

    A quotation around the whole text is the speaker's own. One that is open at the end of the text counts, as a text
    may be shown sentence by sentence.
    """
    if mark not in text:
        return False
    opens = _nearest(text, mark, range(start - 1, max(-1, start - _QUOTE_REACH), -1))
    closes = _nearest(text, mark, range(end, min(len(text), end + _QUOTE_REACH)))
    is_open = opens is not None and _opens(text, opens)
    is_closed = closes is not None and not _opens(text, closes)
    if mark == "'":
        return is_open and is_closed
    if is_open and opens is not None:
        rest = "" if closes is None else text[closes + 1 :]
        return bool(text[:opens].strip() or rest.strip(" .!?\n"))
    return opens is None and is_closed


def _nearest(text: str, mark: str, places: range) -> int | None:
    """Return the nearest quotation mark of a kind; an apostrophe inside a word is none."""
    for place in places:
        if text[place] == mark and not (text[place - 1 : place].isalnum() and text[place + 1 : place + 2].isalnum()):
            return place
    return None


def _opens(text: str, place: int) -> bool:
    before = text[place - 1 : place] or " "
    after = text[place + 1 : place + 2] or " "
    return (before.isspace() or before in '([{:;,-"') and not after.isspace()
