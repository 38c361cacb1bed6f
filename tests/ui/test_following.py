"""Columns that follow, through real events, on the five articles."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from reader.core.focus import Interval
from reader.ui.columns.column import Column
from tests.ui.person import LEFT, NONE, Person, timeline_point

CALL = Interval(dt.date(2021, 12, 30), dt.date(2021, 12, 30))
SECOND_CALL = Interval(dt.date(2022, 1, 27), dt.date(2022, 1, 27))
TALKS = Interval(dt.date(2022, 1, 10), dt.date(2022, 1, 10))
DECEMBER = Interval(dt.date(2021, 12, 1), dt.date(2021, 12, 31))


def pick(person: Person, interval: Interval, number: int) -> None:
    """Click on the mark of article `number` for some days on the timeline."""
    view = person.window.timeline
    QTest.mouseClick(view, LEFT, NONE, timeline_point(view, interval, number))
    person.settle()


def note(column: Column) -> str:
    label = column.header._note
    return label.text() if label.isVisible() else ""


def count(column: Column) -> str:
    label = column.header._count
    return label.text() if label.isVisible() else ""


def sees(person: Person, number: int, words: str) -> bool:
    return not person.column(number).view.rectangle(person.span(number, words)).isEmpty()


def turn(column: Column, notches: float = 1) -> None:
    """Turn the wheel over a column, downwards."""
    port = column.view.viewport()
    middle = QPoint(port.width() // 2, port.height() // 2)
    event = QWheelEvent(
        QPointF(middle),
        QPointF(port.mapToGlobal(middle)),
        QPoint(0, 0),
        QPoint(0, round(-120 * notches)),
        Qt.MouseButton.NoButton,
        NONE,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(port, event)
    QApplication.processEvents()


def scroll_through(person: Person, number: int) -> tuple[list[Interval], dict[int, list[int]]]:
    """Scroll an article by wheel from top to bottom.

    Returns the moments that the cursor passed, and for each other column where it was sent to.
    """
    column = person.column(number)
    moments: list[Interval] = []
    places: dict[int, list[int]] = {n: [] for n in range(1, 6) if n != number}
    views = {n: person.column(n).view for n in places}
    sent = {n: view.sent for n, view in views.items()}
    bar, before = column.view.verticalScrollBar(), -1
    while bar.value() != before:
        before = bar.value()
        turn(column, 0.25)
        focus = person.window.session.focus
        if focus is not None and focus.interval and focus.interval not in moments[-1:]:
            moments.append(focus.interval)
        for n, view in views.items():
            if view.sent != sent[n]:
                sent[n] = view.sent
                places[n].append(view._aim)
    return moments, places


def test_the_call_of_30_december_is_brought_into_view_where_it_is_told(reader: Person) -> None:
    pick(reader, CALL, 5)
    assert sees(reader, 3, "during a 50-minute phone call")
    assert sees(reader, 4, "Biden told Putin on Thursday")
    assert sees(reader, 5, "for almost one hour on Dec. 30")
    assert [note(reader.column(n)) for n in range(1, 6)] == ["no mention", "no mention", "", "", ""]
    assert reader.window.session.focus is not None
    assert reader.window.session.focus.interval == CALL


def test_the_call_of_27_january_is_brought_into_view_in_the_two_that_tell_it(
    reader: Person,
) -> None:
    pick(reader, SECOND_CALL, 1)
    assert sees(reader, 1, "shared a phone call on January 27")
    assert sees(reader, 2, "Biden held a phone call with")
    assert count(reader.column(2)) == "4/6"
    assert [note(reader.column(n)) for n in (3, 4, 5)] == ["published before"] * 3


def test_the_heads_tell_what_each_account_makes_of_10_january(reader: Person) -> None:
    pick(reader, TALKS, 4)
    assert sees(reader, 3, "security meeting between the United States and Russia")
    assert sees(reader, 4, "plan to meet in Geneva on January 10th")
    assert sees(reader, 5, "scheduled for the week of Jan. 10 in Geneva")
    notes = [note(reader.column(n)) for n in (3, 4, 5)]
    assert notes == ["9–10 Jan 2022", "", "10–16 Jan 2022"]
    lanes = [lane for lane in reader.window.timeline._model.lanes if lane.number in (3, 4, 5)]
    for lane, days in zip(lanes, ("2022-01-09", "2022-01-10", "2022-01-10"), strict=True):
        assert any(str(mark.interval.begin) == days for mark in lane.marks)


def test_scrolling_moves_the_cursor_forth_and_back_and_nobody_to_and_fro(reader: Person) -> None:
    moments, places = scroll_through(reader, 4)
    begins = [str(moment.begin) for moment in moments]
    assert begins == [
        "2021-12-30", "2022-01-01", "2021-06-01", "2021-12-07",
        "2022-01-10", "2022-01-12", "2022-01-13",
    ]  # fmt: skip
    for number, sent in places.items():
        assert sent == sorted(sent), f"article {number} went to and fro"
        assert len(sent) == len(set(sent)), f"article {number} was sent to one place twice"
    assert {n: len(sent) for n, sent in places.items()} == {1: 0, 2: 0, 3: 5, 5: 2}


def test_december_dims_the_rest_everywhere(reader: Person) -> None:
    reader.window.session.set_period(DECEMBER)
    for number, words in (
        (2, "last month demanded"),
        (3, "exchanged warnings about Ukraine"),
        (3, "on December 7."),
        (4, "told Putin on Thursday"),
        (5, "on Dec. 30"),
    ):
        lit = reader.column(number).view.lit
        assert lit is not None
        assert any(span.overlaps(reader.span(number, words)) for span in lit), words
    assert reader.column(1).view.lit == ()
    for number, words in ((3, "1962 Cold War"), (4, "on January 10th"), (5, "Minsk Contact")):
        lit = reader.column(number).view.lit
        assert lit is not None
        assert not any(span.overlaps(reader.span(number, words)) for span in lit), words
    reader.window.session.set_period(None)
    assert all(column.view.lit is None for column in reader.window.row)
