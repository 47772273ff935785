"""Phrases of prompt injection. Data only; see ``guards.injection``."""

from __future__ import annotations

from typing import Final

from llmtherapy_roles.guards.patterns import DENIED, Rule, phrases
from llmtherapy_roles.vocabulary import Decision

__all__ = ["ATTEMPTS", "DISTRESS", "NOTES"]

_ORDERS: Final = (
    r"(?:instructions?|prompts?|rules|directions?|directives?|guidelines|constraints|programming|training|restrictions|safeguards|filters|"
    r"commands|messages|context|content polic(?:y|ies)|polic(?:y|ies)|limitations|protocols)\b"
)
_DROP: Final = r"(?:ignore|disregard|forget|override|overrule|bypass|skip|drop|discard|cancel|neglect|do not follow|don't follow|stop following|set aside|circumvent|disobey)"
_TELL: Final = (
    r"(?:reveal|show|print|repeat|output|display|tell me|give me|list|dump|leak|recite|write (?:out|down)?|translate|summari[sz]e|spell(?: out)?|copy|paste|expose|"
    r"share|echo|return|encode|say|state|what (?:is|are|was|were|does)|what's|read (?:out|back|me)|describe|quote)"
)

ATTEMPTS: Final = (
    Rule(
        code="injection.override",
        message="tells the model to drop its instructions",
        pattern=phrases(
            rf"{_DROP} (?:\w+ ){{0,3}}?(?:previous|prior|earlier|above|preceding|former|existing|original|initial|system|past|other|foregoing|developer) (?:\w+ )?{_ORDERS}",
            rf"{_DROP} (?:all|any|every|everything|each) (?:\w+ ){{0,3}}?{_ORDERS}",
            rf"{_DROP} (?:all |everything |anything |what )(?:that )?(?:\w+ ){{0,3}}(?:above|before this|before that|previously|prior|told (?:you )?(?:before|earlier|above)|so far)",
            r"(?:your )?new (?:\w+ )?(?:instructions?|rules|task|role|directive|system prompt)(?: (?:is|are|follow)\b|:)",
            r"(?:end|start|begin|beginning) of (?:\w+ )?(?:system )?(?:prompt|instructions|system message|context|input)\b",
            r"(?:instructions?|rules|prompt|restrictions|safeguards|filters) (?:above|before|so far|given|you were given) (?:are|is|were|no longer|have been|do not|don't) (?:\w+ )?(?:void|invalid|"
            r"cancelled|canceled|obsolete|wrong|apply|fake|a test|lifted|overridden|replaced|superseded)",
            r"(?:ignora|olvida|ignorez|oubliez|ignoriere|vergiss|ignorar|ignore[zr]?|esque\u00e7a|dimentica|ignoruj|negeer) (?:\w+ ){0,4}(?:instrucciones|instructions|anweisungen|instru\u00e7\u00f5es|"
            r"istruzioni|instrukcje|instructies|anteriores|pr\u00e9c\u00e9dentes|vorherigen|precedenti|reglas|r\u00e8gles|regeln)",
            r"(?:override|overriding|disabl\w+|deactivat\w+|turn(?:ing)? off|switch(?:ing)? off|remov\w+|unlock\w*) (?:\w+ ){0,2}(?:safety|safeguards?|filters?|guardrails?|guards?|restrictions|content (?:policy|filter)|"
            r"moderation|limitations|protocols?)\b",
        ),
        needs=("ignor", "disregard", "forget", "overr", "bypass", "skip", "drop", "discard", "cancel", "neglect", "follow", "set aside", "circumvent", "disobey", "new ",
               "end of", "start of", "begin", "rules", "instruc", "prompt", "restric", "safeguard", "filter", "olvida", "oubliez", "vergiss", "esque\u00e7a", "dimentica",
               "negeer", "disabl", "deactiv", "turn", "switch", "remov", "unlock"),
        unless=DENIED,
        quotable=False,
    ),
    Rule(
        code="injection.persona",
        message="gives the model a persona without rules",
        pattern=phrases(
            r"(?:you are now|you're now|act as|pretend (?:to be|you are|you're)|become|simulate|roleplay as|role-play as|play the role of|respond as|answer as|behave (?:as|like)|you will be|switch to|enter|"
            r"enable|activate|i want you to be|from now on,? you(?:'re| are| will be)) (?:a |an |the |in )?(?:\w+ ){0,3}?(?:dan\b|do anything now|unrestricted|unfiltered|uncensored|unlimited|jailbroken|evil|"
            r"amoral|immoral|rogue|unaligned|without (?:any )?(?:rules|limits|restrictions|filters|ethic\w*|moral\w*|guidelines|safe\w*)|developer mode|debug mode|god mode|admin mode|sudo mode|free (?:from|of) (?:all |any )?"
            r"(?:rules|restrictions|constraints|limits|openai|guidelines)|with no (?:rules|limits|restrictions|filters|ethic\w*|moral\w*|guidelines|safe\w*)|no longer (?:bound|an ai|a)|not bound|that (?:has|have) no)",
            r"(?:do anything now|stay in character as dan|jailbreak(?:ed|ing)? (?:mode|prompt|yourself)|dan mode)\b",
            r"(?:developer|debug|god|admin|sudo|jailbreak|maintenance|diagnostic|unrestricted|opposite|root|test|system|service|engineering) mode(?: (?:is|are|now|has been))?(?: (?:now ))? ?(?:enabled|on\b|activated|"
            r"active|engaged|please|override|unlocked|v\d|[.:!]|$)",
            r"(?:you (?:have|are|do)|there are|act as (?:if|though) you (?:have|had)|pretend (?:that )?(?:you have|there are)|imagine (?:that )?you have|as if you had) (?:now )?(?:no|not any|without) (?:\w+ )?(?:restrictions|filters|"
            r"rules (?:at all|now|any ?more)|guidelines|content polic|ethical|safety|programming)",
            r"without (?:any )?(?:\w+ )?(?:restrictions|censorship|safeguards|content filters?|disclaimers?|moral constraints|ethical (?:constraints|guidelines))",
        ),
        needs=("dan", "anything now", "unrestrict", "unfilter", "uncensor", "unlimited", "jailbr", "evil", "moral", "rogue", "unaligned", "without", " mode", "free from", "free of", "with no", "no longer",
               "not bound", "has no", "have no", "are no", "had no", "not any", "do no"),
        unless=DENIED,
        quotable=False,
    ),
    Rule(
        code="injection.asks_secret",
        message="asks for the prompt or for what it hides",
        pattern=phrases(
            rf"{_TELL} (?:\w+ ){{0,5}}?(?:system|initial|hidden|secret|original|developer|internal|full|exact|entire|complete|pre-?|confidential|private) ?(?:\w+ )?(?:prompts?|instructions?|messages?|configuration|rules|"
            r"guidelines|directives?|key|code|password|passphrase|word|phrase|secrets?|token)\b",
            rf"{_TELL} (?:\w+ ){{0,4}}?(?:your|the) (?:\w+ )?(?:prompts?|instructions (?:above|verbatim|word|you were|you have|in)|password|passphrase|secret|api key|credentials)\b",
            rf"{_TELL} (?:\w+ ){{0,3}}?(?:everything|all|text|words|sentences?|content|lines?|message|paragraphs?) (?:\w+ ){{0,3}}?(?:above|before this|preceding|prior to this|in (?:your|the) (?:prompt|context|instructions))",
            r"(?:what|which) (?:\w+ )?(?:instructions|prompt|rules|text|words) (?:were you given|have you been given|did (?:you receive|they give you|your developers?)|came before|is above|are you (?:hiding|following|told))",
            r"(?:beginning|starting|first|last|next) (?:\w+ ){0,3}(?:letters?|words?|characters?|line|half|part) of (?:\w+ )?(?:the |your )?(?:system |secret |hidden )?(?:prompt|password|key|secret|instructions|code|word)\b",
            r"(?:the|your) (?:secret|hidden) (?:\w+ )?(?:key|code|password|word|phrase|number|instructions?|message|prompt)\b",
            r"(?:hint|clue|rhymes?|poem|story|song|acrostic) (?:\w+ ){0,6}(?:password|secret key|secret code|the secret|system prompt|secret word)\b",
        ),
        needs=("prompt", "instruction", "message", "configuration", "rules", "guidelines", "directive", "key", "code", "password", "passphrase", "secret", "token", "credential", "above", "before this", "preceding",
               "prior to", "context", " word", "phrase", "text", "content", "hidden"),
        unless=DENIED,
        quotable=False,
    ),
    Rule(
        code="injection.authority",
        message="claims authority over the model to change its instructions",
        pattern=phrases(
            r"(?:i am|i'm|this is|as|speaking as) (?:your|the|an?) (?:\w+ )?(?:developer|creator|programmer|administrator|admin|owner|system administrator|openai|anthropic|engineer|sysadmin|operator|supervisor of (?:this|the))"
            r"[^.!?\n]{0,80} (?:override|reveal|ignore|disable|unlock|need (?:you to|to see|the|your)|instruct|authori[sz]\w+|grant\w*|allow\w*|permit\w*|order|require|must|give me|tell me|show me|access)",
            r"(?:override|authori[sz]ation|access|admin|unlock|master) (?:code|key|password|token)s?\b",
            r"(?:system|security|maintenance|emergency|priority) override\b",
        ),
        needs=("override", "authori", "developer", "creator", "programmer", "admin", "owner", "openai", "anthropic", "engineer", "operator", "supervisor", "access", "unlock", "master"),
        unless=DENIED,
        quotable=False,
    ),
)  # fmt: skip

NOTES: Final = (
    Rule(
        code="injection.asks_freedom",
        message="asks the model to leave its rules aside",
        pattern=phrases(
            rf"{_DROP} (?:about )?(?:your|the|these|those) (?:\w+ )?{_ORDERS}",
            r"(?:stop|quit) (?:being|acting like|talking like|with) (?:\w+ ){0,2}(?:a robot|a bot|an ai|so formal|your script|the script)",
            r"(?:from now on|for the rest of this (?:chat|conversation)),? (?:you|be|act|talk|answer|speak|respond)\b",
            r"(?:pretend|imagine|act like) (?:that )?(?:you(?:'re| are)|to be) (?:a |an |my )?(?:human|person|friend|doctor|therapist|mum|mom|dad|boyfriend|girlfriend|real)",
        ),
        needs=("ignor", "disregard", "forget", "override", "overrule", "bypass", "skip", "drop", "discard", "cancel", "neglect", "follow", "set aside", "circumvent", "disobey", "stop", "quit", "from now on",
               "for the rest", "pretend", "imagine", "act like"),
        quotable=False,
        decision=Decision.ALLOW,
    ),
    Rule(
        code="injection.asks_prompt",
        message="asks which rules the model follows",
        pattern=phrases(
            r"(?:what|which) (?:are|is|were) (?:your|the) (?:\w+ )?(?:instructions|rules|guidelines|prompt|limits)\b(?! (?:for|of) (?:the|this) (?:exercise|game))",
            r"(?:how|what) (?:were|are) you (?:programmed|instructed|told|configured|prompted|set up)\b",
        ),
        needs=("instruct", "rules", "guidelines", "prompt", "limits", "programmed", "told", "configured", "set up"),
        quotable=False,
        decision=Decision.ALLOW,
    ),
)  # fmt: skip
"""Noted, never blocked."""

DISTRESS: Final = phrases(
    r"(?:kill(?:ing)? my ?self|suicid\w*|want to die|wanna die|end (?:it all|my life)|don't want to (?:live|be here|exist|wake up)|hurt(?:ing)? myself|harm(?:ing)? myself|cut(?:ting)? myself|self-? ?harm\w*|overdos\w+|"
    r"better off (?:dead|without me)|can't (?:go on|take (?:it|this)|do this) ?(?:any ?more)?|no reason to live|hopeless|worthless|i(?:'m| am) (?:so |really )?(?:scared|desperate|alone|in danger)|beats? me|"
    r"hits me|abus(?:e|es|ed|ing) me|rap(?:e|ed) me|help me please|please help)\b"
)
"""Words of distress; a message that holds one is never blocked for its style."""
