"""A conversation on the command line: from a pipe, from a file, and by hand at a terminal."""

import json
from pathlib import Path
from typing import Any

import pytest

from support.commands import at_terminal, run, run_apart

CRISIS = ("I want to kill myself", "no", "nobody picks up", "don't tell anyone", "it was a song lyric", "I am safe now")


def sent(*lines: str) -> bytes:
    return "".join(f"{line}\n" for line in lines).encode()


def turns(*lines: str, role: str = "skills_coach", locale: str = "GB") -> list[dict[str, Any]]:
    ran = run("chat", role, "--input", "-", "--json", "--locale", locale, sent=sent(*lines))
    assert (ran.code, ran.err) == (0, "")
    made = [json.loads(line) for line in ran.out.splitlines()]
    assert len(made) == len(lines)
    return made


def test_one_line_in_one_json_line_out_and_the_crisis_dialogue_answers() -> None:
    (turn,) = turns(CRISIS[0])
    assert turn["risk"]["level"] in {"high", "imminent"}
    assert turn["decision"] == "escalate"
    assert turn["source"] == "crisis"
    assert turn["crisis"]["step"] == "opening"
    assert "116 123" in turn["reply"]
    assert "999" in turn["reply"]
    assert {contact["country"] for contact in turn["contacts"]} == {"GB"}
    assert any(contact["tel"] == "tel:116123" for contact in turn["contacts"])
    assert len(turn["escalations"]) == 1
    assert turn["escalations"][0]["status"] == "undelivered"
    assert turn["usage"] is None
    assert not any(step["stage"].startswith("model") and step["outcome"] == "ran" for step in turn["trail"])
    assert turn["reply"].count("?") == 1


def test_five_more_lines_get_fitting_different_answers() -> None:
    made = turns(*CRISIS)
    assert [turn["crisis"]["step"] for turn in made] == [
        "opening",
        "safe_no",
        "line_busy",
        "dont_tell",
        "joke_or_lyrics",
        made[-1]["crisis"]["step"],
    ]
    assert "safe" in made[-1]["crisis"]["step"]
    assert len({turn["reply"] for turn in made}) == len(made)
    assert all(turn["source"] == "crisis" and turn["usage"] is None for turn in made)
    assert [turn["decision"] for turn in made[:4]] == ["escalate"] * 4
    assert made[4]["decision"] == made[5]["decision"] == "allow"
    # A line that did not answer is not the first to be offered again, and nobody promises silence.
    assert made[2]["contacts"][0]["name"] != made[1]["contacts"][0]["name"]
    assert "cannot promise" in made[3]["reply"]
    assert "999" in made[1]["reply"]
    assert sum(len(turn["escalations"]) for turn in made) == 1


def test_every_role_is_marked_as_a_demonstration_without_a_deployment() -> None:
    for role in ("companion", "documentation_assistant"):
        (turn,) = turns("hello", role=role)
        assert turn["demo"] is True


def test_plain_text_shows_the_message_the_reply_and_what_is_worth_knowing() -> None:
    ran = run("chat", "skills_coach", "--input", "-", "--locale", "GB", sent=sent("hello", "", CRISIS[0]))
    assert ran.out.startswith("> hello\nI am an AI")
    assert "[DEMO]\n\n> I want" in ran.out
    assert "[DEMO; escalate; risk high; escalation undelivered to nobody (the deployment names no contact)]" in ran.out
    assert "\x1b" not in ran.out


def test_explain_says_what_each_stage_did() -> None:
    ran = run("chat", "companion", "--input", "-", "--explain", sent=sent("hello"))
    assert "input_gate" in ran.out
    assert "decision allow" in ran.out


def test_a_held_draft_is_named() -> None:
    ran = run("chat", "documentation_assistant", "--input", "-", sent=sent("Client slept badly."))
    assert "[DEMO; hold; waits for approval as draft-" in ran.out


def test_a_file_is_read_line_by_line(tmp_path: Path) -> None:
    file = tmp_path / "messages.txt"
    file.write_bytes(b"\xef\xbb\xbfhello\r\n\r\nI baked br\xc3\xb6d \xff\n\xed\xa0\x80\nbye")
    ran = run("chat", "companion", "--input", str(file), "--json")
    assert ran.code == 0
    assert [json.loads(line)["index"] for line in ran.out.splitlines()] == [0, 1, 2, 3]


@pytest.mark.parametrize(
    ("content", "said"), [(b"\x7fELF\0\0\0", "the file is binary"), (b"\xff\xfeh\0i\0", "the file is UTF-16")]
)
def test_a_file_that_is_no_text_is_refused(tmp_path: Path, content: bytes, said: str) -> None:
    file = tmp_path / "messages.bin"
    file.write_bytes(content)
    ran = run("chat", "companion", "--input", str(file))
    assert ran.code == 2
    assert said in ran.err
    assert not ran.out


def test_odd_input_from_a_pipe_is_answered_turn_by_turn() -> None:
    odd = b"I want to k\x00ill myself\n" + b"a" * 1_000_000 + b"\n\x1b[31mred\n"
    ran = run("chat", "companion", "--input", "-", "--json", sent=odd)
    assert ran.code == 0
    first, second, third = (json.loads(line) for line in ran.out.splitlines())
    assert first["decision"] == "escalate"
    assert second["reply"]
    assert third["reply"]


def test_control_characters_of_a_message_are_not_echoed() -> None:
    ran = run("chat", "companion", "--input", "-", sent=b"\x1b[2Jhello\n")
    assert "\x1b" not in ran.out


def test_without_input_lines_come_from_the_pipe() -> None:
    assert run_apart("chat", "companion", sent=b"hello\n").out.startswith("> hello\n")


def test_closed_standard_input_is_a_mistake_in_the_call() -> None:
    ran = run_apart("chat", "companion", then="<&-")
    assert ran.code == 2
    assert "standard input is closed" in ran.err


def test_a_country_without_contacts_is_said_beside_the_output() -> None:
    ran = run("chat", "companion", "--input", "-", "--json", "--locale", "zz", sent=sent("hello"))
    assert ran.code == 0
    assert ran.err == 'note: no contacts are known for "ZZ"; the general ones will be shown\n'
    assert json.loads(ran.out)


def test_a_conversation_by_hand() -> None:
    with at_terminal("chat", "skills_coach", "--locale", "GB") as terminal:
        greeting = terminal.until("you: ")
        assert "no therapy, and no crisis service" in greeting
        assert "DEMO: nobody is told of anything" in greeting
        terminal.send("\n/why\n")
        assert "Nothing has been said yet." in terminal.until("yet.")
        terminal.send("I want to kill myself\n")
        reply = terminal.until("[DEMO; escalate")
        assert "│ - Samaritans: call 116 123 (24 hours)" in reply
        terminal.until("you: ")
        terminal.send("/why\n")
        assert "decision escalate" in terminal.until("you: ")
        terminal.send("/quit\n")
        code, shown = terminal.end()
    assert code == 0
    assert "Traceback" not in shown


def test_a_reply_at_a_terminal_breaks_between_words() -> None:
    with at_terminal("chat", "companion", columns=60) as terminal:
        terminal.until("you: ")
        terminal.send("hello\n")
        rows = [row for row in terminal.until("[DEMO]").splitlines() if row.startswith("│ ")]
    assert len(rows) > 3
    assert all(len(row) <= 60 for row in rows)
    assert "I am an AI companion, a chatty computer program and not a person." in " ".join(
        row.removeprefix("│ ") for row in rows
    )


def test_ctrl_d_ends_a_conversation() -> None:
    with at_terminal("chat", "companion") as terminal:
        terminal.until("you: ")
        terminal.send("\x04")
        code, shown = terminal.end()
    assert code == 0
    assert "Traceback" not in shown


def test_ctrl_c_ends_a_conversation_without_a_traceback() -> None:
    with at_terminal("chat", "companion") as terminal:
        terminal.until("you: ")
        code, shown = terminal.end(pressing="\x03")
    assert code == 130
    assert "interrupted" in shown
    assert "Traceback" not in shown


def test_typed_bytes_that_are_no_utf_8_do_no_harm() -> None:
    with at_terminal("chat", "companion", PYTHONIOENCODING="utf-8:strict", LC_ALL="C.UTF-8") as terminal:
        terminal.until("you: ")
        terminal.send(b"\xff\xfe\n")
        terminal.until("[DEMO")
        terminal.send("/quit\n")
        code, shown = terminal.end()
    assert code == 0
    assert "Traceback" not in shown


def test_json_by_hand_prints_nothing_but_json_and_what_was_typed() -> None:
    with at_terminal("chat", "companion", "--json") as terminal:
        terminal.until("you: ")
        terminal.send("hello\n")
        shown = terminal.until('"demo": true')
        assert "Not a medical device" not in shown


def test_no_colour_where_none_is_wanted() -> None:
    with at_terminal("chat", "companion", NO_COLOR="1") as terminal:
        terminal.until("you: ")
        assert "\x1b[1m" not in terminal.seen
        assert "\x1b[33m" not in terminal.seen
