"""An error in painting is told and does no more harm."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Iterator

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

import reader.ui
from reader.ui.guarded import guarded


class Failing(QWidget):
    """Fails half-way through its painting while it is told to."""

    def __init__(self) -> None:
        super().__init__()
        self.fails = True
        self.began: list[QPainter] = []
        self.painted = 0

    @guarded
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        self.began.append(painter)
        self._half(painter, event)
        painter.end()
        self.painted += 1

    def _half(self, painter: QPainter, event: QPaintEvent) -> None:
        painter.fillRect(event.rect(), "teal")
        if self.fails:
            raise ZeroDivisionError(self.painted)


def test_a_failing_paint_event_is_told_and_ends_its_painter(qtbot: QtBot) -> None:
    outer = QWidget()
    inner = Failing()
    inner.setParent(outer)
    qtbot.addWidget(outer)
    outer.resize(80, 60)
    with qtbot.captureExceptions() as told:
        with qtbot.waitExposed(outer):
            outer.show()
        inner.repaint()
        seen = outer.grab().toImage()
    assert {kind for kind, *_ in told} == {ZeroDivisionError}
    assert not any(painter.isActive() for painter in inner.began)
    assert seen.pixelColor(2, 2).name() == "#008080", "what was painted before stays"
    inner.fails = False
    inner.repaint()
    assert inner.painted == 1


def classes() -> Iterator[type]:
    """Yield every class of the window's modules."""
    for module in pkgutil.walk_packages(reader.ui.__path__, "reader.ui."):
        for one in vars(importlib.import_module(module.name)).values():
            if isinstance(one, type) and one.__module__ == module.name:
                yield one


def test_every_widget_that_paints_itself_is_guarded() -> None:
    painting = [one for one in classes() if "paintEvent" in vars(one)]
    assert [one for one in painting if not hasattr(vars(one)["paintEvent"], "guarded")] == []
    assert len(painting) > 12
