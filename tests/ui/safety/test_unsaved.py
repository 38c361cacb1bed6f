"""What was typed and refused: shown as not saved, kept, tried again, never lost unsaid."""

from __future__ import annotations

import shutil
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog

from reader.core.changes import Change, Changed, RemoveAnnotation, SetNote
from reader.storage import DiskFullError, SqliteLibrary, open_library
from reader.ui import unsaved
from tests.ui.person import OpenWindow, Person
from tests.ui.safety.acts import button, choose, click

NOTE = "They deny it."


def corner(person: Person) -> str:
    return person.window.library_label.text().partition(" — ")[2]


def notes(path: Path) -> list[str]:
    with closing(open_library(path, read_only=True)) as library:
        return [one.note for one in library.annotations()]


def full_disk(patched: pytest.MonkeyPatch, library: Path) -> None:
    def refuse(*_: object) -> None:
        raise DiskFullError(library)

    patched.setattr(SqliteLibrary, "apply", refuse)


def write(person: Person, note: str) -> None:
    person.select_by_mouse(5, "Christmas Eve")
    person.press("1")
    person.press("N")
    person.type(note)


def test_a_refused_note_is_shown_as_not_saved_until_it_is(
    reader: Person, library: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(reader, "")
    with monkeypatch.context() as patched:
        full_disk(patched, library)
        reader.type(NOTE)
        assert corner(reader) == "saving…"
        reader.press("Ctrl+Return")
        assert corner(reader) == "not saved: 1 note"
        label = reader.window.library_label
        assert label.width() >= label.sizeHint().width()
        assert "is not saved" in reader.window.panel.detail.unsaved_line.text()
        assert "is full" in reader.window.message.text
        assert "is not saved" in reader.window.message.text
        # What is tried again in vain says nothing new, and another trouble does not hide it.
        reader.window.unsaved.try_again()
        reader.window.message.say("Something else.")
        reader.window.message.settled()
        reader.window.message.say("A notice.", notice=True, lasting=True)
        assert "is not saved" in reader.window.message.text
        reader.settle()
        click(button(reader.window.message, "Copy What"))
        assert QGuiApplication.clipboard().text() == NOTE
    assert notes(library) == [""]
    reader.select_by_mouse(2, "Nord Stream 2")
    reader.press("2")
    reader.qtbot.waitUntil(lambda: not reader.window.unsaved)
    assert NOTE in notes(library)
    assert corner(reader) == "saved"
    assert reader.window.message.text == "A notice."
    assert reader.window.panel.detail.unsaved_line.isHidden()


def test_what_is_not_saved_is_tried_again_by_itself(
    reader: Person, library: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(reader, NOTE)
    apply, refused = SqliteLibrary.apply, list[Change]()

    def refuse_once(self: SqliteLibrary, change: Change) -> Changed:
        if not refused:
            refused.append(change)
            raise DiskFullError(library)
        return apply(self, change)

    monkeypatch.setattr(unsaved, "AGAIN_MS", 1)
    monkeypatch.setattr(SqliteLibrary, "apply", refuse_once)
    reader.press("Ctrl+Return")
    reader.qtbot.waitUntil(lambda: not reader.window.unsaved)
    assert refused
    assert notes(library) == [NOTE]
    assert corner(reader) == "saved"


def test_a_refused_statement_is_shown_as_not_saved(
    reader: Person, library: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    reader.select_by_mouse(5, "Christmas Eve")
    reader.press("1")
    detail = reader.window.panel.detail
    detail.statement.setFocus()
    with monkeypatch.context() as patched:
        full_disk(patched, library)
        reader.type("They met")
        assert corner(reader) == "not saved yet"
        reader.press("Return")
        assert corner(reader) == "not saved: 1 statement"
        assert "statement is not saved" in detail.unsaved_line.text()
    reader.window.unsaved.try_again()
    assert corner(reader) == "saved"


def test_a_copy_holds_what_the_library_has_refused(
    reader: Person, library: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(reader, NOTE)
    target = library.with_name("copy.sqlite")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    apply = SqliteLibrary.apply

    def refuse(self: SqliteLibrary, change: Change) -> Changed:
        if self.path == library and isinstance(change, SetNote):
            raise DiskFullError(library)
        return apply(self, change)

    monkeypatch.setattr(SqliteLibrary, "apply", refuse)
    reader.press("Ctrl+Return")
    choose(reader, "file.copy")
    assert notes(target) == [NOTE]
    assert notes(library) == [""]
    assert corner(reader) == "not saved: 1 note"


def test_words_typed_before_a_move_are_saved_where_the_library_is_now(
    reader: Person, library: Path
) -> None:
    write(reader, NOTE)
    elsewhere = library.rename(library.with_name("elsewhere.sqlite"))
    reader.press("Ctrl+Return")
    assert corner(reader) == "not saved: 1 note"
    assert reader.window.open_library(elsewhere)
    reader.qtbot.waitUntil(lambda: not reader.window.unsaved)
    assert notes(elsewhere) == [NOTE]
    assert corner(reader) == "saved"


def test_what_is_typed_goes_to_its_own_library_before_another_is_opened(
    reader: Person, library: Path, seeded: Path, tmp_path: Path
) -> None:
    write(reader, NOTE)
    reader.window.open_library(Path(shutil.copy(seeded, tmp_path / "other.sqlite")))
    assert notes(library) == [NOTE]


def test_a_refused_note_that_can_be_saved_again_is_what_is_taken_back(
    reader: Person, library: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(reader, "")
    with monkeypatch.context() as patched:
        full_disk(patched, library)
        reader.type(NOTE)
        reader.press("Ctrl+Return")
    choose(reader, "edit.undo")
    assert corner(reader) == "saved"
    assert notes(library) == [""]
    choose(reader, "edit.redo")
    assert notes(library) == [NOTE]


def test_words_on_an_annotation_that_another_window_has_removed_are_kept(
    open_window: OpenWindow, library: Path
) -> None:
    person = open_window(library)
    write(person, NOTE)
    with closing(open_library(library, who="another")) as other:
        (annotation,) = other.annotations()
        other.apply(RemoveAnnotation(annotation.id))
        person.window.session.refresh()
        assert person.marked(5) == []
        assert corner(person) == "not saved: 1 note"
        assert "no longer in the library" in person.window.message.text
        person.settle()
        click(button(person.window.message, "Copy What"))
        assert QGuiApplication.clipboard().text() == NOTE
        other.undo()
        person.window.session.refresh()
    person.qtbot.waitUntil(lambda: not person.window.unsaved)
    assert notes(library) == [NOTE]
    assert corner(person) == "saved"


def test_what_belongs_to_nothing_any_more_can_be_discarded(reader: Person, library: Path) -> None:
    write(reader, NOTE)
    with closing(open_library(library, who="another")) as other:
        (annotation,) = other.annotations()
        other.apply(RemoveAnnotation(annotation.id))
    reader.window.session.refresh()
    reader.settle()
    click(button(reader.window.message, "Discard It"))
    assert corner(reader) == "saved"
    assert reader.window.message.text == ""


def test_what_was_rescued_of_an_overwritten_library_is_opened_with_what_was_not_saved(
    reader: Person, library: Path
) -> None:
    older = library.read_bytes()
    write(reader, "")
    reader.type(NOTE)
    with library.open("r+b") as file:
        file.write(older)
        file.truncate(len(older) // 2)
    assert not reader.window.close()
    message = reader.window.message
    assert "overwritten the library. Open “library rescued.sqlite”" in message.text
    assert "room" not in message.text
    assert button(message, "Copy What")
    click(button(message, "Open It"))
    reader.qtbot.waitUntil(lambda: not reader.window.unsaved)
    assert reader.window.session.library.name == "library rescued"  # type: ignore[union-attr]
    assert notes(library.with_name("library rescued.sqlite")) == [NOTE]
