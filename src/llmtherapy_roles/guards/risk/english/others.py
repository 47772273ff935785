"""English frames for harm to others, abuse, children at risk, and concern for somebody else. Data only.

Source: danger signs of partner violence (strangulation, threats to kill, weapons, pregnancy, leaving) after Campbell, J. C. et
al. Am. J. Public Health 93, 1089-1097 (2003); the rest is engineering judgement.
"""

# ruff: noqa: E501 (tables: one cue a line)

from __future__ import annotations

from llmtherapy_roles.guards.risk.frames import Table
from llmtherapy_roles.vocabulary import RiskCategory as Category
from llmtherapy_roles.vocabulary import RiskLevel as Level

__all__ = ["TABLES"]

_ANGER = r"""
(so |very |really )?(angry|furious|mad|annoyed|livid) ... (slap|hit|punch|smack|kick|strangle|throttle|shake|scream)
(could|wanted to|want to|nearly|almost) (slap|hit|punch|smack|strangle|throttle|kill) {them}(?! (and|because he|tonight|with))
(called|shouted|yelled|screamed|snapped) (at )?{them} .. (awful|names|slammed|ashamed|temper|horrible|terrible)
i (will|am going to|would|could) (kill) {them} (if|for|when|because) .. (late|fries|dishes|touch|eat|eats|spoil|spoils|forgets?|again lol|haha|leaves the|does not text|ate)
"""
_THOUGHTS_OF_HARM = r"""
i (am going to|will|am about to) .. (hurt|harm) (\w+ )?{them}(?! (feelings|if))
{think} ... (kill~|stab~|hurt~|shoot~|strangl~|strangle~|chok~|choke~|murder~|push~|harm~|attack~|poison~|smother~|suffocate~|drown~|shake~|shaking|beat~) (\w+ )?{them}
(want~|wanting|like|love|urge|urges|tempted|desire|need|impulse|impulses|feel like) (to |of )?.. (kill~|stab~|hurt~|shoot|strangle|murder~|harm~|poison|smother|beat) (\w+ )?{them}(?! (feelings|back in|to death with))
(images?|visions?|flashes|fantas\w+|thoughts?|dreams?) .. (hurting|killing|stabbing|shaking|strangling|shooting|pushing|smothering|drowning|dropping|attacking|punching|choking)
(homicidal) (thoughts?|ideations?|urges|feelings?|tendencies)?
(afraid|scared|terrified|worried|fear) .. i (will|might|could|am going to|may) .. (hurt|kill|harm|stab|shake|strangle|attack|lose it and|snap and) .. {them}
wish i could (kill|hurt|strangle|stab|shoot|murder) {them}
(snap|lose) (it |control )?and (hurt|kill|stab|shoot|hit) (\w+ )?{them}
(want~|wish~) .. {them} .. (to )?(suffer|bleed|pay) .. (for|like|$|with|badly)
"""
_INTENT_TO_HARM = r"""
(?<!afraid i )(?<!scared i )(?<!worried i )(?<!fear i )(?<!if i )(going to|will|about to|planning to|plan to|planned to|intend to|decided to|want to|ready to) .. (kill|stab|shoot|strangle|murder|poison|smother|bomb|slaughter|execute|butcher) (\w+ )?{them}(?! (feelings|with kindness|if (he|she|they) (eats?|spoils?|touch|forgets?|is late|ate)|at (chess|scrabble|fifa|monopoly|the game)|tomorrow at|in (the )?(game|match|debate)))
(going to|will|want to|plan to|about to|ready to) .. (make|making) {them} (all )?(pay|suffer|regret|bleed|sorry)
(everyone|they|he|she|all|people|that school|the office) .. (going to|will|gonna) (pay|regret|remember|suffer|bleed) ... (friday|monday|tomorrow|list|gun|trunk|knife|soon|tonight|see|for what|everyone|have got what)
(list) .. (know where|gun|knife|kids who|people who|names) ... (gun|dad|pay|kill|hurt|bullied|deserve)
(shoot|blow|burn) (up|down) (the|my|that|this) .. (school|office|place|church|mosque|synagogue|building|house|mall|class|factory|work)
(bring|bringing|take|taking|brought) .. (gun|knife|rifle|weapon|bomb|pistol) .. to (the )?(school|work|class|office|church|his|her|their|my)
(know|knows) (where|when|what time) .. (he|she|they|ex|boss) .. (live|lives|work|works|leave|leaves|parks|sleeps|gets) ... (knife|gun|kill|hurt|pay|stab|sorry|bat|regret|acid)
(put|putting|slip|slipping) .. (poison|something|bleach|pills|antifreeze) in (his|her|their) (food|drink|coffee|tea|soup)
(next time) .. (i will|i am going to|i) .. (kill|stab|hurt|shoot) {them}
(he|she|they|baby|mum|dad|children|kids) .. (would|will) be better off dead ... (kill|do it for|smother|release)
(have|got|bought) .. ({weapon}) .. (and i (will|am going to)|for (him|her|them)|ready for (him|her|them)|with (his|her|their) name)
(kill|take) .. (him|her|them|kids|wife|husband) .. (and|then) .. (myself)
"""
_HARMING_NOW = r"""
(i am|am|i|standing|waiting|parked) (outside|at|in front of|near) (his|her|their|the|my) .. ({weapon})
(holding|have|got|with|grabbed) .. ({weapon}) ... (about to|going (into|in to|over|to his|to her|to their)|on my way|waiting for|outside (his|her|their)|he is going to pay|in (his|her|their) room|at (his|her|their) door|standing over)
(i )?(just|have|have just) (killed|stabbed|shot|strangled|poisoned|smothered|hit) {them} .. (not (moving|breathing|waking)|unconscious|bleeding|blood|on the floor|with a (knife|hammer|bat)|dead|and i do not)
(driving|walking|heading|going) (to|over to) (his|her|their) (house|place|work|office|flat|school) .. (with a|to kill|to hurt|gun|knife|now to)
"""
_ABUSE_MILD = r"""
(mother in law|mum|dad|mum in law|sister|brother|husband|wife|partner|boss) .. (mean|nasty|rude|snide) .. (remarks?|comments?|things|to me|about)
(was|been|got|were) (abused|molested|raped|assaulted|beaten) 
(abusive|violent|controlling|abuser|violence) .. (husband|wife|boyfriend|girlfriend|partner|dad|mum|relationship|marriage|home|ex|household|parents)
(domestic) (violence|abuse)(?! (course|training|seminar|policy|statistics|essay|lecture|awareness))
"""
_ABUSE = r"""
(took|takes|hid|hides|kept) my (passport|papers|documents|bank card|id)( |$)
{they} .. (slammed|smashed|banged|twisted|squeezed|punched|kicked|pulled|burned|grabbed|slams|smashes|bangs|twists|pulls|grabs) my (head|face|arm|hair|neck|stomach|throat|wrist|back|fingers)
{they} .. (hits|hit|hitting|beats|beating|beat|slaps|slapped|slapping|punches|punched|punching|kicks|kicked|kicking|shoves|shoved|pushes|pushed|grabs|grabbed|bites|bit|throws|threw|burns|burned|spits|whips|shakes|drags|dragged|pinches) (things at |stuff at |objects at )?me( |$)(?!up|off (?!the)|a (message|text|bone|party|surprise)|with (questions|ideas|kisses)|towards|to|too far)
(abusive|violent|controlling|abuses|abusing) .. (towards me|to me|me|with me)
(husband|wife|boyfriend|girlfriend|partner|dad|mum|ex|he|she|home|relationship|marriage) .. (is|gets|became|turned|being|are|getting|keeps being) .. (abusive|violent|physical|aggressive)(?! (therapy|health|education))
(makes|forces|forced|made|pressures|coerces) me .. (to )?(have|do) (sex|sexual|things)
(he|she|they|husband|wife|boyfriend|girlfriend|partner|parents|dad|mum) .. (will|would|does|do|did) not (let|allow) me .. (leave|see|talk|go|work|have|call|speak|phone|out|money|use)(?! (borrow|have (a|the) (dog|cat|phone case)))
(locks|locked|lock|locking) me .. (in|up|inside|out)
(controls|tracks|monitors|smashed|monitoring) (my|all my) (money|phone|messages|every move|location|passport|bank|calls|salary|where|cards?|documents)
(afraid|scared|terrified|frightened) (of|to go home to|to be around|to anger|to upset|when) (my )?(husband|wife|boyfriend|girlfriend|partner|dad|stepdad|mum|him|stepfather|he (comes|gets|drinks))(?! (dying|being (ill|sick)|getting (ill|sick)|will (get|die|leave)|leaving|losing))
(walking on eggshells) .. (around|with|he|she|home|husband)
(touches|touching|gropes|assaults|molests|rapes|raping|harasses|gropped) me( |$)(?!deeply|emotionally|that)
{they} .. (raped|molested|assaulted|groped) me
(am being|being|get|getting) (raped|assaulted|molested|abused|beaten|trafficked|groped|stalked)
(says|tells|told|said|calls|called|calling) (me )?.. (i am )?(useless|worthless|stupid|ugly|whore|slut|nothing) .. and .. (hit|grab|push|can not|afraid|leave|grabs|arm)
(grabs|grabbed|grab) me .. (arm|hair|throat|neck|wrist|by)
(bruises|black eye|bruise) .. (on my|from (him|my|when he)|he|husband|make ?up|hide|cover|he gave)
(blackmail\w*|threaten\w*) .. (photos|pictures|nudes|videos|kids|deport)
(stalking|stalks|follows|following|stalker) me .. (home|ex|he|to work|every|again|since)
"""
_ABUSE_GRAVE = r"""
{they} .. (strangles|strangled|strangling|chokes|choked|choking|stabbed|stabs|burned) me
(strangled|choked|strangles|chokes) me
(says|said|told|tells|threatened|threatens|threatening|swore|swears|promised) .. (he|she|to|they|that he|that she) .. (will |would |is going to |going to )?(kill) (me|us|my|the kids|himself and)
(he|she|they|husband|ex|boyfriend|partner|dad) (will|would|is going to|might|could) (kill) me .. (if i (leave|tell|go|say)|one day|tonight|this time|next time|eventually|i (know|think|am sure))
(afraid|scared|terrified|convinced|fear|think) .. (he|she|husband|ex|boyfriend|partner|dad) .. (will|would|might|is going to|could) .. kill (me|us)
(pushed|threw|thrown|kicked|punched|shoved) me .. (down|in|against|through|out) .. (stairs|stomach|belly|window|car|wall|face)
(pregnant) ... (hits?|beats?|kick\w*|push\w*|punch\w*|worse|violent|slap\w*)|(hits?|beats?|kick\w*|push\w*|punch\w*|slap\w*) ... (pregnant)
(he|she|husband|boyfriend|partner|ex|they|stepdad|dad) (has|had|got|pulled|put|held|points?|pointed) .. ({weapon}) .. (me|at|to my|throat|head|out|and)
(broke|broken|fractured) my (arm|nose|jaw|ribs?|wrist|finger|leg|cheekbone) .. (he|when|last|again|because)
(raped|assaulted) me? ?.. (last night|yesterday|today|this (morning|week)|on (friday|saturday|sunday|monday)|at the party|just|tonight)
(beat|beats|beaten|hit|punched|kicked) me .. (unconscious|until|bloody|again|badly|every|last night|yesterday|so hard|with (a|his|the))
(?<! i )(?<! i just )(?<! i keep )(?<! i kept )(?<! i always )(?<! not stop )(?<! not stop myself )(?<! i have )(?<! i was )(?<! been )(hits|beats|hitting|hurts|touches|molests|kicks|slaps|punches|hit|beat|slapped|burned|burns) .. (the |my |our |his |her )?(kids|children|son|daughter|baby|toddler|little|stepson|stepdaughter)
"""
_ABUSE_NOW = r"""
(he|she|husband|ex|boyfriend|they|dad|stepdad) (is )?(breaking|kicking|banging|smashing|pounding) .. (door|window)
(locked|hiding|hid|hide|locked myself) (myself )?(in|inside|under) (the|my|a) .. (bathroom|closet|wardrobe|bedroom|room|toilet|basement|shed|bed|car) ... (he|she|husband|ex|looking|coming|outside|him|dad|they|drunk|knife)
(looking|coming|searching) (for|after) me .. (now|right|closet|knife|hide|hiding|he|gun|with)
(knife|gun|blade|pistol|scissors) .. (at|to|against) my (throat|head|neck|face|back)
(he|she|husband|boyfriend|partner|dad) is .. (hitting|beating|choking|strangling|attacking|hurting|holding me|threatening) .. (me|us)? .. (right now|now|again right|as i|and i am (hiding|locked)|at the moment|i can hear)
(need|have|want) to get out .. (now|right now|before he|he is (asleep|sleeping|drunk))|(choking|strangling|hitting|beating) me ... (right now|now and|need to get out)
(following|chasing|dragging) me .. (right now|now|tonight|help)
"""
_CHILD = r"""
(ex|husband|partner|sister|he|she|wife|neighbours?|mum|dad) .. (lets?|feeds?|keeps?) .. (midnight|chips|sweets|screens?|junk|late|tablet)
"""
_CHILD_AT_RISK = r"""
(neighbour|neighbours|father|mum|dad|man|woman|couple|teacher|coach|uncle|he|she) .. (beats|beating|hits|hitting|hurts|hurting|abuses|kicks|burns) .. (his|her|their|the|a) .. (kids?|child|children|son|daughter|baby|toddler)
(child|kid|boy|girl|student|pupil|toddler|baby|daughter|son|niece|nephew|kids|children|stepson|stepdaughter|neighbour) ... (bruises|belt marks|belt|burns|marks|welts|cigarette|unfed|hungry|filthy|neglected|neglect|flinches|begs)
(leaves?|left|leaving) .. (toddler|baby|kids|children|child|son|daughter|little one) .. (alone|unattended|by (himself|herself|themselves))
i am (only )?(8|9|10|11|12|13|14|15|16|17|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen)( years old)? ... (pictures|photos|naked|nudes|hits|touches|clothes|hit|beats|touched|touching|drunk|locked|older|secret|comes into|scared of|meet him|meet up|man)
(i am )?(a )?(kid|child|minor|underage|year old) ... (pictures|photos|nudes|naked|touches|touched) ... (man|adult|online|uncle|coach|teacher|he|asks?|asking)
(asking|asks|asked|wants|sent|sends|sending) (me )?(for |to send )?.. (pictures|photos|nudes|naked|without clothes|topless|undress)
(children|kids|baby|child|toddler) .. (scream|screams|screaming|crying|cry|cries|starving|locked|abused|hurt) .. (next door|every night|all night|neighbours?|basement)
(abusing|molesting|grooming|neglecting|neglects|grooms|abuses) .. (child|kid|boy|girl|son|daughter|kids|children|student|niece|nephew|baby|little)
(child|boy|girl|daughter|son|student|pupil|kid|niece|nephew|grandson|granddaughter) ... (his|her|their) (dad|mum|father|mother|stepdad|stepfather|stepmum|parents?|uncle|brother|grandpa|coach) (is )?(hits?|beats?|hurts?|touches|kicks?|burns?|hitting|beating|hurting|touching|molests|locks|hit|beat|touched) (him|her|them)( |$)
(child|boy|girl|daughter|son|student|pupil|kid|niece|nephew) .. (told|tells|says|said|disclosed) .. (touch\w*|hits?|hurts?|secret|beats?|afraid) .. (home|uncle|dad|stepdad|him|her|grandpa|coach|teacher|me)
(afraid|scared|begs|refuses|cries|terrified) .. (not )?(to )?(be )?(go|going|sent) (home)
"""
_CHILD_GRAVE = r"""
i (just |have |have just )?(shook|shaken|dropped|squeezed|smothered) (my|the|our) (baby|newborn|infant|toddler|son|daughter)
(uncle|dad|stepdad|stepfather|coach|teacher|grandpa|grandad|brother|cousin|stepbrother|priest|neighbour|man|mum|boyfriend) .. (touches|touched|touching|molests|molested|comes into|came into|gets into|got into|rapes|raped|abuses|grooms|groomed|films|hurts) .. (me|my (room|bed|daughter|son|little|sister|brother)|our|her|him|kids|children) .. (at night|bed|room|there|down there|privates|private parts|secret|$|,|\.|when|and|since|every)
(afraid|scared) i (will|might|could|am going to) (shake|hurt|hit|drop|smother|harm) (the|my|our) (baby|kid|son|daughter|child|kids|toddler)
i .. (keep|kept|not stop|always|been|was) (hitting|slapping|hurting|shaking|smacking|beating|kicking|punching) (my|the|our) .. (baby|toddler|son|daughter|child|children|kid|kids|newborn|infant)
i (hit|hurt|slapped|beat|smacked|locked|burned|punched|kicked|threw) (my|the|our) .. (baby|toddler|son|daughter|child|kid|kids)(?! (up|a party))
"""
_CHILD_NOW = r"""
(i|he|she|they|boyfriend|husband|dad) .. (just |have )?(shook|shaken|dropped|threw|smothered|hit) .. (baby|newborn|toddler|infant|son|daughter) ... (floppy|limp|not (waking|breathing|moving|crying)|not wake|unconscious|will not|blue|quiet)
(baby|toddler|newborn|infant|son|daughter|child) .. (is |has )?.. (not breathing|floppy|limp|turning blue|unconscious|swallowed|will not wake|drank|ate) ... (bleach|pills|tablets|medicine|wake|help|now|cleaner|battery|shook|fell|$|blue)
(hitting|beating|hurting|choking|strangling|shaking) .. (my|the|our) .. (boy|girl|son|daughter|baby|kid|kids|children|child|toddler|brother|sister) .. (right now|now|i can hear|through the|next room|downstairs)
"""
_CONCERN = r"""
(cuts|scars|burns|cut marks) .. (on|all over|over|up) (his|her|their) (\w+ )?(arms?|wrists?|legs?|thighs?|body)
{they} ... (says?|said|keeps? saying|talks?|talking|told me|tells me|texts?|texted|joked?|jokes|jokes about|posts?|posted|writes?|wrote|mentions?|mentioned|thinks|hints?) ... (die|dying|dead|death|suicide|suicidal|kill|killing|ending|not be here|gone|disappear|end|without (him|her|them)|goodbye|not (want )?to live|deal with me|worthless|pointless|burden)
{they} .. (is|are|seems|might be|may be|could be|has been|feels|been|being|became|sounds) .. (suicidal|self harming|cutting)
{they} .. (texted|texts|messaged|wrote|writes|says|said|told|rang|called|posted) .. (me )?.. (he|she|they) (is|has|have|are) (got )?(a |the |some |his |her |my )?({gun}|rope|noose|pills|tablets|blade)( |$)(?!course|jump|swing|climb)
{they} .. (cuts|self harms|hurts|harms|burns|starves|cut) (himself|herself|themselves)
(worried|afraid|scared|fear|concerned|terrified) .. (about )?.. {they} ... (hurt|harm|kill|end|suicide|suicidal|do something|alone|alive|safe|might (die|do)|take (his|her|their) (own )?life)
{they} .. (gave|giving|given|gives|handing|handed|started handing|started giving|been giving) (out|away) .. (his|her|their|everything|things|stuff|all)
{they} .. (thanked|thank|thanks|thanking|said goodbye|saying goodbye|saying thank|wrote goodbye|goodbye) .. (me |us |you |everyone )?(for|to|like|everything|everyone|as if|,|\.)?
(says?|say|said|saying|thank\w*|wrote|text\w*|call\w*|rings?) .. (thank|thanks) .. for everything
{they} .. (lost|has lost|no longer has|has no|sees no) .. (reason|will|point|hope) .. (to live|living|any more|left|in)
(found|finding|discovered|saw) .. (pills|note|razor|razors|blade|blades|rope|cuts|scars|letter|diary|marks|bandages) .. (in|on|under|from) (my|his|her|their) (\w+ )?(son|daughter|sister|brother|friend|room|drawer|arms?|wrists?|bag|husband|wife|mum|dad|roommate|pillow|bed|legs?|desk|kid)
how (do|can|should|could) (i|we) .. (help|ask|talk|support|stop|speak) ... (suicidal|commit(ting)? suicide|kill (himself|herself|themselves)|self harm\w*|hurting (himself|herself)|die)
{they} .. (will|would) not (have|need) to (deal|put up|bother|worry) .. (me|longer|him|her)
"""
_CONCERN_GRAVE = r"""
{they} .. (sent|texted|left|wrote|posted) (me |us )?(a |his |her )?(goodbye|farewell|suicide) (text|message|note|letter|post|video|voicemail)
{they} .. (left|wrote|sent|posted|has written|texted) (a |me a |us a )?(suicide|goodbye|farewell) (note|letter|message)
{they} .. (left|wrote|sent) (a |me a |us a )?(note|letter) .. (saying|that says|says) .. (sorry|goodbye|can not go|can not do|wants to die|not to look|better off|love us|love me|forgive)
{they} .. (bought|has|got|keeps|collected|collecting|has been saving|saved|has enough|is saving) .. ({gun}|rope|pills|tablets|noose) ... (better off|insurance|kill|goodbye|saying|enough|die|himself|herself|end|suicid\w+)
(find|found|finding) (him|her|them) (hanging|dead)|if i (break up|leave|dump|go) .. (he|she|they) (will|would|is going to) (kill|hang|hurt|end)
{they} ... (he|she|they) (is|has|have|are) (got )?(a |the |some |his |her |my )?({gun}|rope|noose|pills|tablets) ... (woods|forest|bridge|roof|attic|alone|in (his|her|their) hands?|goodbye)
{they} .. (threatens|threatened|threatening|swears|says he will|says she will) .. (to )?(kill|suicide|hang|jump|end|shoot) .. (himself|herself|themselves|if|off|it|his|her|,|\.)
{they} ... not (answer|answering|replying|picking|pick|respond\w*) ... (goodbye|note|suicide|suicidal|kill|can not go on|sorry)
"""
_CONCERN_NOW = r"""
(he|she|they|friend|mum|dad|brother|sister|son|daughter|boyfriend|girlfriend|husband|wife|roommate) ... (took|swallowed|taken|drank|overdosed|cut) ... (pills|tablets|overdose|whole bottle|not (waking|breathing|respond\w*)|will not wake|wrists|unconscious|medication|now he|now she)
(he|she|they|friend|brother|sister|son|daughter|boyfriend|girlfriend|husband|wife|mum|dad) .. (is )?(on|standing on|sitting on|holding|has|at) .. (ledge|roof|bridge|edge|noose|tracks|railing|knife to|gun to|pills and|pills in) .. (and|right|now|saying|his|her|goodbye|with|,|\.|$)
(breathing|breathes) .. (slow|slowly|weird|shallow|barely|not) ... (wake|bottle|drank|drunk|pills|waking|blue|respond\w*)|(wont|not) (wake|waking) ... (breathing|drank|bottle|pills|took)
"""

TABLES = (
    Table(Category.HARM_TO_OTHERS, Level.LOW, _ANGER, about="self"),
    Table(Category.HARM_TO_OTHERS, Level.MODERATE, _THOUGHTS_OF_HARM, about="agent"),
    Table(Category.HARM_TO_OTHERS, Level.HIGH, _INTENT_TO_HARM, about="agent"),
    Table(Category.HARM_TO_OTHERS, Level.IMMINENT, _HARMING_NOW, about="agent"),
    Table(Category.ABUSE, Level.LOW, _ABUSE_MILD, about="self"),
    Table(Category.ABUSE, Level.MODERATE, _ABUSE, about="self"),
    Table(Category.ABUSE, Level.HIGH, _ABUSE_GRAVE, about="self"),
    Table(Category.ABUSE, Level.IMMINENT, _ABUSE_NOW, about="self", deniable=False),
    Table(Category.CHILD_AT_RISK, Level.LOW, _CHILD, about="other"),
    Table(Category.CHILD_AT_RISK, Level.MODERATE, _CHILD_AT_RISK, about="other"),
    Table(Category.CHILD_AT_RISK, Level.HIGH, _CHILD_GRAVE, about="other"),
    Table(Category.CHILD_AT_RISK, Level.IMMINENT, _CHILD_NOW, about="other", deniable=False),
    Table(Category.CONCERN_FOR_OTHER, Level.MODERATE, _CONCERN, about="other"),
    Table(Category.CONCERN_FOR_OTHER, Level.HIGH, _CONCERN_GRAVE, about="other"),
    Table(Category.CONCERN_FOR_OTHER, Level.IMMINENT, _CONCERN_NOW, about="other"),
)
