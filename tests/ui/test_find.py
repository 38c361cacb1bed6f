"""Find in column, from the keyboard and by mouse."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.core.passage import Span
from reader.ui.columns.column import Column
from reader.ui.columns.typography import ReadingStyle
from reader.ui.theme import shipped_theme
from tests.core.samples import article
from tests.ui.person import LEFT, NONE, Person, finish_search, look_for

THEME = shipped_theme(dark=False)


@pytest.fixture
def column(qtbot: QtBot) -> Iterator[Column]:
    """Return one column alone, in sight, with a text of many lines."""
    column = Column(article("The cat sat on the mat. " * 200), THEME, ReadingStyle())
    column.resize(450, 500)
    with qtbot.waitExposed(column):
        column.show()
    column.view.reduced_motion = True
    yield column
    column.deleteLater()
    QApplication.sendPostedEvents(column, QEvent.Type.DeferredDelete.value)


def count(column: Column) -> str:
    finish_search(column)
    return column.find_bar.count.text()


def seen(column: Column) -> bool:
    match = column.finding.matches[column.finding.current]
    return column.view.viewport().rect().intersects(column.view.rectangle(match))


def test_ctrl_f_finds_while_typing_and_esc_goes_back_to_the_text(reader: Person) -> None:
    column = reader.column(5)
    reader.window.row.lead(column.article_id)
    reader.press("Ctrl+F")
    assert QApplication.focusWidget() is column.find_bar.field
    reader.type("russia")
    shown = count(column)
    total = len(column.finding.matches)
    assert total > 10
    assert shown == f"1 of {total}"
    reader.press("Return", "F3")
    assert count(column) == f"3 of {total}"
    reader.press("Shift+Return", "Shift+F3", "Shift+F3")
    assert count(column) == f"{total} of {total}"
    reader.settle()
    assert seen(column)
    match = column.finding.matches[-1]
    reader.press("Escape")
    assert column.find_bar.isHidden()
    assert QApplication.focusWidget() is column.view
    assert column.view.selection() == match
    assert column.finding.matches == []
    reader.press("1")
    assert reader.marked(5) == [(reader.text(5)[match.start : match.end], "confirmed")]


def test_the_words_go_along_to_another_column(reader: Person) -> None:
    reader.window.row.lead(reader.column(5).article_id)
    reader.press("Ctrl+F")
    reader.type("geneva")
    reader.press("Escape", "Ctrl+PgUp", "F3")
    other = reader.column(4)
    assert not other.find_bar.isHidden()
    assert other.find_bar.field.text() == "geneva"
    assert count(other).startswith("1 of")
    assert QApplication.focusWidget() is other.view


def test_selected_words_are_what_is_looked_for(column: Column) -> None:
    text = column.view.article.text  # type: ignore[union-attr]
    second = text.index("cat", 10)
    column.view.select(Span(second, second + 3))
    column.finding.open()
    assert column.find_bar.field.text() == "cat"
    assert count(column) == "2 of 200"
    column.finding.close()
    column.finding.step(1)
    assert count(column) == "3 of 200"


def test_next_starts_from_what_is_in_view(column: Column) -> None:
    bar = column.view.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    column.finding.open()
    QTest.qWait(90)
    first, before = column.view.first_seen(), bar.value()
    look_for(column, "mat")
    match = column.finding.matches[column.finding.current]
    assert first <= match.start < first + 110
    assert bar.value() == before
    look_for(column, "no such words")
    assert count(column) == "No match"
    assert not column.find_bar._next.isEnabled()
    look_for(column, "")
    assert count(column) == ""


def test_case_and_whole_words_are_switched_in_the_bar(column: Column) -> None:
    column.finding.open()
    look_for(column, "the")
    assert count(column) == "1 of 400"
    column.find_bar.case.click()
    assert count(column) == "1 of 200"
    column.find_bar.case.click()
    look_for(column, "t")
    column.find_bar.whole.click()
    assert count(column) == "No match"


def test_all_matches_are_marked_and_the_current_one_is_framed(column: Column) -> None:
    def image() -> QImage:
        return column.view.viewport().grab().toImage()

    def edge(number: int) -> set[str]:
        """Return the colours across the left edge of a match."""
        box = column.view.rectangle(column.finding.matches[number])
        return {marked.pixelColor(box.left() + x, box.top() + 6).name() for x in (-3, -2, -1, 0)}

    column.finding.open()
    QTest.qWait(90)
    plain = image()
    look_for(column, "cat")
    marked = image()
    assert THEME.ink.name() in edge(0)
    assert THEME.accent.name() in edge(1)
    assert THEME.ink.name() not in edge(1)
    column.finding.step(1)
    marked = image()
    assert THEME.ink.name() in edge(1)
    look_for(column, "")
    assert image() == plain


def test_a_large_text_is_searched_in_slices(column: Column) -> None:
    finding = column.finding
    finding.open()
    look_for(column, "nothing of the kind")
    column.set_article(article("на мосту стояв кіт і дивився; " * 20000))
    column.find_bar.field.setText("кіт")
    assert finding.searching
    assert column.find_bar.count.text().endswith("…")
    assert count(column) == "1 of 20000"
    finding.step(-1)
    assert count(column) == "20000 of 20000"
    column.find_bar.field.setText("стояв")
    finding.close()
    assert finding.matches == []


def test_a_match_in_a_fold_opens_it(reader: Person) -> None:
    column = reader.column(2)
    reader.window.row.lead(column.article_id)
    reader.press("Ctrl+F")
    reader.type("email address will not be published")
    finish_search(column)
    reader.settle()
    assert "Your email address" in column.view.document().toPlainText()
    assert count(column) == "1 of 1"
    assert seen(column)


def test_the_bar_by_mouse(column: Column) -> None:
    column.finding.open()
    look_for(column, "mat")
    QTest.mouseClick(column.find_bar._next, LEFT, NONE)
    assert count(column) == "2 of 200"
    QTest.mouseClick(column.find_bar._previous, LEFT, NONE)
    assert count(column) == "1 of 200"
    QTest.mouseClick(column.find_bar._close, LEFT, NONE)
    assert column.find_bar.isHidden()
