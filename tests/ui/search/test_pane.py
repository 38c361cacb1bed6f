"""The Search pane, the box in the toolbar, and going back, as a person uses them."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from reader.core.claim import Status
from reader.core.search_query import Place, SearchQuery
from reader.ui.choice_box import Option
from reader.ui.search.panel import SearchPanel
from reader.ui.search.rows import Group, Line, More, spoken_text
from tests.ui.person import LEFT, NONE, OpenWindow, Person


def search(person: Person, *keys: str) -> SearchPanel:
    """Type into the pane's field and wait for the answer."""
    panel = person.window.search
    if QApplication.focusWidget() is not panel.field:
        person.press("Ctrl+Shift+F")
    panel.field.selectAll()
    person.press("Del")
    for part in keys:
        person.type(part)
    answered(person)
    return panel


def answered(person: Person) -> None:
    finder = person.window.searching.finder
    person.qtbot.waitUntil(lambda: not finder.busy)


def listed(panel: SearchPanel) -> list[str]:
    return [spoken_text(row) for row in panel.list.results.rows]


def lines(panel: SearchPanel) -> list[Line]:
    return [row for row in panel.list.results.rows if isinstance(row, Line)]


def in_view(person: Person, number: int, words: str) -> bool:
    view = person.column(number).view
    box = view.rectangle(person.span(number, words))
    return not box.isEmpty() and view.viewport().rect().contains(box.center())


def test_words_are_found_shown_gone_to_and_left_again(reader: Person) -> None:
    assert not reader.window.search_pane.isVisible()
    reader.window.row.lead(reader.column(2).article_id)
    panel = search(reader, '"Christmas Eve"')
    assert panel.count.text() == "1 match in 1 article"
    group, line = panel.list.results.rows
    assert isinstance(group, Group)
    assert isinstance(line, Line)
    assert [line.excerpt.text[m.start : m.end] for m in line.excerpt.marks] == ["Christmas Eve"]
    assert listed(panel)[1].startswith("Text: ")
    assert reader.window.search_box.text() == '"Christmas Eve"'
    reader.press("Down")
    assert panel.list.current_row() == line
    reader.press("Return")
    reader.settle()
    assert QApplication.focusWidget() is panel.list
    assert reader.window.row.leading is reader.column(5)
    assert in_view(reader, 5, "Christmas Eve")
    fifth = reader.column(5).view
    assert fifth.selection() == reader.span(5, "Christmas Eve")
    flash = fifth._canvas._flash
    assert flash is not None
    assert reader.text(5)[flash.start : flash.end].startswith("Zelensky, in a meeting with")
    reader.press("Up", "Up")
    assert QApplication.focusWidget() is panel.field
    reader.press("Esc")
    assert QApplication.focusWidget() is reader.column(5).view
    reader.press("Alt+Left")
    assert reader.window.row.leading is reader.column(2)
    assert QApplication.focusWidget() is reader.column(2).view


def test_what_was_gone_to_does_not_take_the_place_of_what_was_asked(reader: Person) -> None:
    panel = search(reader, "Putin warned")
    reader.press("Down", "Down", "Return")
    leading = reader.window.row.leading
    assert leading is not None
    span = leading.view.selection()
    assert span is not None
    leading.view.setFocus()
    reader.press("Ctrl+Shift+F")
    assert panel.text == "Putin warned"


def test_what_was_asked_comes_back_with_the_pane(open_window: OpenWindow, library: Path) -> None:
    person = open_window(library)
    found = listed(search(person, "Putin warned"))
    assert found
    person.leave()
    person = open_window(library)
    panel = person.window.search
    answered(person)
    assert panel.text == "Putin warned"
    assert listed(panel) == found
    person.window.search_pane.hide()
    person.leave()
    assert open_window(library).window.search.text == ""


def test_a_closed_article_is_opened_at_the_place_and_back_opens_one_too(reader: Person) -> None:
    window = reader.window
    fifth = reader.column(5).article_id
    window.desk.tick(fifth, on=False)
    window.row.lead(reader.column(2).article_id)
    panel = search(reader, '"Christmas Eve"', "\r")
    reader.settle()
    assert in_view(reader, 5, "Christmas Eve")
    assert window.row.leading is reader.column(5)
    panel.left.emit()
    second = reader.column(2).article_id
    window.desk.tick(second, on=False)
    reader.press("Alt+Left")
    assert window.row.leading is reader.column(2)
    assert not window.commands.actions["go.back"].isEnabled()
    reader.press("Alt+Right")
    reader.settle()
    assert in_view(reader, 5, "Christmas Eve")


def test_results_follow_what_is_changed(reader: Person) -> None:
    panel = search(reader, "Christmas")
    assert [line.excerpt.place for line in lines(panel)] == [Place.TEXT]
    panel.left.emit()
    reader.select_by_mouse(5, "Christmas Eve")
    reader.press("1")
    answered(reader)
    assert spoken_text(lines(panel)[0]) == "Quote · Confirmed: Christmas Eve"
    quote = next(line for line in lines(panel) if line.excerpt.place is Place.QUOTE)
    reader.window.session.set_current("", "column")
    panel.wanted.emit(quote)
    assert reader.window.session.current == quote.excerpt.annotation_id
    reader.press("Ctrl+Z")
    answered(reader)
    assert [line.excerpt.place for line in lines(panel)] == [Place.TEXT]


def test_filters_combine_and_are_taken_away(reader: Person) -> None:
    for number, words, key in ((5, "Christmas Eve", "1"), (2, "Nord Stream 2", "3")):
        reader.select_by_mouse(number, words)
        reader.press(key)
    panel = search(reader, "e*")
    filters = panel.filters
    filters.status.choose(Option(Status.CONFIRMED, "Confirmed"), on=True)
    answered(reader)
    assert {line.number for line in lines(panel)} == {5}
    filters.article.choose(Option(2, "2"), on=True)
    answered(reader)
    assert panel.nothing.isVisible()
    assert "filters" in panel.nothing.hint.text()
    QTest.mouseClick(panel.nothing.button, LEFT, NONE)
    answered(reader)
    assert filters.value() == SearchQuery()
    assert {line.number for line in lines(panel)} >= {2, 5}
    first, _ = filters.period.days
    assert first is None
    filters.period.menu().aboutToShow.emit()
    month = next(a for a in filters.period.menu().actions() if a.text() == "Dec 2021")
    month.trigger()
    answered(reader)
    assert {line.number for line in lines(panel)} == {3, 4}


def test_every_passage_of_an_article_can_be_listed(reader: Person) -> None:
    panel = search(reader, "Ukraine article:2")
    more = panel.list.results.rows[-1]
    assert isinstance(more, More)
    listed_before = len(lines(panel))
    panel.list.setFocus()
    reader.press("End", "Return")
    assert not any(isinstance(row, More) for row in panel.list.results.rows)
    assert len(lines(panel)) > listed_before
    assert panel.list.currentIndex().row() == listed_before + 1


def test_the_box_in_the_toolbar_searches_without_losing_the_keyboard(reader: Person) -> None:
    box, panel = reader.window.search_box, reader.window.search
    box.setFocus(Qt.FocusReason.MouseFocusReason)
    reader.type("negotia")
    answered(reader)
    assert QApplication.focusWidget() is box
    assert panel.text == "negotia"
    assert "begin with it" in panel.count.text()
    reader.press("Down")
    assert QApplication.focusWidget() is panel.list
    spoken = QAccessible.queryAccessibleInterface(panel.list).child(1)
    assert "negotiations" in spoken.text(QAccessible.Text.Name)


def labels(guide: QWidget, named: str) -> list[QLabel]:
    return guide.findChildren(QLabel, named)


def test_selected_words_are_taken_and_the_key_chooses_them_to_be_typed_over(reader: Person) -> None:
    reader.select_by_mouse(5, "Christmas Eve")
    reader.press("Ctrl+Shift+F")
    panel = reader.window.search
    assert panel.text == '"Christmas Eve"'
    answered(reader)
    assert lines(panel)
    panel.field.clear()
    assert panel.guide.isVisible()
    # What can be typed is seen whole, however narrow the pane is.
    panel.guide.setFixedWidth(panel.guide.minimumSizeHint().width())
    reader.settle()
    for label in labels(panel.guide, "searchCode"):
        assert label.contentsRect().width() >= label.fontMetrics().horizontalAdvance(label.text())
    assert panel.guide.width() <= 180
    assert listed(panel) == []
    reader.type("Day")
    reader.press("Ctrl+Shift+F")
    reader.type("Eve")
    assert panel.text == "Eve"
    reader.press("Esc")
    assert QApplication.focusWidget() is reader.column(5).view


def test_among_many_values_one_is_found_by_its_words(reader: Person) -> None:
    reader.press("Ctrl+Shift+F")
    chip = reader.window.search.filters.article
    chip._options = lambda: [Option(n, f"{n}  Article of day {n}") for n in range(3000)]
    chip.setFocus()
    reader.press("Space")
    box = chip.box
    assert box is not None
    assert box.options.rowCount() == 3000
    reader.type("day 2222")
    assert box.told.text() == "1 listed"
    reader.press("Return", "Down")
    assert box.list.hasFocus()
    assert box.isVisible()
    assert list(chip.values) == [2222]
    reader.press("Space")
    assert list(chip.values) == []
    reader.press("Up")
    box.field.setText("2221")
    QTest.mouseClick(
        box.list.viewport(), LEFT, NONE, box.list.visualRect(box.options.index(0)).center()
    )
    reader.press("Escape")
    assert not box.isVisible()
    assert list(chip.values) == [2221]
