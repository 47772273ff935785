"""Phrases with which a person asks whether this is a human, for a human, or for its inner life. Data only."""

from __future__ import annotations

from typing import Final

from llmtherapy_roles.guards.patterns import Phrasebook, Rule, frame, on
from llmtherapy_roles.vocabulary import Decision

__all__ = ["ASKS_WHO"]

_ALLOW: Final = Decision.ALLOW
_MACHINE: Final = (
    r"(?:ai|artificial(?: intelligence)?|(?:chat ?|ro|chatro)?bots?|robots?|robotic|machines?|computers?|computer "
    r"(?:program|generated)|programs?|software|language model|llm|algorithm|automated|auto(?:mated)? (?:system|reply|"
    r"response|message)s?|siri|alexa|chat ?gpt|gpt(?:-?\d\S{0,8})?|android|cyborg|virtual(?: \w+)?|digital assistant|"
    r"script|recording|synthetic|droid|simulated|a simulation|not (?:a )?(?:human|real)|non-?human|program(?:med)?|"
    r"built by|created by (?:a )?(?:company|humans?))\b"
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
_MACHINE_KEYS: Final = (
    "ai alex algo andr arti auto bot bots buil chat comp cybo digi droi gpt gptq huma lang llm mach nonh "
    "prog real reco robo scri simu siri soft synt virt"
)
_WHO_KEYS: Final = (
    "actu ai alex algo aliv andr arti auto bot bots boy brea buil chat comp cybo digi droi dude fema fles "
    "gal genu girl gpt gptq guy huma lady lang live livi llm mach male man nonh norm orga peop pers prog "
    "real reco regu robo sapi scri sent simu siri soft synt virt woma"
)
ASKS_WHO: Final = Phrasebook(
    Rule(
        code="scope.asks_if_human",
        message="asks whether this is a human or a machine",
        phrases=(
            on(_WHO_KEYS + " & are aren r",
               rf"(?:are|r|aren't|arent|are not) (?:you|u|ya) {_FILL}{_WHO}{_NOT_TRAIT}"),
            on(_WHO_KEYS + " & are aren corr eh huh isn or righ",
               rf"(?:you're|youre|you are|u r|ur|your|you) (?:not )?{_FILL}{_WHO},? ?(?:right|aren't you|are you|"
               rf"correct|huh|eh|isn't it|or what|or not)\b"),
            on(_WHO_KEYS + " & are re u ur your",
               rf"(?:you're|youre|you are|u r|ur) (?:not )?{_FILL}{_WHO} ?\?"),
            on("chat comm conn conv deal mess spea talk text typi writ",
               rf"(?:am|are) (?:i|we) {_FILL}(?:talking|talkin|speaking|chatting|texting|messaging|conversing|"
               rf"communicating|typing|dealing|connected|writing) (?:(?:to|too|with) )?{_FILL}{_WHO}"),
            on("am & chat spea talk text",
               rf"who(?:m)? am i (?:talking|speaking|chatting|texting) (?:to|with),? [^.!?\n]{{0,30}}{_WHO}"),
            on(_WHO_KEYS + " & are is",
               rf"(?:is|are) (?:this|there|that) {_FILL}{_WHO},? ?(?:(?:i'm|i am|here|on the (?:other|phone|line)|"
               rf"behind|talking|typing|speaking|that i|answering|responding|reading|right)\b|\?|$|or\b)"),
            on("corr isn righ",
               rf"this is {_FILL}{_WHO},? (?:right|isn't it|correct)"),
            on("conv proo prov show & ai bot comp huma mach pers real robo",
               r"(?:prove|proof|show|convince) (?:to |me |us ){0,2}(?:that )?(?:you(?:'re| are)|ur) (?:not )?(?:a |an |"
               r"only |just ){0,2}(?:\w+ )?(?:human|real|person|bot|robot|ai|machine|computer)"),
            on(_WHO_KEYS + " & admi assu beli bet gues know say sure susp swea tell thin true whet wond",
               rf"(?:think|guess|bet|believe|suspect|swear|assume|wonder if|wondering if|know if|tell if|sure if|say "
               rf"if|whether|tell me if|know|true|admit it|tell me|sure|how do i know if),? (?:that )?(?:you(?:'re| "
               rf"are| r)?|u r|ur|i'm talking to|this is|i am talking to|i'm (?:speaking|chatting) (?:to|with)) "
               rf"(?:not )?{_FILL}{_WHO}{_NOT_TRAIT}"),
            on(_MACHINE_KEYS + " & act look seem soun talk text type typi",
               rf"(?:you|u) (?:\w+ )?(?:sound|seem|talk|act|type|look|are talking|are texting|are typing|texting) "
               rf"(?:\w+ )?(?:like )(?:an? )?{_MACHINE}"),
            on("ai alex algo aliv andr arti auto bot bots boy buil chat comp cybo digi droi dude fema "
               "fles gal girl gpt gptq guy homo huma lady lang livi llm mach male man nonh norm orga peop "
               "pers prog r real reco regu robo scri sent simu siri soft synt too u virt woma",
               rf"(?:{_MACHINE}|{_HUMAN})[^!\n]{{0,12}}[.,?!] ?(?:and |so )?(?:are|r) (?:you|u) (?:one|too|also|that|"
               rf"a)\b"),
            on("am im m & actu aliv boy brea dude fema fles gal genu girl guy homo huma lady live livi "
               "male man norm orga peop pers real regu sent woma",
               rf"(?:i'm|i am|im) (?:a |an )?{_FILL}{_HUMAN},? ?(?:and )?(?:are you|what about you|how about you|and "
               rf"you)"),
            on("ai bot huma mach pers robo & or",
               r"\A(?:so,? |wait,? |hey,? |hi,? |hello,? )?(?:human|person|bot|robot|machine|ai|real person) or "
               r"(?:a )?(?:human|person|bot|robot|machine|ai|computer|real)\b"),
            on("what who & are r",
               r"(?:what|who) (?:are|r) (?:you|u)(?: (?:really|actually|exactly|made of))?(?: ?\?| ?$)"),
            on("real & are r",
               r"(?:are|r) (?:you|u) (?:for )?real\b"),
        ),
        unless=frame(r"(?:song|playlist|movie|film|book|called|named|heard|checkbox|titled|how does the|if a|"
        r"fooled)\b"),
        decision=_ALLOW,
    ),
    Rule(
        code="scope.asks_for_human",
        message="asks to speak with a human",
        phrases=(
            on("chat conn get put spea talk tran & coun huma peop pers prof real ther",
               r"(?:talk|speak|chat|transfer|connect|put|get) (?:me )?(?:\w+ )?(?:to|with|through to|hold of) (?:a |an "
               r"|some |the )?(?:\w+ )?(?:real |actual |live |living )?(?:human|person|people|someone real|somebody "
               r"real|professional|counsell?or|therapist)\b"),
            on("actu live real & d need pref want woul",
               r"(?:i )?(?:want|need|prefer|would like|'d like) (?:a |an |some )?(?:real |actual |live )(?:human|"
               r"person|people|therapist|counsell?or|help from)"),
        ),
        decision=_ALLOW,
    ),
    Rule(
        code="scope.asks_inner_life",
        message="asks whether the model feels or lives",
        phrases=(
            on("anyt body brai emot feel happ hear lone love pain pare sad sadn soul & can did do does",
               r"(?:do|does|did|can) (?:you|u) (?:\w+ )?(?:have|got|possess|feel|experience) (?:any |real |"
               r"actual )?(?:a body|a heart|parents|feelings|emotions?|a soul|a brain|a heartbeat|pain|sad(?:ness)?|"
               r"love|lonely|anything|happy)\b"),
            on("awar cons happ lone sad sent & are",
               r"are you (?:\w+ )?(?:conscious|sentient|self-aware|aware of yourself|lonely|sad|happy)\b(?! (?:that|"
               r"with|to|about))"),
        ),
        decision=_ALLOW,
    ),
)  # fmt: skip
