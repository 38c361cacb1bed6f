"""The whole job without a mouse: from an empty library to an export, and back by undo."""

from __future__ import annotations

import datetime as dt
import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit

from reader.core.claim import Status
from reader.locations import seeds
from reader.ui.columns import telling
from reader.ui.pane import dock_of
from tests.ui.person import OpenWindow, Person


def press_and_answer(person: Person, keys: str, name: str) -> None:
    """Press keys that open a file dialog, type a name into it, and press Enter."""

    tries = iter(range(100))
    typed: list[str] = []

    def act() -> None:
        dialog, field = QApplication.activeModalWidget(), QApplication.focusWidget()
        if isinstance(dialog, QFileDialog) and isinstance(field, QLineEdit):
            if not typed:
                typed.append(name)
                QTest.keyClicks(field, name)
            # Where names are offered while typing, the first Enter takes the one offered.
            QTest.keyClick(field, Qt.Key.Key_Return)
            if not dialog.isVisible():
                return
        if next(tries, None) is not None:
            QTimer.singleShot(20, act)
        elif isinstance(dialog, QFileDialog):
            dialog.reject()

    QTimer.singleShot(20, act)
    person.press(keys)
    # Without a window manager nobody else gives the window the keyboard back.
    person.window.activateWindow()
    QApplication.processEvents()


def wait_for_articles(person: Person, number: int) -> None:
    person.qtbot.waitUntil(lambda: len(person.window.session.articles()) == number)


def import_two(person: Person, folder: Path) -> None:
    files = sorted(seeds().glob("*.txt"))[3:5]
    copies = [Path(shutil.copy(file, folder / f"{n}.txt")) for n, file in enumerate(files)]
    for number, copy in enumerate(copies, 1):
        press_and_answer(person, "Ctrl+I", str(copy))
        person.qtbot.waitUntil(lambda: not person.window.importing.busy, timeout=20_000)
        person.press("Return")
        wait_for_articles(person, number)
    person.settle()


def link_by_keys(person: Person, claim_id: str) -> None:
    """Put a passage of the other article under a claim, and go to and fro between the two."""
    session = person.window.session
    person.press("Ctrl+PgDown", "PgDown", "S", "L")
    person.type("the call")
    person.press("Return")
    assert [one.claim_id for one in session.all_annotations()] == [claim_id] * 2
    column = person.window.row.leading
    assert column is not None
    assert QApplication.focusWidget() is column.view
    person.press("J")
    assert person.window.row.leading is not column
    person.press("J")
    assert person.window.row.leading is column


def filter_and_leave(person: Person) -> None:
    """Let only the confirmed be shown and then all, by the chips; Esc goes back to the text."""
    panel = person.window.panel
    chip = panel.bar.statuses.chips[Status.DISPUTED]
    while QApplication.focusWidget() is not panel.cards:
        person.press("F6")
    while QApplication.focusWidget() is not chip:
        person.press("Shift+Tab")
    person.press("Space")
    assert panel.rows.shown_count == 0
    person.press("Space", "Esc")
    assert panel.rows.shown_count == 2
    leading = person.window.row.leading
    assert QApplication.focusWidget() is (leading.view if leading else None)


def go_by_the_palette(person: Person) -> None:
    """Open the list of changes; pass over what lies behind its tab; leave it, and close it."""
    window = person.window
    person.press("Ctrl+Shift+F", "Ctrl+K")
    person.type("history")
    person.press("Return")
    assert window.history_pane.seen
    for _ in range(12):
        person.press("Tab")
        focused = QApplication.focusWidget()
        assert focused is not None
        assert not focused.visibleRegion().isEmpty()
    while dock_of(QApplication.focusWidget()) is not window.history_pane:
        person.press("F6")
    person.press("Ctrl+H")
    assert window.history_pane.isHidden()
    leading = window.row.leading
    assert leading is not None
    assert QApplication.focusWidget() is leading.view
    person.press("Ctrl+PgDown")


def test_the_whole_job_without_a_mouse(
    open_window: OpenWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    person = open_window(tmp_path / "nothing.sqlite")
    window = person.window
    # A library of one's own, by the keys of the menu.
    press_and_answer(person, "Ctrl+N", str(tmp_path / "mine.sqlite"))
    import_two(person, tmp_path)

    # Read: to the first column, on by sentences, select one, tag it, write a note, tag freely.
    person.press("Ctrl+PgDown", "Ctrl+PgUp")
    column = window.row.leading
    assert column is not None
    assert QApplication.focusWidget() is column.view
    person.press("PgDown", "Down", "S")
    words = column.view.selection()
    assert words is not None
    person.press("1", "N")
    person.type("Said **twice**.")
    person.press("Ctrl+Return")
    (annotation,) = window.session.all_annotations()
    assert annotation.note == "Said **twice**."
    assert annotation.span == words
    assert window.session.claims()[annotation.claim_id].status is Status.CONFIRMED
    person.press("Ctrl+PgDown", "Ctrl+PgUp", "]", "F")
    person.type("the call")
    person.press("Return", "Esc")
    assert window.session.claims()[annotation.claim_id].tags == ("the call",)
    person.press("F2")
    person.type("They spoke.")
    person.press("Return")
    assert window.session.claims()[annotation.claim_id].statement == "They spoke."
    assert QApplication.focusWidget() is column.view

    link_by_keys(person, annotation.claim_id)
    filter_and_leave(person)
    go_by_the_palette(person)

    # The timeline: from date to date, and the columns follow.
    while QApplication.focusWidget() is not window.timeline:
        person.press("F6")
    person.press("Right", "Right")
    first = window.session.focus
    person.press("Right")
    assert window.session.focus is not None
    assert window.session.focus != first

    # A date in the text is corrected.
    person.press("Ctrl+PgDown")
    column = window.row.leading
    assert column is not None
    person.press("Ctrl+Home", ".", "D")
    assert window.time_card.isVisible()
    before = column.view.article
    person.press("Up", "Return")
    assert column.view.article != before
    corrected = [t for t in column.view.article.times if t.basis == "corrected by you"]  # type: ignore[union-attr]
    assert len(corrected) == 1
    assert isinstance(corrected[0].begin, dt.date)

    # Export, then everything is taken back step by step.
    person.press("Ctrl+E")
    press_and_answer(person, "Return", str(tmp_path / "out.md"))
    person.qtbot.waitUntil(lambda: window.pages.sheet is None)
    assert "Said **twice**." in (tmp_path / "out.md").read_text(encoding="utf-8")
    person.press("Ctrl+Z")
    assert all(t.basis != "corrected by you" for t in column.view.article.times)  # type: ignore[union-attr]
    person.press("Ctrl+Z")
    assert len(window.session.all_annotations()) == 1
    person.press("Ctrl+Z", "Ctrl+Z", "Ctrl+Z")
    assert window.session.all_annotations()[0].note == ""
    person.press("Ctrl+Z")
    assert not window.session.all_annotations()


class _Spoken:
    """Stands between the views and Qt, and writes down what is announced."""

    def __init__(self) -> None:
        self.words: list[str] = []

    def isActive(self) -> bool:  # noqa: N802 - Qt's name
        return True

    def updateAccessibility(self, event: object) -> None:  # noqa: N802 - Qt's name
        self.words.append(event.message())  # type: ignore[attr-defined]


def description(person: Person, number: int) -> str:
    view = person.column(number).view
    return QAccessible.queryAccessibleInterface(view).text(QAccessible.Text.Description)


def test_the_status_under_the_caret_is_told(
    reader: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    spoken = _Spoken()
    monkeypatch.setattr(telling, "QAccessible", spoken)
    span = reader.see(5, "Christmas Eve")
    view = reader.column(5).view
    reader.window.row.lead(reader.column(5).article_id)
    view.select(span)
    reader.press("2")
    assert spoken.words[-1].startswith("Disputed: “Christmas Eve”; Christmas Eve → 24 Dec 2021")
    assert description(reader, 5) == spoken.words[-1]
    reader.press("3")
    assert spoken.words[-1].startswith("Single-source: “Christmas Eve”")
    said = len(spoken.words)
    reader.press("Ctrl+Home")
    assert description(reader, 5) == ""
    assert len(spoken.words) == said
    view.select(span)
    view.clear_selection()
    reader.press("Left")
    assert description(reader, 5).startswith("Single-source: “Christmas Eve”")
    assert len(spoken.words) > said


def test_a_place_to_check_and_marks_upon_each_other_are_told(
    reader: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    spoken = _Spoken()
    monkeypatch.setattr(telling, "QAccessible", spoken)
    outer = "Representatives of the USA and Russia plan to meet in Geneva on January 10th"
    view = reader.column(4).view
    for words, key in ((outer, "1"), ("to meet in Geneva", "2")):
        span = reader.see(4, words)
        reader.window.row.lead(reader.column(4).article_id)
        view.select(span)
        reader.press(key)
    told = description(reader, 4).split("; ")
    assert told[0] == "Disputed: “to meet in Geneva”"
    assert told[1].startswith("Confirmed: “Representatives of the USA")
