from __future__ import annotations

from pathlib import Path

import pytest

from llmtherapy_roles.errors import MisuseError, SpecError
from llmtherapy_roles.experiments.shelf import load_scenarios

GOOD = "id: {name}\ntitle: A greeting\nturns:\n  - say: Hello\n"


def test_load_scenarios_reads_a_file(tmp_path: Path):
    file = tmp_path / "one.yaml"
    file.write_text(GOOD.format(name="one"))
    assert [scenario.id for scenario in load_scenarios(file)] == ["one"]


def test_load_scenarios_reads_a_folder_in_the_order_of_names(tmp_path: Path):
    for file, name in (("b.yaml", "first"), ("a.yaml", "second"), ("notes.txt", "third")):
        (tmp_path / file).write_text(GOOD.format(name=name))
    assert [scenario.id for scenario in load_scenarios(str(tmp_path))] == ["second", "first"]


def test_load_scenarios_tells_the_problems_of_all_files(tmp_path: Path):
    (tmp_path / "a.yaml").write_text("id: aa\ntitel: A greeting\nturns:\n  - say: Hello\n")
    (tmp_path / "b.yaml").write_text("id: [\n")
    (tmp_path / "c.yaml").write_text(GOOD.format(name="cc"))
    (tmp_path / "d.yaml").write_text(GOOD.format(name="cc"))
    with pytest.raises(SpecError) as caught:
        load_scenarios(tmp_path)
    found = [(Path(problem.file).name, problem.line, problem.code) for problem in caught.value.problems]
    assert found[0] == ("a.yaml", 2, "S101")
    assert found[1][0] == "b.yaml"
    assert found[-1] == ("d.yaml", 1, "S108")


def test_load_scenarios_refuses_an_empty_folder(tmp_path: Path):
    with pytest.raises(MisuseError, match=r"holds no scenario: no file in it ends in \.yaml"):
        load_scenarios(tmp_path)


def test_load_scenarios_refuses_a_missing_file(tmp_path: Path):
    with pytest.raises(SpecError, match="S001"):
        load_scenarios(tmp_path / "none.yaml")
