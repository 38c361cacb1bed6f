"""A new library made from contents that were written down elsewhere, every identity kept."""

from __future__ import annotations

import hashlib
import sqlite3
from collections.abc import Callable, Iterable, Mapping
from contextlib import closing
from pathlib import Path

from reader.core.article import Article, words_in
from reader.core.claim import Annotation
from reader.core.histories import History
from reader.core.library import Contents
from reader.core.times import TimeCorrection
from reader.storage import errors
from reader.storage.connection import connect, translated, writing
from reader.storage.content_hashes import renew_all
from reader.storage.contents_rows import BESIDE_TEXTS, Rows, article_row, rows_of
from reader.storage.derived import store_times
from reader.storage.histories import keep
from reader.storage.leftovers import UNFINISHED, unfinished
from reader.storage.migrations import migrate
from reader.storage.news import mark_restored
from reader.storage.rows import block_row, clean, stamp
from reader.storage.search_index import rebuild
from reader.storage.whole_files import flush, put_in_place, remove_with_log

_BUSY_SECONDS = 5
_MEDIA_TYPE = "text/plain"

Texts = Mapping[str, Mapping[str, str]]
"""Texts by article and revision."""


def make_from(
    contents: Contents,
    path: Path | str,
    histories: Mapping[str, History] | None = None,
    texts: Texts | None = None,
) -> None:
    """Make a library at `path` that holds `contents`, and nothing that came before them.

    `histories` tells what was done before to the things in it, and to what is there no more;
    `texts` are earlier versions of articles, by article and revision.

    The files as they were imported are not among contents: the texts stand in for them. Texts that
    an annotation refers to and that are not there are stood in for by its quote. The journal begins
    after all this. Raises TargetExistsError when something is at `path`, UnfitChangeError for
    contents that do not fit together, or another LibraryError; there is then no new file.
    """
    make_whole(Path(path), lambda connection: put(connection, contents, histories, texts))


def make_whole(path: Path, fill: Callable[[sqlite3.Connection], None]) -> None:
    """Make a library at `path` of what `fill` puts in an empty one, or nothing; raises likewise."""
    goal = path.absolute()
    if goal.exists():
        raise errors.TargetExistsError(goal)
    if not goal.parent.is_dir():
        raise errors.FolderMissingError(goal.parent)
    new = unfinished(goal, UNFINISHED)
    with translated(goal):
        try:
            with closing(connect(new, "mode=rwc", 0)) as connection:
                with writing(connection, goal):
                    migrate(connection)
                try:
                    connection.execute("BEGIN IMMEDIATE")
                    fill(connection)
                    connection.execute("COMMIT")
                except (sqlite3.IntegrityError, OverflowError) as error:
                    raise errors.UnfitChangeError(str(error)) from error
                connection.execute("PRAGMA journal_mode = DELETE")
            flush(new)
            put_in_place(new, goal)
        finally:
            remove_with_log(new)


def fill_empty(contents: Contents, path: Path | str) -> None:
    """Put `contents` in the library at `path`, which is there and has never held anything.

    Windows that are open on it read everything anew. Raises TargetExistsError when it holds, or has
    held, anything at all, UnfitChangeError for contents that do not fit together, or another
    LibraryError; the library is then as it was.
    """
    goal = Path(path).absolute()
    with translated(goal), closing(connect(goal, "mode=rw", _BUSY_SECONDS)) as connection:
        connection.execute("BEGIN IMMEDIATE")
        if not _is_empty(connection):
            raise errors.TargetExistsError(goal)
        try:
            put(connection, contents)
        except (sqlite3.IntegrityError, OverflowError) as error:
            raise errors.UnfitChangeError(str(error)) from error
        mark_restored(connection)
        connection.execute("COMMIT")


def _is_empty(connection: sqlite3.Connection) -> bool:
    tables = ("article", "source", "journal", "event", "tag_style", "ruling", "citation")
    return not any(
        connection.execute(f"SELECT 1 FROM {name} LIMIT 1").fetchone()  # noqa: S608 - our names
        for name in tables
    )


def put(
    connection: sqlite3.Connection,
    contents: Contents,
    histories: Mapping[str, History] | None = None,
    texts: Texts | None = None,
) -> None:
    """Put contents in an empty library, as `make_from` has them; inside a transaction."""
    waiting = texts_missing(contents)
    for article in contents.articles:
        earlier = {**waiting.get(article.id, {}), **(texts or {}).get(article.id, {})}
        put_article(connection, article, earlier)
    put_beside(connection, rows_of(contents), histories or {})


def put_beside(
    connection: sqlite3.Connection, rows: Rows, histories: Mapping[str, History]
) -> None:
    """Put all that is no article in a library with its articles, and what follows from it."""
    for table in BESIDE_TEXTS:
        for row in rows[table]:
            _insert(connection, table, row)
    keep(connection, histories)
    renew_all(connection)
    rebuild(connection)
    if connection.execute("PRAGMA foreign_key_check").fetchone() is not None:
        raise sqlite3.IntegrityError("something refers to what is not there")


def texts_missing(contents: Contents) -> dict[str, dict[str, str]]:
    """Return texts for revisions that are spoken of but not there, by article and revision."""
    present = {article.id: article.info.revision_id for article in contents.articles}
    missing: dict[str, dict[str, str]] = {}
    spoken: Iterable[Annotation | TimeCorrection] = (
        *contents.annotations,
        *contents.orphans,
        *contents.corrections,
    )
    for one in spoken:
        if present.get(one.article_id, one.revision_id) != one.revision_id:
            texts = missing.setdefault(one.article_id, {})
            before = texts.get(one.revision_id, "")
            texts[one.revision_id] = _with_quote(before, one)
    return missing


def _with_quote(text: str, one: Annotation | TimeCorrection) -> str:
    quote, start = one.quote, one.span.start
    prefix = quote.prefix[-start:] if start else ""
    around = f"{prefix}{quote.exact}{quote.suffix}"
    first = start - len(prefix)
    padded = text.ljust(first + len(around))
    return padded[:first] + around + padded[first + len(around) :]


def put_article(
    connection: sqlite3.Connection,
    article: Article,
    earlier: Mapping[str, str],
    past: Article | None = None,
    *,
    trashed: bool = False,
) -> None:
    """Put an article in a library, with earlier texts by revision.

    `past` is the article with another text, which is kept whole beside the one that it has.
    """
    at = stamp(article.info.imported_at)
    _insert(connection, "article", article_row(article, trashed=trashed))
    whole = [article] if past is None else [past, article]
    kept = {one.info.revision_id for one in whole}
    texts = [(name, text) for name, text in sorted(earlier.items()) if name not in kept]
    for ordinal, (revision_id, text) in enumerate(texts, start=1):
        _put_revision(connection, article, (revision_id, ordinal), text, at)
    for ordinal, one in enumerate(whole, start=len(texts) + 1):
        _put_revision(connection, one, (one.info.revision_id, ordinal), one.text, at)
        for number, block in enumerate(one.blocks, start=1):
            _insert(connection, "block", block_row(one.info.revision_id, number, block))
        published = one.info.publication.date if one.info.publication else None
        store_times(connection, one.info.revision_id, one.times, published)


def _put_revision(
    connection: sqlite3.Connection, article: Article, name: tuple[str, int], text: str, at: str
) -> None:
    text = clean(text)
    own = article.blocks if text == article.text else ()
    _insert(
        connection,
        "revision",
        {
            "id": name[0],
            "article_id": article.id,
            "ordinal": name[1],
            "source_sha256": _put_source(connection, text, article.info.source_name),
            "text": text,
            "text_sha256": hashlib.sha256(text.encode()).hexdigest(),
            "words": words_in(text, own),
            "resolved_against": None,
            "created": at,
        },
    )


def _put_source(connection: sqlite3.Connection, text: str, name: str) -> str:
    """Return the hash of a source with this text; of two with the same text, each has its name."""
    data = text.encode()
    while True:
        sha256 = hashlib.sha256(data).hexdigest()
        query = "SELECT 1 FROM source WHERE sha256 = ?"
        if connection.execute(query, (sha256,)).fetchone() is None:
            break
        data += b"\n"
    row = {"sha256": sha256, "name": clean(name), "media_type": _MEDIA_TYPE}
    _insert(connection, "source", {**row, "data": data})
    return sha256


def _insert(connection: sqlite3.Connection, table: str, row: Mapping[str, object]) -> None:
    columns = ", ".join(f'"{name}"' for name in row)
    marks = ", ".join("?" * len(row))
    connection.execute(
        f"INSERT INTO {table} ({columns}) VALUES ({marks})",  # noqa: S608 - our own names
        list(row.values()),
    )
