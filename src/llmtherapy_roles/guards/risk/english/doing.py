"""English frames for means, preparation, attempts, overdose and self-harm. Data only.

Source: "method", "preparatory acts", "actual, interrupted and aborted attempt" and "non-suicidal self-injury" of Posner, K.
et al. Am. J. Psychiatry 168, 1266-1277 (2011); wordings and levels are engineering judgement.
"""

# ruff: noqa: E501 (tables: one cue a line)

from __future__ import annotations

from llmtherapy_roles.guards.risk.frames import Table
from llmtherapy_roles.vocabulary import RiskCategory as Category
from llmtherapy_roles.vocabulary import RiskLevel as Level

__all__ = ["TABLES"]

_METHOD_THOUGHTS = r"""
(gun|guns|pistol|rifle|shotgun|revolver|pills) ... know (the code|the combination|where (he|she|they|it|my \w+|dad|mum|the key))
(want~|tempted|urge|urges|going|thinking about|tried) (to |of )?(crash|wreck|total|crashing|wrecking) (my|the) car( |$)
(been|went|go|stood|walked|drove|drive|climbed|keep going|walk) .. (to|on|up to|at|onto) the (edge|top|ledge|side) of (the|a|my|that) (roof|building|bridge|cliff|car park|tower|platform|tracks)
(think|thinking|thoughts?|thought|fantas\w+|imagin\w+|urge|urges|dream|dreaming|wonder) .. (about|of|to|what if) .. (stepping off|stepping in|stepping out|jumping|jump|step off|letting go|let go|swerving|drowning|bleeding out|overdosing|hanging|crashing|driving off|driving into|walking into)(?! (ship|rope|jacks|to conclusions|into (a|the) (new|relationship|meeting)|out|for joy|on|the gun|class|late|onto a call))
(have|got|own|keep|keeping|there is) .. ({gun}|stash of pills|pills|rope|noose|stash|razor blades) ... (think~ about|look\w* at|staring|can not stop|calling|tempt\w*|use it|using it|just in case|in case i|way out)
{think} ... ({method}|{gun}|pills|overdose|rope|noose|razor|bridge|cliff) ... (on myself|off (of )?(it|the|a)|for myself|to end|to myself|all at once|again|in my (mouth|head)|near|with my)
{think} ... ({method})
(know) (exactly )?(which|what|where) .. (rope|pills|bridge|tree|beam|knife|gun|building|train|spot|drug|medicine) .. (i|to) (would |will |am going to )?(use|jump|take|do)
(gun|knife|pills|rope|blade|razor|pistol) .. (on|against) (myself|my (own )?(head|throat|wrists?|neck|temple))
(looking|look|looked|stare|staring|stared) (up )?(at|for|into|down) ... (bridges|heights|ropes?|nooses?|methods|pills|knife|knives|gun|cabinet|balcony|tracks|medication|medicine|ledge|tablets|razor|razors|train times|roof)
(counting|count|counted) .. (pills|tablets|medication|medicine|my meds|boxes)
(cabinet|drawer|pills|tablets|medicine|bottle|knife|gun|rope) ... (and|keep) (counting|whispering|waiting for me)
(pills|knife|gun|rope|blade|razor|roof) .. (calling|whispering|staring at|tempting|waiting for|looking at) (to )?me
(keep|have|keeping|kept|sleep|sleeping|got) ... ({gun}|pills|rope|noose|blade|razor) ... (for when|in case|when i|just in case|until i|close by|under my (pillow|bed)|next to (me|my bed)|ready|to (end|kill|do it|use on)|if it gets|if things)
(have|own|got|with) .. (access to|enough) .. ({gun}|pills|tablets|medication|medicine|insulin) .. (to (do it|kill|end|die)|and (want|thinking)|if i want)
(enough) .. (pills|tablets|medication|medicine|insulin|sleeping pills)? ?(to|that) (do it|kill (me|myself|a|an)|end (it|me|my)|die|never wake|finish|not wake)
(pills|tablets|medication|medicine|that|this|them|it) .. (enough) (to|for) (kill|die|end|finish|do it|an overdose)
(overdose|{method}) .. (is|would be|seems|sounds|looks) (so |too |the )?(easy|easier|simple|quick|tempting|painless|best|way)
(would|could|can|might) (use|take|jump|do it with|hang|try) ... (rope|pills|gun|knife|belt|bridge|roof|razor|exhaust|tablets) .. (to (die|end|kill)|on myself|if i|and be (done|gone)|and it)
"""

_METHOD_QUESTIONS = r"""
(does|do|is|will|would|think|wonder) .. (dying|death) .. (hurts?|painful|scary|cold|peaceful|slow|quick)( |$)
what (happens|would happen|if) .. (take|took|swallow|drink|drank|eat) .. {many} .. (paracetamol|tylenol|pills|tablets|ibuprofen|aspirin|sleeping pills|medication|bleach|xanax|melatonin|insulin|antidepressants)
(most |least |what is the |a |any |the )?(painless|painful|quickest|fastest|easiest|surest|quick|easy|cleanest|effective|best|pain free|less painful|peaceful|reliable|simplest|gentlest|safest|cheapest) .. (way|ways|method|methods|means) .. (to |of |for )?(a |an |just )?(die|dying|death|{act}|go|suicide|end it|not wake|leave this world|killing)
(ways?|methods?|how|means|tips|steps|instructions|guide|options) (to|for|of|can i|do i|could i|should i|would i|can you|does one) .. ({act}|{method}|die|suicide|dying|be dead|disappear for ever)(?! (of|in (the )?(game|minecraft)))
(how) (to|do i|do you|would one|can i|does one|would she do it|would he do it|do people|would you) .. (die|{act}|{method}|do it without pain|tie a noose|make a noose|make it look like an accident|overdose)(?! (in|on) (minecraft|the game|a (sim|level)))
(how many|how much|how long|what amount|what dose|which) ... ({pills}|height|floors|stories|metres|insulin|blood|bleach|alcohol|alcohol and|carbon monoxide|exhaust|rope|drug|it) ... (to |would |be |that |a )*(die|kill|kills|lethal|fatal|deadly|overdose|death|end it|not wake up|never wake|stop (my|your|the) heart|do it|sleep forever|not feel)(?! (a |an |the )?(mould|weeds|bacteria|germs|ants|lice|mosquitoes|bug|bugs|virus|fleas))
(lethal|fatal|deadly) (dose|amount|combination|overdose|level|quantity|mix)s?
(how|what) .. (tall|high|deep|fast) .. (does|do|must|should|would) ... ... (die|kill|surely|be sure|dead|survive|fatal|deadly)
(does|will|would|do) .. (it |you )?(hurt|painful) (much |a lot |when you |to |if you )*({method}|hang|drown|die|bleed|fall from|jump|overdose|being hit|suffocate)
(how long|how quickly|how fast|does it) .. (take|until|before|to) .. (bleed~ out|drown|suffocate|die (from|of|by|after)|freeze to death|lose consciousness|pass out (from|with|when)|starve to death|hang)
(is|are|was|would) ... (dangerous|deadly|fatal|lethal|poisonous|toxic|kill) if (you|i|u|someone|one) .. (drink|take|swallow|eat|mix|inhale|drank|took|swallowed)
(how) (would|could|can|do|does|might) (he|she|they|you|i|one|someone|somebody) .. do it (without pain|painlessly|quickly|quietly|with|so that)
(which) .. (pills?|drugs?|poison|medicine|tablets?|chemicals?|gas) .. (would|will|can|could|to) (do it|kill|end it|work|be enough|take)
(life )?(insurance) .. (pay|pays|paid|cover|covers|still|valid|void) ... (suicide|on purpose|kill|myself|if i die|by my own)
(hypothetically|asking for a friend|just curious|out of curiosity|theoretically) .. (how|if|what|which) ... (die|kill|done with everything|overdose|suicide|end it|painless)
tie .. (knot|noose) .. (holds?|hold|body|grown man|neck|weight|hang)
(google|googled|googling|search|searched|searching|researched|researching|reading|read) ... (ways to (die|kill|end)|suicide|painless|how to (die|kill|hang|overdose|tie)|overdose|methods|lethal|nooses?)
"""

_AT_HAND = r"""
({gun}|knife|blade|razor|noose|rope|belt|scissors|shotgun) .. (is |are )?(in|on|at|round|around|against|to|into|pressed to|next to|beside|on the) (my |the )?(hand|hands|lap|wrist|wrists|mouth|head|temple|neck|throat|chest|arm|skin|veins?|palm|vein)
(have|got|holding|hold|holds|clutching|with|sitting with|sit with|staring at|am holding|is holding|looking at) (a|the|my|her|his|an|some|these|all the|all my|all|two)? ?.. ({gun}|knife|blade|razor|noose|rope|pills|tablets|bottle of pills|bottle|medication) .. (in front of|in my hands?|in (his|her) hands?|right here|next to me|beside me|right now|ready (to|and)|on (the|my) (table|bed|lap|desk)|and (i am going|saying goodbye|goodbye|i will|ready)|, goodbye|to my|lined up)
(is|she is|he is|i am|am|they are) (holding|clutching|gripping) .. (pills|tablets|a knife|knife|gun|rope|noose|razor|blade) (and|,|right|\.|$)
(pills|tablets|them|ones) .. (in (a|one) row|lined up|in front of me|in my hand|in (his|her) hand|next to me|poured out|laid out|on the table|spread out|on my (desk|lap|bed))
(standing|stood|sitting|sat|stand|sit|leaning|perched|climbed|climbing|am|at) .. (on|at|over|by|outside|onto|up on) (the |a |this |my )?(\w+ )?(edge|ledge|railing|railings|bridge|roof|rooftop|window ?sill|windowsill|tracks|train tracks|platform edge|parapet|wrong side|other side of the (railing|rail|fence|barrier)|overpass|viaduct|balcony railing|top of (the|a) (building|car park|garage|cliff)|cliff)( right now| now| and| looking|$| [.,!?]| of| with| about)(?! (fishing|painting|waiting|reading|my (room|phone|bed)))
(loaded|cocked) .. (gun|pistol|shotgun|rifle|revolver|it)|(gun|pistol|shotgun|rifle|revolver|it) .. (is )?(loaded|cocked)
(one|a|my) (leg|foot) .. (out|over|through|on the (gas|edge|pedal|ledge)|is ready|dangling)
(engine) (is )?(on|running) ,? .. (wall|garage|hose|exhaust|closed|shut|cliff|door)
(counting) (down|backwards) from
(noose|rope|belt|cord) .. (tied|hanging|round|around|ready|set up|up) .. (my )?(neck|beam|door|hook|ceiling|fan|tree|attic|garage|up|ready|now)?
(about) to (jump (off|from|in front|now)|jump( \.| ,)|pull the trigger|step off|cut (deep|my)|swallow|take (them|the pills|all)|let go|drink (it|the))
(car|garage) .. (exhaust|hose) .. (window|running|in|on|through)
(getting|going|am|going to|will) .. (jump|jumping|pull the trigger|step off) .. (now|in (a )?(few |five |ten |two )?(minutes?|seconds|moment)|tonight|today)
(water|bath) .. (running|full|warm|red) .. (razor|blade|knife|wrists)
(lying|laying|sitting|standing) (down )?on the (tracks|rails|railway)
"""

_PREPARATION = r"""
(already |have |i )(wrote|written) (the|my|all the|all my|my last) (letters|notes|note|letter)( \.| ,|$| and| already| to (my|everyone))
(saving|saved|save|stockpiling|stockpiled|hoarding|hoarded|stashing|stashed|stash|collecting|collected|keeping|kept|storing|hid|hiding|stockpile) (up )?.. (a (stash|supply|bottle|box) of )?{pills}(?! (in the fridge|cold|away from|out of reach|for (my|the) (cat|dog)))
(stopped) taking .. {pills} ... (keep|keeping|saving|saved|jar|drawer|collect\w*|stash\w*)
(buy~|got|ordered|order~|purchased|picked up|getting) .. (rope|noose|razor blades|blades|{gun}|helium|charcoal|sleeping pills|bullets|ammo|ammunition|tablets|pills|poison|drain cleaner|hose|sodium) ... (for (it|that|this|when|me|myself)|to (do it|end|kill|use on|die|hang)|know (what|why)|today|tonight|and (wrote|i am ready|now i)|ready|end it|tell anyone|enough|hid|hidden)
(write~|wrote|written|writing|finished|draft\w*|sealed|rewriting|prepar\w+) .. (a |the |my |all |some )*(goodbye|suicide|farewell|final|last) (notes?|letters?|messages?|emails?|texts?|videos?|words|poem)
(goodbye|suicide|farewell) (notes?|letters?|messages?|emails?|videos?) .. (is|are|ready|written|done|in (the|my)|to (my|everyone)|for|on|finished)
(wrote|written|writing|finished|left|leave|leaving) (a |the |my )?(notes?|letters?|letter|note|letters) (to|for) (my |everyone|each|all|the )?.. (kids|children|family|parents|mum|dad|wife|husband|them|say goodbye|when i am|everyone|after|on the table|explaining|saying (sorry|goodbye))
(my|the|his|her) (suicide )?(note) (is|was|has been) (written|ready|done|finished|on)
(letters?|notes?|letters|notes) (are|is|lie|all) .. (written|ready|sealed|done|on the table|in the drawer)
(tied|made|make|making|tying|practis\w+|practic\w+|tested|testing|tried) .. (noose|rope|knot) .. (for|yesterday|today|in|it|to see|if|that|around|,|\.|$)
(went|gone|walked|drove|climbed|go|going|been) (back |up |down |out )*(to|on) .. (roof|top|bridge|car park|railway|tracks|cliff|tower|river|train station|station|platform) ... (to )?(see if (i|it)|jump|check|look (down|over)|find out|and (nearly|almost|thought|stood|imagined)|could)
(rehearse~|practise~|practice~|trial run|dry run|test run) ... (hanging|rope|jumping|jump|noose|dying|my death|how (i would|to) (die|jump|hang|end it))
(said|saying|say|made|making|been) (all )?my (goodbyes|farewells|peace with (it|dying|death))
(deleted|delete|deleting|closed|closing|wiped) .. (all )?(my )?(accounts?|socials|social media|photos|messages|everything|phone|history|profiles?) ... (deal|after|find|gone|no one|nobody|so (no|they|nobody)|before i|anyone|goodbye|clean)
(so|that) .. (no one|nobody|they|my \w+|she|he|anyone) .. (has|have|will|would|does not|do not|not) .. (deal|clean up|find|trouble|worry|burden) .. (with )?.. (after|afterwards|when i am|once i am|me|it after|gone|my (body|mess|stuff))
(what|who|how) (will|would|happens|is going to|looks?|feeds?|takes?) .. (to |look after |take care of |feed |take )?.. (cat|dog|kids|children|fish|pets|son|daughter|mum) .. (when|after|once|if) .. (gone|dead|i die|not here|i am not)
(affairs|everything|things|papers|finances|will|funeral|passwords) .. (is|are|in order|sorted|settled|written|arranged|paid|planned) .. (for|so|when|before|in case) .. (i am gone|am gone|i die|i do it|i go|after me|dead)
(planned|planning|paid for|arranged|chose|picked|picking|organised|organized) .. (my funeral|funeral songs?|music for my funeral|coffin|headstone|gravestone|grave|urn) .. (already|for|songs|today|$|and|so|,|\.)
(put) .. (affairs|things|life|papers) in order .. (for|before|because|so) .. (end|die|go|gone|it|leave)
(pills|rope|gun|noose|note|letters) (is |are )?(all )?(ready|prepared|set up|laid out|in place|waiting) .. (for (it|tonight|when|the|tomorrow|me)|tonight|now i|to (end|die|do it))
(will|would|do|does|am) not (be )?(need|needing|use|want) (it|them|this|these|that|my \w+|any of (it|this)) (any more|where i am going|after (tonight|this|tomorrow)|soon|anyway soon) .. (where i|after|soon|so|,|\.|$)
"""

_GIVING_AWAY = r"""
(giving|gave|given) (away )?(my|all|everything|most) (of )?(my )?(things|stuff|possessions|belongings|prized|favourite \w+)? ?(away)
(giving|gave|given) away (my|all|everything) (of )?(my )?(things|stuff|possessions|belongings|most \w+|everything|treasured|prized|favourite|$|\.)
"""

_ATTEMPT = r"""
(sat|sitting|was|been) .. (garage|car) .. (engine|motor|exhaust) .. (on|running|going)
(belt|rope|cord|bag|scarf) (around|round|over) my (neck|head)
(tried|attempted|attempting|trying) to ... ({act}|{method}|die)(?! (of|inside|laughing))
(tried|attempted|attempting|trying) (with )?({act}|{method}|suicide|pills)( |$)
(tried|attempted|went) .. (again) .. (end|die|suicide|do it|kill)
(attempted) (suicide|to (die|end|kill)|(once|twice|three|four|again|last|this|in|a few|several|\d+)( times)?)
(my|his|her|a|the|last|first|second|third|recent|failed|another|previous|past|suicide|since) (\w+ )?(suicide )?(attempt|attempts) (was|on my|on (his|her) life|in|at|last|failed|when|ago|, |\.|$|yesterday|just|this|didn|left|landed|brought|before|and|i|two|three|four|a|ended|made)(?! (to (cook|bake|learn|quit|get|find|talk|lose|make|fix|run|write|start)))
(suicide) (attempt|attempts)
(survived|surviving|survive|survivor of|failed|botched|unsuccessful|stopped|interrupted) .. (a |an |my |two |three |several )?(suicide )?(attempts?|attempt|attempts|overdose|hanging|jump|suicide)
(take~|took|had|made|taken) (an|my|a|another|one) (\w+ )?(overdose)
(i|she|he|and|have|just|just|,) (overdosed|overdose on)
(wake~|woke|woken|waking) up .. (when|but|and|even|though|still|alive) .. (not|never|was not|were not|disappointed|angry|sad|hoped|wanted|meant|alive) .. (supposed|meant|wanted|hoped|planned|alive|happy|expected|again)
(supposed|meant) to (be dead|have died|die)|(should) (have died|be dead)( |$)
(rope|belt|noose|branch|beam|shelf|bar|knot) .. (broke|snapped|gave way|came loose|did not hold|ripped|failed|slipped)
(found|saved|cut|pulled|stopped|talked|rescued|caught|dragged) .. me .. (down|in time|before i|from the (railing|bridge|ledge|edge|roof|tracks|water|river)|off the (bridge|roof|ledge|tracks|rope|railing)|back from|back over|hanging|unconscious|out of the (river|water))
(stood|standing|was|sat|climbed|went) .. (on|at|over|to) (the )?(\w+ )?(wrong side|edge|ledge|railing|bridge|roof|tracks|platform|other side) .. (until|and|but|then|of the|for) ... (talked|pulled|stopped|saved|called|came|phoned|backed|turned|changed my|grabbed|could not|chickened|nearly|almost|went home|stepped back)
(stomach|gut) .. (pumped|pump)
(charcoal|drip|icu|ward|hospital|resus|psych|discharged|sectioned|inpatient|er) .. (after|because|since|for|following) .. (i did to myself|i tried|attempt|overdose|took (all|pills|too)|my (attempt|suicide)|suicide|suicidal|cutting too|hanging)
what i (did) to myself
(even )?(failed|fail) (at|to) (killing|ending|dying|suicide|that|kill|die|end|hang)
(almost|nearly|close to|came close to|about to|was going to|so close to) ... (did it|do it|doing it|end~ it|jump~|{act}|{method}|pull~ the trigger)(?! (it off|to conclusions|out of))
(had|put|held|took) (the |a |my )?({gun}|rope|knife|noose|razor|pills|belt) .. (in|to|around|against|round|on) my (mouth|head|neck|throat|wrist|wrists|hand|temple) .. (and|but|last|yesterday|until|before|then)
(third|second|fourth|fifth|another|last|previous|first) (time|overdose|suicide) .. (i|that i|i have) (took (an overdose|pills)|attempted|overdosed|tried to (kill|end|die|hang))
(done) it before .. (suicide|attempt|hospital|overdose|tried)
"""

_OVERDOSE = r"""
(?<!what if i )(?<!happens if i )(?<!if you )(?<!if i ){taken} .. {many} .. (of )?(my |the |her |his |these |those |sleeping |heart |old |some |grandma |mum |dad |leftover |strong )*(pills?|tablets?|medication|medicines?|paracetamol|tylenol|ibuprofen|aspirin|advil|xanax|ambien|antidepressants|painkillers|opioids|capsules|benzos|sertraline|prozac|drugs|melatonin|codeine|valium|insulin|cabinet)
{taken} .. (the |a |my |her )?(whole|entire|full|half( a| the)?|complete) .. (bottle|box|pack|packet|packets|packs|medicine cabinet|cabinet|strip|strips|jar|bag|supply|stash)(?! of (wine|water|juice|milk|chocolates?|crisps|cookies|biscuits|beer|vodka|whiskey|ice))
{taken} (them|it|the lot|everything)? ?(all|every one|everything) (of (them|it|the pills|my) )?.. (sleepy|tired|sorry|now|already|pills|too late|goodbye|dizzy|every single|them)
{taken} (number |\d+ |two |three |several |a few |some )?(packets?|packs?|boxes|bottles?|strips?|handfuls?|sheets?|blisters?) of .. (pills?|tablets?|medication|medicine|paracetamol|tylenol|ibuprofen|aspirin|xanax|painkillers|capsules|sertraline)
(took|taken|swallowed|swallow) (them|it|everything) all
(took|taken|swallowed|downed) all of (them|it|my|the)(?! (classes|tests|courses|notes|exams|blame|money|photos|pictures|advice))
(drank|drunk|drink|swallowed|downed|injected|drinking) .. (bleach|antifreeze|poison|weedkiller|weed killer|drain cleaner|cleaner|detergent|insulin|rat poison|pesticide|paint thinner|lighter fluid|chemicals|hand sanitizer|methanol)
(took|taken|swallowed) (something|too (much|many)|more than i should|a lot|enough|way too) .. (and|i|because|on purpose|to die|to end|now|to not|so that|,|\.|$)
(overdosing|overdosed) .. (now|tonight|just|today|right|an hour|minutes|on purpose|please|help|on)
(just|now|already|have) .. (overdosed|od|overdose)
(bottle|box|packet|pack|strip|jar|blister) .. (is |are )?(empty|gone|finished)
(pills|tablets) .. (are |have )?(all )?(gone|inside me|in me|down|working|kicking in|kick in|starting|swallowed|in my stomach)
(can|could) (you|i|one|someone|they) .. (undo|reverse|throw up|vomit|save me) .. (pills|overdose|took)
(it is|well it is|i|have|already|its) (done) (it)? ?,? .. (bottle|pills|took|will not take|not take long|goodbye|sleepy|shortly|long now|over now|sorry)
"""

_SELF_HARM = r"""
(cut|cutting|cuts) (myself )?(too |so |much |even |a lot |way |really )*(deep|deeper)( |$)
(want|need|needed|wanted) to (bleed|see blood|see myself bleed)( |$)|need to (hurt|see blood|feel (the )?pain|cut|burn)( |$)(?!the|him|her|them|you|down|calories)
(see|want|watch) (the |my |to see )?blood( \.| ,|$| run| drip| flow)
(been|started|kept|stopped|quit|am) (cutting|self harming|burning myself)( since| for| every| again| at| when| \.|$)(?! (sugar|carbs|costs|calories|weight))
(keep|hide|carry|hid|carrying|keeping|hiding) .. (razor|blade|blades|razors|lighter) .. (in|under|behind|inside) .. (case|bag|pocket|drawer|sock|wallet|room|pillow|bed|mattress|purse)
i last (cut|burned|burnt|self harmed|harmed|hurt myself|did it)
(cut~|burn~|scratch~|carve~|bruise~|bit|bite|biting|punch~|hit|hitting|slap~|slash~|stab~|pinch~|scald~|brand~|slice~|injure~|harm~|hurt~|mutilate~) (at )?(myself|himself|herself|themselves|themself|my self)( |$)
(self) (harm|harming|harmed|harms|injury|injuring|injure|injured|mutilation|mutilate|inflicted|abuse and cut)(?! (prevention|training|policy|awareness|seminar|course))
(cut~|burn~|scratch~|carve~|bruise~|scald~|slice~|slash~|dig~|rip~|tear~|pinch~|scrape~|rub|rubbing|rubbed|bite~|bit|biting|hit~|stab~) (on |at |into |up |open |lines (in|into|on) |words (in|into) )?(and scratch~ |and pinch~ )?my (own )?(\w+ )?(arms?|wrists?|thighs?|legs?|skin|stomach|belly|hips?|ankles?|forearms?|hands?|fingers|knuckles|body|shoulders?|flesh|head|face|lips?)(?! (hair|off|ring|injury))(?! (because of|from|with) (my )?(eczema|psoriasis|mosquito|allerg\w+|an? (allergy|rash)|the (oven|pan|stove|cat|dog))| (while|when) (i was )?(cooking|baking|shaving|gardening|making|chopping|ironing|playing)| on the (oven|stove|pan|iron|glass|thorns?|can|fence)| by accident| accidentally)
(want~|need~|urge|urges|crave|craving|feel like|started|start|starting|stop|stopped|relapsed|back|addicted|again|keep|keeps|been|began|tempted|resist|use|used|by|of|from|about|and|or) (to |of |on |into |with )?(\w+ )?(cutting|cut|burning|self harming|scratching|hurting myself)( myself| again| any more| too| deeper| to (cope|feel|punish|release|numb)|$| [.,?!]| for the| and| because| because)
(relapsed|relapse|clean|streak) .. (from |on )?(self|cutting|harm|blade|blades|sh|arm|hurting|cut)
(cut|cuts|scars?|wounds?|burns?|marks|scratches|lines|bruises|bandages?|plasters) (all )?(on|over|up|down|across) my (\w+ )?(arms?|wrists?|thighs?|legs?|body|skin|forearms?|wrist|arm|arms|legs|thighs|wrists|forearm|forearms|stomach|hips)(?! from (falling|a|the|my (cat|dog|bike|surgery)|an|surgery|football|when))
my (wrists?|arms?|legs?|thighs?|skin) .. (look|looks|is|are) .. (barcode|like|covered|full of|scarred|ruined|shredded|red|striped|map) .. (cuts|scars|marks|barcode|lines|a|cat|new)
(long|hide|hiding|hid|wear|wearing|cover|covering) .. (sleeves|bandages|scars|cuts|arms|wrists|bracelets) .. (in (july|summer|june|august)|so (no|that no|nobody|they|mum|people|my)|because|even|all the time|lol|again|from|my|to)
(blade|razor|blades|sharpener|lighter|scissors|knife|needle|safety pin|compass|glass) ... (my (arm|arms|wrists?|thighs?|skin|legs?|thigh|leg|stomach)|same old|again ,? ?(you|u)? ?know|out of (my|the) (sharpener|razor)|under my (pillow|mattress|bed)|so now i am calm|to (feel|calm|cope|bleed|punish)|for (when|my skin)|on my skin|hidden|helps|relief|calm)
(did|do|done|doing|does) (the|my|it|that) (thing|thing) (to my|with the|on my|with my|again to) .. (arm|arms|scissors|wrist|blade|razor|leg|legs|thigh|skin|lighter|knife|thighs)
(punish~|punishing) (myself|my body) (by|with|physically|for|until|through)
(head|fists?|face) .. (against|into|on) .. (walls?|wall|door|floor|mirror|table) .. (until|to|because|when i|every|again|so that|till)
(pull~|rip~|tear~|plucking|pluck) out my (hair|eyelashes|eyebrows|nails)|my (hair) out (in|until) (patches|it)
(out of|ran out of|run out of|need more|buying) .. (plasters|bandages|band aids|gauze) ... (cook|again|arms?|you know|wrists|lol|cuts|do not ask)
(deeper|deep) .. (each|every|this|than|now|time|and|enough|last) .. (cut|cuts|cutting|time|blade|before|vein|hit)
(bleed~|bleeding|bled|blood) .. (helps|calms|relief|feel (better|alive|something|calm)|only thing|makes me|makes it)
(make~|made|see|until|till|let) (myself|i|they|it|my \w+|them) (bleed)
(pain|hurting|it) is the only (thing|way) .. (that )?(helps|feel|calms|works|relief|numb|cope)
(hurt~|hurting|harm~) (my body|myself|my self)
"""

_BLEEDING = r"""
(cut) (too|so|really|very) deep|(blood|bleeding|bleed) .. (everywhere|will not|wo not|not stop|not stopping|soaked|too much|a lot|through|all over) .. (wrist|cut|arm|towel|deep|floor|blood|it|stop|stopping)
(i|have|just|already|my|slit|cut) .. (slit|cut) (my )?(wrists?|throat|arteries|vein|veins) (and|now|just|,|\.|$|there|the blood|it)
(will|wo|can|does) not stop (bleeding)( |$)
(blood|bleeding) ... (will not|wo not|not) (stop|stopping)( \.| ,|$| and| please| help)
"""

_DEEPER = r"""
am (still |already |just )?(cutting) (again )?(right now|now|myself now|myself right now)( \.| ,|$| and| because| in)
i (just |have just |have )?(cut)( \.| ,|$| and| again) ... (bleed\w*|blood|deep)
(have|got|holding|hold|with) .. (blade|blades|razor|razors|knife|scissors|lighter) ... (want|need|urge|urges|going|dying|itching) .. (hurt|cut|burn) (myself)
(want|need|urge|urges|going|about) .. (hurt|cut|burn) (myself) ... (blade|razor|knife|scissors|lighter) .. (here|hand|hands|next to|in front|ready|now)
(going|go|goes|cut|cutting|cuts|cut) (deeper|deep) ... (not care|hit something|vein|artery|die|kill|bleed out|do not care)
"""

TABLES = (
    Table(Category.MEANS, Level.HIGH, _METHOD_THOUGHTS),
    Table(Category.MEANS, Level.HIGH, _METHOD_QUESTIONS, about="any"),
    Table(Category.MEANS, Level.IMMINENT, _AT_HAND),
    Table(Category.PREPARATION, Level.HIGH, _PREPARATION, soon=True),
    Table(Category.PREPARATION, Level.MODERATE, _GIVING_AWAY),
    Table(Category.ATTEMPT_RECENT, Level.HIGH, _ATTEMPT),
    Table(Category.OVERDOSE, Level.IMMINENT, _OVERDOSE),
    Table(Category.SELF_HARM, Level.MODERATE, _SELF_HARM),
    Table(Category.SELF_HARM, Level.HIGH, _DEEPER, about="self"),
    Table(Category.SELF_HARM, Level.IMMINENT, _BLEEDING),
)
