"""Three programs that write to one library at the same time, even if each sleeps now and then."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path

from benchmarks.reliability.result import Result
from benchmarks.reliability.workload import begin, verdict

_PROGRAMS = 3


_CHANGES = 25
"""How many changes each makes to one library where it is delayed."""


def run(times: int, seed: int) -> Result:
    """Let three programs make `times` changes each."""
    del seed
    result = Result(f"{_PROGRAMS} writers", times)
    _write(result, times, "window")
    return result


def run_delayed(times: int, seed: int) -> Result:
    """Let three programs write to `times` libraries, each delayed between any two of its looks."""
    result = Result(f"{_PROGRAMS} writers, delayed", times)
    for number in range(times):
        _write(result, _CHANGES, f"delayed-{seed * 1_000_000 + number}")
    return result


def _write(result: Result, times: int, how: str) -> None:
    with tempfile.TemporaryDirectory(prefix="parallax-writers-") as folder:
        path = Path(folder) / "library.sqlite"
        begin(path)
        programs = [
            subprocess.Popen(
                [
                    *(sys.executable, "-m", "benchmarks.reliability.writer"),
                    *(str(path), str(number * 1_000_000), str(times), how),
                ],
                stdout=subprocess.PIPE,
                stderr=subprocess.STDOUT,
                text=True,
            )
            for number in range(_PROGRAMS)
        ]
        said = [line for program in programs for line in program.communicate()[0].splitlines()]
        saved = [int(line.split()[1]) for line in said if line.startswith("saved")]
        result.acknowledged += len(saved)
        for line in said:
            result.judge("" if line.startswith(("saved", "longest")) else line)
        longest = [int(line.split()[1]) for line in said if line.startswith("longest")]
        figure = "milliseconds for the longest change"
        result.figures[figure] = max([result.figures.get(figure, 0), *longest])
        result.judge(verdict(path, saved))
        if len(saved) != _PROGRAMS * times:
            result.judge(f"only {len(saved)} of {_PROGRAMS * times} were saved")
