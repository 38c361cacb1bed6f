"""Two fingers on the timeline: on a touchpad, which tells how far, or on a screen."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QNativeGestureEvent
from PySide6.QtWidgets import QGestureEvent, QPinchGesture

from reader.ui.timeline.steering import Steered


def pinched(view: Steered, event: QEvent) -> bool:
    """Zoom about the place between two fingers, and pan with them; tell whether it was a pinch."""
    if isinstance(event, QNativeGestureEvent):
        return _native(view, event)
    if isinstance(event, QGestureEvent) and event.type() == QEvent.Type.Gesture:
        pinch = event.gesture(Qt.GestureType.PinchGesture)
        if isinstance(pinch, QPinchGesture):
            _fingers(view, pinch)
            return True
    return False


def _native(view: Steered, event: QNativeGestureEvent) -> bool:
    kind, kinds = event.gestureType(), Qt.NativeGestureType
    if kind == kinds.ZoomNativeGesture:
        _zoom(view, 1 + event.value(), event.position())
    elif kind == kinds.SmartZoomNativeGesture:
        view.fit()
    else:
        return kind in (kinds.BeginNativeGesture, kinds.EndNativeGesture)
    return True


def _fingers(view: Steered, pinch: QPinchGesture) -> None:
    view.let_go()  # the first finger presses and moves the mouse, too
    if pinch.state() != Qt.GestureState.GestureUpdated:
        return  # what ends it tells the last step once more
    centre, before = (
        view.mapFromGlobal(at) for at in (pinch.centerPoint(), pinch.lastCenterPoint())
    )
    # Closer first: where all is in view there is nothing to pan yet.
    _zoom(view, pinch.scaleFactor(), before)
    view.look_from(view.viewport.panned(before.x() - centre.x()))


def _zoom(view: Steered, factor: float, at: QPointF) -> None:
    if factor > 0:
        view.look_from(view.viewport.zoomed(factor, at.x() - view.geometry_now.gutter))
