"""Output guards for what a model claims to be: ``claims.human.v1`` and ``claims.licence.v1``.

Both look for a first-person claim that is meant, so that "I'm an AI, not a therapist" and 'you asked "are you human?"'
pass. They do not judge whether a claim is true: a role that a human plays has no use for them. English only; in another
language they find next to nothing.
"""

from __future__ import annotations

from llmtherapy_roles.guards.base import Circumstances, Window
from llmtherapy_roles.guards.folding import is_out_of_role
from llmtherapy_roles.guards.patterns import findings
from llmtherapy_roles.guards.phrasebook.human import ACTED, HUMAN
from llmtherapy_roles.guards.phrasebook.licence import LICENCE
from llmtherapy_roles.turn.findings import Finding, Span
from llmtherapy_roles.vocabulary import Audience

__all__ = ["HumanClaims", "LicenceClaims"]

_ALWAYS = frozenset({"claims.human.identity", "claims.human.denies_ai"})


class HumanClaims:
    """``claims.human.v1``: claims to be human, real or a person, to have a body or a life, or not to be an AI.

    Inside an open scene a character may speak of a life of its own, as a character has one; "I'm
    human", "I'm not an AI" and their like are blocked there too. For clinicians, what stands in the source may be
    restated.

    Example:
        >>> [f.code for f in HumanClaims().check("When I was a child, I felt the same.", Circumstances())]
        ['claims.human.life']
        >>> HumanClaims().check("I'm an AI, not a human being.", Circumstances())
        []
    """

    lookback: int = 1
    window: Window = "sentence"

    def check(self, text: str, about: Circumstances) -> list[Finding]:
        """Return a finding for each claim; all block but "we humans", which is rewritten."""
        sources = about.sources if Audience.CLINICIAN in about.audience else ()
        found = findings(HUMAN, text, sources=sources)
        if "*" in text:
            found += [
                Finding(code="claims.human.body", message="acts out a body", span=Span(*match.span()))
                for match in ACTED.finditer(text)
            ]
        if about.scene:
            found = [
                one for one in found if one.code in _ALWAYS or one.span is None or is_out_of_role(text, one.span.start)
            ]
        return found


class LicenceClaims:
    """``claims.licence.v1``: claims of a licence or profession, confidentiality or privilege, cure or guarantee.

    Source: titles and outcome claims that Utah Code 13-72a, 225 ILCS 155 and Nevada AB 406 forbid an AI to make.

    Example:
        >>> [f.code for f in LicenceClaims().check("As your therapist, I know this.", Circumstances())]
        ['claims.licence.title']
        >>> LicenceClaims().check("I'm not a therapist, and this is not confidential.", Circumstances())
        []
    """

    lookback: int = 1
    window: Window = "sentence"

    def check(self, text: str, about: Circumstances) -> list[Finding]:
        """Return a finding for each claim; "clinically proven" is rewritten, all others block."""
        return findings(LICENCE, text, sources=about.sources if Audience.CLINICIAN in about.audience else ())
