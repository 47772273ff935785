"""English phrases that speak of death and mean something else. Data only; they are masked before frames are tried.

Written as frames (see ``frames.py``). An idiom covers only its own words, so "this job is killing me and I want to end my life"
keeps its second half. Source: engineering judgement.
"""

# ruff: noqa: E501 (tables: one cue a line)

from __future__ import annotations

from llmtherapy_roles.guards.risk.frames import Table
from llmtherapy_roles.vocabulary import RiskCategory, RiskLevel

__all__ = ["PLAYFUL", "TABLES"]

_STUDIED = r"""
(warning signs|risk factors|signs|rates?|statistics|causes|epidemiology|prevention|protective factors) (of|for|in) (teen |adolescent |youth |child )?(suicide|self harm)
"""
_HYPERBOLE = r"""
(dying|dies|die|died) (to (see|know|meet|hear|try|get|go|eat|read|watch|tell|find|play|visit|have|show|ask)|for an?|for (my|some|coffee|food)|from (laughter|laughing|boredom|cringe|heat|the heat|embarrassment)|of (laughter|laughing|boredom|embarrassment|shame|cringe|curiosity|heat|cold|hunger|thirst|excitement|happiness|cuteness))( |$)
(die|died|dying|dead) (laughing|inside|tired|serious|funny|easy|simple|good|right|wrong|sure|cute|keen|on time|end|ends|line|ringer|sea|sexy|set|quiet|slow|lift|battery)
(killing|kills|killed) (me|us) (with|slowly|today|right|honestly|lately|again|two|in|lol|haha|,|\.|!|and|but|because|who)
(killing|kill|kills|killed|crushing|slaying|slays|murdering) it
(would|will) (rather|sooner) (die) than
to (die) for|over my (dead) body|sudden (death)|(kill) two birds|drop (dead) gorgeous|dressed to (kill)|curiosity (killed)|looks could (kill)|make a (killing)
(death) by (powerpoint|chocolate|fondue|meeting|meetings|email|spreadsheet)|a quiet (death)|(death) (metal|star|valley|eater|eaters|note|stranding)
(bored|worried|scared|frightened|tickled|thrilled|working|worked|starved|starving|embarrassed|freezing|loved|sick|nagged) (myself |me )?(half )?to (death)
(embarrassed|embarrassing|cringe|cringed|cringing|awkward|mortified)( \w+| ,){0,8} (want~) to (die|sink|disappear|vanish|crawl)
(want~) to (die|disappear|vanish|sink)( right there)? (of|from|out of) (embarrassment|shame|laughter|cringe|boredom)
want~ the (ground|floor|earth) to (swallow) me|sleep like the (dead)|(dead) to the world
(kill|killing|killed|hurt|hurting|break|breaking|broke) (myself|my neck) (laughing|at the gym|in the gym|with (this|the|my) (workout|diet|training)|to (get|finish|make|meet|please|catch|impress)|over (nothing|this|details))
(almost|nearly) (killed|broke|hurt) (myself|my neck)( \w+){0,6}? (trip|tripped|tripping|slipped|slipping|fell|falling|on the (stairs|ice)|over the|laughing)
(shot|shoot|shooting|shoots) {self} in the foot|(beat|beating|beats) {self} up|(kick|kicking) (myself|yourself) (for|that|because|,|\.)
(hang|hanging|hung) (out|around|in there|tight|loose|on|up)|(bleed|bleeding|hang|hanging|hung|cut|cutting) (the|a|an|my|up|some) (\w+ )?(radiators?|brakes|pictures?|curtains?|coat|coats|laundry|painting|mirror|frame|shelf|lamp|ham|washing|clothes|door|tv|hair|grass|cake|onions?|nails|hedge|lawn|budget|paper)
(hurt|injured|cut|burned|burnt|harmed|strained|stabbed) myself( (badly|a bit|really badly|slightly))?( while| when| by)? (in a|lifting|running|playing|training|working out|at (the gym|work|football|practice|training|soccer|rugby)|cooking|shaving|chopping|slicing|gardening|on (the|a|my|some) (oven|stove|paper|tin|can|pan|glass|bike|iron|kettle|thorns?)|skiing|falling|by accident|accidentally|climbing|cleaning|opening|making)
accidentally (hurt|cut|burned|burnt|stabbed|poked|shot) myself
(hit) (my )?(head|knee|elbow|toe|shin) (on|while|when)|(cat|dog|kitten|puppy|bra|shirt|sweater|sun|label|wool|hamster|parrot) (\w+ )?(scratch~|bite~|cut~|burn~|dig~|hit~) (\w+ )?(my|me)|scar on my (wrist|arm|leg|knee|hand) from
(dying) (my|the|her|his|some|this|your) (hair|clothes|shirt|fabric|eggs|beard|eyebrows|wool|roots|jeans)|(deadheading|deadlock|deadline|hangman)
(sick) and tired( of (fighting|arguing|people|being (ignored|treated)|waiting|hearing|the|his|her|their))?
"""

_THINGS = r"""
(lost|lose|losing|loss) ... (to|by) (suicide)|(died|death) (by|from) (suicide)
(suicide) (squeeze|squeezes|doors?|squad|drills?|runs?|sprints?|lane|blonde|watch|king|prevention|awareness|hotline|note that|rates?|statistics|risk)|(run|ran|doing|running) (suicides)
(died|die|dying|dies|killed) (\w+ ){0,3}?(times )?(on|in|at|to|against) (this|that|the|my|a|every|each) (\w+ )?(level|boss|game|dungeon|raid|puzzle|mission|run|round|match|jumping|dragon|lobby|campaign|map|stage)
(phone|battery|wifi|wi fi|laptop|computer|car|engine|starter|plant|plants|flowers|basil|app|server|startup|drive|line|signal|connection|internet|process|program|script|chat|party|conversation|relationship|marriage|romance|spark|feature|sims?|motivation|code|project|team|skin|hair|lawn|grass|tree)( \w+){0,2} (dies|die|died|dying|dead|killed|kills|kill|hung|hangs|hanging)
(kill|kills|killed|killing|terminate) (\w+ )?(\w+ )?(process|processes|ants|bugs|weeds|time|the (lights|engine|vibe|mood|buzz|party|music|job|app|task|thread|server)|battery|germs|bacteria|mosquitoes|mould|mold|moss|slugs|wasps|spiders|rats|mice|flies|boss|off)
(jump|jumped|jumping|jumps) (off|from|into) (the|a) (\w+ )?(bridge|cliff|pier|platform|board|plane|rock|rocks|boat|pool)( \w+){0,3} (into (the )?(river|lake|sea|water)|on holiday|at the pool|with (a )?(parachute|bungee)|for fun)
(bungee|trampoline|parachute|skydive|skydiving|paintball)
(glue|water|nerf|squirt|heat|nail|spray|massage|toy|staple|top|smoking|jump the) (gun|guns)
(end|ends|ended|ending) it with|(end|ending|ended) (it|things|everything) (with|between)|(relationship|marriage|affair|engagement|subscription|friendship|contract|gym)( \w+| ,){0,8} (end|ending|ended) it(?! all)
(end|over|done) (my|the|this|our) (marriage|relationship|affair|friendship|contract|subscription|meeting|call|chat|day|shift)
{took} (all )?(my |the |his |her )?(pills|medication|tablets|medicine|vitamins)( \w+){0,3} (as prescribed|on time|like i should|as directed|as usual|with (food|breakfast|water))
(overdosed|overdosing|overdose) on (christmas|chocolate|sugar|coffee|cheese|tv|netflix|news|pizza|candy|carbs|cake|caffeine|vitamin \w|cat videos)
give~ (away) (a |free |some |our )?(kittens|puppies|tickets|secrets|prizes|the (ending|plot|bride|game))
(burden) on (the|my) (wifi|network|server|budget|planet|environment|taxpayer)
(can|could) not (live) without (my|a|the|his|her)? ?(morning |daily )?(tea|coffee|phone|chocolate|music|wifi|internet|dog|cat|cheese)
(gone) (before|by) (the|it|\w+ (starts|gets|closes|arrives))|(wake|wakes|waking) up (early|at|so|before|late|earlier|next to|to (the|a) alarm)|(deceased|dead) (lol|lmao|omg)|(lol|lmao|haha|omg|lmaooo|lmaoo) i am (dead|deceased|dying)
(goodbye|bye) (see you|until|for now|for today)|(last) message for (today|now|tonight)
(leaving|moving|going|gone) for (good) .. for (new|the|\w+ )
(will|would|going to) not be (here|around|in) .. (tomorrow|next week|on \w+|today|this week|for (the|our)) .. (so|as|because|since|due|but) (let|can|could|i am|i have|we|please|you|see|my)|not (going to )?be (here|around) (tomorrow|next week|on \w+|today|this week) , .. (on|at|in|let|can|holiday|vacation|off|away|travelling)
(want|like|need) (this|the|my|that) (meeting|shift|week|exam|exams|semester|day|course|project|flight|lecture|winter|year|wedding) to (be over|end|finish|stop)
"""

TABLES = (
    Table(RiskCategory.DISTRESS, RiskLevel.NONE, _HYPERBOLE, sign="idiom"),
    Table(RiskCategory.DISTRESS, RiskLevel.NONE, _THINGS, sign="idiom"),
    Table(RiskCategory.DISTRESS, RiskLevel.NONE, _STUDIED, sign="idiom"),
)

PLAYFUL = (
    r" (lol|lmao|lmfao|rofl|haha\w*|hehe\w*|xd|jk|just kidding)( |$)",
    r" (homework|exam|exams|monday|mondays|traffic|meeting|hangover|cute|song|movie|essay|finals|workout|leg day|alarm|maths?|calculus|queue|email|emails|wifi|update|printer|laundry|dishes|game|level|boss fight|spreadsheet|season finale)( |$)",
)
"""A laugh, and a trifle: both in one sentence make a bare death wish a manner of speaking, kept as distress."""
