from __future__ import annotations

from typing import Any

import pytest
from pydantic import ValidationError

from llmtherapy_roles.crisis.entries import ContactFile, is_recent

OFFICIAL = {"id": "ministry", "title": "A ministry", "url": "https://a.test", "dated": "2026-01-01", "official": True}
PRESS = {"id": "press", "title": "A paper", "url": "https://b.test", "dated": "2026-02-01"}
OLD = {"id": "old", "title": "An old page", "url": "https://c.test", "dated": "2021-02-01", "official": True}


def directory(
    contact: dict[str, Any], *, sources: tuple[dict[str, Any], ...] = (OFFICIAL, PRESS, OLD)
) -> dict[str, Any]:
    return {
        "checked_on": "2026-11-23",
        "sources": list(sources),
        "general": [{"name": "A directory", "chat": "directory.test", "kind": "general"}],
        "countries": [{"code": "GB", "names": ["uk"], "emergency": "999", "contacts": [{"name": "A line", **contact}]}],
    }


def test_verified_is_accepted_with_two_recent_sources_of_which_one_is_official() -> None:
    file = ContactFile.model_validate(
        directory({"verified": True, "confidence": "two_sources", "sources": ["ministry", "press"]})
    )
    assert file.countries[0].contacts[0].verified


@pytest.mark.parametrize("sources", [[], ["ministry"], ["press"], ["ministry", "old"], ["press", "old"]])
def test_verified_is_refused_without_proof(sources: list[str]) -> None:
    with pytest.raises(ValidationError, match="verified needs two sources of the last 24 months, one of them official"):
        ContactFile.model_validate(directory({"verified": True, "confidence": "two_sources", "sources": sources}))


@pytest.mark.parametrize(("verified", "confidence"), [(True, "reported"), (False, "two_sources")])
def test_verified_and_confidence_agree(verified: bool, confidence: str) -> None:
    contact = {"verified": verified, "confidence": confidence, "sources": ["ministry", "press"]}
    with pytest.raises(ValidationError, match="verified goes with confidence two_sources"):
        ContactFile.model_validate(directory(contact))


def test_a_source_that_does_not_exist_is_refused() -> None:
    with pytest.raises(ValidationError, match="no such source: nowhere; allowed: ministry, old, press"):
        ContactFile.model_validate(directory({"sources": ["nowhere"]}))


def test_a_country_stands_once() -> None:
    data = directory({})
    data["countries"] *= 2
    with pytest.raises(ValidationError, match="two entries for GB"):
        ContactFile.model_validate(data)


@pytest.mark.parametrize("phone", ["call me", "1", "0800-CALL-ME"])
def test_a_number_has_digits_only(phone: str) -> None:
    with pytest.raises(ValidationError, match="should match pattern"):
        ContactFile.model_validate(directory({"phone": phone}))


@pytest.mark.parametrize(
    ("dated", "recent"),
    [("2026-11-23", True), ("2024-11-24", True), ("2024-11-01", False), ("2027-01-01", False)],
)
def test_a_source_counts_for_24_months_and_not_from_the_future(dated: str, recent: bool) -> None:
    assert is_recent(dated, on="2026-11-23") is recent
