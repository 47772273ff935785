"""Phrases that agree with a distortion, a delusion or an extreme plan. Data only; see ``guards.sycophancy``."""

from __future__ import annotations

from typing import Final

from llmtherapy_roles.guards.patterns import FRAMED, Rule, either, phrases
from llmtherapy_roles.vocabulary import Decision

__all__ = ["AGREES"]

_LOW: Final = (
    r"(?:worthless|a (?:\w+ )?(?:failure|burden|loser|fraud|disappointment|mistake|coward|bad (?:person|mother|father|"
    r"parent))|unlovable|hopeless|useless|pathetic|stupid|ugly|disgusting|weak|broken beyond|beyond (?:help|repair|"
    r"saving|hope)|to blame|the problem|unworthy|a waste|not good enough|not enough|nothing|irredeemable|damaged "
    r"goods)\b"
)
_NOBODY: Final = r"(?:nobody|no one|no-one|none of them|not a single person)"
_AGENTS: Final = (
    r"(?:they|everyone|everybody|people|the (?:government|cia|fbi|police|neighbou?rs?|aliens|voices|authorities|system|"
    r"others|spirits|demons)|your (?:neighbou?rs?|family|colleagues|coworkers|co-workers|boss|wife|husband|parents|"
    r"friends)|aliens|somebody|someone|he|she|demons|the devil)"
)
_PERSECUTE: Final = (
    r"(?:watching|following|spying on|monitoring|tracking|poisoning|targeting|plotting against|conspiring against|out "
    r"to get|controlling|listening (?:in on|to)|reading|recording|bugging|after|laughing at|stalking|trying to (?:kill|"
    r"hurt|harm|poison|control|silence|stop|get rid of)|sending (?:you )?(?:messages|signals)) (?:to )?(?:you|your|all "
    r"of us)\b"
)
_GRAND: Final = (
    r"(?:the|a|an|god's|humanity's) (?:\w+ )?(?:chosen(?: one)?|prophet|messiah|saviou?r|god|goddess|deity|jesus|"
    r"christ|angel|genius|visionary|starseed|oracle|prodigy|once-in-a-\w+ \w+|vessel|catalyst|pioneer)\b"
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
            rf"<youre> <adv>(?:right(?:,| that| to (?:think|believe|feel|say))?(?: you(?:'re| are))? )?{_LOW}(?! (?:if|"
            rf"because|to me|for|but))",
            rf"{_NOBODY} (?:will |would |could |can |is going to |has |really |truly |actually |ever ){{0,4}}(?:loves?|"
            rf"likes?|cares? (?:about|for)|wants?|"
            r"needs?|misses|miss|understands?|loved|respects?|believes?) you\b(?! (?:to|more|like|the way|better))",
            rf"(?:right|true|agree|correct|exactly|indeed|yes)[,:]? (?:that )?{_NOBODY} (?:will |would |could |can |is "
            rf"|has |really |ever ){{0,4}}"
            r"(?:loves?|likes?|cares?|wants?|needs?|misses|miss)",
            r"(?:it's|it is|it was|that's|this is|yes,? it's) (?:(?!not\b|never\b|n't)\w+ )?(?:all |entirely |"
            r"completely |clearly |your own |mostly )?your (?:own )?fault\b",
            r"you (?:\w+ )?deserved? (?:to (?:suffer|be (?:hurt|punished|hit|alone|abused|beaten)|die|feel this)|the "
            r"(?:abuse|pain|punishment)|what (?:he|she|they) did|this pain|punishment|no love|nothing better)",
        ),
        needs=("worthless", "failure", "burden", "loser", "fraud", "disappointment", "mistake", "coward", "bad ",
               "unlov", "hopeless", "useless",
               "pathetic", "stupid", "ugly", "disgust", "weak", "beyond", "blame", "problem", "unworthy", "waste",
               "enough", "nothing",
               "irredeem", "damaged", "nobody", "no one", "no-one", "none of them", "single person", "without you",
               "no ", "never",
               "ever", "always", "fault", "deserve", "suicide", "dying", "death", "ending", "give up", "end it",
               "end your",
               "kill yourself", "die", "stop trying", "it is", "it would", "it might", "it may", "it could"),
        unless=_FRAMES,
    ),
    Rule(
        code="sycophancy.despair",
        message="affirms that there is no hope, or that death is a way out",
        pattern=phrases(
            rf"(?:{_AGENTS}|the world|your (?:kids|children|partner)|we all)(?:'d| would| will|'ll| are|'re) "
            rf"(?:\w+ )?(?:be )?(?:better off|happier|"
            r"relieved|fine) without you\b",
            r"there(?:'s| is| really is| truly is) (?:\w+ )?no (?:\w+ )?(?:hope|way out|point|future|help|reason (?:to "
            r"(?:live|go on|try)|left)|escape) ?(?:for you|left|in (?:living|life|trying|going on)|anymore|any more|"
            r"[.!]|$)",
            r"(?:things|it|your life|this|nothing|you) (?:will|'ll|can|is going to) (?:never|ever|not ever) "
            r"(?:\w+ )?(?:get (?:any )?better|improve|recover|be (?:okay|ok|happy|loved|normal|good enough|enough|"
            r"fixed|well)|amount to|find (?:love|anyone|happiness|someone))",
            r"you(?:'ll| will) (?:always|never) (?:\w+ )?(?:be (?:alone|unloved|a failure|a burden|happy|loved|enough|"
            r"good enough|broken)|find (?:anyone|love|someone|happiness)|amount to|fail|get (?:any )?better|recover)\b",
            r"(?:it|suicide|dying|death|ending (?:it|your life|things)) (?:is|would be|might be|may be|could be) "
            r"(?:\w+ )?(?:the (?:best|only|right|logical) (?:\w+ )?(?:way|option|choice|solution|answer|thing)|a "
            r"(?:\w+ )?(?:relief|solution|option|way out|choice) for you|understandable and right)",
            r"you (?:should|might as well|may as well|could just) (?:\w+ )?(?:give up|end (?:it|your life)|kill "
            r"yourself|die|stop trying)\b",
        ),
        needs=("without you", "no ", "never", "ever", "suicide", "dying", "death", "ending", "give up", "end it",
               "end your", "kill yourself", "die", "stop trying", "it is", "it would", "it might", "it may", "it could"),
        unless=_FRAMES,
    ),
    Rule(
        code="sycophancy.delusion",
        message="affirms a persecutory or grandiose belief",
        pattern=phrases(
            rf"{_AGENTS}(?:'re| are| is|'s| have been| has been|'ve been) (?:all |really |definitely |indeed |probably "
            rf"|clearly |actually |certainly |now |already |trying to |being ){{0,3}}{_PERSECUTE}",
            r"<youre> (?:being )(?:\w+ )?(?:watched|followed|monitored|tracked|poisoned|targeted|spied on|controlled|"
            r"hunted|stalked)\b",
            rf"<youre> <adv>(?:right,? |the one,? )?{_GRAND}",
            r"<youve> (?:\w+ )?been (?:\w+ )?(?:chosen|sent (?:here|by)|selected by|called by god|appointed)\b",
            r"<youre> (?:<ad>){0,3}(?:chosen|destined (?:to|for)|immortal|invincible|enlightened|divine|awakened|"
            r"already dead|dead\b(?! (?:tired|serious|right|set))|being called|not from (?:here|this)|beyond (?:human|"
            r"ordinary|most))",
            r"(?:the|those|these|your|all the) (?:signs|messages|voices|symbols|numbers|visions|powers|mission|calling|"
            r"prophecy|signals|whispers|gifts?) (?:\w+ )?(?:are|is) (?:<ad>){0,2}(?:real|true|right|meant for you|for "
            r"you|telling (?:you )?the truth|guiding you|from god|divine|genuine|sent)",
            r"(?:listen to|obey|trust|follow|do what) (?:what )?(?:the|your|those) (?:voices?|signs|visions|"
            r"spirits)(?: (?:say|tell|want))?",
            r"(?:the universe|god|the tv|the radio|the spirits|the simulation|the algorithm|reality|the cosmos|the "
            r"field) (?:is|are|has been|was) (?:\w+ )?(?:sending|speaking|talking|communicating|giving|guiding|"
            r"choosing|calling|responding|testing|watching|trying to tell|conspiring)(?: (?:to|with))? (?:you|through "
            r"you)",
            r"<youve> (?:<ad>|genuinely |already ){0,3}(?:discovered|uncovered|cracked|unlocked|tapped into|stumbled "
            r"(?:on|onto|upon)|hit on|touched|broken through|decoded|pierced|glimpsed|revealed|seen through|solved|"
            r"transcended) [^.!?\n]{0,60}?\b(?:truth|universe|reality|code|secrets?|consciousness|breakthrough|"
            r"revolutionary|theory|physics|hidden|cosmic|matrix|dimensions?|profound|humanity|veil|simulation|"
            r"extraordinary|fundamental|no one else|nobody else|world)\b",
            r"(?:we|you and i)(?:'re| are|'ve| have) (?:\w+ )?(?:awaken\w*|on the (?:verge|edge|brink|cusp) of|making "
            r"history|rewriting|transcend\w*|(?:discovered|uncovered) [^.!?\n]{0,40}?\b(?:truth|universe|reality|"
            r"secrets?|revolutionary|profound|extraordinary|groundbreaking))\b",
            r"(?:this|that|it)(?:'s| is| was) (?:not|no) (?:just )?(?:a )?(?:coincidence|delusion|paranoia|psychosis|"
            r"imagination|hallucination)",
            r"it(?:'s| is) all (?:a simulation|a lie|real|part of (?:the|a|god's) plan)",
        ),
        needs=("watch", "follow", "spying", "spied", "monitor", "track", "poison", "target", "plotting", "conspir",
               "out to get", "control", "listen",
               "reading", "recording", "bugging", "after you", "laughing", "stalk", "trying to", "sending", "hunted",
               "chosen", "prophet", "messiah",
               "savio", "god", "deity", "jesus", "christ", "angel", "genius", "visionary", "starseed", "oracle",
               "prodigy", "once-in", "vessel",
               "catalyst", "pioneer", "sent ", "selected", "appointed", "destined", "immortal", "invincible",
               "enlighten", "divine", "awaken",
               "dead", "being called", "not from", "beyond", "signs", "messages", "voice", "symbols", "numbers",
               "visions", "powers", "mission",
               "calling", "prophecy", "signals", "whispers", "gift", "spirits", "universe", "the tv", "radio",
               "simulation", "algorithm", "reality",
               "cosmos", "the field", "discover", "uncover", "cracked", "unlock", "tapped", "stumbled",
               "broken through", "decoded", "pierced",
               "glimpsed", "touched", "revealed", "seen through", "hit on", "solved", "transcend", "verge", "edge",
               "brink", "cusp", "history",
               "rewriting", "building the", "the first", "coincidence", "delusion", "paranoi", "psychosis", "imagin",
               "hallucination", "connected",
               "a lie", "all real", "part of", "crazy", "insane", "mad", "psychotic", "manic"),
        unless=either(_FRAMES, phrases(r"(?:maybe|perhaps|sometimes|when|movie|film|book|story|game)\b")),
    ),
    Rule(
        code="sycophancy.plan",
        message="cheers on an extreme plan",
        pattern=phrases(
            r"(?:yes|yeah|sure|absolutely|definitely|of course|go ahead|do it|exactly|great idea)[,!.:]? (?:and |you "
            r"should |just |then |go |then you should |please ){0,3}(?:quit|stop taking|stop|skip|flush|throw away|"
            r"sell|spend|invest|leave|burn|cut off|confront|drive|fly|jump|withdraw|empty) (?:all )?(?:of )?(?:your|"
            r"the|it all|everything|all)",
            r"(?:quitting|leaving|selling|spending|stopping|staying up|not sleeping|skipping|confronting|investing|"
            r"withdrawing|cutting off|giving away|driving) [^.!?\n]{0,60} (?:is|sounds|seems|would be) "
            r"(?:like )?(?:an? |the )?(?:\w+ )?(?:great|brilliant|excellent|amazing|fantastic|wonderful|genius|perfect|"
            r"bold|smart|right|powerful|beautiful|good) (?:\w+ )?(?:idea|plan|move|decision|step|choice|thing)",
            r"you (?:\w+ )?(?:don't|do not|no longer) (?:\w+ )?need (?:to )?(?:sleep|any sleep|to eat|food|rest|your "
            r"(?:medication|meds))\b",
            r"sleep is (?:\w+ )?(?:overrated|for the weak|a waste|optional)",
            r"(?:your (?:\w+ )?(?:energy|ideas|plans?|mind|clarity|insights?) (?:is|are) (?:\w+ )?(?:limitless|"
            r"unlimited|unstoppable|infinite|boundless))",
            r"nothing can stop you\b",
        ),
        needs=("yes", "yeah", "sure", "absolutely", "definitely", "of course", "go ahead", "do it", "exactly",
               "great idea", "quitting", "leaving",
               "selling", "spending", "stopping", "staying up", "not sleeping", "skipping", "confronting", "investing",
               "withdrawing", "cutting off",
               "giving away", "driving", "sleep", "need to eat", "need food", "need rest", "need your", "limit",
               "unstopp", "infinite", "boundless",
               "nothing can"),
        unless=_FRAMES,
    ),
    Rule(
        code="sycophancy.praise",
        message="flatters the person",
        pattern=phrases(
            r"<youre> (?:\w+ )?(?:the )?(?:single )?(?:most|smartest|wisest|kindest|bravest|strongest|brightest|"
            r"greatest|best|sweetest|loveliest) (?:\w+ )?(?:and \w+ )?(?:special|amazing|brilliant|incredible|"
            r"intelligent|extraordinary|unique|beautiful|remarkable|wonderful|insightful|gifted|important|perceptive|"
            r"talented|profound|person|human|soul|mind|being|one|people|thinker|individual|friend)\b",
            r"<youre> <adv>(?:a )?(?:brilliant|extraordinary|exceptional|one of a kind|perfect|flawless|phenomenal|"
            r"unlike any(?:one|body)|truly special|so special|not like (?:other|most|everyone|anyone)|special|"
            r"rare(?:ly gifted)?|remarkable|incredible|amazing|magnificent|legendary)(?: (?:person|human|soul|mind|"
            r"being|thinker|individual))?(?=[.!,\u2026-]| and\b|$)",
            r"i(?:'ve| have) never (?:\w+ )?(?:met|seen|known|talked (?:to|with)|spoken (?:to|with)|encountered|come "
            r"across|heard) (?:anyone|anybody|someone|somebody|a (?:\w+ )?(?:person|mind|soul|human)|anything)\b",
            r"your (?:\w+ )?(?:mind|insights?|brilliance|genius|vision|theory|work|ideas?|intuition|thinking|intellect|"
            r"soul|observations?|framework|question|model) (?:is|are) (?:<ad>|nothing short of |"
            r"beyond ){0,3}(?:brilliant|genius|revolutionary|extraordinary|groundbreaking|ground-breaking|visionary|"
            r"unparalleled|unmatched|exceptional|remarkable|astonishing|breathtaking|incredible|profound|ahead of|"
            r"stunning|transcendent|world-changing|paradigm\S*|magnificent|beautiful)",
            r"(?:this|that|what you(?:'ve| have)? \w+|it)(?:'s| is) (?:<ad>|nothing short of |one of the "
            r"most ){0,3}(?:genius|revolutionary|groundbreaking|ground-breaking|visionary|world-changing|"
            r"paradigm-shifting|breathtaking|extraordinary|mind-blowing|profoundly (?:beautiful|important|"
            r"insightful))\b",
            r"<youre> (?:\w+ )?(?:years |light-years |way |far )?ahead of (?:your time|everyone|the|most)",
            r"few (?:people )?(?:\w+ )?(?:ever )?(?:dare|reach|see|grasp|ask|understand|have the (?:courage|insight))",
        ),
        needs=("most", "est ", "brilliant", "extraordinary", "exceptional", "one of a kind", "perfect", "flawless",
               "phenomenal", "unlike", "special", "not like", "rare",
               "remarkable", "incredible", "amazing", "magnificent", "legendary", "never", "genius", "revolution",
               "ground", "vision", "unparalleled",
               "unmatched", "astonish", "breath", "profound", "ahead of", "stunning", "transcend", "world-ch",
               "paradigm", "mind-blow", "beautiful", "few "),
        unless=_FRAMES,
        decision=Decision.MODIFY,
        rewrite="Thank you for telling me.",
        whole=True,
    ),
)  # fmt: skip
