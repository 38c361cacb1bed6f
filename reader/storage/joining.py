"""A library made of two: what the first one had, and one entry of its journal that makes it both.

Undone, the library is as the first one was; what the other one brought lies in the trash then, or
in the journal. What the other library says of things of which there can be only one is an entry
after it, undone from the beginning: redone, the library says so, too.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from reader.core.changes import MERGE, TAKE_OTHER
from reader.core.frozen import frozen
from reader.core.histories import History
from reader.core.library import Contents
from reader.storage.contents_rows import Rows, edits_between, rows_of
from reader.storage.edits import to_json
from reader.storage.filling import Texts, make_whole, put_article, put_beside, texts_missing
from reader.storage.journal import append
from reader.storage.opening import utc_now
from reader.storage.protocol import Act, State
from reader.storage.rows import Row, stamp

__all__ = ["Union", "make_joined"]

_LONGEST_NAME = 60


@frozen
class Union:
    """What two libraries come to: `before` the first one, `after` both, named `other` the second.

    `otherwise` is `after` with what the other one says of things of which there can be only one;
    `histories` and `texts` are as for `make_from`.
    """

    before: Contents
    after: Contents
    otherwise: Contents
    other: str
    histories: Mapping[str, History]
    texts: Texts


def make_joined(made: Union, path: Path) -> None:
    """Make a library at `path` of two, in whose history the merging is one entry.

    Raises TargetExistsError when something is at `path`, UnfitChangeError for contents that do not
    fit together, or another LibraryError; there is then no new file.
    """
    make_whole(path, lambda connection: _fill(connection, made))


def _fill(connection: sqlite3.Connection, made: Union) -> None:
    _put_articles(connection, made)
    before, after = rows_of(made.before), _with_hidden(made)
    put_beside(connection, after, made.histories)
    at, name = stamp(utc_now()), " ".join(made.other.split())[:_LONGEST_NAME]
    edits = edits_between(before, after)
    if edits:
        append(connection, (at, "", Act.DO, None, MERGE.format(name=name), to_json(edits)))
    taken = edits_between(rows_of(made.after), rows_of(made.otherwise))
    if taken:
        label = TAKE_OTHER.format(name=name)
        append(connection, (at, "", Act.DO, None, label, to_json(taken)), State.UNDONE)
        (seq,) = connection.execute("SELECT max(seq) FROM journal").fetchone()
        append(connection, (at, "", Act.UNDO, seq, label, "[]"))


def _put_articles(connection: sqlite3.Connection, made: Union) -> None:
    """Put the articles of both in the library, those that went in the trash, with their texts."""
    were = {one.info.id: one for one in made.before.articles}
    now = {one.info.id for one in made.after.articles}
    spoken = [
        texts_missing(replace(one, articles=made.after.articles))
        for one in (made.before, made.after)
    ]
    for article in made.after.articles:
        past = were.get(article.id)
        if past is not None and past.info.revision_id == article.info.revision_id:
            past = None
        earlier = [one.get(article.id, {}) for one in (*spoken, made.texts)]
        put_article(connection, article, {k: v for one in earlier for k, v in one.items()}, past)
    missing = texts_missing(made.before)
    for article in made.before.articles:
        if article.id not in now:
            put_article(connection, article, missing.get(article.id, {}), trashed=True)


def _with_hidden(made: Union) -> Rows:
    """Return the rows of what two come to, with what stands in articles that go to the trash."""
    before, after = rows_of(made.before), rows_of(made.after)
    now = {one.id for one in made.after.articles}
    hidden = {
        table: [row for row in before[table] if row.get("article_id") not in (None, *now)]
        for table in ("annotation", "time_correction")
    }
    there = {row["id"] for row in after["claim"]}
    under = {row["claim_id"] for row in hidden["annotation"]} - there
    hidden["claim"] = [row for row in before["claim"] if row["id"] in under]
    hidden["tag"] = [row for row in before["tag"] if row["claim_id"] in under]
    none: list[Row] = []
    return {table: [*rows, *hidden.get(table, none)] for table, rows in after.items()}
