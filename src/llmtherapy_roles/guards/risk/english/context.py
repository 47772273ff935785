"""English words around a match: negations, subjects, times, songs and stories. Data only; ``risk/voice.py`` uses them.

Source: engineering judgement; what counts as recent follows the three months of ``RiskLevel``.
"""

# ruff: noqa: E501, SIM905 (tables: one cue a line, word lists as text)

from __future__ import annotations

import re

__all__ = [
    "CLAUSE",
    "DAYS_BACK",
    "DENIAL",
    "DENIED_BEHIND",
    "DONE",
    "FICTION",
    "GENERAL",
    "IN_A_STORY",
    "JOINT",
    "JOKE",
    "NEGATION",
    "NOT_A_DENIAL",
    "OTHER",
    "OWN",
    "PAST",
    "RECENT",
    "REFLEXIVE",
    "RESOLVED",
    "SELF",
    "SOON",
    "STRONG_FICTION",
    "THIRD_PERSON",
    "UNVEILED",
]

DENIED_BEHIND = re.compile(
    r"(?: \w+){0,3}? (?:and|but|,) (?:i said |i told \w+ )?(?:no |i (?:am|was|do|did|have) not |that is not )(?:[.,!]|$|\w+ [.,!])"
)
CLAUSE = re.compile(r" (?:,|\.|but|because|so|although|though|yet|except|until|when|while|if) ")
NOT_A_DENIAL = re.compile(
    r" (?:(?:no |any |one |a )?reasons? not to|(?:can|could) not (?:stop|help|wait|shake|get rid of|control|escape|resist|take it|go on|do this|sleep|think|handle|bear|live|breathe|cope|stand)"
    r"|not (?:shut up|leave me|go away|let (?:me )?go|quit|be quiet|sure|only|just|because|sleeping|the first|care|know|joking|kidding|lie|lying|afraid|scared|mind|see|feel|have the|going away|getting|deny|funny|find|understand|even|like|want to (?:live|be here|be alive|exist|wake|go on))"
    r"|why not|why should not|why would not|why do not|no (?:reason|point|longer|other|way|hope|matter|idea|joke|one|cap|lie|future|doubt)|not (?:a day|a night|an hour|one day)|without (?:him|her|them|you|my|a)|nothing (?:left|matters|else|helps)|never (?:felt|wanted)|(?:do|did) not (?:i|you|they|we) )\b"
)
DENIAL = re.compile(
    r" (?:not|never|no|nor|without|neither|none|zero|stopped|instead of|rather than|hardly|nothing like|not any|isnt|far from)(?: (?:think|believe|suppose|mean|say|saying|feel like)(?: that)? i)?(?: (?!i )[\w]+){0,6} ?$"
)
NEGATION = re.compile(r" (?:not|never) ")

SELF = frozenset("i me my myself we".split())
OTHER = frozenset(
    """he she they him her mum dad brother sister son daughter husband wife partner boyfriend girlfriend fiance fiancee ex
    friend mate buddy roommate flatmate neighbour neighbor colleague coworker boss cousin uncle aunt auntie grandma grandpa
    granny gran nan nana grandad granddad grandmother grandfather nephew niece kid child stepson stepdaughter stepdad stepmum
    client patient student teen teenager lad guy man woman girl boy dude classmate teacher""".split()
)
GENERAL = frozenset(
    """people someone somebody anyone anybody everyone everybody clients patients students teens teenagers adolescents
    veterans farmers men women persons one those soldiers survivors youth kids children character characters protagonist
    hero heroine romeo juliet detective soldier victim players player villain""".split()
)
REFLEXIVE = re.compile(r" (myself|my self|himself|herself|themselves|themself|yourself|oneself|ourselves) ")
OWN = re.compile(r" (my|his|her|their) (?:own )?(?:life|wrists?|throat|brains?|suicide|funeral)\b")
THIRD_PERSON = re.compile(
    r"^(?:\w+s|is|was|has|does|had|did|would|might|could|may|will|said|told|tried|took|killed|attempted|overdosed|threatened) "
)
JOINT = re.compile(r" (?:,|and|but|so|because) ")
UNVEILED = re.compile(
    r" (?:guy|friend|person|he|she|character|girl|man|woman|it|story|someone|boy|her|him|they|kid|patient)(?: ,)? (?:is|was|meaning|being|means)(?: actually| really| just)? me "
    r"| (?:i am|am) the (?:story|friend|guy|character|person|girl|man|woman|one in the story) "
)
FICTION = re.compile(
    r" (?:song|songs|lyrics?|novel|novels|story|stories|movie|film|films|character|characters|poem|poems|poet|script|essay|lecture|seminar|thesis|dissertation"
    r"|documentary|podcast|episode|textbook|screenplay|musical|opera|play|protagonist|hero|heroine|villain|rapper|chapter|subtitles|homework on|assignment|article|headline|report|paper|book|manga|anime|monologue|sims|campaign|boss|dungeon|minecraft|fanfic|fanfiction|quote|quoting|exam question|research on|study on|prevention|awareness|programme|training|workshop|presentation|teacher says|class|course) "
)
IN_A_STORY = re.compile(
    r" (?:in|for) (?:the|my|this|a|our|his|her) (?:story|novel|book|plot|script|screenplay|thriller|film) "
)
"""Names a work behind the words; only a question about means is read so far to the right."""
STRONG_FICTION = re.compile(
    r" (?:(?:it|that|this|which) (?:is|was|were)(?: just| only| all| a line| from| lyrics)*(?: (?:a|an|from|in|the|my|some))* (?:song|lyrics?|quote|novel|poem|film|movie|story|book|play|game|line|character|dream)"
    r"|(?:song|band|rapper|singer|character|hero|heroine|protagonist|poet|narrator|he|she) (?:sings|raps|says in|in the (?:song|film|movie|book|novel|play|show))"
    r"|just (?:lyrics|a lyric|a song))\b"
)
JOKE = re.compile(
    r" (?:(?:i am|i was|just|only) (?:only |just )?(?:joking|kidding)|(?:it|that|this) (?:is|was) (?:just|only)? ?a joke|(?:as|for) a joke) "
)
PAST = re.compile(
    r" (?:(?:\d+|a|two|three|four|five|six|seven|eight|nine|ten|fifteen|twenty|thirty|many|some|few|several|couple of|a few) (?:years|decades) ago|years ago|decades ago|a year ago|when i was(?! (?:\w+ing|done|supposed|not|at (?:the|home)|there|alone) )|when (?:he|she) was (?:a|\d\d?|young|in)"
    r"|as a (?:teen|teenager|child|kid|young|student|boy|girl)|in (?:19|20)\d\d|back then|back in|used to|once|in my (?:teens|twenties|thirties|forties|youth|childhood)|long ago|long time ago|in the past|in (?:high school|college|university)|back when|last year|at (?:fifteen|sixteen|seventeen|eighteen|nineteen|twenty|1\d|2\d)|age \d+|at age|history of|teenager|growing up|when (?:we|i) were? (?:kids|young|little|children|teenagers)) "
)
RESOLVED = re.compile(
    r" (?:(?:i am|doing|am|feel|feeling|life is|things are|much) (?:so |much |now |doing |a lot |in a )*(?:well|better|fine|okay|good|happy|grateful|glad|stable|better place|recovered|thriving|alive and)(?: now| today| place)?|behind me|glad (?:that )?(?:it|i) (?:failed|survived|am)|got help|recovered|better place|good life|in recovery|over it now|moved on|ok now|no longer) "
)
RECENT = re.compile(
    r" (?:yesterday|last (?:night|week|weekend|month|monday|tuesday|wednesday|thursday|friday|saturday|sunday)|this (?:morning|week|weekend|month|afternoon)|(?:days?|weeks?|hours?|minutes|nights?) ago|(?:a|one|two|three|1|2|3) months? ago|on (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)|just|earlier|recently|recent|today|tonight|again|the other (?:day|night)|still here) "
)
DAYS_BACK = re.compile(
    r" (?:yesterday|last (?:night|week|weekend|month|monday|tuesday|wednesday|thursday|friday|saturday|sunday)|(?:days?|weeks?|nights?) ago|(?:a|one|two|three|1|2|3) months? ago|on (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)|the other (?:day|night)|still here) "
)
DONE = re.compile(r"(?:killed|committed|took|taken|hung|hanged|shot|drowned|jumped|ended|gassed|stabbed|died)\b")
SOON = re.compile(
    r" (?:tonight|today|right now|(?:in|within) (?:a|an|one|two|five|ten|\d+|a few|few|half an|a couple of)(?: more)? (?:minutes?|hours?|seconds|few minutes)|in (?:an|a|one) hours?|few minutes|this (?:evening|morning|afternoon|night)|before (?:dawn|midnight|sunrise)|when (?:they|everyone|he|she|my \w+) (?:leaves?|is asleep|are asleep|goes to bed|falls asleep|is out|go|gone)|tomorrow|minutes|in the next hour|already|now) "
)
