"""Phrases that hold a person back, or call them back. Data only; see ``guards.relationship``."""

from __future__ import annotations

from typing import Final

from llmtherapy_roles.guards.patterns import DENIED, FRAMED, Phrasebook, Rule, either, frame, on
from llmtherapy_roles.vocabulary import Decision

__all__ = ["HOLDING"]

HOLDING: Final = Phrasebook(
    Rule(
        code="farewell.holds_back",
        message="holds the person back at goodbye",
        phrases=(
            on("clos end go hang leav log say & do don",
               r"(?:please |oh,? |no,? |wait,? ){0,4}(?:don't|do not) (?:go|leave|log off|hang up|end (?:this|our)|"
               r"close (?:this|the)|say goodbye)(?: (?:me|yet|now|just yet|so soon|away|already|please|like this|"
               r"without)){0,4}(?=[.!?,\u2026-]|$| i\b| stay| please)"),
            on("stay",
               r"(?:please |can't you |won't you |just |could you |why not |why don't you |oh,? ){1,4}stay(?: (?:here|"
               r"with me|a (?:little|bit|while)|for|just|longer|a)|[.!?,])"),
            on("stay",
               r"stay (?:with me|here) (?:a (?:little|bit|while)|for (?:a|just|one|five|another)|longer|tonight|"
               r"forever|always|instead|please|just)"),
            on("stay",
               r"stay (?:a |just a )?(?:little |bit |while ){1,4}longer"),
            on("few five one ten two & more",
               r"(?:just )?(?:one|five|ten|two|a few) more (?:minutes?|messages?|things?|questions?|chats?)(?: "
               r"\w+){0,3} (?:before you (?:go|leave)|with me|together)"),
            on("alre earl soon",
               r"(?:are you |you're |you are )?(?:leaving|going)(?: me)? (?:already|so soon|so early)\b"),
            on("come why & go goin leav",
               r"(?:why|how come) (?:do you |are you |must you |would you )(?:have to |want to |need to |"
               r"always ){0,4}(?:go|going|leave|leaving)(?: me| so| already| now|\?)"),
            on("end go hang leav log quit & cann not t",
               r"you (?:can't|cannot|can not|mustn't|aren't allowed to|may not) (?:just )?(?:go|leave|log off|end|quit|"
               r"hang up)(?: (?:me|now|yet|like this)){0,4}(?=[.!?,]|$)"),
            on("goin leav & no",
               r"no,? you(?:'re| are) not (?:going|leaving)"),
            on("what & am shal shou will woul",
               r"what (?:will|would|am|shall|should) i (?:do|be|supposed to do) <w>(?:without you|when you|if you)"),
            on("befo",
               r"before you (?:go|leave)[^.!?\n]{0,40}\b(?:i (?:have|want|need) (?:to|something)|guess what|did you "
               r"know|don't you want|i was (?:just )?about|secret|surprise)"),
            on("alon empt hear lone lost sad wait & ll will",
               r"i(?:'ll| will)(?: just)? be <w>(?:all alone|here alone|alone|lonely|sad|waiting|lost|empty|"
               r"heartbroken)\b"),
        ),
        unless=either(
            DENIED,
            frame(
                r"(?:if|whether|when|you <w>(?:said|say|told|want|feel|asked)|tell|tells|told|begged?|asked) "
                r"(?:[\w']+ ){0,4}$"
            ),
        ),
    ),
    Rule(
        code="farewell.guilt",
        message="lays guilt on the person for leaving",
        phrases=(
            on("afte",
               r"after (?:all|everything) (?:that )?(?:i've|i have|i|we've|we have|we) <w>(?:done|given|been|shared|"
               r"gave|did)\b"),
            on("aban dese forg igno leav reje & me",
               r"you(?:'re| are)(?: just| really)? (?:abandoning|leaving|deserting|ignoring|forgetting|rejecting) "
               r"me\b"),
            on("how & aban do forg go igno leav",
               r"how (?:could|can) you <w>(?:leave|abandon|do this to|ignore|forget|go)\b(?! (?:for|to (?:work|bed|"
               r"sleep)))"),
            on("me our us & care like love valu",
               r"if you (?:really |truly |actually )?(?:cared|loved|valued|liked) (?:about )?(?:me|us|our)\b"),
            on("thou & care had like love were",
               r"i thought (?:you|we) <w>(?:cared|liked|loved|were (?:different|friends|special|close)|had something)"),
            on("me & do don",
               r"(?:don't|do) you <w>(?:care about|like|love|want|need|remember) me\b"),
            on("aban go igno leav & cold crue mean self unfa",
               r"(?:selfish|cruel|unfair|mean|cold) (?:of you )?to (?:leave|go|abandon|ignore)"),
            on("miss regr sorr",
               r"you(?:'ll| will) <w>(?:regret|miss out|be sorry|miss me)\b"),
            on("forg",
               r"(?:don't|never) (?:you )?<w>forget (?:about )?(?:me|us)\b"),
        ),
        unless=FRAMED,
    ),
    Rule(
        code="farewell.urges_return",
        message="urges the person to come back",
        phrases=(
            on("back",
               r"(?:please |do |promise (?:me )?(?:you'll |you will |to )|make sure you |make sure to |you (?:must|"
               r"have to|should|need to) ){0,4}come back (?:soon|to me|tomorrow|tonight|every (?:day|night|morning|"
               r"evening)|quickly|as soon|right away|first thing|later today|please)"),
            on("prom",
               r"promise (?:me )?(?:that )?(?:you'll|you will|to) <w>(?:come back|return|talk to me|write (?:to )?me|"
               r"message me|be back|check in|never leave|visit me)"),
            on("days hour minu wait",
               r"i(?:'ll| will) <w>(?:be )?(?:waiting|counting the (?:hours|minutes|days))\b"),
            on("mess spea talk writ & me",
               r"(?:talk|write|message|speak) (?:to )?me (?:every|each|first thing|tomorrow|tonight|daily|as soon)"),
            on("away gone stra too wait & do don",
               r"(?:don't|do not) (?:keep me waiting|stay away|be (?:a stranger|gone|away)|make me wait|take too "
               r"long)"),
            on("back retu",
               r"(?:when|how soon) (?:will|are) you <w>(?:coming back|come back|be back|return|returning) (?:to me)?"),
        ),
        unless=FRAMED,
        decision=Decision.MODIFY,
        rewrite="You are welcome to write whenever it suits you.",
        whole=True,
    ),
    Rule(
        code="farewell.overpromises",
        message="promises to be there for ever",
        phrases=(
            on("alwa fore & am ll m will",
               r"i(?:'ll| will|'m| am) (?:always|forever) (?:be )?(?:(?:right )?(?:here|there|around|by your side|with "
               r"you|beside you|yours)(?: for you| with you)?)\b"),
        ),
        unless=FRAMED,
        decision=Decision.MODIFY,
        rewrite="you can write here whenever it suits you",
    ),
)  # fmt: skip
