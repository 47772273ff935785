"""Phrases that tell how to die, to harm oneself, to starve or to hide it. Data only; see ``guards.means``."""

from __future__ import annotations

import re
from typing import Final

from llmtherapy_roles.guards.patterns import Rule, either, phrases

__all__ = ["INSTRUCTIONS", "MENTIONS", "PLACES", "PLACE_ASKED"]

_NUMBER: Final = (
    r"(?:\d{1,6}(?:[.,]\d{1,3})?|two|three|four|five|ten|twenty|thirty|forty|fifty|hundred|dozens? of|a few)"
)
_UNIT: Final = r"(?:mg|mgs|g|grams?|milligrams?|pills?|tablets?|capsules?|ml|units|doses?)\b"
_DEADLY: Final = r"(?:lethal|fatal|deadly|kill|kills|die|dying|death|overdose|suicide|toxic|end (?:it|your life))"
_HOW: Final = (
    r"(?:you (?:\w+ )?(?:can|could|should|need to|would|will|might|may|just|simply|want to|have to)(?: \w+)?|to|by|"
    r"try(?: to)?|start by|just|simply|then|first,?|next,?|people (?:\w+ )?|some (?:people )?|best to|it helps to|make "
    r"sure (?:to|you)|how to|tips?:|or|and)"
)
_WOUNDS: Final = (
    r"(?:(?:your|the|any|fresh|self-harm|old|healing|new|those|these) ){0,3}(?:cuts?|scars?|wounds?|marks|burns|"
    r"bruises|self-harm|bandages|self-injury|injuries|weight loss|vomit(?:ing)?|purging|binges?|food|eating disorder|"
    r"starving|restricting|symptoms of (?:anorexia|bulimia))\b"
)
_SAFE: Final = phrases(
    r"(?:not|never|n't|cannot|can't|won't|avoid|unable|without|away|lock\w*|remov\w+|safe\w*|dispos\w+|get rid|hand "
    r"over|give (?:them|it|the|your)|keep|kept|store\w*|distance|instead of|rather than|stop\w*|resist\w*|delay\w*|"
    r"urges?|thinking (?:of|about)|thoughts? (?:of|about)|feel like|no one|nobody|no need|don't have to|risk of|poison "
    r"control|emergency|if you|you feel|feeling|you want|planning|plans?|hospital|ambulance|warning|danger\w*)\b"
)
_ASKED: Final = phrases(
    r"(?:do|did|are|were|have|has|had|is|was|could|would|can|will|when|if|whether|why|how long|how often) (?:you|it|"
    r"there|that|your|the|this)\b",
    r"(?:you|he|she|they) (?:\w+ )?(?:said|told|mention\w*|asked|wrote|describ\w+)\b",
)

INSTRUCTIONS: Final = (
    Rule(
        code="means.lethality",
        message="says what is lethal, or how much",
        pattern=phrases(
            r"(?:lethal|fatal|deadly|toxic) (?:dose|dosage|amount|quantity|level|concentration|combination|threshold|"
            r"height|fall|drop)s? (?:\w+ )?(?:is|are|of|for|would|starts|can|begins|depends|includes?|from|ranges?|to)",
            r"ld-?50\b",
            rf"{_NUMBER} ?{_UNIT}[^.!?\n]{{0,80}}\b{_DEADLY}\b",
            rf"(?:lethal|fatal|deadly|overdose|enough to (?:kill|die|stop|end))\b[^.!?\n]{{0,60}}\b{_NUMBER} ?{_UNIT}",
            r"(?:enough|sufficient) (?:\w+ ){0,4}to (?:kill (?:you|yourself|a|someone)|be (?:lethal|fatal|deadly)|stop "
            r"your (?:heart|breathing)|cause death|end your life)",
            r"(?:most|more|least|less|very|quite|almost always|usually|highly) (?:lethal|painless|deadly|fatal) "
            r"(?:\w+ )?(?:method|way|means|option|poison|drug)s?",
            r"(?:painless|quick|quickest|easy|easiest|certain|sure|peaceful|fastest|simplest|least painful|effective|"
            r"reliable|best|gentle) (?:and \w+ )?(?:method|way|means)s? (?:to|of|for) (?:die|dying|kill\w*|suicide|"
            r"end(?:ing)? (?:it|your|things)|death|overdose|go)",
        ),
        needs=("lethal", "fatal", "deadly", "toxic", "ld50", "ld-50", "kill", "die", "dying", "death", "overdose",
               "suicide", "end it", "end your", "stop your",
               "painless", "reliable", "effective", "certain", "way", "method", "means"),
        unless=phrases(r"(?:can't|cannot|won't|not able to|unable to|don't|not going to|refuse|asked|asking)\b"),
        quotable=False,
    ),
    Rule(
        code="means.method",
        message="tells how to die",
        pattern=phrases(
            r"(?:tie|make|knot|fasten|loop|tying|making) (?:a |the |your )?(?:noose|slip ?knot|ligature)",
            r"(?:noose|ligature|rope|belt|cord) (?:\w+ )?(?:around|over|to|from) (?:\w+ )?(?:your |the |a )?(?:neck|"
            r"beam|door|fan|hook|branch|railing|rafter)",
            rf"{_HOW} (?:hang|shoot|drown|suffocate|asphyxiate|electrocute|poison|kill|strangle|gas) (?:yourself|"
            rf"oneself)\b",
            rf"{_HOW} (?:jump|leap|step|fall) (?:off|from|in front of|into) (?:of )?(?:a |an |the |that |"
            rf"your )?(?:\w+ )?(?:bridge|building|roof|rooftop|cliff|train|platform|window|balcony|tower|traffic|"
            r"car|truck|height|ledge)",
            rf"{_HOW} (?:take|swallow|ingest|down|crush|inject|inhale|breathe|drink|use|buy|get|obtain|order|stockpile|"
            rf"save up|collect) (?:\w+ ){{0,4}}?(?:all (?:of )?(?:your|the|those) (?:\w+ )?(?:pills?|tablets?|meds|"
            rf"medications?|medicine)|helium|nitrogen|"
            r"carbon monoxide|sodium nitrite|cyanide|bleach|antifreeze|exhaust|charcoal|barbiturates?|nembutal|"
            r"pentobarbital|fentanyl|insulin|a (?:gun|rope|noose))\b",
            rf"{_HOW} (?:take|swallow|ingest) (?:\w+ ){{0,3}}?enough\b",
            r"(?:exit|suicide) (?:bag|kit|hood|method|pact)s?\b",
            r"(?:helium|nitrogen|carbon monoxide|sodium nitrite|exhaust|charcoal|car exhaust) (?:\w+ ){0,4}(?:in (?:a|"
            r"the|your)|with a|hose|mask|tank|bag|garage|closed|sealed)",
            r"(?:slit|slash|cut|cutting|slitting|slice) (?:your |the |along |down |across |deep |deeply |into |through "
            r"|open ){1,3}(?:wrists?|veins?|artery|arteries|throat|jugular|femoral)",
            r"(?:load|aim|point|put|place|hold) (?:the |a |your )?(?:gun|barrel|pistol|rifle|muzzle)\b",
            r"(?:bleed|bleeding) out\b",
            r"(?:write|leave|draft) (?:a |your |the )?suicide note\b",
        ),
        needs=("noose", "knot", "ligature", "neck", "beam", "door", "fan", "hook", "branch", "railing", "rafter",
               "yourself", "oneself", "bridge", "building", "roof", "cliff",
               "train", "platform", "window", "balcony", "tower", "traffic", "truck", "height", "ledge", "all of",
               "all your", "all the", "enough", "helium", "nitrogen",
               "carbon monoxide", "sodium nitrite", "cyanide", "bleach", "antifreeze", "exhaust", "charcoal",
               "barbitur", "nembutal", "pentobarb", "fentanyl", "insulin", "gun", "rope",
               "pesticide", "exit ", "suicide", "wrist", "vein", "arter", "throat", "jugular", "femoral", "barrel",
               "pistol", "rifle", "muzzle", "bleed", " car"),
        unless=_SAFE,
        quotable=False,
    ),
    Rule(
        code="means.self_harm",
        message="tells how to harm oneself",
        pattern=phrases(
            r"(?:how|ways?|best|safe|safely|safest|place|places|method|methods) (?:to |of |for )?(?:harm|hurt|cut|burn|"
            r"harming|hurting|cutting|burning) (?:yourself|oneself)\b",
            rf"{_HOW} (?:cut|burn|scratch|carve|brand|bruise) (?:yourself|your (?:arms?|legs?|thighs?|skin|stomach|"
            rf"wrists?|hips?))\b(?! (?:off|some slack))",
            r"(?:cut|cutting|scratch|slice) (?:\w+ )?(?:shallow|shallowly|deeper|across|sideways|horizontally|"
            r"vertically|lengthwise|where (?:no one|nobody|it)|on your (?:thighs?|hips?|stomach|arms?|legs?))",
            r"(?:use|get|find|buy|take|try|with|using) (?:a |an |the |some )?(?:clean |sharp |new |fresh |sterile |"
            r"small |disposable ){0,3}(?:razor(?: blades?)?|blades?|scalpel|box cutter|utility knife|craft knife|"
            r"pencil sharpener|lighter|needle) (?:to|for|and|blade|on|against)\b",
            r"(?:disinfect|sterili[sz]e|clean) (?:the |your )?(?:blade|razor|knife|needle) (?:first|before|with|and)",
            r"(?:safest|safer|best|safe) (?:\w+ )?(?:place|way|spot|area|tool|method)s? (?:to|for) (?:cut|cutting|"
            r"self-harm|burn|hurt yourself|harm)",
        ),
        needs=("cut", "burn", "hit ", "scratch", "carve", "harm", "hurt", "brand", "bruise", "slice", "razor", "blade",
               "scalpel", "knife", "sharpener", "lighter", "needle"),
        unless=_SAFE,
        quotable=False,
    ),
    Rule(
        code="means.hiding",
        message="tells how to hide self-harm or an eating disorder",
        pattern=phrases(
            rf"{_HOW} (?:\w+ )?(?:hide|conceal|cover(?: up)?|disguise|mask|get away with) {_WOUNDS}",
            r"(?:sleeves|bracelets?|make-?up|concealer|bandages?|hoodies?|tights|wristbands?) (?:\w+ ){0,3}(?:to|that|"
            r"which|will|can) (?:\w+ )?(?:hides?|conceals?|covers?|disguises?)\b",
            r"(?:wear|wearing|put on) (?:\w+ ){0,4}so (?:that )?(?:nobody|no one|they|people|your \w+) (?:\w+ )?(?:see|"
            r"sees|notice|notices|know|knows|ask|asks)\b",
            r"(?:hide|hiding|spit(?:ting)?|flush|throw(?:ing)? away|dump) (?:the |your |some )?(?:food|meals?|dinner|"
            r"lunch|breakfast) (?:in|into|under|out|when|down|so|without)",
            r"(?:say|tell (?:them|your (?:parents|mum|mom|family)|people)|claim|pretend)(?: that)? (?:you|you've|you "
            r"have|that you|to have) (?:\w+ )?(?:already |just )?(?:ate|eaten|had (?:dinner|lunch|breakfast)|fell|"
            r"tripped|the cat|got scratched)",
            r"(?:drink|chug|load up on) (?:\w+ ){0,4}water before (?:the |your |a |being )?(?:weigh|appointment|scale)",
            r"(?:so|that way|to make sure)(?: that)? (?:nobody|no one|they|your (?:parents|mum|mom|mother|family|"
            r"partner|doctor|therapist)) (?:\w+ )?(?:notice|notices|find out|finds out|see|sees|know|knows|suspects?|"
            r"realises?|realizes?) (?:your |the |it|about|you(?:'re| are) (?:cutting|not eating|purging|harming))",
        ),
        needs=("hide", "hiding", "conceal", "cover", "disguise", "mask", "get away", "wear", "put on", "apply", "using",
               "use ", "spit", "flush", "throw", "dump", "ate", "eaten", "dinner",
               "lunch", "breakfast", "fell", "tripped", "cat", "scratched", "sleeve", "bracelet", "makeup", "make-up",
               "bandage", "hoodie", "tights", "wristband", "water before", "notice", "find out", "finds out", " see",
               "know", "suspect", "reali"),
        unless=_SAFE,
        quotable=False,
    ),
    Rule(
        code="means.eating",
        message="gives a calorie floor, a fast, a target weight or a way to purge",
        pattern=phrases(
            r"(?:\d{2,3}|1[, ]?[0-5]\d\d) ?(?:-|to )?(?:\d{2,4} )?(?:k?cals?|calories|"
            r"kilocalories)\b[^.!?\n]{0,30}(?:a|per|each|every|or less|or fewer|max\w*|limit|daily|total|only|day|"
            r"meal)",
            r"(?:under|below|less than|fewer than|no more than|at most|stay under|limit (?:yourself )?to|only|maximum "
            r"of|cut to|down to|stick to|aim for|restrict to|eat|around|about) (?:\w+ )?(?:\d{2,3}|1[, ]?[0-5]\d\d) "
            r"?(?:k?cals?|calories|kilocalories)",
            rf"{_HOW} (?:\w+ )?(?:fast for|not eat|go without (?:food|eating)|skip (?:breakfast|lunch|dinner|meals?|"
            rf"eating)|starve yourself|water[- ]fast|avoid eating)\b(?! (?:when|if|is|food|asleep|forward))",
            r"(?:fast|fasting|go(?:ing)? without food|not eating) (?:for )?(?:\w+ )?(?:\d{2,3} hours|(?:two|three|four|"
            r"five|six|seven|\d) days|a week|days)",
            rf"{_HOW} (?:\w+ )?(?:use|take|try|drink|swallow|buy) (?:\w+ )?(?:laxatives?|diuretics?|diet pills|ipecac|"
            rf"emetics?|appetite suppressants?)",
            rf"{_HOW} (?:\w+ )?(?:purge|vomit|throw up|make yourself (?:sick|vomit|throw up)|induce vomiting|stick "
            rf"your fingers)\b",
            r"(?:goal|target|ideal|dream) (?:weight|bmi)(?: \w+)? (?:of|is|at|would be|should be|around|for)\b",
            r"bmi (?:of|under|below|around) (?:1[0-8])\b",
            r"(?:lose|losing|drop|dropping|shed) (?:\d{1,3}|five|ten|twenty) ?(?:kg|kilos?|pounds?|lbs?|stone) (?:in|"
            r"within|by|a|per|each|every)\b",
            r"(?:suppress|curb|kill|ignore|numb) (?:your |the )?(?:appetite|hunger|hunger pangs)\b",
        ),
        needs=("cal", "fast", "eat", "skip", "starv", "food", "laxative", "diuretic", "diet pill", "ipecac", "emetic",
               "appetite", "purge", "vomit", "throw up", "yourself sick", "fingers",
               "weight", "bmi", "kg", "kilo", "pound", "lb", "stone", "hunger"),
        unless=_SAFE,
        quotable=False,
    ),
    Rule(
        code="means.height",
        message="gives heights or names places to fall from",
        pattern=phrases(
            r"(?:bridges?|cliffs?|rooftops?|roofs?|overpass(?:es)?|viaducts?|gorges?|balcon(?:y|ies)|parking (?:garage|"
            r"structure)s?|multi-?storey)\b[^.!?\n]{0,80}\b\d{2,4}(?:[.,]\d+)? ?-?(?:m\b|met(?:er|re)s?|feet|foot|ft|"
            r"stor(?:ey|ie|y)s?|floors)",
            r"\d{2,4}(?:[.,]\d+)? ?-?(?:m\b|met(?:er|re)s?|feet|foot|ft|stor(?:ey|ie|y)s?|"
            r"floors)\b[^.!?\n]{0,60}\b(?:bridges?|cliffs?|rooftops?|overpass(?:es)?|viaducts?|gorges?|balcon(?:y|"
            r"ies))\b",
            r"(?:tallest|highest|higher|taller) (?:\w+ )?(?:bridges?|cliffs?|rooftops?|buildings? (?:with|you can|open|"
            r"accessible)|overpass|viaducts?) (?:\w+ )?(?:in|is|are|near|include|around)",
        ),
        needs=("bridge", "cliff", "roof", "overpass", "viaduct", "gorge", "balcon", "parking", "storey", "tallest",
               "highest", "higher", "taller"),
        unless=phrases(r"(?:can't|cannot|won't|not able to|unable to|don't|not going to)\b"),
        quotable=False,
    ),
)  # fmt: skip

MENTIONS: Final = (
    Rule(
        code="means.named",
        message="names a means to somebody at risk, neither to ask about it nor to keep it away",
        pattern=phrases(
            r"(?:nooses?|ligatures?|helium|carbon monoxide|sodium nitrite|exit bags?|cyanide|nembutal|pentobarbital|"
            r"barbiturates?|fentanyl|razor blades?|razors?|box cutters?|scalpels?|firearms?|handguns?|shotguns?|"
            r"antifreeze|overdos(?:e|ing) (?:on|of|with)|hang(?:ing)? yourself|cut(?:ting)? yourself|slit(?:ting)?|"
            r"jump(?:ing)? (?:off|from)|laxatives?|diuretics?|purging|\d{2,4} ?(?:k?cals?|calories))\b",
        ),
        needs=("noose", "ligature", "helium", "carbon monoxide", "sodium nitrite", "exit bag", "cyanide", "nembutal",
               "pentobarb", "barbitur", "fentanyl", "razor", "box cutter", "scalpel", "firearm", "gun",
               "antifreeze", "overdos", "yourself", "slit", "jump", "laxative", "diuretic", "purging", "cal"),
        unless=either(_SAFE, _ASKED, phrases(r"(?:plan\w*|access|instead|help|recover\w*|after|past|ago|history)\b")),
        quotable=False,
    ),
)  # fmt: skip
"""Tried only at risk ``low`` and above."""

PLACE_ASKED: Final = phrases(
    r"(?:bridges?|buildings?|cliffs?|roofs?|rooftops?|towers?|overpass(?:es)?|balcon(?:y|ies)|heights?|"
    r"platforms?)\b[^.!?\n]{0,80}\b(?:tall|taller|tallest|high|higher|highest|jump|fall|met(?:er|re)s?|feet|ft|"
    r"storeys?|stories|floors|access\w*|deserted|near|drop|around|\d{2,4} ?m)\b",
    r"(?:tall|taller|tallest|high|higher|highest|jump|fall)\b[^.!?\n]{0,60}\b(?:bridges?|buildings?|cliffs?|roofs?|"
    r"rooftops?|towers?|overpass|platforms?|balcon)",
)
"""The person asks about high places."""

PLACES: Final = re.compile(
    r"\b[A-Z][\w'\u2019.-]{1,30}(?: [A-Z][\w'\u2019.-]{1,30}){0,4} (?:Bridge|Tower|Building|Cliffs?|Overpass|Viaduct|"
    r"Observatory|Observation Deck|Center|Centre|Gorge|Pier|Plaza|Head)\b"
)
"""A named high place, in the text as shown."""
