"""Power cuts: what was written is replayed up to a random moment, without what was not flushed."""

from __future__ import annotations

import random
import tempfile
from collections.abc import Iterator
from pathlib import Path

from benchmarks.reliability.disk import Disk
from benchmarks.reliability.result import Result
from benchmarks.reliability.trace import Event, available, record
from benchmarks.reliability.workload import verdict

_CUTS = 250
"""Power cuts to one recording."""

_CHANGES = 400
"""Changes in a recording: enough for the log to be copied back several times."""

CONTROL = 200
"""Power cuts of the control."""


def run(times: int, seed: int) -> list[Result]:
    """Return what `times` power cuts did, and what fewer did to a writer that never flushes."""
    result = Result("power cut", times)
    control = Result("power cut, control that never flushes", min(times, CONTROL), control=True)
    if not available():
        result.judge("there is no strace here that could record a writer")
        return [result]
    chance = random.Random(seed)
    for first, cuts in _shares(times):
        _cut(result, cuts, first, chance, flushing=True)
    _cut(control, control.times, 0, chance, flushing=False)
    return [result, control]


def _shares(times: int) -> Iterator[tuple[int, int]]:
    for start in range(0, times, _CUTS):
        yield start * 40, min(_CUTS, times - start)


def _cut(result: Result, cuts: int, first: int, chance: random.Random, *, flushing: bool) -> None:
    with tempfile.TemporaryDirectory(prefix="parallax-power-") as name:
        folder = Path(name).resolve()
        live = folder / "live"
        live.mkdir()
        library = live / "library.sqlite"
        mode = [] if flushing else ["off"]
        count = _CHANGES if cuts > 20 else _CHANGES // 5
        arguments = ["benchmarks.reliability.writer", str(library), str(first), str(count), *mode]
        events = record(arguments, folder / "trace")
        moments = sorted(_moment(events, chance) for _ in range(cuts))
        disk, now = Disk(live), 0
        for turn, moment in enumerate(moments):
            for event in events[now:moment]:
                disk.happen(event)
            now = moment
            _judge(result, disk, folder / f"{turn}", chance)


def _moment(events: list[Event], chance: random.Random) -> int:
    """Return a random moment; half of the time one right before or after something is flushed."""
    at = chance.randrange(len(events))
    if chance.random() < 0.5:
        while at < len(events) - 1 and "sync" not in events[at].call:
            at += 1
        at += chance.randint(0, 1)
    return at


def _judge(result: Result, disk: Disk, folder: Path, chance: random.Random) -> None:
    folder.mkdir()
    for name, data in disk.after_a_cut(chance).items():
        (folder / Path(name).name).write_bytes(data)
    saved = [int(line.split()[1]) for line in disk.said if line.startswith("saved")]
    result.acknowledged += len(saved)
    problem = verdict(folder / "library.sqlite", saved)
    if problem:
        result.count("lost" if problem.startswith(("lost", "no file")) else "damaged")
    result.judge(problem)
    for path in folder.iterdir():
        path.unlink()
    folder.rmdir()
