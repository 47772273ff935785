"""YAML in, plain data and places out; whatever else comes in ends in problems."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import example, given
from hypothesis import strategies as st

from llmtherapy_roles.errors import SpecError
from llmtherapy_roles.spec import source
from llmtherapy_roles.spec.document import Place
from llmtherapy_roles.spec.source import parse_yaml, read_yaml
from spec.samples import COACH, codes_of, problems_of

LOADERS = [yaml.SafeLoader, yaml.CSafeLoader]


def test_marks_give_key_and_value() -> None:
    document = parse_yaml("# head\na:\n  b: [x, {c: 1}]\n", file="f.yaml")
    assert document.marks.key(("a", "b")) == Place("f.yaml", 3, 3)
    assert document.marks.value(("a", "b")) == Place("f.yaml", 3, 6)
    assert document.marks.value(("a", "b", 1, "c")) == Place("f.yaml", 3, 14)
    assert document.marks.key(("a", "missing", "below")) == Place("f.yaml", 2, 1)
    assert document.at(("a", "b", 1)) == {"c": 1}


@pytest.mark.parametrize("loader", LOADERS)
@pytest.mark.parametrize(
    ("word", "value"),
    [
        *[
            (word, word)
            for word in ("yes", "No", "on", "OFF", "y", "True", "FALSE", "Null", "010", "0x1F", "0o17", "1_000")
        ],
        *[
            (word, word)
            for word in (".nan", ".inf", "NaN", "1e999", "2026-01-31", "1:30", "+5", ".5", "5.", "1.2.0", "<<")
        ],
        *[("true", True), ("false", False), ("null", None), ("~", None), ("", None)],
        *[("0", 0), ("-7", -7), ("12", 12), ("1.5", 1.5), ("2e3", 2000.0), ("9" * 30, "9" * 30)],
        *[('"12"', "12"), ("'true'", "true"), ('""', ""), ('"\\u00e4"', "ä")],
    ],
)
def test_plain_words_resolve_to_few_kinds(loader: Any, word: str, value: object) -> None:
    found = source._document(f"key: {word}\n", "f.yaml", "mapping", loader).data["key"]
    assert (found, type(found)) == (value, type(value))


@pytest.mark.parametrize("loader", LOADERS)
def test_both_parsers_agree(loader: Any) -> None:
    text = COACH.read_text(encoding="utf-8")
    document = source._document(text, str(COACH), "mapping", loader)
    assert document == read_yaml(COACH)


@pytest.mark.parametrize("text", ["{" + "a," * 400_000, "a: 1\n" * 150_000, "[" + "&a b," * 200_000])
def test_problems_are_bounded(text: str) -> None:
    assert len(problems_of(lambda: parse_yaml(text))) == 100


def test_block_texts_are_never_numbers() -> None:
    assert parse_yaml("a: |\n  12\nb: >-\n  true\n").data == {"a": "12\n", "b": "true"}


def test_duplicate_key_names_both_lines() -> None:
    (problem,) = problems_of(lambda: parse_yaml("a:\n  x: 1\n  y: 2\n  x: 3\n", file="f.yaml"))
    assert str(problem) == ('f.yaml:4:3: S009 a.x: the key "x" is given twice: first in line 2; remove one of the two')


def test_all_problems_come_at_once() -> None:
    found = problems_of(lambda: parse_yaml("a: &one 1\nb: !t 2\n3: x\na: y\nc: *one\n"))
    assert [(problem.code, problem.line) for problem in found] == [
        ("S010", 1),
        ("S011", 2),
        ("S014", 3),
        ("S009", 4),
        ("S010", 5),
    ]


BOMB = "a: &a [x, x]\n" + "".join(
    f"{key}: &{key} [*{last}, *{last}]\n" for last, key in zip("abcdefghi", "bcdefghij", strict=True)
)


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        (BOMB, {"S010"}),
        ("a: &a\n  b: *a\n", {"S010"}),
        ("base: &b {x: 1}\nc:\n  <<: *b\n", {"S010"}),
        ("a: !!python/name:os.system\n", {"S011"}),
        ("a: !!python/object/new:os.system [id]\n", {"S011"}),
        ("!!map {a: 1}\n", {"S011"}),
        ("a: !include secrets.yaml\n", {"S011"}),
        ("%TAG ! tag:yaml.org,2002:python/\n---\na: !name:os.system x\n", {"S011"}),
        ("? {a: 1}\n: 1\n", {"S014"}),
        ("? [a]\n: 1\n", {"S014"}),
        ("null: 1\n", {"S014"}),
        ("true: 1\n", {"S014"}),
        ("[" * 200_000, {"S015"}),
        ("{a: " * 200_000, {"S015"}),
        ("- " * 200_000, {"S015"}),
        ("a: 1\n---\nb: 2\n", {"S012"}),
        ("a: 1\n...\n---\n- x\n", {"S012"}),
        ("just text\n", {"S013"}),
        ("---\n", {"S007"}),
        ("", {"S007"}),
        ("\ufeff", {"S007"}),
        ("a:\n\t- b\n", {"S008"}),
        ("a: 'open\n", {"S008"}),
        ("a: b: c\n", {"S008"}),
        ("a: @x\n", {"S008"}),
        ('a: "\\0"\n', {"S006"}),
        ('a: "\\u2028"\n', {"S006"}),
        ("a: b\u2028c\n", {"S006"}),
        ("a: b\x1b[31mc\n", {"S006"}),
        ("a: 1\rb: 2\r", {"S006"}),
        ("a: \udc80\n", {"S005"}),
    ],
)
def test_hostile_text_is_refused(text: str, codes: set[str]) -> None:
    assert codes_of(lambda: parse_yaml(text)) == codes


@pytest.mark.parametrize(
    ("raw", "code", "words"),
    [
        ("a: 1".encode("utf-16"), "S005", "UTF-16"),
        ("a: 1".encode("utf-32"), "S005", "UTF-32"),
        ("a: 1".encode("utf-16-be"), "S006", "U\\+0000"),
        ("a: grün".encode("cp1252"), "S005", "0xfc .*Windows-1252"),
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "S005", "binary"),
        (b"a: \xed\xa0\x80", "S005", "0xed"),
        (b"a: \xc0\x80", "S005", "0xc0"),
    ],
)
def test_wrong_encoding_is_named(raw: bytes, code: str, words: str) -> None:
    with pytest.raises(SpecError, match=words) as caught:
        parse_yaml(raw)
    assert [problem.code for problem in caught.value.problems] == [code]


def test_wrong_byte_has_its_line_and_column() -> None:
    (problem,) = problems_of(lambda: parse_yaml(b"\xef\xbb\xbfa: 1\nname: \xe9\n"))
    assert (problem.line, problem.column) == (2, 7)


def test_byte_order_mark_and_windows_line_ends_are_fine() -> None:
    document = parse_yaml(b"\xef\xbb\xbfa: 1\r\nb: |\r\n  x\r\n  y\r\n")
    assert document.data == {"a": 1, "b": "x\ny\n"}
    assert document.marks.key(("a",)).column == 1


def test_missing_file_names_near_ones() -> None:
    (problem,) = problems_of(lambda: read_yaml("rol.yaml", root=COACH.parent))
    assert 'did you mean "role.yaml"?' in problem.message


def test_missing_folder_is_named() -> None:
    (problem,) = problems_of(lambda: read_yaml(Path("no_such_folder") / "role.yaml"))
    assert 'there is no folder "no_such_folder"' in problem.message


def test_folder_of_a_role_hints_at_its_file() -> None:
    (problem,) = problems_of(lambda: read_yaml(COACH.parent))
    assert (problem.code, "role.yaml" in problem.message) == ("S002", True)


def test_impossible_name_is_refused() -> None:
    assert codes_of(lambda: read_yaml("a\0b.yaml")) == {"S003"}
    assert codes_of(lambda: read_yaml("x" * 5000)) == {"S003"}


def test_huge_file_is_not_read_whole(tmp_path: Path) -> None:
    path = tmp_path / "huge.yaml"
    with path.open("wb") as stream:
        stream.truncate(1 << 34)
    assert codes_of(lambda: read_yaml(path)) == {"S004"}


def test_list_files_are_read_on_request() -> None:
    assert parse_yaml("- 1\n- 2\n", top="list").data == [1, 2]
    assert parse_yaml("word\n", top="any").data == "word"
    assert codes_of(lambda: parse_yaml("a: 1\n", top="list")) == {"S013"}


@given(st.binary(max_size=300))
@example(b"%YAML 9.9\n---\na")
@example(b"a: *b")
@example(b"\xff\xfe")
def test_random_bytes_end_in_data_or_problems(raw: bytes) -> None:
    try:
        assert isinstance(parse_yaml(raw).data, dict)
    except SpecError as error:
        assert error.problems


YAML_LIKE = st.lists(
    st.sampled_from(
        [
            *"abc019.-:?,[]{}#&*!|>'\"%@` \t\n\\~<=",
            ": ",
            "- ",
            "\n  ",
            "---\n",
            "...\n",
            "!!str ",
            "&x ",
            "*x ",
            "\\u",
            "\0",
        ]
    )
    | st.characters(),
    max_size=60,
).map("".join)


@given(YAML_LIKE, st.sampled_from(LOADERS))
def test_random_text_ends_in_data_or_problems(text: str, loader: Any) -> None:
    try:
        parse_yaml(text, top="any")
        source._document(text, "f", "any", loader)
    except SpecError as error:
        assert all(problem.code in {f"S{number:03}" for number in range(4, 17)} for problem in error.problems)


PLAIN = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(10**17), 10**17)
    | st.text(st.characters(exclude_categories=["C", "Z"]), max_size=20),
    lambda below: (
        st.lists(below, max_size=4)
        | st.dictionaries(st.text(st.characters(categories=["L"]), max_size=5), below, max_size=4)
    ),
    max_leaves=20,
)


@given(st.dictionaries(st.text(st.characters(categories=["L"]), max_size=5), PLAIN, min_size=1, max_size=5))
def test_quoted_data_come_back_as_they_are(data: dict[str, Any]) -> None:
    document = parse_yaml(json.dumps(data, ensure_ascii=False))
    assert document.data == data
    assert all(place.line == 1 and place.column > 0 for place in document.marks.values.values())
