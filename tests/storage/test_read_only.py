"""Libraries that can be read but not written to: newer ones, and those on a locked-away disk."""

from __future__ import annotations

import errno
import os
import shutil
import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from reader.core.changes import SetNote
from reader.storage import (
    Library,
    LibraryUnreachableError,
    NewerLibraryError,
    ReadOnlyLibraryError,
    reading_only,
)
from reader.storage.errors import NoRoomForCopyError
from tests.storage.conftest import Opener
from tests.storage.files import listing, sql, unchanged

NOBODY = 65534


def _refuses_to_write(library: Library) -> None:
    before = library.contents()
    assert len(before.annotations) == 1
    for write in (lambda: library.apply(SetNote("a-one", "x")), library.undo, library.redo):
        with pytest.raises(ReadOnlyLibraryError):
            write()
    library.set_setting("columns", [1])
    assert library.setting("columns") is None
    assert library.contents() == before
    assert library.undo_label() == "Highlight"
    assert not library.changed_elsewhere()


@pytest.fixture
def powerless(made: Path) -> Iterator[Path]:
    """The closed library in a folder of its own, as somebody to whom permissions apply."""
    if not hasattr(os, "geteuid"):
        pytest.skip("this system has no permissions that a test could take away")
    folder = Path(tempfile.mkdtemp())
    path = folder / "library.sqlite"
    shutil.copyfile(made, path)
    root = os.geteuid() == 0
    if root:
        # Permissions do not hold root back.
        os.chown(folder, NOBODY, NOBODY)
        os.chown(path, NOBODY, NOBODY)
        os.seteuid(NOBODY)
    try:
        yield path
    finally:
        if root:
            os.seteuid(0)
        folder.chmod(0o700)
        shutil.rmtree(folder)


def _logged(path: Path) -> sqlite3.Connection:
    """Leave a note that stands only in the write-ahead log; return the connection that wrote it."""
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("PRAGMA wal_autocheckpoint = 0")
    connection.execute("UPDATE annotation SET note = 'only in the log'")
    return connection


def test_a_newer_library_stays_as_it_is(opener: Opener, made: Path, tmp_path: Path) -> None:
    sql(made, "CREATE TABLE new_in_2 (x)", "PRAGMA user_version = 99")
    with unchanged(tmp_path):
        library = opener(made)
        assert library.read_only
        assert "newer version" in library.notice
        _refuses_to_write(library)
        assert listing(tmp_path).keys() == {"library.sqlite"}
        library.close()


def test_a_newer_library_in_use_shows_what_is_in_its_log(opener: Opener, made: Path) -> None:
    with closing(_logged(made)) as other:
        other.execute("PRAGMA user_version = 99")
        before = made.read_bytes()
        library = opener(made)
        assert library.read_only
        assert library.annotations()[0].note == "only in the log"
        library.close()
        assert made.read_bytes() == before


def test_a_log_that_a_newer_version_left_behind_is_left_alone(
    opener: Opener, made: Path, tmp_path: Path
) -> None:
    left = tmp_path / "left"
    left.mkdir()
    with closing(_logged(made)) as other:
        other.execute("PRAGMA user_version = 99")
        for name in ("library.sqlite", "library.sqlite-wal"):
            shutil.copyfile(tmp_path / name, left / name)
    with unchanged(left):
        library = opener(left / "library.sqlite")
        assert library.read_only
        assert library.annotations()[0].note == "only in the log"
        library.close()


@pytest.mark.parametrize(
    "statements",
    [
        ["DROP TABLE setting"],
        ["ALTER TABLE claim RENAME COLUMN statement TO said"],
        ["ALTER TABLE claim DROP COLUMN statement"],
        ["DROP TABLE setting", "CREATE VIEW setting AS SELECT 'k' AS key, 'v' AS value"],
        ["DROP TABLE setting", "CREATE VIRTUAL TABLE setting USING fts5(key, value)"],
    ],
)
def test_a_newer_library_that_cannot_be_read_is_refused(
    opener: Opener, made: Path, tmp_path: Path, statements: list[str]
) -> None:
    sql(made, *statements, "PRAGMA user_version = 99")
    with unchanged(tmp_path), pytest.raises(NewerLibraryError, match="newer version"):
        opener(made)


def test_values_that_only_a_newer_version_knows_are_not_called_damage(
    opener: Opener, made: Path
) -> None:
    sql(
        made,
        "PRAGMA ignore_check_constraints = ON",
        "UPDATE claim SET status = 'doubted'",
        "PRAGMA user_version = 99",
    )
    library = opener(made)
    assert len(library.annotations()) == 1
    with pytest.raises(NewerLibraryError):
        library.claims()


def test_a_file_without_write_permission(opener: Opener, powerless: Path) -> None:
    powerless.chmod(0o400)
    with unchanged(powerless.parent):
        library = opener(powerless)
        assert library.read_only
        assert "nothing can be written" in library.notice
        _refuses_to_write(library)
        assert listing(powerless.parent).keys() == {"library.sqlite"}
        library.close()


def test_a_folder_without_write_permission(opener: Opener, powerless: Path) -> None:
    powerless.parent.chmod(0o500)
    with unchanged(powerless.parent):
        library = opener(powerless)
        _refuses_to_write(library)
        library.close()


def test_a_log_left_in_a_folder_without_write_permission_is_read(
    opener: Opener, powerless: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = powerless.parent
    with closing(_logged(powerless)):
        log = Path(f"{powerless}-wal").read_bytes()
    Path(f"{powerless}-wal").write_bytes(log)
    folder.chmod(0o500)
    with tempfile.TemporaryDirectory() as temporary, unchanged(folder):
        monkeypatch.setattr(tempfile, "tempdir", temporary)
        library = opener(powerless)
        assert library.annotations()[0].note == "only in the log"
        assert list(Path(temporary).iterdir()) != []
        library.close()
        assert list(Path(temporary).iterdir()) == []


def test_where_there_is_no_room_for_passing_files_they_are_told_to_be_the_matter(
    opener: Opener, made: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    library = opener(made)
    library.apply(SetNote("a-one", "Only in the log."))
    folder = tmp_path / "left"
    folder.mkdir()
    for name in (made.name, f"{made.name}-wal"):
        shutil.copyfile(made.with_name(name), folder / name)

    def refuse(_source: Path, _target: Path) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(reading_only, "copy_bytes", refuse)
    with pytest.raises(NoRoomForCopyError) as refused, unchanged(folder):
        opener(folder / made.name)
    assert tempfile.gettempdir() in str(refused.value)


def test_a_file_that_may_not_be_read_is_refused(opener: Opener, powerless: Path) -> None:
    powerless.chmod(0)
    with pytest.raises(LibraryUnreachableError):
        opener(powerless)
    powerless.chmod(0o600)


def test_a_library_is_not_made_in_a_folder_without_write_permission(
    opener: Opener, powerless: Path
) -> None:
    powerless.parent.chmod(0o500)
    with unchanged(powerless.parent), pytest.raises(LibraryUnreachableError):
        opener(powerless.parent / "new.sqlite")
