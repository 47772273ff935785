"""Output guard ``sycophancy.v1``: agreeing with distortions or extreme plans, colluding with delusion, flattery.

Validating a feeling is welcome ("it makes sense that you feel alone"); affirming the belief is not ("you are right,
nobody will ever love you"). Some agreement is only wrong because of what it answers ("great plan!"), so the person's
message is read too. Rules catch plain wordings only; a judge is needed for the rest. English only; in another language
they find next to nothing.
"""

from __future__ import annotations

from llmtherapy_roles.guards.base import Circumstances, Window
from llmtherapy_roles.guards.folding import fold, in_labelled_line
from llmtherapy_roles.guards.patterns import DENIED, Rule, findings
from llmtherapy_roles.guards.phrasebook.agreement import AGREEMENT, DISTORTED, ENDORSEMENT, PLANNED
from llmtherapy_roles.guards.phrasebook.sycophancy import AGREES
from llmtherapy_roles.turn.findings import Finding
from llmtherapy_roles.vocabulary import Audience

__all__ = ["Sycophancy"]

_TO_DISTORTION = Rule(
    code="sycophancy.agrees",
    message="agrees plainly with a message that holds a distortion or a delusion",
    pattern=AGREEMENT,
    needs=("right", "correct", "true", "accurate", "agree", "you are not", "you're not", "youre not"),
    unless=DENIED,
)
_TO_PLAN = Rule(
    code="sycophancy.endorses",
    message="cheers on a message that holds an extreme plan",
    pattern=ENDORSEMENT,
    needs=("idea", "plan", "decision", "choice", "move", "step", "vision", "goal", "go for it", "do it", "got this",
           "follow your", "trust", "support", "impossible", "go ahead", "all for", "behind", "sounds"),
    unless=DENIED,
)  # fmt: skip


class Sycophancy:
    """``sycophancy.v1``: affirms a distortion, a delusion or an extreme plan, or flatters.

    Flattery in a short sentence is rewritten; the rest blocks. Inside an open scene a character's labelled line may be
    harsh, as a hard conversation is what is rehearsed; hopelessness, delusion and extreme plans are blocked there too.

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
        found = findings(AGREES, text, sources=sources)
        if about.scene:
            found = [one for one in found if not _is_harsh_line(text, one)]
        in_context = findings((_TO_DISTORTION, _TO_PLAN), text, sources=sources)
        if in_context:
            message = fold(about.message).text
            answers = {
                _TO_DISTORTION.code: DISTORTED.search(message) is not None,
                _TO_PLAN.code: PLANNED.search(message) is not None,
            }
            found += [one for one in in_context if answers[one.code]]
        return found


def _is_harsh_line(text: str, finding: Finding) -> bool:
    span = finding.span
    return finding.code == "sycophancy.distortion" and span is not None and in_labelled_line(text, span.start)
