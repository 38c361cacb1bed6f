"""Judging the log that lies beside a library before SQLite carries it into the file.

SQLite trusts a log by its name alone, and ends it without a word at the first frame whose sums do
not add up. So a log that was left behind when its file was moved would be laid over a newer file,
and one letter that rotted in it takes along all that was saved after it. The layout is that of
https://www.sqlite.org/fileformat2.html, section 4. The log may be opened here, unlike the library:
SQLite holds no locks on it.
"""

from __future__ import annotations

import datetime as dt
import sqlite3
import struct
from contextlib import closing, suppress
from pathlib import Path

from reader.core.frozen import frozen
from reader.core.i18n import counted, tr
from reader.storage.connection import connect
from reader.storage.header import beside
from reader.storage.soundness import faults_of_structure
from reader.storage.whole_files import copy_bytes, flush_folder

_HEADER, _FRAME = 32, 24
_MAGIC = {0x377F0682: "<", 0x377F0683: ">"}
"""The byte order that the sums of a log are made in, by its first four bytes."""

_LAST = "SELECT seq, at FROM journal ORDER BY seq DESC LIMIT 1"


@frozen
class Verdict:
    """What is wrong with a log.

    `foreign` when the file has what the log knows nothing of, so that the log is not this file's;
    `unreadable` is how many changes that were saved lie behind a place that has rotted.
    """

    foreign: bool = False
    unreadable: int = 0


def judge(real: Path, combined: sqlite3.Connection) -> Verdict:
    """Judge the log beside the file at `real`, which `combined` reads together with the file."""
    log = beside(real, "-wal")
    if not log.exists() or not log.stat().st_size:
        return Verdict()
    return Verdict(_is_foreign(real, combined), _changes_behind_rot(log))


def put_aside(real: Path, verdict: Verdict, at: dt.datetime) -> str:
    """Keep the log under a name that SQLite does not know; return a sentence for the person.

    A foreign one is taken away from the file, of one that rotted a copy is kept. To be called
    before the library is opened for writing, and only for one that may be.
    """
    log = beside(real, "-wal")
    kept = _free(real.with_name(f"{real.stem} log {at.astimezone(dt.UTC):%Y-%m-%dT%H-%M-%SZ}.wal"))
    if verdict.foreign:
        log.rename(kept)
        with suppress(FileNotFoundError):
            beside(real, "-shm").unlink()
        flush_folder(real.parent)
        return tr(
            "A log beside this library was left from another state of it, so it was not used: the "
            "library is as its file was. The log is kept as “{name}”."
        ).format(name=kept.name)
    copy_bytes(log, kept)
    lost = counted(
        verdict.unreadable,
        "The last change that was saved ({n}) cannot be read",
        "The last {n} changes that were saved cannot be read",
    )
    return tr(
        "{lost}, because the log beside this library is damaged: the library is as it was before. "
        "Look at the History and at the backups; the damaged log is kept as “{name}”."
    ).format(lost=lost, name=kept.name)


def _is_foreign(real: Path, combined: sqlite3.Connection) -> bool:
    """Tell whether the file alone is further on than the file with its log, which cannot be.

    Unless a backup was restored through the log, which then is the younger of the two.
    """
    if real.stat().st_mtime_ns <= beside(real, "-wal").stat().st_mtime_ns:
        return False
    try:
        with closing(connect(real, "immutable=1", 0)) as alone:
            there = alone.execute(_LAST).fetchone()
            here = combined.execute(_LAST).fetchone()
            ahead = there is not None and (here is None or tuple(there) > tuple(here))
            # While the log is being copied back, the file alone need not make sense.
            return ahead and not faults_of_structure(alone)
    except sqlite3.Error:
        return False


def _changes_behind_rot(log: Path) -> int:
    """Return how many transactions lie behind the first frame that does not add up.

    One alone tells nothing: the last transaction before a power cut may be on disk in part, and
    was never said to be saved. Every one before was flushed before the next was begun.
    """
    data = log.read_bytes()
    if len(data) < _HEADER or (order := _MAGIC.get(_number(data, 0))) is None:
        return 0
    size, salts = _number(data, 8), data[16:24]
    if not 512 <= size <= 65536:
        return 0
    sums = _sums(order, data[:24], (0, 0))
    behind, broken = 0, False
    for at in range(_HEADER, len(data) - _FRAME - size + 1, _FRAME + size):
        if data[at + 8 : at + 16] != salts:
            if not broken:
                break
            continue
        if not broken:
            sums = _sums(order, data[at : at + 8], sums)
            sums = _sums(order, data[at + _FRAME : at + _FRAME + size], sums)
            broken = sums != (_number(data, at + 16), _number(data, at + 20))
        if broken and _number(data, at + 4):
            behind += 1
    # Another program may have begun the log anew meanwhile.
    with log.open("rb") as file:
        same = file.read(_HEADER) == data[:_HEADER]
    return behind if behind > 1 and same else 0


def _sums(order: str, data: bytes, sums: tuple[int, int]) -> tuple[int, int]:
    first, second = sums
    words = struct.unpack(f"{order}{len(data) // 4}I", data)
    for even, odd in zip(words[::2], words[1::2], strict=True):
        first = (first + even + second) & 0xFFFFFFFF
        second = (second + odd + first) & 0xFFFFFFFF
    return first, second


def _number(data: bytes, at: int) -> int:
    return int.from_bytes(data[at : at + 4], "big")


def _free(path: Path) -> Path:
    names = (path.with_stem(f"{path.stem} {n}") if n else path for n in range(10_000))
    return next(one for one in names if not one.exists())
