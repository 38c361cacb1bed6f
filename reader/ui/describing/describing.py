"""The details of articles in the window: shown, corrected, kept in step."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from reader.core.describing import dating, saying
from reader.core.i18n import tr
from reader.ui.typed_day import published_day
from reader.ui.workbench import Workbench

if TYPE_CHECKING:
    from reader.ui.describing.sheet import DetailsSheet


class Describing(QObject):
    """Opens the sheet of details on the leading article and saves what is written in it."""

    def __init__(self, window: Workbench) -> None:
        """Act for `window`."""
        super().__init__(window)
        self._window = window
        self._sheet: DetailsSheet | None = None

    def table(self) -> dict[str, Callable[[], object]]:
        """Return the handler of the catalogue's action for details."""
        return {"article.details": self.show}

    def tie(self) -> None:
        """Listen to what changes."""
        self._window.session.changed.connect(lambda _: self._refresh())
        self._window.appearance.changed.connect(self._dress)

    @property
    def sheet(self) -> DetailsSheet | None:
        """The sheet while it is open."""
        self._sheet = self._window.pages.while_open(self._sheet)
        return self._sheet

    def show(self) -> None:
        """Show what is said of the leading article, among all."""
        w = self._window
        sheet = self.sheet
        if sheet is None:
            sheet = self._sheet = self._made()
            self._fill(sheet)
            leading = w.row.leading
            infos = w.session.articles()
            first = leading.article_id if leading else (infos[0].id if infos else "")
            sheet.choose({first})
        w.pages.open_sheet(sheet)

    def _made(self) -> DetailsSheet:
        from reader.ui.describing.sheet import DetailsSheet

        sheet = DetailsSheet(self._window.appearance.theme)
        sheet.said.connect(self._save)
        return sheet

    def _refresh(self) -> None:
        sheet = self.sheet
        if sheet is not None:
            self._fill(sheet)

    def _fill(self, sheet: DetailsSheet) -> None:
        session = self._window.session
        sheet.set_articles(session.articles())
        sheet.set_writable(writable=session.writable)

    def _save(self, name: str, text: str) -> None:
        sheet = self._sheet
        if sheet is None:
            return
        if name == "address" and _leads_elsewhere(text):
            sentence = tr(
                "“{address}” is no address of a web page. It begins with https:// or http://."
            )
            sheet.refuse(sentence.format(address=text.strip()))
            return
        if name != "published":
            change = saying(sheet.chosen, name, text)
        else:
            day, refusal = published_day(text)
            if refusal:
                sheet.refuse(refusal)
                return
            change = dating(sheet.chosen, day)
        if change is None or not self._window.session.perform(change):
            self._refresh()

    def _dress(self) -> None:
        if self.sheet is not None:
            self.sheet.set_theme(self._window.appearance.theme)


def _leads_elsewhere(address: str) -> bool:
    """Tell whether an address is of something else than the web: “javascript:…”, “file:…”."""
    scheme, colon, _ = address.strip().partition(":")
    host = "." in scheme or "/" in scheme
    return bool(colon) and not host and scheme.lower() not in {"http", "https"}
