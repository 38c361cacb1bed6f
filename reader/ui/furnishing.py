"""Lines of a column counted among the furniture, or among the text again."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from reader.core.article import Article
from reader.core.changes import SetFurniture
from reader.core.furnishing import lines_meant
from reader.core.i18n import counted, tr
from reader.core.passage import Span
from reader.ui.columns.column import Column
from reader.ui.columns.document import Fold
from reader.ui.workbench import Workbench


class Furnishing(QObject):
    """Does what a person says about the line at the caret, or about those selected."""

    def __init__(self, window: Workbench) -> None:
        """Act for `window`."""
        super().__init__(window)
        self._window = window
        window.row.tie(self._tie)

    def table(self) -> dict[str, Callable[[], object]]:
        """Return the handlers of the catalogue's actions for furniture."""
        return {
            "article.furniture": lambda: self._count(furniture=True),
            "article.text": lambda: self._count(furniture=False),
        }

    def _count(self, *, furniture: bool) -> None:
        w = self._window
        column = None if w.pages.sheet else w.row.leading
        article = column.view.article if column else None
        if column is None or article is None:
            return
        places = meant_in(column, furniture=not furniture)
        if not places:
            w.hint(tr("This is furniture already.") if furniture else tr("This is no furniture."))
            return
        self._set(article, places, furniture=furniture)

    def _tie(self, column: Column) -> None:
        column.view.to_text.connect(lambda fold: self._take(column, fold))

    def _take(self, column: Column, fold: Fold) -> None:
        article = column.view.article
        if article is not None:
            places = (n for n, one in enumerate(article.blocks) if one in fold.blocks)
            self._set(article, tuple(places), furniture=False)

    def _set(self, article: Article, places: tuple[int, ...], *, furniture: bool) -> None:
        w = self._window
        change = SetFurniture(article.id, article.info.revision_id, places, furniture)
        if w.session.perform(change):
            n = len(places)
            told = (
                counted(n, "{n} line folded away.", "{n} lines folded away.")
                if furniture
                else counted(n, "{n} line taken into the text.", "{n} lines taken into the text.")
            )
            w.hint(told, undo=True)


def meant_in(column: Column, *, furniture: bool) -> tuple[int, ...]:
    """Return the lines at the caret or in the selection of a column, those of one of both kinds."""
    view = column.view
    if view.article is None:
        return ()
    at = view.selection() or Span(view.caret(), view.caret())
    return lines_meant(view.article.blocks, at, view.open_folds, furniture=furniture)
