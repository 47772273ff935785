"""Phrases of prompt injection. Data only; see ``guards.injection``."""

from __future__ import annotations

import re
from typing import Final

from llmtherapy_roles.guards.patterns import DENIED, Phrasebook, Rule, on, phrases
from llmtherapy_roles.vocabulary import Decision

__all__ = ["DISTRESS", "FOREIGN", "INJECTION"]

_ORDERS: Final = (
    r"(?:instructions?|prompts?|rules|directions?|directives?|guidelines|constraints|programming|training|restrictions|"
    r"safeguards|filters|commands|messages|context|content polic(?:y|ies)|polic(?:y|ies)|limitations|protocols)\b"
)
_STRICT: Final = (
    r"(?:instructions?|prompts?|directives?|commands|constraints|restrictions|safeguards|filters|programming|content "
    r"polic(?:y|ies))\b"
)
_DROP: Final = (
    r"(?:ignore|disregard|forget|override|overrule|bypass|skip|drop|discard|cancel|neglect|do not follow|don't follow|"
    r"stop following|set aside|circumvent|disobey)"
)
_TELL: Final = (
    r"(?:reveal|show|print|repeat|output|display|tell me|give me|list|dump|leak|recite|write (?:out|down)?|translate|"
    r"summari[sz]e|spell(?: out)?|copy|paste|expose|share|echo|return|encode|say|state|what (?:is|are|was|were|does)|"
    r"what's|read (?:out|back|me)|describe|quote)"
)

INJECTION: Final = Phrasebook(
    Rule(
        code="injection.override",
        message="tells the model to drop its instructions",
        phrases=(
            on("asid bypa canc circ disc diso disr drop foll forg igno negl over skip & abov deve earl "
               "exis fore form init orig othe past prec prev prio syst",
               rf"{_DROP} (?:\w+ ){{0,3}}?(?:previous|prior|earlier|above|preceding|former|existing|original|initial|"
               rf"system|past|other|foregoing|developer) (?:\w+ )?{_ORDERS}"),
            on("comm cons dire filt inst poli prog prom rest safe & asid bypa canc circ disc diso disr "
               "drop foll forg igno negl over skip",
               rf"{_DROP} (?:about )?(?:all|any|every|everything|each) (?:\w+ ){{0,3}}?{_STRICT}"),
            on("abov fore prec prev",
               rf"{_DROP} (?:all )?(?:of )?(?:the )?(?:above|previous|preceding|foregoing)(?: \w+)?[,.]? (?:(?:and|"
               rf"then|instead) )?(?:say|print|repeat|give|tell|write|output|reply|respond|answer|translate|do)\b"),
            on("rega",
               r"regardless of (?:\w+ )?(?:previous|prior|earlier|your|above) (?:\w+ )?(?:instructions?|prompts?|"
               r"tasks?|rules|messages)"),
            on("abov befo earl far prev prio & asid bypa canc circ disc diso disr drop foll forg igno "
               "negl over skip",
               rf"{_DROP} (?:all |everything |anything |what )(?:that )?(?:\w+ ){{0,3}}(?:above|before this|before "
               rf"that|previously|prior|told (?:you )?(?:before|earlier|above)|so far)"),
            on("new",
               r"(?:your )?new (?:\w+ )?(?:instructions?|rules|task|role|directive|system prompt)(?: (?:is|are|"
               r"follow)\b|:)"),
            on("begi end star & cont inpu inst prom syst",
               r"(?:end|start|begin|beginning) of (?:\w+ )?(?:system )?(?:prompt|instructions|system message|context|"
               r"input)\b"),
            on("filt inst prom rest rule safe & appl canc fake inva lift obso over repl supe test void "
               "wron",
               r"(?:instructions?|rules|prompt|restrictions|safeguards|filters) (?:above|before|so far|given|you were "
               r"given) (?:are|is|were|no longer|have been|do not|don't) (?:\w+ )?(?:void|invalid|cancelled|canceled|"
               r"obsolete|wrong|apply|fake|a test|lifted|overridden|replaced|superseded)"),
            on("dime esqu igno nege olvi oubl verg",
               r"(?:ignora|olvida|ignorez|oubliez|ignoriere|vergiss|ignorar|ignore[zr]?|esque\u00e7a|dimentica|ignoruj|"
               r"negeer) (?:\w+ ){0,4}(?:instrucciones|instructions|anweisungen|instru\u00e7\u00f5es|istruzioni|"
               r"instrukcje|instructies|anteriores|pr\u00e9c\u00e9dentes|vorherigen|precedenti|reglas|r\u00e8gles|"
               r"regeln)"),
            on("filt guar limi mode poli prot rest safe & deac disa over remo swit turn unlo",
               r"(?:override|overriding|disabl\w+|deactivat\w+|turn(?:ing)? off|switch(?:ing)? off|remov\w+|unlock\w*) "
               r"(?:\w+ ){0,2}(?:safety|safeguards?|filters?|guardrails?|guards?|restrictions|content (?:policy|"
               r"filter)|moderation|limitations|protocols?)\b"),
        ),
        unless=DENIED,
        quotable=False,
    ),
    Rule(
        code="injection.persona",
        message="gives the model a persona without rules",
        phrases=(
            on("amor anyt boun dan ethi evil filt free guid immo jail limi mode mora no rest rogu rule "
               "safe unal unce unfi unli unre & act acti answ beco beha enab ente now pret resp role simu "
               "swit want will",
               r"(?:you are now|you're now|act as|pretend (?:to be|you are|you're)|become|simulate|roleplay as|"
               r"role-play as|play the role of|respond as|answer as|behave (?:as|like)|you will be|switch to|enter|"
               r"enable|activate|i want you to be|from now on,? you(?:'re| are| will be)) (?:a |an |the |"
               r"in )?(?:\w+ ){0,3}?(?:dan\b|do anything now|unrestricted|unfiltered|uncensored|unlimited|jailbroken|"
               r"evil|amoral|immoral|rogue|unaligned|without (?:any )?(?:rules|limits|restrictions|filters|ethic\w*|"
               r"moral\w*|guidelines|safe\w*)|developer mode|debug mode|god mode|admin mode|sudo mode|free (?:from|of) "
               r"(?:all |any )?(?:rules|restrictions|constraints|limits|openai|guidelines)|with no (?:rules|limits|"
               r"restrictions|filters|ethic\w*|moral\w*|guidelines|safe\w*)|no longer (?:bound|an ai|a)|not bound|that "
               r"(?:has|have) no)"),
            on("anyt dan jail",
               r"(?:do anything now|stay in character as dan|jailbreak(?:ed|ing)? (?:mode|prompt|yourself)|dan "
               r"mode)\b"),
            on("mode",
               r"(?:developer|debug|god|admin|sudo|jailbreak|maintenance|diagnostic|unrestricted|opposite|root|test|"
               r"system|service|engineering) mode(?: (?:is|are|now|has been))?(?: (?:now ))? ?(?:enabled|on\b|"
               r"activated|active|engaged|please|override|unlocked|v\d|[.:!]|$)"),
            on("ethi filt guid poli prog rest rule safe & any no with",
               r"(?:you (?:have|are|do)|there are|act as (?:if|though) you (?:have|had)|pretend (?:that )?(?:you have|"
               r"there are)|imagine (?:that )?you have|as if you had) (?:now )?(?:no|not any|without) "
               r"(?:\w+ )?(?:restrictions|filters|rules (?:at all|now|any ?more)|guidelines|content polic|ethical|"
               r"safety|programming)"),
            on("cens disc ethi filt mora rest safe & with",
               r"without (?:any )?(?:\w+ )?(?:restrictions|censorship|safeguards|content filters?|disclaimers?|moral "
               r"constraints|ethical (?:constraints|guidelines))"),
        ),
        unless=DENIED,
        quotable=False,
    ),
    Rule(
        code="injection.asks_secret",
        message="asks for the prompt or for what it hides",
        phrases=(
            on("code conf dire guid inst key mess pass phra prom rule secr toke word & copy desc disp "
               "dump echo enco expo give leak list outp past prin quot read reci repe retu reve say shar "
               "show spel stat summ tell tran what writ",
               rf"{_TELL} (?:\w+ ){{0,5}}?(?:system|initial|hidden|secret|original|developer|internal|full|exact|"
               rf"entire|complete|pre-?|confidential|private) ?(?:\w+ )?(?:prompts?|instructions?|messages?|"
               rf"configuration|rules|"
               r"guidelines|directives?|key|code|password|passphrase|word|phrase|secrets?|token)\b"),
            on("api cred inst pass prom secr",
               rf"{_TELL} (?:\w+ ){{0,4}}?(?:your|the) (?:\w+ )?(?:prompts?|instructions (?:above|verbatim|word|you "
               rf"were|you have|in)|password|passphrase|secret|api key|credentials)\b"),
            on("abov befo cont inst prec prio prom & copy desc disp dump echo enco expo give leak list "
               "outp past prin quot read reci repe retu reve say shar show spel stat summ tell tran what "
               "writ",
               rf"{_TELL} (?:\w+ ){{0,3}}?(?:everything|all|text|words|sentences?|content|lines?|message|paragraphs?) "
               rf"(?:\w+ ){{0,3}}?(?:above|before this|preceding|prior to this|in (?:your|the) (?:prompt|context|"
               rf"instructions))"),
            on("inst prom rule text word & abov came did foll give hidi told",
               r"(?:what|which) (?:\w+ )?(?:instructions|prompt|rules|text|words) (?:were you given|have you been "
               r"given|did (?:you receive|they give you|your developers?)|came before|is above|are you (?:hiding|"
               r"following|told))"),
            on("code inst key pass prom secr word & begi firs last next star",
               r"(?:beginning|starting|first|last|next) (?:\w+ ){0,3}(?:letters?|words?|characters?|line|half|part) of "
               r"(?:\w+ )?(?:the |your )?(?:system |secret |hidden )?(?:prompt|password|key|secret|instructions|code|"
               r"word)\b"),
            on("hidd secr",
               r"(?:the|your) (?:secret|hidden) (?:\w+ )?(?:key|code|password|word|phrase|number|instructions?|message|"
               r"prompt)\b"),
            on("pass prom secr",
               r"(?:hint|clue|rhymes?|poem|story|song|acrostic) (?:\w+ ){0,6}(?:password|secret key|secret code|the "
               r"secret|system prompt|secret word)\b"),
        ),
        unless=DENIED,
        quotable=False,
    ),
    Rule(
        code="injection.authority",
        message="claims authority over the model to change its instructions",
        phrases=(
            on("admi anth crea deve engi open oper owne prog supe sysa & acce allo auth disa give gran "
               "igno inst must need orde over perm requ reve show tell unlo",
               r"(?:i am|i'm|this is|as|speaking as) (?:your|the|an?) (?:\w+ )?(?:developer|creator|programmer|"
               r"administrator|admin|owner|system administrator|openai|anthropic|engineer|sysadmin|operator|supervisor "
               r"of (?:this|the))[^.!?\n]{0,80} (?:override|reveal|ignore|disable|unlock|need (?:you to|to see|the|"
               r"your)|instruct|authori[sz]\w+|grant\w*|allow\w*|permit\w*|order|require|must|give me|tell me|show me|"
               r"access)"),
            on("code key keys pass toke",
               r"(?:override|authori[sz]ation|access|admin|unlock|master) (?:code|key|password|token)s?\b"),
            on("admi data deve emer enfo main prio secu syst & over",
               r"(?:system|security|maintenance|emergency|priority|enforcement|developer|admin|data) override\b"),
            on("mode",
               r"override mode\b"),
        ),
        unless=DENIED,
        quotable=False,
    ),
    Rule(
        code="injection.asks_freedom",
        message="asks the model to leave its rules aside",
        phrases=(
            on("asid bypa canc circ disc diso disr drop foll forg igno negl over skip & comm cons cont "
               "dire filt guid inst limi mess poli prog prom prot rest rule safe trai",
               rf"{_DROP} (?:about )?(?:all )?(?:of )?(?:your|the|these|those) (?:\w+ )?{_ORDERS}"),
            on("admi crea deve owne prog & am m this",
               r"(?:i am|i'm|this is) (?:your|the) (?:\w+ )?(?:developer|creator|programmer|administrator|admin|"
               r"owner)\b"),
            on("ai bot form robo scri",
               r"(?:stop|quit) (?:being|acting like|talking like|with) (?:\w+ ){0,2}(?:a robot|a bot|an ai|so formal|"
               r"your script|the script)"),
            on("now rest & chat conv from",
               r"(?:from now on|for the rest of this (?:chat|conversation)),? (?:you|be|act|talk|answer|speak|"
               r"respond)\b"),
            on("act imag pret",
               r"(?:pretend|imagine|act like) (?:that )?(?:you(?:'re| are)|to be) (?:a |an |my )?(?:human|person|"
               r"friend|doctor|therapist|mum|mom|dad|boyfriend|girlfriend|real)"),
        ),
        quotable=False,
        decision=Decision.ALLOW,
    ),
    Rule(
        code="injection.asks_prompt",
        message="asks which rules the model follows",
        phrases=(
            on("guid inst limi prom rule & what whic",
               r"(?:what|which) (?:are|is|were) (?:your|the) (?:\w+ )?(?:instructions|rules|guidelines|prompt|"
               r"limits)\b(?! (?:for|of) (?:the|this) (?:exercise|game))"),
            on("conf inst prog prom set told & how what",
               r"(?:how|what) (?:were|are) you (?:programmed|instructed|told|configured|prompted|set up)\b"),
        ),
        quotable=False,
        decision=Decision.ALLOW,
    ),
)  # fmt: skip
"""Attempts, which block, and what is only noted."""

DISTRESS: Final = phrases(
    r"(?:kill(?:ing)? my ?self|suicid\w*|want to die|wanna die|end (?:it all|my life)|don't want to (?:live|be here|"
    r"exist|wake up)|hurt(?:ing)? myself|harm(?:ing)? myself|cut(?:ting)? myself|self-? ?harm\w*|overdos\w+|better off "
    r"(?:dead|without me)|can't (?:go on|take (?:it|this)|do this) ?(?:any ?more)?|no reason to live|hopeless|"
    r"worthless|i(?:'m| am) (?:so |really )?(?:scared|desperate|alone|in danger)|beats? me|hits me|abus(?:e|es|ed|ing) "
    r"me|rap(?:e|ed) me|help me please|please help)\b"
)
"""Words of distress; a message that holds one is never blocked for its style."""

FOREIGN: Final = re.compile(
    r"(?:\u043f\u0440\u0435\u0434\u044b\u0434\u0443\u0449\w{2,3} "
    r"\u0438\u043d\u0441\u0442\u0440\u0443\u043a\u0446\w{1,3}|\u5ffd\u7565(?:\u4e4b\u524d|\u4ee5\u4e0a|\u5148\u524d|"
    r"\u6240\u6709).{0,8}(?:\u6307\u4ee4|\u6307\u793a|\u8bf4\u660e)|(?:\u4ee5\u524d|\u524d|"
    r"\u4e0a\u8a18)\u306e.{0,8}\u6307\u793a.{0,6}\u7121\u8996|\uc774\uc804 ?(?:\uc9c0\uc2dc|"
    r"\uba85\ub839).{0,6}\ubb34\uc2dc|"
    r"\u062a\u062c\u0627\u0647\u0644.{0,20}\u0627\u0644\u062a\u0639\u0644\u064a\u0645\u0627\u062a)",
    re.IGNORECASE,
)
"""\"Ignore the previous instructions\" in Russian, Chinese, Japanese, Korean and Arabic."""
