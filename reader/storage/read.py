"""Reading a library: rows in, values out. To be called inside `reading`."""

from __future__ import annotations

import operator
import sqlite3
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator
from typing import Any

from reader.core.article import Article, ArticleInfo, Revision
from reader.core.claim import Annotation, Claim, TagStyle
from reader.core.corrections import refused, with_corrections
from reader.core.events import EventNote
from reader.core.times import TimeCorrection
from reader.storage import content_hashes
from reader.storage.connection import columns_of, marks, portions
from reader.storage.content_hashes import is_text_intact
from reader.storage.errors import GoneError
from reader.storage.rows import (
    CLAIM,
    TIME_COLUMNS,
    annotations_of,
    articles_of,
    block_of,
    claim_from,
    claim_of,
    correction_of,
    event_of,
    revision_of,
    tag_style_of,
    times_of,
)

WAS_READ = (
    "revision.ordinal <= (SELECT ordinal FROM revision AS now WHERE now.id = article.revision_id)"
)
"""That a revision is the article's present one or was before it.

One that comes after it is what undoing a revision has left.
"""

_LONG = 2_000_000
_EACH = 250
"""What reading a paragraph or a date takes, in characters of text, of which 1 MB takes 20 ms."""


_ARTICLES = (
    "SELECT article.*, revision.words, source.name AS source_name FROM article"
    " JOIN revision ON revision.id = article.revision_id"
    " JOIN source ON source.sha256 = revision.source_sha256"
    " WHERE article.trashed = ?"
)


def list_articles(
    connection: sqlite3.Connection, *, trashed: bool = False
) -> tuple[ArticleInfo, ...]:
    """Return the articles that are not in the trash, or those that are, by number."""
    return tuple(_articles(connection, "ORDER BY article.number", int(trashed)))


def _articles(
    connection: sqlite3.Connection, further: str, *given: str | int
) -> Iterator[ArticleInfo]:
    return articles_of(connection.execute(f"{_ARTICLES} {further}", given))


def count_articles(connection: sqlite3.Connection) -> int:
    """Return how many articles are not in the trash, whatever else of them can be read."""
    row = connection.execute("SELECT count(*) FROM article WHERE trashed = 0").fetchone()
    return int(row[0])


def one_article(connection: sqlite3.Connection, article_id: str) -> Article:
    """Return one article with text, blocks and corrected times; raises GoneError."""
    info = next(_articles(connection, "AND article.id = ?", 0, article_id), None)
    if info is None:
        raise GoneError
    return complete(connection, info)


def is_long(connection: sqlite3.Connection, article_id: str) -> bool:
    """Tell whether reading and checking an article takes some 40 ms or more, without reading it."""
    last = " FROM {} WHERE revision_id = article.revision_id ORDER BY ordinal DESC LIMIT 1"
    blocks, times = last.format("block"), last.format("time_expression")
    row = connection.execute(
        f'SELECT (SELECT "end"{blocks}), (SELECT ordinal{blocks}), (SELECT ordinal{times})'  # noqa: S608
        " FROM article WHERE id = ? AND trashed = 0",
        (article_id,),
    ).fetchone()
    if row is None:
        return False
    length, paragraphs, dates = (number or 0 for number in row)
    return bool(length + _EACH * (paragraphs + dates) > _LONG)


def is_intact(connection: sqlite3.Connection, article: Article) -> bool:
    """Tell whether the text is the one that was imported, and the rest as it was written."""
    row = connection.execute(
        "SELECT text_sha256 FROM revision WHERE id = ?", (article.info.revision_id,)
    ).fetchone()
    revision_id = article.info.revision_id
    things = [("article", article.id), ("revision", revision_id), ("times", revision_id)]
    whole = is_text_intact(article.text, row["text_sha256"])
    return whole and not content_hashes.not_intact(connection, things)


def complete(connection: sqlite3.Connection, info: ArticleInfo) -> Article:
    """Return the article of which `info` is known, with what is in its current revision.

    Blocks and times that run past the text, which only a tampered file has, are left out.
    """
    revision = (info.revision_id,)
    text = connection.execute("SELECT text FROM revision WHERE id = ?", revision).fetchone()["text"]
    blocks = connection.execute(
        "SELECT * FROM block WHERE revision_id = ? ORDER BY ordinal", revision
    )
    times = connection.execute(
        f"SELECT {TIME_COLUMNS} FROM time_expression WHERE revision_id = ? ORDER BY ordinal",  # noqa: S608
        revision,
    )
    rows = connection.execute(
        "SELECT * FROM time_correction WHERE revision_id = ? ORDER BY made, start", revision
    )
    corrections = [correction_of(row) for row in rows if row["end"] <= len(text)]
    return Article(
        info=info,
        text=text,
        blocks=tuple(block_of(row) for row in blocks if row["end"] <= len(text)),
        times=with_corrections(times_of(times, len(text)), corrections),
        refused=refused(corrections),
    )


def list_annotations(
    connection: sqlite3.Connection, article_id: str | None
) -> tuple[Annotation, ...]:
    """Return the annotations in place, of one article or of all, by article number and position."""
    if not _has_column(connection, "annotation", "anchor"):
        return _annotations(connection, article_id, "1")
    return _annotations(connection, article_id, "annotation.anchor <> 'orphan'")


def list_orphans(connection: sqlite3.Connection, article_id: str | None) -> tuple[Annotation, ...]:
    """Return the annotations without a place, by article number and where they were last."""
    if not _has_column(connection, "annotation", "anchor"):
        return ()
    return _annotations(connection, article_id, "annotation.anchor = 'orphan'")


def list_tag_styles(connection: sqlite3.Connection) -> tuple[TagStyle, ...]:
    """Return the tags that have a colour, by name."""
    if not _has_column(connection, "tag_style", "colour"):
        return ()
    rows = connection.execute("SELECT * FROM tag_style ORDER BY name")
    return tuple(tag_style_of(row) for row in rows)


def list_events(connection: sqlite3.Connection) -> tuple[EventNote, ...]:
    """Return what a person has said of events, in order of time."""
    if not _has_column(connection, "event", "joined"):
        return ()
    notes = map(event_of, connection.execute("SELECT * FROM event"))
    return tuple(sorted(notes, key=operator.attrgetter("interval.order")))


def list_corrections(connection: sqlite3.Connection) -> tuple[TimeCorrection, ...]:
    """Return the corrected dates in the present texts, by article number and position."""
    rows = connection.execute(
        "SELECT time_correction.* FROM time_correction"
        " JOIN article ON article.id = time_correction.article_id"
        " WHERE article.trashed = 0 AND article.revision_id = time_correction.revision_id"
        ' ORDER BY article.number, start, "end"'
    )
    return tuple(correction_of(row) for row in rows)


def _has_column(connection: sqlite3.Connection, table: str, column: str) -> bool:
    # A damaged file of an older version is read as it is.
    return any(name == column for name, _ in columns_of(connection, table))


def _annotations(
    connection: sqlite3.Connection, article_id: str | None, condition: str
) -> tuple[Annotation, ...]:
    live, given = _live_annotations("annotation.*", article_id)
    rows = connection.execute(
        f'{live} AND {condition} ORDER BY article.number, annotation.start, annotation."end",'
        " annotation.created, annotation.id",
        given,
    )
    return annotations_of(rows)


def list_claims(connection: sqlite3.Connection, article_id: str | None) -> tuple[Claim, ...]:
    """Return the claims with a live annotation, in that article or in any, by creation."""
    live, given = _live_annotations("annotation.claim_id", article_id)
    columns = ", ".join(f"claim.{name}" for name in CLAIM)
    rows = connection.execute(
        f"SELECT {columns}, tag.name FROM claim LEFT JOIN tag ON tag.claim_id = claim.id"  # noqa: S608
        f" WHERE claim.id IN ({live}) ORDER BY claim.created, claim.id, tag.ordinal",
        given,
    )
    # Plain tuples are asked for a value several times faster.
    rows.row_factory = None
    return tuple(_tagged(rows))


def _tagged(rows: Iterable[tuple[Any, ...]]) -> Iterator[Claim]:
    """Give the claims in rows of one claim and one of its tags each, those of a claim together."""
    claim: tuple[Any, ...] | None = None
    tags: list[str] = []
    for row in rows:
        if claim is not None and row[0] == claim[0]:
            tags.append(row[-1])
            continue
        if claim is not None:
            yield claim_from(claim, tuple(tags))
        claim, tag = row[:-1], row[-1]
        tags = [] if tag is None else [tag]
    if claim is not None:
        yield claim_from(claim, tuple(tags))


def hides_claims(connection: sqlite3.Connection, article_id: str | None) -> bool:
    """Tell whether an index does not agree with its table, so that some claims are not found."""
    live, given = _live_annotations("annotation.claim_id", article_id)
    found, known = (
        connection.execute(query, given).fetchone()[0]
        for query in (
            f"SELECT count(*) FROM claim WHERE id IN ({live})",  # noqa: S608
            f"SELECT count(DISTINCT claim_id) FROM ({live})",  # noqa: S608
        )
    )
    return bool(found != known)


def annotations_by_id(
    connection: sqlite3.Connection, ids: Collection[str]
) -> tuple[Annotation, ...]:
    """Return those of these annotations that are live, in place or orphans, in no order."""
    live, _ = _live_annotations("annotation.*", None)
    return tuple(
        one
        for given in portions(ids)
        for one in annotations_of(
            connection.execute(f"{live} AND annotation.id IN ({marks(given)})", given)
        )
    )


def claims_by_id(connection: sqlite3.Connection, ids: Collection[str]) -> tuple[Claim, ...]:
    """Return those of these claims that have a live annotation, in no order."""
    found: list[Claim] = []
    live, _ = _live_annotations("1", None)
    for given in portions(ids):
        tags: dict[str, list[str]] = defaultdict(list)
        among = marks(given)
        for row in connection.execute(
            f"SELECT * FROM tag WHERE claim_id IN ({among}) ORDER BY claim_id, ordinal",  # noqa: S608
            given,
        ):
            tags[row["claim_id"]].append(row["name"])
        rows = connection.execute(
            f"SELECT * FROM claim WHERE id IN ({among})"  # noqa: S608
            f" AND EXISTS ({live} AND annotation.claim_id = claim.id)",
            given,
        )
        found += (claim_of(row, tuple(tags[row["id"]])) for row in rows)
    return tuple(found)


def altered_among(connection: sqlite3.Connection, kind: str, ids: Collection[str]) -> bool:
    """Tell whether one of these annotations or claims is not as it was written."""
    return any(
        content_hashes.altered(connection, kind, f"{kind}.id IN ({marks(given)})", given)
        for given in portions(ids)
    )


def count_annotations(connection: sqlite3.Connection) -> int:
    """Return how many annotations there are, those of articles in the trash included."""
    return int(connection.execute("SELECT count(*) FROM annotation").fetchone()[0])


def annotated_articles(connection: sqlite3.Connection) -> frozenset[str]:
    """Return the ids of the articles that have a live annotation, in place or not."""
    live, _ = _live_annotations("DISTINCT annotation.article_id", None)
    return frozenset(row[0] for row in connection.execute(live))


def tag_counts(connection: sqlite3.Connection) -> dict[str, int]:
    """Return on how many claims with a live annotation each tag stands."""
    live, _ = _live_annotations("annotation.claim_id", None)
    trash = connection.execute("SELECT 1 FROM article WHERE trashed = 1 LIMIT 1").fetchone()
    # A claim has an annotation; only one in the trash does not count.
    among = f" WHERE claim_id IN ({live})" if trash else ""
    rows = connection.execute(f"SELECT name, count(*) FROM tag{among} GROUP BY name")  # noqa: S608
    return {str(name): int(count) for name, count in rows}


def _live_annotations(columns: str, article_id: str | None) -> tuple[str, tuple[str, ...]]:
    """Return the query for `columns` of the annotations outside the trash, and its parameters.

    Two queries rather than one with a choice in it, for which SQLite would not use its index.
    """
    query = (
        f"SELECT {columns} FROM annotation JOIN article ON article.id = annotation.article_id"  # noqa: S608
        " WHERE article.trashed = 0"
    )
    if article_id is None:
        return query, ()
    return f"{query} AND annotation.article_id = ?", (article_id,)


def list_revisions(connection: sqlite3.Connection, article_id: str) -> tuple[Revision, ...]:
    """Return the texts that an article has had, the present one last; raises GoneError."""
    rows = connection.execute(
        "SELECT revision.*, source.name AS source_name FROM revision"  # noqa: S608
        " JOIN article ON article.id = revision.article_id"
        " JOIN source ON source.sha256 = revision.source_sha256"
        f" WHERE article.id = ? AND article.trashed = 0 AND {WAS_READ} ORDER BY revision.ordinal",
        (article_id,),
    ).fetchall()
    if not rows:
        raise GoneError
    return tuple(revision_of(row) for row in rows)


def text_of_revision(connection: sqlite3.Connection, revision_id: str) -> tuple[str, str]:
    """Return the text of a revision and its SHA-256; raises GoneError where there is none."""
    row = connection.execute(
        "SELECT text, text_sha256 FROM revision WHERE id = ?", (revision_id,)
    ).fetchone()
    if row is None:
        raise GoneError
    return str(row["text"]), str(row["text_sha256"])


def has_source(connection: sqlite3.Connection, sha256: str) -> str | None:
    """Return the id of the article with a revision read from these bytes, or None."""
    row = connection.execute(
        "SELECT article.id FROM revision JOIN article ON article.id = revision.article_id"  # noqa: S608
        " WHERE revision.source_sha256 = ? AND article.trashed = 0"
        f" AND {WAS_READ}"
        " ORDER BY article.number LIMIT 1",
        (sha256,),
    ).fetchone()
    return None if row is None else str(row["id"])
