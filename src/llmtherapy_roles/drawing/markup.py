"""Writing XML and HTML so that escaping cannot be forgotten: a text is escaped unless it is ``Markup`` already."""

from __future__ import annotations

import re
from html import escape

from llmtherapy_roles.drawing.text import storable

__all__ = ["Markup", "element", "escaped", "joined"]

_NAME = re.compile(r"[A-Za-z][A-Za-z0-9-]*")
_VOID = frozenset({"br", "hr"})


class Markup(str):
    """Text that is markup already. Only ``element``, ``escaped`` and ``joined`` make it."""

    __slots__ = ()


def escaped(text: object) -> Markup:
    """Return a text as markup: ``& < > " '`` escaped, characters that XML cannot hold replaced by U+FFFD.

    Example:
        >>> escaped("<script>")
        '&lt;script&gt;'
    """
    if isinstance(text, Markup):
        return text
    return Markup(escape(storable(str(text)), quote=True))


def joined(*parts: object) -> Markup:
    """Return parts one after the other, each escaped unless it is markup."""
    return Markup("".join(map(escaped, parts)))


def element(name: str, /, *children: object, **attributes: str | float | None) -> Markup:
    """Return an element that is well-formed both as XML and as HTML.

    Args:
        name: Name of the element.
        children: Its content in order; text is escaped, ``Markup`` is not.
        attributes: Its attributes; ``_`` in a name stands for ``-``, one at the end is dropped (``class_``), ``None``
            leaves the attribute out, numbers are rounded to a tenth.

    Example:
        >>> element("a", "1 < 2", href="tel:116123", data_kind=None)
        '<a href="tel:116123">1 &lt; 2</a>'
    """
    written = "".join(
        f' {_checked(key.rstrip("_").replace("_", "-"))}="{escaped(_value(value))}"'
        for key, value in attributes.items()
        if value is not None
    )
    if _checked(name) in _VOID:
        return Markup(f"<{name}{written}/>")
    return Markup(f"<{name}{written}>{joined(*children)}</{name}>")


def _checked(name: str) -> str:
    if not _NAME.fullmatch(name):
        msg = f"{name!r} is not a name of an element or attribute"
        raise ValueError(msg)
    return name


def _value(value: str | float) -> str:
    return value if isinstance(value, str) else f"{value:.1f}".removesuffix(".0")
