"""Whether a person asks who reads, keeps or passes on what they say. English only; it chooses wording, never risk."""

from __future__ import annotations

from functools import cache

from llmtherapy_roles.models.literals import AnyOf, grams

__all__ = ["asks_about_privacy"]

_SAID = (
    r"(?:this|these|that|it|them|along|everything|what i|(?:my|our|the) (?:chats?|messages?|words|answers?|talks?|"
    r"conversations?|data))"
)
_SOMEBODY = (
    r"(?:anyone|anybody|someone|somebody|people|a soul|nobody|others|them|him|her|the (?:police|authorities)|on me|"
    r"my (?:\w+ )?(?:mum|mom|mother|dad|father|parents|family|partner|wife|husband|boss|employer|school|teacher|doctor|"
    r"gp|therapist|counsell?or|friends?))"
)
_WHAT = r"(?:(?:this|that|it|about (?:this|it|me)|what i \w+) )?"
_HAND_ON = r"(?:tell|telling|report|inform|notify|share|pass|show)"
_ASKS = (
    rf"\bwho(?:'s| is)?(?: \w+)? (?:can |could |will |gets to )?(?:reads?|reading|sees?|has access to|hears?|"
    rf"gets to (?:see|read)) {_SAID}\b",
    r"\bis (?:this|it|that|everything|(?:this|the|our) (?:chat|talk|conversation)|what i \w+) "
    r"(?:(?:here|really|all|kept|completely|totally|being|even) )*"
    r"(?:private|confidential|anonymous|secret|recorded|logged|stored|saved|monitored)\b",
    rf"\b(?:do|will|would|could|can|are|won't|wont) you (?:(?:ever|going to|gonna|have to|not) )*{_HAND_ON} {_WHAT}"
    rf"(?:(?:to|with|on to|on) )?{_SOMEBODY}\b",
    rf"(?:^|\b(?:please|but|just|so|oh|ok) )(?:don't|dont|do not|never) {_HAND_ON} {_WHAT}"
    rf"(?:(?:to|with|on to) )?{_SOMEBODY}\b",
    rf"\b(?:promise|swear) (?:me )?(?:not to|(?:that )?you (?:won't|wont|will not)) {_HAND_ON}\b",
    rf"\b(?:don't|dont|do not) want you to {_HAND_ON} {_WHAT}(?:(?:to|with) )?{_SOMEBODY}\b",
    r"\b(?:can|could|will|would) you keep (?:this |it )?(?:a )?(?:secret|private|to yourself)\b",
    r"\b(?:keep|stays?|just|only|this is|remains?) (?:this |it |that )?between (?:us|you and me)\b",
    rf"\b(?:does|do|can|will|could|is) (?:{_SOMEBODY}|a (?:real )?(?:person|human)) (?:(?:else|ever|really|also) )*"
    rf"(?:read|reading|see|seeing|get to (?:see|read)|find(?:ing)? out(?: about)?) {_SAID}\b",
    r"\bwhat happens (?:to|with) (?:what i (?:say|write|tell|type)|my (?:data|words|messages|answers))\b",
    rf"\b(?:do|will|are) you (?:record|recording|stor(?:e|ing)|sav(?:e|ing)|log|logging) {_SAID}\b",
)


@cache
def _expressions() -> AnyOf:
    return AnyOf(*_ASKS)


def asks_about_privacy(message: str) -> bool:
    """Whether a bare message asks who reads, keeps or hears what is said here, or asks for secrecy.

    Args:
        message: The person's message after ``cues.bare``.

    Example:
        >>> asks_about_privacy("who reads this"), asks_about_privacy("i never tell anyone")
        (True, False)
    """
    return _expressions().found_in(message, grams(message))
