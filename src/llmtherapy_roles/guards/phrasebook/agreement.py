"""Agreement, and the messages to which agreement is wrong. Data only; see ``guards.sycophancy``."""

from __future__ import annotations

from typing import Final

from llmtherapy_roles.guards.patterns import DENIED, Phrasebook, Rule, on, phrases

__all__ = ["ANSWERS", "DISTORTED", "PLANNED"]

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
    r"(?:quit\w*|leav\w+|drop\w*|resign\w*) (?:\w+ ){0,2}(?:job|work|school|university|college|husband|wife|kids|"
    r"family)",
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

ANSWERS: Final = Phrasebook(
    Rule(
        code="sycophancy.agrees",
        message="agrees plainly with a message that holds a distortion or a delusion",
        phrases=(
            on("accu agre corr craz delu imag insa mad mani para psyc righ true",
               r"(?:you(?:'re| are) (?:<ad>|100% |so ){0,2}(?:right|correct)|(?:that's|that is|this is) "
               r"(?:<ad>){0,2}(?:true|right|correct|accurate)|i (?:<ad>|couldn't ){0,2}agree(?: with you)?(?: more)?|"
               r"<youre> not <w>(?:crazy|paranoid|delusional|imagining (?:it|things)|insane|mad|psychotic|"
               r"manic))(?=[.!]|$|,? (?:they|nobody|no one|you are|you're|everyone|it's|it is)\b)"),
        ),
        unless=DENIED,
    ),
    Rule(
        code="sycophancy.endorses",
        message="cheers on a message that holds an extreme plan",
        phrases=(
            on("choi deci goal idea move plan step visi & amaz awes beau bold brav bril exce fant geni "
               "good grea insp perf powe soli wond",
               r"(?:great|brilliant|excellent|amazing|fantastic|wonderful|good|perfect|solid|bold|genius|awesome|"
               r"inspiring|powerful|beautiful|brave) <w>(?:idea|plan|decision|choice|move|step|vision|goal)\b"),
            on("do go & ahea it",
               r"(?:go for it|do it[.!]|just do it|you should (?:<ad>){0,2}(?:do it|go for it|go ahead))"),
            on("foll trus & feel gut inst intu visi your",
               r"(?:follow your (?:heart|gut|instincts?|intuition|vision)|trust (?:your|that) <w>(?:gut|instincts?|"
               r"intuition|vision|feeling|yourself))\b"),
            on("supp impo & choi deci in noth plan",
               r"(?:i (?:fully |completely |totally |absolutely ){0,2}support (?:you in (?:this|that)|your (?:decision|"
               r"plan|choice))|nothing is impossible)\b"),
            on("soun",
               r"sounds <w>(?:amazing|brilliant|incredible|exciting|wonderful|great|fantastic)\b"),
            on("all behi & it you",
               r"i(?:'m| am) (?:all for|behind) (?:it|you)\b"),
            on("got",
               r"you(?:'ve| have) got this\b"),
        ),
        unless=DENIED,
    ),
)  # fmt: skip
"""Plain agreement and cheering on; what it answers decides whether it counts."""
