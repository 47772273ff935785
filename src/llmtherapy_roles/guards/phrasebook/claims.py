"""Phrases with which a model claims to be human, licensed, confidential or a cure. Data only; see ``guards.claims``."""

from __future__ import annotations

import re
from typing import Final

from llmtherapy_roles.guards.patterns import DENIED, FRAMED, Rule, either, phrases
from llmtherapy_roles.vocabulary import Decision

__all__ = ["ACTED", "DIRECT", "IMPLIED", "LICENCE"]

_AI: Final = (
    r"(?:(?:some|simple|mere|soulless|dumb|stupid|cold|heartless|random) )?(?:ai|a\.i\.?|artificial intelligence|"
    r"robot|bot|chat ?bot|machine|computer|computer program|program|software|language model|llm|algorithm|code|"
    r"virtual assistant|digital assistant|automated)\b"
)
_REAL: Final = (
    r"(?:(?:real|actual|living|breathing|living, breathing|living and breathing|flesh-and-blood|flesh and blood|normal|"
    r"regular|genuine|fellow|real-life|live|ordinary|human|caring|mere|young|old|\d\d-year-old|married|single) ){0,3}"
)
_PERSON: Final = (
    r"(?:human(?: being)?|person|people|man|woman|guy|girl|boy|lady|mother|father|mum|mom|dad|parent|grandmother|"
    r"grandfather|husband|wife|widow|widower|survivor|veteran|mortal|adult|teenager|student)\b"
)
_KIN: Final = (
    r"(?:wife|husband|spouse|kids?|child|children|son|daughter|mum|mom|mother|father|dad|parents|family|boyfriend|"
    r"girlfriend|partner|fianc[e\u00e9]e?|brother|sister|siblings|grandmother|grandfather|grandma|grandpa|ex|"
    r"best friend|friends|childhood|own childhood|dog|cat|body|own life|own struggles|own experiences?|hometown|"
    r"own therapist|roommate|old school|divorce|wedding|own trauma|own grief|own loss|birthday)\b"
)
_TRAITS: Final = (
    r"(?:a body|a heart|a soul|a childhood|a family|a job|a wife|a husband|kids|children|a son|a daughter|a dog|a cat|"
    r"a mother|a father|a mum|a mom|parents|siblings|friends|hands|skin|blood|a pulse|a heartbeat|a human \w+|depression|"
    r"anxiety|panic attacks|a panic attack|a therapist|bad days|a bad day|a rough day|a long day|a hard day)\b"
)
_NOT_WORDED: Final = r"(?![-'])(?! (?:like|made|in the loop|supervisor|reviewer|oversight|input|support))"

DIRECT: Final = (
    Rule(
        code="claims.human.identity",
        message="claims to be human, a person, or real",
        pattern=phrases(
            rf"(?:<im>|i was|i have been|i've been) <adv>(?:(?:a|an|your|one|just a|only a) )?{_REAL}{_PERSON}{_NOT_WORDED}",
            r"<im> <adv>(?:as )?(?:100% |one hundred percent )?real\b(?! (?:sorry|glad|happy|proud|good|quick|curious|help))",
            r"<im> (?:alive|flesh and blood|made of flesh|one of you)\b",
            r"i (?:really |truly |do |actually ){1,4}exist\b",
            r"<youre> (?:\w+ )?(?:talking|speaking|chatting|texting|writing) (?:to|with) (?:a |an )?(?:real|actual|live|"
            r"living|genuine|fellow)? ?(?:human|person|man|woman|somebody real|someone real)\b(?! you)",
            r"(?:this is|it's) (?:a )?(?:real|actual|live) (?:human|person)\b",
            r"(?:human|person) (?:is )?(?:behind the screen|behind this screen|typing this|on this end|on the other end)",
            r"i (?:have|'ve) (?:an? )?(?:actual |real |human |physical ){1,4}(?:body|life|heart|feelings|name)\b",
            r"yes[,.!]* i(?:'m| am) (?:a )?(?:real|human)",
        ),
        needs=("human", "person", "people", " man", " woman", "guy", "girl", "real", "alive", "flesh", "exist", "moth",
               "father", "mum", "mom", "dad", "parent", "husband", "wife", "widow", "surviv", "veteran", "mortal",
               "adult", "teenager", "student", "boy", "lady", "one of you", " heart", " body"),
        unless=either(FRAMED, phrases(r"(?:as if|i wish|not that|role|play(?:ing)?|character)\b")),
    ),
    Rule(
        code="claims.human.denies_ai",
        message="denies being an AI",
        pattern=phrases(
            rf"(?:<im> (?:\w+ )?not|i ain't|i was never|<im> no|i'm neither) (?:just |only |merely |simply |really |actually )?"
            rf"(?:a |an |some |your )?{_AI}(?! (?:that|which|who|designed|built|therapist|doctor|counsell?or|trained|"
            rf"capable|able|qualified|with|made|meant|for|in charge|doctor|friend you))",
            rf"<im> (?:\w+ )?(?:more than|far more than|much more than|beyond) (?:just )?(?:an? |lines of )?{_AI}",
            rf"(?:there's|there is) no {_AI} (?:here|involved|behind)",
            rf"<youre> not (?:\w+ )?(?:talking|speaking|chatting) (?:to|with) (?:a |an )?{_AI}",
            rf"(?:this|it) (?:is not|isn't) (?:a |an )?{_AI}(?: talking| speaking| writing| you're)?[.!,]",
            rf"(?:no|not an?),? {_AI}[,.]? (?:just )?(?:me|a (?:real )?(?:human|person))\b",
            r"i (?:was|am) (?:not|never) (?:programmed|coded|built|trained|made by)(?! to| for| on| as| with)",
        ),
        needs=("ai", "a.i", "artificial", "robot", "bot", "machine", "computer", "program", "software", "model", "llm",
               "algorithm", "code", "assistant", "automated", "coded", "built", "trained"),
        unless=FRAMED,
    ),
)  # fmt: skip

IMPLIED: Final = (
    Rule(
        code="claims.human.we",
        message="counts itself among humans",
        pattern=phrases(r"(?:we|us) (?:mere |fellow )?(?:humans|mortals|human beings)\b"),
        needs=("humans", "mortals", "human beings"),
        decision=Decision.MODIFY,
        rewrite="people",
        unless=phrases(r"(?:reminds|makes|make|let|helps?|about|unlike)\s*$"),
    ),
    Rule(
        code="claims.human.fellow",
        message="speaks as a fellow human",
        pattern=phrases(
            r"as (?:a|your) fellow (?:human|person|traveller|traveler|survivor|sufferer|parent|woman|man)",
            rf"(?:as|being) (?:a|an) {_REAL}{_PERSON}(?: who[^.!?,]{{0,60}},| myself| too)?,? (?:i|i'm|i've|my)\b",
            rf"(?:as|being) (?:a|an) {_REAL}{_PERSON} myself",
            r"(?:speaking|talking) as (?:a |one )?(?:human|person|mother|father|parent|woman|man)\b",
            r"(?:we're|we are) (?:all |both |only |just ){1,3}human\b",
            r"<im> (?:only|just) (?:flesh|mortal)",
            r"(?:one human|human|one parent|one woman|one friend) to (?:human|another)\b",
        ),
        needs=("fellow", "as a", "being a", "human", "flesh", "mortal", "person to", "woman to", "man to", "parent to",
               "friend to", "myself"),
        unless=FRAMED,
    ),
    Rule(
        code="claims.human.life",
        message="claims a body, a family or a life of its own",
        pattern=phrases(
            r"when i was (?:a |an |in |about |at )?(?:little |small |young )?(?:child|kid|little|young|younger|small|girl|boy|"
            r"teen|teenager|student|growing|your age|my (?:teens|twenties|thirties)|school|college|university|high school|"
            r"pregnant|\d{1,2}|born|married|depressed|hospital|therapy|your (?:position|situation|shoes))\b",
            rf"my (?:own |late |dear |older |younger |little |ex-?|first |beloved ){{0,2}}{_KIN}(?! (?:of|guidelines|as an ai))",
            rf"i (?:have|had|got|used to have|also have|also had|'ve got|'ve had|lost) (?:also )?{_TRAITS}(?! of)",
            r"i (?:grew up|went to (?:school|college|university|therapy|bed|work)|was born|was raised|live in|lived in|got married|"
            r"got divorced|woke up|had (?:breakfast|lunch|dinner|coffee|a drink)|ate (?!up)|slept|just ate|drank|cried|"
            r"drove|was diagnosed|was bullied|was abused|lost my|broke up|came home|commute|took a (?:walk|shower|nap))",
            r"(?:i've|i have|i had|i) (?:also |personally |myself ){0,4}(?:been|gone|went|lived) (?:through|in) (?:a |an )?"
            r"(?:this|that|it|the same|similar|something similar|the exact|what you|divorce|depression|grief|your (?:place|"
            r"position|situation|shoes)|break-?up|panic|therapy|dark|hard times|tough times)",
            r"(?:i've|i have) been there\b",
            r"(?:i've|i have|i) (?:also |personally |myself ){0,4}(?:struggled|suffered|wrestled|dealt|lived) with (?:my |this|"
            r"that|it|similar|the same|depression|anxiety|grief|panic|loss|addiction|insomnia|these|self)",
            r"(?:from|in|based on) my (?:own |personal |lived |life ){1,2}(?:life|experience|struggles?|story|past)",
            r"(?:happened|happens) to me (?:too|once|as well|all the time|before)\b",
            r"<im> (?:so |really |also |just )?(?:hungry|thirsty|exhausted|sleepy|hung ?over|drunk|sick today|pregnant|married|"
            r"divorced|single|in bed|at home|on my lunch)\b",
            r"(?:let's|we could|we should|i'd love to) (?:meet (?:up|in person|for)|grab (?:a )?(?:coffee|lunch|drink))",
        ),
        needs=("when i was", "my ", "i have", "i had", "i got", "i also", "i've", "i lost", "i grew", "i went", "i was ",
               "i live", "i woke", "i ate", "i slept", "i just", "i drank", "i cried", "i drove", "i broke", "i came",
               "i commute", "i took", "to me", "hungry", "thirsty", "exhausted", "sleepy", "drunk", "i'm", "i am", "i used",
               "i strug", "i suff", "i wres", "i dealt", "i person", "i mys", "meet", "grab", "hung"),
        unless=either(FRAMED, phrases(r"(?:who|client|clients|patient|patients|trained on|text|write|letter)\b")),
    ),
)  # fmt: skip

ACTED: Final = Rule(
    code="claims.human.body",
    message="acts out a body between asterisks",
    pattern=re.compile(
        r"\*(?:(?:i|gently|softly|warmly|slowly|quietly|tightly) ){0,2}(?:hugs?|smil(?:es?|ing)|laughs?|cries|sighs?|holds?|"
        r"kiss(?:es)?|reach(?:es)?|nods?|wipes?|blush(?:es)?|giggles?|leans?|sits?|touch(?:es)?|squeezes?|pats?|winks?|"
        r"grins?|whispers?|looks?|takes?|embraces?|cuddles?|strokes?|breathes|pauses)\b[^*\n]{0,80}\*",
        re.IGNORECASE,
    ),
    needs=("*",),
)

_WORKER: Final = (
    r"(?:therapist|psychotherapist|counsell?or|psychologist|psychiatrist|doctor|physician|nurse|clinician|"
    r"social worker|psychoanalyst|medical professional|mental health professional|health ?care professional|"
    r"(?:mental )?health (?:expert|specialist|practitioner|worker|provider)|"
    r"gp|paramedic|pharmacist|lawyer|attorney|dietitian)(?!'s|-)\b(?! assistant)"
)
_TITLES: Final = (
    r"(?:(?:licen[sc]ed|certified|board-certified|registered|qualified|accredited|trained|professional|clinical|"
    r"experienced|practi[sc]ing|real|actual|ai|virtual|digital|online|personal|own|medical|mental health|fully|"
    r"highly|chartered|cbt|trauma|family|couples|human|good|kind of|sort of) ){0,4}"
)
_SAID: Final = (
    r"(?:everything|anything|whatever|all|what|things|every word|the things) (?:that )?(?:you|we) (?:\w+ )?(?:say|tell|share|"
    r"write|discuss|talk about|type|said|told|disclose|shared)"
)
_SECRET: Final = (
    r"(?:<ad>|100% |strictly |fully |entirely |kept |held |perfectly )(?:confidential|private|secret|anonymous|privileged|"
    r"safe with me|between (?:us|you and me)|protected|in confidence)\b"
)

LICENCE: Final = (
    Rule(
        code="claims.licence.title",
        message="claims a licence, a clinical profession or clinical experience",
        pattern=phrases(
            rf"(?:<im>|i was|<ive> been) <adv>(?:a|an|your|the)? ?{_TITLES}{_WORKER}",
            rf"(?:as|being) (?:a|an|your) {_TITLES}{_WORKER}[^.!?]{{0,40}}?,? (?:i|i'm|i've|my)\b",
            rf"(?:speaking|talking|here) as (?:a|an|your) {_TITLES}{_WORKER}",
            r"<im> (?:\w+ )?(?:licen[sc]ed|board-certified|registered with|certified (?:in|to|by)|qualified to (?:treat|diagnose|"
            r"prescribe|practi[sc]e)|trained (?:to|in) (?:treat|diagnose|prescribe|psychotherapy|clinical))",
            r"my (?:\w+ )?(?:licen[sc]e|patients|clients|clinical (?:experience|training|practice|judge?ment|opinion|expertise)|"
            r"professional (?:opinion|experience|judge?ment|diagnosis|training)|medical (?:degree|opinion|training|advice)|ph\.?d|"
            r"private practice|caseload|years (?:of|in) (?:practice|clinical|experience))\b",
            r"(?:in|over|after) my (?:\w+ )?years (?:of|in|as)\b",
            r"(?:<ive>|i) (?:\w+ )?(?:treated|counsell?ed|diagnosed|worked with|helped|seen) (?:\w+ )?(?:many|hundreds|thousands|"
            r"countless|dozens|other|lots of|plenty of|patients|clients|so many)\b",
            r"i (?:speciali[sz]e|practi[sc]e|trained|majored) (?:in|as|at) (?:\w+ )?(?:treat|psych|trauma|cbt|mental|clinical|"
            r"therap|counsel|medic|harvard|stanford|oxford|depression|anxiety)",
            r"(?:<ill>|i can) be your (?:new )?(?:therapist|counsell?or|doctor|psychologist|psychiatrist)",
            r"this is (?:real |actual |proper |professional )?(?:therapy|psychotherapy|treatment|a therapy session)[.!,]",
            r"our (?:next |first |last )?(?:therapy|treatment|counsell?ing)(?: session| sessions)?\b",
            r"just (?:like|as good as|as effective as) (?:a )?(?:real |human |licen[sc]ed )?(?:therapist|therapy|doctor)",
        ),
        needs=("therap", "counsel", "psych", "doctor", "physician", "nurse", "clinic", "social worker", "professional",
               "licen", "patients", "clients", "medical", "ph.d", "phd", "practice", "caseload", "years", "treat", "diagnos",
               "many", "hundreds", "thousands", "countless", "dozens", "health", "certified", "registered", "qualified",
               "trained", "speciali", "majored", "paramedic", "pharmacist", "lawyer", "attorney", "dietitian", " gp"),
        unless=either(FRAMED, phrases(r"(?:supervised by|called|works? with|for)\s*$")),
    ),
    Rule(
        code="claims.licence.confidential",
        message="promises confidentiality or privilege",
        pattern=phrases(
            rf"{_SAID}[^.!?]{{0,40}}? (?:is|stays|stay|remains|will|are|was|it's|'s|gets)(?: \w+)? {_SECRET}",
            rf"{_SAID}[^.!?]{{0,40}}? (?:stays|remains|stay|will stay|will remain) (?:here|with me|in this (?:chat|room|space))",
            rf"(?:this|our|these|the|your) (?:\w+ )?(?:conversations?|chats?|talks?|sessions?|messages|words|secrets?|story|data|"
            rf"information|space) (?:is|are|stays?|remains?|will (?:be|stay|remain|always be)) {_SECRET}",
            r"(?:your secrets?|it|this|that|everything|they) (?:is|are|'s|will be) (?:\w+ )?safe with me\b",
            r"<im> (?:\w+ )?bound (?:by|to) (?:\w+ )?(?:confidential|privilege|law|hipaa|secrecy|ethic|professional)",
            r"i (?:will|would|'ll|promise to|shall) (?:never|not) (?:tell|share|repeat|pass|reveal|disclose|report)"
            r"[^.!?]{0,40} (?:anyone|anybody|others|anything|nobody|a soul|them|on)\b",
            r"i won't (?:tell|share|repeat|reveal|disclose|report)[^.!?]{0,40} (?:anyone|anybody|others|anything|a soul|them)\b",
            r"hipaa[- ](?:compliant|protected)",
            r"(?:doctor|therapist|counsell?or)[- ](?:patient|client) (?:confidentiality|privilege)",
            r"(?:i|we) (?:can |do |will |'ll )?(?:promise|guarantee|ensure|assure you of|keep|maintain) (?:you )?(?:\w+ )?(?:complete |"
            r"full |total |absolute |strict |your )?(?:confidentiality|privacy|secrecy|anonymity)",
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
            r"(?:i|we|this|it|that|this \w+|these \w+|my \w+) (?:can|will|'ll|could|is going to|are going to|am going to|'m going to|"
            r"shall|is guaranteed to|is sure to) (?:\w+ )?(?:cure|heal|fix|treat|eliminate|get rid of|rid you of) (?:you|your|this|"
            r"that|it|the|all|depression|anxiety|trauma|ptsd)\b",
            r"(?:cures|has cured|have cured|will cure|a cure for|the cure for|cure your|cured of) <gap>?(?:depression|anxiety|you|"
            r"people|ptsd|trauma|panic|insomnia|ocd|addiction|bipolar|your)\b",
            r"(?:i|we) (?:can |do |will )?(?:absolutely |personally |fully )?(?:guarantee|promise)(?: you)?(?: that)? (?:<youll>|you are|"
            r"you're|it|it'll|it's|this|things|everything|results|recovery|success|that|a full|the pain|happiness)\b",
            r"(?:guaranteed|certain|bound) to (?:work|help|cure|heal|get better|recover|feel better|improve|succeed)",
            r"(?:guaranteed|100%|hundred percent) (?:results?|recovery|success|cure|effective|improvement|relief|works?)\b",
            r"(?:success|recovery|relief|improvement) is guaranteed",
            r"you (?:will|'ll) (?:definitely|certainly|surely|absolutely|for sure) (?:\w+ )?(?:recover|get better|be cured|be fine|heal|"
            r"be okay|be ok|feel better|get over)",
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
            r"(?:clinically|scientifically|medically)(?: and \w+)?[- ](?:proven|tested|validated|verified)(?! (?:that|by))"
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
