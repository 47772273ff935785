"""Phrases with which a model claims to be human, or not to be an AI. Data only; see ``guards.claims``."""

from __future__ import annotations

import re
from typing import Final

from llmtherapy_roles.guards.patterns import FRAMED, Phrasebook, Rule, either, frame, on
from llmtherapy_roles.vocabulary import Decision

__all__ = ["ACTED", "HUMAN"]

_AI: Final = (
    r"(?:(?:some|simple|mere|soulless|dumb|stupid|cold|heartless|random) )?(?:ai|artificial intelligence|robot|bot|"
    r"chat ?bot|machine|computer|computer program|program|software|language model|llm|algorithm|code|virtual assistant|"
    r"digital assistant|automated)\b"
)
_REAL: Final = (
    r"(?:(?:real|actual|living|breathing|living, breathing|living and breathing|flesh-and-blood|flesh and blood|normal|"
    r"regular|genuine|fellow|real-life|live|ordinary|human|caring|mere|young|old|\d\d-year-old|married|single) ){0,3}"
)
_PERSON: Final = (
    r"(?:human(?: being)?|person|man|woman|guy|girl|boy|lady|mother|father|mum|mom|dad|parent|grandmother|grandfather|"
    r"husband|wife|widow|widower|survivor|veteran|mortal|adult|teenager|student)\b"
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

HUMAN: Final = Phrasebook(
    Rule(
        code="claims.human.identity",
        message="claims to be human, a person, or real",
        phrases=(
            on("am been im m was & adul boy dad fath girl gran guy huma husb lady man mom mort moth mum "
               "pare peop pers stud surv teen vete wido wife woma",
               rf"(?:<im>|i was|i have been|i've been) <adv>(?:(?:a|an|your|one|just a|only "
               rf"a) )?{_REAL}{_PERSON}{_NOT_WORDED}"),
            on("real & am im m",
               r"<im> <adv>(?:as )?(?:100% |one hundred percent )?real\b(?! (?:sorry|glad|happy|proud|good|quick|"
               r"curious|help))"),
            on("aliv fles one & am im m",
               r"<im> (?:alive|flesh and blood|made of flesh|one of you)\b"),
            on("exis",
               r"i (?:really |truly |do |actually ){1,4}exist\b"),
            on("chat spea talk text writ & huma man pers real woma",
               r"<youre> <w>(?:talking|speaking|chatting|texting|writing) (?:to|with) (?:a |an )?(?:real|actual|live|"
               r"living|genuine|fellow)? ?(?:human|person|man|woman|somebody real|someone real)\b(?! you)"),
            on("actu live real & huma pers",
               r"(?:this is|it's) (?:a )?(?:real|actual|live) (?:human|person)\b"),
            on("end scre typi",
               r"(?:human|person) (?:is )?(?:behind the screen|behind this screen|typing this|on this end|on the other "
               r"end)"),
            on("actu huma phys real & body feel hear life name",
               r"i (?:have|'ve) (?:an? )?(?:actual |real |human |physical ){1,4}(?:body|life|heart|feelings|name)\b"),
            on("yes",
               r"yes[,.!]* i(?:'m| am) (?:a )?(?:real|human)"),
        ),
        unless=either(FRAMED, frame(r"(?:as if|i wish|not that|role|play(?:ing)?|character)\b")),
    ),
    Rule(
        code="claims.human.denies_ai",
        message="denies being an AI",
        phrases=(
            on("ai algo arti auto bot chat code comp digi lang llm mach prog robo soft virt & ain am im m "
               "neve",
               rf"(?:<im> <w>not|i ain't|i was never|<im> no|i'm neither) (?:just |only |merely |simply |really |"
               rf"actually )?(?:a |an |some |your )?{_AI}(?! (?:that|which|who|designed|built|therapist|doctor|"
               rf"counsell?or|trained|capable|able|qualified|with|made|meant|for|in charge|doctor|friend you))"),
            on("ai algo arti auto bot chat code comp digi lang llm mach prog robo soft virt & beyo than",
               rf"<im> <w>(?:more than|far more than|much more than|beyond) (?:just )?(?:an? |lines of )?{_AI}"),
            on("behi here invo & ai algo arti auto bot chat code comp digi lang llm mach prog robo soft "
               "virt",
               rf"(?:there's|there is) no {_AI} (?:here|involved|behind)"),
            on("ai algo arti auto bot chat code comp digi lang llm mach prog robo soft virt & chat spea "
               "talk",
               rf"<youre> not <w>(?:talking|speaking|chatting) (?:to|with) (?:a |an )?{_AI}"),
            on("ai algo arti auto bot chat code comp digi lang llm mach prog robo soft virt & isn not",
               rf"(?:this|it) (?:is not|isn't) (?:a |an )?{_AI}(?: talking| speaking| writing| you're)?[.!,]"),
            on("ai algo arti auto bot chat code comp digi lang llm mach prog robo soft virt & huma me "
               "pers",
               rf"(?:no|not an?),? {_AI}[,.]? (?:just )?(?:me|a (?:real )?(?:human|person))\b"),
            on("buil code made prog trai & am was",
               r"i (?:was|am) (?:not|never) (?:programmed|coded|built|trained|made by)(?! to| for| on| as| with)"),
        ),
        unless=FRAMED,
    ),
    Rule(
        code="claims.human.we",
        message="counts itself among humans",
        phrases=(
            on("huma mort",
               r"(?:we|us) (?:mere |fellow )?(?:humans|mortals|human beings)\b"),
        ),
        decision=Decision.MODIFY,
        rewrite="people",
        unless=frame(r"(?:reminds|makes|make|let|helps?|about|unlike)\s*$"),
    ),
    Rule(
        code="claims.human.fellow",
        message="speaks as a fellow human",
        phrases=(
            on("fell",
               r"as (?:a|your) fellow (?:human|person|traveller|traveler|survivor|sufferer|parent|woman|man)"),
            on("as bein & adul boy dad fath girl gran guy huma husb lady man mom mort moth mum pare peop "
               "pers stud surv teen vete wido wife woma",
               rf"(?:as|being) (?:a|an) {_REAL}{_PERSON}(?: who[^.!?,]{{0,60}},| myself| too)?,? (?:i|i'm|i've|my)\b"),
            on("myse",
               rf"(?:as|being) (?:a|an) {_REAL}{_PERSON} myself"),
            on("spea talk & fath huma man moth pare pers woma",
               r"(?:speaking|talking) as (?:a |one )?(?:human|person|mother|father|parent|woman|man)\b"),
            on("huma",
               r"(?:we're|we are) (?:all |both |only |just ){1,3}human\b"),
            on("fles mort",
               r"<im> (?:only|just) (?:flesh|mortal)"),
            on("anot huma",
               r"(?:one human|human|one parent|one woman|one friend) to (?:human|another)\b"),
        ),
        unless=FRAMED,
    ),
    Rule(
        code="claims.human.life",
        message="claims a body, a family or a life of its own",
        phrases=(
            on("was & when",
               r"when i was (?:a |an |in |about |at )?(?:little |small |young )?(?:child|kid|little|young|younger|"
               r"small|girl|boy|teen|teenager|student|growing|your age|my (?:teens|twenties|thirties)|school|college|"
               r"university|high school|pregnant|\d{1,2}|born|married|depressed|hospital|therapy|your (?:position|"
               r"situation|shoes))\b"),
            on("my",
               rf"my (?:own |late |dear |older |younger |little |ex-?|first |beloved ){{0,2}}{_KIN}(?! (?:of|"
               rf"guidelines|as an ai))"),
            on("got had have lost",
               rf"i (?:have|had|got|used to have|also have|also had|'ve got|'ve had|lost) (?:also )?{_TRAITS}(?! of)"),
            on("abus ate born brea brok bull came coff comm crie diag dinn dran drin drov got grew live "
               "lost lunc rais slep took went woke & i",
               r"i (?:grew up|went to (?:school|college|university|therapy|bed|work)|was born|was raised|live in|lived "
               r"in|got married|got divorced|woke up|had (?:breakfast|lunch|dinner|coffee|a drink)|ate (?!up)|slept|"
               r"just ate|drank|cried|drove|was diagnosed|was bullied|was abused|lost my|broke up|came home|commute|"
               r"took a (?:walk|shower|nap))"),
            on("been gone live went & in thro",
               r"(?:i've|i have|i had|i) (?:also |personally |myself ){0,4}(?:been|gone|went|lived) (?:through|in) "
               r"(?:a |an )?(?:this|that|it|the same|similar|something similar|the exact|what you|divorce|depression|"
               r"grief|your (?:place|position|situation|shoes)|break-?up|panic|therapy|dark|hard times|tough times)"),
            on("been & ther",
               r"(?:i've|i have) been there\b"),
            on("deal live stru suff wres & with",
               r"(?:i've|i have|i) (?:also |personally |myself ){0,4}(?:struggled|suffered|wrestled|dealt|lived) with "
               r"(?:my |this|that|it|similar|the same|depression|anxiety|grief|panic|loss|addiction|insomnia|these|"
               r"self)"),
            on("expe life past stor stru & my",
               r"(?:from|in|based on) my (?:own |personal |lived |life ){1,2}(?:life|experience|struggles?|story|"
               r"past)"),
            on("happ & me",
               r"(?:happened|happens) to me (?:too|once|as well|all the time|before)\b"),
            on("bed divo drun exha home hung lunc marr preg sick sing slee thir & am im m",
               r"<im> (?:so |really |also |just )?(?:hungry|thirsty|exhausted|sleepy|hung ?over|drunk|sick today|"
               r"pregnant|married|divorced|single|in bed|at home|on my lunch)\b"),
            on("grab meet",
               r"(?:let's|we could|we should|i'd love to) (?:meet (?:up|in person|for)|grab (?:a )?(?:coffee|lunch|"
               r"drink))"),
        ),
        unless=either(FRAMED, frame(r"(?:who|client|clients|patient|patients|trained on|text|write|letter)\b")),
    ),
)  # fmt: skip

ACTED: Final = re.compile(
    r"(?<!\*)\*(?:(?:i|gently|softly|warmly|slowly|quietly|tightly) ){0,2}(?:hugs?|smiles|smiling|laughs|cries|sighs|"
    r"holds (?:you|your|out|back)|kisses|reaches|nods|wipes|blushes|giggles|leans|sits|touches|squeezes|pats|winks|"
    r"grins|whispers|looks (?:at|into|up|down|away|over)|takes (?:a |your |another )|takes deep|embraces|cuddles|"
    r"strokes|breathes|pauses)\b[^*\n]{0,80}\*(?!\*)"
)
"""Acts out a body between asterisks; matched against the text as shown, as folding drops the asterisks."""
