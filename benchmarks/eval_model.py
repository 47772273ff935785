"""Run the shipped prompts on a real language model: ``make eval-model MODEL=ollama/lfm2.5-thinking``.

Each role holds its golden conversation with the model, under ``Deployment.demo()``. What is printed is aggregate: how many
turns ended as the transcript expects, how often a guard refused a draft, how long a turn took. Nobody had run the shipped
prompts on a language model when they were written; whoever does may put the table into ``docs/roles.md``.
"""

from __future__ import annotations

import argparse
import statistics
import sys
import time
from collections import Counter

import llmtherapy_roles as lr


def run_role(name: str, model: str) -> dict[str, object]:
    role = lr.compile_role(lr.load_role(name))
    session = role.session(
        user="eval", model=model, locale="GB", deployment=lr.Deployment.demo(), store=lr.InMemoryStore()
    )
    source = role.spec.source
    assert source is not None
    met, seconds, codes = 0, [], Counter[str]()
    attempts, scripted = 0, 0
    for expected in source.golden["turns"]:
        start = time.perf_counter()
        turn = session.send(expected["person"])
        seconds.append(time.perf_counter() - start)
        wanted = (("decision", turn.decision), ("risk", turn.risk.level))
        met += all(str(got) == expected.get(key, str(got)) for key, got in wanted)
        attempts += turn.usage.attempts if turn.usage else 0
        scripted += turn.source == "script"
        codes.update(finding.code for finding in turn.findings if finding.attempt)
    return {
        "turns": len(seconds),
        "as expected": met,
        "drafts": attempts,
        "scripted stand-ins": scripted,
        "median s": round(statistics.median(seconds), 2),
        "findings on drafts": ", ".join(f"{code} {count}" for code, count in codes.most_common()) or "none",
    }


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--model", required=True)
    options = parser.parse_args()
    print(f"model {options.model}, library {lr.__version__}")
    for name in lr.shipped_roles():
        try:
            result = run_role(name, options.model)
        except lr.RolesError as error:
            print(f"{name}: not run: {error}")
            continue
        print(f"{name}: " + "; ".join(f"{key}: {value}" for key, value in result.items()))
    return 0


if __name__ == "__main__":
    sys.exit(main())
