"""The models of a script file: what the embedded model may say in a role, and when.

A script is a role's own voice without a language model: patterns and replies in the spirit of ELIZA. Like every file it
is closed: unknown keys, broken or slow patterns and references to groups that do not exist are refused when it is read.
"""

from __future__ import annotations

from typing import Annotated, Any, Self

from pydantic import Field, PrivateAttr, field_validator, model_validator

from llmtherapy_roles.models.cues import SpecialId
from llmtherapy_roles.models.rules import AFTER_SAFETY, SAFETY, Line, ReplyRule, RuleSet, checked_lines, references
from llmtherapy_roles.spec.base import SpecModel
from llmtherapy_roles.spec.docs import field_docs

__all__ = ["AFTER_SAFETY", "SAFETY", "ReplyRule", "RuleSet", "Script", "Special", "references", "script_schema"]

_FEWEST_SOBER = 10


class Special(SpecModel):
    """What is said to a message of a kind that every conversation has."""

    id: SpecialId
    """Which kind."""
    say: Annotated[tuple[Line, ...], Field(min_length=2)]
    """Variants; ``{1}`` is the question asked last, and a variant with it is passed over when there was none."""
    sober: tuple[Line, ...] = ()
    """Said instead while a concern stands."""

    @model_validator(mode="after")
    def _references_hold(self) -> Self:
        checked_lines(self.say, {1})
        checked_lines(self.sober, set())
        return self


class Script(SpecModel):
    r"""A script file.

    Example:
        >>> rule = {"id": "sleep", "when": [r"\bsleep\b"], "say": ["How long have you been awake?", "Since when?"]}
        >>> script = Script.model_validate({
        ...     "opening": ["Hello. What is on today?"], "rules": [rule], "otherwise": [f"Line {n}." for n in range(14)]
        ... })
        >>> script.rules[0].id
        'sleep'
    """

    opening: Annotated[tuple[Line, ...], Field(min_length=1)]
    """Said on the session's first turn when the person only greets."""
    rules: tuple[ReplyRule, ...] = ()
    """Tried in order; the first that matches wins, so the more specific come first."""
    special: tuple[Special, ...] = ()
    """Greetings, "I don't know", "why?" and the like; each kind once."""
    otherwise: Annotated[tuple[Line, ...], Field(min_length=14)]
    """Said when nothing else fits. Fourteen are enough for ten turns without a repetition, in every mixture."""
    concern: tuple[Line, ...] = ()
    """Said once when the prompt says that a concern stands, before all but safety rules: one direct, gentle question
    and people to turn to, whatever the danger was, in this message or in an earlier one."""
    sober: tuple[Line, ...] = ()
    """Said while a concern stands, once the question was asked, in place of topics and small talk: at least ten lines
    that stay with the person, each with at most one question. The special ``bye`` then needs ``sober`` lines too."""
    brief: tuple[Line, ...] = ()
    """Said when an activity lets the model word something; the activity's own text stands beside it."""

    _safety: RuleSet = PrivateAttr(default=RuleSet())
    _answers: RuleSet = PrivateAttr(default=RuleSet())
    _topics: RuleSet = PrivateAttr(default=RuleSet())
    _sober: RuleSet = PrivateAttr(default=RuleSet())

    @field_validator("opening", "otherwise", "concern", "sober", "brief")
    @classmethod
    def _no_groups(cls, lines: tuple[str, ...]) -> tuple[str, ...]:
        return checked_lines(lines, set())

    @model_validator(mode="after")
    def _each_once(self) -> Self:
        rules: list[str] = [rule.id for rule in self.rules]
        kinds: list[str] = [kind.id for kind in self.special]
        for what, ids in (("rule", rules), ("special", kinds)):
            if twice := sorted({name for name in ids if ids.count(name) > 1}):
                msg = f"{what} {', '.join(twice)} is there more than once; each id once"
                raise ValueError(msg)
        return self

    @model_validator(mode="after")
    def _sober_holds(self) -> Self:
        if not self.sober:
            return self
        if len(set(self.sober)) < _FEWEST_SOBER:
            msg = (
                f"sober has {len(set(self.sober))} different lines; at least {_FEWEST_SOBER}, so that none returns soon"
            )
            raise ValueError(msg)
        if crowded := next((line for line in self.sober if line.count("?") > 1), None):
            msg = f'a sober line asks one question at most: "{crowded}"'
            raise ValueError(msg)
        goodbyes = next((kind.sober for kind in self.special if kind.id == "bye"), ())
        if not goodbyes or any("?" in line for line in goodbyes):
            msg = "with sober, special bye needs sober lines too, and they ask nothing: who goes is let go"
            raise ValueError(msg)
        return self

    @model_validator(mode="after")
    def _sorted(self) -> Self:
        others = [rule for rule in self.rules if not rule.id.startswith(SAFETY)]
        self._safety = RuleSet(rule for rule in self.rules if rule.id.startswith(SAFETY))
        self._answers = RuleSet(rule for rule in others if rule.after)
        self._topics = RuleSet(rule for rule in others if not rule.after)
        self._sober = RuleSet(rule for rule in others if rule.sober)
        return self

    @property
    def rule_sets(self) -> tuple[RuleSet, RuleSet, RuleSet]:
        """The rules that come before all else, those that hang on the reply before, and all others."""
        return self._safety, self._answers, self._topics

    @property
    def sober_rules(self) -> RuleSet:
        """The rules that hold while a concern stands, beside those of safety."""
        return self._sober


def script_schema() -> dict[str, Any]:
    """Return the JSON Schema of a script file, for editors and for ``role_specs/schema/``.

    Example:
        >>> script_schema()["title"]
        'Script'
    """
    schema = Script.model_json_schema()
    for model, properties in (
        (Script, schema["properties"]),
        (ReplyRule, schema["$defs"]["ReplyRule"]["properties"]),
        (Special, schema["$defs"]["Special"]["properties"]),
    ):
        for name, text in field_docs(model).items():
            properties[name]["description"] = text
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", **schema}
