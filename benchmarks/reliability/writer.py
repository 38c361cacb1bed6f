"""A program that writes to a library, says what was saved, and what was not and why.

    python -m benchmarks.reliability.writer LIBRARY FIRST COUNT [off]

Writes a line for each change to standard output: `saved N`, or `failed N sentence`. With `off`
nothing is ever flushed to the disk, for the control that must fail.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

from benchmarks.reliability.workload import begin, change, opened
from reader.core.errors import ReaderError


def main(path: Path, first: int, count: int, *, flushing: bool) -> None:
    """Make `count` changes from number `first` on, whatever becomes of each."""
    try:
        if not path.exists():
            begin(path)
        library = opened(path, busy_seconds=30)
    except ReaderError as error:
        say(f"refused 0 {error}")
        return
    if not flushing:
        library._file.connection.execute("PRAGMA synchronous = OFF")  # type: ignore[attr-defined]
    for number in range(first, first + count):
        try:
            library.apply(change(library, number))
        except ReaderError as error:
            say(f"failed {number} {error}")
        else:
            say(f"saved {number}")
    try:
        library.close()
    except ReaderError as error:
        say(f"closing 0 {error}")
    if library.notice:
        say(f"closing 0 {library.notice}")


def say(line: str) -> None:
    """Write a line in one piece, past every buffer, where strace sees it between the writes."""
    os.write(1, f"{line}\n".encode())


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]), flushing=sys.argv[4:] != ["off"])
