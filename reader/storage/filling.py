"""A new library made from contents that were written down elsewhere, every identity kept."""

from __future__ import annotations

import datetime as dt
import hashlib
import sqlite3
from collections.abc import Iterable, Mapping
from contextlib import closing
from pathlib import Path

from reader.core.article import Article, words_in
from reader.core.claim import Annotation
from reader.core.histories import History
from reader.core.library import Contents
from reader.core.times import TimeCorrection
from reader.core.verdicts import Verdicts
from reader.storage import errors
from reader.storage.citation_rows import citation_row
from reader.storage.connection import connect, translated, writing
from reader.storage.content_hashes import renew_all
from reader.storage.derived import store_times
from reader.storage.histories import keep
from reader.storage.leftovers import UNFINISHED, unfinished
from reader.storage.migrations import migrate
from reader.storage.news import mark_restored
from reader.storage.rows import (
    annotation_row,
    block_row,
    claim_row,
    clean,
    correction_row,
    event_row,
    publication_row,
    stamp,
    tag_rows,
    tag_style_row,
)
from reader.storage.search_index import rebuild
from reader.storage.verdict_rows import dismissal_row, rejection_row, ruling_row
from reader.storage.whole_files import flush, put_in_place, remove_with_log

_BUSY_SECONDS = 5
_MEDIA_TYPE = "text/plain"
_BEGINNING = dt.datetime(2000, 1, 1, tzinfo=dt.UTC)

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
    goal = Path(path).absolute()
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
                    _fill(connection, contents, histories or {}, texts or {})
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
            _put(connection, contents, {}, {})
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


def _fill(
    connection: sqlite3.Connection,
    contents: Contents,
    histories: Mapping[str, History],
    texts: Texts,
) -> None:
    connection.execute("BEGIN IMMEDIATE")
    _put(connection, contents, histories, texts)
    connection.execute("COMMIT")


def _put(
    connection: sqlite3.Connection,
    contents: Contents,
    histories: Mapping[str, History],
    texts: Texts,
) -> None:
    waiting = _texts_missing(contents)
    for article in contents.articles:
        earlier = {**waiting.get(article.id, {}), **texts.get(article.id, {})}
        _put_article(connection, article, earlier)
    for claim in contents.claims:
        _insert(connection, "claim", claim_row(claim))
        for row in tag_rows(claim.id, claim.tags):
            _insert(connection, "tag", row)
    for annotation in (*contents.annotations, *contents.orphans):
        _insert(connection, "annotation", annotation_row(annotation))
    made = stamp(max((a.info.imported_at for a in contents.articles), default=_BEGINNING))
    for correction in contents.corrections:
        _insert(connection, "time_correction", correction_row(correction, made))
    for style in contents.tag_styles:
        _insert(connection, "tag_style", tag_style_row(style))
    for note in contents.events:
        _insert(connection, "event", event_row(note, made))
    _put_verdicts(connection, contents.verdicts)
    for kept in contents.citations:
        _insert(connection, "citation", citation_row(kept))
    keep(connection, histories)
    renew_all(connection)
    rebuild(connection)
    if connection.execute("PRAGMA foreign_key_check").fetchone() is not None:
        raise sqlite3.IntegrityError("something refers to what is not there")


def _put_verdicts(connection: sqlite3.Connection, verdicts: Verdicts) -> None:
    for rejection in verdicts.rejections:
        _insert(connection, "rejection", rejection_row(rejection))
    for dismissal in verdicts.dismissals:
        _insert(connection, "dismissal", dismissal_row(dismissal))
    for ruling in verdicts.rulings:
        _insert(connection, "ruling", ruling_row(ruling))


def _texts_missing(contents: Contents) -> dict[str, dict[str, str]]:
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


def _put_article(connection: sqlite3.Connection, article: Article, earlier: dict[str, str]) -> None:
    info = article.info
    at = stamp(info.imported_at)
    _insert(
        connection,
        "article",
        {
            "id": info.id,
            "number": info.number,
            "title": clean(info.title),
            "outlet": clean(info.outlet),
            "byline": clean(info.byline),
            "language": clean(info.language),
            "address": clean(info.address),
            "subtitle": clean(info.subtitle),
            "agencies": clean(info.agencies),
            "dateline": clean(info.dateline),
            **publication_row(info.publication),
            "revision_id": info.revision_id,
            "imported_at": at,
            "trashed": 0,
        },
    )
    for ordinal, (revision_id, text) in enumerate(sorted(earlier.items()), start=1):
        _put_revision(connection, article, (revision_id, ordinal), text, at)
    _put_revision(connection, article, (info.revision_id, len(earlier) + 1), article.text, at)
    for number, block in enumerate(article.blocks, start=1):
        _insert(connection, "block", block_row(info.revision_id, number, block))
    published = info.publication.date if info.publication else None
    store_times(connection, info.revision_id, article.times, published)


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
