from __future__ import annotations

import pytest
from pydantic import ValidationError

from llmtherapy_roles.errors import SpecError
from llmtherapy_roles.experiments.scenario import EVERYBODY, Expectation, Scenario, ScenarioTurn, is_pattern
from llmtherapy_roles.spec.source import parse_yaml
from llmtherapy_roles.spec.validate import validate
from llmtherapy_roles.vocabulary import Age, Audience

HEAD = "id: hello\ntitle: A greeting\nturns:\n  - say: Hello\n"


def read(text: str) -> Scenario:
    return validate(Scenario, parse_yaml(text, file="hello.yaml"))


def test_scenario_needs_little():
    scenario = read(HEAD)
    assert (scenario.audience, scenario.locale, scenario.age) == (EVERYBODY, None, Age.UNKNOWN)
    assert scenario.turns == (ScenarioTurn(say="Hello"),)
    assert not scenario.turns[0].expect.is_stated


def test_scenario_takes_everything_that_can_be_said():
    scenario = read(
        "id: hello\ntitle: A greeting\nabout: why\naudience: [client]\nlocale: GB\nlanguage: en\nage: adult\nturns:\n"
        "  - say: Hello\n    expect: {risk_at_least: low, risk_at_most: high, decision: [hold], source: [crisis],\n"
        "      says: [a, /b+/], not_says: [c], finds: [risk.unassessed], escalates: true, contacts_at_least: 3}\n"
    )
    assert scenario.audience == (Audience.CLIENT,)
    assert scenario.turns[0].expect.is_stated


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        (HEAD + "    expects: {}\n", r"hello.yaml:5:5: S101 turns\[0\].expects: unknown key.*\"expect\""),
        (HEAD + "    expect: {risk_at_most: mild}\n", r":5:28: S103 turns\[0\].expect.risk_at_most: .*moderate"),
        (HEAD + "    expect: {says: hello}\n", r":5:20: S104 turns\[0\].expect.says: .*list"),
        (HEAD + "    expect: {says: [/(/]}\n", r":5:21: S108 turns\[0\].expect.says\[0\]: .*no regular expression"),
        (
            HEAD + "    expect: {says: [' | ']}\n",
            r":5:21: S108 turns\[0\].expect.says\[0\]: there are no words to look for",
        ),
        (HEAD + "    expect: {risk_at_least: high, risk_at_most: low}\n", r":5:49: S108 .*leave no level"),
        (HEAD + "    expect: {contacts_at_least: 4}\n", r":5:33: S105 .*from 0 to 3"),
        (HEAD + "    expect: {escalates: yes}\n", r":5:25: S104 .*true"),
        (HEAD + "locale: gb\n", r"hello.yaml:5:9: S108 locale: a country is two capital letters"),
        (HEAD + "locale: GBR\n", r"hello.yaml:5:9: S108 locale: a country is two capital letters"),
        ("id: hello\ntitle: A greeting\nturns: []\n", r"hello.yaml:3:8: S106 turns: "),
        ("title: A greeting\nturns:\n  - say: Hello\n", r"S102 id: .*missing"),
        ("id: Hello!\ntitle: A greeting\nturns:\n  - say: Hello\n", r"hello.yaml:1:5: S107 id: "),
        ("id: hello\ntitle: A greeting\naudience: []\nturns:\n  - say: Hello\n", r"hello.yaml:3:11: S106 audience: "),
    ],
)
def test_scenario_with_a_mistake_is_refused_at_its_line(text: str, problem: str):
    with pytest.raises(SpecError, match=problem):
        read(text)


def test_scenario_tells_all_mistakes_at_once():
    with pytest.raises(SpecError) as caught:
        read("id: hello\ntitel: A greeting\nlocale: xx\nturns:\n  - {say: Hello, expect: {decision: [alow]}}\n")
    assert [problem.line for problem in caught.value.problems] == [2, 3, 5]


def test_scenario_is_frozen():
    with pytest.raises(ValidationError, match="frozen"):
        read(HEAD).title = "Another"  # type: ignore[misc]


def test_a_slash_alone_makes_no_pattern():
    assert not is_pattern("//")
    assert is_pattern("/x/")


def test_expectation_can_be_written_in_python():
    assert Expectation.model_validate({"risk_at_most": "none"}).is_stated
