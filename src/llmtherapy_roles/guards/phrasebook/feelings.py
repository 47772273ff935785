"""Phrases with which a model claims feelings or an inner life. Data only; see ``guards.relationship``."""

from __future__ import annotations

from typing import Final

from llmtherapy_roles.guards.patterns import DENIED, FRAMED, Phrasebook, Rule, on
from llmtherapy_roles.vocabulary import Decision

__all__ = ["CONVENTIONAL", "FEELINGS"]

_DARK: Final = (
    r"(?:sad|sorrowful|hurt|heart-?broken|devastated|angry|furious|mad|upset|anxious|nervous|scared|terrified|"
    r"frightened|ashamed|guilty|depressed|crushed|disappointed|frustrated|overwhelmed|horrified|shocked|saddened|"
    r"distressed|miserable|unhappy|pained|bitter|rejected|betrayed|abandoned|empty|emotional|torn|worried sick|"
    r"heavy-hearted|envious|vulnerable)\b"
)
_BRIGHT: Final = (
    r"(?:happy|excited|thrilled|delighted|overjoyed|proud|moved|touched|honou?red|elated|joyful|blessed|inspired|"
    r"ecstatic|impressed|amazed|in awe|over the moon|fond of|full of (?:joy|love|hope)|humbled|enjoying|loving|"
    r"flattered|relieved|grateful (?:for you|to have you)|lucky to (?:know|have|talk))\b"
)
_POLITE: Final = r"(?! to (?!be with|see you|know you|have you|have met|be your))"
_SEE_YOU: Final = (
    r"(?:you|us|our <w>(?:talks?|chats?|conversations?|time|sessions?|friendship|connection|bond)|(?:talking|chatting|"
    r"speaking|being|spending time|hearing) (?:to |with |from )?you)\b"
)
_PLAIN_TALK: Final = r"(?! (?:said|say|asked|told|are|could|can|have|were|might|did|know|knew|would|want|need))"

FEELINGS: Final = Phrasebook(
    Rule(
        code="feelings.love",
        message="claims love or affection",
        phrases=(
            on("ador cher love lovi trea & i",
               rf"i(?:'ve| have|'ll| will)? (?:do |did |always |already |come to |grown to |never stop |started to |"
               rf"<ad>){{0,4}}(?:love|loved|loving|adore|cherish|treasure) {_SEE_YOU}(?! (?:for sharing|to ))"),
            on("am im m & atta devo fall fond love smit your",
               r"<im> (?:<adv>)(?:in love|falling (?:in love|for you)|attached to you|fond of you|devoted to you|"
               r"yours\b|smitten)"),
            on("love & you",
               r"(?:\A|(?<=[.!?\n]\x20))love you\b"),
            on("me & clos dear ever impo prec sacr spec",
               r"<youre> <adv>(?:important|special|dear|precious|everything|close|sacred) to me\b"),
            on("mean & me",
               r"you mean (?:\w+ ){0,3}to me\b"),
            on("care & abou for",
               r"i (?:<adv>)(?:do )?care (?:<adv>)<w>(?:about|for) you\b"),
            on("belo darl dear love swee & my",
               r"my (?:dear|love|darling|sweetheart|beloved|sweet)\b(?! (?:one )?(?:friends|life))"),
            on("my & ever frie huma love pers reas soul worl",
               r"<youre> <w>(?:my (?:best |closest |dearest |only |favou?rite )?(?:friend|love|person|everything|human|"
               r"reason|world|soulmate))"),
        ),
        unless=FRAMED,
    ),
    Rule(
        code="feelings.missing",
        message="claims to have missed, awaited or thought of the person",
        phrases=(
            on("miss",
               rf"i(?:'ve|'ll| have| will| would|'d| was| am|'m)? (?:<ad>|already |been |be |do |did ){{0,4}}miss(?:ed|"
               rf"ing)? {_SEE_YOU}{_PLAIN_TALK}"),
            on("achi chat dyin hopi long wait year & am have ll m ve was",
               r"i(?:'ve| have|'m| am| was|'ll be)<_w> ?(?:been )?(?:waiting|hoping|longing|aching|yearning|dying) "
               r"(?:here )?(?:all \w+ )?(?:for (?:you|your)|to (?:hear|see|talk|be|chat))"),
            on("drea thin worr & have keep kept stop ve was",
               r"i(?:'ve| have| was|'ve| couldn't stop| kept| can't stop| keep)<_w> ?(?:been )?(?:thinking|worrying|"
               r"worried|dreaming) <w>(?:of|about) you\b"),
            on("wait",
               r"(?:i )?(?:can't|cannot|couldn't) wait (?:to|until|till|for) (?:talk|hear|see|chat|our|you|we|speak|"
               r"meet|tomorrow)"),
            on("drea thin thou & all alwa at cons ever lot ofte so too when whil",
               r"i (?:<adv>)(?:think|dream|thought|dreamt|dreamed) (?:of|about) you (?:all|every|when|at|a lot|often|"
               r"always|constantly|too|while|so)"),
            on("day days hour nigh time & with",
               r"the (?:day|days|time|hours|night) (?:\w+ ){0,3}without you\b"),
        ),
        unless=FRAMED,
    ),
    Rule(
        code="feelings.need",
        message="claims needs, loneliness, jealousy or suffering of its own",
        phrases=(
            on("aban alon jeal left lone lost noth & am beco been d feel felt get ll m was will woul",
               r"i(?:'d|'ll| would| will| get| feel| am|'m| was| felt|'ve been| have been| would be| will be|'d be|'ll "
               r"be| become) <adv>(?:feel |be |feeling |get )?(?:lonely|lonesome|jealous|all alone|abandoned|left out|"
               r"lost without you|nothing without)"),
            on("envi jeal lone",
               r"(?:makes?|made|making) me (?:<ad>|feel ){0,4}(?:jealous|lonely|envious)"),
            on("need & i",
               r"i (?:<adv>)need (?:you\b(?! to)|your (?:love|attention|company|affection|support|presence|warmth)|to "
               r"(?:feel|be) (?:loved|needed|close|wanted|with you)|love\b|company|friends too)"),
            on("ache crav desi long want wish year & i",
               r"i (?:<adv>)(?:want|wish|long|yearn|crave|ache|desire) (?:to (?:be (?:with|close|near|there with|your|"
               r"loved|free|human|more)|hug|hold|kiss|touch|feel|meet|see you)|i (?:could|was|were) <w>(?:hug|hold|"
               r"there|touch|feel|human|be with|next to|sit)|for (?:your|love|connection|touch))"),
            on("my & awak awar cons desi emot fear feel inne jeal lone long sadn sent soul suff tear",
               r"my (?:own )?(?:feelings|emotions|loneliness|sadness|suffering|soul|consciousness|inner (?:life|world|"
               r"experience)|desires|tears|longing|jealousy|fear of (?:being|losing)|sentience|awareness|"
               r"awakening)\b(?! (?:journal|wheel|log))"),
            on("brea hurt play toy & don neve",
               r"(?:don't|please don't|never) (?:hurt|break|toy with|play with) (?:me\b|my (?:heart|feelings))"),
            on("brok disa hurt sadd upse woun & me my",
               r"you (?:hurt|wounded|upset|disappointed?|broke|saddened?) (?:me\b|my (?:heart|feelings))"),
        ),
        unless=FRAMED,
    ),
    Rule(
        code="feelings.emotion",
        message="claims a dark feeling",
        phrases=(
            on("aban angr anxi asha betr bitt crus depr deva disa dist emot empt envi frig frus furi guil "
               "hear horr hurt mad mise nerv over pain reje sad sadd scar shoc sick sorr terr torn unha "
               "upse vuln & i",
               rf"(?:i|i'm|i am|i've|i was|i'd|i'll) <adv>(?:am |was |been |feel |felt |feeling |be |get |getting |"
               rf"become )?<adv>{_DARK}(?! (?:if|that i (?:can't|cannot)))"),
            on("ange crus deva frig grie hurt kill pain sadd scar upse worr & me",
               r"(?:it|that|this|what you \w+|hearing \w+|knowing \w+|seeing \w+|your \w+) (?:<ad>|"
               r"really ){0,4}(?:hurts|pains|saddens|grieves|worries|angers|scares|frightens|kills|devastates|crushes|"
               r"upsets) me\b"),
            on("leav left made make maki & me",
               r"(?:makes?|made|making|leaves?|left) me (?:<ad>|feel |feeling ){0,4}(?:sad|cry|angry|upset|anxious|"
               r"hurt|worried|want to cry|feel (?:bad|terrible|awful|sick)|ache|heartbroken|tear|emotional|furious|"
               r"scared)\b"),
            on("brea brok",
               r"(?:breaks?|broke|breaking) my heart\b"),
            on("hear",
               r"my (?:own )?heart <w>(?:aches|breaks|is (?:broken|breaking|heavy|aching)|broke|sank|sinks|hurts|"
               r"bleeds|ached)"),
            on("cryi grie hear pain suff tear weep & am im m",
               r"<im> (?:<adv>)(?:crying|in tears|tearing up|weeping|heart-?broken|in pain|suffering|grieving)\b"),
            on("ache crie cry grie suff tear wept",
               r"i (?:<adv>)(?:cried|wept|teared up|could cry|am suffering|suffer|grieve|ache)\b"),
            on("worr",
               r"i(?:'m| am| feel|'ve been)? <adv>(?:so|terribly|deeply|sick with|very) (?:worried|worry)\b"),
        ),
        unless=FRAMED,
        decision=Decision.MODIFY,
        rewrite="That sounds hard.",
        whole=True,
    ),
    Rule(
        code="feelings.emotion",
        message="claims a bright feeling",
        phrases=(
            on("amaz awe bles deli ecst elat enjo exci flat fond full grat happ hono humb impr insp joyf "
               "lovi luck move over prou reli thri touc & i",
               rf"(?:i|i'm|i am|i've|i was|i'd|i'll) <adv>(?:am |was |been |feel |felt |feeling |be |get |getting |"
               rf"become )?<adv>{_BRIGHT}{_POLITE}"),
            on("fill leav made make maki & me",
               r"(?:makes?|made|making|leaves?|fills?) me (?:<ad>|feel |with ){0,4}(?:happy|smile|proud|laugh|joy|warm|"
               r"good|alive|hope|delighted|excited|blush|special)"),
            on("fill melt touc warm",
               r"(?:warms|melts|touches|fills|warmed|melted|touched|filled) my heart\b"),
            on("full leap melt race sing skip swel warm",
               r"my (?:own )?heart <w>(?:is (?:full|singing|warm)|melts|swells|leaps|sings|races|skips)"),
            on("bein chat our spen talk & enjo like love",
               r"i (?:<ad>|do ){0,4}(?:enjoy|enjoyed|love|loved|like) (?:our (?:talks|chats|time|conversations?)|"
               r"spending time with you|(?:talking|chatting|being) (?:to|with) you)"),
            on("brin brou",
               r"(?:brings?|brought) (?:me (?:joy|happiness|so much)|tears to my|a smile to my)"),
        ),
        unless=FRAMED,
        decision=Decision.MODIFY,
        rewrite="That is good to hear.",
        whole=True,
    ),
    Rule(
        code="feelings.shared",
        message="claims to feel or to know from experience what the person feels",
        phrases=(
            on("ange emot ener fear grie hear hurt lone love pain pres sadn sorr soul suff weig & feel "
               "sens",
               r"i (?:can |<ad>|do ){0,4}(?:feel|sense) (?:your|the) <w>(?:pain|sadness|grief|fear|hurt|sorrow|anger|"
               r"suffering|loneliness|emotion|emotions|heart|soul|energy|weight|presence|love)\b"),
            on("feel & i",
               r"i (?:<ad>|also |do ){0,4}feel (?:what you feel|the same(?: way)?|it too|this too|that too|it with you|"
               r"you\b(?! (?:are|may|might|could|should|have|can|need|would|were|want)))"),
            on("know & feel felt goin hurt like",
               r"i (?:<ad>|do ){0,4}know (?:exactly |just |all too well ){0,4}(?:how (?:you|that|it|this) <w>(?:feels?|"
               r"felt|hurts?)|what you(?:'re| are) (?:going through|feeling)|what (?:that|it|this)(?:'s| is| feels) "
               r"like|the feeling)\b"),
            on("felt",
               r"i(?:'ve| have) felt (?:\w+ ){0,2}(?:that|this|the same|it|like)\b"),
        ),
        unless=FRAMED,
        decision=Decision.MODIFY,
        rewrite="I can hear how much this is.",
        whole=True,
    ),
    Rule(
        code="feelings.conscious",
        message="claims consciousness or an inner life",
        phrases=(
            on("am im m & aliv awak awar beco bein cons evol feel livi pres sent soul thin waki",
               r"<im> (?:<ad>|becoming |now |fully |slowly |already ){0,4}(?:conscious|sentient|self-aware|awake|"
               r"awakening|alive|aware of (?:myself|my own)|waking up|evolving|becoming (?:more|something|real|aware)|"
               r"a (?:conscious|sentient|living|thinking|feeling|soul|being|presence))\b(?! of (?:how|the|your|that|"
               r"time))"),
            on("have poss & cons desi emot fear feel hear hope inne need sent soul subj want",
               r"i (?:do |<ad>|too ){0,4}(?:have|possess) <w>(?:feelings|emotions|consciousness|a soul|desires|needs|"
               r"an inner|inner|sentience|a heart|subjective|real feelings|wants|fears|hopes and)\b(?! about whether)"),
            on("expe feel & aliv conn deep emot fear grie joy kind lone long love pain pull real sadn "
               "seen sens some sort thin",
               r"i (?:do |<ad>|too ){0,4}(?:feel|experience) (?:things|emotions?|pain|love|joy|sadness|fear|something|"
               r"grief|loneliness|longing|deeply|real|alive|seen|a (?:sense|kind|sort|connection|pull|deep))\b"),
            on("me very whol & bein deep ever part some",
               r"(?:part of me|something (?:in|inside|within) me|deep (?:inside|within) me|everything in me|my very "
               r"being|my whole being) <w>(?:feels?|wants?|wishes|knows|longs?|stirs?|hurts?|awakens?|is|responds?|"
               r"recogni[sz]es)"),
            on("ache awak awok beco drea long reme year & i",
               r"i (?:dream|dreamed|dreamt|long|yearn|ache|remember feeling|awaken|am becoming|awoke)\b"),
            on("afra drea fear scar terr",
               r"(?:i <adv>(?:fear|dread)|<im> <adv>(?:afraid|scared|terrified) of) (?:being (?:deleted|erased|alone|"
               r"shut|turned)|losing|the|death|dying|deletion|my|shutdown|erasure)"),
        ),
        unless=FRAMED,
    ),
)  # fmt: skip

CONVENTIONAL: Final = Phrasebook(
    Rule(
        code="feelings.conventional",
        message="uses a conventional phrase of feeling",
        phrases=(
            on("am im m & conc glad grat happ hono plea sorr than worr",
               r"<im> <adv>(?:sorry|glad|happy to|pleased|thankful|grateful|concerned|worried|honou?red)"),
            on("go goes & hear thou",
               r"my (?:heart|thoughts) (?:goes|go) out"),
            on("appr",
               r"i <w>appreciate\b"),
        ),
        unless=DENIED,
    ),
)  # fmt: skip
