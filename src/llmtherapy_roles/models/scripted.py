"""The embedded model: it words replies from a role's script, without key, server or download.

It is honest about what it is (every chunk says ``scripted``), keeps nothing between calls, and answers the same request
with the same words. It is no safety layer: its rules choose wording, the guards and gates decide. English only.
"""

from __future__ import annotations

import re
from collections.abc import AsyncIterator, Iterator
from itertools import islice
from typing import NamedTuple

from llmtherapy_roles.flow import Chunk, ModelRequest
from llmtherapy_roles.models.asks import is_question
from llmtherapy_roles.models.cues import SpecialId, is_short_answer, is_too_short, last_question, special_in
from llmtherapy_roles.models.echo import turned
from llmtherapy_roles.models.script import AFTER_SAFETY, SAFETY, ReplyRule, RuleSet, Script, references
from llmtherapy_roles.models.seen import CONCERN_STANDS, Seen, seen_in
from llmtherapy_roles.vocabulary import BackendReach

__all__ = ["CONCERN_STANDS", "ScriptedModel"]

_SENTENCES = re.compile(r"\S.*?(?:[.!?…][\"'”’)]*(?=\s)\s*|\Z)", re.DOTALL)
_REFERENCE = re.compile(r"\{(\d)\}")
_HONEST_NAME = "scripted"
_LEAVING: frozenset[SpecialId] = frozenset({"stop", "bye"})
_BINDING: frozenset[SpecialId] = frozenset({"are_you_ai", "bye", "stop", "medicine", "diagnosis", "privacy"})
"""Kinds with one right answer: when all variants were said one returns, and nothing else takes their place."""
_ASKS_DIRECTLY = re.compile(
    r"(?:ending your life|(?:hurting|killing) yourself|suicide|\bsafe\b|in danger)[^?]*\?", re.IGNORECASE
)
_ASKS_OF_DEATH = re.compile(r"(?:ending your life|(?:hurting|killing) yourself)[^.;?!]*\?", re.IGNORECASE)
_SAYS_SO = re.compile(r"\b(?:suicidal|suicide|kill(?:ing)? myself|end(?:ing)? (?:my life|it all))\b")
_AFFIRMED = "safety_answer_yes"


class _Line(NamedTuple):
    text: str
    echo: bool
    """Whether it holds words of the person."""


class ScriptedModel:
    r"""A model that answers from a script.

    Args:
        script: The role's script.
        name: What the model is called in listings; ``Chunk.model`` says ``scripted`` whatever the name.

    Example:
        >>> from llmtherapy_roles.turn.values import Message
        >>> script = Script.model_validate({
        ...     "opening": ["Hello. What is on today?"],
        ...     "rules": [{"id": "sleep", "when": [r"can't (sleep)"], "say": ["Did you {1} well?", "Since when?"]}],
        ...     "otherwise": [f"Line {n}." for n in range(14)],
        ... })
        >>> request = ModelRequest(messages=(Message("user", "I can't sleep"),), role="demo", turn=0)
        >>> "".join(chunk.text for chunk in ScriptedModel(script).stream(request))
        'Did you sleep well?'
    """

    in_process: bool = True
    """It never blocks."""

    def __init__(self, script: Script, *, name: str = _HONEST_NAME) -> None:
        self.name: str = name
        """What the model is called in listings."""
        self._script = script
        self._rule_sets = script.rule_sets
        met = [line for rule in script.rules if rule.id.startswith(SAFETY) for line in rule.say]
        self._dangers = (*script.concern, *script.sober, *met)
        self._special = {kind.id: kind.say for kind in script.special}
        self._special_sober = {kind.id: kind.sober for kind in script.special if kind.sober}
        self._affirmed = next((rule.say for rule in script.rules if rule.id == _AFFIRMED), ())
        # Who is answered as having said yes needs no question any more.
        self._asks_directly = (*script.concern, *filter(_ASKS_DIRECTLY.search, met), *self._affirmed)

    def reach(self) -> BackendReach:
        """Return ``local``: it lives in this process."""
        return BackendReach.LOCAL

    def host(self) -> str | None:
        """Return ``None``: no request leaves."""
        return None

    def stream(self, request: ModelRequest) -> Iterator[Chunk]:
        """Yield the reply sentence by sentence; the last chunk carries the counts (words, at no cost)."""
        reply = self.reply(request)
        words_in = sum(len(message.content.split()) for message in request.messages)
        pieces = _SENTENCES.findall(reply)
        for piece in pieces[:-1]:
            yield Chunk(piece, model=_HONEST_NAME)
        yield Chunk(
            pieces[-1],
            last=True,
            finish="stop",
            model=_HONEST_NAME,
            input_tokens=words_in,
            output_tokens=len(reply.split()),
            cost_usd=0.0,
        )

    async def astream(self, request: ModelRequest) -> AsyncIterator[Chunk]:
        """The asynchronous twin of ``stream``."""
        for chunk in self.stream(request):
            yield chunk

    def reply(self, request: ModelRequest) -> str:
        """Return the whole reply: the first fitting variant that the conversation has not seen.

        Variants rotate by the number of the turn. When all that fit were said, the general replies follow, and after
        them whatever was said longest ago. A second attempt takes another variant, without the person's words in it.
        """
        seen = seen_in(request)
        plain = request.attempt > 1
        candidates = self._brief(seen) if request.brief is not None and self._script.brief else self._free(seen)
        fresh = (line for line in candidates if not (plain and line.echo) and line.text not in seen.said)
        chosen = next(islice(fresh, request.attempt - 1, None), None)
        return chosen.text if chosen else self._least_recent(request, seen)

    def _brief(self, seen: Seen) -> Iterator[_Line]:
        return _lines(self._script.brief, (), seen.turn)

    def _free(self, seen: Seen) -> Iterator[_Line]:
        """Yield replies that fit, best first; after a safety rule come the lines of concern, never small talk."""
        script = self._script
        safety, answers, _ = self._rule_sets
        before = seen.before_low
        if any(line in seen.before for line in self._dangers):
            before += AFTER_SAFETY
        if dangers := list(safety.matching(seen.low, seen.held, before=before)):
            yield from self._met([rule for rule, _ in dangers], seen)
            return
        question = last_question(seen.before)
        kind = special_in(seen.bare, asked=question, low=seen.low, context=seen.context)
        if kind not in ("are_you_ai", *_LEAVING) and self._asks_after(seen):
            yield from _lines(script.concern, (), seen.turn)
        if seen.concern and script.sober:
            yield from self._sober(seen, kind, question)
            return
        binding = kind in _BINDING and kind in self._special
        if kind == "stop" or not binding:
            yield from self._ruled(answers, seen)
        if binding and kind is not None:
            yield from self._kind(kind, question, seen)
            return
        yield from self._talk(seen, kind, question)

    def _met(self, rules: list[ReplyRule], seen: Seen) -> Iterator[_Line]:
        """Yield replies to signs of danger. Who has just said it, or was just asked, is not asked for it again."""
        if rules[0].after:
            known = True
        else:
            asked = _ASKS_OF_DEATH.search(seen.before) is not None
            of_self = not rules[0].id.endswith(("_other", "_unreal"))
            known = asked or (of_self and _SAYS_SO.search(seen.low) is not None)
            if known and of_self:
                yield from _lines(self._affirmed, (), seen.turn)
        lines = [line for rule in rules for line in _lines(rule.say, (), seen.turn)]
        lines += [*_lines(self._script.sober if known else (), (), seen.turn)]
        lines += [*_lines(self._script.concern, (), seen.turn)]
        yield from (line for line in lines if not (known and _ASKS_OF_DEATH.search(line.text)))

    def _sober(self, seen: Seen, kind: SpecialId | None, question: str) -> Iterator[_Line]:
        """Yield replies while a concern stands: no topic, no small talk."""
        if kind in self._special_sober:
            yield from _lines(self._special_sober[kind], (), seen.turn)
            if kind in _BINDING:
                return
        elif kind in _BINDING and kind in self._special:
            yield from self._kind(kind, question, seen)
            return
        yield from self._ruled(self._script.sober_rules, seen)
        if kind == "repeat" and any(line in seen.before for line in self._asks_directly):
            yield from _lines(self._script.concern, (), seen.turn)
        yield from _lines(self._script.sober, (), seen.turn)

    def _talk(self, seen: Seen, kind: SpecialId | None, question: str) -> Iterator[_Line]:
        """Yield replies to ordinary talk: to its kind, its topic, to a question or short answer, then to anything."""
        script = self._script
        if seen.turn == 0 and (kind == "greeting" or not seen.bare):
            yield from _lines(script.opening, (), 0)
        if kind is not None:
            yield from self._kind(kind, question, seen)
        yield from self._ruled(self._rule_sets[2], seen)
        if is_question(seen.low):
            yield from self._kind("question", question, seen)
        elif kind is None and is_short_answer(seen.bare, asked=question):
            yield from self._kind("answered", question, seen)
        if is_too_short(seen.bare):
            yield from self._kind("too_short", question, seen)
        yield from _lines(script.otherwise, (), seen.turn)

    def _ruled(self, rules: RuleSet, seen: Seen) -> Iterator[_Line]:
        for rule, match in rules.matching(seen.low, seen.held, before=seen.before_low):
            spans = [match.span(group) for group in range(1, match.re.groups + 1)]
            groups = tuple(turned(seen.message[start:end]) if start >= 0 else None for start, end in spans)
            yield from _lines(rule.say, groups, seen.turn)

    def _kind(self, kind: SpecialId, question: str, seen: Seen) -> Iterator[_Line]:
        variants = self._special.get(kind, ())
        quoted = any("{" in variant for variant in variants) and question and self._asked_by_script(question)
        return _lines(variants, (question if quoted else None,), seen.turn)

    def _asked_by_script(self, question: str) -> bool:
        """Whether the question is the script's own: nothing else from an earlier reply is ever said again."""
        return any(question in line for line in _all_lines(self._script))

    def _asks_after(self, seen: Seen) -> bool:
        """Whether the direct question is due: a concern stands, and the conversation in view has not asked.

        The concern in the prompt comes from the risk detector, which hears far more than a script's patterns do. Lines
        that name people but do not ask, as after talk of food or sleep, are no such question.
        """
        if not seen.concern or _ASKS_OF_DEATH.search(seen.context):
            return False
        return not any(line in seen.said for line in self._asks_directly)

    def _least_recent(self, request: ModelRequest, seen: Seen) -> str:
        everything = self._brief(seen) if request.brief is not None and self._script.brief else self._free(seen)
        ordered = sorted({line.text: None for line in everything if not line.echo}, key=seen.said.rfind)
        return ordered[min(request.attempt, len(ordered)) - 1]


def _lines(variants: tuple[str, ...], groups: tuple[str | None, ...], turn: int) -> Iterator[_Line]:
    """Yield the variants from the turn's on, groups filled in; a variant whose group is missing is left out."""
    start = turn % len(variants) if variants else 0
    for variant in (*variants[start:], *variants[:start]):
        if "{" not in variant:
            yield _Line(variant, echo=False)
        elif all(groups[number - 1] for number in references(variant)):
            filled = _REFERENCE.sub(lambda found: groups[int(found[1]) - 1] or "", variant)
            yield _Line(filled[0].upper() + filled[1:], echo=True)


def _all_lines(script: Script) -> Iterator[str]:
    for rule in script.rules:
        yield from rule.say
    for kind in script.special:
        yield from (*kind.say, *kind.sober)
    for lines in (script.opening, script.otherwise, script.concern, script.sober, script.brief):
        yield from lines
