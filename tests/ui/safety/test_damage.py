"""A damaged library, as a person meets it: nothing is written to it, and there are ways out."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from itertools import count
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton

from reader.core.changes import SetNote
from reader.storage import (
    back_up,
    backups_folder,
    library_file,
    list_backups,
    open_library,
    utc_now,
    watched_file,
)
from reader.storage.salvaging import Progress
from reader.ui import rescuing
from reader.ui.safety.backups_sheet import BackupsSheet
from reader.ui.safety.damage_sheet import DamageSheet
from reader.ui.safety.report_sheet import ReportSheet
from tests.ui.person import OpenWindow, Person
from tests.ui.safety.acts import break_pages, button, choose, click, first_backup, listed, sheet


@pytest.fixture(scope="module")
def kept(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where the damaged library is kept once it has been made."""
    return tmp_path_factory.mktemp("damaged") / "kept"


@pytest.fixture
def damaged(open_window: OpenWindow, library: Path, kept: Path) -> Path:
    """A library that was worked on, backed up on leaving, and then lost pages of its texts."""
    if not kept.exists():
        person = open_window(library)
        first_backup(person, library)
        person.select_by_mouse(5, "Christmas Eve")
        person.press("1")
        person.leave()
        _break_texts(library)
        shutil.copytree(backups_folder(library), kept / backups_folder(library).name)
        shutil.copy(library, kept)
    else:
        shutil.copytree(kept, library.parent, dirs_exist_ok=True)
    return library


def _break_texts(path: Path) -> None:
    """Break pages until the list of articles can be read and not every text."""
    whole = path.read_bytes()
    for page in range(len(whole) // 4096, 1, -1):
        break_pages(path, page)
        with closing(sqlite3.connect(f"{path.as_uri()}?immutable=1", uri=True)) as connection:
            try:
                connection.execute("SELECT * FROM article NOT INDEXED").fetchall()
                connection.execute("SELECT * FROM annotation NOT INDEXED").fetchall()
                connection.execute("SELECT * FROM journal").fetchall()
                connection.execute("SELECT text FROM revision NOT INDEXED").fetchall()
            except sqlite3.DatabaseError as error:
                if "malformed" in str(error) and _only_text(path):
                    return
        path.write_bytes(whole)
    pytest.fail("no page of a text was found")


def _only_text(path: Path) -> bool:
    with closing(sqlite3.connect(f"{path.as_uri()}?immutable=1", uri=True)) as connection:
        try:
            for table in ("article", "annotation", "claim", "journal", "setting", "block"):
                connection.execute(f"SELECT * FROM {table}").fetchall()
        except sqlite3.DatabaseError:
            return False
    return True


def test_a_damaged_library_offers_what_can_be_done(open_window: OpenWindow, damaged: Path) -> None:
    before = damaged.read_bytes()
    person = open_window(damaged)
    ways = sheet(person, DamageSheet)
    assert ways.title == "“library.sqlite” is damaged"
    assert "It was not changed" in ways.text
    assert [b.text() for b in ways.buttons][2:] == ["Save What Can Be Read…", "Open for Reading"]
    assert ways.buttons[0].text().startswith("Restore the Backup (Today, ")
    assert QApplication.focusWidget() is ways.buttons[0]
    assert person.window.session.library is None
    person.press("Esc")
    assert person.window.pages.currentWidget() is person.window.no_library
    person.leave()
    assert damaged.read_bytes() == before


def test_the_newest_backup_takes_the_place_of_a_damaged_library(
    open_window: OpenWindow, damaged: Path
) -> None:
    before = damaged.read_bytes()
    person = open_window(damaged)
    sheet(person, DamageSheet)
    person.press("Return")
    person.qtbot.waitUntil(lambda: person.window.pages.sheet is None)
    person.settle()
    assert person.marked(5) == [("Christmas Eve", "confirmed")]
    assert "The damaged file is kept as" in person.window.toast.text
    (aside,) = damaged.parent.glob("library damaged *.sqlite")
    assert aside.read_bytes() == before
    person.press("]", "2")
    assert person.marked(5) == [("Christmas Eve", "disputed")]
    person.leave()
    assert open_window(damaged).marked(5) == [("Christmas Eve", "disputed")]


def test_other_backups_can_be_looked_at_and_restored(
    open_window: OpenWindow, damaged: Path
) -> None:
    assert len(list_backups(damaged)) > 1
    person = open_window(damaged)
    click(button(sheet(person, DamageSheet), "Other Backups"))
    backups = sheet(person, BackupsSheet)
    person.qtbot.waitUntil(lambda: not backups.unknown())
    assert "5 articles, 1 annotation" in listed(backups.list)[0]
    assert not backups.make.isEnabled()
    person.press("Esc")
    sheet(person, DamageSheet)
    click(button(sheet(person, DamageSheet), "Other Backups"))
    backups = sheet(person, BackupsSheet)
    person.qtbot.waitUntil(lambda: not backups.unknown())
    person.press("Down")
    click(backups.restore)
    person.qtbot.waitUntil(lambda: person.window.pages.sheet is None)
    person.settle()
    assert person.marked(5) == []


def test_what_can_be_read_is_saved_and_what_is_lost_is_said(
    open_window: OpenWindow, damaged: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = damaged.read_bytes()
    person = open_window(damaged)
    target = damaged.with_name("rescued.sqlite")
    monkeypatch.setattr(
        QFileDialog, "getSaveFileName", lambda *_: (str(target.with_suffix("")), "")
    )
    click(button(sheet(person, DamageSheet), "Save What"))
    person.qtbot.waitUntil(
        lambda: isinstance(person.window.pages.sheet, ReportSheet), timeout=20_000
    )
    report = sheet(person, ReportSheet)
    assert report.title == "What could be saved of “library.sqlite”"
    assert "This is all that was lost" in report.text
    told = report.report.toPlainText()
    assert "Lost" in told
    assert "The text of “" in told
    assert "Annotations: 1 saved" in told
    assert person.window.session.library is not None
    assert person.window.session.library.path == target
    assert person.window.session.writable
    person.press("Esc")
    assert person.window.pages.sheet is None
    assert damaged.read_bytes() == before


def test_a_damaged_library_can_be_opened_for_reading(
    open_window: OpenWindow, damaged: Path
) -> None:
    before = damaged.read_bytes()
    person = open_window(damaged)
    click(button(sheet(person, DamageSheet), "Open for Reading"))
    assert person.window.pages.sheet is None
    assert "read-only" in person.window.library_label.text()
    assert "damaged" in person.window.message.text
    assert len(person.window.session.articles()) == 5
    choose(person, "file.backups")
    backups = sheet(person, BackupsSheet)
    person.qtbot.waitUntil(lambda: not backups.unknown())
    click(backups.restore)
    person.qtbot.waitUntil(lambda: person.window.session.writable)
    person.settle()
    assert person.marked(5) == [("Christmas Eve", "confirmed")]
    (aside,) = damaged.parent.glob("library damaged *.sqlite")
    assert aside.read_bytes() == before


def test_a_library_without_its_first_page_is_known_by_its_backups(
    open_window: OpenWindow, library: Path
) -> None:
    back_up(library, utc_now)
    break_pages(library, 1)
    person = open_window(library)
    ways = sheet(person, DamageSheet)
    assert "does not begin as a library does" in ways.text
    assert [b.text() for b in ways.buttons][1:] == ["Save What Can Be Read…"]
    person.press("Return")
    person.qtbot.waitUntil(lambda: person.window.pages.sheet is None)
    person.qtbot.waitUntil(lambda: len(person.window.row) == 5)


def test_saving_what_can_be_read_can_be_stopped(
    open_window: OpenWindow, damaged: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    person = open_window(damaged)
    ways = sheet(person, DamageSheet)
    target = damaged.with_name("rescued.sqlite")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    begun = Event()

    def endless(_path: Path, _target: Path, *, progress: Progress) -> None:
        for done in count():
            progress(done % 7, 7)
            begun.set()

    monkeypatch.setattr(rescuing, "salvage", endless)
    line = person.window.rescuing.progress
    click(button(ways, "Save What"))
    person.qtbot.waitUntil(lambda: line.isVisible() and line.bar.maximum() == 7)
    assert not ways.isEnabled()
    click(line.cancel)
    person.qtbot.waitUntil(ways.isEnabled)
    assert not line.isVisible()
    assert "Nothing was saved, and the damaged library is as it was" in person.window.message.text
    begun.clear()
    click(button(ways, "Save What"))
    assert begun.wait(5)
    # Who closes the window does not wait for it.
    person.leave()


def test_a_damaged_library_leaves_the_open_one_open(
    reader: Person, library: Path, tmp_path: Path
) -> None:
    other = tmp_path / "other.sqlite"
    other.write_bytes(library.read_bytes())
    break_pages(other, *range(4, 20))
    assert not reader.window.open_library(other)
    assert "other.sqlite" in sheet(reader, DamageSheet).title
    reader.press("Esc")
    reader.select_by_mouse(5, "Christmas Eve")
    reader.press("1")
    assert reader.marked(5) == [("Christmas Eve", "confirmed")]


def test_a_check_says_that_all_is_well(reader: Person) -> None:
    choose(reader, "file.check")
    reader.qtbot.waitUntil(lambda: "is sound" in reader.window.message.text)
    assert "5 articles, 0 annotations" in reader.window.message.text


def test_rot_in_a_note_is_found_by_a_check_and_on_writing(reader: Person, library: Path) -> None:
    reader.select_by_mouse(5, "Christmas Eve")
    reader.press("1")
    with closing(sqlite3.connect(library, isolation_level=None)) as connection:
        connection.execute("UPDATE annotation SET note = 'rotten'")
    choose(reader, "file.check")
    reader.qtbot.waitUntil(lambda: isinstance(reader.window.pages.sheet, ReportSheet))
    report = sheet(reader, ReportSheet)
    assert "“Christmas Eve” is not as it was written" in report.report.toPlainText()
    assert button(report, "Backups").isEnabled()
    click(button(report, "Backups"))
    sheet(reader, BackupsSheet)
    reader.press("Esc", "Esc")
    assert reader.window.pages.sheet is None


def test_rot_that_is_there_on_opening_ends_writing_and_offers_the_ways_out(
    open_window: OpenWindow, library: Path
) -> None:
    person = open_window(library)
    first_backup(person, library)
    person.select_by_mouse(5, "Christmas Eve")
    person.press("1")
    person.leave()
    kept = len(list_backups(library))
    with closing(sqlite3.connect(library, isolation_level=None)) as connection:
        connection.execute("UPDATE claim SET statement = 'rotten'")
    again = open_window(library)
    again.qtbot.waitUntil(lambda: "not as it was written" in again.window.message.text)
    assert not again.window.session.writable
    buttons = [b.text() for b in again.window.message.findChildren(QPushButton) if b.isVisible()]
    assert {"Backups…", "Save What Can Be Read…"} <= set(buttons)
    again.press("2")
    assert again.marked(5) == [("Christmas Eve", "confirmed")]
    again.qtbot.waitUntil(lambda: not again.window.jobs.busy)
    assert "No backup" not in again.window.message.text
    assert len(list_backups(library)) == kept


def test_one_rotten_bit_is_told_and_hides_nothing_for_good(
    open_window: OpenWindow, library: Path
) -> None:
    person = open_window(library)
    person.select_by_mouse(5, "Christmas Eve")
    person.press("1")
    person.leave()
    with closing(sqlite3.connect(library, isolation_level=None)) as connection:
        connection.execute("UPDATE claim SET created = replace(created, '-', 'm')")
    again = open_window(library)
    ways = sheet(again, DamageSheet)
    assert ways.title == "“library.sqlite” is damaged"
    assert not again.window.session.writable
    again.press("Esc")
    message = again.window.message

    def buttons() -> set[str]:
        return {b.text() for b in message.findChildren(QPushButton) if b.isVisible()}

    again.qtbot.waitUntil(lambda: {"Backups…", "Save What Can Be Read…"} <= buttons())
    choose(again, "claim.next_check")
    assert again.window.session.all_annotations() == ()
    again.window.open_library(library)
    again.qtbot.waitUntil(lambda: again.window.pages.sheet is not None)
    click(button(sheet(again, DamageSheet), "Open for Reading"))
    assert again.window.pages.sheet is None
    assert again.marked(5) == [("Christmas Eve", "confirmed")]


def test_what_is_to_last_comes_back_after_what_is_not(reader: Person) -> None:
    say, message = reader.window.say, reader.window.message
    say("The library is damaged.", lasting=True, actions=("file.backups",))
    say("This file could not be imported.")
    message.settled()
    assert message.text == "The library is damaged."
    reader.settle()
    button(message, "Backups")
    message.settled()
    assert message.text == "The library is damaged."
    click(button(message, "Dismiss"))
    assert message.text == ""
    say("This file could not be imported.")
    message.settled()
    assert message.text == ""


def test_rot_that_a_restore_comes_upon_is_put_aside(reader: Person, library: Path) -> None:
    first_backup(reader, library)
    (backup,) = list_backups(library)
    reader.select_by_mouse(5, "Christmas Eve")
    reader.press("1")
    with closing(sqlite3.connect(library, isolation_level=None)) as connection:
        connection.execute("UPDATE annotation SET note = 'rotten'")
    reader.window.restoring.restore(backup.path, library)
    reader.qtbot.waitUntil(lambda: "damaged file is kept" in reader.window.toast.text)
    reader.settle()
    assert reader.marked(5) == []
    (aside,) = library.parent.glob("library damaged *.sqlite")
    with closing(sqlite3.connect(aside)) as connection:
        assert connection.execute("SELECT note FROM annotation").fetchall() == [("rotten",)]
    reader.select_by_mouse(5, "Christmas Eve")
    reader.press("2")
    assert reader.marked(5) == [("Christmas Eve", "disputed")]


def test_a_damaged_library_is_not_replaced_while_another_window_shows_it(
    open_window: OpenWindow, damaged: Path
) -> None:
    person = open_window(damaged)
    click(button(sheet(person, DamageSheet), "Open for Reading"))
    other = open_window(damaged)
    before = damaged.read_bytes()
    click(sheet(other, DamageSheet).buttons[0])
    assert "open in another window" in other.window.message.text
    assert damaged.read_bytes() == before
    person.leave()
    click(sheet(other, DamageSheet).buttons[0])
    other.qtbot.waitUntil(lambda: other.window.pages.sheet is None)
    assert other.marked(5) == [("Christmas Eve", "confirmed")]


def test_a_sheet_changes_its_colours_with_the_window(reader: Person, library: Path) -> None:
    first_backup(reader, library)
    choose(reader, "file.backups")
    backups = sheet(reader, BackupsSheet)
    light = backups.grab().toImage().pixelColor(4, 4).lightness()
    choose(reader, "view.theme_dark")
    dark = backups.grab().toImage().pixelColor(4, 4).lightness()
    assert light > 200
    assert dark < 60


def test_what_was_rescued_is_offered_before_an_older_backup(
    open_window: OpenWindow, damaged: Path
) -> None:
    (newest, *_) = list_backups(damaged)
    rescued = damaged.with_name("library rescued.sqlite")
    rescued.write_bytes(newest.path.read_bytes())
    with closing(open_library(rescued)) as library:
        library.apply(SetNote(library.annotations()[0].id, "rescued"))
    person = open_window(damaged)
    ways = sheet(person, DamageSheet)
    assert ways.buttons[0].text() == "Restore “library rescued”"
    person.press("Return")
    person.qtbot.waitUntil(lambda: person.window.pages.sheet is None)
    person.settle()
    there = person.window.session.library
    assert there is not None
    assert [one.note for one in there.annotations()] == ["rescued"]
    person.leave()


def test_a_full_disk_is_told_as_long_as_it_is_full(
    reader: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(library_file, "_LOOK_EVERY", 1)
    answers = ["The disk is almost full.", "The disk is almost full.", ""]
    monkeypatch.setattr(watched_file, "copy_back", lambda _: answers.pop(0) if answers else "")
    shown = []
    for key in "123":
        reader.select_by_mouse(5, "Christmas Eve")
        reader.press(key)
        shown.append(reader.window.message.text)
    assert shown == ["The disk is almost full.", "The disk is almost full.", ""]
