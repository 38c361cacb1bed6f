"""Putting new texts in the library: of new articles, at first in the trash, or of old ones.

Only taking it out of the trash is part of the journal: undoing an import puts the article back
there, and nothing that was ever imported is deleted outright.
"""

from __future__ import annotations

import sqlite3
from typing import TYPE_CHECKING

from reader.core.article import Draft
from reader.storage import content_hashes, search_index
from reader.storage.derived import store_times
from reader.storage.numbers import highest_number_deleted
from reader.storage.read import WAS_READ
from reader.storage.rows import Row, block_of, block_row, clean, publication_row

if TYPE_CHECKING:
    from sqlite_utils import Database


def bring_in(connection: sqlite3.Connection, draft: Draft, at: str, *, trashed: bool = True) -> str:
    """Return the id of the article with the bytes of `draft`, made in the trash if need be.

    One that is to be another beside it is always made.
    """
    import uuid

    from sqlite_utils import Database

    present = connection.execute(
        "SELECT article.id FROM revision JOIN article ON article.id = revision.article_id"  # noqa: S608
        f" WHERE revision.source_sha256 = ? AND {WAS_READ} ORDER BY revision.created LIMIT 1",
        (draft.source.sha256,),
    ).fetchone()
    if present is not None and not draft.another:
        return str(present["id"])
    article_id, revision_id = uuid.uuid4().hex, uuid.uuid4().hex
    # Inside the transaction that is open, sqlite-utils writes under savepoints and commits nothing.
    db = Database(connection, recursive_triggers=False, execute_plugins=False)
    number = 1 + max(
        connection.execute("SELECT coalesce(max(number), 0) FROM article").fetchone()[0],
        highest_number_deleted(connection),
    )
    state = {"revision_id": revision_id, "imported_at": at, "trashed": int(trashed)}
    db.table("article").insert(
        {"id": article_id, "number": number, **head_row(draft.as_read or draft), **state}
    )
    _insert_revision(db, draft, (article_id, revision_id, 1), at)
    things = [("article", article_id)]
    content_hashes.renew(connection, things)
    search_index.renew(connection, things)
    return article_id


def add_revision(connection: sqlite3.Connection, article: Row, draft: Draft, at: str) -> str:
    """Return the id of a new revision of `article`, or of its present one if that is the same."""
    import uuid

    from sqlite_utils import Database

    article_id, present = str(article["id"]), str(article["revision_id"])
    if _holds(connection, present, draft):
        return present
    last = connection.execute(
        "SELECT max(ordinal) FROM revision WHERE article_id = ?", (article_id,)
    ).fetchone()[0]
    revision_id = uuid.uuid4().hex
    db = Database(connection, recursive_triggers=False, execute_plugins=False)
    _insert_revision(db, draft, (article_id, revision_id, last + 1), at)
    return revision_id


def _holds(connection: sqlite3.Connection, revision_id: str, draft: Draft) -> bool:
    row = connection.execute(
        "SELECT source_sha256, text_sha256 FROM revision WHERE id = ?", (revision_id,)
    ).fetchone()
    if tuple(row) != (draft.source.sha256, _body(draft)["text_sha256"]):
        return False
    blocks = connection.execute(
        "SELECT * FROM block WHERE revision_id = ? ORDER BY ordinal", (revision_id,)
    )
    return tuple(block_of(block) for block in blocks) == (draft.as_read or draft).blocks


def _insert_revision(db: Database, draft: Draft, ids: tuple[str, str, int], at: str) -> None:
    article_id, revision_id, ordinal = ids
    source = {
        "sha256": draft.source.sha256,
        "name": clean(draft.source.name),
        "media_type": clean(draft.source.media_type),
        "data": draft.source.data,
    }
    # The same document may have been read in another way before.
    db.table("source").insert(source, ignore=True)
    db.table("revision").insert(
        {
            "id": revision_id,
            "article_id": article_id,
            "ordinal": ordinal,
            "source_sha256": source["sha256"],
            **_body(draft),
            "created": at,
        }
    )
    db.table("block").insert_all(
        block_row(revision_id, n, block)
        for n, block in enumerate((draft.as_read or draft).blocks, start=1)
    )
    published = draft.publication.date if draft.publication else None
    store_times(db.conn, revision_id, draft.times, published)
    content_hashes.renew(db.conn, [("revision", revision_id)])
    search_index.add_text(db.conn, revision_id)


def head_row(draft: Draft) -> Row:
    """Return the columns of `article` that a draft says."""
    return {
        "title": clean(draft.title),
        "outlet": clean(draft.outlet),
        "byline": clean(draft.byline),
        "language": clean(draft.language),
        "address": clean(draft.address),
        "subtitle": clean(draft.subtitle),
        "agencies": clean(draft.agencies),
        "dateline": clean(draft.dateline),
        **publication_row(draft.publication),
    }


def _body(draft: Draft) -> Row:
    import hashlib

    text = clean(draft.text)
    return {
        "text": text,
        "text_sha256": hashlib.sha256(text.encode()).hexdigest(),
        "words": draft.words,
    }
