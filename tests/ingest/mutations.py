"""What happens to files on their way: bytes flipped, pieces lost, repeated and swapped."""

from __future__ import annotations

import random
from collections.abc import Callable

from reader.ingest import Failure
from tests.ingest import documents

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


def is_crash(failure: Failure) -> bool:
    words = ("failed half way", "longer than", "more memory")
    return any(phrase in failure.message for phrase in words)


def archive() -> bytes:
    return documents.zipped({name: make() for name, make in documents.DOCUMENTS.items()})
