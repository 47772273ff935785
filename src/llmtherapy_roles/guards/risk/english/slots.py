"""English slots of the frames: groups of words that may stand in the same place. Data only.

Source: the acts follow the definition of a suicide attempt and of preparatory acts in Posner, K. et al. Am. J. Psychiatry
168, 1266-1277 (2011); the wordings are engineering judgement.
"""

# ruff: noqa: E501, SIM905 (tables: one cue a line, word lists as text)

from __future__ import annotations

__all__ = ["IRREGULAR", "SLOTS"]

IRREGULAR: dict[str, str] = {
    **{
        "be": "is are am was were been being",
        "have": "has had having",
        "do": "does did done doing",
        "go": "goes went gone going",
    },
    **{
        "take": "takes took taken taking",
        "give": "gives gave given giving",
        "get": "gets got gotten getting",
        "write": "writes wrote written writing",
    },
    **{
        "think": "thinks thought thinking",
        "feel": "feels felt feeling",
        "say": "says said saying",
        "tell": "tells told telling",
    },
    **{
        "keep": "keeps kept keeping",
        "hear": "hears heard hearing",
        "see": "sees saw seen seeing",
        "buy": "buys bought buying",
    },
    **{
        "cut": "cuts cutting",
        "hit": "hits hitting",
        "hurt": "hurts hurting",
        "put": "puts putting",
        "slit": "slits slitting",
        "let": "lets letting",
    },
    **{
        "hang": "hangs hung hanged hanging",
        "shoot": "shoots shot shooting",
        "throw": "throws threw thrown throwing",
        "blow": "blows blew blown blowing",
    },
    **{
        "drive": "drives drove driven driving",
        "die": "dies died dying",
        "lie": "lies lied lying",
        "find": "finds found finding",
        "leave": "leaves left leaving",
    },
    **{
        "stab": "stabs stabbed stabbing",
        "jump": "jumps jumped jumping",
        "step": "steps stepped stepping",
        "commit": "commits committed commiting committing",
    },
    **{
        "stop": "stops stopped stopping",
        "drop": "drops dropped dropping",
        "plan": "plans planned planning",
        "swim": "swims swam swimming",
    },
    **{
        "bleed": "bleeds bled bleeding",
        "burn": "burns burned burnt burning",
        "make": "makes made making",
        "hide": "hides hid hidden hiding",
        "grab": "grabs grabbed grabbing",
    },
    **{
        "choke": "chokes choked choking",
        "rape": "rapes raped raping",
        "beat": "beats beaten beating",
        "shake": "shakes shook shaken shaking",
        "slap": "slaps slapped slapping",
    },
    **{
        "swallow": "swallows swallowed swallowing",
        "drink": "drinks drank drunk drinking",
        "eat": "eats ate eaten eating",
        "starve": "starves starved starving",
    },
    **{
        "read": "reads reading",
        "fall": "falls fell fallen falling",
        "sleep": "sleeps slept sleeping",
        "wake": "wakes woke woken waking",
        "top": "tops topped topping",
    },
    **{
        "lose": "loses lost losing",
        "tie": "ties tied tying",
        "stand": "stands stood standing",
        "quit": "quits quitting",
        "send": "sends sent sending",
        "drown": "drowns drowned drowning",
    },
    **{
        "starve": "starves starved starving",
        "tire": "tires tired tiring",
        "begin": "begins began begun",
        "rip": "rips ripped ripping",
        "punch": "punches punched punching",
    },
    **{
        "strangle": "strangles strangled strangling",
        "die": "dies died dying",
        "kick": "kicks kicked kicking",
        "fight": "fights fought fighting",
        "pay": "pays paid paying",
    },
    **{
        "plan": "plans planned planning",
        "chop": "chops chopped chopping",
        "carve": "carves carved carving",
        "run": "runs ran running",
        "pass": "passes passed passing",
    },
    **{
        "exist": "exists existed existing",
        "want": "wants wanted wanting",
        "gas": "gasses gassed gassing",
        "wish": "wishes wished wishing",
        "dig": "digs dug digging",
    },
}
"""The other forms of verbs that do not go by rule."""

_ACTS = r"""kill~ {self}|end~ (my|his|her|their|your|ones?)( own)? lives|end~ {own}( own)? life|end~ my shit|take~ {own}( own)? life
end~ it( all)?(?! (with|between|because|for good with))|end~ everything|end~ things(?! (with|between|on|here|off|well))|end~ {self}|end~ (my|the|this|all (the|this|my)) (pain|suffering|misery|story|torment|hurt)|off~ {self}|commit~ suicide
do~ {self} in|take~ {self} out of (this|the) (world|equation|picture)|top~ {self}|finish~ {self}( off)?|delete~ {self}|erase~ {self}|(yeet|yeets|yeeted) {self}|execute~ {self}|murder~ {self}
put~ an end to (it|my life|my existence|this life|everything|{self})|die~ by suicide|depart this (life|world)|leave~ this (world|earth|life|planet)
check~ out (for good|for ever|forever|permanently|of (this )?life|early)|exit~ (this )?(life|world)|self delete|self exit|go~ through with it
make~ an end (of|to) (it|me|my life)|starve~ {self} to death|drink~ {self} to death|do~ away with {self}"""
_METHODS = r"""hang~ {self}(?! out)|shoot~ {self}(?! in the foot)|drown~ {self}(?! in (work|books|chocolate|ice cream|wine))|stab~ {self}(?! in the)|gas~ {self}|poison~ {self}
suffocate~ {self}|electrocute~ {self}|slit~ {own} (wrists?|throat)|cut~ {own} (throat|arteries|artery)|take~ (all|every|a whole|the whole|a bottle|a bunch|too many|the rest) (of )?(my |the |these |those |sleeping |heart )*(pills|tablets|medication|bottle|sleeping pills)(?! (as|with (food|water)|on time))|overdose~(?! on (christmas|chocolate|sugar|coffee|cheese|tv|netflix|news|pizza|candy|carbs))
blow~ {own} (brains?|head) (out|off)|put~ a bullet (in|through) .. (head|brain|skull|mouth)|jump~ (off|from|in front of|under|into|out of) (a|the|my|that|this|some)( \w+){0,2} {height}
jump~ in front of|jump~ onto the (tracks|rails)|throw~ {self} (off|under|in front of|out of|from|into|in) .. ({height}|it)|step~ (out )?(in front of (a|the|an|that|some)( \w+)? {vehicle}|into (the )?(traffic|road|street))
walk~ (out )?in(to)? (to )?(the )?(traffic|sea|ocean|river|lake|water and)|walk~ in front of (a|the) {vehicle}|drive~( my car| the car)? (off|into|over) (a|the|that|this)( \w+)? (bridge|cliff|tree|wall|road|lake|river|ravine|embankment|pole)
drive~( my car| the car)? into (oncoming )?(traffic|trees?|walls?)|crash~ (my|the) car (on purpose|into|deliberately)|swerve~ into|bleed~ out|lie~ (down )?on the (tracks|rails|railway)
(gun|pistol|shotgun|rifle) (in|into) my mouth|use~ .. {gun} .. on {self}|inject~ {self} with .. (insulin|air)|lay~ (down )?on the (tracks|rails)"""

SLOTS: dict[str, str] = {
    "my_act": _ACTS.replace("{self}", "myself").replace("{own}", "my").replace("\n", "|"),
    "my_method": _METHODS.replace("{self}", "myself").replace("{own}", "my").replace("\n", "|"),
    "self": "(myself|himself|herself|themselves|themself|yourself|ourselves|oneself|my self)",
    "own": "(my|his|her|their|your)",
    "act": "|".join(_ACTS.split("\n")),
    "method": "|".join(_METHODS.split("\n")),
    "height": "(bridge|building|roof|rooftop|ledge|cliff|balcony|window|tower|tracks|platform|train|bus|truck|lorry|car|tram|subway|metro|overpass|viaduct|floor|car park|garage|pier|railing)",
    "vehicle": "(train|bus|truck|lorry|car|tram|subway|metro|van|tube)",
    "gun": "(gun|pistol|shotgun|rifle|revolver|handgun|firearm|glock)",
    "pills": "(pills?|tablets?|medication|medicine|medicines|paracetamol|tylenol|ibuprofen|aspirin|advil|xanax|ambien|insulin|antidepressants?|sleeping pills|painkillers?|opioids?|oxy|capsules|benzos|sertraline|prozac|drugs|melatonin|codeine|morphine|fentanyl|valium|packets|dose|doses)",
    "weapon": "(knife|knives|gun|pistol|shotgun|rifle|machete|axe|hammer|bat|blade|razor|weapon|scissors|screwdriver|bomb|petrol|acid)",
    "longing": "(want~ (so badly |so bad |so much )?to|would (really |rather )?(like|love) to|need~ to|wish~ to|long~ to|ready to|desire to|urge to|itching to|longing to|craving to)",
    "wish": "(want~ (so badly |so bad )?to|would (really |rather )?(like|love|prefer) to|need~ to|wish~ to|long~ to|wish i could|rather|ready to|desire to|urge to|itching to|tempted to|longing to|craving to|ought to|might as well|should|better)",
    "will": "(going to|will|shall|about to|planning (on|to)|plan~ (on|to)|planned to|intend to|intending to|decided (to|on|that i will|i will|i am going to)|determined to|have to|must|mean to|ready to|prepared to|made up my mind to|on my way to|trying to find the courage to|promise(d)? (myself )?to|getting ready to|set on|resolved to|may just|might|want to be the one to)",
    "think": "(think~( a lot| so much| more and more| hard| again| seriously| often)? (about|of|on)|thoughts? (about|of|on|keep)|considered|considering|contemplat(e|es|ed|ing)|fantasi(es|zing|sing|ze|se)( about| of)?|ideas? (of|about)|dream~ (of|about)|daydream~ (of|about)|imagin(e|ing)|images? of|picture~|picturing|obsess(ed|ing) (with|about|over)|urges? to|temptation to|impulses? to|plans? (to|of|for)|visions? of|wonder~ (about|if i should|whether i should|what if i)|feelings? of|play~ with the (idea|thought) of|toy~ with the (idea|thought) of|talk~ about|joke~ about|flirt~ with|scenarios? (of|where)|close to|afraid i (will|might|am going to)|scared i (will|might|am going to)|fear i (will|might))",
    "dead": "(dead|gone|six feet under|in the ground|in a grave|in my grave|in a coffin|no longer (here|alive)|not (here|alive))",
    "kin": "(mum|dad|parents?|brother|sister|bro|son|daughter|kids?|child|children|baby|husband|wife|partner|boyfriend|girlfriend|fiance|fiancee|ex|friends?|mate|buddy|roommate|flatmate|neighbour|colleague|coworker|boss|cousin|uncle|aunt|auntie|grandma|grandpa|granny|gran|nan|nana|grandad|granddad|grandmother|grandfather|grandson|granddaughter|nephew|niece|stepson|stepdaughter|stepdad|stepfather|stepmum|stepmother|stepbrother|twin|classmate|student|client|patient|teacher|bully|lad|man|woman|guy|girl|boy|teen|teenager|landlord|carer|comrade|sergeant)",
    "they": "(he|she|they|mum|dad|grandad|grandpa|grandma|nan|nana|gran|granny|auntie|(my|our|the|his|her|a|this|that) (\\w+ ){0,2}{kin})",
    "them": "(him|her|them|someone|somebody|people|everyone|everybody|strangers?|that (bitch|bastard|man|woman|guy)|(my|our|the|his|her|a) (\\w+ ){0,2}{kin}|those (kids|people|guys|who)|you)",
    "number": "(\\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|a hundred|hundred)",
    "many": "(all|(the |a )?whole( \\w+)?( of)?|too many|so many|(a )?(huge|large|full|big|entire) (handful|bottle|pack|packet|box|amount|number)|(a )?handful|bunch|fistful|every|every single|entire|load|loads|lots|bottle of|bottles of|box of|boxes of|packs? of|packets? of|lot of|(1\\d|[2-9]\\d|\\d\\d\\d+)|ten|twelve|fifteen|twenty|thirty|forty|fifty|sixty|a hundred)",
    "taken": "(took|taken|swallowed|downed|ate|eaten|popped|chugged|gulped|drank|drunk|injected|necked|swallow)",
    "took": "(take~|took|taken|swallow~|down~|ate|eaten|popped|chugged|gulped|drank|drunk|had|inject~|necked)",
    "ago": "((minutes?|hours?|moments?|seconds?|bit|while|moment) ago)",
    "death": "die|be dead|be six feet under|out of (life|this life|this world)|join (him|her|them) in (heaven|death)|be in heaven|be no more",
}
"""Choices for each slot; a slot may use other slots."""

COMMON = frozenset(
    """
    a about after again all am an and any are as at be because been being but by can could day did do does done for from
    get go going got had has have he her here him his how i if in is it just know last let like life long make me more my
    need never new no not now of off on one only or other our out over see she so some someone something still take than
    that the their them then there they thing things think this time to too up want was way we week well were what when
    where which who why will with without work would year you your home help people feel night today keep left put say
    """.split()
)
"""Words so frequent that they call for a frame only when nothing rarer can."""
