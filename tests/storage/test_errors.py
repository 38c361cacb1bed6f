"""The file is locked, the disk is full, the file is gone: said plainly, and nothing is changed."""

from __future__ import annotations

import errno
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

import pytest

from reader.core import changes
from reader.core.article import ArticleInfo
from reader.core.claim import Status
from reader.storage import (
    ConflictError,
    DiskFullError,
    Library,
    LibraryError,
    LibraryInUseError,
    LibraryLockedError,
    LibraryMovedError,
    LibraryUnreachableError,
    OldSqliteError,
    ReadOnlyLibraryError,
    State,
    find_index_rot,
    find_rot,
    opening,
    overwriting,
    plans,
    sqlite_library,
    standing_in,
)
from reader.storage.errors import NoLocksError
from reader.storage.plans import carry_out
from reader.storage.standing_in import StandIn
from tests.storage.conftest import Opener
from tests.storage.files import listing
from tests.storage.values import draft, highlight

_LIMIT = "limit to the size of files"

WRITES: dict[str, Callable[[Library], object]] = {
    "apply": lambda library: library.apply(changes.SetStatus("c-one", Status.DISPUTED)),
    "import": lambda library: library.apply(changes.ImportArticles((draft("Another."),))),
    "undo": lambda library: library.undo(),
    "redo": lambda library: library.redo(),
    "set_setting": lambda library: library.set_setting("columns", ["x"]),
}


@pytest.fixture
def marked(library: Library, info: ArticleInfo) -> Library:
    """A library in which there is something to undo and something to redo."""
    library.apply(highlight(info, "one"))
    library.apply(changes.SetNote("a-one", "A note."))
    library.undo()
    return library


@pytest.fixture
def other(marked: Library) -> Iterator[sqlite3.Connection]:
    """Another program's connection to the same file."""
    with closing(sqlite3.connect(marked.path, isolation_level=None)) as connection:
        yield connection


@pytest.mark.parametrize("write", WRITES)
def test_a_write_to_a_locked_library_says_so(
    marked: Library, other: sqlite3.Connection, write: str
) -> None:
    before, entries = marked.contents(), marked.history(100)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(LibraryLockedError, match=r"library\.sqlite is being used by another"):
        WRITES[write](marked)
    assert (marked.contents(), marked.history(100)) == (before, entries)
    other.execute("ROLLBACK")
    WRITES[write](marked)


def test_a_library_kept_by_another_program_is_not_opened(opener: Opener, made: Path) -> None:
    with closing(sqlite3.connect(made, isolation_level=None)) as other:
        other.execute("PRAGMA locking_mode = EXCLUSIVE")
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(LibraryLockedError):
            opener(made)


def test_a_place_that_the_system_keeps_from_is_no_rot(tmp_path: Path) -> None:
    nowhere = tmp_path / ("long" * 64)
    assert not find_rot(nowhere)
    assert not find_index_rot(nowhere)


@pytest.mark.skipif(sys.platform == "win32", reason="every disk there has locks")
def test_a_library_on_a_disk_without_locks_is_read_and_none_is_made_there(
    opener: Opener, made: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def has_none(*_: object) -> None:
        raise OSError(errno.ENOLCK, "")

    monkeypatch.setattr("fcntl.lockf", has_none)
    before = listing(made.parent)
    with closing(sqlite3.connect(made, isolation_level=None)) as other:
        # So SQLite takes it where there are no locks.
        other.execute("PRAGMA locking_mode = EXCLUSIVE")
        other.execute("BEGIN EXCLUSIVE")
        library = opener(made)
        assert (library.read_only, len(library.articles())) == (True, 1)
        assert "Files cannot be locked" in library.notice
        library.close()
    monkeypatch.setattr(opening, "make_library", _is_kept)
    with pytest.raises(NoLocksError, match="Nothing was made"):
        opener(made.with_name("new.sqlite"))
    assert listing(made.parent) == before


def _is_kept(place: Path, *_: object) -> None:
    raise LibraryLockedError(place)


@pytest.mark.parametrize("write", ["import", "apply"])
def test_a_full_disk_changes_nothing(marked: Library, write: str) -> None:
    before, entries = marked.contents(), marked.history(100)
    connection: sqlite3.Connection = marked._file.connection  # type: ignore[attr-defined]
    connection.execute("PRAGMA max_page_count = 1")
    big = "word " * 20_000
    with pytest.raises(DiskFullError, match="full"):
        marked.apply(
            changes.ImportArticles((draft(big),))
            if write == "import"
            else changes.SetNote("a-one", big)
        )
    assert (marked.contents(), marked.history(100)) == (before, entries)
    with pytest.raises(DiskFullError, match="cannot be kept") as told:
        marked.set_setting("columns", [big])
    assert "not made" not in str(told.value)
    connection.execute("PRAGMA max_page_count = 1000000")
    marked.apply(changes.SetNote("a-one", big))
    assert marked.annotations()[0].note == big


@contextmanager
def _files_no_larger_than(size: int) -> Iterator[None]:
    resource = pytest.importorskip("resource")
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


def test_a_write_that_the_system_refuses_changes_nothing(marked: Library) -> None:
    before, entries = marked.contents(), marked.history(100)
    log = marked.path.with_name("library.sqlite-wal").stat().st_size
    with _files_no_larger_than(log + 2000), pytest.raises(LibraryUnreachableError, match=_LIMIT):
        marked.apply(changes.SetNote("a-one", "word " * 20_000))
    assert (marked.contents(), marked.history(100)) == (before, entries)
    marked.apply(changes.SetNote("a-one", "again"))
    assert marked.annotations()[0].note == "again"


@pytest.mark.parametrize("size", [0, 5000, 40_000])
def test_a_library_for_which_there_is_no_room_is_not_made(
    opener: Opener, tmp_path: Path, size: int
) -> None:
    with _files_no_larger_than(size), pytest.raises((LibraryUnreachableError, DiskFullError)):
        opener(tmp_path / "new.sqlite")
    assert list(tmp_path.iterdir()) == []


def test_a_library_is_read_where_there_is_no_room_to_work_in_it(opener: Opener, made: Path) -> None:
    before, beside = made.read_bytes(), sorted(made.parent.iterdir())
    with _files_no_larger_than(5000):
        library = opener(made)
        assert library.read_only
        assert "make some room" in library.notice
        assert library.articles()
        with pytest.raises(ReadOnlyLibraryError):
            library.apply(changes.SetTagColour("to call", None))
        library.close()
    assert (made.read_bytes(), sorted(made.parent.iterdir())) == (before, beside)
    assert not opener(made).read_only


def test_an_old_sqlite_is_named(opener: Opener, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sqlite3, "sqlite_version_info", (3, 36, 0))
    with pytest.raises(OldSqliteError, match=r"3\.37"):
        opener()


def test_what_was_acknowledged_outlives_the_program(opener: Opener, made: Path) -> None:
    code = (
        "import os, sys\n"
        "from reader.core.changes import SetNote\n"
        "from reader.storage import open_library\n"
        "library = open_library(sys.argv[1])\n"
        "library.apply(SetNote('a-one', 'Last words.'))\n"
        "os._exit(7)\n"
    )
    root = Path(__file__).parents[2]
    ended = subprocess.run([sys.executable, "-c", code, made], cwd=root, check=False)
    assert ended.returncode == 7
    assert made.with_name("library.sqlite-wal").exists()
    library = opener(made)
    assert (library.annotations()[0].note, library.undo_label()) == ("Last words.", "Edit Note")


@pytest.mark.parametrize("write", WRITES)
def test_a_file_that_is_moved_away_gets_no_change_and_all_that_was_saved(
    opener: Opener, marked: Library, write: str
) -> None:
    before, entries = marked.contents(), marked.history(100)
    moved = marked.path.rename(marked.path.with_name("moved.sqlite"))
    with pytest.raises(LibraryMovedError, match="moved or deleted"):
        WRITES[write](marked)
    assert (marked.contents(), marked.history(100)) == (before, entries)
    assert listing(moved.parent).keys() == {"moved.sqlite"}
    there = opener(moved)
    assert there.annotations() == before.annotations
    assert [e.seq for e in there.history(100)] == [e.seq for e in entries]
    assert there.setting("columns") is None


@pytest.mark.parametrize("noticed_by", ["news", "close"])
def test_a_file_that_is_moved_away_is_whole_where_it_is(
    opener: Opener, marked: Library, noticed_by: str
) -> None:
    before = marked.contents()
    moved = marked.path.rename(marked.path.with_name("moved.sqlite"))
    getattr(marked, noticed_by)()
    there = opener(moved)
    assert there.annotations() == before.annotations
    there.apply(changes.SetNote("a-one", "Written where it is now."))
    there.close()
    moved.rename(marked.path)
    assert opener(marked.path).annotations()[0].note == "Written where it is now."


@pytest.mark.parametrize("noticed_by", ["news", "close"])
@pytest.mark.parametrize("replaced", [True, False])
def test_what_was_saved_is_kept_where_the_file_was_that_is_gone(
    opener: Opener, marked: Library, replaced: bool, noticed_by: str
) -> None:
    before, older = marked.contents(), marked.path.with_name("older.sqlite")
    opener(older, create=True).close()
    if replaced:
        older.replace(marked.path)
    else:
        marked.path.unlink()
    getattr(marked, noticed_by)()
    marked.close()
    kept = opener(marked.path.with_name("library rescued.sqlite"))
    assert kept.annotations() == before.annotations
    assert not replaced or not opener(marked.path).annotations()


def test_a_file_that_is_put_back_is_written_to_again(opener: Opener, marked: Library) -> None:
    moved = marked.path.rename(marked.path.with_name("moved.sqlite"))
    assert marked.news() is None
    there = opener(moved)
    there.apply(changes.SetNote("a-one", "Written where it is now."))
    there.close()
    moved.rename(marked.path)
    assert marked.news() == changes.Changed.everything()
    assert marked.annotations()[0].note == "Written where it is now."
    marked.apply(changes.SetNote("a-one", "Written here."))
    marked.close()
    assert opener(marked.path).annotations()[0].note == "Written here."


def test_a_moved_file_of_which_no_copy_can_be_made_is_shown_all_the_same(
    marked: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    tried: list[sqlite3.Connection] = []

    def fails(connection: sqlite3.Connection) -> StandIn:
        tried.append(connection)
        raise OSError(errno.ENOSPC, "no room")

    monkeypatch.setattr(standing_in, "copy_aside", fails)
    moved = marked.path.rename(marked.path.with_name("moved.sqlite"))
    assert (marked.news(), marked.news(), len(tried)) == (None, None, 1)
    assert len(marked.annotations()) == 1
    with closing(sqlite3.connect(f"{moved.as_uri()}?immutable=1", uri=True)) as connection:
        assert connection.execute("SELECT count(*) FROM journal").fetchone() == (4,)
    moved.rename(marked.path)
    marked.apply(changes.SetNote("a-one", "Goes on."))
    assert marked.annotations()[0].note == "Goes on."


def test_a_moved_file_that_is_still_open_is_not_called_damaged(
    opener: Opener, marked: Library
) -> None:
    moved = marked.path.rename(marked.path.with_name("moved.sqlite"))
    with pytest.raises(LibraryInUseError):
        opener(moved)
    marked.close()
    assert len(opener(moved).annotations()) == 1


def test_a_file_put_in_the_place_of_the_open_one_is_not_written_to(marked: Library) -> None:
    marked.path.rename(marked.path.with_name("moved.sqlite"))
    marked.path.write_bytes(b"something else")
    with pytest.raises(LibraryMovedError):
        marked.apply(changes.SetNote("a-one", "x"))
    assert marked.path.read_bytes() == b"something else"


@pytest.mark.parametrize(
    ("elsewhere", "move"),
    [
        ("UPDATE claim SET status = 'confirmed', modified = 'x'", "undo"),
        ("UPDATE claim SET status = 'disputed', modified = 'x'", "redo"),
        ("DELETE FROM annotation", "undo"),
        ("INSERT INTO claim VALUES ('c-new', 'none', '', '', '')", "redo highlight"),
    ],
)
def test_what_was_changed_elsewhere_is_not_overwritten(
    library: Library, info: ArticleInfo, elsewhere: str, move: str
) -> None:
    library.apply(highlight(info, "one"))
    if move == "redo highlight":
        library.apply(highlight(info, "new", "on Monday"))
    elif elsewhere.startswith("UPDATE"):
        library.apply(changes.SetStatus("c-one", Status.SINGLE_SOURCE))
    if move.startswith("redo"):
        library.undo()
    with closing(sqlite3.connect(library.path, isolation_level=None)) as other:
        other.execute(elsewhere)
    entries = library.history(100)
    rows = _dump(library.path)
    told = "undo goes on with" if move == "undo" else "another window"
    with pytest.raises(ConflictError, match=told):
        library.undo() if move == "undo" else library.redo()
    if move == "undo":
        # There is a way past.
        assert library.history(1)[0].state is State.DROPPED
        assert library.undo_label() == entries[1].label
        with closing(sqlite3.connect(library.path, isolation_level=None)) as other:
            other.execute("UPDATE journal SET state = 'done' WHERE state = 'dropped'")
    assert library.history(100) == entries
    assert _dump(library.path) == rows


def test_an_undo_that_would_orphan_anothers_annotation_is_refused(
    library: Library, info: ArticleInfo
) -> None:
    library.apply(highlight(info, "one"))
    with closing(sqlite3.connect(library.path, isolation_level=None)) as other:
        other.execute(
            "INSERT INTO annotation SELECT 'theirs', claim_id, article_id, revision_id, start,"
            ' "end", exact, prefix, suffix, note, stance, created, modified, anchor,'
            " said_by"
            " FROM annotation"
        )
    with pytest.raises(ConflictError):
        library.undo()
    assert len(library.annotations()) == 2


def test_every_error_is_a_sentence_for_a_person() -> None:
    for kind in LibraryError.__subclasses__():
        text = str(kind("/home/me/library.sqlite"))
        assert text[-1] == "."
        assert "{" not in text
        told = ("changed", "not made", "Nothing was made", "is still here")
        assert any(words in text for words in told)


def test_a_library_is_let_go_of_even_where_closing_fails(
    opener: Opener, made: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    library = opener(made)
    library.apply(changes.SetNote("a-one", "Said before."))

    def fail(_: overwriting.Watch) -> None:
        raise OSError(errno.EIO, "A disk that is gone.")

    monkeypatch.setattr(overwriting.Watch, "stop", fail)
    with pytest.raises(OSError, match="gone"):
        library.close()
    with pytest.raises(sqlite3.ProgrammingError, match="closed"):
        library.articles()
    monkeypatch.undo()
    assert opener(made).annotations()[0].note == "Said before."


def test_nothing_is_left_beside_a_library_that_was_closed(opener: Opener, made: Path) -> None:
    library = opener(made)
    library.apply(changes.SetNote("a-one", "x"))
    library.close()
    library.close()
    assert listing(made.parent).keys() == {"library.sqlite"}


def _dump(path: Path) -> list[str]:
    with closing(sqlite3.connect(path)) as connection:
        return list(connection.iterdump())


@pytest.mark.parametrize("write", WRITES)
def test_a_log_that_is_taken_away_is_not_written_to(marked: Library, write: str) -> None:
    log = Path(f"{marked.path}-wal")
    log.rename(log.with_name("taken away"))
    with pytest.raises(LibraryMovedError):
        WRITES[write](marked)
    log.write_bytes(b"")
    with pytest.raises(LibraryMovedError):
        WRITES[write](marked)
    log.unlink()
    log.with_name("taken away").rename(log)
    WRITES[write](marked)


def test_a_change_is_not_acknowledged_where_the_file_was_exchanged_meanwhile(
    made: Path, opener: Opener, monkeypatch: pytest.MonkeyPatch
) -> None:
    library = opener()
    other = made.with_name("other.sqlite")
    library.copy_to(other)

    def exchanged(*given: Any) -> Any:
        other.replace(made)
        return carry_out(*given)

    with monkeypatch.context() as patch:
        patch.setattr(plans, "carry_out", exchanged)
        with pytest.raises(LibraryMovedError, match="last change was not made"):
            library.apply(changes.SetNote("a-one", "lost otherwise"))
    assert opener(made).annotations()[0].note == ""


def test_no_room_for_a_copy_is_said_of_the_copy(
    library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, "no room")

    monkeypatch.setattr(sqlite_library, "save_whole", full)
    with pytest.raises(DiskFullError, match="no room for a copy"):
        library.copy_to(tmp_path / "copy.sqlite")
