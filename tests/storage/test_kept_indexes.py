"""Indexes kept beside the texts they are of."""

from __future__ import annotations

import sqlite3
import threading
from contextlib import closing

import pytest

from reader.core import changes
from reader.core.article import Article, ArticleInfo
from reader.storage import KeptIndex, Library, LibraryLockedError, LibraryMovedError
from tests.storage.conftest import Opener
from tests.storage.values import draft


def kept(library: Library) -> list[KeptIndex | None]:
    ids = [info.id for info in library.articles()]
    return [found for _, found in library.index_shelf().read(ids)]


def test_an_index_is_kept_and_replaced_without_a_step(library: Library, info: ArticleInfo) -> None:
    entries = len(library.history(10))
    assert kept(library) == [None]
    for stamp in ("one", "two"):
        library.keep_indexes([KeptIndex(info.revision_id, stamp, stamp.encode())])
        assert kept(library) == [KeptIndex(info.revision_id, stamp, stamp.encode())]
    assert len(library.history(10)) == entries


def test_an_index_of_nothing_is_not_kept(library: Library, info: ArticleInfo) -> None:
    library.keep_indexes([KeptIndex("never", "one", b"")])
    assert [article.id for article, _ in library.index_shelf().read([info.id, "never"])] == [
        info.id
    ]
    assert kept(library) == [None]


def test_another_text_has_another_index(library: Library, info: ArticleInfo) -> None:
    library.keep_indexes([KeptIndex(info.revision_id, "one", b"1")])
    library.apply(changes.ReviseArticle(info.id, draft("Another text.")))
    assert kept(library) == [None]
    library.undo()
    assert kept(library) == [KeptIndex(info.revision_id, "one", b"1")]


def test_an_index_goes_with_its_article(library: Library, info: ArticleInfo) -> None:
    library.keep_indexes([KeptIndex(info.revision_id, "one", b"secret")])
    library.apply(changes.RemoveArticle(info.id))
    library.empty_trash()
    library.close()
    with closing(sqlite3.connect(library.path)) as connection:
        assert connection.execute("SELECT count(*) FROM corroboration_index").fetchone() == (0,)


def test_nothing_is_kept_in_a_library_open_for_reading(
    library: Library, info: ArticleInfo, opener: Opener
) -> None:
    library.close()
    reading = opener(library.path, read_only=True)
    reading.keep_indexes([KeptIndex(info.revision_id, "one", b"1")])
    assert kept(reading) == [None]


def test_keeping_does_not_wait_for_another_program(
    library: Library, info: ArticleInfo, opener: Opener
) -> None:
    patient = opener(library.path, busy_seconds=600)
    with closing(sqlite3.connect(library.path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(LibraryLockedError):
            patient.keep_indexes([KeptIndex(info.revision_id, "one", b"1")])
        other.execute("ROLLBACK")
    patient.keep_indexes([KeptIndex(info.revision_id, "one", b"1")])
    with patient._file.reading() as connection:  # type: ignore[attr-defined]
        assert connection.execute("PRAGMA busy_timeout").fetchone()[0] == 600_000


def test_indexes_are_read_in_another_thread(library: Library, info: ArticleInfo) -> None:
    library.keep_indexes([KeptIndex(info.revision_id, "one", b"1")])
    shelf = library.index_shelf()
    found: list[tuple[Article, KeptIndex | None]] = []
    thread = threading.Thread(target=lambda: found.extend(shelf.read([info.id])))
    thread.start()
    thread.join()
    assert [one.stamp for _, one in found if one] == ["one"]


def test_another_file_in_its_place_is_not_read(library: Library, info: ArticleInfo) -> None:
    shelf = library.index_shelf()
    library.path.rename(library.path.with_name("moved.sqlite"))
    with pytest.raises(LibraryMovedError):
        list(shelf.read([info.id]))
    library.path.with_name("moved.sqlite").rename(library.path)
