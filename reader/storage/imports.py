"""Putting a new article in the library, at first in the trash.

Only taking it out of the trash is part of the journal: undoing an import puts the article back
there, and nothing that was ever imported is deleted outright.
"""

from __future__ import annotations

import hashlib
import sqlite3
import uuid

from reader.core.article import Draft
from reader.storage.derived import store_times
from reader.storage.rows import block_row, clean, publication_row


def bring_in(connection: sqlite3.Connection, draft: Draft, at: str) -> str:
    """Return the id of the article with the bytes of `draft`, made in the trash if need be."""
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
    return article_id


def _insert(
    connection: sqlite3.Connection, draft: Draft, ids: tuple[str, str, str], at: str
) -> None:
    from sqlite_utils import Database

    article_id, revision_id, sha256 = ids
    # Inside the transaction that is open, sqlite-utils writes under savepoints and commits nothing.
    db = Database(connection, recursive_triggers=False, execute_plugins=False)
    number = connection.execute("SELECT coalesce(max(number), 0) + 1 FROM article").fetchone()[0]
    db.table("source").insert(
        {
            "sha256": sha256,
            "name": clean(draft.source.name),
            "media_type": clean(draft.source.media_type),
            "data": draft.source.data,
        },
        ignore=True,
    )
    db.table("article").insert(
        {
            "id": article_id,
            "number": number,
            "title": clean(draft.title),
            "outlet": clean(draft.outlet),
            "byline": clean(draft.byline),
            "language": clean(draft.language),
            "address": clean(draft.address),
            **publication_row(draft.publication),
            "revision_id": revision_id,
            "imported_at": at,
            "trashed": 1,
        }
    )
    text = clean(draft.text)
    db.table("revision").insert(
        {
            "id": revision_id,
            "article_id": article_id,
            "ordinal": 1,
            "source_sha256": sha256,
            "text": text,
            "text_sha256": hashlib.sha256(text.encode()).hexdigest(),
            "words": len(text.split()),
            "created": at,
        }
    )
    db.table("block").insert_all(
        block_row(revision_id, n, block) for n, block in enumerate(draft.blocks, start=1)
    )
