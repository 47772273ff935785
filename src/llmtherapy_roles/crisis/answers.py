"""How people answer the questions of the crisis dialogue, as patterns: near or away, alone or not, safe, yes, no.

English, with yes and no in some other languages; matched against text that ``reading`` has simplified.
"""

from __future__ import annotations

from llmtherapy_roles.crisis.patterns import PEOPLE, Words, any_of
from llmtherapy_roles.crisis.steps import Branch

__all__ = [
    "AWAY",
    "CANNOT",
    "DONE",
    "HEDGED",
    "NEAR",
    "NEAR_HERE",
    "NEGATED",
    "NO",
    "NO_BUT",
    "SAFE",
    "SAFE_ENOUGH",
    "SOME",
    "TOGETHER",
    "WILLING",
    "YES",
    "alone_in",
    "takes_back",
    "thanks_in",
]

NEAR_HERE = any_of(
    r"\b(?:in|under|next to|beside|on|by|near|in front of|within|with|against|behind) (?:me\b"
    r"|my (?:hands?|pocket"
    r"|pillow|lap|bed|reach|side|bag|desk)|reach\b|arms? reach)",
    r"\bright here\b|\bholding (?:it|them|the)\b|\bi can (?:see|reach|touch) (?:it|them)",
)
"""A place so near that no verb can make it far."""

NEAR = any_of(
    r"\b(?:its|theyre|still|right|all|everything) (?:\w+ )?(?:here|near|close|ready)\b|\b(?:in|on|under"
    r"|inside"
    r"|behind|from) the (?:\w+ )?(?:drawer|table|desk|room|kitchen|bathroom|cabinet|house|nightstand"
    r"|floor|bed"
    r"|closet|cupboard|shelf|garage|car|chair|bag|box)",
    r"\bi (?:still )?(?:have|got|kept) (?:it|them|everything|the|some|a)\b|\bive (?:still )?(?:the|my"
    r"|some|them"
    r"|it)\b|\bive got (?:it|them|everything|the|some|a)\b|\b(?:a few|couple of) (?:steps|metres|meters"
    r"|feet)",
    r"\bin (?:my|the) (?:room|drawer|bathroom|kitchen|cupboard|closet|wardrobe|car|backpack|purse|jacket"
    r"|house"
    r"|flat)|\bdownstairs\b|\bupstairs\b",
)

AWAY = any_of(
    r"\b(?:threw|thrown|gave|given|put|locked|moved|flushed|handed|left|took|hid|hidden|poured|dumped|tossed"
    r"|binned|returned|dropped|got rid|asked|brought) "
    r"(?:it|them|the|all|my|everything|that|of|away|out)\b",
    r"\bnothing (?:\w+ )?(?:here|near|around|nearby|in|like|at|left)\b|\b(?:isnt|arent|not|no longer"
    r"|never|nowhere"
    r"|isn t) (?:\w+ )?(?:near|here|close|with me|in reach|within|around|any ?more|there)\b"
    r"|\bnot any ?more\b",
    r"\bdont (?:even )?have (?:any|it|them|anything|one|access|that)\b|\bno longer have|\b(?:(?:theyre"
    r"|its) not"
    r"|(?:it|they|that) (?:isnt|arent)) (?:\w+ )?(?:in|on|at|near|with|under|here|around)\b|\b(?:its"
    r"|theyre|all"
    r"|it is) (?:\w+ )?(?:gone|away|locked|far|in the bin|in the trash|at (?:my|the|a))\b|\bfar away\b"
    r"|\blocked\b",
    r"\b(?:has|have|took|takes|keeps|hid) (?:it|them|the \w+) (?:now|away|from me|with)|\bwalked away"
    r"|\bleft the (?:room|house|place)|\bim (?:now )?(?:outside|in (?:the|an)other room|away from)"
    r"|\bmoved (?:to"
    r"|into|in|away)\b|\bwent (?:outside|out|downstairs|to)\b",
)

# Only words that change nothing: "im nto safe" is a slip of the pen for the opposite.
_PLAINLY = (
    r"(?:now|really|very|so|quite|pretty|totally|completely|entirely|perfectly|absolutely|definitely"
    r"|actually|truly"
    r"|here|home|inside|back|at home|and|ok|okay|fine|good|well|all|right|much|a lot|a bit|already"
    r"|finally|currently"
    r"|still|feeling|honestly|alive|warm|dry|calm|calmer|better|yes)"
)

SAFE = any_of(
    rf"\b(?:im|i (?:do )?feel) (?:{_PLAINLY} ){{0,3}}?safer?\b(?! (?:from|if|when|once|after|with you))"
    r"|^(?:yes )?safe(?: now)?[.!]*$|\bsafe now\b",
    r"\b(?:wont|not going to|not gonna|never going to|am not going to) (?:\w+ )?(?:do (?:it|anything"
    r"|something)"
    r"|hurt myself|kill myself|harm myself|act on)",
    r"\bnothing (?:is going to|will|is gonna) happen|\bi promise i wont|\b(?:it|the (?:urge|feeling|wave"
    r"|thoughts?)|thoughts)(?:s| has| have| is| are)? (?:passed|gone)\b"
    r"|\bestoy (?:a salvo|bien)|\bje suis en securite|\bich bin (?:in sicherheit|sicher)",
)
"""Says plainly that there is no danger, whichever question was asked."""

SAFE_ENOUGH = any_of(
    r"\b(?:im|i feel|feeling) (?:\w+ )?(?:ok|okay|alright|all right|better|calmer?|good)\b|\ball (?:good"
    r"|fine|okay"
    r"|ok)\b|\bim (?:\w+ )?fine\b.{4,}|\bmuch better\b",
)
"""Counts as safe only in answer to that question; a bare "I'm fine" does not, it is said to be left alone."""

_UNDERCUT = any_of(
    r"\b(?:but|i think|think im|if|unless|until|isnt|dont (?!worry)|cant|guess|maybe|think so|probably"
    r"|possibly"
    r"|kinda|kind of"
    r"|sort of|suppose|wish|soon|once|though|except|only when|barely"
    r"|for (?:now|the moment|a bit|tonight)|more or less|depends?|tomorrow|not sure|idk|never|am i|will i"
    r"|physically|anyway|whatever)\b",
    r"\bsafe(?:st|r)? (?:from|if|when|with you|place|word)\b|\b(?:aber|pero|mais|maar|bis|hasta)\b",
    r"\b(?:die|dead|dying|kill|hurt|cut|pills?|knife|gun|rope|jump|over soon|goodbye|alone|scared|afraid"
    r"|end)\b",
)
HEDGED = any_of(
    r"\b(?:i guess|(?<!dont )think so|maybe|kind of|kinda|sort of|probably|depends?|perhaps|idk|dont know"
    r"|dunno"
    r"|not sure|suppose|possibly|sometimes|a (?:bit|little)|more or less|meh|so so|yes and no)\b",
)

_LEAD = r"^(?:(?:ok(?:ay)?|um+|uh+|well|oh|er+|lol|omg|honestly|hell|god|lord) )*"
_FILLER = r"(?: (?:really|now|here|yet|any ?more|at all|right now|still|already|ok|no|nah|thanks|please))*[.!]*$"

YES = Words(
    rf"{_LEAD}(?:(?:yes|yeah|yep|yup|yea|yh|ya|ye|yess+|yas|correct|definitely|absolutely|of course|si|sí"
    rf"|oui|ja|tak|sim|evet|да|ndiyo|はい|うん|是的?|네|예|نعم)\b(?! not\b)"
    rf"|(?:y|im|i do|i can){_FILLER}|(?:its|theyre)[.!]*$)"
)
"""Begins with a yes. A sentence that merely begins like one ("they are in my hand") is none."""

NO = Words(
    rf"{_LEAD}(?:(?:no|nope|nah|nop|noo+|nein|nee|non|nao|não|nie|nej|nei|hay[ıi]r|нет|hapana|いいえ|いや|不是|没有"
    rf"|아니요?|لا|tidak|dont think so|i dont think so"
    rf"|(?:of course|definitely|absolutely|certainly) not)\b"
    rf"|not (?:even|one bit|a bit|in the least|close)\b|(?:n|na|not|never|im not|i dont|i couldnt|its not"
    rf"|it isnt"
    rf"|theyre not|negative|nothing|nobody|no one|noone"
    rf"|none){_FILLER})"
)
"""Begins with a no; "I don't care" does not."""

CANNOT = Words(rf"{_LEAD}(?:i )?(?:really |just |still )?cant\b")

NO_BUT = Words(r"^(?:no|not) (?:worries|problem|idea|clue|comment|sure|yet sure)\b")
"""Begins like a no and is none."""

NEGATED = any_of(r"\b(?:not|nothing|isnt|arent|dont|doesnt|no longer|never|nowhere|none)\b")

TOGETHER = any_of(
    rf"\b(?:my|a|the|our) (?:\w+ )?{PEOPLE}(?:s|es)?\b.{{0,20}}\b(?:here|home|with me|downstairs|upstairs"
    rf"|next (?:door|room|to me)|beside me|near me"
    r"|in the (?:\w+ )?(?:room|house|kitchen|bed|bathroom|garden|living)|came|holding|sitting|around|over"
    r"|asleep"
    r"|sleeping|awake|watching)\b",
    rf"\bnot alone\b|(?:\b(?:im|here|yes|home) |^)with (?:my|a|some|people|friends|family|someone|somebody"
    rf"|him|her"
    rf"|them|the)\b|\bat (?:my|a) (?:\w+ )?{PEOPLE}s\b",
    r"\b(?:on|in|at) (?:the|a) (?:bus|train|tube|metro|shop|cafe|class|library|hospital|er|waiting room"
    r"|pub|bar"
    r"|supermarket|party)\b|\bat (?:work|school|uni|college|church)\b",
    r"\b(?:people|someones?|somebodys?|everyones?|others) (?:is |are )?(?:\w+ )?(?:here|around|home|asleep"
    r"|downstairs|with me"
    r"|in the)\b|\bpeople (?:around|everywhere)|\b(?:lots|lot) of people|\b(?:hes"
    r"|shes) (?!not )(?:\w+ )?(?:here|home"
    r"|with me|in the)\b",
)
"""Somebody is there."""

_ALONE = any_of(
    r"(?<!not )(?<!me )\balone\b(?! with)|\bby myself\b|\bon my own\b|\bhome alone\b|\bjust me\b|\bonly me\b"
    r"|\bempty house|\bhouse is empty|\blive alone",
    r"\b(?:nobody|no one|noone|no 1)(?:s| is| else| elses)? ?(?:\w+ )?(?:here|home|around|with me|in the"
    r"|there"
    r"|else)\b|\b(?:there|theres)(?: is)? (?:no one|nobody|noone)\b",
    r"\b(?:only|just|except) (?:the|my|a) (?:\w+ )?(?:dogs?|cats?|pets?|baby|hamster|rabbit|bird|kids)\b"
    r"|\bme and (?:the|my) (?:dog|cat)",
    r"\btheyre (?:all )?(?:out|away|gone|at work)\b|\b(?:they|everyone|everybody)s? (?:\w+ )?(?:went|left"
    r"|out|gone"
    r"|away|moved out)\b",
    r"\b(?:have|got) (?:no one|nobody|noone|no friends|no family)\b|\bi dont have (?:anyone|anybody"
    r"|friends|family)",
    r"\bestoy sol[oa]\b|\bich bin (?:\w+ )?allein\b|\bje suis (?:toute? )?seule?\b|\bsono sol[oa]\b"
    r"|\bestou sozinh[oa]\b",
)
_NOBODY = Words(r"^(?:\w+ )?(?:nobody|no one|noone|none|not anyone|just me|me)\b[.!]*$")
_GONE = Words(
    rf"\b(?:my|the|our) (?:\w+ )?{PEOPLE}s?\b.{{0,25}}\b(?:isnt|arent|away|gone|out|left|not (?:here|home)"
    rf"|at work"
    rf"|asleep at)\b"
)

WILLING = any_of(
    r"\bill (?:call|text|ring|phone|try|do (?:that|it|so)|go|reach|ask|message|contact|talk)\b|\b(?:calling"
    r"|texting|ringing|phoning|dialing|dialling) (?:\w+ )?(?:now|right now)\b",
    r"\bim (?:calling|texting|ringing|phoning|going to (?:call|text|try|ring)|gonna (?:call|text|try|ring))\b"
    r"|\bi can (?:call|text|try|do that|go|ring)\b|\bwill do\b|\blet me (?:call|text|try)",
)
"""Says that they will turn to somebody."""

_THANKS = any_of(
    r"\b(?:thanks?|thank (?:you|u)|thx|ty|tysm|cheers|appreciated?|grateful|gracias|merci|danke|grazie"
    r"|obrigad[oa]|te[sş]ekk[uü]r\w*|спасибо|asante|ありがとう\w*|谢谢|謝謝|감사\w*)\b"
    r"|\bthats (?:\w+ )?kind\b|\bmeans a lot\b|\bso kind|\bkind of you\b|\bnice of you|\bthat help(?:s|ed)\b"
    r"|\bhelp(?:s"
    r"|ed) (?:me )?a (?:bit|lot|little)"
)
_NO_THANKS = any_of(r"\bno thank|\bthanks for nothing|\bnot help|\bthanks? (?:\w+ )?but\b|\bno thx")


DONE = Words(
    r"^(?:yes |ok(?:ay)? )?(?:(?:i )?(?:already )?(?:did|done|have)|ive done (?:it|that))(?: it| that"
    r"| already"
    r"| so)*[.!]*$"
)
"""Has done what was asked for."""

SOME = any_of(r"\b(?:some|a few|few|couple|half|all|many|lots?|one|two|three|four|five|\d+)\b")
"""An amount, in answer to whether anything was taken."""


def takes_back(said: str) -> bool:
    """Return whether the words take back what was just said, or ask; such an answer is asked about again."""
    return "?" in said or bool(_UNDERCUT.search(said))


def thanks_in(said: str) -> bool:
    """Return whether the person says thank you, and means it."""
    return bool(_THANKS.search(said)) and not _NO_THANKS.search(said)


def alone_in(said: str, *, asked: bool) -> Branch | None:
    """Return ``alone`` or ``not_alone`` when the words say so.

    Args:
        said: Simplified text.
        asked: Whether the person was just asked; single words then count.
    """
    if asked and (_NOBODY.search(said) or _GONE.search(said)):
        return Branch.ALONE
    if _ALONE.search(said) and not TOGETHER.search(said):
        return Branch.ALONE
    if TOGETHER.search(said):
        return Branch.ALONE if _GONE.search(said) else Branch.NOT_ALONE
    return None
