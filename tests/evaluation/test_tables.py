from __future__ import annotations

from llmtherapy_roles.evaluation.tables import Picture, Section, Table, as_markdown, as_text

SECTION = Section(
    "Set",
    ("**Bold** words.\n\n- one " + "long " * 40,),
    (Table(("judge", "n"), (("guards | all", "12"), ("x", "**3**")), "By judge"),),
    (Picture("eval-x.svg", "<svg/>", "what it shows"),),
)


def test_text_is_aligned_and_plain():
    text = as_text(SECTION)
    assert text.startswith("Set\n===\n\nBold words.\n\n- one long")
    assert text.endswith("By judge:\njudge           n\nguards | all   12\nx               3")
    assert max(map(len, text.splitlines())) <= 110


def test_markdown_has_table_and_picture():
    page = as_markdown(SECTION)
    assert "**By judge**\n\n| judge | n |\n| --- | ---: |\n| guards / all | 12 |\n| x | **3** |" in page
    assert page.endswith("![what it shows](img/eval-x.svg)")
