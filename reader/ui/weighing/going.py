"""From what is listed to where it stands: one passage, or two beside each other."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject

from reader.core.passage import Span
from reader.ui.accounts.lines import Side
from reader.ui.workbench import Workbench

_SERIES = "accounts"


class Going(QObject):
    """Brings passages into view, each in the column of its article."""

    def __init__(self, window: Workbench) -> None:
        """Act for `window`."""
        super().__init__(window)
        self._window = window

    def show_sides(self, sides: Sequence[Side]) -> None:
        """Show passages in their columns; the first leads, the keyboard stays where it is."""
        if sides:
            self._window.pages.close_sheets()
            self._window.travels.jump(lambda: self._show(sides), series=_SERIES)

    def go(self, article_id: str, span: Span, *, select: bool = False) -> None:
        """Show a passage, or select it, and give its column the keyboard."""
        w = self._window
        w.pages.close_sheets()
        flashing = span if select else None
        w.travels.jump(lambda: w.desk.show(article_id, span, flashing), series=_SERIES)
        w.row.lead(article_id)

    def _show(self, sides: Sequence[Side]) -> None:
        w = self._window
        first, others = sides[0], sides[1:]
        for side in others:
            if w.row.column(side.article_id) is None:
                w.desk.tick(side.article_id, on=True)
        w.desk.show(first.article_id, first.span)
        # Last, so that a column that follows the first one stands where it is to stand.
        for side in others:
            column = w.row.column(side.article_id)
            if column is not None and side.article_id != first.article_id:
                column.view.show_passage(side.span)
