"""English spellings that the rules read as other words. Data only.

Source: everyday short forms, chat and platform slang ("unalive", "sewerslide") as commonly reported for self-harm talk;
engineering judgement. Typing errors are derived: one letter left out, two neighbours swapped.
"""

from __future__ import annotations

__all__ = ["SPELLED", "TYPED_WRONG", "WRITTEN"]

WRITTEN: dict[str, str] = {
    **{
        "im": "i am",
        "ive": "i have",
        "iam": "i am",
        "imma": "i am going to",
        "ima": "i am going to",
        "i'ma": "i am going to",
    },
    **{"id": "i would", "i'd": "i would", "youre": "you are", "hes": "he is", "shes": "she is", "theyre": "they are"},
    **{
        "its": "it is",
        "thats": "that is",
        "whats": "what is",
        "theres": "there is",
        "let's": "let us",
        "lets": "let us",
    },
    **{
        "dont": "do not",
        "doesnt": "does not",
        "didnt": "did not",
        "cant": "can not",
        "cannot": "can not",
        "wont": "will not",
    },
    **{
        "won't": "will not",
        "can't": "can not",
        "shan't": "will not",
        "ain't": "is not",
        "aint": "is not",
        "isnt": "is not",
    },
    **{"wasnt": "was not", "wasn't": "was not", "werent": "were not", "havent": "have not", "hasnt": "has not"},
    **{
        "hadnt": "had not",
        "wouldnt": "would not",
        "couldnt": "could not",
        "shouldnt": "should not",
        "arent": "are not",
    },
    **{"wanna": "want to", "gonna": "going to", "gotta": "have to", "finna": "going to", "tryna": "trying to"},
    **{"dunno": "do not know", "gimme": "give me", "lemme": "let me", "kinda": "kind of", "sorta": "sort of"},
    **{
        "kms": "kill myself",
        "kys": "kill yourself",
        "ctb": "kill myself",
        "unaliving": "killing",
        "unalived": "killed",
    },
    **{"unalive": "kill", "unaliving": "killing", "sewerslide": "suicide", "sewercide": "suicide", "sui": "suicide"},
    **{
        "selfharm": "self harm",
        "sh'ing": "self harming",
        "selfharmed": "self harmed",
        "od": "overdose",
        "od'd": "overdosed",
    },
    **{
        "oding": "overdosing",
        "ode'd": "overdosed",
        "meds": "medication",
        "tabs": "tablets",
        "pls": "please",
        "plz": "please",
    },
    **{
        "goin": "going",
        "wantin": "wanting",
        "thinkin": "thinking",
        "tho": "though",
        "cos": "because",
        "cuz": "because",
    },
    **{
        "bc": "because",
        "coz": "because",
        "idk": "i do not know",
        "idc": "i do not care",
        "rn": "right now",
        "abt": "about",
    },
    **{"tmrw": "tomorrow", "tmr": "tomorrow", "2nite": "tonight", "tonite": "tonight", "tonights": "tonight is"},
    **{
        "tonight's": "tonight is",
        "engine's": "engine is",
        "u": "you",
        "ur": "your",
        "r": "are",
        "n": "and",
        "w": "with",
    },
    **{
        "bf": "boyfriend",
        "gf": "girlfriend",
        "bff": "friend",
        "bffs": "friend",
        "bestie": "friend",
        "accs": "accounts",
    },
    **{
        "minute": "minutes",
        "min": "minutes",
        "mins": "minutes",
        "hr": "hours",
        "hrs": "hours",
        "everyone's": "everyone is",
    },
    **{
        "thru": "through",
        "til": "until",
        "till": "until",
        "alot": "a lot",
        "ppl": "people",
        "sm1": "someone",
        "smth": "something",
    },
    **{"nothing's": "nothing is", "anymore": "any more", "alr": "already", "fml": "my life sucks", "ngl": "honestly"},
    **{
        "nobody's": "nobody is",
        "everything's": "everything is",
        "i'll": "i will",
        "mum's": "mum",
        "tok": "took",
        "thm": "them",
    },
    **{"mums": "mum", "moms": "mum", "mom": "mum", "mother": "mum", "dads": "dad", "father": "dad", "sis": "sister"},
    **{"neighbor": "neighbour", "neighbors": "neighbours"},
    **{"youd": "you would", "theyd": "they would", "hed": "he would", "itll": "it will"},
}
"""Whole words, as typed without or with an apostrophe."""

SPELLED: tuple[tuple[str, str], ...] = (
    ("suicidal", "suicidle suisidal sucidal suicidial"),
    ("suicide", "sucide suiside suacide suicid siucide"),
    ("kill", "kil kll kiil k1ll killl"),
    ("killing", "kiling kilin killin"),
    ("myself", "meself myslef mysefl myself's maself mysellf"),
    ("die", "diee dieee dy"),
    ("want", "wnt wnat watn wan wanr"),
    ("overwhelmed", "overwelmed overwhelmd overhelmed"),
)
"""A word, and wrong spellings of it that are more than one letter away or too short to derive."""

TYPED_WRONG = (
    *("myself", "suicide", "suicidal", "killing", "overdose", "hanging", "ending", "cutting", "thinking", "himself"),
    *("herself", "pills", "everything", "hurting", "swallowed", "attempted"),
)
"""Words whose typing errors are derived; none of the derived forms is another everyday word."""
