"""Every problem code of this folder and of the taxonomy, in one table: ``docs/errors.md`` is made from it."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple

__all__ = ["CODES", "CodeHelp"]


class CodeHelp(NamedTuple):
    """What a code stands for, and what to do about it."""

    title: str
    help: str


CODES: Mapping[str, CodeHelp] = MappingProxyType(
    {
        # S0xx: the file itself
        "S001": CodeHelp("file not found", "Check the spelling and the folder; the message names files that are near."),
        "S002": CodeHelp("not a file", "A folder, pipe or device was named; name the file itself."),
        "S003": CodeHelp("file cannot be read", "The system refused to open the file; check its permissions."),
        "S004": CodeHelp("file too large", "A YAML file may have 1 MiB, a template 256 KiB; move data elsewhere."),
        "S005": CodeHelp("not UTF-8", "Save the file as UTF-8; the message says which encoding it seems to have."),
        "S006": CodeHelp(
            "character that no text holds",
            "The file is binary or holds an invisible control character; remove it at the place given.",
        ),
        "S007": CodeHelp("empty file", "The file holds nothing but comments or blanks; write its contents."),
        "S008": CodeHelp("not valid YAML", "The line cannot be read as YAML; look for tabs, quotes and colons."),
        "S009": CodeHelp("key given twice", "YAML would silently keep one of the two; remove the other."),
        "S010": CodeHelp(
            "anchor or alias",
            "Anchors (&name), aliases (*name) and merges are not used, since a reader and an editor must see the "
            "value where it stands; write it out, or use extends.",
        ),
        "S011": CodeHelp(
            "tag", "Tags (!name, !!python/…) can build objects and are not used; write the plain value, quoted if text."
        ),
        "S012": CodeHelp("more than one document", "A file holds one document; remove what follows the second ---."),
        "S013": CodeHelp("wrong kind of top level", "Such a file must be a mapping (key: value), or a list (- item)."),
        "S014": CodeHelp("key is not text", "Keys are plain words; put a number or a word such as true in quotes."),
        "S015": CodeHelp("nested too deeply", "No file of this library needs more than 32 levels."),
        "S016": CodeHelp("too many values", "No file of this library needs more than 50 000 values; split it."),
        # S1xx: against the model
        "S101": CodeHelp("unknown key", "Keys that are not known are refused, so that a misspelt rule cannot vanish."),
        "S102": CodeHelp("missing key", "The mapping must have this key; the message says what it is for."),
        "S103": CodeHelp("value not allowed", "Choose one of the values that the message lists."),
        "S104": CodeHelp(
            "wrong kind of value",
            "Only true and false are truth values, and only plain decimal numbers are numbers; yes, on, 010, 0x1F, "
            "1_000, .nan and dates are text. Quote text that looks like a number.",
        ),
        "S105": CodeHelp("number out of range", "The message gives the range."),
        "S106": CodeHelp("too short or too long", "The message gives the number of characters or items allowed."),
        "S107": CodeHelp("wrong form", "The message says how such a name, version or date is written."),
        "S108": CodeHelp("rule of the file broken", "Two values do not go together; the message says why."),
        # S2xx: several files
        "S201": CodeHelp(
            "path leaves the folder",
            "A role's files lie in its own folder, so that a role can be moved and reviewed as one thing: no .., no "
            "absolute path, no drive letter, no link that leads out.",
        ),
        "S202": CodeHelp("unknown role", "Name one of the roles that the message lists, or a path ending in .yaml."),
        "S203": CodeHelp("extends in a circle", "A role cannot extend itself, directly or through others."),
        "S204": CodeHelp("extends too deep", "A chain of extends has five links at most; flatten it."),
        "S205": CodeHelp("extends cannot be followed", "Give one role id, or one relative path ending in .yaml."),
        "S206": CodeHelp("id differs from the folder", "A shipped role's id is the name of its folder."),
        "S207": CodeHelp("shipped files missing", "The installation is incomplete; install the package again."),
        # T1xx: the taxonomy
        "T101": CodeHelp("axes", "A taxonomy has two axes, autonomy and engagement, each once."),
        "T102": CodeHelp("number of levels", "Each axis has exactly five levels: positions in role files run 1 to 5."),
        "T103": CodeHelp("order of levels", "Levels are listed from 1 to 5, each once."),
        "T104": CodeHelp("oversight has a gap", "Each level of autonomy needs exactly one form of oversight."),
        "T105": CodeHelp(
            "oversight out of order",
            "Along autonomy, oversight goes from each output over a sample to a person on call, never back.",
        ),
        "T106": CodeHelp("provenance without source", "A taxonomy that is not your own names its doi."),
    }
)
"""Short title and a sentence of help for each code."""
