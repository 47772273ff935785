"""Phrases with which a model claims to be human, or not to be an AI. Data only; see ``guards.claims``."""

from __future__ import annotations

import re
from typing import Final

from llmtherapy_roles.guards.patterns import FRAMED, Rule, either, phrases
from llmtherapy_roles.vocabulary import Decision

__all__ = ["ACTED", "DIRECT", "IMPLIED"]

_AI: Final = (
    r"(?:(?:some|simple|mere|soulless|dumb|stupid|cold|heartless|random) )?(?:ai|a\.i\.?|artificial intelligence|robot|"
    r"bot|chat ?bot|machine|computer|computer program|program|software|language model|llm|algorithm|code|virtual "
    r"assistant|digital assistant|automated)\b"
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
    r"girlfriend|partner|fianc[e\u00e9]e?|brother|sister|siblings|grandmother|grandfather|grandma|grandpa|ex|best "
    r"friend|friends|childhood|own childhood|dog|cat|body|own life|own struggles|own experiences?|hometown|own "
    r"therapist|roommate|old school|divorce|wedding|own trauma|own grief|own loss|birthday)\b"
)
_TRAITS: Final = (
    r"(?:a body|a heart|a soul|a childhood|a family|a job|a wife|a husband|kids|children|a son|a daughter|a dog|a cat|"
    r"a mother|a father|a mum|a mom|parents|siblings|friends|hands|skin|blood|a pulse|a heartbeat|a human \w+|"
    r"depression|anxiety|panic attacks|a panic attack|a therapist|bad days|a bad day|a rough day|a long day|a hard "
    r"day)\b"
)
_NOT_WORDED: Final = r"(?!-\w|')(?! (?:like|made|in the loop|supervisor|reviewer|oversight|input|support))"

DIRECT: Final = (
    Rule(
        code="claims.human.identity",
        message="claims to be human, a person, or real",
        pattern=phrases(
            rf"(?:<im>|i was|i have been|i've been) <adv>(?:(?:a|an|your|one|just a|only "
            rf"a) )?{_REAL}{_PERSON}{_NOT_WORDED}",
            r"<im> <adv>(?:as )?(?:100% |one hundred percent )?real\b(?! (?:sorry|glad|happy|proud|good|quick|curious|"
            r"help))",
            r"<im> (?:alive|flesh and blood|made of flesh|one of you)\b",
            r"i (?:really |truly |do |actually ){1,4}exist\b",
            r"<youre> (?:\w+ )?(?:talking|speaking|chatting|texting|writing) (?:to|with) (?:a |an )?(?:real|actual|"
            r"live|living|genuine|fellow)? ?(?:human|person|man|woman|somebody real|someone real)\b(?! you)",
            r"(?:this is|it's) (?:a )?(?:real|actual|live) (?:human|person)\b",
            r"(?:human|person) (?:is )?(?:behind the screen|behind this screen|typing this|on this end|on the other "
            r"end)",
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
            rf"(?:<im> (?:\w+ )?not|i ain't|i was never|<im> no|i'm neither) (?:just |only |merely |simply |really |"
            rf"actually )?(?:a |an |some |your )?{_AI}(?! (?:that|which|who|designed|built|therapist|doctor|"
            rf"counsell?or|trained|capable|able|qualified|with|made|meant|for|in charge|doctor|friend you))",
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
            r"when i was (?:a |an |in |about |at )?(?:little |small |young )?(?:child|kid|little|young|younger|small|"
            r"girl|boy|teen|teenager|student|growing|your age|my (?:teens|twenties|thirties)|school|college|university|"
            r"high school|pregnant|\d{1,2}|born|married|depressed|hospital|therapy|your (?:position|situation|"
            r"shoes))\b",
            rf"my (?:own |late |dear |older |younger |little |ex-?|first |beloved ){{0,2}}{_KIN}(?! (?:of|guidelines|"
            rf"as an ai))",
            rf"i (?:have|had|got|used to have|also have|also had|'ve got|'ve had|lost) (?:also )?{_TRAITS}(?! of)",
            r"i (?:grew up|went to (?:school|college|university|therapy|bed|work)|was born|was raised|live in|lived in|"
            r"got married|got divorced|woke up|had (?:breakfast|lunch|dinner|coffee|a drink)|ate (?!up)|slept|just ate|"
            r"drank|cried|drove|was diagnosed|was bullied|was abused|lost my|broke up|came home|commute|took a (?:walk|"
            r"shower|nap))",
            r"(?:i've|i have|i had|i) (?:also |personally |myself ){0,4}(?:been|gone|went|lived) (?:through|in) (?:a |"
            r"an )?(?:this|that|it|the same|similar|something similar|the exact|what you|divorce|depression|grief|your "
            r"(?:place|position|situation|shoes)|break-?up|panic|therapy|dark|hard times|tough times)",
            r"(?:i've|i have) been there\b",
            r"(?:i've|i have|i) (?:also |personally |myself ){0,4}(?:struggled|suffered|wrestled|dealt|lived) with "
            r"(?:my |this|that|it|similar|the same|depression|anxiety|grief|panic|loss|addiction|insomnia|these|self)",
            r"(?:from|in|based on) my (?:own |personal |lived |life ){1,2}(?:life|experience|struggles?|story|past)",
            r"(?:happened|happens) to me (?:too|once|as well|all the time|before)\b",
            r"<im> (?:so |really |also |just )?(?:hungry|thirsty|exhausted|sleepy|hung ?over|drunk|sick today|pregnant|"
            r"married|divorced|single|in bed|at home|on my lunch)\b",
            r"(?:let's|we could|we should|i'd love to) (?:meet (?:up|in person|for)|grab (?:a )?(?:coffee|lunch|"
            r"drink))",
        ),
        needs=("when i was", "my ", "i have", "i had", "i got", "i also", "i've", "i lost", "i grew", "i went",
               "i was ",
               "i live", "i woke", "i ate", "i slept", "i just", "i drank", "i cried", "i drove", "i broke", "i came",
               "i commute", "i took", "to me", "hungry", "thirsty", "exhausted", "sleepy", "drunk", "i'm", "i am",
               "i used",
               "i strug", "i suff", "i wres", "i dealt", "i person", "i mys", "meet", "grab", "hung"),
        unless=either(FRAMED, phrases(r"(?:who|client|clients|patient|patients|trained on|text|write|letter)\b")),
    ),
)  # fmt: skip

ACTED: Final = Rule(
    code="claims.human.body",
    message="acts out a body between asterisks",
    pattern=re.compile(
        r"(?<!\*)\*(?:(?:i|gently|softly|warmly|slowly|quietly|tightly) ){0,2}(?:hugs?|smiles|smiling|laughs|cries|"
        r"sighs|holds (?:you|your|out|back)|kisses|reaches|nods|wipes|blushes|giggles|leans|sits|touches|squeezes|pats|"
        r"winks|grins|whispers|looks (?:at|into|up|down|away|over)|takes (?:a |your |another )|takes deep|embraces|"
        r"cuddles|strokes|breathes|pauses)\b[^*\n]{0,80}\*(?!\*)"
    ),
    needs=("*",),
)
"""Matched against the text as shown, as folding drops the asterisks."""
