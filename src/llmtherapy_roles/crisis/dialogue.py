"""The crisis dialogue: a short scripted reply in place of the model's, from ``high`` on and until the person is safe.

A reply names what was said, gives at most three contacts and asks one direct question. It never says that help is
coming, never promises to keep a secret, and never comes twice running. It stands before the input gate and needs
neither the model nor anything that could fail with it.

Source: the order of safe, alone, means and distance follows common safety planning (Stanley & Brown, Cogn. Behav.
Pract. 19, 256-264, 2012) and lethal-means counselling; the wording is engineering judgement and clinically unreviewed.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

from llmtherapy_roles.crisis.contacts import Directory, country_from_text, format_contacts
from llmtherapy_roles.crisis.moves import Move, aged, in_context, live, next_move
from llmtherapy_roles.crisis.reading import asked_for_country, read_answer
from llmtherapy_roles.crisis.steps import Branch, family_of, question_of
from llmtherapy_roles.crisis.texts import FALLBACK, Said, Texts, load_texts
from llmtherapy_roles.errors import MisuseError
from llmtherapy_roles.turn.findings import RiskAssessment
from llmtherapy_roles.turn.state import CrisisState
from llmtherapy_roles.turn.values import Contact, CrisisReply
from llmtherapy_roles.vocabulary import Age, RiskLevel

__all__ = ["Answer", "Dialogue", "aged", "in_context", "load_dialogue", "own_words_line"]

_REMEMBERED = 48
_ASK_AGAIN_AFTER = 8
_OPENINGS = frozenset({"opening", "reopened"})
_TO_AN_ADULT = frozenset({"opening", "reopened", "safe_no", "unchecked"})


class Answer(NamedTuple):
    """The dialogue's reply in one turn."""

    reply: CrisisReply
    """What the person gets; its text holds the contacts already."""
    state: CrisisState | None
    """Where the dialogue stands from now on; ``None`` once aftercare is over."""
    country: str | None = None
    """ISO code of the country that the person named in this message, for the session to keep."""


class _Setting(NamedTuple):
    """What a reply depends on besides its step."""

    directory: Directory
    country: str | None
    age: Age
    texts: Texts


class Dialogue:
    """The crisis dialogue in all its languages. Frozen: one object serves all sessions at once."""

    __slots__ = ("_english", "_texts")

    def __init__(self, texts: Iterable[Texts]) -> None:
        """Make the dialogue.

        Raises:
            MisuseError: English is not among the languages.
        """
        self._texts: Mapping[str, Texts] = {one.language: one for one in texts}
        if "en" not in self._texts:
            msg = f"the crisis dialogue needs English texts; found: {', '.join(self._texts) or 'none'}"
            raise MisuseError(msg)
        self._english = self._texts["en"]

    @property
    def languages(self) -> tuple[str, ...]:
        """Languages of which there are texts; only English has all of them."""
        return tuple(self._texts)

    def respond(
        self,
        *,
        risk: RiskAssessment | None,
        text: str,
        state: CrisisState | None,
        directory: Directory,
        country: str | None = None,
        age: Age = Age.UNKNOWN,
        language: str | None = None,
        will_be_told: bool = False,
    ) -> Answer | None:
        """Return the dialogue's reply, or ``None`` when it has nothing to say and the model may answer.

        After ``None`` the state goes on as ``aged(state)``. The same arguments always give the same reply.

        Args:
            risk: The turn's assessment; ``None`` when it could not be made: that has a script of its own.
            text: The person's message.
            state: Where the dialogue stands.
            directory: Where contacts come from.
            country: ISO country of the person, if known; one named in the message goes before it.
            age: A minor is also pointed to an adult they trust, and gets a youth line.
            language: BCP 47 language; without texts of its own the reply is English.
            will_be_told: Whether this service tells a crisis contact; the answer to "don't tell anyone" says so.

        Example:
            >>> from llmtherapy_roles.crisis.contacts import load_directory
            >>> said = load_dialogue().respond(risk=None, text="hello", state=None, directory=load_directory())
            >>> said.reply.step, said.reply.question
            ('unchecked', 'Are you safe right now?')
        """
        state = live(state)
        if state is None and risk is not None and risk.level < RiskLevel.HIGH:
            return None
        branch = read_answer(text, state) if state is not None else Branch.UNCLEAR
        named = country_from_text(text, asked=asked_for_country(state), directory=directory)
        move = next_move(risk, branch, state, has_line=directory.has_line(named), will_be_told=will_be_told)
        if move is None:
            return None
        texts = self._texts.get((language or "en").split("-")[0].lower(), self._english)
        reply, new = self._reply(move, state, _Setting(directory, named or country, age, texts))
        return Answer(reply, live(new), named)

    def _reply(self, move: Move, state: CrisisState | None, setting: _Setting) -> tuple[CrisisReply, CrisisState]:
        used = state.used if state is not None else ()
        family = family_of(move.category)
        texts, body = self._body(move.step, family, used, setting.texts)
        question = texts.question(question_of(move.step, family), family, used) or self._asked(move.step, family, used)
        contacts = self._contacts(move, family, state, setting)
        lines = self._lines(move, family, used, setting)
        lead = texts.name(move.category) if move.step in _OPENINGS else ""
        switched = setting.texts.continues if texts is not setting.texts else ""
        text = "\n\n".join(
            part
            for part in (
                " ".join(part for part in (switched, lead, body.text) if part),
                format_contacts(contacts),
                " ".join((*(line.text for line in lines), question.text)),
            )
            if part
        )
        said = (body.id, question.id, *(line.id for line in lines))
        turns = state.turns + 1 if state is not None and state.phase == move.phase else 1
        new = CrisisState(
            phase=move.phase,
            category=move.category,
            level=move.level,
            step=move.step,
            used=(*used, *said)[-_REMEMBERED:],
            turns=turns,
            contacts_shown=tuple(contact.name for contact in contacts) or (state.contacts_shown if state else ()),
        )
        return CrisisReply(text, move.step, move.category, contacts, question.text), new

    def _body(self, step: str, family: str, used: tuple[str, ...], texts: Texts) -> tuple[Texts, Said]:
        """The step's text in the person's language, else in English, with the texts it came from."""
        own = texts.has(step, family) or (
            texts.has(step, "") and (step == Branch.UNCLEAR or not self._english.has(step, family))
        )
        if own and (body := texts.step(step, family, used)):
            return texts, body
        body = self._english.step(step, family, used) or self._english.step(FALLBACK, "", used)
        assert body is not None  # noqa: S101  (the English file is checked for completeness when it is read)
        return self._english, body

    def _asked(self, step: str, family: str, used: tuple[str, ...]) -> Said:
        question = self._english.question(question_of(step, family), family, used)
        assert question is not None  # noqa: S101  (the English file is checked for completeness when it is read)
        return question

    def _contacts(self, move: Move, family: str, state: CrisisState | None, setting: _Setting) -> tuple[Contact, ...]:
        shown = self._english.contacts_shown(move.step, family)
        if shown == "never" and move.phase == "aftercare":
            return ()
        return setting.directory.for_country(
            setting.country,
            category=move.category,
            age=setting.age,
            level=move.level,
            silent=shown == "silent",
            avoid=state.contacts_shown if state is not None and shown == "others" else (),
        )

    def _lines(self, move: Move, family: str, used: tuple[str, ...], setting: _Setting) -> tuple[Said, ...]:
        """An adult to trust for a minor; the question for the country while none is known, but not every time."""
        texts = setting.texts
        adult = texts.minor(family, used) or self._english.minor(family, used)
        country = texts.country(used) or self._english.country(used)
        lately = any(name.startswith("ask_country") for name in used[-_ASK_AGAIN_AFTER:])
        asks = setting.country is None and move.phase == "open" and not lately
        due = (adult if setting.age is Age.MINOR and move.step in _TO_AN_ADULT else None, country if asks else None)
        return tuple(line for line in due if line is not None)


def load_dialogue(folder: str | Path | None = None) -> Dialogue:
    """Return the crisis dialogue; the shipped one is read once for each process.

    Args:
        folder: Another folder with files ``dialogue.<language>.yaml``, one of them English.

    Raises:
        SpecError: A file cannot be read or does not fit.
        MisuseError: English is missing.

    Example:
        >>> "en" in load_dialogue().languages
        True
    """
    return _shipped() if folder is None else Dialogue(load_texts(folder))


def own_words_line(contacts: Iterable[Contact]) -> str:
    """Return one line for a clinician's role, where the words may after all be the reader's own.

    Args:
        contacts: The contacts to name.
    """
    english = next(texts for texts in load_texts() if texts.language == "en")
    return f"{english.own_words} {format_contacts(contacts, short=True)}"


@lru_cache(maxsize=1)
def _shipped() -> Dialogue:
    return Dialogue(load_texts())
