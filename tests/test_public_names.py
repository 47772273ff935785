"""The public surface is pinned: a name that comes or goes is a decision, not an accident."""

import subprocess
import sys

import pytest

import llmtherapy_roles as lr

PUBLIC = """
Activity ActivityStep Age Approval Audience BackendError BackendReach Chunk Circumstances CompileError Contact
DeadlineError Decision Deployment DeploymentError Draft Entry Escalation Event Finding FunctionModel InMemoryStore
LiteLLMModel Message MisuseError ModelRequest PortError Problem Registry ReplayError RiskAssessment RiskCategory
RiskFinding RiskLevel Role RoleSpec RolesError ScriptedModel Session SessionBusyError Span SpecError Supervisor Taxonomy
Turn Usage __version__ compile_role default_registry load_deployment load_role load_taxonomy shipped_roles testing
""".split()


def test_public_names_are_these() -> None:
    assert sorted(lr.__all__) == sorted(PUBLIC)
    assert lr.__all__ == sorted(lr.__all__)


@pytest.mark.parametrize("name", PUBLIC)
def test_every_public_name_can_be_loaded(name: str) -> None:
    assert getattr(lr, name) is not None


def test_unknown_name_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="no attribute 'compile_roles'"):
        lr.compile_roles  # noqa: B018


HEAVY = ("litellm", "networkx", "jinja2", "pydantic", "yaml", "structlog", "rich", "asyncio")


def loaded_after(code: str) -> set[str]:
    probe = f"import sys\n{code}\nprint(' '.join(sorted(m for m in {HEAVY!r} if m in sys.modules)))"
    run = subprocess.run([sys.executable, "-c", probe], capture_output=True, text=True, check=True)
    return set(run.stdout.split("\n")[-2].split())


def test_import_is_light() -> None:
    assert loaded_after("import llmtherapy_roles") == set()


def test_a_scripted_turn_loads_neither_litellm_nor_structlog() -> None:
    code = (
        "import llmtherapy_roles as lr\nlr.compile_role(lr.load_role('skills_coach')).session(user='u').send('hello')"
    )
    assert not loaded_after(code) & {"litellm", "structlog", "rich"}


def test_list_loads_no_graph_and_no_templates() -> None:
    code = "from llmtherapy_roles.cli import main\nmain(['list', '--json'])"
    assert not loaded_after(code) & {"litellm", "networkx", "jinja2", "structlog", "rich"}
