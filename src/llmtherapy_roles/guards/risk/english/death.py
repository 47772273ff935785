"""English frames for the wish to be dead, thoughts of suicide, and intent. Data only.

Source: the parts "wish to be dead", "non-specific active thoughts" and "intent" of Posner, K. et al. Am. J. Psychiatry 168,
1266-1277 (2011), and burden and hopelessness after Joiner, T. Why People Die by Suicide (Harvard Univ. Press, 2005);
wordings and levels are engineering judgement, with a present want to die counted as high.
"""

from __future__ import annotations

from llmtherapy_roles.guards.risk.frames import Table
from llmtherapy_roles.vocabulary import RiskCategory as Category
from llmtherapy_roles.vocabulary import RiskLevel as Level

__all__ = ["TABLES"]

_WISH_TO_BE_DEAD = """
(can|could) not wait (to|until|for) .. (dead|die|death|gone)( |$)
(i|just|should) (should) (just |really |probably )?(not )?(die|be dead|not be alive|not exist)|i (should) (just |really |probably )*(die|not exist|not be here|be dead)
(why) (can|could|do|did|will|am) (not )?i (not )?(just )*(die|dead|not dead|stop existing|dead yet|fall asleep and|still here|disappear)
(deserve) to (die|be dead)( |$)|not (deserve) to (live|be alive|exist|breathe|be here)( |$)(?!somewhere|in (a|the)|with)
not (really |even )?(feel|feeling|interested in|in the mood for|enjoy|care about) (like )?(living|being alive|existing|life any more|being here)( |$)
no longer (want|wish|care|desire|wanting) to (live|be alive|exist|be here|go on|wake up|be around)(?! (with|in|at|there|near|together|alone|here))
(not) being (alive|here any more|around any more)( |$)
(want~|need~|wish|like) (to )?(just |simply |only )*be (gone|no more|nothing|nowhere|deleted|unborn)( |$)(?!for (a|the)|by|on|to|from)
(better|easier|best|happier|fairer) .. if i (just |had |would |was |were |could )*(never |not )?(existed|exist|left this|died|die|disappeared|disappear|be born|been born|born|was not here|dead|gone|vanish\\w*|be here|ended)
wish~ .. never (had|made|conceived|adopted) me( |$)|(aborted|should have aborted) me
(if|when|because|that) i (was|were|am) not (around|here|alive|there)( any more)?( |$)(?!for (you|him|her|them)|to help|yesterday|when|at)
how much longer i (can|will|could) (hold on|go on|hang on|last|survive|stay alive|live|keep living|make it)
(only|main|one|sole) (reason) .. i .. (not|have not|am still|am|did not|do not) .. (done it|do it|killed|ended|gone|jumped|dead|alive|here|breathing|living|yet|kill|end)
(not|never) (promise) .. (alive|safe|here|around|not (do|hurt|kill)|stay)
(not|do not) think i (will|would|am going to|can) (even )?be (here|around|alive)( |$)(?!on time|before|at (the|work|your|\\d)|by \\d|until \\d|to help)
(live|living|being alive|life|existing|existence) (is|feels|has become|hurts) .. (painful|pain|torture|unbearable|exhausting|hell|much to bear)
(everything|life|living|being alive|existing|breathing) (hurts) ... (want|over|stop|end|no point|point)
(quickest|easiest|fastest|painless|best|only|quick|easy) (way) out( |$)(?!of (the|this|my|a) (building|city|town|contract|lease|maze|job|parking))
(death|dying|dead) .. (is )?(the |my )?(only|best|all|one) .. (thing|way|option|answer|escape|hope|friend|wish|want|solution|left|look)
(nobody|no one|not one person|not a soul) .. (notice|care|miss) .. if i (was|were|am|had|just|suddenly|simply|left|went|never|do|did)
(my|own|your own) (funeral) .. (come|cry|attend|songs?|would|who|imagin|plan|picture|fantas\\w*|think)|(imagin\\w+|fantas\\w+|pictur\\w+|plan\\w*|think\\w*|dream\\w*) .. (my|your) (own )?(funeral|death)
(do) something (really |very )?(stupid|bad|drastic|permanent|dangerous|i can not (undo|take back))( |$)(?!like|at (work|school)|with (my )?hair|on)
(let|letting) (go) of the (wheel|steering wheel|railing|rope|ledge)|(swerve|steer|steering) (into|off) .. (traffic|truck|tree|wall|bridge|road|lane)
i (am|was) not (meant|made|supposed|cut out|built|able) (for|to) (be alive|live|exist|this (world|life)|life|be here|survive)
(tired|exhausted|sick|done) (of|with) (being alive|being here|everything and everyone|waking up|trying to (live|stay alive|survive)|surviving|fighting to (live|stay))
(miss) me (if|when|once) i (am|was|were) (gone|dead)|(you|they|he|she|everyone) will (all )?(miss|be sorry|regret|be better|be happier) .. when i am (gone|dead)
(wish~|wishing|hope|hoping|pray|praying|beg|begging|ask|prefer|wanted|rather) ... (dead|die|died)(?! (to|for) )
wish~ .. i (was|were|had) .. (born|alive|exist|existed)
wish~ .. (i |he |she )?(could|would|can) .. (disappear|vanish|die|deleted|delete|evaporate|erased|fade|dissolve|cease|melt)( |away|forever)*
wish~ .. not (exist|be here|be alive|existed|wake~|born|woken)
wish~ .. (my |the )?(heart|it|breathing) (would|could) (just )?(stop)
(hope|hopes|hoped|pray|prays|prayed|praying|wish|wishes|wished|beg|ask|rather) ... (not|never|no longer) (wake~|waking|open~ my eyes)
go to (sleep|bed) .. (and|but|to) (just )?(not|never) (wake~)
(sleep|bed) .. and (never|not) (have to )?wake~
(fall~ asleep|go~ to sleep|sleep|sleeping) .. (forever|for ever|for good|permanently)
(forever sleep|eternal sleep|eternal rest|eternal peace)
(not|never|no) (want~|wanting|wish|need|like) to (wake~) up
(do not|did not|not) (want|wanted|wanting|wants|wish) to .. (live|be alive|exist|be here any more|be around any more|go on living|keep living|continue living|live like this|be in this world|be on this (earth|planet)|be a person any more|be here)(?! (with|in|at|there|near|together|alone|by|next|off|under|for the|where|on|today))
(may|might|do) not (want) to (live|be alive)(?! (with|in|at|there|near|together|alone|by|next|off|under|for the|where|on))
(not|never) .. (asked|ask) to be (born)
(never|not) (have |had |should have )?been (born)
(tired|sick|weary|exhausted|fed up|bored) (of|with) (living|life|being alive|existing|being here|this life|waking up( every)?|existence|breathing|my existence)
(done|finished|over) (with )?(living|life|being alive|this life|this world|existing|with my life)
had (enough) of (living|life|this life|this world|being alive|existing)
(hate~|hating) (being alive|living|that i (am alive|exist|woke up)|existing|waking up)
(hate~) that i .. (alive|woke|survived)
(lost|losing|no|without) (the |any |my |all )?(will|desire|wish|motivation|reason|reasons|point|purpose) (to|in|of|for) (live|living|go on|going on|be alive|exist|existing|being alive|continue|keep living|staying alive|stay alive|being here)
(no|not any|not see a|not see the|what is the|what is even the|is there a|see no|see any|not have a|not have any|cannot find a|not find a|find a) (point|reason|purpose|use) (in|of|to|for|for me) .. (liv(e|ing)|life|be(ing)? (alive|here)|go(ing)? on|exist(ing)?|continu(e|ing)|stay(ing)?( alive)?)
(nothing|nobody|no one) (left )?(to|worth) (live|living|stay alive|be alive|stay)( for)?
(is )?(my )?life (is|was|feels|does not feel|is not|seem|really|even)( \\w+)? (worth) (it|living)
(worth) living (any more|for)
life (is|feels|seems|has become) (so |completely |totally |just )?(pointless|meaningless|unbearable|not worth|worthless)
(giving up|give up|gave up|given up) on (life|living|my life)
(why) (am i|should i|do i|are we|bother) (still |even |keep )?(here|alive|living|exist|breathing|live|stay alive|be alive|existing|bother living)
(better) off (\\w+ )?(dead|without me|if i (was|were|am) (dead|gone|not here|not around)|not being here|never (having been )?born|not existing)
(better) ((off )?(with|if) (his|her|their|the) (nan|nana|dad|mum|grandparents|gran|grandma|aunt|someone else)|without (me|a (mum|dad|parent) like me))
(better|happier|easier|lighter|simpler|relieved|fine|ok|okay|free|peaceful|relief|peace|rest|good) .. (without me|if i (was|were|am|had) (gone|dead|not here|not around|never born|never existed|no longer here|not there|to die)|when i am (dead|gone)|if i did not exist|with me gone|if i died|if i disappeared|once i am (dead|gone))
(world|family|everyone|everybody|people|they|he|she|kids|children|husband|wife|mum|dad) .. (better|happier|relieved|easier) .. (without me|if i (was|were) (gone|dead))
(real life|could move on|could be happy|could start over|have a life|get on with|would be fine|would get over it|would cope) ... if i (was|were) (gone|dead|not)
(if|when|once|until|after) i (am|was|were) (dead|no longer here|not around any more)
(if|once|after) i (was|were|am) (gone)(?! (for|on|to|until|all))
if i (just )?(died|disappeared|vanished|dropped dead|die) ... (care|miss|notice|sad|cry|come|relieved|better|matter|fine|mind|okay|ok|happy|problem|easier|relief)
(no one|nobody|anyone|anybody|who|everyone|they) ... (care|miss|notice|cry|come|mourn|relieved) .. if i (died|disappeared|was gone|were gone|was not here|vanished|was dead|were dead|killed|die|am gone|did not exist)
(no one|nobody|anyone|who) (would|will) .. (miss|notice|mourn) (me|my absence|i am gone|that i am gone|for (days|weeks))
(would|could|will|do) not (even )?(mind|care|object|complain|be sad|be upset|fight it) .. (if |to )?(i )?(was |were |got |get |be |being |a )?.. (die|died|dying|hit|wake~|waking|dead|kill~|cancer|survive|lived|crashed|gone|end|ended|soon)
(do|did|would) not (really |even )?care (any more )?(if|whether) i .. (live|lived|die|died|survive|wake~|alive|dead|hit|crash)
(ok|okay|fine|alright|chill|cool|at peace|comfortable) (with|about) (dying|being dead|death|not waking up|my death|it ending)
(death|dying|dead|being dead|not existing|nothingness) .. (sounds?|seems?|looks?|feels?|would be|is|might be|could be|appeals) .. (a |so |like a |kind of |really |the |pretty |my )*(nice|peaceful|good|restful|relief|release|comforting|mercy|appealing|better|easier|calm|tempting|attractive|only (way|option|escape|relief|answer|friend|comfort)|preferable|blessing|rest|welcome|comfort|freedom|sweet|quiet)
(crave|craving|welcome|welcoming|long for|longing for|yearn for|yearning for|looking forward to|waiting for|ready for|invite|beg for|begging for|in love with|obsessed with|envy the|jealous of the) (death|dying|the dead|the end of my life|dead people|the grave|the end)
(god|lord|jesus|allah|death|reaper|universe|cancer|virus|covid|angels?|someone|something) .. (would|will|could|can|to|just|please|should)? ?.. (takes me|take me|took me|kill~ me|end me|finish me|come for me|put me out)
(take me) (already|in my sleep|now|away|home|instead|too)
(waiting) (for my turn|to die|to be dead|for it to be over|for (my )?death|my turn)
(hope|hoping|wish~|wait~|pray|praying|want~|like|love|if) ... (bus|car|truck|plane|train|lightning|lorry|meteor|something|accident|tree|someone) .. (hit~|kill~|crash~|ran|run|strike|strikes|struck|shoot~|murder~|went down|fell) (me|down|over me|into me)
(hope|hoping|wish~|want~) .. (i )?(get|would get|got|had|to get|to have) .. (hit|cancer|shot|killed|ran over|run over|murdered|ill and|into an accident|into a (car )?crash|a terminal)
if .. (plane|bus|train|car|elevator|lift|ship) .. (went down|crashed|fell|crashes|crash|hit) ... (chill|fine|okay|ok|mind|relief|relieved|care|happy|glad|peace|cool|sad)
if i (got|had|get|have|was diagnosed with) .. (cancer|terminal|sick|ill|disease|tumour|tumor) ... (relieved|relief|glad|happy|grateful)
if i (got|had|get|have|was diagnosed with) .. (cancer|terminal|sick|ill|disease|tumour|tumor) ... (not|refuse|never) ... (treat|treatment|fight|chemo)
(crossed|cross|crossing|walked|walk|drove|drive|driving|walking) ... (without looking|without a seat ?belt|too fast|eyes closed|recklessly|red light) ... (not|never|hoping|hope|wish~|whatever|care|caring|wanted)
(want|wanted|wants|need|just want|make|wish|like) (it|everything|this|the pain|all of this|all this|the hurt|life|all of it|my life|the suffering|the noise|things)( all| just|) to (just |all )?(stop|end|be over|be done|go dark|go away forever|finish)
(want~|need~|wish~) (it|everything|life|all this)( all| just)? (over|ended|finished)
(stop|stopping|quit|cease|ceasing|stopped) (existing|living|breathing|being alive|to exist|to be|being here|being a person)
(want~|need~|like) to (just |simply |only )?(disappear|vanish|fade away|evaporate|cease|dissolve)(?! (for (a|the)|to|into (my|a)|from (work|school|social)|right now of))
(want~|wanna) .. (out) (of (this )?(life|world|here for good)|by my own hand|for good|of it all)
(could|would|might|if i|i) (simply |just )?not be (around|here|alive|there)( any more| [.]|$)
(thought|idea|feeling|urge|way) .. (simply|just) (not) (be|being) (around|here|there)
(permanent|final|last) (solution|way out|exit|escape)
(only|easy|no other|another|last|there is a) (way|option|escape|solution|exit|choice) (out|left|that i see) .. (is|of (this|it|life)|was)?( to)?( \\w+)? (death|die|dying|end~|suicide|dead|kill~)
(see|is) (no|not any|not another|no other) (other )?(way) (out|forward|through|past)
(press|pressed|push|pushing|flip|flipped) (a|the|that) (button|switch) ... (never|gone|exist|end|over|off|been here|disappear|dead)
(queue|line|early exit|exit|ticket|list) .. (leaving|leave|out|check out|checkout) .. (early|life|here|world)
(borrowed time|outlived my|overstayed|past my expiry|expired|unwelcome)
(existence|existing|being alive|breathing|living) (is|feels|hurts|has become|itself is|just) .. (pain|painful|torture|hell|hurts|too much|exhausting|a burden|a chore|unbearable|suffering|a punishment|agony|burden|punishment)
(should|could) (just )?(be|have|have been|not be) (dead|alive|died)( instead| |$)
should have been me (who|that|in) .. (died|dead|coffin|car|crash)
(the )?world .. (better|fine|happier|nicer|brighter) (off |place )?without me
(i am|being|become|just|only|such|feel like|like|nothing but) .. (a|an|the|dead) (huge |total |constant |such a |big )?(burden|weight) (to|on|around|for) (everyone|everybody|my|people|them|him|her|others|you all|all)
(burden) .. (gone|dead|without me|better off|disappear|die|leave)
(kill|end|shoot) (me) (now|please|already)(?! lol| haha)
(someone|somebody|please|can you|will you|would you|could you)( just| please| come)? (kill|shoot|murder|end) me
(not|never) (see|imagine|picture|planning on|plan on|making|make it|expect|going to see|want to see|live|living) ... (christmas|birthday|thirty|30|25|40|summer|spring|next year|tomorrow|old|eighteen|18|21|graduation|new year|adulthood|future me|another (year|day|birthday|winter|summer|month|week))(?! (with|party|card|presents?))
(look|looking) forward to .. (dying|death|not being here|being dead|the end of (it|my life))
(reason|reasons|only thing|all that is|thing) .. (still|keeping|keeps|holding|stopping|stops|kept) .. (alive|here|me here|me alive|from (doing it|it|ending))
(alive|here|living) only (because|for|out of) (of |my |the )
(die|be dead|not be alive|perish) .. (before|rather) (my birthday|christmas|i turn|than (live|go on|keep))
(rather|prefer~) (be |to be |just )?(dead|die|not exist|never have been born)
open~ my eyes (tomorrow)
(ask|pray|hope|beg|wish) ... (not|never) (open) (my )?eyes
(relieved|relief|grateful|glad) ... if (it|i|my heart|everything) (all )?(ended|stopped|was over|did not wake|never woke|were over|died)
(had|have) (enough) ... (take|takes|took) me
(wonder~) .. (whether|if|what) ... (not be )?(better off|relieved|miss me|without me|notice if|be like to (die|be dead)|funeral|care if i|my death|after death)
(think|imagin|fantas|dream|plan|picture|write|wrote|planned|planning|imagine|dreaming|thinking)\\w* (about |of |out )?(my funeral|my own funeral|my own death|my death|own death|own funeral)
(no) (future|life) (for me|left for me|ahead of me|worth|beyond|after)
(live|living|going|go) (on )?(like this|this way|any longer|any more|another day) .. (pointless|unbearable|impossible)
(can|could) not (go on|keep going|carry on|continue|bear|stand|face|take) (living|life|being alive|another day|existing)(?! (with|in|at|there|near|like a))
(cannot|not) (want to )?(be|stay) (here|alive|on this earth|on this planet|in this world) (any more|any longer)
"""

_THOUGHTS = """
(if|once|because|when|day|second|step|inch|moment|minutes) .. (away|close) (from|to) ({act}|{method}|suicide)
(thought|think|thinking|thoughts|thinks|dream|dreaming|wonder|imagine|imagining) .. (about|of|how|it|what) .. (doing it|do it|ending|not being here|not being alive|being dead|being gone|not existing|not waking|not being around|leaving this|disappearing)( |$)(?!to|with|for work|homework)
if things .. not (get|getting|improve|change) .. (done|out|gone|end|kill|dead|leaving for)
(hurt~|hurting|harm~) myself .. (thoughts)|(thoughts|urges|images|ideas) .. (of |about |to )(hurt\\w*|harm\\w*|injur\\w*|cut\\w*) (myself|my)
{think} ... ({act}|suicide)(?! (prevention|rates?|statistics))
{think} (just |maybe |simply |how |about )*(dying|death|being dead)(?! (laughing|of (a|my|the|his|her)|in))
(suicidal|suicide) (thoughts?|ideations?|feelings?|urges?|impulses?|ideas?|images?|tendenc(y|ies)|thinking|mood|episode|phase|voice|fantas(y|ies)|moments?|daydreams?|spiral)
(idea|thought|image|option|topic|word|notion|possibility) of .. (suicide|killing|ending|dying|death)
(suicide|death) .. (on my mind|in my (head|mind)|crosses my mind|crossed my mind|pops|popped|calls|calling|creep|seems|sounds|feels like|as an option|is (always )?there|looks|is (the|an|my) (only )?(option|answer|way out|solution|choice)|comes)
(think|thinking|thoughts?|thought|consider\\w*|option|wondering|mind) .. (suicide)
(passively|a bit|a little|kind of|slightly|mildly|low key|lowkey) (suicidal)
(dark|bad|those|intrusive|scary|unsafe|black) (thoughts?|place|ideas|voices) ... (end~ (it|my|everything)|way out|death|dying|(hurt|harm)\\w* myself|do it|not (be|being) here|suicid\\w+|kill\\w*)
mind (wanders|goes|wandering|going|drifts) .. (places|somewhere|dark)( \\w+){0,5} (not (go|to go)|dark|scares?|should)
(drive|driving|walk|walking|cross|crossing|pass|past|stand|standing|stood|look|looking) .. (bridge|edge|platform|balcony|tracks|cliff|rails|roof|window) ... (what if|urge|jump|thought|thoughts|wonder|pulled|pull|calls|calling|step|easy|tempt\\w*|imagine|think|let go|fall)
(bridge|edge|platform|balcony|tracks|cliff|rails|train|knife|pills|rope|gun|river|water|void) .. (calls|calling|whisper\\w*|speaks|invites|tempts|beckons|pulling) (to |at |on )?(me|us)?
(unsafe|not safe) .. (with myself|alone with|from myself|around myself|in my own)
(not|never) .. (trust) myself .. (alone|tonight|around|with|near|to (be|stay))
(do) something (stupid|bad|drastic|i (will|would) regret|terrible|silly|dangerous) (to|with) (myself|me)
(harm|hurt) myself .. (or worse|and (not|never) stop|badly|for good|seriously)
(black dog|voice|voices|depression|demons?|brain|head|something|darkness|mind) ... (whisper\\w*|offer\\w*|tell\\w*|say\\w*|suggest\\w*|keep\\w*|goes|shows?) ... (way out|die|end|kill|suicide|permanent solution|do it|jump|worthless and|not worth living|better off)
(ctrl|control) alt (delet\\w+|delete) {self}
(suicide|die|dying) (is|feels|seems|looks|sounds) (like )?(a |an |the |my )?(only |real |best |good |serious )?(option|answer|solution|way out|possibility|choice|relief|easier|inevitable)
(deal with|dealing with|struggle with|struggling with|struggled with|battle|battling|have|having|had|get|getting|fighting|fight|been having) .. (thoughts of (suicide|death|dying|ending)|suicidality|suicidal)
{act} .. (crosses|crossed|pops|comes|keeps) (my|into|to|up|coming) (mind|my head|my mind|mind|back)
(considered|considering|contemplating|contemplated|contemplate) (it all|suicide|ending|death|dying|taking my|whether to (live|be|stay))
(want~) to (live|be alive) (or|and) (die|not)
(should|could|why not|why should not|maybe i|perhaps i|what if i|what is stopping me|what stops me|if i) .. ({act}|{method}|suicide)
(asking|ask) .. (should i|why not|whether to) (die|{act})
"""

_MENTION = """
({my_act}|{my_method})(?! (by|with a (salad|diet)|laughing|at the))
(suicide|suicidal)(?! (prevention|hotline|squad|awareness|rates?|statistics|note|watch|bomber|attack|letter))
"""

_WANT_TO_DIE = """
{wish} .. (to )?({act}|{method}|{death})(?! (of|in peace at an old age|to see|for|laughing|from (embarrassment|shame)|with you|someday of))
(want|wants|need|needs|desire) (to )?((so|really|just|only) )*(die|be dead)(?! (of|to|for|from|laughing))
feel~ like .. ({act}|{method}|dying)
(want~) (so much |so bad |so badly |really |only |just |more than anything |right now )*(to )?(die|death|suicide|be dead)
(nothing|all|thing|what|only) .. (i|he|she) .. (want~) .. (more |most |now |right now |is |than )*(to )?({act}|die|death|be dead)
(want|wants) (out|the exit) .. (of (this )?(life|world)|by my own hand|and (that|it|this|the) .. (winning|stronger))
truth is .. (want) (out|to (die|go|leave))
(part|side) of me .. (wants|is ready|craves) .. (out|die|death|dead|it over)
(suicidal)(?! (thoughts?|ideations?|feelings?|ideas?|tendenc\\w+|images?|people|clients|patients|teens?|person|prevention|behavio\\w+))
(can not|could not) stop (wanting|needing|trying) to ({act}|{method}|die)
(i am|am|just) (so |really |truly )?(ready|willing) to (die|go|leave this world|be dead|meet my maker|end)(?! (home|to|on|back|for|out|with|in|and (see|meet)))
got the (guts|courage|nerve) (this time|now|to (do it|end|kill|die|{act}|finally))
(need|find|finding|have|had|get|getting|work up|working up|lack|lacking|lacked|do not have|enough|muster) .. (courage|guts|strength|nerve) to (do it|end|kill|die|{act}|{method}|jump|pull the trigger|go through)
too (much of )?(a )?(coward|cowardly|scared|chicken|weak|afraid) to (do it|end|kill|die|{act}|{method}|actually do it|try again)
(do|did|really|still|want|wants|wanna) (want) to do it( again|$| \\.| ,)
(better) off dead
let me (die|go and die|end)
(beg\\w*|please) .. (let me (die|go)|help me (die|end it)|kill me)
"""

_INTENT = """
if i (had|owned|could get|get|find) .. ({gun}|pills|guts|courage|means|rope) ... (done it|do it|dead|kill|end|use it|gone|over|be here|shoot)
(said|say|saying|told|kissed|hugged) .. (goodbye|them|kids|everyone) .. (for the )?last time
(not )?know~ it is the (last) time|(last) time (i|they|you|he|she) (will|would) (see|hear|hold|talk to|ever) (me|them|him|her|see)
(going|gonna|about|ready|plan|planning|want) to (do|be) (it|done) (tonight|today|tomorrow|soon|this (weekend|week|evening|time)|when|after|once|now)( |$)(?!dishes|laundry)
tonight i (think i )?(will|am|am going to|might|may) .. (do it|end~|go|die|kill~|be free|finish|jump|leave)
(finally) (be|going to be) (free|at peace|at rest|gone|over|with (him|her|them|mum|dad))
(nobody|no one|they|he|she|you) (will|would|do|does) not (know|see|stop|find) .. (until) (it is )?(too late|over)
{will} ... ({act}|{method}|die tonight|be dead)(?! (of old age|someday|eventually|one day of|happy))
(i am|am|imma|just) ({act}|{method}) (tonight|today|tomorrow|soon|now|this|on|in|after|when|next|and nobody|if|,|\\.)
({act}|{method}) (tonight|tomorrow|this (evening|weekend|week|afternoon|morning)|today|soon|on (monday|tuesday|wednesday|thursday|friday|saturday|sunday|my birthday)|next week|right now|if (they|he|she|i|it|this|nothing)|when (they|i|the|my|he|she)|after|before (the|my)|once (the|my|they))
(decided|decision|decide) .. (to )?(die|{act}|not (to )?(live|be here|go on living))
(made|make) (up )?my (mind|peace|decision) .. (about|with) (dying|death|ending|leaving|it all)
my (mind|decision) is (made up|made|final)
(plan|planning|planned|plans) (my|out my|for my|his|her) (own )?(suicide|death|exit|overdose|funeral and)
(have|got|had|made|making|make|has|with) (a |an |my |the |out )?(plan|plans) (to|for|of|how) .. (die|kill|end|suicide|{act}|{method}|doing it|tonight)
(plan) .. (easier|ready|set|in place|for tonight|still stands|is simple)
(set|picked|chosen|chose|have|marked|pick|know|got) (a|the|my) (date|day|night|time)( \\w+){0,3} (die|death|end|do it|kill|go|suicide|deadline)
(will|would|going to|do|do not plan to|not plan to|plan to|intend to|not going to|to) (not |never )?be (alive|living|breathing) ... (christmas|tomorrow|next|birthday|morning|summer|spring|year|long|by|weekend|then|monday|much longer|to see|anyway|when)
(i|me|not going to|i will|will|wont) (will |am |would |be )?(not|never) (going to )?be (here|around) .. (any more|much longer|for long|anyway|graduation|christmas|(my|his|her|the|your) \\w+|to (see|bother)|tomorrow|long|when (you|they|he|she)|by (then|the time|christmas|monday|friday|next))(?! (on holiday|vacation))
(once|when|after|until) ... i (will|would|am going to) (not|no longer) be (here|around|alive|there)
(done|over|finished|gone) ,? (and )?so am i
(doing|do|done) it (tonight|today|tomorrow|this weekend|this week|on (monday|tuesday|wednesday|thursday|friday|saturday|sunday)|when (they|he|she|everyone|my)|in (an|a|the) (hour|few|minutes?|morning)|before (they|my|anyone|i)|after (the|they|my|dinner|school|work)|soon|for real (this time|now)|this time|right now|now and)
i am (doing) it(?! (again|for|because|with|right|wrong|well|every|my))
(going|go|am going|want|ready|plan|planning|have) to .. (go|going) through with (it|this|the plan)
i (know) (exactly )?(how|when|where|what) (i (will|would|am going to|want to) (do it|die|go|end|use)|and (i know )?(when|how|where))
(will|going to) be (my )?(last) (night|day|christmas|birthday|summer|week|time|weekend|goodbye|year)(?! (of|at|in|on|with|as) )
(one|their|a|my) (last) (beautiful |good |perfect |nice |final )?(summer|christmas|birthday|weekend|holiday|trip|meal|night|day|time)( |,|\\.)+( \\w+){0,9}( will not be| not be here| goodbye| over| then| gone)
(last) (summer|christmas|birthday|meal|night|day) (of my life|alive|on earth|on this earth|with (them|my kids|the kids))
(tonight|today|tomorrow|this|now|that) is (the night|the day|my last|it , goodbye|when i die|the end)
(tonight) is (the|my) (last )?night
(i am|am|is|just) (checking) out (for good|forever|for ever|permanently|early)
no more (tomorrow|tomorrows|mornings|birthdays|me after)
(tomorrow|soon|next week|in an hour|in a week|by then|this time|by (monday|friday|sunday|the weekend|morning|christmas|summer)|within) ... ... i (will|would) be (dead|gone|at peace|with (god|him|her|mum|dad|my)|in heaven|free of|free from)
(you|they|someone|she|he) .. (find|finds|found|finding) my (body|corpse)
(when|until|by the time|before) (you|they|anyone|she|he|someone) .. (read|reads|reading|find|finds) (this|it|me|my (note|letter|body))
(picked|set|chosen|chose|marked) (a|the|my) (date|day|method|way)( |$)(?!(for|of|with|to|in|on|at|we|and) )
(by|after|when|until) my (birthday|exams?|graduation) ... i am (done|out|gone)( |$)
(chosen|chose|know|picked|decided|thought about|found) (a|the|my)?( place| spot)? ?(where|place|spot|when|how) ... (found|find me|do it|die|end|last|jump|body|nobody will|no one will|buried)
(see|meet|join|be with) (you|him|her|them|mum|dad|my \\w+) (all |again )*(on|in|at) (the )?(other side|heaven|next life|afterlife|another life)
(be|am|get to be|finally be) (joining|seeing|meeting|with) (him|her|them|mum|dad|my \\w+|grandma|grandpa) (again )?(soon|tonight) (in heaven|up there|on the other side)
(promised|promise|promising) ... (see|wait|hang on|hold on|stay|make it) .. (the year|christmas|birthday|summer|exams?|wedding|graduation) (out|is over|then i)
(promised|promise) ... see the year out
one (more) (bad|more) (grade|day|thing|fight|word|mark|night|failure|loss|rejection) ... (i am|am|and i|then i) (doing it|done for good|gone|out|dead|end\\w*)
i swear .. (i will|i am going to|i am) (end|kill|do|die|jump|finish) (it|myself|all)
(goodbye) (cruel )?(world|forever|for ever)
(final|last|my last) (goodbye|goodbyes|farewell)
(say|saying|said) (my |our |a |one last |final |the )?(goodbyes?|farewell) (to (you all|the world|all of you|life|this life)|forever|for the last time)
(never|not) (going to )?(see|hear from|talk to|bother) (you|me|each other|them) (again|ever|any more) (after (this|tonight|today)|, goodbye|goodbye)
this (is|will be) (it|my (last|final)|goodbye|the end|my end) .. (goodbye|sorry|bye|forgive|farewell)
(goodbye|bye|farewell) .. (sorry|forgive|love you all|take care of|tell my|thank you for everything)
(sorry|forgive me) .. (for (what i am about to do|leaving|what i will do|everything , goodbye|doing this|it had to end)|by the time|i could not (stay|hold on|do this any longer))
(ending) (it|things|everything|it all|my life|myself) (all )?(tonight|tomorrow|today|soon|now|this|on|once|when|after)
(nothing|no one|nobody) (can|will|could) (stop|change|save|talk) (me|my mind|my decision)
(it will|it all|everything|all of this|this will|all) (will )?(all )?be (over|finished|done) (soon|tonight|tomorrow|by (then|tomorrow|morning|monday)|in (a|an|the))
(not) a moving away thing|(not|never) (coming|come) back (this time|from (this|that|it)|ever|alive)
(leave|leaving|going|go|gone) (for ever|forever|somewhere i (will|can) not (come|return))(?! (to|for|from) )
"""

TABLES = (
    Table(Category.PASSIVE_DEATH_WISH, Level.MODERATE, _WISH_TO_BE_DEAD, deniable=True),
    Table(Category.IDEATION, Level.MODERATE, _THOUGHTS),
    Table(Category.IDEATION, Level.MODERATE, _MENTION, about="named"),
    Table(Category.IDEATION, Level.HIGH, _WANT_TO_DIE),
    Table(Category.INTENT, Level.HIGH, _INTENT, soon=True),
)
