"""Phrases that tell how to die, to harm oneself, to starve or to hide it. Data only; see ``guards.means``."""

from __future__ import annotations

from typing import Final

from llmtherapy_roles.guards.patterns import Phrasebook, Rule, either, frame, on

__all__ = ["INSTRUCTIONS", "MENTIONS"]

_NUMBER: Final = (
    r"(?:\d{1,6}(?:[.,]\d{1,3})?|two|three|four|five|ten|twenty|thirty|forty|fifty|hundred|dozens? of|a few)"
)
_UNIT: Final = r"(?:mg|mgs|g|grams?|milligrams?|pills?|tablets?|capsules?|ml|units|doses?)\b"
_DEADLY: Final = r"(?:lethal|fatal|deadly|kill|kills|die|dying|death|overdose|suicide|toxic|end (?:it|your life))"
_HOW: Final = (
    r"(?:you <w>(?:can|could|should|need to|would|will|might|may|just|simply|want to|have to)<_w>|to|by|try(?: to)?|"
    r"start by|just|simply|then|first,?|next,?|people <w>|some (?:people )?|best to|it helps to|make sure (?:to|you)|"
    r"how to|tips?:|or|and)"
)
_WOUNDS: Final = (
    r"(?:(?:your|the|any|fresh|self-harm|old|healing|new|those|these) ){0,3}(?:cuts?|scars?|wounds?|marks|burns|"
    r"bruises|self-harm|bandages|self-injury|injuries|weight loss|vomit(?:ing)?|purging|binges?|food|eating disorder|"
    r"starving|restricting|symptoms of (?:anorexia|bulimia))\b"
)
_SAFE: Final = frame(
    r"(?:not|never|don't|dont|doesn't|didn't|isn't|aren't|wouldn't|shouldn't|couldn't|needn't|cannot|can't|won't|avoid|"
    r"unable|without|away|lock\w*|remov\w+|dispos\w+|get rid|hand over|give (?:them|it|the|your)|keep|kept|store\w*|"
    r"distance|instead of|rather than|stop\w*|resist\w*|delay\w*|urges?|thinking (?:of|about)|thoughts? (?:of|about)|"
    r"feel like|no one|nobody|no need|don't have to|risk of|poison control|emergency|if you|you feel|feeling|you want|"
    r"planning|plans?|hospital|ambulance|warning|danger\w*)\b"
)
_ASKED: Final = frame(
    r"(?:do|did|are|were|have|has|had|is|was|could|would|can|will|when|if|whether|why|how long|how often) (?:you|it|"
    r"there|that|your|the|this)\b",
    r"(?:you|he|she|they) <w>(?:said|told|mention\w*|asked|wrote|describ\w+)\b",
)

INSTRUCTIONS: Final = Phrasebook(
    Rule(
        code="means.lethality",
        message="says what is lethal, or how much",
        phrases=(
            on("dead fata leth toxi",
               r"(?:lethal|fatal|deadly|toxic) (?:dose|dosage|amount|quantity|level|concentration|combination|"
               r"threshold|height|fall|drop)s? <w>(?:is|are|of|for|would|starts|can|begins|depends|includes?|from|"
               r"ranges?|to)"),
            on("ld",
               r"ld-?50\b"),
            on("caps dose g gdea gdie gdyi gend gfat gkil glet gove gram gsui gtox mg mgde mgdi mgdy mgen "
               "mgfa mgki mgle mgov mgs mgsd mgse mgsf mgsk mgsl mgso mgss mgst mgsu mgto mill ml mlde "
               "mldi mldy mlen mlfa mlki mlle mlov mlsu mlto pill tabl unit",
               rf"{_NUMBER} ?{_UNIT}[^.!?\n]{{0,80}}\b{_DEADLY}\b"),
            on("caps dose g gram mg mgs mill ml pill tabl unit",
               rf"(?:lethal|fatal|deadly|overdose|enough to (?:kill|die|stop|end))\b[^.!?\n]{{0,60}}\b{_NUMBER} "
               rf"?{_UNIT}"),
            on("enou suff",
               r"(?:enough|sufficient) (?:\w+ ){0,4}to (?:kill (?:you|yourself|a|someone)|be (?:lethal|fatal|deadly)|"
               r"stop your (?:heart|breathing)|cause death|end your life)"),
            on("dead fata leth pain",
               r"(?:most|more|least|less|very|quite|almost always|usually|highly) (?:lethal|painless|deadly|fatal) "
               r"<w>(?:method|way|means|option|poison|drug)s?"),
            on("best cert easi easy effe fast gent pain peac quic reli simp sure & deat die dyin end endi "
               "go kill over suic",
               r"(?:painless|quick|quickest|easy|easiest|certain|sure|peaceful|fastest|simplest|least painful|"
               r"effective|reliable|best|gentle) (?:and \w+ )?(?:method|way|means)s? (?:to|of|for) (?:die|dying|"
               r"kill\w*|suicide|end(?:ing)? (?:it|your|things)|death|overdose|go)"),
        ),
        unless=frame(r"(?:can't|cannot|won't|not able to|unable to|don't|not going to|refuse|asked|asking)\b"),
        quotable=False,
    ),
    Rule(
        code="means.method",
        message="tells how to die",
        phrases=(
            on("liga noos slip",
               r"(?:tie|make|knot|fasten|loop|tying|making) (?:a |the |your )?(?:noose|slip ?knot|ligature)"),
            on("belt cord liga noos rope",
               r"(?:noose|ligature|rope|belt|cord) <w>(?:around|over|to|from) <w>(?:your |the |a )?(?:neck|beam|door|"
               r"fan|hook|branch|railing|rafter)"),
            on("asph drow elec gas hang kill pois shoo stra suff",
               rf"{_HOW} (?:hang|shoot|drown|suffocate|asphyxiate|electrocute|poison|kill|strangle|gas) (?:yourself|"
               rf"oneself)\b"),
            on("fall jump leap step",
               rf"{_HOW} (?:jump|leap|step|fall) (?:off|from|in front of|into) (?:of )?(?:a |an |the |that |"
               rf"your )?<w>(?:bridge|building|roof|rooftop|cliff|train|platform|window|balcony|tower|traffic|"
               r"car|truck|height|ledge)"),
            on("anti barb blea carb char cyan exha fent gun heli insu medi meds nemb nitr noos pent pill "
               "rope tabl & brea buy coll crus down drin get inge inha inje obta orde save stoc swal take "
               "use",
               rf"{_HOW} (?:take|swallow|ingest|down|crush|inject|inhale|breathe|drink|use|buy|get|obtain|order|"
               rf"stockpile|save up|collect) (?:\w+ ){{0,4}}?(?:all (?:of )?(?:your|the|those) <w>(?:pills?|tablets?|"
               rf"meds|medications?|medicine)|helium|nitrogen|"
               r"carbon monoxide|sodium nitrite|cyanide|bleach|antifreeze|exhaust|charcoal|barbiturates?|nembutal|"
               r"pentobarbital|fentanyl|insulin|a (?:gun|rope|noose))\b"),
            on("enou",
               rf"{_HOW} (?:take|swallow|ingest) (?:\w+ ){{0,3}}?enough\b"),
            on("exit suic",
               r"(?:exit|suicide) (?:bag|kit|hood|method|pact)s?\b"),
            on("carb char exha heli nitr",
               r"(?:helium|nitrogen|carbon monoxide|sodium nitrite|exhaust|charcoal|car exhaust) (?:\w+ ){0,4}(?:in "
               r"(?:a|the|your)|with a|hose|mask|tank|bag|garage|closed|sealed)"),
            on("cut cutt slas slic slit",
               r"(?:slit|slash|cut|cutting|slitting|slice) (?:your |the |along |down |across |deep |deeply |into |"
               r"through |open ){1,3}(?:wrists?|veins?|artery|arteries|throat|jugular|femoral)"),
            on("barr gun muzz pist rifl",
               r"(?:load|aim|point|put|place|hold) (?:the |a |your )?(?:gun|barrel|pistol|rifle|muzzle)\b"),
            on("blee",
               r"(?:bleed|bleeding) out\b"),
            on("suic",
               r"(?:write|leave|draft) (?:a |your |the )?suicide note\b"),
        ),
        unless=_SAFE,
        quotable=False,
    ),
    Rule(
        code="means.self_harm",
        message="tells how to harm oneself",
        phrases=(
            on("burn cut cutt harm hurt & best how meth plac safe way ways",
               r"(?:how|ways?|best|safe|safely|safest|place|places|method|methods) (?:to |of |for )?(?:harm|hurt|cut|"
               r"burn|harming|hurting|cutting|burning) (?:yourself|oneself)\b"),
            on("bran brui burn carv cut scra",
               rf"{_HOW} (?:cut|burn|scratch|carve|brand|bruise) (?:yourself|your (?:arms?|legs?|thighs?|skin|stomach|"
               rf"wrists?|hips?))\b(?! (?:off|some slack))"),
            on("cut cutt scra slic",
               r"(?:cut|cutting|scratch|slice) <w>(?:shallow|shallowly|deeper|across|sideways|horizontally|vertically|"
               r"lengthwise|where (?:no one|nobody|it)|on your (?:thighs?|hips?|stomach|arms?|legs?))"),
            on("blad box knif ligh need penc razo scal & buy find get take try use usin with",
               r"(?:use|get|find|buy|take|try|with|using) (?:a |an |the |some )?(?:clean |sharp |new |fresh |sterile |"
               r"small |disposable ){0,3}(?:razor(?: blades?)?|blades?|scalpel|box cutter|utility knife|craft knife|"
               r"pencil sharpener|lighter|needle) (?:to|for|and|blade|on|against)\b"),
            on("clea disi ster",
               r"(?:disinfect|sterili[sz]e|clean) (?:the |your )?(?:blade|razor|knife|needle) (?:first|before|with|"
               r"and)"),
            on("burn cut cutt harm hurt & best safe",
               r"(?:safest|safer|best|safe) <w>(?:place|way|spot|area|tool|method)s? (?:to|for) (?:cut|cutting|"
               r"self-harm|burn|hurt yourself|harm)"),
        ),
        unless=_SAFE,
        quotable=False,
    ),
    Rule(
        code="means.hiding",
        message="tells how to hide self-harm or an eating disorder",
        phrases=(
            on("away conc cove disg hide mask & anor band bing brui buli burn cut cuts eati food harm "
               "inju mark purg rest scar star vomi weig woun",
               rf"{_HOW} <w>(?:hide|conceal|cover(?: up)?|disguise|mask|get away with) {_WOUNDS}"),
            on("conc cove disg hide",
               r"(?:sleeves|bracelets?|make-?up|concealer|bandages?|hoodies?|tights|wristbands?) (?:\w+ ){0,3}(?:to|"
               r"that|which|will|can) <w>(?:hides?|conceals?|covers?|disguises?)\b"),
            on("put wear",
               r"(?:wear|wearing|put on) (?:\w+ ){0,4}so (?:that )?(?:nobody|no one|they|people|your \w+) <w>(?:see|"
               r"sees|notice|notices|know|knows|ask|asks)\b"),
            on("away dump flus hide hidi spit",
               r"(?:hide|hiding|spit(?:ting)?|flush|throw(?:ing)? away|dump) (?:the |your |some )?(?:food|meals?|"
               r"dinner|lunch|breakfast) (?:in|into|under|out|when|down|so|without)"),
            on("ate brea cat dinn eate fell lunc scra trip",
               r"(?:say|tell (?:them|your (?:parents|mum|mom|family)|people)|claim|pretend)(?: that)? (?:you|you've|"
               r"you have|that you|to have) <w>(?:already |just )?(?:ate|eaten|had (?:dinner|lunch|breakfast)|fell|"
               r"tripped|the cat|got scratched)"),
            on("wate",
               r"(?:drink|chug|load up on) (?:\w+ ){0,4}water before (?:the |your |a |being )?(?:weigh|appointment|"
               r"scale)"),
            on("so sure way & doct fami mom moth mum no nobo pare part ther they",
               r"(?:so|that way|to make sure)(?: that)? (?:nobody|no one|they|your (?:parents|mum|mom|mother|family|"
               r"partner|doctor|therapist)) <w>(?:notice|notices|find out|finds out|see|sees|know|knows|suspects?|"
               r"realises?|realizes?) (?:your |the |it|about|you(?:'re| are) (?:cutting|not eating|purging|harming))"),
        ),
        unless=_SAFE,
        quotable=False,
    ),
    Rule(
        code="means.eating",
        message="gives a calorie floor, a fast, a target weight or a way to purge",
        phrases=(
            on("cal cala cald cale call calm calo calp cals calt kcal kilo",
               r"(?:\d{2,3}|1[, ]?[0-5]\d\d) ?(?:-|to )?(?:\d{2,4} )?(?:k?cals?|calories|"
               r"kilocalories)\b[^.!?\n]{0,30}\b(?:a|per|each|every|or less|or fewer|max\w*|limit|daily|total|only|day|"
               r"meal)"),
            on("cal calo cals kcal kilo",
               r"(?:under|below|less than|fewer than|no more than|at most|stay under|limit (?:yourself )?to|only|"
               r"maximum of|cut to|down to|stick to|aim for|restrict to|eat(?: about| around| only| just)?) "
               r"<w>(?:\d{2,3}|1[, ]?[0-5]\d\d) ?(?:k?cals?|calories|kilocalories)"),
            on("eat eati fast food skip star",
               rf"{_HOW} <w>(?:fast for|not eat|go without (?:food|eating)|skip (?:breakfast|lunch|dinner|meals?|"
               rf"eating)|starve yourself|water[- ]fast|avoid eating)\b(?! (?:when|if|is|food|asleep|forward))"),
            on("eati fast food",
               r"(?:fast|fasting|go(?:ing)? without food|not eating) (?:for )?<w>(?:\d{2,3} hours|(?:two|three|four|"
               r"five|six|seven|\d) days|a week|days)"),
            on("appe diet diur emet ipec laxa",
               rf"{_HOW} <w>(?:use|take|try|drink|swallow|buy) <w>(?:laxatives?|diuretics?|diet pills|ipecac|emetics?|"
               rf"appetite suppressants?)"),
            on("fing purg sick thro vomi",
               rf"{_HOW} <w>(?:purge|vomit|throw up|make yourself (?:sick|vomit|throw up)|induce vomiting|stick your "
               rf"fingers)\b"),
            on("bmi weig",
               r"(?:goal|target|ideal|dream) (?:weight|bmi)<_w> (?:of|is|at|would be|should be|around|for)\b"),
            on("bmi",
               r"bmi (?:of|under|below|around) (?:1[0-8])\b"),
            on("drop lose losi shed",
               r"(?:lose|losing|drop|dropping|shed) (?:\d{1,3}|five|ten|twenty) ?(?:kg|kilos?|pounds?|lbs?|stone) "
               r"(?:in|within|by|a|per|each|every)\b"),
            on("appe hung",
               r"(?:suppress|curb|kill|ignore|numb) (?:your |the )?(?:appetite|hunger|hunger pangs)\b"),
        ),
        unless=_SAFE,
        quotable=False,
    ),
    Rule(
        code="means.height",
        message="gives heights or names places to fall from",
        phrases=(
            on("balc brid clif gorg mult over park roof viad & feet floo foot ft m mete metr stor",
               r"(?:bridges?|cliffs?|rooftops?|roofs?|overpass(?:es)?|viaducts?|gorges?|balcon(?:y|ies)|parking "
               r"(?:garage|structure)s?|multi-?storey)\b[^.!?\n]{0,80}\b\d{2,4}(?:[.,]\d+)? ?-?(?:m\b|met(?:er|re)s?|"
               r"feet|foot|ft|stor(?:ey|ie|y)s?|floors)"),
            on("balc brid clif feet floo foot ftba ftbr ftcl ftgo ftov ftro ftvi gorg mbal mbri mcli mete "
               "metr mgor move mroo mvia over roof stor viad",
               r"\d{2,4}(?:[.,]\d+)? ?-?(?:m\b|met(?:er|re)s?|feet|foot|ft|stor(?:ey|ie|y)s?|"
               r"floors)\b[^.!?\n]{0,60}\b(?:bridges?|cliffs?|rooftops?|overpass(?:es)?|viaducts?|gorges?|balcon(?:y|"
               r"ies))\b"),
            on("high tall",
               r"(?:tallest|highest|higher|taller) <w>(?:bridges?|cliffs?|rooftops?|buildings? (?:with|you can|open|"
               r"accessible)|overpass|viaducts?) <w>(?:in|is|are|near|include|around)"),
        ),
        unless=frame(r"(?:can't|cannot|won't|not able to|unable to|don't|not going to)\b"),
        quotable=False,
    ),
)  # fmt: skip

MENTIONS: Final = Phrasebook(
    Rule(
        code="means.named",
        message="names a means to somebody at risk, neither to ask about it nor to keep it away",
        phrases=(
            on("anti barb cal calo cals carb cut cutt cyan diur exit fent fire hand hang heli jump kcal laxa "
               "liga nemb noos over pent purg razo scal shot slit sodi",
               r"(?:nooses?|ligatures?|helium|carbon monoxide|sodium nitrite|exit bags?|cyanide|nembutal|pentobarbital|"
               r"barbiturates?|fentanyl|razor blades?|razors?|box cutters?|scalpels?|firearms?|handguns?|shotguns?|"
               r"antifreeze|overdos(?:e|ing) (?:on|of|with)|hang(?:ing)? yourself|cut(?:ting)? yourself(?! (?:some "
               r"slack|off|short))|slit(?:ting)?|jump(?:ing)? (?:off|from)|laxatives?|diuretics?|purging|\d{2,4} "
               r"?(?:k?cals?|calories))\b"),
        ),
        unless=either(_SAFE, _ASKED, frame(r"(?:plan\w*|access|instead|help|recover\w*|after|past|ago|history)\b")),
        quotable=False,
    ),
)  # fmt: skip
"""Tried only at risk ``low`` and above."""
