"""Disks and folders being as they are: said plainly, and the window goes on working."""

from __future__ import annotations

import shutil
import sqlite3
import threading
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QPushButton

from reader.storage import (
    DiskFullError,
    SqliteLibrary,
    list_backups,
    open_library,
    opening,
    watched_file,
)
from reader.storage.checkup import Stop
from tests.ui.person import OpenWindow, Person
from tests.ui.safety.acts import choose, click, first_backup


def offered(person: Person, words: str) -> QPushButton:
    buttons = person.window.message.findChildren(QPushButton)
    (found,) = [b for b in buttons if words in b.text() and b.isVisible()]
    return found


def is_offered(person: Person, words: str) -> bool:
    buttons = person.window.message.findChildren(QPushButton)
    return any(words in one.text() and one.isVisible() for one in buttons)


def test_a_file_deleted_while_open_can_be_saved_from_what_is_seen(
    reader: Person, library: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    reader.select_by_mouse(5, "Christmas Eve")
    reader.press("1")
    library.unlink()
    reader.qtbot.waitUntil(lambda: "All that you see" in reader.window.message.text)
    # That the arrangement of the window cannot be kept is no change that was not made.
    reader.window.desk.keep()
    assert "All that you see is still here: save a copy" in reader.window.message.text
    assert reader.window.library_label.text().endswith("moved or deleted")
    reader.select_by_mouse(2, "Nord Stream 2")
    reader.press("2")
    assert reader.marked(2) == []
    assert "moved or deleted" in reader.window.message.text
    target = library.with_name("again.sqlite")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    # Another look at the file may be telling of it at this moment.
    reader.qtbot.waitUntil(lambda: is_offered(reader, "Save a Copy"))
    click(offered(reader, "Save a Copy"))
    reader.settle()
    assert "again" in reader.window.windowTitle()
    assert reader.window.library_label.text().endswith("saved")
    assert reader.marked(5) == [("Christmas Eve", "confirmed")]
    reader.select_by_mouse(2, "Nord Stream 2")
    reader.press("2")
    assert reader.marked(2) == [("Nord Stream 2", "disputed")]


def test_a_file_that_goes_while_accounts_are_compared_is_told_once(
    open_window: OpenWindow, library: Path
) -> None:
    reader = open_window(library)
    first_backup(reader, library)
    told: list[str] = []
    reader.window.session.failed.connect(told.append)
    workshop = reader.window.corroborating.workshop
    reader.select_by_mouse(5, "Christmas Eve")
    reader.press("1")
    before = workshop.counts.total()
    other = library.with_name("other.sqlite")
    shutil.copy(library, other)
    other.replace(library)
    reader.qtbot.waitUntil(lambda: bool(told) and workshop.counts.total() > before)
    reader.qtbot.wait(300)
    asked = workshop.counts.total()
    reader.qtbot.wait(900)
    assert len(told) == 1
    assert "All that you see is still here: save a copy of it" in told[0]
    assert "All that you see" in reader.window.message.text
    assert is_offered(reader, "Save a Copy")
    assert workshop.counts.total() == asked


def test_a_file_that_comes_back_is_used_again(reader: Person, library: Path) -> None:
    elsewhere = library.with_name("elsewhere.sqlite")
    library.rename(elsewhere)
    reader.qtbot.waitUntil(lambda: "put the file back" in reader.window.message.text)
    elsewhere.rename(library)
    reader.select_by_mouse(5, "Christmas Eve")
    reader.press("1")
    assert reader.marked(5) == [("Christmas Eve", "confirmed")]
    assert reader.window.message.text == ""


def test_a_file_that_was_renamed_is_whole_when_it_is_opened_where_it_is(
    reader: Person, library: Path
) -> None:
    reader.select_by_mouse(5, "Christmas Eve")
    reader.press("1")
    elsewhere = library.rename(library.with_name("elsewhere.sqlite"))
    assert reader.window.open_library(elsewhere)
    reader.settle()
    assert reader.marked(5) == [("Christmas Eve", "confirmed")]
    reader.press("]", "2")
    assert reader.marked(5) == [("Christmas Eve", "disputed")]
    assert not library.with_name("library.sqlite-wal").exists()


def test_a_disk_that_refuses_to_copy_the_log_back_is_told_and_all_goes_on(
    open_window: OpenWindow, library: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    sentence = "The disk reports errors."
    monkeypatch.setattr(watched_file, "copy_back", lambda _: sentence)
    person = open_window(library)
    assert sentence in person.window.message.text
    assert offered(person, "Save a Copy")
    person.select_by_mouse(5, "Christmas Eve")
    person.press("1")
    assert person.marked(5) == [("Christmas Eve", "confirmed")]


def test_a_copy_is_saved_and_never_over_another_file(
    reader: Person, library: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = library.with_name("copy.sqlite")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    choose(reader, "file.copy")
    assert "copy.sqlite" in reader.window.message.text
    assert "library" in reader.window.windowTitle()
    before = target.read_bytes()
    choose(reader, "file.copy")
    assert "already there" in reader.window.message.text
    assert target.read_bytes() == before
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("", ""))
    reader.window.message.hide()
    choose(reader, "file.copy")
    choose(reader, "file.rescue")
    assert reader.window.message.text == ""


def test_a_synced_folder_is_warned_of_once(
    open_window: OpenWindow, library: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "Dropbox"
    folder.mkdir()
    there = Path(shutil.copy(library, folder / "library.sqlite"))
    person = open_window(there)
    assert "Dropbox" in person.window.message.text
    person.select_by_mouse(5, "Christmas Eve")
    person.press("1")
    assert "Dropbox" in person.window.message.text
    person.leave()
    # Nothing is kept in a library that can only be read.
    with closing(sqlite3.connect(there)) as connection:
        connection.execute("DELETE FROM setting")
        connection.commit()
    person = open_window(there)
    assert "Dropbox" not in person.window.message.text


def test_a_full_disk_is_said_until_it_is_put_away_or_over(
    reader: Person, library: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise DiskFullError(library)

    with monkeypatch.context() as patched:
        patched.setattr(SqliteLibrary, "apply", full)
        reader.select_by_mouse(5, "Christmas Eve")
        reader.press("1")
        assert "is full" in reader.window.message.text
        reader.press("Ctrl+PgUp", "F6", "F6")
        assert reader.marked(5) == []
        assert "is full" in reader.window.message.text
    reader.select_by_mouse(5, "Christmas Eve")
    reader.press("1")
    assert reader.marked(5) == [("Christmas Eve", "confirmed")]
    assert reader.window.message.text == ""


def test_closing_is_never_held_up(open_window: OpenWindow, library: Path) -> None:
    person = open_window(library)
    first_backup(person, library)
    library.unlink()
    person.window.close()
    assert not person.window.isVisible()


def test_a_restore_that_does_not_work_changes_nothing(reader: Person, library: Path) -> None:
    first_backup(reader, library)
    (backup,) = list_backups(library)
    backup.path.write_bytes(backup.path.read_bytes()[:9000])
    reader.window.restoring.restore(backup.path, library)
    reader.qtbot.waitUntil(lambda: "damaged" in reader.window.message.text)
    reader.select_by_mouse(5, "Christmas Eve")
    reader.press("1")
    assert reader.marked(5) == [("Christmas Eve", "confirmed")]


def test_a_large_library_being_checked_holds_up_neither_changes_nor_quitting(
    open_window: OpenWindow, library: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    let_on = threading.Event()
    ways: list[bool] = []

    def check(_: Path, stop: Stop) -> bool:
        for _turn in range(2000):
            if let_on.wait(0.01) or stop.asked_for:
                break
        ways.append(stop.asked_for)
        return True

    monkeypatch.setattr(opening, "CHECKED_UP_TO", 0)
    monkeypatch.setattr(opening, "has_sound_structure", check)
    person = open_window(library)
    person.qtbot.waitUntil(lambda: person.window.jobs.busy)
    person.select_by_mouse(5, "Christmas Eve")
    person.press("1")
    assert "still being checked" in person.window.message.text
    assert person.marked(5) == []
    let_on.set()
    person.qtbot.waitUntil(lambda: person.window.message.text == "")
    person.press("1")
    assert person.marked(5) == [("Christmas Eve", "confirmed")]
    person.leave()
    let_on.clear()
    other = open_window(library)
    other.window.close()
    assert ways == [False, True]


def test_a_library_whose_folder_is_gone_is_kept_above_it_on_closing(
    open_window: OpenWindow, library: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "talks" / "of this year"
    folder.mkdir(parents=True)
    reader = open_window(library.rename(folder / "talks.sqlite"))
    reader.select_by_mouse(5, "Christmas Eve")
    reader.press("1")
    # What is written in the background meanwhile, a backup perhaps, goes with it.
    while folder.parent.exists():
        shutil.rmtree(folder.parent, ignore_errors=True)
    assert not reader.window.close()
    assert f"kept in {tmp_path} as “talks rescued”" in reader.window.message.text
    assert is_offered(reader, "Save a Copy")
    assert reader.window.close()
    with closing(open_library(tmp_path / "talks rescued.sqlite")) as kept:
        assert [one.quote.exact for one in kept.annotations()] == ["Christmas Eve"]
