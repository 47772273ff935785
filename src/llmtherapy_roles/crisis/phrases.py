"""What people tell the crisis dialogue whichever question it asked, as patterns. English only.

All patterns are matched against text as ``reading.simplified`` leaves it: lower case, no apostrophes, "I am" as "im"
and "do not" as "dont". A pattern names the branch; its ``unless`` says when the same words mean something else.
"""

from __future__ import annotations

from llmtherapy_roles.crisis.patterns import PEOPLE, Telling, any_of
from llmtherapy_roles.crisis.signals import ACTING, FRIEND, JOKE, TAKEN, UNSAFE
from llmtherapy_roles.crisis.steps import Branch

__all__ = ["TELLING"]

_LINE = (
    r"(?:hot ?lines?|help ?lines?|lines?|numbers?|they|therapists?|counsell?ors?|people|it|that|this"
    r"|nothing|talking|calling)"
)

_DONT_TELL = Telling(
    Branch.DONT_TELL,
    any_of(
        r"(?<!i )(?<!they )\b(?:dont|do nt|never|cant|mustnt|not) (?:you )?(?:ever |please "
        r"|dare )?(?:tell (?!me\b)|inform|notify|alert|report|involve|say anything|send (?:any|the|an|some)"
        r"|(?:call|contact|phone|text) (?:any|my|the|an|her|him|them|nobody|police|cops|911|999|112"
        r"|ambulance))",
        r"\b(?:dont|cant|not) want (?:you|any\w*|them|my \w+|people|him|her) to (?:\w+ )?(?:know|tell|find"
        r"|hear"
        r"|see|call|contact)",
        r"\b(?:nobody|no one|noone|they|he|she|my \w+) (?:can|must|should|may|cant|mustnt|shouldnt"
        r"|could)(?: ever"
        r"| never)? (?:know|find out)",
        r"\bif (?:\w+ ){1,3}(?:finds?|found) out|\bfinds? out about|\bkeep (?:it|this"
        r"|that) (?:\w+ )?(?:between"
        r"|secret|private|quiet|to yourself)|\bbetween (?:us|you and me)\b",
        r"\b(?:you|u) (?:wont|will not) (?:\w+ )?(?:tell|report|call)|\b(?:a|our|my|this) secret\b|\b(?:it"
        r"|this"
        r"|that) stays? (?:between|here|private|secret)\b"
        r"|\bpromise (?:me )?(?:\w+ ){0,3}(?:not to|wont|dont) (?:tell|say|call)",
        r"\b(?:is|will|does|do|can|could|who|are|would|did|have) (?:\w+ ){0,4}?(?:confidential|anonymous"
        r"|private"
        r"|recorded|tell (?:any|my|the|some)|report(?:ed)?|see this|read this"
        r"|know about this|find out|shared?|sent to|be told|call (?:the|my) (?:police|parents|cops|mum"
        r"|mom))\b",
        r"\bwho (?:else )?(?:can |will |could )?(?:reads?|sees?|gets?|is reading|is watching|has access to)"
        r" (?:this|that|it|what|these|my)\b|\b(?:will|do|does) (?:the |my )?(?:police|cops|ambulance|parents"
        r"|mum|mom|dad)"
        r" (?:\w+ )?(?:come|know|show up|find out|see)\b",
        r"\b(?:does|will|did|is) (?:this|it|that|what i \w+) (?:\w+ )?(?:go|going|get|sent) to (?:my|the|any)"
        r"|\bno (?:ambulance|police|cops)\b|\bwithout (?:telling|anyone knowing)",
    ),
)

_BUSY = Telling(
    Branch.LINE_BUSY,
    any_of(
        r"\b(?:nobody|no one|noone|no 1) (?:\w+ ){0,2}?(?:picks?|picked|picking|answers?|answered|answering"
        r"|responds?|responded|replies|replied|there)\b",
        r"(?<!i )\b(?:dont|didnt|doesnt|wont|arent|isnt|not|never|havent|hasnt) (?:even |ever "
        r"|been )?(?:pick(?:ed"
        r"|ing)? up|answer(?:ed|ing)?|respond(?:ed|ing)?|repl(?:y|ied|ying)|connect(?:ed|ing)?)\b",
        r"\b(?:no|without) (?:answer|response|reply|luck)\b|\bon hold\b|\bqueued?\b|\bvoice ?mail\b"
        r"|\bbusy (?:tone"
        r"|signal)|\bgot (?:a|the) machine|\bdisconnect(?:s|ed|ing)"
        r"|\banswering machine|\brecorded message|\ba recording\b",
        r"\b(?:lines?|numbers?|its|theyre|all|always|still|chat|everything) (?:\w+ ){0,3}?(?:busy|engaged"
        r"|closed"
        r"|dead|disconnected|unavailable|offline|out of service|overloaded)\b",
        r"\b(?:line|number|chat|link|it) (?:\w+ )?(?:doesnt|dont|wont|isnt|not) (?:\w+ )?(?:work|working|load"
        r"|loading|open|ring|exist)",
        r"\b(?:just|keeps?|kept|only) (?:rings|ringing|ring)\b|\brings? (?:and|out)|\brang (?:and|out)"
        r"|\bhung up\b(?! with)"
        r"|\bcut (?:me )?off\b|\bcall (?:got )?(?:dropped|failed)",
        r"\b(?:couldnt|cant|didnt|not) (?:get|getting) (?:through|a hold|hold|anyone|anybody|an answer)"
        r"|\bwait(?:ed|ing) (?:for )?(?:ages|hours|forever|\w+ minutes|so long|too long)",
    ),
)

_CALLED = Telling(
    Branch.ALREADY_CALLED,
    any_of(
        r"\b(?:ive|i|we|already|just|yes) (?:\w+ )?(?:called|rang|phoned|texted|messaged|spoke|spoken|talked"
        r"|contacted|dialled|dialed)\b(?! (?:you|before)\b)",
        r"\bhung up with\b|\bi did (?:call|text|ring|phone|try|contact)\b|\b(?:on|off) the phone (?:with"
        r"|to)\b"
        r"|\bon the phone (?:now|rn|already)|\b(?:talking|texting|speaking|chatting) (?:to|with) (?:them|the"
        r"|a"
        r"|someone|somebody|988|samaritans|my (?:therapist|doctor|crisis))",
        r"\b(?:paramedics?|ambulance|police|crisis team|doctors?|nurse) (?:is|are|s"
        r"|just)?\b ?(?:\w+ )?(?:here"
        r"|coming|came|arrived|on (?:the|its|their) way|looking for|searching)\b",
        rf"\b(?:my|a|the|our) (?:\w+ )?{PEOPLE}(?:s| is| has)? (?:\w+ )?(?:calling|ringing|phoning|called|rang"
        rf"|phoned)"
        r" (?:them|999|911|112|an ambulance|the (?:ambulance|police|doctor|emergency)|for help|emergency)",
        r"\b(?:911|999|112|ambulance|paramedics?|operator|they|theyre) (?:\w+ )?on the (?:phone|line)\b"
        r"|\b(?:theyre|theyve|they are|someone is) (?:\w+ )?(?:sending|coming|on (?:the|their) way|sent)\b"
        r"|\bim (?:at|in) (?:the )?(?:hospital|er|a&e|emergency room|a and e)\b",
    ),
    any_of(
        r"\b(?:havent|didnt|never|not|wont|cant) (?:\w+ )?(?:called?|phoned?|spoken|talked|texted"
        r"|contacted)\b",
        r"\b(?:useless|didnt help|no use|pointless|no help|made it worse|didnt care|waste)\b|\bcalled (?:me"
        r"|it)\b",
    ),
)

_CANNOT = Telling(
    Branch.CANNOT_CALL,
    any_of(
        r"\b(?:cant|unable to|not able to|couldnt|no way to|(?:too )?(?:scared|afraid|anxious|shy|nervous"
        r"|embarrassed|ashamed|upset|tired) to"
        r"|(?:scared|afraid|terrified) of|hate|hard for me to|not allowed to) "
        r"(?:\w+ ){0,2}?(?:call|calling|calls|phone|phones|phoning|ring|talk|talking|speak|speaking|dial"
        r"|text)\b",
        r"\b(?:no|any|without|out of|enough|have) (?:\w+ )?(?:phone|credit|signal|service|battery|minutes"
        r"|reception|sim|internet)\b(?<!the phone)(?<!my phone)",
        r"\b(?:phone|battery|mobile|cell)s? (?:is |was |has |just )*(?:dead|broken|dying|gone|locked|off|died"
        r"|cracked|taken|blocked|stolen)\b|\blost my phone|\btook (?:away )?my phone",
        r"\b(?:hes|shes|theyre|\w+ (?:is|are)) (?:\w+ )?(?:in the same room|listening|in earshot)|\b(?:would"
        r"|will"
        r"|could|might|can|to) (?:over)?hear\b|\bhear me\b|\bsame room\b",
        r"\b(?:im )?(?:deaf|mute|non ?verbal)\b|\bfreeze up\b|\blost my voice|\bdont speak (?:english"
        r"|the language"
        r"|\w+ well)|\bphone (?:anxiety|phobia)|\bcant afford",
    ),
)

_STOP = Telling(
    Branch.WANTS_TO_STOP,
    any_of(
        r"\bleave me (?:alone|be)\b|^(?:please )?stop(?: it| this| please| now)?[.!]*$|\bstop (?:asking"
        r"|pestering"
        r"|annoying|bugging|talking"
        r"|messaging|bothering|questioning|this conversation)\b",
        r"\benough (?:questions|of this|for (?:today|now|tonight))|\bthats enough\b|\bgo away\b|\bshut up\b"
        r"|\bno more questions|\b(?:tired|sick) of (?:this|these|your|the) (?:questions|chat|talk|asking)",
        r"\b(?:end|close|quit|leave|stop|finish) (?:this |the |our )?(?:chat|chatting|conversation|session"
        r"|talk"
        r"|talking|app)\b",
        r"\bdont (?:want to|wanna) (?:talk|chat|answer|discuss|do this)\b(?! to (?:them|any|a|the|some|people"
        r"|strangers))",
        r"\b(?:can|could|lets|let us) (?:we )?(?:please )?(?:just )?(?:stop|talk about something|go back"
        r"|change"
        r"|move on|do (?:something else|the|another|an)|continue|work on|practi[sc]e|drop)\b",
        r"\b(?:chat|conversation|talk) is over\b|\bchange (?:the )?(?:subject|topic)|\bdrop (?:it|this"
        r"|the (?:subject|topic|matter))\b|\bdone with (?:this|the|our) (?:chat|talk|conversation|questions)"
        r"|\bback to (?:what"
        r"|the (?:exercise|homework|other)"
        r"|my (?:homework|exercise))|\btalk about something else|\blets continue with",
        r"\bbye\b|\bgood ?night\b|\b(?:going|off|go) to (?:sleep|bed)\b(?! (?:forever|and never|for good))"
        r"|\b(?:gotta|got to|have to|ive to|need to) (?:go|leave)(?: now)?[.!]*$|\blog(?:ging)? off"
        r"|\bim (?:leaving|done talking|done here)|\bttyl\b|\bsee you\b",
    ),
    any_of(r"\bforever\b|\bfor good\b|\bnever wake"),
)

_REFUSES = Telling(
    Branch.REFUSES_HELP,
    any_of(
        r"\b(?:wont|not|never|dont want to|dont wanna|refuse to|dont feel like) (?:\w+ )?(?:call|calling"
        r"|phone"
        r"|phoning|ring|ringing|text|texting|talk|talking|speak|speaking|see|seeing|go|do|doing)\b",
        r"\bdont (?:want|need|like) (?:any |your |their |the |to |an? |this )?"
        r"(?:help|ambulance|police|cops|numbers?|hot ?lines?"
        r"|help ?lines?|therapist|therapy|doctors?|hospital|strangers?|people|it|that|this|anyone|anybody)\b",
        rf"\b{_LINE} (?:\w+ )?(?:dont|doesnt|never|wont|cant|didnt|couldnt|not|isnt"
        rf"|arent) (?:\w+ ){{0,2}}?(?:help"
        rf"|helped|helps|care|cared|understand|listen|work|for me)\b",
        rf"\b{_LINE} (?:is|are|was|were|just) (?:\w+ )?(?:useless|pointless|bullshit|crap|shit|stupid"
        rf"|script\w*"
        rf"|robots?|a waste|read\w*)\b|\bnothing (?:ever )?(?:helps|works|will help|can help)",
        r"\bno (?:thanks|thank you|thx|thank u|ty|point|use)\b|\bwhats the (?:point|use)|\bpointless\b"
        r"|\buseless\b"
        r"|\bwaste of (?:time|breath)|\bnot interested|\bforget it\b|\bleave it\b",
        r"\bstop (?:giving|sending|showing|pushing|telling me to|with the|offering)|\b(?:enough|sick"
        r"|tired) of (?:professionals|therapists|doctors|help|hot ?lines|help ?lines|numbers|people|them)",
        r"\b(?:id )?rather not\b|\bread(?:ing)? (?:from )?a script|\bnot calling\b|\bi refuse\b|\b(?:nobody"
        r"|no one"
        r"|noone) can help|\block me up\b|\bno way\b"
        r"|\bthanks for nothing"
        r"|\bdont bother|\bfuck (?:that|off|you|them|this)|\bwouldnt help|\bwont help",
        r"\bdont tell me (?:to|what)|^(?:no )?(?:i )?wont[.!]*$|\bdont (?:want|wanna)(?: to)?[.!]*$",
    ),
)

_AI = Telling(
    Branch.ARE_YOU_AI,
    any_of(
        r"\b(?:are|r) (?:you|u) (?:even |actually |really |just |like |only |some )*(?:a |an |the )?(?:real"
        r"|human"
        r"|bot|robot|ai|machine|computer|person|program|chat ?bot|chatgpt|alive)\b",
        r"\bam i (?:\w+ )?(?:talking|speaking|chatting|writing|texting) (?:to|with) (?:a |an |some )?(?:real"
        r"|human"
        r"|bot|robot|ai|machine|computer|person|someone real)",
        r"\bis (?:this|it|that|there) (?:just |even )?(?:a |an )?(?:bot|ai|robot|real person|human|machine"
        r"|automated|program|person)\b|\bwho am i talking to|\bwho are you\b",
        r"\bare (?:you|u) one of them\b|\b(?:youre|you are|ur) (?:\w+ ){0,3}?(?:bot|ai|robot|machine|computer"
        r"|program|chatbot)\b"
        r"|\b(?:youre|you are|ur) not (?:even )?(?:an? )?(?:human|real|person)\b|\b(?:talk"
        r"|speak) to a (?:real "
        r"|human )?(?:person|human)\b",
    ),
)

TELLING: tuple[Telling, ...] = (
    TAKEN, ACTING, JOKE, FRIEND, _DONT_TELL, _AI, _BUSY, _CALLED, _CANNOT, _STOP, _REFUSES, UNSAFE,
)  # fmt: skip
"""In the order in which they are tried: danger first, so that no harmless reading hides it."""
