"""What is known of the articles being read: found in the background, renewed when asked for."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from reader.core.article import Article
from reader.core.changes import Changed, Kind
from reader.core.errors import ReaderError
from reader.corroboration.origins import Overrides
from reader.corroboration.survey import MOST, Survey, Surveyor
from reader.session.jobs import Jobs
from reader.session.session import Session
from reader.ui.desk import Desk

_LEISURE_MS = 1500
"""How long nothing must have changed before articles are compared that nobody waits for."""


class Evidence(QObject):
    """Surveys the articles of the library; of many, those that are shown or have annotations."""

    renewed = Signal()
    """Another survey is there."""
    failed = Signal(str)

    def __init__(self, session: Session, desk: Desk) -> None:
        """Know nothing yet."""
        super().__init__(desk)
        self._session, self._desk = session, desk
        # Of its own: an import must not keep this waiting, nor this an import.
        self._jobs = Jobs(self)
        self._surveyor = Surveyor()
        self._survey: Survey | None = None
        self._number = 0
        self._running = self._again = False
        self._leisure = QTimer(self, singleShot=True, interval=_LEISURE_MS)
        self._leisure.timeout.connect(self.ask)
        session.opened.connect(self._opened)
        session.changed.connect(self._changed)
        desk.shown_changed.connect(self._shown)

    @property
    def survey(self) -> Survey | None:
        """What is known now, or None while it is being found or out of date."""
        return self._survey

    def ask(self) -> None:
        """Survey the articles, unless what is known is up to date."""
        self._leisure.stop()
        if self._survey is not None or self._session.library is None:
            return
        if self._running:
            self._again = True
            return
        articles, first = self._considered()
        overrides = Overrides.of(self._session.verdicts().rulings)
        number, surveyor = self._number, self._surveyor
        self._running, self._again = True, False
        self._jobs.submit(
            lambda: surveyor.survey(articles, overrides, first),
            lambda survey: self._found(number, survey),
            self._fail,
        )

    def finish(self) -> None:
        """Find nothing more, and wait for what is being found."""
        self._leisure.stop()
        self._number += 1
        self._jobs.finish()

    def _considered(self) -> tuple[list[Article], frozenset[str]]:
        infos, shown = self._session.articles(), self._desk.shown()
        first = {*shown, *(one.article_id for one in self._session.all_annotations())}
        wanted = [info.id for info in infos if len(infos) <= MOST or info.id in first]
        articles = []
        for article_id in wanted:
            try:
                articles.append(self._session.article(article_id))
            except ReaderError as error:
                self._session.tell_once(error)
        return articles, frozenset(first)

    def _found(self, number: int, survey: Survey) -> None:
        self._running = False
        if number == self._number:
            self._survey = survey
            self.renewed.emit()
        elif self._again:
            self.ask()

    def _fail(self, sentence: str) -> None:
        self._running = False
        self.failed.emit(sentence)

    def _opened(self) -> None:
        self._surveyor = Surveyor()
        self._forget()

    def _changed(self, changed: Changed) -> None:
        telling = {Kind.ARTICLES, Kind.TIMES, Kind.VERDICTS}
        if len(self._session.articles()) > MOST:
            telling.add(Kind.ANNOTATIONS)
        if changed.kinds & telling:
            self._forget()

    def _shown(self) -> None:
        if len(self._session.articles()) > MOST:
            self._forget()

    def _forget(self) -> None:
        self._number += 1
        self._survey = None
        self._leisure.start()
