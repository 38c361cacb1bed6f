"""Saving what can be read of a damaged library into a new one, and saying what was lost."""

from __future__ import annotations

import datetime as dt
import os
import sqlite3
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from reader.core.i18n import tr
from reader.storage import errors
from reader.storage.connection import connect, translated
from reader.storage.content_hashes import KINDS, hashes_of, renew_all
from reader.storage.creating import make_library
from reader.storage.derived import corrections_in, default_resolver, store_times
from reader.storage.mending import Finds, Rows, mend
from reader.storage.protocol import Resolver
from reader.storage.rows import Row
from reader.storage.schema import VERSION
from reader.storage.search_index import rebuild
from reader.storage.soundness import is_sound
from reader.storage.whole_files import flush, put_in_place, remove_with_log
from reader.storage.wreck import Wreck, opened_wreck

_TABLES = (
    "source",
    "article",
    "revision",
    "block",
    "time_correction",
    "claim",
    "tag",
    "tag_style",
    "annotation",
    "event",
    "journal",
    "setting",
)
"""What is saved, in the order in which rows are put in; all else follows from these."""


@dataclass(frozen=True, slots=True)
class TableReport:
    """What became of the rows of a table.

    `kept` were read, `rebuilt` put together from what else was known of them. `lost` is exact where
    `exact`, else the most that it can be: row numbers that cannot be read may have been unused.
    """

    table: str
    kept: int
    rebuilt: int
    lost: int
    exact: bool


@dataclass(frozen=True, slots=True)
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
        return not (self.lost or self.altered or any(table.lost for table in self.tables))


def salvage(
    path: Path | str, target: Path | str, *, resolver: Resolver = default_resolver
) -> SalvageReport:
    """Save what can be read of a damaged library into a new library at `target`.

    The damaged file is not written to. Annotations and claims that cannot be read are put together
    from the journal, where that can be read. Raises TargetExistsError when there is something at
    `target`, DamagedLibraryError when nothing can be read at all, or another LibraryError.
    """
    place, goal = Path(path).absolute(), Path(target).absolute()
    if not place.is_file():
        raise (errors.NotAFileError if place.exists() else errors.LibraryMissingError)(place)
    if goal.exists():
        raise errors.TargetExistsError(goal)
    unfinished = goal.with_name(f"{goal.name}.unfinished-{os.getpid()}")
    with translated(goal):
        try:
            with opened_wreck(place) as wreck:
                finds = _found(wreck)
                hashes = wreck.hashes()
                finds.hashed_alike = wreck.version() == VERSION
            mend(finds, {key for key in hashes if key[0] != "article"})
            make_library(unfinished, 0)
            with closing(connect(unfinished, "mode=rw", 0)) as connection:
                refused = _fill(connection, finds.rows, resolver)
                report = _report(place, goal, finds, refused, hashes, hashes_of(connection))
                connection.execute("PRAGMA journal_mode = DELETE")
            if not is_sound(unfinished):
                raise errors.DamagedLibraryError(place)
            flush(unfinished)
            put_in_place(unfinished, goal)
        finally:
            remove_with_log(unfinished)
    return report


def _found(wreck: Wreck) -> Finds:
    rows: Rows = {}
    unreadable: dict[str, int] = {}
    for table in _TABLES:
        rows[table], unreadable[table] = wreck.rows(table)
    return Finds(rows, unreadable)


def _fill(connection: sqlite3.Connection, rows: Rows, resolver: Resolver) -> dict[str, int]:
    """Put the rows in; return how many of each table were refused for what they say."""
    refused = dict.fromkeys(_TABLES, 0)
    connection.execute("PRAGMA foreign_keys = OFF")
    connection.execute("BEGIN IMMEDIATE")
    for table in _TABLES:
        known = [str(row[1]) for row in connection.execute(f"PRAGMA table_info({table})")]
        for row in rows[table]:
            refused[table] += not _insert(connection, table, known, row)
    # What was refused may leave others without what they refer to.
    for table, rowid, _, _ in connection.execute("PRAGMA foreign_key_check").fetchall():
        connection.execute(f"DELETE FROM {table} WHERE rowid = ?", (rowid,))  # noqa: S608
        refused[table] += 1
    for revision in connection.execute(
        "SELECT revision.id, text, published FROM revision"
        " JOIN article ON article.id = revision.article_id"
    ).fetchall():
        published = _day(revision["published"])
        times = resolver(revision["text"], published, corrections_in(connection, revision["id"]))
        store_times(connection, revision["id"], times, published)
    renew_all(connection)
    rebuild(connection)
    connection.execute("COMMIT")
    return refused


def _insert(connection: sqlite3.Connection, table: str, known: list[str], row: Row) -> bool:
    names = [name for name in row if name in known]
    columns = ", ".join(f'"{name}"' for name in names)
    marks = ", ".join("?" * len(names))
    try:
        connection.execute(
            f"INSERT INTO {table} ({columns}) VALUES ({marks})",  # noqa: S608
            [row[name] for name in names],
        )
    except sqlite3.IntegrityError:
        return False
    return True


def _day(text: str | None) -> dt.date | None:
    try:
        return dt.date.fromisoformat(text) if text else None
    except ValueError:
        return None


def _report(
    place: Path,
    goal: Path,
    finds: Finds,
    refused: dict[str, int],
    before: dict[tuple[str, str], bytes],
    after: dict[tuple[str, str], bytes],
) -> SalvageReport:
    missing = [key for key in before if key not in after]
    tables = []
    for table in _TABLES:
        exact = table in KINDS and bool(before)
        unreadable = max(0, finds.unreadable[table] - finds.rebuilt.get(table, 0))
        lost = sum(kind == table for kind, _ in missing) if exact else unreadable + refused[table]
        rebuilt = finds.rebuilt.get(table, 0)
        kept = len(finds.rows[table]) - rebuilt - refused[table]
        tables.append(TableReport(table, kept, rebuilt, lost, exact or not lost))
    altered = [
        key
        for key, value in after.items()
        if finds.hashed_alike and before.get(key, value) != value
    ]
    return SalvageReport(
        path=place,
        target=goal,
        tables=tuple(tables),
        lost=(*finds.lost, *(_named(finds, *key, tr("{what} is lost.")) for key in missing)),
        altered=(
            *finds.altered,
            *(
                _named(finds, *key, tr("{what} is there, but not as it was written."))
                for key in altered
            ),
        ),
    )


def _named(finds: Finds, kind: str, thing_id: str, sentence: str) -> str:
    names = {
        "article": tr("The article “{name}”"),
        "annotation": tr("The annotation of “{name}”"),
        "claim": tr("The claim “{name}”"),
    }
    return sentence.format(what=names[kind].format(name=finds.name_of(kind, thing_id)))
