"""Searching in the background: the last question counts, older ones are passed over."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from reader.core.search import SEARCH_LIMIT, Finding
from reader.core.search_query import SearchQuery, begun
from reader.session.jobs import Jobs
from reader.session.session import Session
from reader.storage import Searching

PAUSE_MS = 120
"""How long somebody who is typing must pause before the search begins."""


class Finder(QObject):
    """Answers questions about the open library one after the other, without holding up the window.

    At most one search runs, and at most one waits: the one asked for last.
    """

    found = Signal(object)
    """A `Finding`: what the question asked last has found."""

    failed = Signal(str)
    """A sentence on why it could not be answered."""

    def __init__(
        self,
        session: Session,
        parent: QObject | None = None,
        *,
        limit: int = SEARCH_LIMIT,
        beginnings: bool = False,
        pause: int = PAUSE_MS,
    ) -> None:
        """Search the library of `session` for at most `limit` articles.

        With `beginnings`, the last word is always taken for the beginning of one; without, only
        where nothing is found otherwise. A search asked for soon waits for `pause` milliseconds.
        """
        super().__init__(parent)
        self._session, self._limit, self._beginnings = session, limit, beginnings
        # Of its own: a long import must not keep a search waiting.
        self._jobs = Jobs(self)
        self._wanted: SearchQuery | None = None
        self._running = False
        self._number = 0
        self._timer = QTimer(self, singleShot=True, interval=pause)
        self._timer.timeout.connect(self._begin)
        session.opened.connect(self.drop)

    @property
    def busy(self) -> bool:
        """Whether an answer is still to come."""
        return self._wanted is not None or self._running

    def ask(self, query: SearchQuery, *, soon: bool = False) -> None:
        """Search for `query`, at once or `soon`, when there has been a pause in the asking."""
        self._number += 1
        self._wanted = query
        if soon:
            self._timer.start()
        else:
            self._begin()

    def drop(self) -> None:
        """Forget what was asked; it will not be answered."""
        self._number += 1
        self._wanted = None
        self._timer.stop()

    def finish(self) -> None:
        """Forget what was asked and wait for what is running."""
        self.drop()
        self._running = False
        self._jobs.finish()

    def _begin(self) -> None:
        self._timer.stop()
        query = self._wanted
        if self._running or query is None:
            return
        self._wanted = None
        searcher = self._session.searcher()
        if searcher is None:
            return
        number = self._number
        self._running = True
        self._jobs.submit(
            lambda: self._find(searcher, query),
            lambda finding: self._answer(number, finding),
            lambda sentence: self._fail(number, sentence),
        )

    def _find(self, searcher: Searching, query: SearchQuery) -> Finding:
        """Search; in the other thread."""
        by_beginning = begun(query)
        if self._beginnings:
            return Finding(query, searcher.search(by_beginning, self._limit))
        hits = searcher.search(query, self._limit)
        if hits or by_beginning == query:
            return Finding(query, hits)
        hits = searcher.search(by_beginning, self._limit)
        return Finding(query, hits, begun=bool(hits))

    def _answer(self, number: int, finding: Finding) -> None:
        self._running = False
        if number == self._number:
            self.found.emit(finding)
        elif not self._timer.isActive():
            self._begin()

    def _fail(self, number: int, sentence: str) -> None:
        self._running = False
        if number == self._number:
            self.failed.emit(sentence)
        elif not self._timer.isActive():
            self._begin()
