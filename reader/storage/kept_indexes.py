"""Indexes and sums of claims, kept beside what they are of: derived, not journaled."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Collection, Iterable, Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path

from reader.core.article import Article
from reader.core.frozen import frozen
from reader.core.library import KeptSum
from reader.storage.connection import connect, patience_of, reading, set_patience, translated
from reader.storage.errors import GoneError, LibraryError, LibraryMovedError
from reader.storage.header import has_log
from reader.storage.protocol import KeptIndex
from reader.storage.read import one_article

_BUSY_SECONDS = 1.0


@frozen
class IndexShelf:
    """Reads articles and their kept indexes from any thread, with a connection of its own.

    `file` is what is read: another than the library's `path` where a copy stands in.
    """

    path: Path
    file: Path
    is_in_place: Callable[[], bool]
    misread: type[LibraryError]

    def read(self, article_ids: Collection[str]) -> Iterator[tuple[Article, KeptIndex | None]]:
        """Yield those of these articles that are there, each with its kept index if there is one.

        Raises LibraryMovedError or another LibraryError when they cannot be read.
        """
        if not self.is_in_place():
            raise LibraryMovedError(self.path)
        mode = "mode=ro" if has_log(self.file) else "immutable=1"
        with translated(self.path), closing(connect(self.file, mode, _BUSY_SECONDS)) as connection:
            connection.execute("PRAGMA query_only = ON")
            for article_id in article_ids:
                yield from self._read_one(connection, article_id)

    def _read_one(
        self, connection: sqlite3.Connection, article_id: str
    ) -> Iterator[tuple[Article, KeptIndex | None]]:
        try:
            with reading(connection, self.path):
                article = one_article(connection, article_id)
                kept = _kept(connection, article.info.revision_id)
        except GoneError:
            return
        except ValueError as error:
            raise self.misread(self.path) from error
        yield article, kept


@contextmanager
def at_once(connection: sqlite3.Connection) -> Iterator[None]:
    """Let nothing wait for another program that is writing: it fails instead."""
    milliseconds = patience_of(connection)
    set_patience(connection, 0)
    try:
        yield
    finally:
        # One that was let go of meanwhile, because its file was moved, needs none.
        with suppress(sqlite3.ProgrammingError):
            set_patience(connection, milliseconds)


def keep(connection: sqlite3.Connection, indexes: Iterable[KeptIndex]) -> None:
    """Keep indexes, in the place of older ones; to be called inside a transaction.

    Those of revisions that are not there are passed over.
    """
    connection.executemany(
        "INSERT INTO corroboration_index (revision_id, stamp, data)"
        " SELECT id, ?, ? FROM revision WHERE id = ?"
        " ON CONFLICT (revision_id) DO UPDATE SET stamp = excluded.stamp, data = excluded.data",
        [(one.stamp, one.data, one.revision_id) for one in indexes],
    )


def keep_sums(connection: sqlite3.Connection, sums: Iterable[KeptSum]) -> None:
    """Keep sums, in the place of all that were kept; to be called inside a transaction.

    Those that are there already are not written again.
    """
    from reader.storage.own_seal import Seal

    own = Seal()
    new = {one.about: one for one in sums}
    old = {one.about: one for one in kept_sums(connection)}
    there = connection.execute("SELECT about FROM kept_sum").fetchall()
    gone = [(about,) for (about,) in there if about not in new]
    connection.executemany("DELETE FROM kept_sum WHERE about = ?", gone)
    connection.executemany(
        "INSERT OR REPLACE INTO kept_sum (about, stamp, data) VALUES (?, ?, ?)",
        [
            (one.about, f"{one.stamp} {own.of(one.about, one.stamp, one.data)}", one.data)
            for about, one in new.items()
            if old.get(about) != one
        ],
    )


def kept_sums(connection: sqlite3.Connection) -> tuple[KeptSum, ...]:
    """Return the sums that this program has kept here, none where the file has no table of them.

    Those that came with the file from elsewhere are nobody's word: they are counted anew.
    """
    if not connection.execute("PRAGMA table_info(kept_sum)").fetchall():
        return ()
    from reader.storage.own_seal import Seal

    own = Seal()
    found = []
    for row in connection.execute("SELECT about, stamp, data FROM kept_sum ORDER BY about"):
        about, marked, data = map(str, row)
        stamp, _, sealed = marked.partition(" ")
        if own.is_on(sealed, about, stamp, data):
            found.append(KeptSum(about, stamp, data))
    return tuple(found)


def _kept(connection: sqlite3.Connection, revision_id: str) -> KeptIndex | None:
    if not connection.execute("PRAGMA table_info(corroboration_index)").fetchall():
        # A damaged file of an older version is read as it is.
        return None
    row = connection.execute(
        "SELECT stamp, data FROM corroboration_index WHERE revision_id = ?", (revision_id,)
    ).fetchone()
    return None if row is None else KeptIndex(revision_id, row["stamp"], row["data"])
