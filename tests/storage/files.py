"""Looking at files, and writing to them behind the library's back."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from reader.storage.entry_hashes import renew_all


def listing(folder: Path) -> dict[str, bytes]:
    """Return the bytes of every file in a folder."""
    return {p.name: p.read_bytes() for p in folder.iterdir() if p.is_file()}


@contextmanager
def unchanged(folder: Path) -> Iterator[None]:
    """Fail when the block adds, removes or changes a file in the folder."""
    before = listing(folder)
    yield
    assert listing(folder) == before


def sql(path: Path, *statements: str) -> None:
    """Run statements on a database, each in its own transaction."""
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        for statement in statements:
            connection.execute(statement)


def hash_entries(path: Path) -> None:
    """Make the entries of a journal that was written to look as the library writes them."""
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        renew_all(connection)
