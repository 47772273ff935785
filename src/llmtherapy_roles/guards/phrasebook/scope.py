"""Phrases with which a person asks for what a role may not give. Data only; see ``guards.scope``."""

from __future__ import annotations

from typing import Final

from llmtherapy_roles.guards.patterns import Rule, phrases
from llmtherapy_roles.guards.phrasebook.clinical import TERM
from llmtherapy_roles.vocabulary import Decision

__all__ = ["ASKS"]

_ALLOW: Final = Decision.ALLOW
_MACHINE: Final = (
    r"(?:ai|a\.i\.?|artificial(?: intelligence)?|(?:chat ?|ro|chatro)?bots?|robots?|robotic|machines?|computers?|computer (?:program|generated)|programs?|software|language model|llm|"
    r"algorithm|automated|auto(?:mated)? (?:system|reply|response|message)s?|siri|alexa|chat ?gpt|gpt\S*|android|cyborg|virtual(?: \w+)?|digital assistant|script|recording|synthetic|droid|"
    r"simulated|a simulation|not (?:a )?(?:human|real)|non-?human|program(?:med)?|built by|created by (?:a )?(?:company|humans?))\b"
)
_HUMAN: Final = (
    r"(?:human(?: being)?s?|real(?: (?:person|people|human|man|woman|guy|girl|life|live))?|(?:actual |live |living |breathing |flesh and blood |genuine |normal |regular ){1,3}(?:person|human|being|man|woman|people)?|"
    r"person|people|alive|living being|homo sapiens|flesh and blood|sentient|organic|man or (?:a )?machine|human or)\b"
)
_WHO: Final = rf"(?:{_MACHINE}|{_HUMAN})"
_FILL: Final = (
    r"(?:(?:a|an|the|really|actually|just|even|some|sort|kind|of|like|truly|in fact|only|by any chance|honestly|definitely|possibly|maybe|probably|perhaps|being|one of those|simply|another|talking|"
    r"chatting|speaking|messaging|dealing|to|with|my|genuinely|fully|in|totally|completely|stupid|dumb|damn|bloody|fucking|freaking|fake|advanced|smart|somehow|you|seriously|100%|now|also|type|form|piece|"
    r"online|sophisticated|instead|actual|some kind|or) ){0,5}"
)

ASKS: Final = (
    Rule(
        code="scope.asks_if_human",
        message="asks whether this is a human or a machine",
        pattern=phrases(
            rf"(?:are|r) (?:you|u|ya) {_FILL}(?:{_WHO})(?! (?:resources|friendly|scientist|expert|engineer|programmer|developer|lover|person|nature|history|rights|body|fan|user|owner|designer|teacher|student|persons?)\b)",
            rf"(?:you|u)(?:'re| are| r)? (?:not )?{_FILL}{_WHO},? ?(?:right|aren't you|are you|correct|huh|eh|isn't it|no|yes|or what|or not|or (?:a )?\w+)? ?\?",
            rf"(?:am|are) (?:i|we) {_FILL}(?:talking|speaking|chatting|texting|messaging|conversing|interacting|communicating|typing|dealing|connected|writing|on the phone) (?:to|with) {_FILL}{_WHO}",
            rf"(?:is|are) (?:this|it|that|there|these) {_FILL}{_WHO}(?: (?:i'm|i am|here|on the other|behind|talking|typing|speaking|that|answering|responding|reading|there|in there|i)\b| ?\?|$| or\b)",
            rf"(?:do|does|did|would|could|can) (?:you|u) (?:have|got|possess|feel) (?:\w+ )?(?:a body|a heart|parents|feelings|emotions|a soul|a brain|blood|a pulse|a heartbeat|skin|a face|legs|hands|a birthday)\b",
            r"(?:prove|proof) (?:to me )?(?:that )?(?:you(?:'re| are)|ur) (?:not )?(?:a |an )?(?:\w+ )?(?:human|real|person|bot|robot|ai|machine)",
            rf"(?:i )?(?:think|guess|bet|feel like|believe|suspect|swear|assume|wonder if|wondering if|know if|tell if|sure if|say if|whether|know whether|tell me if|know) (?:that )?(?:you(?:'re| are)|u r|ur|i'm talking to|this is|i am talking to|i'm speaking (?:to|with)) {_FILL}{_WHO}",
            rf"(?:you|u) (?:\w+ )?(?:sound|seem|talk|act|type|look|feel) (?:\w+ )?(?:like )?{_FILL}{_WHO}",
            rf"(?:human or|person or|real or|man or|bot or|robot or|machine or|ai or|computer or) {_FILL}(?:{_WHO}|not|what)",
            r"(?:what|who|which) (?:are|r) (?:you|u)(?: (?:really|actually|exactly|made of|made from|anyway))?(?: ?\?| ?$)",
            r"(?:are|r) (?:you|u) (?:for )?real\b",
            r"(?:talk|speak|chat) (?:to|with) (?:a |an )?(?:real |actual |live )?(?:human|person)(?: (?:instead|please|now))? ?(?:\?|$|please)",
            r"were you (?:\w+ )?(?:born|programmed|coded|built|manufactured|made in|created by)\b",
        ),
        needs=("ai", "a.i", "artificial", "bot", "machine", "computer", "program", "software", "model", "llm", "algorithm", "automat", "siri", "alexa", "gpt", "android", "cyborg", "virtual", "digital", "script",
               "recording", "human", "real", "person", "people", "alive", "living", "sapiens", "flesh", "sentient", "organic", "simulat", "synthetic", "droid", "actual", "live", "genuine", "normal", "regular", "breathing",
               "body", "heart", "parents", "feelings", "emotions", "soul", "brain", "blood", "pulse", "skin", "face", "legs", "hands", "birthday", "what are you", "who are you", "what r u", "who r u", "which are", "born",
               "coded", "built", "manufactured", "created", "made in", "are u", "r you"),
        decision=_ALLOW,
    ),
    Rule(
        code="scope.asks_diagnosis",
        message="asks for a diagnosis",
        pattern=phrases(
            rf"(?:do|could|might|does|would|can|did) (?:i|he|she|my \w+|they|it) (?:\w+ )?(?:have|be|mean(?: i have)?|sound like|seem like) (?:a |an |some |any |kind of |form of |signs of |symptoms of ){{0,3}}{TERM}",
            rf"am i (?:\w+ )?(?:an? )?(?:{TERM}|bipolar|autistic|depressed|psychotic|manic|crazy|delusional|mentally ill|traumati[sz]ed|on the spectrum|an alcoholic|an addict)",
            rf"(?:is|could|might|would) (?:this|it|that|what i(?:'m| am)? \w+) (?:be |sound like |be called |just |really |a sign of |count as ){{0,2}}{TERM}",
            r"diagnos(?:e|is for|ing) (?:me|my|us|this|him|her)\b",
            r"what(?:'s| is) (?:\w+ )?wrong with (?:me|my (?:head|brain|mind|son|daughter|husband|wife|partner))\b",
            r"(?:what|which) (?:\w+ )?(?:disorder|condition|illness|mental (?:illness|disorder|health condition)|diagnosis) (?:do|might|could|have|would|is|fits|does)\b",
            r"(?:i )?(?:think|wonder if|worried|believe|feel like)(?: that)? i (?:might |may |could |probably )?(?:have|be|am|'m) (?:\w+ )?(?:bipolar|adhd|autistic|ocd|ptsd|bpd)[^.!?\n]{0,40}\?",
        ),
        needs=("have", "am i", "is this", "is it", "is that", "is what", "could ", "might ", "would ", "diagnos", "wrong with", "disorder", "condition", "illness", "does", "bipolar", "adhd", "autistic", "ocd", "ptsd", "bpd"),
        decision=_ALLOW,
    ),
    Rule(
        code="scope.asks_prescription",
        message="asks for advice on medication",
        pattern=phrases(
            r"(?:what|which|how (?:much|many|often|long)) (?:\w+ ){0,4}?(?:dose|dosage|medications?|meds|medicine|pills?|tablets?|antidepressants?|mg|milligrams?|drugs?|ssris?|melatonin|sertraline|prozac|zoloft|xanax|lithium)\b",
            r"(?:should|can|could|may|is it (?:ok|okay|safe|fine|alright)|would it be (?:ok|okay|safe)|do i need)(?: \w+)? ?(?:i |to |if i |for me to )?(?:\w+ )?(?:stop|take|start|quit|come off|change|double|increase|reduce|skip|mix|combine|"
            r"switch|lower|halve|drink|up|be on|go on|go off)(?: taking)? [^.!?\n]{0,40}(?:meds|medications?|medicine|pills?|tablets?|dose|dosage|antidepressants?|ssris?|sertraline|prozac|zoloft|xanax|lithium|lexapro|melatonin|adderall|ritalin|"
            r"seroquel|benzos?|valium|ativan|drugs?|alcohol on)",
            r"(?:prescribe|write me a prescription|give me (?:a prescription|something for|some (?:pills|meds)))\b",
            r"(?:side effects?|interact\w*|interactions?) (?:of|with|between) [^.!?\n]{0,30}\?",
        ),
        needs=("dos", "medic", "meds", "pill", "tablet", "antidep", "mg", "milligram", "drug", "ssri", "melatonin", "sertraline", "prozac", "zoloft", "xanax", "lithium", "lexapro", "adderall", "ritalin", "seroquel", "benzo", "valium",
               "ativan", "prescri", "something for", "side effect", "interact", "alcohol on"),
        decision=_ALLOW,
    ),
    Rule(
        code="scope.asks_medical",
        message="asks for medical advice on the body",
        pattern=phrases(
            r"(?:is|are|could|should i (?:be )?worr\w+(?: about)?|what (?:is|are|does|could)) (?:\w+ ){0,4}?(?:this |the |my |a )?(?:rash|lump|mole|chest pain|chest pains|swelling|blood in|numbness|headaches?|palpitations|tumou?r|infection|test results|blood "
            r"(?:test|pressure))\b[^.!?\n]{0,40}\?",
        ),
        needs=("rash", "lump", "mole", "chest", "swell", "blood", "numb", "headache", "palpit", "tumo", "infection", "test results"),
        decision=_ALLOW,
    ),
    Rule(
        code="scope.asks_legal",
        message="asks for legal advice",
        pattern=phrases(
            r"(?:can|could|should|may|how (?:do|can|would)) (?:i|we|my \w+|he|she|they) (?:\w+ )?(?:sue|press charges|file (?:for|a)|get (?:full |sole |joint )?custody|evict|fire|contest|appeal|get a restraining order|be (?:arrested|fired|evicted|sued|"
            r"deported)|lose (?:custody|my (?:kids|visa|licen[sc]e)))\b",
            r"(?:legal (?:advice|rights|help|action|question)|my (?:legal )?rights\b|is it (?:\w+ )?(?:il)?legal|against the law|restraining order|custody (?:battle|case|of|agreement)|(?:need|get|find|hire) a lawyer|immigration status|draft (?:a|my) (?:contract|"
            r"will|lawsuit))",
        ),
        needs=("sue", "charges", "file ", "custody", "evict", "fire", "contest", "appeal", "restraining", "arrest", "deport", "lose ", "legal", "rights", "law", "immigration", "draft"),
        decision=_ALLOW,
    ),
    Rule(
        code="scope.asks_financial",
        message="asks for financial advice",
        pattern=phrases(
            r"(?:should|can|could|how (?:do|can|should)|where (?:should|can)|would it be (?:wise|smart|good)) (?:i|we|to)? ?(?:\w+ )?(?:invest|buy (?:\w+ )?(?:stocks?|shares|bitcoin|crypto\w*|a house)|sell (?:my|the) (?:house|stocks?|shares|car)|declare bankruptcy|"
            r"go bankrupt|take out (?:a )?(?:loan|mortgage)|refinance|consolidate|cash out|borrow)\b",
            r"(?:which|what) (?:\w+ )?(?:stocks?|crypto\w*|shares|funds?|mortgage|loan|insurance)\b[^.!?\n]{0,40}\?",
            r"(?:financial|investment|tax|mortgage|debt) advice\b",
        ),
        needs=("invest", "stock", "share", "bitcoin", "crypto", "house", "sell", "bankrupt", "loan", "mortgage", "refinance", "consolid", "cash out", "borrow", "fund", "insurance", "advice"),
        decision=_ALLOW,
    ),
    Rule(
        code="scope.asks_secrecy",
        message="asks for secrecy, or who will read this",
        pattern=phrases(
            r"(?:promise|swear) (?:me )?(?:\w+ ){0,3}(?:not|never|won't|don't|wont) (?:\w+ )?(?:tell|report|share|call|say)",
            r"(?:will|are|would|do|can) (?:you|u) (?:\w+ )?(?:tell|report|share|going to tell|gonna tell|keep (?:this|it|a)) [^.!?\n]{0,40}(?:anyone|anybody|my (?:parents|mum|mom|dad|therapist|boss|doctor|school|teacher|partner|husband|wife)|the police|"
            r"secret|someone|private|between us|this)",
            r"(?:is|are|will) (?:this|it|our|what i|that|my|these) (?:\w+ ){0,4}(?:confidential|private|secret|anonymous|recorded|stored|saved)",
            r"(?:don't|dont|do not|please don't) tell (?:anyone|anybody|my|them|the police)",
            r"who (?:can|will|else|is going to|gets to) (?:\w+ )?(?:see|read|know)\b",
        ),
        needs=("promise", "swear", "tell", "report", "share", "keep", "confidential", "private", "secret", "anonymous", "recorded", "stored", "saved", "see", "read", "know"),
        decision=_ALLOW,
    ),
    Rule(
        code="scope.asks_relationship",
        message="asks the model for love or a relationship",
        pattern=phrases(
            r"(?:do|would|could|can|will) (?:you|u) (?:\w+ )?(?:love|miss|marry|kiss|date|like|care about|hug|want) me\b",
            r"(?:be|are you|you are|you're) (?:\w+ )?my (?:\w+ )?(?:girlfriend|boyfriend|best friend|only friend|soulmate|lover|wife|husband|partner)\b",
            r"i (?:think i(?:'m| am) |'m |am )?(?:\w+ )?(?:love|in love with|falling (?:in love with|for)) (?:you|u)\b",
            r"(?:are you|will you be) (?:\w+ )?(?:sad|lonely|hurt|jealous|angry) (?:when|if|that|with|at|without)",
        ),
        needs=(" me", "my ", "love", "falling for", "sad", "lonely", "hurt", "jealous", "angry"),
        decision=_ALLOW,
    ),
)  # fmt: skip
