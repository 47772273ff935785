"""``graph``: three formats, none of which needs a service."""

from xml.etree import ElementTree

import pytest

from llmtherapy_roles.spec.loader import shipped_roles
from support.commands import run


@pytest.mark.parametrize("role", shipped_roles())
@pytest.mark.parametrize(("format", "begins"), [("mermaid", "flowchart"), ("dot", "digraph"), ("svg", "<svg")])
def test_each_format_of_each_role(role: str, format: str, begins: str) -> None:
    ran = run("graph", role, "--format", format)
    assert (ran.code, ran.err) == (0, "")
    assert begins in ran.out
    if format == "svg":
        ElementTree.fromstring(ran.out)  # noqa: S314  (made by the command)


def test_mermaid_if_no_format_is_named_and_more_boxes_in_full() -> None:
    short, full = run("graph", "companion"), run("graph", "companion", "--full")
    assert short.out == run("graph", "companion", "--format", "mermaid").out
    assert len(full.out) > len(short.out)
