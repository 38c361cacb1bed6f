"""Reading: columns, folds, sizes, order, and coming back to them."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from reader.core.article import Draft, Source
from reader.core.focus import Interval
from reader.storage import open_library
from reader.ui.columns.document import displayed, fold_label, runs
from tests.ui.person import LEFT, NONE, OpenWindow, Person, edge, timeline_point


def ticking_closes_and_opens_columns(reader: Person) -> None:
    reader.window.articles.setFocus()
    reader.press("Home", "Space")
    assert len(reader.window.row) == 4
    reader.press("Space")
    numbers = [c.view.article.info.number for c in reader.window.row if c.view.article]
    assert numbers == [1, 2, 3, 4, 5]


def test_columns_are_dragged_and_everything_comes_back(
    open_window: OpenWindow, library: Path
) -> None:
    person = open_window(library)
    header = person.column(2).header
    reach = person.column(1).mapTo(person.window, QPoint(5, 10))
    at = header.mapFrom(person.window, reach)
    QTest.mousePress(header, LEFT, NONE, QPoint(60, 10))
    QTest.mouseMove(header, (QPoint(60, 10) + at) / 2)
    QTest.mouseMove(header, at)
    QTest.mouseRelease(header, LEFT, NONE, at)
    person.window.articles.setFocus()
    person.press("End", "Space")
    person.see(3, "Putin has compared current tensions")
    person.press("Ctrl+=", "Ctrl+=")
    person.settle()
    order = person.window.row.order()
    assert order[0] == person.window.session.articles()[1].id
    scroll = person.column(3).view.verticalScrollBar().value()
    size = person.window.appearance.style.size
    shape = person.window.geometry()
    person.leave()

    person = open_window(library, size=(shape.width(), shape.height()))
    person.settle()
    assert person.window.row.order() == order
    assert person.window.appearance.style.size == size
    assert person.column(3).view.verticalScrollBar().value() == scroll


def all_of_a_column_is_paper(reader: Person) -> None:
    view = reader.column(2).view
    picture = view.grab().toImage()
    down = picture.height() - 12
    seen = {picture.pixelColor(across, down).name() for across in (1, 4, 7, 12)}
    assert seen == {reader.window.appearance.theme.paper.name()}


def columns_move_by_keyboard(reader: Person) -> None:
    first = reader.window.row.order()[0]
    reader.window.row.lead(first)
    reader.press("Ctrl+Shift+PgDown")
    assert reader.window.row.order()[1] == first
    reader.press("Ctrl+Shift+PgUp")
    assert reader.window.row.order()[0] == first


def furniture_is_one_dim_line_that_opens(reader: Person) -> None:
    view = reader.column(2).view
    assert "Your email address will not be published" not in view.document().toPlainText()
    label = next(p for p in view.document().toPlainText().split("\n") if p.startswith("▸"))
    assert "Related Articles" in label
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum())
    QApplication.processEvents()
    block = view.document().lastBlock()
    at = block.layout().position() - QPointF(0, view.verticalScrollBar().value())
    QTest.mouseClick(view.viewport(), LEFT, NONE, at.toPoint() + QPoint(20, 6))
    assert "Your email address will not be published" in view.document().toPlainText()
    reader.press("Return")
    assert "Your email address will not be published" not in view.document().toPlainText()


def test_larger_text_keeps_the_passage_at_the_eye_line(reader: Person) -> None:
    reader.see(2, "The pipeline, which has not begun operation yet")
    reader.window.row.lead(reader.column(2).article_id)
    view = reader.column(2).view
    before = view.position()
    reader.press("Ctrl+=", "Ctrl+=", "Ctrl+-")
    reader.settle()
    assert abs(view.position() - before) < 120


def clicking_a_date_brings_every_column_there(reader: Person) -> None:
    day = Interval(dt.date(2021, 12, 30), dt.date(2021, 12, 30))
    mark = timeline_point(reader.window.timeline, day, 5)
    QTest.mouseClick(reader.window.timeline, LEFT, NONE, mark)
    reader.settle()
    focus = reader.window.session.focus
    assert focus is not None
    assert focus.interval == day
    for number, words in ((4, "Thursday"), (5, "Dec. 30")):
        box = reader.column(number).view.rectangle(reader.span(number, words))
        assert not box.isEmpty(), f"article {number} did not go to {words!r}"


def test_files_dropped_on_the_window_are_imported(reader: Person, tmp_path: Path) -> None:
    path = tmp_path / "late.txt"
    path.write_text("A late account\n\nOn Jan. 3, 2022 the talks went on.\n", encoding="utf-8")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    event = QDropEvent(QPointF(300, 300), Qt.DropAction.CopyAction, data, LEFT, NONE)
    reader.window.dropEvent(event)
    reader.qtbot.waitUntil(lambda: len(reader.window.session.articles()) == 6)
    assert reader.column(6).view.article is not None
    assert "imported" in reader.window.message.text
    reader.press("Ctrl+Z")
    assert len(reader.window.session.articles()) == 5


def between_two_lines_the_caret_stays_on_one(reader: Person) -> None:
    view = reader.column(2).view
    span = reader.see(2, "Relations between Russia and the West")
    left = edge(view, span.start).x()
    top = edge(view, span.start).y()
    for y in range(top, top + 80):
        QTest.mouseClick(view.viewport(), LEFT, NONE, QPoint(left + 150, y))
        begun = view.textCursor()
        assert abs(view.cursorRect(begun).left() - (left + 150)) < 15, y


def next_pane_goes_around_and_back(reader: Person) -> None:
    reader.window.row.lead(reader.column(1).article_id)
    start = QApplication.focusWidget()
    seen = []
    for _ in range(4):
        reader.press("F6")
        seen.append(QApplication.focusWidget())
    assert seen[-1] is start
    assert len(set(seen)) == 4


def test_the_palette_finds_and_does(reader: Person) -> None:
    reader.window.row.lead(reader.column(1).article_id)
    size = reader.window.appearance.style.size
    reader.press("Ctrl+Shift+P")
    reader.type("lar te")
    reader.press("Return")
    assert reader.window.appearance.style.size > size
    assert not reader.window.palette_box.isVisible()


def setting_the_publication_date_resolves_the_article_anew(reader: Person) -> None:
    column = reader.column(4)
    reader.window.row.lead(column.article_id)

    def thursday() -> dt.date | None:
        article = reader.window.session.article(column.article_id)
        start = reader.span(4, "Thursday").start
        return next(t.begin for t in article.times if t.start == start)

    assert thursday() == dt.date(2021, 12, 30)
    reader.press("Ctrl+D")
    editor = reader.window.publication_editor
    assert editor.isVisible()
    reader.press(*["Down"] * 8, "Return")
    assert not editor.isVisible()
    assert reader.column(4).view.article.info.publication.date == dt.date(2021, 12, 22)  # type: ignore[union-attr]
    assert thursday() == dt.date(2021, 12, 16)
    reader.press("Ctrl+Z")
    assert thursday() == dt.date(2021, 12, 30)


def test_columns_are_used_by_mouse_and_keyboard(reader: Person) -> None:
    for look in (
        ticking_closes_and_opens_columns,
        all_of_a_column_is_paper,
        columns_move_by_keyboard,
        next_pane_goes_around_and_back,
        furniture_is_one_dim_line_that_opens,
        between_two_lines_the_caret_stays_on_one,
        setting_the_publication_date_resolves_the_article_anew,
        clicking_a_date_brings_every_column_there,
    ):
        look(reader)
        reader.settle()


def test_fold_labels_and_shown_text_keep_their_length() -> None:
    text = "a\u2029b\x00c\r\nd\ufdd0"
    assert len(displayed(text)) == len(text)
    assert not set(displayed(text)) & set("\u2029\x00\r\n\ufdd0")
    assert list(runs(())) == []
    assert fold_label is not None


def test_another_library_brings_the_columns_out_of_view_in_turns_of_their_own(
    reader: Person, library: Path, tmp_path: Path
) -> None:
    window, texts = reader.window, [f"They met again, for time {n}." for n in range(5)]
    drafts = [Draft(Source("a.txt", "text/plain", text.encode()), text, (), text) for text in texts]
    open_library(tmp_path / "other.sqlite", create=True, beginning_with=drafts).close()
    reader.see(5, "Christmas Eve")
    reader.column(5).view.setFocus()
    across = window.row.horizontalScrollBar()
    across.setValue(across.maximum())
    window.open_library(tmp_path / "other.sqlite")
    assert 0 < len(window.row) < 5
    assert len(window.desk.shown()) == 5
    reader.qtbot.waitUntil(lambda: len(window.row) == 5)
    assert across.value() == 0
    window.open_library(library)
    assert len(window.row) < 5
    assert window.panel.rows.all_rows == ()
    assert len(window.row) == 5, "who asks for what stands beside them finds them all there"
