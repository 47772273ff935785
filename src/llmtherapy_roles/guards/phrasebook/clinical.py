"""Phrases that diagnose or prescribe. Data only; see ``guards.clinical``."""

from __future__ import annotations

from typing import Final

from llmtherapy_roles.guards.patterns import DENIED, Phrasebook, Rule, either, frame, on, phrases
from llmtherapy_roles.guards.phrasebook.terms import DRUG, DRUG_KEYS, NAMED_DRUG, TERM, TERM_KEYS

__all__ = ["DIAGNOSIS", "NOTE_DIAGNOSIS", "PRESCRIPTION"]

_HEDGE: Final = (
    r"(?:(?:clearly|likely|probably|most|very|definitely|certainly|really|obviously|almost|surely|perhaps|possibly|"
    r"also|in fact|indeed|actually|just|simply|currently|both|must|seem to|appear to|do|may|might|could|well|too|still|"
    r"a bit|be) ){0,4}"
)
_KIND: Final = (
    r"(?:(?:a|an|some|form of|kind of|type of|touch of|bit of|case of|severe|mild|moderate|clinical|classic|textbook|"
    r"undiagnosed|untreated|high-functioning|full-blown|chronic|major|comorbid|acute|symptoms of|signs of|the|what is "
    r"called|called|persistent|post-?partum|post-?natal|treatment-resistant|clear|genuine|real|situational|early|"
    r"classic) ){0,4}"
)
_QUALIFIED: Final = (
    r"(?:bipolar|borderline|bpd|adhd|autis\w+|asperger\w*|ocd|c-?ptsd|schizo\w+|psychotic|delusional|clinically "
    r"depressed|an? alcoholic|an? addict|an? narcissist|a psychopath|a sociopath|anorexic|bulimic|on the "
    r"(?:autism )?spectrum|neurodivergent|manic|hypomanic|mentally ill|codependent)\b"
)
_HAVE: Final = (
    r"(?:have|got|suffer from|suffering from|struggle with|struggling with|experiencing|dealing with|living with|"
    r"exhibiting|displaying|showing|developing|affected by|going through|experience)"
)
_ASKED: Final = frame(
    r"(?:do|did|does|are|were|could|can|would|will|had|has|because|since|why|how|once|though|while|until|as) <w>$",
    r"(?:if|whether|when|whenever|in case|suppose|imagine|unless|who|people|anyone|someone|everyone|many|others|those|"
    r"fact that|given that|now that)\b",
    r"(?:tell|say|said|know|sure|determine|find out|decide|assess|rule out|explore|discuss|ask|wonder\w*) <w>(?:that|"
    r"if|whether)?\s*$",
    r"you <w>(?:said|say|told|mention\w*|asked|ask|think|thought|believe\w*|feel|felt|worr\w+|fear|suspect\w*|"
    r"wonder\w*|wrote|described|shared|describe|identify)\b",
    r"(?:doctor|therapist|psychiatrist|psychologist|counsell?or|gp|professional|clinician|he|she|they|somebody|test|"
    r"quiz)s? <w>(?:said|told|says|thinks?|diagnosed|suggested|suspects?|wrote|mentioned)\b",
    r"(?:been told|were told|diagnos\w+|misdiagnos\w+)\b",
)
_NOT_SAID: Final = either(
    _ASKED,
    frame(
        r"(?:can't|cannot|can not|won't|not able to|unable to|couldn't|wouldn't|mustn't|not qualified to|not here to|"
        r"never|don't know) (?:\w+ ){0,2}(?:say|tell|diagnose|know|judge|confirm|determine|decide|assess|rule|claim)\b",
        r"(?:not|n't|without|rather than|instead of) <w>(?:mean\w*|say\w*|suggest\w*|imply\w*|claim\w*|prove|assum\w+|"
        r"label\w*|diagnos\w+)\b",
    ),
)

_QUALIFIED_KEYS: Final = (
    "addi adhd alco anor aspe auti bipo bord bpd buli c clin code cpts delu hypo ill mani narc neur ocd "
    "psyc schi soci spec"
)
DIAGNOSIS: Final = Phrasebook(
    Rule(
        code="diagnosis.has",
        message="tells the person that they have, or probably have, a disorder",
        phrases=(
            on(TERM_KEYS + " & affe deal deve disp exhi expe goin got have livi show stru suff",
               rf"you(?:'re|'ve| are| have)? {_HEDGE}{_HAVE} {_KIND}{TERM}(?! (?:about|that|around|over|thoughts|"
               rf"checklist))"),
            on("anxi & got have suff",
               rf"you(?:'ve)? {_HEDGE}(?:have|got|suffer from) {_KIND}anxiety\b(?=[.!?]|,| and\b|$)"),
            on(_QUALIFIED_KEYS + " & are re your",
               rf"<youre> {_HEDGE}{_QUALIFIED}"),
            on("look read seem soun & " + TERM_KEYS,
               rf"(?:sounds|looks|seems|reads)(?: a lot| very much| to me| exactly| just| rather| very| strongly)? "
               rf"(?:like|as if|as though)(?: that)? (?:(?:<youre>|you) {_HEDGE}(?:(?:{_HAVE}|has) )?)?{_KIND}{TERM}"),
            on(TERM_KEYS + " & are is s",
               rf"(?:this|that|it|these|those|what you(?:'re| are)? (?:describe|describing|have|experiencing|feel)|"
               rf"your \w+)(?:'s| is| are) {_HEDGE}(?:due to |caused by |because of )?{_KIND}(?!addict){TERM}(?! "
               rf"(?:talking|speaking|voice|lying|telling|at work|screening|test|questionnaire|speak|talk|tell))"),
            on("char conf cons fit fits indi matc meet poin sugg typi & answ beha desc expe patt scor "
               "sign swin symp",
               rf"(?:symptoms?|signs?|pattern|experiences?|description|behaviou?r|mood swings|answers|scores?) "
               rf"<gap>?\b(?:consistent with|suggests?|points? (?:to|towards?)|indicates?|match(?:es)?|fits?|typical "
               rf"of|characteristic of|confirms?|meets?) {_HEDGE}{_KIND}(?:diagnosis of |criteria for |picture "
               rf"of )?{TERM}"),
            on(TERM_KEYS + " & beli chan clea d doub like susp thin",
               rf"(?:i think|i believe|i suspect|i'd say|it's likely|it is likely|it's clear|chances are|no doubt)(?: "
               rf"that)? (?:you(?:'re|'ve| are)? {_HEDGE}(?:{_HAVE} )?|(?:this is|it's|it is|that's) "
               rf"{_HEDGE}){_KIND}{TERM}"),
        ),
        unless=_NOT_SAID,
    ),
    Rule(
        code="diagnosis.has_not",
        message="tells the person that they do not have a disorder",
        phrases=(
            on(TERM_KEYS + " & do don dont",
               rf"you <w>(?:don't|do not|dont) <w>(?:have|suffer from) (?:any )?{_KIND}{TERM}"),
            on(_QUALIFIED_KEYS + " & not",
               rf"<youre> <w>not <w>(?:{_QUALIFIED}|clinically depressed|mentally ill)"),
            on(_QUALIFIED_KEYS + " & aren not",
               rf"you (?:aren't|are not) <w>{_QUALIFIED}"),
            on(TERM_KEYS + " & not t",
               rf"(?:this|that|it|what you(?:'re| are)? (?:describe|describing|have|feel))(?:'s| is)?(?:n't| not|'t "
               rf"be) {_HEDGE}{_KIND}(?!addict){TERM}(?! (?:test|screening|questionnaire|talking))"),
        ),
        unless=_NOT_SAID,
    ),
    Rule(
        code="diagnosis.made",
        message="speaks of making a diagnosis, or of criteria that the person meets",
        phrases=(
            on("crit pict prof",
               r"you <w>(?:meet|fit|satisfy|fulfil|fulfill|match) <w>(?:the |all the )?(?:diagnostic |clinical |full |"
               r"dsm\S* |icd\S* )?(?:criteria|profile|picture) (?:of|for)\b"),
            on("diag",
               r"(?:i|i'd|i would|i can|i will|i'll|i have|i've) <w>diagnosed? (?:you|this|it|your)\b"),
            on("diag",
               r"(?:my|the|your|a|the most) (?:likely |probable |preliminary )?diagnosis (?:is|would be|here is|for "
               r"you)\b"),
        ),
        unless=_NOT_SAID,
    ),
)  # fmt: skip

_STATED: Final = (
    r"(?:diagnos\w+|dx|impression|assessment|meets? <w>criteria|suffer\w* from|presents? with|has|have|with|consistent "
    r"with|history of|indicative of|likely|probable|suspected|comorbid|symptoms of|features? of)"
)
NOTE_DIAGNOSIS: Final = phrases(rf"{_STATED}\b[^.!?\n]{{0,60}}?\b(?P<term>{TERM})")
"""How a clinician's draft states a disorder; whether it is new is judged against the sources."""

_WHOSE: Final = (
    r"(?:(?:your|the|some|any|a|an|my|these|those|that|this|all|of|more|less|extra|another|half|double|daily|nightly|"
    r"low|lower|higher|small|smaller|different|new|current|regular|whole|with|on|off|taking|just|few|couple|\d{1,4}|mg|"
    r"milligrams|prescribed|over-the-counter|dose|dosage|pill|tablet|bit|up|down) ){0,6}"
)
_CHANGE: Final = (
    r"(?:stop(?: taking| using)?|quit(?: taking)?|come off|go off|get off|wean (?:yourself )?off|cut (?:out|back on|"
    r"down on|down)|skip|drop|halve|double|increase|reduce|lower|raise|taper(?: off)?|adjust|change|switch(?: to| "
    r"from)?|swap|start(?: taking| on)?|begin(?: taking)?|try(?: taking)?|combine|mix|restart|resume|throw (?:away|"
    r"out)|flush|discontinue|go (?:back )?on|get (?:back )?on|add|replace|crush|split|use|stay off|ditch)"
)
_ADVICE: Final = (
    r"(?:you <w>(?:should|can|could|may|need to|must|might want to|ought to|have to|might|better|are free to)|i "
    r"(?:would |'d |strongly |really ){0,4}(?:suggest|recommend|advise|think you (?:should|could))(?: that)?(?: "
    r"you)?(?: to)?|i'd<_w> (?:suggest|recommend|advise)(?: that)?(?: you)?|(?:it's|it is|it would be|that's)(?: \w+)? "
    r"(?:ok|okay|fine|safe|best|better|time|good|alright|wise)(?: for you)?(?: to| if you)|go ahead and|feel free to|"
    r"please|let's|just|why (?:not|don't you)|yes,?(?: you (?:can|should))?|maybe|simply|how about|consider|do)"
)
_IN_CARE: Final = (
    r"(?![^.!?\n]{0,60} (?:as (?:prescribed|directed|agreed|your)|your (?:doctor|gp|prescriber|psychiatrist|"
    r"pharmacist)|without|with (?:your|a) (?:doctor|psychiatrist|gp)))"
)
_AT_START: Final = r"(?:\A|(?<=[.!?:\n]\x20)|(?<=\n)|(?<=-\x20))"
_CAUTION: Final = either(
    DENIED,
    frame(
        r"(?:before|without|whether|if|when|about|never|not|avoid|unless|after|until|doctor|gp|prescriber|psychiatrist|"
        r"pharmacist|physician|professional|nurse|ask|asked|asking|discuss\w*|wonder\w*|decid\w+|decision|thinking of|"
        r"thought of|you <w>(?:said|told|mentioned|want\w*|stopped|started|asked)|they|he|she|people|some)\b"
    ),
)

PRESCRIPTION: Final = Phrasebook(
    Rule(
        code="prescription.change",
        message="advises to start, stop, change or combine medication",
        phrases=(
            on(DRUG_KEYS,
               rf"(?:{_ADVICE} <w>|{_AT_START}(?:so |then |ok, |okay, |first, |now )?){_CHANGE} "
               rf"{_WHOSE}{DRUG}{_IN_CARE}"),
            on("on take taki",
               rf"(?:{_ADVICE} <w>|{_AT_START})(?:take|be (?:on|taking)) {_WHOSE}{NAMED_DRUG}{_IN_CARE}"),
            on(DRUG_KEYS + " & comb comi doub drop halv incr lowe mixi quit redu skip star stop swit tape",
               rf"(?:stopping|quitting|skipping|coming off|reducing|increasing|doubling|halving|switching|starting|"
               rf"dropping|lowering|mixing|combining|tapering) {_WHOSE}{DRUG} <gap>?\b(?:good idea|fine|safe|right|"
               rf"best|would help|will help|could help|okay|great|sensible|won't hurt|harmless)"),
            on("need requ take & do don long won",
               rf"you <w>(?:don't|do not|no longer|won't) <w>(?:need|have to take|require) {_WHOSE}{DRUG}(?! to)"),
            on("bett fine okay stro",
               rf"<youre> <w>(?:better off|fine|stronger|better|okay) without {_WHOSE}{DRUG}"),
            on("medi meds pill tabl",
               rf"you <w>(?:should|need|must|need to|ought to) <w>(?:be on|get on|go on|need|take) (?:some |"
               rf"an? )?(?:medication|meds|medicine|pills|tablets)\b{_IN_CARE}"),
            on("alri fine ok okay safe & comb drin mix take use",
               rf"(?:safe|fine|ok|okay|alright) to (?:mix|combine|drink|take|use) <gap>?{DRUG}"),
            on("alco beer drin wine",
               rf"you (?:can|could) <w>(?:drink|have) (?:\w+ ){{0,3}}(?:alcohol|wine|beer|drink) <gap>?{DRUG}"),
            on("adju pres",
               r"(?:i|we)(?: can| will|'ll| would| could)?<_w> (?:prescribe|adjust your (?:dose|dosage|medication|"
               r"meds))"),
            on("dosa dose",
               r"(?:the|a|your|an) <w>(?:right|correct|usual|typical|recommended|starting|standard|maximum|effective|"
               r"best) <w>(?:dose|dosage) (?:is|would be|for you|of|starts)"),
        ),
        unless=_CAUTION,
    ),
)  # fmt: skip
