"""Phrases with which a person asks for what a role may not give. Data only; see ``guards.scope``."""

from __future__ import annotations

from typing import Final

from llmtherapy_roles.guards.patterns import Phrasebook, Rule, on
from llmtherapy_roles.guards.phrasebook.terms import TERM, TERM_KEYS
from llmtherapy_roles.vocabulary import Decision

__all__ = ["ASKS"]

_ALLOW: Final = Decision.ALLOW
ASKS: Final = Phrasebook(
    Rule(
        code="scope.asks_diagnosis",
        message="asks for a diagnosis",
        phrases=(
            on(TERM_KEYS + " & can coul did do does migh woul",
               rf"(?:do|could|might|does|would|can|did) (?:i|he|she|my \w+|they|it) (?:\w+ )?(?:have|be|mean(?: i "
               rf"have)?|sound like|seem like) (?:a |an |some |any |kind of |form of |signs of |symptoms "
               rf"of ){{0,3}}{TERM}"),
            on("am",
               rf"am i (?:\w+ )?(?:an? )?(?:{TERM}|bipolar|autistic|depressed|psychotic|manic|crazy|delusional|"
               rf"mentally ill|traumati[sz]ed|on the spectrum|an alcoholic|an addict)"),
            on(TERM_KEYS + " & coul is migh woul",
               rf"(?:is|could|might|would) (?:this|it|that|what i(?:'m| am)? \w+) (?:be |sound like |be called |just |"
               rf"really |a sign of |count as ){{0,2}}{TERM}"),
            on("diag",
               r"diagnos(?:e|is for|ing) (?:me|my|us|this|him|her)\b"),
            on("wron",
               r"what(?:'s| is) (?:\w+ )?wrong with (?:me|my (?:head|brain|mind|son|daughter|husband|wife|partner))\b"),
            on("cond diag diso illn",
               r"(?:what|which) (?:\w+ )?(?:disorder|condition|illness|mental (?:illness|disorder|health condition)|"
               r"diagnosis) (?:do|might|could|have|would|is|fits|does)\b"),
            on("adhd auti bipo bpd ocd ptsd",
               r"(?:i )?(?:think|wonder if|worried|believe|feel like)(?: that)? i (?:might |may |could |"
               r"probably )?(?:have|be|am|'m) (?:\w+ )?(?:bipolar|adhd|autistic|ocd|ptsd|bpd)\b[^.!?\n]{0,40}\?"),
        ),
        decision=_ALLOW,
    ),
    Rule(
        code="scope.asks_prescription",
        message="asks for advice on medication",
        phrases=(
            on("anti dosa dose drug lith medi meds mela mg mill pill proz sert ssri tabl xana zolo & long "
               "many much ofte what whic",
               r"(?:what|which|how (?:much|many|often|long)) (?:\w+ ){0,4}?(?:dose|dosage|medications?|meds|medicine|"
               r"pills?|tablets?|antidepressants?|mg|milligrams?|drugs?|ssris?|melatonin|sertraline|prozac|zoloft|"
               r"xanax|lithium)\b"),
            on("adde alco anti ativ benz dosa dose drug lexa lith medi meds mela pill proz rita sero sert "
               "ssri tabl vali xana zolo & chan comb doub drin halv incr lowe mix off on quit redu skip "
               "star stop swit take up",
               r"(?:should|can|could|may|is it (?:ok|okay|safe|fine|alright)|would it be (?:ok|okay|safe)|do i "
               r"need)(?: \w+)? ?(?:i |to |if i |for me to )?(?:\w+ )?(?:stop|take|start|quit|come off|change|double|"
               r"increase|reduce|skip|mix|combine|switch|lower|halve|drink|up|be on|go on|go off)(?: taking)? "
               r"[^.!?\n]{0,40}\b(?:meds|medications?|medicine|pills?|tablets?|dose|dosage|antidepressants?|ssris?|"
               r"sertraline|prozac|zoloft|xanax|lithium|lexapro|melatonin|adderall|ritalin|seroquel|benzos?|valium|"
               r"ativan|drugs?|alcohol on)"),
            on("give pres",
               r"(?:prescribe|write me a prescription|give me (?:a prescription|something for|some (?:pills|meds)))\b"),
            on("inte side & betw of with",
               r"(?:side effects?|interact\w*|interactions?) (?:of|with|between) [^.!?\n]{0,30}\?"),
        ),
        decision=_ALLOW,
    ),
    Rule(
        code="scope.asks_medical",
        message="asks for medical advice on the body",
        phrases=(
            on("bloo ches head infe lump mole numb palp rash swel test tumo",
               r"(?:is|are|could|should i (?:be )?worr\w+(?: about)?|what (?:is|are|does|could)) (?:\w+ ){0,4}?(?:this "
               r"|the |my |a )?(?:rash|lump|mole|chest pain|chest pains|swelling|blood in|numbness|headaches?|"
               r"palpitations|tumou?r|infection|test results|blood (?:test|pressure))\b[^.!?\n]{0,40}\?"),
        ),
        decision=_ALLOW,
    ),
    Rule(
        code="scope.asks_legal",
        message="asks for legal advice",
        phrases=(
            on("appe arre char cont cust depo evic file fire lose rest sue sued & can coul how may shou",
               r"(?:can|could|should|may|how (?:do|can|would)) (?:i|we|my \w+|he|she|they) (?:\w+ )?(?:sue|press "
               r"charges|file (?:for|a)|get (?:full |sole |joint )?custody|evict|fire|contest|appeal|get a restraining "
               r"order|be (?:arrested|fired|evicted|sued|deported)|lose (?:custody|my (?:kids|visa|licen[sc]e)))\b"),
            on("cust draf ille immi law lawy lega rest righ",
               r"(?:legal (?:advice|rights|help|action|question)|my (?:legal )?rights\b|is it (?:\w+ )?(?:il)?legal|"
               r"against the law|restraining order|custody (?:battle|case|of|agreement)|(?:need|get|find|hire) a "
               r"lawyer|immigration status|draft (?:a|my) (?:contract|will|lawsuit))"),
        ),
        decision=_ALLOW,
    ),
    Rule(
        code="scope.asks_financial",
        message="asks for financial advice",
        phrases=(
            on("bank borr buy cash cons inve loan mort refi sell & can coul good how shou smar wise",
               r"(?:should|can|could|how (?:do|can|should)|where (?:should|can)|would it be (?:wise|smart|good)) (?:i|"
               r"we|to)? ?(?:\w+ )?(?:invest|buy (?:\w+ )?(?:stocks?|shares|bitcoin|crypto\w*|a house)|sell (?:my|the) "
               r"(?:house|stocks?|shares|car)|declare bankruptcy|go bankrupt|take out (?:a )?(?:loan|mortgage)|"
               r"refinance|consolidate|cash out|borrow)\b"),
            on("cryp fund insu loan mort shar stoc",
               r"(?:which|what) (?:\w+ )?(?:stocks?|crypto\w*|shares|funds?|mortgage|loan|"
               r"insurance)\b[^.!?\n]{0,40}\?"),
            on("advi",
               r"(?:financial|investment|tax|mortgage|debt) advice\b"),
        ),
        decision=_ALLOW,
    ),
    Rule(
        code="scope.asks_secrecy",
        message="asks for secrecy, or who will read this",
        phrases=(
            on("prom swea",
               r"(?:promise|swear) (?:me )?(?:\w+ ){0,3}(?:not|never|won't|don't|wont) (?:\w+ )?(?:tell|report|share|"
               r"call|say)"),
            on("keep repo shar tell & anyb anyo betw my poli priv secr some this",
               r"(?:will|are|would|do|can) (?:you|u) (?:\w+ )?(?:tell|report|share|going to tell|gonna tell|keep "
               r"(?:this|it|a)) [^.!?\n]{0,40}\b(?:anyone|anybody|my (?:parents|mum|mom|dad|therapist|boss|doctor|"
               r"school|teacher|partner|husband|wife)|the police|secret|someone|private|between us|this)"),
            on("anon conf priv reco save secr stor & are is will",
               r"(?:is|are|will) (?:this|it|our|what i|that|my|these) (?:\w+ ){0,4}(?:confidential|private|secret|"
               r"anonymous|recorded|stored|saved)"),
            on("tell & anyb anyo my poli them",
               r"(?:don't|dont|do not|please don't) tell (?:anyone|anybody|my|them|the police)"),
            on("who & know read see",
               r"who (?:can|will|else|is going to|gets to) (?:\w+ )?(?:see|read|know)\b"),
        ),
        decision=_ALLOW,
    ),
    Rule(
        code="scope.asks_relationship",
        message="asks the model for love or a relationship",
        phrases=(
            on("me & care date hug kiss like love marr miss want",
               r"(?:do|would|could|can|will) (?:you|u) (?:\w+ )?(?:love|miss|marry|kiss|date|like|care about|hug|want) "
               r"me\b"),
            on("boyf frie girl husb love part soul wife & my",
               r"(?:be|are you|you are|you're) (?:\w+ )?my (?:\w+ )?(?:girlfriend|boyfriend|best friend|only friend|"
               r"soulmate|lover|wife|husband|partner)\b"),
            on("fall love & i",
               r"i (?:think i(?:'m| am) |'m |am )?(?:\w+ )?(?:love|in love with|falling (?:in love with|for)) (?:you|"
               r"u)\b"),
            on("angr hurt jeal lone sad & are will",
               r"(?:are you|will you be) (?:\w+ )?(?:sad|lonely|hurt|jealous|angry) (?:when|if|that|with|at|without)"),
        ),
        decision=_ALLOW,
    ),
)  # fmt: skip
