"""What the pointer has to hit is large enough: 24 pixels each way, wherever one can click."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QModelIndex, QPoint, QRect, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QListView,
    QMenu,
    QMenuBar,
    QSplitterHandle,
    QStyle,
    QStyleOptionSpinBox,
    QTabBar,
    QTableView,
    QWidget,
)

from reader.core.marks import MarkKind
from reader.ui.columns.column import Column
from reader.ui.columns.divider import Divider
from reader.ui.columns.scroll_bar import WIDTH as BAR
from tests.ui.everywhere import annotate, shown, states
from tests.ui.person import LEFT, NONE, OpenWindow, Person
from tests.ui.test_for_everyone import INNER, cut_off, described

LEAST = 24
"""Pixels each way (WCAG 2.5.8)."""
_ROWS = 6


def steppers(box: QAbstractSpinBox) -> Iterator[tuple[str, QSize]]:
    """Yield the two steppers of a field for numbers or days, where it shows any."""
    if box.buttonSymbols() is QAbstractSpinBox.ButtonSymbols.NoButtons:
        return
    option = QStyleOptionSpinBox()
    box.initStyleOption(option)
    for part in (QStyle.SubControl.SC_SpinBoxUp, QStyle.SubControl.SC_SpinBoxDown):
        control = QStyle.ComplexControl.CC_SpinBox
        rect = box.style().subControlRect(control, option, part, box)
        # The style takes those of fields for days away.
        if not rect.isEmpty():
            yield f"{part.name} of {described(box)}", rect.size()


def rows(view: QAbstractItemView) -> Iterator[tuple[str, QSize]]:
    """Yield the first rows of a list or table."""
    model = view.model()
    count = min(model.rowCount(), _ROWS) if model is not None else 0
    for row in range(count):
        index: QModelIndex = model.index(row, 0)
        if index.flags() & Qt.ItemFlag.ItemIsEnabled:
            yield f"row of {described(view)}", QSize(LEAST, view.visualRect(index).height())


def targets(widget: QWidget) -> Iterator[tuple[str, QSize]]:
    """Yield what can be hit of a widget, each with its name and its size."""
    if isinstance(widget, QAbstractSpinBox):
        yield from steppers(widget)
    if isinstance(widget, QTabBar):
        for place in range(widget.count()):
            yield f"tab of {described(widget)}", widget.tabRect(place).size()
    elif isinstance(widget, QListView | QTableView):
        yield from rows(widget)
    elif isinstance(widget, QMenuBar | QMenu):
        for action in widget.actions():
            if not action.isSeparator():
                yield f"{action.text()!r} in a menu", widget.actionGeometry(action).size()
    elif isinstance(
        widget, QAbstractButton | QComboBox | QLineEdit | QAbstractSpinBox | QSplitterHandle
    ):
        size = widget.size()
        # An edge that is dragged has all of its length.
        if widget.isEnabled() and widget.objectName() != INNER:
            yield described(widget), size


def menus(person: Person) -> Iterator[QMenu]:
    for menu in person.window.findChildren(QMenu):
        if menu.actions():
            menu.ensurePolished()
            menu.adjustSize()
            yield menu


def too_small(person: Person, state: str) -> tuple[dict[str, str], int]:
    """Return what is too small to be hit in a state of the window, and how much was measured."""
    small: dict[str, str] = {}
    measured = 0
    for widget in (*shown(person), *(menus(person) if state == "annotated" else ())):
        if widget.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents):
            continue
        for name, size in targets(widget):
            measured += 1
            if min(size.width(), size.height()) < LEAST:
                small[name] = f"{size.width()} × {size.height()} while {state}"
    return small, measured


def test_everything_to_click_is_large_enough_and_nothing_is_cut(
    open_window: OpenWindow, library: Path
) -> None:
    person = open_window(library, size=(1280, 800))
    everything = 0
    for state in states(person, library):
        assert cut_off(person, state) == {}
        small, measured = too_small(person, state)
        if small:
            # What has just come may still be growing.
            person.settle()
            small, measured = too_small(person, state)
        assert small == {}
        everything += measured
    assert everything > 500


def zone(column: Column, y: int) -> QRect:
    """Return where, at a height of the text, a click is for the marks of a column."""
    strip = column.marking.strip
    at = strip.mapTo(column, QPoint(0, y - LEAST // 2))
    return QRect(at.x() - BAR, at.y(), BAR + strip.width(), LEAST)


def test_a_mark_can_be_clicked_beside_it(open_window: OpenWindow, library: Path) -> None:
    person = open_window(library, size=(1280, 800))
    annotate(person)
    column = person.column(4)
    person.window.row.lead(column.article_id)
    strip = column.marking.strip
    mark = next(m for m in strip.marks() if m.kind is MarkKind.SINGLE_SOURCE)
    box = zone(column, round(strip._middle(mark.row)))
    assert min(box.width(), box.height()) >= LEAST
    chosen: list[object] = []
    strip.chosen.connect(chosen.append)
    for corner in (box.topLeft() + QPoint(1, 2), box.bottomRight() - QPoint(3, 2)):
        # Away from the handle, which is dragged.
        column.view.verticalScrollBar().setValue(0)
        hit = column.childAt(corner)
        assert hit is not None
        QTest.mouseClick(hit, LEFT, NONE, hit.mapFrom(column, corner))
    assert len(chosen) == 2
    shelf = person.window.row.shelf
    divider = next(d for d in shelf.findChildren(Divider) if d.isVisible())
    first = next(iter(person.window.row))
    y = round(first.marking.strip._middle(first.marking.strip.marks()[0].row))
    gone: list[object] = []
    first.marking.strip.chosen.connect(gone.append)
    QTest.mouseClick(
        divider, LEFT, NONE, QPoint(6, first.marking.strip.mapTo(shelf, QPoint(0, y)).y())
    )
    assert len(gone) == 1


def test_an_edge_is_dragged_by_the_strip_before_it(open_window: OpenWindow, library: Path) -> None:
    person = open_window(library, size=(1600, 900))
    columns = list(person.window.row)
    for column in columns[2:]:
        person.window.desk.tick(column.article_id, on=False)
    person.settle()
    first, second = list(person.window.row)
    strip = first.marking.strip
    shelf = person.window.row.shelf
    divider = next(d for d in shelf.findChildren(Divider) if d.isVisible())
    assert divider.geometry().right() - strip.mapTo(shelf, QPoint(0, 0)).x() >= LEAST - 1
    before, bar = first.width(), first.view.verticalScrollBar().value()
    start = strip.mapToGlobal(QPoint(1, 40))
    QTest.mousePress(strip, LEFT, NONE, strip.mapFromGlobal(start))
    for by in (12, 40):
        QTest.mouseMove(strip, strip.mapFromGlobal(start + QPoint(by, 0)))
    QTest.mouseRelease(strip, LEFT, NONE, strip.mapFromGlobal(start + QPoint(40, 0)))
    QApplication.processEvents()
    assert first.width() == before + 40
    assert first.view.verticalScrollBar().value() == bar
    last = second.marking.strip
    assert not last.at_edge
