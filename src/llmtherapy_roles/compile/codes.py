"""Every problem code of the compiler and of the obligations, and ``ALL_CODES``: the one table of the whole library.

Codes of files and of the taxonomy stand in ``spec.codes``; ``docs/errors.md`` is made from both.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from llmtherapy_roles.spec.codes import CODES as SPEC_CODES
from llmtherapy_roles.spec.codes import CodeHelp

__all__ = ["ALL_CODES", "CODES", "CodeHelp"]

CODES: Mapping[str, CodeHelp] = MappingProxyType(
    {
        # C3xx: obligations and jurisdictions
        "C301": CodeHelp(
            "unknown jurisdiction",
            "Name a jurisdiction pack that the message lists; the default pack always applies and need not be named. "
            "A place without a pack is not a place without law.",
        ),
        "C302": CodeHelp(
            "bounds that exclude each other",
            "Two packs ask for values of one policy field that no value satisfies; the message names both rules. "
            "Compile a variant of the role for each of the two places.",
        ),
        "C303": CodeHelp(
            "two packs with one code",
            "A pack of your own has the code of another that applies; the rules of one would hide those of the other. "
            "Give yours a code of its own, such as us-clinic, and begin its rules with it.",
        ),
        # C4xx: the builder
        "C401": CodeHelp(
            "unknown control",
            "Use a registry name with its version, such as crisis.v1. A control of your own must be in the registry "
            "that is handed to compile_role; activities stand under activities.",
        ),
        "C402": CodeHelp(
            "control listed twice", "A control stands once in a role; keep the entry with the parameters."
        ),
        "C403": CodeHelp(
            "template is not valid Jinja2",
            "The system template cannot be parsed; look at the line given for a missing {% endif %}, %} or }}.",
        ),
        "C404": CodeHelp(
            "unknown activity",
            "Use a registry name with its version, such as mood_check.v1; controls stand under controls.",
        ),
        "C405": CodeHelp(
            "control takes no parameters",
            "Write the bare name. Parameters exist only where a control can be tightened.",
        ),
        "C406": CodeHelp(
            "obligation switched off",
            "What a role owes follows from its facts and cannot be waived in its file. Take the entry out, or change "
            "the fact that the obligation turns on: the position, the audience or a capability.",
        ),
        "C407": CodeHelp(
            "entry that makes no guard",
            "The registry entry's ``make`` must return an object with ``check(text)`` or ``check(text, about)``; see "
            "``guards/base.py``.",
        ),
        # P1xx: the prover, on the shape of the pipeline. A shipped stage causes none of P101 to P109; your own may.
        "P101": CodeHelp(
            "field with two providers",
            "A field of a turn is given once, or the order would decide which value holds; rename one of the two.",
        ),
        "P102": CodeHelp(
            "stage missing",
            "Every role has a receiving stage, risk, both gates, a model, an output guard, delivery, escalation and "
            "audit; put the control that brings the stage back, such as audit.v1 or escalation.v1.",
        ),
        "P103": CodeHelp(
            "required field that nobody provides",
            "The stage could never run; add the stage that provides the field, or give the field a default, so that it "
            "is read only if present.",
        ),
        "P104": CodeHelp(
            "stages wait for each other", "Each stage of the circle needs what another gives; break one of the links."
        ),
        "P105": CodeHelp(
            "way around the input gate",
            "Text of the person reaches a model that the gate has not admitted. A stage behind the gate reads the "
            "admission, which carries the text and the risk floor, never heard or risk.",
        ),
        "P106": CodeHelp(
            "way around the output gate",
            "Unchecked text of a model reaches the person. Only deliver, disclose and the output gate may emit text, "
            "and what deliver says of a model's comes from the release.",
        ),
        "P107": CodeHelp(
            "guard that no gate counts",
            "A report that no gate reads guards nothing; the gate of the guard's side must collect it.",
        ),
        "P108": CodeHelp(
            "draft read outside the gate", "Only output guards, the output gate and the sealed audit see a draft."
        ),
        "P109": CodeHelp(
            "raw message read behind the gate",
            "Only receive and the sealed audit read the message; a stage behind the gate reads the admission, and the "
            "redacted one where personal data are replaced.",
        ),
        "P110": CodeHelp(
            "output without a human's approval",
            "At autonomy 1, and wherever a clinical record is written, each output waits for a named human: add "
            "review.v1, and let nothing behind it read the release.",
        ),
        "P111": CodeHelp(
            "personal data reach a model far away",
            "A role whose backend reaches beyond this machine replaces personal data first: add redact.v1, or set "
            "backend.reach to local.",
        ),
        "P112": CodeHelp(
            "memory without consent",
            "What outlives a session needs the person's consent to its purpose: add consent.v1, or leave "
            "memory.long_term out.",
        ),
        "P113": CodeHelp(
            "template variable that is not there",
            "Use a variable that the message lists. Some depend on the role: memories needs memory.long_term, brief "
            "needs an activity.",
        ),
        "P114": CodeHelp(
            "risk level without an escalation rule",
            "Say for each of none, low, moderate, high and imminent what happens; action none is a rule too.",
        ),
        "P115": CodeHelp(
            "notice after the model",
            "A notice that is due, such as that this is an AI, is said before the model's text; the disclose stage "
            "must not wait for anything that the model gives.",
        ),
        "P116": CodeHelp(
            "finding that nobody heeds",
            "What a stage finds, such as risk, a refusal or the crisis dialogue's reply, must be given under its name "
            "and read where it counts, and what is to be said must reach the person; wire the two together.",
        ),
        "P117": CodeHelp(
            "stage that others can shut",
            "The crisis dialogue, delivery, escalation and audit run whatever else failed, so they may read what other "
            "stages give, but require none of it; give the field a default.",
        ),
        "P118": CodeHelp(
            "stage of unknown or doubled kind",
            "Each proof goes by the kind of a stage: use a kind that the message's stage really is, once for each but "
            "guards, models and output gates.",
        ),
        # P2xx: the prover, on what the role owes
        "P201": CodeHelp(
            "obligation not met",
            "What the role says of itself asks for a control that is missing, not wired in, or looser than its bound. "
            "The message names the obligation and what to add; show lists each with its reason and source.",
        ),
        "P202": CodeHelp(
            "role or capability forbidden there",
            "A jurisdiction's pack forbids what the role's facts say of it. The message names the rule, its source and "
            "what would make it lawful there. Leave the place out, or change the facts, not only the words.",
        ),
    }
)
"""Short title and a sentence of help for each code of this folder."""

ALL_CODES: Mapping[str, CodeHelp] = MappingProxyType({**SPEC_CODES, **CODES})
"""Every code that a ``Problem`` of this library can carry."""
