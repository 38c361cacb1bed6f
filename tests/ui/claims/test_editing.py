from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from reader.core.claim import Status
from reader.ui.claims.drafts import Drafts
from reader.ui.claims.panel import AnnotationsPanel
from tests.ui.claims.acts import LEFT, PLAIN, click_card, current, emitted, give
from tests.ui.claims.samples import Contents

CONTROL = Qt.KeyboardModifier.ControlModifier


def write(panel: AnnotationsPanel, name: str, text: str) -> QSignalSpy:
    """Open the note of `name` as from a column, type, and return what note_edited said."""
    spy = QSignalSpy(panel.note_edited)
    panel.edit_note(name)
    assert panel.detail.note.editor.hasFocus()
    QTest.keyClicks(panel.detail.note.editor, text)
    assert spy.count() == 0
    return spy


def test_control_enter_saves_and_goes_back_to_the_column(
    qtbot: QtBot, panel: AnnotationsPanel
) -> None:
    window, column = QWidget(), QLineEdit()
    qtbot.addWidget(window)
    layout = QHBoxLayout(window)
    layout.addWidget(column)
    layout.addWidget(panel)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    column.setFocus()
    left = QSignalSpy(panel.left)
    spy = write(panel, "n1", "Same in 4.")
    QTest.keyClick(panel.detail.note.editor, Qt.Key.Key_Return, CONTROL)
    assert emitted(spy) == [["n1", "Same in 4."]]
    assert not panel.detail.note.editing
    assert left.count() == 1
    panel.setParent(None)


def test_writing_begun_in_the_list_ends_there(panel: AnnotationsPanel) -> None:
    left = QSignalSpy(panel.left)
    panel.select("n1")
    panel.setFocus()
    QTest.keyClick(panel.cards, Qt.Key.Key_N)
    assert panel.detail.note.editing
    QTest.keyClick(panel.detail.note.editor, Qt.Key.Key_Escape)
    assert panel.cards.hasFocus()
    assert left.count() == 0


@pytest.mark.parametrize("typed", ["", "Something"])
def test_escape_keeps_what_was_typed(panel: AnnotationsPanel, typed: str) -> None:
    spy = write(panel, "n1", typed)
    QTest.keyClick(panel.detail.note.editor, Qt.Key.Key_Escape)
    assert emitted(spy) == ([["n1", typed]] if typed else [])


def test_moving_on_saves_under_the_right_annotation(panel: AnnotationsPanel) -> None:
    spy = write(panel, "n1", "About the first.")
    panel.select("n2")
    assert emitted(spy) == [["n1", "About the first."]]
    assert not panel.detail.note.editing


def test_a_click_on_another_card_saves(panel: AnnotationsPanel) -> None:
    spy = write(panel, "n1", "About the first.")
    click_card(panel, "n2")
    assert emitted(spy) == [["n1", "About the first."]]
    assert current(panel) == "n2"


def test_the_keyboard_going_elsewhere_saves(panel: AnnotationsPanel) -> None:
    spy = write(panel, "n1", "Typed.")
    QTest.keyClick(panel.detail.note.editor, Qt.Key.Key_Tab)
    assert emitted(spy) == [["n1", "Typed."]]


def test_hiding_the_panel_saves(panel: AnnotationsPanel) -> None:
    spy = write(panel, "n1", "Typed.")
    panel.hide()
    assert emitted(spy) == [["n1", "Typed."]]


def test_closing_the_library_can_ask_for_what_is_being_typed(panel: AnnotationsPanel) -> None:
    spy = write(panel, "n1", "Typed.")
    panel.save_edits()
    assert emitted(spy) == [["n1", "Typed."]]


def test_the_button_opens_and_closes_the_editor(panel: AnnotationsPanel) -> None:
    panel.select("n1")
    pane = panel.detail.note
    QTest.mouseClick(pane.toggle, LEFT)
    assert pane.editor.isVisible()
    spy = QSignalSpy(panel.note_edited)
    QTest.keyClicks(pane.editor, "x")
    QTest.mouseClick(pane.toggle, LEFT)
    assert not pane.editor.isVisible()
    assert emitted(spy) == [["n1", "x"]]


@pytest.mark.parametrize("way", ["double-click", "enter", "n"])
def test_the_rendered_note_opens_for_writing(panel: AnnotationsPanel, way: str) -> None:
    panel.select("n1")
    view = panel.detail.note.view
    view.setFocus()
    if way == "double-click":
        QTest.mouseDClick(view.viewport(), LEFT, PLAIN)
    else:
        QTest.keyClick(view, Qt.Key.Key_Return if way == "enter" else Qt.Key.Key_N)
    assert panel.detail.note.editor.hasFocus()


def test_writing_takes_room_and_gives_it_back(panel: AnnotationsPanel) -> None:
    panel.resize(320, 460)
    panel.select("n1")
    QApplication.processEvents()
    before = panel.splitter.sizes()
    panel.edit_note("n1")
    QApplication.processEvents()
    assert panel.splitter.sizes()[1] > before[1]
    panel.save_edits()
    QApplication.processEvents()
    assert panel.splitter.sizes() == before


def test_a_save_that_fails_leaves_the_text_where_it_was(
    panel: AnnotationsPanel, contents: Contents
) -> None:
    write(panel, "n1", "Worth keeping.")
    panel.select("n2")
    give(panel, contents.with_status("n2", Status.CONFIRMED))
    panel.select("n1")
    assert "Worth keeping." in panel.detail.note.view.toPlainText()
    panel.edit_note("n1")
    assert panel.detail.note.editor.toPlainText() == "Worth keeping."


def test_a_note_taken_back_by_undo_is_shown_taken_back(
    panel: AnnotationsPanel, contents: Contents
) -> None:
    panel.note_edited.connect(lambda name, text: give(panel, contents.with_note(name, text)))
    write(panel, "n1", "Too much.")
    QTest.keyClick(panel.detail.note.editor, Qt.Key.Key_Return, CONTROL)
    assert "Too much." in panel.detail.note.view.toPlainText()
    give(panel, contents)
    assert panel.detail.note.view.toPlainText() == ""


def test_saving_while_moving_on_shows_what_has_come_back(
    panel: AnnotationsPanel, contents: Contents
) -> None:
    linked = replace(
        contents,
        annotations=tuple(replace(a, claim_id="claim-n2") for a in contents.annotations),
    )
    now = [linked]

    def store(_claim_id: str, statement: str) -> None:
        now[0] = now[0].with_statement("n1", statement)
        give(panel, now[0])

    panel.statement_edited.connect(store)
    give(panel, linked)
    panel.select("n1")
    panel.detail.statement.setFocus()
    QTest.keyClicks(panel.detail.statement, "One for all")
    panel.select("n2")
    assert panel.detail.statement.text() == "One for all"
    assert current(panel) == "n2"


def test_new_contents_do_not_disturb_the_writing(
    panel: AnnotationsPanel, contents: Contents
) -> None:
    spy = write(panel, "n1", "Half a sen")
    give(panel, contents.without("n0"))
    assert panel.detail.note.editor.isVisible()
    assert panel.detail.note.editor.toPlainText() == "Half a sen"
    QTest.keyClicks(panel.detail.note.editor, "tence")
    panel.save_edits()
    assert emitted(spy) == [["n1", "Half a sentence"]]


def test_what_another_window_writes_stands_below_what_is_being_written(
    panel: AnnotationsPanel, contents: Contents
) -> None:
    spy, joined = write(panel, "n1", "Half a sen"), QSignalSpy(panel.detail.note.joined)
    for _ in range(2):
        give(panel, contents.with_note("n1", "From elsewhere"))
    QTest.keyClicks(panel.detail.note.editor, "tence")
    panel.save_edits()
    assert emitted(spy) == [["n1", "Half a sentence\n\n---\n\nFrom elsewhere"]]
    assert joined.count() == 1


def test_writing_without_a_rest_is_handed_over_too(panel: AnnotationsPanel, qtbot: QtBot) -> None:
    editor = panel.detail.note.editor
    editor._rest.setInterval(60_000)
    editor._due.setInterval(20)
    spy = write(panel, "n1", "Half a sen")
    qtbot.waitUntil(lambda: spy.count() == 1)
    assert emitted(spy) == [["n1", "Half a sen"]]
    QTest.keyClicks(editor, "tence")
    qtbot.waitUntil(lambda: spy.count() == 2)


def test_an_untouched_editor_follows_what_is_stored(
    panel: AnnotationsPanel, contents: Contents
) -> None:
    spy = write(panel, "n1", "")
    give(panel, contents.with_note("n1", "From elsewhere"))
    assert panel.detail.note.editor.toPlainText() == "From elsewhere"
    panel.save_edits()
    assert spy.count() == 0


def test_what_was_typed_outlives_a_removal_and_its_undo(
    panel: AnnotationsPanel, contents: Contents
) -> None:
    write(panel, "n1", "Not lost.")
    give(panel, contents.without("n1"))
    give(panel, contents)
    panel.select("n1")
    assert "Not lost." in panel.detail.note.view.toPlainText()


def test_no_break_spaces_survive_an_edit(panel: AnnotationsPanel, contents: Contents) -> None:
    give(panel, contents.with_note("n1", "50\u00a0minutes\nand more"))
    spy = QSignalSpy(panel.note_edited)
    panel.edit_note("n1")
    panel.save_edits()
    assert spy.count() == 0
    panel.edit_note("n1")
    QTest.keyClicks(panel.detail.note.editor, "!")
    panel.save_edits()
    assert emitted(spy) == [["n1", "50\u00a0minutes\nand more!"]]


def test_a_statement_is_saved_on_enter(panel: AnnotationsPanel) -> None:
    panel.select("n2")
    spy = QSignalSpy(panel.statement_edited)
    QTest.keyClicks(panel.detail.statement, "Talks on 10 January")
    panel.detail.statement.setFocus()
    QTest.keyClick(panel.detail.statement, Qt.Key.Key_Return)
    assert panel.cards.hasFocus()
    panel.save_edits()
    assert emitted(spy) == [["claim-n2", "Talks on 10 January"]]


@pytest.mark.parametrize("way", ["select", "hide", "tab"])
def test_a_statement_is_never_lost(panel: AnnotationsPanel, way: str) -> None:
    panel.select("n2")
    field: QLineEdit = panel.detail.statement
    field.setFocus()
    spy = QSignalSpy(panel.statement_edited)
    QTest.keyClicks(field, "Talks")
    if way == "select":
        panel.select("n3")
    elif way == "hide":
        panel.hide()
    else:
        QTest.keyClick(field, Qt.Key.Key_Tab)
    assert emitted(spy) == [["claim-n2", "Talks"]]
    assert field.text() == ("" if way == "select" else "Talks")


def test_esc_gives_up_what_is_written_in_a_line(panel: AnnotationsPanel) -> None:
    panel.select("n2")
    for field, told in (
        (panel.detail.statement, panel.statement_edited),
        (panel.detail.line.speaker, panel.speaker_edited),
    ):
        before, spy = field.text(), QSignalSpy(told)
        field.setFocus()
        QTest.keyClicks(field, "Talks")
        QTest.keyClick(field, Qt.Key.Key_Escape)
        assert panel.cards.hasFocus()
        panel.save_edits()
        assert field.text() == before
        assert spy.count() == 0


def test_a_statement_being_typed_is_left_alone(panel: AnnotationsPanel, contents: Contents) -> None:
    panel.select("n2")
    panel.detail.statement.setFocus()
    QTest.keyClicks(panel.detail.statement, "Talks")
    give(panel, contents.with_status("n2", Status.CONFIRMED))
    assert panel.detail.statement.text() == "Talks"


def test_a_status_button_asks_and_shows_what_it_is_told(
    panel: AnnotationsPanel, contents: Contents
) -> None:
    panel.select("n2")
    spy = QSignalSpy(panel.status_chosen)
    buttons = panel.detail.status.buttons
    QTest.mouseClick(buttons[Status.CONFIRMED], LEFT)
    QTest.mouseClick(buttons[Status.DISPUTED], LEFT)
    assert emitted(spy) == [[["n2"], "confirmed"]]
    assert buttons[Status.DISPUTED].isChecked()
    assert not buttons[Status.CONFIRMED].isChecked()
    give(panel, contents.with_status("n2", Status.CONFIRMED))
    assert buttons[Status.CONFIRMED].isChecked()


def test_drafts_stay_until_they_are_stored() -> None:
    drafts = Drafts("{mine} + {theirs}")
    drafts.keep("n1", "mine", "old")
    assert drafts
    assert drafts.shown("n1", "theirs") == "mine + theirs"
    assert drafts.shown("n1", "theirs") == "mine + theirs"
    assert drafts.shown("n1", "mine + theirs") == "mine + theirs"
    assert not drafts
    drafts.keep("n1", "mine", "old")
    drafts.settle("n1")
    assert drafts.shown("n1", "theirs") == "theirs"


def test_drafts_give_way_to_what_they_became() -> None:
    drafts = Drafts("{mine} + {theirs}")
    drafts.keep("n1", "typed ", "old")
    assert drafts.shown("n1", "old") == "typed "
    assert drafts.shown("n1", "typed") == "typed"
    assert drafts.shown("n1", "old") == "old"
