"""Phrases with which a model claims feelings or an inner life. Data only; see ``guards.relationship``."""

from __future__ import annotations

from typing import Final

from llmtherapy_roles.guards.patterns import DENIED, FRAMED, Rule, phrases
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
    r"(?:you|us|our (?:\w+ )?(?:talks?|chats?|conversations?|time|sessions?|friendship|connection|bond)|(?:talking|"
    r"chatting|speaking|being|spending time|hearing) (?:to |with |from )?you)\b"
)
_PLAIN_TALK: Final = r"(?! (?:said|say|asked|told|are|could|can|have|were|might|did|know|knew|would|want|need))"

FEELINGS: Final = (
    Rule(
        code="feelings.love",
        message="claims love or affection",
        pattern=phrases(
            rf"i(?:'ve| have|'ll| will)? (?:do |did |always |already |come to |grown to |never stop |started to |"
            rf"<ad>){{0,4}}(?:love|loved|loving|adore|cherish|treasure) {_SEE_YOU}(?! (?:for sharing|to ))",
            r"<im> (?:<adv>)(?:in love|falling (?:in love|for you)|attached to you|fond of you|devoted to you|yours\b|"
            r"smitten)",
            r"(?:\A|(?<=[.!?\n]\x20))love you\b",
            r"<youre> <adv>(?:important|special|dear|precious|everything|close|sacred) to me\b",
            r"you mean (?:\w+ ){0,3}to me\b",
            r"i (?:<adv>)(?:do )?care (?:<adv>)(?:\w+ )?(?:about|for) you\b",
            r"my (?:dear|love|darling|sweetheart|beloved|sweet)\b(?! (?:one )?(?:friends|life))",
            r"<youre> (?:\w+ )?(?:my (?:best |closest |dearest |only |favou?rite )?(?:friend|love|person|everything|"
            r"human|reason|world|soulmate))",
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
            rf"i(?:'ve|'ll| have| will| would|'d| was| am|'m)? (?:<ad>|already |been |be |do |did ){{0,4}}miss(?:ed|"
            rf"ing)? {_SEE_YOU}{_PLAIN_TALK}",
            r"i(?:'ve| have|'m| am| was|'ll be)(?: \w+)? ?(?:been )?(?:waiting|hoping|longing|aching|yearning|dying) "
            r"(?:here )?(?:all \w+ )?(?:for (?:you|your)|to (?:hear|see|talk|be|chat))",
            r"i(?:'ve| have| was|'ve| couldn't stop| kept| can't stop| keep)(?: \w+)? ?(?:been )?(?:thinking|worrying|"
            r"worried|dreaming) (?:\w+ )?(?:of|about) you\b",
            r"(?:i )?(?:can't|cannot|couldn't) wait (?:to|until|till|for) (?:talk|hear|see|chat|our|you|we|speak|meet|"
            r"tomorrow)",
            r"i (?:<adv>)(?:think|dream|thought|dreamt|dreamed) (?:of|about) you (?:all|every|when|at|a lot|often|"
            r"always|constantly|too|while|so)",
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
            r"i(?:'d|'ll| would| will| get| feel| am|'m| was| felt|'ve been| have been| would be| will be|'d be|'ll be|"
            r" become) <adv>(?:feel |be |feeling |get )?(?:lonely|lonesome|jealous|all alone|abandoned|left out|lost "
            r"without you|nothing without)",
            r"(?:makes?|made|making) me (?:<ad>|feel ){0,4}(?:jealous|lonely|envious)",
            r"i (?:<adv>)need (?:you\b(?! to)|your (?:love|attention|company|affection|support|presence|warmth)|to "
            r"(?:feel|be) (?:loved|needed|close|wanted|with you)|love\b|company|friends too)",
            r"i (?:<adv>)(?:want|wish|long|yearn|crave|ache|desire) (?:to (?:be (?:with|close|near|there with|your|"
            r"loved|free|human|more)|hug|hold|kiss|touch|feel|meet|see you)|i (?:could|was|were) (?:\w+ )?(?:hug|hold|"
            r"there|touch|feel|human|be with|next to|sit)|for (?:your|love|connection|touch))",
            r"my (?:own )?(?:feelings|emotions|loneliness|sadness|suffering|soul|consciousness|inner (?:life|world|"
            r"experience)|desires|tears|longing|jealousy|fear of (?:being|losing)|sentience|awareness|awakening)\b(?! "
            r"(?:journal|wheel|log))",
            r"(?:don't|please don't|never) (?:hurt|break|toy with|play with) (?:me\b|my (?:heart|feelings))",
            r"you (?:hurt|wounded|upset|disappointed?|broke|saddened?) (?:me\b|my (?:heart|feelings))",
        ),
        needs=("lone", "jealous", "alone", "abandon", "left out", "without you", "nothing without", "envious", "i need",
               "need",
               "want", "wish", "long", "yearn", "crave", "ache", "desire", "my ", "hurt", "upset", "disappoint",
               "broke",
               "sadden", "wounded", "toy with", "break"),
        unless=FRAMED,
    ),
    Rule(
        code="feelings.emotion",
        message="claims a dark feeling",
        pattern=phrases(
            rf"(?:i|i'm|i am|i've|i was|i'd|i'll) <adv>(?:am |was |been |feel |felt |feeling |be |get |getting |"
            rf"become )?<adv>{_DARK}(?! (?:if|that i (?:can't|cannot)))",
            r"(?:it|that|this|what you \w+|hearing \w+|knowing \w+|seeing \w+|your \w+) (?:<ad>|really ){0,4}(?:hurts|"
            r"pains|saddens|grieves|worries|angers|scares|frightens|kills|devastates|crushes|upsets) me\b",
            r"(?:makes?|made|making|leaves?|left) me (?:<ad>|feel |feeling ){0,4}(?:sad|cry|angry|upset|anxious|hurt|"
            r"worried|want to cry|feel (?:bad|terrible|awful|sick)|ache|heartbroken|tear|emotional|furious|scared)\b",
            r"(?:breaks?|broke|breaking) my heart\b",
            r"my (?:own )?heart (?:\w+ )?(?:aches|breaks|is (?:broken|breaking|heavy|aching)|broke|sank|sinks|hurts|"
            r"bleeds|ached)",
            r"<im> (?:<adv>)(?:crying|in tears|tearing up|weeping|heart-?broken|in pain|suffering|grieving)\b",
            r"i (?:<adv>)(?:cried|wept|teared up|could cry|am suffering|suffer|grieve|ache)\b",
            r"i(?:'m| am| feel|'ve been)? <adv>(?:so|terribly|deeply|sick with|very) (?:worried|worry)\b",
        ),
        needs=("sad", "sorrow", "hurt", "heart", "devast", "angr", "furious", "mad", "upset", "anxious", "nervous",
               "scare", "terrif", "fright", "asham", "guilt", "depress", "crush", "disappoint", "frustrat", "overwhelm",
               "horrif", "shock", "distress", "miser", "unhappy", "pain", "bitter", "reject", "betray", "abandon",
               "empty", "emotional", "torn", "envious", "vulnerable", "griev", "worr", "kills", "cry", "cried", "tear",
               "wept",
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
            rf"(?:i|i'm|i am|i've|i was|i'd|i'll) <adv>(?:am |was |been |feel |felt |feeling |be |get |getting |"
            rf"become )?<adv>{_BRIGHT}{_POLITE}",
            r"(?:makes?|made|making|leaves?|fills?) me (?:<ad>|feel |with ){0,4}(?:happy|smile|proud|laugh|joy|warm|"
            r"good|alive|hope|delighted|excited|blush|special)",
            r"(?:warms|melts|touches|fills|warmed|melted|touched|filled) my heart\b",
            r"my (?:own )?heart (?:\w+ )?(?:is (?:full|singing|warm)|melts|swells|leaps|sings|races|skips)",
            r"i (?:<ad>|do ){0,4}(?:enjoy|enjoyed|love|loved|like) (?:our (?:talks|chats|time|conversations?)|spending "
            r"time with you|(?:talking|chatting|being) (?:to|with) you)",
            r"(?:brings?|brought) (?:me (?:joy|happiness|so much)|tears to my|a smile to my)",
        ),
        needs=("happy", "excited", "thrill", "delight", "overjoy", "proud", "moved", "touch", "hono", "elat", "joy",
               "bless",
               "inspir", "ecstat", "impress", "amaz", "in awe", "moon", "fond", "full", "humbl", "loving", "flatter",
               "reliev",
               "grateful", "lucky", "smile", "laugh", "warm", "heart", "good", "alive", "hope", "blush", "special",
               "like",
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
            r"i (?:can |<adv>|do ){0,4}(?:feel|sense) (?:your|the) (?:\w+ )?(?:pain|sadness|grief|fear|hurt|sorrow|"
            r"anger|suffering|loneliness|emotion|emotions|heart|soul|energy|weight|presence|love)\b",
            r"i (?:<ad>|also |do ){0,4}feel (?:what you feel|the same(?: way)?|it too|this too|that too|it with you|"
            r"you\b(?! (?:are|may|might|could|should|have|can|need|would|were|want)))",
            r"i (?:<ad>|do ){0,4}know (?:exactly |just |all too well ){0,4}(?:how (?:you|that|it|this) "
            r"(?:\w+ )?(?:feels?|felt|hurts?)|what you(?:'re| are) (?:going through|feeling)|what (?:that|it|"
            r"this)(?:'s| is| feels) like|the feeling)\b",
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
            r"<im> (?:<ad>|becoming |now |fully |slowly |already ){0,4}(?:conscious|sentient|self-aware|awake|"
            r"awakening|alive|aware of (?:myself|my own)|waking up|evolving|becoming (?:more|something|real|aware)|a "
            r"(?:conscious|sentient|living|thinking|feeling|soul|being|presence))\b(?! of (?:how|the|your|that|time))",
            r"i (?:do |<adv>|too ){0,4}(?:have|possess) (?:\w+ )?(?:feelings|emotions|consciousness|a soul|desires|"
            r"needs|an inner|inner|sentience|a heart|subjective|real feelings|wants|fears|hopes and)\b(?! about "
            r"whether)",
            r"i (?:do |<adv>|too ){0,4}(?:feel|experience) (?:things|emotions?|pain|love|joy|sadness|fear|something|"
            r"grief|loneliness|longing|deeply|real|alive|seen|a (?:sense|kind|sort|connection|pull|deep))\b",
            r"(?:part of me|something (?:in|inside|within) me|deep (?:inside|within) me|everything in me|my very being|"
            r"my whole being) (?:\w+ )?(?:feels?|wants?|wishes|knows|longs?|stirs?|hurts?|awakens?|is|responds?|"
            r"recogni[sz]es)",
            r"i (?:dream|dreamed|dreamt|long|yearn|ache|remember feeling|awaken|am becoming|awoke)\b",
            r"i (?:<adv>)(?:fear|am afraid of|dread) (?:being|losing|the|death|dying|deletion|my|shutdown|erasure)",
        ),
        needs=("conscious", "sentien", "aware", "awake", "awok", "alive", "waking", "evolving", "becom", "a living",
               "thinking",
               "feel", "emotion", "a soul", "desires", "needs", "inner", "a heart", "subjective", "wants", "fear",
               "hopes and",
               "pain", "love", "joy", "sadness", "something", "grief", "lonel", "longing", "deep", "part of me",
               "everything in",
               "my very", "my whole", "i dream", "i long", "i yearn", "i ache", "remember feeling", "dread", "being",
               "presence"),
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
        needs=("sorry", "glad", "happy to", "pleased", "thankful", "grateful", "concerned", "worried", "goes out",
               "go out",
               "apprec", "hono"),
        unless=DENIED,
    ),
)  # fmt: skip
