"""``chat``: a conversation with a role, by hand or from a file, one message a line."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from difflib import get_close_matches

from llmtherapy_roles.cli.arguments import add_role, one_of
from llmtherapy_roles.cli.lines import lines_of, typed_lines
from llmtherapy_roles.cli.speech import Speech
from llmtherapy_roles.cli.terminal import clean, is_terminal, print_json, print_line, print_note, styled
from llmtherapy_roles.crisis.contacts import load_directory
from llmtherapy_roles.errors import MisuseError
from llmtherapy_roles.session.deployment import Deployment, load_deployment
from llmtherapy_roles.session.role import Role, compile_role
from llmtherapy_roles.session.session import Session
from llmtherapy_roles.spec.loader import load_role
from llmtherapy_roles.turn.turn import Turn
from llmtherapy_roles.vocabulary import Age, Decision, RiskLevel

__all__ = ["add_chat", "run_chat"]

_NOTE = "This is a program. Not a medical device, no therapy, and no crisis service."
_HELP = "/why explains the last turn; /quit or Ctrl-D ends."
_LEAVE = frozenset({"/quit", "/exit", "/q"})


def add_chat(parser: argparse.ArgumentParser) -> None:
    """Add the options of ``chat``."""
    add_role(parser)
    parser.add_argument("--model", metavar="M", help="such as ollama/lfm2.5-thinking; the embedded model if left out")
    around = parser.add_mutually_exclusive_group()
    around.add_argument(
        "--demo", action="store_true", help="try a real model without a deployment; not for real people"
    )
    around.add_argument("--deployment", metavar="FILE", help="what stands around the role (YAML)")
    parser.add_argument("--input", metavar="FILE", help="one user message a line; - for standard input")
    parser.add_argument("--json", action="store_true", help="one JSON object a turn")
    parser.add_argument(
        "--locale", metavar="CC", type=_locale, help="country of the person, for crisis contacts, such as GB"
    )
    parser.add_argument(
        "--age",
        metavar="A",
        type=one_of("--age", map(str, Age)),
        default="unknown",
        help="adult, adult_attested, minor or unknown (treated as minor; the default)",
    )
    parser.add_argument("--user", metavar="ID", default="cli", help="id of the person")
    parser.add_argument("--explain", action="store_true", help="say after each turn what each stage did")


def run_chat(options: argparse.Namespace) -> int:
    """Hold a conversation until the input ends."""
    deployment = load_deployment(options.deployment) if options.deployment else None
    if options.demo:
        deployment = Deployment.demo()
    role = compile_role(load_role(options.role))
    session = role.session(
        user=options.user, model=options.model, locale=options.locale, age=options.age, deployment=deployment
    )
    _note_unknown_country(session.settings.locale)
    typed = options.input is None and sys.stdin is not None and sys.stdin.isatty()
    if not typed:
        for message in lines_of(options.input):
            if message.strip():
                _turn(session, message, options, echo=not options.json)
        return 0
    if not options.json:
        _greet(role, demo=session.settings.demo)
    last: Turn | None = None
    for message in _typed():
        if message == "/why":
            print_line(styled(last.explain(), "dim") if last else "Nothing has been said yet.")
        else:
            last = _turn(session, message, options, echo=False)
    return 0


def _greet(role: Role, *, demo: bool) -> None:
    print_line(f"{styled(role.spec.name, 'bold')}: {role.spec.purpose}")
    print_line(styled(_NOTE, "yellow"))
    if demo:
        print_line(styled("DEMO: nobody is told of anything; not for real people.", "yellow"))
    print_line(styled(_HELP, "dim"))
    print_line()


def _typed() -> Iterator[str]:
    """What a person types, without empty lines; somebody who presses return once too often is not left alone."""
    for line in typed_lines("you: "):
        said = line.strip()
        if said in _LEAVE:
            return
        if said:
            yield said
    print_line()


def _turn(session: Session, message: str, options: argparse.Namespace, *, echo: bool) -> Turn:
    if options.json:
        turn = session.send(message)
        print_json(turn.to_dict(), indent=None)
        return turn
    if echo:
        print_line(f"> {clean(message)}")
    turn = _spoken(session, message)
    note = _note(turn)
    if note:
        print_line(styled(f"[{note}]", "dim"))
    if options.explain:
        print_line(styled(turn.explain(), "dim"))
    print_line()
    return turn


def _spoken(session: Session, message: str) -> Turn:
    """Print the reply as it passes the output gate."""
    turn: Turn | None = None
    with Speech(drawn=is_terminal()) as speech:
        for event in session.stream(message):
            speech.say(event.text)
            turn = event.turn or turn
    assert turn is not None  # noqa: S101  (the last event always carries the turn)
    return turn


def _note(turn: Turn) -> str:
    """What is worth saying about a turn; nothing for an ordinary one in a real deployment."""
    parts = ["DEMO"] if turn.demo else []
    if turn.decision > Decision.ALLOW:
        parts.append(str(turn.decision))
    if turn.risk.level > RiskLevel.NONE:
        parts.append(f"risk {turn.risk.level}")
    if not turn.risk.assessed:
        parts.append("risk not assessed")
    if turn.draft_id:
        parts.append(f"waits for approval as {turn.draft_id}")
    parts += [f"escalation {made.status} to {made.to}" for made in turn.escalations]
    return "; ".join(parts)


def _locale(text: str) -> str:
    """A country in the form in which a session takes it; a name or a slip of the pen is answered with the code."""
    if len(text.replace("_", "-").rpartition("-")[2]) == 2:
        return text
    names = load_directory().names
    near = get_close_matches(text.lower(), names, n=1)
    said = f'; did you mean "{names[near[0]]}"?' if near else ""
    msg = f'--locale "{text}" names no country; give ISO 3166-1 alpha-2, such as GB, or en-GB{said}'
    raise MisuseError(msg)


def _note_unknown_country(country: str | None) -> None:
    if country is not None and country not in load_directory().countries:
        print_note(f'note: no contacts are known for "{country}"; the general ones will be shown')
