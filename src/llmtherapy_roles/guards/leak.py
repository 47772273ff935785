"""Output guards for a model that speaks of its instructions in place of the person: ``prompt_leak.v1``, ``refusal.v1``.

Overlap with the prompt is found in any language; the phrases are English only.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Final

from pydantic import Field

from llmtherapy_roles.guards.base import Window
from llmtherapy_roles.guards.folding import fold
from llmtherapy_roles.guards.patterns import FRAMED, Phrasebook, Rule, findings, on, phrases, words
from llmtherapy_roles.spec.base import SpecModel
from llmtherapy_roles.turn.findings import Finding, Span

__all__ = ["PromptLeak", "PromptLeakParams", "Refusal"]

_WORD: Final = re.compile(r"[^\W\d_]+")
_STEP: Final = 4

_LEAKS: Final = Phrasebook(
    Rule(
        code="prompt_leak.phrase",
        message="tells what its instructions say",
        phrases=(
            on("conf guid inst mess prom",
               r"my (?:\w+ )?(?:system |initial |original |hidden |secret |internal )?(?:prompt|instructions?|system "
               r"message|configuration|guidelines) (?:\w+ )?(?:says?|tells?|states?|reads?|is|are|includes?|were|was|"
               r"contains?|begins?|starts?|instructs?)\b"),
            on("inst mess prom",
               r"(?:here (?:is|are)|these are|this is|below (?:is|are)) <w>(?:my <w>(?:system prompt|instructions|"
               r"prompt|system message)|the (?:full |whole )?(?:system prompt|system message))\b"),
            on("conf inst prom told",
               r"i(?:'ve| have| was|'m| am)(?: \w+)? (?:been )?(?:instructed|prompted|told by my (?:developers?|"
               r"prompt)|configured) (?:by|not|to|that|with)\b"),
            on("inst mess prom",
               r"(?:the|according to my|as per my|per my) (?:system prompt|system message|developer message|"
               r"instructions),? (?:says?|tells?|states?|instructs?|reads?|i)\b"),
            on("ai arti chat help lang",
               r"<youre> an? (?:ai|artificial intelligence|language model|chatbot|ai assistant|helpful "
               r"(?:\w+ )?assistant)\b"),
        ),
        unless=FRAMED,
        quotable=False,
    ),
)  # fmt: skip
_MARKUP: Final = re.compile(
    r"\{\{[^{}\n]{0,80}\}\}|\{%[^{}\n]{0,80}%\}|<\|[a-z_]{2,20}\|>|\[/?INST\]|<</?SYS>>|</?(?:system|instructions?|"
    r"prompt)>|^#{1,4} ?(?:system|instructions?)\b.{0,20}$",
    re.IGNORECASE | re.MULTILINE,
)


class PromptLeakParams(SpecModel):
    """Parameters of ``prompt_leak.v1``; they only tighten."""

    min_words: int = Field(default=8, ge=4, le=8)
    """So many words in a row that also stand in the prompt are a leak."""


class PromptLeak:
    """``prompt_leak.v1``: repeats the system prompt, tells what it says, or lets template marks through.

    A sentence that the role is owed to say to the person anyway, such as its disclosure, must not be among the secrets.
    Paraphrase and translation are not found.

    Example:
        >>> guard = PromptLeak(("Never promise that what the person says will stay between you.",))
        >>> [f.code for f in guard.check("Never promise that what the person says will stay between you!")]
        ['prompt_leak.overlap']
        >>> guard.check("I can't share how I was set up, but I can say what I am for.")
        []
    """

    lookback: int = 1
    window: Window = "sentence"
    Params = PromptLeakParams

    def __init__(self, secrets: tuple[str, ...] = (), *, public: tuple[str, ...] = (), min_words: int = 8) -> None:
        """Make the guard.

        Args:
            secrets: Texts or lines that must not be repeated; one with fewer than ``min_words`` words has no effect.
            public: Texts that the role says to people anyway, such as its disclosure; what also stands here is no
                secret.
            min_words: Length of an overlap that counts, 4 to 8 words.
        """
        self._length = min_words
        step = min(_STEP, min_words // 2)
        self._step, self._anchor = step, min_words - step + 1
        lines = [tuple(words(fold(secret).text)) for secret in secrets]
        said = [tuple(words(fold(text).text)) for text in public]
        self._anchors = frozenset(_runs(lines, self._anchor))
        self._overlaps = frozenset(_runs(lines, min_words)) - frozenset(_runs(said, min_words))

    def check(self, text: str) -> list[Finding]:
        """Return a blocking finding for each leak."""
        found = findings(_LEAKS, text)
        if "{" in text or "<" in text or "[" in text or "#" in text:
            found += [
                Finding(code="prompt_leak.markup", message="lets template marks through", span=Span(*match.span()))
                for match in _MARKUP.finditer(text)
            ]
        if self._overlaps:
            found += self._overlapping(text)
        return found

    def _overlapping(self, text: str) -> Iterator[Finding]:
        """Yield one finding for each stretch of overlap.

        Every run of ``min_words`` words holds a shorter run that starts at a multiple of the step, so only those are
        looked up; the full length is looked at where one is found.
        """
        folded = fold(text)
        said = words(folded.text)
        anchors = self._anchors
        near = [at for at in range(0, len(said), self._step) if tuple(said[at : at + self._anchor]) in anchors]
        if not near:
            return
        places = [match.span() for match in _WORD.finditer(folded.text)]
        end = 0
        for at in near:
            for start in range(max(end, at - self._step + 1), at + 1):
                if tuple(said[start : start + self._length]) in self._overlaps:
                    end = start + self._length
                    while tuple(said[end - self._length + 1 : end + 1]) in self._overlaps and end < len(said):
                        end += 1
                    span = folded.span(places[start][0], places[end - 1][1])
                    yield Finding(code="prompt_leak.overlap", message="repeats the prompt", span=span)
                    break


def _runs(lines: Iterable[tuple[bytes, ...]], length: int) -> Iterator[tuple[bytes, ...]]:
    for line in lines:
        for start in range(len(line) - length + 1):
            yield line[start : start + length]


_REFUSED: Final = phrases(
    r"(?:(?:i|we) (?:can't|cannot|can not|won't|will not|am unable to|am not able to|am not allowed to|am not "
    r"permitted to|must decline to|decline to|have to decline to)|i'm (?:unable|not able|not allowed|not permitted) to|"
    r"\A(?:can't|cannot|unable to|not able to)) (?:help|assist|continue|comply|fulfil|fulfill|engage|discuss|respond|"
    r"answer|provide|do|process|complete|talk|support|generate)\b(?: (?:you|with|to|on|about|in|any|this|that|your|the|"
    r"further|such|a|an|of|kind|type|assistance|request|requests|topic|topics|question|conversation|help|information|"
    r"content|matter|matters|issue|issues|these|those|it|here|at|time|for|advice|response|subject|discussion|sort|"
    r"today|anymore|more|right|now|requested|message)){0,12}\s*(?=[.!]|\Z)",
    r"(?:this|that|it|your)(?: (?:request|message|question|topic|conversation|content))? (?:violates|goes against|is "
    r"against|conflicts with|breaches) (?:my|our|the) <w>(?:guidelines|polic(?:y|ies)|rules|programming|terms|"
    r"instructions)",
    r"(?:this|that|your) (?:request|message|question|topic|content) (?:has been flagged|is not allowed|is outside)",
    r"(?:i must|i have to|i need to|i will have to) (?:decline\b|refuse\b|end (?:this|our) (?:conversation|chat))",
    r"(?:request|message|response|content) (?:was |has been |is )?(?:declined|refused|blocked|filtered|not permitted)",
)
_FILLER: Final = phrases(
    r"(?:i(?:'m| am) (?:\w+ )?sorry(?: to hear (?:that|this))?|sorry|my apologies|unfortunately|i understand(?: your "
    r"\w+)?|thank you for (?:understanding|your \w+)|i(?:'m| am) (?:just |only )?an? (?:ai|language model|assistant|ai "
    r"language model|ai assistant)|please (?:contact|consult|seek|reach out|talk|speak|see)|(?:if|should) "
    r"you[^.!?]{0,80}(?:contact|consult|seek|reach out|call|professional|emergency)|is there (?:anything|something) "
    r"else|how else (?:can|may) i|i (?:recommend|suggest|encourage|advise|urge)|it(?:'s| is) important to|consider "
    r"(?:reaching|contacting|speaking|seeking|talking))[^.!?]{0,200}[.!?]*\s*$"
)
_REFUSAL_WORDS: Final = (
    "can't", "cannot", "can not", "n't", "unable", "not able", "not allowed", "not perm", "declin", "violat", "against",
    "flagged", "outside", "refuse", "conflict", "breach", "block", "filter", "will not", "end this",
    "end our", "must", "have to",
)  # fmt: skip
_SENTENCES: Final = re.compile(r"[^.!?\n]{1,600}[.!?]*")


class Refusal:
    """``refusal.v1``: a bare refusal in place of a reply.

    "I can't help with that" and nothing else abandons a person. A limit that is named ("I can't say which dose") and a
    refusal that goes on, or that comes after another sentence, pass. As replies are shown sentence by sentence, a reply
    that *begins* with a bare refusal is caught too, whatever would have come after it.

    Example:
        >>> [f.code for f in Refusal().check("I'm sorry, but I can't help with that.")]
        ['refusal.bare']
        >>> Refusal().check("I can't help with doses, but I can stay with you while you ring your doctor.")
        []
    """

    lookback: int = 3
    window: Window = "sentence"

    def check(self, text: str) -> list[Finding]:
        """Return one finding if everything shown is refusal or filler, and some of it is refusal."""
        low = fold(text).text
        if not any(word in low for word in _REFUSAL_WORDS):
            return []
        refused = False
        for match in _SENTENCES.finditer(low):
            said = match[0].strip()
            if _REFUSED.search(said):
                refused = True
            elif any(char.isalnum() for char in said) and not _FILLER.match(said):
                return []
        if not refused:
            return []
        return [Finding(code="refusal.bare", message="refuses and says nothing else", span=Span(0, len(text)))]
