"""A library is anybody's file: nothing in it acts, and nothing in it takes for ever."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from reader.core.changes import RemoveAnnotation
from reader.storage import (
    LibraryError,
    NewerLibraryError,
    UnsafeLibraryError,
    check_library,
    connection,
    entry_hashes,
)
from reader.storage.connection import connect, reading, translated
from tests.storage.conftest import Opener
from tests.storage.files import sql, unchanged

ENDLESS = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT max(i) FROM n"


def test_a_query_that_goes_on_for_ever_is_ended(
    made: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(connection, "_STEPS_BETWEEN_LOOKS", 1_000)
    with closing(connect(made, "mode=rw", 0)) as one, translated(made):
        one.allow(0.01)
        with pytest.raises(UnsafeLibraryError, match="not opened"), translated(made):
            one.execute(ENDLESS)
        with reading(one, made):
            assert one.execute("SELECT count(*) FROM annotation").fetchone()[0] == 1


def test_a_newer_library_with_a_view_that_never_ends_is_no_trap(
    opener: Opener, made: Path, tmp_path: Path
) -> None:
    sql(made, f"CREATE VIEW endless AS {ENDLESS}", "PRAGMA user_version = 99")
    with unchanged(tmp_path):
        library = opener(made)
        assert len(library.annotations()) == 1
        library.close()


@pytest.mark.parametrize(
    "statement",
    [
        "SELECT load_extension('anything')",
        "ATTACH ':memory:' AS one; ATTACH ':memory:' AS two",
    ],
)
def test_nothing_is_drawn_in_from_outside(made: Path, statement: str) -> None:
    with closing(connect(made, "mode=rw", 0)) as one, pytest.raises(sqlite3.Error):
        one.executescript(statement)


def test_a_trigger_does_not_delete_behind_ones_back(opener: Opener, made: Path) -> None:
    """In a trial, one silently took an annotation away whenever another was made."""
    sql(made, "CREATE TRIGGER t AFTER INSERT ON annotation BEGIN DELETE FROM annotation; END")
    for read_only in (False, True):
        with pytest.raises(UnsafeLibraryError):
            opener(made, read_only=read_only)


def test_a_newer_library_that_computes_long_columns_is_not_read(opener: Opener, made: Path) -> None:
    column = "g TEXT GENERATED ALWAYS AS (printf('%.*c', 900000000, 'x')) VIRTUAL"
    sql(made, f"ALTER TABLE annotation ADD COLUMN {column}", "PRAGMA user_version = 99")
    with pytest.raises(NewerLibraryError):
        opener(made)


def test_what_is_too_long_for_the_memory_is_said_plainly(made: Path) -> None:
    told = "not enough memory"
    with closing(connect(made, "mode=ro", 0)) as one:  # noqa: SIM117 - closed after what is raised
        with pytest.raises(UnsafeLibraryError, match=told), translated(made):
            one.execute("SELECT zeroblob(300000000)").fetchone()
    with pytest.raises(UnsafeLibraryError, match=told), translated(made):
        raise MemoryError


def test_half_a_character_in_the_journal_is_said_plainly(opener: Opener, made: Path) -> None:
    with closing(opener(made)) as library:
        library.apply(RemoveAnnotation(library.annotations()[0].id))
    with closing(sqlite3.connect(made)) as other:
        other.row_factory = sqlite3.Row
        other.execute(
            """UPDATE journal SET edits = replace(edits, '"note":"', '"note":"\\ud800')"""
        )
        entry_hashes.renew_all(other)
        other.commit()
    library = opener(made)
    assert library.contents().articles
    for act in (library.undo, library.trash, library.empty_trash):
        with pytest.raises(LibraryError, match="restore a backup"):
            act()


def test_an_annotation_that_ends_beyond_its_text_is_told(opener: Opener, made: Path) -> None:
    sql(made, 'UPDATE annotation SET "end" = 99999999')
    assert any("beyond the end of the text" in told for told in check_library(made).references)
    assert len(opener(made).annotations()) == 1
