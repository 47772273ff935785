"""The texts of the crisis dialogue in one language, read from ``dialogue.<language>.yaml``; and which one comes next.

Of several texts for a step the one is taken that was not used yet, or longest ago, so that none comes twice running.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path
from typing import Annotated, Literal, NamedTuple, Self

from pydantic import Field, StringConstraints, model_validator

from llmtherapy_roles.crisis.files import read_checked
from llmtherapy_roles.crisis.steps import FAMILIES, STEPS, Question
from llmtherapy_roles.errors import did_you_mean
from llmtherapy_roles.spec.base import SpecModel, refuse
from llmtherapy_roles.spec.roots import specs_root
from llmtherapy_roles.vocabulary import RiskCategory

__all__ = ["FALLBACK", "DialogueFile", "Said", "Texts", "load_texts"]

Words = Annotated[str, StringConstraints(strip_whitespace=True, min_length=8, max_length=500)]
ContactsShown = Literal["fitting", "silent", "others", "never"]


class NameEntry(SpecModel):
    """What the person said, by category, in ordinary words."""

    category: RiskCategory
    text: Words


class LineEntry(SpecModel):
    """A line that may be added, for one family or for all."""

    family: str = ""
    texts: Annotated[tuple[Words, ...], Field(min_length=1)]


class QuestionEntry(SpecModel):
    """The wordings of a question, for one family or for all."""

    id: Question
    family: str = ""
    texts: Annotated[tuple[Words, ...], Field(min_length=1)]


class StepEntry(SpecModel):
    """The texts of a step, for one family or for all."""

    id: str
    family: str = ""
    contacts: ContactsShown = "fitting"
    """``silent``: those that take text or chat first; ``others``: those not shown before first; ``never``: none."""
    texts: Annotated[tuple[Words, ...], Field(min_length=2)]
    """At least two, so that none comes twice running."""


class DialogueFile(SpecModel):
    """All texts in one language. Only English must be complete; of others the opening and ``unclear`` are used."""

    language: Annotated[str, StringConstraints(pattern=r"^[a-z]{2}$")]
    continues: str = ""
    """First line of a reply that has to go on in English; empty in the English file."""
    names: tuple[NameEntry, ...] = ()
    minor: tuple[LineEntry, ...] = ()
    """Added for a minor: an adult to trust."""
    country: tuple[Words, ...] = ()
    """Asks for the country; no question, because a reply asks only one."""
    questions: Annotated[tuple[QuestionEntry, ...], Field(min_length=1)]
    steps: Annotated[tuple[StepEntry, ...], Field(min_length=1)]
    own_words: str = ""
    """For a clinician's role: what to do when the words are the reader's own."""

    @model_validator(mode="after")
    def _names_are_known(self) -> Self:
        for at, step in enumerate(self.steps):
            if step.id not in KNOWN_STEPS:
                raise refuse(f'no step "{step.id}"; {did_you_mean(step.id, KNOWN_STEPS)}', "steps", at, "id")
            if step.family and step.family not in FAMILIES:
                raise refuse(f'no family "{step.family}"; {did_you_mean(step.family, FAMILIES)}', "steps", at, "family")
        return self

    @model_validator(mode="after")
    def _english_is_complete(self) -> Self:
        if self.language != "en":
            return self
        common = {step.id for step in self.steps if not step.family}
        own = {step.id for step in self.steps if step.family}
        if missing := sorted((set(STEPS) - common - own) | ({FALLBACK} - common)):
            raise refuse(f"no text for {', '.join(missing)}; each step needs at least two", "steps")
        asks = {question.id for question in self.questions if not question.family}
        if unasked := sorted(set(STEPS.values()) - asks):
            raise refuse(f"no wording for {', '.join(unasked)}; each question needs one", "questions")
        if not self.country or not self.minor or not self.own_words:
            raise refuse("country, minor and own_words must be given in the English file")
        return self


KNOWN_STEPS = frozenset(STEPS)
FALLBACK = "told_again"
"""The step whose common text stands in where a family has none."""


class Said(NamedTuple):
    """A text with the id under which it is remembered as used."""

    id: str
    text: str


class Texts:
    """The texts of one language, ready to be picked from."""

    __slots__ = ("_country", "_minor", "_names", "_questions", "_shows", "_steps", "continues", "language", "own_words")

    def __init__(self, file: DialogueFile) -> None:
        self.language = file.language
        self.continues = file.continues
        self.own_words = file.own_words
        self._names = {entry.category: entry.text for entry in file.names}
        self._minor = {entry.family: entry.texts for entry in file.minor}
        self._country = file.country
        self._questions = {(entry.id, entry.family): entry.texts for entry in file.questions}
        self._steps = {(entry.id, entry.family): entry.texts for entry in file.steps}
        self._shows: dict[tuple[str, str], ContactsShown] = {
            (entry.id, entry.family): entry.contacts for entry in file.steps
        }

    def name(self, category: RiskCategory | None) -> str:
        """Return the sentence that names what was said; empty when there is none."""
        return self._names.get(category, "") if category else ""

    def has(self, step: str, family: str) -> bool:
        """Return whether there are texts for a step in just this family; ``""`` for the common ones."""
        return (step, family) in self._steps

    def step(self, step: str, family: str, used: Sequence[str]) -> Said | None:
        """Return the next text of a step; ``None`` when this language has none."""
        key = self._key(step, family)
        return _next(f"{key[0]}.{key[1]}" if key[1] else key[0], self._steps[key], used) if key in self._steps else None

    def contacts_shown(self, step: str, family: str) -> ContactsShown:
        """Return which contacts belong to a step."""
        return self._shows.get(self._key(step, family), "fitting")

    def question(self, question: Question, family: str, used: Sequence[str]) -> Said | None:
        """Return the next wording of a question; ``None`` when this language has none."""
        for key in ((question, family), (question, "")):
            if texts := self._questions.get(key):
                return _next(f"ask_{question}.{key[1]}", texts, used)
        return None

    def country(self, used: Sequence[str]) -> Said | None:
        """Return the next line that asks for the country."""
        return _next("ask_country", self._country, used) if self._country else None

    def minor(self, family: str, used: Sequence[str]) -> Said | None:
        """Return the next line for a minor."""
        texts = self._minor.get(family) or self._minor.get("")
        return _next("minor", texts, used) if texts else None

    def every(self) -> tuple[Said, ...]:
        """Return all texts, for tests and reviews."""
        steps = ((f"{step}.{family}", texts) for (step, family), texts in self._steps.items())
        asks = ((f"ask_{question}.{family}", texts) for (question, family), texts in self._questions.items())
        lines = (("minor", texts) for texts in self._minor.values())
        rest = (("names", tuple(self._names.values())), ("country", self._country), ("own", (self.own_words,)))
        return tuple(Said(name, text) for name, texts in (*steps, *asks, *lines, *rest) for text in texts if text)

    def _key(self, step: str, family: str) -> tuple[str, str]:
        return (step, family) if (step, family) in self._steps else (step, "")


def load_texts(folder: str | Path | None = None) -> tuple[Texts, ...]:
    """Return the texts of all languages in a folder; the shipped ones are read once for each process.

    Args:
        folder: Another folder with files ``dialogue.<language>.yaml``, one of them English.

    Raises:
        SpecError: A file cannot be read or does not fit; English lacks a step.
    """
    return _shipped() if folder is None else _read(Path(folder))


def _next(name: str, texts: Sequence[str], used: Sequence[str]) -> Said:
    """The text that was not used yet, or whose use lies furthest back."""
    last = {said: at for at, said in enumerate(used)}
    return min((Said(f"{name}.{number}", text) for number, text in enumerate(texts)), key=lambda s: last.get(s.id, -1))


def _read(folder: Path) -> tuple[Texts, ...]:
    return tuple(Texts(read_checked(DialogueFile, path)) for path in sorted(folder.glob("dialogue.*.yaml")))


@lru_cache(maxsize=1)
def _shipped() -> tuple[Texts, ...]:
    return _read(specs_root() / "crisis")
