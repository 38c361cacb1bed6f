"""The trash: what was removed and can be put back, and deleting it for good.

Articles in the trash are rows still. Annotations that were removed are only in the journal, in the
entries that removed them.
"""

from __future__ import annotations

import datetime as dt
import sqlite3
from collections.abc import Collection, Iterable, Iterator
from contextlib import suppress
from dataclasses import replace
from itertools import takewhile

from reader.core.changes import Changed
from reader.core.claim import Annotation, Status
from reader.core.frozen import frozen
from reader.core.trash import RemovedAnnotation, Trash, TrashedArticle
from reader.storage import content_hashes, entry_hashes, journal, read, search_index
from reader.storage.edits import (
    AlteredError,
    RowEdit,
    from_json,
    inserted,
    reversed_edits,
    to_json,
)
from reader.storage.errors import GoneError
from reader.storage.numbers import keep_number
from reader.storage.protocol import Act, State
from reader.storage.reading_on import ReadingOn
from reader.storage.rows import MisreadError, Row, annotation_of, moment
from reader.storage.undo import EMPTY_TRASH
from reader.storage.verdicts_gone import gone_with

# Nearly all entries took nothing away, and need not be read: a row that goes has no after.
_TAKES_AWAY = "instr(edits, ',null]') AND instr(edits, '\"annotation\"')"
_TRASHES = "instr(edits, '\"trashed\"')"
_ENTRIES = "SELECT * FROM journal WHERE act = 'do'"
_REMOVALS = (
    f"{_ENTRIES} AND state IN ('done', 'dropped')"
    f" AND (state = 'dropped' OR {_TAKES_AWAY}) AND instr(edits, '\"annotation\"')"
    " ORDER BY seq DESC"
)
_DROPPED = f"{_ENTRIES} AND state = 'dropped' AND instr(edits, '\"annotation\"')"
_OF_ANNOTATIONS = f"{_ENTRIES} AND instr(edits, '\"annotation\"')"
_EMPTY_CLAIMS = "SELECT id FROM claim WHERE id NOT IN (SELECT claim_id FROM annotation)"
_IN_FORCE = f"{_ENTRIES} AND seq = ? AND state = 'done'"


@frozen
class _Removal:
    """The removal of an annotation: when, whether it is in force, and the row as it was."""

    at: str
    in_force: bool
    row: Row

    @property
    def id(self) -> str:
        """Which annotation."""
        return str(self.row["id"])


class Removers:
    """Knows which entries of the journal have put something in the trash."""

    def __init__(self) -> None:
        """Have read nothing yet."""
        self.journal = ReadingOn(f"({_TRASHES} OR {_TAKES_AWAY})")
        self._seqs: list[int] = []

    def entries(self, connection: sqlite3.Connection) -> list[sqlite3.Row]:
        """Return the entries in force that may have put something in the trash, newest first."""
        if self.journal.is_new(connection):
            self._seqs.clear()
        self._seqs += [seq for seq, _ in self.journal.added(connection)]
        found = (connection.execute(_IN_FORCE, (seq,)).fetchone() for seq in reversed(self._seqs))
        return [row for row in found if row is not None]


def list_trash(
    connection: sqlite3.Connection, removers: Removers, rotten: list[int] | None = None
) -> Trash:
    """Return what can be put back. To be called inside `reading`.

    Steps that are not as they were written are left out, and their numbers added to `rotten`.
    """
    rotten = [] if rotten is None else rotten
    entries = list(_sound(removers.entries(connection), rotten))
    times = _times_of_articles(entries)
    articles = tuple(
        TrashedArticle(info, _annotations_of(connection, info.id), times.get(info.id))
        for info in read.list_articles(connection, trashed=True)
    )
    present = _ids(connection, "SELECT id FROM article")
    given_up = _sound(connection.execute(_DROPPED), rotten)
    rows = sorted([*entries, *given_up], key=lambda row: -int(row["seq"]))
    annotations = tuple(
        RemovedAnnotation(_annotation(removal.row), moment(removal.at))
        for removal in _among(connection, rows)
        if removal.in_force and removal.row["article_id"] in present
    )
    return Trash(articles, annotations)


def put_back(connection: sqlite3.Connection, annotation_id: str) -> list[RowEdit]:
    """Return the edits that put a removed annotation back, with its claim if that went with it.

    Raises GoneError when there is no such annotation in the trash, AlteredError when something in
    it is not as it was written.
    """
    for removal in _removals(connection):
        if removal.in_force and removal.id == annotation_id:
            return _back(connection, removal)
    raise GoneError


def empty(connection: sqlite3.Connection, at: str, who: str) -> Changed:
    """Delete what lies in the trash, and its words from the journal. Inside a transaction.

    Entries of the journal that were about it stay, with when, who and what kind of act, but can
    neither be undone nor redone.
    """
    from reader.core.histories import key_of
    from reader.storage.histories import keep, read_histories

    told = read_histories(connection).things
    articles = _ids(connection, "SELECT id FROM article WHERE trashed = 1")
    gone = {("annotation", one.id) for one in _removals(connection)}
    gone |= _delete_rows(connection, articles)
    of_gone, of_others = _claims_by_annotation(connection, gone)
    of_gone -= _ids(connection, "SELECT claim_id FROM annotation")
    shells = of_gone & of_others
    gone |= _delete_claims(connection, shells)
    gone |= {("claim", one) for one in of_gone}
    gone |= gone_with(connection, gone)
    # Without words: only so much that a merge does not bring it back.
    keys = {key_of(kind, identity) for kind, identity in gone}
    keep(connection, {key: told[key] for key in keys & told.keys()})
    _forget(connection, gone, shells)
    journal.append(connection, (at, who, Act.DO, None, EMPTY_TRASH, "[]"), State.DROPPED)
    return Changed.everything()


def shrink(connection: sqlite3.Connection) -> None:
    """Give the room of what was deleted back to the disk, if that is possible now.

    The rebuilt file has no trace of it; until then it may lie in unused pages and in the log.
    """
    # Another window may be reading, or there may be no room for the rebuilding.
    with suppress(sqlite3.OperationalError):
        connection.execute("VACUUM")
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def _annotation(row: Row) -> Annotation:
    try:
        return annotation_of(row)
    except (KeyError, TypeError) as error:
        message = "no whole row of an annotation"
        raise MisreadError(message) from error


def _sound(rows: Iterable[sqlite3.Row], rotten: list[int] | None) -> Iterator[sqlite3.Row]:
    """Yield the entries that are as they were written; the others are told by number in `rotten`.

    Raises AlteredError where there is no such list.
    """
    for row in rows:
        if entry_hashes.is_as_written(row):
            yield row
        elif rotten is None:
            raise AlteredError(row["seq"])
        else:
            rotten.append(row["seq"])


def _times_of_articles(entries: Iterable[sqlite3.Row]) -> dict[str, dt.datetime]:
    """Return when each article was last put in the trash, by its id; entries come newest first."""
    times: dict[str, dt.datetime] = {}
    for row in entries:
        for edit in from_json(row["edits"]):
            if edit.table == "article" and (edit.after or {}).get("trashed") == 1:
                times.setdefault(str(edit.key["id"]), moment(row["at"]))
    return times


def _removals(connection: sqlite3.Connection) -> Iterator[_Removal]:
    """Yield the last removal of every annotation that is not there any more, the newest first."""
    return _among(connection, _sound(connection.execute(_REMOVALS).fetchall(), None))


def _among(connection: sqlite3.Connection, rows: Iterable[sqlite3.Row]) -> Iterator[_Removal]:
    """Yield the last removals among some entries, the newest of which come first."""
    seen: set[str] = set()
    for row in rows:
        for edit in from_json(row["edits"]):
            thing = str(edit.key.get("id"))
            if edit.table != "annotation" or thing in seen or _is_there(connection, thing):
                continue
            if edit.after is None:
                seen.add(thing)
                yield _Removal(row["at"], _in_force(connection, row), edit.before or {})
            elif edit.before is None and row["state"] == "dropped":
                # Made, undone, and given up by another change: never removed, and yet gone.
                seen.add(thing)
                yield _Removal(row["at"], False, edit.after)


def _in_force(connection: sqlite3.Connection, row: sqlite3.Row) -> bool:
    """Tell whether an entry stands, be it that it can be undone no more and was given up."""
    moves = "SELECT act FROM journal WHERE target = ? ORDER BY seq DESC LIMIT 1"
    last = connection.execute(moves, (row["seq"],)).fetchone()
    return row["state"] == State.DONE or (
        row["state"] == State.DROPPED and (last is None or last["act"] != Act.UNDO)
    )


def _is_there(connection: sqlite3.Connection, annotation_id: str) -> bool:
    there = connection.execute("SELECT 1 FROM annotation WHERE id = ?", (annotation_id,))
    return there.fetchone() is not None


def _back(connection: sqlite3.Connection, removal: _Removal) -> list[RowEdit]:
    claim_id = str(removal.row["claim_id"])
    back = inserted("annotation", removal.row)
    if connection.execute("SELECT 1 FROM claim WHERE id = ?", (claim_id,)).fetchone():
        return [back]
    for row in _sound(connection.execute(_REMOVALS).fetchall(), None):
        going = _going(from_json(row["edits"]), claim_id) if _in_force(connection, row) else []
        if going:
            return [*reversed_edits(going), back]
    raise GoneError


def _going(edits: list[RowEdit], claim_id: str) -> list[RowEdit]:
    """Return those of the edits of an act that took a claim away: the last of its tags, and itself.

    What the same act did to it before stays done. Before its tags goes what stood under it.
    """
    for n, edit in reversed(list(enumerate(edits))):
        if edit.table == "claim" and edit.key["id"] == claim_id and edit.after is None:
            own = takewhile(lambda one: one.table in ("tag", "rejection"), reversed(edits[:n]))
            return [*reversed(list(own)), edit]
    return []


def _annotations_of(connection: sqlite3.Connection, article_id: str) -> int:
    count = "SELECT count(*) FROM annotation WHERE article_id = ?"
    return int(connection.execute(count, (article_id,)).fetchone()[0])


def _ids(connection: sqlite3.Connection, query: str) -> set[str]:
    return {str(row[0]) for row in connection.execute(query)}


def _delete_rows(connection: sqlite3.Connection, articles: Iterable[str]) -> set[tuple[str, str]]:
    """Delete articles with all that belongs to them; return the things that went (kind, id)."""
    # What is deleted is overwritten, so that it cannot be read out of the file.
    connection.execute("PRAGMA secure_delete = ON")
    gone: set[tuple[str, str]] = set()
    for article_id in articles:
        number = connection.execute("SELECT number FROM article WHERE id = ?", (article_id,))
        keep_number(connection, int(number.fetchone()[0]))
        for kind in ("annotation", "rejection", "dismissal", "citation"):
            other = " OR other_id = :id" if kind == "dismissal" else ""
            own = f"SELECT id FROM {kind} WHERE article_id = :id{other}"  # noqa: S608 - our names
            gone |= {(kind, i) for (i,) in connection.execute(own, {"id": article_id})}
        for revision in connection.execute(
            "SELECT id FROM revision WHERE article_id = ?", (article_id,)
        ).fetchall():
            search_index.remove_text(connection, revision[0])
            gone |= {("revision", revision[0]), ("times", revision[0])}
            _delete_with_dependants(connection, "revision", revision[0])
        _delete_with_dependants(connection, "article", article_id)
        gone.add(("article", article_id))
    # Sums have words of articles in them, also of others than their claim's.
    connection.execute("DELETE FROM kept_sum")
    connection.execute(
        "DELETE FROM source WHERE sha256 NOT IN (SELECT source_sha256 FROM revision)"
    )
    content_hashes.renew(connection, gone)
    search_index.renew(connection, gone)
    search_index.tidy(connection)
    return gone


def _claims_by_annotation(
    connection: sqlite3.Connection, gone: Collection[tuple[str, str]]
) -> tuple[set[str], set[str]]:
    """Return under which claims annotations stood: those that are gone, and those that are not.

    For the latter only as far as undo or redo can lead there.
    """
    of_gone, of_others = set[str](), set[str]()
    for row in _sound(connection.execute(_OF_ANNOTATIONS).fetchall(), None):
        for edit in from_json(row["edits"]):
            if edit.table == "annotation":
                told = {str(part["claim_id"]) for part in _parts(edit) if "claim_id" in part}
                if ("annotation", edit.key["id"]) in gone:
                    of_gone |= told
                elif row["state"] != State.DROPPED:
                    of_others |= told
    return of_gone, of_others


def _delete_claims(connection: sqlite3.Connection, shells: Collection[str]) -> set[tuple[str, str]]:
    """Delete the claims under which nothing stands, and all that was said of those in `shells`."""
    gone: set[tuple[str, str]] = set()
    for claim_id in _ids(connection, _EMPTY_CLAIMS):
        connection.execute("DELETE FROM tag WHERE claim_id = ?", (claim_id,))
        rejected = "DELETE FROM rejection WHERE claim_id = ? RETURNING id"
        gone |= {("rejection", i) for (i,) in connection.execute(rejected, (claim_id,)).fetchall()}
        if claim_id in shells:
            row = connection.execute("SELECT * FROM claim WHERE id = ?", (claim_id,)).fetchone()
            shell = _shell(dict(row))
            connection.execute(
                "UPDATE claim SET status = :status, statement = :statement, modified = :modified"
                " WHERE id = :id",
                shell,
            )
        else:
            connection.execute("DELETE FROM claim WHERE id = ?", (claim_id,))
        gone.add(("claim", claim_id))
    content_hashes.renew(connection, gone)
    search_index.renew(connection, gone)
    search_index.tidy(connection)
    return gone


def _shell(claim: Row) -> Row:
    """Return a claim of which nothing is said any more."""
    return {**claim, "status": Status.NONE, "statement": "", "modified": claim["created"]}


def _parts(edit: RowEdit) -> Iterator[Row]:
    return (row for row in (edit.before, edit.after) if row)


def _delete_with_dependants(connection: sqlite3.Connection, table: str, row_id: str) -> None:
    """Delete a row and those that refer to it (an article's own revision aside)."""
    names = _ids(connection, "SELECT name FROM sqlite_schema WHERE type = 'table'")
    for name in sorted(names - {"article"}):
        for key in connection.execute(f'PRAGMA foreign_key_list("{name}")').fetchall():
            if key["table"] == table:
                column = key["from"]
                connection.execute(f'DELETE FROM "{name}" WHERE "{column}" = ?', (row_id,))  # noqa: S608
    connection.execute(f"DELETE FROM {table} WHERE id = ?", (row_id,))  # noqa: S608


def _forget(
    connection: sqlite3.Connection, gone: set[tuple[str, str]], shells: Collection[str]
) -> None:
    """Take what is gone out of the journal.

    What is left refers to nothing that is gone, so that it can be undone and redone as before:
    what was done to several things at once goes on standing for those that are left.
    """
    rows = connection.execute("SELECT * FROM journal WHERE act = 'do' AND edits <> '[]'")
    for row in _sound(rows.fetchall(), None):
        edits = from_json(row["edits"])
        left = [e for one in edits if (e := _left(connection, one, gone, shells)) is not None]
        if left == edits:
            continue
        connection.execute(
            "UPDATE journal SET edits = ?, state = ? WHERE seq = ?",
            (to_json(left), row["state"] if left else State.DROPPED, row["seq"]),
        )
        entry_hashes.renew(connection, row["seq"])


def _left(
    connection: sqlite3.Connection,
    edit: RowEdit,
    gone: set[tuple[str, str]],
    shells: Collection[str],
) -> RowEdit | None:
    """Return what is left of an edit when what is gone is forgotten, or None."""
    if content_hashes.covered(edit.table, edit.key) not in gone:
        return edit if _has_text(connection, edit) else None
    if edit.table != "claim" or edit.key["id"] not in shells:
        return None
    if None not in (edit.before, edit.after):
        return None
    # Something else stood under it once, and goes back there when that is undone.
    before, after = (row and _shell(row) for row in (edit.before, edit.after))
    return replace(edit, before=before, after=after)


def _has_text(connection: sqlite3.Connection, edit: RowEdit) -> bool:
    """Tell whether the text is there of which an edit is about a line."""
    if edit.table != "block":
        return True
    there = "SELECT 1 FROM revision WHERE id = ?"
    return connection.execute(there, (edit.key["revision_id"],)).fetchone() is not None
