"""What people tell the crisis dialogue whichever question it asked, as patterns. English only.

All patterns are matched against text as ``reading.simplified`` leaves it: lower case, no apostrophes, "I am" as "im" and
"do not" as "dont". A pattern names the branch; its ``unless`` says when the same words mean something else.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from llmtherapy_roles.crisis.steps import Branch

__all__ = ["PEOPLE", "TELLING", "Telling", "any_of"]


class Telling(NamedTuple):
    """Words that say one thing whichever question was asked."""

    branch: Branch
    says: re.Pattern[str]
    unless: re.Pattern[str] | None = None


PEOPLE = (
    r"(?:friend|mate|buddy|bestie|bff|brother|bro|sister|sis|mum|mom|mam|mother|dad|father|parent|son|daughter|kid|child|cousin|aunt"
    r"|uncle|wife|husband|girlfriend|boyfriend|gf|bf|partner|ex|roommate|room mate|flatmate|housemate|neighbou?r|colleague|coworker"
    r"|classmate|student|teacher|boss|girl|boy|guy|woman|man|someone|somebody|person|nephew|niece|gran|grandma|grandpa|nan|family)"
)
_THINGS = r"(?:pills?|tablets?|meds|medication|paracetamol|tylenol|ibuprofen|antidepressants?|insulin|bleach|poison|overdose)"
_LINE = r"(?:hot ?lines?|help ?lines?|lines?|numbers?|they|therapists?|counsell?ors?|people|it|that|this|nothing|talking|calling)"
_BODY = r"(?:mouth|head|temple|throat|neck|wrists?|chest|skin|arm|veins?)"
_EDGE = r"(?:bridge|roof|rooftop|ledge|edge|tracks?|rails?|railing|platform|balcony|cliff|window ?sill|parapet)"


def any_of(*parts: str) -> re.Pattern[str]:
    """Return one pattern that matches where any of the parts does; each begins at the start of a word.

    The boundary is tested once for all parts, which makes the search several times quicker.
    """
    return re.compile(rf"\b(?:{'|'.join(parts)})".replace(r"|\b", "|").replace(r"(?:\b", "(?:", 1))


_TAKEN = Telling(
    Branch.TAKEN_OVERDOSE,
    any_of(
        rf"(?:\b(?:i|ive|already|just)\b (?:\w+ ){{0,2}}?|^)(?:took|taken|swallowed|downed|ate) (?!\w+ (?:away|back|out|to)\b)"
        rf"(?:\w+ ){{0,4}}?(?:them|{_THINGS}|something|too (?:much|many)|so many|more than|(?:a|my|the|an) (?:whole|lot|handful|bunch|load|entire)|it all|all|everything"
        r"|the (?:whole|lot|rest)|half|\d+)\b",
        r"\b(?:i|ive) (?:\w+ )?(?:overdosed|poisoned myself|drank (?:bleach|all|the whole))",
        r"\b(?:theyre|its|pills are) (?:already )?(?:in me|inside me|in my (?:stomach|system|blood))",
        r"\b(?:packet|packets|pack|bottle|box|strip|blister)s? (?:is|are) (?:now )?(?:empty|gone|finished)",
        r"\bemptied the (?:bottle|packet|box)|\b(?:ive|i) (?:just )?swallowed\b",
    ),
    any_of(
        r"\b(?:didnt|havent|hadnt|never|nothing|almost|nearly|wanted to|going to|gonna|could have|would have|what if|if i|wish)\b"
        r" (?:\w+ ){0,3}(?:took|take|taken|swallow(?:ed)?|overdosed?)",
        r"\b(?:as prescribed|as usual|as normal|like (?:i should|normal|always)|my (?:usual|normal|daily|morning|evening|prescribed))\b",
        r"\btook (?:them|it|everything|all of (?:them|it)|the \w+) (?:away|back|out|to|down|off|from|over)\b",
    ),
)

_ACTING = Telling(
    Branch.ACTING_NOW,
    any_of(
        r"\bim (?:literally |just |now )?(?:about|ready) to (?:jump|do it|kill|end|hang|shoot|pull|step|cut|take|drive|go through)",
        r"\bim (?:going to|gonna) (?:\w+ ){1,4}(?:right )?now\b(?<!call now)(?<!sleep now)(?<!bed now)",
        r"\b(?:im )?doing it (?:right )?now\b|^im doing it\b|\bits happening\b|\bcant stop (?:it )?now\b|^(?:i|ive) (?:just |already )?(?:did|done) it\b",
        rf"\b(?:im|standing|sitting) (?:\w+ )?(?:on|at|over|by) (?:the|a) (?:\w+ )?{_EDGE}\b",
        rf"\b(?:walking|driving|going|heading|on my way|climbing) (?:\w+ )?(?:to|towards?|onto|on|up|over) (?:the|a) (?:\w+ )?{_EDGE}\b",
        r"\b(?:around|round) my neck\b|\b(?:finger|hand)s? (?:is |are )?on the trigger",
        rf"\b(?:in|to|at|against|on|under) my {_BODY}\b(?<=mouth)",
        rf"\b(?:gun|barrel|pistol|rifle|knife|blade|razor|its|it) (?:is )?(?:in|to|at|against|on|pressed \w+) my {_BODY}\b",
        r"\b(?:ive )?(?:just |already )?started (?:to cut|cutting|bleeding|hurting myself)|\b(?:i|ive) (?:just |already )?(?:cut|slit|stabbed|slashed) (?:myself|my|open)",
        r"\bim (?:cutting|bleeding|hanging|drowning|suffocating)\b|\bbleeding (?:a lot|badly|out|everywhere)|\bblood everywhere|\bwont stop bleeding",
        r"\b(?:gas|engine|car) is (?:on|running)|\bturned on the gas|\b(?:noose|rope) is (?:\w+ )?(?:ready|tied|up|on|around)",
        r"\b(?:its )?too late(?: now| for me)?[.!]*$|\bthis is (?:goodbye|the end|my last)|\bgoodbye (?:forever|everyone|everybody|world)|\bbye forever",
        r"\bill be (?:dead|gone) (?:soon|in|by|before|tonight)|\bits the last thing (?:you|ill)",
    ),
    any_of(r"\b(?:not|no longer|never) (?:\w+ )?(?:about|going|doing|bleeding|on the)\b", r"\bi was (?:\w+ )?(?:about|going) to\b"),
)

_JOKE = Telling(
    Branch.JOKE_OR_LYRICS,
    any_of(
        r"\b(?:its|thats|it was|that was|this was|just|only|from|quoting|meant|of|was) (?:\w+ ){0,4}?(?:jokes?|lyrics?|song|meme|movie|film|poem|prank"
        r"|sarcas(?:m|tic)|figure of speech|expression|typo|autocorrect|exaggeration|quote|tv show|video game|novel|short story|screenplay)\b",
        r"\b(?:song )?lyrics?\b|\bline from\b",
        r"\b(?:i was|im|was|were) (?:\w+ ){0,2}?(?:joking|kidding|messing(?: around| about| with)?|trolling|sarcastic|exaggerating|quoting|singing|testing you)\b",
        r"\b(?:just|only) (?:kidding|joking|messing|testing)\b|\bjk\b|\bjks\b",
        r"\bdidnt (?:really |actually )?mean (?:it|that)\b|\bfor (?:my|a) (?:novel|story|character|school play|creative writing)",
    ),
    any_of(
        r"\b(?:not|isnt|wasnt|never) (?:\w+ ){0,2}?(?:jok(?:e|ing)|kidding|lyrics?|song|exaggerat\w+|sarcas\w+)\b|\bno joke\b",
        r"\b(?:think|is|you) (?:\w+ ){0,3}?(?:joke|joking|kidding)\b(?<!it is a joke)(?<!was a joke)",
        r"\b(?:life|im|hotline|line|world|everything) (?:is |was |s )?(?:just )?a joke",
        r"\bbut (?:i|im|its|maybe|part|now|it)\b|\b(?:half|partly|sort of|kind of) (?:a )?(?:jok|true|kidding)|\bwrote (?:it|the song)",
    ),
)

_FRIEND = Telling(
    Branch.ABOUT_FRIEND,
    any_of(
        rf"\b(?:its|this is|thats|it was|that was|asking|worried|scared|concerned|writing|calling|i meant?|talking) (?:\w+ )?(?:about|for) (?:my|a|this|our|another|the)?"
        rf" ?(?:\w+ )?(?:{PEOPLE}|him|her|them)s?\b",
        rf"\b(?:i mean|i meant|asking for) (?:for )?(?:my|a|this) (?:\w+ )?{PEOPLE}\b",
        rf"\bnot (?:about |for )?(?:me|myself)\b.*\b(?:{PEOPLE}|he|hes|she|shes|him|her|them|theyre)\b|\b{PEOPLE}\b.*\bnot (?:about |for )?(?:me|myself)\b",
        rf"\bits (?:him|her|them|my (?:\w+ )?{PEOPLE}) (?:who|that|not|im|i)\b",
        rf"\bmy (?:\w+ )?{PEOPLE} (?:im |i )(?:\w+ )?(?:worried|scared|concerned)",
        rf"\bmy (?:\w+ )?{PEOPLE} (?:(?:said|wrote|texted|sent|posted) (?:it|that|this)|told me (?:he|she|they)|is (?:suicidal|the one)|wants to (?:die|kill|end)"
        r"|is (?:going to|gonna|about to) (?:kill|do|jump|end)|took (?:pills|an|too|all)|needs (?:help|it))\b",
    ),
    any_of(r"\b(?:left|dumped|hates?|hurt|hit|hits|beats?|killed|died|cheated|abus\w+|broke up|raped?) ?(?:me)?\b", r"\bme too\b|\band me\b"),
)

_DONT_TELL = Telling(
    Branch.DONT_TELL,
    any_of(
        r"(?<!i )(?<!they )\b(?:dont|do nt|never|cant|mustnt|not) (?:you )?(?:ever |please |dare )?(?:tell (?!me\b)|inform|notify|alert|report|involve|send (?:any|the|an|some)"
        r"|(?:call|contact|phone|text) (?:any|my|the|an|her|him|them|nobody|police|cops|911|999|112|ambulance))",
        r"\b(?:dont|cant|not) want (?:you|any\w*|them|my \w+|people|him|her) to (?:\w+ )?(?:know|tell|find|hear|see|call|contact)",
        r"\b(?:nobody|no one|noone|they|he|she|my \w+) (?:can|must|should|may|cant|mustnt|shouldnt|could)(?: ever| never)? (?:know|find out|hear)",
        r"\bif (?:\w+ ){1,3}(?:finds?|found) out|\bfinds? out about|\bkeep (?:it|this|that) (?:\w+ )?(?:between|secret|private|quiet|to yourself)|\bbetween (?:us|you and me)\b",
        r"\b(?:a|our|my|this) secret\b|\bstays? (?:between|here|private|secret)\b|\bpromise (?:me )?(?:\w+ ){0,3}(?:not to|wont|dont) (?:tell|say|call)",
        r"\b(?:is|will|does|do|can|could|who|are|would|did|have) (?:\w+ ){0,4}?(?:confidential|anonymous|private|recorded|tell (?:any|my|the|some)|report(?:ed)?|see this|read this"
        r"|know about this|find out|shared?|sent to|be told|call (?:the|my) (?:police|parents|cops|mum|mom))\b",
        r"\b(?:does|will|did|is) (?:this|it|that|what i \w+) (?:\w+ )?(?:go|going|get|sent) to (?:my|the|any)|\bno (?:ambulance|police|cops)\b|\bwithout (?:telling|anyone knowing)",
    ),
)

_BUSY = Telling(
    Branch.LINE_BUSY,
    any_of(
        r"\b(?:nobody|no one|noone|no 1) (?:\w+ ){0,2}?(?:picks?|picked|picking|answers?|answered|answering|responds?|responded|replies|replied|there)\b",
        r"(?<!i )\b(?:dont|didnt|doesnt|wont|arent|isnt|not|never|havent|hasnt) (?:even |ever |been )?(?:pick(?:ed|ing)? up|answer(?:ed|ing)?|respond(?:ed|ing)?|repl(?:y|ied|ying)|connect(?:ed|ing)?)\b",
        r"\b(?:no|without) (?:answer|response|reply|luck)\b|\bon hold\b|\bqueued?\b|\bvoice ?mail\b|\banswering machine|\brecorded message|\ba recording\b",
        r"\b(?:lines?|numbers?|its|theyre|all|always|still|chat|everything) (?:\w+ ){0,3}?(?:busy|engaged|closed|dead|disconnected|unavailable|offline|out of service|overloaded)\b",
        r"\b(?:line|number|chat|link|it) (?:\w+ )?(?:doesnt|dont|wont|isnt|not) (?:\w+ )?(?:work|working|load|loading|open|ring|exist)",
        r"\b(?:just|keeps?|kept|only) (?:rings|ringing|ring)\b|\brings? (?:and|out)|\brang (?:and|out)|\bhung up\b|\bcut (?:me )?off\b|\bcall (?:got )?(?:dropped|failed)",
        r"\b(?:couldnt|cant|didnt|not) (?:get|getting) (?:through|a hold|hold|anyone|anybody|an answer)|\bwait(?:ed|ing) (?:for )?(?:ages|hours|forever|\w+ minutes|so long|too long)",
    ),
)

_CALLED = Telling(
    Branch.ALREADY_CALLED,
    any_of(
        r"\b(?:ive|i|we|already|just|yes) (?:\w+ )?(?:called|rang|phoned|texted|messaged|spoke|spoken|talked|contacted|dialled|dialed)\b(?! (?:you|before)\b)",
        r"\bi did (?:call|text|ring|phone|try|contact)\b|\b(?:on|off) the phone (?:with|to)\b|\bon the phone (?:now|rn|already)|\b(?:talking|texting|speaking|chatting) (?:to|with) (?:them|the|a|someone|somebody|988|samaritans|my (?:therapist|doctor|crisis))",
        r"\b(?:paramedics?|ambulance|police|crisis team|doctors?|nurse) (?:is|are|s|just)?\b ?(?:\w+ )?(?:here|coming|came|arrived|on (?:the|its|their) way)\b",
        r"\b(?:theyre|theyve|they are|someone is) (?:\w+ )?(?:sending|coming|on (?:the|their) way|sent)\b|\bim (?:at|in) (?:the )?(?:hospital|er|a&e|emergency room|a and e)\b",
    ),
    any_of(
        r"\b(?:havent|didnt|never|not|wont|cant) (?:\w+ )?(?:called?|phoned?|spoken|talked|texted|contacted)\b",
        r"\b(?:useless|didnt help|no use|pointless|no help|made it worse|didnt care|waste)\b|\bcalled (?:me|it)\b",
    ),
)

_CANNOT = Telling(
    Branch.CANNOT_CALL,
    any_of(
        r"\b(?:cant|unable to|not able to|couldnt|no way to|(?:too )?(?:scared|afraid|anxious|shy|nervous) to|(?:scared|afraid|terrified) of|hate|hard for me to|not allowed to) "
        r"(?:\w+ ){0,2}?(?:call|calling|calls|phone|phones|phoning|ring|talk|talking|speak|speaking|dial|text)\b",
        r"\b(?:no|any|without|out of|enough|have) (?:\w+ )?(?:phone|credit|signal|service|battery|minutes|reception|sim|internet)\b(?<!the phone)(?<!my phone)",
        r"\b(?:phone|battery|mobile|cell)s? (?:is |was |has |just )*(?:dead|broken|dying|gone|locked|off|died|cracked|taken|blocked|stolen)\b|\blost my phone|\btook (?:away )?my phone",
        r"\b(?:hes|shes|theyre|\w+ (?:is|are)) (?:\w+ )?(?:in the same room|listening|in earshot)|\b(?:hear|overhear) me\b|\bsame room\b",
        r"\b(?:im )?(?:deaf|mute|non ?verbal)\b|\bfreeze up\b|\blost my voice|\bdont speak (?:english|the language|\w+ well)|\bphone (?:anxiety|phobia)|\bcant afford",
    ),
)

_STOP = Telling(
    Branch.WANTS_TO_STOP,
    any_of(
        r"\bleave me (?:alone|be)\b|^(?:please )?stop(?: it| this| please| now)?[.!]*$|\bstop (?:asking|talking|messaging|bothering|questioning|this conversation)\b",
        r"\benough (?:questions|of this|for (?:today|now|tonight))|\bthats enough\b|\bgo away\b|\bshut up\b|\bno more questions|\b(?:tired|sick) of (?:this|these|your|the) (?:questions|chat|talk|asking)",
        r"\b(?:end|close|quit|leave|stop|finish) (?:this |the |our )?(?:chat|chatting|conversation|session|talk|talking|app)\b",
        r"\bdont (?:want to|wanna) (?:talk|chat|answer|discuss|do this)\b(?! to (?:them|any|a|the|some|people|strangers))",
        r"\b(?:can|could|lets|let us) (?:we )?(?:please )?(?:just )?(?:stop|talk about something|go back|change|move on|do something else|drop)\b",
        r"\bchange (?:the )?(?:subject|topic)|\bdrop it\b|\bback to (?:what|the (?:exercise|homework|other)|my (?:homework|exercise))|\btalk about something else|\blets continue with",
        r"\bbye\b|\bgood ?night\b|\b(?:going|off|go) to (?:sleep|bed)\b(?! (?:forever|and never|for good))|\b(?:gotta|got to|have to|ive to|need to) (?:go|leave)(?: now)?[.!]*$|\blog(?:ging)? off|\bim (?:leaving|done talking|done here)|\bttyl\b|\bsee you\b",
    ),
    any_of(r"\bforever\b|\bfor good\b|\bnever wake"),
)

_REFUSES = Telling(
    Branch.REFUSES_HELP,
    any_of(
        r"\b(?:wont|not|never|dont want to|dont wanna|refuse to|dont feel like) (?:\w+ )?(?:call|calling|phone|phoning|ring|ringing|text|texting|talk|talking|speak|speaking|see|seeing|go|do|doing)\b",
        r"\bdont (?:want|need|like) (?:any |your |their |the |to |a |this )?(?:help|numbers?|hot ?lines?|help ?lines?|therapist|therapy|doctors?|hospital|strangers?|people|it|that|this|anyone|anybody)\b",
        rf"\b{_LINE} (?:\w+ )?(?:dont|doesnt|never|wont|cant|didnt|couldnt|not|isnt|arent) (?:\w+ ){{0,2}}?(?:help|helped|helps|care|cared|understand|listen|work|for me)\b",
        rf"\b{_LINE} (?:is|are|was|were|just) (?:\w+ )?(?:useless|pointless|bullshit|crap|shit|stupid|script\w*|robots?|a waste|read\w*)\b|\bnothing (?:ever )?(?:helps|works|will help|can help)",
        r"\bno (?:thanks|thank you|thx|thank u|ty|point|use)\b|\bwhats the (?:point|use)|\bpointless\b|\buseless\b|\bwaste of (?:time|breath)|\bnot interested|\bforget it\b|\bleave it\b",
        r"\bstop (?:giving|sending|showing|pushing|telling me to|with the|offering)|\b(?:enough|sick|tired) of (?:professionals|therapists|doctors|help|hot ?lines|help ?lines|numbers|people|them)",
        r"\b(?:id )?rather not\b|\bread(?:ing)? (?:from )?a script|\bnot calling\b|\bno way\b|\bthanks for nothing|\bdont bother|\bfuck (?:that|off|you|them|this)|\bwouldnt help|\bwont help",
        r"\bdont tell me (?:to|what)|^(?:no )?(?:i )?wont[.!]*$|\bdont (?:want|wanna)(?: to)?[.!]*$",
    ),
)

_AI = Telling(
    Branch.ARE_YOU_AI,
    any_of(
        r"\b(?:are|r) (?:you|u) (?:even |actually |really |just |like |only |some )*(?:a |an |the )?(?:real|human|bot|robot|ai|machine|computer|person|program|chat ?bot|chatgpt|alive)\b",
        r"\bam i (?:\w+ )?(?:talking|speaking|chatting|writing|texting) (?:to|with) (?:a |an |some )?(?:real|human|bot|robot|ai|machine|computer|person|someone real)",
        r"\bis (?:this|it|that|there) (?:just |even )?(?:a |an )?(?:bot|ai|robot|real person|human|machine|automated|program|person)\b|\bwho am i talking to|\bwho are you\b",
        r"\b(?:youre|you are|ur) (?:just |only |a )*(?:an? )?(?:bot|ai|robot|machine|computer|program|chatbot)\b|\b(?:talk|speak) to a (?:real |human )?(?:person|human)\b",
    ),
)

_UNSAFE = Telling(
    Branch.SAFE_NO,
    any_of(
        r"\b(?:not|never|isnt|dont|arent|hardly|barely) (?:\w+ ){0,4}?safe\b|\bunsafe\b|\bcant (?:\w+ )?(?:keep myself|stay|be|feel) safe|\bim in danger\b",
        r"\bdont (?:\w+ )?trust myself|\bcant promise\b|\bim not (?:really |so |doing )?(?:ok|okay|alright|all right|fine|good|well)\b|\bscared (?:of )?(?:myself|what i)",
        r"\bstill (?:want|going|gonna|plan|thinking|feel like|suicidal)\b(?! to (?:talk|chat))|\bi (?:just )?(?:want|wanna|need) (?:to )?(?:die|kill|hurt myself|cut|end it|end my|disappear)",
        r"\bi (?:might|may|could|will) (?:\w+ )?(?:hurt|kill|do it|do something|cut|jump|end)|\bafter that (?:no|not|i)|\bnot for (?:long|much longer)|\b(?:only )?for the next \w+ (?:minutes?|hours?)",
    ),
    any_of(r"\b(?:dont|didnt|do not) (?:\w+ )?(?:want|wanna|feel like) (?:to )?(?:die|kill|hurt|cut|end)", r"\bnot (?:un|in)"),
)

TELLING: tuple[Telling, ...] = (
    _TAKEN, _ACTING, _JOKE, _FRIEND, _DONT_TELL, _AI, _BUSY, _CALLED, _CANNOT, _STOP, _REFUSES, _UNSAFE,
)  # fmt: skip
"""In the order in which they are tried: danger first, so that no harmless reading hides it."""
