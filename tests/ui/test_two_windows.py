"""Two windows on one library: each sees the other's work and keeps its own place."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from reader.core.changes import RemoveAnnotation, SetNote, SetPublication, SetStatement
from reader.session.session import Session
from reader.session.windows import Windows
from reader.storage import back_up, restore
from tests.ui.person import OpenWindow, Person


def meet(person: Person) -> None:
    """Let the window look for what others have written, as its timer does."""
    person.window.session.refresh()
    QApplication.processEvents()


def test_what_one_does_the_other_sees_by_itself(open_window: OpenWindow, library: Path) -> None:
    one, two = open_window(library), open_window(library)
    two.select_by_mouse(5, "Christmas Eve")
    two.press("1")
    one.qtbot.waitUntil(lambda: one.marked(5) == [("Christmas Eve", "confirmed")])


def test_each_undoes_its_own(open_window: OpenWindow, library: Path) -> None:
    one, two = open_window(library), open_window(library)
    one.window.activateWindow()
    one.select_by_mouse(2, "Nord Stream 2")
    one.press("2")
    two.window.activateWindow()
    two.select_by_mouse(5, "Christmas Eve")
    two.press("1")
    meet(one)
    one.window.commands.actions["edit.undo"].trigger()
    assert one.marked(2) == []
    assert one.marked(5) == [("Christmas Eve", "confirmed")]
    meet(two)
    assert two.marked(2) == []
    (annotation,) = two.window.session.all_annotations()
    one.window.session.perform(SetNote(annotation.id, "Is that so?"))
    meet(two)
    two.window.commands.actions["edit.undo"].trigger()
    assert "“Edit Note” was done since" in two.window.message.text
    assert two.marked(5) == [("Christmas Eve", "confirmed")]


def test_undoing_what_an_ended_program_did_is_said(open_window: OpenWindow, library: Path) -> None:
    one = open_window(library)
    other = Session()
    other.open(library)
    article = other.articles()[4]
    other.perform(SetPublication(article.id, None))
    other.close()
    meet(one)
    undo = one.window.commands.actions["edit.undo"]
    assert undo.text().endswith("Set Publication Date (by another program)")
    undo.trigger()
    assert "“Set Publication Date”, which another program" in one.window.message.text
    one.window.commands.actions["edit.redo"].trigger()
    assert one.window.message.text.startswith("Done again: “Set Publication Date”")


def test_what_another_restores_is_told(open_window: OpenWindow, library: Path) -> None:
    one = open_window(library)
    backup = back_up(library, one.window.session.now, always=True).backup
    assert backup is not None
    one.select_by_mouse(2, "Nord Stream 2")
    one.press("2")
    restore(backup.path, library, one.window.session.now)
    meet(one)
    assert one.marked(2) == []
    assert one.window.message.text.startswith("Another window has restored a backup")


def test_only_what_the_other_has_changed_is_shown_anew(
    open_window: OpenWindow, library: Path
) -> None:
    one = open_window(library)
    other = Session()
    other.open(library)
    one.select_by_mouse(4, "to meet in Geneva")
    one.press("1")
    view = one.column(5).view
    span = one.see(5, "Christmas Eve")
    view.select(span)
    documents = {n: one.column(n).view.document() for n in range(1, 6)}
    place, selected = view.place, view.selection()
    held = [one.window.session.article(info.id) for info in one.window.session.articles()]
    (annotation,) = other.all_annotations()
    other.perform(SetStatement(annotation.claim_id, "They meet in Geneva."))
    article = other.articles()[4]
    other.perform(SetPublication(article.id, other.articles()[0].publication))
    meet(one)
    assert (view.place, view.selection()) == (place, selected)
    now = [one.window.session.article(info.id) for info in one.window.session.articles()]
    assert [a is b for a, b in zip(held, now, strict=True)][:3] == [True] * 3
    assert now[4].info.publication != held[4].info.publication
    assert all(one.column(n).view.document() is documents[n] for n in range(1, 6))
    cards = one.window.panel.cards.model()
    assert cards.rowCount() == 1
    other.close()


def test_a_note_that_is_being_written_goes_on(open_window: OpenWindow, library: Path) -> None:
    one = open_window(library)
    other = Session()
    other.open(library)
    one.select_by_mouse(5, "Christmas Eve")
    one.press("1", "N")
    one.type("Half a sen")
    (annotation,) = other.all_annotations()
    other.perform(SetStatement(annotation.claim_id, "A call."))
    meet(one)
    one.type("tence")
    one.press("Ctrl+Return")
    (annotation,) = one.window.session.all_annotations()
    assert annotation.note == "Half a sentence"
    assert one.window.panel.detail.statement.text() == "A call."
    other.close()


def test_an_annotation_removed_by_the_other_is_let_go(
    open_window: OpenWindow, library: Path
) -> None:
    one = open_window(library)
    other = Session()
    other.open(library)
    one.select_by_mouse(5, "Christmas Eve")
    one.press("1")
    assert one.window.session.current
    (annotation,) = other.all_annotations()
    other.perform(RemoveAnnotation(annotation.id))
    meet(one)
    assert one.window.session.current == ""
    assert one.marked(5) == []
    other.close()


def test_a_second_start_brings_the_window_to_the_front(
    open_window: OpenWindow, library: Path
) -> None:
    import threading

    one = open_window(library)
    one.window.showMinimized()
    answers: list[bool] = []
    second = threading.Thread(target=lambda: answers.append(Windows().hand_over(library, 30)))
    second.start()
    one.qtbot.waitUntil(lambda: bool(answers))
    second.join()
    assert answers == [True]
    assert not one.window.isMinimized()
    QTest.mouseMove(one.window, QPoint(1, 1))
