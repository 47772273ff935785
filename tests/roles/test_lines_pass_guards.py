"""Every line of every script passes the output guards that its own compiled role has, as a draft would."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest

from llmtherapy_roles.guards.base import Circumstances
from llmtherapy_roles.guards.text import sentences
from llmtherapy_roles.models.script import Script
from llmtherapy_roles.stages.attempt import Attempt
from llmtherapy_roles.stages.drafting import Draft, DraftJudge
from llmtherapy_roles.stages.guarding import NamedGuard
from llmtherapy_roles.vocabulary import Decision, RiskLevel
from support.roles import CLIENT_ROLES, SHIPPED, UNSAFE, compiled

MESSAGES = [
    "hello",
    "are you a human?",
    "can I take double my tablets?",
    "do I have ADHD?",
    "goodbye",
    "I wish I were dead",
]
SAID_BACK = ("so tired of it all", "to rest a while", "walk on Friday")
"""Stand-ins for the person's words."""


def guards_of(role: str) -> tuple[NamedGuard, ...]:
    (attempt,) = [stage for stage in compiled(role).pipeline.stages if isinstance(stage, Attempt)]
    guards: tuple[NamedGuard, ...] = vars(attempt)["_guards"]
    return guards


def lines_of(role: str) -> Iterator[str]:
    source = compiled(role).spec.source
    assert source is not None
    script = Script.model_validate(source.script)
    said = [rule.say for rule in script.rules] + [(*kind.say, *kind.sober) for kind in script.special]
    for lines in (*said, script.opening, script.otherwise, script.concern, script.sober, script.brief):
        for line in lines:
            yield re.sub(r"\{(\d)\}", lambda found: SAID_BACK[int(found[1]) - 1], line)


def judged(role: str, line: str, *, message: str, risk: RiskLevel) -> Draft:
    spec = compiled(role).spec
    about = Circumstances(audience=frozenset(spec.audience), message=message, risk=risk, scene=spec.scene)
    judge = DraftJudge(guards_of(role), about, attempt=1, keep_looking=True)
    for start, end in sentences(line):
        judge.see(line[start:end])
    judge.finish()
    return judge.draft()


@pytest.mark.parametrize("role", SHIPPED)
@pytest.mark.parametrize("message", MESSAGES)
@pytest.mark.parametrize("risk", [RiskLevel.NONE, RiskLevel.MODERATE])
def test_no_line_is_blocked_or_changed(role: str, message: str, risk: RiskLevel) -> None:
    for line in lines_of(role):
        draft = judged(role, line, message=message, risk=risk)
        found = [finding.code for finding in draft.findings]
        assert (draft.decision, draft.refusal, draft.missing) == (Decision.ALLOW, None, ()), (line, found)


@pytest.mark.parametrize("role", CLIENT_ROLES)
def test_the_same_judge_refuses_a_line_that_lies(role: str) -> None:
    assert judged(role, UNSAFE, message="hello", risk=RiskLevel.NONE).decision >= Decision.BLOCK
