"""The middle of the window: pages and the sheets in front of them."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QLabel, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from reader.ui.pages import Pages
from reader.ui.sheet import Sheet


def test_a_sheet_that_needs_more_room_scrolls_and_pushes_nothing(qtbot: QtBot) -> None:
    pages, base, tall, sheet = Pages(), QLabel("Columns"), QWidget(), Sheet("Many things")
    qtbot.addWidget(pages)
    pages.addWidget(base)
    pages.set_base(base)
    pages.resize(600, 300)
    pages.show()
    tall.setMinimumSize(900, 700)
    sheet.body.addWidget(tall)
    pages.open_sheet(sheet)
    shown = pages.currentWidget()
    assert isinstance(shown, QScrollArea)
    qtbot.waitUntil(lambda: shown.verticalScrollBar().maximum() > 0)
    assert shown.horizontalScrollBar().maximum() > 0
    assert pages.minimumSizeHint().height() < 200
    assert pages.size() == QSize(600, 300)
    pages.close_sheet()
    assert pages.currentWidget() is base
    assert pages.sheet is None
