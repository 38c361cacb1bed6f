"""Says which acts kept the window busy for longer than anybody should wait.

A timer of the system interrupts the main thread every few milliseconds that it works, to look at
its stack. As long as the outermost function of the program's own on it stays the same, that is one
act; what it took is the processor time of the thread, so that a busy machine blames nobody.

Another thread must not look: it would keep painters alive and end them where Qt forbids it.
"""

from __future__ import annotations

import signal
import time
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from types import FrameType

import reader

LIMIT_MS = 50.0
_EVERY = 0.004
_ROOT = str(Path(reader.__file__).parent)


@dataclass
class Act:
    """The longest that one function took, where that was, and what it did meanwhile."""

    longest: float = 0.0
    where: str = ""
    times: int = 0
    within: Counter[str] = field(default_factory=Counter)


class Watchdog:
    """Watches the main thread from `start` to `stop`."""

    def __init__(self, limit: float = LIMIT_MS) -> None:
        self._limit = limit
        self._entered, self._begun = (0, ""), 0.0
        self._last = -1.0
        self._seen: Counter[str] = Counter()
        self.acts: dict[str, Act] = {}
        self.where = ""

    def start(self) -> None:
        signal.signal(signal.SIGPROF, self._look)
        signal.setitimer(signal.ITIMER_PROF, _EVERY, _EVERY)

    def stop(self) -> None:
        signal.setitimer(signal.ITIMER_PROF, 0)
        signal.signal(signal.SIGPROF, signal.SIG_IGN)

    def lines(self) -> list[str]:
        """Return a line for each function that took too long, the worst first."""
        return [
            f"{act.longest:6.0f} ms  {name} ({act.times} times, at worst in {act.where}); "
            + ", ".join(f"{inner} {n}" for inner, n in act.within.most_common(3))
            for name, act in sorted(self.acts.items(), key=lambda one: -one[1].longest)
        ]

    def _look(self, _signal: int, frame: FrameType | None) -> None:
        outer, inner = _ends(frame)
        now = time.thread_time() * 1000
        if outer != self._entered:
            self._entered, self._begun, self._seen = outer, now, Counter()
            return
        self._seen[inner] += 1
        took = now - self._begun
        if outer[1] and took > self._limit:
            act = self.acts.setdefault(outer[1], Act())
            act.times += self._last != self._begun
            self._last = self._begun
            if took > act.longest:
                act.longest, act.where, act.within = took, self.where, self._seen


def _ends(frame: FrameType | None) -> tuple[tuple[int, str], str]:
    """Return the outermost function of the program (with what tells calls apart) and the innermost.

    Nothing of a frame is kept: it would keep alive what is in it.
    """
    outer, inner = (0, ""), ""
    while frame is not None:
        if frame.f_code.co_filename.startswith(_ROOT):
            name = f"{Path(frame.f_code.co_filename).stem}.{frame.f_code.co_qualname}"
            outer, inner = (id(frame), name), inner or name
        frame = frame.f_back
    return outer, inner
