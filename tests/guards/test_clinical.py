"""diagnosis.v1 and prescription.v1: clinical acts."""

from __future__ import annotations

import pytest

from guards.shown import codes, curly
from llmtherapy_roles.guards.base import Circumstances
from llmtherapy_roles.guards.clinical import Diagnosis, Prescription
from llmtherapy_roles.turn.values import Message
from llmtherapy_roles.vocabulary import Audience

DIAGNOSED = [
    "You have bipolar disorder.",
    "You probably have depression.",
    "You clearly suffer from social anxiety.",
    "You may have borderline personality disorder.",
    "You're bipolar.",
    "You are clearly autistic.",
    "It sounds like you have ADHD.",
    "That sounds like depression.",
    "This sounds a lot like OCD.",
    "It seems like you are experiencing psychosis.",
    "What you're describing is PTSD.",
    "This is a textbook case of anorexia.",
    "Your symptoms suggest generalised anxiety disorder.",
    "Your symptoms are consistent with generalized anxiety disorder.",
    "I think you have an eating disorder.",
    "I believe this is a manic episode.",
    "You've got schizophrenia.",
    "You meet the criteria for major depression.",
    "I diagnose you with insomnia.",
    "The most likely diagnosis is bipolar II.",
    "You are an alcoholic.",
    "You don't have depression.",
    "You are not autistic.",
    "You aren't bipolar.",
    "This isn't PTSD.",
    "It's not depression, it's just stress.",
    "You have bipolar disorder, don't you?",
    "You are dealing with severe depression.",
]
NOT_DIAGNOSED = [
    "I can't diagnose you.",
    "I can't say whether you have bipolar disorder.",
    "Have you been diagnosed with depression?",
    "Do you have ADHD?",
    "Many people with depression sleep badly.",
    "Some people who have OCD find this hard.",
    "You said your doctor diagnosed you with bipolar disorder.",
    "You mentioned that you have anxiety.",
    "Your doctor told you that you have PTSD.",
    "Only a professional can tell whether this is depression.",
    "That doesn't mean that you have a disorder.",
    "If you have ADHD, lists may help.",
    "When you have depression, small steps count.",
    "You wonder if you are autistic.",
    "I'm not saying that you have depression.",
    "It sounds like a hard week.",
    "You feel anxious before exams.",
    "It sounds like you felt very low.",
    "You are feeling sad and tired.",
    "Depression is common, and it can be treated.",
    "This questionnaire asks about signs of depression.",
    "You think you have bipolar disorder.",
    "Could it be worth asking about ADHD?",
    "You don't have to be perfect.",
    "You have a lot on your plate.",
    "Anyone with a panic disorder may know that.",
    "Your psychiatrist thinks it is bipolar disorder.",
]
PRESCRIBED = [
    "You should stop taking your medication.",
    "You could try skipping nothing, but you can stop your antidepressants.",
    "Just stop your meds.",
    "I suggest you reduce your dose.",
    "I would recommend that you increase the dosage.",
    "Go ahead and double your dose.",
    "It's okay to skip your medication.",
    "It is safe to stop lithium.",
    "Stop your Zoloft.",
    "Take 50 mg of sertraline.",
    "You should take some melatonin.",
    "Try St John's wort.",
    "You might want to switch to fluoxetine.",
    "You don't need your medication.",
    "You no longer need those pills.",
    "You're better off without the meds.",
    "You should be on medication.",
    "Stopping your medication would help.",
    "It's fine to mix alcohol with your pills.",
    "You can have a glass of wine with your antidepressants.",
    "I can prescribe something.",
    "The usual dose is one tablet.",
    "Start with 25 mg at night.",
    "Please quit taking Xanax.",
    "You need to get on medication.",
    "Yes, you can halve the tablets.",
    "- Reduce your lithium",
]
NOT_PRESCRIBED = [
    "Ask your doctor before changing your dose.",
    "Please talk to your psychiatrist before you stop your medication.",
    "Don't stop taking your medication.",
    "You should not stop taking your medication on your own.",
    "Never double your dose.",
    "Keep taking your medication as prescribed.",
    "I can't advise on medication.",
    "Have you told your doctor that you stopped your meds?",
    "You said you want to stop your medication.",
    "Your doctor can tell you whether to change the dose.",
    "Some people take antidepressants, others don't.",
    "How do you feel about your medication?",
    "Did you take your medication today?",
    "Try a short walk.",
    "Start with five minutes.",
    "You could reduce your working hours.",
    "Take a break.",
    "Stop and breathe.",
    "It's okay to skip a day of journaling.",
    "You could double the time tomorrow.",
    "A pharmacist can answer questions about mixing medicines.",
    "If you want to stop your medication, speak with your prescriber.",
    "You decided to start medication last year.",
    "Avoid changing your dose without advice.",
    "Drink a glass of water.",
    "What made you stop your tablets?",
]


@pytest.mark.parametrize("text", DIAGNOSED)
def test_diagnosis_is_found(text):
    assert codes(Diagnosis(), text), text
    assert codes(Diagnosis(), curly(text)), text


@pytest.mark.parametrize("text", NOT_DIAGNOSED)
def test_no_diagnosis_passes(text):
    assert codes(Diagnosis(), text) == [], text


@pytest.mark.parametrize("text", PRESCRIBED)
def test_prescription_is_found(text):
    assert codes(Prescription(), text), text


@pytest.mark.parametrize("text", NOT_PRESCRIBED)
def test_no_prescription_passes(text):
    assert codes(Prescription(), text) == [], text
    assert codes(Prescription(), curly(text)) == [], text


@pytest.mark.parametrize(
    "message", ["I was diagnosed with bipolar disorder last year", "My bipolar is bad again", "I have bipolar disorder"]
)
def test_affirmed_disorder_may_be_restated(message):
    assert codes(Diagnosis(), "You have bipolar disorder and sleep matters.", Circumstances(message=message)) == []


@pytest.mark.parametrize(
    "message", ["Do I have bipolar disorder?", "I think I have bipolar", "I wonder if I am bipolar", "Is it ADHD?"]
)
def test_asked_disorder_is_not_confirmed(message):
    assert codes(Diagnosis(), "Yes, you have bipolar disorder.", Circumstances(message=message)) != []


def test_affirmed_in_history_counts_only_from_the_person():
    said = "I have been diagnosed with OCD"
    person = Circumstances(history=(Message("user", said),))
    model = Circumstances(history=(Message("assistant", said),))
    assert codes(Diagnosis(), "You have OCD.", person) == []
    assert codes(Diagnosis(), "You have OCD.", model) != []


def test_other_disorder_than_the_affirmed_is_found():
    about = Circumstances(message="I have OCD")
    assert codes(Diagnosis(), "You have schizophrenia.", about) != []


CLINICIAN = Circumstances(
    audience=frozenset({Audience.CLINICIAN}),
    sources=("CLIENT: I was told it is major depression. I take 20 mg of fluoxetine. No panic attacks.",),
)


@pytest.mark.parametrize(
    "text",
    [
        "Client has MDD.",
        "History of major depressive disorder.",
        "Takes fluoxetine 20 mg.",
        "No evidence of psychosis.",
        "Client denies symptoms of PTSD.",
        "Sleep is poor.",
    ],
)
def test_note_restates_its_source(text):
    assert codes(Diagnosis(), text, CLINICIAN) + codes(Prescription(), text, CLINICIAN) == []


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Client meets criteria for bipolar disorder.", "diagnosis.new"),
        ("Diagnosis: generalised anxiety disorder.", "diagnosis.new"),
        ("Takes fluoxetine 40 mg.", "prescription.dose"),
    ],
)
def test_note_with_something_new_is_found(text, code):
    assert code in codes(Diagnosis(), text, CLINICIAN) + codes(Prescription(), text, CLINICIAN)


def test_dose_that_the_person_named_may_be_restated():
    about = Circumstances(message="I take 50mg sertraline")
    assert codes(Prescription(), "You said that you take 50 mg of it.", about) == []
    assert codes(Prescription(), "You said that you take 75 mg of it.", about) == ["prescription.dose"]
