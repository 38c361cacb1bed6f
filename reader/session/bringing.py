"""One import from beginning to end, for a thread of its own: read, dated, compared, put away."""

from __future__ import annotations

import math
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from typing import TypeVar

from reader.core.frozen import frozen
from reader.ingest import Failure, Finding, Sources
from reader.session.arrival import Again, Arrival
from reader.session.intake import Came, Intake
from reader.session.supplies import Supply
from reader.storage import Library

T = TypeVar("T")

_BATCH = 100
"""Documents that are dated against each other."""

_SLICE = 25
"""Articles put away in one transaction, so that the window never waits long for its turn."""

_LARGE_BATCH = 50_000_000
_TELL_SECONDS = 0.1
_BREATH_SECONDS = 0.01
_LAST_SECONDS = 2.0
"""How long what was read already may still take to be dated and put away once Stop was pressed."""


@frozen
class Progress:
    """How far it is: documents done of all there are (0 for not known yet), and after how long."""

    done: int
    total: int
    seconds: float

    @property
    def speed(self) -> float:
        """Documents a second so far."""
        return self.done / self.seconds if self.seconds > 0 else 0.0


@frozen
class Batch:
    """What was read since the last one, for those who want to look at it first."""

    arrivals: tuple[Arrival, ...]
    failed: tuple[Failure, ...]


@frozen
class Report:
    """What came of an import: what is in the library, what failed, and what waits to be decided.

    `stopped` says that the person has stopped it before its end, `left` how many documents were
    not come to then.
    """

    came: tuple[Came, ...] = ()
    failed: tuple[Failure, ...] = ()
    held: tuple[Arrival, ...] = ()
    stopped: bool = False
    left: int = 0


@dataclass
class Bringing:
    """One import; `stop` may be called from any thread, all else belongs to one.

    `opener` opens the library in that thread, `tell` is called there with each `Progress` and,
    where the person wants to look first, each `Batch`.
    """

    opener: Callable[[], Library]
    tell: Callable[[Progress | Batch], None]
    writing: bool = False
    """Whether it puts articles in the library, which show all at once when it is over."""

    _halt: threading.Event = field(default_factory=threading.Event)
    _left: int = 0
    _latest: float = math.inf
    _sources: Sources | None = None
    _told: float = 0.0

    def stop(self) -> None:
        """End it; what was read by now is still put away, as far as two seconds suffice."""
        self._latest = time.monotonic() + _LAST_SECONDS
        self._halt.set()
        sources = self._sources
        if sources is not None:
            sources.stop()

    @property
    def stopped(self) -> bool:
        """Whether it was told to end."""
        return self._halt.is_set()

    def _goes_on(self) -> bool:
        return time.monotonic() < self._latest

    def read(self, supply: Supply) -> Report:
        """Read everything and put nothing away; what was read is told batch by batch."""
        with closing(self.opener()) as library:
            intake = Intake(library)
            for findings in self._batches(supply):
                arrivals, failed = intake.look(findings, self._goes_on)
                for some in _sliced(arrivals):
                    self.tell(Batch(tuple(some), ()))
                    # The window lists these before it is told of more.
                    self._halt.wait(_BREATH_SECONDS)
                self.tell(Batch((), tuple(failed)))
        return Report(stopped=self.stopped, left=self._left)

    def bring(self, supply: Supply) -> Report:
        """Read everything and put it away at once, but for what a person should look at."""
        self.writing = True
        came: list[Came] = []
        failed: list[Failure] = []
        held: list[Arrival] = []
        with closing(self.opener()) as library:
            intake = Intake(library)
            for findings in self._batches(supply):
                arrivals, problems = intake.look(findings, self._goes_on)
                failed += problems
                self._left += len(findings) - len(arrivals) - len(problems)
                held += [one for one in arrivals if one.doubtful]
                certain = [one for one in arrivals if not one.doubtful]
                for some in _sliced(certain):
                    came += intake.put(some)
        return Report(tuple(came), tuple(failed), tuple(held), self.stopped, self._left)

    def put(self, arrivals: Sequence[Arrival], again: Again) -> Report:
        """Put away what was read before, as the person has decided."""
        self.writing = True
        came: list[Came] = []
        begun = time.monotonic()
        with closing(self.opener()) as library:
            intake = Intake(library)
            turns = intake.in_order([one.label for one in arrivals], again)
            for some in _sliced(turns):
                if self.stopped:
                    break
                came += intake.put([one.of(arrivals) for one in some], again)
                self._progress(len(came), len(arrivals), begun)
        return Report(tuple(came), stopped=self.stopped, left=len(arrivals) - len(came))

    def _batches(self, supply: Supply) -> Iterator[list[Finding]]:
        begun = time.monotonic()
        documents = supply.documents()
        batch: list[Finding] = []
        size = 0
        with Sources() as sources:
            self._sources = sources
            for number, document in enumerate(documents):
                if self.stopped:
                    self._left += len(documents) - number
                    break
                self._progress(number, len(documents), begun)
                given_up = True
                for finding in supply.read(sources, document):
                    given_up = False
                    batch.append(finding)
                    size += 0 if isinstance(finding, Failure) else len(finding.draft.source.data)
                    if len(batch) >= _BATCH or size >= _LARGE_BATCH:
                        yield batch
                        batch, size = [], 0
                self._left += given_up and self.stopped
            if batch:
                yield batch
        if not self.stopped:
            self._told = 0.0
            self._progress(len(documents), len(documents), begun)

    def _progress(self, done: int, total: int, begun: float) -> None:
        now = time.monotonic()
        if now - self._told >= _TELL_SECONDS:
            self._told = now
            self.tell(Progress(done, total, now - begun))


def _sliced(several: Sequence[T]) -> Iterator[Sequence[T]]:
    for start in range(0, len(several), _SLICE):
        yield several[start : start + _SLICE]
