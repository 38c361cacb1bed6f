"""The History pane, used as a person does."""

from __future__ import annotations

import datetime as dt
from contextlib import closing
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from reader.core.changes import ImportArticles, RemoveArticle, SetNote, SetStatement
from reader.storage import Act, JournalEntry, State, open_library
from reader.ui.history.model import HistoryModel
from reader.ui.history.panel import HistoryPanel
from reader.ui.history.rows import Line, consequence, state_text, time_text
from tests.storage.values import draft
from tests.ui.person import LEFT, NONE, OpenWindow, Person


def said(panel: HistoryPanel) -> list[str]:
    """Return what a screen reader says of each row, without the time of day."""
    texts = []
    for place in range(panel.model.rowCount()):
        index = panel.model.index(place)
        text = str(index.data(Qt.ItemDataRole.AccessibleTextRole))
        row = panel.model.row_at(index)
        if isinstance(row, Line):
            text = text.replace(f", {time_text(row.entry)}", "")
        texts.append(text)
    return texts


def mark(person: Person) -> None:
    person.select_by_mouse(5, "Christmas Eve")
    person.press("1")
    person.select_by_mouse(2, "Nord Stream 2")
    person.press("2", "3")


def test_the_history_says_in_words_what_was_done(reader: Person) -> None:
    assert not reader.window.history_pane.isVisible()
    mark(reader)
    reader.press("Ctrl+H")
    assert said(reader.window.history) == [
        "Today",
        "Tag as Single-source, “Nord Stream 2” in 2, you are here, you",
        "Tag as Disputed, “Nord Stream 2” in 2, you",
        "Tag as Confirmed, “Christmas Eve” in 5, you",
    ]
    reader.press("Ctrl+Z")
    assert said(reader.window.history)[1:3] == [
        "Tag as Single-source, “Nord Stream 2” in 2, undone, you",
        "Tag as Disputed, “Nord Stream 2” in 2, you are here, you",
    ]
    reader.press("Ctrl+H")
    assert not reader.window.history_pane.isVisible()


def test_go_back_by_keyboard_and_forward_again(reader: Person) -> None:
    mark(reader)
    shown: list[QCursor | None] = []
    reader.window.session.changed.connect(lambda _: shown.append(QApplication.overrideCursor()))
    reader.press("Ctrl+H")
    history = reader.window.history
    assert QApplication.focusWidget() is history.list
    chosen = history.chosen()
    assert chosen is not None
    assert chosen.current
    assert not history.button.isEnabled()
    reader.press("Down", "Down")
    assert history.told.text() == "Takes back 2 later changes."
    reader.press("Return")
    assert reader.marked(5) == [("Christmas Eve", "confirmed")]
    assert reader.marked(2) == []
    assert [one.shape() for one in shown if one] == [Qt.CursorShape.WaitCursor]
    assert QApplication.overrideCursor() is None
    assert QApplication.focusWidget() is history.list
    assert history.told.text() == "This is where the library stands now."
    reader.press("Up", "Up")
    assert history.button.text() == "Go Forward to Here"
    reader.press("Return")
    assert reader.marked(2) == [("Nord Stream 2", "single-source")]
    reader.press("Ctrl+Z")
    assert reader.marked(2) == [("Nord Stream 2", "disputed")]
    reader.window.session.perform(RemoveArticle(reader.column(5).article_id))
    reader.settle()
    reader.press("Home", "Down", "Return")
    assert reader.marked(5) == [("Christmas Eve", "confirmed")]
    assert QApplication.focusWidget() is history.list
    reader.press("Esc")
    leading = reader.window.row.leading
    assert leading is not None
    assert QApplication.focusWidget() is leading.view


def test_go_back_with_the_button_and_the_menu(reader: Person) -> None:
    mark(reader)
    reader.press("Ctrl+H")
    history = reader.window.history
    port = history.list.viewport()
    third = history.list.visualRect(history.model.index(3)).center()
    QTest.mouseClick(port, LEFT, NONE, third)
    QTest.mouseClick(history.button, LEFT, NONE, QPoint(5, 5))
    assert reader.marked(2) == []
    first = history.list.visualRect(history.model.index(1)).center()
    QTest.mouseClick(port, LEFT, NONE, first)
    history.list.customContextMenuRequested.emit(first)
    menu = history.findChild(QMenu)
    assert menu is not None
    (action,) = menu.actions()
    assert action.text() == "Go Forward to Here"
    action.trigger()
    menu.close()
    assert reader.marked(2) == [("Nord Stream 2", "single-source")]


def test_what_was_given_up_cannot_be_gone_to(reader: Person) -> None:
    mark(reader)
    reader.press("Ctrl+Z")
    reader.click_on(5, "Christmas Eve")
    reader.press("2")
    reader.press("Ctrl+H", "Down")
    history = reader.window.history
    assert "given up" in said(history)[2]
    assert not history.button.isEnabled()
    assert "no way back" in history.told.text()
    before = said(history)
    reader.press("Return")
    assert said(history) == before
    assert not reader.window.message.text


def test_what_was_emptied_is_gone_for_good(tmp_path: Path) -> None:
    with closing(open_library(tmp_path / "one.sqlite", create=True)) as library:
        library.apply(ImportArticles((draft(),)))
        library.apply(RemoveArticle(library.articles()[0].id))
        library.empty_trash()
        lines = [Line(entry, current=False) for entry in library.history(9)]
    assert [state_text(one) for one in lines] == ["for good", "for good", "for good"]
    assert consequence(lines, lines[1]).startswith("The trash was emptied")


def test_the_history_is_read_a_page_at_a_time_and_keeps_its_place(reader: Person) -> None:
    reader.select_by_mouse(5, "Christmas Eve")
    reader.press("1")
    reader.settle()
    session = reader.window.session
    library = session.library
    assert library is not None
    (annotation,) = session.all_annotations()
    for n in range(450):
        change = SetStatement(annotation.claim_id, f"Statement {n}")
        library.apply(change)
    reader.press("Ctrl+H")
    history = reader.window.history
    assert len(history.model.lines) < 300
    while history.model.canFetchMore():
        bar = history.list.verticalScrollBar()
        bar.setValue(bar.maximum())
        QApplication.processEvents()
    assert len(history.model.lines) == 451
    place = history.model.index(200)
    history.list.setCurrentIndex(place)
    QApplication.processEvents()
    seq = place.data(Qt.ItemDataRole.UserRole)
    top = history.list.visualRect(history.model.index_of(seq)).top()
    session.perform(SetNote(annotation.id, "One more"))
    reader.settle()
    chosen = history.chosen()
    assert chosen is not None
    assert chosen.entry.seq == seq
    assert history.list.visualRect(history.model.index_of(seq)).top() == top


def test_what_many_changes_were_about_is_read_one_a_turn(qtbot: QtBot) -> None:
    now = dt.datetime(2022, 1, 3, tzinfo=dt.UTC)
    entries = [JournalEntry(n, now, "", Act.DO, None, "Tag", State.DONE) for n in (3, 2, 1)]
    read: list[int] = []

    def detail(seq: int) -> str:
        read.append(seq)
        return f"about {seq}"

    model = HistoryModel(lambda *_: entries, detail, lambda: now)
    model.reload()
    painted: list[object] = []
    model.detail_read.connect(
        lambda index: painted.append((len(read), index.data(Qt.ItemDataRole.UserRole)))
    )
    for _ in range(2):
        assert [model.detail_soon(line) for line in model.lines] == ["", "", ""]
    assert read == []
    qtbot.waitUntil(lambda: len(painted) == 3)
    assert painted == [(1, 1), (2, 2), (3, 3)]
    QTest.qWait(0)
    assert [model.detail_soon(line) for line in model.lines] == ["about 3", "about 2", "about 1"]
    model.clear()
    model.reload()
    model.detail_soon(model.lines[0])
    # A screen reader does not wait; what is another library's by then is not read.
    assert model.index_of(2).data(Qt.ItemDataRole.AccessibleTextRole).startswith("Tag, about 2")
    model.clear()
    QTest.qWait(10)
    assert read == [1, 2, 3, 2]


def test_screen_readers_hear_the_list_and_its_lines(reader: Person) -> None:
    mark(reader)
    reader.press("Ctrl+H")
    history = reader.window.history
    view = QAccessible.queryAccessibleInterface(history.list)
    assert view.text(QAccessible.Text.Name) == "History"
    line = view.child(2)
    assert "“Nord Stream 2” in 2" in line.text(QAccessible.Text.Name)
    reader.press("Down")
    button = QAccessible.queryAccessibleInterface(history.button)
    assert button.text(QAccessible.Text.Description) == "Takes back 1 later change."


def test_an_empty_library_says_what_will_be_here(open_window: OpenWindow, tmp_path: object) -> None:
    from pathlib import Path

    path = Path(str(tmp_path)) / "empty.sqlite"
    from reader.storage import open_library

    open_library(path, create=True).close()
    person = open_window(path)
    person.press("Ctrl+H")
    assert "listed here" in person.window.history._empty.text()
    assert person.window.history._empty.isVisible()


def test_the_pane_is_remembered_and_reached_with_f6(
    open_window: OpenWindow, reader: Person
) -> None:
    mark(reader)
    reader.press("Ctrl+H")
    reader.press("Esc")
    for _ in range(2):
        reader.press("F6")
    assert QApplication.focusWidget() is reader.window.history.list
    library = reader.window.session.library
    assert library is not None
    reader.leave()
    again = open_window(library.path)
    assert again.window.history_pane.isVisible()
    assert said(again.window.history)[1].endswith("you are here, you, earlier")
