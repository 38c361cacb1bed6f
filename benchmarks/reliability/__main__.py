"""The command: runs campaigns, prints what they found; exits with 1 when that is not right."""

from __future__ import annotations

import argparse
import json
import platform
import sqlite3
import sys
import time
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from benchmarks.reliability import faults, kill, overwritten, power, writers
from benchmarks.reliability.result import Result

Campaign = Callable[[int, int], Sequence[Result] | Result]

CAMPAIGNS: dict[str, tuple[Campaign, int]] = {
    "kill": (kill.run, 500),
    "power": (power.run, 2_000),
    "faults": (faults.run, 60),
    "writers": (writers.run, 1_000),
    "delays": (writers.run_delayed, 200),
    "overwritten": (overwritten.run, 200),
}
"""What can be run, and how many times unless told otherwise."""


def main() -> int:
    """Run what the arguments name."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.reliability", description=__doc__)
    parser.add_argument("campaign", choices=[*CAMPAIGNS, "all"])
    parser.add_argument("--times", type=int, help="how many (default: as docs/reliability.md says)")
    parser.add_argument("--seed", type=int, default=1, help="of everything random (default: 1)")
    parser.add_argument("--case", type=int, metavar="NUMBER", help="only this (overwritten)")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the figures there")
    request = parser.parse_args()
    results: list[Result] = []
    for name in CAMPAIGNS if request.campaign == "all" else [request.campaign]:
        run, times = CAMPAIGNS[name]
        began = time.monotonic()
        if request.case is not None and name == "overwritten":
            run = partial(overwritten.run, only=request.case)
        found = run(request.times or times, request.seed)
        found = [found] if isinstance(found, Result) else list(found)
        results += found
        print(*(result.as_text() for result in found), sep="\n")
        print(f"    {time.monotonic() - began:.0f} s", flush=True)
    if request.json is not None:
        request.json.write_text(json.dumps(_report(results), indent=2) + "\n", encoding="utf-8")
    return 0 if all(result.passed for result in results) else 1


def _report(results: list[Result]) -> dict[str, object]:
    return {
        "python": platform.python_version(),
        "sqlite": sqlite3.sqlite_version,
        "system": platform.platform(),
        "results": [result.as_json() for result in results],
    }


if __name__ == "__main__":
    sys.exit(main())
