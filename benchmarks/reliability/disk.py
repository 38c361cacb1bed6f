"""A disk that keeps only what it was told to flush.

Until a file is flushed, a power cut may drop its latest writes, carry them out in any order, and
cut any of them off between sectors. Until a folder is flushed, so with the names in it. That is
harsher than most file systems are, and as harsh as POSIX lets them be.
"""

from __future__ import annotations

import copy
import itertools
import random
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

from benchmarks.reliability.trace import Event

SECTOR = 512

T = TypeVar("T")


@dataclass(slots=True)
class File:
    """The bytes that are safe, and what has been done since: (offset, bytes), or (size, None)."""

    safe: bytearray = field(default_factory=bytearray)
    waiting: list[tuple[int, bytes | None]] = field(default_factory=list)

    def flush(self) -> None:
        """Make everything safe."""
        for offset, data in self.waiting:
            _do(self.safe, offset, data)
        self.waiting.clear()


class Disk:
    """A folder as the disk has it, while a recorded program runs."""

    def __init__(self, folder: Path) -> None:
        """Follow what happens in `folder`."""
        self._folder = str(folder)
        self._handles: dict[int, File | str] = {}
        self._names: dict[str, File] = {}
        self._safe_names: dict[str, File] = {}
        self._renamings: list[tuple[str, File | None]] = []
        self.said: list[str] = []

    def happen(self, event: Event) -> None:
        """Carry out what the program did next."""
        handler = getattr(self, f"_{event.call}", None)
        if handler is not None:
            handler(event)

    def after_a_cut(self, chance: random.Random) -> dict[str, bytes]:
        """Return what may be on the disk when the power fails now: names and bytes."""
        names = dict(self._safe_names)
        manner = chance.choice(("none", "some", "some", "any", "all"))
        for name, file in _chosen(self._renamings, manner, chance):
            _name(names, name, file)
        return {name: _cut(file, chance) for name, file in names.items()}

    def _openat(self, event: Event) -> None:
        if event.path == self._folder:
            self._handles[event.answer] = event.path
        elif event.path.startswith(f"{self._folder}/") and not event.path.endswith("-shm"):
            if event.path not in self._names:
                self._rename_to(event.path, File())
            self._handles[event.answer] = self._names[event.path]
        else:
            self._handles.pop(event.answer, None)

    def _close(self, event: Event) -> None:
        self._handles.pop(event.handle, None)

    def _pwrite64(self, event: Event) -> None:
        file = self._handles.get(event.handle)
        if isinstance(file, File):
            file.waiting.append((event.offset, event.data))

    def _write(self, event: Event) -> None:
        if event.handle == 1:
            self.said += event.data.decode().splitlines()
        elif event.handle in self._handles:
            raise ValueError("a write without a place is not simulated")

    def _ftruncate(self, event: Event) -> None:
        file = self._handles.get(event.handle)
        if isinstance(file, File):
            file.waiting.append((event.offset, None))

    def _fsync(self, event: Event) -> None:
        file = self._handles.get(event.handle)
        if isinstance(file, File):
            file.flush()
        elif file is not None:
            self._safe_names = dict(self._names)
            self._renamings.clear()

    _fdatasync = _fsync

    def _unlink(self, event: Event) -> None:
        if event.path in self._names:
            self._rename_to(event.path, None)

    def _link(self, event: Event) -> None:
        if event.path in self._names:
            self._rename_to(event.other, self._names[event.path])

    def _rename(self, event: Event) -> None:
        if event.path in self._names:
            self._rename_to(event.other, self._names[event.path])
            self._rename_to(event.path, None)

    def _rename_to(self, name: str, file: File | None) -> None:
        self._renamings.append((name, file))
        _name(self._names, name, file)


def _name(names: dict[str, File], name: str, file: File | None) -> None:
    if file is None:
        names.pop(name, None)
    else:
        names[name] = file


def _do(data: bytearray, offset: int, new: bytes | None) -> None:
    if new is None:
        del data[offset:]
        data.extend(bytes(offset - len(data)))
        return
    data.extend(bytes(max(0, offset - len(data))))
    data[offset : offset + len(new)] = new


def _cut(file: File, chance: random.Random) -> bytes:
    data = copy.copy(file.safe)
    manner = chance.choice(("none", "some", "some", "any", "any", "all"))
    for offset, new in _chosen(file.waiting, manner, chance):
        torn = new is not None and manner != "all" and chance.random() < 0.3
        for start, part in _sectors(offset, new) if torn and new else [(offset, new)]:
            if not torn or chance.random() < 0.5:
                _do(data, start, part)
    return bytes(data)


def _chosen(things: list[T], manner: str, chance: random.Random) -> list[T]:
    """Return none, the first few, any few or all of what was waiting."""
    if manner == "some":
        return things[: chance.randint(0, len(things))]
    if manner == "any":
        share = chance.random()
        return [thing for thing in things if chance.random() < share]
    return list(things) if manner == "all" else []


def _sectors(offset: int, data: bytes) -> list[tuple[int, bytes]]:
    cuts = range(SECTOR - offset % SECTOR, len(data), SECTOR)
    edges = [0, *cuts, len(data)]
    return [(offset + a, data[a:b]) for a, b in itertools.pairwise(edges)]
