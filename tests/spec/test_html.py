from __future__ import annotations

from xml.etree import ElementTree

import pytest

from llmtherapy_roles.spec.html import axes_of, backend_words, caption_of, memory_words, point_of, spec_html
from llmtherapy_roles.spec.loader import load_role
from llmtherapy_roles.taxonomy import load_taxonomy

NASTY = '<script>alert("1")</script> & more'


def words_of(html: str) -> str:
    return "|".join(ElementTree.fromstring(html).itertext())  # noqa: S314  (our own output)


def test_a_role_file_shows_what_the_role_is() -> None:
    spec = load_role("skills_coach")
    words = words_of(spec_html(spec))
    for said in (spec.name, spec.purpose, spec.disclosure.text, "3: acts inside a plan", "3: supportive", "crisis.v1"):
        assert said in words
    for rule in (*spec.scope.may, *spec.scope.must_not):
        assert rule.text in words
        assert rule.id in words


def test_a_role_file_says_that_it_is_not_compiled() -> None:
    assert "Not compiled" in words_of(spec_html(load_role("skills_coach")))


def test_the_plane_says_where_the_position_comes_from() -> None:
    spec = load_role("skills_coach")
    assert "reconstructed from the public abstract" in caption_of(spec)
    own = spec.vary(position={"provenance": "own"})
    assert caption_of(own) == "The position was chosen by the author of this role."
    assert "reconstructed from the public abstract" not in words_of(spec_html(own))


def test_text_of_a_file_is_escaped() -> None:
    rule = {"id": "nasty", "text": NASTY}
    spec = load_role("skills_coach").vary(name=NASTY[:60], purpose=NASTY, scope={"may": [rule], "must_not": [rule]})
    html = spec_html(spec)
    assert "<script" not in html
    assert NASTY in words_of(html)


def test_parameters_of_controls_are_shown() -> None:
    spec = load_role("skills_coach").vary(controls=[{"id": "disclosure.v1", "every_minutes": 60}])
    assert "disclosure.v1| (every_minutes: 60)" in words_of(spec_html(spec))


def test_the_point_is_the_position() -> None:
    spec = load_role("skills_coach").vary(position={"autonomy": 4, "engagement": 5, "confidence": "high"})
    point = point_of(spec)
    assert (point.name, point.x, point.y, point.confidence) == (spec.name, 4, 5, "high")


def test_the_axes_carry_the_anchors_of_the_taxonomy() -> None:
    taxonomy = load_taxonomy()
    axes = axes_of(taxonomy)
    assert [level.anchor for level in axes.x.levels] == [level.anchor for level in taxonomy.axis("autonomy").levels]
    assert axes.y.name == taxonomy.axis("engagement").name


@pytest.mark.parametrize(
    ("backend", "said"),
    [
        ({"reach": "local"}, "Models on this machine only; 2 attempts at most"),
        ({"reach": "private", "hosts": ["models.clinic.net"]}, "on this machine and on models.clinic.net"),
        ({"reach": "remote", "regenerate": 0}, "Any model, remote ones too; no second attempt"),
        ({"generation": "scripted"}, "The embedded scripted model only."),
    ],
)
def test_the_backend_is_said_in_words(backend: dict[str, object], said: str) -> None:
    assert said in backend_words(load_role("skills_coach").vary(backend=backend))


def test_memory_is_said_in_words() -> None:
    spec = load_role("skills_coach")
    assert "for 90 days, up to 4 at a time" in memory_words(spec)
    assert "Nothing outlives the session." in memory_words(spec.vary(memory={"long_term": None}))
