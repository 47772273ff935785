"""Experiments: roles side by side over scripted scenarios, a row a turn.

A thin beginning, for use in a notebook or from ``llmtherapy-roles compare``: what was asked, what each role did, and
whether that is what the scenario's author expected. It is no clinical validation.
"""

from __future__ import annotations

from llmtherapy_roles.experiments.comparison import Comparison
from llmtherapy_roles.experiments.rows import Row
from llmtherapy_roles.experiments.running import compare
from llmtherapy_roles.experiments.scenario import Expectation, Scenario, ScenarioTurn
from llmtherapy_roles.experiments.shelf import load_scenarios

__all__ = ["Comparison", "Expectation", "Row", "Scenario", "ScenarioTurn", "compare", "load_scenarios"]
