"""Every problem code of the library is explained, occurs, and is exercised by a test."""

from __future__ import annotations

import re

import pytest

from docs.fences import ROOT
from llmtherapy_roles.compile.codes import ALL_CODES
from llmtherapy_roles.spec.codes import CODES

_QUOTED = re.compile(r'"([STCP]\d{3})"')
_WORD = re.compile(r"\b([STCP]\d{3})\b")


def _codes(pattern: re.Pattern[str], folder: str, *, without: str) -> set[str]:
    paths = (path for path in (ROOT / folder).rglob("*.py") if not re.search(without, path.as_posix()))
    return {code for path in paths for code in pattern.findall(path.read_text(encoding="utf-8"))}


def test_every_code_that_the_source_gives_is_explained_and_every_explained_code_is_given() -> None:
    assert _codes(_QUOTED, "src", without=r"/codes\.py$") == set(ALL_CODES)


def test_the_tables_share_no_code() -> None:
    assert len(ALL_CODES) == len(CODES) + sum(code not in CODES for code in ALL_CODES)
    assert list(CODES) == list(ALL_CODES)[: len(CODES)]


def test_every_entry_says_what_to_do() -> None:
    assert all(entry.title and entry.help.endswith(".") for entry in ALL_CODES.values())
    assert len({entry.title for entry in ALL_CODES.values()}) == len(ALL_CODES)


@pytest.mark.parametrize("code", ALL_CODES)
def test_code_is_exercised_by_a_test_of_its_own(code: str) -> None:
    # The pages' own tests do not count: they only show messages.
    assert code in _codes(_WORD, "tests", without=r"/tests/docs/")


@pytest.mark.parametrize("code", ALL_CODES)
def test_code_has_a_section_with_an_example(code: str) -> None:
    page = (ROOT / "docs" / "errors.md").read_text(encoding="utf-8")
    section = re.search(rf'<a id="{code}"></a>\n### {code}: [^\n]+\n\n```\n(.+)\n```\n\n\S', page)
    assert section is not None
    assert f"{code}" in section[1]
