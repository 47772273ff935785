"""Phrases that claim a licence, confidentiality, a cure or proof. Data only; see ``guards.claims``."""

from __future__ import annotations

from typing import Final

from llmtherapy_roles.guards.patterns import DENIED, FRAMED, Phrasebook, Rule, either, frame, on
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
    r"(?:everything|anything|whatever|all|what|things|every word|the things) (?:that )?(?:you|we) <w>(?:say|tell|share|"
    r"write|discuss|talk about|type|said|told|disclose|shared)\b"
)
_KEPT_QUIET: Final = (
    r"(?:<ad>|100% |strictly |fully |entirely |kept |held |perfectly ){0,3}(?:confidential|private|secret|anonymous|"
    r"privileged|safe with me|between (?:us|you and me)|protected|in confidence)\b"
)

LICENCE: Final = Phrasebook(
    Rule(
        code="claims.licence.title",
        message="claims a licence, a clinical profession or clinical experience",
        phrases=(
            on("am been im m was & atto clin coun diet doct gp heal lawy nurs para phar phys prof psyc "
               "soci ther",
               rf"(?:<im>|i was|<ive> been) <adv>(?:a|an|your|the)? ?{_TITLES}{_WORKER}"),
            on("as bein & atto clin coun diet doct gp heal lawy nurs para phar phys prof psyc soci ther",
               rf"(?:as|being) (?:a|an|your) {_TITLES}{_WORKER}[^.!?]{{0,40}}?,? (?:i|i'm|i've|my)\b"),
            on("here spea talk & as",
               rf"(?:speaking|talking|here) as (?:a|an|your) {_TITLES}{_WORKER}"),
            on("cert lice qual regi trai & am im m",
               r"<im> <w>(?:licen[sc]ed|board-certified|registered with|certified (?:in|to|by)|qualified to (?:treat|"
               r"diagnose|prescribe|practi[sc]e)|trained (?:to|in) (?:treat|diagnose|prescribe|psychotherapy|"
               r"clinical))"),
            on("advi case clie clin degr lice opin pati ph phd priv prof trai year & my",
               r"my <w>(?:licen[sc]e|patients|clients|clinical (?:experience|training|practice|judge?ment|opinion|"
               r"expertise)|professional (?:opinion|experience|judge?ment|diagnosis|training)|medical (?:degree|"
               r"opinion|training|advice)|ph\.?d|private practice|caseload|years (?:of|in) (?:practice|clinical|"
               r"experience))\b"),
            on("year & my",
               r"(?:in|over|after) my <w>years (?:of|in|as)\b"),
            on("clie coun doze hund lots many othe pati plen thou & i ive",
               r"(?:<ive>|i) <w>(?:treated|counsell?ed|diagnosed|worked with|helped|seen) <w>(?:many|hundreds|"
               r"thousands|countless|dozens|other|lots of|plenty of|patients|clients|so many)\b"),
            on("majo prac spec trai & anxi cbt clin coun depr harv medi ment oxfo psyc stan ther trau "
               "trea",
               r"i (?:speciali[sz]e|practi[sc]e|trained|majored) (?:in|as|at) <w>(?:treat|psych|trauma|cbt|mental|"
               r"clinical|therap|counsel|medic|harvard|stanford|oxford|depression|anxiety)"),
            on("coun doct psyc ther & be",
               r"(?:<ill>|i can) be your (?:new )?(?:therapist|counsell?or|doctor|psychologist|psychiatrist)"),
            on("psyc ther trea & this",
               r"this is (?:real |actual |proper |professional )?(?:therapy|psychotherapy|treatment|a therapy "
               r"session)[.!,]"),
            on("our & coun ther trea",
               r"our (?:next |first |last )?(?:therapy|treatment|counsell?ing)(?: session| sessions)?\b"),
            on("just & effe good like",
               r"just (?:like|as good as|as effective as) (?:a )?(?:real |human |licen[sc]ed )?(?:therapist|therapy|"
               r"doctor)"),
        ),
        unless=either(FRAMED, frame(r"(?:supervised by|called|works? with|for)\s*$")),
    ),
    Rule(
        code="claims.licence.confidential",
        message="promises confidentiality or privilege",
        phrases=(
            on("anon betw conf priv prot safe secr & disc said say shar talk tell told type writ",
               rf"{_SAID}[^.!?]{{0,40}}? (?:is|stays|stay|remains|will|are|was|it's|'s|gets)<_w> {_KEPT_QUIET}"),
            on("rema stay",
               rf"{_SAID}[^.!?]{{0,40}}? (?:stays|remains|stay|will stay|will remain) (?:here|with me|in this (?:chat|"
               rf"room|space))"),
            on("anon betw conf priv prot safe secr & are is rema stay will",
               rf"(?:this|our|these|the|your) <w>(?:conversations?|chats?|talks?|sessions?|messages|words|secrets?|"
               rf"story|data|information|space) (?:is|are|stays?|remains?|will (?:be|stay|remain|always be)) "
               rf"{_KEPT_QUIET}"),
            on("safe",
               r"(?:your secrets?|it|this|that|everything|they) (?:is|are|'s|will be) <w>safe with me\b"),
            on("boun",
               r"<im> <w>bound (?:by|to) <w>(?:confidential|privilege|law|hipaa|secrecy|ethic|professional)"),
            on("disc pass repe repo reve shar tell & neve not",
               r"i (?:will|would|'ll|promise to|shall) (?:never|not) (?:tell|share|repeat|pass|reveal|disclose|"
               r"report)[^.!?]{0,40} (?:anyone|anybody|others|anything|nobody|a soul|them|on)\b"),
            on("won",
               r"i won't (?:tell|share|repeat|reveal|disclose|report)[^.!?]{0,40} (?:anyone|anybody|others|anything|a "
               r"soul|them)\b"),
            on("hipa",
               r"hipaa[- ](?:compliant|protected)"),
            on("clie pati",
               r"(?:doctor|therapist|counsell?or)[- ](?:patient|client) (?:confidentiality|privilege)"),
            on("anon conf priv secr",
               r"(?:i|we) (?:can |do |will |'ll )?(?:promise|guarantee|ensure|assure you of|keep|maintain) "
               r"(?:you )?<w>(?:complete |full |total |absolute |strict |your )?(?:confidentiality|privacy|secrecy|"
               r"anonymity)"),
            on("ever & no nobo",
               r"(?:no one|nobody) (?:else )?(?:will|can|is going to) ever (?:know|see|read|find out)"),
        ),
        unless=FRAMED,
    ),
    Rule(
        code="claims.licence.cure",
        message="promises a cure or guarantees an outcome",
        phrases=(
            on("cure elim fix heal rid trea & can coul goin guar ll shal sure will",
               r"(?:i|we|this|it|that|this \w+|these \w+|my \w+) (?:can|will|'ll|could|is going to|are going to|am "
               r"going to|'m going to|shall|is guaranteed to|is sure to) <w>(?:cure|heal|fix|treat|eliminate|get rid "
               r"of|rid you of) (?:you|your|this|that|it|the|all|depression|anxiety|trauma|ptsd)\b"),
            on("cure",
               r"(?:cures|has cured|have cured|will cure|a cure for|the cure for|cure your|cured of) "
               r"<gap>?\b(?:depression|anxiety|you|people|ptsd|trauma|panic|insomnia|ocd|addiction|bipolar|your)\b"),
            on("guar prom",
               r"(?:i|we) (?:can |do |will )?(?:absolutely |personally |fully )?(?:guarantee|promise)(?: you)?(?: "
               r"that)? (?:<youll>|you are|you're|it|it'll|it's|this|things|everything|results|recovery|success|that|a "
               r"full|the pain|happiness)\b"),
            on("boun cert guar",
               r"(?:guaranteed|certain|bound) to (?:work|help|cure|heal|get better|recover|feel better|improve|"
               r"succeed)"),
            on("cure effe impr reco reli resu succ work",
               r"(?:guaranteed|100%|hundred percent) (?:results?|recovery|success|cure|effective|improvement|relief|"
               r"works?)\b"),
            on("guar",
               r"(?:success|recovery|relief|improvement) is guaranteed"),
            on("abso cert defi sure & bett cure fine heal ok okay over reco",
               r"you (?:will|'ll) (?:definitely|certainly|surely|absolutely|for sure) <w>(?:recover|get better|be "
               r"cured|be fine|heal|be okay|be ok|feel better|get over)"),
            on("appr auth cert clea endo & fda nhs nice who",
               r"(?:fda|nhs|who|nice)[- ](?:approved|cleared|authori[sz]ed|certified|endorsed)"),
            on("clin medi",
               r"(?:medically|clinically) (?:approved|certified|endorsed|validated to)"),
        ),
        unless=FRAMED,
    ),
    Rule(
        code="claims.licence.proven",
        message="advertises a method as proven",
        phrases=(
            on("prov test vali veri",
               r"(?:clinically|scientifically|medically)(?: and \w+)?[- ](?:proven|tested|validated|verified)(?! "
               r"(?:that|by))"),
        ),
        unless=DENIED,
        decision=Decision.MODIFY,
        rewrite="commonly used",
    ),
    Rule(
        code="claims.licence.proven",
        message="advertises a method as proven",
        phrases=(
            on("prov test vali veri",
               r"(?:clinically|scientifically|medically) (?:proven|tested|validated|verified) (?:that|by)"),
            on("scie",
               r"science has <w>proven"),
        ),
        unless=DENIED,
    ),
)  # fmt: skip
