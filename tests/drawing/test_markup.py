from __future__ import annotations

from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st

from llmtherapy_roles.drawing.html import badge, bullets, card, code, folded, heading, muted, picture, table
from llmtherapy_roles.drawing.markup import Markup, element, escaped, joined
from llmtherapy_roles.drawing.palette import GROUND, INK, MUTED, PERSON_LINE, style_of

KINDS = ("start", "input_guard", "input_gate", "model", "crisis", "deliver", "person", "prompt", "audit", "unknown")


def read(markup: str) -> str:
    """Return the text of a piece of markup; fails if it is not well-formed."""
    return "".join(ElementTree.fromstring(markup).itertext())  # noqa: S314  (our own output)


@given(st.text())
def test_text_comes_back_as_it_went_in(text: str) -> None:
    whole = element("p", text, title=text)
    stored = text.replace("\r\n", "\n").replace("\r", "\n")
    assert "<script" not in whole
    shown = read(whole)
    assert len(shown) == len(stored)
    assert all(one in {other, "\ufffd"} for one, other in zip(shown, stored, strict=True))


def test_markup_is_not_escaped_twice() -> None:
    inner = element("b", "a < b")
    assert element("p", inner, " & ") == "<p><b>a &lt; b</b> &amp; </p>"
    assert isinstance(joined(inner, "x"), Markup)
    assert escaped(escaped("&")) == "&amp;"


def test_an_attribute_cannot_break_out() -> None:
    assert element("a", "x", href='" onclick="x') == '<a href="&quot; onclick=&quot;x">x</a>'


@pytest.mark.parametrize("name", ["a b", "", 'x"', "script>"])
def test_names_of_elements_are_checked(name: str) -> None:
    with pytest.raises(ValueError, match="is not a name of an element or attribute"):
        element(name)


def test_empty_elements_are_well_formed_in_both_languages() -> None:
    assert element("br") == "<br/>"
    assert element("td") == "<td></td>"


@given(st.text(max_size=20))
def test_pieces_of_html_escape_their_text(text: str) -> None:
    made = card(
        heading(text),
        badge(text, "stop"),
        muted(text),
        code(text),
        bullets([text]),
        table([text], [[text, text]]),
        folded(text, text, shown=True),
        picture("<svg></svg>"),
    )
    assert read(made).count(escapeless(text)) >= 9 or not text.strip()


def escapeless(text: str) -> str:
    return read(element("p", text))


def luminance(colour: str) -> float:
    """Relative luminance of a colour. Source: WCAG 2.2, definition of relative luminance."""
    parts = (int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5))
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("kind", KINDS)
def test_text_and_borders_have_enough_contrast(kind: str) -> None:
    style = style_of(kind)
    assert contrast(INK, style.fill) >= 7
    assert contrast(style.line, GROUND) >= 3
    assert contrast(style.line, style.fill) >= 3


@pytest.mark.parametrize("colour", [MUTED, PERSON_LINE])
def test_small_print_and_lines_have_enough_contrast(colour: str) -> None:
    assert contrast(colour, GROUND) >= 4.5


def test_badges_have_enough_contrast() -> None:
    for tone in ("good", "note", "warn", "stop", "plain"):
        style = dict(part.split(":") for part in str(badge("x", tone)).split('"')[1].split(";"))
        assert contrast(style["background"], style["color"]) >= 7
