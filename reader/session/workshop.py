"""Questions answered in the background, a few at a time; answers are kept until they are forgotten.

An answer belongs to its question, a *key*: a tuple whose first part names the kind. Views ask for
what they show and are told when it is there; what has changed meanwhile is forgotten, and asked
for anew.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from itertools import islice
from typing import Any

from PySide6.QtCore import QObject, Signal

from reader.core.errors import ReaderError
from reader.core.frozen import frozen
from reader.session.jobs import Jobs
from reader.storage import (
    DiskFullError,
    LibraryLockedError,
    LibraryMovedError,
    LibraryUnreachableError,
)

Key = tuple[Any, ...]
Answers = Mapping[Key, Any]

_OF_ALL = (LibraryMovedError, LibraryUnreachableError, LibraryLockedError, DiskFullError)
"""What keeps every question from being answered, not only the one that came upon it."""


@frozen
class Bench:
    """How questions of one kind are answered, at most so many at once.

    `prepare` is called on the window's thread and returns what is to be done in another one, with
    all that it needs; None where something else must be answered first. A question without an
    answer in what that returns has none: it is answered with None.
    """

    prepare: Callable[[tuple[Key, ...]], Callable[[], Answers] | None]
    most: int = 1


class Workshop(QObject):
    """Answers questions one slice after the other, those of the first bench first.

    What cannot be answered is not asked again until it is forgotten. Where the library itself
    cannot be read, nothing is begun any more until `resume`.
    """

    answered = Signal(object)
    """The keys, in a tuple, that have been answered just now."""

    failed = Signal(object)
    """A `ReaderError`: why something could not be answered. The same is told once."""

    def __init__(self, benches: Mapping[str, Bench], parent: QObject | None = None) -> None:
        """Answer questions of the kinds of `benches`."""
        super().__init__(parent)
        self._benches = dict(benches)
        # Of its own: a long import must not keep a reader waiting.
        self._jobs = Jobs(self)
        self._known: dict[Key, Any] = {}
        self._waiting: dict[str, dict[Key, None]] = {kind: {} for kind in benches}
        self._running: set[Key] = set()
        self._stuck: set[Key] = set()
        self._alone: set[Key] = set()
        self._behind: dict[Key, None] = {}
        self._rests = False
        self._told = ""
        self._busy = self._more = False
        self.counts: Counter[str] = Counter()
        """How many questions of each kind were worked on so far."""

    @property
    def busy(self) -> bool:
        """Whether something is being worked out."""
        return self._busy

    def has(self, key: Key) -> bool:
        """Tell whether a question was answered, if only with None."""
        return key in self._known

    def known(self, key: Key) -> Any:
        """Return an answer without asking; None where there is none."""
        return self._known.get(key)

    def get(self, key: Key) -> Any:
        """Return the answer, or None and have it worked out."""
        if key not in self._known:
            self.ask((key,))
        return self._known.get(key)

    def ask(self, keys: Iterable[Key]) -> None:
        """Have questions answered that were not yet."""
        for key in keys:
            waiting = self._waiting[key[0]]
            begun = key in self._running or key in self._stuck or key in self._behind
            if key not in self._known and not begun and key not in waiting:
                waiting[key] = None
                self._more = True
        self._go_on()

    def waiting(self, kind: str) -> int:
        """Return how many questions of a kind are still to be answered."""
        running = [key for key in self._running if key[0] == kind]
        return len(self._waiting[kind]) + len(running)

    def forget(self, wanted: Callable[[Key], bool]) -> None:
        """Forget answers and questions, also those that are being worked on."""
        for key in [key for key in self._known if wanted(key)]:
            del self._known[key]
        self._wait_again()
        for begun in (self._running, self._stuck, self._alone):
            begun -= {key for key in begun if wanted(key)}
        for waiting in self._waiting.values():
            for key in [key for key in waiting if wanted(key)]:
                del waiting[key]

    def resume(self) -> None:
        """Go on where the library could not be read before, and may be by now."""
        self._rests, self._told = False, ""
        self._wait_again()
        self._go_on()

    def give_up(self, kinds: Iterable[str]) -> None:
        """Forget the questions of some kinds that nobody is working on yet; answers are kept."""
        for kind in kinds:
            self._waiting[kind].clear()

    def finish(self) -> None:
        """Forget all and wait for what is being done; nobody is answered any more."""
        self.forget(lambda _: True)
        self._jobs.finish()
        self._busy = False

    def _go_on(self) -> None:
        if self._busy or self._rests:
            return
        self._more = True
        while self._more and not self._busy:
            # What a bench needs first it asks for while preparing.
            self._more = False
            for kind in self._benches:
                if self._begin(kind):
                    return
            if self._stuck and not self._more:
                self._more = self._put_behind()

    def _put_behind(self) -> bool:
        """Let a question wait no more that needs what could not be answered; False at the end."""
        for kind, waiting in self._waiting.items():
            keys = self._next(kind, self._benches[kind].most)
            if len(keys) > 1:
                self._alone.update(keys)
                return True
            for key in keys:
                del waiting[key]
                self._alone.discard(key)
                self._behind[key] = None
                return True
        return False

    def _wait_again(self) -> None:
        """Let what needs something else that could not be answered wait once more."""
        behind, self._behind = self._behind, {}
        for key in behind:
            self._waiting[key[0]][key] = None

    def _begin(self, kind: str) -> bool:
        """Begin to answer some questions of a kind; False when there are none that can be."""
        bench = self._benches[kind]
        keys = self._next(kind, bench.most)
        if not keys:
            return False
        self._busy = True
        try:
            work = bench.prepare(keys)
        finally:
            self._busy = False
        if work is None:
            return False
        for key in keys:
            self._waiting[kind].pop(key, None)
        self._running.update(keys)
        self.counts[kind] += len(keys)
        self._busy = True
        self._jobs.submit(
            lambda: _attempted(work),
            lambda found: self._over(keys, found),
            lambda sentence: self._fail(keys, ReaderError(sentence)),
        )
        return True

    def _next(self, kind: str, most: int) -> tuple[Key, ...]:
        """Return what is to be answered together; what failed together is tried one by one."""
        waiting = self._waiting[kind]
        together = tuple(islice((key for key in waiting if key not in self._alone), most))
        return together or tuple(islice(waiting, 1))

    def _over(self, keys: tuple[Key, ...], found: Answers | ReaderError) -> None:
        if isinstance(found, ReaderError):
            self._fail(keys, found)
        else:
            self._take(keys, found)

    def _take(self, keys: tuple[Key, ...], answers: Answers) -> None:
        fresh = tuple(key for key in keys if key in self._running)
        self._running.difference_update(keys)
        self._alone.difference_update(keys)
        self._known.update((key, answers.get(key)) for key in fresh)
        self._busy = False
        if fresh:
            self.answered.emit(fresh)
        self._go_on()

    def _fail(self, keys: tuple[Key, ...], error: ReaderError) -> None:
        fresh = [key for key in keys if key in self._running]
        self._running.difference_update(keys)
        self._busy = False
        if not fresh:
            # They were forgotten meanwhile: of the library that is open now that says nothing.
            self._go_on()
            return
        self._rests = isinstance(error, _OF_ALL)
        if self._rests or len(keys) > 1:
            self._waiting[keys[0][0]] |= dict.fromkeys(fresh)
            self._alone.update(() if self._rests else fresh)
        else:
            self._alone.difference_update(keys)
            self._stuck.update(fresh)
        if (self._rests or len(keys) == 1) and str(error) != self._told:
            self._told = str(error)
            self.failed.emit(error)
        self._go_on()


def _attempted(work: Callable[[], Answers]) -> Answers | ReaderError:
    """Return the answers, or why there are none; in the other thread."""
    try:
        return work()
    except ReaderError as error:
        return error
