"""The strip beside the scroll bar: what it shows, says and goes to."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.core.claim import Status
from reader.core.highlights import Highlight
from reader.core.marks import Mark, MarkKind
from reader.core.passage import Span
from reader.ui.columns.column import Column
from reader.ui.columns.marker_strip import MarkerStrip
from reader.ui.columns.typography import ReadingStyle
from reader.ui.theme import shipped_theme
from tests.core.samples import article, time
from tests.ui.person import LEFT, NONE, Person, look_for

THEME = shipped_theme(dark=False)
TEXT = "The cat <b>sat</b> on the mat. " * 300


@pytest.fixture
def column(qtbot: QtBot) -> Iterator[Column]:
    """Return one column alone with two dates and an annotation of each status."""
    column = Column(article(TEXT, time(0, "2022-01-27"), time(9000)), THEME, ReadingStyle())
    marks = [Highlight(s.value, Span(1500 * n, 1500 * n + 30), s) for n, s in enumerate(Status)]
    column.view.set_highlights(marks)
    column.resize(450, 500)
    with qtbot.waitExposed(column):
        column.show()
    column.view.reduced_motion = True
    QTest.qWait(90)
    yield column
    column.deleteLater()
    QApplication.sendPostedEvents(column, QEvent.Type.DeferredDelete.value)


def strip_of(column: Column) -> MarkerStrip:
    return column.marking.strip


def mark(column: Column, kind: MarkKind, number: int = 0) -> Mark:
    return [m for m in strip_of(column).marks() if m.kind is kind][number]


def place(column: Column, mark: Mark, x: int = 8) -> QPoint:
    return QPoint(x, round(strip_of(column)._middle(mark.row)))


def click(column: Column, at: QPoint) -> None:
    QTest.mouseClick(strip_of(column), LEFT, NONE, at)
    QApplication.processEvents()


def colours(column: Column, at: QPoint) -> set[str]:
    image = strip_of(column).grab().toImage()
    return {
        image.pixelColor(x, at.y() + y).name() for x in range(image.width()) for y in (-2, -1, 0, 1)
    }


def test_marks_stand_where_the_words_stand_on_the_page(column: Column) -> None:
    height = strip_of(column).height()
    for n, status in enumerate(Status):
        share = place(column, mark(column, MarkKind(status.value))).y() / height
        top = column.view._top_of_line(1500 * n)
        assert abs(share - top / column.view.document().size().height()) < 0.03


@pytest.mark.parametrize("status", list(Status))
def test_every_status_has_its_colour_and_its_shape(column: Column, status: Status) -> None:
    at = place(column, mark(column, MarkKind(status.value)))
    line: QColor = THEME.statuses[status].line
    assert line.name() in colours(column, at)
    image = strip_of(column).grab().toImage()
    shapes = set()
    for one in Status:
        y = place(column, mark(column, MarkKind(one.value))).y()
        box = image.copy(5, y - 4, 7, 9)
        paper = THEME.paper.name()
        shapes.add("".join("#."[box.pixelColor(x, b).name() == paper]
                           for b in range(9) for x in range(7)))  # fmt: skip
    assert len(shapes) == len(Status)


def test_a_click_near_a_mark_goes_to_it(column: Column) -> None:
    clicked: list[str] = []
    column.view.annotation_clicked.connect(clicked.append)
    at = place(column, mark(column, MarkKind.DISPUTED))
    click(column, at + QPoint(0, 11))
    assert clicked == ["disputed"]
    assert not column.view.rectangle(Span(3000, 3030)).isEmpty()
    click(column, place(column, mark(column, MarkKind.TIME, 1), x=2))
    assert not column.view.rectangle(Span(9000, 9004)).isEmpty()
    assert clicked == ["disputed"]
    bar = column.view.verticalScrollBar()
    click(column, QPoint(8, place(column, mark(column, MarkKind.DISPUTED)).y() + 30))
    assert 0 < bar.value() < bar.maximum() - 1000


def test_the_tooltip_says_what_a_mark_is_as_plain_text(column: Column) -> None:
    words = column.marking.words_for(mark(column, MarkKind.DISPUTED))
    assert words == "≠ Disputed: “" + TEXT[3000:3030].strip() + "”"
    assert "27 Jan 2022" in column.marking.words_for(mark(column, MarkKind.TIME))
    column.finding.open()
    look_for(column, "cat")
    words = column.marking.words_for(mark(column, MarkKind.FOUND))
    assert words.startswith("Match 1 of 300: …The cat <b>sat</b>")
    assert words.endswith("more here")


def test_matches_come_and_go_and_a_click_makes_one_current(column: Column) -> None:
    column.finding.open()
    look_for(column, "cat")
    QTest.qWait(90)
    chosen = mark(column, MarkKind.FOUND, 20)
    click(column, place(column, chosen, x=14))
    assert column.finding.current == chosen.first
    assert THEME.ink.name() in colours(column, place(column, chosen))
    assert "300 matches" in strip_of(column).accessibleName()
    column.finding.close()
    assert all(m.kind is not MarkKind.FOUND for m in strip_of(column).marks())


def test_the_cost_of_a_strip_does_not_grow_with_the_matches(column: Column) -> None:
    column.finding.open()
    look_for(column, "t")
    assert len(column.finding.matches) == 1500
    assert len(strip_of(column).marks()) < strip_of(column).height()


def test_dates_follow_their_setting(reader: Person) -> None:
    column = reader.column(5)
    assert any(m.kind is MarkKind.TIME for m in strip_of(column).marks())
    reader.window.commands.actions["view.times"].trigger()
    assert all(m.kind is not MarkKind.TIME for m in strip_of(column).marks())
    assert strip_of(column).accessibleName() == "Marks: 0 annotations, 0 dates"
    reader.select_by_mouse(5, "Christmas Eve")
    reader.press("1")
    assert strip_of(column).accessibleName() == "Marks: 1 annotation, 0 dates"


def test_a_very_long_text_is_not_laid_out_for_its_strip(column: Column) -> None:
    long = article("Words and words and words. " * 12_000, time(300_000))
    column.set_article(long)
    at = place(column, mark(column, MarkKind.TIME))
    assert abs(at.y() / strip_of(column).height() - 300_000 / len(long.text)) < 0.03
    assert strip_of(column).mark_at(QPointF(at + QPoint(0, 40))) is None
