"""The log of a library as it lies beside it: its frames, each a page as it was written.

The layout is that of https://www.sqlite.org/fileformat2.html, section 4.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

HEADER, FRAME = 32, 24
"""Bytes before the first frame, and before the page in each."""

_SALTS = slice(16, 24)


class Logged(dict[int, dict[int, int]]):
    """The frame that was the last to have a hash for a page, by the number of the page."""

    cut = sys.maxsize
    """The pages from this one on were cut off, and may be there again with anything on them."""

    def last(self, copied: int = sys.maxsize) -> dict[int, int]:
        """Return the last hash of every page that is in none but the frames that were `copied`."""
        ends = ((number, [*versions.items()][-1]) for number, versions in self.items())
        return {number: found for number, (found, frame) in ends if frame <= copied}


def written(log: Path) -> tuple[int, int] | None:
    """Return how long the log is and when it was last written to, or None where there is none."""
    with suppress(OSError):
        found = log.stat()
        return found.st_size, found.st_mtime_ns
    return None


def saved_in_log(log: Path) -> set[int]:
    """Return the pages, numbered from 0, that are in the log as part of a whole transaction."""
    saved: set[int] = set()
    begun: set[int] = set()
    for number, _, count, _ in frames(log):
        begun.add(number)
        if count:
            saved |= begun
    return saved


def salts(log: Path) -> bytes:
    """Return what is another one whenever a log is begun anew."""
    with suppress(OSError), log.open("rb") as file:
        return file.read(HEADER)[_SALTS]
    return b""


def frames(
    log: Path, since: int = HEADER, begun: bytes | None = None
) -> Iterator[tuple[int, bytes, int, int]]:
    """Yield page, content, how many pages a transaction leaves that it ends, where the next begins.

    A page that ends none leaves 0. What is left from before the log was begun anew does not count.
    """
    with suppress(OSError), log.open("rb") as file:
        head = file.read(HEADER)
        size = int.from_bytes(head[8:12], "big")
        if not 512 <= size <= 65536 or begun not in (None, head[_SALTS]):
            return
        file.seek(since)
        # One by one: behind the last one, a log that was begun anew is as long as it ever was.
        while len(frame := file.read(FRAME + size)) == FRAME + size:
            if frame[8:16] != head[_SALTS]:
                return
            since += len(frame)
            number = int.from_bytes(frame[:4], "big") - 1
            yield number, frame[FRAME:], int.from_bytes(frame[4:8], "big"), since
