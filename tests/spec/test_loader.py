"""From an id or a path to a role with its files."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from llmtherapy_roles.errors import MisuseError, SpecError
from llmtherapy_roles.spec.document import KeyPath
from llmtherapy_roles.spec.loader import load_role, shipped_roles, specs_root
from llmtherapy_roles.spec.models import RoleSpec, SpecSource
from llmtherapy_roles.spec.roots import first_folder
from spec.samples import COACH, STRICT, codes_of, copy_coach, problems_of


def source_of(spec: RoleSpec) -> SpecSource:
    assert spec.source is not None
    return spec.source


def test_role_file_is_loaded_with_its_files() -> None:
    spec = load_role(COACH)
    source = source_of(spec)
    assert (spec.id, spec.position.autonomy, spec.controls[1].params) == ("sample_coach", 3, {"window": "sentence"})
    assert source.system.startswith("You are {{ role.name }}")
    assert source.examples[0].person == "I never start."
    assert source.script == {"opening": ["Hello. What would you like to practise today?"]}
    assert source.golden["turns"][0]["person"] == "Hello"
    assert source.marks.nearest(("position", "autonomy")).line == 8
    assert source.documents["script"].marks.value(("opening", 0)).line == 1
    assert load_role(str(COACH)) == spec


def test_unknown_id_lists_what_exists(tmp_path: Path) -> None:
    (problem,) = problems_of(lambda: load_role("no_such_role"))
    assert problem.message.endswith("a path to a role file must end in .yaml")
    for role_id in shipped_roles():
        assert role_id in problem.message


@pytest.mark.parametrize("value", [3, None, b"role.yaml", ["a"]])
def test_other_types_are_misuse(value: object) -> None:
    with pytest.raises(MisuseError, match="takes a role's id or the path"):
        load_role(value)  # type: ignore[arg-type]


@pytest.mark.parametrize("name", ["", " ", "../skills_coach", "skills_coach\n", "a/b", "\ud800", "x.yaml\0"])
def test_odd_names_end_in_problems(name: str) -> None:
    assert codes_of(lambda: load_role(name)) <= {"S001", "S002", "S003", "S202"}


def test_specs_root_holds_the_taxonomy() -> None:
    assert (specs_root() / "taxonomy.yaml").is_file()


def test_wheel_folder_goes_before_the_checkout(tmp_path: Path) -> None:
    (tmp_path / "checkout").mkdir()
    assert first_folder(tmp_path / "wheel", tmp_path / "checkout") == tmp_path / "checkout"
    (tmp_path / "wheel").mkdir()
    assert first_folder(tmp_path / "wheel", tmp_path / "checkout") == tmp_path / "wheel"


@pytest.mark.parametrize(
    "name",
    [
        "../coach/system.md.j2",
        "sub/../../x",
        "/etc/hostname",
        "C:\\x.j2",
        "C:x.j2",
        "..\\x",
        "\\\\host\\x",
        "//host/share/x",
    ],
)
def test_paths_out_of_the_folder_are_refused(name: str, tmp_path: Path) -> None:
    path = copy_coach(tmp_path, change=("system: system.md.j2", f"system: '{name}'"))
    (problem,) = problems_of(lambda: load_role(path))
    assert (problem.code, problem.path, problem.line, problem.column) == ("S201", "files.system", 30, 11)


@pytest.mark.parametrize("key", ["system", "examples", "script", "golden"])
def test_links_out_of_the_folder_are_refused(key: str, tmp_path: Path) -> None:
    path = copy_coach(tmp_path)
    file = source_of(load_role(path)).files[key]
    outside = tmp_path / "outside.yaml"
    file.rename(outside)
    file.symlink_to(outside)
    (problem,) = problems_of(lambda: load_role(path))
    assert (problem.code, problem.path) == ("S201", f"files.{key}")


def test_links_and_folders_inside_are_fine(tmp_path: Path) -> None:
    path = copy_coach(tmp_path, change=("system: system.md.j2", "system: prompts/system.md.j2"))
    (path.parent / "prompts").mkdir()
    (path.parent / "prompts" / "system.md.j2").symlink_to(path.parent / "system.md.j2")
    link = tmp_path / "linked"
    link.symlink_to(path.parent)
    assert load_role(link / "role.yaml").id == "sample_coach"


def test_problems_of_all_files_come_at_once(tmp_path: Path) -> None:
    path = copy_coach(tmp_path, change=("autonomy: 3", "autonomy: 9"))
    path.with_name("system.md.j2").write_bytes(b"caf\xe9")
    path.with_name("examples.yaml").write_text("- persn: hello\n  reply: Good day.\n", encoding="utf-8")
    path.with_name("script.yaml").write_text("a: [\n", encoding="utf-8")
    path.with_name("golden.yaml").unlink()
    found = [(problem.code, problem.path, Path(problem.file).name) for problem in problems_of(lambda: load_role(path))]
    assert sorted(found) == [
        ("S001", "files.golden", "role.yaml"),
        ("S005", "", "system.md.j2"),
        ("S008", "", "script.yaml"),
        ("S101", "[0].persn", "examples.yaml"),
        ("S105", "position.autonomy", "role.yaml"),
    ]


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "S007"),
        (b" \n\t\n", "S007"),
        (b"x" * ((1 << 18) + 1), "S004"),
        ("hi".encode("utf-16"), "S005"),
        (b"a\0", "S006"),
    ],
)
def test_unfit_template_is_refused(content: bytes, code: str, tmp_path: Path) -> None:
    path = copy_coach(tmp_path)
    path.with_name("system.md.j2").write_bytes(content)
    assert codes_of(lambda: load_role(path)) == {code}


def test_extends_lays_this_file_over_the_other() -> None:
    spec, source = load_role(STRICT), source_of(load_role(STRICT))
    assert (spec.id, spec.version, spec.position.autonomy, spec.position.engagement) == ("strict_coach", "1.2.0", 2, 3)
    assert [rule.id for rule in spec.scope.must_not] == ["diagnose", "dose"]
    assert [(use.id, use.params) for use in spec.controls] == [
        ("crisis.v1", {"ask": "direct"}),
        ("scope.v1", {"window": "sentence"}),
        ("privacy.v1", {}),
    ]
    assert spec.memory.long_term is None
    assert [str(rule.action) for rule in spec.escalation] == ["none", "record", "notify", "notify", "notify"]
    assert (source.files["system"].parent, source.files["script"].parent) == (STRICT.parent, COACH.parent)


@pytest.mark.parametrize(
    ("path", "file", "line"),
    [
        (("id",), STRICT, 3),
        (("position", "autonomy"), STRICT, 4),
        (("position", "engagement"), COACH, 9),
        (("scope", "must_not", 0), COACH, 28),
        (("scope", "must_not", 1), STRICT, 7),
        (("files", "script"), COACH, 32),
    ],
)
def test_inherited_values_keep_their_place(path: KeyPath, file: Path, line: int) -> None:
    place = source_of(load_role(STRICT)).marks.key(path)
    assert (Path(place.file), place.line) == (file, line)


def test_problem_in_an_inherited_value_points_into_the_parent(tmp_path: Path) -> None:
    parent = copy_coach(tmp_path, change=("turns: 10", "turns: 99"))
    child = tmp_path / "child"
    child.mkdir()
    (child / "role.yaml").write_text("extends: ../coach/role.yaml\nposition: {autonomy: 7}\n", encoding="utf-8")
    found = problems_of(lambda: load_role(child / "role.yaml"))
    assert {(Path(problem.file), problem.line) for problem in found} == {(parent, 36), (child / "role.yaml", 2)}


def test_own_file_key_does_not_reach_into_the_parent_folder(tmp_path: Path) -> None:
    copy_coach(tmp_path)
    child = tmp_path / "child"
    child.mkdir()
    text = "extends: ../coach/role.yaml\nfiles: {script: script.yaml}\n"
    (child / "role.yaml").write_text(text, encoding="utf-8")
    (problem,) = problems_of(lambda: load_role(child / "role.yaml"))
    assert (problem.code, problem.path, problem.line) == ("S001", "files.script", 2)


@pytest.mark.parametrize(
    ("value", "code"),
    [
        ("no_such_role", "S202"),
        ("[a]", "S205"),
        ("null", "S205"),
        ("''", "S205"),
        ("/etc/role.yaml", "S205"),
        ("'C:\\role.yaml'", "S205"),
        ("'..\\coach\\role.yaml'", "S205"),
        ("../coach", "S205"),
        ("../nowhere/role.yaml", "S001"),
        ("role.yaml", "S203"),
        ("../coach/../coach/role.yaml", "S203"),
    ],
)
def test_extends_that_leads_nowhere_is_refused_at_its_line(value: str, code: str, tmp_path: Path) -> None:
    path = copy_coach(tmp_path, change=("id: sample_coach", f"id: sample_coach\nextends: {value}"))
    (problem,) = problems_of(lambda: load_role(path))
    assert (problem.code, problem.path, problem.line) == (code, "extends", 3)


def test_circle_of_two_is_refused(tmp_path: Path) -> None:
    for name, other in (("a", "b"), ("b", "a")):
        (tmp_path / f"{name}.yaml").write_text(f"extends: ./{other}.yaml\n", encoding="utf-8")
    assert codes_of(lambda: load_role(tmp_path / "a.yaml")) == {"S203"}


def test_digest_says_what_the_files_say_and_nothing_else(tmp_path: Path) -> None:
    digest = source_of(load_role(COACH)).digest
    assert len(digest) == 64
    moved = copy_coach(tmp_path, name="elsewhere", change=("system: system.md.j2", "system: renamed.md.j2"))
    moved.with_name("system.md.j2").rename(moved.with_name("renamed.md.j2"))
    for file in moved.parent.iterdir():
        file.write_bytes(file.read_bytes().replace(b"\n", b"\r\n"))
    moved.write_text("# a comment\n" + moved.read_text(encoding="utf-8"), encoding="utf-8")
    assert source_of(load_role(moved)).digest == digest
    child = tmp_path / "child.yaml"
    child.write_text("extends: elsewhere/role.yaml\n", encoding="utf-8")
    assert source_of(load_role(child)).digest == digest


@pytest.mark.parametrize(
    ("file", "old", "new"),
    [
        ("role.yaml", "retries: 1", "retries: 0"),
        ("role.yaml", "window: sentence", "window: reply"),
        ("system.md.j2", "You are", "You were"),
        ("examples.yaml", "tiny", "small"),
        ("script.yaml", "Hello", "Hi"),
        ("golden.yaml", "person: Hello", "person: Hi"),
    ],
)
def test_digest_changes_with_any_content(file: str, old: str, new: str, tmp_path: Path) -> None:
    path = copy_coach(tmp_path)
    before = source_of(load_role(path)).digest
    changed = path.with_name(file)
    text = changed.read_text(encoding="utf-8")
    assert old in text
    changed.write_text(text.replace(old, new, 1), encoding="utf-8")
    assert source_of(load_role(path)).digest != before


@pytest.mark.parametrize("role_id", shipped_roles())
def test_shipped_role_loads(role_id: str) -> None:
    spec = load_role(role_id)
    assert spec.id == role_id
    head = source_of(spec).path.read_text(encoding="utf-8").splitlines()[0]
    assert head == "# yaml-language-server: $schema=../../schema/role.schema.json"


def test_spec_modules_import_nothing_heavy() -> None:
    code = (
        "import sys, llmtherapy_roles.taxonomy, llmtherapy_roles.spec.loader, llmtherapy_roles.spec.schema;"
        "print(sorted({'jinja2', 'networkx', 'structlog', 'rich', 'litellm'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_unreadable_files_are_problems(tmp_path: Path) -> None:
    path = copy_coach(tmp_path)
    file = path.with_name("script.yaml")
    file.unlink()
    file.mkdir()
    with pytest.raises(SpecError, match=r"S002 files\.script: .*this is a folder"):
        load_role(path)
