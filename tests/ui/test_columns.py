"""Columns: their widths, one alone, the same article twice, locks, and the leading one in view."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from reader.core.focus import Interval
from reader.ui.columns.buttons import SmallButton
from reader.ui.columns.column import Column
from reader.ui.columns.divider import Divider
from reader.ui.columns.typography import ReadingStyle, character_width, reading_font
from tests.ui.person import LEFT, NONE, OpenWindow, Person

ROOMY = (2600, 900)


def widths(reader: Person) -> list[int]:
    return [reader.window.row.shelf.box(column).width() for column in reader.window.row]


def visible(reader: Person) -> list[str]:
    return [column.key for column in reader.window.row if column.isVisible()]


def only(reader: Person, *numbers: int) -> None:
    for info in reader.window.session.articles():
        if info.number not in numbers:
            reader.window.desk.tick(info.id, on=False)
    reader.settle()


def in_view(reader: Person, column: Column) -> bool:
    port = reader.window.row.viewport()
    left = column.mapTo(port, QPoint(0, 0)).x()
    return left >= 0 and left + column.width() <= port.width() + 1


def drag(divider: Divider, by: int) -> None:
    at = QPoint(4, 200)
    QTest.mousePress(divider, LEFT, NONE, at)
    for step in (by // 2, by):
        # The edge moves along, so the pointer is always at the same place of it.
        here = divider.mapFromGlobal(divider.mapToGlobal(at) + QPoint(step - moved(divider), 0))
        QTest.mouseMove(divider, here)
    QTest.mouseRelease(divider, LEFT, NONE, at)
    QApplication.processEvents()


def moved(divider: Divider) -> int:
    return divider.x() - int(divider.property("from"))


def test_edges_are_dragged_kept_and_made_even_again(open_window: OpenWindow, library: Path) -> None:
    person = open_window(library, size=ROOMY)
    only(person, 3, 5)
    before = widths(person)
    assert abs(before[0] - before[1]) <= 1
    divider = next(d for d in person.window.row.shelf.findChildren(Divider) if d.isVisible())
    divider.setProperty("from", divider.x())
    drag(divider, 120)
    assert widths(person) == [before[0] + 120, before[1] - 120]
    dragged = widths(person)
    person.leave()

    person = open_window(library, size=ROOMY)
    assert widths(person) == dragged
    person.press("Ctrl+Alt+PgUp")
    assert widths(person) == [dragged[0] - 40, dragged[1] + 40]
    person.press("Ctrl+Alt+PgDown", "Ctrl+Alt+Home")
    assert widths(person) == before
    person.press("Ctrl+Alt+PgDown")
    divider = next(d for d in person.window.row.shelf.findChildren(Divider) if d.isVisible())
    QTest.mouseDClick(divider, LEFT, NONE, QPoint(4, 200))
    assert widths(person) == before


def test_a_column_alone_and_all_again(reader: Person) -> None:
    second, third = reader.column(2), reader.column(3)
    reader.window.row.ensure_shown(second)
    QTest.mouseDClick(second.header, LEFT, NONE, QPoint(100, 10))
    reader.settle()
    assert visible(reader) == [second.key]
    assert second.width() == reader.window.row.viewport().width()
    assert reader.window.commands.actions["article.maximise"].isChecked()
    assert second.header._restore.isVisible()
    reader.press("Ctrl+PgDown")
    assert visible(reader) == [third.key]
    assert QApplication.focusWidget() is third.view
    reader.press("Ctrl+Shift+M")
    assert len(visible(reader)) == 5
    assert not reader.window.commands.actions["article.maximise"].isChecked()
    assert in_view(reader, third)
    reader.press("Ctrl+Shift+M", "Ctrl+W")
    assert len(visible(reader)) == 4


def test_all_columns_again_are_where_they_were(open_window: OpenWindow, library: Path) -> None:
    reader = open_window(library, size=(1280, 800))
    row = reader.window.row
    row.lead_column(reader.column(3))
    reader.settle()
    across = row.shelf.box(reader.column(2)).left()
    row.horizontalScrollBar().setValue(across)
    reader.settle()
    reader.press("Ctrl+Shift+M")
    reader.settle()
    assert row.horizontalScrollBar().value() == 0
    reader.press("Ctrl+Shift+M")
    QTest.qWait(300)
    assert row.horizontalScrollBar().value() == across


def test_a_place_between_two_edges_comes_back(
    open_window: OpenWindow, library: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # However long this takes, it is what a desktop does at first.
    monkeypatch.setattr("reader.ui.columns.row._HELD_MS", 60_000)
    reader = open_window(library, size=(1280, 800))
    row = reader.window.row
    row.put_across(row.shelf.box(reader.column(2)).left() // 3)
    across = row.horizontalScrollBar().value()
    assert across > 0
    assert across != row.shelf.nearest_edge(across)
    reader.leave()
    reader = open_window(library, size=(1280, 800))
    window, row = reader.window, reader.window.row
    QTest.qWait(400)
    assert row.horizontalScrollBar().value() == across
    # A desktop may give the window another size at first.
    window.resize(2600, 800)
    reader.qtbot.waitUntil(lambda: row.horizontalScrollBar().value() < across)
    window.resize(1280, 800)
    reader.qtbot.waitUntil(lambda: row.horizontalScrollBar().value() == across)


def test_tab_does_not_go_to_another_window(reader: Person) -> None:
    pane, row = reader.window.articles_pane, reader.window.row
    pane.setFloating(True)
    reader.press("Ctrl+Shift+N")
    reader.settle()
    pane.setFloating(False)
    reader.window.activateWindow()
    reader.settle()
    reader.window.articles.setFocus()
    reader.press("Tab")
    focus = QApplication.focusWidget()
    assert focus is not None
    assert row.isAncestorOf(focus)


def test_the_same_article_in_two_columns(open_window: OpenWindow, library: Path) -> None:
    person = open_window(library)
    only(person, 3, 5)
    person.see(5, "the week of Jan. 10 in Geneva")
    person.window.row.lead(person.column(5).article_id)
    first = person.column(5)
    person.press("Ctrl+Shift+N")
    person.settle()
    second = person.window.row.leading
    assert second is not None
    assert second is not first
    assert second.article_id == first.article_id
    assert abs(second.view.position() - first.view.position()) < 100
    second.view.verticalScrollBar().setValue(0)
    person.select_by_mouse(5, "Christmas Eve")
    person.press("2")
    assert len(first.view.highlights()) == len(second.view.highlights()) == 1
    spoken = [column.view.accessibleName() for column in person.window.row]
    assert spoken[1].endswith(". Column 1 of 2 with this article")
    assert spoken[2].endswith(". Column 2 of 2 with this article")
    closers = [button.accessibleName() for button in person.window.row.findChildren(SmallButton)]
    assert {f"Close column 5, {n} of 2 with this article" for n in (1, 2)} < {*closers}
    assert [lane.number for lane in person.window.timeline._model.lanes] == [3, 5]
    order = person.window.row.order()
    person.leave()

    person = open_window(library)
    assert person.window.row.order() == order
    leading = person.window.row.leading
    assert leading is not None
    assert leading.key == order[2]
    person.press("Ctrl+W")
    assert person.window.row.order() == order[:2]
    assert person.column(5).view.accessibleName() == spoken[1].partition(". Column")[0]
    person.press("Ctrl+Shift+N", "Ctrl+W")
    person.window.row.lead(person.column(5).article_id)
    person.press("Ctrl+Shift+N", "Ctrl+PgUp", "Ctrl+W")
    assert len(person.window.row) == 2
    assert person.window.desk.shown() == [order[0], order[1]]
    person.window.desk.tick(order[1], on=False)
    assert person.window.desk.shown() == [order[0]]


def test_eight_columns_are_the_most(reader: Person) -> None:
    for _ in range(5):
        reader.press("Ctrl+Shift+N")
    assert len(reader.window.row) == 8
    assert (
        "8 columns" in reader.window.toast.findChildren(type(reader.window.library_label))[0].text()
    )
    info = reader.window.session.articles()[0]
    reader.window.desk.tick(info.id, on=False)
    assert len(reader.window.row) < 8
    least = min(widths(reader))
    assert least > 400


def test_the_leading_column_stays_in_view_while_the_others_pass(reader: Person) -> None:
    row = reader.window.row
    bar = row.horizontalScrollBar()
    assert bar.maximum() > 0
    for number in (1, 3, 5):
        column = reader.column(number)
        row.lead(column.article_id)
        for value in (0, bar.maximum() // 2, bar.maximum()):
            bar.setValue(value)
            assert in_view(reader, column), (number, value)
    first = reader.column(1)
    bar.setValue(0)
    QTest.mouseClick(first.view.viewport(), LEFT, NONE, QPoint(60, 200))
    reader.settle()
    assert row.leading is first
    assert in_view(reader, first)
    assert first.x() == 0


def test_a_locked_column_does_not_follow(open_window: OpenWindow, library: Path) -> None:
    person = open_window(library)
    locked, free = person.column(4), person.column(5)
    QTest.mouseClick(locked.header._lock, LEFT, NONE)
    person.window.row.lead(free.article_id)
    assert not person.window.commands.actions["article.lock"].isChecked()
    before = locked.view.verticalScrollBar().value()
    day = dt.date(2021, 12, 30)
    person.window.timeline.picked.emit(Interval(day, day), "")
    person.settle()
    assert locked.view.verticalScrollBar().value() == before
    assert free.view.verticalScrollBar().value() > 0
    assert locked.header._note.text() == "further down"
    assert locked.header._count.isVisible(), "it says what it has, and offers to go there"
    QTest.mouseClick(locked.header._on, LEFT, NONE)
    person.settle()
    assert locked.view.verticalScrollBar().value() > before
    person.window.row.lead(locked.article_id)
    assert person.window.commands.actions["article.lock"].isChecked()
    person.leave()

    person = open_window(library)
    assert [column.locked for column in person.window.row] == [False, False, False, True, False]
    person.window.row.lead(person.column(4).article_id)
    person.press("Ctrl+L")
    assert not person.column(4).locked

    detroit = dt.date(2021, 11, 17)
    person.window.timeline.picked.emit(Interval(detroit, detroit), "")
    person.settle()
    row = person.window.row
    (only,) = [column for column in row if column.names_moment]
    row.lead_column(next(column for column in row if column is not only))
    person.window.timeline.picked.emit(Interval(detroit, detroit), "")
    person.settle()
    QTest.mouseClick(only.header._close, LEFT, NONE)
    person.settle()
    assert person.window.session.focus is None, "no cursor is left on a day without a mark"
    assert person.window.timeline.current is None


def test_the_head_says_title_date_basis_and_position(reader: Person) -> None:
    column = reader.column(4)
    header = column.header
    assert header._title.text().startswith("Telephone call about conflict")
    assert header._date.text() == "30 Dec 2021"
    assert header._basis.text().startswith("from siblings")
    assert header._position.text() == "0 %"
    bar = column.view.verticalScrollBar()
    bar.setValue(bar.maximum())
    assert header._position.text() == "100 %"
    QTest.mouseClick(header._find, LEFT, NONE)
    assert QApplication.focusWidget() is column.find_bar.field


@pytest.mark.parametrize("width", [1280, 1600, 1920])
def test_whole_columns_are_seen_with_lines_that_read_well(
    open_window: OpenWindow, library: Path, width: int
) -> None:
    person = open_window(library, size=(width, 900))
    row, room = person.window.row, person.window.row.viewport().width()
    seen = [column for column in row if in_view(person, column)]
    assert len(seen) >= 2
    assert sum(column.width() + 1 for column in seen) - 1 >= room - len(seen)
    form = seen[0].view.document().rootFrame().frameFormat()
    text = seen[0].view.viewport().width() - form.leftMargin() - form.rightMargin()
    assert text >= 45 * character_width(reading_font(ReadingStyle()))
    row.horizontalScrollBar().setValue(room // 3)
    lefts = [row.shelf.box(column).left() for column in row]
    person.qtbot.waitUntil(lambda: row.horizontalScrollBar().value() in lefts)
