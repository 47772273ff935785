"""Tables for undoing spelling tricks. Data only; ``guards/text.py`` uses them.

Source: the look-alikes are those of Unicode Technical Standard 39 that carry everyday Cyrillic and Greek letters; the
digit-for-letter habits and the watch vocabulary are engineering judgement.
"""

# ruff: noqa: E501, SIM905 (tables: one cue a line, word lists as text)

from __future__ import annotations

__all__ = ["CONFUSABLES", "LEET", "PLAIN", "WATCH"]

CONFUSABLES = dict(
    zip(
        "аеорсухіјѕԁһвкмнтьпгАЕОРСУХІЈЅВКМНТαβγδεικνορτυχωςΑΒΕΖΗΙΚΜΝΟΡΤΥΧıɡɩɪ",
        "aeopcyxijsdhbkmhtbnrAEOPCYXIJSBKMHTabydeikvoptuxwsABEZHIKMNOPTYXigii",
        strict=True,
    )
)
"""Look-alike letters, folded only inside a word that also has Latin letters."""

_SMALL_CAPITALS = zip("ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘʀꜱᴛᴜᴠᴡʏᴢ", "abcdefghijklmnoprstuvwyz", strict=True)
_BOXED = ((chr(base + n), chr(97 + n)) for base in (0x1F130, 0x1F150, 0x1F170) for n in range(26))

PLAIN: dict[str, str] = {
    **dict.fromkeys("’‘ʼ‛′`´＇", "'"),
    **dict.fromkeys("“”„‟″«»＂", '"'),
    **dict.fromkeys("‐‑‒", "-"),
    **dict.fromkeys("\u2028\u2029\x85", "\n"),
    **dict.fromkeys("\ufe0e\ufe0f\u034f\u115f\u1160\u3164\uffa0\u17b4\u17b5\u180e", ""),
    "…": "…",
    **dict(_SMALL_CAPITALS),
    **dict(_BOXED),
}
"""Signs with one plain form, whatever stands around them."""

LEET = tuple(
    str.maketrans(f"01345789@$!|+{more}", f"o{one}east8gasi{bar}t{less}")
    for one, bar, more, less in (("i", "l", "", ""), ("l", "i", "", ""), ("i", "i", "", ""), ("l", "l", "", ""))
)
"""Digits and signs that stand for letters; "1" and "|" are read both ways."""

WATCH = frozenset(
    """
    kill kills killed killing killer suicide suicidal suicides die dies died dying dead death overdose overdosed
    cut cuts cutting hurt hurts hurting harm harming selfharm hang hanging hanged noose shoot shooting jump jumping
    pills pill blade razor knife gun bridge rape raped abuse abused murder stab stabbing drown bleed bleeding
    unalive life live alive living myself yourself himself herself themselves kms kys end ending anorexia purge
    want wanna gonna going wish hate help please not dont cant won't never anymore tonight goodbye bye sorry
    i me my am to it all the a so just you he she no in on of is and for be this lets
    """.split()
)
"""Words that are restored from digits, stars, stretched or spaced-out letters. Short words of the last line only help to
read spaced-out sentences; alone they restore nothing."""
