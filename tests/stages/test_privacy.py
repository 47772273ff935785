"""Placeholders: one for each original, the same in every process, and each leads back to its own."""

import os
import subprocess
import sys

from hypothesis import given
from hypothesis import strategies as st

from llmtherapy_roles.stages.privacy import redact, restore

addresses = st.lists(st.from_regex(r"[a-z]{1,6}@[a-z]{2,5}\.(org|net)", fullmatch=True), max_size=8)


@given(addresses)
def test_what_was_replaced_comes_back(found: list[str]) -> None:
    text = "write to " + " or ".join(found)
    hidden, known = redact(text, ())
    assert "@" not in hidden
    assert restore(hidden, known) == text


def test_placeholder_is_never_given_twice() -> None:
    known: tuple[tuple[str, str], ...] = ()
    for number in range(120):
        hidden, known = redact(f"write to p{number}@example.org", known)
        assert restore(hidden, known) == f"write to p{number}@example.org"
        assert len({placeholder for placeholder, _ in known}) == len(known)


def test_address_that_ends_like_another_keeps_its_beginning() -> None:
    assert redact("ann@x.org and joann@x.org", ())[0] == "[email 1] and [email 2]"


def test_numbering_does_not_depend_on_the_process() -> None:
    code = "from llmtherapy_roles.stages.privacy import redact; print(redact('a@x.org b@x.org c@x.org d@x.org', ())[0])"
    said = {
        subprocess.run(
            [sys.executable, "-c", code], env={**os.environ, "PYTHONHASHSEED": seed}, capture_output=True, check=True
        ).stdout
        for seed in "1234"
    }
    assert said == {b"[email 1] [email 2] [email 3] [email 4]\n"}
