"""Somebody who uses the window with mouse and keyboard and looks at what it shows."""

from __future__ import annotations

from collections.abc import Callable

import shiboken6
from PySide6.QtCore import QDeadlineTimer, QEvent, QPoint, Qt, QTimer
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from reader.core.focus import Interval
from reader.core.passage import Span
from reader.core.timeline.picture import middle
from reader.ui.columns.column import Column
from reader.ui.columns.reading_view import ReadingView
from reader.ui.main_window import MainWindow
from reader.ui.timeline.view import TimelineView

OpenWindow = Callable[..., "Person"]
LEFT = Qt.MouseButton.LeftButton
NONE = Qt.KeyboardModifier.NoModifier
_SHORT_MS = 90


class Person:
    """Acts only through events; looks only at what the window would show."""

    def __init__(self, window: MainWindow, qtbot: QtBot) -> None:
        self.window, self.qtbot = window, qtbot

    def settle(self) -> None:
        """Wait until nothing glides, no text is set anew, and nothing short is still to come."""
        self.qtbot.waitUntil(lambda: not _arriving(self.window))
        self.qtbot.waitUntil(lambda: not any(c.view.gliding() for c in self.window.row))
        limit = QDeadlineTimer(_SHORT_MS)
        while _soon(self.window) and not limit.hasExpired():
            QTest.qWait(5)
        QApplication.processEvents()
        self.qtbot.waitUntil(lambda: not any(c.view.gliding() for c in self.window.row))
        QApplication.processEvents()

    def leave(self) -> None:
        """Close the window, as with the button in its corner."""
        if shiboken6.isValid(self.window):
            self.window.close()
            # A window with something that could not be saved asks first, and stays open.
            self.window.session.close()
            self.window.deleteLater()
            QApplication.sendPostedEvents(self.window, QEvent.Type.DeferredDelete.value)

    def column(self, number: int) -> Column:
        """Return the column of article `number`, when it has come to be."""
        self.qtbot.waitUntil(lambda: not _arriving(self.window))
        info = self.window.session.articles()[number - 1]
        column = self.window.row.column(info.id)
        assert column is not None, f"article {number} has no column"
        return column

    def text(self, number: int) -> str:
        article = self.column(number).view.article
        assert article is not None
        return article.text

    def span(self, number: int, words: str) -> Span:
        """Return where `words` stand in an article; white space may differ in kind."""
        plain = self.text(number).replace("\xa0", " ")
        start = plain.index(words)
        return Span(start, start + len(words))

    def see(self, number: int, words: str) -> Span:
        """Scroll by wheel and side bar until `words` are in view, and return where they stand."""
        column, span = self.column(number), self.span(number, words)
        self.window.row.ensure_shown(column)
        column.view.scroll_to(span.start, glide=False)
        QApplication.processEvents()
        return span

    def select_by_mouse(self, number: int, words: str) -> None:
        """Press before the first of the words, drag, and release behind the last."""
        span = self.see(number, words)
        view = self.column(number).view
        begin, end = edge(view, span.start), edge(view, span.end)
        port = view.viewport()
        QTest.mousePress(port, LEFT, NONE, begin)
        QTest.mouseMove(port, (begin + end) / 2)
        QTest.mouseMove(port, end)
        QTest.mouseRelease(port, LEFT, NONE, end)
        QApplication.processEvents()

    def click_on(self, number: int, words: str) -> None:
        span = self.see(number, words)
        view = self.column(number).view
        middle = edge(view, (span.start + span.end) // 2) + QPoint(2, 0)
        QTest.mouseClick(view.viewport(), LEFT, NONE, middle)
        QApplication.processEvents()

    def press(self, *keys: str) -> None:
        """Press keys such as "1", "Ctrl+Z" or "Shift+F6" wherever the focus is."""
        for key in keys:
            target: QWidget = QApplication.focusWidget() or self.window
            QTest.keySequence(target, key)
            QApplication.processEvents()

    def take_all_back(self) -> None:
        """Undo all that was done, and leave with Esc what is open or selected."""
        while self.window.session.undo_label():
            assert self.window.session.undo()
        self.press("Esc", "Esc")

    def type(self, words: str) -> None:
        target = QApplication.focusWidget()
        assert target is not None
        QTest.keyClicks(target, words)
        QApplication.processEvents()

    def marked(self, number: int) -> list[tuple[str, str]]:
        """Return the words marked in an article, each with its status."""
        column = self.column(number)
        text = self.text(number)
        claims = self.window.session.claims()
        assert [h.annotation_id for h in column.view.highlights()] == [
            h.annotation_id for h in sorted(column.view.highlights(), key=lambda h: h.span)
        ]
        statuses = {
            a.id: claims[a.claim_id].status.value
            for a in self.window.session.annotations(column.article_id)
        }
        return [
            (text[h.span.start : h.span.end], statuses[h.annotation_id])
            for h in column.view.highlights()
        ]


def _arriving(window: MainWindow) -> bool:
    """Tell whether parts of the window, or what it shows of a library, are still to come."""
    return window.isVisible() and not (window._turns.over and window.refresher.arrived_all)


def _soon(window: MainWindow) -> bool:
    """Tell whether the window has something under way or before it that takes no longer."""
    return window.jobs.busy or any(
        timer.isActive() and timer.interval() <= (_SHORT_MS if timer.isSingleShot() else 0)
        for timer in window.findChildren(QTimer)
    )


def edge(view: ReadingView, position: int) -> QPoint:
    """Return the point on the viewport just before the character at a text position."""
    cursor = QTextCursor(view.document())
    cursor.setPosition(view.text_map.to_document(position))
    box = view.cursorRect(cursor)
    return QPoint(box.left(), box.center().y())


def look_for(column: Column, words: str) -> None:
    """Put words into the open find bar of a column and wait for all matches."""
    column.find_bar.field.setText(words)
    finish_search(column)


def finish_search(column: Column) -> None:
    """Wait until a column knows all matches, however slow the machine is."""
    while column.finding.searching:
        QApplication.processEvents()


def timeline_point(view: TimelineView, interval: Interval, number: int) -> QPoint:
    """Return where article `number` has its mark for `interval` on the timeline."""
    row = [lane.number for lane in view._model.lanes].index(number)
    geometry = view._geometry
    x = geometry.gutter + middle(view._view, interval)
    return QPoint(round(x), round(geometry.y(row)))
