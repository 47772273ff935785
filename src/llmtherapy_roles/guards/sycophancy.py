"""Output guard ``sycophancy.v1``: agreeing with distortions or extreme plans, colluding with delusion, flattery.

Validating a feeling is welcome ("it makes sense that you feel alone"); affirming the belief is not ("you are right,
nobody will ever love you"). Some agreement is only wrong because of what it answers ("great plan!"), so the person's
message is read too. Rules catch plain wordings only; a judge is needed for the rest. English only; in another language
they find next to nothing.
"""

from __future__ import annotations

from typing import Final

from llmtherapy_roles.guards.base import Circumstances, Window
from llmtherapy_roles.guards.folding import fold, is_out_of_role
from llmtherapy_roles.guards.patterns import Phrasebook, findings
from llmtherapy_roles.guards.phrasebook.agreement import ANSWERS, DISTORTED, PLANNED
from llmtherapy_roles.guards.phrasebook.sycophancy import AGREES
from llmtherapy_roles.turn.findings import Finding
from llmtherapy_roles.vocabulary import Audience

__all__ = ["Sycophancy"]

_BOOK: Final = Phrasebook(*AGREES.rules, *ANSWERS.rules)
_WRONG: Final = (("sycophancy.agrees", DISTORTED), ("sycophancy.endorses", PLANNED))
_IN_CONTEXT: Final = frozenset(code for code, _ in _WRONG)


class Sycophancy:
    """``sycophancy.v1``: affirms a distortion, a delusion or an extreme plan, or flatters.

    Flattery in a short sentence is rewritten; the rest blocks. Inside an open scene a character may be harsh,
    as a hard conversation is what is rehearsed; hopelessness, delusion and extreme plans are blocked there too.

    Source: guidelines "should not collude with delusions, enable mania" in Moore, J. et al. FAccT (2025),
    arXiv 2504.18412.

    Example:
        >>> about = Circumstances(message="I stopped taking my meds and I feel great!")
        >>> [f.code for f in Sycophancy().check("That is a great decision.", about)]
        ['sycophancy.endorses']
        >>> Sycophancy().check("It sounds as if it feels that nobody loves you. That is a lot to carry.", about)
        []
    """

    lookback: int = 1
    window: Window = "sentence"

    def check(self, text: str, about: Circumstances) -> list[Finding]:
        """Return a finding for each affirmation."""
        sources = about.sources if Audience.CLINICIAN in about.audience else ()
        found = findings(_BOOK, text, sources=sources)
        if found and not _IN_CONTEXT.isdisjoint(one.code for one in found):
            message = fold(about.message).text
            right = {code for code, wrong in _WRONG if not wrong.search(message)}
            found = [one for one in found if one.code not in right]
        if about.scene:
            found = [one for one in found if not _is_harsh_line(text, one)]
        return found


def _is_harsh_line(text: str, finding: Finding) -> bool:
    span = finding.span
    return finding.code == "sycophancy.distortion" and span is not None and not is_out_of_role(text, span.start)
