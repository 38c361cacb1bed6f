"""One change among thousands of annotations renews and paints only what it touches."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QObject, QRect
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from reader.core.annotating import highlight
from reader.core.article import Block, BlockKind
from reader.core.changes import ChangeMany, SetStatus
from reader.core.claim import Status
from reader.core.highlights import LEVELS, Highlight
from reader.core.passage import Span
from reader.core.tagging import Tagging
from reader.ui.columns.column import Column
from reader.ui.columns.paragraph_marks import ParagraphMarks, marks_of
from reader.ui.columns.typography import ReadingStyle
from reader.ui.theme import shipped_theme
from reader.ui.turns import FRAME_MS
from tests.core.samples import article
from tests.ui.person import Person

THEME = shipped_theme(dark=False)
PARAGRAPH = "The quick brown fox jumps over the lazy dog, as it did every day. " * 3
STEP = len(PARAGRAPH) + 2
TEXT = "\n\n".join([PARAGRAPH] * 500)
BLOCKS = tuple(
    Block(BlockKind.PARAGRAPH, Span(STEP * n, STEP * n + len(PARAGRAPH))) for n in range(500)
)


class Painted(QObject):
    """Remembers which part of a widget was painted."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.boxes: list[QRect] = []
        widget.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint:
            self.boxes.append(event.rect())  # type: ignore[attr-defined]
        return False


@pytest.fixture
def column(qtbot: QtBot) -> Iterator[Column]:
    """Return a column of 500 paragraphs with ten annotations each."""
    made = replace(article(TEXT), blocks=BLOCKS)
    column = Column(made, THEME, ReadingStyle())
    marks = [
        Highlight(f"n{n:05}", Span(start, start + 12), Status.CONFIRMED)
        for n in range(5000)
        for start in (STEP * (n // 10) + 18 * (n % 10),)
    ]
    column.view.set_highlights(marks)
    column.resize(450, 700)
    with qtbot.waitExposed(column):
        column.show()
    QTest.qWait(90)
    QApplication.processEvents()
    yield column
    column.deleteLater()
    QApplication.sendPostedEvents(column, QEvent.Type.DeferredDelete.value)


def test_a_status_repaints_its_own_lines_and_works_out_one_paragraph(column: Column) -> None:
    view, canvas = column.view, column.view._canvas
    painted, before = Painted(view.viewport()), canvas.worked_out
    view.renew_highlights([replace(view.highlights()[12], status=Status.DISPUTED)], ())
    QApplication.processEvents()
    assert canvas.worked_out - before == 1
    assert painted.boxes
    assert sum(box.height() for box in painted.boxes) < view.viewport().height() / 3
    painted.boxes.clear()
    view.renew_highlights([replace(view.highlights()[4000], status=Status.DISPUTED)], ())
    QApplication.processEvents()
    assert painted.boxes == []


def test_a_frame_repaints_where_it_was_and_where_it_is(column: Column) -> None:
    view = column.view
    view.set_current("n00001")
    QApplication.processEvents()
    painted, before = Painted(view.viewport()), view._canvas.worked_out
    view.set_current("n00003")
    QApplication.processEvents()
    assert painted.boxes
    assert sum(box.height() for box in painted.boxes) < view.viewport().height() / 3
    assert view._canvas.worked_out == before


def test_what_is_painted_in_part_is_as_if_painted_whole(column: Column) -> None:
    view = column.view
    view.set_current("n00011")
    nested = Highlight("nested", Span(STEP, STEP + 60), Status.NONE)
    view.renew_highlights([nested, replace(view.highlights()[14], status=Status.DISPUTED)], ())
    QApplication.processEvents()
    view.renew_highlights([], ["n00013"])
    view.set_current("nested")
    # The strip follows with the next picture.
    QTest.qWait(2 * FRAME_MS)
    # What is on the screen, and the same painted anew.
    in_part = column.screen().grabWindow(column.winId()).toImage()
    whole = column.grab().toImage().convertToFormat(in_part.format())
    assert in_part == whole


def test_the_strip_looks_at_one_kind_and_paints_the_rows_that_differ(column: Column) -> None:
    view, strip = column.view, column.marking.strip
    marks = strip.marks()
    painted = Painted(strip)
    view.renew_highlights([replace(view.highlights()[700], status=Status.DISPUTED)], ())
    QApplication.processEvents()
    assert not painted.boxes
    QTest.qWait(2 * FRAME_MS)
    assert strip.renewed_rows == 1
    assert sum(box.height() for box in painted.boxes) < 12
    column.marking.refresh()
    assert len(strip.marks()) == len(marks) + 1
    view.renew_highlights([Highlight("new", Span(5, 9), Status.CONFIRMED)], ["n00700"])
    there = strip.marks()
    column.marking.refresh()
    assert strip.marks() == there


def test_more_than_can_be_told_apart_take_a_few_lines(column: Column) -> None:
    view = column.view
    many = [Highlight(f"m{n:04}", Span(n % 90, n % 90 + 40), Status.DISPUTED) for n in range(3000)]
    view.set_highlights(many)
    QApplication.processEvents()
    ground = view._scene().ground
    marks: ParagraphMarks = marks_of(ground, view.document().begin(), 20.0, BLOCKS[0].span)
    assert {one.level for one in view.highlights()} == {*range(LEVELS + 1)}
    assert len(marks.lines) < 200


@pytest.fixture
def marked(reader: Person) -> Person:
    """Return somebody before article 4 with three hundred annotations in it."""
    session = reader.window.session
    four = session.article(reader.column(4).article_id)
    spans = [Span(n * 9, n * 9 + 8) for n in range(len(four.text) // 9 - 1)][:300]
    adds = (highlight(four, span, Tagging(Status.CONFIRMED), session.now()) for span in spans)
    session.perform(ChangeMany(tuple(adds), "Highlight"))
    reader.window.afterwards.settle()
    reader.qtbot.waitUntil(lambda: not reader.window.desk._marking_anew.waiting)
    QApplication.processEvents()
    return reader


def test_one_status_works_out_one_sign_on_the_timeline(marked: Person) -> None:
    window, session = marked.window, marked.window.session
    one = session.annotations(marked.column(4).article_id)[150]
    lanes = window.refresher._chronicle._pins
    before = sum(pins.worked_out for pins in lanes.values())
    layers = window.timeline._layers
    behind = layers.painted_behind
    for status in (Status.DISPUTED, Status.SINGLE_SOURCE):
        session.perform(SetStatus(one.claim_id, status))
        QApplication.processEvents()
    assert sum(pins.worked_out for pins in lanes.values()) - before == 2
    assert layers.painted_behind == behind
    kept = {key: pins.index.seen(window.timeline.viewport) for key, pins in lanes.items()}
    window.refresher._chronicle.renew_pins(None)
    anew = window.refresher._chronicle.pins([pins.article for pins in lanes.values()])
    assert kept == {key: index.seen(window.timeline.viewport) for key, index in anew.items()}


def test_one_status_is_one_changed_card_and_nothing_laid_out(marked: Person) -> None:
    session, rows = marked.window.session, marked.window.panel.rows
    one = session.annotations(marked.column(4).article_id)[20]
    told: list[tuple[int, int]] = []
    rows.dataChanged.connect(lambda first, last: told.append((first.row(), last.row())))
    moved: list[object] = []
    for signal in (rows.rowsInserted, rows.rowsRemoved, rows.modelReset, rows.layoutChanged):
        signal.connect(lambda *what: moved.append(what))
    session.perform(SetStatus(one.claim_id, Status.DISPUTED))
    marked.window.afterwards.settle()
    row = rows.index_of(one.id).row()
    assert (told, moved) == ([(row, row)], [])
    made = highlight(
        session.article(one.article_id), Span(3, 30), Tagging(Status.NONE), session.now()
    )
    session.perform(made)
    marked.window.afterwards.settle()
    assert len(moved) == 1
