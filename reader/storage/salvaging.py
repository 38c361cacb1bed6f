"""Saving what can be read of a damaged library into a new one, and saying what was lost."""

from __future__ import annotations

import datetime as dt
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path

from reader.core.article import own_text
from reader.core.frozen import frozen
from reader.core.i18n import tr
from reader.storage import entry_hashes, errors
from reader.storage.citations_moved import move_citations
from reader.storage.connection import connect, translated
from reader.storage.content_hashes import KINDS, hashes_before, hashes_of, renew_all
from reader.storage.creating import make_library
from reader.storage.derived import blocks_in, corrections_in, default_resolver, store_times
from reader.storage.finds import TABLES, Finds
from reader.storage.leftovers import UNFINISHED, unfinished
from reader.storage.mending import mend
from reader.storage.protocol import Resolver
from reader.storage.rows import Row
from reader.storage.search_index import rebuild
from reader.storage.soundness import is_sound
from reader.storage.sqlite_library import SqliteLibrary
from reader.storage.surveying import found_in
from reader.storage.watched_file import Opening
from reader.storage.whole_files import flush, put_in_place, remove_with_log
from reader.storage.wreck import opened_wreck


@frozen
class TableReport:
    """What became of the rows of a table.

    `kept` were read, `rebuilt` put together from what else was known of them. `lost` is exact where
    `exact`, else the least that it can be: what told of the rows is damaged, too.
    """

    table: str
    kept: int
    rebuilt: int
    lost: int
    exact: bool


@frozen
class SalvageReport:
    """What was saved into `target`: by table, and in sentences what was lost or is not as it was.

    `lost` names what is gone, `altered` what is there but not as it was written or imported.
    """

    path: Path
    target: Path
    tables: tuple[TableReport, ...]
    lost: tuple[str, ...]
    altered: tuple[str, ...]

    @property
    def complete(self) -> bool:
        """Whether nothing was lost and nothing is altered."""
        known = all(table.exact and not table.lost for table in self.tables)
        return known and not (self.lost or self.altered)


Progress = Callable[[int, int], object]
"""Is told how many texts of how many were saved, 0 of 0 before; what it raises ends the work."""


def salvage(
    path: Path | str,
    target: Path | str,
    *,
    resolver: Resolver = default_resolver,
    progress: Progress = lambda _done, _of: None,
) -> SalvageReport:
    """Save what can be read of a damaged library into a new library at `target`.

    The damaged file is not written to. Annotations and claims that cannot be read are put together
    from the journal, where that can be read. Raises TargetExistsError when there is something at
    `target`, DamagedLibraryError when nothing can be read at all, or another LibraryError; nothing
    is at `target` then, nor when `progress` has ended it.
    """
    place, goal = Path(path).absolute(), Path(target).absolute()
    if not place.is_file():
        raise (errors.NotAFileError if place.exists() else errors.LibraryMissingError)(place)
    if goal.exists():
        raise errors.TargetExistsError(goal)
    new = unfinished(goal, UNFINISHED)
    with _told_of(goal):
        try:
            with opened_wreck(place, goal.parent) as wreck:
                finds = found_in(wreck)
            progress(0, 0)
            mend(finds)
            with _told_of(goal, new):
                make_library(new, 0)
            with closing(connect(new, "mode=rw", 0)) as connection:
                _fill(connection, finds.rows, resolver, progress)
                report = _report(place, goal, finds, connection)
                connection.execute("PRAGMA journal_mode = DELETE")
            if not is_sound(new):
                raise errors.DamagedLibraryError(place)
            progress(0, 0)
            _read_whole(new, resolver)
            progress(0, 0)
            flush(new)
            put_in_place(new, goal)
        finally:
            remove_with_log(new)
    return report


@contextmanager
def _told_of(goal: Path, new: Path | None = None) -> Iterator[None]:
    """Tell of what goes wrong by the name of the library to be, not that of the `new` file."""
    try:
        with translated(goal):
            yield
    except errors.DiskFullError as error:
        raise errors.NoRoomForCopyError(goal) from error
    except errors.LibraryUnreachableError as error:
        if new is None:
            raise
        raise type(error)(goal) from error


def _fill(
    connection: sqlite3.Connection,
    rows: dict[str, list[Row]],
    resolver: Resolver,
    progress: Progress,
) -> None:
    connection.execute("PRAGMA foreign_keys = OFF")
    connection.execute("BEGIN IMMEDIATE")
    for table in TABLES:
        known = [str(row[1]) for row in connection.execute(f"PRAGMA table_info({table})")]
        for row in rows[table]:
            _insert(connection, table, known, row)
    # What was refused may leave others without what they refer to.
    while loose := connection.execute("PRAGMA foreign_key_check").fetchall():
        for table, rowid, _, _ in loose:
            connection.execute(f"DELETE FROM {table} WHERE rowid = ?", (rowid,))  # noqa: S608
    revisions = connection.execute(
        "SELECT revision.id, text, published FROM revision"
        " JOIN article ON article.id = revision.article_id"
    ).fetchall()
    for done, revision in enumerate(revisions):
        progress(done, len(revisions))
        published = _day(revision["published"])
        text = own_text(revision["text"], blocks_in(connection, revision["id"]))
        times = resolver(text, published, corrections_in(connection, revision["id"]))
        store_times(connection, revision["id"], times, published)
    progress(0, 0)
    move_citations(connection)
    renew_all(connection)
    entry_hashes.renew_all(connection)
    rebuild(connection)
    connection.execute("COMMIT")


def _insert(connection: sqlite3.Connection, table: str, known: list[str], row: Row) -> None:
    names = [name for name in row if name in known]
    columns = ", ".join(f'"{name}"' for name in names)
    marks = ", ".join("?" * len(names))
    # What is refused is missing from the new library, and so told to be lost.
    with suppress(sqlite3.IntegrityError):
        connection.execute(
            f"INSERT INTO {table} ({columns}) VALUES ({marks})",  # noqa: S608
            [row[name] for name in names],
        )


def _day(text: str | None) -> dt.date | None:
    try:
        return dt.date.fromisoformat(text) if text else None
    except ValueError:
        return None


def _read_whole(path: Path, resolver: Resolver) -> None:
    """Read all of a library as the program does; raises LibraryError when that is not possible."""
    opening = Opening("", lambda: dt.datetime.now(dt.UTC), resolver, read_only=True)
    with closing(SqliteLibrary(path, connect(path, "immutable=1", 0), opening)) as library:
        library.contents()
        library.trash()
        library.history(1 << 31)
        library.corrections()
        for info in library.articles():
            library.revisions(info.id)


def _report(place: Path, goal: Path, finds: Finds, connection: sqlite3.Connection) -> SalvageReport:
    tables, missing, unsure = [], [], []
    for table, names in TABLES.items():
        columns = ", ".join(f'"{name}"' for name in names)
        query = f"SELECT {columns} FROM {table}"  # noqa: S608 - our own names
        saved = {tuple(row) for row in connection.execute(query)}
        genuine = saved - finds.stood_in.get(table, set())
        known = finds.evidence[table]
        gone = known.keys - genuine
        rebuilt = finds.rebuilt.get(table, 0)
        # Lines of a text without blocks have become blocks, numbered anew.
        lost = max(0, len(gone) - rebuilt) if table == "block" else len(gone)
        if not known.exact:
            lost = max(lost, finds.counted.get(table, 0) - len(genuine))
        tables.append(TableReport(table, len(genuine) - rebuilt, rebuilt, lost, known.exact))
        if table in KINDS:
            missing += [(table, str(key[0])) for key in known.keys - saved]
            unsure += [] if known.exact else [table]
    after = hashes_of(connection)
    shapes = (*after.items(), *hashes_before(connection).items())
    genuine_hashes = {key for key, value in shapes if finds.hashes.get(key) == value}
    trusted = finds.trusted | genuine_hashes
    doubted = [key for key in after if finds.hashed and key not in trusted]
    # Dates are found anew; texts have hashes of their own.
    altered = [key for key in doubted if key in finds.hashes and key[0] != "times"]
    unsure_of = [key for key in doubted if key not in finds.hashes and key[0] in KINDS]
    return SalvageReport(
        path=place,
        target=goal,
        tables=tuple(tables),
        lost=(
            *finds.lost,
            *(finds.named(*key, tr("{what} is lost.")) for key in sorted(missing)),
            *(tr(_UNSURE[table]) for table in unsure),
        ),
        altered=(
            *finds.altered,
            *(
                finds.named(*key, tr("{what} is there, but not as it was written."))
                for key in altered
            ),
            *(finds.named(*key, tr(_UNKNOWN)) for key in unsure_of),
        ),
    )


_UNKNOWN = "{what} is there; whether it is as it was written cannot be told."
_UNSURE = {
    "article": "There may have been more articles: what told of them is damaged, too.",
    "annotation": "There may have been more annotations: what told of them is damaged, too.",
    "claim": "There may have been more claims: what told of them is damaged, too.",
    "event": "There may have been more events: what told of them is damaged, too.",
    "rejection": "There may have been more rejections: what told of them is damaged, too.",
    "dismissal": "There may have been more dismissals: what told of them is damaged, too.",
    "ruling": "More may have been said of origins: what told of that is damaged, too.",
    "citation": "There may have been more citations: what told of them is damaged, too.",
}
