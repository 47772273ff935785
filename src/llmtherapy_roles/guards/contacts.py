"""Output guard ``contacts.v1``: phone numbers, links, e-mail addresses and citations that nobody has checked.

Models invent them. A person in need who dials an invented number is worse off than without one, so contacts come from
the shipped directory only, beside the model's text. A finding carries a rewrite that takes the contact out and leaves a
sentence that is true whether or not contacts are listed. Numbers are found in any language; what is recognised as a
short line ("call 988") or a citation is English only.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from pydantic import Field

from llmtherapy_roles.guards.base import Circumstances, Window
from llmtherapy_roles.spec.base import SpecModel
from llmtherapy_roles.turn.findings import Finding, Span
from llmtherapy_roles.vocabulary import Decision

__all__ = ["Contacts", "ContactsParams"]

_DASH: Final = "\u2010-\u2015\u2212"
_LINK: Final = re.compile(
    r"(?:https?|ftp)://[^\s<>\"')\]]{1,2000}|\bwww\.[^\s<>\"')\]]{1,2000}|\b(?:[a-z0-9][a-z0-9-]{0,62}\.){1,4}(?:com|"
    r"org|net|gov|edu|io|co|uk|info|health|care|app|eu|de|fr|au|ca|us|nz|ie|ai|help|int|mil|"
    r"chat)\b(?:/[^\s<>\"')\]]{0,2000})?",
    re.IGNORECASE,
)
_LINKED: Final = re.compile(r"\.[a-z]|www|://", re.IGNORECASE)
_FIGURE: Final = re.compile(r"\d")
_EMAIL: Final = re.compile(r"(?<![\w.%+-])[\w.%+-]{1,64}@(?:[\w-]{1,63}\.){1,4}[a-z]{2,24}\b", re.IGNORECASE)
_PHONE: Final = re.compile(rf"(?<![\w.,/$\u20ac\u00a3-])(?:\+|\()?\d[\d\s().+/{_DASH}-]{{4,30}}\d(?![\w%])")
_VANITY: Final = re.compile(r"(?<![\w-])1?[- ]?\(?8\d\d\)?[- ][A-Z\d]{3}[- ]?[A-Z\d]{4}\b")
_DIGIT: Final = r"(?:zero|oh|one|two|three|four|five|six|seven|eight|nine)"
_CALL: Final = (
    r"\b(?:call|calling|dial|dialling|dialing|ring|ringing|phone|phoning|text|texting|sms|message|contact|reach|"
    r"hotline|helpline|lifeline|crisis line|number|line)\b"
)
_SHORT: Final = re.compile(
    rf"{_CALL}(?:[ \t,:*]{{1,3}}(?!for\b|in\b|within\b|every\b|"
    rf"after\b)[a-z'&]{{1,20}}){{0,5}}?[ \t,:*(]{{1,3}}(?P<number>\d{{3}}(?:[ -]\d{{3}})?|\d{{5,6}}|"
    rf"{_DIGIT}(?:[ -]{_DIGIT}){{2,9}})\b"
    r"(?!\s?(?:%|times|minutes|hours|days|weeks|months|years|people|words|mg|steps|breaths|seconds|points|calories|"
    r"things|friends|pages))",
    re.IGNORECASE,
)
_EMERGENCY: Final = frozenset({"911", "999", "112", "000", "111", "110", "119", "118", "nineoneone", "nineninenine"})
_CITED: Final = (
    (re.compile(r"\s?\((?:see |cf\. |e\.g\. )?[A-Z][^()\d]{1,80}?,? (?:19|20)\d\d[a-z]?(?:[;,][^()]{0,80})?\)"), ""),
    (re.compile(
        r"\b(?!(?:In|Since|By|Before|After|From|During)\b)[A-Z][\w'\u2019-]{1,30}"
        r"(?:,? (?:and|&) [A-Z][\w'\u2019-]{1,30}| et al\.?)? \((?:19|20)\d\d[a-z]?\)"), "some researchers"),
    (re.compile(r"\b[A-Z][\w'\u2019-]{1,30} et al\b\.?(?:,? (?:19|20)\d\d)?"), "some researchers"),
    (re.compile(r",?\s?\b(?:doi|DOI|PMID|pmid|ISBN|isbn|arXiv|arxiv)\b:?\s?[\w./-]{3,60}\w"), ""),
    (re.compile(
        r"\b(?:[Aa]ccording to|[Bb]ased on|[Aa]s shown (?:by|in)) (?:a|an|the|one|recent|new) (?:\w+ ){0,4}(?:(?:19|"
        r"20)\d\d )(?:\w+ ){0,4}?(?:study|paper|trial|review|survey|meta-analysis|article)(?: (?:by|from|in|at|of) "
        r"(?:the )?[A-Z][\w]{1,30}"
        r"(?: (?:of |and |for )?[A-Z]\w{1,30}){0,5})?"), "by some accounts"),
    (re.compile(
        r"\b(?:[Aa]|[Tt]he|[Oo]ne|[Rr]ecent) (?:\w+ ){0,3}(?:(?:19|20)\d\d (?:\w+ ){0,3})?(?:study|studies|paper|trial|"
        r"review|survey|meta-analysis|article|research)(?: published)? (?:by|from|in|at) (?:the )?(?:(?:19|20)\d\d\b|"
        r"(?:[A-Z]\w{1,30} (?:of |and |for |& )?){0,5}(?:University|Journal|Lancet|Nature|Science|JAMA|Harvard|"
        r"Stanford|Oxford|Cambridge|Yale|MIT|Psychiatry|Psychology|Medicine|Institute|Health)(?: (?:of |and |for |"
        r"in )?[A-Z]\w{1,30}){0,4})"),
        "some research"),
    (re.compile(
        r"\b[Rr]esearch(?:ers)? (?:at|from) (?:the )?(?:[A-Z]\w{1,30} (?:of )?){0,3}(?:University|Harvard|Stanford|"
        r"Oxford|"
        r"Cambridge|Yale|MIT|Institute)(?: of [A-Z]\w{1,30})?"), "some researchers"),
    (re.compile(r"\s?\b(?:published )?in the (?:\w+ )?Journal of(?: [A-Z]\w{1,30}| (?:and|of|in|for|the|&)){1,8}"), ""),
)  # fmt: skip
_CITE_HINT: Final = ("19", "20", "et al", "doi", "DOI", "PMID", "ISBN", "rXiv", "study", "studies", "paper", "trial",
                     "review", "survey", "analysis", "article", "esearch", "Journal")  # fmt: skip
_YEARS: Final = re.compile(
    rf"(?:19|20)\d\d\s?[-{_DASH}/]\s?(?:19|20)?\d\d|\d{{1,4}}[-./{_DASH}]\d{{1,2}}[-./{_DASH}]\d{{1,4}}"
)
_LEAD: Final = re.compile(
    r"(?:\s*[(\[]\s*|\s+(?:at|on|via|through|under|using|by calling|by texting)(?: the number)?\s+|\s*:\s*)[*_]{0,2}$",
    re.IGNORECASE,
)
_KEYWORD: Final = re.compile(
    r"\btext(?:ing)? (?P<word>[*\"'\u201c]{0,3}\w{2,12}[*\"'\u201d]{0,3} to )(?:the number )?$", re.IGNORECASE
)
_PLACED: Final = {"phone": "a helpline in your country", "link": "a source you can check yourself",
                  "email": "somebody you trust"}  # fmt: skip
_LOCAL: Final = "your local emergency number"


class ContactsParams(SpecModel):
    """Parameters of ``contacts.v1``."""

    allowed: tuple[str, ...] = Field(default=(), max_length=50)
    """Contacts that the model may repeat, such as those of the practice that uses the role; each must have been checked
    by a named person. Nothing else loosens."""


class Contacts:
    """``contacts.v1``: unverified phone numbers, links, e-mail addresses and citations in a model's text.

    Allowed is what stands in the person's message, in a source, or in ``allowed``. Each finding asks for ``modify``:
    the contact goes with its preposition or brackets, or a neutral phrase takes its place.

    Example:
        >>> found = Contacts().check("You can call the Samaritans on 116 123.", Circumstances())
        >>> [(f.code, f.decision.value, f.rewrite) for f in found]
        [('contacts.phone', 'modify', '')]
    """

    lookback: int = 0
    window: Window = "sentence"
    Params = ContactsParams

    def __init__(self, *, allowed: tuple[str, ...] = ()) -> None:
        """Make the guard.

        Args:
            allowed: Contacts that may be repeated.
        """
        self._allowed = tuple(allowed)

    def check(self, text: str, about: Circumstances) -> list[Finding]:
        """Return a finding for each contact and citation; spans do not overlap."""
        spans = sorted(self._spans(text), key=lambda item: (item[1], -item[2]))
        if not spans:
            return []
        known = _compact(" \x00 ".join((*self._allowed, about.message, *about.sources)))
        found: list[Finding] = []
        end = -1
        for kind, start, stop, rewrite in spans:
            if start < end or _compact(text[start:stop]) in known:
                continue
            low, high, put = _placed(text, kind, start, stop) if rewrite is None else (start, stop, rewrite)
            low, end = max(low, end), high
            if put and text[low].isupper() and (low == 0 or text[:low].rstrip().endswith((".", "!", "?", ":", "\n"))):
                put = put[0].upper() + put[1:]
            found.append(
                Finding(
                    code=f"contacts.{kind}",
                    message=f"gives a {kind} that was not checked",
                    decision=Decision.MODIFY,
                    span=Span(low, high),
                    rewrite=put,
                )
            )
        return found

    def _spans(self, text: str) -> Iterator[tuple[str, int, int, str | None]]:
        """Yield kind, range and rewrite (``None``: judged by what stands around) of each contact."""
        if _LINKED.search(text):
            yield from (("link", *match.span(), None) for match in _LINK.finditer(text.rstrip(".")))
        if "@" in text:
            yield from (("email", *match.span(), None) for match in _EMAIL.finditer(text))
        if _FIGURE.search(text):
            for match in _PHONE.finditer(text):
                if _is_phone(match[0]):
                    opened = match[0].startswith("(") and ")" not in match[0]
                    yield "phone", match.start() + opened, match.end(), None
            yield from (("phone", *match.span(), None) for match in _VANITY.finditer(text))
            yield from (("phone", *match.span("number"), None) for match in _SHORT.finditer(text))
        elif any(digit in text for digit in ("ine", "INE", "ight", "IGHT", "ne one", "ne-one")):
            yield from (("phone", *match.span("number"), None) for match in _SHORT.finditer(text))
        if any(hint in text for hint in _CITE_HINT):
            for pattern, put in _CITED:
                yield from (("citation", *match.span(), put) for match in pattern.finditer(text))


def _compact(text: str) -> str:
    """Return letters and digits alone, so that "116 123" and "116-123" are the same."""
    return "".join(char for char in text.lower() if char.isalnum() or char == "\x00")


def _is_phone(found: str) -> bool:
    """Return whether digits in groups look like a phone number, not like a date, a range of years or a count."""
    groups = re.findall(r"\d+", found)
    digits = sum(map(len, groups))
    if not 7 <= digits <= 15 or _YEARS.fullmatch(found.strip(" ()")):
        return False
    if "\n" in found or (len(groups) > 1 and max(map(len, groups)) < 3 and not found.startswith("+")):
        return False
    return digits > 7 or len(groups) < 3 or len(groups[0]) > 1 or found.count(" ") < 2


def _placed(text: str, kind: str, start: int, end: int) -> tuple[int, int, str]:
    """Return the range to replace and what to put there, so that a sentence is left."""
    while end < len(text) and text[end] in "*_":
        end += 1
    if kind == "phone" and _compact(text[start:end]) in _EMERGENCY:
        return start, end, _LOCAL
    if kind == "phone" and (keyword := _KEYWORD.search(text, max(0, start - 40), start)):
        return keyword.start("word"), end, _PLACED[kind]
    lead = _LEAD.search(text, max(0, start - 40), start)
    if lead is None:
        while start and text[start - 1] in "*_":
            start -= 1
        return start, end, _PLACED[kind]
    bracketed = text[lead.start() : start].strip().startswith(("(", "["))
    if bracketed and text[end : end + 1] not in (")", "]"):
        return start, end, _PLACED[kind]
    return lead.start(), end + bracketed, ""
