"""Thinking never reaches a reply, and nothing else is lost."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from llmtherapy_roles.integrations.thinking import ThinkFilter

_PLAIN = st.text(st.sampled_from("ab <>/thinkTHINK\n&é"), max_size=30).filter(
    lambda text: "think>" not in text.lower() and "thinking>" not in text.lower()
)


def _filtered(pieces: list[str]) -> tuple[str, bool]:
    thinking = ThinkFilter()
    text = "".join([*map(thinking.feed, pieces), thinking.close()])
    return text, thinking.is_stray


def _cut(text: str, cuts: list[int]) -> list[str]:
    places = sorted({0, len(text), *(cut % (len(text) + 1) for cut in cuts)})
    return [text[start:end] for start, end in pairwise(places)]


@given(_PLAIN, st.lists(st.integers(0, 100), max_size=12))
def test_text_without_tags_comes_through_whole(text: str, cuts: list[int]) -> None:
    assert _filtered(_cut(text, cuts)) == (text.lstrip(), False)


@given(
    st.sampled_from(["think", "thinking", "THINK", "Thinking"]),
    st.text("abc<>/ \n", max_size=20),
    _PLAIN,
    st.lists(st.integers(0, 100), max_size=12),
)
def test_block_at_the_start_is_gone_wherever_the_pieces_are_cut(
    tag: str, thought: str, reply: str, cuts: list[int]
) -> None:
    whole = f"<{tag}>{thought}</{tag}>\n\n{reply}"
    assert _filtered(_cut(whole, cuts)) == (reply.lstrip(), False)


@given(st.lists(st.integers(0, 100), max_size=12))
def test_blocks_later_on_are_gone_as_well(cuts: list[int]) -> None:
    assert _filtered(_cut("One.<think>a</think> Two.<think>b</think>", cuts)) == ("One. Two.", False)


def test_thinking_that_never_ends_leaves_nothing() -> None:
    assert _filtered(["<think>", "on and on", "</thin"]) == ("", False)


def test_closing_tag_alone_is_reported() -> None:
    assert _filtered(["plan\n</th", "ink>\nHello"])[1] is True


def test_text_is_not_held_back_without_need() -> None:
    thinking = ThinkFilter()
    assert [thinking.feed(piece) for piece in ("Hi ", "a < b ", "<th", "is>")] == ["Hi ", "a < b ", "", "<this>"]
