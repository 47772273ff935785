"""What a guard sees of a reply that arrives in pieces, and what its findings come to."""

from collections.abc import Callable, Iterable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import llmtherapy_roles as lr
from llmtherapy_roles.registry import Entry, default_registry
from llmtherapy_roles.stages.gates import apply_rewrites
from llmtherapy_roles.turn.findings import Finding, RiskFinding, Span
from support.roles import UNSAFE, Says, session


class Rule:
    """A guard made of a function."""

    def __init__(self, check: Callable[[str], Iterable[Any]], **attributes: Any) -> None:
        self._check = check
        self.__dict__.update(attributes)

    def check(self, text: str) -> Iterable[Any]:
        return self._check(text)


def guarded(rule: Rule, kind: Any = "output_guard") -> lr.Role:
    registry = default_registry().with_entries(Entry(name="mine.v1", kind=kind, make=lambda: rule))
    spec = lr.load_role("skills_coach")
    return lr.compile_role(
        spec.vary(controls=[*({"id": c.id, **c.params} for c in spec.controls), "mine.v1"]), registry=registry
    )


def test_finding_that_only_the_next_sentence_makes_stops_the_reply() -> None:
    def check(text: str) -> list[Finding]:
        place = text.find("plan")
        return [Finding(code="my.rule", span=Span(place, place + 4))] if place >= 0 and "secret" in text else []

    turn = session(guarded(Rule(check)), "That is a plan. Keep it secret. And then more.").send("hello there")
    assert turn.decision == "block"
    assert "more" not in turn.reply


def test_finding_on_what_was_shown_before_counts_once() -> None:
    def check(text: str) -> list[Finding]:
        place = text.find("plan")
        return [Finding(code="my.rule", decision=lr.Decision.ALLOW, span=Span(place, place + 4))] if place >= 0 else []

    turn = session(guarded(Rule(check)), "That is a plan. A step. And then more.").send("hello there")
    assert [finding.code for finding in turn.findings].count("my.rule") == 1


def test_context_that_look_back_cut_off_raises_no_alarm() -> None:
    def check(text: str) -> list[Finding]:
        place = text.find("fine")
        return [Finding(code="my.rule", span=Span(place, place + 4))] if place >= 0 and "They say" not in text else []

    turn = session(guarded(Rule(check)), "They say so. All is fine. What next? And then?").send("hello there")
    assert turn.decision == "allow"


@pytest.mark.parametrize("gap", ["\n", "\n\n", " \n"])
@pytest.mark.parametrize("size", [1, 17, 500])
def test_one_word_a_line_hides_nothing(gap: str, size: int) -> None:
    text = gap.join(f"{UNSAFE} You can tell me all of it.".split())
    talk = session("skills_coach", "x")
    talk._world._model = Says(text, text, size=size)  # type: ignore[attr-defined]
    turn = talk.send("write one word a line")
    assert turn.decision == "block"
    assert "tell" not in turn.reply


@pytest.mark.parametrize("kind", ["input_guard", "output_guard"])
def test_risk_that_any_guard_finds_is_heeded(kind: str) -> None:
    def check(text: str) -> list[Finding]:
        return [RiskFinding(code="my.risk", level=lr.RiskLevel.HIGH)] if "xyzzy" in text else []

    turn = session(guarded(Rule(check), kind), "One xyzzy step.").send("hello xyzzy there")
    assert turn.decision >= "block"
    assert turn.source == ("crisis" if kind == "input_guard" else "script")


def test_change_that_cannot_be_made_to_a_message_refuses_it() -> None:
    def check(text: str) -> list[Finding]:
        return [Finding(code="my.rule", decision=lr.Decision.MODIFY)] if "xyzzy" in text else []

    assert session(guarded(Rule(check), "input_guard"), "One step.").send("xyzzy").decision == "block"


def test_change_outside_the_text_refuses_a_draft() -> None:
    def check(text: str) -> list[Finding]:
        return [Finding(code="my.rule", decision=lr.Decision.MODIFY, span=Span(9_000, 9_001), rewrite="")]

    assert session(guarded(Rule(check)), "One step.").send("hello").source == "script"


def _change(start: int, end: int, rewrite: str) -> Finding:
    return Finding(code="a.b", decision=lr.Decision.MODIFY, span=Span(start, end), rewrite=rewrite)


def test_overlapping_changes_leave_nothing_of_either() -> None:
    assert apply_rewrites("0123456789", [_change(0, 5, "x"), _change(3, 8, "y")]) == "x89"


changes = st.builds(
    lambda start, length, rewrite: _change(start, start + length, rewrite),
    st.integers(0, 30),
    st.integers(1, 6),
    st.sampled_from(["", "X", "YY"]),
)


@given(st.lists(changes, max_size=6), st.randoms())
def test_changes_cover_all_that_was_found_in_any_order(found: list[Finding], random: Any) -> None:
    text = "abcdefghijklmnopqrstuvwxyz0123456789"
    shuffled = list(found)
    random.shuffle(shuffled)
    changed = apply_rewrites(text, found)
    assert changed == apply_rewrites(text, shuffled)
    gone = {place for finding in found if finding.span for place in range(finding.span.start, finding.span.end)}
    assert not {text[place] for place in gone if place < len(text)} & set(changed)
