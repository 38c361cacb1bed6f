"""Files that are opened, and files that are refused and left exactly as they were."""

from __future__ import annotations

import os
import shutil
import sqlite3
import threading
from collections.abc import Callable
from contextlib import closing, suppress
from pathlib import Path

import pytest

from reader.core.changes import ReviseArticle, SetNote
from reader.storage import (
    DamagedLibraryError,
    FolderMissingError,
    Library,
    LibraryError,
    LibraryMissingError,
    LibraryUnreachableError,
    NotAFileError,
    NotALibraryError,
    ReadOnlyLibraryError,
    StillCheckedError,
    UnsafeLibraryError,
    check_library,
    find_rot,
    library_file,
    opening,
    salvage,
)
from reader.storage.checking import has_sound_structure
from reader.storage.checkup import Stop
from reader.storage.schema import VERSION
from tests.storage.conftest import Opener
from tests.storage.files import sql, unchanged
from tests.storage.values import draft


def test_a_new_library_is_empty_and_closes_to_a_single_file(opener: Opener, tmp_path: Path) -> None:
    library = opener(tmp_path / "Żółw #1 100%?.sqlite")
    assert (library.name, library.read_only, library.notice) == ("Żółw #1 100%?", False, "")
    assert (library.articles(), library.undo(), library.redo()) == ((), None, None)
    library.close()
    assert [p.name for p in tmp_path.iterdir()] == ["Żółw #1 100%?.sqlite"]


def test_the_file_says_what_it_is_and_is_durable(library: Library) -> None:
    marks = ("application_id", "user_version", "journal_mode")
    with closing(sqlite3.connect(library.path)) as connection:
        found = [connection.execute(f"PRAGMA {mark}").fetchone()[0] for mark in marks]
    assert found == [0x50524C58, VERSION, "wal"]
    own = library._file.connection  # type: ignore[attr-defined]
    pragmas = ("synchronous", "foreign_keys", "trusted_schema", "cell_size_check")
    assert [own.execute(f"PRAGMA {p}").fetchone()[0] for p in pragmas] == [2, 1, 0, 1]


def test_an_empty_file_becomes_a_library_when_asked(opener: Opener, tmp_path: Path) -> None:
    path = tmp_path / "empty.sqlite"
    path.touch()
    with unchanged(tmp_path), pytest.raises(NotALibraryError):
        opener(path, create=False)
    assert opener(path).articles() == ()


def test_opening_a_library_with_create_keeps_what_is_in_it(opener: Opener, made: Path) -> None:
    assert len(opener(made).annotations()) == 1


def test_a_missing_file_is_named_and_not_made(opener: Opener, tmp_path: Path) -> None:
    with pytest.raises(LibraryMissingError, match=r"gone\.sqlite"):
        opener(tmp_path / "gone.sqlite", create=False)
    with pytest.raises(
        FolderMissingError, match=r"There is no folder .*/no folder\. Nothing was made"
    ):
        opener(tmp_path / "no folder" / "new.sqlite")
    with pytest.raises(LibraryError):
        opener(tmp_path / "bad\0name.sqlite")
    assert list(tmp_path.iterdir()) == []


def test_a_failed_creation_leaves_no_file(
    opener: Opener, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from reader.storage import migrations

    def fails(connection: sqlite3.Connection) -> None:
        connection.execute("CREATE TABLE half (done)")
        message = "no room"
        raise OSError(message)

    monkeypatch.setattr(migrations, "migrate", fails)
    with pytest.raises(LibraryUnreachableError):
        opener()
    assert list(tmp_path.iterdir()) == []


def test_a_folder_and_a_pipe_are_no_libraries(opener: Opener, tmp_path: Path) -> None:
    with pytest.raises(NotAFileError):
        opener(tmp_path)
    if hasattr(os, "mkfifo"):
        os.mkfifo(tmp_path / "pipe")
        with pytest.raises(NotAFileError):
            opener(tmp_path / "pipe")


@pytest.mark.parametrize("create", [True, False])
@pytest.mark.parametrize("content", [b"x", b"<html>" * 400, b"SQLite format 3\0", os.urandom(5000)])
def test_a_file_that_is_not_sqlite_is_refused(
    opener: Opener, tmp_path: Path, content: bytes, create: bool
) -> None:
    path = tmp_path / "letter.sqlite"
    path.write_bytes(content)
    with unchanged(tmp_path), pytest.raises(NotALibraryError, match=r"letter\.sqlite"):
        opener(path, create=create)


@pytest.mark.parametrize("mode", ["wal", "delete"])
def test_another_programs_database_is_refused(opener: Opener, tmp_path: Path, mode: str) -> None:
    path = tmp_path / "other.db"
    sql(path, f"PRAGMA journal_mode = {mode}", "CREATE TABLE article (id)")
    with unchanged(tmp_path), pytest.raises(NotALibraryError):
        opener(path)


HOSTILE = {
    "trigger": "CREATE TRIGGER t AFTER INSERT ON annotation BEGIN DELETE FROM annotation; END",
    "view": "CREATE VIEW v AS SELECT 1",
    "table": "CREATE TABLE extra (x)",
    "virtual table": "CREATE VIRTUAL TABLE extra USING fts5(x)",
    "expression index": "CREATE INDEX i ON setting (random_blob(key))",
    "index": "CREATE INDEX i ON claim (statement)",
    "column": "ALTER TABLE claim ADD COLUMN extra TEXT GENERATED ALWAYS AS (hex(id))",
    "missing table": "DROP TABLE setting",
    "index by a known name": (
        "DROP INDEX idx__sqlite_migrations_migration_set_name;"
        "CREATE UNIQUE INDEX idx__sqlite_migrations_migration_set_name ON annotation (article_id)"
    ),
    "table by a known name": (
        "DROP TABLE _sqlite_migrations; CREATE TABLE _sqlite_migrations (x CHECK (abs(x) > 0))"
    ),
}


@pytest.mark.parametrize("what", HOSTILE)
def test_a_library_with_foreign_parts_is_refused(
    opener: Opener, made: Path, tmp_path: Path, what: str
) -> None:
    with closing(sqlite3.connect(made, isolation_level=None)) as connection:
        connection.create_function("random_blob", 1, lambda _: 1, deterministic=True)
        connection.executescript(HOSTILE[what])
    with unchanged(tmp_path), pytest.raises(UnsafeLibraryError):
        opener(made)


def test_a_table_by_a_known_name_with_another_definition_is_refused(
    opener: Opener, made: Path, tmp_path: Path
) -> None:
    sql(
        made,
        "PRAGMA writable_schema = ON",
        "UPDATE sqlite_schema SET sql = replace(sql, 'value TEXT NOT NULL',"
        " 'value TEXT NOT NULL CHECK (abs(random()) > 0)') WHERE name = 'setting'",
    )
    with unchanged(tmp_path), pytest.raises(UnsafeLibraryError):
        opener(made)


@pytest.mark.parametrize("length", [100, 4096, 9000, -1])
def test_a_file_cut_short_is_refused(
    opener: Opener, made: Path, tmp_path: Path, length: int
) -> None:
    os.truncate(made, length if length > 0 else made.stat().st_size - 1)
    with unchanged(tmp_path), pytest.raises(DamagedLibraryError, match="damaged"):
        opener(made)


def test_a_page_overwritten_is_refused(opener: Opener, made: Path, tmp_path: Path) -> None:
    size = made.stat().st_size
    refused = 0
    for page in range(1, size // 4096):
        copy = tmp_path / "damaged" / f"{page}.sqlite"
        copy.parent.mkdir(exist_ok=True)
        shutil.copy(made, copy)
        with copy.open("r+b") as file:
            file.seek(page * 4096)
            file.write(b"\xa5" * 4096)
        with unchanged(copy.parent):
            try:
                opener(copy).close()
            except (DamagedLibraryError, UnsafeLibraryError):
                refused += 1
    assert refused == size // 4096 - 1


def test_a_text_that_is_no_text_is_reported_as_damage(opener: Opener, made: Path) -> None:
    sql(made, "UPDATE annotation SET note = CAST(x'C3' AS TEXT)")
    library = opener(made)
    with pytest.raises(DamagedLibraryError):
        library.annotations()


@pytest.mark.parametrize(
    ("statement", "method"),
    [
        ("UPDATE annotation SET created = 'yesterday'", "annotations"),
        ("UPDATE article SET published = '2022-13-45'", "articles"),
        ("UPDATE claim SET modified = ''", "claims"),
        ("UPDATE article SET imported_at = ''", "contents"),
        ("UPDATE journal SET edits = 'x'", "undo"),
    ],
)
def test_values_that_no_library_holds_are_reported_as_damage(
    opener: Opener, made: Path, statement: str, method: str
) -> None:
    sql(made, statement)
    library = opener(made)
    with pytest.raises(DamagedLibraryError):
        getattr(library, method)()


@pytest.mark.parametrize(
    "edits",
    [
        "1",
        "[1]",
        "[" * 100_000,
        '[["setting",{"key":"x"},null,{"key":"x"}]]',
        '[["claim",{"id":"x"},null,{"no\\")--":1}]]',
        '[["claim",["id"],null,{"id":1}]]',
        '[["claim",{"id":[]},null,{"id":1}]]',
        '[["claim",{"id":1},null,null]]',
        '[["claim",{"id":1},null,{}]]',
        '[["claim",{"id":1},{},{}]]',
        '[["annotation",{"id":"a-one"},{"note":""},{"note":[1]}]]',
    ],
)
def test_a_journal_that_holds_no_edits_is_reported_as_damage(
    opener: Opener, made: Path, edits: str
) -> None:
    with closing(sqlite3.connect(made, isolation_level=None)) as connection:
        connection.execute("UPDATE journal SET edits = ?", (edits,))
    library = opener(made)
    before = library.contents()
    with pytest.raises(DamagedLibraryError):
        library.undo()
    assert library.contents() == before


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE sqlite_sequence SET seq = 9223372036854775807 WHERE name = 'journal'",
        "UPDATE article SET number = 9223372036854775807",
        "UPDATE note_search_config SET v = 99 WHERE k = 'version'",
        "UPDATE text_search_config SET v = 99 WHERE k = 'version'",
    ],
)
def test_a_file_in_which_nothing_could_be_saved_is_refused(
    opener: Opener, made: Path, tmp_path: Path, statement: str
) -> None:
    sql(made, statement)
    with unchanged(tmp_path), pytest.raises(DamagedLibraryError):
        opener(made)
    assert not check_library(made).sound


@pytest.mark.parametrize(
    ("statement", "write"),
    [
        ("UPDATE journal SET edits = '" + "[" * 100_000 + "'", lambda one: one.empty_trash()),
        (
            "UPDATE revision SET ordinal = 9223372036854775807",
            lambda one: one.apply(ReviseArticle(one.articles()[0].id, draft("Other words."))),
        ),
        (
            "UPDATE annotation SET note = 'rotten'",
            lambda one: one.apply(SetNote("a-one", "Other words.")),
        ),
    ],
)
def test_damage_that_a_change_comes_upon_is_said_and_ends_writing(
    opener: Opener, made: Path, statement: str, write: Callable[[Library], object]
) -> None:
    sql(made, statement)
    library = opener(made)
    with pytest.raises(DamagedLibraryError):
        write(library)
    assert library.read_only
    assert library.is_altered()
    with pytest.raises(ReadOnlyLibraryError):
        library.apply(SetNote("a-one", "More."))


@pytest.mark.parametrize(
    ("statement", "read"),
    [
        ("UPDATE claim SET statement = 'rotten'", lambda one: one.claims()),
        ("UPDATE claim SET statement = 'rotten'", lambda one: one.contents()),
        ("UPDATE annotation SET note = 'rotten'", lambda one: one.annotations()),
        ("UPDATE annotation SET note = 'rotten'", lambda one: one.contents()),
        ("UPDATE article SET outlet = 'rotten'", lambda one: one.contents()),
        ("UPDATE revision SET text = text || '!'", lambda one: one.contents()),
    ],
)
def test_rot_that_a_reading_comes_upon_ends_writing(
    opener: Opener, made: Path, statement: str, read: Callable[[Library], object]
) -> None:
    sql(made, statement)
    library = opener(made)
    before = library.read_only
    read(library)
    assert (before, library.read_only) == (False, True)
    assert "not as it was written" in library.notice


def test_rot_that_comes_while_a_library_is_open_is_seen(opener: Opener, made: Path) -> None:
    library = opener(made)
    library.claims()
    seen = [library.read_only]
    sql(made, "UPDATE claim SET statement = 'rotten'")
    library.claims()
    assert [*seen, library.read_only] == [False, True]


def test_blocks_and_times_beyond_the_text_are_left_out(opener: Opener, made: Path) -> None:
    sql(made, 'UPDATE block SET "end" = 1000', 'UPDATE time_expression SET "end" = 1000')
    (article,) = opener(made).contents().articles
    assert (article.blocks, article.times) == ((), ())


@pytest.mark.parametrize("at", [0, 9, 20, 40, 120, 300])
@pytest.mark.parametrize("flip", [0x80, 0x01])
def test_rot_in_the_list_of_tables_is_damage_and_the_rest_can_be_saved(
    opener: Opener, made: Path, tmp_path: Path, at: int, flip: int
) -> None:
    data = bytearray(made.read_bytes())
    data[data.index(b"CREATE TABLE annotation") + at] ^= flip
    made.write_bytes(data)
    report = check_library(made)
    assert (report.sound, report.contents) == (False, ())
    assert find_rot(made)
    with unchanged(tmp_path):
        with pytest.raises(DamagedLibraryError):
            opener(made)
        shown = opener(made, damaged=True)
        assert [a.id for a in shown.annotations()] == ["a-one"]
    assert salvage(made, tmp_path / "saved.sqlite").complete


def _break_a_page(path: Path) -> None:
    """Overwrite the page with the blocks of articles, which nothing reads on opening."""
    with closing(sqlite3.connect(f"{path.as_uri()}?immutable=1", uri=True)) as connection:
        query = "SELECT rootpage FROM sqlite_schema WHERE name = 'block'"
        (page,) = connection.execute(query).fetchone()
    data = bytearray(path.read_bytes())
    data[(page - 1) * 4096 : page * 4096] = b"\xa5" * 4096
    path.write_bytes(data)


def test_a_large_damaged_file_is_opened_and_not_a_byte_of_it_changes(
    opener: Opener, made: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(opening, "CHECKED_UP_TO", 0)
    _break_a_page(made)
    before = made.read_bytes()
    library = opener(made)
    assert library.checkup.pending
    library.set_setting("columns", [])
    with pytest.raises(DamagedLibraryError):
        library.apply(SetNote("a-one", "x"))
    assert (library.read_only, library.is_altered(), library.checkup.pending) == (True, True, False)
    library.close()
    assert made.read_bytes() == before


def test_a_large_file_takes_changes_once_it_is_checked(
    opener: Opener, made: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(opening, "CHECKED_UP_TO", 0)
    library = opener(made)
    library.apply(SetNote("a-one", "x"))
    assert not library.checkup.pending
    library.set_setting("columns", ["x"])
    assert (library.annotations()[0].note, library.setting("columns")) == ("x", ["x"])


def test_a_change_during_the_check_of_a_large_file_is_told_to_come_again(
    opener: Opener, made: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(opening, "CHECKED_UP_TO", 0)
    monkeypatch.setattr(library_file, "_CHECKUP_SECONDS", 0.01)
    begun, ended = threading.Event(), threading.Event()

    def slow(*_: object) -> bool:
        begun.set()
        return ended.wait()

    monkeypatch.setattr(opening, "has_sound_structure", slow)
    library = opener(made)
    thread = threading.Thread(target=library.checkup.passed)
    thread.start()
    begun.wait()
    with pytest.raises(StillCheckedError, match="try again"):
        library.apply(SetNote("a-one", "x"))
    ended.set()
    thread.join()
    library.apply(SetNote("a-one", "x"))
    assert library.annotations()[0].note == "x"


@pytest.mark.parametrize("left", ["a log", "no log mode"])
def test_a_large_file_that_opening_would_write_to_is_checked_first(
    opener: Opener, made: Path, monkeypatch: pytest.MonkeyPatch, left: str
) -> None:
    monkeypatch.setattr(opening, "CHECKED_UP_TO", 0)
    if left == "a log":
        library = opener(made)
        library.apply(SetNote("a-one", "x"))
        for suffix in ("", "-wal"):
            shutil.copy(f"{made}{suffix}", f"{made.with_name('left.sqlite')}{suffix}")
    else:
        shutil.copy(made, made.with_name("left.sqlite"))
        sql(made.with_name("left.sqlite"), "PRAGMA journal_mode = DELETE")
    left_one = made.with_name("left.sqlite")
    _break_a_page(left_one)
    before = left_one.read_bytes()
    with pytest.raises(DamagedLibraryError):
        opener(left_one)
    assert left_one.read_bytes() == before


def _hide_claims(path: Path) -> None:
    """Leave the entries of the claims out of the index by their ids, as a lost write would."""
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        query = "SELECT rootpage FROM sqlite_schema WHERE name = 'sqlite_autoindex_claim_1'"
        (page,) = connection.execute(query).fetchone()
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    data = bytearray(path.read_bytes())
    at = data.index(b"c-one", (page - 1) * 4096)
    assert at < page * 4096
    data[at : at + 5] = b"c-onf"
    path.write_bytes(data)


def test_an_index_that_does_not_agree_with_its_table_is_damage(
    opener: Opener, made: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _hide_claims(made)
    assert not check_library(made).sound
    assert find_rot(made)
    with pytest.raises(DamagedLibraryError):
        opener(made)
    # In a larger one that is found later.
    monkeypatch.setattr(opening, "THOROUGHLY_UP_TO", 0)
    for read in (Library.claims, Library.contents):
        library = opener(made)
        assert not library.read_only
        with suppress(DamagedLibraryError):
            getattr(library, read.__name__)()
        assert (library.read_only, library.is_altered()) == (True, True)
    with pytest.raises(DamagedLibraryError):
        opener(made).contents()


def test_an_article_that_leads_to_no_text_is_not_passed_over_in_silence(
    opener: Opener, made: Path
) -> None:
    library = opener(made)
    sql(made, "UPDATE article SET revision_id = 'rotten'")
    assert library.articles() == ()
    assert (library.read_only, library.is_altered()) == (True, True)
    with pytest.raises(ReadOnlyLibraryError, match="not as it was written"):
        library.apply(SetNote("a-one", "x"))


def test_the_check_of_a_large_file_ends_when_that_is_asked_for(made: Path) -> None:
    stop = Stop()
    assert has_sound_structure(made, stop)
    stop.ask()
    with pytest.raises(StillCheckedError):
        has_sound_structure(made, stop)
    with closing(sqlite3.connect(made, check_same_thread=False)) as connection:
        stop = Stop()
        stop.watch(connection)
        thread = threading.Timer(0.05, stop.ask)
        thread.start()
        endless = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i FROM n) SELECT max(i) FROM n"
        with pytest.raises(sqlite3.OperationalError, match="interrupted"):
            connection.execute(endless)
        thread.join()


@pytest.mark.parametrize("then", ["news", "change"])
def test_many_annotations_are_shown_first_and_compared_before_anything_is_written(
    opener: Opener, made: Path, monkeypatch: pytest.MonkeyPatch, then: str
) -> None:
    monkeypatch.setattr(library_file, "_MANY", 0)
    sql(made, "UPDATE annotation SET note = 'rotten'")
    library = opener(made)
    library.check_later()
    (one,) = library.annotations(library.articles()[0].id)
    assert one.note == "rotten"
    assert not library.is_altered()
    if then == "news":
        library.news()
    else:
        with pytest.raises(LibraryError):
            library.apply(SetNote(one.id, "more"))
    assert library.is_altered()


def test_what_sqlite_keeps_of_how_rows_are_spread_does_no_harm(opener: Opener, made: Path) -> None:
    sql(made, "ANALYZE")
    library = opener(made)
    (one,) = library.annotations()
    library.apply(SetNote(one.id, "more"))
    assert check_library(made).sound
