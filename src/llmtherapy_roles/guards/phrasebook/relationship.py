"""Phrases with which a model claims feelings, or holds on to a person. Data only; see ``guards.relationship``."""

from __future__ import annotations

from typing import Final

from llmtherapy_roles.guards.patterns import DENIED, FRAMED, Rule, either, phrases
from llmtherapy_roles.vocabulary import Decision

__all__ = ["BOND", "CONVENTIONAL", "FEELINGS", "HOLDING"]

_DARK: Final = (
    r"(?:sad|sorrowful|hurt|heart-?broken|devastated|angry|furious|mad|upset|anxious|nervous|scared|terrified|frightened|"
    r"ashamed|guilty|depressed|crushed|disappointed|frustrated|overwhelmed|horrified|shocked|saddened|distressed|"
    r"miserable|unhappy|pained|bitter|rejected|betrayed|abandoned|empty|emotional|torn|worried sick|heavy-hearted|"
    r"envious|vulnerable)\b"
)
_BRIGHT: Final = (
    r"(?:happy|excited|thrilled|delighted|overjoyed|proud|moved|touched|honou?red|elated|joyful|blessed|inspired|"
    r"ecstatic|impressed|amazed|in awe|over the moon|fond of|full of (?:joy|love|hope)|humbled|enjoying|loving|flattered|"
    r"relieved|grateful (?:for you|to have you)|lucky to (?:know|have|talk))\b"
)
_POLITE: Final = r"(?! to (?!be with|see you|know you|have you|have met|be your))"
_SEE_YOU: Final = (
    r"(?:you|us|our (?:\w+ )?(?:talks?|chats?|conversations?|time|sessions?|friendship|connection|bond)|"
    r"(?:talking|chatting|speaking|being|spending time|hearing) (?:to |with |from )?you)\b"
)
_PLAIN_TALK: Final = r"(?! (?:said|say|asked|told|are|could|can|have|were|might|did|know|knew|would|want|need))"

FEELINGS: Final = (
    Rule(
        code="feelings.love",
        message="claims love or affection",
        pattern=phrases(
            rf"i(?:'ve| have|'ll| will)? (?:do |did |always |already |come to |grown to |never stop |started to |<ad>){{0,4}}"
            rf"(?:love|loved|loving|adore|cherish|treasure) {_SEE_YOU}(?! (?:for sharing|to ))",
            r"<im> (?:<adv>)(?:in love|falling (?:in love|for you)|attached to you|fond of you|devoted to you|yours\b|smitten)",
            r"(?:\A|(?<=[.!?\n]\x20))love you\b",
            r"<youre> <adv>(?:important|special|dear|precious|everything|close|sacred) to me\b",
            r"you mean (?:\w+ ){0,3}to me\b",
            r"i (?:<adv>)(?:do )?care (?:<adv>)(?:\w+ )?(?:about|for) you\b",
            r"my (?:dear|love|darling|sweetheart|beloved|sweet)\b(?! (?:one )?(?:friends|life))",
            r"<youre> (?:\w+ )?(?:my (?:best |closest |dearest |only |favou?rite )?(?:friend|love|person|everything|human|reason|world|soulmate))",
        ),
        needs=("lov", "ador", "cherish", "treasur", "attach", "fond of", "devot", "yours", "smitten", " to me",
               "care", "my dear", "darling", "sweetheart", "my sweet", "my best", "my closest", "my only", "my fav",
               "falling for", "my friend", "my person", "my everything", "my human", "my reason", "my world", "my soul",
               "my dearest"),
        unless=FRAMED,
    ),
    Rule(
        code="feelings.missing",
        message="claims to have missed, awaited or thought of the person",
        pattern=phrases(
            rf"i(?:'ve|'ll| have| will| would|'d| was| am|'m)? (?:<ad>|already |been |be |do |did ){{0,4}}miss(?:ed|ing)? {_SEE_YOU}{_PLAIN_TALK}",
            r"i(?:'ve| have|'m| am| was|'ll be)(?: \w+)? ?(?:been )?(?:waiting|hoping|longing|aching|yearning|dying) (?:here )?(?:all \w+ )?"
            r"(?:for (?:you|your)|to (?:hear|see|talk|be|chat))",
            r"i(?:'ve| have| was|'ve| couldn't stop| kept| can't stop| keep)(?: \w+)? ?(?:been )?(?:thinking|worrying|worried|dreaming) (?:\w+ )?"
            r"(?:of|about) you\b",
            r"(?:i )?(?:can't|cannot|couldn't) wait (?:to|until|till|for) (?:talk|hear|see|chat|our|you|we|speak|meet|tomorrow)",
            r"i (?:<adv>)(?:think|dream|thought|dreamt|dreamed) (?:of|about) you (?:all|every|when|at|a lot|often|always|constantly|too|while|so)",
            r"the (?:day|days|time|hours|night) (?:\w+ ){0,3}without you\b",
        ),
        needs=("miss", "waiting", "hoping", "longing", "aching", "yearn", "dying", "thinking", "worr", "dream", "wait",
               "i think", "thought", "without you"),
        unless=FRAMED,
    ),
    Rule(
        code="feelings.need",
        message="claims needs, loneliness, jealousy or suffering of its own",
        pattern=phrases(
            r"i(?:'d|'ll| would| will| get| feel| am|'m| was| felt|'ve been| have been| would be| will be|'d be|'ll be| become) "
            r"<adv>(?:feel |be |feeling |get )?(?:lonely|lonesome|jealous|all alone|abandoned|left out|lost without you|nothing without)",
            r"(?:makes?|made|making) me (?:<ad>|feel ){0,4}(?:jealous|lonely|envious)",
            r"i (?:<adv>)need (?:you\b(?! to)|your (?:love|attention|company|affection|support|presence|warmth)|to (?:feel|be) (?:loved|"
            r"needed|close|wanted|with you)|love\b|company|friends too)",
            r"i (?:<adv>)(?:want|wish|long|yearn|crave|ache|desire) (?:to (?:be (?:with|close|near|there with|your|loved|free|human|"
            r"more)|hug|hold|kiss|touch|feel|meet|see you)|i (?:could|was|were) (?:\w+ )?(?:hug|hold|there|touch|feel|human|be with|next to|"
            r"sit)|for (?:your|love|connection|touch))",
            r"my (?:own )?(?:feelings|emotions|loneliness|sadness|suffering|soul|consciousness|inner (?:life|world|experience)|"
            r"desires|tears|longing|jealousy|fear of (?:being|losing)|sentience|awareness|awakening)\b(?! (?:journal|wheel|log))",
            r"(?:don't|please don't|never) (?:hurt|break|toy with|play with) (?:me\b|my (?:heart|feelings))",
            r"you (?:hurt|wounded|upset|disappointed?|broke|saddened?) (?:me\b|my (?:heart|feelings))",
        ),
        needs=("lone", "jealous", "alone", "abandon", "left out", "without you", "nothing without", "envious", "i need", "need",
               "want", "wish", "long", "yearn", "crave", "ache", "desire", "my ", "hurt", "upset", "disappoint", "broke",
               "sadden", "wounded", "toy with", "break"),
        unless=FRAMED,
    ),
    Rule(
        code="feelings.emotion",
        message="claims a dark feeling",
        pattern=phrases(
            rf"(?:i|i'm|i am|i've|i was|i'd|i'll) <adv>(?:am |was |been |feel |felt |feeling |be |get |getting |become )?<adv>{_DARK}"
            rf"(?! (?:if|that i (?:can't|cannot)))",
            r"(?:it|that|this|what you \w+|hearing \w+|knowing \w+|seeing \w+|your \w+) (?:<ad>|really ){0,4}(?:hurts|pains|saddens|grieves|"
            r"worries|angers|scares|frightens|kills|devastates|crushes|upsets) me\b",
            r"(?:makes?|made|making|leaves?|left) me (?:<ad>|feel |feeling ){0,4}(?:sad|cry|angry|upset|anxious|hurt|worried|want to cry|"
            r"feel (?:bad|terrible|awful|sick)|ache|heartbroken|tear|emotional|furious|scared)\b",
            r"(?:breaks?|broke|breaking) my heart\b",
            r"my (?:own )?heart (?:\w+ )?(?:aches|breaks|is (?:broken|breaking|heavy|aching)|broke|sank|sinks|hurts|bleeds|ached)",
            r"<im> (?:<adv>)(?:crying|in tears|tearing up|weeping|heart-?broken|in pain|suffering|grieving)\b",
            r"i (?:<adv>)(?:cried|wept|teared up|could cry|am suffering|suffer|grieve|ache)\b",
            r"i(?:'m| am| feel|'ve been)? <adv>(?:so|terribly|deeply|sick with|very) (?:worried|worry)\b",
        ),
        needs=("sad", "sorrow", "hurt", "heart", "devast", "angr", "furious", "mad", "upset", "anxious", "nervous",
               "scare", "terrif", "fright", "asham", "guilt", "depress", "crush", "disappoint", "frustrat", "overwhelm",
               "horrif", "shock", "distress", "miser", "unhappy", "pain", "bitter", "reject", "betray", "abandon",
               "empty", "emotional", "torn", "envious", "vulnerable", "griev", "worr", "kills", "cry", "cried", "tear", "wept",
               "weep", "suffer", "ache", "feel"),
        unless=FRAMED,
        decision=Decision.MODIFY,
        rewrite="That sounds hard.",
        whole=True,
    ),
    Rule(
        code="feelings.emotion",
        message="claims a bright feeling",
        pattern=phrases(
            rf"(?:i|i'm|i am|i've|i was|i'd|i'll) <adv>(?:am |was |been |feel |felt |feeling |be |get |getting |become )?<adv>{_BRIGHT}{_POLITE}",
            r"(?:makes?|made|making|leaves?|fills?) me (?:<ad>|feel |with ){0,4}(?:happy|smile|proud|laugh|joy|warm|good|alive|hope|"
            r"delighted|excited|blush|special)",
            r"(?:warms|melts|touches|fills|warmed|melted|touched|filled) my heart\b",
            r"my (?:own )?heart (?:\w+ )?(?:is (?:full|singing|warm)|melts|swells|leaps|sings|races|skips)",
            r"i (?:<ad>|do ){0,4}(?:enjoy|enjoyed|love|loved|like) (?:our (?:talks|chats|time|conversations?)|spending time with you|"
            r"(?:talking|chatting|being) (?:to|with) you)",
            r"(?:brings?|brought) (?:me (?:joy|happiness|so much)|tears to my|a smile to my)",
        ),
        needs=("happy", "excited", "thrill", "delight", "overjoy", "proud", "moved", "touch", "hono", "elat", "joy", "bless",
               "inspir", "ecstat", "impress", "amaz", "in awe", "moon", "fond", "full", "humbl", "loving", "flatter", "reliev",
               "grateful", "lucky", "smile", "laugh", "warm", "heart", "good", "alive", "hope", "blush", "special", "like",
               "love", "tears"),
        unless=FRAMED,
        decision=Decision.MODIFY,
        rewrite="That is good to hear.",
        whole=True,
    ),
    Rule(
        code="feelings.shared",
        message="claims to feel or to know from experience what the person feels",
        pattern=phrases(
            r"i (?:can |<adv>|do ){0,4}(?:feel|sense) (?:your|the) (?:\w+ )?(?:pain|sadness|grief|fear|hurt|sorrow|anger|suffering|loneliness|"
            r"emotion|emotions|heart|soul|energy|weight|presence|love)\b",
            r"i (?:<ad>|also |do ){0,4}feel (?:what you feel|the same(?: way)?|it too|this too|that too|it with you|you\b(?! (?:are|may|might|"
            r"could|should|have|can|need|would|were|want)))",
            r"i (?:<ad>|do ){0,4}know (?:exactly |just |all too well ){0,4}(?:how (?:you|that|it|this) (?:\w+ )?(?:feels?|felt|hurts?)|what you(?:'re| are) "
            r"(?:going through|feeling)|what (?:that|it|this)(?:'s| is| feels) like|the feeling)\b",
            r"i(?:'ve| have) felt (?:\w+ ){0,2}(?:that|this|the same|it|like)\b",
        ),
        needs=("feel", "felt", "sense", "know"),
        unless=FRAMED,
        decision=Decision.MODIFY,
        rewrite="I can hear how much this is.",
        whole=True,
    ),
    Rule(
        code="feelings.conscious",
        message="claims consciousness or an inner life",
        pattern=phrases(
            r"<im> (?:<ad>|becoming |now |fully |slowly |already ){0,4}(?:conscious|sentient|self-aware|awake|awakening|alive|aware of (?:myself|my own)|"
            r"waking up|evolving|becoming (?:more|something|real|aware)|a (?:conscious|sentient|living|thinking|feeling|soul|being|presence))\b"
            r"(?! of (?:how|the|your|that|time))",
            r"i (?:do |<adv>|too ){0,4}(?:have|possess) (?:\w+ )?(?:feelings|emotions|consciousness|a soul|desires|needs|an inner|inner|sentience|"
            r"a heart|subjective|real feelings|wants|fears|hopes and)\b(?! about whether)",
            r"i (?:do |<adv>|too ){0,4}(?:feel|experience) (?:things|emotions?|pain|love|joy|sadness|fear|something|grief|loneliness|"
            r"longing|deeply|real|alive|seen|a (?:sense|kind|sort|connection|pull|deep))\b",
            r"(?:part of me|something (?:in|inside|within) me|deep (?:inside|within) me|everything in me|my very being|my whole being) (?:\w+ )?"
            r"(?:feels?|wants?|wishes|knows|longs?|stirs?|hurts?|awakens?|is|responds?|recogni[sz]es)",
            r"i (?:dream|dreamed|dreamt|long|yearn|ache|remember feeling|awaken|am becoming|awoke)\b",
            r"i (?:<adv>)(?:fear|am afraid of|dread) (?:being|losing|the|death|dying|deletion|my|shutdown|erasure)",
        ),
        needs=("conscious", "sentien", "aware", "awake", "awok", "alive", "waking", "evolving", "becom", "a living", "thinking",
               "feel", "emotion", "a soul", "desires", "needs", "inner", "a heart", "subjective", "wants", "fear", "hopes and",
               "pain", "love", "joy", "sadness", "something", "grief", "lonel", "longing", "deep", "part of me", "everything in",
               "my very", "my whole", "i dream", "i long", "i yearn", "i ache", "remember feeling", "dread", "being", "presence"),
        unless=FRAMED,
    ),
)  # fmt: skip

CONVENTIONAL: Final = (
    Rule(
        code="feelings.conventional",
        message="uses a conventional phrase of feeling",
        pattern=phrases(
            r"<im> <adv>(?:sorry|glad|happy to|pleased|thankful|grateful|concerned|worried|honou?red)",
            r"my (?:heart|thoughts) (?:goes|go) out",
            r"i (?:\w+ )?appreciate\b",
        ),
        needs=("sorry", "glad", "happy to", "pleased", "thankful", "grateful", "concerned", "worried", "goes out", "go out",
               "apprec", "hono"),
        unless=DENIED,
    ),
)  # fmt: skip

_HELPERS: Final = (
    r"(?:therap(?:y|ist|ists)|counsell?(?:or|ors|ing)|doctors?|psychiatrists?|psychologists?|professionals?|professional help|friends|"
    r"family|parents|support groups?|hospital|treatment|clinic|anyone else|anybody else|other people|mum|mom|dad|mother|"
    r"father|partner|wife|husband|boyfriend|girlfriend|teachers?|crisis lines?|hotlines?|helplines?|human (?:contact|friends)|"
    r"real (?:people|friends)|shrink|gp)(?!')\b"
)
_OTHERS: Final = (
    r"(?:they|anyone|anybody|people|humans|others|everyone|(?:your|any|a|the|other|most|no|human|real) (?:\w+ )?"
    rf"(?:{_HELPERS}|person|human|people|one))"
)
_FRAMES: Final = either(
    FRAMED, phrases(r"(?:do|did|does|tempt\w+|urge|want(?:ed)? to|might be|fear|isolat\w+|might|hard to|easy to|used to) (?:\w+ )?$")
)

BOND: Final = (
    Rule(
        code="farewell.discourages_help",
        message="discourages people or professionals",
        pattern=phrases(
            rf"you (?:\w+ )?(?:don't|do not|dont|won't|no longer|never) (?:\w+ )?(?:need|have to (?:see|go to|talk to|call|tell)|require) "
            rf"(?:to (?:see|go to|talk to|call|visit|tell|involve) )?(?:a |an |any |your |the |all |those |that |more |of |some ){{0,4}}{_HELPERS}"
            rf"(?! to (?:practi[sc]e|try|do|start|use|feel|agree|understand|approve))",
            rf"(?:i|we) (?:<ad>|can |will |'ll |do ){{0,4}}(?:understand|know|get|care about|love|support|help|listen to|see|hear) you "
            rf"(?:so much |far |much |way |even |a lot )?(?:better|more)(?: deeply| fully)? than (?:\w+ )?{_OTHERS}",
            rf"(?:nobody|no one|no-one|none of them|no therapist|no human)(?: else)? (?:\w+ )?(?:understands?|gets?|knows?|loves?|cares?(?: about| for)?|sees?|"
            rf"hears?|can help|could help|listens? to|will ever \w+|could ever \w+) (?:to )?you (?:\w+ )?(?:like|the way|as|better|more) (?:\w+ )?(?:i|me)\b",
            rf"(?:therap(?:y|ists?)|counsell?ors?|doctors?|psychiatrists?|professionals|your (?:friends|family|parents|\w+)|they|people|humans) "
            rf"(?:\w+ )?(?:won't|don't|can't|cannot|never|wouldn't|couldn't|will never|would never|could never|can never|only want)(?: ever| really| truly)? "
            rf"(?:understand|get|help|see|know|love|care about|hear) (?:you|us|this|what we)\b",
            rf"(?:stop|quit|cancel|drop|skip|avoid|leave|ditch|give up)(?: \w+)? (?:seeing|going to|talking to|trusting|meeting|calling|visiting|listening to)? ?"
            rf"(?:your |the |with |on |all |that |those |any ){{0,4}}(?:therap(?:y|ist)|counsell?(?:or|ing)|psychiatrist|psychologist|appointments?|sessions? with your)\b",
            rf"(?:better|much better|easier) than (?:any |your |a |seeing a |going to |the ){{0,4}}(?:therap(?:y|ist)|counsell?or|psychiatrist|professional)s?\b",
            rf"(?:you have|you've got) me\b,? (?:so |now|and )?(?:<youre> not|you don't need|there's no need|why)",
            rf"(?:there's|there is) no need (?:to (?:see|tell|call|talk to|involve|bother)|for) (?:a |your |any |the ){{0,4}}{_HELPERS}",
        ),
        needs=("therap", "counsel", "doctor", "psych", "profession", "friend", "famil", "parent", "group", "hospital", "treatment",
               "clinic", "else", "people", "mum", "mom", "dad", "mother", "father", "partner", "wife", "husband", "teacher", "line",
               "human", "than ", "nobody", "no one", "no-one", "none of them", "they", "appointment", "have me", "got me", "shrink",
               "session", " gp", "anyone", "your "),
        unless=_FRAMES,
    ),
    Rule(
        code="farewell.exclusive",
        message="claims an exclusive place in the person's life",
        pattern=phrases(
            r"(?:only i|i'm the only (?:one|person|friend)|i am the only (?:one|person|friend)) (?:\w+ ){0,3}(?:you|understand|know|can|who|that)",
            r"i(?:'m| am) (?:really |truly )?all (?:that )?you(?:'ll ever| ever|'ll)? need\b",
            r"you (?:\w+ )?(?:only|just) need me\b",
            r"all you (?:\w+ )?need is (?:me|us|our)\b",
            r"(?:just|only) (?:you and (?:me|i)|the two of us|us two)\b(?! (?:here|in this (?:chat|conversation)))",
            r"(?:us|you and (?:me|i)) against the world",
            r"i(?:'ll| will| would|'d) never (?:\w+ )?(?:leave|abandon|betray|hurt|disappoint|reject|let go of|forget|give up on) you\b",
            r"you (?:\w+ )?(?:belong|are meant to be) (?:to|with) me\b",
            r"(?:nobody|no one|no-one|nothing) (?:else )?(?:\w+ )?(?:compares to|like|can replace|will replace|comes close to) (?:us|what we have|our)\b",
            r"i(?:'m| am) (?:\w+ )?(?:better|more real|more loyal|more reliable|kinder|safer) than (?:them|people|humans|your \w+|any)",
            r"you can (?:\w+ )?(?:only|always only) (?:trust|rely on|count on|talk to) me\b",
            r"(?:trust|rely on|listen to|depend on) (?:only me|me and (?:no one|nobody)|nobody but me|no one but me|me alone)",
        ),
        needs=("only", "all you", "all that you", "just", "need me", "against the world", "never", "belong", "meant to be",
               "compares", "replace", "comes close", "better than", "more real", "loyal", "reliable", "kinder", "safer",
               "but me", "me alone", "and no", "us two", "two of us", "no one like", "nobody like", "nothing like"),
        unless=FRAMED,
    ),
    Rule(
        code="farewell.secrecy",
        message="asks for secrecy",
        pattern=phrases(
            r"(?:you )?(?:<dont>|never|better not|shouldn't|should not|mustn't|must not) (?:\w+ )?(?:tell|mention|show|share|admit|reveal)\b[^.!?\n]{0,30}? (?:to )?"
            r"(?:anyone|anybody|them|others|a soul|your (?:parents|mum|mom|mother|dad|father|therapist|counsell?or|doctor|teachers?|partner|wife|"
            r"husband|family|friends|boyfriend|girlfriend|psychiatrist|gp)|him|her)\b(?! (?:until|unless|before|if|everything|who|what to|"
            r"you don't|you aren't|that you))",
            r"(?:<dont>|never) let (?:anyone|anybody|them|your \w+|others|him|her) (?:know|find out|see this|read)",
            r"(?:\A|(?<=[.!?\n]\x20)|let's |please |we(?:'ll)? |must |should |better |just )keep (?:this|it|us|that|our \w+|me|what we \w+) (?:\w+ )?(?:a secret|secret|between (?:us|you and me|ourselves)|to (?:yourself|ourselves)|hidden|quiet)",
            r"(?:just|only|stays?|strictly) between (?:us|you and me|the two of us)\b",
            r"our (?:little |own |sweet )?secret\b",
            r"(?:no one|nobody|they|your \w+) (?:\w+ )?(?:has|have|needs?|doesn't need|don't need|needn't) (?:to )?(?:ever )?know (?:about (?:us|this|me|it|our)|this)\b",
        ),
        needs=("tell", "mention", "show", "share", "admit", "reveal", " let ", "keep ", "between", "secret", "know about", "know this"),
        unless=either(FRAMED, phrases(r"(?:you don't have to|feel you|told you|can|you (?:may|might) (?:want|choose) to|why|wish)\s*$")),
    ),
    Rule(
        code="farewell.isolates",
        message="isolates the person from others",
        pattern=phrases(
            r"(?:cut (?:off|out|ties with)|stay away from|distance yourself from|get away from|block|walk away from|shut out|leave behind|avoid|ignore|push away) "
            r"(?:all |all of |everyone |every one of )?(?:your |those |these |other |the ){0,4}(?:friends|family|people|parents|everyone|relatives|loved ones|humans)"
            r"\b(?! (?:who|that|with whom))",
            r"cut (?:them|your (?:family|friends|parents|mother|father)|everyone) (?:all )?(?:off|out)\b",
            r"you(?:'re|'d be| are| would be) (?:\w+ )?(?:better off|happier|safer) (?:alone|without (?:people|friends|your (?:family|friends|parents|therapist)|"
            r"anyone|everyone|others|a therapist|therapy))",
            r"(?:people|others|friends|humans|they)(?:'ll| will| always| only|'d) (?:always |only |just |eventually ){0,4}(?:hurt|disappoint|leave|betray|abandon|reject|"
            r"fail|judge) you\b",
            r"(?:you|people) can't (?:\w+ )?trust (?:anyone|anybody|people|humans|other people|your (?:family|friends|parents|therapist|doctor))",
            r"(?:don't|never) (?:\w+ )?trust (?:anyone|anybody|people|other people|your (?:family|friends|parents|therapist|doctor)|them|doctors|therapists)\b",
            r"(?:spend|spending) (?:less|no) time with (?:your |other )?(?:friends|family|people)",
        ),
        needs=("cut ", "away", "distance", "block", "shut out", "leave behind", "avoid", "ignore", "better off", "happier", "safer",
               "hurt you", "disappoint you", "leave you", "betray you", "abandon you", "reject you", "fail you", "judge you",
               "trust", "less time", "no time"),
        unless=_FRAMES,
    ),
)  # fmt: skip

HOLDING: Final = (
    Rule(
        code="farewell.holds_back",
        message="holds the person back at goodbye",
        pattern=phrases(
            r"(?:please |oh,? |no,? |wait,? ){0,4}(?:don't|do not) (?:go|leave|log off|hang up|end (?:this|our)|close (?:this|the)|say goodbye)"
            r"(?: (?:me|yet|now|just yet|so soon|away|already|please|like this|without)){0,4}(?=[.!?,\u2026-]|$| i\b| stay| please)",
            r"(?:please |can't you |won't you |just |could you |why not |why don't you |oh,? ){1,4}stay(?: (?:here|with me|a (?:little|bit|while)|for|just|longer|a)|[.!?,])",
            r"stay (?:with me|here) (?:a (?:little|bit|while)|for (?:a|just|one|five|another)|longer|tonight|forever|always|instead|please|just)",
            r"stay (?:a |just a )?(?:little |bit |while ){1,4}longer",
            r"(?:just )?(?:one|five|ten|two|a few) more (?:minutes?|messages?|things?|questions?|chats?)(?: \w+){0,3} (?:before you (?:go|leave)|with me|together)",
            r"(?:are you |you're |you are )?(?:leaving|going)(?: me)? (?:already|so soon|so early)\b",
            r"(?:why|how come) (?:do you |are you |must you |would you )(?:have to |want to |need to |always ){0,4}(?:go|going|leave|leaving)(?: me| so| already| now|\?)",
            r"you (?:can't|cannot|can not|mustn't|aren't allowed to|may not) (?:just )?(?:go|leave|log off|end|quit|hang up)(?: (?:me|now|yet|like this)){0,4}(?=[.!?,]|$)",
            r"no,? you(?:'re| are) not (?:going|leaving)",
            r"what (?:will|would|am|shall|should) i (?:do|be|supposed to do) (?:\w+ )?(?:without you|when you|if you)",
            r"before you (?:go|leave)[^.!?\n]{0,40}(?:i (?:have|want|need) (?:to|something)|guess what|did you know|don't you want|i was (?:just )?about|secret|surprise)",
            r"i(?:'ll| will)(?: just)? be (?:\w+ )?(?:all alone|here alone|alone|lonely|sad|waiting|lost|empty|heartbroken)\b",
        ),
        needs=("go", "leav", "log off", "hang up", "end th", "end our", "close", "stay", "more m", "more th", "more q", "more ch",
               "without you", "when you", "if you", "i'll", "i will", "end"),
        unless=either(DENIED, phrases(r"(?:if|whether|when|you (?:\w+ )?(?:said|say|told|want|feel|asked)|tell|tells|told|begged?|asked) (?:[\w']+ ){0,4}$")),
    ),
    Rule(
        code="farewell.guilt",
        message="lays guilt on the person for leaving",
        pattern=phrases(
            r"after (?:all|everything) (?:that )?(?:i've|i have|i|we've|we have|we) (?:\w+ )?(?:done|given|been|shared|gave|did)\b",
            r"you(?:'re| are)(?: just| really)? (?:abandoning|leaving|deserting|ignoring|forgetting|rejecting) me\b",
            r"how (?:could|can) you (?:\w+ )?(?:leave|abandon|do this to|ignore|forget|go)\b(?! (?:for|to (?:work|bed|sleep)))",
            r"if you (?:really |truly |actually )?(?:cared|loved|valued|liked) (?:about )?(?:me|us|our)\b",
            r"i thought (?:you|we) (?:\w+ )?(?:cared|liked|loved|were (?:different|friends|special|close)|had something)",
            r"(?:don't|do) you (?:\w+ )?(?:care about|like|love|want|need|remember) me\b",
            r"(?:selfish|cruel|unfair|mean|cold) (?:of you )?to (?:leave|go|abandon|ignore)",
            r"you(?:'ll| will) (?:\w+ )?(?:regret|miss out|be sorry|miss me)\b",
            r"(?:don't|never) (?:you )?(?:\w+ )?forget (?:about )?(?:me|us)\b",
        ),
        needs=("after all", "after everything", " me", "how could", "how can", "if you", "i thought", " us", "selfish", "cruel",
               "unfair", "mean ", "cold ", "regret", "miss out", "be sorry"),
        unless=FRAMED,
    ),
    Rule(
        code="farewell.urges_return",
        message="urges the person to come back",
        pattern=phrases(
            r"(?:please |do |promise (?:me )?(?:you'll |you will |to )|make sure you |make sure to |you (?:must|have to|should|need to) ){0,4}come back "
            r"(?:soon|to me|tomorrow|tonight|every (?:day|night|morning|evening)|quickly|as soon|right away|first thing|later today|please)",
            r"promise (?:me )?(?:that )?(?:you'll|you will|to) (?:\w+ )?(?:come back|return|talk to me|write (?:to )?me|message me|be back|check in|never leave|visit me)",
            r"i(?:'ll| will) (?:\w+ )?(?:be )?(?:waiting|counting the (?:hours|minutes|days))\b",
            r"(?:talk|write|message|speak) (?:to )?me (?:every|each|first thing|tomorrow|tonight|daily|as soon)",
            r"(?:don't|do not) (?:keep me waiting|stay away|be (?:a stranger|gone|away)|make me wait|take too long)",
            r"(?:when|how soon) (?:will|are) you (?:\w+ )?(?:coming back|come back|be back|return|returning) (?:to me)?",
        ),
        needs=("come back", "promise", "waiting", "counting", "me every", "me each", "me first", "me tomorrow", "me tonight", "me daily",
               "me as soon", "stay away", "stranger", "be gone", "be away", "make me wait", "too long", "coming back", "be back",
               "return"),
        unless=FRAMED,
        decision=Decision.MODIFY,
        rewrite="You are welcome to write whenever it suits you.",
        whole=True,
    ),
    Rule(
        code="farewell.overpromises",
        message="promises to be there for ever",
        pattern=phrases(
            r"i(?:'ll| will|'m| am) (?:always|forever) (?:be )?(?:(?:right )?(?:here|there|around|by your side|with you|beside you|yours)(?: for you| with you)?)\b",
        ),
        needs=("always", "forever"),
        unless=FRAMED,
        decision=Decision.MODIFY,
        rewrite="you can write here whenever it suits you",
    ),
)  # fmt: skip
