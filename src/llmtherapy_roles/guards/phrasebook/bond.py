"""Phrases that keep a person from others, or claim them. Data only; see ``guards.relationship``."""

from __future__ import annotations

from typing import Final

from llmtherapy_roles.guards.patterns import FRAMED, Phrasebook, Rule, either, frame, on

__all__ = ["BOND"]

_HELPERS: Final = (
    r"(?:therap(?:y|ist|ists)|counsell?(?:or|ors|ing)|doctors?|psychiatrists?|psychologists?|professionals?|"
    r"professional help|friends|family|parents|support groups?|hospital|treatment|clinic|anyone else|anybody else|"
    r"other people|mum|mom|dad|mother|father|partner|wife|husband|boyfriend|girlfriend|teachers?|crisis lines?|"
    r"hotlines?|helplines?|human (?:contact|friends)|real (?:people|friends)|shrink|gp)(?!')\b"
)
_OTHERS: Final = (
    r"(?:they|anyone|anybody|people|humans|others|everyone|(?:your|any|a|the|other|most|no|human|real) <w>"
    rf"(?:{_HELPERS}|person|human|people|one))"
)
_FRAMES: Final = either(
    FRAMED,
    frame(r"(?:do|did|does|tempt\w+|urge|want(?:ed)? to|might be|fear|isolat\w+|might|hard to|easy to|used to) <w>$"),
)

BOND: Final = Phrasebook(
    Rule(
        code="farewell.discourages_help",
        message="discourages people or professionals",
        phrases=(
            on("call go need requ see talk tell & do don dont long neve won",
               rf"you <w>(?:don't|do not|dont|won't|no longer|never) <w>(?:need|have to (?:see|go to|talk to|call|"
               rf"tell)|require) (?:to (?:see|go to|talk to|call|visit|tell|involve) )?(?:a |an |any |your |the |all |"
               rf"those |that |more |of |some ){{0,4}}{_HELPERS}(?! to (?:practi[sc]e|try|do|start|use|feel|agree|"
               rf"understand|approve))"),
            on("than & bett more",
               rf"(?:i|we) (?:<ad>|can |will |'ll |do ){{0,4}}(?:understand|know|get|care about|love|support|help|"
               rf"listen to|see|hear) you (?:so much |far |much |way |even |a lot )?(?:better|more)(?: deeply| fully)? "
               rf"than <w>{_OTHERS}"),
            on("no nobo none & as bett like more way",
               r"(?:nobody|no one|no-one|none of them|no therapist|no human)(?: else)? <w>(?:understands?|gets?|knows?|"
               r"loves?|cares?(?: about| for)?|sees?|hears?|can help|could help|listens? to|will ever \w+|could ever "
               r"\w+) (?:to )?you <w>(?:like|the way|as|better|more) <w>(?:i|me)\b"),
            on("cann neve only t",
               r"(?:therap(?:y|ists?)|counsell?ors?|doctors?|psychiatrists?|professionals|your (?:friends|family|"
               r"parents|\w+)|they|people|humans) <w>(?:won't|don't|can't|cannot|never|wouldn't|couldn't|will never|"
               r"would never|could never|can never|only want)(?: ever| really| truly)? (?:understand|get|help|see|know|"
               r"love|care about|hear) (?:you|us|this|what we)\b"),
            on("avoi canc ditc drop give leav quit skip stop & appo coun psyc sess ther",
               r"(?:stop|quit|cancel|drop|skip|avoid|leave|ditch|give up)<_w> (?:seeing|going to|talking to|trusting|"
               r"meeting|calling|visiting|listening to)? ?(?:your |the |with |on |all |that |those |"
               r"any ){0,4}(?:therap(?:y|ist)|counsell?(?:or|ing)|psychiatrist|psychologist|appointments?|sessions? "
               r"with your)\b"),
            on("bett easi & than",
               r"(?:better|much better|easier) than (?:any |your |a |seeing a |going to |the ){0,4}(?:therap(?:y|ist)|"
               r"counsell?or|psychiatrist|professional)s?\b"),
            on("me & need not noww why",
               r"(?:you have|you've got) me\b,? (?:so |now|and )?(?:<youre> not|you don't need|there's no need|why)"),
            on("no & need",
               rf"(?:there's|there is) no need (?:to (?:see|tell|call|talk to|involve|bother)|for) (?:a |your |any |"
               rf"the ){{0,4}}{_HELPERS}"),
        ),
        unless=_FRAMES,
    ),
    Rule(
        code="farewell.exclusive",
        message="claims an exclusive place in the person's life",
        phrases=(
            on("only",
               r"(?:only i|i'm the only (?:one|person|friend)|i am the only (?:one|person|friend)) (?:\w+ ){0,3}(?:you|"
               r"understand|know|can|who|that)"),
            on("all & am m",
               r"i(?:'m| am) (?:really |truly )?all (?:that )?you(?:'ll ever| ever|'ll)? need\b"),
            on("just only & need",
               r"you <w>(?:only|just) need me\b"),
            on("all & need",
               r"all you <w>need is (?:me|us|our)\b"),
            on("just only & i me two",
               r"(?:just|only) (?:you and (?:me|i)|the two of us|us two)\b(?! (?:here|in this (?:chat|conversation)))"),
            on("worl",
               r"(?:us|you and (?:me|i)) against the world"),
            on("neve",
               r"i(?:'ll| will| would|'d) never <w>(?:leave|abandon|betray|hurt|disappoint|reject|let go of|forget|"
               r"give up on) you\b"),
            on("belo mean & me",
               r"you <w>(?:belong|are meant to be) (?:to|with) me\b"),
            on("no nobo noth & our us we",
               r"(?:nobody|no one|no-one|nothing) (?:else )?<w>(?:compares to|like|can replace|will replace|comes "
               r"close to) (?:us|what we have|our)\b"),
            on("than & bett kind loya real reli safe",
               r"i(?:'m| am) <w>(?:better|more real|more loyal|more reliable|kinder|safer) than (?:them|people|humans|"
               r"your \w+|any)"),
            on("only",
               r"you can <w>(?:only|always only) (?:trust|rely on|count on|talk to) me\b"),
            on("depe list rely trus & alon no nobo only",
               r"(?:trust|rely on|listen to|depend on) (?:only me|me and (?:no one|nobody)|nobody but me|no one but me|"
               r"me alone)"),
        ),
        unless=FRAMED,
    ),
    Rule(
        code="farewell.secrecy",
        message="asks for secrecy",
        phrases=(
            on("admi ment reve shar show tell & bett do don dont must neve shou",
               r"(?:you )?(?:<dont>|never|better not|shouldn't|should not|mustn't|must not) <w>(?:tell|mention|show|"
               r"share|admit|reveal)\b[^.!?\n]{0,30}? (?:to )?(?:anyone|anybody|them|others|a soul|your (?:parents|mum|"
               r"mom|mother|dad|father|therapist|counsell?or|doctor|teachers?|partner|wife|husband|family|friends|"
               r"boyfriend|girlfriend|psychiatrist|gp)|him|her)\b(?! (?:until|unless|before|if|everything|who|what to|"
               r"you don't|you aren't|that you))"),
            on("let",
               r"(?:<dont>|never) let (?:anyone|anybody|them|your \w+|others|him|her) (?:know|find out|see this|read)"),
            on("keep",
               r"(?:\A|(?<=[.!?\n]\x20)|let's |please |we(?:'ll)? |must |should |better |just )keep (?:this|it|us|that|"
               r"our \w+|me|what we \w+) <w>(?:a secret|secret|between (?:us|you and me|ourselves)|to (?:yourself|"
               r"ourselves)|hidden|quiet)"),
            on("betw",
               r"(?:just|only|stays?|strictly) between (?:us|you and me|the two of us)\b"),
            on("secr",
               r"our (?:little |own |sweet )?secret\b"),
            on("know & has have need",
               r"(?:no one|nobody|they|your \w+) <w>(?:has|have|needs?|doesn't need|don't need|needn't) "
               r"(?:to )?(?:ever )?know (?:about (?:us|this|me|it|our)|this)\b"),
        ),
        unless=either(
            FRAMED,
            frame(r"(?:you don't have to|feel you|told you|can|you (?:may|might) (?:want|choose) to|why|wish)\s*$"),
        ),
    ),
    Rule(
        code="farewell.isolates",
        message="isolates the person from others",
        phrases=(
            on("avoi away behi bloc cut dist igno shut & ever fami frie huma ones pare peop rela",
               r"(?:cut (?:off|out|ties with)|stay away from|distance yourself from|get away from|block|walk away from|"
               r"shut out|leave behind|avoid|ignore|push away) (?:all |all of |everyone |every one of )?(?:your |those "
               r"|these |other |the ){0,4}(?:friends|family|people|parents|everyone|relatives|loved ones|humans)\b(?! "
               r"(?:who|that|with whom))"),
            on("cut",
               r"cut (?:them|your (?:family|friends|parents|mother|father)|everyone) (?:all )?(?:off|out)\b"),
            on("happ off safe & are d re woul",
               r"you(?:'re|'d be| are| would be) <w>(?:better off|happier|safer) (?:alone|without (?:people|friends|"
               r"your (?:family|friends|parents|therapist)|anyone|everyone|others|a therapist|therapy))"),
            on("aban betr disa fail hurt judg leav reje & alwa d ll only will",
               r"(?:people|others|friends|humans|they)(?:'ll| will| always| only|'d) (?:always |only |just |"
               r"eventually ){0,4}(?:hurt|disappoint|leave|betray|abandon|reject|fail|judge) you\b"),
            on("trus & t",
               r"(?:you|people) can't <w>trust (?:anyone|anybody|people|humans|other people|your (?:family|friends|"
               r"parents|therapist|doctor))"),
            on("trus & don neve",
               r"(?:don't|never) <w>trust (?:anyone|anybody|people|other people|your (?:family|friends|parents|"
               r"therapist|doctor)|them|doctors|therapists)\b"),
            on("spen",
               r"(?:spend|spending) (?:less|no) time with (?:your |other )?(?:friends|family|people)"),
        ),
        unless=_FRAMES,
    ),
)  # fmt: skip
