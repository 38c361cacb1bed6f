"""The lists over the matrix, without a window."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.core.claim import Status
from reader.corroboration.arranging import Order, Wish, arranged
from reader.ui.accounts.matrix_sheet import MatrixSheet, View
from reader.ui.scrolled import ScrolledRoom
from reader.ui.theme import shipped_theme
from tests.corroboration.seeds import seed_articles
from tests.corroboration.test_arranging import matrix


@pytest.fixture
def sheet(qtbot: QtBot) -> MatrixSheet:
    made = MatrixSheet(shipped_theme(dark=False))
    qtbot.addWidget(made)
    made.show_matrix(matrix(), {one.id: one for one in seed_articles()}, View(Wish()))
    return made


@pytest.mark.parametrize("order", [one for one in Order if one is not Order.COLUMN])
def test_the_list_of_orders_sorts(sheet: MatrixSheet, order: Order) -> None:
    place = sheet.order.findData(order)
    sheet.order.setCurrentIndex(place)
    sheet.order.activated.emit(place)
    assert sheet.view().wish.order is order
    assert sheet.model.rows == arranged(matrix(), Wish(order=order))


def test_orders_do_not_all_come_to_the_same() -> None:
    assert len({arranged(matrix(), Wish(order=order)) for order in Order}) > 1


def test_the_list_of_statuses_gives_a_status(sheet: MatrixSheet) -> None:
    sheet.status.setCurrentIndex(sheet.status.findData(Status.CONFIRMED))
    assert sheet.view().wish.status is Status.CONFIRMED


def test_the_lists_give_way_in_a_window_640_pixels_wide(sheet: MatrixSheet) -> None:
    assert sheet.minimumSizeHint().width() <= 640
    boxes = (sheet.left_out, sheet.status, sheet.order)
    assert all(box.minimumSizeHint().width() < box.sizeHint().width() for box in boxes)


def test_the_lists_stand_below_the_filter_where_there_is_little_room(sheet: MatrixSheet) -> None:
    sheet.show()
    for width, below in ((1000, False), (480, True), (1000, False)):
        sheet.resize(width, 500)
        QApplication.processEvents()
        assert (sheet.status.y() > sheet.query.y()) is below
        chosen = sheet.status.fontMetrics().horizontalAdvance(sheet.status.currentText())
        assert sheet.status.width() > chosen
        lists = [sheet.left_out, sheet.status, sheet.order]
        stops = [sheet.query, *([sheet.export, *lists] if below else [*lists, sheet.export])]
        sheet.query.setFocus()
        for stop in (*stops, sheet.table):
            assert sheet.focusWidget() is stop
            QTest.keyClick(stop, Qt.Key.Key_Tab)


def test_a_row_can_be_read_however_low_the_window_is(sheet: MatrixSheet) -> None:
    room = ScrolledRoom(sheet)
    room.resize(480, 260)
    room.show()
    room.activateWindow()
    sheet.table.setFocus()
    QApplication.processEvents()
    row = sheet.table.visualRect(sheet.model.index(0, 0))
    assert sheet.table.viewport().rect().contains(row.center())
    seen = room.viewport().rect()
    port = sheet.table.viewport()
    assert seen.contains(port.mapTo(room.viewport(), row.topLeft()))
    assert seen.contains(port.mapTo(room.viewport(), row.bottomLeft()))
    room.takeWidget()
