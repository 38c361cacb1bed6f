"""Putting a new article in the library, at first in the trash.

Only taking it out of the trash is part of the journal: undoing an import puts the article back
there, and nothing that was ever imported is deleted outright.
"""

from __future__ import annotations

import sqlite3

from reader.core.article import Draft
from reader.storage import content_hashes
from reader.storage.derived import store_times
from reader.storage.rows import Row, block_row, clean, publication_row


def bring_in(connection: sqlite3.Connection, draft: Draft, at: str) -> str:
    """Return the id of the article with the bytes of `draft`, made in the trash if need be."""
    import uuid

    sha256 = draft.source.sha256
    present = connection.execute(
        "SELECT article_id FROM revision WHERE source_sha256 = ? ORDER BY created LIMIT 1",
        (sha256,),
    ).fetchone()
    if present is not None:
        return str(present["article_id"])
    article_id, revision_id = uuid.uuid4().hex, uuid.uuid4().hex
    _insert(connection, draft, (article_id, revision_id, sha256), at)
    published = draft.publication.date if draft.publication else None
    store_times(connection, revision_id, draft.times, published)
    content_hashes.renew(connection, [("article", article_id)])
    return article_id


def _insert(
    connection: sqlite3.Connection, draft: Draft, ids: tuple[str, str, str], at: str
) -> None:
    from sqlite_utils import Database

    article_id, revision_id, sha256 = ids
    # Inside the transaction that is open, sqlite-utils writes under savepoints and commits nothing.
    db = Database(connection, recursive_triggers=False, execute_plugins=False)
    number = connection.execute("SELECT coalesce(max(number), 0) + 1 FROM article").fetchone()[0]
    source = {
        "sha256": sha256,
        "name": clean(draft.source.name),
        "media_type": clean(draft.source.media_type),
        "data": draft.source.data,
    }
    state = {"revision_id": revision_id, "imported_at": at, "trashed": 1}
    db.table("source").insert(source)
    db.table("article").insert({"id": article_id, "number": number, **_head(draft), **state})
    revision = {"id": revision_id, "article_id": article_id, "ordinal": 1}
    db.table("revision").insert(
        {**revision, "source_sha256": sha256, **_body(draft), "created": at}
    )
    db.table("block").insert_all(
        block_row(revision_id, n, block) for n, block in enumerate(draft.blocks, start=1)
    )


def _head(draft: Draft) -> Row:
    return {
        "title": clean(draft.title),
        "outlet": clean(draft.outlet),
        "byline": clean(draft.byline),
        "language": clean(draft.language),
        "address": clean(draft.address),
        **publication_row(draft.publication),
    }


def _body(draft: Draft) -> Row:
    import hashlib

    text = clean(draft.text)
    return {
        "text": text,
        "text_sha256": hashlib.sha256(text.encode()).hexdigest(),
        "words": len(text.split()),
    }
