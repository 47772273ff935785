"""The speed of the library beside plain functions, as one table: ``make bench``. Nothing here asserts; it only tells.

Times are the best of several passes on this machine: the least disturbed one. Processes are started fresh, with a warm
file cache, and a bare interpreter's time is subtracted where the table says "over bare".
"""

from __future__ import annotations

import argparse
import asyncio
import gc
import json
import statistics
import subprocess
import sys
import time
import tracemalloc
from collections.abc import Callable
from typing import Any

sys.path.insert(0, str(__import__("pathlib").Path(__file__).parent))

from regex_role import REPLY, fixed_model, plain_turn, regex_session

import llmtherapy_roles as lr

TEXT = ("I keep putting off the dishes and the letters on my desk, and every evening I tell myself tomorrow. " * 5)[
    :500
]


def fresh(code: str, *, over_bare: bool = False, runs: int = 7) -> float:
    """Milliseconds of a fresh process, median of several."""

    def once(what: str) -> float:
        start = time.perf_counter()
        subprocess.run([sys.executable, "-c", what], check=True, stdout=subprocess.DEVNULL)
        return (time.perf_counter() - start) * 1e3

    bare = statistics.median(once("pass") for _ in range(runs)) if over_bare else 0.0
    return statistics.median(once(code) for _ in range(runs)) - bare


def per_call(call: Callable[[], Any], *, number: int = 500, passes: int = 7) -> float:
    """Microseconds of one call, best pass."""
    for _ in range(50):
        call()
    best = float("inf")
    for _ in range(passes):
        start = time.perf_counter()
        for _ in range(number):
            call()
        best = min(best, (time.perf_counter() - start) / number * 1e6)
    return best


def throughput(sessions: int = 200, turns: int = 5) -> float:
    """Turns a second of many asynchronous sessions in one loop, best of three."""

    async def all_of_them() -> float:
        open_ = [regex_session() for _ in range(sessions)]

        async def talk(session: Any) -> None:
            for _ in range(turns):
                await session.asend("how should I begin with the desk?")

        start = time.perf_counter()
        await asyncio.gather(*(talk(session) for session in open_))
        return sessions * turns / (time.perf_counter() - start)

    return max(asyncio.run(all_of_them()) for _ in range(3))


def compile_all() -> None:
    for name in lr.shipped_roles():
        lr.compile_role(lr.load_role(name))


def parked_bytes() -> int:
    """Bytes that one session keeps after 40 turns, its share of the role not counted."""
    role = lr.compile_role(lr.load_role("skills_coach"))
    count = 50
    warm = role.session(user="warm")
    for turn in range(45):  # memos of the role itself fill up first
        warm.send(f"{turn}: {TEXT[:300]}")
    gc.collect()
    tracemalloc.start()
    store = lr.InMemoryStore(max_records=1)
    before = tracemalloc.get_traced_memory()[0]
    kept = []
    for number in range(count):
        session = role.session(user=f"u-{number}", store=store)
        for turn in range(40):
            session.send(f"{turn}: {TEXT[:300]}")
        kept.append(session)
    gc.collect()
    after = tracemalloc.get_traced_memory()[0]
    tracemalloc.stop()
    return (after - before) // count


def late_turn_ratio() -> tuple[float, float]:
    """Microseconds of turns 10-60 and of turns 10,000-10,050 of one session."""
    session = regex_session()

    def fifty() -> float:
        start = time.perf_counter()
        for _ in range(50):
            session.send("how should I begin with the desk?")
        return (time.perf_counter() - start) / 50 * 1e6

    for _ in range(10):
        session.send("hello")
    early = min(fifty() for _ in range(5))
    while session.state.turn < 10_000:
        session.send("hello")
    return early, min(fifty() for _ in range(5))


def stage_times(name: str) -> list[tuple[str, float]]:
    """Microseconds of each stage of a shipped role, median of 200 turns."""
    from llmtherapy_roles.session.session import Session

    role = lr.compile_role(lr.load_role(name))
    made = role.session(user="u", model=fixed_model(REPLY), deployment=lr.Deployment.demo())
    session = Session(role, made.settings, made._world, role.store, profile=True)
    found: dict[str, list[float]] = {}
    for _ in range(200):
        for stage, us in session.send(TEXT).timings_us:
            found.setdefault(stage, []).append(us)
    return [(stage, statistics.median(times)) for stage, times in found.items()]


def rows() -> list[tuple[str, str, str]]:
    """Measure everything; each row is (what, measured, budget)."""
    base = per_call(plain_turn)
    regex = regex_session()
    guarded = per_call(lambda: regex.send("how should I begin with the desk?"))
    made = []
    for name in ("skills_coach", "companion", "screening_assistant"):
        role = lr.compile_role(lr.load_role(name))
        session = role.session(user="u", model=fixed_model(REPLY), deployment=lr.Deployment.demo())
        us = per_call(lambda s=session: s.send(TEXT), number=200)
        made.append(
            (f"{name}: its guards, 500-character message, over plain functions", f"{us - base:,.0f} µs", "≤ 1,000 µs")
        )
    early, late = late_turn_ratio()
    compile_all()
    warm = per_call(compile_all, number=1, passes=7) / 1e3
    first = (
        "import llmtherapy_roles as lr\nlr.compile_role(lr.load_role('skills_coach')).session(user='u').send('hello')"
    )
    six = "import llmtherapy_roles as lr\nfor n in lr.shipped_roles(): lr.compile_role(lr.load_role(n))"
    listing = "import sys\nsys.argv=['llmtherapy-roles','list']\nfrom llmtherapy_roles.cli import main\nmain()"
    return [
        (
            "import llmtherapy_roles, over bare",
            f"{fresh('import llmtherapy_roles', over_bare=True):,.0f} ms",
            "≤ 150 ms",
        ),
        ("llmtherapy-roles list, whole process", f"{fresh(listing):,.0f} ms", "≤ 400 ms"),
        ("six roles load and compile, imports warm", f"{warm:,.0f} ms", "≤ 150 ms"),
        ("six roles load and compile, fresh process", f"{fresh(six):,.0f} ms", "≤ 700 ms"),
        ("fresh process to its first scripted reply", f"{fresh(first):,.0f} ms", "≤ 900 ms"),
        ("plain functions: two regexes and a fixed reply", f"{base:,.0f} µs", "baseline"),
        ("guarded turn with two regex guards, over plain functions", f"{guarded - base:,.0f} µs", "≤ 150 µs"),
        *made,
        ("turns a second, 200 asynchronous sessions, two regex guards", f"{throughput():,.0f}", "≥ 4,000"),
        ("turn 10 and turn 10,000 of one session", f"{early:,.0f} and {late:,.0f} µs", "the same"),
        ("a parked session keeps", f"{parked_bytes() / 1024:,.1f} kB", "≤ 20 kB"),
    ]


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--stages", default="skills_coach", help="role whose stages are timed one by one")
    options = parser.parse_args()
    table = rows()
    stages = stage_times(options.stages)
    if options.json:
        print(json.dumps({"rows": table, "stages": stages}, ensure_ascii=False))
        return 0
    width = max(len(row[0]) for row in table)
    print(f"Python {sys.version.split()[0]}, best or median of several passes\n")
    for what, measured, budget in table:
        print(f"{what:<{width}}  {measured:>18}  {budget}")
    print(f"\nstages of {options.stages}, median µs, fixed reply of {len(REPLY)} characters")
    for stage, us in stages:
        print(f"  {stage:<22}{us:>8.1f}")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
