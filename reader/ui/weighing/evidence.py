"""What is known of the articles being read: asked of the service, answered when it is there."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QObject, QTimer, Signal

from reader.core.article import Article
from reader.core.changes import Changed, Kind
from reader.core.errors import ReaderError
from reader.corroboration import Matrix, Shared, Voice
from reader.corroboration.comparing import MOST
from reader.corroboration.reuse_values import Overlap
from reader.session.corroborating import Corroborating
from reader.session.session import Session
from reader.ui.desk import Desk

_LEISURE_MS = 1500
"""How long nothing must have changed before articles are compared that nobody waits for."""
_MOST_READ = 60
_MOST_COLUMNS = 24
"""Up to so many articles all have a column; of more, those that are shown or carry a claim."""


class Evidence(QObject):
    """Asks about the articles of the library; in a large one, about those that are shown."""

    renewed = Signal(object)
    """Of which topics there may be other answers now: a frozenset of `Topic`."""
    at_leisure = Signal()
    """Nothing has changed for a while: what nobody waits for may be asked for."""

    def __init__(self, session: Session, desk: Desk, corroborating: Corroborating) -> None:
        """Ask nothing yet."""
        super().__init__(desk)
        self._session, self._desk, self._service = session, desk, corroborating
        self._leisure = QTimer(self, singleShot=True, interval=_LEISURE_MS)
        self._leisure.timeout.connect(self.at_leisure)
        corroborating.changed.connect(self.renewed)
        session.when_open(self._leisure.start)
        session.changed.connect(self._changed)
        session.came.connect(self._changed)
        desk.shown_changed.connect(self._leisure.start)

    def voices(self) -> tuple[Voice, ...] | None:
        """Return everybody who is quoted; None until that is known."""
        return self._service.voices(self._few(_MOST_READ))

    def shared(self) -> tuple[Shared, ...] | None:
        """Return which words stand in two articles; None until that is known."""
        return self._service.reuse(self._few(MOST))

    def overlaps(self) -> tuple[Overlap, ...] | None:
        """Return how much of each article stands in each other one; None until that is known."""
        return self._service.overlaps(self._few(MOST))

    def matrix(self) -> Matrix | None:
        """Return claims by articles; None until that is known."""
        ids = self._few(_MOST_COLUMNS)
        if len(self._session.articles()) > _MOST_COLUMNS:
            ids += [one.article_id for one in self._session.all_annotations()]
        return self._service.matrix(tuple(dict.fromkeys(ids)))

    def articles(self, ids: Iterable[str] | None = None) -> Mapping[str, Article]:
        """Return articles by their ids, all that are asked about if none are named."""
        found = {}
        for article_id in self._few(_MOST_READ) if ids is None else ids:
            try:
                article = self._session.article_soon(article_id)
            except ReaderError as error:
                self._session.tell_once(error)
                continue
            if article is not None:
                found[article_id] = article
        return found

    def finish(self) -> None:
        """Ask nothing more."""
        self._leisure.stop()

    def _few(self, most: int) -> list[str]:
        infos = self._session.articles()
        return self._desk.shown() if len(infos) > most else [info.id for info in infos]

    def _changed(self, changed: Changed) -> None:
        if changed.kinds & {Kind.ARTICLES, Kind.TIMES}:
            self._leisure.start()
