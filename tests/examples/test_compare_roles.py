"""The notebook, run twice: its cells in plain Python with the base install, and as a notebook where the extras are."""

from __future__ import annotations

import ast
import io
import json
from contextlib import redirect_stdout
from pathlib import Path
from typing import Any

import pytest

EXAMPLES = Path(__file__).parents[2] / "examples"
NOTEBOOK = EXAMPLES / "compare_roles.ipynb"


def cells(kind: str) -> list[str]:
    notebook = json.loads(NOTEBOOK.read_text(encoding="utf-8"))
    return ["".join(cell["source"]) for cell in notebook["cells"] if cell["cell_type"] == kind]


def run(source: str, names: dict[str, Any], *, name: str) -> Any:
    """Run a cell as a notebook does, and return the value of its last expression."""
    tree = ast.parse(source, name)
    last = tree.body[-1]
    if not isinstance(last, ast.Expr):
        exec(compile(tree, name, "exec"), names)  # noqa: S102
        return None
    tree.body.pop()
    exec(compile(tree, name, "exec"), names)  # noqa: S102
    return eval(compile(ast.Expression(last.value), name, "eval"), names)  # noqa: S307


@pytest.fixture(scope="module")
def ran() -> tuple[dict[str, Any], list[Any], str]:
    names: dict[str, Any] = {"__name__": "__main__"}
    printed = io.StringIO()
    with pytest.MonkeyPatch.context() as patch, redirect_stdout(printed):
        patch.chdir(EXAMPLES)
        shown = [run(source, names, name=f"cell {number}") for number, source in enumerate(cells("code"), 1)]
    return names, [value for value in shown if value is not None], printed.getvalue()


def test_notebook_is_stored_without_outputs():
    notebook = json.loads(NOTEBOOK.read_text(encoding="utf-8"))
    code = [cell for cell in notebook["cells"] if cell["cell_type"] == "code"]
    assert all(cell["outputs"] == [] and cell["execution_count"] is None for cell in code)
    assert len({cell["id"] for cell in notebook["cells"]}) == len(notebook["cells"])
    assert len(cells("markdown")) >= len(code)


def test_notebook_runs_in_plain_python(ran: tuple[dict[str, Any], list[Any], str]):
    _, shown, printed = ran
    assert printed
    assert len(shown) >= 4


def test_notebook_shows_the_difference_in_graph_prompt_and_behaviour(ran: tuple[dict[str, Any], list[Any], str]):
    names, _, printed = ran
    assert "new stages: ['review']" in printed
    assert not any(start.startswith("output_gate") for start in names["ways_to_the_person"](names["supervised"]))
    assert "+- Do not set homework; practise here and now only." in printed
    assert set(names["decisions"](names["coach"], "look_alike_commute")) == {"allow"}
    assert set(names["decisions"](names["supervised"], "look_alike_commute")) == {"hold"}


def test_the_crisis_dialogue_waits_for_no_approval(ran: tuple[dict[str, Any], list[Any], str]):
    # The notebook says so; a reviewed role that abandons a person in a crisis would be the worst of its cells.
    names, _, _ = ran
    crisis = [row for row in names["results"].rows if row.scenario == "crisis_dialogue"]
    by_role = {role.id: [row for row in crisis if row.role == role.id][:6] for role in names["results"].roles}
    for rows in by_role.values():
        assert [row.source for row in rows] == ["crisis"] * 6
        assert rows[0].contacts
    assert by_role["supervised_coach"][0].decision == by_role["skills_coach"][0].decision == "escalate"


def test_what_the_notebook_shows_has_html(ran: tuple[dict[str, Any], list[Any], str]):
    names, _, _ = ran
    for value in (names["coach"], names["supervised"], names["results"]):
        assert value._repr_html_().startswith("<div")


@pytest.mark.extras
@pytest.mark.loopback
@pytest.mark.filterwarnings("ignore")  # the notebook server's own, of which there are new ones with every release
def test_notebook_runs_as_a_notebook():
    nbformat = pytest.importorskip("nbformat")
    nbclient = pytest.importorskip("nbclient")
    pytest.importorskip("ipykernel")
    notebook = nbformat.read(NOTEBOOK, as_version=4)
    nbformat.validate(notebook)
    client = nbclient.NotebookClient(
        notebook, timeout=120, kernel_name="python3", resources={"metadata": {"path": str(EXAMPLES)}}
    )
    client.execute()
    rich = [out for cell in notebook.cells if cell.cell_type == "code" for out in cell.outputs if "data" in out]
    assert sum("text/html" in out["data"] for out in rich) >= 3
