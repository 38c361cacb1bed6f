"""Another program writes an older copy of a library, or zeros, over it while it is open.

Every change that was acknowledged and is in no file that is left counts as lost, whatever was told.
"""

from __future__ import annotations

import random
import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path

from benchmarks.reliability.result import Result
from benchmarks.reliability.workload import begin, missing, opened, verdict, write
from reader.core.errors import ReaderError
from reader.storage import (
    Library,
    LibraryError,
    back_up,
    opening,
    pages,
    rescued_files,
    utc_now,
)

_STEPS = 60
_LOG_PAGES = (1000, 1000, 60)
"""After how many pages SQLite copies the log back, so that it is begun anew now and then."""
_KEPT_PAGES = 2 * 4096


def run(times: int, seed: int, only: int | None = None) -> Result:
    """Work in one window or two, `times` anew, and overwrite the file at some moment.

    With `only`, the case of that number is made each of the `times`.
    """
    result = Result("overwritten while open", times)
    for number in range(times) if only is None else [only] * times:
        chance = random.Random(f"{seed} {number}")
        with (
            tempfile.TemporaryDirectory(prefix="parallax-overwritten-") as folder,
            _taken_for_large(chance.choice([0, 0, 1, 2])),
        ):
            before = len(result.problems)
            _once(Path(folder) / "library.sqlite", chance, result)
        result.problems[before:] = [
            f"case {number} of seed {seed}: {one}" for one in result.problems[before:]
        ]
    return result


@contextmanager
def _taken_for_large(how: int) -> Iterator[None]:
    """Have libraries of any size treated as large ones are (1), or as very large ones (2).

    The pages of a large one are read in a thread; a very large one is checked when it is open.
    """
    before = pages.KNOWN_AT_ONCE, opening.CHECKED_UP_TO
    pages.KNOWN_AT_ONCE = 0 if how else before[0]
    opening.CHECKED_UP_TO = 0 if how > 1 else before[1]
    try:
        yield
    finally:
        pages.KNOWN_AT_ONCE, opening.CHECKED_UP_TO = before


def _once(path: Path, chance: random.Random, result: Result) -> None:
    begin(path)
    back_up(path, utc_now)
    windows = [opened(path) for _ in range(chance.choice([1, 1, 2]))]
    for one in windows:
        connection: sqlite3.Connection = one._file.connection  # type: ignore[attr-defined]
        connection.execute(f"PRAGMA wal_autocheckpoint = {chance.choice(_LOG_PAGES)}")
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
    lost = set(saved).intersection(*(_missing(one, saved) for one in left))
    told = any("something may be missing" in one.notice for one in windows)
    result.count("told to be in part", told)
    result.count("lost", len(lost))
    wrong = [verdict(one, ()) for one in left]
    if lost or any(wrong) or not (told or "" in [verdict(one, saved) for one in left]):
        result.judge(f"noticed: {noticed}; told: {told}; lost {sorted(lost)}; {wrong}")


def _missing(path: Path, saved: list[int]) -> list[int]:
    """Return the changes that are not in a file, all of them where it cannot be read."""
    try:
        with closing(opened(path)) as library:
            return missing(library, saved)
    except (ReaderError, sqlite3.Error):
        return saved


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
