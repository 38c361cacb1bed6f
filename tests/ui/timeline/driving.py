"""Using a timeline as a person does: clicks, keys and the wheel at the places of its marks."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QImage, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from reader.core.focus import Interval
from reader.core.timeline.picture import middle
from reader.ui.timeline.view import TimelineView

Picks = list[tuple[Interval, str]]
Make = Callable[..., TimelineView]
NO_MODIFIER = Qt.KeyboardModifier.NoModifier


def picks_of(view: TimelineView) -> Picks:
    picks: Picks = []
    view.picked.connect(lambda interval, article_id: picks.append((interval, article_id)))
    return picks


def place(view: TimelineView, interval: Interval, row: int) -> QPoint:
    g = view._geometry
    return QPoint(round(g.gutter + middle(view._view, interval)), round(g.y(row)))


def click(view: TimelineView, at: QPoint) -> None:
    QTest.mouseClick(view, Qt.MouseButton.LeftButton, NO_MODIFIER, at)


def press(view: TimelineView, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(view, key)


def turn_wheel(
    view: TimelineView,
    at: QPoint,
    angle: int,
    modifiers: Qt.KeyboardModifier = NO_MODIFIER,
) -> None:
    event = QWheelEvent(
        QPointF(at),
        QPointF(view.mapToGlobal(at)),
        QPoint(),
        QPoint(0, angle),
        Qt.MouseButton.NoButton,
        modifiers,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(view, event)


def picture(view: TimelineView) -> QImage:
    return view.grab().toImage()


def colour_at(view: TimelineView, at: QPoint) -> str:
    return QColor(picture(view).pixel(at.x(), at.y())).name()


def colours(view: TimelineView) -> set[str]:
    """Return the colours of every pixel in every third line."""
    image = picture(view)
    return {
        QColor(image.pixel(x, y)).name()
        for x in range(image.width())
        for y in range(0, image.height(), 3)
    }
