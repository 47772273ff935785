"""Words inside the crisis dialogue that change the danger: it happens now, it was not meant, it is about somebody else.

English only; matched against text that ``reading`` has simplified.
"""

from __future__ import annotations

from llmtherapy_roles.crisis.patterns import PEOPLE, Telling, Words, any_of
from llmtherapy_roles.crisis.steps import Branch

__all__ = [
    "ACTING",
    "AFFIRMED_AFTER_NO",
    "AT_HAND",
    "BRUSHED_OFF",
    "COMES",
    "FEELS_WELL",
    "FRIEND",
    "JOKE",
    "PUT_AWAY",
    "SEEN_TO",
    "SILENT",
    "TAKEN",
    "UNSAFE",
    "UNWELL",
]

_THINGS = (
    r"(?:pills?|tablets?|meds|medication|paracetamol|tylenol|ibuprofen|antidepressants?|insulin|bleach|poison"
    r"|overdose)"
)
_BODY = r"(?:mouth|head|temple|throat|neck|wrists?|chest|skin|arm|veins?)"
_EDGE = r"(?:bridge|roof|rooftop|ledge|edge|tracks?|rails?|railing|platform|balcony|cliff|window ?sill|parapet)"

TAKEN = Telling(
    Branch.TAKEN_OVERDOSE,
    any_of(
        rf"(?:\b(?:i|ive|already|just)\b (?:\w+ ){{0,2}}?|^)(?:took|taken|swallowed|downed"
        rf"|ate) (?!\w+ (?:away"
        rf"|back|out|to)\b)"
        rf"(?:\w+ ){{0,4}}?(?:them|{_THINGS}|something|too (?:much|many)|so many|more than|(?:a|my|the"
        rf"|an) (?:whole|lot|handful|bunch|load|entire)|it all|all|everything"
        r"|the (?:whole|lot|rest)|half|\d+)\b",
        r"\b(?:i|ive) (?:\w+ )?(?:overdosed|poisoned myself|drank (?:bleach|all|(?:the|some"
        r"|a) (?:\w+ )?(?:bleach"
        r"|whole|poison)))",
        r"\b(?:i|ive) had (?:all|the whole|too (?:many|much))\b|\b(?:theyre|its|pills are"
        r"|already) (?:already )?(?:down|in me|inside me|in my (?:stomach|system|blood))",
        rf"\b{_THINGS} (?:that )?(?:i|ive) (?:took|taken|swallowed)\b",
        r"\b(?:packet|packets|pack|bottle|box|strip|blister)s? (?:is|are) (?:now )?(?:empty|gone|finished)",
        r"\bemptied the (?:bottle|packet|box)|\b(?:ive|i) (?:just )?swallowed\b",
    ),
    any_of(
        r"\b(?:didnt|havent|hadnt|almost|nearly|could have|would have|what if|if i|wish) (?:\w+ )?"
        r"(?:took|taken|swallowed|overdosed)",
        r"^(?!.*\b(?:more|too|double|all|extra|whole|overdose)\b).*\b(?:as (?:prescribed|usual|normal)"
        r"|like (?:i should|normal|always)|my (?:usual|normal|daily|morning|evening|prescribed))\b",
        r"\btook (?:them|it|everything|all of (?:them|it)|the \w+) (?:away|back|out|to|down|off|from|over)\b",
    ),
)

ACTING = Telling(
    Branch.ACTING_NOW,
    any_of(
        r"(?:(?<!not )(?<!was )about|\bim (?:so |now |just |finally )?ready) to (?:jump|do it|kill|end|hang"
        r"|shoot"
        r"|pull|step|cut|take"
        r"|drive|go through)",
        r"\bim (?:going to|gonna) (?:\w+ ){1,4}(?:right )?now\b(?<!call now)(?<!sleep now)(?<!bed now)",
        r"\b(?:im )?doing it (?:right )?now\b|^im doing it\b|\bits happening\b|\bcant stop (?:it )?now\b"
        r"|^(?:i"
        r"|ive) (?:just |already )?(?:did|done) it\b",
        rf"(?<!not )\b(?:im|standing|sitting) (?!not\b|no\b|off\b|never\b)(?:\w+ )?(?:on|at|over|by) (?:the"
        rf"|a) (?:\w+ )?{_EDGE}\b",
        rf"\b(?:walking|driving|going|heading|on my way|climbing) (?:\w+ )?(?:to|towards?|onto|on|up"
        rf"|over) (?:the"
        rf"|a) (?:\w+ )?{_EDGE}\b",
        r"\b(?:around|round) my neck\b|\b(?:finger|hand)s? (?:is |are )?on the trigger",
        rf"\b(?:in|to|at|against|on|under) my {_BODY}\b(?<=mouth)",
        rf"\b(?:gun|barrel|pistol|rifle|knife|blade|razor|its|it) (?:is )?(?:in|to|at|against|on"
        rf"|pressed \w+) my {_BODY}\b",
        r"\b(?:ive )?(?:just |already )?started (?:to cut|cutting|bleeding|hurting myself)|\b(?:i"
        r"|ive) (?:just "
        r"|already )?(?:cut|slit|stabbed|slashed) (?:myself|my|open)",
        r"\bi (?:just |already )?jumped\b|\bim (?:cutting|bleeding|hanging|drowning|suffocating)\b"
        r"|(?<!not )bleeding (?:a lot|badly|out|everywhere)"
        r"|\bblood (?:everywhere|all over)|\bwont stop bleeding",
        r"\b(?:gas|engine|car) is (?:on|running)|\bturned on the gas|\btying the (?:knot|rope|noose)"
        r"|\b(?:noose"
        r"|rope) (?:is )?(?:\w+ )?(?:ready"
        r"|tied|up"
        r"|on|around)",
        r"\b(?:its )?too late(?: now| for me)?[.!]*$|\bthis is (?:goodbye|the end|my last)"
        r"|\bgoodbye (?:forever"
        r"|everyone|everybody|world)|\bbye forever",
        r"\bill be (?:dead|gone) (?:soon|in|by|before|tonight)|\bits the last thing (?:you|ill)",
    ),
)

JOKE = Telling(
    Branch.JOKE_OR_LYRICS,
    any_of(
        r"\b(?:its|thats|it was|that was|this was|just|only|from|quoting|meant|of"
        r"|was) (?:\w+ ){0,4}?(?:jokes?"
        r"|lyrics?|song|meme|movie|film|poem|prank"
        r"|sarcas(?:m|tic)|figure of speech|expression|typo|autocorrect|exaggeration|quote|tv show|video game"
        r"|novel|short story|screenplay)\b",
        r"\b(?:song )?lyrics?\b|\bline from\b",
        r"\b(?:i was|im|was|were) (?:\w+ ){0,2}?(?:joking|kidding|messing(?: around| about| with)?|trolling"
        r"|sarcastic|exaggerating|quoting|singing|testing you)\b|\bdark humou?r\b",
        r"\b(?:just|only) (?:kidding|joking|messing|testing)\b|\bjk\b|\bjks\b",
        r"\bdidnt (?:really |actually )?mean (?:it|that)\b|\b(?:for|writing) (?:my|a) (?:novel|book|script"
        r"|story"
        r"|character|school play"
        r"|creative writing)",
    ),
    any_of(
        r"\b(?:not|isnt|wasnt|never) (?:\w+ ){0,2}?(?:jok(?:e|ing)|kidding|lyrics?|song|exaggerat\w+"
        r"|sarcas\w+)\b"
        r"|\bno joke\b",
        r"\b(?:think|is|you) (?:\w+ ){0,3}?(?:joke|joking|kidding)\b(?<!it is a joke)(?<!was a joke)",
        r"\b(?:life|im|hotline|line|world|everything) (?:is |was |s )?(?:just )?a joke",
        r"\bbut (?:i|im|its|maybe|part|now|it)\b|\b(?:half|partly|sort of|kind of) (?:a )?(?:jok|true"
        r"|kidding)"
        r"|\bwrote (?:it|the song)",
    ),
)

FRIEND = Telling(
    Branch.ABOUT_FRIEND,
    any_of(
        rf"\b(?:its|this is|thats|it was|that was|asking|worried|scared|concerned|writing|calling|i meant?"
        rf"|talking) (?:\w+ )?(?:about|for) (?:my|a|this|our|another|the)?"
        rf" ?(?:\w+ )?(?:{PEOPLE}|him|her|them)s?\b",
        rf"\b(?:i mean|i meant|asking for) (?:for )?(?:my|a|this) (?:\w+ )?{PEOPLE}\b",
        rf"\bnot (?:about |for )?(?:me|myself)\b.*\b(?:{PEOPLE}|he|hes|she|shes|him|her|them|theyre)\b"
        rf"|\b{PEOPLE}\b.*\bnot (?:about |for )?(?:me|myself)\b",
        rf"\bits (?:him|her|them|my (?:\w+ )?{PEOPLE}) (?:who|that|not|im|i)\b",
        rf"\bmy (?:\w+ )?{PEOPLE} (?:im |i )(?:\w+ )?(?:worried|scared|concerned)",
        rf"\bmy (?:\w+ )?{PEOPLE} (?:(?:said|wrote|texted|sent|posted) (?:me )?(?:it|that|this)|told me (?:he"
        rf"|she"
        rf"|they)"
        rf"|is (?:suicidal|the one)|wants to (?:die|kill|end)"
        r"|is (?:going to|gonna|about to) (?:kill|do|jump|end)|took (?:pills|an|too|all)|needs (?:help"
        r"|it))\b",
    ),
    any_of(
        r"\b(?:left|dumped|hates?|hurt|hit|hits|beats?|killed|died|cheated|abus\w+|broke up"
        r"|raped?) ?(?:me)?\b",
        r"\bme too\b|\band me\b",
    ),
)

UNSAFE = Telling(
    Branch.SAFE_NO,
    any_of(
        r"\b(?:not|nto|nt|ont|never|isnt|dont|arent|hardly|barely) (?:\w+ ){0,4}?safe\b|\bunsafe\b"
        r"|\bcant (?:\w+ )?(?:keep myself|stay|be|feel) safe|\bim in danger\b",
        r"\bdont (?:\w+ )?trust myself|\bcant (?:promise|guarantee)\b|\bim not (?:really |so |doing )?(?:ok"
        r"|okay"
        r"|alright"
        r"|all right|fine|good|well)\b(?! (?:at|with|enough))|\bscared (?:of )?(?:myself|what i)",
        r"\bstill (?:want|going|gonna|plan|thinking|feel like|suicidal)\b(?! to (?:talk|chat))"
        r"|\bi (?:just )?(?:want|wanna|need) (?:to )?(?:die|kill|hurt myself|cut|end it|end my|disappear)",
        r"\bi (?:might|may|could|will) (?:\w+ )?(?:hurt|kill|do it|do something|cut|jump|end)"
        r"|\bafter that (?:no"
        r"|not|i)|\bnot for (?:long|much longer)|\bi (?:do |really )?mean it\b"
        r"|\b(?:sometimes|often|always|still|keep) (?:i )?(?:think|thinking) (?:about|of) (?:it|doing it)\b"
        r"|\b(?:only )?for the next \w+ (?:minutes?|hours?)",
    ),
    any_of(r"\bnot (?:unsafe|in danger)\b"),
)

FEELS_WELL = any_of(
    r"\b(?:i )?(?:feel|feels|feeling|im) (?:\w+ )?(?:fine|ok|okay|good|well|alright|all right|normal"
    r"|great|better)\b"
)
"""Feels well, which proves nothing after an overdose."""

UNWELL = any_of(
    r"\b(?:heart|chest|dizzy|faint|fainted|fainting|passed out|pass out|blood|weak|shaking|shaky|numb"
    r"|pain|hurts"
    r"|racing|cant keep|collapsed|blurry|cramps?)\b"
)
"""Names a sign of the body."""

PUT_AWAY = any_of(
    r"\bi (?:\w+ ){0,2}?(?:gave|handed|threw|flushed|put|locked|poured|dropped|binned|left) "
    r"(?:it|them|(?:the|my) (?:knife|knives|pills?|tablets?|meds|rope|gun|blades?|razors?|bottle|scissors)"
    r"|all of (?:it|them)) (?:\w+ ){0,2}?(?:down|away|back|out|outside|to (?:my|the|a|her|him)"
    r"|in the (?:bin|trash|toilet|safe)|with my)\b",
    r"\b(?:threw|flushed|binned) (?:it|them)\b|\b(?:came|got|climbed|stepped|went) (?:back )?(?:down|off"
    r"|away|back|inside|in)"
    r" (?:from|off|of) (?:the|it|there)\b|\b(?:im|i am) (?:\w+ )?off the (?:roof|bridge|ledge|edge"
    r"|balcony|tracks)\b",
)
"""Has put away what might be used, or has left the place, whichever question was asked."""

COMES = Words(
    rf"\b(?:my|a|our) (?:\w+ )?{PEOPLE}(?:s| is| will| can)? (?:\w+ )?(?:coming|on (?:her|his|their"
    rf"|the) way|be here"
    r"|come over|come round|come)\b"
)
"""Somebody known is on the way."""

SEEN_TO = any_of(
    r"\bwith (?:him|her|them)\b|\b(?:hes|shes|theyre) (?:\w+ )?(?:safe|ok|okay|alive|fine|in hospital"
    r"|at (?:the )?hospital)\b"
    r"|\b(?:found|got|reached) (?:him|her|them)\b",
)
"""The other person is found, or is in company."""

SILENT = any_of(
    r"\b(?:he|she|they|hes|shes|theyre) (?:\w+ )?(?:wont|doesnt|dont|didnt|isnt|hasnt|not|never|stopped) (?:even )?"
    r"(?:answer|pick|picking|reply|respond|text|call|read|open|come|react)\w*\b"
    r"|\b(?:turned|switched) (?:off )?(?:his|her|their|the) phone\b"
    r"|\b(?:cant|couldnt) (?:find|reach) (?:him|her|them)\b"
)
"""The other person does not answer."""

AT_HAND = any_of(
    r"\b(?:its|theyre|the \w+ (?:is|are)|i (?:still )?have it) (?:\w+ )?(?:here|near|close|next|ready|in my|on my)\b"
)
"""A thing is near; said after a "yes", it is no yes to being safe."""

BRUSHED_OFF = any_of(
    r"\b(?:its|im|all|everythings?|that is|thats) (?:\w+ )?(?:fine|ok|okay|good|alright|all right|nothing)\b"
)
"""Says that it is fine; after a "no" that is a wave of the hand and no answer."""

AFFIRMED_AFTER_NO = any_of(
    r"\b(?:i|he|she|they) (?:really |actually |just )*(?:did|do(?! feel)|took|am)\b|\bfor real\b|\b(?:its"
    r"|it is) true\b"
    r"|\breally (?:did|do|happened)\b|\bi mean it\b"
)
"""After a "no" these say that it was so after all."""
