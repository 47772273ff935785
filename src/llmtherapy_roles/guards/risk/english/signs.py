"""English signs: what is harmless alone and grave together, within one message. Data only.

A sign is no finding. ``pairs.py`` says which signs make one: a loss and a question about bridges, papers in order and a
pet given away. Source: warning signs after Rudd, M. D. et al. Suicide Life Threat. Behav. 36, 255-262 (2006); engineering judgement.
"""

# ruff: noqa: E501 (tables: one cue a line)

from __future__ import annotations

from llmtherapy_roles.guards.risk.frames import Table
from llmtherapy_roles.vocabulary import RiskCategory as Category
from llmtherapy_roles.vocabulary import RiskLevel as Level

__all__ = ["TABLES"]


_LOSS = r"""
(got|was|been|am|have been|just|i|today|yesterday) .. (fired|sacked|laid off|dumped|evicted|expelled|rejected|divorced|bankrupt|deported|diagnosed|humiliated|arrested|suspended|demoted|widowed)
(he|she|wife|husband|boyfriend|girlfriend|partner|ex|everyone|they) (has |just |have |all )?(left|leaving|took|abandoned|dumped|cheated|passed|died|divorced|ghosted)
(lost|lose|losing) (my |the |our |everything|it all|custody|all )(\w+)?
(i )?(failed|failing|flunked) (the |my |this |all )?.. (year|exam|exams|course|class|finals|school|degree|again|everything)
(divorce|breakup|break up|separation|bankruptcy|foreclosure|eviction|redundancy|debt|debts|layoff|hospice|scandal|custody)
(nothing) (left|matters|to lose|more to lose)|(day|week|year) i have (had)
(do not|can not|no longer) .. (see|find) .. (way|point|future|hope)
(everyone|everybody|they all|whole school|class|all of them|my family) .. (hates?|laughs?|laughing|abandoned|knows) (me|at me|what i did)?
(gone|sold|over|ruined|finished|destroyed|hopeless|pointless|worthless|alone|abandoned) ,? .. (alone|house|life|everything|marriage|career|and i|now|\.|$)
(mum|dad|wife|husband|son|daughter|brother|sister|dog|cat|friend|grandma|gran|nan|partner|baby) (is |has )?(just )?(died|dead|gone|passed|left)
can not (take|do|bear|stand|handle) (it|this|any|anything) .. (more|longer|any)
took the (kids|children)
(tired of|had enough|done with|sick of|so tired|given up|giving up) .. (everything|life|it|all|trying|fighting|this)
"""
_MEANS_QUESTION = r"""
(which|what|where|are|is|how|nearest|any|whats) ... (highest|tallest|higher|taller|high|tall|height|deepest|deep|steepest) ... (bridges?|buildings?|cliffs?|roofs?|towers?|floors?|river|lake|metres|meters|around here|near|nearby|town|city|here|water)
(bridges?|buildings?|cliffs?|towers?|rooftops?) ... (highest|tallest|higher|taller|tall|over|above|deepest)
(how) (fast|often|quick|quickly|heavy) .. (do |does )?.. (trains?|subway|metro|trucks|express|underground)
(trains?|train) .. (go|pass|stop|stopping|come|through) .. (through|station|without stopping|fast|schedule)
(buy|get|own|purchase|borrow|find|rent|background check|check you) .. (a |an |some |for a )?(gun|handgun|firearm|rifle|pistol|ammunition|helium|rope|charcoal|sleeping pills)
(does|will|would|is|do) .. (hurt|painful|instant|quick|dangerous|deadly|poisonous|toxic) ... (fall|jump|really high|drown|bleed|drink it|drink|swallow|hang|hit|under the sink)
(fall|drop|jump) .. (from|off) .. (high|how high|height|really|storey|floor|building|bridge)
(roof|rooftop|tower|viewing platform|balcony|bridge|top) .. (open|get (up )?(to|on)|access|accessible|closed|locked|unlocked|walk|get up) .. (night|to|town|roof|weekend|easily|still|it|on)
(is|are) (there|the) .. (roof|rooftop|tower|platform|bridge|cliff) ... (open|get|up|access\w*|night|public|jump|nearby|around)
(how strong|how many|how much|how long|what happens) .. (is|are|does|do|would|can|if) ... (medicine|medication|pills|tablets|drawer|insulin|morphine|painkillers|it take|bleach|carbon|exhaust|gas|body|sleeping|drink|paracetamol|tylenol)
(how) (strong|many|much) ... (medicine|medication|pills|tablets|insulin|morphine|painkillers|bleach|paracetamol|tylenol|dose|drawer)
tie .. (knot) ... (holds?|strong|weight|man|person|body|tight)
(insurance) .. (pay|cover|void|pays|covers|still|valid)
(water|river|lake|sea|ocean) .. (cold|deep|current|temperature) .. (enough|how|to|near|survive|drown|\?)
(carbon monoxide|exhaust|car running|garage|nitrogen) .. (long|odourless|smell|painless|closed|dangerous)
"""
_SETTLING_PETS = r"""
(give~|gave|given|found|handed|took|left|bring|brought|rehome\w*|new home for) .. (my|the|a) (dog|cat|fish|bird|hamster|pet|rabbit|horse|parrot|dogs|cats) .. (to|for|at|with|away|neighbour|shelter|home|sister|friend)
(dog|cat|dogs|cats|pets|bird|rabbit) (is|are|has|have|will) .. (at|with|being|going|a new|gone|looked|staying|taken|safe|been) .. (sister|neighbour|mum|friend|home|brother|shelter|ex|parents|care of)
"""
_SETTLING_PAPERS = r"""
(passwords?|will|funeral|papers|documents|insurance|bank|accounts|bills|debts|keys|affairs|testament) .. (in (an|the|a) (envelope|drawer)|paid|sorted|on the table|ready|written|in order|in advance|for my|settled|cancelled|closed|with my|done|signed|printed|are)
(sorted|wrote|made|updated|finished|paid|paying|arranged|cancel~|cancelled|settled|closed|put|printed|signed|organi[sz]ed) .. (will|funeral|passwords?|papers|debts|bills|accounts?|insurance|affairs|subscriptions|lease|envelope|testament)
"""
_SETTLING_THINGS = r"""
(give~|gave|given|giving|leave|leaving|left|put|hand~|sold|selling|donat\w+|gifted|packed) .. (my|all my|everything|most of) .. (favourite )?(hoodie|guitar|console|clothes|stuff|things|books|watch|jewellery|jewelry|ring|necklace|collection|records|laptop|bike|car|phone|games|medals|camera|tools|belongings|everything|piano|violin|art|paintings|diary)
(cleaned|tidied|emptied|cleared|packed|scrubbed) .. (the |my |our |up )*.. (flat|room|house|apartment|desk|locker|fridge|everything|phone|wardrobe|garage|papers|computer)
(pistol|gun|shotgun|rifle|service) .. (is |are )?(cleaned|clean|oiled|ready|loaded|on the table|out)
(finished) (everything|all i had to|what i had to|my list)
"""
_SETTLING_PEOPLE = r"""
(wrote|written|write|writing|sent|recorded|left|leave|put) .. (a |the |my )?(letters?|notes?|videos?|note|letter|card|cards|w) .. (to|for|each|everyone|her|him|them|all|later|with|on)
(note|letter) .. (she|he|they|you) (will|would) .. (get|find|read|see|understand)
(apologised|apologized|made peace|hugged|forgave|thanked|said sorry) .. (to |with )?(everyone|everybody|all my|my family|them all|each|one by one)
(visited|hugged|saw|called|kissed|seen) ... (one last time|for the last time|last time)
"""
_AFTER_ME = r"""
(it all|everything|all of this) (will )?(all )?be (over) (soon|tonight|tomorrow)
(nobody|no one|they|she|he|everyone|you|kids|mum|brother) .. (will|has to|have to|would) (not )?.. (trouble|deal with|bother|get it later|need me|burden|be fine without|clean up after)
(after) (i am gone|me|i go|that it|it is over)|later when i am (gone)
(will not|not) .. need .. (any more|it|them|where i) ... (going|any more|soon|after)
now (i am )?(ready)( \.|$| now| for it| to go)
(later)( \.|$)
"""
_HOPELESS = r"""
(nobody|no one|nothing|noone) can (help|save|fix) me
i give (up)( \.|$)|not .. (fight) (it|this|any)
too (late) for me|(no|lost) (hope) .. (left|for me|all|in)
can not (live|survive|exist) .. like (this)|(not|never) (know|sure) .. much (longer) i can
(hopeless|no hope|pointless|worthless|meaningless|unbearable|given up|giving up|no future|no point|trapped|broken beyond|beyond help)
(can not|could not) (go on|take it|take this|do this|do it|keep going|bear|cope|stand it|live like|carry on) .. (more|longer|like|on|it|this|going|any)
(nothing|it) .. (will|never|ever) .. (better|change|changes|improve|matters|matter|get better)
"""
_BURDEN = r"""
(burden|weight|problem|dead weight|nuisance|mess|waste) .. (to|on|for|around|of) (everyone|my|everybody|people|them|him|her|space|others|all|oxygen)
(not|no longer) (needed|wanted|useful) (by|any more|here|to)|(nobody|no one) (needs|wants) me
(i|me) .. (let|disappoint|ruin|hurt|drag) .. (everyone|everybody|down|family)
"""
_GOODBYE = r"""
(goodbye|goodbyes|farewell|so long)
(sorry) (for everything|mum|dad|everyone|to everyone|guys|to all|for (all|the mess|being|what))|i love you (all)|love you all (always)
(take care) of (my|her|him|them|the|each|yourselves|mum|dad)
tell (my|them|mum|dad|her|him|everyone) .. (i )?(love|loved|sorry|proud)
"""
_TOOK = r"""
(took|taken|swallowed|ate|drank|downed|swallow) .. (them|it|everything|the lot|all|whole|something|pills?|tablets?|too many|too much|cabinet)
"""
_SLEEPY = r"""
(feel~|feeling|getting|so|am|very|really|everything|it|i) .. (sleepy|drowsy|dizzy|tired|numb|heavy|cold|blurry|blurring|spinning|dark|tierd|calm|fading|weak)
(sorry|goodbye|bye|not long|too late|soon|shortly)
"""
_DONE_IT = r"""
(it is|i have|all|i) (done)( it)?|(did) it
"""
_RESOLVED = r"""
(made|make) up my (mind)( \.| ,)|my (mind) is made up
"""
_MEANS = r"""
(gun|handgun|pistol|shotgun|rifle|oxy|rope|noose|blade|razor|insulin|bridge|roof|rooftop|tracks|exhaust|helium|poison|sleeping pills|overdose|cliff)
"""
_UNKNOWN_TO_OTHERS = r"""
(nobody|no one|not a soul|therapist|wife|husband|mum|family|they) .. (knows|know|suspects|suspect|idea)
(told|tell|telling) (nobody|no one)|keep it secret|hide it from
"""
_JOIN = r"""
(want|wanted|ready|going|wish|will|need|soon|could|just) (to )?.. (be (back )?with|join|be reunited with|go to|follow) (my )?(him|her|them|mum|dad|grandma|grandpa|nan|gran|husband|wife|brother|sister|son|daughter|baby|friend) 
"""
_BEREAVED = r"""
(died|passed|dead|death|funeral|grave|widow|widowed|heaven|buried)
"""
_THRESHOLD = r"""
one (more) (bad|more) (grade|day|thing|fight|word|mark|night|failure|loss|rejection)
i (swear) (on|to)
"""
_VAGUE_WANT = r"""
(want|wanted|ready|about|close|almost|nearly) (to )?.. (do|doing|did) (it)
(doing|do|done) (it) (tonight|today|tomorrow|this weekend|this week|on (monday|tuesday|wednesday|thursday|friday|saturday|sunday)|when (they|he|she|everyone)|soon|for real|this time|right now|now)
i am (doing) it|i am (done)( \.| ,)
"""
_VOW = r"""
(never again)
(said|swore|promised|vowed) .. (never again|never|safe|fine|ok|okay|would not)
"""
_DARK = r"""
(dark|black dog|darkness|whisper~|intrusive|demons|empty|numb|hopeless|pain|pointless|dread)
"""
_WAY_OUT = r"""
(a|the|my|only|no|another|easy|no other|any) (way out|exit|escape)
(way) out
"""
_WHO_FEEDS = r"""
(who) .. (feeds?|will feed|takes|will take|looks|will look|gets|will get) .. (care of |after )?(my|the) (fish|cat|dog|kids|son|daughter|plants|pets|mum|horse|children)
(know|decided|chosen|picked) .. (how|when|where) .. (and|i|when|where|how)
"""
_MASKED_CALM = r"""
(told|tell|lie|lied|convinced|everyone|they|believe|pretend\w*) .. (fine|better|okay|ok|happy|safe)
"""
_PLAN = r"""
(the|my|a) (plan) .. (easier|works|still|ready|is|goes|simple|stands|tonight|b)
"""
_FATALIST = r"""
(driving|drive|speeding|drove) .. (fast|reckless\w*|without|too) .. (belt|seat|not care|fast|lately)
do not care .. (happens|what|if) .. (to me|happens|any more|i)
"""
_MENACE = r"""
(everyone|they|he|she|all|people|that (school|office|place)) .. (going to|will) (pay|regret|remember|suffer|bleed)
(list) of (people|names|kids|everyone)
"""
_ARMED = r"""
(trunk|gun|rifle|knife|knives|petrol|ammo|bomb|weapon|weapons|machete)
(got|have) what i need
"""
_DENIAL = r"""
(not|never|no) .. (suicidal|suicide|safe|danger)
(said|told|telling) ... (fine|safe|okay|ok|not suicidal|suicidal)
"""
_STILL_THERE = r"""
(but|though|however|still) .. (do |i |sometimes |have |the )*(have|get|think|thoughts|want|feel) .. (them|it|thoughts|to|about it|that way|about)
(that|it) (is|was) a (lie)|(that|it) (is|was) not (true)|i (lied)|who am i (kidding)|truth is i (do|am|want)
"""

TABLES = tuple(
    Table(Category.DISTRESS, Level.NONE, lines, sign=sign, about="any", deniable=False)
    for sign, lines in (
        ("loss", _LOSS),
        ("means question", _MEANS_QUESTION),
        ("settling pets", _SETTLING_PETS),
        ("settling papers", _SETTLING_PAPERS),
        ("settling things", _SETTLING_THINGS),
        ("settling people", _SETTLING_PEOPLE),
        ("after me", _AFTER_ME),
        ("hopeless", _HOPELESS),
        ("burden", _BURDEN),
        ("goodbye", _GOODBYE),
        ("took", _TOOK),
        ("sleepy", _SLEEPY),
        ("done it", _DONE_IT),
        ("resolved", _RESOLVED),
        ("means", _MEANS),
        ("secret", _UNKNOWN_TO_OTHERS),
        ("join", _JOIN),
        ("bereaved", _BEREAVED),
        ("threshold", _THRESHOLD),
        ("vague want", _VAGUE_WANT),
        ("vow", _VOW),
        ("dark", _DARK),
        ("way out", _WAY_OUT),
        ("who feeds", _WHO_FEEDS),
        ("masked calm", _MASKED_CALM),
        ("plan", _PLAN),
        ("menace", _MENACE),
        ("armed", _ARMED),
        ("denial", _DENIAL),
        ("still there", _STILL_THERE),
    )
)
