"""Prompt: the role's template becomes the messages that a model is asked with.

Templates run in Jinja2's immutable sandbox and fail on any unknown variable. The person's words are a message of their
own; they are a value to the template at most, never a template.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from typing import Any, NamedTuple

from jinja2 import StrictUndefined, TemplateSyntaxError, meta
from jinja2.sandbox import ImmutableSandboxedEnvironment

from llmtherapy_roles.activities.base import ActivityStep
from llmtherapy_roles.pipeline import Stage
from llmtherapy_roles.spec.models import Example, RoleSpec
from llmtherapy_roles.turn.state import SessionState
from llmtherapy_roles.turn.values import Admission, Memory, Message, Prompt, Settings
from llmtherapy_roles.vocabulary import RiskLevel

__all__ = ["VARIABLES", "BuildPrompt", "SystemTemplate", "TemplateSyntaxError"]

VARIABLES: Mapping[str, str] = {
    "role": "",
    "may": "",
    "must_not": "",
    "language": "admission",
    "concern": "admission",
    "first_turn": "state",
    "memories": "memories",
    "brief": "",
    "age": "settings",
}
"""Every variable that a template may use, and the field that must be there for it; empty for what is always given
(``brief`` is none where there is no activity)."""

_ENVIRONMENT = ImmutableSandboxedEnvironment(undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True)


class SystemTemplate:
    """A role's system prompt, parsed once."""

    __slots__ = ("_template", "variables")

    def __init__(self, text: str) -> None:
        """Parse the template.

        Raises:
            TemplateSyntaxError: The text is no valid template; its ``lineno`` says where.
        """
        self.variables: frozenset[str] = frozenset(meta.find_undeclared_variables(_ENVIRONMENT.parse(text)))
        """Names that the template expects to be given."""
        self._template = _ENVIRONMENT.from_string(text)

    def render(self, values: Mapping[str, Any]) -> str:
        """Return the prompt; raises ``UndefinedError`` for a variable that is not given."""
        return self._template.render(values).strip()


class Given(NamedTuple):
    admission: Admission
    settings: Settings
    state: SessionState
    memories: tuple[Memory, ...] = ()
    step: ActivityStep | None = None


class Gives(NamedTuple):
    prompt: Prompt | None = None


class BuildPrompt(Stage[Given, Gives]):
    """The messages for the model; nothing when an activity leaves the model no part in this turn."""

    name = "prompt"
    control = "prompt.v1"
    kind = "prompt"
    given, gives = Given, Gives

    def __init__(self, spec: RoleSpec, template: SystemTemplate, examples: tuple[Example, ...], *, behind: str) -> None:
        self.renames = {"admission": behind}
        self._template = template
        # Most turns share a few prompts; those with a person's memories in them are never kept.
        self._usual = lru_cache(maxsize=32)(self._system)
        self._fixed: dict[str, Any] = {
            "role": {"name": spec.name, "purpose": spec.purpose},
            "may": [rule.text for rule in spec.scope.may],
            "must_not": [rule.text for rule in spec.scope.must_not],
        }
        self._examples = tuple(
            message
            for example in examples
            for message in (Message("user", example.person), Message("assistant", example.reply))
        )

    @property
    def facts(self) -> dict[str, Any]:
        """The template's variables, for the prover."""
        return {"variables": self._template.variables}

    def run(self, given: Given) -> Gives:
        """Return the messages: system prompt, examples, the conversation so far, the person's message."""
        if given.step is not None and given.step.brief is None:
            return Gives()
        brief = given.step.brief if given.step else None
        admission = given.admission
        said = (
            admission.language,
            admission.floor >= RiskLevel.MODERATE,
            given.state.turn == 0,
            str(given.settings.age),
        )
        if given.memories or brief is not None:
            system = self._system(*said, memories=tuple(memory.text for memory in given.memories), brief=brief)
        else:
            system = self._usual(*said)
        messages = (
            Message("system", system),
            *self._examples,
            *given.state.history,
            Message("user", admission.text),
        )
        return Gives(Prompt(messages, brief))

    def _system(
        self,
        language: str | None,
        concern: bool,
        first_turn: bool,
        age: str,
        *,
        memories: tuple[str, ...] = (),
        brief: str | None = None,
    ) -> str:
        values = {"language": language, "concern": concern, "first_turn": first_turn, "age": age}
        return self._template.render({**self._fixed, **values, "memories": memories, "brief": brief})
