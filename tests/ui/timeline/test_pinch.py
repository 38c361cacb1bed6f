"""Two fingers on the timeline, on a touchpad and on a screen."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QNativeGestureEvent, QPointingDevice
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from reader.ui.timeline.view import TimelineView
from tests.core.timeline.samples import real_articles
from tests.ui.timeline.driving import Make

AT = QPointF(600, 100)
Kind = Qt.NativeGestureType


def on_touchpad(view: TimelineView, kind: Kind, value: float = 0.0) -> bool:
    pad = QPointingDevice.primaryPointingDevice()
    event = QNativeGestureEvent(kind, pad, 2, AT, AT, AT, value, QPointF())
    QApplication.sendEvent(view, event)
    return event.isAccepted()


def times_closer(view: TimelineView) -> float:
    fitted = view.viewport.width / view.viewport.scale.length
    return view.viewport.zoom / fitted


def test_a_pinch_on_the_touchpad_zooms_about_the_fingers(make: Make) -> None:
    view = make(real_articles())
    x = AT.x() - view.geometry_now.gutter
    day = view.viewport.day(x)
    on_touchpad(view, Kind.BeginNativeGesture)
    for _ in range(3):
        on_touchpad(view, Kind.ZoomNativeGesture, 0.25)
    on_touchpad(view, Kind.EndNativeGesture)
    assert times_closer(view) == pytest.approx(1.25**3)
    assert view.viewport.day(x) == pytest.approx(day)
    on_touchpad(view, Kind.ZoomNativeGesture, -0.2)
    assert times_closer(view) == pytest.approx(1.25**2)
    on_touchpad(view, Kind.SmartZoomNativeGesture)
    assert view.viewport.is_fitted


def test_nonsense_from_a_touchpad_does_nothing(make: Make) -> None:
    view = make(real_articles())
    on_touchpad(view, Kind.ZoomNativeGesture, -3.0)
    on_touchpad(view, Kind.RotateNativeGesture, 30.0)
    assert view.viewport.is_fitted


def spread(view: TimelineView, apart: range, drift: int = 0) -> None:
    """Put two fingers on the screen and move them apart, or together."""
    device = QTest.createTouchDevice()
    middle = int(AT.x())
    for n, gap in enumerate(apart):
        fingers = QTest.touchEvent(view, device)
        for finger, side in ((0, -1), (1, 1)):
            at = QPoint(middle + n * drift + side * gap, 100)
            (fingers.move if n else fingers.press)(finger, at, view)
        del fingers  # sends what it holds
        QApplication.processEvents()
    fingers = QTest.touchEvent(view, device)
    for finger in (0, 1):
        fingers.release(finger, QPoint(middle, 100), view)
    del fingers
    QApplication.processEvents()


def test_fingers_on_a_screen_zoom_and_drag(make: Make) -> None:
    view = make(real_articles())
    x = AT.x() - view.geometry_now.gutter
    day = view.viewport.day(x)
    spread(view, range(50, 160, 10))
    assert times_closer(view) > 2
    assert view.viewport.day(x) == pytest.approx(day, abs=0.05), "one finger drags"
    day = view.viewport.day(x)
    spread(view, range(60, 82, 2), drift=10)
    under, left_behind = view.viewport.day(x + 100), view.viewport.day(x)
    assert abs(under - day) < abs(left_behind - day), "the drawing goes with the fingers"
    spread(view, range(300, 10, -10))
    assert view.viewport.is_fitted
