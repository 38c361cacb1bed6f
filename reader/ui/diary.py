"""Writes down what happens to the library: how much of what, never which words."""

from __future__ import annotations

from PySide6.QtCore import QObject

from reader.core.changes import Changed
from reader.health.log import Log
from reader.session.session import Session


class Diary(QObject):
    """Keeps the log of one session, as long as that lives."""

    def __init__(self, session: Session, log: Log) -> None:
        """Listen to `session` and write to `log`."""
        super().__init__(session)
        self._session, self._log = session, log
        session.opened.connect(self._opened)
        session.changed.connect(self._changed)
        session.failed.connect(self._failed)
        self._opened()

    def _opened(self) -> None:
        session = self._session
        if session.library is not None:
            count = len(session.articles())
            self._log.write("library opened", articles=count, writable=session.writable)

    def _changed(self, changed: Changed) -> None:
        kinds = "+".join(sorted(kind.value for kind in changed.kinds)) or "nothing"
        articles = "all" if changed.articles is None else len(changed.articles)
        count = len(changed.annotations)
        self._log.write("changed", kinds=kinds, articles=articles, annotations=count)

    def _failed(self) -> None:
        trouble = self._session.trouble
        self._log.write("refused", error=type(trouble).__name__)
