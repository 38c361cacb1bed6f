"""Backups, as a person meets them: made unasked, looked at, restored."""

from __future__ import annotations

import datetime as dt
import time
from collections.abc import Callable
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtWidgets import QApplication

from reader.core.changes import RemoveArticle
from reader.core.errors import ReaderError
from reader.storage import Differences, back_up, compare, list_backups
from reader.ui import restoring
from reader.ui.safety.backups_sheet import BackupsSheet
from reader.ui.safety.words import moment_text
from tests.ui.person import OpenWindow, Person
from tests.ui.safety.acts import choose, click, first_backup, listed, sheet


def backed_up(person: Person, path: Path) -> None:
    """Make a backup now, as another day's quitting would have."""
    assert back_up(path, person.window.session.now, always=True).backup is not None


def looked_through(person: Person) -> BackupsSheet:
    choose(person, "file.backups")
    found = sheet(person, BackupsSheet)
    person.qtbot.waitUntil(lambda: not found.unknown())
    QApplication.processEvents()
    return found


def worked_on(reader: Person, library: Path) -> None:
    """Leave a backup with an annotation and five articles, then change much."""
    reader.select_by_mouse(5, "Christmas Eve")
    reader.press("1")
    first_backup(reader, library)
    backed_up(reader, library)
    reader.press("2")
    reader.select_by_mouse(2, "Nord Stream 2")
    reader.press("3")
    reader.window.session.perform(RemoveArticle(reader.column(1).article_id))


def test_closing_the_window_leaves_a_backup_of_what_was_done(
    open_window: OpenWindow, library: Path
) -> None:
    person = open_window(library)
    first_backup(person, library)
    person.select_by_mouse(5, "Christmas Eve")
    person.press("1")
    person.leave()
    assert len(list_backups(library)) == 2
    person = open_window(list_backups(library)[0].path)
    assert person.marked(5) == [("Christmas Eve", "confirmed")]


def test_the_list_says_in_words_what_differs(reader: Person, library: Path) -> None:
    worked_on(reader, library)
    backups = looked_through(reader)
    assert "1 article more, 1 annotation fewer, 1 changed" in listed(backups.list)[0]
    assert backups.headline.text().endswith("1 article more, 1 annotation fewer, 1 changed")
    rows = listed(backups.differences)
    assert rows[0] == "Only in the backup"
    assert rows[1].startswith("1. ")
    assert rows[2] == "Only in the library now"
    assert rows[3].startswith("“Nord Stream 2”, in 2. ")
    assert rows[4:] == ["Different in the backup", "“Christmas Eve”, confirmed (now: disputed)"]
    assert "kept as another backup" in backups.told.text()
    reader.press("Esc")
    assert reader.window.pages.sheet is None
    leading = reader.window.row.leading
    assert leading is not None
    assert QApplication.focusWidget() is leading.view


def test_who_closes_the_sheet_waits_for_no_comparison(
    reader: Person, library: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    backed_up(reader, library)
    begun, ended = Event(), Event()

    def slowly(backup: Path, there: Path, heed: Callable[[], object]) -> Differences:
        begun.set()
        try:
            for _ in range(2_000):
                heed()
                time.sleep(0.002)
        except ReaderError:
            ended.set()
            raise
        return compare(backup, there, heed)

    monkeypatch.setattr(restoring, "compare", slowly)
    choose(reader, "file.backups")
    reader.qtbot.waitUntil(begun.is_set)
    assert not ended.is_set()
    reader.press("Esc")
    reader.qtbot.waitUntil(ended.is_set)
    assert reader.window.message.text == ""


def test_a_restore_by_keyboard_shows_everywhere_and_keeps_what_was(
    reader: Person, library: Path
) -> None:
    worked_on(reader, library)
    backups = looked_through(reader)
    assert QApplication.focusWidget() is backups.list
    before = len(list_backups(library))
    reader.press("Return")
    assert QApplication.focusWidget() is backups.restore
    reader.press("Return")
    reader.qtbot.waitUntil(lambda: reader.window.pages.sheet is None)
    reader.settle()
    assert "as it was then" in reader.window.toast.text
    assert "another backup" in reader.window.toast.text
    assert reader.window.message.isHidden()
    assert len(reader.window.row) == 5
    assert reader.marked(5) == [("Christmas Eve", "confirmed")]
    assert reader.marked(2) == []
    assert len(list_backups(library)) == before + 1
    backups = looked_through(reader)
    assert "1 article fewer, 1 annotation more, 1 changed" in listed(backups.list)[0]
    click(backups.restore)
    reader.qtbot.waitUntil(lambda: reader.window.pages.sheet is None)
    reader.settle()
    assert [n.number for n in reader.window.session.articles()] == [2, 3, 4, 5]
    reader.window.activateWindow()
    reader.window.row.lead(reader.window.session.articles()[3].id)
    reader.press("Ctrl+Z")
    assert len(reader.window.row) == 5


def test_the_list_follows_what_is_done_meanwhile(reader: Person, library: Path) -> None:
    first_backup(reader, library)
    backups = looked_through(reader)
    assert "as it is now" in listed(backups.list)[0]
    reader.window.session.perform(RemoveArticle(reader.column(3).article_id))
    reader.qtbot.waitUntil(lambda: "1 article more" in listed(backups.list)[0])
    click(backups.make)
    reader.qtbot.waitUntil(lambda: len(listed(backups.list)) == 2)


def test_a_backup_that_cannot_be_made_is_a_notice(open_window: OpenWindow, library: Path) -> None:
    library.with_name("library.sqlite.backups").write_text("in the way")
    person = open_window(library)
    person.qtbot.waitUntil(lambda: "No backup of" in person.window.message.text)
    person.select_by_mouse(5, "Christmas Eve")
    person.press("1")
    assert person.marked(5) == [("Christmas Eve", "confirmed")]
    assert "No backup of" in person.window.message.text
    choose(person, "file.backups")
    backups = sheet(person, BackupsSheet)
    assert "no backup yet" in backups.headline.text()
    assert not backups.restore.isEnabled()


def test_a_backup_that_has_rotted_is_not_restored(reader: Person, library: Path) -> None:
    first_backup(reader, library)
    (backup,) = list_backups(library)
    backup.path.write_bytes(backup.path.read_bytes()[:9000])
    backups = looked_through(reader)
    assert "damaged, and cannot be restored" in listed(backups.list)[0]
    assert not backups.restore.isEnabled()


def test_moments_are_said_as_people_say_them() -> None:
    now = dt.datetime(2026, 11, 21, 20, 0).astimezone()
    assert moment_text(now, now).startswith("Today, ")
    assert moment_text(now - dt.timedelta(days=1), now).startswith("Yesterday, ")
    assert moment_text(now - dt.timedelta(days=18), now).startswith("3 Nov 2026, ")
