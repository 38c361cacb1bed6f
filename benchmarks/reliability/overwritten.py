"""Another program writes an older copy of a library, or zeros, over it while it is open."""

from __future__ import annotations

import random
import sqlite3
import tempfile
from contextlib import closing, suppress
from pathlib import Path

from benchmarks.reliability.result import Result
from benchmarks.reliability.workload import begin, opened, verdict, write
from reader.storage import Library, LibraryError, back_up, rescued_files, utc_now

_STEPS = 60
_KEPT_PAGES = 2 * 4096


def run(times: int, seed: int) -> Result:
    """Work in one window or two, `times` anew, and overwrite the file at some moment."""
    result = Result("overwritten while open", times)
    for number in range(times):
        with tempfile.TemporaryDirectory(prefix="parallax-overwritten-") as folder:
            _once(Path(folder) / "library.sqlite", random.Random(f"{seed} {number}"), result)
    return result


def _once(path: Path, chance: random.Random, result: Result) -> None:
    begin(path)
    back_up(path, utc_now)
    windows = [opened(path) for _ in range(chance.choice([1, 1, 2]))]
    copies, saved, strike = [path.read_bytes()], list[int](), chance.randrange(5, _STEPS)
    for step in range(_STEPS):
        window = chance.choice(windows)
        if step == strike:
            _overwrite(path, chance.choice(copies), zeros=chance.random() < 0.2)
        with suppress(LibraryError, sqlite3.Error):
            _act(window, step, chance, path, copies, saved)
        if any(one.is_overwritten() for one in windows):
            break
    for one in windows:
        one.close()
    result.acknowledged += len(saved)
    noticed = any(one.is_overwritten() for one in windows)
    result.count("noticed", noticed)
    if noticed and step < strike:
        result.judge("noticed what was not so")
    left = rescued_files(path) if noticed else (path,)
    verdicts = [verdict(one, saved) for one in left]
    told = any("something may be missing" in one.notice for one in windows)
    if told and "" not in verdicts:
        result.count("told to be in part")
    else:
        result.judge("" if "" in verdicts else f"noticed: {noticed}; {verdicts}")


def _act(
    window: Library,
    step: int,
    chance: random.Random,
    path: Path,
    copies: list[bytes],
    saved: list[int],
) -> None:
    kind = chance.random()
    if kind < 0.6:
        write(window, [step], saved.append)
    elif kind < 0.7:
        with closing(sqlite3.connect(path)) as other:
            other.execute("PRAGMA wal_checkpoint(PASSIVE)")
        window.news()
    elif kind < 0.9:
        window.news()
    else:
        copies.append(path.read_bytes())


def _overwrite(path: Path, copy: bytes, *, zeros: bool) -> None:
    if zeros:
        copy = copy[:_KEPT_PAGES] + bytes(len(copy) - _KEPT_PAGES)
    with path.open("r+b") as file:
        file.write(copy)
        file.truncate()
