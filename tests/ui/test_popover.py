"""The popover: beside the selection, never over it, within reach of the keyboard."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtWidgets import QApplication

from reader.ui.columns.placement import beside
from tests.ui.person import Person

WITHIN = QRect(0, 0, 1000, 600)
COLUMN = QRect(300, 60, 320, 500)
SIZE = QSize(360, 40)


@pytest.mark.parametrize(
    ("thing", "expected"),
    [
        pytest.param(QRect(400, 200, 100, 20), QPoint(269, 228), id="below a line"),
        pytest.param(QRect(400, 535, 100, 20), QPoint(269, 487), id="above one at the bottom"),
        pytest.param(QRect(310, 65, 300, 490), QPoint(279, 17), id="over the head of the column"),
        pytest.param(QRect(310, 10, 300, 585), QPoint(618, 282), id="to the right"),
        pytest.param(QRect(650, 10, 340, 585), QPoint(282, 282), id="to the left"),
    ],
)
def test_it_lies_where_there_is_room(thing: QRect, expected: QPoint) -> None:
    assert beside(SIZE, thing, COLUMN, WITHIN) == expected


numbers = st.integers(0, 600)


@given(numbers, numbers, st.integers(1, 700), st.integers(1, 600), st.integers(10, 900))
def test_it_stays_in_the_window_and_off_the_thing_wherever_it_can(
    left: int, top: int, width: int, height: int, wide: int
) -> None:
    thing = QRect(left, top, width, height).intersected(WITHIN)
    size = QSize(wide, 40)
    place = QRect(beside(size, thing, COLUMN, WITHIN), size)
    assert WITHIN.contains(place)
    room = max(thing.top(), WITHIN.bottom() - thing.bottom())
    if room >= 40 + 2 * 8:
        assert not place.intersects(thing)


def test_tab_and_arrows_reach_it_and_esc_goes_back(reader: Person) -> None:
    view = reader.column(5).view
    reader.select_by_mouse(5, "Christmas Eve")
    popover = reader.window.popover
    reader.press("Tab")
    assert popover.isVisible()
    assert "Confirmed" in _focused(reader)
    reader.press("Right")
    assert "Disputed" in _focused(reader)
    reader.press("Shift+Tab", "Shift+Tab")
    assert "Note" in _focused(reader)
    reader.press("Esc")
    assert not popover.isVisible()
    assert view.hasFocus()
    assert view.selection() == reader.span(5, "Christmas Eve")


def test_enter_and_the_keys_of_the_actions_work_in_it(reader: Person) -> None:
    reader.select_by_mouse(5, "Christmas Eve")
    reader.press("Tab", "Right", "Return")
    assert reader.marked(5) == [("Christmas Eve", "disputed")]
    assert reader.column(5).view.hasFocus()
    reader.select_by_mouse(5, "Christmas Eve")
    reader.press("Tab", "3")
    assert reader.marked(5) == [("Christmas Eve", "single-source")]


def test_once_left_it_takes_the_keyboard_from_nobody(reader: Person) -> None:
    reader.select_by_mouse(5, "Christmas Eve")
    reader.press("Tab", "Esc", "Ctrl+Shift+F")
    field = reader.window.search.field
    assert field.hasFocus()
    reader.column(5).view.verticalScrollBar().setValue(0)
    assert field.hasFocus()


def _focused(reader: Person) -> str:
    widget = QApplication.focusWidget()
    assert widget is not None
    assert reader.window.popover.isAncestorOf(widget)
    return widget.accessibleName()
