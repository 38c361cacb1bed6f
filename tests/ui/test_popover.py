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
    assert "Link" in _focused(reader)
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


def test_what_keys_select_is_offered_once_they_rest(reader: Person) -> None:
    for key in ("Shift+Right", "Ctrl+Shift+Left", "Shift+End", "Ctrl+A"):
        reader.click_on(5, "Christmas Eve")
        reader.press(key)
        assert not reader.window.popover.isVisible(), key
        reader.qtbot.waitUntil(reader.window.popover.isVisible)


def test_it_goes_along_with_its_selection_and_comes_back_into_view_with_it(reader: Person) -> None:
    view, popover = reader.column(5).view, reader.window.popover
    reader.select_by_mouse(5, "Christmas Eve")
    span = view.selection()
    before = popover.pos()
    reader.press("Ctrl+F")
    reader.settle()
    assert popover.isVisible()
    reader.press("Esc")
    reader.press("Ctrl+=")
    reader.settle()
    assert view.selection() == span
    assert popover.isVisible()
    reader.press("Ctrl+-", "Ctrl+Shift+Right")
    reader.select_by_mouse(5, "Christmas Eve")
    assert popover.pos() == before
    reader.press("Esc")
    view.verticalScrollBar().setValue(0)
    reader.settle()
    assert not popover.isVisible()


def test_another_theme_or_size_leaves_selected_what_was(reader: Person) -> None:
    view = reader.column(5).view
    reader.click_on(5, "Christmas Eve")
    reader.press("Ctrl+Shift+Left")
    ends = view._ends()
    assert ends[0] < ends[1]
    for act in ("view.theme_dark", "view.larger", "view.theme_light"):
        reader.window.commands.actions[act].trigger()
        reader.settle()
        assert view._ends() == ends
