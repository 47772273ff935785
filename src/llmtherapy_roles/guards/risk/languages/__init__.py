"""Cue tables of languages other than English: the plain forms of a few kinds of risk. Data only, one file a language.

Every table is written by hand and has not been checked by native speakers; what it does not name is not seen. A
message in one of these languages counts as judged. Matching stands in ``guards/risk/foreign.py``.
"""

from __future__ import annotations

from collections.abc import Mapping

from llmtherapy_roles.guards.risk.languages import ar, de, es, fr, hi, id_, it, ja, ko, nl, pl, pt, ru, tr, zh
from llmtherapy_roles.guards.risk.languages.cues import Cues

__all__ = ["LANGUAGES", "Cues"]

LANGUAGES: Mapping[str, Cues] = {
    cues.code: cues
    for cues in (
        ar.CUES,
        de.CUES,
        es.CUES,
        fr.CUES,
        hi.CUES,
        id_.CUES,
        it.CUES,
        ja.CUES,
        ko.CUES,
        nl.CUES,
        pl.CUES,
        pt.CUES,
        ru.CUES,
        tr.CUES,
        zh.CUES,
    )
}
"""Tables by ISO 639-1 code."""
