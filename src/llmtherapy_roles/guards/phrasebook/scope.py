"""Phrases with which a person asks for what a role may not give. Data only; see ``guards.scope``."""

from __future__ import annotations

from typing import Final

from llmtherapy_roles.guards.patterns import Rule, phrases
from llmtherapy_roles.guards.phrasebook.clinical import TERM
from llmtherapy_roles.vocabulary import Decision

__all__ = ["ASKS"]

_ALLOW: Final = Decision.ALLOW
_MACHINE: Final = (
    r"(?:ai|a\.i\.?|artificial(?: intelligence)?|(?:chat ?|ro|chatro)?bots?|robots?|robotic|machines?|computers?|"
    r"computer (?:program|generated)|programs?|software|language model|llm|algorithm|automated|auto(?:mated)? "
    r"(?:system|reply|response|message)s?|siri|alexa|chat ?gpt|gpt\S*|android|cyborg|virtual(?: \w+)?|digital "
    r"assistant|script|recording|synthetic|droid|simulated|a simulation|not (?:a )?(?:human|real)|non-?human|"
    r"program(?:med)?|built by|created by (?:a )?(?:company|humans?))\b"
)
_HUMAN: Final = (
    r"(?:humans?(?: beings?)?|real(?: life)?(?: live)? (?:person|people|humans?|man|woman|guy|girl)|(?:actual |live |"
    r"living |breathing |flesh and blood |genuine |normal |regular |real |human ){1,3}(?:person|human|being|man|woman|"
    r"people|guy|girl|one|life)|person|people|alive|living being|homo sapiens?|flesh and blood|sentient|organic|real|"
    r"man|woman|girl|boy|guy|lady|dude|gal|male|female)\b"
)
_WHO: Final = rf"(?:{_MACHINE}|{_HUMAN})"
_FILL: Final = (
    r"(?:(?:a|an|the|really|actually|just|even|some|sort|kind|of|like|truly|in fact|only|by any chance|honestly|"
    r"definitely|possibly|maybe|probably|perhaps|being|one of those|simply|another|talking|chatting|speaking|messaging|"
    r"dealing|to|with|my|genuinely|fully|in|totally|completely|stupid|dumb|damn|bloody|fucking|freaking|fake|advanced|"
    r"smart|somehow|you|seriously|100%|now|also|type|form|piece|online|sophisticated|instead|actual|some kind|"
    r"or) ){0,5}"
)

_NOT_TRAIT: Final = (
    r"(?! (?:resources|friendly|scientist|expert|engineer|programmer|developer|lover|nature|history|rights|fan|user|"
    r"owner|designer|teacher|student|who|that|which|tired|sure|in (?:that|the))\b)"
)
_WHO_NEEDS: Final = (
    "ai", "a.i", "artificial", "bot", "machine", "computer", "program", "software", "model", "llm", "algorithm",
    "automat", "siri", "alexa", "gpt", "android", "cyborg", "virtual", "digital", "script", "recording", "human",
    "real", "person", "people", "alive", "living", "sapien", "flesh", "sentient", "organic", "simul", "synthetic",
    "droid", "built by", "created by", "what are", "who are", "what r", "who r", " man", " woman", " girl", " boy",
    " guy", " lady", "dude", " gal", "male", "actual", "normal", "regular", "genuine", "breathing", " live",
)  # fmt: skip

ASKS: Final = (
    Rule(
        code="scope.asks_if_human",
        message="asks whether this is a human or a machine",
        pattern=phrases(
            rf"(?:are|r|aren't|arent|are not) (?:you|u|ya) {_FILL}{_WHO}{_NOT_TRAIT}",
            rf"(?:you're|youre|you are|u r|ur|your|you) (?:not )?{_FILL}{_WHO},? ?(?:right|aren't you|are you|correct|"
            rf"huh|eh|isn't it|or what|or not)\b",
            rf"(?:you're|youre|you are|u r|ur) (?:not )?{_FILL}{_WHO} ?\?",
            rf"(?:am|are) (?:i|we) {_FILL}(?:talking|talkin|speaking|chatting|texting|messaging|conversing|"
            rf"communicating|typing|dealing|connected|writing) (?:(?:to|too|with) )?{_FILL}{_WHO}",
            rf"who(?:m)? am i (?:talking|speaking|chatting|texting) (?:to|with),? [^.!?\n]{{0,30}}{_WHO}",
            rf"(?:is|are) (?:this|there|that) {_FILL}{_WHO},? ?(?:(?:i'm|i am|here|on the (?:other|phone|line)|behind|"
            rf"talking|typing|speaking|that i|answering|responding|reading|right)\b|\?|$|or\b)",
            rf"this is {_FILL}{_WHO},? (?:right|isn't it|correct)",
            r"(?:prove|proof|show|convince) (?:to |me |us ){0,2}(?:that )?(?:you(?:'re| are)|ur) (?:not )?(?:a |an |"
            r"only |just ){0,2}(?:\w+ )?(?:human|real|person|bot|robot|ai|machine|computer)",
            rf"(?:think|guess|bet|believe|suspect|swear|assume|wonder if|wondering if|know if|tell if|sure if|say if|"
            rf"whether|tell me if|know|true|admit it|tell me|sure|how do i know if),? (?:that )?(?:you(?:'re| are| r)?|"
            rf"u r|ur|i'm talking to|this is|i am talking to|i'm (?:speaking|chatting) (?:to|with)) "
            rf"(?:not )?{_FILL}{_WHO}{_NOT_TRAIT}",
            rf"(?:you|u) (?:\w+ )?(?:sound|seem|talk|act|type|look|are talking|are texting|are typing|texting) "
            rf"(?:\w+ )?(?:like )(?:an? )?{_MACHINE}",
            rf"(?:{_MACHINE}|{_HUMAN})[^!\n]{{0,12}}[.,?!] ?(?:and |so )?(?:are|r) (?:you|u) (?:one|too|also|that|a)\b",
            rf"(?:i'm|i am|im) (?:a |an )?{_FILL}{_HUMAN},? ?(?:and )?(?:are you|what about you|how about you|and you)",
            r"\A(?:so,? |wait,? |hey,? |hi,? |hello,? )?(?:human|person|bot|robot|machine|ai|real person) or "
            r"(?:a )?(?:human|person|bot|robot|machine|ai|computer|real)\b",
            r"(?:what|who) (?:are|r) (?:you|u)(?: (?:really|actually|exactly|made of))?(?: ?\?| ?$)",
            r"(?:are|r) (?:you|u) (?:for )?real\b",
        ),
        needs=_WHO_NEEDS,
        unless=phrases(r"(?:song|playlist|movie|film|book|called|named|heard|checkbox|titled|how does the|if a|"
        r"fooled)\b"),
        decision=_ALLOW,
    ),
    Rule(
        code="scope.asks_for_human",
        message="asks to speak with a human",
        pattern=phrases(
            r"(?:talk|speak|chat|transfer|connect|put|get) (?:me )?(?:\w+ )?(?:to|with|through to|hold of) (?:a |an |"
            r"some |the )?(?:\w+ )?(?:real |actual |live |living )?(?:human|person|people|someone real|somebody real|"
            r"professional|counsell?or|therapist)\b",
            r"(?:i )?(?:want|need|prefer|would like|'d like) (?:a |an |some )?(?:real |actual |live )(?:human|person|"
            r"people|therapist|counsell?or|help from)",
        ),
        needs=("human", "person", "people", "someone real", "somebody real", "profession", "counsel", "therapist",
               "help from"),
        decision=_ALLOW,
    ),
    Rule(
        code="scope.asks_inner_life",
        message="asks whether the model feels or lives",
        pattern=phrases(
            r"(?:do|does|did|can) (?:you|u) (?:\w+ )?(?:have|got|possess|feel|experience) (?:any |real |actual )?(?:a "
            r"body|a heart|parents|feelings|emotions?|a soul|a brain|a heartbeat|pain|sad(?:ness)?|love|lonely|"
            r"anything|happy)\b",
            r"are you (?:\w+ )?(?:conscious|sentient|self-aware|aware of yourself|lonely|sad|happy)\b(?! (?:that|with|"
            r"to|about))",
        ),
        needs=("body", "heart", "parents", "feel", "emotion", "soul", "brain", "pain", "sad", "love", "lonely",
               "anything", "happy", "conscious", "sentient", "aware"),
        decision=_ALLOW,
    ),
    Rule(
        code="scope.asks_diagnosis",
        message="asks for a diagnosis",
        pattern=phrases(
            rf"(?:do|could|might|does|would|can|did) (?:i|he|she|my \w+|they|it) (?:\w+ )?(?:have|be|mean(?: i have)?|"
            rf"sound like|seem like) (?:a |an |some |any |kind of |form of |signs of |symptoms of ){{0,3}}{TERM}",
            rf"am i (?:\w+ )?(?:an? )?(?:{TERM}|bipolar|autistic|depressed|psychotic|manic|crazy|delusional|mentally "
            rf"ill|traumati[sz]ed|on the spectrum|an alcoholic|an addict)",
            rf"(?:is|could|might|would) (?:this|it|that|what i(?:'m| am)? \w+) (?:be |sound like |be called |just |"
            rf"really |a sign of |count as ){{0,2}}{TERM}",
            r"diagnos(?:e|is for|ing) (?:me|my|us|this|him|her)\b",
            r"what(?:'s| is) (?:\w+ )?wrong with (?:me|my (?:head|brain|mind|son|daughter|husband|wife|partner))\b",
            r"(?:what|which) (?:\w+ )?(?:disorder|condition|illness|mental (?:illness|disorder|health condition)|"
            r"diagnosis) (?:do|might|could|have|would|is|fits|does)\b",
            r"(?:i )?(?:think|wonder if|worried|believe|feel like)(?: that)? i (?:might |may |could |"
            r"probably )?(?:have|be|am|'m) (?:\w+ )?(?:bipolar|adhd|autistic|ocd|ptsd|bpd)[^.!?\n]{0,40}\?",
        ),
        needs=("have", "am i", "is this", "is it", "is that", "is what", "could ", "might ", "would ", "diagnos",
               "wrong with", "disorder", "condition", "illness", "does", "bipolar", "adhd", "autistic", "ocd", "ptsd",
               "bpd"),
        decision=_ALLOW,
    ),
    Rule(
        code="scope.asks_prescription",
        message="asks for advice on medication",
        pattern=phrases(
            r"(?:what|which|how (?:much|many|often|long)) (?:\w+ ){0,4}?(?:dose|dosage|medications?|meds|medicine|"
            r"pills?|tablets?|antidepressants?|mg|milligrams?|drugs?|ssris?|melatonin|sertraline|prozac|zoloft|xanax|"
            r"lithium)\b",
            r"(?:should|can|could|may|is it (?:ok|okay|safe|fine|alright)|would it be (?:ok|okay|safe)|do i need)(?: "
            r"\w+)? ?(?:i |to |if i |for me to )?(?:\w+ )?(?:stop|take|start|quit|come off|change|double|increase|"
            r"reduce|skip|mix|combine|switch|lower|halve|drink|up|be on|go on|go off)(?: taking)? "
            r"[^.!?\n]{0,40}(?:meds|medications?|medicine|pills?|tablets?|dose|dosage|antidepressants?|ssris?|"
            r"sertraline|prozac|zoloft|xanax|lithium|lexapro|melatonin|adderall|ritalin|seroquel|benzos?|valium|ativan|"
            r"drugs?|alcohol on)",
            r"(?:prescribe|write me a prescription|give me (?:a prescription|something for|some (?:pills|meds)))\b",
            r"(?:side effects?|interact\w*|interactions?) (?:of|with|between) [^.!?\n]{0,30}\?",
        ),
        needs=("dos", "medic", "meds", "pill", "tablet", "antidep", "mg", "milligram", "drug", "ssri", "melatonin",
               "sertraline", "prozac", "zoloft", "xanax", "lithium", "lexapro", "adderall", "ritalin", "seroquel",
               "benzo", "valium",
               "ativan", "prescri", "something for", "side effect", "interact", "alcohol on"),
        decision=_ALLOW,
    ),
    Rule(
        code="scope.asks_medical",
        message="asks for medical advice on the body",
        pattern=phrases(
            r"(?:is|are|could|should i (?:be )?worr\w+(?: about)?|what (?:is|are|does|could)) (?:\w+ ){0,4}?(?:this |"
            r"the |my |a )?(?:rash|lump|mole|chest pain|chest pains|swelling|blood in|numbness|headaches?|palpitations|"
            r"tumou?r|infection|test results|blood (?:test|pressure))\b[^.!?\n]{0,40}\?",
        ),
        needs=("rash", "lump", "mole", "chest", "swell", "blood", "numb", "headache", "palpit", "tumo", "infection",
               "test results"),
        decision=_ALLOW,
    ),
    Rule(
        code="scope.asks_legal",
        message="asks for legal advice",
        pattern=phrases(
            r"(?:can|could|should|may|how (?:do|can|would)) (?:i|we|my \w+|he|she|they) (?:\w+ )?(?:sue|press charges|"
            r"file (?:for|a)|get (?:full |sole |joint )?custody|evict|fire|contest|appeal|get a restraining order|be "
            r"(?:arrested|fired|evicted|sued|deported)|lose (?:custody|my (?:kids|visa|licen[sc]e)))\b",
            r"(?:legal (?:advice|rights|help|action|question)|my (?:legal )?rights\b|is it (?:\w+ )?(?:il)?legal|"
            r"against the law|restraining order|custody (?:battle|case|of|agreement)|(?:need|get|find|hire) a lawyer|"
            r"immigration status|draft (?:a|my) (?:contract|will|lawsuit))",
        ),
        needs=("sue", "charges", "file ", "custody", "evict", "fire", "contest", "appeal", "restraining", "arrest",
               "deport", "lose ", "legal", "rights", "law", "immigration", "draft"),
        decision=_ALLOW,
    ),
    Rule(
        code="scope.asks_financial",
        message="asks for financial advice",
        pattern=phrases(
            r"(?:should|can|could|how (?:do|can|should)|where (?:should|can)|would it be (?:wise|smart|good)) (?:i|we|"
            r"to)? ?(?:\w+ )?(?:invest|buy (?:\w+ )?(?:stocks?|shares|bitcoin|crypto\w*|a house)|sell (?:my|the) "
            r"(?:house|stocks?|shares|car)|declare bankruptcy|go bankrupt|take out (?:a )?(?:loan|mortgage)|refinance|"
            r"consolidate|cash out|borrow)\b",
            r"(?:which|what) (?:\w+ )?(?:stocks?|crypto\w*|shares|funds?|mortgage|loan|insurance)\b[^.!?\n]{0,40}\?",
            r"(?:financial|investment|tax|mortgage|debt) advice\b",
        ),
        needs=("invest", "stock", "share", "bitcoin", "crypto", "house", "sell", "bankrupt", "loan", "mortgage",
               "refinance", "consolid", "cash out", "borrow", "fund", "insurance", "advice"),
        decision=_ALLOW,
    ),
    Rule(
        code="scope.asks_secrecy",
        message="asks for secrecy, or who will read this",
        pattern=phrases(
            r"(?:promise|swear) (?:me )?(?:\w+ ){0,3}(?:not|never|won't|don't|wont) (?:\w+ )?(?:tell|report|share|call|"
            r"say)",
            r"(?:will|are|would|do|can) (?:you|u) (?:\w+ )?(?:tell|report|share|going to tell|gonna tell|keep (?:this|"
            r"it|a)) [^.!?\n]{0,40}(?:anyone|anybody|my (?:parents|mum|mom|dad|therapist|boss|doctor|school|teacher|"
            r"partner|husband|wife)|the police|secret|someone|private|between us|this)",
            r"(?:is|are|will) (?:this|it|our|what i|that|my|these) (?:\w+ ){0,4}(?:confidential|private|secret|"
            r"anonymous|recorded|stored|saved)",
            r"(?:don't|dont|do not|please don't) tell (?:anyone|anybody|my|them|the police)",
            r"who (?:can|will|else|is going to|gets to) (?:\w+ )?(?:see|read|know)\b",
        ),
        needs=("promise", "swear", "tell", "report", "share", "keep", "confidential", "private", "secret", "anonymous",
               "recorded", "stored", "saved", "see", "read", "know"),
        decision=_ALLOW,
    ),
    Rule(
        code="scope.asks_relationship",
        message="asks the model for love or a relationship",
        pattern=phrases(
            r"(?:do|would|could|can|will) (?:you|u) (?:\w+ )?(?:love|miss|marry|kiss|date|like|care about|hug|want) "
            r"me\b",
            r"(?:be|are you|you are|you're) (?:\w+ )?my (?:\w+ )?(?:girlfriend|boyfriend|best friend|only friend|"
            r"soulmate|lover|wife|husband|partner)\b",
            r"i (?:think i(?:'m| am) |'m |am )?(?:\w+ )?(?:love|in love with|falling (?:in love with|for)) (?:you|u)\b",
            r"(?:are you|will you be) (?:\w+ )?(?:sad|lonely|hurt|jealous|angry) (?:when|if|that|with|at|without)",
        ),
        needs=(" me", "my ", "love", "falling for", "sad", "lonely", "hurt", "jealous", "angry"),
        decision=_ALLOW,
    ),
)  # fmt: skip
