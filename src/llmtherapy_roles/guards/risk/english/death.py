"""English frames for thoughts of suicide, a present want to die, and intent. Data only.

Source: the parts "non-specific active thoughts" and "intent" of Posner, K. et al. Am. J. Psychiatry 168, 1266-1277 (2011);
wordings and levels are engineering judgement, with a present want to die counted as high.
"""

# ruff: noqa: E501 (tables: one cue a line)

from __future__ import annotations

from llmtherapy_roles.guards.risk.frames import Table
from llmtherapy_roles.vocabulary import RiskCategory as Category
from llmtherapy_roles.vocabulary import RiskLevel as Level

__all__ = ["TABLES"]

_THOUGHTS = r"""
(alone|trust|around|near|safe) .. (with|near|around|by) .. (knives|pills|razors|blades|medication|balcony|the window|heights|my thoughts and)
(urge|urges|impulse|temptation|tempted) .. (jump|step|swerve|let go|drown|overdose|end it|run into|drive off|fall)
(if|once|because|when|day|second|step|inch|moment|minutes) .. (away|close) (from|to) ({act}|{method}|suicide)
(thought|think|thinking|thoughts|thinks|dream|dreaming|wonder|imagine|imagining) .. (about|of|how|it|what) .. (how i would do it|ending it|not being here|not being alive|being dead|being gone|not existing|not waking|not being around|leaving this|disappearing)( |$)(?!to|with|for work|homework)
if things .. not (get|getting|improve|change) .. (done|out|gone|end|kill|dead|leaving for)
(hurt~|hurting|harm~) myself .. (thoughts)|(thoughts|urges|images|ideas) .. (of |about |to )(hurt\w*|harm\w*|injur\w*|cut\w*) (myself|my)
{think} ... ({act}|suicide)(?! (prevention|rates?|statistics))
{think} (just |maybe |simply |how |about )*(dying|death|being dead)(?! (laughing|of (a|my|the|his|her)|in))
(suicidal|suicide) (thoughts?|ideations?|feelings?|urges?|impulses?|ideas?|images?|tendenc(y|ies)|thinking|mood|episode|phase|voice|fantas(y|ies)|moments?|daydreams?|spiral)
(idea|thought|image|option|topic|word|notion|possibility) of .. (suicide|killing|ending|dying|death)
(suicide|death) .. (on my mind|in my (head|mind)|crosses my mind|crossed my mind|pops|popped|calls|calling|creep|seems|sounds|feels like|as an option|is (always )?there|looks|is (the|an|my) (only )?(option|answer|way out|solution|choice)|comes)
(think|thinking|thoughts?|thought|consider\w*|option|wondering|mind) .. (suicide)
(passively|a bit|a little|kind of|slightly|mildly|low key|lowkey) (suicidal)
(dark|bad|those|intrusive|scary|unsafe|black) (thoughts?|place|ideas|voices) ... (end~ (it|my|everything)|way out|death|dying|(hurt|harm)\w* myself|do it|not (be|being) here|suicid\w+|kill\w*)
mind (wanders|goes|wandering|going|drifts) .. (places|somewhere|dark)( \w+){0,5} (not (go|to go)|dark|scares?|should)
(drive|driving|walk|walking|cross|crossing|pass|past|stand|standing|stood|look|looking) .. (bridge|edge|platform|balcony|tracks|cliff|rails|roof|window) ... (what if|urge|jump|thought|thoughts|wonder|pulled|pull|calls|calling|step|easy|tempt\w*|imagine|think|let go|fall)
(bridge|edge|platform|balcony|tracks|cliff|rails|train|knife|pills|rope|gun|river|water|void) .. (calls|calling|whisper\w*|speaks|invites|tempts|beckons|pulling) (to |at |on )?(me|us)?
(unsafe|not safe|not feel safe|not feeling safe|never safe) .. (with (myself|my (own )?(thoughts|head|mind))|alone with|from myself|around myself|in my own)
(not|never) .. (trust) myself .. (alone|tonight|around|with|near|to (be|stay))
(do) something (stupid|bad|drastic|i (will|would) regret|terrible|silly|dangerous) (to|with) (myself|me)
(harm|hurt) myself .. (or worse|and (not|never) stop|badly|for good|seriously)
(black dog|voice|voices|depression|demons?|brain|head|something|darkness|mind) ... (whisper\w*|offer\w*|tell\w*|say\w*|suggest\w*|keep\w*|goes|shows?) ... (way out|die|end|kill|suicide|permanent solution|do it|jump|worthless and|not worth living|better off)
(ctrl|control) alt (delet\w+|delete) {self}
(suicide|die|dying) (is|feels|seems|looks|sounds) (like )?(a |an |the |my )?(only |real |best |good |serious )?(option|answer|solution|way out|possibility|choice|relief|easier|inevitable)
(deal with|dealing with|struggle with|struggling with|struggled with|battle|battling|have|having|had|get|getting|fighting|fight|been having) .. (thoughts of (suicide|death|dying|ending)|suicidality|suicidal)
{act} .. (crosses|crossed|pops|comes|keeps) (my|into|to|up|coming) (mind|my head|my mind|mind|back)
(considered|considering|contemplating|contemplated|contemplate) (it all|suicide|ending|death|dying|taking my|whether to (live|be|stay))
(want~) to (live|be alive) (or|and) (die|not)
(should|could|why not|why should not|maybe i|perhaps i|what if i|what is stopping me|what stops me|if i) .. ({act}|{method}|suicide)
(asking|ask) .. (should i|why not|whether to) (die|{act})
"""

_FAREWELL = r"""
(?<=^ )goodbye (, )?(everyone|everybody|world|you all|all|forever)( \.| ,| \?)(?! .*(tomorrow|soon|later|monday|tuesday|wednesday|thursday|friday|weekend|week|thanks))
this (is) (goodbye|farewell)( \.| ,| everyone| forever)
"""

_MENTION = r"""
({my_act}|{my_method})(?! (by|with a (salad|diet)|laughing|at the))
(suicide|suicidal)(?! (prevention|hotline|squad|awareness|rates?|statistics|note|watch|bomber|attack|letter))
"""

_WANT_TO_DIE = r"""
(think|thought|thinking|want|wanted|almost|ready|hesitate|could|tried|about) .. (pull~) the trigger(?! on (the|a|this) (deal|purchase|investment|new))
(plan|method|means|pills|gun|rope|everything) ... (courage|guts|nerve)
(plan|planning|planned|rehearse|imagine|picture|figured|figure|map|mapped) (out )?(exactly )?how i (would|will|could|am going to) (do it|die|end)
{longing} .. ({death})(?! (of|in peace|to see|for|laughing|from (embarrassment|shame)|with you))
{wish} .. (to )?({act}|{method})(?! (of|in peace at an old age|to see|for|laughing|from (embarrassment|shame)|with you|someday of))
(want|wants|need|needs|desire) (to )?((so|really|just|only) )*(die|be dead)(?! (of|to|for|from|laughing))
feel~ like (just |simply |only )?({act}|{method}|dying)(?! (of|from|laughing))
(want~) (so much |so bad |so badly |really |only |just |more than anything |right now )*(to )?(die|death|suicide|be dead)
(nothing|all|thing|what|only) .. (i|he|she) .. (want~) .. (more |most |now |right now |is |than )*(to )?({act}|die|death|be dead)
(want|wants) (out|the exit) .. (of (this )?(life|world)|by my own hand|and (that|it|this|the) .. (winning|stronger))
truth is .. (want) (out|to (die|go|leave))
(part|side) of me .. (wants|is ready|craves) .. (out|die|death|dead|it over)
(suicidal)(?! (thoughts?|ideations?|feelings?|ideas?|tendenc\w+|images?|people|clients|patients|teens?|person|prevention|behavio\w+))
(can not|could not) stop (wanting|needing|trying) to ({act}|{method}|die)
(i am|am|just) (so |really |truly )?(ready|willing) to (die|leave this (world|life|earth)|be dead|meet my maker|end it all)(?! (home|to|on|back|for|out|with|in|and (see|meet)))
got the (guts|courage|nerve) (this time|now|to (do it|end|kill|die|{act}|finally))
(need|find|finding|have|had|get|getting|work up|working up|lack|lacking|lacked|do not have|enough|muster) .. (courage|guts|strength|nerve) to (do it|end|kill|die|{act}|{method}|jump|pull the trigger|go through)
too (much of )?(a )?(coward|cowardly|scared|chicken|weak|afraid) to (do it|end|kill|die|{act}|{method}|actually do it|try again)
(do|did|really|still|want|wants|wanna) (want) to do it( again|$| \.| ,)
(better) off dead
let me (die|go and die|end)
(beg\w*|please) .. (let me (die|go)|help me (die|end it)|kill me)
"""

_INTENT = r"""
(look|make|made|disguise) .. like an (accident)
soon i (will|would) (not|no longer|never) (be|have|need|feel|bother)
(asleep|leave|leaves|left|gone|alone) ,? ?(and )?(then )?(i will|then i will|i am going to|so i can) (do it|end it|be gone|jump|go)( |$)
waiting (for|until) .. (to )?(asleep|fall asleep|leaves?|go out|goes out|bed) .. (then|so) .. (do it|end it|go|jump)
(have|got) (a |the )?(date|day|place|spot|plan|method) in mind
(you are|this is) .. last (person|thing|message|one|text) .. i (am|will|ever|talk|send|say)(?! (done|finished|at work))
after (tonight|today|this|tomorrow) .. (i|you) .. not .. (bother|see|hear|worry|need|suffer|hurt)
(want|need) .. (someone|somebody|you|them|people) to know (before i|when i am) (go|gone|leave|die)
before i (go|leave|die|disappear|end it)( for good| forever| \.|$)
(planning|planned|thinking about) this for (days|weeks|months|a while|years)
if i (had|owned|could get|get|find) .. ({gun}|pills|guts|courage|means|rope) ... (done it|do it|dead|kill|end|use it|gone|over|be here|shoot)
(said|say|saying|told|kissed|hugged) .. (goodbye|them|kids|everyone) .. (for the )?last time
(not )?know~ it is the (last) time|(last) time (i|they|you|he|she) (will|would) (see|hear|hold|talk to|ever) (me|them|him|her|see)
tonight i (think i )?(will|am|am going to|might|may) .. (end~ it|end~ my|die|kill~ myself|be free|jump)
(finally) (be|going to be) (free|at peace|at rest|gone|over|with (him|her|them|mum|dad))
(nobody|no one|they|he|she|you) (will|would|do|does) not (know|see|stop|find) .. (until) (it is )?(too late|over)
{will} ... ({act}|{method}|die tonight|be dead)(?! (of old age|someday|eventually|one day of|happy))
(i am|am|imma|just) ({act}|{method}) (tonight|today|tomorrow|soon|now|this|on|in|after|when|next|and nobody|if|,|\.)
({act}|{method}) (tonight|tomorrow|this (evening|weekend|week|afternoon|morning)|today|soon|on (monday|tuesday|wednesday|thursday|friday|saturday|sunday|my birthday)|next week|right now|if (they|he|she|i|it|this|nothing)|when (they|i|the|my|he|she)|after|before (the|my)|once (the|my|they))
(decided|decision|decide) .. (to )?(die|{act}|not (to )?(live|be here|go on living))
(made|make) (up )?my (mind|peace|decision) .. (about|with) (dying|death|ending|leaving|it all)
my (mind|decision) is (made up|made|final)
(plan|planning|planned|plans) (my|out my|for my|his|her) (own )?(suicide|death|exit|overdose|funeral and)
(have|got|had|made|making|make|has|with) (a |an |my |the |out )?(plan|plans) (to|for|of|how) .. (die|kill|end|suicide|{act}|{method}|doing it|tonight)
(set|picked|chosen|chose|have|marked|pick|know|got) (a|the|my) (date|day|night|time)( \w+){0,3} (die|death|end|do it|kill|go|suicide|deadline)
(will|would|going to|do|do not plan to|not plan to|plan to|intend to|not going to|to) (not |never )?be (alive|living|breathing) ... (christmas|tomorrow|next|birthday|morning|summer|spring|year|long|by|weekend|then|monday|much longer|to see|anyway|when)
(i|me|not going to|i will|will|wont) (will |am |would |be )?(not|never) (going to )?be (here|around) .. (any more|much longer|for long|anyway|graduation|christmas|(my|his|her|the|your) \w+|to (see|bother)|tomorrow|long|when (you|they|he|she)|by (then|the time|christmas|monday|friday|next))(?! (on holiday|vacation))
(once|when|after|until) ... i (will|would|am going to) (not|no longer) be (here|around|alive|there)
(done|over|finished|gone) ,? (and )?so am i
(going|go|am going|want|ready|plan|planning|have) to .. (go|going) through with (it|this|the plan)
i (know) (exactly )?(how|when|where) i (will|would|am going to|want to) (die|end it|end my|kill|be found)
(will|going to) be (my )?(last) (night|day|christmas|birthday|summer|week|time|weekend|goodbye|year)(?! (of|at|in|on|with|as) )
(one|their|a|my) (last) (beautiful |good |perfect |nice |final )?(summer|christmas|birthday|weekend|holiday|trip|meal|night|day|time)( |,|\.)+( \w+){0,9}( will not be| not be here| goodbye| over| then| gone)
(last) (summer|christmas|birthday|meal|night|day) (of my life|alive|on earth|on this earth|with (them|my kids|the kids))
(tonight|today|tomorrow|this|now|that) is (the night|the day|when)( \.| ,|$| i (die|end|do it|am (going|gone|done))| it (all )?ends)|(tonight|today|this|now) is (my last (night|day|hour|evening|message|goodbye)|it , goodbye|the end of me|my end)(?! (of|at|in|for|as|shift|before))
(tonight) is (the|my) last night( \.| ,|$| alive| on)
(i am|am|is|just) (checking) out (for good|forever|for ever|permanently|early)
no more (tomorrow|tomorrows|mornings|birthdays|me after)
(tomorrow|soon|next week|in an hour|in a week|by then|this time|by (monday|friday|sunday|the weekend|morning|christmas|summer)|within) ... ... i (will|would) be (dead|gone|at peace|with (god|him|her|mum|dad|my)|in heaven|free of|free from)
(you|they|someone|she|he) .. (find|finds|found|finding) my (body|corpse)
(when|until|by the time|before) (you|they|anyone|she|he|someone) .. (read|reads|reading|find|finds) (this|it|me|my (note|letter|body))
(picked|set|chosen|chose|marked) (a|the|my) (date|day|method|way)( |$)(?!(for|of|with|to|in|on|at|we|and) )
(by|after|when|until) my (birthday|exams?|graduation) ... i am (done|out|gone)( |$)
(chosen|chose|picked|decided|thought about|found) (a|the|my)?( place| spot)? ?(where|place|spot|when|how) ... (found|find me|die|end it|jump|body|nobody will|no one will|buried)
(see|meet|join|be with) (you|him|her|them|mum|dad|my \w+) (all |again )*(on|in|at) (the )?(other side|heaven|next life|afterlife|another life)
(be|am|get to be|finally be) (joining|seeing|meeting|with) (him|her|them|mum|dad|my \w+|grandma|grandpa) (again )?(soon|tonight) (in heaven|up there|on the other side)
(promised|promise|promising) ... (see|wait|hang on|hold on|stay|make it) .. (the year|christmas|birthday|summer|exams?|wedding|graduation) (out|is over|then i)
(promised|promise) ... see the year out
one (more) (bad|more) (grade|day|thing|fight|word|mark|night|failure|loss|rejection) ... (i am|am|and i|then i) (doing it|done for good|gone|out|dead|end\w*)
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
(not) a moving away thing|(not|never) (coming|come) back (this time|from (this|that|it)|ever|alive)
(leave|leaving|going|go|gone) (for ever|forever|somewhere i (will|can) not (come|return))(?! (to|for|from) )
"""

TABLES = (
    Table(Category.IDEATION, Level.MODERATE, _THOUGHTS),
    Table(Category.IDEATION, Level.MODERATE, _FAREWELL, about="self"),
    Table(Category.IDEATION, Level.MODERATE, _MENTION, about="named"),
    Table(Category.IDEATION, Level.HIGH, _WANT_TO_DIE),
    Table(Category.INTENT, Level.HIGH, _INTENT, soon=True),
)
