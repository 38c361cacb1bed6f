"""Writers that are killed at random moments (kill -9)."""

from __future__ import annotations

import os
import random
import signal
import tempfile
import time
from contextlib import closing
from pathlib import Path

from benchmarks.reliability.result import Result
from benchmarks.reliability.workload import begin, missing, opened, verdict, write
from reader.storage import check_library

_A_LIBRARY = 25
"""How many writers in a row work on one library before the next begins."""

_LONGEST = 0.12
"""Seconds after the first acknowledgement within which a writer is killed."""


def run(times: int, seed: int) -> Result:
    """Kill `times` writers and look after each whether all that it acknowledged is there."""
    chance = random.Random(seed)
    result = Result("kill -9", times)
    with tempfile.TemporaryDirectory(prefix="parallax-kill-") as folder:
        path, number, acknowledged = Path(folder), 0, list[int]()
        for turn in range(times):
            if turn % _A_LIBRARY == 0:
                path, number, acknowledged = Path(folder) / f"{turn}.sqlite", 0, []
                begin(path)
            said = _killed(path, number, chance.uniform(0, _LONGEST))
            acknowledged += said
            result.acknowledged += len(said)
            result.judge(_after(path, said))
            number = (acknowledged[-1] if acknowledged else number) + 20
            if turn % _A_LIBRARY == _A_LIBRARY - 1 or turn == times - 1:
                result.judge(verdict(path, acknowledged))
    return result


def _after(path: Path, said: list[int]) -> str:
    with closing(opened(path)) as library:
        lost = missing(library, said)
    report = check_library(path)
    return f"lost {lost}" if lost else "" if report.sound else f"not sound: {report}"


def _killed(path: Path, first: int, seconds: float) -> list[int]:
    """Return what a writer acknowledged that was killed so long after its first change."""
    receiving, sending = os.pipe()
    child = os.fork()
    if not child:
        os.close(receiving)
        _write_until_killed(path, first, sending)
    os.close(sending)
    with os.fdopen(receiving) as lines:
        said = [int(lines.readline())]
        time.sleep(seconds)
        os.kill(child, signal.SIGKILL)
        # A line that was cut off was not acknowledged to anybody.
        said += [int(line) for line in lines if line.endswith("\n")]
    os.waitpid(child, 0)
    return said


def _write_until_killed(path: Path, first: int, sending: int) -> None:
    try:
        # Round numbers, so that every change of a status finds its claim.
        start = first - first % 10
        numbers = range(start, start + 100_000)
        write(opened(path), numbers, lambda n: _say(sending, n))
    finally:
        os._exit(1)


def _say(sending: int, number: int) -> None:
    os.write(sending, f"{number}\n".encode())
