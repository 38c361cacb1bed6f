"""What a person has decided, to rows of the library file and back, and read out of it."""

from __future__ import annotations

import sqlite3

from reader.core.passage import Quote, Span
from reader.core.verdicts import Dismissal, Rejection, Related, Ruling, Verdicts
from reader.storage.rows import Row, clean, moment, passage_row, stamp

TABLES = ("rejection", "dismissal", "ruling")
"""The tables that hold decisions."""

_SEEN = "FROM annotation JOIN article ON article.id = article_id WHERE trashed = 0"
_LIVE = f"(SELECT annotation.id {_SEEN})"
_RULINGS = (
    "SELECT * FROM ruling WHERE CASE related"  # noqa: S608 - our own words
    " WHEN 'articles' THEN NOT EXISTS"
    " (SELECT 1 FROM article WHERE trashed = 1 AND id IN (one, other))"
    f" WHEN 'annotations' THEN one IN {_LIVE} AND other IN {_LIVE}"
    f" WHEN 'named' THEN one IN {_LIVE} ELSE 1 END ORDER BY made, id"
)


def list_verdicts(connection: sqlite3.Connection) -> Verdicts:
    """Return all decisions about articles, texts, annotations and claims that are there now.

    What was rejected in a text that its article does not have any more is left out, as is all that
    was decided about what lies in the trash.
    """
    if not all(connection.execute(f"PRAGMA table_info({name})").fetchall() for name in TABLES):
        # A damaged file of an older version is read as it is.
        return Verdicts()
    rejections = connection.execute(
        "SELECT rejection.* FROM rejection"  # noqa: S608 - our own words
        " JOIN article ON article.id = rejection.article_id"
        " WHERE article.trashed = 0 AND article.revision_id = rejection.revision_id"
        f" AND claim_id IN (SELECT claim_id {_SEEN})"
        ' ORDER BY article.number, start, "end", rejection.id'
    )
    dismissals = connection.execute(
        "SELECT * FROM dismissal WHERE NOT EXISTS (SELECT 1 FROM article WHERE trashed = 1"
        " AND id IN (dismissal.article_id, dismissal.other_id)) ORDER BY made, id"
    )
    rulings = connection.execute(_RULINGS)
    return Verdicts(
        tuple(rejection_of(row) for row in rejections),
        tuple(dismissal_of(row) for row in dismissals),
        tuple(ruling_of(row) for row in rulings),
    )


def rejection_row(rejection: Rejection) -> Row:
    """Return the row of `rejection` for a passage that was rejected."""
    return {
        "id": rejection.id,
        "claim_id": rejection.claim_id,
        "article_id": rejection.article_id,
        "revision_id": rejection.revision_id,
        **passage_row(rejection.span, rejection.quote),
        "made": stamp(rejection.made),
    }


def rejection_of(row: sqlite3.Row) -> Rejection:
    """Return the rejected passage in a row."""
    return Rejection(
        id=row["id"],
        claim_id=row["claim_id"],
        article_id=row["article_id"],
        revision_id=row["revision_id"],
        span=Span(row["start"], row["end"]),
        quote=Quote(row["exact"], row["prefix"], row["suffix"]),
        made=moment(row["made"]),
    )


def dismissal_row(dismissal: Dismissal) -> Row:
    """Return the row of `dismissal` for a difference that was dismissed."""
    return {
        "id": dismissal.id,
        "matter": clean(dismissal.matter),
        "article_id": dismissal.article_id,
        "here": clean(dismissal.here),
        "other_id": dismissal.other_id,
        "there": clean(dismissal.there),
        "reason": clean(dismissal.reason),
        "who": clean(dismissal.who),
        "made": stamp(dismissal.made),
    }


def dismissal_of(row: sqlite3.Row) -> Dismissal:
    """Return the dismissed difference in a row."""
    return Dismissal(
        id=row["id"],
        matter=row["matter"],
        article_id=row["article_id"],
        here=row["here"],
        other_id=row["other_id"],
        there=row["there"],
        reason=row["reason"],
        who=row["who"],
        made=moment(row["made"]),
    )


def ruling_row(ruling: Ruling) -> Row:
    """Return the row of `ruling` for what was said of two origins."""
    return {
        "id": clean(ruling.id),
        "related": ruling.related.value,
        "one": clean(ruling.one),
        "other": clean(ruling.other),
        "same": int(ruling.same),
        "reason": clean(ruling.reason),
        "who": clean(ruling.who),
        "made": stamp(ruling.made),
    }


def ruling_of(row: sqlite3.Row) -> Ruling:
    """Return what was said of two origins in a row."""
    return Ruling(
        related=Related(row["related"]),
        one=row["one"],
        other=row["other"],
        same=bool(row["same"]),
        reason=row["reason"],
        who=row["who"],
        made=moment(row["made"]),
    )
