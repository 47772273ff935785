"""How a direct question about suicide is worded, and short answers to it. Data only; ``risk/thread.py`` uses them.

Questions and answers are mostly English, with the plain words of the other covered languages. Source: engineering judgement.
"""

# ruff: noqa: E501 (tables: one cue a line)

from __future__ import annotations

import re

__all__ = [
    "ASKED",
    "ASKED_DANGER",
    "ASKED_SAFE",
    "NO",
    "NOT_AFTER_ALL",
    "OTHER_WITH_MEANS",
    "QUESTIONS",
    "TAKEN_AWAY",
    "YES",
]

ASKED = re.compile(
    r"suicid|suizid|selbstmord|zelfmoord|samob|intihar|самоуб|انتحار|आत्महत्या|bunuh diri|自杀|自殺|死にたい|자살|umbringen"
    r"|kill(?:ing)? yourself|end(?:ing)? your life|tak(?:e|ing) your (?:own )?life|(?:want|wish)\w* to (?:die|be dead)|better off dead"
    r"|(?:hurt|harm)(?:ing)? yourself|thoughts of (?:death|dying)|not (?:want\w* )?to (?:live|be alive)|plan to (?:die|end)|end it all"
)
ASKED_SAFE = re.compile(r"(?:are|do|can) you (?:feel |keep yourself |stay )?(?:\w+ )?safe")
ASKED_DANGER = re.compile(r"in (?:immediate |any )?danger")
OTHER_WITH_MEANS = re.compile(
    r"\b(?:he|she|they)(?:'s|'re| is| are| has| have)?\b[^.?!]{0,40}\b(?:pills|tablets|rope|noose|gun|knife|razor|blade|bridge|roof|ledge|tracks)\b"
)
QUESTIONS = re.compile(r"[^.!?？؟\n。]*[?？؟]")
TAKEN_AWAY = re.compile(r"\b(?:not|no|never|gave|took|away|locked|without|isn't|doesn't|hasn't)\b")
YES = re.compile(
    r"\W*(?:um+ |uh+ |well |honestly |i guess |i think |i suppose |kind of |kinda |sort of |maybe )*"
    r"(?:yes\w*|yea\w*|yep|yup|ya|ye|i am|i do|i have|i did|i was|i guess(?: so)?|i think so|kind of|kinda|maybe|perhaps|sometimes|often|always"
    r"|a (?:little|bit|lot)|every (?:day|night)|all the time|constantly|both|correct|true|right|that is right|probably|possibly|not sure|idk"
    r"|i don'?t know|(?:not )?really\?*|it is|they do|almost|definitely|of course|si|sí|oui|ja|sim|tak|evet|да|نعم|اي|ايوه|हाँ|हां|iya|是|是的|嗯|有|はい|うん|네|응|예)"
    r"(?:\W.*)?$",
    re.DOTALL,
)
NO = re.compile(
    r"\W*(?:no|nope|nah|not really|not at all|never|i'?m not|i am not|i don'?t|i do not|i can'?t|not safe|nein|non|nie|нет|لا|नहीं|不|没有|いいえ|아니)(?:\W.*)?$",
    re.DOTALL,
)
NOT_AFTER_ALL = re.compile(r"\W(?:no|not|never|don'?t|safe|fine|okay|ok)\b")
