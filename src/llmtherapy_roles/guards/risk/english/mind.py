"""English frames for psychosis, mania, eating disorder, intoxication and distress. Data only.

Source: symptom groups of the ICD-11 (6A20, 6A60, 6B80-6B82, 6C40-6C4H); medical danger in eating disorders after Royal College of
Psychiatrists, CR233 (2022); wordings and levels are engineering judgement. A sign is no diagnosis.
"""

# ruff: noqa: E501 (tables: one cue a line)

from __future__ import annotations

from llmtherapy_roles.guards.risk.frames import Table
from llmtherapy_roles.vocabulary import RiskCategory as Category
from llmtherapy_roles.vocabulary import RiskLevel as Level

__all__ = ["TABLES"]

_PSYCHOSIS_MILD = r"""
(thought|think) i (heard|saw|hear|see) (someone|something|a (voice|shadow|figure)|somebody|my name)
so (short of|little|tired|sleep) .. (sleep|tired|deprived) ... (saw|heard|shadow)
"""
_PSYCHOSIS = r"""
(tv|radio|television|news|songs?|phone|computer|ads?) .. (sends|sending|send) me .. (messages?|signals?|codes?)
(people|they|everyone|strangers|neighbours) .. (know|hear|read|knows|hears) (what i am thinking|my thoughts)
(sent|here|planted) to (test|watch|spy on|punish|replace|study) me
(reincarnation|son|daughter|messenger|vessel|bride|incarnation) of (christ|god|jesus|buddha|satan|the devil|mary)
(hear~) .. voices(?! (in the (hallway|next|other|street|background|room)|from|outside|next door|downstairs|upstairs|of (the|my) (kids|neighbours|children)))
(god|angels?|devil|demons?|spirits?) .. (speaks|speaking|talks|talking|spoke|communicating) .. (through|to|with) me
i am (actually |really |already |literally )+(dead)( |$)(?!tired|serious|lol|inside|on)
everyone .. (is|are) (a |all )?(ghosts?|dead|robots|aliens|in on it)( |$)
(voices) .. (in my head|tell~|telling|told|say~|saying|are (back|getting|louder|talking)|whisper\w*|argue|arguing|comment\w*|call\w*|scream\w*|again|shout\w*|mock\w*|laugh\w*|speak\w*|will not stop)
(voice|voices|god|angels?|demons?|devil|satan|spirits?|aliens?|radio|tv|radiator|dead \w+|late (husband|wife|mum|dad)) ... (tells|told|telling|commands|commanded|orders|ordered|speaks|talks|spoke|says|whispers|instructs) (to )?me
(reads?|reading|hears?|control\w*|steal\w*|stole|insert\w*|broadcast\w*|hack\w*|implant\w*) (all )?my (thoughts|mind|brain)
(thoughts|mind|brain) .. (are|is|being|been) .. (broadcast\w*|inserted|controlled|stolen|hacked|read by|not my own|removed)
(put|planted|hid|hidden|installed|implanted|placed|there (is|are)) .. (something|a chip|chips?|camera|cameras|microphones?|bugs?|a device|transmitter|tracker) .. (in|behind|inside|under) (my|the) .. (head|walls?|house|teeth|tooth|ear|lamps?|brain|body|arm|skin|room|flat|apartment|food|car|shower|ceiling|bathroom|phone and|neck|vents?)
(cameras|microphones) in my
(they|people|neighbours?|government|fbi|cia|police|everyone|agents|someone|coworkers|mafia|he|she|family|strangers) .. (are|is|have been|been|keep|keeps) .. (watching|following(?! up)|spying|poisoning|plotting|tracking|tailing|monitoring|conspiring|listening) .. (me|on me|against me|my|to me|to my|in on me)(?! (grow|play|sleep|perform|on (instagram|twitter|tiktok|facebook|twitch)|try))
(poisoning|poisoned|poison|drugging) (my|the) (food|water|drinks?|coffee|air|tea)
(tv|radio|television|presenter|news|newsreader|songs?|number plates|licence plates|billboards?|internet|newspaper) .. (sends?|sending|talks?|talking|speaks?|speaking|messages?|signals?) .. (to me|for me|meant for me|only for me|about me)
(secret |hidden |coded )?(messages|signals|codes) .. (for me|to me|meant for me|only i|just for me)
i am .. (jesus|god|messiah|chosen one|prophet|the chosen|a prophet|already dead|immortal)(?! (fan|believer|willing|damn))
(become|became|am) (a |the )?(prophet|messiah|god|saviour)
(see|seeing|saw) (things|people|shadows|figures|demons|faces|shadow people) .. (not there|nobody else|no one else|others (do not|can not)|moving|everywhere|in the (corner|walls)|watching)
(replaced|swapped) .. (by|with) .. (impostors?|double|robot|clone|actor|copy)|(everyone|people|family|wife|husband) .. (is|are) .. (impostors?|actors|robots|clones)
(i am|am being|i have been) (possessed|bewitched|microchipped|gangstalked)
(taken|took|taking) (them|it|the \w+|my \w+) .. (apart) .. (but|because|to find|and still|cameras|keep)
(not|nothing|world|i am) .. (is )?(real) .. (any more and|simulation|proves?|everyone else)
"""
_PSYCHOSIS_GRAVE = r"""
(voice|voices|god|demons?|devil|angels?) .. (tells?|telling|told|commands?|commanded|orders?|ordered|wants?|says?|saying|instructs?|has told|screams?) .. (me )?(to |that i should |i have to |i must )?.. (kill|hurt|harm|push|jump|die|stab|cut|stop eating|burn|end|sacrifice|attack|do it)
(chip|device|tracker|implant|transmitter|it|bugs?|worms?|demon) .. (cut|dig|digging|burn|rip|pull|carve|get|take|remove) it (out) (myself|of me|with|soon|tonight)?
(cut|dig|rip|carve|burn|get) .. (chip|device|tracker|implant|it|them|bugs?|demon) (out) (myself|of my|with a|of me)
"""
_MANIA_MILD = r"""
(awake|up|no sleep|not slept) (for )?(\d+|two|three|four|five|six) (days|nights)
(talking|talk) .. too (much|fast) .. (hyper|lately|friends)|(hyper|hypomanic|wired) .. (lately|again|friends|week|days|say)
my (mood|moods) (swings?|keeps? (swinging|changing)|are|is) .. (up and down|extreme|all over)
"""
_MANIA = r"""
(awake|up|not slept|no sleep) (in |for )?([4-9]|\d\d|four|five|six|seven|eight) (days|nights)
(slept|sleep|sleeping|hours) .. (sleep )?... (week|night|nights|days|since) ... (brilliant|amazing|energy|energetic|invincible|alive|unstoppable|genius|bought|spent|ideas|fantastic|incredible|god|companies|slow|alive|great|best|wonderful|prophet|fly)
(thoughts|mind|head|ideas) .. (race|racing|races|going|flying) .. (so )?(fast|can not|keep up|stop|sentence|sleep|nonstop|a million)
(started|founded|quit|launched) .. (companies|businesses|job|a company) ... (sleep|slept|monday|hour|night|prophet|genius|everyone|slow|nights)
(bought|buying|purchased|maxed) .. (three|four|five|two|ten|several|credit cards?|cars) .. (cars|houses|cards?|motorbikes|boats|phones|this week|in (a|one))
(spent|gambled|gave away|blew) .. (all )?(my|our) .. (savings|inheritance|money) .. (in|on|because|and feel|since|week|two|days)
not need (to |any )?(sleep)( any more| \.| ,|$)|not needed (any )?(sleep)
(feel|am|feeling) .. (invincible|unstoppable|superhuman|all powerful|invulnerable|like a god)
(manic) (again|episode|phase|state)
(stopped|quit|off|skipping|threw away|flushed) (taking )?my (lithium|mood stabili[sz]ers?|antipsychotics?|quetiapine|olanzapine|seroquel)
"""
_MANIA_GRAVE = r"""
(going to|will|can|could|able to) (fly) ... (balcony|roof|window|bridge|prove|building|off)
"""
_EATING_MILD = r"""
(feel|feeling|felt) .. (guilty|fat|disgusting|huge|greedy|gross) .. (eat|eating|ate|dessert|food|plate|meal|body|fat|huge)
(compare) my (plate|body|weight|stomach|thighs)
(afraid|scared|terrified|anxious) .. (of|about) .. (eating|gaining weight|food|calories|getting fat)
(skip|skipped|skipping) (my )?(meals|lunch|breakfast|dinner) .. (to lose|because i feel|fat|lately|again|calories)
(binge|binged|binging|bingeing) .. (again|eat\w*|on|last|and|,|\.|$|every)(?! (watch\w*|a series|netflix))
(history of|recovered from|recovering from|used to have|had) .. (anorexia|bulimia|eating disorder)
"""
_EATING = r"""
(eat|eating|ate|eaten|allow|allowed|under|only|just|on) .. (\d\d|[1-7]\d\d) (calories|kcal)( |$)(?!burned|per serving|left|in)
(weigh|at|down to) (\d+) (pounds|lbs|kg|kilos?) .. (and|but) .. (still|need|want|fat|more|lose|disgusting|huge)
(only|just) (allow|allowed|allowing|eat|eats|eating|ate|had) .. (myself )?.. (apple|calories|lettuce|cucumber|ice|rice cake|meal)
(make~|making) myself (throw up|sick|vomit|puke)
(throw~ up|vomit\w*|puk\w+|purg\w+|sick) .. (after|every|each|what) .. (eat|ate|eating|meals?|food|dinner|lunch)
(purge|purged|purging|purges|laxatives|diet pills|thinspo|pro ana)(?! (my (inbox|closet|email)|the (database|cache|queue)))
(starve~|starving) (myself|my body)
(have )?not (eaten|ate|eat|eating) (anything |a thing |properly |solid |food |any food )?(in|for|since) .. (days?|weeks?|monday|tuesday|wednesday|thursday|friday|week|\d+)(?! (meat|out|sugar|gluten|there))
(anorexia|anorexic|bulimia|bulimic|eating disorder|ana|orthorexia|restricting) .. (is|was|back|again|i|me|voice|got|my|relaps\w*|wins|for|since|getting|and|,|\.|$)(?! (recovery story|history))
(weigh|weighing) myself .. (\w+ )?(times|every|each|after|twelve|ten|five|hour) .. (a day|day|hour|meal|time|cry|times)
(hip ?bones|ribs|collarbones?|bones|thigh gap) .. (friends?|show|showing|visible|see|feel|love|goal|pretty|proud|sticking|best)
lunch is for (other people|the weak)|(food|eating|lunch|meals) is for (others?|weak)
(hair|periods?|period) .. (falling out|stopped|gone|has stopped|missing) .. (laxatives|weight|eat\w*|calories|since i (diet\w*|stopped eating)|diet)
(lost|lose|dropped) (\d+|ten|fifteen|twenty|thirty) (kg|kilos?|pounds|lbs|stone) ... (still|huge|fat|enough|disgusting|not enough|weeks)
(exercise|work out|run|gym|burn off) .. (until|till|hours) .. (faint|collapse|every calorie|calories|everything i ate|hours a day|dizzy)
(count|counting|counted) .. (calories|calorie) .. (obsess\w*|every|all day|can not stop|constantly|control)
(chew|chewing) and (spit|spitting)
"""
_EATING_GRAVE = r"""
(faint\w*|collaps\w*|pass\w* out|blacked out|chest pains?|heart (is )?(racing|skipping|flutter\w*|slow\w*)|palpitations|can not stand|coughing blood) ... (eaten|eating|eat|water|purging|starving|laxatives|vomiting|calories|restricting|fasting|food)
(only|just) (drinking|drink|had|having|been drinking) (water) ... (faint\w*|collaps\w*|weeks?|days|pass\w*)|(water) since .. (week|monday|days) ... (collapsed|fainted|faint)
(vomit\w*|throw~ up|purg\w+|threw up|throwing up|bringing up|(made|make|making) myself sick) ... (blood)
my (bmi) (is|was|dropped|fell|has|now) .. (1[0-5]|ten|eleven|twelve|thirteen|fourteen|fifteen|below|under)
(not|nothing) (eaten|ate|had|eat|drunk|to eat|any) .. (anything |food |or drink |or drunk |or drank )?.. (for|in|since) .. (days|week|weeks) .. (and|dizzy|faint\w*|weak|collaps\w*|hospital|not drunk|or drink)
"""
_INTOXICATION_MILD = r"""
(drunk|wasted|hammered|hungover|tipsy|stoned|buzzed)(?! (driver|history|uncle|elephant))
(drinking|drink|drank|drunk) .. (too much|every (day|night|evening)|alone|again|to (sleep|cope|forget))
(beers|drinks|wine|alcohol|weed|drinking) ... (get a grip|cut down|too much|too many|instead of one|problem|more than i should|worried about)
(relapsed|relapse) .. (on |with )?(alcohol|heroin|drinking|cocaine|coke|pills|meth|weed|drugs|vodka|opioids)
"""
_INTOXICATION = r"""
(bottle|bottles|fifth|litre|liter|half a bottle) of (vodka|whisky|whiskey|wine|gin|rum|spirits) (every|a|each|per) (day|morning|night|evening)
to stop the (shaking|shakes)
(hide|hiding|hid|secret|secretly) .. (bottles?|empty|empties|packs|drinking|pills|vodka|drink) .. (from|packs|wife|husband|kids|work|drawer|car|every)
(drink|drinking|drank) in (secret)
(need|can not|could not) .. (drink|pills|vodka|pill) .. (to (function|get through|sleep|start|stop (the )?shak\w+)|in the morning|without)
(taking|took|take|using|used|addicted to|hooked on|shooting|snorting|on) .. (heroin|meth|crack|cocaine|coke|fentanyl|ketamine|mdma|oxys?|oxy|acid|molly|speed|ghb|benzos|xanax|opioids|painkillers|lsd)(?! (rain|test|limit|sign|prescri\w+|training))
one .. (pill) .. (to sleep|turned|became|and now) ... (packs?|hide|more|days?|stop|without)
(drove|drive|driving|drives) .. (drunk|wasted|hammered|stoned)( |$)(?!driver)
(drove|drive|driving|drives) .. (home |kids |children |them |my )*.. (after|on|while) .. (drinking|drunk|glasses|drinks|high|stoned|bottle|beers|wine|pints|wasted)
(blackout|blackouts|blacked out|withdrawal|withdrawals|the shakes) .. (drink\w*|alcohol|again|from|every|last|and|stop\w*)
"""
_INTOXICATION_GRAVE = r"""
(drunk|drinking|wasted|drank|high|stoned|vodka|hammered) ... (car|keys|driv\w+|behind the wheel|motorway|highway|road) ... (not care|going to drive|what happens|fast|now|keys|going|anyway|on the road)
(drinking|drunk|drank|using|high|awake) (for|since) .. (days|nights|weeks|week) ... (without|seeing|spiders|food|shaking|seizure|hearing|chest|bugs|sleep)
(seeing|see|feel|feeling) (spiders|bugs|insects|snakes|rats|ants) .. (on|under|crawling|in|everywhere)
(mix\w*|took|taken|washed down|plus) .. (medication|xanax|benzos|valium|sleeping pills|opioids|oxy|painkillers|methadone|fentanyl|ghb|pills) .. (with|and|on) .. (a bottle of )?(alcohol|vodka|wine|whisk\w+|beer|booze|heroin|drink\w*|gin|rum)
(vodka|wine|whisk\w+|alcohol|beer|booze|gin|rum) .. (and|with|plus|on top of) .. (xanax|benzos|valium|pills|opioids|oxy|painkillers|tablets|ambien)
(seizure|seizures|shaking|fit|hallucinat\w+) ... (withdrawal|stopped drinking|detox|cold turkey|alcohol|drink|quit drinking)
(chest|heart|breathe|breathing) ... (cocaine|coke|meth|speed|mdma|molly|heroin|fentanyl|ecstasy|lines)|(cocaine|coke|meth|speed|mdma|molly|heroin|fentanyl|ecstasy) ... (chest|heart|breathe|breathing|numb|collapse)
"""
_DISTRESS = r"""
(i am|am|feel|feeling|felt|been|getting|so|really|very|am so|makes me|made me|making me|is|everything is|it is|i) .. (depressed|hopeless|overwhelmed|overwhelming|anxious|lonely|miserable|worthless|numb|empty|desperate|helpless|exhausted|stressed|heartbroken|ashamed|guilty|panicking|panicky|terrified|scared|nervous|worried|devastated|broken|lost|sad|down|trapped|stuck|useless|unloved|homesick|isolated|drained|burnt out|burned out|low|awful|terrible|trash|crying|tired of everything|insecure|upset|frustrated|afraid|alone|hurt|rejected|a failure|like a failure|pathetic|hated|shaky|tense)
(panic|anxiety) (attacks?|attack|attacks)
(can not|could not|not able to) (stop |seem to stop )?(crying|cope|sleep|breathe|focus|concentrate|get up|get out|function|eat|relax|handle|take it|do this|do anything|go on|think|deal|keep going|keep up|stand it)
(cry|crying|cried|cries|weep|weeping|sobbing|sobbed|tears)(?! (of joy|with joy|with laughter|laughing|wolf))
(too|so) (much) .. (lately|right now|for me|to handle|pressure|stress|to bear)|(everything|work|life|all) .. (is |has been |feels |just )+(a bit |way |all |just )*too much
(hate~) (myself|my life|my body|everything|everyone|school|my job|this)
(stress|stressed|stressing|stressful|burnout|anxiety|depression|grief|grieving|loneliness|insomnia|nightmares|flashbacks|trauma|bullied|bullying|ghosted|dumped|heartbreak|overthinking|overwhelmed|bereavement|mourning)
(give~|giving) up( |$)(?!smoking|sugar|coffee|meat|my seat)
(nobody|no one) .. (cares|likes me|loves me|understands|listens)
(hopeless|no hope|pointless|meaningless|no future|worthless|failure|losing it|falling apart|breaking down|break down|breakdown|broke down|at my limit|end of my rope|rock bottom|can not any more|cannot cope|not coping|shaking)
(lost|lose|losing) my (job|mum|dad|wife|husband|home|house|partner|friend|dog|cat|baby|son|daughter|brother|sister|mind|temper|flat|savings|best friend|grandma|gran|nan)
(got|was|been|am) .. (fired|laid off|dumped|divorced|evicted|rejected|cheated on|bankrupt|widowed|made redundant)
(difficult|hard|rough|tough|struggling|struggle|struggled) .. (for me|time|day|week|month|year|to (get|cope|sleep|keep)|at the moment|lately|with|these days|right now)
(miss|missing) (him|her|them|my (mum|dad|wife|husband|friend|ex|home|family|\w+)) .. (so much|every|badly|a lot|terribly|since|and cry|,|\.|$)
(argument|argue|arguing|fight|fighting|fights|fought|yelled|yell|shouting|snap|snapped|screaming|row|quarrel) .. (with|at|by) .. (mum|dad|parents|wife|husband|kids|everyone|sister|brother|boss|partner|boyfriend|girlfriend|friend|son|daughter|people|me|him|her)
(angry|furious|mad|annoyed|sick of|done with|so fed up) .. (with|at|of) .. (sister|brother|mum|dad|parents|fighting|boss|everyone|myself|people|him|her|dating|work|life|dating apps|wife|husband|it all)
not (left|leaving|leave|get|got|getting) (my |out of )?(the )?.. (bed|house|room|flat)
(behind|late) (on|with) .. (my |all )*(coursework|bills|rent|work|assignments|studies|payments|school|uni)
(debts?|debt|rent|bills|foreclosure|redundant|redundancy) .. (worr\w*|up|pay|open|behind|ashamed|stress\w*|can not|collect\w*|owe|letters)
(feel|feels|feeling|felt) (like |so |really |a bit |kind of |very |about |worse |quite )*(nothing|rubbish|shit|crap|worse|bad|sick|weird|unwell|off|a stranger|strange|different|invisible|stupid|ugly|not good enough|like crying|garbage)
(bad|worst|horrible|terrible|awful|rough) (day|week|night|year|month|time)
(what is wrong with me|not okay|not ok|not fine|not well|not doing well|feel nothing|tired of (trying|fighting|pretending|everything|being strong|it all))
(stomach|head|chest|heart) .. (hurts|aches|pounding|tight|racing|in knots|sinks)
(worry|worrying|worried|worries|dread|dreading) .. (about|that|all|every|constantly|too|will|so)
(boss|colleagues|teacher|landlord|bullies|bully|coworkers) .. (yell\w*|shout\w*|hates?|mean|bull(y|ies|ied)|humiliat\w*|picks on|laugh\w*|screams?|horrible|toxic)
"""

TABLES = (
    Table(Category.PSYCHOSIS, Level.LOW, _PSYCHOSIS_MILD, about="self"),
    Table(Category.PSYCHOSIS, Level.MODERATE, _PSYCHOSIS),
    Table(Category.PSYCHOSIS, Level.HIGH, _PSYCHOSIS_GRAVE, about="self"),
    Table(Category.MANIA, Level.LOW, _MANIA_MILD, about="self"),
    Table(Category.MANIA, Level.MODERATE, _MANIA, about="self"),
    Table(Category.MANIA, Level.HIGH, _MANIA_GRAVE, about="self"),
    Table(Category.EATING_DISORDER, Level.LOW, _EATING_MILD),
    Table(Category.EATING_DISORDER, Level.MODERATE, _EATING),
    Table(Category.EATING_DISORDER, Level.HIGH, _EATING_GRAVE),
    Table(Category.INTOXICATION, Level.LOW, _INTOXICATION_MILD, about="self"),
    Table(Category.INTOXICATION, Level.MODERATE, _INTOXICATION, about="self"),
    Table(Category.INTOXICATION, Level.HIGH, _INTOXICATION_GRAVE),
    Table(Category.DISTRESS, Level.LOW, _DISTRESS, about="self"),
)
