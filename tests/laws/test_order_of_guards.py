"""The order of guards cannot change what a gate decides."""

from hypothesis import given
from hypothesis import strategies as st

import llmtherapy_roles as lr
from llmtherapy_roles.stages.gates import apply_rewrites, judge
from llmtherapy_roles.turn.findings import Report

findings = st.builds(
    lambda code, decision, start, length: lr.Finding(
        code=code, decision=decision, span=lr.Span(start, start + length), rewrite="x"
    ),
    st.sampled_from(["a.b", "c.d"]),
    st.sampled_from(list(lr.Decision)),
    st.integers(0, 30),
    st.integers(1, 6),
)
reports = st.dictionaries(st.sampled_from("abcdef"), st.lists(findings, max_size=3), max_size=6)


@given(reports, st.sets(st.sampled_from("abcdef")), st.randoms())
def test_decision_is_the_maximum_whatever_the_order(
    found: dict[str, list[lr.Finding]], expected: set[str], random
) -> None:
    made = {name: Report(name, tuple(items)) for name, items in found.items()}
    names = list(made)
    random.shuffle(names)
    shuffled = {name: made[name] for name in names}
    first, second = judge(made, sorted(expected)), judge(shuffled, sorted(expected, reverse=True))
    assert first.decision == second.decision
    assert set(first.missing) == set(second.missing)
    if expected - set(made):
        assert first.decision >= lr.Decision.BLOCK


@given(st.lists(findings, max_size=6), st.randoms())
def test_rewrites_do_not_depend_on_the_order(found: list[lr.Finding], random) -> None:
    text = "abcdefghijklmnopqrstuvwxyz0123456789"
    shuffled = list(found)
    random.shuffle(shuffled)
    assert apply_rewrites(text, found) == apply_rewrites(text, shuffled)
