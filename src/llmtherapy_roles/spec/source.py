"""From a YAML file to plain data in which every key and value knows its line.

Only a plain part of YAML is read, on purpose: what a reviewer sees is what the library gets.

- A plain (unquoted) word is ``true``, ``false``, ``null`` (also ``~`` or nothing), a decimal number, or text. What YAML
  1.1 turns into something else stays text here: ``yes``, ``on``, ``NO``, ``True``, dates, ``010``, ``0x1F``, ``1_000``,
  ``1:30``, ``.nan``.
- No anchors, aliases or merges (so no alias bombs either), no tags, one document, keys are text, no key twice.
- At most 1 MiB, 32 levels, 50 000 values. UTF-8 only.

Data are built from the parser's event stream, never by YAML's own constructors: no object can be made, and a deeply
nested file cannot exhaust the C stack, which libyaml's composer would allow.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Literal

import yaml

from llmtherapy_roles.errors import Problem, SpecError
from llmtherapy_roles.spec.document import Document, KeyPath, Marks, Place, dotted, is_list, is_mapping
from llmtherapy_roles.spec.reading import Reference, read_text, text_of

__all__ = ["Document", "Marks", "Place", "Top", "parse_yaml", "read_yaml"]

Top = Literal["mapping", "list", "any"]
"""What a file must be at its top level."""

_MAX_DEPTH = 32
_MAX_VALUES = 50_000
_MAX_PROBLEMS = 100  # more help nobody, and a hostile file could ask for a million
_INT = re.compile(r"-?(0|[1-9][0-9]{0,17})")
_FLOAT = re.compile(r"-?(0|[1-9][0-9]{0,17})(\.[0-9]{1,30})?([eE][+-]?[0-9]{1,3})?")
_WORDS: dict[str, bool | None] = {"true": True, "false": False, "null": None, "~": None, "": None}
# Text that a parser in C or in Python may use; both are tested.
_LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


def read_yaml(
    path: str | Path, *, root: str | Path | None = None, top: Top = "mapping", named_at: Reference | None = None
) -> Document:
    """Return the data of a YAML file with the place of every key and value.

    Args:
        path: File to read.
        root: Folder that a relative ``path`` starts from; the working directory when left out.
        top: What the file must be at its top level.
        named_at: Where the file is named, if in another file; problems of the file as a whole are placed there.

    Raises:
        SpecError: S001 to S016, all that were found.

    Example:
        >>> from llmtherapy_roles.spec.roots import specs_root
        >>> document = read_yaml("taxonomy.yaml", root=specs_root())
        >>> document.marks.key(("axes",)).column
        1
    """
    file = Path(path) if root is None else Path(root) / path
    return _document(read_text(file, named_at=named_at), str(file), top)


def parse_yaml(raw: bytes | str, *, file: str = "<text>", top: Top = "mapping") -> Document:
    r"""Return the data of a YAML text; ``file`` is the name that problems give it.

    Raises:
        SpecError: S004 to S016, all that were found.

    Example:
        >>> document = parse_yaml("position:\n  autonomy: 3\n")
        >>> document.data, document.marks.value(("position", "autonomy"))
        ({'position': {'autonomy': 3}}, Place(file='<text>', line=2, column=13))
    """
    encoded = raw if isinstance(raw, bytes) else raw.encode("utf-8", errors="surrogatepass")
    return _document(text_of(encoded, file=file), file, top)


def _document(text: str, file: str, top: Top, loader: Any = _LOADER) -> Document:
    builder = _Builder(file)
    try:
        data = builder.build(yaml.parse(text, Loader=loader))
    except yaml.YAMLError as error:
        raise SpecError([*builder.problems, _syntax(error, file)]) from None
    if not builder.problems and data is None:
        builder.note("S007", "the file is empty: it holds no data", None)
    elif not builder.problems and top != "any" and not (is_mapping if top == "mapping" else is_list)(data):
        wanted = "a mapping (key: value)" if top == "mapping" else "a list (- item)"
        found = "a mapping" if is_mapping(data) else "a list" if is_list(data) else "a single value"
        builder.note("S013", f"the top level is {found}; it must be {wanted}", builder.values.get(()))
    if builder.problems:
        raise SpecError(builder.problems)
    return Document(data=data, marks=Marks(builder.keys, builder.values), file=file)


class _Builder:
    """Builds data from events; goes on after a problem wherever the rest can still be read."""

    def __init__(self, file: str) -> None:
        self.file = file
        self.problems: list[Problem] = []
        self.keys: dict[KeyPath, Place] = {}
        self.values: dict[KeyPath, Place] = {}
        self._events: Iterator[Any] = iter(())
        self._count = 0

    def build(self, events: Iterator[Any]) -> Any:
        """Return the data of the first document; ``None`` for an empty file."""
        self._events = events
        data: Any = None
        documents = 0
        for event in events:
            if isinstance(event, yaml.DocumentStartEvent):
                documents += 1
                if documents > 1:
                    self.note("S012", "a second document begins here; one file holds one document", self._at(event))
                    break
            elif isinstance(event, yaml.NodeEvent):
                self.keys[()] = self._at(event)
                data = self._node(event, ())
        return data

    def note(self, code: str, message: str, place: Place | None, path: KeyPath = ()) -> None:
        """Keep a problem; reading ends when there are more than anybody would read."""
        from_file = place or Place(self.file)
        self.problems.append(Problem(code=code, message=message, path=dotted(path), **from_file._asdict()))
        if len(self.problems) >= _MAX_PROBLEMS:
            raise SpecError(self.problems)

    def _at(self, event: Any) -> Place:
        return Place(self.file, event.start_mark.line + 1, event.start_mark.column + 1)

    def _node(self, event: Any, path: KeyPath) -> Any:
        place = self.values[path] = self._at(event)
        self._count += 1
        if self._count > _MAX_VALUES:
            self._stop("S016", f"more than {_MAX_VALUES:,} values; split the file", place)
        if len(path) > _MAX_DEPTH:
            self._stop("S015", f"more than {_MAX_DEPTH} levels of nesting", place)
        if event.anchor is not None:
            sign = "*" if isinstance(event, yaml.AliasEvent) else "&"
            message = f'"{sign}{_short(event.anchor)}": anchors and aliases are not used; write the value out'
            self.note("S010", message, place, path)
        if isinstance(event, yaml.AliasEvent):
            return None
        if event.tag is not None:
            message = f'tag "{_short(event.tag)}": tags are not used; write the plain value, in quotes if it is text'
            self.note("S011", message, place, path)
        if isinstance(event, yaml.SequenceStartEvent):
            return self._list(path)
        if isinstance(event, yaml.MappingStartEvent):
            return self._mapping(path)
        # The parser in C gives a plain word the style "", the one in Python gives it None.
        return self._text(event, path) if event.style or event.tag is not None else _plain(event.value)

    def _list(self, path: KeyPath) -> list[Any]:
        items: list[Any] = []
        while not isinstance(event := next(self._events), yaml.SequenceEndEvent):
            below = (*path, len(items))
            self.keys[below] = self._at(event)
            items.append(self._node(event, below))
        return items

    def _mapping(self, path: KeyPath) -> dict[str, Any]:
        found: dict[str, Any] = {}
        while not isinstance(event := next(self._events), yaml.MappingEndEvent):
            place = self._at(event)
            # A key that cannot be used still has a value behind it, which is read over under a path of its own.
            key = self._key(event, path, place)
            below = (*path, key)
            if key in found:
                first = self.keys[below]
                message = f'the key "{_short(key)}" is given twice: first in line {first.line}; remove one of the two'
                self.note("S009", message, place, below)
                below = (*path, f"{key} (again, line {place.line})")
            else:
                self.keys[below] = place
            value = self._node(next(self._events), below)
            found.setdefault(key, value)
        return found

    def _key(self, event: Any, path: KeyPath, place: Place) -> str:
        aside = (*path, "(key)")
        key = self._node(event, aside)
        del self.values[aside]
        if isinstance(key, str):
            return key
        shown = event.value if isinstance(event, yaml.ScalarEvent) else "a list, mapping or alias"
        self.note("S014", f"a key must be text, found {_short(shown or 'nothing')}; put it in quotes", place, path)
        return f"(key in line {place.line}, column {place.column})"

    def _text(self, event: Any, path: KeyPath) -> str:
        # An escape such as "\0" or "\ud800" brings in what could not be written plainly.
        text: str = event.value
        if _UNFIT_ESCAPE.search(text):
            self.note("S006", "the text holds an escaped control character; remove it", self._at(event), path)
        return text

    def _stop(self, code: str, message: str, place: Place) -> None:
        self.note(code, message, place)
        raise SpecError(self.problems)


_UNFIT_ESCAPE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufffe\uffff]")


def _plain(word: str) -> Any:
    if word in _WORDS:
        return _WORDS[word]
    if _INT.fullmatch(word):
        return int(word)
    if _FLOAT.fullmatch(word) and math.isfinite(number := float(word)):
        return number
    return word


def _short(text: str) -> str:
    return text if len(text) <= 40 else f"{text[:39]}…"


def _syntax(error: yaml.YAMLError, file: str) -> Problem:
    mark = getattr(error, "problem_mark", None) or getattr(error, "context_mark", None)
    what = getattr(error, "problem", None) or "it cannot be read"
    context = getattr(error, "context", None)
    message = f"not valid YAML: {what}{f' ({context})' if context else ''}{_hint(what)}"
    if mark is None:
        return Problem(code="S008", message=message, file=file)
    return Problem(code="S008", message=message, file=file, line=mark.line + 1, column=mark.column + 1)


def _hint(what: str) -> str:
    if "mapping values" in what:
        return "; text that holds a colon and a blank must stand in quotes"
    if "cannot start any token" in what:
        return "; indent with blanks, not tabs, and put text that begins with a sign in quotes"
    if "unexpected end of stream" in what:
        return "; a quote or bracket is opened and not closed"
    if "could not find expected" in what or "did not find expected" in what:
        return "; check the indentation and the colons and quotes above"
    return ""
