"""Searching a library beside the window: from another thread, with a connection of its own."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from reader.core.frozen import frozen
from reader.core.search import SEARCH_LIMIT, SearchHit
from reader.core.search_query import SearchQuery
from reader.storage.connection import connect, reading, translated
from reader.storage.errors import LibraryError, LibraryMovedError
from reader.storage.header import has_log
from reader.storage.searching import search

_BUSY_SECONDS = 1.0


@frozen
class Searcher:
    """Searches one library from any thread, also while it is being written to.

    A connection serves one thread only, so every search opens its own, which takes about a
    millisecond. `file` is what is read: another than the library's `path` where a copy stands in.
    """

    path: Path
    file: Path
    is_in_place: Callable[[], bool]
    misread: type[LibraryError]

    def search(self, query: SearchQuery, limit: int = SEARCH_LIMIT) -> tuple[SearchHit, ...]:
        """Return at most `limit` articles in which a query is met, the best first."""
        # Whatever lies at the path by now has not been checked.
        if not self.is_in_place():
            raise LibraryMovedError(self.path)
        mode = "mode=ro" if has_log(self.file) else "immutable=1"
        with translated(self.path), closing(connect(self.file, mode, _BUSY_SECONDS)) as connection:
            connection.execute("PRAGMA query_only = ON")
            try:
                with reading(connection, self.path):
                    return search(connection, query, limit)
            except ValueError as error:
                raise self.misread(self.path) from error
