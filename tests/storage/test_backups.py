"""Backups: made when there is something new, checked, thinned out, compared and restored."""

from __future__ import annotations

import errno
import os
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from reader.core.changes import (
    CorrectTime,
    ImportArticles,
    RemoveArticle,
    ReviseArticle,
    SetNote,
    SetSaidBy,
    SetStatus,
    SetTagColour,
)
from reader.core.claim import Anchor, Status, TagColour
from reader.core.passage import Span, quote_at
from reader.core.settings import WORKSPACES
from reader.core.times import TimeCorrection
from reader.storage import (
    DamagedInUseError,
    DamagedLibraryError,
    Differences,
    DiskFullError,
    Library,
    LibraryLockedError,
    TargetExistsError,
    back_up,
    backups,
    backups_folder,
    check_library,
    compare,
    list_backups,
    newest_good_backup,
    open_library,
    restore,
)
from reader.storage.backups import Backup, take_backup
from reader.storage.entrance import entrance
from reader.storage.whole_files import put_in_place
from tests.storage.conftest import Opener
from tests.storage.files import listing, sql, unchanged
from tests.storage.values import TEXT, Clock, draft, highlight


@pytest.fixture
def used(opener: Opener, clock: Clock, made: Path) -> Library:
    """An open library with one backup, in which something was done since."""
    library = opener(made)
    assert back_up(made, clock).backup is not None
    clock.forward(60)
    library.apply(SetNote("a-one", "Since then."))
    return library


def test_a_backup_is_made_only_when_there_is_something_new(opener: Opener, clock: Clock) -> None:
    library = opener()
    library.apply(ImportArticles((draft(),)))
    first = back_up(library.path, clock)
    assert first.backup is not None
    assert first.notice == ""
    assert back_up(library.path, clock).backup is None
    library.set_setting("columns", [1])
    assert back_up(library.path, clock).backup is None
    library.undo()
    second = back_up(library.path, clock)
    assert second.backup is not None
    assert [b.number for b in list_backups(library.path)] == [2, 1]


def test_a_backup_is_one_file_with_all_that_was_acknowledged(
    opener: Opener, used: Library, clock: Clock
) -> None:
    outcome = back_up(used.path, clock)
    assert outcome.backup is not None
    assert outcome.backup.path.name == "2026-01-02T12-01-00Z 00002.sqlite"
    assert listing(backups_folder(used.path)).keys() == {
        "2026-01-02T12-00-00Z 00001.sqlite",
        "2026-01-02T12-01-00Z 00002.sqlite",
    }
    assert check_library(outcome.backup.path).sound
    with unchanged(outcome.backup.path.parent):
        copy = opener(outcome.backup.path, read_only=True)
        assert copy.contents().annotations == used.contents().annotations
        assert (copy.read_only, "reading only" in copy.notice) == (True, True)
        copy.close()


def test_the_number_orders_backups_and_not_the_clock(used: Library, clock: Clock) -> None:
    clock.forward(-90_000)
    outcome = back_up(used.path, clock)
    assert outcome.backup is not None
    assert list_backups(used.path)[0] == outcome.backup


def test_old_backups_are_thinned_out_and_other_files_left(
    opener: Opener, clock: Clock, made: Path
) -> None:
    library = opener(made)
    for number in range(15):
        clock.forward(60)
        library.apply(SetStatus("c-one", list(Status)[1 + number % 2]))
        back_up(made, clock)
        (backups_folder(made) / "my own copy.sqlite").touch()
    assert [b.number for b in list_backups(made)] == list(range(15, 5, -1))
    assert (backups_folder(made) / "my own copy.sqlite").exists()


def test_a_backup_of_a_damaged_library_does_not_count(made: Path, clock: Clock) -> None:
    sql(made, "UPDATE annotation SET note = 'rotten'")
    outcome = back_up(made, clock)
    assert outcome.backup is None
    assert outcome.damaged
    assert "no backup of it was made" in outcome.notice
    assert "damaged" in outcome.notice
    assert list_backups(made) == ()
    assert listing(backups_folder(made)) == {}


def test_a_backup_for_which_there_is_no_room_is_a_notice(used: Library, clock: Clock) -> None:
    resource = pytest.importorskip("resource")
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, hard))
    try:
        outcome = back_up(used.path, clock)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert outcome.backup is None
    assert "goes on working" in outcome.notice
    assert len(listing(backups_folder(used.path))) == 1


def test_a_file_where_the_folder_should_be_is_a_notice(made: Path, clock: Clock) -> None:
    backups_folder(made).touch()
    assert "No backup" in back_up(made, clock).notice


def test_a_damaged_backup_is_passed_over(used: Library, clock: Clock) -> None:
    second = back_up(used.path, clock).backup
    assert second is not None
    with second.path.open("r+b") as file:
        file.seek(4096 * 3)
        file.write(os.urandom(4096))
    good = newest_good_backup(used.path)
    assert good is not None
    assert good.number == 1
    clock.forward(1)
    third = back_up(used.path, clock).backup
    assert third is not None
    with pytest.raises(DamagedLibraryError):
        restore(second.path, used.path, clock)
    assert used.annotations()[0].note == "Since then."


def test_compare_says_what_a_restore_would_bring_and_take(
    used: Library, clock: Clock, tmp_path: Path
) -> None:
    (backup,) = list_backups(used.path)
    used.apply(ImportArticles((draft("Another."),)))
    used.apply(highlight(used.articles()[0], "two", "on Monday"))
    used.apply(SetStatus("c-one", Status.DISPUTED))
    found = compare(backup.path, used.path)
    assert [a.title for a in found.articles.only_in_library] == ["Another."]
    assert [a.id for a in found.annotations.only_in_library] == ["a-two"]
    ((before, after),) = found.annotations.changed
    assert (before.note, after.note) == ("", "Since then.")
    assert [(a.status, b.status) for a, b in found.claims.changed] == [
        (Status.NONE, Status.DISPUTED)
    ]
    assert found.count == 5
    used.apply(RemoveArticle(used.articles()[0].id))
    assert [a.id for a in compare(backup.path, used.path).articles.only_in_backup] != []
    assert compare(backup.path, backup.path).count == 0


def _correct(library: Library, value: str | None) -> None:
    (info,) = library.articles()
    span = Span(TEXT.index("on Thursday"), TEXT.index("on Thursday") + 11)
    quote = quote_at(TEXT, span)
    library.apply(CorrectTime(TimeCorrection(info.id, info.revision_id, span, quote, value)))


def _counts(found: Differences) -> tuple[int, int, int, int, int]:
    return (
        found.articles.count,
        found.annotations.count,
        found.claims.count,
        found.corrections.count,
        found.tag_styles.count,
    )


def test_compare_sees_corrected_dates_speakers_and_colours(used: Library, clock: Clock) -> None:
    def back() -> Path:
        backup = back_up(used.path, clock, always=True).backup
        assert backup is not None
        return backup.path

    first = back()
    _correct(used, "2020")
    used.apply(SetTagColour("to call", TagColour.PLUM))
    found = compare(first, used.path)
    assert _counts(found) == (0, 0, 0, 1, 1)
    assert [one.value for one in found.corrections.only_in_library] == ["2020"]
    second = back()
    _correct(used, None)
    used.apply(SetTagColour("to call", TagColour.TEAL))
    found = compare(second, used.path)
    assert _counts(found) == (0, 0, 0, 1, 1)
    assert [(a.value, b.value) for a, b in found.corrections.changed] == [("2020", None)]
    used.apply(SetSaidBy("a-one", "A minister"))
    assert _counts(compare(second, used.path)) == (0, 1, 0, 1, 1)


def test_compare_sees_orphans_and_nothing_in_what_only_follows_from_another_text(
    used: Library, clock: Clock
) -> None:
    (info,) = used.articles()
    used.apply(highlight(info, "two", "на двух языках"))
    _correct(used, "2020")
    backup = back_up(used.path, clock, always=True).backup
    assert backup is not None
    new = f"Before it. {TEXT.replace(', на двух языках', '')}"
    used.apply(ReviseArticle(info.id, draft(new)))
    assert [one.id for one in used.orphans()] == ["a-two"]
    found = compare(backup.path, used.path)
    ((then, now),) = [pair for pair in found.annotations.changed if pair[0].id == "a-two"]
    assert (then.anchor, now.anchor) == (Anchor.EXACT, Anchor.ORPHAN)
    assert {one.id for one in found.quoted} == {"a-one", "a-two"}
    assert _counts(found)[3:] == (0, 0)


def test_a_restore_keeps_what_was_there_and_open_windows_see_it(
    opener: Opener, used: Library, clock: Clock
) -> None:
    other = opener(used.path)
    contents = used.contents()
    (backup,) = list_backups(used.path)
    restored = restore(backup.path, used.path, clock)
    assert other.changed_elsewhere()
    assert used.annotations()[0].note == other.annotations()[0].note == ""
    other.apply(SetNote("a-one", "Going on."))
    assert used.annotations()[0].note == "Going on."
    kept = opener(restored.before, read_only=True)
    assert kept.contents().annotations == contents.annotations
    assert check_library(used.path).sound


def test_a_restore_while_another_program_writes_is_refused(used: Library, clock: Clock) -> None:
    (backup,) = list_backups(used.path)
    with closing(sqlite3.connect(used.path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(LibraryLockedError):
            restore(backup.path, used.path, clock, busy_seconds=0.1)
    assert used.annotations()[0].note == "Since then."


@pytest.mark.parametrize("where", [0, 4096 * 5])
def test_a_damaged_library_is_replaced_and_kept(
    opener: Opener, used: Library, clock: Clock, where: int
) -> None:
    path = used.path
    used.close()
    with path.open("r+b") as file:
        file.seek(where)
        file.write(b"\xa5" * 4096)
    damaged = path.read_bytes()
    shutil.copy(path, path.with_name("library.sqlite-wal"))
    (backup,) = list_backups(path)
    restored = restore(backup.path, path, clock)
    assert restored.before.read_bytes() == damaged
    assert opener(path).annotations()[0].note == ""
    assert Path(f"{restored.before}-wal").exists()


def test_opening_a_damaged_library_names_the_newest_good_backup(
    opener: Opener, used: Library
) -> None:
    path = used.path
    used.close()
    with path.open("r+b") as file:
        file.seek(4096 * 5)
        file.write(b"\xa5" * 4096)
    with pytest.raises(DamagedLibraryError) as caught:
        opener(path)
    assert caught.value.newest_good_backup == list_backups(path)[0].path
    with unchanged(path.parent):
        library = opener(path, damaged=True)
        assert (library.read_only, "damaged" in library.notice) == (True, True)
        library.close()


def test_a_library_in_use_is_never_exchanged(used: Library, clock: Clock) -> None:
    path = used.path
    back_up(path, clock, busy_seconds=0.05)
    backup = list_backups(path)[0]
    sql(path, "UPDATE annotation SET note = 'rotten'")
    place = path.stat().st_ino
    with pytest.raises(DamagedInUseError):
        restore(backup.path, path, clock, in_use=True)
    assert path.stat().st_ino == place
    assert sorted(p.name for p in path.parent.glob("*damaged*")) == []


def test_a_copy_holds_all_even_when_the_file_is_gone(used: Library, tmp_path: Path) -> None:
    annotations = used.annotations()
    assert annotations
    assert used.is_in_place()
    used.path.unlink()
    assert not used.is_in_place()
    copy = tmp_path / "copy.sqlite"
    used.copy_to(copy)
    with closing(open_library(copy)) as opened:
        assert opened.annotations() == annotations
    with pytest.raises(TargetExistsError):
        used.copy_to(copy)
    assert not list(tmp_path.glob("*unfinished*"))


def test_nothing_is_restored_while_another_program_opens_the_library(
    made: Path, clock: Clock
) -> None:
    back_up(made, clock)
    (backup,) = list_backups(made)
    sql(made, "UPDATE annotation SET note = 'as it is now'")
    before = made.read_bytes()
    with entrance(made, 0), pytest.raises(LibraryLockedError):
        restore(backup.path, made, clock, busy_seconds=0.02)
    assert made.read_bytes() == before
    assert restore(backup.path, made, clock).before.exists()


def test_a_restore_keeps_what_another_window_saves_until_nobody_can(
    opener: Opener, used: Library, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What is saved after the library was copied and checked is in a second copy."""
    other = opener(used.path)
    (backup,) = list_backups(used.path)
    refused: list[str] = []

    def take(*given: object, **options: object) -> Backup:
        made = take_backup(*given, **options)  # type: ignore[arg-type]
        try:
            other.apply(SetNote("a-one", f"Saved, {made.number}"))
        except LibraryLockedError as error:
            refused.append(str(error))
        return made

    monkeypatch.setattr("reader.storage.restoring.take_backup", take)
    restored = restore(backup.path, used.path, clock)
    assert [one.note for one in opener(restored.before).annotations()] == ["Saved, 2"]
    assert (len(refused), restored.notice) == (1, "")
    assert used.annotations()[0].note == ""
    assert check_library(used.path).sound


def test_what_is_kept_in_the_last_moment_is_kept_even_if_it_is_not_sound(
    used: Library, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    (backup,) = list_backups(used.path)

    def take(*given: object, **options: object) -> Backup:
        made = take_backup(*given, **options)  # type: ignore[arg-type]
        if made.number == 2:
            used.apply(SetNote("a-one", "Saved"))
            sql(used.path, "UPDATE annotation SET note = 'rotten'")
        return made

    monkeypatch.setattr("reader.storage.restoring.take_backup", take)
    restored = restore(backup.path, used.path, clock)
    assert restored.before == list_backups(used.path)[0].path
    assert str(restored.before) in restored.notice
    assert used.annotations()[0].note == ""


def test_a_new_name_is_on_disk_once_it_is_given(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    new, place = tmp_path / "new", tmp_path / "place"
    new.write_bytes(b"x")
    flushed: list[tuple[int, bool]] = []

    def fsync(handle: int) -> None:
        flushed.append((os.fstat(handle).st_ino, place.exists()))

    monkeypatch.setattr(os, "fsync", fsync)
    put_in_place(new, place)
    assert (tmp_path.stat().st_ino, True) in flushed


def test_a_backup_without_room_is_no_change_that_was_not_made(
    made: Path, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object, **__: object) -> None:
        raise DiskFullError(made)

    monkeypatch.setattr(backups, "take_backup", full)
    notice = back_up(made, clock).notice
    assert "No backup of" in notice
    assert "check that there is room" in notice
    assert "last change" not in notice


@pytest.mark.parametrize("step", ["copy_whole", "take_backup", "pour"])
def test_a_restore_without_room_names_the_disk_of_the_library(
    used: Library, clock: Clock, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    def full(*_: object, **__: object) -> None:
        raise OSError(errno.ENOSPC, "")

    stick = tmp_path / "stick" / "backup.sqlite"
    stick.parent.mkdir()
    list_backups(used.path)[0].path.rename(stick)
    before = used.contents()
    monkeypatch.setattr(f"reader.storage.restoring.{step}", full)
    with pytest.raises(DiskFullError, match=r"library\.sqlite to restore a backup.*Neither was"):
        restore(stick, used.path, clock)
    assert used.contents() == before


def test_workspaces_that_differ_from_a_backup_are_compared(used: Library, clock: Clock) -> None:
    kept = {"same": {"docks": "a"}, "changed": {"docks": "b"}, "removed": {"docks": "c"}}
    used.set_setting(WORKSPACES, kept)
    backup = back_up(used.path, clock, always=True).backup
    assert backup is not None
    assert not compare(backup.path, used.path).count
    kept = {"same": {"docks": "a"}, "changed": {"docks": "d"}, "new": {"docks": "c"}}
    used.set_setting(WORKSPACES, kept)
    found = compare(backup.path, used.path)
    assert found.count == 3
    assert [one.name for one in found.workspaces.only_in_backup] == ["removed"]
    assert [one.name for one in found.workspaces.only_in_library] == ["new"]
    assert [now.arrangement for _, now in found.workspaces.changed] == [{"docks": "d"}]
    used.set_setting(WORKSPACES, "no workspaces at all")
    assert compare(backup.path, used.path).count == 3
