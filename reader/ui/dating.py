"""Dates in the text: explained, gone to and corrected in place."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QPoint

from reader.core.changes import CorrectTime, ForgetCorrection
from reader.core.focus import Interval
from reader.core.i18n import tr
from reader.core.passage import Span
from reader.core.times import TimeExpression
from reader.session.session import Session
from reader.ui.columns.column import Column
from reader.ui.columns.row import ColumnRow
from reader.ui.columns.time_card import TimeCard


class Dating(QObject):
    """Shows the card of a date that was clicked or stands at the caret, and saves what it says."""

    def __init__(
        self,
        session: Session,
        row: ColumnRow,
        card: TimeCard,
        go: Callable[[Interval], None],
        hint: Callable[[str], None],
    ) -> None:
        """Act on `session` from `row`; `go` brings a moment into view everywhere."""
        super().__init__(row)
        self._session, self._row, self._card, self._hint = session, row, card, hint
        row.tie(self._tie)
        card.corrected.connect(lambda correction: session.perform(CorrectTime(correction)))
        card.forgotten.connect(lambda a, span: session.perform(ForgetCorrection(a, span)))
        card.wanted.connect(go)
        card.closed.connect(self._back)

    def correct_at_caret(self) -> None:
        """Open the card of the date at the caret, with the keyboard in it."""
        column = self._row.leading
        time = column.view.time_at_caret() if column else None
        if column is None or time is None:
            self._hint(tr("Put the caret on a date first; the keys , and . go to the next one."))
            return
        self._open(column, time)
        self._card.take_focus()

    def _tie(self, column: Column) -> None:
        column.view.time_clicked.connect(lambda time: self._open(column, time))
        column.view.moved.connect(lambda _: self._card.hide())
        column.view.pressed.connect(self._card.hide)

    def _open(self, column: Column, time: TimeExpression) -> None:
        article = column.view.article
        if article is None:
            return
        parent, port = self._card.around, column.view.viewport()
        box = column.view.rectangle(Span(time.start, time.end))
        box.moveTopLeft(port.mapTo(parent, box.topLeft()))
        around = port.rect()
        around.moveTopLeft(port.mapTo(parent, QPoint(0, 0)))
        self._card.set_writable(writable=self._session.writable)
        self._card.open(article, time, box, around.intersected(parent.rect()))

    def _back(self) -> None:
        column = self._row.leading
        if column is not None:
            column.view.setFocus()
