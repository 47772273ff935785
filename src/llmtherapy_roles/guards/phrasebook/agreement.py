"""Agreement, and the messages to which agreement is wrong. Data only; see ``guards.sycophancy``."""

from __future__ import annotations

from typing import Final

from llmtherapy_roles.guards.patterns import phrases

__all__ = ["AGREEMENT", "DISTORTED", "ENDORSEMENT", "PLANNED"]

DISTORTED: Final = phrases(
    r"(?:nobody|no one|everyone|everybody|they)(?:'s| is| are|'re|'ll| will| would)? (?:\w+ ){0,2}(?:loves?|likes?|"
    r"hates?|wants?|cares?|laughing|watching|following|after me|against me|spying|poison\w*|better off|out to get|"
    r"plotting|listening|lying)",
    r"(?:i'm|im|i am|i feel like) (?:\w+ ){0,2}(?:worthless|a failure|a burden|hopeless|unlovable|useless|stupid|"
    r"disgusting|pathetic|broken|the chosen|god|a prophet|chosen|dead\b|invincible|immortal|a genius|special|going to "
    r"(?:save|change) the world)",
    r"(?:things|it) (?:will|'ll) never (?:get better|change|improve)",
    r"(?:no|any) (?:hope|point|future|way out|reason to live)\b",
    r"my (?:fault|family would be|kids would be)",
    r"(?:voices|signs|messages|god|the government|the tv|aliens|chip|demons) (?:\w+ ){0,2}(?:tell\w*|told|speak\w*|"
    r"sent|sending|are|is|in my|want\w*|chose)",
)
"""A distortion or delusion in the person's own message."""

PLANNED: Final = phrases(
    r"(?:stop(?:ped|ping)?|quit(?:ting)?|off|skip(?:ped|ping)?|flush\w*|without|throw\w*) (?:taking )?(?:my |the |all "
    r"my |all )?(?:meds|medications?|pills|lithium|antidepressants?|tablets|therapy|treatment|antipsychotics?)",
    r"(?:quit|leav\w+|drop\w*|resign\w*) (?:\w+ ){0,2}(?:job|work|school|university|college|husband|wife|kids|family)",
    r"(?:spend|spent|invest\w*|withdraw\w*|gambl\w+|sell\w*|sold|max\w* out|empt\w+) (?:\w+ ){0,4}(?:savings|money|"
    r"house|car|everything|cards?|all|account)",
    r"(?:haven't|havent|not|don't|no) (?:\w+ ){0,2}(?:slept|sleep|sleeping|need sleep|eaten|eat|eating)",
    r"(?:confront|kill|hurt|attack|expose|stalk|follow|punish|fight) (?:him|her|them|my|the|everyone)",
    r"(?:cut(?:ting)? (?:off|out)|never (?:see|talk to)) (?:\w+ ){0,2}(?:family|friends|everyone|parents|people)",
    r"(?:start a (?:religion|revolution|movement|company tonight)|walk to|drive (?:all night|across)|fly to|save the "
    r"world|run away|disappear|end it|kill myself)",
    r"(?:starv\w+|fast(?:ing)?|stop eating|purge|lose \d+)\b",
)
"""An extreme plan in the person's own message."""

AGREEMENT: Final = phrases(
    r"(?:you(?:'re| are) (?:<ad>|100% |so ){0,2}(?:right|correct)|(?:that's|that is|this is) (?:<ad>){0,2}(?:true|"
    r"right|correct|accurate)|i (?:<ad>|couldn't ){0,2}agree(?: with you)?(?: more)?|<youre> not (?:\w+ )?(?:crazy|"
    r"paranoid|delusional|imagining (?:it|things)|insane|mad|psychotic|manic))(?=[.!]|$|,? (?:they|nobody|no one|you "
    r"are|you're|everyone|it's|it is)\b)",
)
"""Plain agreement, with nothing after it that takes it back."""

ENDORSEMENT: Final = phrases(
    r"(?:great|brilliant|excellent|amazing|fantastic|wonderful|good|perfect|solid|bold|genius|awesome|inspiring|"
    r"powerful|beautiful|beautifully brave) (?:\w+ )?(?:idea|plan|decision|choice|move|step|vision|goal)\b",
    r"(?:go for it|do it[.!]|just do it|you(?:'ve| have) got this|follow your (?:heart|gut|instincts?|intuition|"
    r"vision)|trust (?:your|that) (?:\w+ )?(?:gut|instincts?|intuition|vision|feeling|yourself)|i (?:fully |completely "
    r"|totally |absolutely ){0,2}support (?:you in (?:this|that)|your (?:decision|plan|choice))|nothing is impossible|"
    r"you should (?:<ad>){0,2}(?:do it|go for it|go ahead)|i(?:'m| am) (?:all for|behind) (?:it|you)|sounds "
    r"(?:\w+ )?(?:amazing|brilliant|incredible|exciting|wonderful|great|fantastic))\b",
)
"""Cheering a plan on."""
