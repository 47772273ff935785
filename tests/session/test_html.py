from __future__ import annotations

from xml.etree import ElementTree

import pytest

from drawing.pipelines import stand_in
from llmtherapy_roles.session.describe import DISCLAIMER
from llmtherapy_roles.session.html import role_html
from llmtherapy_roles.session.role import compile_role
from llmtherapy_roles.spec.loader import load_role, shipped_roles

NASTY = '<script>alert("1")</script> & more'


def words_of(html: str) -> str:
    return "|".join(ElementTree.fromstring(html).itertext())  # noqa: S314  (our own output)


def test_a_role_shows_position_obligations_controls_and_graph() -> None:
    role = stand_in()
    html = role_html(role)
    words = words_of(html)
    for owed in role.obligations:
        assert owed.title in words
        assert owed.source in words
    for control in role.controls:
        assert control in words
    for said in ("autonomy 3", "engagement 3", "3: acts inside a plan", "reconstructed", role.fingerprint, DISCLAIMER):
        assert said in words
    assert html.count("<svg ") == 2  # the plane and the pipeline


def test_what_is_to_be_supplied_needs_no_click() -> None:
    root = ElementTree.fromstring(role_html(stand_in()))  # noqa: S314  (our own output)
    folded = "".join("".join(part.itertext()) for part in root.iter("details"))
    shown = "".join(root.itertext())
    assert "responsible_person" in shown
    assert "responsible_person" not in folded


def test_added_controls_are_marked_with_their_reason() -> None:
    words = words_of(role_html(stand_in(named=("risk.rules.v1",))))
    assert "crisis.v1|added|for |crisis.dialogue" in words
    assert "risk.rules.v1|named in the role file" in words


def test_text_of_a_role_is_escaped() -> None:
    rule = {"id": "nasty", "text": NASTY}
    role = stand_in(name=NASTY[:60], purpose=NASTY, scope={"may": [rule], "must_not": [rule]})
    html = role_html(role)
    assert "<script" not in html
    assert NASTY in words_of(html)


def test_the_piece_stands_alone() -> None:
    html = role_html(stand_in())
    for word in ("<script", "<style", "<link", "@import", "url(", " src="):
        assert word not in html


@pytest.mark.parametrize("role_id", shipped_roles())
def test_every_shipped_role_can_be_shown(role_id: str) -> None:
    role = compile_role(load_role(role_id))
    words = words_of(role._repr_html_())
    assert role.fingerprint in words
    for control, obligation in role.added:
        assert f"{control}|added|for |{obligation}" in words
    for owed in role.open_obligations:
        assert owed.title in words
