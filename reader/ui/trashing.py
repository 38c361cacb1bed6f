"""The trash in the window: listed, put back, emptied."""

from __future__ import annotations

from PySide6.QtCore import QObject

from reader.core.changes import RestoreAnnotation, RestoreArticle
from reader.core.errors import ReaderError
from reader.core.i18n import tr
from reader.ui.safety.words import trash_rows
from reader.ui.workbench import Workbench


class Trashing(QObject):
    """Keeps the trash pane in step with the session and does what is asked for in it."""

    def __init__(self, window: Workbench) -> None:
        """Act for `window`."""
        super().__init__(window)
        self._window = window

    def tie(self) -> None:
        """Listen to the pane and to what changes."""
        w = self._window
        w.session.changed.connect(self.refresh)
        w.files.opened.connect(self.refresh)
        w.trash_pane.visibilityChanged.connect(self.refresh)
        w.trash.put_back_asked.connect(self._put_back)
        w.trash.empty_asked.connect(self._empty)

    def refresh(self) -> None:
        """List what lies in the trash now, where that is seen."""
        w = self._window
        if w.trash_pane.isHidden():
            return
        try:
            trash, articles = w.session.trash(), w.session.articles()
        except ReaderError as error:
            w.session.tell(error)
            return
        w.trash_pane.set_count(trash.count)
        rows = trash_rows(trash, articles, w.session.now())
        w.trash.set_trash(trash, rows, articles, writable=w.session.writable)

    def _put_back(self, thing_id: str) -> None:
        session = self._window.session
        articles = {one.info.id for one in session.trash().articles}
        if thing_id in articles:
            if session.perform(RestoreArticle(thing_id)):
                self._window.hint(tr("The article is back, with its annotations."))
        elif session.perform(RestoreAnnotation(thing_id)):
            annotation = session.annotation(thing_id)
            if annotation is not None:
                session.set_current(thing_id, "panel")
                self._window.panel.select(thing_id)
            self._window.hint(tr("The annotation is back where it was."))

    def _empty(self) -> None:
        if self._window.session.empty_trash():
            self._window.hint(tr("The trash is empty."))
