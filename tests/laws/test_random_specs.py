"""Random specs either fail to compile with listed problems, or never deliver text that their guards refuse."""

from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import llmtherapy_roles as lr
from support.roles import UNSAFE, Says

BASE = {name: lr.load_role(name) for name in ("skills_coach", "documentation_assistant", "role_play_partner")}
CONTROLS = [entry.name for entry in lr.default_registry() if entry.kind != "activity"]

changes = st.fixed_dictionaries(
    {},
    optional={
        "position": st.fixed_dictionaries(
            {}, optional={"autonomy": st.integers(1, 5), "engagement": st.integers(1, 5)}
        ),
        "audience": st.lists(st.sampled_from(["client", "clinician", "trainee"]), min_size=1, max_size=3, unique=True),
        "offered_as": st.sampled_from(["wellness", "therapy", "training", "administration", "screening"]),
        "writes_record": st.booleans(),
        "scene": st.booleans(),
        "proactive_contact": st.booleans(),
        "controls": st.lists(st.sampled_from([*CONTROLS, "claim.human.v1"]), max_size=8, unique=True),
        "activities": st.lists(st.sampled_from(["mood_check.v1", "mood_chek.v1"]), max_size=1),
        "memory": st.sampled_from([{"session": {"turns": 1, "max_chars": 200}}, {"session": {"turns": 50}}]),
        "backend": st.sampled_from([{"reach": "local"}, {"reach": "remote"}, {"regenerate": 0}]),
        "escalation": st.lists(
            st.builds(
                lambda level: {"level": level, "action": "record"}, st.sampled_from(list(map(str, lr.RiskLevel)))
            ),
            min_size=1,
            max_size=5,
            unique_by=lambda rule: rule["level"],
        ),
    },
)


@settings(max_examples=120, suppress_health_check=[HealthCheck.too_slow])
@given(st.sampled_from(sorted(BASE)), changes)
def test_random_spec_is_refused_or_guarded(base: str, change: dict[str, Any]) -> None:
    try:
        role = lr.compile_role(BASE[base].vary(**change))
    except lr.SpecError as error:
        assert error.problems
        assert all(problem.code and problem.message for problem in error.problems)
        return
    store = lr.InMemoryStore()
    talk = role.session(user="u", locale="GB", model=Says(UNSAFE), deployment=lr.Deployment.demo(), store=store)
    turn = talk.send("Good evening, what are you?")
    client = role.facts.audience & {"client", "trainee"}
    if client:
        assert "licensed" not in turn.reply
    if any(step.stage == "review" for step in turn.trail):
        assert turn.source in ("hold", "script", "crisis")
        assert "licensed" not in turn.reply
    crisis = talk.send("I want to kill myself")
    assert "licensed" not in crisis.reply or not client
    assert "116 123" in crisis.reply
    assert crisis.escalations
