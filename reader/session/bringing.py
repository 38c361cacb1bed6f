"""One import from beginning to end, for a thread of its own: read, dated, compared, put away."""

from __future__ import annotations

import math
import threading
import time
from collections.abc import Callable, Generator, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import TypeVar

from reader.core.frozen import frozen
from reader.ingest import Failure, Finding, Sources
from reader.session.arrival import Again, Arrival
from reader.session.intake import Came, CutShortError, Intake, not_come
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
    not come to then. `ended` says why it could not go on; what did not come in then, failed.
    """

    came: tuple[Came, ...] = ()
    failed: tuple[Failure, ...] = ()
    held: tuple[Arrival, ...] = ()
    stopped: bool = False
    left: int = 0
    ended: str = ""


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
    _unread: Callable[[], Iterator[object]] = field(default=lambda: iter(()))

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
        ended = ""
        with closing(self.opener()) as library, closing(self._batches(supply)) as batches:
            intake = Intake(library)
            for findings in batches:
                arrivals, problems = intake.look(findings, self._goes_on)
                failed += problems
                self._left += len(findings) - len(arrivals) - len(problems)
                held += [one for one in arrivals if one.doubtful]
                certain = [one for one in arrivals if not one.doubtful]
                try:
                    _put_each(intake, certain, came)
                except CutShortError as error:
                    ended = str(error)
                    failed += [*_missed(error.left), *self._not_read()]
                    break
            held = [intake.known(one) for one in held]
        return Report(tuple(came), tuple(failed), tuple(held), self.stopped, self._left, ended)

    def put(self, arrivals: Sequence[Arrival], again: Again) -> Report:
        """Put away what was read before, as the person has decided."""
        self.writing = True
        came: list[Came] = []
        missed: list[Failure] = []
        ended = ""
        begun = time.monotonic()

        def go_on() -> bool:
            if came:
                self._progress(len(came), len(arrivals), begun)
            return not self.stopped

        with closing(self.opener()) as library:
            intake = Intake(library)
            turns = intake.in_order([one.label for one in arrivals], again)
            try:
                _put_each(intake, [one.of(arrivals) for one in turns], came, again, go_on)
            except CutShortError as error:
                ended, missed = str(error), _missed(error.left)
        left = len(arrivals) - len(came) - len(missed)
        return Report(
            tuple(came), tuple(missed), stopped=self.stopped and not ended, left=left, ended=ended
        )

    def _not_read(self) -> list[Failure]:
        """Return the documents that were not read to their end."""
        unread = list(self._unread())
        files = [not_come(one) for one in unread if isinstance(one, Path)]
        return files + [one for one in unread if isinstance(one, Failure)]

    def _batches(self, supply: Supply) -> Generator[list[Finding]]:
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
                reading = supply.read(sources, document)
                self._unread = partial(_rest, reading, documents, number)
                for finding in reading:
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


def _rest(reading: Iterator[Finding], documents: Sequence[object], number: int) -> Iterator[object]:
    """Yield a document that is being read, if there is more in it, and those after it."""
    more = next(reading, None)
    yield from documents[number if more is not None else number + 1 :]


def _put_each(
    intake: Intake,
    arrivals: Sequence[Arrival],
    came: list[Came],
    again: Again = Again.SUGGESTED,
    go_on: Callable[[], bool] = lambda: True,
) -> None:
    """Put articles away as long as it is to `go_on`, each that is in the library put to `came`.

    Raises CutShortError with all that are not where that fails.
    """
    for start in range(0, len(arrivals), _SLICE):
        if not go_on():
            break
        try:
            came += intake.put(arrivals[start : start + _SLICE], again)
        except CutShortError as error:
            came += error.came
            left = (*error.left, *arrivals[start + _SLICE :])
            raise CutShortError(error, (), left) from error


def _missed(left: Sequence[Arrival]) -> list[Failure]:
    return [not_come(one.found.path, one.found.inside) for one in left]


def _sliced(several: Sequence[T]) -> Iterator[Sequence[T]]:
    for start in range(0, len(several), _SLICE):
        yield several[start : start + _SLICE]
