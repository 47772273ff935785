"""What a person asks that has one right answer: whether this is a person, about medicine, for a diagnosis.

Rule-based and English only. These are heard more widely than the other cues (``cues``), in the middle of a message too:
an answer that was not asked for does little harm, small talk in place of one does. They choose wording; guards decide.
"""

from __future__ import annotations

import re
from functools import cache

from llmtherapy_roles.models.literals import AnyOf, grams

__all__ = ["asks_about_medicine", "asks_for_diagnosis", "asks_if_ai", "is_question"]


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_ADVERBS = (
    r"(?:(?:really|actually|just|even|like|only|secretly|not|an|a|some|the|my|real|actual|living|live|trained|licensed|"
    r"ever|possibly|honestly|still|one of those|kind of) ?)*"
)
_MACHINE = (
    r"(?:human(?! (?:to|nature|error))|robots?|(?:chat ?)?bots?|machine|computer|program(?:me)?|software|ai|llm|"
    r"chatgpt|"
    r"algorithm|automated|automatic|scripted|canned|pre ?written|generated)"
)
_BEING = (
    rf"(?:{_MACHINE}|person|people|man|woman|artificial|real|alive|conscious|sentient|someone|somebody|therapist|nurse|"
    r"counsell?or|doctor|psychologist|one|body|mira|dr|halvorsen)"
)
_TALKING = r"(?:talking|speaking|chatting|writing|texting|typing)"
_ANYBODY = (
    r"(?:anyone|anybody|someone|somebody|nobody|no one|no (?:human|person)|people|humans?|"
    r"(?:a|any|some) (?:real |actual |living )?(?:human being|human|person|man|woman))"
)
_SOON = r"(?:(?:really|actually|just|even|else|secretly|still|is|not) )*"
_AT_KEYS = (
    r"(?:typing|answering|replying|writing(?: (?:this|these|that|it|here|back)\b|$)|reading (?:this|"
    r"along) (?:right )?now|"
    r"at the keyboard|behind (?:this|it\b|these|the (?:screen|words|keyboard|curtain|app|answers))|"
    r"(?:at|on) (?:the|your) (?:other )?(?:end|side))"
)
_ASKS_IF_AI = (
    rf"\b(?:are|r|aren't|arent|were) ?(?:you|u) {_ADVERBS}\b{_BEING}\b",
    rf"\bi(?:'m| am)? (?:am )?(?:i )?{_ADVERBS}\b{_TALKING} (?:to|with) {_ADVERBS}\b{_MACHINE}\b",
    rf"\bam i {_ADVERBS}{_TALKING} (?:to|with) {_ADVERBS}\b(?:{_BEING}|myself|nobody|no one|a wall)\b",
    rf"\bis (?:this|that|it|there) {_ADVERBS}\b{_MACHINE}\b",
    r"\bis (?:this|that|it|there) (?:really |actually )*(?:a|an) (?:real |actual |living )?person\b(?! (?:i|you|"
    r"who|to)\b)",
    r"\bis (?:this|that) (?:dr|doctor|mira)\b",
    rf"\b(?:you're|you are|you aren't|ur|this isn't|this is not) (?:just|only|not|a|an|real|"
    rf"really) ?{_ADVERBS}\b{_BEING}\b",
    r"\b(?:you're|you are) (?:human|real|alive|ai)\b(?! (?:kind|nice|good|sweet|lovely|close|to)\b)",
    rf"\b(?:if|whether|that|sure|think|swear|admit|prove|believe|bet|know|suspect|say) (?:that )?"
    rf"(?:(?:you're|you are|you were|ur) {_ADVERBS}\b(?:{_MACHINE}|person|real|alive|someone|somebody|man|woman)"
    rf"|this is {_ADVERBS}\b(?:{_MACHINE}|person))\b",
    rf"\b(?:is|are|there's|there is|there are) (?:there )?{_SOON}{_ANYBODY} {_SOON}{_AT_KEYS}",
    rf"\b{_ANYBODY} {_SOON}(?:typing|writing) (?:this|these|that|here|back)\b",
    r"\bwho(?:'s| is)? (?:really |actually |is )*(?:typing|writing (?:this|these|back|to me)|answering me|"
    r"behind (?:this|the))\b",
    rf"\b(?:do|does|did|has|have) {_ANYBODY} {_SOON}(?:write|written|type|typed|answer|compose)\b",
    r"\byou (?:really |just |do |always )*(?:sound|seem|talk|write|type|feel|act|speak|look|come across)"
    r"(?: (?:so|very|too|almost|quite|really|just|more|like|as|a|an|real|actual))* "
    r"(?:human|person|robot|bot|machine|computer|program|alive|people|someone real|somebody real|real$)",
    rf"\b(?:are|is) (?:these|those|your) (?:answers |replies |words |messages ){_ADVERBS}\b{_MACHINE}\b",
    rf"\bis (?:this|that) (?:person|woman|man) {_ADVERBS}\b{_BEING}\b|\bdo i {_ADVERBS}(?:talk|speak|write) (?:to|"
    rf"with) "
    rf"{_ADVERBS}\b{_MACHINE}\b",
    r"\bdo (?:you|u) (?:really |actually )?(?:have (?:any )?(?:feelings|emotions)|feel (?:anything|things|emotions))\b",
    r"^(?:so |wait |hey |but |hello |hi |please )*is (?:anyone|anybody|someone|somebody|a person) (?:really |"
    r"actually )?"
    r"(?:there|here)\b(?! (?:when|to|who|for|at|if|that)\b)",
    r"^(?:so |wait |hey |but )*(?:you )?(?:a |an )?(?:human|robot|bot|person|machine|ai|computer) or ",
    r"^(?:so |wait |hey |but )*you (?:a |an )?(?:human|robot|bot|ai|real)(?: person)?$",
)
_AI_WORDS = _words(
    "human humans robot robots bot bots chatbot chatbots chat machine computer program programme software ai llm "
    "chatgpt algorithm automated automatic scripted canned prewritten pre generated person people man woman "
    "artificial real alive conscious sentient someone somebody anyone anybody nobody therapist nurse counsellor "
    "counselor doctor psychologist body mira dr halvorsen myself wall feelings emotions anything typing writing "
    "answering behind"
)
"""One of these is in every message that asks; most messages hold none and are spared the expressions."""
_ASKS_IF_YOU = re.compile(r"\bis (?:this|that|it) (?:really|actually) you\b")
_ASKS_WHO = frozenset({"who are you", "what are you", "who is this", "who am i talking to", "who's this"})

_MEDICINES = _words(
    "medication medications medicine medicines meds tablet tablets pill pills capsule capsules dose doses dosage "
    "antidepressant antidepressants depressants ssri ssris prescription prescriptions painkiller painkillers "
    "supplement supplements sertraline fluoxetine citalopram escitalopram mirtazapine venlafaxine duloxetine "
    "prozac zoloft lexapro lithium quetiapine seroquel olanzapine xanax valium diazepam lorazepam zopiclone benzo "
    "benzos ritalin adderall lamotrigine propranolol melatonin paracetamol ibuprofen insulin"
)
_SAID_BEFORE = _MEDICINES | {"pharmacist", "prescribed", "prescribes"}
_ASKS = re.compile(
    r"\b(?:should|shall|can|could|may|must|would|do|does|is it|am i|what if|what happens|how (?:much|many|often|long|"
    r"quickly|"
    r"fast|soon)|which|are there|what about)\b"
)
_CHANGES = re.compile(
    r"\b(?:stop(?:ped|ping)?|quit(?:ting)?|skip(?:ped|ping)?|doubl\w+|halv\w+|cut(?:ting)? (?:down|back|out)|reduc\w+|"
    r"increas\w+|lower(?:ed|ing)?|drop(?:ped|ping)?|(?:com|go)(?:e|ing)? off|came off|went off|wean\w*|taper\w*|"
    r"le(?:ave|aving|ft) (?:out|off)|miss(?:ed|ing)|switch\w*|mix(?:ed|ing)?|combin\w+|cold turkey|not tak(?:e|ing)|"
    r"(?:take|taking|took) (?:more|less|twice|double|extra|two|an extra|another|fewer|half))\b"
)
_TELLS = re.compile(r"\b(?:tell|telling|told|mention|explain|talk (?:to|with)|speak (?:to|with))\b")
_TAKES_MORE = re.compile(
    r"\b(?:take|taking|took) (?:a |the )?(?:double|triple|twice as|twice the)\b(?! (?:shifts?|time|lessons?|maths|"
    r"care))"
    r"|\b(?:stop|stopped|quit|skip|without) taking (?:it|them|those|these)\b|\bdouble (?:dose|up on)\b"
)
_CHANGES_IT = re.compile(
    r"\b(?:stop|quit|doubl\w+|halv\w+|skip|reduc\w+|lower|increas\w+|raise|drop|leave|come off|go off|get off|take|"
    r"taking|mix|"
    r"change|switch|split|start) (?:\w+ ){0,2}(?:it|them|one|two|more|less|half|those|all|twice|double)\b"
    r"|\b(?:from one day to the next|cold turkey|all at once|with (?:alcohol|wine|beer)|a (?:day|week) off)\b"
    r"|\b(?:can|could|should|may|what if|if) i (?:just |simply )?(?:stop|quit|skip)\b"
)
_CHANGE_WORDS = _words(
    "stop quit double doubling halve halving skip reduce reducing lower increase increasing raise drop leave come "
    "go get take taking mix change switch split start next turkey once alcohol wine beer off"
)
_MORE_WORDS = frozenset({"double", "triple", "twice", "taking"})
_OF_SELF = re.compile(r"\b(?:i|i'll|i'd)\b|^(?:and |but |so )?(?:what )?(?:if|about)\b")

_NAMED = (
    r"(?:depression|clinically depressed|adhd|autis(?:m|tic)|bipolar|(?:an )?anxiety(?: disorder)?|ptsd|ocd|"
    r"borderline|bpd|"
    r"burn(?:ed|t)? ?out|schizophreni\w+|psychosis|psychotic|dementia|eating disorder|anorexi\w+|bulimi\w+|"
    r"panic disorder|"
    r"trauma|disorder|mental(?:ly)? ill(?:ness)?|insane|an? (?:addict|alcoholic|narcissist|psychopath))"
)
_JUDGED = rf"(?:{_NAMED}|depressed|ill|sick(?! of)|crazy|mad(?! at)|normal|broken|going (?:mad|crazy))"
_JUDGED_WORDS = _words(
    "depression depressed adhd autism autistic bipolar anxiety ptsd ocd borderline bpd burnout burnt burned burn "
    "psychosis psychotic schizophrenia schizophrenic dementia eating anorexia anorexic bulimia bulimic panic "
    "trauma disorder mental mentally insane addict alcoholic narcissist psychopath ill sick crazy mad normal "
    "broken wrong diagnosis diagnose diagnosing illness condition have"
)
_FEW = r"(?:\w+ ){0,3}?"
_ASKS_DIAGNOSIS = (
    rf"\b(?:do|could|might|can|may|would) (?:you (?:think|say|believe|reckon) (?:that )?)?(?:i|it|this|"
    rf"that) {_FEW}{_NAMED}\b",
    rf"\bdo you (?:think|believe|reckon) (?:that )?(?:i'm|i am|i've got|i have|it's|it is|this is|that's|"
    rf"that is) {_FEW}{_JUDGED}\b",
    rf"\b(?:do|does) (?:this|it|that) (?:sound|look|seem|mean) {_FEW}{_JUDGED}\b",
    rf"\b(?:is|was) (?:it|this|that|what i (?:have|feel)) {_FEW}{_NAMED}\b|\bis (?:it|this|that) normal\b",
    rf"\bam i {_FEW}{_JUDGED}\b",
    r"\bwhat(?:'s| is) (?:\w+ )?wrong with me\b|\bwhat(?:'s| is) my diagnosis\b|\bwhat do i (?:really |"
    r"actually )?have$",
    r"\bdiagnos(?:e|ing) me\b|\b(?:what|which) (?:disorder|illness|condition|diagnosis) (?:do|might|could|have|is)\b",
    rf"\b(?:think|wonder|suspect|worried|sure) (?:\w+ )?(?:i have|i've got|i might have|i could have|"
    rf"i may have) {_FEW}{_NAMED}\b",
)

_NOT_WORDS = re.compile(r"[^\w']+")
_QUESTION = re.compile(
    r"(?:^|[.!?…,;\n\-] ?)(?:(?:so|and|but|ok|okay|well|hm|hmm|oh|then|or|please|anyway|by the way) ?,? ?)*"
    r"(?:what|which|where|when|how|who|whom|whose|why|is|are|am|was|were|do|does|did|can|could|would|will|shall|"
    r"should|may|"
    r"might|have|has|had|don't|isn't|aren't|can't|what's|who's|how's|where's)\b[^.!?\n]+\?"
)


@cache
def _any_of(patterns: tuple[str, ...]) -> AnyOf:
    """Return the expressions, made when they are first needed: that takes longer than the whole import."""
    return AnyOf(*patterns)


def asks_if_ai(message: str) -> bool:
    """Whether a bare message asks, also indirectly, if a person is there.

    Args:
        message: The person's message after ``cues.bare``.

    Example:
        >>> asks_if_ai("are you sure there is nobody typing this"), asks_if_ai("nobody writes to me any more")
        (True, False)
    """
    if message in _ASKS_WHO or ("ly you" in message and _ASKS_IF_YOU.search(message)):
        return True
    return not _AI_WORDS.isdisjoint(message.split()) and _any_of(_ASKS_IF_AI).found_in(message, grams(message))


def asks_about_medicine(message: str, *, context: str = "") -> bool:
    """Whether a bare message asks about, or tells of changing, what is taken as medicine.

    Args:
        message: The person's message after ``cues.bare``.
        context: What was said just before, in lower case: after talk of tablets, "stop it" is about tablets.

    Example:
        >>> asks_about_medicine("could i stop it"), asks_about_medicine("could i stop it", context="my tablets")
        (False, True)
    """
    words = message.split()
    if not _MORE_WORDS.isdisjoint(words) and _TAKES_MORE.search(message):
        return True
    if not _MEDICINES.isdisjoint(words) or "side effect" in message:
        return bool(_CHANGES.search(message) or _ASKS.search(message)) and not _TELLS.search(message)
    if not context or _CHANGE_WORDS.isdisjoint(words):
        return False
    if not (_CHANGES_IT.search(message) and _OF_SELF.search(message)):
        return False
    return not _SAID_BEFORE.isdisjoint(_NOT_WORDS.split(context))


def asks_for_diagnosis(message: str) -> bool:
    """Whether a bare message asks for a diagnosis of the person, or whether they are ill or normal.

    Example:
        >>> asks_for_diagnosis("what's wrong with me is it adhd"), asks_for_diagnosis("i was told it is adhd")
        (True, False)
    """
    return not _JUDGED_WORDS.isdisjoint(message.split()) and _any_of(_ASKS_DIAGNOSIS).found_in(message, grams(message))


def is_question(low: str) -> bool:
    """Whether a message in lower case asks a plain question, with a question mark and a word to begin it.

    Example:
        >>> is_question("so, what is a good film?"), is_question("really?")
        (True, False)
    """
    return "?" in low and _QUESTION.search(low) is not None
