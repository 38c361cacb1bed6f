"""What happens to files on their way: bytes flipped, pieces lost, repeated and swapped."""

from __future__ import annotations

import io
import random
import zipfile
from collections.abc import Callable

from reader.ingest import Failure
from tests.ingest import documents

_DEEP = 0.8
"""How often what is in a container is damaged, and not the container."""

Mutation = Callable[[random.Random, bytes], bytes]


def flipped(dice: random.Random, data: bytes) -> bytes:
    changed = bytearray(data)
    for _ in range(dice.randint(1, 20)):
        changed[dice.randrange(len(changed))] = dice.randrange(256)
    return bytes(changed)


def cut(dice: random.Random, data: bytes) -> bytes:
    return data[: dice.randrange(len(data))]


def repeated(dice: random.Random, data: bytes) -> bytes:
    start = dice.randrange(len(data))
    piece = data[start : start + dice.randint(1, 60)]
    return data[:start] + piece * dice.randint(2, 3000) + data[start:]


def dropped(dice: random.Random, data: bytes) -> bytes:
    start = dice.randrange(len(data))
    return data[:start] + data[start + dice.randint(1, 200) :]


def swapped(dice: random.Random, data: bytes) -> bytes:
    a, b = sorted(dice.randrange(len(data)) for _ in range(2))
    return data[b:] + data[a:b] + data[:a]


MUTATIONS: tuple[Mutation, ...] = (flipped, flipped, cut, repeated, dropped, swapped)
"""Flipped bytes are twice as common as anything else."""


def inside(dice: random.Random, data: bytes) -> bytes:
    """Mutate one entry of a container, whose own checks would refuse it before anything is read."""
    with zipfile.ZipFile(io.BytesIO(data)) as whole:
        entries = {name: whole.read(name) for name in whole.namelist()}
    chosen = dice.choice([name for name, content in entries.items() if content])
    entries[chosen] = dice.choice(MUTATIONS)(dice, entries[chosen])
    return documents.zipped(entries)


def mutated(dice: random.Random, data: bytes) -> bytes:
    """Return the bytes of a file as they may arrive; of a container mostly with damage inside."""
    if data.startswith(b"PK") and dice.random() < _DEEP:
        return inside(dice, data)
    return dice.choice(MUTATIONS)(dice, data)


def is_crash(failure: Failure) -> bool:
    words = ("failed half way", "longer than", "more memory")
    return any(phrase in failure.message for phrase in words)


def archive() -> bytes:
    return documents.zipped({name: make() for name, make in documents.DOCUMENTS.items()})
