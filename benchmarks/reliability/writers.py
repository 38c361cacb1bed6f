"""Three programs that write to one library at the same time."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path

from benchmarks.reliability.result import Result
from benchmarks.reliability.workload import begin, verdict

_PROGRAMS = 3


def run(times: int, seed: int) -> Result:
    """Let three programs make `times` changes each."""
    del seed
    result = Result(f"{_PROGRAMS} writers", times)
    with tempfile.TemporaryDirectory(prefix="parallax-writers-") as folder:
        path = Path(folder) / "library.sqlite"
        begin(path)
        programs = [
            subprocess.Popen(
                [
                    *(sys.executable, "-m", "benchmarks.reliability.writer"),
                    *(str(path), str(number * 1_000_000), str(times), "window"),
                ],
                stdout=subprocess.PIPE,
                stderr=subprocess.STDOUT,
                text=True,
            )
            for number in range(_PROGRAMS)
        ]
        said = [line for program in programs for line in program.communicate()[0].splitlines()]
        saved = [int(line.split()[1]) for line in said if line.startswith("saved")]
        result.acknowledged = len(saved)
        for line in said:
            result.judge("" if line.startswith(("saved", "longest")) else line)
        longest = [int(line.split()[1]) for line in said if line.startswith("longest")]
        result.count("milliseconds for the longest change", max(longest, default=0))
        result.judge(verdict(path, saved))
        if len(saved) != _PROGRAMS * times:
            result.judge(f"only {len(saved)} of {_PROGRAMS * times} were saved")
    return result
