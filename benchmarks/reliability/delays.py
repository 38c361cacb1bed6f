"""Delays at random between any two looks of a program at its library and the log beside it.

What is seen in two looks goes together only by chance where others write in between. On a busy
machine a program sleeps there now and then; here it does so all the time.
"""

from __future__ import annotations

import random
import time
from collections.abc import Callable
from typing import Any

from reader.storage import overwriting, watched_file
from reader.storage.overwriting import Watch
from reader.storage.pages import Reading

_OFTEN = 0.05
_SECONDS = (0.002, 0.01, 0.03)

_LOOKS: dict[Any, tuple[str, ...]] = {
    overwriting: ("salts", "progress", "read_stat", "ended_at", "written"),
    Watch: ("_version", "_keep", "_has_strange"),
    Reading: ("_read_pages",),
    watched_file: ("copy_back",),
}


def sleep_between_looks(seed: int) -> None:
    """Let this program sleep before and after one look in twenty from now on."""
    chance = random.Random(seed)
    for place, names in _LOOKS.items():
        for name in names:
            setattr(place, name, _delayed(getattr(place, name), chance))


def _delayed(look: Callable[..., object], chance: random.Random) -> Callable[..., object]:
    def nap() -> None:
        if chance.random() < _OFTEN:
            time.sleep(chance.choice(_SECONDS))

    def delayed(*given: object, **named: object) -> object:
        nap()
        try:
            return look(*given, **named)
        finally:
            nap()

    return delayed
