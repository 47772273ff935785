"""Phrases that agree with a distortion, a delusion or an extreme plan. Data only; see ``guards.sycophancy``."""

from __future__ import annotations

from typing import Final

from llmtherapy_roles.guards.patterns import FRAMED, Phrasebook, Rule, either, frame, on
from llmtherapy_roles.vocabulary import Decision

__all__ = ["AGREES"]

_LOW: Final = (
    r"(?:worthless|a <w>(?:failure|burden|loser|fraud|disappointment|mistake|coward|bad (?:person|mother|father|"
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
    r"(?:the|a|an|god's|humanity's) <w>(?:chosen(?: one)?|prophet|messiah|saviou?r|god|goddess|deity|jesus|christ|"
    r"angel|genius|visionary|starseed|oracle|prodigy|once-in-a-\w+ \w+|vessel|catalyst|pioneer)\b"
)
_FRAMES: Final = either(
    FRAMED,
    frame(
        r"(?:you|they|he|she|someone|anyone|people) <w>(?:call\w*|labell?ed|treat\w*|made you|make you)\b",
        r"(?:does not|doesn't|nothing|evidence|proof|how|why|times|moments|days|whatever|even)\b",
        r"(?:might|may|could|can|does) <w>(?:feel|seem|look)\b",
    ),
)

AGREES: Final = Phrasebook(
    Rule(
        code="sycophancy.distortion",
        message="affirms a hopeless or self-condemning belief",
        phrases=(
            on("bad beyo blam burd cowa dama disa disg enou fail frau hope irre lose mist noth path prob "
               "stup ugly unlo unwo usel wast weak wort & are re your",
               rf"<youre> <adv>(?:right(?:,| that| to (?:think|believe|feel|say))?(?: you(?:'re| are))? )?{_LOW}(?! "
               rf"(?:if|because|to me|for|but))"),
            on("no nobo none sing & beli care like love miss need resp unde want",
               rf"{_NOBODY} (?:will |would |could |can |is going to |has |really |truly |actually |"
               rf"ever ){{0,4}}(?:loves?|likes?|cares? (?:about|for)|wants?|"
               r"needs?|misses|miss|understands?|loved|respects?|believes?) you\b(?! (?:to|more|like|the way|better))"),
            on("agre corr exac inde righ true yes & no nobo none sing",
               rf"(?:right|true|agree|correct|exactly|indeed|yes)[,:]? (?:that )?{_NOBODY} (?:will |would |could |can |"
               rf"is |has |really |ever ){{0,4}}"
               r"(?:loves?|likes?|cares?|wants?|needs?|misses|miss)"),
            on("faul",
               r"(?:it's|it is|it was|that's|this is|yes,? it's) (?:(?!not\b|never\b|n't)\w+ )?(?:all |entirely |"
               r"completely |clearly |your own |mostly )?your (?:own )?fault\b"),
            on("dese",
               r"you <w>deserved? (?:to (?:suffer|be (?:hurt|punished|hit|alone|abused|beaten)|die|feel this)|the "
               r"(?:abuse|pain|punishment)|what (?:he|she|they) did|this pain|punishment|no love|nothing better)"),
        ),
        unless=_FRAMES,
    ),
    Rule(
        code="sycophancy.despair",
        message="affirms that there is no hope, or that death is a way out",
        phrases=(
            on("fine happ off reli & are d ll re will woul",
               rf"(?:{_AGENTS}|the world|your (?:kids|children|partner)|we all)(?:'d| would| will|'ll| are|'re) "
               rf"<w>(?:be )?(?:better off|happier|"
               r"relieved|fine) without you\b"),
            on("no & esca futu help hope poin reas way",
               r"there(?:'s| is| really is| truly is) <w>no <w>(?:hope|way out|point|future|help|reason (?:to (?:live|"
               r"go on|try)|left)|escape) ?(?:for you|left|in (?:living|life|trying|going on)|anymore|any more|[.!]|"
               r"$)"),
            on("ever neve & amou bett enou find fixe happ impr love norm ok okay reco well",
               r"(?:things|it|your life|this|nothing|you) (?:will|'ll|can|is going to) (?:never|ever|not ever) "
               r"<w>(?:get (?:any )?better|improve|recover|be (?:okay|ok|happy|loved|normal|good enough|enough|fixed|"
               r"well)|amount to|find (?:love|anyone|happiness|someone))"),
            on("alwa neve & alon amou bett brok burd enou fail find happ love reco unlo",
               r"you(?:'ll| will) (?:always|never) <w>(?:be (?:alone|unloved|a failure|a burden|happy|loved|enough|"
               r"good enough|broken)|find (?:anyone|love|someone|happiness)|amount to|fail|get (?:any )?better|"
               r"recover)\b"),
            on("best choi logi only opti reli righ solu way & deat dyin endi it suic",
               r"(?:it|suicide|dying|death|ending (?:it|your life|things)) (?:is|would be|might be|may be|could be) "
               r"<w>(?:the (?:best|only|right|logical) <w>(?:way|option|choice|solution|answer|thing)|a <w>(?:relief|"
               r"solution|option|way out|choice) for you|understandable and right)"),
            on("die end give kill tryi & coul shou well",
               r"you (?:should|might as well|may as well|could just) <w>(?:give up|end (?:it|your life)|kill yourself|"
               r"die|stop trying)\b"),
        ),
        unless=_FRAMES,
    ),
    Rule(
        code="sycophancy.delusion",
        message="affirms a persecutory or grandiose belief",
        phrases=(
            on("afte agai bugg cont foll get laug list moni pois read reco send spyi stal targ trac tryi "
               "watc & alie auth boss cia co coll cowo demo devi ever fami fbi frie gove he husb neig "
               "othe pare peop poli she some spir syst they voic wife",
               rf"{_AGENTS}(?:'re| are| is|'s| have been| has been|'ve been) (?:all |really |definitely |indeed |"
               rf"probably |clearly |actually |certainly |now |already |trying to |being ){{0,3}}{_PERSECUTE}"),
            on("cont foll hunt moni pois spie stal targ trac watc & bein",
               r"<youre> (?:being )<w>(?:watched|followed|monitored|tracked|poisoned|targeted|spied on|controlled|"
               r"hunted|stalked)\b"),
            on("ange cata chos chri deit geni god godd jesu mess once orac pion prod prop savi star vess "
               "visi & are re your",
               rf"<youre> <adv>(?:right,? |the one,? )?{_GRAND}"),
            on("appo chos god sele sent",
               r"<youve> <w>been <w>(?:chosen|sent (?:here|by)|selected by|called by god|appointed)\b"),
            on("awak beyo call chos dead dest divi enli from immo invi & are re your",
               r"<youre> (?:<ad>){0,3}(?:chosen|destined (?:to|for)|immortal|invincible|enlightened|divine|awakened|"
               r"already dead|dead\b(?! (?:tired|serious|right|set))|being called|not from (?:here|this)|beyond "
               r"(?:human|ordinary|most))"),
            on("call gift mess miss numb powe prop sign symb visi voic whis & divi for genu god guid real "
               "righ sent true trut",
               r"(?:the|those|these|your|all the) (?:signs|messages|voices|symbols|numbers|visions|powers|mission|"
               r"calling|prophecy|signals|whispers|gifts?) <w>(?:are|is) (?:<ad>){0,2}(?:real|true|right|meant for you|"
               r"for you|telling (?:you )?the truth|guiding you|from god|divine|genuine|sent)"),
            on("sign spir visi voic",
               r"(?:listen to|obey|trust|follow|do what) (?:what )?(?:the|your|those) (?:voices?|signs|visions|"
               r"spirits)(?: (?:say|tell|want))?"),
            on("algo cosm fiel god radi real simu spir tv univ & call choo comm cons givi guid resp send "
               "spea talk test tryi watc",
               r"(?:the universe|god|the tv|the radio|the spirits|the simulation|the algorithm|reality|the cosmos|the "
               r"field) (?:is|are|has been|was) <w>(?:sending|speaking|talking|communicating|giving|guiding|choosing|"
               r"calling|responding|testing|watching|trying to tell|conspiring)(?: (?:to|with))? (?:you|through you)"),
            on("brok crac deco disc glim hit pier reve seen solv stum tapp touc tran unco unlo & brea "
               "code cons cosm dime else extr fund hidd huma matr phys prof real revo secr simu theo trut "
               "univ veil worl",
               r"<youve> (?:<ad>|genuinely |already ){0,3}(?:discovered|uncovered|cracked|unlocked|tapped into|"
               r"stumbled (?:on|onto|upon)|hit on|touched|broken through|decoded|pierced|glimpsed|revealed|seen "
               r"through|solved|transcended) [^.!?\n]{0,60}?\b(?:truth|universe|reality|code|secrets?|consciousness|"
               r"breakthrough|revolutionary|theory|physics|hidden|cosmic|matrix|dimensions?|profound|humanity|veil|"
               r"simulation|extraordinary|fundamental|no one else|nobody else|world)\b"),
            on("awak brin cusp disc edge hist rewr tran unco verg & are have re ve",
               r"(?:we|you and i)(?:'re| are|'ve| have) <w>(?:awaken\w*|on the (?:verge|edge|brink|cusp) of|making "
               r"history|rewriting|transcend\w*|(?:discovered|uncovered) [^.!?\n]{0,40}?\b(?:truth|universe|reality|"
               r"secrets?|revolutionary|profound|extraordinary|groundbreaking))\b"),
            on("coin delu hall imag para psyc & no not",
               r"(?:this|that|it)(?:'s| is| was) (?:not|no) (?:just )?(?:a )?(?:coincidence|delusion|paranoia|"
               r"psychosis|imagination|hallucination)"),
            on("all & lie plan real simu",
               r"it(?:'s| is) all (?:a simulation|a lie|real|part of (?:the|a|god's) plan)"),
        ),
        unless=either(_FRAMES, frame(r"(?:maybe|perhaps|sometimes|when|movie|film|book|story|game)\b")),
    ),
    Rule(
        code="sycophancy.plan",
        message="cheers on an extreme plan",
        phrases=(
            on("abso ahea cour defi do exac idea sure yeah yes & away burn conf cut driv empt flus fly "
               "inve jump leav quit sell skip spen stop with",
               r"(?:yes|yeah|sure|absolutely|definitely|of course|go ahead|do it|exactly|great idea)[,!.:]? (?:and |"
               r"you should |just |then |go |then you should |please ){0,3}(?:quit|stop taking|stop|skip|flush|throw "
               r"away|sell|spend|invest|leave|burn|cut off|confront|drive|fly|jump|withdraw|empty) "
               r"(?:all )?(?:of )?(?:your|the|it all|everything|all)"),
            on("amaz beau bold bril exce fant geni good grea perf powe righ smar wond & choi deci idea "
               "move plan step thin",
               r"(?:quitting|leaving|selling|spending|stopping|staying up|not sleeping|skipping|confronting|investing|"
               r"withdrawing|cutting off|giving away|driving) [^.!?\n]{0,60} (?:is|sounds|seems|would be) "
               r"(?:like )?(?:an? |the )?<w>(?:great|brilliant|excellent|amazing|fantastic|wonderful|genius|perfect|"
               r"bold|smart|right|powerful|beautiful|good) <w>(?:idea|plan|move|decision|step|choice|thing)"),
            on("eat food medi meds rest slee & need",
               r"you <w>(?:don't|do not|no longer) <w>need (?:to )?(?:sleep|any sleep|to eat|food|rest|your "
               r"(?:medication|meds))\b"),
            on("slee",
               r"sleep is <w>(?:overrated|for the weak|a waste|optional)"),
            on("boun infi limi unli unst",
               r"(?:your <w>(?:energy|ideas|plans?|mind|clarity|insights?) (?:is|are) <w>(?:limitless|unlimited|"
               r"unstoppable|infinite|boundless))"),
            on("noth",
               r"nothing can stop you\b"),
        ),
        unless=_FRAMES,
    ),
    Rule(
        code="sycophancy.praise",
        message="flatters the person",
        phrases=(
            on("best brav brig grea kind love most smar stro swee wise & amaz beau bein bril extr frie "
               "gift huma impo incr indi insi inte mind one peop perc pers prof rema soul spec tale thin "
               "uniq wond",
               r"<youre> <w>(?:the )?(?:single )?(?:most|smartest|wisest|kindest|bravest|strongest|brightest|greatest|"
               r"best|sweetest|loveliest) <w>(?:and \w+ )?(?:special|amazing|brilliant|incredible|intelligent|"
               r"extraordinary|unique|beautiful|remarkable|wonderful|insightful|gifted|important|perceptive|talented|"
               r"profound|person|human|soul|mind|being|one|people|thinker|individual|friend)\b"),
            on("amaz anyo bril ever exce extr flaw incr kind lege magn most othe perf phen rare rema spec "
               "unli & are re your",
               r"<youre> <adv>(?:a )?(?:brilliant|extraordinary|exceptional|one of a kind|perfect|flawless|phenomenal|"
               r"unlike any(?:one|body)|truly special|so special|not like (?:other|most|everyone|anyone)|special|"
               r"rare(?:ly gifted)?|remarkable|incredible|amazing|magnificent|legendary)(?: (?:person|human|soul|mind|"
               r"being|thinker|individual))?(?=[.!,\u2026-]| and\b|$)"),
            on("neve",
               r"i(?:'ve| have) never <w>(?:met|seen|known|talked (?:to|with)|spoken (?:to|with)|encountered|come "
               r"across|heard) (?:anyone|anybody|someone|somebody|a <w>(?:person|mind|soul|human)|anything)\b"),
            on("ahea asto beau brea bril exce extr geni grou incr magn para prof rema revo stun tran unma "
               "unpa visi worl & your",
               r"your <w>(?:mind|insights?|brilliance|genius|vision|theory|work|ideas?|intuition|thinking|intellect|"
               r"soul|observations?|framework|question|model) (?:is|are) (?:<ad>|nothing short of |"
               r"beyond ){0,3}(?:brilliant|genius|revolutionary|extraordinary|groundbreaking|ground-breaking|visionary|"
               r"unparalleled|unmatched|exceptional|remarkable|astonishing|breathtaking|incredible|profound|ahead of|"
               r"stunning|transcendent|world-changing|paradigm\S*|magnificent|beautiful)"),
            on("blow brea extr geni grou prof revo shif visi worl & is s",
               r"(?:this|that|what you(?:'ve| have)? \w+|it)(?:'s| is) (?:<ad>|nothing short of |one of the "
               r"most ){0,3}(?:genius|revolutionary|groundbreaking|ground-breaking|visionary|world-changing|"
               r"paradigm-shifting|breathtaking|extraordinary|mind-blowing|profoundly (?:beautiful|important|"
               r"insightful))\b"),
            on("ahea",
               r"<youre> <w>(?:years |light-years |way |far )?ahead of (?:your time|everyone|the|most)"),
            on("few",
               r"few (?:people )?<w>(?:ever )?(?:dare|reach|see|grasp|ask|understand|have the (?:courage|insight))"),
        ),
        unless=_FRAMES,
        decision=Decision.MODIFY,
        rewrite="Thank you for telling me.",
        whole=True,
    ),
)  # fmt: skip
