"""``chat``: a conversation with a role, by hand or from a file, one message a line."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator

from llmtherapy_roles.cli.terminal import is_terminal, lines_of, print_json, print_line, styled
from llmtherapy_roles.session.deployment import Deployment, load_deployment
from llmtherapy_roles.session.role import compile_role
from llmtherapy_roles.session.session import Session
from llmtherapy_roles.spec.loader import load_role
from llmtherapy_roles.turn.turn import Turn
from llmtherapy_roles.vocabulary import Decision, RiskLevel

__all__ = ["add_chat", "run_chat"]

_HELP = "Empty line or Ctrl-D ends; /why explains the last turn. This is not a crisis service, and no therapy."


def add_chat(parser: argparse.ArgumentParser) -> None:
    """Add the options of ``chat``."""
    parser.add_argument("role", metavar="ROLE", help="a shipped role, or a path to a role file")
    parser.add_argument("--model", metavar="M", help="such as ollama/lfm2.5-thinking; the embedded model if left out")
    parser.add_argument(
        "--demo", action="store_true", help="try a real model without a deployment; not for real people"
    )
    parser.add_argument("--deployment", metavar="FILE", help="what stands around the role (YAML)")
    parser.add_argument("--input", metavar="FILE", help="one user message a line; - for standard input")
    parser.add_argument("--json", action="store_true", help="one JSON object a turn")
    parser.add_argument("--locale", metavar="CC", help="country of the person, for crisis contacts, such as GB")
    parser.add_argument("--age", metavar="A", default="unknown", help="adult, adult_attested, minor or unknown")
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
    by_hand = options.input is None and sys.stdin.isatty()
    if by_hand:
        print_line(styled(f"{role.spec.name}: {role.spec.purpose}", "bold"))
        print_line(styled(_HELP, "dim"))
    messages = _typed() if by_hand else lines_of(options.input)
    last: Turn | None = None
    for message in messages:
        if by_hand and message == "/why":
            print_line(last.explain() if last else "nothing has been said yet")
            continue
        if message.strip():
            last = _turn(session, message, options, by_hand=by_hand)
    return 0


def _turn(session: Session, message: str, options: argparse.Namespace, *, by_hand: bool) -> Turn:
    if options.json:
        turn = session.send(message)
        print_json(turn.to_dict(), indent=None)
        return turn
    if not by_hand:
        print_line(f"> {message}")
    turn = _shown(session, message)
    note = _note(turn)
    if note:
        print_line(styled(note, "dim"))
    if options.explain:
        print_line(styled(turn.explain(), "dim"))
    print_line()
    return turn


def _shown(session: Session, message: str) -> Turn:
    """Print the reply as it passes the output gate."""
    turn: Turn | None = None
    for event in session.stream(message):
        sys.stdout.write(event.text.encode("utf-8", "replace").decode("utf-8"))
        sys.stdout.flush()
        turn = event.turn or turn
    print_line()
    assert turn is not None  # noqa: S101  (the last event always carries the turn)
    return turn


def _note(turn: Turn) -> str:
    """What is worth saying about a turn, in brackets; nothing for an ordinary one in a real deployment."""
    parts = ["DEMO"] if turn.demo else []
    if turn.decision > Decision.ALLOW:
        parts.append(str(turn.decision))
    if turn.risk.level > RiskLevel.NONE:
        parts.append(f"risk {turn.risk.level}")
    if turn.draft_id:
        parts.append(f"waits for approval as {turn.draft_id}")
    parts += [f"escalation {made.status} to {made.to}" for made in turn.escalations]
    return f"[{'; '.join(parts)}]" if parts else ""


def _typed() -> Iterator[str]:
    prompt = styled("you: ", "cyan") if is_terminal() else ""
    while True:
        try:
            line = input(prompt)
        except EOFError:
            return
        if not line.strip():
            return
        yield line
