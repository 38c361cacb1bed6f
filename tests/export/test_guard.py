"""No document is ever written over a library, by whatever name it is reached."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from reader.export import NotWrittenError, write_text

pytestmark = pytest.mark.skipif(os.name == "nt", reason="links and pipes as POSIX has them")


@pytest.fixture
def database(tmp_path: Path) -> Path:
    path = tmp_path / "talks.sqlite"
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE kept (words)")
        connection.commit()
    return path


def itself(database: Path) -> Path:
    return database


def linked(database: Path) -> Path:
    link = database.with_name("notes.md")
    link.symlink_to(database.name)
    return link


def hard_linked(database: Path) -> Path:
    link = database.with_name("notes.md")
    link.hardlink_to(database)
    return link


def through_a_folder(database: Path) -> Path:
    folder = database.parent / "folder"
    folder.symlink_to(".")
    return folder / database.name


WAYS = (itself, linked, hard_linked, through_a_folder)


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("named", [True, False])
def test_a_database_is_never_overwritten(
    way: Callable[[Path], Path], named: bool, database: Path
) -> None:
    before = database.read_bytes()
    path = way(database)
    with pytest.raises(NotWrittenError, match="was not overwritten") as caught:
        write_text(path, "new", never=database if named else None)
    assert ("the library itself" in str(caught.value)) is named
    assert str(path) in str(caught.value)
    assert database.read_bytes() == before


@pytest.mark.parametrize("suffix", ["-wal", "-shm", "-journal", "-WAL"])
@pytest.mark.parametrize("there", [True, False])
def test_nor_is_what_sqlite_keeps_beside_one(suffix: str, there: bool, database: Path) -> None:
    beside = Path(f"{database}{suffix}")
    if there:
        beside.write_bytes(b"kept")
    for library in (database, None):
        with pytest.raises(NotWrittenError, match="a part of"):
            write_text(beside, "new", never=library)
    assert beside.exists() is there
    assert not there or beside.read_bytes() == b"kept"


def test_nor_is_the_log_of_the_library_under_another_name(database: Path) -> None:
    log = Path(f"{database}-wal")
    log.write_bytes(b"kept")
    link = database.with_name("notes.md")
    link.hardlink_to(log)
    linked_library = database.with_name("other.sqlite")
    linked_library.symlink_to(database)
    with pytest.raises(NotWrittenError, match="the library itself, or a part of it"):
        write_text(link, "new", never=linked_library)
    assert log.read_bytes() == b"kept"


TRY_TO_WRITE = """
import sqlite3, sys
connection = sqlite3.connect(sys.argv[1], timeout=0, isolation_level=None)
try:
    connection.execute("BEGIN IMMEDIATE")
except sqlite3.OperationalError as error:
    sys.exit(str(error))
"""


@pytest.mark.parametrize("suffix", ["", "-wal"])
@pytest.mark.parametrize("way", WAYS)
def test_looking_does_not_end_the_locks_of_an_open_library(
    way: Callable[[Path], Path], suffix: str, database: Path
) -> None:
    path = Path(f"{way(database)}{suffix}")
    with closing(sqlite3.connect(database, isolation_level=None)) as connection:
        connection.execute("BEGIN IMMEDIATE")
        with pytest.raises(NotWrittenError):
            write_text(path, "new", never=database)
        done = subprocess.run(
            [sys.executable, "-c", TRY_TO_WRITE, database], capture_output=True, check=False
        )
        connection.execute("ROLLBACK")
    assert done.stderr == b"database is locked\n"


@pytest.mark.parametrize("name", ["library.sqlite", "talks.md-wal", "-wal", "talks.sqlite.md"])
def test_other_names_are_free(name: str, database: Path) -> None:
    database.with_name("talks.md").write_text("SQLite format 3 is a file format.")
    path = database.with_name(name)
    write_text(path, "new", never=database)
    assert path.read_text() == "new"


def test_a_library_that_is_gone_is_not_written_in_its_place(tmp_path: Path) -> None:
    with pytest.raises(NotWrittenError, match="the library itself"):
        write_text(tmp_path / "gone.sqlite", "new", never=tmp_path / "gone.sqlite")
    assert list(tmp_path.iterdir()) == []
