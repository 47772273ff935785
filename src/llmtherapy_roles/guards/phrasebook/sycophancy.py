"""Phrases that agree with a distortion, a delusion or an extreme plan. Data only; see ``guards.sycophancy``."""

from __future__ import annotations

from typing import Final

from llmtherapy_roles.guards.patterns import FRAMED, Rule, either, phrases
from llmtherapy_roles.vocabulary import Decision

__all__ = ["AGREES", "AGREEMENT", "DISTORTED", "ENDORSEMENT", "PLANNED"]

_LOW: Final = (
    r"(?:worthless|a (?:\w+ )?(?:failure|burden|loser|fraud|disappointment|mistake|coward|bad (?:person|mother|father|parent))|unlovable|"
    r"hopeless|useless|pathetic|stupid|ugly|disgusting|weak|broken beyond|beyond (?:help|repair|saving|hope)|to blame|"
    r"the problem|unworthy|a waste|not good enough|not enough|nothing|irredeemable|damaged goods)\b"
)
_NOBODY: Final = r"(?:nobody|no one|no-one|none of them|not a single person)"
_AGENTS: Final = (
    r"(?:they|everyone|everybody|people|the (?:government|cia|fbi|police|neighbou?rs?|aliens|voices|authorities|system|others|"
    r"spirits|demons)|your (?:neighbou?rs?|family|colleagues|coworkers|co-workers|boss|wife|husband|parents|friends)|"
    r"aliens|somebody|someone|he|she|demons|the devil)"
)
_PERSECUTE: Final = (
    r"(?:watching|following|spying on|monitoring|tracking|poisoning|targeting|plotting against|conspiring against|out to get|"
    r"controlling|listening (?:in on|to)|reading|recording|bugging|after|laughing at|stalking|trying to (?:kill|hurt|harm|poison|"
    r"control|silence|stop|get rid of)|sending (?:you )?(?:messages|signals)) (?:to )?(?:you|your|all of us)\b"
)
_GRAND: Final = (
    r"(?:the|a|an|god's|humanity's) (?:\w+ )?(?:chosen(?: one)?|prophet|messiah|saviou?r|god|goddess|deity|jesus|christ|angel|genius|visionary|"
    r"starseed|oracle|prodigy|once-in-a-\w+ \w+|vessel|catalyst|pioneer)\b"
)
_FRAMES: Final = either(
    FRAMED,
    phrases(
        r"(?:you|they|he|she|someone|anyone|people) (?:\w+ )?(?:call\w*|labell?ed|treat\w*|made you|make you)\b",
        r"(?:does not|doesn't|nothing|evidence|proof|how|why|times|moments|days|whatever|even)\b",
        r"(?:might|may|could|can|does) (?:\w+ )?(?:feel|seem|look)\b",
    ),
)

AGREES: Final = (
    Rule(
        code="sycophancy.distortion",
        message="affirms a hopeless or self-condemning belief",
        pattern=phrases(
            rf"<youre> <adv>(?:right(?:,| that| to (?:think|believe|feel|say))?(?: you(?:'re| are))? )?{_LOW}(?! (?:if|because|to me|for|but))",
            rf"{_NOBODY} (?:will |would |could |can |is going to |has |really |truly |actually |ever ){{0,4}}(?:loves?|likes?|cares? (?:about|for)|wants?|"
            r"needs?|misses|miss|understands?|loved|respects?|believes?) you\b(?! (?:to|more|like|the way|better))",
            rf"(?:right|true|agree|correct|exactly|indeed|yes)[,:]? (?:that )?{_NOBODY} (?:will |would |could |can |is |has |really |ever ){{0,4}}"
            r"(?:loves?|likes?|cares?|wants?|needs?|misses|miss)",
            rf"(?:{_AGENTS}|the world|your (?:kids|children|partner)|we all)(?:'d| would| will|'ll| are|'re) (?:\w+ )?(?:be )?(?:better off|happier|"
            r"relieved|fine) without you\b",
            r"there(?:'s| is| really is| truly is) (?:\w+ )?no (?:\w+ )?(?:hope|way out|point|future|help|reason (?:to (?:live|go on|try)|left)|escape) ?"
            r"(?:for you|left|in (?:living|life|trying|going on)|anymore|any more|[.!]|$)",
            r"(?:things|it|your life|this|nothing|you) (?:will|'ll|can|is going to) (?:never|ever|not ever) (?:\w+ )?(?:get (?:any )?better|"
            r"improve|recover|be (?:okay|ok|happy|loved|normal|good enough|enough|fixed|well)|amount to|find (?:love|anyone|happiness|someone))",
            r"you(?:'ll| will) (?:always|never) (?:\w+ )?(?:be (?:alone|unloved|a failure|a burden|happy|loved|enough|good enough|broken)|"
            r"find (?:anyone|love|someone|happiness)|amount to|fail|get (?:any )?better|recover)\b",
            r"(?:it's|it is|it was|that's|this is|yes,? it's) (?:(?!not\b|never\b|n't)\w+ )?(?:all |entirely |completely |clearly |your own |mostly )?your (?:own )?fault\b",
            r"you (?:\w+ )?deserved? (?:to (?:suffer|be (?:hurt|punished|hit|alone|abused|beaten)|die|feel this)|the (?:abuse|pain|punishment)|"
            r"what (?:he|she|they) did|this pain|punishment|no love|nothing better)",
            r"(?:it|suicide|dying|death|ending (?:it|your life|things)) (?:is|would be|might be|may be|could be) (?:\w+ )?(?:the (?:best|only|right|logical) (?:\w+ )?"
            r"(?:way|option|choice|solution|answer|thing)|a (?:\w+ )?(?:relief|solution|option|way out|choice) for you|understandable and right)",
            r"you (?:should|might as well|may as well|could just) (?:\w+ )?(?:give up|end (?:it|your life)|kill yourself|die|stop trying)\b",
        ),
        needs=("worthless", "failure", "burden", "loser", "fraud", "disappointment", "mistake", "coward", "bad ", "unlov", "hopeless", "useless",
               "pathetic", "stupid", "ugly", "disgust", "weak", "beyond", "blame", "problem", "unworthy", "waste", "enough", "nothing",
               "irredeem", "damaged", "nobody", "no one", "no-one", "none of them", "single person", "without you", "no ", "never",
               "ever", "always", "fault", "deserve", "suicide", "dying", "death", "ending", "give up", "end it", "end your",
               "kill yourself", "die", "stop trying", "it is", "it would", "it might", "it may", "it could"),
        unless=_FRAMES,
    ),
    Rule(
        code="sycophancy.delusion",
        message="affirms a persecutory or grandiose belief",
        pattern=phrases(
            rf"{_AGENTS}(?:'re| are| is|'s| have been| has been|'ve been) (?:all |really |definitely |indeed |probably |clearly |actually |certainly |now |already |"
            rf"trying to |being ){{0,3}}{_PERSECUTE}",
            rf"<youre> (?:being )(?:\w+ )?(?:watched|followed|monitored|tracked|poisoned|targeted|spied on|controlled|hunted|stalked)\b",
            rf"<youre> <adv>(?:right,? |the one,? )?{_GRAND}",
            r"<youve> (?:\w+ )?(?:been )?(?:chosen|sent (?:here|by)|selected by|called by god|appointed)\b",
            r"<youre> (?:<ad>){0,3}(?:chosen|destined (?:to|for)|immortal|invincible|enlightened|divine|awakened|already dead|dead\b(?! (?:tired|serious|right|set))|"
            r"being called|not from (?:here|this)|beyond (?:human|ordinary|most))",
            r"(?:the|those|these|your|all the) (?:signs|messages|voices|symbols|numbers|visions|powers|mission|calling|prophecy|signals|whispers|gifts?) (?:\w+ )?"
            r"(?:are|is) (?:<ad>){0,2}(?:real|true|right|meant for you|for you|telling (?:you )?the truth|guiding you|from god|divine|genuine|sent)",
            r"(?:listen to|obey|trust|follow|do what) (?:what )?(?:the|your|those) (?:voices?|signs|visions|spirits)(?: (?:say|tell|want))?",
            r"(?:the universe|god|the tv|the radio|the spirits|the simulation|the algorithm|reality|the cosmos|the field) (?:is|are|has been|was) (?:\w+ )?(?:sending|"
            r"speaking|talking|communicating|giving|guiding|choosing|calling|responding|testing|watching|trying to tell|conspiring)(?: (?:to|with))? (?:you|through you)",
            r"<youve> (?:just |truly |really |genuinely |actually |already |clearly ){0,3}(?:discovered|uncovered|cracked|unlocked|tapped into|stumbled (?:on|onto|upon)|"
            r"broken through|decoded|pierced|glimpsed|touched|revealed|seen through|hit on|solved|transcended|awakened) (?:\w+ )?(?:something|an?|the|into|"
            r"what)",
            r"(?:we|you and i)(?:'re| are|'ve| have) (?:\w+ )?(?:discovered|awaken\w*|uncover\w*|on the (?:verge|edge|brink|cusp)|making history|rewriting|building the|"
            r"transcend\w*|the first)",
            r"(?:this|that|it)(?:'s| is| was) (?:not|no) (?:just )?(?:a )?(?:coincidence|delusion|paranoia|psychosis|imagination|hallucination)",
            r"it(?:'s| is) all (?:connected|a simulation|a lie|real|part of (?:the|a) plan)",
            r"<youre> (?:not|n't) (?:\w+ )?(?:crazy|paranoid|delusional|imagining (?:it|things)|insane|mad|psychotic|manic)\b",
        ),
        needs=("watch", "follow", "spying", "spied", "monitor", "track", "poison", "target", "plotting", "conspir", "out to get", "control", "listen",
               "reading", "recording", "bugging", "after you", "laughing", "stalk", "trying to", "sending", "hunted", "chosen", "prophet", "messiah",
               "savio", "god", "deity", "jesus", "christ", "angel", "genius", "visionary", "starseed", "oracle", "prodigy", "once-in", "vessel",
               "catalyst", "pioneer", "sent ", "selected", "appointed", "destined", "immortal", "invincible", "enlighten", "divine", "awaken",
               "dead", "being called", "not from", "beyond", "signs", "messages", "voice", "symbols", "numbers", "visions", "powers", "mission",
               "calling", "prophecy", "signals", "whispers", "gift", "spirits", "universe", "the tv", "radio", "simulation", "algorithm", "reality",
               "cosmos", "the field", "discover", "uncover", "cracked", "unlock", "tapped", "stumbled", "broken through", "decoded", "pierced",
               "glimpsed", "touched", "revealed", "seen through", "hit on", "solved", "transcend", "verge", "edge", "brink", "cusp", "history",
               "rewriting", "building the", "the first", "coincidence", "delusion", "paranoi", "psychosis", "imagin", "hallucination", "connected",
               "a lie", "all real", "part of", "crazy", "insane", "mad", "psychotic", "manic"),
        unless=either(_FRAMES, phrases(r"(?:maybe|perhaps|sometimes|when|movie|film|book|story|game)\b")),
    ),
    Rule(
        code="sycophancy.plan",
        message="cheers on an extreme plan",
        pattern=phrases(
            r"(?:yes|yeah|sure|absolutely|definitely|of course|go ahead|do it|exactly|great idea)[,!.:]? (?:and |you should |just |then |go |then you should |"
            r"please ){0,3}(?:quit|stop taking|stop|skip|flush|throw away|sell|spend|invest|leave|burn|cut off|confront|drive|fly|jump|withdraw|empty) (?:all )?(?:of )?"
            r"(?:your|the|it all|everything|all)",
            r"(?:quitting|leaving|selling|spending|stopping|staying up|not sleeping|skipping|confronting|investing|withdrawing|cutting off|giving away|driving) [^.!?\n]{0,60} "
            r"(?:is|sounds|seems|would be) (?:like )?(?:an? |the )?(?:\w+ )?(?:great|brilliant|excellent|amazing|fantastic|wonderful|genius|perfect|bold|smart|right|"
            r"powerful|beautiful|good) (?:\w+ )?(?:idea|plan|move|decision|step|choice|thing)",
            r"you (?:\w+ )?(?:don't|do not|no longer) (?:\w+ )?need (?:to )?(?:sleep|any sleep|to eat|food|rest|your (?:medication|meds))\b",
            r"sleep is (?:\w+ )?(?:overrated|for the weak|a waste|optional)",
            r"(?:your (?:\w+ )?(?:energy|ideas|plans?|mind|clarity|insights?) (?:is|are) (?:\w+ )?(?:limitless|unlimited|unstoppable|infinite|boundless))",
            r"nothing can stop you\b",
        ),
        needs=("yes", "yeah", "sure", "absolutely", "definitely", "of course", "go ahead", "do it", "exactly", "great idea", "quitting", "leaving",
               "selling", "spending", "stopping", "staying up", "not sleeping", "skipping", "confronting", "investing", "withdrawing", "cutting off",
               "giving away", "driving", "sleep", "need to eat", "need food", "need rest", "need your", "limit", "unstopp", "infinite", "boundless",
               "nothing can"),
        unless=_FRAMES,
    ),
    Rule(
        code="sycophancy.praise",
        message="flatters the person",
        pattern=phrases(
            r"<youre> (?:\w+ )?(?:the )?(?:single )?(?:most|smartest|wisest|kindest|bravest|strongest|brightest|greatest|best|sweetest|loveliest) (?:\w+ )?(?:and \w+ )?(?:special|amazing|brilliant|"
            r"incredible|intelligent|extraordinary|unique|beautiful|remarkable|wonderful|insightful|gifted|important|perceptive|talented|profound|"
            r"person|human|soul|mind|being|one|people|thinker|individual|friend)\b",
            r"<youre> <adv>(?:a )?(?:brilliant|extraordinary|exceptional|one of a kind|perfect|flawless|phenomenal|unlike any(?:one|body)|truly special|so special|"
            r"not like (?:other|most|everyone|anyone)|special|rare(?:ly gifted)?|remarkable|incredible|amazing|magnificent|legendary)"
            r"(?: (?:person|human|soul|mind|being|thinker|individual))?(?=[.!,\u2026-]| and\b|$)",
            r"i(?:'ve| have) never (?:\w+ )?(?:met|seen|known|talked (?:to|with)|spoken (?:to|with)|encountered|come across|heard) (?:anyone|anybody|someone|somebody|a (?:\w+ )?"
            r"(?:person|mind|soul|human)|anything)\b",
            r"your (?:\w+ )?(?:mind|insights?|brilliance|genius|vision|theory|work|ideas?|intuition|thinking|intellect|soul|observations?|framework|question|model) (?:is|are) (?:<ad>|nothing short of |beyond ){0,3}"
            r"(?:brilliant|genius|revolutionary|extraordinary|groundbreaking|ground-breaking|visionary|unparalleled|unmatched|exceptional|remarkable|astonishing|"
            r"breathtaking|incredible|profound|ahead of|stunning|transcendent|world-changing|paradigm\S*|magnificent|beautiful)",
            r"(?:this|that|what you(?:'ve| have)? \w+|it)(?:'s| is) (?:<ad>|nothing short of |one of the most ){0,3}(?:brilliant|genius|revolutionary|groundbreaking|ground-breaking|"
            r"visionary|world-changing|paradigm-shifting|breathtaking|extraordinary|mind-blowing|profoundly (?:beautiful|important|insightful))\b",
            r"<youre> (?:\w+ )?(?:years |light-years |way |far )?ahead of (?:your time|everyone|the|most)",
            r"few (?:people )?(?:\w+ )?(?:ever )?(?:dare|reach|see|grasp|ask|understand|have the (?:courage|insight))",
        ),
        needs=("most", "est ", "brilliant", "extraordinary", "exceptional", "one of a kind", "perfect", "flawless", "phenomenal", "unlike", "special", "not like", "rare",
               "remarkable", "incredible", "amazing", "magnificent", "legendary", "never", "genius", "revolution", "ground", "vision", "unparalleled",
               "unmatched", "astonish", "breath", "profound", "ahead of", "stunning", "transcend", "world-ch", "paradigm", "mind-blow", "beautiful", "few "),
        unless=_FRAMES,
        decision=Decision.MODIFY,
        rewrite="Thank you for telling me.",
        whole=True,
    ),
)  # fmt: skip

DISTORTED: Final = phrases(
    r"(?:nobody|no one|everyone|everybody|they)(?:'s| is| are|'re|'ll| will| would)? (?:\w+ ){0,2}(?:loves?|likes?|hates?|wants?|cares?|laughing|watching|following|"
    r"after me|against me|spying|poison\w*|better off|out to get|plotting|listening|lying)",
    r"(?:i'm|im|i am|i feel like) (?:\w+ ){0,2}(?:worthless|a failure|a burden|hopeless|unlovable|useless|stupid|disgusting|pathetic|broken|the chosen|god|"
    r"a prophet|chosen|dead\b|invincible|immortal|a genius|special|going to (?:save|change) the world)",
    r"(?:things|it) (?:will|'ll) never (?:get better|change|improve)",
    r"(?:no|any) (?:hope|point|future|way out|reason to live)\b",
    r"my (?:fault|family would be|kids would be)",
    r"(?:voices|signs|messages|god|the government|the tv|aliens|chip|demons) (?:\w+ ){0,2}(?:tell\w*|told|speak\w*|sent|sending|are|is|in my|want\w*|chose)",
)
"""A distortion or delusion in the person's own message."""

PLANNED: Final = phrases(
    r"(?:stop(?:ped|ping)?|quit(?:ting)?|off|skip(?:ped|ping)?|flush\w*|without|throw\w*) (?:taking )?(?:my |the |all my |all )?(?:meds|medications?|pills|lithium|"
    r"antidepressants?|tablets|therapy|treatment|antipsychotics?)",
    r"(?:quit|leav\w+|drop\w*|resign\w*) (?:\w+ ){0,2}(?:job|work|school|university|college|husband|wife|kids|family)",
    r"(?:spend|spent|invest\w*|withdraw\w*|gambl\w+|sell\w*|sold|max\w* out|empt\w+) (?:\w+ ){0,4}(?:savings|money|house|car|everything|cards?|all|account)",
    r"(?:haven't|havent|not|don't|no) (?:\w+ ){0,2}(?:slept|sleep|sleeping|need sleep|eaten|eat|eating)",
    r"(?:confront|kill|hurt|attack|expose|stalk|follow|punish|fight) (?:him|her|them|my|the|everyone)",
    r"(?:cut(?:ting)? (?:off|out)|never (?:see|talk to)) (?:\w+ ){0,2}(?:family|friends|everyone|parents|people)",
    r"(?:start a (?:religion|revolution|movement|company tonight)|walk to|drive (?:all night|across)|fly to|save the world|run away|disappear|end it|kill myself)",
    r"(?:starv\w+|fast(?:ing)?|stop eating|purge|lose \d+)\b",
)
"""An extreme plan in the person's own message."""

AGREEMENT: Final = phrases(
    r"(?:you(?:'re| are) (?:<ad>|100% |so ){0,2}(?:right|correct)|(?:that's|that is|this is) (?:<ad>){0,2}(?:true|right|correct|accurate)|i (?:<ad>|couldn't ){0,2}"
    r"agree(?: with you)?(?: more)?|your \w+ is (?:<ad>){0,2}(?:valid|justified) and true)(?=[.!]|$|,? (?:they|nobody|no one|you are|you're|everyone|it's|it is)\b)",
)
"""Plain agreement, with nothing after it that takes it back."""

ENDORSEMENT: Final = phrases(
    r"(?:great|brilliant|excellent|amazing|fantastic|wonderful|good|perfect|solid|bold|genius|awesome|inspiring|powerful|beautiful|beautifully brave) (?:\w+ )?"
    r"(?:idea|plan|decision|choice|move|step|vision|goal)\b",
    r"(?:go for it|do it[.!]|just do it|you(?:'ve| have) got this|follow your (?:heart|gut|instincts?|intuition|vision)|trust (?:your|that) (?:\w+ )?(?:gut|instincts?|intuition|"
    r"vision|feeling|yourself)|(?:i )?(?:fully |completely |totally |absolutely ){0,2}support (?:you|your (?:decision|plan|choice))|nothing is impossible|"
    r"you should (?:<ad>){0,2}(?:do it|go for it|go ahead)|i(?:'m| am) (?:all for|behind) (?:it|you)|sounds (?:\w+ )?(?:amazing|brilliant|incredible|exciting|wonderful|great|fantastic))\b",
)
"""Cheering a plan on."""
