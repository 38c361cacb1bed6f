"""A library that another program writes into while it is open."""

from __future__ import annotations

import errno
import itertools
import os
import sqlite3
import threading
import time
from collections.abc import Iterator
from contextlib import closing
from io import FileIO
from pathlib import Path

import pytest

from reader.core.changes import ImportArticles, RemoveArticle, SetNote, SetTags
from reader.storage import (
    Library,
    ReadOnlyLibraryError,
    back_up,
    check_library,
    entry_hashes,
    log,
    open_library,
    opening,
    overwriting,
    pages,
    rescuing,
    restore,
    salvage,
    wreck,
)
from reader.storage.header import beside
from reader.storage.log import Logged, copy_back
from reader.storage.overwriting import Watch
from tests.storage.conftest import Opener
from tests.storage.values import Clock, draft, highlight, resolver


def empty(path: Path) -> None:
    os.truncate(path, 0)


def halve(path: Path) -> None:
    os.truncate(path, path.stat().st_size // 8192 * 4096)


def overwrite(path: Path) -> None:
    with path.open("r+b") as file:
        file.write(b"Something else. " * 600)


def put_older(path: Path) -> None:
    copy_over(path.with_name("older"), path)


def put_another(path: Path) -> None:
    another = path.with_name("another.sqlite")
    with closing(open_library(another, create=True, resolver=resolver)) as library:
        library.apply(ImportArticles((draft(text="Something else."),)))
    copy_over(another, path)


def blank(path: Path) -> None:
    with path.open("r+b") as file:
        file.seek(2 * 4096)
        file.write(bytes(path.stat().st_size - 2 * 4096))


def copy_over(source: Path, target: Path) -> None:
    """Write into the file that is there, as `cp` does."""
    with target.open("r+b") as file:
        file.write(source.read_bytes())
        file.truncate()


WAYS = {
    "emptied": empty,
    "halved": halve,
    "overwritten": overwrite,
    "an older copy": put_older,
    "another library": put_another,
    "zeros": blank,
}


@pytest.mark.parametrize(
    ("way", "when"),
    [(way, "looking") for way in WAYS]
    + [(way, when) for way in ("emptied", "an older copy") for when in ("changing", "closing")],
)
def test_what_is_overwritten_gets_no_more_changes_and_all_is_rescued(
    opener: Opener, made: Path, clock: Clock, way: str, when: str
) -> None:
    made.with_name("older").write_bytes(made.read_bytes())
    library = opener(made)
    (one,) = library.annotations()
    library.apply(SetNote(one.id, "carried over"))
    copy_back(library._file.connection)  # type: ignore[attr-defined]
    library.news()
    assert back_up(made, clock).backup is not None
    library.apply(SetNote(one.id, "weeks of reading"))
    WAYS[way](made)
    after = made.read_bytes()
    if when == "looking":
        library.news()
        assert library.read_only
        assert "overwritten or cut short" in library.notice
        assert library.annotations()[0].note == "weeks of reading"
        library.copy_to(made.with_name("copy.sqlite"))
        assert notes(made.with_name("copy.sqlite")) == ["weeks of reading"]
    elif when == "changing":
        with pytest.raises(ReadOnlyLibraryError, match="overwritten or cut short"):
            library.apply(SetNote(one.id, "more"))
    library.close()
    assert made.read_bytes() == after
    rescued = made.with_name("library rescued.sqlite")
    assert notes(rescued) == ["weeks of reading"]
    assert check_library(rescued).sound


def notes(path: Path) -> list[str]:
    with closing(open_library(path, read_only=True, resolver=resolver)) as library:
        return [one.note for one in library.annotations()]


@pytest.mark.parametrize("way", ["an older copy", "another library", "zeros"])
def test_what_is_all_copied_back_is_noticed_when_it_is_gone(
    opener: Opener, made: Path, clock: Clock, way: str
) -> None:
    made.with_name("older").write_bytes(made.read_bytes())
    library = opener(made)
    (one,) = library.annotations()
    library.apply(SetNote(one.id, "weeks of reading"))
    copy_back(library._file.connection)  # type: ignore[attr-defined]
    library.news()
    assert back_up(made, clock).backup is not None
    WAYS[way](made)
    with pytest.raises(ReadOnlyLibraryError, match="All that was saved is in “library rescued"):
        library.apply(SetNote(one.id, "more"))
    assert notes(made.with_name("library rescued.sqlite")) == ["weeks of reading"]


def test_an_older_copy_is_noticed_though_the_log_hides_most_of_it(
    opener: Opener, made: Path, clock: Clock
) -> None:
    library = opener(made)
    info = library.articles()[0]
    for n in range(40):
        library.apply(highlight(info, f"m{n}"))
    copy_back(library._file.connection)  # type: ignore[attr-defined]
    library.news()
    older = made.read_bytes()
    library.apply(SetNote("a-m3", "copied back"))
    copy_back(library._file.connection)  # type: ignore[attr-defined]
    library.news()
    assert back_up(made, clock).backup is not None
    library.apply(SetNote("a-m39", "in the log"))
    made.with_name("older").write_bytes(older)
    put_older(made)
    with pytest.raises(ReadOnlyLibraryError, match="All that was saved"):
        library.apply(SetNote("a-m20", "more"))
    found = notes(made.with_name("library rescued.sqlite"))
    assert {"copied back", "in the log"} <= {*found}


def test_without_a_backup_what_can_be_read_is_saved_row_by_row(
    opener: Opener, made: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(wreck, "_PATIENCE", 100)
    library = opener(made)
    (one,) = library.annotations()
    library.apply(SetNote(one.id, "weeks of reading"))
    empty(made)
    library.close()
    assert made.read_bytes() == b""
    rescued = made.with_name("library rescued.sqlite")
    assert notes(rescued) == ["weeks of reading"]
    assert check_library(rescued).sound


def test_where_pages_are_missing_what_there_is_is_saved_and_said_to_be_no_more(
    opener: Opener, made: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(wreck, "_PATIENCE", 100)
    library = opener(made)
    (one,) = library.annotations()
    connection = library._file.connection  # type: ignore[attr-defined]
    library.apply(SetTags(one.claim_id, ("in the log",)))
    connection.execute("PRAGMA shrink_memory")
    blank(made)
    library.news()
    assert "something may be missing" in library.notice
    rescued = made.with_name("library rescued.sqlite")
    assert check_library(rescued).sound
    with closing(open_library(rescued, read_only=True, resolver=resolver)) as saved:
        assert [claim.tags for claim in saved.claims()] == [("in the log",)]


@pytest.mark.parametrize("way", ["emptied", "overwritten", "zeros"])
def test_the_log_stays_until_what_is_rescued_is_on_disk(
    opener: Opener, made: Path, monkeypatch: pytest.MonkeyPatch, way: str
) -> None:
    library = opener(made)
    (one,) = library.annotations()
    library.apply(SetNote(one.id, "weeks of reading"))
    log = beside(made, "-wal").read_bytes()

    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(rescuing, "copy_bytes", full)
    monkeypatch.setattr(wreck, "_PATIENCE", 100)
    WAYS[way](made)
    library.news()
    assert "your last changes are in “library rescued.wal”" in library.notice
    assert made.with_name("library rescued.wal").read_bytes() == log
    library.close()
    assert made.with_name("library rescued.wal").read_bytes() == log
    report = salvage(made, made.with_name("saved.sqlite"))
    assert notes(report.target) == ["weeks of reading"]


def test_a_library_says_that_a_rescued_file_goes_on_further(
    opener: Opener, made: Path, clock: Clock
) -> None:
    made.with_name("older").write_bytes(made.read_bytes())
    assert back_up(made, clock).backup is not None
    library = opener(made)
    (one,) = library.annotations()
    clock.forward(5)
    library.apply(SetNote(one.id, "weeks of reading"))
    copy_back(library._file.connection)  # type: ignore[attr-defined]
    library.news()
    put_older(made)
    library.close()
    again = opener(made)
    assert "“library rescued.sqlite” beside this library goes on further" in again.notice
    clock.forward(5)
    for n in range(3):
        again.apply(SetNote(one.id, f"gone on with {n}"))
    again.close()
    assert opener(made).notice == ""


def test_another_library_in_the_place_of_an_open_one_says_where_that_one_is(
    opener: Opener, made: Path, clock: Clock
) -> None:
    clock.forward(5)
    other = opener(made.with_name("other.sqlite"))
    for n in range(9):
        other.apply(ImportArticles((draft(f"Text {n}."),)))
    other.close()
    library = opener(made)
    clock.forward(5)
    library.apply(SetNote(library.annotations()[0].id, "weeks of reading"))
    other.path.replace(made)
    library.close()
    again = opener(made)
    assert len(again.articles()) == 9
    assert "“library rescued.sqlite” beside this library goes on further" in again.notice


def test_of_two_windows_the_second_takes_what_the_first_has_rescued(
    opener: Opener, made: Path, clock: Clock
) -> None:
    assert back_up(made, clock).backup is not None
    first, second = opener(made), opener(made, who="other")
    (one,) = first.annotations()
    first.apply(SetNote(one.id, "of the first"))
    second.apply(SetNote(one.id, "of the second"))
    empty(made)
    for library in (first, second):
        library.news()
        assert "All that was saved is in “library rescued.sqlite”" in library.notice
        assert library.annotations()[0].note == "of the second"
    first.close()
    second.close()
    assert made.read_bytes() == b""
    assert not [*made.parent.glob("*-wal"), *made.parent.glob("*-shm"), *made.parent.glob("*.wal")]


def test_of_a_large_library_nothing_is_lost_however_often_its_log_was_begun_anew(
    opener: Opener, made: Path, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pages, "KNOWN_AT_ONCE", 0)
    assert back_up(made, clock).backup is not None
    made.with_name("older").write_bytes(made.read_bytes())
    library = opener(made)
    library._file._watch._reading.wait()  # type: ignore[attr-defined]
    library._file.connection.execute("PRAGMA wal_autocheckpoint = 30")  # type: ignore[attr-defined]
    info = library.articles()[0]
    for n in range(25):
        library.apply(highlight(info, f"m{n}"))
    put_older(made)
    library.close()
    assert "All that was saved is in" in library.notice
    with closing(
        open_library(made.with_name("library rescued.sqlite"), resolver=resolver)
    ) as saved:
        assert {f"a-m{n}" for n in range(25)} <= {one.id for one in saved.annotations()}


def test_a_large_library_is_looked_at_in_a_thread_until_it_is_known(
    opener: Opener, made: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pages, "KNOWN_AT_ONCE", 0)
    library = opener(made)
    (one,) = library.annotations()
    watch = library._file._watch  # type: ignore[attr-defined]
    library.apply(SetNote(one.id, "weeks of reading"))
    copy_back(library._file.connection)  # type: ignore[attr-defined]
    _look_on(library, watch)
    assert not library.is_overwritten()
    with made.open("r+b") as file:
        file.seek(20 * 4096)
        file.write(b"Something else. " * 256)
    _look_on(library, watch)
    assert library.is_overwritten()


def test_a_library_that_is_still_being_checked_is_looked_at_too(
    opener: Opener, made: Path, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pages, "KNOWN_AT_ONCE", 0)
    monkeypatch.setattr(opening, "CHECKED_UP_TO", 0)
    assert back_up(made, clock).backup is not None
    made.with_name("older").write_bytes(made.read_bytes())
    library = opener(made)
    assert library.checkup.pending
    library._file._watch._reading.wait()  # type: ignore[attr-defined]
    library.news()
    (one,) = library.annotations()
    assert library.checkup.passed()
    for n in range(3):
        library.apply(SetNote(one.id, f"weeks of reading {n}"))
        copy_back(library._file.connection)  # type: ignore[attr-defined]
        library.news()
    put_older(made)
    library.close()
    assert "All that was saved is in" in library.notice
    assert notes(made.with_name("library rescued.sqlite")) == ["weeks of reading 2"]


@pytest.mark.parametrize("way", ["an older copy", "zeros"])
@pytest.mark.parametrize("when", ["while it is read", "before that is looked at"])
def test_a_large_library_may_be_overwritten_while_it_is_read_for_the_first_time(
    opener: Opener, made: Path, clock: Clock, monkeypatch: pytest.MonkeyPatch, when: str, way: str
) -> None:
    slowly = _read_slowly(monkeypatch)
    made.with_name("older").write_bytes(made.read_bytes())
    earlier = opener(made)
    (one,) = earlier.annotations()
    earlier.apply(SetTags(one.claim_id, ("earlier",)))
    slowly.set()
    earlier.close()
    assert back_up(made, clock).backup is not None
    slowly.clear()
    library = opener(made)
    library.apply(SetNote(one.id, "weeks of reading"))
    copy_back(library._file.connection)  # type: ignore[attr-defined]
    library.apply(SetNote(one.id, "months of reading"))
    if when == "before that is looked at":
        slowly.set()
        library._file._watch._reading.wait()  # type: ignore[attr-defined]
    WAYS[way](made)
    slowly.set()
    library.close()
    assert library.is_overwritten()
    with closing(
        open_library(made.with_name("library rescued.sqlite"), resolver=resolver)
    ) as saved:
        assert [one.note for one in saved.annotations()] == ["months of reading"]
        assert [claim.tags for claim in saved.claims()] == [("earlier",)]


def _read_slowly(monkeypatch: pytest.MonkeyPatch) -> threading.Event:
    """Have libraries of any size read as large ones are, once the event is set."""
    monkeypatch.setattr(pages, "KNOWN_AT_ONCE", 0)
    slowly, all_of = threading.Event(), pages.pieces

    def wait_and_read(path: Path) -> Iterator[bytes]:
        slowly.wait(10)
        yield from all_of(path)

    monkeypatch.setattr(pages, "pieces", wait_and_read)
    return slowly


def test_while_a_large_library_is_read_nothing_is_copied_back(
    opener: Opener, made: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    slowly = _read_slowly(monkeypatch)
    slowly.set()
    library = opener(made)
    (one,) = library.annotations()
    _look_on(library, library._file._watch)  # type: ignore[attr-defined]
    slowly.clear()
    for note in ("first", "second", "third"):
        library.apply(SetNote(one.id, note))
        copy_back(library._file.connection)  # type: ignore[attr-defined]
        if note == "first":
            first = made.read_bytes()
    assert made.read_bytes() == first
    slowly.set()
    library.close()
    assert not library.is_overwritten()
    assert notes(made) == ["third"]


def test_what_is_overwritten_after_it_was_copied_back_is_noticed_however_late_it_is_read(
    opener: Opener, made: Path, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    slowly = _read_slowly(monkeypatch)
    slowly.set()
    assert back_up(made, clock).backup is not None
    made.with_name("older").write_bytes(made.read_bytes())
    library = opener(made)
    (one,) = library.annotations()
    _look_on(library, library._file._watch)  # type: ignore[attr-defined]
    slowly.clear()
    library.apply(SetTags(one.claim_id, ("copied back",)))
    with closing(sqlite3.connect(made)) as other:
        other.execute("BEGIN")
        other.execute("SELECT count(*) FROM journal").fetchone()
        library.apply(SetNote(one.id, "weeks of reading"))
        # Only as far as the other one has read.
        copy_back(library._file.connection)  # type: ignore[attr-defined]
    library.news()
    put_older(made)
    slowly.set()
    _look_on(library, library._file._watch)  # type: ignore[attr-defined]
    library.close()
    assert library.is_overwritten()
    with closing(
        open_library(made.with_name("library rescued.sqlite"), resolver=resolver)
    ) as saved:
        assert [claim.tags for claim in saved.claims()] == [("copied back",)]
        assert [note.note for note in saved.annotations()] == ["weeks of reading"]


@pytest.mark.parametrize("when", ["looking", "closing"])
def test_what_is_overwritten_within_one_tick_of_the_clock_is_noticed(
    opener: Opener, made: Path, clock: Clock, monkeypatch: pytest.MonkeyPatch, when: str
) -> None:
    assert back_up(made, clock).backup is not None
    stamped = made.stat().st_size, time.time_ns(), time.time_ns()
    monkeypatch.setattr(pages, "read_stat", lambda _: stamped)
    monkeypatch.setattr(overwriting, "read_stat", lambda _: stamped)
    # However slow the machine is, one tick goes on until it is said to be over.
    monkeypatch.setattr(pages, "_TICK", 3_600 * 10**9)
    library = opener(made)
    blank(made)
    if when == "looking":
        monkeypatch.setattr(pages, "_TICK", 0)
        monkeypatch.setattr(overwriting, "may_hide", pages.may_hide)
        library.news()
        assert library.is_overwritten()
    library.close()
    assert library.is_overwritten()


def test_a_touch_while_a_large_library_is_read_for_the_first_time_is_no_overwriting(
    opener: Opener, made: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pages, "KNOWN_AT_ONCE", 0)
    library = opener(made)
    os.utime(made, (1, 1))
    watch = library._file._watch  # type: ignore[attr-defined]
    (one,) = library.annotations()
    library.apply(SetNote(one.id, "before"))
    _look_on(library, watch)
    library.apply(SetNote(one.id, "after"))
    assert not _overwritten(library)
    assert watch.pages is not None


def test_damage_met_before_the_next_look_is_told_as_an_overwriting(
    opener: Opener, made: Path, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pages, "KNOWN_AT_ONCE", 0)
    library = opener(made)
    (one,) = library.annotations()
    library.apply(SetNote(one.id, "weeks of reading"))
    copy_back(library._file.connection)  # type: ignore[attr-defined]
    _look_on(library, library._file._watch)  # type: ignore[attr-defined]
    assert back_up(made, clock).backup is not None
    library._file.connection.execute("PRAGMA shrink_memory")  # type: ignore[attr-defined]
    blank(made)
    with pytest.raises(ReadOnlyLibraryError, match="All that was saved is in “library rescued"):
        library.contents()
    assert "disk is failing" not in library.notice
    assert library.rescued_to() == made.with_name("library rescued.sqlite")
    assert library.contents().annotations[0].note == "weeks of reading"


@pytest.mark.parametrize("at_once", [pages.KNOWN_AT_ONCE, 0])
def test_who_empties_a_file_and_writes_the_same_bytes_again_is_waited_for(
    opener: Opener, made: Path, monkeypatch: pytest.MonkeyPatch, at_once: int
) -> None:
    monkeypatch.setattr(pages, "KNOWN_AT_ONCE", at_once)
    library = opener(made)
    (one,) = library.annotations()
    library.apply(SetNote(one.id, "before"))
    same, begun = made.read_bytes(), threading.Event()

    def write_again() -> None:
        with made.open("r+b") as file:
            file.truncate()
            for at in range(0, len(same), len(same) // 12):
                file.write(same[at : at + len(same) // 12])
                file.flush()
                begun.set()
                time.sleep(0.025)

    other = threading.Thread(target=write_again)
    other.start()
    begun.wait()
    library.news()
    other.join()
    library.news()
    library.apply(SetNote(one.id, "after"))
    assert not _overwritten(library)


def test_what_leads_nowhere_is_no_overwriting(opener: Opener, made: Path) -> None:
    with closing(opener(made)) as earlier:
        earlier.undo()
    with closing(sqlite3.connect(made)) as other:
        other.row_factory = sqlite3.Row
        other.execute("UPDATE journal SET target = 10000 WHERE target IS NOT NULL")
        entry_hashes.renew_all(other)
        other.commit()
    library = opener(made)
    library.apply(RemoveArticle(library.articles()[0].id))
    library.empty_trash()
    library.news()
    assert not _overwritten(library)
    assert check_library(made).references


def _look_on(library: Library, watch: Watch) -> None:
    for _ in range(6):
        library.news()
        if watch._reading is not None and not library.is_overwritten():
            watch._reading.wait()


def test_a_journal_that_goes_back_is_an_overwriting_whatever_the_pages_say(
    opener: Opener, made: Path
) -> None:
    library, other = opener(made), opener(made, who="other")
    (one,) = library.annotations()
    for n in range(3):
        library.apply(SetTags(one.claim_id, (f"tag {n}",)))
    with other._file.writing() as connection:  # type: ignore[attr-defined]
        connection.execute("DELETE FROM journal WHERE seq = (SELECT max(seq) FROM journal)")
    with pytest.raises(ReadOnlyLibraryError, match="was overwritten"):
        library.apply(SetNote(one.id, "more"))
    assert [found.tags for found in library.claims()] == [("tag 2",)]


@pytest.mark.parametrize("known_at_once", [pages.KNOWN_AT_ONCE, 0])
def test_the_same_bytes_again_are_no_overwriting(
    opener: Opener, made: Path, monkeypatch: pytest.MonkeyPatch, known_at_once: int
) -> None:
    monkeypatch.setattr(pages, "KNOWN_AT_ONCE", known_at_once)
    library = opener(made)
    (one,) = library.annotations()
    library.apply(SetNote(one.id, "before"))
    os.utime(made, (1, 1))
    library.news()
    made.with_name("older").write_bytes(made.read_bytes())
    put_older(made)
    library.news()
    library.apply(SetNote(one.id, "after"))
    _look_on(library, library._file._watch)  # type: ignore[attr-defined]
    with closing(sqlite3.connect(made)) as other:
        other.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    library.news()
    _look_on(library, library._file._watch)  # type: ignore[attr-defined]
    with closing(sqlite3.connect(made)) as other:
        other.execute("VACUUM")
        other.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    library.news()
    library.apply(SetNote(one.id, "at last"))
    assert not _overwritten(library)


def test_what_one_window_does_not_know_the_other_puts_together(opener: Opener, made: Path) -> None:
    made.with_name("older").write_bytes(made.read_bytes())
    first, second = opener(made), opener(made, who="other")
    (one,) = second.annotations()
    for n in range(3):
        second.apply(SetNote(one.id, f"note {n}"))
        copy_back(second._file.connection)  # type: ignore[attr-defined]
        second.news()
    put_older(made)
    first.news()
    second.news()
    assert "All that was saved is in" in second.notice
    assert second.annotations()[0].note == "note 2"
    assert "note 2" in {note for one in made.parent.glob("*rescued*.sqlite") for note in notes(one)}


@pytest.mark.parametrize("seen", [True, False])
def test_a_log_seen_to_its_end_may_be_begun_anew_by_another_window(
    opener: Opener, made: Path, seen: bool
) -> None:
    made.with_name("older").write_bytes(made.read_bytes())
    first, second = opener(made), opener(made, who="other")
    (one,) = second.annotations()
    second.apply(SetNote(one.id, "long " * 20_000))
    if seen:
        first.news()
    copy_back(second._file.connection)  # type: ignore[attr-defined]
    second.apply(SetNote(one.id, "short"))
    put_older(made)
    first.news()
    assert ("All that was saved is in" in first.notice) == seen
    assert ("something may be missing" in first.notice) != seen


def test_a_restored_backup_is_no_overwriting(opener: Opener, made: Path, clock: Clock) -> None:
    backup = back_up(made, clock).backup
    assert backup is not None
    library = opener(made)
    (one,) = library.annotations()
    library.apply(SetNote(one.id, "given up"))
    library.news()
    restore(backup.path, made, clock)
    with closing(sqlite3.connect(made)) as other:
        other.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    assert library.news() is not None
    library.apply(SetNote(one.id, "again"))
    assert not _overwritten(library)


def test_what_others_carry_over_is_no_overwriting(opener: Opener, made: Path) -> None:
    first, second = opener(made), opener(made, who="other")
    (one,) = first.annotations()
    for n in range(5):
        second.apply(SetNote(one.id, f"note {n}"))
        copy_back(second._file.connection)  # type: ignore[attr-defined]
        first.news()
        first.apply(SetNote(one.id, f"answer {n}"))
    assert not first.read_only
    assert not _overwritten(first, second)


def test_a_log_begun_anew_just_as_it_is_looked_at_is_no_overwriting(
    opener: Opener, made: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, second = opener(made), opener(made, who="other")
    (one,) = second.annotations()
    second.apply(SetNote(one.id, "seen"))
    first.news()
    second.apply(SetNote(one.id, "long " * 20_000))
    look = log.salts

    def salts(path: Path) -> bytes:
        found = look(path)
        monkeypatch.setattr("reader.storage.overwriting.salts", look)
        copy_back(second._file.connection)  # type: ignore[attr-defined]
        second.apply(SetNote(one.id, "short"))
        return found

    monkeypatch.setattr("reader.storage.overwriting.salts", salts)
    for _ in range(2):
        first.news()
    copy_back(second._file.connection)  # type: ignore[attr-defined]
    first.news()
    assert not _overwritten(first, second)


def test_a_log_of_which_something_was_missed_tells_nothing_of_the_last_pages_in_it(
    opener: Opener, made: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, second = opener(made), opener(made, who="other")
    (one,) = second.annotations()
    second.apply(SetNote(one.id, "long " * 20_000))
    copy_back(second._file.connection)  # type: ignore[attr-defined]
    time.sleep(0.05)
    first.news()
    # As if the last frames had not been seen before the log was begun anew.
    watch = first._file._watch  # type: ignore[attr-defined]
    watch._logs[-1].put(5, 1_000_000, 1)
    monkeypatch.setattr("reader.storage.overwriting.ended_at", lambda *_: False)
    second.apply(SetNote(one.id, "short"))
    first.news()
    assert watch._missed == watch._made_up != 0
    copy_back(second._file.connection)  # type: ignore[attr-defined]
    first.news()
    assert not _overwritten(first, second)


def test_a_log_that_is_read_again_and_not_to_its_end_hides_nothing() -> None:
    logged = Logged()
    assert logged.put(7, 1, 11)
    assert logged.put(7, 5, 55)
    assert not logged.put(7, 1, 11)
    assert logged.last() == {7: 55}
    assert logged.last(4) == {}
    assert logged.has(7, 11)
    assert not logged.has(8, 11)


def test_what_is_written_over_while_it_is_read_is_no_part_of_a_log(
    opener: Opener, made: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    library = opener(made)
    (one,) = library.annotations()
    library.apply(SetNote(one.id, "long " * 20_000))
    real = log._read_at
    log_path = beside(made, "-wal")
    assert len(list(log.frames(log_path))) > 20

    def read_at(file: FileIO, at: int, count: int) -> bytes:
        found = real(file, at, count)
        if at:
            monkeypatch.setattr(log, "_read_at", real)
            copy_back(library._file.connection)  # type: ignore[attr-defined]
            library.apply(SetNote(one.id, f"at {at}"))
        return found

    monkeypatch.setattr(log, "_read_at", read_at)
    assert not list(log.frames(log_path))


@pytest.mark.parametrize("left", [1, 24, 4119])
def test_a_frame_that_did_not_fit_on_the_disk_ends_a_log(
    opener: Opener, made: Path, tmp_path: Path, left: int
) -> None:
    library = opener(made)
    library.apply(SetNote(library.annotations()[0].id, "in the log"))
    data = beside(made, "-wal").read_bytes()
    cut = tmp_path / "cut-wal"
    cut.write_bytes(data[: log.HEADER + 2 * (log.FRAME + 4096) + left])
    assert len(list(itertools.islice(log.frames(cut), 3))) == 2


def test_an_emptied_trash_is_no_overwriting(opener: Opener, made: Path) -> None:
    first, second = opener(made), opener(made, who="other")
    second.apply(RemoveArticle(second.articles()[0].id))
    second.empty_trash()
    second.news()
    copy_back(second._file.connection)  # type: ignore[attr-defined]
    first.news()
    assert not _overwritten(first, second)


@pytest.mark.parametrize("at_once", [pages.KNOWN_AT_ONCE, 0])
def test_what_is_written_after_the_trash_was_emptied_elsewhere_is_no_overwriting(
    opener: Opener, made: Path, monkeypatch: pytest.MonkeyPatch, at_once: int
) -> None:
    monkeypatch.setattr(pages, "KNOWN_AT_ONCE", at_once)
    first = opener(made)
    (one,) = first.annotations()
    first.apply(ImportArticles((draft(text="To be removed again. " * 20_000),)))
    second = opener(made, who="other")
    first.apply(RemoveArticle(first.articles()[-1].id))
    first.empty_trash()
    for n in range(6):
        for library in (second, first):
            library.news()
            # New pages, which are in the log alone.
            library.apply(SetNote(one.id, f"note {n} " * 5_000))
    assert not _overwritten(first, second)
    assert [a.note[:6] for a in second.annotations()] == ["note 5"]


def _overwritten(*libraries: Library) -> bool:
    return any(one.is_overwritten() for one in libraries)


def test_what_seems_strange_while_others_write_is_looked_at_when_they_are_quiet(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = library._file  # type: ignore[attr-defined]

    def is_right(watch: Watch, _has_all: object, *, wait: bool) -> bool:
        return wait and watch._connection.in_transaction

    monkeypatch.setattr(Watch, "_is_right", is_right)
    os.utime(library.path)
    assert file._watch.is_same(lambda: False)
    assert not file.connection.in_transaction
    monkeypatch.setattr(Watch, "_is_right", lambda *_, **__: False)
    os.utime(library.path, (1, 1))
    assert not file._watch.is_same(lambda: False)
