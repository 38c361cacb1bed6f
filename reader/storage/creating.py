"""Making a new library file, or nothing at all."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import closing, suppress
from pathlib import Path

from reader.core.article import Draft
from reader.storage.connection import connect, translated, writing
from reader.storage.errors import FolderMissingError
from reader.storage.leftovers import UNFINISHED, unfinished
from reader.storage.whole_files import flush, flush_folder, remove_with_log


def make_library(
    place: Path, busy_seconds: float, drafts: Sequence[Draft] = (), at: str = ""
) -> None:
    """Make a library at `place`, where no file or an empty one is, with its first articles.

    These are no act of a person: the journal begins after them. `at` is the moment of their
    import. Raises a LibraryError; what was there before is then there again. After a crash there
    is either a whole library or none.
    """
    real = place.resolve()
    with translated(place):
        if real.exists():
            _fill(real, place, busy_seconds, drafts, at)
            return
        if not real.parent.is_dir():
            raise FolderMissingError(real.parent)
        new = unfinished(real, UNFINISHED)
        try:
            _fill(new, place, busy_seconds, drafts, at)
            flush(new)
            _give_name(new, real)
        finally:
            remove_with_log(new)


def _fill(path: Path, place: Path, busy_seconds: float, drafts: Sequence[Draft], at: str) -> None:
    from reader.storage.imports import bring_in
    from reader.storage.migrations import migrate

    with closing(connect(path, "mode=rwc", busy_seconds)) as connection, writing(connection, place):
        # Another window may have been quicker while this one waited.
        if not connection.execute("PRAGMA user_version").fetchone()[0]:
            migrate(connection)
            for draft in drafts:
                bring_in(connection, draft, at, trashed=False)


def _give_name(new: Path, real: Path) -> None:
    """Give the file its name, unless another program has made one there meanwhile."""
    with suppress(FileExistsError):
        try:
            real.hardlink_to(new)
        except FileExistsError:
            raise
        except OSError:
            # Some file systems know but one name for a file.
            if not real.exists():
                new.rename(real)
    flush_folder(real.parent)
