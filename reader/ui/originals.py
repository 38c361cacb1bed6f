"""The page that an article comes from, in the browser."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices

from reader.core.article import Article
from reader.core.i18n import tr
from reader.core.passage import Quote, quote_at
from reader.export.addresses import passage_link, web_link
from reader.ui.columns.column import Column
from reader.ui.workbench import Workbench


class Originals(QObject):
    """Shows articles where they were published; it is the browser that uses the network."""

    def __init__(self, window: Workbench) -> None:
        """Act for `window`."""
        super().__init__(window)
        self._window = window

    def table(self) -> dict[str, Callable[[], object]]:
        """Return the handler of the catalogue's action."""
        return {"article.original": self.show}

    def show(self) -> None:
        """Open the leading article's page, at the words that are selected or annotated."""
        w = self._window
        leading = w.row.leading
        article = leading.view.article if leading else None
        if leading is None or article is None:
            return
        address = article.info.address
        page = web_link(address)
        if not page:
            text = tr("No web address of this article is known.")
            w.say(text, notice=True, actions=("article.details",))
            return
        words = self._words_meant(leading, article)
        link = passage_link(address, words, article.text) if words else ""
        if not QDesktopServices.openUrl(QUrl(link or page)):
            text = tr("No browser could be opened. The address of the page is {address}")
            w.say(text.format(address=page))

    def _words_meant(self, column: Column, article: Article) -> Quote | None:
        """Return what is selected in a column, or else the words of its annotation at hand."""
        selected = column.view.selection()
        if selected is not None:
            return quote_at(article.text, selected)
        session = self._window.session
        annotation = session.annotation(session.current)
        at_hand = annotation is not None and annotation.article_id == article.id
        return annotation.quote if annotation is not None and at_hand else None
