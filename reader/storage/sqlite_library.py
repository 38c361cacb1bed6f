"""An open library file: the one object through which it is read and changed."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from reader.core.article import Article, ArticleInfo, Revision
from reader.core.changes import Change, Changed, SetNote, label_of, shown_label
from reader.core.claim import Annotation, Claim
from reader.core.i18n import tr
from reader.core.library import Contents
from reader.core.search import SEARCH_LIMIT, SearchHit
from reader.core.search_query import parse_query
from reader.core.trash import Trash
from reader.storage import journal, read, searching, trash
from reader.storage.connection import reading, translated, writing
from reader.storage.content_hashes import altered
from reader.storage.derived import resolve_again, touched
from reader.storage.desk import Desk
from reader.storage.edits import AlteredError, RowEdit, StaleError, execute, reversed_edits
from reader.storage.errors import (
    AlteredLibraryError,
    ConflictError,
    DamagedLibraryError,
    LibraryError,
    LibraryMovedError,
    LibraryUnreachableError,
    ReadOnlyLibraryError,
)
from reader.storage.journal import Step
from reader.storage.plans import plan
from reader.storage.protocol import JSON, Act, Clock, JournalEntry, Resolver
from reader.storage.rows import clean, parsed, stamp


@dataclass(frozen=True, slots=True)
class Opening:
    """How a library was opened: by whom, with which clock and reader of dates, and what for."""

    who: str
    now: Clock
    resolver: Resolver
    read_only: bool = False
    notice: str = ""
    misread: type[LibraryError] = DamagedLibraryError
    hashed: bool = True
    let_go: Callable[[], None] = field(default=lambda: None)


class SqliteLibrary:
    """A `Library` on an SQLite file; made by `open_library`."""

    def __init__(self, path: Path, connection: sqlite3.Connection, opening: Opening) -> None:
        """Take over an open, checked `connection` to the file at `path`."""
        self._path = path
        self._connection = connection
        self._opening = opening
        self._place = None if opening.read_only else _place(path)
        self._data_version = self._read_data_version()
        self._seen = self._last_entry()
        self._elsewhere = False
        self._altered = ""

    @property
    def path(self) -> Path:
        """Where the file is."""
        return self._path

    @property
    def name(self) -> str:
        """The file's name without its suffix."""
        return self._path.stem

    @property
    def read_only(self) -> bool:
        """Whether nothing can be changed."""
        return self._opening.read_only or bool(self._altered)

    @property
    def notice(self) -> str:
        """One sentence on why the library is read-only, or an empty string."""
        return self._opening.notice or self._altered

    def articles(self) -> tuple[ArticleInfo, ...]:
        """Return the articles that are not in the trash, by number."""
        with self._reading() as connection:
            return read.list_articles(connection)

    def article(self, article_id: str) -> Article:
        """Return an article with text, blocks and corrected times; raises GoneError."""
        with self._reading() as connection:
            article = read.one_article(connection, article_id)
            if self._opening.hashed and not read.is_intact(connection, article):
                self._found_altered()
            return article

    def annotations(self, article_id: str | None = None) -> tuple[Annotation, ...]:
        """Return the annotations, of one article or of all, by article number and position."""
        with self._reading() as connection:
            found = read.list_annotations(connection, article_id)
            if self._opening.hashed and article_id is not None:
                where = "annotation.article_id = ?"
                if altered(connection, "annotation", where, (article_id,)):
                    self._found_altered()
            return found

    def orphans(self, article_id: str | None = None) -> tuple[Annotation, ...]:
        """Return the annotations that have no place in the present text of their article."""
        with self._reading() as connection:
            return read.list_orphans(connection, article_id)

    def revisions(self, article_id: str) -> tuple[Revision, ...]:
        """Return the texts that an article has had, the present one last; raises GoneError."""
        with self._reading() as connection:
            return read.list_revisions(connection, article_id)

    def revision_text(self, revision_id: str) -> str:
        """Return the text of a revision; raises GoneError."""
        with self._reading() as connection:
            return read.text_of_revision(connection, revision_id)

    def search(self, query: str, limit: int = SEARCH_LIMIT) -> tuple[SearchHit, ...]:
        """Return the articles in which a query is met, the best first, with what was found."""
        with self._reading() as connection:
            return searching.search(connection, parse_query(clean(query)), limit)

    def claims(self, article_id: str | None = None) -> tuple[Claim, ...]:
        """Return the claims with an annotation, in that article or in any, by creation."""
        with self._reading() as connection:
            return read.list_claims(connection, article_id)

    def contents(self) -> Contents:
        """Return everything at one moment."""
        with self._reading() as connection:
            return Contents(
                name=self.name,
                articles=tuple(
                    read.complete(connection, i) for i in read.list_articles(connection)
                ),
                annotations=read.list_annotations(connection, None),
                claims=read.list_claims(connection, None),
                orphans=read.list_orphans(connection, None),
            )

    def has_source(self, sha256: str) -> str | None:
        """Return the id of the article (not in the trash) imported from these bytes, or None."""
        with self._reading() as connection:
            return read.has_source(connection, sha256)

    def apply(self, change: Change) -> Changed:
        """Carry out `change`, on disk on return, and say what is now different."""
        label = label_of(change)
        with self._writing() as connection:
            at = stamp(self._opening.now())
            edits = plan(change, Desk(connection, at))
            changed = self._carry_out(edits, label)
            if isinstance(change, SetNote) and edits:
                journal.record_note(connection, at, self._opening.who, label, edits[0])
            elif edits:
                journal.record(connection, at, self._opening.who, label, edits)
        return changed

    def undo(self) -> Changed | None:
        """Take back the last change in force; None when there is none. Raises ConflictError."""
        return self._move(Act.UNDO)

    def redo(self) -> Changed | None:
        """Make the change undone last again; None when there is none. Raises ConflictError."""
        return self._move(Act.REDO)

    def undo_label(self) -> str | None:
        """Return the name of what `undo` would take back, or None."""
        with self._reading() as connection:
            return _label(journal.undoable(connection))

    def redo_label(self) -> str | None:
        """Return the name of what `redo` would make again, or None."""
        with self._reading() as connection:
            return _label(journal.redoable(connection))

    def history(self, limit: int) -> tuple[JournalEntry, ...]:
        """Return the last `limit` entries of the journal, the newest first."""
        with self._reading() as connection:
            return journal.history(connection, limit)

    def trash(self) -> Trash:
        """Return what lies in the trash."""
        with self._reading() as connection:
            return trash.list_trash(connection)

    def empty_trash(self) -> Changed:
        """Delete for good what lies in the trash, also from the history; it cannot be undone."""
        with self._writing() as connection:
            gone = trash.empty(connection, stamp(self._opening.now()), self._opening.who)
        trash.shrink(self._connection)
        return gone

    def setting(self, key: str) -> object | None:
        """Return what `set_setting` kept under `key`, or None."""
        with self._reading() as connection:
            row = connection.execute("SELECT value FROM setting WHERE key = ?", (key,)).fetchone()
            return None if row is None else parsed(row["value"])

    def set_setting(self, key: str, value: JSON) -> None:
        """Keep a piece of view state with the library; not journaled, not kept when read-only."""
        if self.read_only:
            return
        with self._writing() as connection:
            connection.execute(
                "INSERT INTO setting (key, value) VALUES (?, ?)"
                " ON CONFLICT (key) DO UPDATE SET value = excluded.value",
                (key, json.dumps(value)),
            )

    def changed_elsewhere(self) -> bool:
        """Tell whether another window has made a change, an undo or a redo since last asked."""
        before, self._data_version = self._data_version, self._read_data_version()
        if self._data_version != before:
            self._look_round()
        elsewhere, self._elsewhere = self._elsewhere, False
        return elsewhere

    def close(self) -> None:
        """Let go of the file."""
        self._connection.close()
        self._opening.let_go()

    def _move(self, act: Act) -> Changed | None:
        undoing = act is Act.UNDO
        with self._writing() as connection:
            try:
                step = (journal.undoable if undoing else journal.redoable)(connection)
                if step is None:
                    return None
                edits = reversed_edits(step.edits) if undoing else step.edits
                changed = self._carry_out(edits, step.label)
            except (StaleError, sqlite3.IntegrityError) as error:
                raise ConflictError(self._path) from error
            except ValueError as error:
                # A journal that does not hold edits was not written by this program.
                raise DamagedLibraryError(self._path) from error
            at = stamp(self._opening.now())
            journal.record_move(connection, at, self._opening.who, act, step)
        return changed

    def _carry_out(self, edits: list[RowEdit], label: str) -> Changed:
        execute(self._connection, edits)
        resolve_again(self._connection, edits, self._opening.resolver)
        return touched(self._connection, edits, label)

    def _found_altered(self) -> None:
        self._altered = tr(
            "Something in this library is not as it was written, perhaps because the disk is "
            "failing, so it is open for reading only: restore a backup, or save what can be read "
            "into a new library."
        )

    def _look_round(self) -> None:
        last = self._last_entry()
        self._elsewhere = self._elsewhere or last != self._seen
        self._seen = last

    def _last_entry(self) -> tuple[object, ...]:
        """Return the end of the journal, which every change of a person moves; settings do not."""
        with translated(self._path):
            row = self._connection.execute(
                "SELECT seq, at, edits FROM journal ORDER BY seq DESC LIMIT 1"
            ).fetchone()
        return () if row is None else tuple(row)

    def _read_data_version(self) -> int:
        with translated(self._path):
            return int(self._connection.execute("PRAGMA data_version").fetchone()[0])

    @contextmanager
    def _reading(self) -> Iterator[sqlite3.Connection]:
        with reading(self._connection, self._path):
            try:
                yield self._connection
            except ValueError as error:
                # A value that no library holds: a date that is none, a journal that is not JSON.
                raise self._opening.misread(self._path) from error

    @contextmanager
    def _writing(self) -> Iterator[sqlite3.Connection]:
        if self.read_only:
            raise ReadOnlyLibraryError(self._path, self.notice or None)
        if _place(self._path) != self._place:
            raise LibraryMovedError(self._path)
        with writing(self._connection, self._path):
            # What others have done meanwhile must not be taken for what is done here.
            self._look_round()
            try:
                yield self._connection
            except AlteredError as error:
                raise AlteredLibraryError(self._path) from error
            last = self._last_entry()
        self._seen = last


def _label(step: Step | None) -> str | None:
    return None if step is None else shown_label(step.label)


def _place(path: Path) -> tuple[int, int] | None:
    """Return what tells this file from one put in its place, or None where there is none."""
    try:
        found = path.stat()
    except FileNotFoundError:
        return None
    except OSError as error:
        raise LibraryUnreachableError(path) from error
    return found.st_dev, found.st_ino
