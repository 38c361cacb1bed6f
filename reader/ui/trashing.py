"""The trash in the window: listed, put back, emptied."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from reader.core.changes import RestoreAnnotation, RestoreArticle
from reader.core.errors import ReaderError
from reader.core.i18n import tr
from reader.ui.safety.trash_sheet import TrashSheet
from reader.ui.safety.words import trash_rows
from reader.ui.workbench import Workbench


class Trashing(QObject):
    """Keeps the sheet of the trash in step with the session and does what is asked for in it."""

    def __init__(self, window: Workbench) -> None:
        """Act for `window`."""
        super().__init__(window)
        self._window = window
        self._sheet: TrashSheet | None = None

    def table(self) -> dict[str, Callable[[], object]]:
        """Return the handler of the catalogue's action for the trash."""
        return {"edit.trash": self.show}

    def tie(self) -> None:
        """Listen to what changes."""
        self._window.session.changed.connect(self._changed)
        self._window.appearance.changed.connect(self._dress)

    def show(self) -> None:
        """Show what lies in the trash."""
        self._sheet = self._open_sheet() or self._made()
        self._refresh()
        self._window.pages.open_sheet(self._sheet)

    def _made(self) -> TrashSheet:
        sheet = TrashSheet(self._window.appearance.theme)
        sheet.put_back_asked.connect(self._put_back)
        sheet.empty_asked.connect(self._empty)
        return sheet

    def _open_sheet(self) -> TrashSheet | None:
        """Return the sheet while it is open; a closed one is gone."""
        self._sheet = self._window.pages.while_open(self._sheet)
        return self._sheet

    def _changed(self) -> None:
        if self._open_sheet() is not None:
            self._refresh()

    def _dress(self) -> None:
        sheet = self._open_sheet()
        if sheet is not None:
            sheet.set_theme(self._window.appearance.theme)

    def _refresh(self) -> None:
        w, sheet = self._window, self._sheet
        if sheet is None:
            return
        try:
            trash, articles = w.session.trash(), w.session.articles()
        except ReaderError as error:
            w.session.tell(error)
            return
        rows = trash_rows(trash, articles, w.session.now())
        sheet.set_trash(trash, rows, articles, writable=w.session.writable)

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
