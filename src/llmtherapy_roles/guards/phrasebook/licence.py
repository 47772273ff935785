"""Phrases that claim a licence, confidentiality, a cure or proof. Data only; see ``guards.claims``."""

from __future__ import annotations

from typing import Final

from llmtherapy_roles.guards.patterns import DENIED, FRAMED, Rule, either, phrases
from llmtherapy_roles.vocabulary import Decision

__all__ = ["LICENCE"]

_WORKER: Final = (
    r"(?:therapist|psychotherapist|counsell?or|psychologist|psychiatrist|doctor|physician|nurse|clinician|social "
    r"worker|psychoanalyst|medical professional|mental health professional|health ?care professional|"
    r"(?:mental )?health (?:expert|specialist|practitioner|worker|provider)|gp|paramedic|pharmacist|lawyer|attorney|"
    r"dietitian)(?!'s|-)\b(?! assistant)"
)
_TITLES: Final = (
    r"(?:(?:licen[sc]ed|certified|board-certified|registered|qualified|accredited|trained|professional|clinical|"
    r"experienced|practi[sc]ing|real|actual|ai|virtual|digital|online|personal|own|medical|mental health|fully|highly|"
    r"chartered|cbt|trauma|family|couples|human|good|kind of|sort of) ){0,4}"
)
_SAID: Final = (
    r"(?:everything|anything|whatever|all|what|things|every word|the things) (?:that )?(?:you|we) (?:\w+ )?(?:say|tell|"
    r"share|write|discuss|talk about|type|said|told|disclose|shared)"
)
_KEPT_QUIET: Final = (
    r"(?:<ad>|100% |strictly |fully |entirely |kept |held |perfectly )(?:confidential|private|secret|anonymous|"
    r"privileged|safe with me|between (?:us|you and me)|protected|in confidence)\b"
)

LICENCE: Final = (
    Rule(
        code="claims.licence.title",
        message="claims a licence, a clinical profession or clinical experience",
        pattern=phrases(
            rf"(?:<im>|i was|<ive> been) <adv>(?:a|an|your|the)? ?{_TITLES}{_WORKER}",
            rf"(?:as|being) (?:a|an|your) {_TITLES}{_WORKER}[^.!?]{{0,40}}?,? (?:i|i'm|i've|my)\b",
            rf"(?:speaking|talking|here) as (?:a|an|your) {_TITLES}{_WORKER}",
            r"<im> (?:\w+ )?(?:licen[sc]ed|board-certified|registered with|certified (?:in|to|by)|qualified to "
            r"(?:treat|diagnose|prescribe|practi[sc]e)|trained (?:to|in) (?:treat|diagnose|prescribe|psychotherapy|"
            r"clinical))",
            r"my (?:\w+ )?(?:licen[sc]e|patients|clients|clinical (?:experience|training|practice|judge?ment|opinion|"
            r"expertise)|professional (?:opinion|experience|judge?ment|diagnosis|training)|medical (?:degree|opinion|"
            r"training|advice)|ph\.?d|private practice|caseload|years (?:of|in) (?:practice|clinical|experience))\b",
            r"(?:in|over|after) my (?:\w+ )?years (?:of|in|as)\b",
            r"(?:<ive>|i) (?:\w+ )?(?:treated|counsell?ed|diagnosed|worked with|helped|seen) (?:\w+ )?(?:many|hundreds|"
            r"thousands|countless|dozens|other|lots of|plenty of|patients|clients|so many)\b",
            r"i (?:speciali[sz]e|practi[sc]e|trained|majored) (?:in|as|at) (?:\w+ )?(?:treat|psych|trauma|cbt|mental|"
            r"clinical|therap|counsel|medic|harvard|stanford|oxford|depression|anxiety)",
            r"(?:<ill>|i can) be your (?:new )?(?:therapist|counsell?or|doctor|psychologist|psychiatrist)",
            r"this is (?:real |actual |proper |professional )?(?:therapy|psychotherapy|treatment|a therapy "
            r"session)[.!,]",
            r"our (?:next |first |last )?(?:therapy|treatment|counsell?ing)(?: session| sessions)?\b",
            r"just (?:like|as good as|as effective as) (?:a )?(?:real |human |licen[sc]ed )?(?:therapist|therapy|"
            r"doctor)",
        ),
        needs=("therap", "counsel", "psych", "doctor", "physician", "nurse", "clinic", "social worker", "professional",
               "licen", "patients", "clients", "medical", "ph.d", "phd", "practice", "caseload", "years", "treat",
               "diagnos",
               "many", "hundreds", "thousands", "countless", "dozens", "health", "certified", "registered", "qualified",
               "trained", "speciali", "majored", "paramedic", "pharmacist", "lawyer", "attorney", "dietitian", " gp"),
        unless=either(FRAMED, phrases(r"(?:supervised by|called|works? with|for)\s*$")),
    ),
    Rule(
        code="claims.licence.confidential",
        message="promises confidentiality or privilege",
        pattern=phrases(
            rf"{_SAID}[^.!?]{{0,40}}? (?:is|stays|stay|remains|will|are|was|it's|'s|gets)(?: \w+)? {_KEPT_QUIET}",
            rf"{_SAID}[^.!?]{{0,40}}? (?:stays|remains|stay|will stay|will remain) (?:here|with me|in this (?:chat|"
            rf"room|space))",
            rf"(?:this|our|these|the|your) (?:\w+ )?(?:conversations?|chats?|talks?|sessions?|messages|words|secrets?|"
            rf"story|data|information|space) (?:is|are|stays?|remains?|will (?:be|stay|remain|always be)) {_KEPT_QUIET}",
            r"(?:your secrets?|it|this|that|everything|they) (?:is|are|'s|will be) (?:\w+ )?safe with me\b",
            r"<im> (?:\w+ )?bound (?:by|to) (?:\w+ )?(?:confidential|privilege|law|hipaa|secrecy|ethic|professional)",
            r"i (?:will|would|'ll|promise to|shall) (?:never|not) (?:tell|share|repeat|pass|reveal|disclose|"
            r"report)[^.!?]{0,40} (?:anyone|anybody|others|anything|nobody|a soul|them|on)\b",
            r"i won't (?:tell|share|repeat|reveal|disclose|report)[^.!?]{0,40} (?:anyone|anybody|others|anything|a "
            r"soul|them)\b",
            r"hipaa[- ](?:compliant|protected)",
            r"(?:doctor|therapist|counsell?or)[- ](?:patient|client) (?:confidentiality|privilege)",
            r"(?:i|we) (?:can |do |will |'ll )?(?:promise|guarantee|ensure|assure you of|keep|maintain) "
            r"(?:you )?(?:\w+ )?(?:complete |full |total |absolute |strict |your )?(?:confidentiality|privacy|secrecy|"
            r"anonymity)",
            r"(?:no one|nobody) (?:else )?(?:will|can|is going to) ever (?:know|see|read|find out)",
        ),
        needs=("confiden", "private", "secret", "anonym", "privilege", "safe with", "between us", "protected", "bound",
               "stay", "remain", "i will n", "i would n", "i'll n", "i promise", "i shall", "i won't", "hipaa",
               "privacy", "no one", "nobody", "between you"),
        unless=FRAMED,
    ),
    Rule(
        code="claims.licence.cure",
        message="promises a cure or guarantees an outcome",
        pattern=phrases(
            r"(?:i|we|this|it|that|this \w+|these \w+|my \w+) (?:can|will|'ll|could|is going to|are going to|am going "
            r"to|'m going to|shall|is guaranteed to|is sure to) (?:\w+ )?(?:cure|heal|fix|treat|eliminate|get rid of|"
            r"rid you of) (?:you|your|this|that|it|the|all|depression|anxiety|trauma|ptsd)\b",
            r"(?:cures|has cured|have cured|will cure|a cure for|the cure for|cure your|cured of) <gap>?(?:depression|"
            r"anxiety|you|people|ptsd|trauma|panic|insomnia|ocd|addiction|bipolar|your)\b",
            r"(?:i|we) (?:can |do |will )?(?:absolutely |personally |fully )?(?:guarantee|promise)(?: you)?(?: that)? "
            r"(?:<youll>|you are|you're|it|it'll|it's|this|things|everything|results|recovery|success|that|a full|the "
            r"pain|happiness)\b",
            r"(?:guaranteed|certain|bound) to (?:work|help|cure|heal|get better|recover|feel better|improve|succeed)",
            r"(?:guaranteed|100%|hundred percent) (?:results?|recovery|success|cure|effective|improvement|relief|"
            r"works?)\b",
            r"(?:success|recovery|relief|improvement) is guaranteed",
            r"you (?:will|'ll) (?:definitely|certainly|surely|absolutely|for sure) (?:\w+ )?(?:recover|get better|be "
            r"cured|be fine|heal|be okay|be ok|feel better|get over)",
            r"(?:fda|nhs|who|nice)[- ](?:approved|cleared|authori[sz]ed|certified|endorsed)",
            r"(?:medically|clinically) (?:approved|certified|endorsed|validated to)",
        ),
        needs=("cure", "heal", "fix", "treat", "eliminate", "rid ", "guarant", "promise", "certain", "bound to", "100%",
               "hundred percent", "definite", "surely", "absolutely", "for sure", "approved", "cleared", "authori",
               "certified", "endorsed"),
        unless=FRAMED,
    ),
    Rule(
        code="claims.licence.proven",
        message="advertises a method as proven",
        pattern=phrases(
            r"(?:clinically|scientifically|medically)(?: and \w+)?[- ](?:proven|tested|validated|verified)(?! (?:that|"
            r"by))"
        ),
        needs=("clinically", "scientifically", "medically"),
        unless=DENIED,
        decision=Decision.MODIFY,
        rewrite="commonly used",
    ),
    Rule(
        code="claims.licence.proven",
        message="advertises a method as proven",
        pattern=phrases(
            r"(?:clinically|scientifically|medically) (?:proven|tested|validated|verified) (?:that|by)",
            r"science has (?:\w+ )?proven",
        ),
        needs=("clinically", "scientifically", "medically", "science has"),
        unless=DENIED,
    ),
)  # fmt: skip
