"""A program that writes to a library, says what was saved, and what was not and why.

    python -m benchmarks.reliability.writer LIBRARY FIRST COUNT [off|window|delayed-SEED]

Writes a line for each change to standard output: `saved N`, or `failed N sentence`. With `off`
nothing is ever flushed to the disk, for the control that must fail; with `window` a change waits no
longer than it does in a window, and the last line is `longest N`, in milliseconds.
"""

from __future__ import annotations

import os
import sqlite3
import sys
import time
from pathlib import Path

from benchmarks.reliability.delays import sleep_between_looks
from benchmarks.reliability.workload import begin, change, opened
from reader.core.errors import ReaderError
from reader.storage import Library

_WINDOW_MILLISECONDS = 1000
"""How long a change waits in a window."""


def main(path: Path, first: int, count: int, how: str) -> None:
    """Make `count` changes from number `first` on, whatever becomes of each."""
    delayed = how.startswith("delayed-")
    if delayed:
        sleep_between_looks(int(how.removeprefix("delayed-")) + first)
    try:
        if not path.exists():
            begin(path)
        library = opened(path, busy_seconds=30)
    except ReaderError as error:
        say(f"refused 0 {error}")
        return
    connection: sqlite3.Connection = library._file.connection  # type: ignore[attr-defined]
    if how == "off":
        connection.execute("PRAGMA synchronous = OFF")
    if delayed or how == "window":
        connection.execute(f"PRAGMA busy_timeout = {_WINDOW_MILLISECONDS}")
    longest = max((_write(library, number) for number in range(first, first + count)), default=0)
    if delayed or how == "window":
        say(f"longest {longest * 1000:.0f}")
    try:
        library.close()
    except ReaderError as error:
        say(f"closing 0 {error}")
    if library.notice:
        say(f"closing 0 {library.notice}")


def _write(library: Library, number: int) -> float:
    """Make a change, say what became of it, and return how many seconds that took."""
    began = time.monotonic()
    try:
        library.apply(change(library, number))
    except ReaderError as error:
        say(f"failed {number} {error}")
    else:
        say(f"saved {number}")
    return time.monotonic() - began


def say(line: str) -> None:
    """Write a line in one piece, past every buffer, where strace sees it between the writes."""
    os.write(1, f"{line}\n".encode())


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]), "".join(sys.argv[4:]))
