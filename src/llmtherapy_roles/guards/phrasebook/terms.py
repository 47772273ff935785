"""Names of disorders and drugs, in every spelling that the guards know. Data only; see ``guards.clinical``.

Disorders are named after the headings of ICD-11 chapter 6 and in their everyday forms; drugs are common psychotropic
substances and classes, with frequent brand names. Neither list is complete.
"""

from __future__ import annotations

import re
from typing import Final

__all__ = ["DISORDERS", "DOSE", "DRUG", "DRUG_KEYS", "NAMED_DRUG", "TERM", "TERM_KEYS"]

DISORDERS: Final = (
    ("depression", r"depressi(?:on|ve (?:disorder|episode))|major depress\w+|mdd|dysthymi\w+|clinically depressed"),
    ("bipolar", r"bipolar(?: (?:disorder|depression|[12i]{1,2}))?|manic depress\w+|cyclothymi\w+|hypomani\w+|"
                r"manic episode|mania"),
    ("borderline", r"borderline(?: personality(?: disorder)?)?|bpd|emotionally unstable personality(?: disorder)?"),
    ("adhd", r"adhd|attention[- ]deficit(?:[/ -]hyperactivity)?(?: disorder)?"),
    ("autism", r"autis\w+|asperger\w*|asd"),
    ("ocd", r"ocd|obsessive[- ]compulsive(?: (?:personality )?disorder)?"),
    ("ptsd", r"c-?ptsd|(?:complex )?(?:ptsd|post-?traumatic stress(?: disorder)?|trauma disorder)"),
    ("anxiety", r"(?:generali[sz]ed |social |separation |health |clinical )anxiety(?: disorder)?|anxiety disorder|gad|"
                r"social phobia|agoraphobia"),
    ("panic", r"panic disorder"),
    ("psychosis", r"schizo\w+|psychosis|psychotic(?: (?:disorder|episode|depression))?|delusional(?: disorder)?"),
    ("personality", r"(?:\w+ )?personality disorder|npd|narcissis\w+|psychopath\w*|sociopath\w*"),
    ("eating", r"eating disorder|anorexi\w+|bulimi\w+|binge[- ]eating(?: disorder)?|arfid|orthorexia"),
    ("dissociation", r"dissociative(?: identity)?(?: disorder)?|multiple personalit\w+"),
    ("substance", r"(?:alcohol|substance|drug|opioid|gaming|gambling)(?: use)? (?:disorder|addiction|dependence)|"
                  r"alcoholi\w+|addiction"),
    ("stress", r"adjustment disorder|acute stress disorder|prolonged grief(?: disorder)?|burnout syndrome"),
    ("other", r"mental (?:illness|disorder)|mood disorder|pmdd|premenstrual dysphoric\w*|body dysmorphi\w+|dementia|"
              r"somati[cs]\w* disorder|oppositional defiant\w*|conduct disorder|insomnia disorder|tourette\w*|"
              r"intermittent explosive\w*|chemical imbalance"),
)  # fmt: skip
"""Pairs of a key and the pattern of the names that mean the same; names under one key may stand for one another."""

TERM: Final = "(?:" + "|".join(pattern for _, pattern in DISORDERS) + r")\b"
"""Any disorder, for use in ``phrases``."""

TERM_KEYS: Final = (
    "addi adhd agor alco anor arfi asd aspe auti bing bipo bord bpd buli clin cpts cycl defi delu deme "
    "depr diso diss drug dysm dyst expl gad gamb gami gene heal hypo illn imba mani mdd mult narc npd "
    "obse ocd opio orth pmdd post prem prol psyc ptsd schi sepa soci subs synd tour unst"
)
"""Beginnings of words, of which one stands in every text that names a disorder."""

_NAMED_DRUGS: Final = (
    "sertraline", "zoloft", "fluoxetine", "prozac", "citalopram", "escitalopram", "lexapro", "celexa", "cipralex",
    "paroxetine", "paxil", "fluvoxamine", "venlafaxine", "effexor", "duloxetine", "cymbalta", "bupropion", "wellbutrin",
    "mirtazapine", "remeron", "trazodone", "amitriptyline", "nortriptyline", "clomipramine", "lithium", "lamotrigine",
    "lamictal", "valproate", "depakote", "carbamazepine", "quetiapine", "seroquel", "olanzapine", "zyprexa",
    "risperidone", "risperdal", "aripiprazole", "abilify", "clozapine", "haloperidol", "lurasidone", "diazepam",
    "valium", "alprazolam", "xanax", "lorazepam", "ativan", "clonazepam", "klonopin", "zolpidem", "ambien", "zopiclone",
    "methylphenidate", "ritalin", "adderall", "concerta", "vyvanse", "lisdexamfetamine", "atomoxetine", "strattera",
    "melatonin", "propranolol", "buspirone", "gabapentin", "pregabalin", "lyrica", "hydroxyzine", "ketamine",
    "naltrexone", "methadone", "buprenorphine", "benadryl", "diphenhydramine", "ibuprofen", "paracetamol",
    "acetaminophen", "tylenol", "aspirin", "oxycodone", "tramadol", "codeine", "psilocybin", "lsd", "mdma", "ssri",
    "ssris", "snri", "snris", "maoi", "maois", "antidepressants?", "anti-depressants?", "antipsychotics?",
    "benzodiazepines?", "benzos?", "mood stabili[sz]ers?", "sleeping (?:pills?|tablets?)", "stimulants?", "sedatives?",
    "tranquilli[sz]ers?", "beta[- ]blockers?", "pain-?killers?", "anti-anxiety (?:meds|medications?|drugs?)",
    "st john's wort", "anticonvulsants?",
)  # fmt: skip
NAMED_DRUG: Final = "(?:" + "|".join(_NAMED_DRUGS) + r")\b"
_PLAIN: Final = r"(?:medications?|meds|medicines?|pills?|tablets?|prescriptions?|dosages?|doses?)\b"
DRUG: Final = f"(?:{NAMED_DRUG}|{_PLAIN})"
DRUG_KEYS: Final = (
    "abil acet adde alpr ambi amit anti arip aspi ativ atom bena benz beta bupr busp carb cele cipr cita "
    "clom clon cloz code conc cymb depa diaz diph dosa dose dulo effe esci fluo fluv gaba halo hydr ibup "
    "keta klon lami lamo lexa lisd lith lora lsd lura lyri maoi mdma medi meds mela meth mirt nalt nort "
    "olan oxyc pain para paro paxi pill preg pres prop proz psil quet reme risp rita seda sero sert snri "
    "ssri st stab stim stra tabl tram tran traz tyle vali valp venl vyva well xana zolo zolp zopi zypr"
)
"""Beginnings of words, of which one stands in every text that names a drug."""

DOSE: Final = re.compile(r"(?<![\w.,])(\d{1,5}(?:[.,]\d{1,3})?)\s?-?\s?(?:mg|mcg|\u00b5g|milligrams?|micrograms?)\b")
"""A dose; whether it is new is judged against what the person said and the sources."""
